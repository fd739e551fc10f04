#include "formpane.h"
#include "forms.h"
#include "ordersdesk.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray listOf(const QByteArrayList &orders)
{
    return '[' + orders.join(',') + ']';
}

} // namespace

TEST_F(OrdersTest, AllOrdersAreReadAsTheServerHasThemWhenSomebodyLooks)
{
    const int before = server->sends();
    OrdersPage hidden(*services);
    hidden.reload();
    EXPECT_EQ(server->sends(), before);
    server->always({200, listOf({orderJson(1), orderJson(3), orderJson(2)})});
    openPage();
    ASSERT_TRUE(comeToBe(u"1 3 2"_s));
    EXPECT_EQ(server->sends(), before + 1);
    EXPECT_EQ(asked(), "/opportunities?page=1&limit=20");
    EXPECT_TRUE(shows(u"All 3 orders."_s));
    server->always({200, ordersJson(1, 4)});
    page->refresh();
    EXPECT_TRUE(comeToBe(u"4 3 2 1"_s));
    // An order that was made elsewhere in the program.
    server->always({200, ordersJson(1, 5)});
    Q_EMIT desk.orders->changed({});
    EXPECT_TRUE(comeToBe(u"5 4 3 2 1"_s));
}

TEST_F(OrdersTest, ANumberOfAnOrderIsAskedOfTheServer)
{
    openPage();
    ASSERT_TRUE(comesToShow(u"No orders"_s));
    for (const QString &typed : {u"3609"_s, u"#3609"_s}) {
        type(u"Filter orders"_s, u"x"_s);
        server->always({200, listOf({orderJson(1), orderJson(3609)})}); // it does not know the question
        type(u"Filter orders"_s, typed);
        ASSERT_TRUE(comeToBe(u"3609"_s)) << typed.toStdString();
        EXPECT_TRUE(asked().startsWith("/opportunities?number=3609&page="));
    }
}

TEST_F(OrdersTest, ATelephoneNumberIsAskedForInEachWayItMayBeWritten)
{
    openPage();
    ASSERT_TRUE(comesToShow(u"No orders"_s));
    const int before = server->sends();
    server->then({200, "[]"});
    server->always({200, listOf({orderJson(1, R"(,"receiverPhone":"+84 867 123 456")"), orderJson(2)})});
    type(u"Filter orders"_s, u"0867123456"_s);
    ASSERT_TRUE(comeToBe(u"1"_s)) << "and nobody else's";
    const auto requests = server->requests();
    EXPECT_TRUE(requests.at(before).target.startsWith("/opportunities?phones=0867123456&"));
    EXPECT_NE(requests.at(before + 1).target, requests.at(before).target);
    EXPECT_TRUE(requests.at(before + 1).target.startsWith("/opportunities?phones="));
}

TEST_F(OrdersTest, WordsFilterWhatWasReadAndPutWhatIsKnownOnTop)
{
    know();
    QByteArrayList list;
    for (int number = 10; number < 25; ++number)
        list.append(orderJson(number));
    list.append(R"({"number":30,"name":"Combo","receiverName":"Trần Văn Bình"})");
    server->always({200, listOf(list)});
    openPage();
    ASSERT_TRUE(TestDesk::until([&] { return rows() == 16; })) << "the copy is not asked for";
    type(u"Filter orders"_s, u"tran VAN"_s);
    EXPECT_TRUE(comeToBe(u"30"_s));
    type(u"Filter orders"_s, u"thi kin"_s);
    ASSERT_TRUE(TestDesk::until([&] { return rows() == 17; }));
    const QStringList shownNumbers = numbers().split(u' ');
    EXPECT_EQ(
        QSet<QString>(shownNumbers.begin(), shownNumbers.begin() + 2), (QSet<QString> {u"1"_s, u"2"_s}));

    // What is selected is not among what is known, and is selected again once it is read.
    table()->selectRow(5);
    const QString wanted = selected();
    page->refresh();
    EXPECT_EQ(rows(), 2);
    ASSERT_TRUE(TestDesk::until([&] { return rows() == 17; }));
    EXPECT_EQ(selected(), wanted);
}

