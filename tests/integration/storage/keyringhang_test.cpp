#include "keychainsecretstore.h"
#include "ownprocess.h"
#include "privatekeyring.h"
#include "storetesting.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto name = u"apiring-key/1"_s;

//! A store that gives up soon, in a session that hangs.
void withPatience(
    PrivateKeyring::Service service, const std::function<void(PrivateKeyring &, KeychainSecretStore &)> &body)
{
    inOwnProcess([&] {
        PrivateKeyring session(service);
        ASSERT_TRUE(session.isReady());
        session.enter();
        KeychainSecretStore store(u"RingDesk test"_s, 300ms);
        body(session, store);
    });
}

//! Asks when the keyring is known to hang; whether the answer came without waiting for the watchdog.
bool isAnsweredAtOnce(KeychainSecretStore &store)
{
    QObject context;
    Answer answer;
    store.read(name, &context, noteIn(answer));
    QCoreApplication::processEvents();
    return answer == failed(SecretFault::NoAnswer);
}

} // namespace

// The lock is answered, QtKeychain's job is not: what a prompt does that nobody answers.
TEST(KeyringHang, IsGivenUpAndDoesNotHoldUpWhatComesAfter)
{
    withPatience(PrivateKeyring::Service::Hanging, [](PrivateKeyring &session, KeychainSecretStore &store) {
        QObject context;
        std::array<Answer, 3> answers;
        store.write(name, "a secret"_ba, &context, noteIn(answers[0]));
        store.read(name, &context, noteIn(answers[1]));
        store.remove(name, &context, noteIn(answers[2]));
        EXPECT_TRUE(becomesTrue([&] { return answers[2].isAnswered; }));
        for (const Answer &answer : answers)
            EXPECT_EQ(answer, failed(SecretFault::NoAnswer));
        EXPECT_TRUE(isAnsweredAtOnce(store));

        // With the service, the job ends that hung: the store asks again, and the late answer reaches nobody.
        session.endService();
        EXPECT_TRUE(becomesTrue([&] { return read(store, name) == failed(SecretFault::Unavailable); }));
    });
}

TEST(KeyringHang, KeepsTheWindowAlive)
{
    withPatience(PrivateKeyring::Service::Hanging, [](PrivateKeyring &, KeychainSecretStore &store) {
        QObject context;
        Answer answer;
        int turns = 0;
        QTimer ticking;
        QObject::connect(&ticking, &QTimer::timeout, [&] { turns += answer.isAnswered ? 0 : 1; });
        ticking.start(1ms);
        store.read(name, &context, noteIn(answer));
        EXPECT_TRUE(becomesTrue([&] { return answer.isAnswered; }));
        EXPECT_EQ(answer, failed(SecretFault::NoAnswer));
        EXPECT_GT(turns, 10);
    });
}

TEST(KeyringHang, IsAnsweredLateToNobody)
{
    withPatience(PrivateKeyring::Service::Hanging, [](PrivateKeyring &session, KeychainSecretStore &store) {
        auto context = std::make_unique<QObject>();
        Answer gone;
        store.read(name, context.get(), noteIn(gone));
        context.reset();
        EXPECT_EQ(read(store, name), failed(SecretFault::NoAnswer));
        session.endService();
        EXPECT_TRUE(becomesTrue([&] { return read(store, name) == failed(SecretFault::Unavailable); }));
        EXPECT_FALSE(gone.isAnswered);
    });
}

// QtKeychain runs one job at a time for the whole process.
TEST(KeyringHang, HoldsUpAnotherStoreNoLongerThanItsPatience)
{
    withPatience(PrivateKeyring::Service::Hanging, [](PrivateKeyring &, KeychainSecretStore &store) {
        EXPECT_EQ(read(store, name), failed(SecretFault::NoAnswer));
        KeychainSecretStore other(u"RingDesk test"_s, 100ms);
        EXPECT_EQ(read(other, name), failed(SecretFault::NoAnswer));
    });
}

TEST(KeyringHang, StoreCanEnd)
{
    withPatience(PrivateKeyring::Service::Hanging, [](PrivateKeyring &session, KeychainSecretStore &store) {
        auto ending = std::make_unique<KeychainSecretStore>(u"RingDesk test"_s, 100ms);
        EXPECT_EQ(read(*ending, name), failed(SecretFault::NoAnswer));
        ending.reset();
        session.endService(); // and the job ends with nobody to tell
        EXPECT_TRUE(becomesTrue([&] { return read(store, name) == failed(SecretFault::Unavailable); }));
    });
}

TEST(KeyringHang, AFrozenServiceIsUsedAgainWhenItMoves)
{
    withPatience(PrivateKeyring::Service::Unlocked, [](PrivateKeyring &session, KeychainSecretStore &store) {
        KeychainSecretStore patient(u"RingDesk test"_s, 20s);
        ASSERT_EQ(write(patient, name, "a secret"_ba), done());
        ASSERT_TRUE(session.freezeService());
        EXPECT_EQ(read(store, name), failed(SecretFault::NoAnswer));
        EXPECT_TRUE(isAnsweredAtOnce(store));
        ASSERT_TRUE(session.thawService());
        EXPECT_TRUE(becomesTrue([&] { return read(store, name) == done("a secret"_ba); }));
    });
}

TEST(KeyringHang, AMuteServiceAndAFrozenBusAreGivenUp)
{
    withPatience(PrivateKeyring::Service::Mute, [](PrivateKeyring &session, KeychainSecretStore &store) {
        EXPECT_EQ(read(store, name), failed(SecretFault::NoAnswer));
        EXPECT_TRUE(isAnsweredAtOnce(store));
        ASSERT_TRUE(session.freezeBus());
        KeychainSecretStore other(u"RingDesk test"_s, 100ms);
        EXPECT_EQ(write(other, name, "a secret"_ba), failed(SecretFault::NoAnswer));
        EXPECT_TRUE(isAnsweredAtOnce(other));
    });
}

TEST(KeyringHang, AKWalletThatAsksItsUserIsGivenUp)
{
    withPatience(PrivateKeyring::Service::Wallet, [](PrivateKeyring &, KeychainSecretStore &store) {
        EXPECT_EQ(read(store, name), failed(SecretFault::NoAnswer));
        EXPECT_TRUE(isAnsweredAtOnce(store));
    });
}
