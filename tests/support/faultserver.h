#pragma once

#include "testcertificates.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QThread>

#include <chrono>
#include <memory>
#include <optional>

//! An HTTP server that misbehaves to order, byte by byte, in a thread of its own.
//!
//!     FaultServer server;                                  // or FaultServer server(certificates.valid());
//!     server.then({201, R"({"success":true})"});           // for the first request
//!     server.then(FaultServer::Reply::closeAfterRequest()); // for the second
//!     server.always({200, "[]"});                          // for all others
//!     … requests to server.url() …
//!     server.requests().at(0).header("apikey")
//!
//! Every method may be called from the test's thread at any time.
class FaultServer final
{
public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    struct Request
    {
        QByteArray method;
        QByteArray target; //!< as sent: path and query, still encoded
        Headers headers;
        QByteArray body;
        int connection = 0; //!< from 1, in the order they were accepted

        [[nodiscard]] QByteArray header(const QByteArray &name) const; //!< the first of that name, or null
    };

    //! What happens to one request: the bytes of the answer, and what follows them.
    struct Reply
    {
        enum class Start {
            AfterRequest, //!< when the whole request was read
            OnFirstByte, //!< when a request begins to arrive; nothing of it is read
            OnConnection, //!< as soon as the connection stands (over TLS: before the handshake)
        };
        enum class End {
            KeepOpen, //!< ready for the next request
            Close, //!< an orderly end
            Stall, //!< open, and silent for ever
            Endless, //!< filler without end, until the client leaves
        };

        Reply() = default;
        //! A well-formed reply; Content-Length is added.
        Reply(int status, const QByteArray &body,
            const Headers &headers = {}); // NOLINT(google-explicit-constructor)

        static Reply closeOnConnection();
        static Reply closeBeforeRequest();
        static Reply closeAfterRequest();
        static Reply stall();
        static Reply raw(const QByteArray &bytes, End end = End::Close);
        static Reply redirect(int status, const QString &location);
        //! Declares \a declared bytes of body, sends \a body, and closes.
        static Reply cutShort(int status, const QByteArray &body, qint64 declared);
        //! A chunked reply; \a complete false leaves out the last chunk and closes.
        static Reply chunked(int status, const QList<QByteArray> &chunks, bool complete = true);
        //! A body without end; \a declared adds a Content-Length.
        static Reply endless(std::optional<qint64> declared = {});
        //! \a body compressed with gzip.
        static Reply gzip(int status, const QByteArray &body);
        //! The bytes of \a reply one at a time, \a pause apart.
        static Reply drip(Reply reply, std::chrono::milliseconds pause);
        //! \a reply, and then the connection ends.
        static Reply thenClose(Reply reply);

        Start start = Start::AfterRequest;
        QByteArray bytes;
        std::chrono::milliseconds pause {0};
        End end = End::KeepOpen;
    };

    //! Listens on 127.0.0.1; with \a identity it speaks TLS. \a port: of one that is gone, to take its place.
    explicit FaultServer(const std::optional<TlsIdentity> &identity = {}, quint16 port = 0);
    ~FaultServer();
    Q_DISABLE_COPY_MOVE(FaultServer)

    [[nodiscard]] quint16 port() const { return m_port; }
    //! `http://127.0.0.1:port` or `https://127.0.0.1:port`, and \a path.
    [[nodiscard]] QString url(const QString &path = {}) const;

    FaultServer &then(const Reply &reply); //!< for the next request that has none yet
    FaultServer &always(const Reply &reply); //!< when no other is left; at first 200 and `{}`
    //! Requests that begin with \a head (`GET /orders?`) are answered so, beside all else: they are no part of
    //! what is scripted, and are neither counted nor kept.
    FaultServer &aside(const QByteArray &head, const Reply &reply);

    [[nodiscard]] QList<Request> requests() const; //!< those that were read whole
    [[nodiscard]] int sends() const; //!< requests of which at least a byte arrived
    [[nodiscard]] int connections() const; //!< accepted since the start
    [[nodiscard]] int handshakes() const; //!< of TLS, completed
    [[nodiscard]] qint64 bytesWritten() const; //!< handed to the system, over all connections

    void closeIdleConnections(); //!< ends all connections, as a server does that has waited long enough

private:
    class Connection;
    class Worker;
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    QThread m_thread;
    Worker *m_worker = nullptr;
    quint16 m_port = 0;
    bool m_tls = false;
};