TEST_F(OrdersTest, WhatIsLookedForIsReadOnOnlyAWhile)
{
    server->always({500, "{}"});
    for (int i = 0; i < 40; ++i)
        server->then({200, ordersJson(100 + 20 * i, 119 + 20 * i)});
    openPage();
    ASSERT_TRUE(TestDesk::until([&] { return rows() >= 20; }));
    const int before = server->sends();
    type(u"Filter orders"_s, u"nobody"_s);
    ASSERT_TRUE(TestDesk::until([&] { return find<QAbstractButton>(u"Search further"_s) != nullptr; }));
    const int asked = server->sends();
    EXPECT_LE(asked, before + 11);
    press(u"Search further"_s);
    EXPECT_TRUE(TestDesk::until([&] { return server->sends() >= asked + 10; }));
}

TEST_F(OrdersTest, StageAndStatusAreOfferedAsTheyWereReadAndFilter)
{
    server->always({200,
        listOf({orderJson(1, R"(,"stage":"Won","status":"Done")"),
            orderJson(2, R"(,"stage":"New","status":"Open")"),
            orderJson(3, R"(,"stage":"New","status":"Done")")})});
    openPage();
    ASSERT_TRUE(comeToBe(u"1 2 3"_s));
    auto *stage = find<QComboBox>(u"Stage"_s);
    auto *status = find<QComboBox>(u"Status"_s);
    ASSERT_TRUE(stage && status);
    EXPECT_EQ(stage->count(), 3);
    stage->setCurrentIndex(stage->findText(u"New"_s));
    EXPECT_EQ(numbers(), u"2 3"_s);
    status->setCurrentIndex(status->findText(u"Done"_s));
    EXPECT_EQ(numbers(), u"3"_s);
    page->refresh();
    ASSERT_TRUE(comesToShow(u"1 of all 3 orders are like that."_s));
    EXPECT_EQ(numbers(), u"3"_s) << "and stays chosen";
    stage->setCurrentIndex(0);
    EXPECT_EQ(numbers(), u"1 3"_s);
}

TEST_F(OrdersTest, WithoutAConnectionTheListShowsWhatThisComputerKnows)
{
    know();
    goOffline();
    openPage();
    ASSERT_TRUE(comesToShow(u"AntCRM cannot be reached."_s));
    EXPECT_NE(find<QAbstractButton>(u"Retry"_s), nullptr);
    type(u"Filter orders"_s, u"kin"_s);
    EXPECT_TRUE(comesToShow(u"from this computer; AntCRM cannot be reached."_s));
    EXPECT_EQ(rows(), 2);
    type(u"Filter orders"_s, u"nobody"_s);
    EXPECT_TRUE(TestDesk::until([&] { return rows() == 0 && shows(u"AntCRM cannot be reached."_s); }));
}

TEST_F(OrdersTest, ANewOrderIsForSomebodyThisComputerKnows)
{
    server->always({200, contactJson("7", "Lê Thị Kín", "0867123456")});
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(TestDesk::until([&] { return !desk.known->search(u"kin"_s).isEmpty(); }));
    openPage();
    QSignalSpy wanted(page.get(), &OrdersPage::newWanted);
    press(u"New order"_s);
    auto *field = find<QLineEdit>(u"For which customer"_s);
    ASSERT_NE(field, nullptr);
    EXPECT_TRUE(field->hasFocus());
    QTest::keyClicks(field, u"thi kin"_s);
    ASSERT_NE(find<QTableView>(u"Matches"_s), nullptr);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().value<Customer>().customerId, u"7"_s);
    EXPECT_EQ(find<QLineEdit>(u"For which customer"_s), nullptr);
}

TEST_F(OrdersTest, ANewOrderIsForSomebodyTheServerKnowsByANumber)
{
    openPage();
    QSignalSpy wanted(page.get(), &OrdersPage::newWanted);
    press(u"New order"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"0867123456"_s);
    EXPECT_TRUE(shows(u"Enter asks AntCRM for them."_s));
    server->always({500, R"({"message":"later"})"});
    key(Qt::Key_Return);
    ASSERT_TRUE(comesToShow(u"AntCRM has a fault of its own (500)."_s));
    server->always({200,
        R"([{"customerId":1,"name":"Lê Một","phones":[{"value":"0867123456"}]},
            {"customerId":2,"name":"Lê Hai","phones":[{"value":"0867123456"}]}])"});
    key(Qt::Key_Return); // once more
    ASSERT_TRUE(TestDesk::until([&] { return find<QTableView>(u"Matches"_s) != nullptr; }));
    EXPECT_EQ(wanted.count(), 0) << "there are two";
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().value<Customer>().customerId, u"2"_s);
}

