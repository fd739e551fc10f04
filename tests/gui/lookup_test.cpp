#include "callerpage.h"
#include "desk.h"

#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

TEST(GuiLookup, ATypedNumberBecomesACard)
{
    TestDesk desk;
    desk.openDemo();
    desk.lookUp(u"0867 123 456"_s);
    ASSERT_TRUE(desk.comesToShow(u"KH-00475"_s));
    desk.showDetails();
    for (const QString &text : {u"Nguyễn Thị Ánh"_s, u"Vàng"_s, u"1,250"_s, u"0867 123 456"_s,
             u"0393 608 879"_s, u"anh.nguyen@example.com"_s,
             u"319 Nguyễn Kiệm, Phường 12, Quận Tân Bình, Thành phố Hồ Chí Minh"_s, u"Khách hàng mới"_s,
             u"nhanvien1@example.com"_s, u"Đã liên hệ"_s, u"VIP"_s, u"Khách VIP"_s, u"15/03/2000"_s,
             u"Giao nhanh"_s, u"Bất động sản"_s, u"https://example.com/anh"_s, u"Website (6)"_s,
             u"Ad 120226012811620067, post 811442567679759"_s})
        EXPECT_TRUE(desk.shows(text)) << text.toStdString();
}

TEST(GuiLookup, ANumberStoredInAnotherFormIsFound)
{
    TestDesk desk;
    desk.openDemo();
    desk.lookUp(u"0901.234.567"_s);
    EXPECT_TRUE(desk.comesToShow(u"Trần Văn Bình"_s));
}

TEST(GuiLookup, NobodyOffersANewCustomerAndSaysWhyNotYet)
{
    TestDesk desk;
    desk.openDemo();
    desk.lookUp(u"0930000004"_s);
    ASSERT_TRUE(desk.comesToShow(u"Nobody by the number 0930 000 004"_s));
    const auto *button = desk.find<QAbstractButton>(u"New customer"_s);
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->isEnabled());
    EXPECT_FALSE(button->toolTip().isEmpty());
}

TEST(GuiLookup, SeveralMatchesAreAChoiceMadeWithTheKeyboard)
{
    TestDesk desk;
    FaultServer server;
    server.always({200, R"([{"customerId":1,"name":"Lê Một","phones":[{"value":"0867123456"}]},
        {"customerId":2,"name":"Lê Hai","phones":[{"value":"+84867123456"}]}])"});
    desk.open(server);
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"2 customers match 0867 123 456. Who is it?"_s));
    auto *matches = desk.find<QTableView>(u"Matches"_s);
    ASSERT_NE(matches, nullptr);
    EXPECT_EQ(matches->model()->rowCount(), 2);
    desk.key(Qt::Key_Down); // from the lookup field to the matches
    ASSERT_EQ(QApplication::focusWidget(), matches);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    ASSERT_TRUE(desk.comesToShow(u"Lê Hai"_s));
    EXPECT_FALSE(desk.shows(u"Lê Một"_s));
    desk.press(u"All 2 matches"_s);
    EXPECT_TRUE(desk.comesToShow(u"Who is it?"_s));
}

TEST(GuiLookup, StrangersAreNotTakenForTheCaller)
{
    TestDesk desk;
    FaultServer server;
    server.always({200, contactJson("7", "Somebody Else", "0911111111")});
    desk.open(server);
    desk.lookUp(u"0867123456"_s);
    EXPECT_TRUE(desk.comesToShow(u"none of them carries what was asked for"_s));
}

TEST(GuiLookup, WhatIsNoNumberIsSaidBesideTheField)
{
    TestDesk desk;
    FaultServer server;
    desk.open(server);
    desk.lookUp(u"abc"_s);
    EXPECT_TRUE(desk.shows(u"Not a number, email or #id"_s));
    desk.lookUp(u"0867123456"_s);
    EXPECT_FALSE(desk.shows(u"Not a number, email or #id"_s));
}

TEST(GuiLookup, APageMadeBeforehandIsLikeAnyOther)
{
    TestDesk desk;
    FaultServer server;
    server.always({200, contactJson("1", "Lê Thị Kín", "0867123456")});
    desk.open(server, true);
    const auto pages = [&desk] { return desk.window->findChildren<CallerPage *>(); };
    ASSERT_TRUE(TestDesk::until([&] { return pages().size() == 1; }));
    const CallerPage *spare = pages().first();
    EXPECT_FALSE(spare->isVisible());
    desk.press(u"Language"_s);
    ASSERT_TRUE(desk.comesToShow(u"F1 xem phím tắt"_s));
    desk.lookUp(u"0867123456"_s);
    EXPECT_TRUE(spare->isVisible());
    ASSERT_TRUE(desk.comesToShow(u"Đọc từ AntCRM lúc"_s));
    EXPECT_TRUE(desk.shows(u"0867***456"_s));
    EXPECT_FALSE(desk.shows(u"0867 123 456"_s));
    EXPECT_TRUE(TestDesk::until([&] { return pages().size() == 2; })) << "and the next one";
}

