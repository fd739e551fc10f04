#include "deletiondraft.h"
#include "orderdetails.h"
#include "orderdraft.h"
#include "ordersdesk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Reply = FaultServer::Reply;

TEST_F(OrdersTest, ACustomersAreAskedForWhenSomebodyLooks)
{
    const int before = server->sends();
    CustomerOrders hidden(*services);
    hidden.setCustomer(customer());
    hidden.refresh();
    EXPECT_EQ(server->sends(), before);
    server->always({200, ordersJson(1, 3)});
    openMine();
    ASSERT_TRUE(comeToBe(u"3 2 1"_s)) << "the newest first";
    EXPECT_EQ(server->sends(), before + 1);
    EXPECT_EQ(asked(), "/opportunities?customerId=7&page=1&limit=20");
    EXPECT_TRUE(shows(u"All 3 orders."_s));
    EXPECT_TRUE(shows(u"3 orders · "_s + Money(360'000).display()));
    EXPECT_EQ(selected(), u"3"_s);
    EXPECT_TRUE(shows(u"#3"_s)) << "its details";
}

TEST_F(OrdersTest, WhatThisComputerKnowsIsThereAtOnceAndIsReplacedInPlace)
{
    know();
    server->always(Reply::stall());
    openMine();
    ASSERT_EQ(numbers(), u"2 1"_s) << "at once";
    EXPECT_TRUE(shows(u"from this computer; updating …"_s));
    EXPECT_TRUE(shows(u"#2"_s));
    table()->selectRow(1);
    server->always(
        {200, '[' + orderJson(3) + ',' + orderJson(2) + ',' + orderJson(1, R"(,"stage":"Won")") + ']'});
    mine->refresh();
    ASSERT_TRUE(comeToBe(u"3 2 1"_s));
    EXPECT_EQ(selected(), u"1"_s) << "it stays selected";
    EXPECT_EQ(table()->model()->index(2, OrdersModel::StageColumn).data().toString(), u"Won"_s);
    EXPECT_TRUE(comesToShow(u"Won"_s)) << "in its details too";
    EXPECT_TRUE(shows(u"All 3 orders."_s));
}

TEST_F(OrdersTest, WithoutAConnectionTheCopyStaysWithItsAge)
{
    know();
    goOffline();
    openMine();
    EXPECT_EQ(numbers(), u"2 1"_s);
    ASSERT_TRUE(comesToShow(u"from this computer; AntCRM cannot be reached."_s));
    EXPECT_EQ(numbers(), u"2 1"_s);
    comeBack({200, ordersJson(1, 2)});
    press(u"Retry"_s);
    EXPECT_TRUE(comesToShow(u"All 2 orders."_s));
    EXPECT_EQ(find<QAbstractButton>(u"Retry"_s), nullptr);
}

TEST_F(OrdersTest, AFailureSaysSoAndIsAskedAgainByKeyboard)
{
    server->always({500, R"({"message":"no orders today"})"});
    openMine();
    ASSERT_TRUE(comesToShow(u"no orders today"_s));
    EXPECT_TRUE(shows(u"AntCRM has a fault of its own (500)."_s));
    EXPECT_EQ(table(), nullptr);
    server->always({200, ordersJson(1, 1)});
    find<QAbstractButton>(u"Retry"_s)->setFocus();
    key(Qt::Key_Return);
    ASSERT_TRUE(comeToBe(u"1"_s));
    EXPECT_EQ(QApplication::focusWidget(), table()) << "the keyboard is where it was wanted";
}

TEST_F(OrdersTest, NoneIsSaidAndOthersOrdersAreNotShown)
{
    openMine();
    ASSERT_TRUE(comesToShow(u"No orders yet"_s));
    server->always({200, R"([{"number":9,"name":"Theirs","dealWith":{"customerId":"8"}}])"});
    const int before = server->sends();
    mine->refresh();
    ASSERT_TRUE(TestDesk::until([&] { return server->sends() > before && shows(u"No orders yet"_s); }));
    EXPECT_EQ(table(), nullptr);
}

TEST_F(OrdersTest, FurtherPagesComeWhileScrollingAndAPageThatFailsIsAskedAgain)
{
    server->then({200, ordersJson(26, 45)});
    server->always({500, R"({"message":"no page"})"});
    openMine();
    ASSERT_TRUE(TestDesk::until([&] { return rows() == 20; }));
    QScrollBar *bar = table()->verticalScrollBar();
    ASSERT_TRUE(TestDesk::until([bar] { return bar->maximum() > 0; }));
    bar->setValue(bar->maximum());
    ASSERT_TRUE(comesToShow(u"no page"_s));
    EXPECT_EQ(rows(), 20) << "what was read stays";
    EXPECT_TRUE(asked().contains("page=2"));
    server->always({200, ordersJson(20, 27)}); // two of them moved to this page
    press(u"Retry"_s);
    EXPECT_TRUE(comesToShow(u"All 26 orders."_s));
    EXPECT_EQ(rows(), 26);
}

TEST_F(OrdersTest, AnOrderThatWasMadeIsThereAtOnceAndSelected)
{
    server->always({200, ordersJson(1, 2)});
    openMine();
    ASSERT_TRUE(comeToBe(u"2 1"_s));
    table()->selectRow(1);
    server->always({200, ordersJson(1, 3)});
    desk.orders->refresh(u"3"_s, u"customer:8"_s);
    desk.orders->refresh(u"3"_s, customer().key());
    ASSERT_TRUE(comeToBe(u"3 2 1"_s));
    EXPECT_TRUE(TestDesk::until([&] { return selected() == u"3"_s && shows(u"#3"_s); }));
    // One that was changed moves nothing.
    table()->selectRow(2);
    const int before = server->sends();
    desk.orders->refresh(u"3"_s, customer().key());
    ASSERT_TRUE(TestDesk::until([&] { return server->sends() >= before + 2 && shows(u"All 3 orders."_s); }));
    EXPECT_EQ(selected(), u"1"_s);
}

TEST_F(OrdersTest, AnOrderMadeWhileNobodyLookedIsSelectedWhenSomebodyDoes)
{
    server->always({200, ordersJson(1, 2)});
    openMine();
    ASSERT_TRUE(comeToBe(u"2 1"_s));
    table()->selectRow(1);
    mine->hide();
    server->always({200, ordersJson(1, 3)});
    Q_EMIT desk.orders->changed(customer().key());
    const int before = server->sends();
    EXPECT_EQ(server->sends(), before);
    show(*mine, mine->size());
    ASSERT_TRUE(comeToBe(u"3 2 1"_s));
    EXPECT_EQ(selected(), u"3"_s);
}

TEST_F(OrdersTest, EnterGoesIntoTheDetailsAndEscBack)
{
    server->always({200, ordersJson(1, 2)});
    openMine();
    ASSERT_TRUE(comeToBe(u"2 1"_s));
    table()->setFocus();
    key(Qt::Key_Down);
    EXPECT_TRUE(shows(u"#1"_s));
    key(Qt::Key_Return);
    const auto *details = shown->findChild<OrderDetails *>();
    EXPECT_EQ(TestDesk::nameOf(QApplication::focusWidget()), u"Copy order number"_s);
    EXPECT_TRUE(details->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), table());
}

TEST_F(OrdersTest, WhatCanBeDoneWithOneBeginsAForm)
{
    server->always({200, ordersJson(5, 5)});
    openMine();
    ASSERT_TRUE(comeToBe(u"5"_s));
    QSignalSpy forms(mine.get(), &CustomerOrders::formWanted);
    QSignalSpy prints(mine.get(), &CustomerOrders::printWanted);
    const Order order = shown->findChild<OrderDetails *>()->order();
    press(u"Edit order"_s);
    EXPECT_EQ(forms.count(), 0) << "the server is asked how it stands now";
    ASSERT_TRUE(TestDesk::until([&] { return forms.count() == 1; }));
    press(u"Duplicate"_s);
    press(u"Delete order"_s);
    press(u"Print"_s);
    ASSERT_EQ(forms.count(), 3);
    EXPECT_EQ(forms.at(0).at(0).toString(), u"order-edit"_s);
    EXPECT_EQ(orderDraftOf(forms.at(0).at(1).toMap()), editOf(order));
    EXPECT_EQ(forms.at(1).at(0).toString(), u"order"_s);
    EXPECT_EQ(orderDraftOf(forms.at(1).at(1).toMap()), copyOf(order));
    EXPECT_EQ(forms.at(2).at(0).toString(), u"order-delete"_s);
    EXPECT_EQ(deletionDraftOf(forms.at(2).at(1).toMap()), (DeletionDraft {u"5"_s, u"Order 5"_s, {}}));
    EXPECT_EQ(prints.count(), 1);
    press(u"Copy order number"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"5"_s);
}

TEST_F(OrdersTest, AFilterFindsWithoutDiacritics)
{
    server->always({200, ordersJson(1, 12)});
    openMine();
    ASSERT_TRUE(TestDesk::until([&] { return rows() == 12; }));
    type(u"Filter orders"_s, u"KIN order 3"_s);
    EXPECT_TRUE(comeToBe(u"3"_s));
    EXPECT_TRUE(shows(u"1 of all 12 orders are like that."_s));
    type(u"Filter orders"_s, u"nothing"_s);
    EXPECT_TRUE(comesToShow(u"No order found"_s));
    EXPECT_TRUE(find<QLineEdit>(u"Filter orders"_s)->hasFocus());
}

TEST(GuiOrderDetails, SaysWhereTheServersSumIsAnother)
{
    OrderDetails details;
    Order order;
    order.number = u"1"_s;
    order.lines.resize(1);
    order.lines[0].product = u"Nồi cơm"_s;
    order.lines[0].unitPrice = Money(90'000);
    order.shipping = Money(10'000);
    details.resize(1'000, 500);
    details.setOrder(order);
    details.show();
    const auto shows = [&details](const QString &text) {
        for (const QLabel *label : details.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    EXPECT_TRUE(shows(Money(100'000).display()));
    EXPECT_FALSE(shows(u"add up to"_s));
    order.lines[0].discount = {Discount::Kind::Cash, 20'000};
    details.setOrder(order);
    EXPECT_TRUE(shows(u"Goods %1 · discount −%2 · shipping %3"_s.arg(
        Money(90'000).display(), Money(20'000).display(), Money(10'000).display())))
        << "which add up to what is to pay";
    order.goods = Money(80'000);
    details.setOrder(order);
    EXPECT_TRUE(shows(u"AntCRM has %1 for the goods; the lines add up to %2."_s.arg(
        Money(80'000).display(), Money(70'000).display())));
    EXPECT_TRUE(shows(u"Goods %1 · shipping %2"_s.arg(Money(80'000).display(), Money(10'000).display())));
    EXPECT_TRUE(shows(Money(90'000).display())) << "what the server asks for, with shipping";
}

TEST(GuiOrderDetails, AHostileOrderIsShownAsTextAndNotWhole)
{
    OrderDetails details;
    Order order;
    const QString html = u"<img src=\"file:///etc/passwd\"> \u202Egnp.exe"_s;
    order.number = order.name = order.receiverName = order.receiverPhone = order.stage = order.status =
        order.branch = order.deliveryNote = order.description = order.code = html + QString(100'000, u'W');
    order.staff = order.tags = QStringList(10'000, html);
    order.customFields = QList<CustomField>(10'000, CustomField {html, html, {}});
    OrderLine line;
    line.product = line.note = html;
    line.quantity = std::numeric_limits<qint64>::max();
    line.unitPrice = Money(std::numeric_limits<qint64>::max());
    order.lines = QList<OrderLine>(100'000, line);
    details.setMasked(true);
    details.resize(1'000, 500);
    details.setOrder(order);
    details.show();
    const auto labels = details.findChildren<QLabel *>();
    EXPECT_LT(labels.size(), 1'000);
    bool saysSo = false;
    for (const QLabel *label : labels) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        EXPECT_LE(label->text().size(), 2'100);
        EXPECT_FALSE(label->text().contains(u'\u202E'));
        saysSo = saysSo || label->text().contains(u"the first 1,000 of 100,000 lines"_s);
    }
    EXPECT_TRUE(saysSo);
    for (const QTableView *table : details.findChildren<QTableView *>())
        EXPECT_EQ(table->model()->rowCount(), 1'000);
}

TEST_F(OrdersTest, AnEditBeginsWithTheOrderAsTheServerHasItNow)
{
    server->always({200, ordersJson(5, 5)});
    openMine();
    ASSERT_TRUE(comeToBe(u"5"_s));
    QSignalSpy forms(mine.get(), &CustomerOrders::formWanted);
    QSignalSpy notices(mine.get(), &CustomerOrders::notice);
    server->always({200, '[' + orderJson(5, R"(,"receiverNote":"changed by somebody else")") + ']'});
    press(u"Edit order"_s);
    ASSERT_TRUE(TestDesk::until([&] { return forms.count() == 1; }));
    EXPECT_TRUE(asked().contains("number=5"));
    EXPECT_EQ(orderDraftOf(forms.at(0).at(1).toMap()).deliveryNote, u"changed by somebody else"_s);

    server->always({200, "[]"});
    press(u"Edit order"_s);
    ASSERT_TRUE(TestDesk::until([&] { return notices.count() == 1; }));
    EXPECT_TRUE(notices.at(0).at(0).toString().contains(u"no order 5"_s));
    EXPECT_EQ(forms.count(), 1) << "what is gone is not edited";

    server->always({500, "later"});
    press(u"Edit order"_s);
    ASSERT_TRUE(TestDesk::until([&] { return forms.count() == 2; }));
    EXPECT_TRUE(notices.at(1).at(0).toString().contains(u"as it was read before"_s));
}
