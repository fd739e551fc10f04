#include "databasetesting.h"
#include "fakekeychain.h"
#include "localstore.h"
#include "profiles.h"
#include "secrets.h"
#include "settings.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = LocalStore::State;
using Reason = LocalStore::Reason;

namespace {

Profile company(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.address = defaultApiRingAddress();
    return profile;
}

struct LocalStoreTest : testing::Test
{
    DatabaseFile file;
    FakeKeychain keychain;
    Secrets secrets {keychain};
    Settings settings {QString()};
    const Profile acme = company(u"Acme"_s);

    std::unique_ptr<LocalStore> make()
    {
        return std::make_unique<LocalStore>(secrets, settings, file.folder.path());
    }
    static bool opens(LocalStore &store, State state)
    {
        return becomesTrue([&] { return store.state() == state; });
    }
    //! A draft that is in the store as firmly as it can be.
    static qint64 typed(LocalStore &store, const QString &text)
    {
        const qint64 id = store.drafts().add(u"order"_s, 1, {}, {{u"note"_s, text}});
        EXPECT_TRUE(becomesTrue([&] { return store.drafts().isWritten(id); }));
        return id;
    }
    //! The texts of its drafts, once it has read them.
    static QStringList texts(LocalStore &store, qsizetype expected)
    {
        EXPECT_TRUE(becomesTrue([&] { return store.drafts().all().size() >= expected; }));
        QStringList found;
        for (const Draft &draft : store.drafts().all())
            found.append(draft.content.value(u"note"_s).toString());
        found.sort();
        return found;
    }
    QStringList filesSetAside() const
    {
        return QDir(file.folder.filePath(u"data"_s)).entryList({u"*-damaged-*.db"_s}, QDir::Files);
    }
};

} // namespace

TEST_F(LocalStoreTest, KeepsWhatWasTypedAcrossStarts)
{
    {
        const auto store = make();
        store->open(acme);
        ASSERT_TRUE(opens(*store, State::OnDisk));
        EXPECT_EQ(store->reason(), Reason::None);
        typed(*store, u"một"_s);
    }
    const auto again = make();
    again->open(acme);
    EXPECT_EQ(texts(*again, 1), QStringList {u"một"_s});
    EXPECT_TRUE(again->setAside().isEmpty());
}

TEST_F(LocalStoreTest, TheKeyLiesInTheKeychainAndNotInAFile)
{
    const auto store = make();
    store->open(acme);
    ASSERT_TRUE(opens(*store, State::OnDisk));
    typed(*store, u"một"_s);
    const Answer key = read(keychain, LocalStore::dataKeySecret(acme));
    ASSERT_EQ(key.value.size(), Vault::keySize);
    EXPECT_FALSE(file.bytes().contains(key.value));
    EXPECT_FALSE(file.bytes().contains(key.value.toHex()));
    EXPECT_FALSE(file.bytes().contains(key.value.toBase64()));
}

TEST_F(LocalStoreTest, CompaniesAreApart)
{
    const auto store = make();
    store->open(acme);
    ASSERT_TRUE(opens(*store, State::OnDisk));
    typed(*store, u"acme's"_s);
    store->open(company(u"Other"_s));
    ASSERT_TRUE(opens(*store, State::OnDisk));
    EXPECT_TRUE(store->drafts().all().isEmpty());
    typed(*store, u"other's"_s);
    store->open(acme);
    EXPECT_EQ(texts(*store, 1), QStringList {u"acme's"_s});
}

TEST_F(LocalStoreTest, ALockedKeychainMeansLockedAndNeverStartOver)
{
    {
        const auto store = make();
        store->open(acme);
        ASSERT_TRUE(opens(*store, State::OnDisk));
        typed(*store, u"from yesterday"_s);
    }
    for (const SecretFault fault : {SecretFault::Locked, SecretFault::NoAnswer, SecretFault::Denied,
             SecretFault::Failed, SecretFault::Unavailable}) {
        keychain.fault = fault;
        const auto store = make();
        store->open(acme);
        ASSERT_TRUE(opens(*store, State::InMemory));
        EXPECT_EQ(store->reason(), Reason::Keychain);
        EXPECT_EQ(store->keyFault(), fault);
        EXPECT_TRUE(store->drafts().all().isEmpty());
        EXPECT_TRUE(filesSetAside().isEmpty());
        EXPECT_TRUE(store->setAside().isEmpty());
    }
    keychain.fault.reset();
    const auto store = make();
    store->open(acme);
    EXPECT_EQ(texts(*store, 1), QStringList {u"from yesterday"_s});
}

