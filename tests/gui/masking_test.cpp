#include "desk.h"

#include <QClipboard>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

TEST(GuiMasking, NumbersAreMaskedEverywhereUntilRevealed)
{
    TestDesk desk;
    FaultServer server;
    server.always({200, contactJson("1", "Lê Thị Kín", "0867123456")});
    desk.open(server, true);
    const auto *table = desk.find<QTableView>(u"Customers table"_s);
    ASSERT_NE(table, nullptr);
    ASSERT_TRUE(TestDesk::until([&] { return table->model()->rowCount() == 1; }));
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), u"0867***456"_s);

    desk.window->announce({PhoneNumber::parse(u"0867123456"), CallNotice::Direction::Inbound, {}});
    ASSERT_TRUE(desk.comesToShow(u"0867***456 · ringing"_s));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(desk.comesToShow(u"Read from AntCRM at"_s));
    EXPECT_TRUE(desk.shows(u"0867***456"_s));
    EXPECT_FALSE(desk.shows(u"0867 123 456"_s));
    EXPECT_FALSE(desk.shows(u"0867123456"_s));

    desk.press(u"Reveal number"_s);
    EXPECT_TRUE(desk.shows(u"0867 123 456"_s));
    desk.press(u"Hide number"_s);
    EXPECT_FALSE(desk.shows(u"0867 123 456"_s));

    desk.press(u"Copy number"_s);
    EXPECT_EQ(QApplication::clipboard()->text(), u"0867123456"_s);
    EXPECT_TRUE(desk.shows(u"Copied 0867***456."_s));
}

TEST(GuiMasking, WhatIsCopiedOutOfALabelIsInTheAccessLogToo)
{
    TestDesk desk;
    FaultServer server;
    server.always({200, R"([{"customerId":1,"name":"Lê Thị Kín","phones":[{"value":"0867123456"}],
        "bgInfo":"Gọi\u00a0sau\n17 giờ"}])"});
    desk.open(server);
    ASSERT_TRUE(TestDesk::until([&] { return desk.store->state() == LocalStore::State::InMemory; }));
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"Read from AntCRM at"_s));
    const auto copyOf = [&desk](const QString &beginning, int letters) {
        for (QLabel *label : desk.window->findChildren<QLabel *>()) {
            if (!label->isVisible() || !label->text().startsWith(beginning))
                continue;
            label->setTextInteractionFlags(Qt::TextSelectableByMouse); // as when the pointer is over it
            label->setFocus();
            label->setSelection(0, letters);
            QTest::keyClick(label, Qt::Key_C, Qt::ControlModifier);
            return QApplication::clipboard()->text();
        }
        return QString();
    };
    EXPECT_EQ(copyOf(u"0867 123 456"_s, 4), u"0867"_s);
    // Of something else it is no business of the log.
    QApplication::clipboard()->setText(u"0867 1"_s);
    EXPECT_TRUE(copyOf(u"Gọi"_s, 14).contains(u"\n17"_s));

    std::optional<AccessLog::Reading> log;
    desk.store->accessLog().read(0, 10, desk.window.get(), [&](const auto &read) { log = read.value(); });
    ASSERT_TRUE(TestDesk::until([&] { return log.has_value(); }));
    ASSERT_EQ(log->entries.size(), 2);
    EXPECT_EQ(log->entries.first().action, Access::Action::Copied);
    EXPECT_EQ(log->entries.first().customer, u"customer:1"_s);
    EXPECT_EQ(log->entries.first().what, u"text"_s);
}

TEST(GuiMasking, ALookupThatFindsNobodyIsMaskedToo)
{
    TestDesk desk;
    FaultServer server;
    server.always({200, "[]"});
    desk.open(server, true);
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"Nobody by the number 0867***456"_s));
    EXPECT_FALSE(desk.window->findChild<QTabWidget *>()->tabText(1).contains(u"123"_s));
}
