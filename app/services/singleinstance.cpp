#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestMessage = 4 * 1024; // bytes: 1024 characters of UTF-8
constexpr auto patience = 2s;
constexpr int patienceMs = int(std::chrono::milliseconds(patience).count());

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(QDir(folder).canonicalPath())
    , m_lock(m_folder + "/ringdesk.lock"_L1)
{
    // The lock is held for hours: only a dead process makes it stale, not its age.
    m_lock.setStaleLockTime(0);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::serverName() const
{
    // Not a file in the folder: a socket's path may be at most 108 bytes long on Linux, a home folder is
    // longer.
    const QByteArray id =
        QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return "ringdesk-"_L1 + QString::fromLatin1(id);
}

SingleInstance::Role SingleInstance::take()
{
    if (m_lock.tryLock(0))
        return Role::First;
    return m_lock.error() == QLockFile::LockFailedError ? Role::Second : Role::Failed;
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
    QLocalSocket socket;
    // The other one may have the lock and not listen yet: two starts by one double click.
    socket.connectToServer(serverName());
    for (const QDeadlineTimer deadline(patience); !socket.waitForConnected(patienceMs);) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(10);
        socket.connectToServer(serverName());
    }
    socket.write(message.toUtf8() + '\n');
    if (!socket.waitForBytesWritten(patienceMs))
        return false;
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patienceMs))
            return false;
    }
    return socket.readLine(8) == "ok\n";
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
        // Whoever connects and says nothing does not stay.
        QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
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
    socket->write("ok\n");
    socket->disconnectFromServer();
    Q_EMIT received(QString::fromUtf8(line.chopped(1)));
}
