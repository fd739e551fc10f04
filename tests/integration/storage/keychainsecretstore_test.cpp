#include "keychainsecretstore.h"
#include "ownprocess.h"
#include "privatekeyring.h"
#include "profiles.h"
#include "settings.h"
#include "storetesting.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto service = u"RingDesk test"_s;
const auto name = u"apiring-key/Công ty Ánh Dương/1"_s;
const auto secret = "a-secret-of-this-test-0123456789"_ba;

//! In a session with the real gnome-keyring.
void withKeyring(const std::function<void(PrivateKeyring &, KeychainSecretStore &)> &body)
{
    inOwnProcess([&] {
        PrivateKeyring session(PrivateKeyring::Service::Unlocked);
        ASSERT_TRUE(session.isReady());
        session.enter();
        KeychainSecretStore store(service, 20s);
        body(session, store);
    });
}

QStringList filesWith(const QByteArray &bytes, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

TEST(KeychainSecretStore, KeepsReadsReplacesAndRemoves)
{
    withKeyring([](PrivateKeyring &, KeychainSecretStore &store) {
        EXPECT_TRUE(store.isPermanent());
        EXPECT_EQ(read(store, name), failed(SecretFault::NotFound));
        EXPECT_EQ(write(store, name, secret), done());
        EXPECT_EQ(read(store, name), done(secret));
        EXPECT_EQ(write(store, name, "another"_ba), done());
        EXPECT_EQ(read(store, name), done("another"_ba));
        EXPECT_EQ(read(store, u"apiring-key/somebody else"_s), failed(SecretFault::NotFound));
        EXPECT_EQ(remove(store, name), done());
        EXPECT_EQ(read(store, name), failed(SecretFault::NotFound));
        EXPECT_EQ(remove(store, name), done()) << "what is not there is removed";
    });
}

TEST(KeychainSecretStore, KeepsAnyBytes)
{
    withKeyring([](PrivateKeyring &, KeychainSecretStore &store) {
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all.append(static_cast<char>(byte));
        for (const QByteArray &bytes : {all, QByteArray(2560, 'x'), " \n"_ba}) {
            EXPECT_EQ(write(store, name, bytes), done());
            EXPECT_EQ(read(store, name), done(bytes));
        }
    });
}

TEST(KeychainSecretStore, KeepsAcrossProcesses)
{
    // The inner processes are told by a variable which part is theirs.
    const auto part = u"RINGDESK_TEST_PART"_s;
    const QString mine = qEnvironmentVariable("RINGDESK_TEST_PART");
    if (!mine.isEmpty()) {
        KeychainSecretStore store(service, 20s);
        if (mine == u"write"_s)
            EXPECT_EQ(write(store, name, secret), done());
        else
            EXPECT_EQ(read(store, name), done(secret));
        return;
    }
    const PrivateKeyring session(PrivateKeyring::Service::Unlocked);
    ASSERT_TRUE(session.isReady());
    auto environment = session.environment();
    for (const QString &step : {u"write"_s, u"read"_s}) {
        environment.insert(part, step);
        inOwnProcess([] {}, environment);
    }
}

TEST(KeychainSecretStore, AnswersInTheOrderAsked)
{
    withKeyring([](PrivateKeyring &, KeychainSecretStore &store) {
        QObject context;
        QStringList answers;
        store.write(name, secret, &context, [&](const auto &) { answers.append(u"written"_s); });
        store.read(name, &context, [&](const auto &read) {
            EXPECT_EQ(read, SecretResult<QByteArray>(secret));
            answers.append(u"read"_s);
        });
        store.remove(name, &context, [&](const auto &) { answers.append(u"removed"_s); });
        store.read(name, &context, [&](const auto &read) {
            EXPECT_FALSE(read);
            answers.append(u"read again"_s);
        });
        EXPECT_TRUE(becomesTrue([&] { return answers.size() == 4; }));
        EXPECT_EQ(answers, QStringList({u"written"_s, u"read"_s, u"removed"_s, u"read again"_s}));
    });
}

TEST(KeychainSecretStore, AnswersNobodyWhoIsGoneAndDoesItsWorkAllTheSame)
{
    withKeyring([](PrivateKeyring &, KeychainSecretStore &store) {
        auto context = std::make_unique<QObject>();
        bool isAnswered = false;
        store.write(name, secret, context.get(), [&](const auto &) { isAnswered = true; });
        context.reset();
        EXPECT_EQ(read(store, name), done(secret));
        EXPECT_FALSE(isAnswered);
    });
}

TEST(KeychainSecretStore, CanEndWhileItIsAsked)
{
    withKeyring([](PrivateKeyring &, KeychainSecretStore &store) {
        QObject context;
        Answer answer;
        auto ending = std::make_unique<KeychainSecretStore>(service, 20s);
        ending->write(name, secret, &context, noteIn(answer));
        ending->read(name, &context, noteIn(answer));
        ending.reset();
        EXPECT_EQ(write(store, name, "of the other store"_ba), done());
        EXPECT_EQ(read(store, name), done("of the other store"_ba));
        EXPECT_FALSE(answer.isAnswered);
    });
}

// DESIGN 8, rule 8: asked of a locked keyring, QtKeychain says "not found" to a read and "no error" to a
// delete.
TEST(KeychainSecretStore, SaysLockedAndNotNotFound)
{
    withKeyring([](PrivateKeyring &session, KeychainSecretStore &store) {
        ASSERT_EQ(write(store, name, secret), done());
        ASSERT_TRUE(session.lock());
        EXPECT_EQ(read(store, name), failed(SecretFault::Locked));
        EXPECT_EQ(write(store, name, "another"_ba), failed(SecretFault::Locked));
        EXPECT_EQ(remove(store, name), failed(SecretFault::Locked));
        ASSERT_TRUE(session.unlock());
        EXPECT_EQ(read(store, name), done(secret)) << "nothing was changed, nothing was removed";
    });
}

// The keyring may be locked after it said that it is not.
TEST(KeychainSecretStore, BelievesNothingOfAKeyringThatWasLockedMeanwhile)
{
    withKeyring([](PrivateKeyring &session, KeychainSecretStore &store) {
        int asked = 0;
        const auto lateQuestion = [&asked](auto patience, QObject *context, auto done) {
            if (++asked > 1)
                askKeyringState(patience, context, std::move(done));
            else
                QMetaObject::invokeMethod(
                    context, [done] { done(KeyringState::Unlocked); }, Qt::QueuedConnection);
        };
        KeychainSecretStore late(service, 20s, lateQuestion);
        ASSERT_EQ(write(store, name, secret), done());
        ASSERT_TRUE(session.lock());
        EXPECT_EQ(read(late, name), failed(SecretFault::Locked));
        asked = 0;
        EXPECT_EQ(write(late, name, "another"_ba), failed(SecretFault::Locked));
        asked = 0;
        EXPECT_EQ(remove(late, name), failed(SecretFault::Locked));
        ASSERT_TRUE(session.unlock());
        EXPECT_EQ(read(store, name), done(secret));
    });
}

// On a desktop, a locked keyring prompts, and with nobody there to answer it blocks every later job.
TEST(KeychainSecretStore, NeverMakesALockedKeyringPrompt)
{
    withKeyring([](PrivateKeyring &session, KeychainSecretStore &store) {
        ASSERT_TRUE(session.startPrompter());
        ASSERT_EQ(write(store, name, secret), done());
        ASSERT_TRUE(session.lock());
        EXPECT_EQ(read(store, name), failed(SecretFault::Locked));
        EXPECT_EQ(write(store, name, "another"_ba), failed(SecretFault::Locked));
        EXPECT_EQ(remove(store, name), failed(SecretFault::Locked));
        ASSERT_TRUE(session.unlock());
        EXPECT_EQ(read(store, name), done(secret));
    });
}

TEST(KeychainSecretStore, IsUnavailableWithoutAService)
{
    inOwnProcess([] {
        PrivateKeyring session(PrivateKeyring::Service::None);
        ASSERT_TRUE(session.isReady());
        session.enter();
        KeychainSecretStore store(service, 20s);
        EXPECT_EQ(read(store, name), failed(SecretFault::Unavailable));
        EXPECT_EQ(write(store, name, secret), failed(SecretFault::Unavailable));
        EXPECT_EQ(remove(store, name), failed(SecretFault::Unavailable));
        EXPECT_TRUE(filesWith(secret, session.folder()).isEmpty()) << "kept in the clear instead";
    });
}

TEST(KeychainSecretStore, IsUnavailableWithoutABus)
{
    inOwnProcess([] {
        PrivateKeyring session(PrivateKeyring::Service::None);
        ASSERT_TRUE(session.isReady());
        session.enter();
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
        KeychainSecretStore store(service, 20s);
        EXPECT_EQ(read(store, name), failed(SecretFault::Unavailable));
        EXPECT_EQ(write(store, name, secret), failed(SecretFault::Unavailable));
    });
}

TEST(KeychainSecretStore, IsUnavailableWhenTheServiceEnds)
{
    withKeyring([](PrivateKeyring &session, KeychainSecretStore &store) {
        ASSERT_EQ(write(store, name, secret), done());
        session.endService();
        EXPECT_EQ(read(store, name), failed(SecretFault::Unavailable));
    });
}

TEST(KeychainSecretStore, LeavesNoSecretInTheClear)
{
    withKeyring([](PrivateKeyring &session, KeychainSecretStore &store) {
        Settings settings(session.folder() + u"/home/.config/ringdesk"_s);
        Profiles profiles(settings);
        Profile profile;
        profile.name = u"Công ty Ánh Dương"_s;
        profile.address = defaultApiRingAddress();
        ASSERT_TRUE(profiles.save(profile));
        ASSERT_TRUE(profiles.setCurrent(profile.name));
        ASSERT_EQ(write(store, profile.apiKeySecret(), secret), done());
        ASSERT_EQ(read(store, profile.apiKeySecret()), done(secret));

        // What must be found is: the search looks at the right place.
        EXPECT_EQ(filesWith("apiring.antbuddy.com"_ba, session.folder()).size(), 1);
        EXPECT_EQ(filesWith("GnomeKeyring"_ba, session.folder()).size(), 1);
        for (const QByteArray &form : {secret, secret.toBase64().chopped(4), secret.toHex()})
            EXPECT_EQ(filesWith(form, session.folder()), QStringList());
    });
}
