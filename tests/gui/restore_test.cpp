#include "databasetesting.h"
#include "desk.h"
#include "fakekeychain.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Reply = FaultServer::Reply;

namespace {

//! Starts and ends of the program on one data folder and one keychain.
class RestoreTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(folder.isValid());
        server.always({200, contactJson("1", "Lê Thị Kín", "0867123456")});
    }

    [[nodiscard]] std::unique_ptr<TestDesk> start()
    {
        auto desk = std::make_unique<TestDesk>(u"en"_s, folder.path(), &keychain);
        desk->open(server);
        const auto settled = [&] {
            const auto state = desk->store->state();
            return state == LocalStore::State::OnDisk || state == LocalStore::State::InMemory;
        };
        EXPECT_TRUE(TestDesk::until(settled));
        return desk;
    }
    //! The key of the server is there for this session; that of the store cannot be read.
    void lockKeychain(TestDesk &desk)
    {
        desk.connection->close();
        ASSERT_TRUE(TestDesk::until([&] { return desk.store->state() == LocalStore::State::Closed; }));
        const Profile profile = *desk.profiles.find(u"Test"_s);
        desk.secrets->write(profile.apiKeySecret(), "test-key", Secrets::Keep::Session, desk.window.get(),
            [](SecretResult<void>) {});
        keychain.fault = SecretFault::Locked;
        desk.connection->open(profile);
        ASSERT_TRUE(desk.comesToShow(u"The keychain is locked: drafts and the outbox are kept in memory"_s));
    }
    void beginForm(TestDesk &desk)
    {
        desk.lookUp(u"0867123456"_s);
        ASSERT_TRUE(desk.comesToShow(u"Read from AntCRM at"_s));
        desk.key(Qt::Key_N, Qt::ControlModifier);
        desk.type(u"Receiver name"_s, u"Nguyễn Thị Ánh"_s);
        QTest::keyClicks(desk.find<QPlainTextEdit>(u"Delivery note"_s), u"sau 17 gio"_s);
    }

    QTemporaryDir folder;
    FakeKeychain keychain;
    FaultServer server;
};

} // namespace

TEST_F(RestoreTest, DraftsComeBackIntoTheirTabsWithoutTakingTheKeyboardOrAskingTheServer)
{
    {
        auto desk = start();
        beginForm(*desk);
        ASSERT_TRUE(desk->comesToShow(u"Saved "_s));
    }
    auto desk = start();
    ASSERT_TRUE(desk->comesToShow(u"1 draft was restored"_s));
    auto *tabs = desk->window->findChild<QTabWidget *>();
    ASSERT_EQ(tabs->count(), 2);
    EXPECT_EQ(tabs->currentIndex(), 0) << "behind what is in front";
    EXPECT_EQ(tabs->tabText(1), u"Lê Thị Kín"_s);
    EXPECT_FALSE(tabs->tabIcon(1).isNull());
    EXPECT_EQ(QApplication::focusWidget(), desk->find<QLineEdit>(u"Phone lookup"_s));
    const int sends = server.sends();
    EXPECT_FALSE(desk->shows(u"Submit test"_s));
    desk->key(Qt::Key_Tab, Qt::ControlModifier);
    ASSERT_NE(desk->find<QLineEdit>(u"Receiver name"_s), nullptr);
    EXPECT_EQ(desk->find<QLineEdit>(u"Receiver name"_s)->text(), u"Nguyễn Thị Ánh"_s);
    EXPECT_EQ(desk->find<QPlainTextEdit>(u"Delivery note"_s)->toPlainText(), u"sau 17 gio"_s);
    ASSERT_TRUE(desk->comesToShow(u"Read from AntCRM at"_s));
    EXPECT_GT(server.sends(), sends) << "asked now that somebody looks";
    desk->press(u"Put the message away"_s);
    EXPECT_FALSE(desk->shows(u"restored"_s));
}

