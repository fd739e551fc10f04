#include "keyringstate.h"
#include "ownprocess.h"
#include "privatekeyring.h"
#include "storetesting.h"

#include <QDBusConnection>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

KeyringState ask(std::chrono::milliseconds patience = 20s)
{
    QObject context;
    std::optional<KeyringState> state;
    askKeyringState(patience, &context, [&state](KeyringState answer) { state = answer; });
    EXPECT_FALSE(state) << "answered before the event loop";
    EXPECT_TRUE(becomesTrue([&] { return state.has_value(); }));
    return state.value_or(KeyringState::NoAnswer);
}

void expectState(PrivateKeyring::Service service, KeyringState state)
{
    PrivateKeyring session(service);
    ASSERT_TRUE(session.isReady());
    session.enter();
    EXPECT_EQ(ask(), state);
    EXPECT_EQ(ask(), state);
}

} // namespace

TEST(KeyringState, SaysUnlockedThenLockedThenUnlocked)
{
    inOwnProcess([] {
        PrivateKeyring session(PrivateKeyring::Service::Unlocked);
        ASSERT_TRUE(session.isReady());
        session.enter();
        EXPECT_EQ(ask(), KeyringState::Unlocked);
        ASSERT_TRUE(session.lock());
        EXPECT_EQ(ask(), KeyringState::Locked);
        ASSERT_TRUE(session.unlock());
        EXPECT_EQ(ask(), KeyringState::Unlocked);
    });
}

TEST(KeyringState, FindsTheBusOfTheDesktopWithoutItsVariable)
{
    inOwnProcess([] {
        PrivateKeyring session(PrivateKeyring::Service::Unlocked);
        ASSERT_TRUE(session.isReady());
        session.enter();
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        EXPECT_EQ(ask(), KeyringState::Unlocked);
    });
}

TEST(KeyringState, FindsABusUnderAnAbstractName)
{
    inOwnProcess([] {
        PrivateKeyring session(PrivateKeyring::Service::Unlocked);
        ASSERT_TRUE(session.isReady());
        session.enter();
        const QByteArray name = session.folder().toLocal8Bit().replace("-", "%2d") + "/run/bus";
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:abstract=" + name + ";unix:path=/nowhere");
        EXPECT_EQ(ask(), KeyringState::Unlocked);
    });
}

TEST(KeyringState, IsNoServiceOnABusWithNobody)
{
    inOwnProcess([] { expectState(PrivateKeyring::Service::None, KeyringState::NoService); });
}

TEST(KeyringState, IsNoServiceWhenNoKeyringWasMadeYet)
{
    inOwnProcess([] { expectState(PrivateKeyring::Service::Fresh, KeyringState::NoService); });
}

TEST(KeyringState, CannotTellForKWallet)
{
    inOwnProcess([] { expectState(PrivateKeyring::Service::Wallet, KeyringState::CannotTell); });
}

TEST(KeyringState, IsNoServiceWithoutABusAndConnectsToNone)
{
    inOwnProcess([] {
        PrivateKeyring session(PrivateKeyring::Service::Unlocked);
        ASSERT_TRUE(session.isReady());
        session.enter();
        const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
        EXPECT_EQ(ask(), KeyringState::NoService);
        // Had QtDBus been asked for a bus, to look for one or to start one, it would stay with that.
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("XDG_RUNTIME_DIR", folder);
        EXPECT_TRUE(QDBusConnection::sessionBus().isConnected());
    });
}

TEST(KeyringState, IsNoServiceWhenTheBusHasGone)
{
    inOwnProcess([] {
        PrivateKeyring session(PrivateKeyring::Service::None);
        ASSERT_TRUE(session.isReady());
        session.enter();
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + session.folder().toLocal8Bit() + "/gone");
        EXPECT_EQ(ask(), KeyringState::NoService);
        qputenv("DBUS_SESSION_BUS_ADDRESS", "not an address");
        EXPECT_EQ(ask(), KeyringState::NoService);
    });
}

TEST(KeyringState, IsNoAnswerFromAMuteService)
{
    inOwnProcess([] {
        PrivateKeyring session(PrivateKeyring::Service::Mute);
        ASSERT_TRUE(session.isReady());
        session.enter();
        EXPECT_EQ(ask(100ms), KeyringState::NoAnswer);
    });
}

TEST(KeyringState, IsNoAnswerFromAFrozenServiceUntilItMovesAgain)
{
    inOwnProcess([] {
        PrivateKeyring session(PrivateKeyring::Service::Unlocked);
        ASSERT_TRUE(session.isReady());
        session.enter();
        ASSERT_TRUE(session.freezeService());
        EXPECT_EQ(ask(100ms), KeyringState::NoAnswer);
        ASSERT_TRUE(session.thawService());
        EXPECT_EQ(ask(), KeyringState::Unlocked);
    });
}

// The window stays alive: its event loop turns while a bus hangs that was never connected to.
TEST(KeyringState, NeverBlocksOnAFrozenBus)
{
    inOwnProcess([] {
        PrivateKeyring session(PrivateKeyring::Service::Unlocked);
        ASSERT_TRUE(session.isReady());
        session.enter();
        ASSERT_TRUE(session.freezeBus());

        QObject context;
        std::optional<KeyringState> state;
        int turns = 0;
        QTimer ticking;
        QObject::connect(&ticking, &QTimer::timeout, [&] { turns += state ? 0 : 1; });
        ticking.start(1ms);
        askKeyringState(300ms, &context, [&state](KeyringState answer) { state = answer; });
        EXPECT_TRUE(becomesTrue([&] { return state.has_value(); }));
        EXPECT_EQ(state, KeyringState::NoAnswer);
        EXPECT_GT(turns, 10);

        ASSERT_TRUE(session.thawBus());
        EXPECT_EQ(ask(), KeyringState::Unlocked);
    });
}

TEST(KeyringState, AnswersNobodyWhoIsGone)
{
    inOwnProcess([] {
        PrivateKeyring session(PrivateKeyring::Service::Unlocked);
        ASSERT_TRUE(session.isReady());
        session.enter();
        auto context = std::make_unique<QObject>();
        bool isAnswered = false;
        askKeyringState(20s, context.get(), [&](KeyringState) { isAnswered = true; });
        context.reset();
        EXPECT_EQ(ask(), KeyringState::Unlocked);
        EXPECT_FALSE(isAnswered);
    });
}
