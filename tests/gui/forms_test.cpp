#include "desk.h"

#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using Reply = FaultServer::Reply;

namespace {

//! A desk on a server with one customer, whose page is open, and a form begun with Ctrl+N.
class FormsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        server.always({200, contactJson("1", "Lê Thị Kín", "0867123456")});
        desk.open(server);
        desk.lookUp(u"0867123456"_s);
        ASSERT_TRUE(desk.comesToShow(u"Read from AntCRM at"_s));
        desk.key(Qt::Key_N, Qt::ControlModifier);
        ASSERT_TRUE(desk.comesToShow(u"Submit test"_s));
    }

    [[nodiscard]] int writes() const
    {
        int count = 0;
        for (const auto &request : server.requests())
            count += request.method == "POST";
        return count;
    }
    [[nodiscard]] QLineEdit *name() const { return desk.find<QLineEdit>(u"Receiver name"_s); }
    [[nodiscard]] QPlainTextEdit *note() const { return desk.find<QPlainTextEdit>(u"Delivery note"_s); }
    void fill(const QString &text = u"giao sau 17 gio"_s)
    {
        desk.type(u"Receiver name"_s, u"Kin"_s);
        note()->setFocus();
        QTest::keyClicks(note(), text);
    }
    [[nodiscard]] QList<Draft> drafts() const { return desk.store->drafts().all(); }

    FaultServer server;
    TestDesk desk;
};

} // namespace

TEST_F(FormsTest, AFormBecomesADraftWithItsFirstKeystrokeAndSaysHowItIsKept)
{
    EXPECT_EQ(QApplication::focusWidget(), name()) << "one types at once";
    EXPECT_TRUE(drafts().isEmpty());
    QTest::keyClick(name(), Qt::Key_Right); // no letter
    EXPECT_TRUE(drafts().isEmpty());
    QTest::keyClick(name(), Qt::Key_K);
    ASSERT_EQ(drafts().size(), 1);
    EXPECT_EQ(drafts().first().content.value(u"name"_s).toString(), u"k"_s);
    EXPECT_EQ(
        drafts().first().place, (DraftPlace {u"phone:+84867123456"_s, u"customer:1"_s, u"Lê Thị Kín"_s}));
    EXPECT_TRUE(desk.shows(u"Kept in memory, until RingDesk ends"_s));
}

TEST_F(FormsTest, AWordStillInTheInputMethodIsNoPartOfTheDraftUntilItIsOne)
{
    QInputMethodEvent composing(u"Ngu"_s, {});
    QApplication::sendEvent(name(), &composing);
    EXPECT_TRUE(drafts().isEmpty());
    QInputMethodEvent word;
    word.setCommitString(u"Nguyễn"_s);
    QApplication::sendEvent(name(), &word);
    ASSERT_EQ(drafts().size(), 1);
    EXPECT_EQ(drafts().first().content.value(u"name"_s).toString(), u"Nguyễn"_s);
    EXPECT_EQ(name()->completer(), nullptr) << "completion in the text breaks Telex";
}

TEST_F(FormsTest, EnterTwiceAndADoubleClickSendOnce)
{
    fill();
    server.then(Reply::stall());
    auto *submit = desk.find<QAbstractButton>(u"Submit test"_s);
    submit->setFocus();
    QTest::keyClick(submit, Qt::Key_Return);
    QTest::keyClick(submit, Qt::Key_Return);
    QTest::mouseClick(submit, Qt::LeftButton);
    QTest::mouseDClick(submit, Qt::LeftButton);
    desk.key(Qt::Key_F9);
    EXPECT_FALSE(submit->isEnabled());
    ASSERT_TRUE(TestDesk::until([&] { return writes() == 1; }));
    ASSERT_TRUE(desk.comesToShow(u"It is being sent to AntCRM"_s));
    EXPECT_FALSE(name()->isEnabled());
    EXPECT_EQ(desk.store->outbox().all().size(), 1);
    EXPECT_EQ(writes(), 1);
}

TEST_F(FormsTest, DoneShowsTheNumberInPlaceAndTakesTheMarkAway)
{
    auto *tabs = desk.window->findChild<QTabWidget *>();
    fill();
    EXPECT_FALSE(tabs->tabIcon(1).isNull()) << "not sent yet";
    EXPECT_TRUE(tabs->tabBar()->accessibleTabName(1).contains(u"not sent yet"_s));
    server.then({201, R"({"success":true,"number":3609})"});
    desk.key(Qt::Key_F9);
    ASSERT_TRUE(desk.comesToShow(u"AntCRM has it, as number 3609."_s));
    EXPECT_TRUE(tabs->tabIcon(1).isNull());
    EXPECT_TRUE(drafts().isEmpty());
    desk.press(u"Copy number"_s);
    desk.press(u"Close"_s);
    EXPECT_EQ(name(), nullptr);
    EXPECT_EQ(desk.find<QAbstractButton>(u"2 unsent"_s), nullptr);
}

