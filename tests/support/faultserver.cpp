#include "faultserver.h"

#include <QMutex>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

using namespace Qt::StringLiterals;

struct FaultServer::Shared
{
    QMutex mutex;
    QList<Reply> script;
    Reply otherwise {200, "{}"};
    QList<std::pair<QByteArray, Reply>> asides;
    QList<Request> requests;
    int sends = 0;
    int connections = 0;
    int handshakes = 0;
    qint64 bytesWritten = 0;

    //! Takes the next reply if it starts at \a start, or at any moment when that is not given.
    std::optional<Reply> take(std::optional<Reply::Start> start)
    {
        const QMutexLocker lock(&mutex);
        const auto &next = script.isEmpty() ? otherwise : script.constFirst();
        if (start && next.start != *start)
            return {};
        return script.isEmpty() ? otherwise : script.takeFirst();
    }

    //! The answer to what begins like this, beside the script.
    std::optional<Reply> besides(const QByteArray &received)
    {
        const QMutexLocker lock(&mutex);
        for (const auto &[head, reply] : std::as_const(asides)) {
            if (received.startsWith(head))
                return reply;
        }
        return {};
    }
};

namespace {

//! Takes a whole request off the front of \a buffer. Only what our client sends is understood:
//! Content-Length.
std::optional<FaultServer::Request> takeRequest(QByteArray &buffer)
{
    const auto headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    FaultServer::Request request;
    auto lines = buffer.first(headEnd).split('\n');
    const auto first = lines.takeFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const auto &line : std::as_const(lines)) {
        const auto colon = line.indexOf(':');
        request.headers.append({line.first(qMax(0, colon)).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    const auto length = request.header("Content-Length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return {};
    request.body = buffer.sliced(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    return request;
}

const QByteArray &filler()
{
    static const QByteArray bytes(64 * 1024, 'x');
    return bytes;
}

} // namespace

//! One accepted connection, in the server's thread.
class FaultServer::Connection final : public QObject
{
public:
    Connection(QSslSocket *socket, int number, std::shared_ptr<Shared> shared, QObject *parent)
        : QObject(parent)
        , m_socket(socket)
        , m_number(number)
        , m_shared(std::move(shared))
    {
        m_socket->setParent(this);
        m_pace.callOnTimeout(this, [this] { writeOneByte(); });
        connect(m_socket, &QSslSocket::readyRead, this, [this] { read(); });
        connect(m_socket, &QSslSocket::bytesWritten, this, [this] { fill(); });
        connect(m_socket, &QSslSocket::encryptedBytesWritten, this, [this] { fill(); });
        connect(m_socket, &QSslSocket::encrypted, this, [this] {
            const QMutexLocker lock(&m_shared->mutex);
            ++m_shared->handshakes;
        });
        connect(m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    }

    void close() { m_socket->disconnectFromHost(); }

private:
    void read()
    {
        if (m_reply) { // it is busy or has gone silent; what comes meanwhile waits in the buffer
            m_buffer += m_socket->readAll();
            return;
        }
        if (m_buffer.isEmpty() && !m_shared->besides(m_socket->peek(200))) {
            {
                const QMutexLocker lock(&m_shared->mutex);
                ++m_shared->sends;
            }
            if (m_shared->take(Reply::Start::OnFirstByte)) {
                m_socket->abort(); // unread bytes make the system send a reset
                return;
            }
        }
        m_buffer += m_socket->readAll();
        const auto aside = m_shared->besides(m_buffer);
        auto request = takeRequest(m_buffer);
        if (!request)
            return;
        if (aside)
            return start(*aside);
        request->connection = m_number;
        {
            const QMutexLocker lock(&m_shared->mutex);
            m_shared->requests.append(*request);
        }
        start(*m_shared->take({}));
    }

    void start(const Reply &reply)
    {
        m_reply = reply;
        if (reply.pause.count() > 0) {
            m_pace.start(reply.pause);
            return;
        }
        write(reply.bytes);
        finish();
    }

    void writeOneByte()
    {
        write(m_reply->bytes.first(qMin<qsizetype>(1, m_reply->bytes.size())));
        m_reply->bytes.remove(0, 1);
        m_socket->flush();
        if (m_reply->bytes.isEmpty()) {
            m_pace.stop();
            finish();
        }
    }

    void finish()
    {
        switch (m_reply->end) {
        case Reply::End::KeepOpen:
            m_reply.reset();
            if (!m_buffer.isEmpty())
                read();
            break;
        case Reply::End::Close:
            close();
            break;
        case Reply::End::Stall:
            break;
        case Reply::End::Endless:
            fill();
            break;
        }
    }

    void fill()
    {
        if (m_reply && m_reply->end == Reply::End::Endless && m_socket->state() == QSslSocket::ConnectedState
            && m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() < filler().size())
            write(filler());
    }

    void write(const QByteArray &bytes)
    {
        {
            const QMutexLocker lock(&m_shared->mutex);
            m_shared->bytesWritten += bytes.size();
        }
        m_socket->write(bytes);
    }

    QSslSocket *m_socket;
    int m_number;
    std::shared_ptr<Shared> m_shared;
    QByteArray m_buffer;
    std::optional<Reply> m_reply; //!< the one under way
    QTimer m_pace;
};

class FaultServer::Worker final : public QTcpServer
{
public:
    Worker(std::shared_ptr<Shared> shared, const std::optional<TlsIdentity> &identity)
        : m_shared(std::move(shared))
        , m_identity(identity)
    {
        setListenBacklogSize(100);
    }

    void closeAll()
    {
        for (auto *connection : findChildren<QObject *>(Qt::FindDirectChildrenOnly))
            if (auto *ours = dynamic_cast<Connection *>(connection))
                ours->close();
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto socket = std::make_unique<QSslSocket>();
        socket->setSocketDescriptor(handle);
        int number = 0;
        {
            const QMutexLocker lock(&m_shared->mutex);
            number = ++m_shared->connections;
        }
        if (m_shared->take(Reply::Start::OnConnection)) {
            socket->abort();
            return;
        }
        if (m_identity) {
            socket->setLocalCertificate(m_identity->certificate);
            socket->setPrivateKey(m_identity->key);
            socket->startServerEncryption();
        }
        new Connection(socket.release(), number, m_shared, this);
    }

private:
    std::shared_ptr<Shared> m_shared;
    std::optional<TlsIdentity> m_identity;
};

QByteArray FaultServer::Request::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

FaultServer::FaultServer(const std::optional<TlsIdentity> &identity, quint16 port)
    : m_shared(std::make_shared<Shared>())
    , m_worker(new Worker(m_shared, identity))
    , m_tls(identity.has_value())
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker,
        [this, port] {
            if (m_worker->listen(QHostAddress::LocalHost, port))
                m_port = m_worker->serverPort();
        },
        Qt::BlockingQueuedConnection);
    if (m_port == 0)
        qFatal("the fault server cannot listen");
}

FaultServer::~FaultServer()
{
    m_thread.quit();
    m_thread.wait();
}

QString FaultServer::url(const QString &path) const
{
    return (m_tls ? u"https://127.0.0.1:"_s : u"http://127.0.0.1:"_s) + QString::number(m_port) + path;
}

FaultServer &FaultServer::then(const Reply &reply)
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->script.append(reply);
    return *this;
}

FaultServer &FaultServer::always(const Reply &reply)
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->otherwise = reply;
    return *this;
}

FaultServer &FaultServer::aside(const QByteArray &head, const Reply &reply)
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->asides.append({head, reply});
    return *this;
}

QList<FaultServer::Request> FaultServer::requests() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->requests;
}

int FaultServer::sends() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->sends;
}

int FaultServer::connections() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->connections;
}

int FaultServer::handshakes() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->handshakes;
}

qint64 FaultServer::bytesWritten() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->bytesWritten;
}

void FaultServer::closeIdleConnections()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->closeAll(); }, Qt::BlockingQueuedConnection);
}
