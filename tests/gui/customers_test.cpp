#include "desk.h"

#include <QComboBox>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

QTableView *table(const TestDesk &desk)
{
    return desk.find<QTableView>(u"Customers table"_s);
}

int rows(const TestDesk &desk)
{
    return table(desk)->model()->rowCount();
}

//! To the end, once the rows that are there have been laid out.
void scrollDown(const TestDesk &desk)
{
    QScrollBar *bar = table(desk)->verticalScrollBar();
    ASSERT_TRUE(TestDesk::until([bar] { return bar->maximum() > bar->value(); }));
    bar->setValue(bar->maximum());
}

QByteArray page(int from, int count)
{
    QByteArrayList contacts;
    for (int i = from; i < from + count; ++i) {
        const QByteArray id = QByteArray::number(i);
        contacts.append(R"({"customerId":)" + id + R"(,"name":"Customer )" + id + R"("})");
    }
    return '[' + contacts.join(',') + ']';
}

} // namespace

TEST(GuiCustomers, FurtherPagesComeWhileScrolling)
{
    TestDesk desk;
    desk.openDemo();
    ASSERT_TRUE(TestDesk::until([&] { return rows(desk) >= 20; }));
    const int first = rows(desk);
    EXPECT_LT(first, 100) << "only what is needed to fill the view";
    while (rows(desk) < 500) {
        const int before = rows(desk);
        scrollDown(desk);
        ASSERT_TRUE(TestDesk::until([&] { return rows(desk) > before; })) << "stuck at " << before;
        if (before >= 480)
            break;
    }
    EXPECT_GE(rows(desk), 500);
}

TEST(GuiCustomers, EnterOpensTheCustomer)
{
    TestDesk desk;
    desk.openDemo();
    ASSERT_TRUE(TestDesk::until([&] { return rows(desk) >= 20; }));
    const QString name = table(desk)->model()->index(0, 0).data().toString();
    table(desk)->setFocus();
    table(desk)->selectRow(0);
    desk.key(Qt::Key_Return);
    const auto *tabs = desk.window->findChild<QTabWidget *>();
    EXPECT_TRUE(TestDesk::until([&] { return tabs->currentIndex() == 1 && tabs->tabText(1) == name; }));
}

TEST(GuiCustomers, ANameFiltersWithoutDiacriticsAndReadsOnAWhile)
{
    TestDesk desk;
    FaultServer server;
    server.always({200, page(1, 20)});
    for (int i = 0; i < 30; ++i)
        server.then({200, page(1 + 20 * i, 20)});
    desk.open(server);
    ASSERT_TRUE(TestDesk::until([&] { return rows(desk) >= 20; }));
    desk.type(u"Filter customers"_s, u"nobody of this name"_s);
    ASSERT_TRUE(desk.comesToShow(u"Search further"_s));
    const int asked = server.sends();
    EXPECT_LT(asked, 15) << "it does not read the whole company";
    EXPECT_TRUE(desk.shows(u"0 of the first"_s));
    desk.press(u"Search further"_s);
    EXPECT_TRUE(TestDesk::until([&] { return server.sends() >= asked + 10; }));
    desk.type(u"Filter customers"_s, u"CUSTOMER 7"_s);
    EXPECT_TRUE(TestDesk::until(
        [&] { return rows(desk) > 0 && table(desk)->model()->index(0, 0).data() == u"Customer 7"_s; }));
}

TEST(GuiCustomers, ANumberInTheFilterIsAskedOfTheServer)
{
    TestDesk desk;
    desk.openDemo();
    ASSERT_TRUE(TestDesk::until([&] { return rows(desk) >= 20; }));
    desk.type(u"Filter customers"_s, u"0901234567"_s);
    EXPECT_TRUE(TestDesk::until([&] {
        return rows(desk) == 1 && table(desk)->model()->index(0, 0).data().toString() == u"Trần Văn Bình"_s;
    }));
}

TEST(GuiCustomers, TheTypeIsAskedOfTheServer)
{
    TestDesk desk;
    FaultServer server;
    server.always({200, "[]"});
    desk.open(server);
    auto *kind = desk.find<QComboBox>(u"Type"_s);
    ASSERT_NE(kind, nullptr);
    kind->setFocus();
    desk.key(Qt::Key_Down);
    EXPECT_TRUE(TestDesk::until([&] {
        const auto requests = server.requests();
        return !requests.isEmpty() && requests.last().target.contains("contactType=lead");
    }));
}

TEST(GuiCustomers, APageThatFailsSaysSoAndIsAskedAgain)
{
    TestDesk desk;
    FaultServer server;
    server.then({200, page(1, 20)});
    server.always({500, R"({"message":"no page"})"});
    desk.open(server);
    ASSERT_TRUE(TestDesk::until([&] { return rows(desk) == 20; }));
    scrollDown(desk);
    ASSERT_TRUE(desk.comesToShow(u"no page"_s));
    EXPECT_EQ(rows(desk), 20) << "what was read stays";
    server.always({200, page(21, 5)});
    desk.press(u"Retry"_s);
    EXPECT_TRUE(TestDesk::until([&] { return rows(desk) == 25; }));
    EXPECT_TRUE(desk.comesToShow(u"All 25 customers."_s));
}