TEST_F(RestoreTest, ToAnotherCompanyAndBackKeepsThemApart)
{
    auto desk = start();
    beginForm(*desk);
    const Profile first = desk->connection->profile();
    Profile other = first;
    other.name = u"Other"_s;
    ASSERT_TRUE(desk->profiles.save(other));
    bool kept = false;
    desk->secrets->write(other.apiKeySecret(), "key", Secrets::Keep::Permanent, desk->window.get(),
        [&kept](SecretResult<void>) { kept = true; });
    ASSERT_TRUE(TestDesk::until([&] { return kept; }));
    auto *tabs = desk->window->findChild<QTabWidget *>();
    desk->connection->open(other);
    ASSERT_TRUE(TestDesk::until(
        [&] { return tabs->count() == 1 && desk->store->state() == LocalStore::State::OnDisk; }));
    EXPECT_TRUE(desk->store->drafts().all().isEmpty());
    desk->connection->open(first);
    ASSERT_TRUE(TestDesk::until([&] { return tabs->count() == 2; }));
    tabs->setCurrentIndex(1);
    ASSERT_NE(desk->find<QLineEdit>(u"Receiver name"_s), nullptr);
    EXPECT_EQ(desk->find<QLineEdit>(u"Receiver name"_s)->text(), u"Nguyễn Thị Ánh"_s);
}

TEST_F(RestoreTest, AFormOfAnotherVersionIsShownAndStays)
{
    {
        auto desk = start();
        desk->store->drafts().add(
            u"hologram"_s, 1, {u"phone:+84867123456"_s, {}, u"Lê <b>Thị</b>"_s}, {{u"x"_s, 1}});
        desk->store->drafts().add(u"test"_s, 99, {{}, {}, u"Nobody"_s}, {{u"x"_s, 1}});
        ASSERT_TRUE(TestDesk::until([&] {
            const auto all = desk->store->drafts().all();
            return std::ranges::all_of(
                all, [&](const Draft &draft) { return desk->store->drafts().isWritten(draft.id); });
        }));
    }
    auto desk = start();
    ASSERT_TRUE(desk->comesToShow(u"restored"_s));
    desk->key(Qt::Key_Tab, Qt::ControlModifier);
    ASSERT_TRUE(desk->comesToShow(u"made by another version of RingDesk, which knows its form “hologram”"_s));
    EXPECT_EQ(desk->find<QAbstractButton>(u"Submit"_s), nullptr);
    desk->key(Qt::Key_9, Qt::ControlModifier);
    auto *table = desk->find<QTableView>(u"Drafts"_s);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->model()->index(0, 3).data().toString(), u"Made by another version"_s);
    EXPECT_EQ(desk->find<QAbstractButton>(u"Open the form"_s), nullptr);
    EXPECT_EQ(desk->store->drafts().all().size(), 2);
}

TEST_F(RestoreTest, ALockedKeychainIsSaidAndOnceItIsUnlockedAllGoesToDisk)
{
    auto desk = start();
    lockKeychain(*desk);
    beginForm(*desk);
    EXPECT_TRUE(desk->shows(u"Kept in memory"_s));
    EXPECT_FALSE(desk->window->close()) << "it would be lost, and nobody said so";
    EXPECT_TRUE(desk->window->isVisible());
    ASSERT_TRUE(desk->comesToShow(u"1 draft or submission is in memory alone"_s));
    keychain.fault.reset();
    desk->store->tryAgain();
    ASSERT_TRUE(desk->comesToShow(u"Saved "_s));
    EXPECT_FALSE(desk->shows(u"in memory alone"_s));
    EXPECT_FALSE(desk->shows(u"The keychain is locked"_s));
    desk.reset();
    desk = start();
    EXPECT_TRUE(desk->comesToShow(u"1 draft was restored"_s));
}