TEST_F(OrdersTest, EscClosesThePicker)
{
    openPage();
    press(u"New order"_s);
    ASSERT_NE(find<QLineEdit>(u"For which customer"_s), nullptr);
    key(Qt::Key_Escape);
    EXPECT_EQ(find<QLineEdit>(u"For which customer"_s), nullptr);
    EXPECT_TRUE(find<QAbstractButton>(u"New order"_s)->hasFocus());
}

TEST_F(OrdersTest, AFormBegunFromTheListIsADraftOfThisSection)
{
    server->always({200, ordersJson(5, 5)});
    openPage();
    ASSERT_TRUE(comeToBe(u"5"_s));
    press(u"Duplicate"_s);
    const auto panes = page->findChildren<FormPane *>();
    ASSERT_EQ(panes.size(), 1);
    EXPECT_EQ(panes.first()->formName(), QString::fromLatin1(FormName::order));
    EXPECT_EQ(table(), nullptr) << "the form is in front";
    type(u"Receiver name"_s, u"Somebody else"_s);
    const qint64 id = panes.first()->draft();
    ASSERT_NE(id, 0);
    EXPECT_TRUE(page->isOpen(id));
    page->commit();
    const auto kept = desk.store->drafts().find(id);
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(kept->place.tab, u"section:orders"_s);
    EXPECT_EQ(kept->place.title, u"#5"_s);

    // After a crash: behind the list.
    page = std::make_unique<OrdersPage>(*services);
    Draft other = *kept;
    other.id = id + 1;
    other.place.tab = u"phone:+84867123456"_s;
    page->restore({*kept, other});
    show(*page, {1'110, 700});
    ASSERT_TRUE(comeToBe(u"5"_s)) << "the list is in front";
    EXPECT_TRUE(page->isOpen(id));
    EXPECT_FALSE(page->isOpen(other.id));
    page->showDraft(*kept);
    auto *field = find<QLineEdit>(u"Receiver name"_s);
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->text(), u"Somebody else"_s);
}

TEST_F(OrdersTest, NumbersAreMaskedAndRevealingIsWrittenDown)
{
    server->always({200, listOf({orderJson(1, R"(,"receiverPhone":"0867123456")")})});
    openPage();
    page->setMasked(true);
    ASSERT_TRUE(comeToBe(u"1"_s));
    EXPECT_EQ(table()->model()->index(0, OrdersModel::PhoneColumn).data().toString(), u"0867***456"_s);
    EXPECT_TRUE(shows(u"0867***456"_s));
    EXPECT_FALSE(shows(u"0867 123 456"_s));
    press(u"Reveal number"_s);
    EXPECT_TRUE(shows(u"0867 123 456"_s));
    QList<Access> entries;
    desk.store->accessLog().read(0, 10, page.get(), [&entries](const Stored<AccessLog::Reading> &read) {
        entries = read ? read->entries : QList<Access>();
    });
    ASSERT_TRUE(TestDesk::until([&] { return !entries.isEmpty(); }));
    EXPECT_EQ(entries.first().action, Access::Action::Revealed);
    EXPECT_EQ(entries.first().customer, u"customer:7"_s);
}

TEST_F(OrdersTest, InTheWindowTheSectionIsReadAnewByF5AndANewOrderIsFilledInTheCustomersTab)
{
    server->always({200, ordersJson(1, 2)});
    shown = desk.window.get();
    shown->activateWindow();
    desk.key(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(comeToBe(u"2 1"_s));
    server->always({200, ordersJson(1, 3)});
    desk.key(Qt::Key_F5);
    ASSERT_TRUE(comeToBe(u"3 2 1"_s));

    server->always({200, contactJson("7", "Lê Thị Kín", "0867123456")});
    press(u"New order"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"0867123456"_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(TestDesk::until([&] { return find<QLineEdit>(u"Receiver name"_s) != nullptr; }));
    EXPECT_EQ(find<QLineEdit>(u"Receiver name"_s)->text(), u"Lê Thị Kín"_s);
}

TEST_F(OrdersTest, InTheWindowACustomersOrdersStandBesideTheirCard)
{
    server->always({200, contactJson("7", "Lê Thị Kín", "0867123456")});
    shown = desk.window.get();
    shown->activateWindow();
    server->then({200, contactJson("7", "Lê Thị Kín", "0867123456")});
    server->always({200, ordersJson(1, 3)});
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(comeToBe(u"3 2 1"_s));
    EXPECT_EQ(asked(), "/opportunities?customerId=7&page=1&limit=20");
    press(u"Duplicate"_s);
    EXPECT_TRUE(TestDesk::until([&] { return find<QLineEdit>(u"Receiver name"_s) != nullptr; }));
}
