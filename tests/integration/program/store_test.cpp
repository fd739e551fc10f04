#include "desksession.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

QStringList databasesOf(const DeskSession &session)
{
    return QDir(session.dataFolder() + u"/data"_s).entryList({u"*.db"_s}, QDir::Files);
}

QByteArray allBelow(const QString &folder)
{
    QByteArray bytes;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace

TEST(ProgramStore, KeepsACompanySealedUnderAKeyOfTheRealKeyring)
{
    DeskSession session(PrivateKeyring::Service::Unlocked);
    FaultServer server;
    server.always({200,
        R"([{"customerId":"7","name":"Hoàng Kín Đáo","phones":[{"type":"Work","value":"0367123456"}]}])"});
    ASSERT_TRUE(session.storeKey(server.url(), "key-of-the-desk"));

    const auto lookUpAndEnd = [&](int signal) {
        Program window = session.start({});
        ASSERT_TRUE(session.isUp(window));
        ASSERT_TRUE(becomesTrue([&] { return databasesOf(session).size() == 1; }));
        // When the second call is looked up, the answer to the first has been taken in.
        for (int call = 0; call < 2; ++call) {
            const auto sends = server.sends();
            expectDone(session.run({u"--call"_s, u"0367123456"_s, u"--call-id"_s, QString::number(call)}));
            ASSERT_TRUE(becomesTrue([&] { return server.sends() > sends; }));
        }
        if (signal == SIGKILL)
            window.kill();
        else
            EXPECT_EQ(window.terminate(signal).code, 0);
    };
    lookUpAndEnd(SIGTERM);
    const QStringList first = databasesOf(session);
    lookUpAndEnd(SIGKILL);
    lookUpAndEnd(SIGTERM);
    // The key was found again each time: a lost one would have set the file aside.
    EXPECT_EQ(databasesOf(session), first);
    EXPECT_FALSE(first.first().contains(u"damaged"));

    const QByteArray bytes = allBelow(session.folder());
    EXPECT_TRUE(bytes.contains("SQLite format 3")) << "the search would find what is there";
    for (const QByteArray &text : {"Hoàng"_ba, "hoang kin dao"_ba, "0367123456"_ba, "84367123456"_ba})
        EXPECT_FALSE(bytes.contains(text)) << text.constData();
}

TEST(ProgramStore, WithoutAKeychainNothingIsKept)
{
    DeskSession session(PrivateKeyring::Service::None);
    FaultServer server;
    server.always({200, "[]"});
    Program window = session.start({u"--profile"_s, u"desk"_s, u"--base-url"_s, server.url()});
    ASSERT_TRUE(session.isUp(window));
    EXPECT_EQ(window.terminate(SIGTERM).code, 0);
    EXPECT_TRUE(databasesOf(session).isEmpty());
}
