#include "instancetest.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Role = SingleInstance::Role;

namespace {

//! One that listens, and what it heard.
class FirstInstanceTest : public InstanceTest
{
protected:
    FirstInstanceTest()
    {
        EXPECT_EQ(m_first.take(), Role::First);
        EXPECT_TRUE(m_first.listen());
    }

    //! Sends \a bytes as they are; the other end answers, or ends the connection.
    QByteArray say(const QByteArray &bytes)
    {
        QLocalSocket socket;
        socket.connectToServer(m_first.serverName());
        EXPECT_TRUE(becomesTrue([&] { return socket.state() == QLocalSocket::ConnectedState; }));
        socket.write(bytes);
        EXPECT_TRUE(becomesTrue([&] { return socket.state() == QLocalSocket::UnconnectedState; }))
            << "the connection was left open";
        return socket.readAll();
    }
    [[nodiscard]] QStringList heard() const
    {
        QStringList messages;
        for (const auto &arguments : m_received)
            messages << arguments.first().toString();
        return messages;
    }

    SingleInstance m_first {folder(), longPatience};
    QSignalSpy m_received {&m_first, &SingleInstance::received};
};

} // namespace

TEST_F(InstanceTest, OneIsFirstAndTheOthersAreSecond)
{
    auto first = std::make_unique<SingleInstance>(folder());
    SingleInstance second(folder());
    SingleInstance third(folder() + u"/."_s); // the same folder by another name
    EXPECT_EQ(first->take(), Role::First);
    EXPECT_EQ(second.take(), Role::Second);
    EXPECT_EQ(third.take(), Role::Second);
    const QTemporaryDir elsewhere;
    SingleInstance other(elsewhere.path());
    EXPECT_EQ(other.take(), Role::First) << "another folder is another program";
    EXPECT_NE(other.serverName(), second.serverName());
    EXPECT_EQ(third.serverName(), second.serverName());
    first.reset();
    EXPECT_EQ(second.take(), Role::First);
}

TEST_F(InstanceTest, FailsWhereItCannotWrite)
{
    SingleInstance nowhere(folder() + u"/none"_s);
    EXPECT_EQ(nowhere.take(), Role::Failed);
#ifdef Q_OS_LINUX
    // Not even the administrator, whom permissions do not stop, can make a file here.
    SingleInstance readOnly(u"/proc"_s);
    EXPECT_EQ(readOnly.take(), Role::Failed);
    if (geteuid() != 0) {
        ASSERT_EQ(chmod(folder().toLocal8Bit().constData(), 0500), 0);
        SingleInstance forbidden(folder());
        EXPECT_EQ(forbidden.take(), Role::Failed);
        ASSERT_EQ(chmod(folder().toLocal8Bit().constData(), 0700), 0);
    }
#endif
}

TEST_F(FirstInstanceTest, HearsEachMessageOnce)
{
    EXPECT_TRUE(handOver(u"open"_s));
    EXPECT_TRUE(handOver(u"ringdesk:call?phone=+84867123456&call-id=a%40b"_s));
    EXPECT_TRUE(handOver(u"Ánh 🙂"_s));
    EXPECT_EQ(heard(),
        (QStringList {u"open"_s, u"ringdesk:call?phone=+84867123456&call-id=a%40b"_s, u"Ánh 🙂"_s}));
}

TEST_F(FirstInstanceTest, TakesTheLongestMessageThatIsPromised)
{
    const QString longest(1024, QChar(0x1ea1)); // three bytes each
    EXPECT_TRUE(handOver(longest));
    EXPECT_EQ(heard(), QStringList {longest});
}

TEST_F(FirstInstanceTest, RefusesLongerOnes)
{
    EXPECT_FALSE(handOver(QString(5000, u'a')));
    EXPECT_EQ(say(QByteArray(5000, 'a') + '\n'), "");
    EXPECT_EQ(say(QByteArray(1'000'000, 'a') + '\n'), "");
    EXPECT_EQ(say(QByteArray(1'000'000, 'a')), "") << "without an end of line";
    EXPECT_TRUE(heard().isEmpty());
    EXPECT_TRUE(handOver(u"open"_s)) << "and is still there";
    EXPECT_EQ(heard(), QStringList {u"open"_s});
}

