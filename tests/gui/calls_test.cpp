#include "desk.h"

#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

CallNotice call(QStringView number, const QString &id = {})
{
    return {PhoneNumber::parse(number), CallNotice::Direction::Inbound, id};
}

} // namespace

TEST(GuiCalls, TheRingingCallerIsNamedAndTakenWithCtrlEnter)
{
    TestDesk desk;
    desk.openDemo();
    desk.window->announce(call(u"0867123456"));
    ASSERT_TRUE(desk.comesToShow(u"Nguyễn Thị Ánh"_s));
    EXPECT_TRUE(desk.shows(u"0867 123 456 · ringing"_s));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(desk.comesToShow(u"KH-00475"_s));
    EXPECT_FALSE(desk.shows(u"ringing"_s));
}

TEST(GuiCalls, NothingTakesTheFocusFromAHalfTypedWord)
{
    TestDesk desk;
    desk.openDemo();
    auto *filter = desk.find<QLineEdit>(u"Filter customers"_s);
    ASSERT_NE(filter, nullptr);
    filter->setFocus();
    QTest::keyClicks(filter, u"nguye"_s);
    TestDesk::compose(filter, u"ễn"_s);

    int focusChanges = 0;
    QObject::connect(
        qApp, &QApplication::focusChanged, desk.window.get(), [&focusChanges] { ++focusChanges; });
    desk.window->announce(call(u"0867123456"));
    desk.window->announce(call(u"0901234567"));
    ASSERT_TRUE(desk.comesToShow(u"Trần Văn Bình"_s));
    EXPECT_EQ(focusChanges, 0);
    EXPECT_EQ(QApplication::focusWidget(), filter);

    // The word is finished after the call rang, and is whole.
    TestDesk::compose(filter, {}, u"ễn"_s);
    EXPECT_EQ(filter->text(), u"nguyeễn"_s);
}

TEST(GuiCalls, TheNewestIsInFrontAndTheSameCallRingsOnce)
{
    TestDesk desk;
    desk.openDemo();
    desk.window->announce(call(u"0867123456", u"a"_s));
    desk.window->announce(call(u"0867123456", u"a"_s));
    desk.window->announce(call(u"0901234567", u"b"_s));
    ASSERT_TRUE(desk.comesToShow(u"Trần Văn Bình"_s));
    EXPECT_TRUE(desk.shows(u"ringing · +1"_s));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(desk.comesToShow(u"KH-00476"_s));
    EXPECT_TRUE(desk.shows(u"Nguyễn Thị Ánh"_s)) << "the other one still rings";
}

TEST(GuiCalls, LaterPutsTheCallerInATabBehind)
{
    TestDesk desk;
    desk.openDemo();
    desk.lookUp(u"0901234567"_s);
    ASSERT_TRUE(desk.comesToShow(u"KH-00476"_s));
    desk.window->announce(call(u"0867123456"));
    ASSERT_TRUE(TestDesk::until([&] { return desk.find<QAbstractButton>(u"Later"_s) != nullptr; }));
    desk.press(u"Later"_s);
    const auto *tabs = desk.window->findChild<QTabWidget *>();
    EXPECT_EQ(tabs->count(), 3);
    EXPECT_EQ(tabs->currentIndex(), 1);
    EXPECT_FALSE(desk.shows(u"ringing"_s));
    EXPECT_TRUE(TestDesk::until([&] { return tabs->tabText(2) == u"Nguyễn Thị Ánh"_s; }));
}

TEST(GuiCalls, ACallerWhoIsNobodyIsAnnouncedAsSuch)
{
    TestDesk desk;
    desk.openDemo();
    desk.window->announce(call(u"0930000004"));
    EXPECT_TRUE(desk.comesToShow(u"Not a customer yet"_s));
}

TEST(GuiCalls, ACallBeforeThereIsAConnectionRingsOnAndIsTakenAfterwards)
{
    TestDesk desk;
    desk.window->announce(call(u"0867123456"));
    ASSERT_TRUE(desk.comesToShow(u"0867 123 456"_s));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(desk.shows(u"ringing"_s)) << "there is nowhere to open it yet";
    desk.openDemo();
    ASSERT_TRUE(desk.comesToShow(u"Nguyễn Thị Ánh"_s));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(desk.comesToShow(u"KH-00475"_s));
}