TEST_F(LocalStoreTest, WhatWasTypedWhileItWasLockedGoesToDiskOnceItIsNot)
{
    {
        const auto store = make();
        store->open(acme);
        ASSERT_TRUE(opens(*store, State::OnDisk));
        typed(*store, u"a"_s);
    }
    keychain.fault = SecretFault::Locked;
    {
        const auto store = make();
        store->open(acme);
        ASSERT_TRUE(opens(*store, State::InMemory));
        const qint64 draft = typed(*store, u"b"_s);
        Submission submission;
        submission.id = 77;
        submission.draft = draft;
        bool added = false;
        store->outbox().add(
            submission, store.get(), [&added](const Stored<void> &done) { added = done.has_value(); });
        ASSERT_TRUE(becomesTrue([&] { return added; }));
        store->accessLog().add(Access::Action::Revealed, u"c1"_s, u"phone"_s);

        store->tryAgain(); // still locked
        ASSERT_TRUE(opens(*store, State::InMemory));
        EXPECT_EQ(texts(*store, 1), QStringList {u"b"_s});
        keychain.fault.reset();
        store->tryAgain();
        ASSERT_TRUE(opens(*store, State::OnDisk));
        EXPECT_EQ(store->reason(), Reason::None);
        EXPECT_EQ(texts(*store, 2), (QStringList {u"a"_s, u"b"_s}));
        EXPECT_TRUE(becomesTrue([&] { return store->drafts().isWritten(draft); }));
    }
    const auto again = make();
    again->open(acme);
    EXPECT_EQ(texts(*again, 2), (QStringList {u"a"_s, u"b"_s}));
    EXPECT_TRUE(becomesTrue([&] { return again->outbox().find(77).has_value(); }));
    std::optional<Stored<AccessLog::Reading>> log;
    again->accessLog().read(0, 10, again.get(), [&log](Stored<AccessLog::Reading> read) { log = read; });
    ASSERT_TRUE(becomesTrue([&] { return log.has_value(); }));
    EXPECT_EQ((*log)->entries.size(), 1);
}

TEST_F(LocalStoreTest, AKeychainThatLostTheKeyLeavesTheFileUnderAnotherName)
{
    {
        const auto store = make();
        store->open(acme);
        ASSERT_TRUE(opens(*store, State::OnDisk));
        typed(*store, u"lost"_s);
    }
    keychain.kept.forget(LocalStore::dataKeySecret(acme));
    const auto store = make();
    store->open(acme);
    ASSERT_TRUE(opens(*store, State::OnDisk));
    EXPECT_TRUE(store->drafts().all().isEmpty());
    ASSERT_EQ(filesSetAside().size(), 1);
    EXPECT_EQ(store->setAside(), filesSetAside().first());
}

TEST_F(LocalStoreTest, NothingIsSealedWithAKeyThatTheKeychainDidNotKeep)
{
    keychain.losesWhatIsWritten = true;
    const auto store = make();
    store->open(acme);
    ASSERT_TRUE(opens(*store, State::InMemory));
    EXPECT_EQ(store->reason(), Reason::Keychain);
    EXPECT_FALSE(QFile::exists(store->fileOf(acme)));
}

TEST_F(LocalStoreTest, AnotherKeyLeavesTheFileUnderAnotherName)
{
    {
        const auto store = make();
        store->open(acme);
        ASSERT_TRUE(opens(*store, State::OnDisk));
    }
    ASSERT_EQ(write(keychain, LocalStore::dataKeySecret(acme), Vault::makeKey()), done());
    const auto store = make();
    store->open(acme);
    ASSERT_TRUE(opens(*store, State::OnDisk));
    ASSERT_EQ(filesSetAside().size(), 1);
    EXPECT_EQ(store->setAside(), filesSetAside().first());
    typed(*store, u"works"_s);
}

