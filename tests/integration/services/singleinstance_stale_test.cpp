#include "instancetest.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>

#include <signal.h>

using namespace Qt::StringLiterals;

using Role = SingleInstance::Role;

namespace {

//! Another process that is the one instance of a folder.
class Holder final
{
public:
    explicit Holder(const QString &folder)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(RINGDESK_HOLDINSTANCE), {folder});
        m_isHolding = m_process.waitForStarted(20'000) && m_process.waitForReadyRead(20'000)
            && m_process.readAll() == "held\n";
    }
    ~Holder() { kill(); }
    Q_DISABLE_COPY_MOVE(Holder)

    [[nodiscard]] bool isHolding() const { return m_isHolding; }
    //! As the system does that has no memory left: without a chance to tidy up.
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(m_process.processId()), SIGKILL);
        m_process.waitForFinished(20'000);
    }

private:
    QProcess m_process;
    bool m_isHolding = false;
};

class StaleInstanceTest : public InstanceTest
{
protected:
    [[nodiscard]] QString lockPath() const { return folder() + u"/ringdesk.lock"_s; }

    //! A lock file of \a content, last written \a seconds ago.
    void writeLock(const QByteArray &content, int seconds)
    {
        QFile file(lockPath());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
        ASSERT_TRUE(file.flush());
        ASSERT_TRUE(file.setFileTime(
            QDateTime::currentDateTime().addSecs(-seconds), QFileDevice::FileModificationTime));
    }
};

} // namespace

TEST_F(StaleInstanceTest, AnotherProcessIsFirstUntilItIsKilled)
{
    Holder holder(folder());
    ASSERT_TRUE(holder.isHolding());
    SingleInstance second(folder(), longPatience);
    EXPECT_EQ(second.take(), Role::Second);
    EXPECT_TRUE(second.handOver(u"open"_s));

    holder.kill();
    ASSERT_TRUE(QFile::exists(lockPath())) << "it tidied up, so nothing is tried here";
    ASSERT_TRUE(QFile::exists(second.serverName()));
    EXPECT_EQ(second.take(), Role::First) << "the lock of a dead process holds";
    ASSERT_TRUE(second.listen()) << "the socket of a dead process is in the way";

    const QSignalSpy received(&second, &SingleInstance::received);
    EXPECT_TRUE(handOver(u"open"_s));
    EXPECT_EQ(received.count(), 1);
}

TEST_F(StaleInstanceTest, ALockWithoutItsContentHoldsNobody)
{
    // What a power failure leaves of a file that was just made.
    for (const QByteArray &content : {QByteArray(), QByteArray(100, '\0'), "garbage"_ba}) {
        writeLock(content, 3600);
        SingleInstance first(folder());
        EXPECT_EQ(first.take(), Role::First) << content.toHex().constData();
    }
}

TEST_F(StaleInstanceTest, ALockThatIsBeingWrittenIsLeftAlone)
{
    writeLock({}, 0);
    SingleInstance second(folder());
    EXPECT_EQ(second.take(), Role::Second);
    EXPECT_TRUE(QFile::exists(lockPath()));
}

TEST_F(StaleInstanceTest, ADamagedLockOfALivingProcessIsLeftAlone)
{
    Holder holder(folder());
    ASSERT_TRUE(holder.isHolding());
    writeLock("damaged", 3600); // the same file: it is not made anew
    SingleInstance second(folder());
    EXPECT_EQ(second.take(), Role::Second);
}
