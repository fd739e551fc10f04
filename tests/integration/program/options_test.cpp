#include "desksession.h"

#include <QDir>
#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

QStringList profile(const QString &name, const QString &address)
{
    return {u"--profile"_s, name, u"--base-url"_s, address};
}

} // namespace

TEST(ProgramOptions, VersionAndHelpNeedNoDisplayAndNoBus)
{
    DeskSession session = DeskSession::withoutBus();
    for (const auto *name : {"QT_QPA_PLATFORM", "HOME", "XDG_RUNTIME_DIR"})
        session.unsetVariable(QString::fromLatin1(name));
    const Ended version = session.run({u"--version"_s});
    expectDone(version);
    EXPECT_EQ(version.out, "RingDesk " RINGDESK_VERSION "\n");
    for (const QString &option : {u"--help"_s, u"-h"_s}) {
        const Ended help = session.run({option});
        expectDone(help);
        for (const char *named : {"--demo", "--call", "--direction", "--call-id", "--profile", "--base-url",
                 "--store-key", "--check", "--language", "--theme", "--data-dir", "--log", "--version"})
            EXPECT_TRUE(help.out.contains(named)) << named;
    }
}

TEST(ProgramOptions, WrongOnesAreRefusedInOneLine)
{
    const DeskSession session = DeskSession::withoutBus();
    const QList<QStringList> wrong {{u"--unknown"_s}, {u"--un\nknown"_s}, {u"--call"_s},
        {u"--call"_s, u"12"_s}, {u"--call"_s, u"0867123456"_s, u"--direction"_s, u"up"_s},
        {u"--call"_s, u"0867123456"_s, u"--call-id"_s, u"a b"_s},
        {u"--call"_s, u"0867123456"_s, u"0867123457"_s}, {u"0867123456"_s, u"0867123457"_s},
        {u"--direction"_s, u"inbound"_s}, {u"--call-id"_s, u"1"_s}, {u"--profile"_s},
        {u"--profile"_s, u" "_s}, {u"--base-url"_s, u"https://example.vn"_s},
        {u"--store-key"_s, u"--check"_s}, {u"--demo"_s, u"--check"_s}, {u"--demo"_s, u"--store-key"_s},
        {u"--demo"_s, u"--profile"_s, u"desk"_s}, {u"--language"_s, u"fr"_s}, {u"--theme"_s, u"pink"_s},
        {u"--log"_s, session.folder() + u"/none/log"_s}};
    for (const QStringList &arguments : wrong) {
        SCOPED_TRACE(arguments.join(u' ').toStdString());
        expectRefusal(session.run(arguments), 2);
    }
    EXPECT_FALSE(QDir(session.dataFolder()).exists());
}

TEST(ProgramOptions, UnsafeAddressesAreRefused)
{
    const DeskSession session = DeskSession::withoutBus();
    for (const QString &address :
        {u"http://example.vn"_s, u"http://192.168.1.5:8080"_s, u"http://127.0.0.1.example.vn"_s,
            u"https://user@example.vn"_s, u"https://user:word@example.vn"_s, u"https://@example.vn"_s,
            u"https://example.vn/?a=b"_s, u"https://example.vn/#a"_s, u"ftp://example.vn"_s,
            u"file:///etc/passwd"_s, u"example.vn"_s, u"https://"_s}) {
        SCOPED_TRACE(address.toStdString());
        expectRefusal(session.run(profile(u"desk"_s, address)), 2, "--base-url");
        expectRefusal(session.run(profile(u"desk"_s, address) + QStringList {u"--store-key"_s}, "key"), 2);
    }
    EXPECT_FALSE(QDir(session.dataFolder()).exists());
}

TEST(ProgramOptions, AProfileIsMadeChangedAndUsed)
{
    DeskSession session(PrivateKeyring::Service::Unlocked);
    FaultServer one;
    FaultServer two;
    one.always(somebody());
    two.always(somebody());
    ASSERT_TRUE(session.storeKey(one.url(), "key"));
    expectDone(session.run({u"--check"_s})); // the first one made is the one in use
    expectDone(session.run(profile(u"desk"_s, two.url(u"/ant/"_s)) + QStringList {u"--check"_s}));
    expectDone(session.run({u"--check"_s, u"--profile"_s, u"desk"_s}));
    EXPECT_EQ(one.requests().size(), 1);
    EXPECT_EQ(two.requests().size(), 2);
    EXPECT_TRUE(two.requests().value(1).target.startsWith("/ant/contacts?"));

    // Made by a start that opens the window, it is in use from then on.
    {
        Program program = session.start(profile(u"đài hai"_s, one.url()));
        ASSERT_TRUE(session.isUp(program));
        expectRefusal(session.run({u"--profile"_s, u"desk"_s}), 1, "is running");
        EXPECT_EQ(program.terminate(SIGTERM).code, 0);
    }
    expectRefusal(session.run({u"--check"_s}), 1, "No API key is stored");
    expectDone(session.run({u"--store-key"_s}, "other"));
    expectDone(session.run({u"--check"_s}));
    EXPECT_EQ(one.requests().constLast().header("apikey"), "other");
}

TEST(ProgramOptions, WithoutAProfileItSaysHowToMakeOne)
{
    const DeskSession session(PrivateKeyring::Service::Unlocked);
    for (const QString &task : {u"--check"_s, u"--store-key"_s}) {
        expectRefusal(session.run({task}, "key"), 1, "--profile NAME --base-url URL");
        expectRefusal(session.run({task, u"--profile"_s, u"none"_s}, "key"), 1, "--base-url URL");
    }
    expectRefusal(session.run({u"--profile"_s, u"none"_s}), 1, "--base-url URL");
    Program program = session.start({}); // and it holds nobody up
    EXPECT_TRUE(session.isUp(program));
}

TEST(ProgramOptions, AFolderThatCannotBeWrittenIsNamedAsTheReason)
{
    const DeskSession session = DeskSession::withoutBus();
    QFile file(session.folder() + u"/file"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    expectRefusal(session.run({u"--data-dir"_s, file.fileName()}), 1, "data folder");
    expectRefusal(session.run({u"--data-dir"_s, u"/proc"_s}), 1, "data folder");
    expectRefusal(session.run(QStringList {u"--data-dir"_s, u"/proc"_s, u"--check"_s}
                      + profile(u"desk"_s, u"https://example.vn"_s)),
        1, "could not be written");
}