TEST_F(FormsTest, ARefusalStandsBesideTheFormWhichCanBeMendedAndSentAgain)
{
    fill();
    server.then({422, R"({"success":false,"message":"Hết <b>hàng</b>"})"});
    desk.key(Qt::Key_F9);
    ASSERT_TRUE(desk.comesToShow(u"“Hết <b>hàng</b>”"_s));
    ASSERT_NE(name(), nullptr);
    EXPECT_TRUE(name()->isEnabled());
    EXPECT_EQ(note()->toPlainText(), u"giao sau 17 gio"_s);
    EXPECT_EQ(QApplication::focusWidget(), note()) << "where one was typing";
    desk.type(u"Receiver name"_s, u"Kin hai"_s);
    server.then({201, R"({"success":true,"number":7})"});
    desk.key(Qt::Key_F9);
    ASSERT_TRUE(desk.comesToShow(u"as number 7."_s));
    EXPECT_EQ(writes(), 2);
}

TEST_F(FormsTest, WhatTheFormShouldNotHaveLetThroughIsSaidAndItsFieldIsNext)
{
    desk.type(u"Receiver name"_s, u"Kin"_s);
    desk.key(Qt::Key_F9);
    ASSERT_TRUE(desk.comesToShow(u"something in the form is missing or wrong"_s));
    EXPECT_EQ(QApplication::focusWidget(), note());
    EXPECT_TRUE(desk.find<QAbstractButton>(u"Submit test"_s)->isEnabled());
    EXPECT_EQ(writes(), 0);
}

TEST_F(FormsTest, AnUnknownOutcomeIsSettledByReadingAndTheFormSaysSo)
{
    fill();
    server.then(Reply::closeAfterRequest());
    server.then(Reply::stall()); // the reading
    desk.key(Qt::Key_F9);
    ASSERT_TRUE(desk.comesToShow(
        u"AntCRM did not answer. RingDesk is finding out whether it arrived; it is not sent again."_s));
    EXPECT_FALSE(name()->isEnabled());
    EXPECT_EQ(writes(), 1);
    desk.press(u"It is in AntCRM"_s);
    ASSERT_TRUE(desk.comesToShow(u"AntCRM has it."_s));
    EXPECT_EQ(writes(), 1);
}

TEST_F(FormsTest, NotFoundShowsTheFactsAndTheAgentDecides)
{
    fill();
    server.then(Reply::closeAfterRequest());
    server.always({200, R"([{"code":"RD-OTHER","number":12,"text":"<img src=x>"}])"});
    desk.key(Qt::Key_F9);
    ASSERT_TRUE(desk.comesToShow(u"does not seem to have it"_s));
    EXPECT_TRUE(desk.shows(u"12: <img src=x>"_s)) << "as it is, never as HTML";
    EXPECT_EQ(writes(), 1);
    server.then({201, R"({"success":true,"number":5})"});
    desk.press(u"Send once more"_s);
    ASSERT_TRUE(desk.comesToShow(u"as number 5."_s));
    EXPECT_EQ(writes(), 2);
    const auto all = server.requests();
    QList<QByteArray> bodies;
    for (const auto &request : all) {
        if (request.method == "POST")
            bodies.append(request.body);
    }
    EXPECT_EQ(bodies.first(), bodies.last()) << "under the same code";
}

TEST_F(FormsTest, DiscardedItCanBeBroughtBack)
{
    fill();
    desk.press(u"Discard"_s);
    ASSERT_TRUE(desk.comesToShow(u"Discarded."_s));
    EXPECT_TRUE(drafts().isEmpty());
    EXPECT_EQ(name(), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), desk.find<QAbstractButton>(u"Bring it back"_s));
    desk.key(Qt::Key_Return);
    ASSERT_NE(name(), nullptr);
    EXPECT_EQ(name()->text(), u"Kin"_s);
    EXPECT_EQ(note()->toPlainText(), u"giao sau 17 gio"_s);
    EXPECT_EQ(drafts().size(), 1);
    desk.press(u"Discard"_s);
    desk.press(u"Close"_s);
    EXPECT_FALSE(desk.shows(u"New test"_s));
}