TEST_F(RestoreTest, AnotherCompanyIsNotOpenedSilentlyWhileSomethingIsInMemoryAlone)
{
    auto desk = start();
    lockKeychain(*desk);
    beginForm(*desk);
    Profile other = desk->connection->profile();
    other.name = u"Other"_s;
    ASSERT_TRUE(desk->profiles.save(other));
    const auto choose = [&] {
        for (QMenu *menu : desk->window->findChildren<QMenu *>()) {
            Q_EMIT menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->text() == u"Other"_s)
                    return action->trigger();
            }
        }
        FAIL() << "there is no such company in the menu";
    };
    choose();
    EXPECT_TRUE(desk->shows(u"1 draft or submission is in memory alone and is lost when you change"_s));
    EXPECT_EQ(desk->connection->profile().name, u"Test"_s);
    EXPECT_EQ(desk->find<QLineEdit>(u"Receiver name"_s)->text(), u"Nguyễn Thị Ánh"_s);
    // It was said of one: of a second one it is said again.
    desk->store->drafts().add(u"test"_s, 1, {{}, {}, u"Nobody"_s}, {{u"x"_s, 1}});
    choose();
    EXPECT_TRUE(desk->shows(u"2 drafts or submissions are in memory alone and are lost when you change"_s));
    EXPECT_EQ(desk->connection->profile().name, u"Test"_s);
    desk->press(u"Put the message away"_s);
    EXPECT_FALSE(desk->shows(u"are lost when you change"_s));
    choose();
    EXPECT_EQ(desk->connection->profile().name, u"Test"_s) << "it was put away: it is said once more";
    desk->press(u"Change it all the same"_s);
    EXPECT_EQ(desk->connection->profile().name, u"Other"_s);
    EXPECT_TRUE(TestDesk::until([&] { return !desk->shows(u"in memory alone"_s); }));
}

TEST_F(RestoreTest, ASubmissionThatCannotBeReadGivesItsDraftBackAndSaysThatItMayHaveArrived)
{
    QString file;
    {
        auto desk = start();
        beginForm(*desk);
        server.then(Reply::stall());
        desk->key(Qt::Key_F9);
        ASSERT_TRUE(desk->comesToShow(u"It is being sent"_s));
        ASSERT_TRUE(TestDesk::until([&] { return server.requests().last().method == "POST"; }));
        file = desk->store->fileOf(desk->connection->profile());
    }
    {
        Database database(file);
        ASSERT_TRUE(open(database));
        ASSERT_TRUE(run(database, u"UPDATE submission SET sealed = x''"_s));
    }
    auto desk = start();
    ASSERT_TRUE(
        desk->comesToShow(u"1 submission on this computer could not be opened, so it may have arrived"_s));
    desk->key(Qt::Key_Tab, Qt::ControlModifier);
    ASSERT_NE(desk->find<QLineEdit>(u"Receiver name"_s), nullptr);
    EXPECT_EQ(desk->find<QLineEdit>(u"Receiver name"_s)->text(), u"Nguyễn Thị Ánh"_s);
    EXPECT_TRUE(desk->find<QAbstractButton>(u"Submit test"_s)->isEnabled());
}

TEST_F(RestoreTest, WhatWaitsFromBeforeIsSaidAndLeadsToTheOutbox)
{
    {
        auto desk = start();
        beginForm(*desk);
        server.then(Reply::stall());
        desk->key(Qt::Key_F9);
        ASSERT_TRUE(desk->comesToShow(u"It is being sent"_s));
        ASSERT_TRUE(desk->find<QAbstractButton>(u"1 unsent"_s));
    }
    server.always(Reply::stall());
    auto desk = std::make_unique<TestDesk>(u"en"_s, folder.path(), &keychain);
    desk->connection->open(*desk->profiles.find(u"Test"_s));
    ASSERT_TRUE(desk->comesToShow(u"1 submission from before is not settled"_s));
    desk->press(u"Open the outbox"_s);
    EXPECT_TRUE(desk->shows(u"RingDesk is finding out whether it arrived; it is not sent again."_s));
    EXPECT_FALSE(desk->shows(u"from before"_s));
    auto *outbox = desk->find<QTableView>(u"Outbox"_s);
    ASSERT_NE(outbox, nullptr);
    EXPECT_EQ(outbox->model()->rowCount(), 1);
    EXPECT_EQ(QApplication::focusWidget(), outbox);
}

TEST_F(RestoreTest, ADamagedFileIsSaidWithItsNewName)
{
    QString file;
    {
        auto desk = start();
        beginForm(*desk);
        ASSERT_TRUE(desk->comesToShow(u"Saved "_s));
        file = desk->store->fileOf(desk->connection->profile());
    }
    for (const QString &beside : {u"-wal"_s, u"-shm"_s})
        QFile::remove(file + beside);
    QFile broken(file);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(8192, 'x'));
    broken.close();
    auto desk = start();
    ASSERT_TRUE(desk->comesToShow(u"It was set aside as “"_s));
    desk->press(u"Put the message away"_s);
    EXPECT_FALSE(desk->shows(u"set aside"_s));
}
