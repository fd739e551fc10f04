#include "httpserver.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <httplib.h>

#include <atomic>
#include <future>
#include <mutex>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

// Each open connection holds one, and a Qt client opens up to six.
constexpr std::size_t threads = 64;
constexpr time_t longestSilence = 86'400; // seconds: a day
constexpr std::size_t largestBody = std::size_t(16) << 20;
// httplib matches paths with std::regex, which recurses once per character.
constexpr std::size_t longestPath = 256;

#ifdef _WIN32
using SendSize = int;
constexpr int bothWays = SD_BOTH;
constexpr int outgoing = SD_SEND;
constexpr int sendFlags = 0;
void closeSocket(socket_t socket)
{
    closesocket(socket);
}
#else
using SendSize = std::size_t;
constexpr int bothWays = SHUT_RDWR;
constexpr int outgoing = SHUT_WR;
#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0;
#endif
void closeSocket(socket_t socket)
{
    ::close(socket);
}
#endif

// What a handler decides about the connection of its thread.
struct Fate
{
    bool drop = false; // no reply at all
    bool closeAfterReply = false; // a body was left unread
};
thread_local Fate fate;

//! Reads when asked, writes a reply in one piece: what is not flushed was never sent.
class SocketStream final : public httplib::Stream
{
public:
    explicit SocketStream(socket_t socket)
        : m_socket(socket)
    { }

    bool is_readable() const override { return true; }
    bool is_writable() const override { return true; }
    void get_remote_ip_and_port(std::string &, int &) const override { }
    void get_local_ip_and_port(std::string &, int &) const override { }
    socket_t socket() const override { return m_socket; }

    ssize_t read(char *to, size_t size) override
    {
        if (m_at == m_end) {
            if (!flush()) // `100 Continue` goes before the body it asks for
                return -1;
            const auto got = ::recv(m_socket, m_buffer, sizeof m_buffer, 0);
            if (got <= 0)
                return got;
            m_at = 0;
            m_end = std::size_t(got);
        }
        const std::size_t given = std::min(size, m_end - m_at);
        std::memcpy(to, m_buffer + m_at, given);
        m_at += given;
        return ssize_t(given);
    }

    ssize_t write(const char *from, size_t size) override
    {
        m_reply.append(from, size);
        return ssize_t(size);
    }

    bool flush()
    {
        std::size_t sent = 0;
        while (sent < m_reply.size()) {
            const auto part =
                ::send(m_socket, m_reply.data() + sent, SendSize(m_reply.size() - sent), sendFlags);
            if (part <= 0)
                return false;
            sent += std::size_t(part);
        }
        m_reply.clear();
        return true;
    }

    //! Reads away what the client still sends: closing before would reset the connection and lose the reply.
    void linger()
    {
        ::shutdown(m_socket, outgoing);
        while (::recv(m_socket, m_buffer, sizeof m_buffer, 0) > 0) { }
    }

private:
    socket_t m_socket;
    char m_buffer[8192];
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    std::string m_reply;
};

//! httplib's own loop waits for a kept-alive connection to time out before it stops, and cannot close one
//! instead of replying. So the loop over a connection is ours; the protocol stays httplib's.
class Connections final : public httplib::Server
{
public:
    void shutDownAll()
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const socket_t socket : m_open)
            ::shutdown(socket, bothWays);
    }

    int accepted() const { return m_accepted; }

private:
    bool process_and_close_socket(socket_t socket) override
    {
        ++m_accepted;
        if (enter(socket)) {
            serve(socket);
            leave(socket);
        }
        closeSocket(socket);
        return true;
    }

    void serve(socket_t socket)
    {
        SocketStream stream(socket);
        bool closed = false;
        while (!closed) {
            fate = {};
            const bool replied = process_request(stream, false, closed, nullptr);
            if (fate.drop || !stream.flush() || !replied)
                return;
            if (fate.closeAfterReply)
                return stream.linger();
        }
    }

    bool enter(socket_t socket)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping)
            m_open.insert(socket);
        return !m_stopping;
    }

    // Before the number is closed, which may then name somebody else's socket.
    void leave(socket_t socket)
    {
        const std::lock_guard lock(m_mutex);
        m_open.erase(socket);
    }

    std::mutex m_mutex;
    std::set<socket_t> m_open;
    bool m_stopping = false;
    std::atomic<int> m_accepted = 0;
};

