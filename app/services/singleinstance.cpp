#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestMessage = 4 * 1024; // bytes: 1024 characters of UTF-8, and the end of the line
constexpr qsizetype longestSocketPath = 100; // bytes: sun_path holds 104 on macOS, 108 on Linux

} // namespace

SingleInstance::SingleInstance(const QString &folder, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_folder(QDir(folder).canonicalPath())
    , m_patience(patience)
    , m_lock(m_folder + "/ringdesk.lock"_L1)
{
    // The lock is held for hours: only a dead process makes it stale, not its age.
    m_lock.setStaleLockTime(0);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::serverName() const
{
    const QByteArray id =
        QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString name = "ringdesk-"_L1 + QString::fromLatin1(id);
#ifndef Q_OS_WIN
    // In a folder of the user alone. In the system's for temporary files, where Qt puts a bare name, another
    // user could listen by this name before us and be told who calls.
    QStringList folders {m_folder};
    if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        folders.prepend(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    for (const QString &folder : std::as_const(folders)) {
        const QString path = folder + u'/' + name;
        if (!folder.isEmpty() && path.toLocal8Bit().size() <= longestSocketPath)
            return path;
    }
#endif
    return name;
}

SingleInstance::Role SingleInstance::take()
{
    if (m_folder.isEmpty())
        return Role::Failed;
    if (m_lock.tryLock(0) || (removeDamagedLock() && m_lock.tryLock(0)))
        return Role::First;
    return m_lock.error() == QLockFile::LockFailedError ? Role::Second : Role::Failed;
}

bool SingleInstance::removeDamagedLock()
{
    // A power failure may leave a lock file without its content, and QLockFile takes that for held for ever.
    // One that is being written at this moment looks the same, but is not old; and the system keeps one that
    // is in use from being removed.
    qint64 pid = 0;
    QString host;
    QString program;
    const QDateTime written = QFileInfo(m_lock.fileName()).lastModified();
    return m_lock.error() == QLockFile::LockFailedError && !m_lock.getLockInfo(&pid, &host, &program)
        && written.isValid() && written.secsTo(QDateTime::currentDateTime()) > 10
        && m_lock.removeStaleLockFile();
}

bool SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::accept);
    // We hold the lock, so a socket that is there belongs to a program that died.
    if (!m_server->listen(serverName())) {
        QLocalServer::removeServer(serverName());
        return m_server->listen(serverName());
    }
    return true;
}

bool SingleInstance::handOver(const QString &message)
{
    const QDeadlineTimer deadline(m_patience);
    const auto left = [&deadline] { return int(deadline.remainingTime()); };
    QLocalSocket socket;
    // The other one may have the lock and not listen yet: two starts by one double click.
    socket.connectToServer(serverName());
    while (!socket.waitForConnected(left())) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(10);
        socket.connectToServer(serverName());
    }
    socket.write(message.toUtf8() + '\n');
    if (!socket.waitForBytesWritten(left()))
        return false;
    while (!socket.canReadLine()) {
        if (deadline.hasExpired() || !socket.waitForReadyRead(left()))
            return false;
    }
    return socket.readLine(8) == "ok\n";
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        socket->setReadBufferSize(longestMessage + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
        // Whoever connects and says nothing does not stay.
        QTimer::singleShot(m_patience, socket, [socket] { socket->abort(); });
        readFrom(socket);
    }
}

void SingleInstance::readFrom(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestMessage)
            socket->abort();
        return;
    }
    const QByteArray line = socket->readLine(longestMessage);
    if (!line.endsWith('\n'))
        return socket->abort();
    // One message each; what follows it is not ours.
    socket->disconnect(this);
    socket->write("ok\n");
    socket->disconnectFromServer();
    Q_EMIT received(QString::fromUtf8(line.chopped(1)));
}
