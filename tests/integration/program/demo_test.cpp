#include "desksession.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QLocalServer>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

//! Every file and folder below \a folder, and what is in it.
QMap<QString, QByteArray> everythingBelow(const QString &folder)
{
    QMap<QString, QByteArray> all;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        const bool isFile = entries.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
        all.insert(file.fileName(), isFile ? file.readAll() : QByteArray());
    }
    return all;
}

//! The demo, started and looked around in, in \a session; what it logged lies outside of that.
Program lookAround(const DeskSession &session, QTemporaryDir &outside)
{
    const QString path = outside.filePath(u"log"_s);
    Program demo = session.start({u"--demo"_s, u"--call"_s, u"0867 123 456"_s, u"--log"_s, path});
    EXPECT_TRUE(becomesTrue([&path] {
        QFile log(path);
        return log.open(QIODevice::ReadOnly) && log.readAll().contains("GET /contacts status 200");
    }));
    // The one in the folder for run-time files; nothing else is known of it from outside.
    EXPECT_TRUE(becomesTrue([&] { return !session.sockets().isEmpty(); }));
    expectDone(session.run({u"--demo"_s, u"tel:0901234567"_s}));
    EXPECT_TRUE(demo.isRunning());
    return demo;
}

} // namespace

TEST(ProgramDemo, WorksWithoutABusAndLeavesNothingBehind)
{
    const DeskSession session = DeskSession::withoutBus();
    QTemporaryDir outside;
    for (const int signal : {SIGTERM, SIGINT}) {
        const auto before = everythingBelow(session.folder());
        Program demo = lookAround(session, outside);
        expectDone(demo.terminate(signal));
        EXPECT_EQ(everythingBelow(session.folder()).keys(), before.keys());
        EXPECT_EQ(everythingBelow(session.folder()), before);
    }
}

TEST(ProgramDemo, WorksWithoutAFolderForRunTimeFiles)
{
    DeskSession session = DeskSession::withoutBus();
    session.unsetVariable(u"XDG_RUNTIME_DIR"_s);
    QTemporaryDir outside;
    const auto before = everythingBelow(session.folder());
    Program demo = lookAround(session, outside);
    expectDone(demo.terminate(SIGTERM));
    EXPECT_EQ(everythingBelow(session.folder()), before);
}

TEST(ProgramDemo, TouchesNoKeychainAndNothingOfTheUsers)
{
    DeskSession session(PrivateKeyring::Service::Unlocked);
    FaultServer server;
    ASSERT_TRUE(session.storeKey(server.url(), "key"));
    // Whoever wants to ask a keychain comes by here first.
    QLocalServer bus;
    ASSERT_TRUE(bus.listen(session.folder() + u"/run/watched"_s));
    session.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + bus.fullServerName());

    QTemporaryDir outside;
    const auto before = everythingBelow(session.folder());
    Program demo = lookAround(session, outside);
    expectDone(demo.terminate(SIGTERM));
    EXPECT_FALSE(bus.hasPendingConnections());
    EXPECT_EQ(server.sends(), 0);
    EXPECT_EQ(everythingBelow(session.folder()), before);
}

TEST(ProgramDemo, StandsBesideTheRealOne)
{
    DeskSession session(PrivateKeyring::Service::Unlocked);
    FaultServer server;
    server.always(somebody());
    ASSERT_TRUE(session.storeKey(server.url(), "key"));
    Program real = session.start({});
    ASSERT_TRUE(session.isUp(real));
    QTemporaryDir outside;
    Program demo = lookAround(session, outside);
    EXPECT_TRUE(lookups(server).isEmpty());
    expectDone(session.run({u"--call"_s, u"0867123457"_s}));
    EXPECT_TRUE(isLookedUp(server, u"0867123457"_s));
    EXPECT_TRUE(real.isRunning());
    EXPECT_TRUE(demo.isRunning());
}
