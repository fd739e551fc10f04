#include "desksession.h"

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

//! A window with a profile, which asks its keyring as soon as it is open.
Program openWindow(const DeskSession &session, const QString &address)
{
    return session.start({u"--profile"_s, u"desk"_s, u"--base-url"_s, address});
}

//! Its event loop turns: a hand-over is answered within the time its sender has, again and again.
void expectAlive(const DeskSession &session, Program &program)
{
    ASSERT_TRUE(session.isUp(program));
    for (int i = 0; i < 5; ++i)
        expectDone(session.run({u"--call"_s, u"0867123456"_s}));
    EXPECT_TRUE(program.isRunning());
    expectDone(program.terminate(SIGTERM));
}

} // namespace

TEST(ProgramKeyring, AMissingOneLeavesTheWindowAlive)
{
    const FaultServer server;
    for (const auto service : {PrivateKeyring::Service::None, PrivateKeyring::Service::Fresh}) {
        const DeskSession session(service);
        Program program = openWindow(session, server.url());
        expectAlive(session, program);
    }
    const DeskSession session = DeskSession::withoutBus();
    Program program = openWindow(session, server.url());
    expectAlive(session, program);
    EXPECT_TRUE(server.requests().isEmpty());
}

TEST(ProgramKeyring, ALockedOneLeavesTheWindowAlive)
{
    FaultServer server;
    DeskSession session(PrivateKeyring::Service::Unlocked);
    ASSERT_TRUE(session.keyring().startPrompter()); // as on a desktop: what asks would wait for an answer
    ASSERT_TRUE(session.storeKey(server.url(), "key"));
    ASSERT_TRUE(session.keyring().lock());
    Program program = openWindow(session, server.url());
    expectAlive(session, program);
    EXPECT_TRUE(server.requests().isEmpty());
}

TEST(ProgramKeyring, OneThatHangsLeavesTheWindowAlive)
{
    const FaultServer server;
    for (const auto service : {PrivateKeyring::Service::Hanging, PrivateKeyring::Service::Mute}) {
        const DeskSession session(service);
        Program program = openWindow(session, server.url());
        expectAlive(session, program);
    }
    EXPECT_TRUE(server.requests().isEmpty());
}

TEST(ProgramKeyring, ABusThatHangsLeavesTheWindowAlive)
{
    const FaultServer server;
    DeskSession session(PrivateKeyring::Service::None);
    ASSERT_TRUE(session.keyring().freezeBus());
    Program program = openWindow(session, server.url());
    expectAlive(session, program);
    ASSERT_TRUE(session.keyring().thawBus());
    EXPECT_TRUE(server.requests().isEmpty());
}

// Who rang meanwhile is not lost when the keyring moves again.
TEST(ProgramKeyring, ACallIsLookedUpWhenTheKeyringAnswersLate)
{
    FaultServer server;
    server.always(somebody());
    DeskSession session(PrivateKeyring::Service::Unlocked);
    ASSERT_TRUE(session.storeKey(server.url(), "key"));
    ASSERT_TRUE(session.keyring().freezeService());
    const Program program = session.start({u"--call"_s, u"0867123456"_s});
    ASSERT_TRUE(session.isUp(program)); // it has been asked by then, and is given five seconds
    EXPECT_TRUE(lookups(server).isEmpty());
    ASSERT_TRUE(session.keyring().thawService());
    EXPECT_TRUE(isLookedUp(server, u"0867123456"_s));
}