TEST_F(LocalStoreTest, ADamagedFileIsSetAsideAndToldOf)
{
    {
        const auto store = make();
        store->open(acme);
        ASSERT_TRUE(opens(*store, State::OnDisk));
    }
    QFile broken(make()->fileOf(acme));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(10'000, 'x'));
    broken.close();
    const auto store = make();
    store->open(acme);
    ASSERT_TRUE(opens(*store, State::OnDisk));
    ASSERT_EQ(filesSetAside().size(), 1);
    EXPECT_EQ(store->setAside(), filesSetAside().first());
    typed(*store, u"works"_s);
}

TEST_F(LocalStoreTest, AFileThatBreaksWhileInUseIsReplacedAndNothingTypedIsLost)
{
    const auto store = make();
    store->open(acme);
    ASSERT_TRUE(opens(*store, State::OnDisk));
    // More than SQLite keeps in memory: it must read what is broken.
    const qint64 id = typed(*store, QString(6'000'000, u'x'));
    // The write-ahead log and the file are overwritten under its hands.
    const QString path = store->fileOf(acme);
    for (const QString &name : {path, path + u"-wal"_s}) {
        QFile broken(name);
        ASSERT_TRUE(broken.open(QIODevice::ReadWrite));
        broken.write(QByteArray(int(broken.size()), '\xee'));
    }
    store->drafts().change(id, {{u"note"_s, u"typed after"_s}});
    ASSERT_TRUE(becomesTrue([&] { return !store->setAside().isEmpty() && store->state() == State::OnDisk; }));
    ASSERT_TRUE(becomesTrue([&] { return store->drafts().isWritten(id); }));
    EXPECT_EQ(filesSetAside(), QStringList {store->setAside()});
    store->close();
    store->open(acme);
    EXPECT_EQ(texts(*store, 1), QStringList {u"typed after"_s});
}

TEST_F(LocalStoreTest, AFolderThatCannotBeWrittenMeansMemoryAndSaysSo)
{
    QFile taken(file.folder.filePath(u"data"_s));
    ASSERT_TRUE(taken.open(QIODevice::WriteOnly));
    const auto store = make();
    store->open(acme);
    ASSERT_TRUE(opens(*store, State::InMemory));
    EXPECT_EQ(store->reason(), Reason::File);
    ASSERT_TRUE(store->fileFault());
    EXPECT_EQ(store->fileFault()->kind, StorageFault::Kind::ReadOnly);
    typed(*store, u"x"_s);
    ASSERT_TRUE(taken.remove());
    store->tryAgain();
    ASSERT_TRUE(opens(*store, State::OnDisk));
    EXPECT_EQ(texts(*store, 1), QStringList {u"x"_s});
}

TEST_F(LocalStoreTest, TheDemoLeavesNothing)
{
    {
        const auto store = make();
        store->openInMemory();
        ASSERT_TRUE(opens(*store, State::InMemory));
        EXPECT_EQ(store->reason(), Reason::Demo);
        typed(*store, u"x"_s);
        store->open(acme);
        ASSERT_TRUE(opens(*store, State::OnDisk));
        EXPECT_TRUE(store->drafts().all().isEmpty()) << "another company's, be it the demo's";
        store->openInMemory();
        ASSERT_TRUE(opens(*store, State::InMemory));
        EXPECT_TRUE(store->drafts().all().isEmpty());
    }
    EXPECT_FALSE(read(keychain, LocalStore::dataKeySecret(company({}))).value.size());
}

TEST_F(LocalStoreTest, ForgettingACompanyTakesItsFileAndItsKey)
{
    const auto store = make();
    store->open(acme);
    ASSERT_TRUE(opens(*store, State::OnDisk));
    typed(*store, u"x"_s);
    std::optional<bool> gone;
    store->forget(acme, store.get(), [&gone](bool all) { gone = all; });
    ASSERT_TRUE(becomesTrue([&] { return gone.has_value(); }));
    EXPECT_TRUE(*gone);
    EXPECT_EQ(store->state(), State::Closed);
    EXPECT_TRUE(QDir(file.folder.filePath(u"data"_s)).isEmpty());
    EXPECT_EQ(read(keychain, LocalStore::dataKeySecret(acme)), failed(SecretFault::NotFound));
}

TEST_F(LocalStoreTest, TheExpiryOfDraftsIsASetting)
{
    const auto store = make();
    EXPECT_EQ(store->draftExpiry(), 30 * 24h);
    EXPECT_TRUE(store->setDraftExpiry(7 * 24h));
    EXPECT_EQ(store->draftExpiry(), 7 * 24h);
    EXPECT_TRUE(store->setDraftExpiry(0h));
    EXPECT_EQ(store->draftExpiry(), 0h);
    settings.setValue(u"drafts/expiryDays"_s, u"soon"_s);
    EXPECT_EQ(store->draftExpiry(), 30 * 24h);
}

TEST_F(LocalStoreTest, SwitchingInTheMiddleOfOpeningEndsInTheLastOne)
{
    const auto store = make();
    for (int i = 0; i < 3; ++i) {
        store->open(acme);
        store->open(company(u"Other"_s));
        store->openInMemory();
    }
    store->open(acme);
    ASSERT_TRUE(opens(*store, State::OnDisk));
    typed(*store, u"x"_s);
    EXPECT_TRUE(QFile::exists(store->fileOf(acme)));
}