TEST_F(FormsTest, ACallAndAnotherLanguageKeepItToTheKeystroke)
{
    fill();
    name()->setFocus();
    name()->setCursorPosition(1);
    desk.window->announce({PhoneNumber::parse(u"0930000004"), CallNotice::Direction::Inbound, {}});
    EXPECT_EQ(QApplication::focusWidget(), name()) << "it rings, and takes nothing";
    desk.key(Qt::Key_A);
    desk.press(u"Language"_s);
    ASSERT_TRUE(desk.comesToShow(u"Chi tiết"_s));
    EXPECT_EQ(QApplication::focusWidget(), name());
    desk.key(Qt::Key_B);
    EXPECT_EQ(name()->text(), u"Kabin"_s);
    desk.press(u"Ngôn ngữ"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier); // the call is taken: another tab
    auto *tabs = desk.window->findChild<QTabWidget *>();
    EXPECT_EQ(tabs->currentIndex(), 2) << "the form's tab stays";
    tabs->setCurrentIndex(1);
    EXPECT_EQ(name()->text(), u"Kabin"_s);
    EXPECT_EQ(drafts().first().content.value(u"name"_s).toString(), u"Kabin"_s);
}

TEST_F(FormsTest, AClosedTabKeepsTheDraftInTheOutboxAndSaysSo)
{
    fill();
    desk.key(Qt::Key_W, Qt::ControlModifier);
    EXPECT_TRUE(desk.shows(u"is kept in the Outbox"_s));
    desk.key(Qt::Key_9, Qt::ControlModifier);
    ASSERT_NE(desk.find<QAbstractButton>(u"Open the form"_s), nullptr);
    desk.press(u"Open the form"_s);
    ASSERT_NE(name(), nullptr);
    EXPECT_EQ(note()->toPlainText(), u"giao sau 17 gio"_s);
    EXPECT_EQ(desk.window->findChild<QTabWidget *>()->tabText(1), u"Lê Thị Kín"_s);
    EXPECT_EQ(QApplication::focusWidget(), name());
    EXPECT_EQ(drafts().size(), 1);
}

TEST_F(FormsTest, ADraftIsOpenInOneTabOnly)
{
    fill();
    const qint64 id = drafts().first().id;
    desk.key(Qt::Key_Tab, Qt::ControlModifier); // to the list
    desk.key(Qt::Key_9, Qt::ControlModifier);
    EXPECT_TRUE(desk.shows(u"Nothing is waiting"_s)) << "it is open, so not in the list";
    desk.key(Qt::Key_1, Qt::ControlModifier);
    // The same customer in a tab of their own: a form of its own.
    desk.lookUp(u"#1"_s);
    ASSERT_TRUE(desk.comesToShow(u"Read from AntCRM at"_s));
    desk.key(Qt::Key_N, Qt::ControlModifier);
    ASSERT_NE(name(), nullptr);
    EXPECT_TRUE(name()->text().isEmpty());
    desk.type(u"Receiver name"_s, u"x"_s);
    EXPECT_EQ(drafts().size(), 2);
    EXPECT_EQ(desk.store->drafts().find(id)->content.value(u"name"_s).toString(), u"Kin"_s);
}

TEST_F(FormsTest, AnotherWindowsChangeOfADraftIsTakenOver)
{
    fill();
    const qint64 id = drafts().first().id;
    desk.store->drafts().change(id, {{u"name"_s, u"Khác"_s}, {u"text"_s, u"khác"_s}});
    EXPECT_EQ(name()->text(), u"Khác"_s);
    EXPECT_EQ(note()->toPlainText(), u"khác"_s);
    EXPECT_EQ(drafts().size(), 1);
}

TEST_F(FormsTest, TheDetailsStayAtHand)
{
    fill();
    auto *bar = desk.find<QTabBar>(u"Details and forms"_s);
    ASSERT_NE(bar, nullptr);
    EXPECT_EQ(bar->tabText(2), u"Details"_s);
    EXPECT_EQ(bar->tabText(3), u"New test"_s);
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Left);
    EXPECT_EQ(name(), nullptr) << "behind the details";
    EXPECT_NE(desk.find<QWidget>(u"Details"_s), nullptr);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    ASSERT_NE(name(), nullptr);
    EXPECT_EQ(name()->text(), u"Kin"_s) << "the one begun";
}
