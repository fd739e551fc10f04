#pragma once

#include "requesthandle.h"
#include "serveraddress.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QString>

#include <chrono>
#include <memory>

//! One request, as the contract writes it.
struct HttpRequest
{
    enum class Method { Get, Post, Put, Delete };

    Method method = Method::Get;
    ServerAddress server;
    QString path; //!< `/contacts`; joined to the server's prefix
    QList<QPair<QString, QString>> query; //!< unencoded; order is kept
    QList<QPair<QByteArray, QByteArray>> headers; //!< `apikey` and the like; never logged
    QByteArray body; //!< JSON; for a GET it must be empty
    bool mayRetry = true; //!< of a GET, by HttpLimits::retries; not where somebody else waits better
};

//! A complete reply of any status but a redirect. Its meaning is read in wire/.
//!
//! Complete means: as long as Content-Length says. A reply without one (chunked, or compressed, which Qt
//! unpacks) may have been cut without Qt's noticing (measured on 6.4.2): a 2xx body that does not parse must
//! be taken for cut, and for a write its outcome for unknown (DESIGN 8, rule 2).
struct HttpReply
{
    int status = 0;
    QByteArray body;
    std::chrono::seconds retryAfter {0}; //!< as the server asked (Retry-After), at most a day; 0: it did not
};

//! What one reply may cost (DESIGN 8, rule 4). A test may set smaller ones.
struct HttpLimits
{
    std::chrono::milliseconds idle {15'000}; //!< without a byte
    std::chrono::milliseconds total {30'000}; //!< from the call to the callback, retries included
    qint64 bytes = 32 * 1024 * 1024; //!< after decompression (contract 5)
    int retries = 2; //!< of a GET; a write is never repeated
    std::chrono::milliseconds firstBackoff {200}; //!< doubled each time, with up to half of it as jitter
};

//! The only place that knows QNetworkAccessManager. It keeps the rules 1 to 5 and 7 of DESIGN 8:
//! a write goes out at most once, no redirect is followed, every reply has three limits, statuses are
//! told apart by number, TLS errors are final, a loopback host gets no proxy.
//!
//! A GET comes back with a reply of any status (retried when the connection broke, or on 502, 503 and 504),
//! or Offline, Timeout, Tls or Protocol. A write comes back with a reply only when it is complete; Offline
//! when not a byte of it was sent (Timeout or Tls where that is why); Unknown in every other case, a
//! redirect, a 408 and a 5xx included. The body of a 408 or 5xx, as it came and cut to 4 KiB, is then the
//! error's serverText.
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(const HttpLimits &limits = {}, QObject *parent = nullptr);
    ~HttpClient() override; //!< gives up what is under way without calling back

    //! \a done is called once, from the event loop, unless the handle is given up or \a context dies first.
    [[nodiscard]] RequestHandle send(const HttpRequest &request, QObject *context, Callback<HttpReply> done);

    //! Opens the first connection to \a server ahead of time, so that the first request need not wait for it.
    void connectAhead(const ServerAddress &server);

private:
    class Exchange;
    class Private;
    std::unique_ptr<Private> d;
};
