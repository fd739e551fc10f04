#include "databasetesting.h"
#include "desk.h"
#include "listserver.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Reply = FaultServer::Reply;

// What a window says of what is kept behind it: the disk, the sync, the access log.

namespace {

class GuiStorage : public testing::Test
{
protected:
    void open(TestDesk &desk)
    {
        server.always({200, contactJson("1", "Lê Thị Kín", "0867123456")});
        desk.open(server);
        ASSERT_TRUE(TestDesk::until([&] {
            const auto state = desk.store->state();
            return state == LocalStore::State::OnDisk || state == LocalStore::State::InMemory;
        }));
    }
    void beginForm(TestDesk &desk)
    {
        desk.lookUp(u"0867123456"_s);
        ASSERT_TRUE(desk.comesToShow(u"Read from AntCRM at"_s));
        desk.key(Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(desk.find<QPlainTextEdit>(u"Delivery note"_s), u"sau 17 gio"_s);
    }

    FaultServer server;
};

} // namespace

TEST_F(GuiStorage, AFullDiskIsSaidTheTextStaysAndGoesThereWhenThereIsRoom)
{
    const QTemporaryDir folder;
    const Vault vault(Vault::makeKey());
    Database small(folder.filePath(u"small.db"_s));
    ASSERT_TRUE(::open(small));
    TestDesk desk(u"en"_s, folder.path());
    open(desk);
    value(small, u"PRAGMA max_page_count = 1"_s); // no more than there is
    desk.store->drafts().attach(&small, &vault, std::chrono::hours(0));
    beginForm(desk);
    const QString longText(100'000, u'x');
    desk.find<QPlainTextEdit>(u"Delivery note"_s)->insertPlainText(longText);
    ASSERT_TRUE(desk.comesToShow(u"What you type cannot be saved: the disk is full."_s));
    EXPECT_TRUE(desk.shows(u"Not saved: the disk is full. What you typed stays here"_s));
    EXPECT_EQ(desk.find<QPlainTextEdit>(u"Delivery note"_s)->toPlainText(), u"sau 17 gio"_s + longText);
    EXPECT_FALSE(desk.window->close()) << "it would be lost, and nobody said so";
    value(small, u"PRAGMA max_page_count = 1000000"_s);
    ASSERT_TRUE(TestDesk::until([&] { return !desk.store->drafts().fault(); }));
    EXPECT_FALSE(desk.shows(u"cannot be saved"_s));
    EXPECT_FALSE(desk.shows(u"Not saved"_s));
}

TEST_F(GuiStorage, AFolderThatCannotBeUsedIsSaidAndTheWorkGoesOnInMemory)
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"data"_s)); // where a folder should be; it holds for root too
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    TestDesk desk(u"vi"_s, folder.path());
    open(desk);
    ASSERT_TRUE(desk.comesToShow(u"bản nháp và hộp gửi chỉ nằm trong bộ nhớ"_s));
    EXPECT_EQ(desk.store->state(), LocalStore::State::InMemory);
    ASSERT_TRUE(inTheWay.remove());
    desk.press(u"Thử lại"_s);
    ASSERT_TRUE(TestDesk::until([&] { return desk.store->state() == LocalStore::State::OnDisk; }));
    EXPECT_FALSE(desk.shows(u"chỉ nằm trong bộ nhớ"_s));
}

