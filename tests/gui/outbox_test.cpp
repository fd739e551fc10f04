#include "desk.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using Reply = FaultServer::Reply;

namespace {

class OutboxTest : public testing::Test
{
protected:
    void open()
    {
        server.always({200, contactJson("1", "Lê Thị Kín", "0867123456")});
        const QSignalSpy loaded(&desk.store->outbox(), &Outbox::loaded);
        desk.open(server);
        ASSERT_TRUE(TestDesk::until([&] { return !loaded.isEmpty(); })); // what is there from now on is new
    }
    qint64 draft(const QString &title = u"Lê Thị Kín"_s)
    {
        return desk.store->drafts().add(u"test"_s, 1, {u"phone:+84867123456"_s, u"customer:1"_s, title},
            {{u"name"_s, title.left(50)}, {u"text"_s, u"giao sau"_s}});
    }
    [[nodiscard]] bool comesTo(SubmissionState state)
    {
        return TestDesk::until([&] {
            const auto all = desk.store->outbox().all();
            return !all.isEmpty() && all.first().state == state;
        });
    }
    [[nodiscard]] int writes() const
    {
        int count = 0;
        for (const auto &request : server.requests())
            count += request.method == "POST";
        return count;
    }

    FaultServer server;
    TestDesk desk;
};

} // namespace

TEST_F(OutboxTest, TheKeyboardAloneSettlesWhatIsNotKnown)
{
    open();
    server.then(Reply::closeAfterRequest());
    server.always({200, R"([{"code":"RD-X","number":12,"text":"khác"}])"});
    ASSERT_TRUE(desk.submissions->submit(draft(), u"Test for Kín"_s));
    ASSERT_TRUE(comesTo(SubmissionState::Unknown));
    ASSERT_NE(desk.find<QAbstractButton>(u"1 unsent"_s), nullptr);
    desk.key(Qt::Key_9, Qt::ControlModifier);
    ASSERT_TRUE(desk.comesToShow(u"does not seem to have it"_s));
    auto *table = desk.find<QTableView>(u"Outbox"_s);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), u"Not known"_s);
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), u"Test for Kín"_s);
    EXPECT_TRUE(desk.shows(u"12: khác"_s));
    table->setFocus();
    server.then({201, R"({"success":true,"number":77})"});
    desk.key(Qt::Key_F9);
    ASSERT_TRUE(comesTo(SubmissionState::Done));
    ASSERT_TRUE(desk.comesToShow(u"AntCRM has it, as number 77."_s));
    EXPECT_EQ(table->model()->index(0, 4).data().toString(), u"77"_s);
    EXPECT_EQ(writes(), 2);
    EXPECT_EQ(QApplication::focusWidget(), table);
}

TEST_F(OutboxTest, OfflineItWaitsGoesWhenSeenOrIsTakenBackAndOpened)
{
    open();
    server.always(Reply::closeOnConnection());
    ASSERT_TRUE(desk.submissions->submit(draft(), u"Test for Kín"_s));
    ASSERT_TRUE(comesTo(SubmissionState::Queued));
    desk.key(Qt::Key_9, Qt::ControlModifier);
    ASSERT_TRUE(desk.comesToShow(u"It waits for the connection."_s));
    desk.find<QTableView>(u"Outbox"_s)->setFocus();
    desk.key(Qt::Key_F8);
    ASSERT_TRUE(TestDesk::until([&] { return desk.find<QTableView>(u"Drafts"_s) != nullptr; }));
    EXPECT_EQ(desk.find<QTableView>(u"Outbox"_s), nullptr);
    auto *drafts = desk.find<QTableView>(u"Drafts"_s);
    drafts->setFocus();
    desk.key(Qt::Key_Return);
    ASSERT_NE(desk.find<QLineEdit>(u"Receiver name"_s), nullptr);
    EXPECT_EQ(desk.find<QLineEdit>(u"Receiver name"_s)->text(), u"Lê Thị Kín"_s);
    server.always({200, R"({"success":true,"number":9})"});
    desk.key(Qt::Key_F9);
    desk.key(Qt::Key_9, Qt::ControlModifier); // seen: it may go by itself
    EXPECT_TRUE(comesTo(SubmissionState::Done));
}

TEST_F(OutboxTest, ADraftIsDiscardedAndBroughtBackInVietnameseToo)
{
    open();
    const qint64 id = draft();
    desk.press(u"Language"_s);
    ASSERT_TRUE(desk.comesToShow(u"F1 xem phím tắt"_s));
    desk.key(Qt::Key_9, Qt::ControlModifier);
    ASSERT_TRUE(TestDesk::until([&] { return desk.find<QTableView>(u"Bản nháp"_s) != nullptr; }));
    auto *table = desk.find<QTableView>(u"Bản nháp"_s);
    table->setFocus();
    desk.key(Qt::Key_Delete);
    EXPECT_TRUE(desk.store->drafts().find(id)->isDiscarded);
    EXPECT_TRUE(desk.shows(u"Đã bỏ."_s));
    EXPECT_EQ(QApplication::focusWidget(), desk.find<QAbstractButton>(u"Lấy lại"_s));
    desk.key(Qt::Key_Return);
    EXPECT_FALSE(desk.store->drafts().find(id)->isDiscarded);
    EXPECT_EQ(table->model()->rowCount(), 1);
}

TEST_F(OutboxTest, HostileTextsAreShownAsTheyAreAndShort)
{
    open();
    const QString hostile = u"<b>đậm</b><img src=\"file:///etc/passwd\">\u202e"_s + QString(1'000'000, u'x');
    server.then(Reply(422, R"({"success":false,"message":")" + QByteArray(300'000, 'y') + R"("})"));
    ASSERT_TRUE(desk.submissions->submit(draft(hostile), hostile));
    ASSERT_TRUE(comesTo(SubmissionState::Rejected));
    draft(hostile);
    desk.key(Qt::Key_9, Qt::ControlModifier);
    ASSERT_TRUE(desk.comesToShow(u"AntCRM refused it."_s));
    EXPECT_TRUE(desk.shows(u"<b>đậm</b>"_s));
    for (const QLabel *label : desk.window->findChildren<QLabel *>()) {
        if (!label->isVisible())
            continue;
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().left(60).toStdString();
        EXPECT_LT(label->text().size(), 5000);
        EXPECT_FALSE(label->text().contains(QChar(0x202e)));
    }
}

TEST_F(OutboxTest, EmptyItSaysWhatComesHere)
{
    open();
    desk.key(Qt::Key_9, Qt::ControlModifier);
    EXPECT_TRUE(desk.shows(u"Nothing is waiting"_s));
    EXPECT_TRUE(desk.shows(u"in memory alone"_s));
}
