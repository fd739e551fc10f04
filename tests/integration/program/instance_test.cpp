#include "desksession.h"

#include <QDir>
#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

QStringList call(const QString &number)
{
    return {u"--call"_s, number};
}

//! A desk with a key, and a server that knows everybody.
class ProgramInstance : public testing::Test
{
protected:
    void SetUp() override
    {
        m_server.always(somebody());
        ASSERT_TRUE(m_session.storeKey(m_server.url(), "key"));
    }

    DeskSession m_session {PrivateKeyring::Service::Unlocked};
    FaultServer m_server;
};

} // namespace

TEST_F(ProgramInstance, ASecondStartHandsItsCallOver)
{
    Program first = m_session.start({});
    ASSERT_TRUE(m_session.isUp(first));
    expectDone(m_session.run({}));
    const QList<std::pair<QStringList, QString>> starts {
        {{u"--call"_s, u"+84867123451"_s, u"--direction"_s, u"outbound"_s, u"--call-id"_s, u"a@b"_s},
            u"0867123451"_s},
        {{u"tel:+84-867-123-452"_s}, u"0867123452"_s}, {{u"callto:0867123453"_s}, u"0867123453"_s},
        {{u"ringdesk:call?phone=%2B84867123454&direction=inbound&call-id=7"_s}, u"0867123454"_s},
        {{u"RingDesk://84867123455/"_s}, u"0867123455"_s}, {{u"0867123456"_s}, u"0867123456"_s},
        {{u"tel:01227123457"_s}, u"0777123457"_s}};
    QStringList expected;
    for (const auto &[arguments, number] : starts) {
        SCOPED_TRACE(arguments.join(u' ').toStdString());
        const Ended second = m_session.run(arguments);
        expectDone(second);
        EXPECT_EQ(second.out, "");
        EXPECT_TRUE(isLookedUp(m_server, number));
        expected.append(number);
    }
    EXPECT_EQ(lookups(m_server), expected) << "each was looked up once, in the national form";
    EXPECT_TRUE(first.isRunning());
}

TEST_F(ProgramInstance, TheCallOfTheFirstStartIsLookedUpOnceTheKeyIsThere)
{
    Program first = m_session.start(call(u"0867123456"_s));
    EXPECT_TRUE(isLookedUp(m_server, u"0867123456"_s));
}

TEST_F(ProgramInstance, TwoSecondStartsAtOnceAreBothHeard)
{
    Program first = m_session.start({});
    ASSERT_TRUE(m_session.isUp(first));
    Program one = m_session.start(call(u"0867123451"_s));
    Program two = m_session.start(call(u"0867123452"_s));
    expectDone(one.end());
    expectDone(two.end());
    EXPECT_TRUE(isLookedUp(m_server, u"0867123451"_s));
    EXPECT_TRUE(isLookedUp(m_server, u"0867123452"_s));
}

// A link that is clicked twice while the program does not run yet.
TEST_F(ProgramInstance, OfSeveralFirstStartsOneIsFirstAndHearsTheOthers)
{
    std::vector<Program> programs;
    QStringList numbers;
    for (int i = 1; i <= 3; ++i) {
        numbers.append(u"086712345%1"_s.arg(i));
        programs.push_back(m_session.start(call(numbers.constLast())));
    }
    const auto running = [&] { return std::ranges::count_if(programs, &Program::isRunning); };
    ASSERT_TRUE(becomesTrue([&] { return running() == 1; }));
    for (Program &program : programs) {
        if (!program.isRunning())
            expectDone(program.end());
    }
    for (const QString &number : std::as_const(numbers))
        EXPECT_TRUE(isLookedUp(m_server, number));
    EXPECT_EQ(running(), 1);
}

TEST_F(ProgramInstance, AfterAKillTheNextStartIsFirstAgain)
{
    Program killed = m_session.start({});
    ASSERT_TRUE(m_session.isUp(killed));
    killed.kill();
    EXPECT_TRUE(QFile::exists(m_session.dataFolder() + u"/ringdesk.lock"_s));
    EXPECT_EQ(m_session.sockets().size(), 1);

    Program next = m_session.start({});
    ASSERT_TRUE(m_session.isUp(next));
    expectDone(m_session.run(call(u"0867123456"_s)));
    EXPECT_TRUE(isLookedUp(m_server, u"0867123456"_s));
}

TEST_F(ProgramInstance, OneThatIsToldToEndTidiesUp)
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        Program program = m_session.start({});
        ASSERT_TRUE(m_session.isUp(program));
        expectDone(program.terminate(signal));
        EXPECT_FALSE(QFile::exists(m_session.dataFolder() + u"/ringdesk.lock"_s));
        EXPECT_TRUE(m_session.sockets().isEmpty());
    }
}

// The program that has the lock does not move: whoever hands a call over must not wait for ever.
TEST_F(ProgramInstance, AFrozenFirstOneIsGivenUp)
{
    Program first = m_session.start(call(u"0867123455"_s));
    ASSERT_TRUE(m_session.isUp(first));
    // Stopped while it reads the key, it would find the keyring's time over.
    ASSERT_TRUE(isLookedUp(m_server, u"0867123455"_s));
    first.send(SIGSTOP);
    expectRefusal(m_session.run(call(u"0867123456"_s)), 1, "does not answer");
    first.send(SIGCONT);
    expectDone(m_session.run(call(u"0867123457"_s)));
    EXPECT_TRUE(isLookedUp(m_server, u"0867123457"_s));
}

TEST_F(ProgramInstance, AnotherDataFolderIsAnotherInstance)
{
    const QString one = m_session.folder() + u"/one"_s;
    const QString two = m_session.folder() + u"/hai nữa"_s;
    Program usual = m_session.start({});
    Program first = m_session.start({u"--data-dir"_s, one});
    Program second = m_session.start({u"--data-dir"_s, two});
    EXPECT_TRUE(m_session.isUp(usual));
    EXPECT_TRUE(m_session.isUp(first, one));
    EXPECT_TRUE(m_session.isUp(second, two));

    // The same folder is the same instance, however it is called.
    ASSERT_TRUE(QFile::link(one, m_session.folder() + u"/link"_s));
    for (const QString &name : {u"one"_s, u"./two/../one/"_s, m_session.folder() + u"/link"_s})
        expectDone(m_session.run({u"--data-dir"_s, name}));
    EXPECT_TRUE(usual.isRunning());
    EXPECT_TRUE(first.isRunning());
    EXPECT_TRUE(second.isRunning());
    EXPECT_EQ(m_session.sockets().size(), 3);
}