TEST(GuiLookup, ALateAnswerNeverOverwritesANewerLookup)
{
    TestDesk desk;
    FaultServer server;
    server.always({200, "[]"});
    desk.open(server);
    // The first answer comes byte by byte; the second is there at once, and the first has time to end after
    // it.
    server.then(FaultServer::Reply::drip(
        {200, contactJson("1", "The Older", "0867123456")}, std::chrono::milliseconds(2)));
    server.then({200, contactJson("2", "The Newer", "0901234567")});
    const int before = server.sends();
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(TestDesk::until([&] { return server.sends() == before + 1; }));
    desk.lookUp(u"0901234567"_s);
    ASSERT_TRUE(desk.comesToShow(u"The Newer"_s));
    // Another lookup on the same connections has gone and come: whatever was under way has arrived by now.
    server.always({200, contactJson("3", "The Third", "0911111111")});
    desk.lookUp(u"0911111111"_s);
    ASSERT_TRUE(desk.comesToShow(u"The Third"_s));
    EXPECT_FALSE(desk.shows(u"The Older"_s));
    EXPECT_EQ(desk.window->findChild<QTabWidget *>()->count(), 3)
        << "the older lookup's tab became the newer's";
}

TEST(GuiLookup, EachCustomerHasOneTab)
{
    TestDesk desk;
    desk.openDemo();
    const auto *tabs = desk.window->findChild<QTabWidget *>();
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"KH-00475"_s));
    desk.lookUp(u"0901234567"_s);
    ASSERT_TRUE(desk.comesToShow(u"KH-00476"_s));
    EXPECT_EQ(tabs->count(), 3);
    desk.lookUp(u"+84 867 123 456"_s);
    ASSERT_TRUE(desk.comesToShow(u"KH-00475"_s));
    EXPECT_EQ(tabs->count(), 3);
    EXPECT_EQ(tabs->currentIndex(), 1);
}

TEST(GuiLookup, ClosingWhileARequestRunsIsClean)
{
    FaultServer server;
    server.always({200, "[]"});
    {
        TestDesk desk;
        desk.open(server);
        server.always(FaultServer::Reply::stall());
        desk.lookUp(u"0867123456"_s);
        ASSERT_TRUE(desk.comesToShow(u"Looking up 0867 123 456"_s));
        desk.key(Qt::Key_W, Qt::ControlModifier);
        EXPECT_TRUE(TestDesk::until([&] { return !desk.shows(u"Looking up"_s); }));
        desk.lookUp(u"0901234567"_s);
        ASSERT_TRUE(desk.comesToShow(u"Looking up 0901 234 567"_s));
    } // the window and the program end with it
    EXPECT_GE(server.sends(), 2);
}

TEST(GuiLookup, ARefreshKeepsTheCardAndShowsTheNewValues)
{
    TestDesk desk;
    FaultServer server;
    server.always({200, contactJson("1", "Before", "0867123456")});
    desk.open(server);
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"Before"_s));
    server.always({503, R"({"message":"maintenance"})"});
    desk.key(Qt::Key_F5);
    ASSERT_TRUE(desk.comesToShow(u"the update failed"_s));
    EXPECT_TRUE(desk.shows(u"Before"_s));
    server.always({200, contactJson("1", "After", "0867123456")});
    desk.key(Qt::Key_F5);
    EXPECT_TRUE(desk.comesToShow(u"After"_s));
}

TEST(GuiLookup, ACustomerWhoIsGoneIsNotCalledFresh)
{
    TestDesk desk;
    FaultServer server;
    server.always({200, contactJson("1", "Still Here", "0867123456")});
    desk.open(server);
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"Read from AntCRM at"_s));
    server.always({200, "[]"});
    desk.key(Qt::Key_F5);
    EXPECT_TRUE(desk.comesToShow(u"AntCRM has them no more"_s));
    EXPECT_TRUE(desk.shows(u"Still Here"_s));
}

TEST(GuiLookup, ARecordWithoutAnIdIsNeverRefreshedIntoAQuestionForEverybody)
{
    TestDesk desk;
    FaultServer server;
    server.always({200, R"([{"_id":"abc","name":"No Number Yet"}])"});
    desk.open(server);
    auto *table = desk.find<QTableView>(u"Customers table"_s);
    ASSERT_EQ(table->model()->rowCount(), 1);
    table->setFocus();
    table->selectRow(0);
    desk.key(Qt::Key_Return);
    ASSERT_TRUE(desk.comesToShow(u"New order"_s));
    desk.showDetails();
    ASSERT_TRUE(desk.comesToShow(u"AntCRM record"_s));
    const int asked = server.sends();
    desk.key(Qt::Key_F5);
    desk.lookUp(u"0867123456"_s); // whatever F5 asked has been asked before this
    ASSERT_TRUE(TestDesk::until([&] { return server.requests().last().target.contains("phone="); }));
    EXPECT_EQ(server.sends(), asked + 1);
}