TEST_F(GuiStorage, TheSyncSaysWhatItDoesInTheSettingsAndInTheStatusBar)
{
    ListServer lists;
    lists.lists = {{u"/products"_s, {{{u"code"_s, 1}, {u"name"_s, u"Số 1"_s}}}}, {u"/tickets"_s, {}},
        {u"/contacts"_s, {}}};
    TestDesk desk;
    const Profile profile {.name = u"Test"_s, .address = *ServerAddress::parse(lists.url()), .language = {}};
    ASSERT_TRUE(desk.profiles.save(profile));
    desk.secrets->write(profile.apiKeySecret(), "test-key", Secrets::Keep::Permanent, desk.window.get(),
        [&](SecretResult<void>) { desk.connection->open(profile); });
    ASSERT_TRUE(TestDesk::until([&] { return desk.sync->state() == Sync::State::Waiting; }));
    ASSERT_TRUE(TestDesk::until([&] { return desk.api.agentRequests() == 0; }));
    desk.key(Qt::Key_Comma, Qt::ControlModifier);
    ASSERT_TRUE(desk.comesToShow(u"It has not been read completely yet."_s));

    lists.isHolding = true;
    desk.press(u"Read now"_s);
    ASSERT_TRUE(desk.comesToShow(u"Reading: 0 records so far."_s));
    EXPECT_TRUE(desk.shows(u"Reading the directory: 0 …"_s));
    desk.press(u"Pause"_s);
    EXPECT_TRUE(desk.shows(u"Paused; Resume goes on where it stopped."_s));
    EXPECT_TRUE(desk.shows(u"Directory paused"_s));

    lists.letGo();
    lists.instead = [](const ListServer::Request &) {
        return ListServer::Reply {429, "{}", "Retry-After: 600\r\n"};
    };
    desk.press(u"Resume"_s);
    desk.sync->startNow();
    ASSERT_TRUE(desk.comesToShow(u"It goes on at "_s));
    EXPECT_FALSE(desk.shows(u"Directory paused"_s));
    EXPECT_EQ(lists.faults(), QStringList());
}

TEST_F(GuiStorage, TheAccessLogIsFilteredReadFurtherAndFollowsTheCompany)
{
    TestDesk desk;
    open(desk);
    AccessLog &log = desk.store->accessLog();
    for (int i = 0; i < 250; ++i)
        log.add(i % 5 == 0 ? Access::Action::Revealed : Access::Action::Copied, u"customer:1"_s, u"phone"_s);
    desk.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *table = desk.find<QTableView>(u"Access log"_s);
    ASSERT_NE(table, nullptr);
    ASSERT_TRUE(TestDesk::until([&] { return table->model()->rowCount() == 200; }));
    desk.press(u"Read further"_s);
    ASSERT_TRUE(desk.comesToShow(u"250 entries"_s));
    EXPECT_EQ(desk.find<QAbstractButton>(u"Read further"_s), nullptr);
    desk.find<QComboBox>(u"Did what"_s)->setFocus();
    desk.key(Qt::Key_Down);
    EXPECT_TRUE(desk.shows(u"50 of 250 entries"_s));
    for (int row = 0; row < table->model()->rowCount(); ++row)
        ASSERT_EQ(table->model()->index(row, 2).data().toString(), u"Revealed"_s);

    Profile other = desk.connection->profile();
    other.name = u"Other"_s;
    ASSERT_TRUE(desk.profiles.save(other));
    desk.secrets->write(other.apiKeySecret(), "test-key", Secrets::Keep::Permanent, desk.window.get(),
        [&](SecretResult<void>) { desk.connection->open(other); });
    ASSERT_TRUE(desk.comesToShow(u"Nothing was revealed"_s))
        << "what is shown is the company's that was left";
    EXPECT_EQ(table->model()->rowCount(), 0);
}

TEST_F(GuiStorage, ADeleteKeyHeldDownDiscardsOneDraft)
{
    TestDesk desk;
    open(desk);
    for (int i = 1; i <= 3; ++i) {
        const QString title = u"Draft %1"_s.arg(i);
        desk.store->drafts().add(
            u"test"_s, 1, {u"phone:+8486712345%1"_s.arg(i), {}, title}, {{u"name"_s, title}});
    }
    desk.key(Qt::Key_9, Qt::ControlModifier);
    auto *table = desk.find<QTableView>(u"Drafts"_s);
    ASSERT_NE(table, nullptr);
    table->setFocus();
    const auto press = [table](bool isRepeated) {
        table->setFocus();
        qt_sendShortcutOverrideEvent(table, 0, Qt::Key_Delete, Qt::NoModifier, {}, isRepeated);
    };
    press(false);
    for (int i = 0; i < 5; ++i)
        press(true);
    EXPECT_EQ(desk.store->drafts().all().size(), 2);
    press(false);
    EXPECT_EQ(desk.store->drafts().all().size(), 1);
}