TEST_F(FirstInstanceTest, TakesOneMessageFromEachConnection)
{
    EXPECT_EQ(say("first\nsecond\nthird\n"), "ok\n");
    EXPECT_EQ(heard(), QStringList {u"first"_s});
}

TEST_F(FirstInstanceTest, TwoAtTheSameTimeAreBothHeard)
{
    QLocalSocket one;
    QLocalSocket two;
    for (QLocalSocket *socket : {&one, &two})
        socket->connectToServer(m_first.serverName());
    one.write("one\n");
    two.write("two\n");
    for (QLocalSocket *socket : {&one, &two}) {
        EXPECT_TRUE(becomesTrue([socket] { return socket->state() == QLocalSocket::UnconnectedState; }));
        EXPECT_EQ(socket->readAll(), "ok\n");
    }
    QStringList messages = heard();
    messages.sort();
    EXPECT_EQ(messages, (QStringList {u"one"_s, u"two"_s}));
}

TEST_F(FirstInstanceTest, AMessageMayComeInPieces)
{
    QLocalSocket socket;
    socket.connectToServer(m_first.serverName());
    for (const char *piece : {"o", "pe", "n", "\n"}) {
        socket.write(piece);
        EXPECT_TRUE(becomesTrue([&] { return socket.bytesToWrite() == 0; }));
        QCoreApplication::processEvents();
    }
    EXPECT_TRUE(becomesTrue([&] { return socket.state() == QLocalSocket::UnconnectedState; }));
    EXPECT_EQ(socket.readAll(), "ok\n");
    EXPECT_EQ(heard(), QStringList {u"open"_s});
}

TEST_F(FirstInstanceTest, GarbageIsHandedOnAsTextAndHarmsNothing)
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i) {
        if (i != '\n')
            bytes += char(i);
    }
    EXPECT_EQ(say(bytes + '\n'), "ok\n");
    EXPECT_EQ(say("\n"), "ok\n");
    EXPECT_EQ(heard(), (QStringList {QString::fromUtf8(bytes), QString()}));
}

TEST_F(FirstInstanceTest, WhoLeavesWithoutAWordIsForgotten)
{
    for (const QByteArray &bytes : {QByteArray(), "half a mess"_ba}) {
        QLocalSocket socket;
        socket.connectToServer(m_first.serverName());
        socket.write(bytes);
        EXPECT_TRUE(becomesTrue([&] { return socket.bytesToWrite() == 0; }));
        socket.abort();
    }
    EXPECT_TRUE(handOver(u"open"_s));
    EXPECT_EQ(heard(), QStringList {u"open"_s});
}

TEST_F(InstanceTest, WhoConnectsAndSaysNothingDoesNotStay)
{
    SingleInstance first(folder(), 1ms);
    ASSERT_EQ(first.take(), Role::First);
    ASSERT_TRUE(first.listen());
    const QSignalSpy received(&first, &SingleInstance::received);
    QLocalSocket silent;
    silent.connectToServer(first.serverName());
    EXPECT_TRUE(becomesTrue([&] { return silent.state() == QLocalSocket::UnconnectedState; }));
    QLocalSocket unfinished;
    unfinished.connectToServer(first.serverName());
    unfinished.write("no end of line");
    EXPECT_TRUE(becomesTrue([&] { return unfinished.state() == QLocalSocket::UnconnectedState; }));
    EXPECT_EQ(received.count(), 0);
}