SimRequest asRequest(const httplib::Request &from)
{
    SimRequest request;
    const QByteArray target = QByteArray::fromStdString(from.target);
    const qsizetype mark = target.indexOf('?');
    request.method = QByteArray::fromStdString(from.method);
    request.path = target.first(mark < 0 ? target.size() : mark);
    request.query = mark < 0 ? QByteArray() : target.sliced(mark + 1);
    for (const auto &[name, value] : from.headers)
        request.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    request.body = QByteArray::fromStdString(from.body);
    const QByteArray length = request.headers.value("content-length"_ba, "0"_ba);
    request.hasBody = length != "0" || request.headers.contains("transfer-encoding"_ba);
    return request;
}

void fill(httplib::Response &response, const SimReply &reply)
{
    fate.drop = reply.drop;
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers.asKeyValueRange())
        response.set_header(name.toStdString(), value.toStdString());
    response.set_content(reply.body.toStdString(), reply.contentType.toStdString());
}

void closeAfter(httplib::Response &response)
{
    fate.closeAfterReply = true;
    response.set_header("Connection", "close");
}

} // namespace

SimReply refusal(int status, const QString &message)
{
    SimReply reply;
    reply.status = status;
    reply.body = QJsonDocument(QJsonObject {{u"success"_s, 0}, {u"message"_s, message}})
                     .toJson(QJsonDocument::Compact);
    return reply;
}

class HttpServer::Private
{
public:
    Connections connections;
    std::thread listener;
};

HttpServer::HttpServer(const Handler &handler)
    : d(std::make_unique<Private>())
{
    Connections &server = d->connections;
    server.set_tcp_nodelay(true);
    server.set_payload_max_length(largestBody);
    server.set_keep_alive_max_count(1'000'000'000);
    server.set_keep_alive_timeout(longestSilence);
    // httplib sets it on the socket, where it ends idle connections too.
    server.set_read_timeout(longestSilence);
    // httplib's default lets a second program listen on the same port and take every other connection.
    server.set_socket_options([](socket_t socket) {
        const int on = 1;
#ifdef _WIN32
        const int option = SO_EXCLUSIVEADDRUSE;
#else
        const int option = SO_REUSEADDR;
#endif
        ::setsockopt(socket, SOL_SOCKET, option, reinterpret_cast<const char *>(&on), sizeof on);
    });
    server.set_pre_routing_handler([handler](const httplib::Request &from, httplib::Response &response) {
        const SimRequest request = asRequest(from);
        const bool mayHaveBody = from.method == "POST" || from.method == "PUT" || from.method == "PATCH"
            || from.method == "DELETE";
        // httplib reads a body after this, and waits for one even where there is none.
        if (mayHaveBody && request.hasBody && from.path.size() <= longestPath)
            return httplib::Server::HandlerResponse::Unhandled;
        fill(response, handler(request));
        if (request.hasBody)
            closeAfter(response);
        return httplib::Server::HandlerResponse::Handled;
    });
    const auto answer = [handler](const httplib::Request &from, httplib::Response &response) {
        fill(response, handler(asRequest(from)));
    };
    const std::string anyPath = R"([\s\S]*)";
    server.Post(anyPath, answer);
    server.Put(anyPath, answer);
    server.Patch(anyPath, answer);
    server.Delete(anyPath, answer);
    server.set_error_handler(
        httplib::Server::Handler([](const httplib::Request &, httplib::Response &response) {
            if (!response.body.empty())
                return;
            fill(response, refusal(response.status, u"the request cannot be read"_s));
            closeAfter(response);
        }));
}

HttpServer::~HttpServer()
{
    stop();
}

tl::expected<quint16, QString> HttpServer::listen(quint16 port)
{
    const std::string host = "127.0.0.1";
    const int bound = port == 0 ? d->connections.bind_to_any_port(host)
                                : (d->connections.bind_to_port(host, port) ? port : -1);
    if (bound <= 0)
        return tl::unexpected(u"cannot listen on 127.0.0.1:%1: the port is taken or not allowed"_s.arg(port));
    // stop() does nothing before httplib has begun to listen, which is when it asks for its threads.
    const auto listening = std::make_shared<std::promise<void>>();
    d->connections.new_task_queue = [listening] {
        auto *pool = new httplib::ThreadPool(threads);
        listening->set_value();
        return pool;
    };
    d->listener = std::thread([this] { d->connections.listen_after_bind(); });
    listening->get_future().wait();
    return quint16(bound);
}

void HttpServer::stop()
{
    d->connections.shutDownAll();
    d->connections.stop();
    if (d->listener.joinable())
        d->listener.join();
}

int HttpServer::connectionCount() const
{
    return d->connections.accepted();
}