TEST_F(InstanceTest, GivesUpOnOneThatDoesNotAnswer)
{
    SingleInstance second(folder(), 1ms);
    EXPECT_FALSE(second.handOver(u"open"_s)) << "nobody is there";

    SingleInstance first(folder());
    ASSERT_EQ(first.take(), Role::First);
    ASSERT_TRUE(first.listen());
    EXPECT_FALSE(second.handOver(u"open"_s)) << "its event loop does not run";
}

TEST_F(InstanceTest, WaitsForOneThatDoesNotListenYet)
{
    // Two starts by one double click: the lock is taken, the window is not there yet.
    SingleInstance first(folder());
    ASSERT_EQ(first.take(), Role::First);
    const QSignalSpy received(&first, &SingleInstance::received);
    QObject here;
    bool isListening = false;
    bool isDone = false;
    bool isTaken = false;
    std::thread other([&] {
        SingleInstance second(folder(), longPatience);
        QMetaObject::invokeMethod(&here, [&] { isListening = first.listen(); });
        isTaken = second.handOver(u"open"_s);
        QMetaObject::invokeMethod(&here, [&] { isDone = true; });
    });
    EXPECT_TRUE(becomesTrue([&] { return isDone; }));
    other.join();
    EXPECT_TRUE(isListening);
    EXPECT_TRUE(isTaken);
    EXPECT_EQ(received.count(), 1);
}

TEST_F(FirstInstanceTest, WhoHearsMayCloseTheProgram)
{
    auto first = std::make_unique<SingleInstance>(runtimeFolder(), longPatience);
    ASSERT_EQ(first->take(), Role::First);
    ASSERT_TRUE(first->listen());
    bool heardIt = false;
    QObject::connect(first.get(), &SingleInstance::received, &m_received, [&] {
        heardIt = true;
        QCoreApplication::sendPostedEvents(); // as a window would that opens
    });
    QLocalSocket socket;
    socket.connectToServer(first->serverName());
    socket.write("open\n");
    EXPECT_TRUE(becomesTrue([&] { return heardIt; }));
    first.reset();
    EXPECT_TRUE(becomesTrue([&] { return socket.state() == QLocalSocket::UnconnectedState; }));
}

#ifdef Q_OS_UNIX
TEST_F(FirstInstanceTest, TheSocketIsTheUsersAlone)
{
    const QByteArray path = m_first.serverName().toLocal8Bit();
    struct stat socket
    { };
    ASSERT_EQ(stat(path.constData(), &socket), 0) << "not where it says";
    EXPECT_TRUE(S_ISSOCK(socket.st_mode));
    EXPECT_EQ(socket.st_mode & 077, 0u);
    EXPECT_EQ(socket.st_uid, geteuid());

    // And so is the folder: nobody else can have been there before us.
    struct stat around
    { };
    ASSERT_EQ(stat(QFileInfo(m_first.serverName()).path().toLocal8Bit().constData(), &around), 0);
    EXPECT_EQ(around.st_mode & 077, 0u);
    EXPECT_EQ(around.st_uid, geteuid());
}

TEST_F(InstanceTest, WithoutARunTimeFolderTheSocketLiesWithTheData)
{
    qunsetenv("XDG_RUNTIME_DIR");
    SingleInstance first(folder(), longPatience);
    ASSERT_EQ(first.take(), Role::First);
    ASSERT_TRUE(first.listen());
    EXPECT_EQ(QFileInfo(first.serverName()).canonicalPath(), QFileInfo(folder()).canonicalFilePath());
    const QSignalSpy received(&first, &SingleInstance::received);
    EXPECT_TRUE(handOver(u"open"_s));
    EXPECT_EQ(received.count(), 1);
}

TEST_F(InstanceTest, AFolderWithALongNameGetsASocketToo)
{
    qunsetenv("XDG_RUNTIME_DIR");
    const QString deep = folder() + u'/' + QString(120, u'a');
    ASSERT_TRUE(QDir().mkpath(deep));
    SingleInstance first(deep);
    EXPECT_EQ(first.take(), Role::First);
    EXPECT_TRUE(first.listen());
}
#endif
