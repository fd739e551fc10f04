#include "exchange.h"

#include "httpclient_p.h"
#include "writebody.h"

#include <QDateTime>
#include <QLocale>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Quiet unless asked for. Never a query, a header, a body or an errorString(), which holds the address.
Q_LOGGING_CATEGORY(netLog, "ringdesk.net", QtWarningMsg)

constexpr qint64 kReadBuffer = 256 * 1024; // what the network thread may hold before it stops reading
constexpr qint64 kPiece = 64 * 1024;
constexpr qsizetype kServerWords = 4 * 1024; // of a failed write's reply, for people to read

//! \a path without what may be a telephone number or an id.
QString loggedPath(const QString &path)
{
    auto segments = path.split(u'/');
    for (auto &segment : segments) {
        if (std::count_if(segment.cbegin(), segment.cend(), [](QChar c) { return c.isDigit(); }) >= 3)
            segment = u"*"_s;
    }
    return segments.join(u'/');
}

bool breaksHeader(const QPair<QByteArray, QByteArray> &header)
{
    const auto isControl = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return std::any_of(header.first.cbegin(), header.first.cend(), isControl)
        || std::any_of(header.second.cbegin(), header.second.cend(), isControl);
}

bool isRetried(int status)
{
    return status == 502 || status == 503 || status == 504;
}

//! Seconds, or a date (RFC 9110, 10.2.3).
std::chrono::seconds retryAfter(const QByteArray &header)
{
    constexpr qint64 longest = 86'400;
    bool isNumber = false;
    qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        QDateTime at = QLocale::c().toDateTime(
            QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        at.setTimeSpec(Qt::UTC);
        seconds = at.isValid() ? QDateTime::currentDateTimeUtc().secsTo(at) : 0;
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longest));
}

ApiError failure(ApiError::Kind kind, const QString &detail, int status = 0)
{
    return {kind, status, {}, detail};
}

} // namespace

HttpClient::Exchange::Exchange(
    Private &client, const HttpRequest &request, QObject *context, Callback<HttpReply> done)
    : QObject(&client.exchanges)
    , m_client(client)
    , m_request(request)
    , m_isWrite(request.method != HttpRequest::Method::Get)
    , m_context(context)
    , m_done(std::move(done))
{
    Q_ASSERT(context);
    Q_ASSERT(m_isWrite || request.body.isEmpty());
    connect(context, &QObject::destroyed, this, &Exchange::giveUp);
    m_total.setSingleShot(true);
    m_backoff.setSingleShot(true);
    m_total.callOnTimeout(this, [this] { settle(tl::unexpected(Fault::Total)); });
    m_backoff.callOnTimeout(this, [this] { attempt(); });
}

HttpClient::Exchange::~Exchange()
{
    dropReply();
}

void HttpClient::Exchange::start()
{
    m_clock.start();
    if (m_request.server.isNull())
        finish(tl::unexpected(failure(ApiError::Kind::Offline, u"no server address"_s)));
    else if (std::any_of(m_request.headers.cbegin(), m_request.headers.cend(), breaksHeader))
        finish(tl::unexpected(failure(ApiError::Kind::Protocol, u"line break in a request header"_s)));
    else {
        m_total.start(m_client.limits.total);
        attempt();
    }
}

void HttpClient::Exchange::giveUp()
{
    m_done = nullptr;
    m_total.stop();
    m_backoff.stop();
    dropReply();
    deleteLater();
}

void HttpClient::Exchange::attempt()
{
    m_received.clear();
    m_writeBody = m_isWrite ? new WriteBody(m_request.body) : nullptr;
    m_reply = m_client.dispatch(m_request, m_writeBody);
    m_reply->setReadBufferSize(kReadBuffer);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::take);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::attemptEnded);
}

void HttpClient::Exchange::take()
{
    // One byte more than allowed is enough to know; a compressed reply is unfolded no further than that.
    const auto enough = m_client.limits.bytes + 1;
    while (m_reply->isOpen() && m_received.size() < enough) { // a reply that failed to decompress is closed
        const auto piece = m_reply->read(qMin(kPiece, enough - m_received.size()));
        if (piece.isEmpty())
            break;
        m_received += piece;
    }
    if (m_received.size() > m_client.limits.bytes)
        settle(tl::unexpected(Fault::TooLarge));
}

void HttpClient::Exchange::attemptEnded()
{
    take();
    if (!m_reply)
        return;
    if (isStillborn() && m_retried < m_client.limits.retries) {
        ++m_retried;
        dropReply();
        m_backoff.start(0);
        return;
    }
    const auto result = outcome();
    const bool broke = result ? isRetried(result->status)
                              : result.error() == Fault::Offline || result.error() == Fault::CutShort;
    if (m_isWrite || !broke || !m_request.mayRetry || m_retried >= m_client.limits.retries) {
        settle(result);
        return;
    }
    dropReply();
    const auto pause = static_cast<int>(m_client.limits.firstBackoff.count() << m_retried++);
    m_backoff.start(pause + QRandomGenerator::global()->bounded(pause / 2 + 1));
}

bool HttpClient::Exchange::isStillborn() const
{
    // Qt puts a request on a connection that is just going down, because another reply on it was given up,
    // and asks for the body anew without ever having taken any of it.
    return m_isWrite && status() == 0 && m_reply->error() == QNetworkReply::ContentReSendError
        && m_writeBody->size() > 0 && !m_writeBody->wasRead();
}

int HttpClient::Exchange::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

bool HttpClient::Exchange::isCutShort() const
{
    // Qt takes the length away from a reply that it decompresses. A compressed reply to a GET that was cut is
    // told by its JSON, which then has no end; a write asks for an uncompressed one.
    const auto length = m_reply->rawHeader("Content-Length");
    return !length.isEmpty() && status() != 204 && length.toLongLong() != m_received.size();
}

tl::expected<HttpReply, HttpClient::Exchange::Fault> HttpClient::Exchange::outcome() const
{
    const auto error = m_reply->error();
    // Qt's transfer time-out; whatever we abort ourselves we no longer listen to.
    if (error == QNetworkReply::OperationCanceledError)
        return tl::unexpected(Fault::Idle);
    if (error == QNetworkReply::SslHandshakeFailedError)
        return tl::unexpected(Fault::Tls);
    if (status() >= 300 && status() < 400)
        return tl::unexpected(Fault::Redirect);
    // Errors below 200 are of the connection and its proxy; which of them comes varies (rule 1). A 407 is one
    // too.
    const bool broke = error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolFailure
        || (error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied);
    if (status() == 0)
        return tl::unexpected(error == QNetworkReply::NoError || error == QNetworkReply::ProtocolFailure
                ? Fault::NotHttp
                : Fault::Offline);
    if ((broke && status() != 407) || isCutShort())
        return tl::unexpected(Fault::CutShort);
    if (error != QNetworkReply::NoError && status() < 400)
        return tl::unexpected(Fault::BadEncoding);
    if (status() < 200)
        return tl::unexpected(Fault::NotHttp);
    return HttpReply {status(), m_received, retryAfter(m_reply->rawHeader("Retry-After"))};
}

bool HttpClient::Exchange::wasSent() const
{
    if (status() != 0 || m_writeBody->wasRead())
        return true;
    if (m_writeBody->size() > 0)
        return false;
    // Qt never asks for an empty body, nor does it emit requestSent() for one. It is known to be unsent only
    // where there was no connection to send it over; a connection that stood and broke ends in other errors.
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return false;
    default:
        return true;
    }
}

Result<HttpReply> HttpClient::Exchange::readVerdict(const tl::expected<HttpReply, Fault> &outcome) const
{
    if (outcome)
        return *outcome;
    switch (outcome.error()) {
    case Fault::Offline:
        return tl::unexpected(failure(ApiError::Kind::Offline, u"no connection"_s));
    case Fault::Tls:
        return tl::unexpected(failure(ApiError::Kind::Tls, u"handshake refused"_s));
    case Fault::Idle:
        return tl::unexpected(failure(ApiError::Kind::Timeout, u"idle"_s, status()));
    case Fault::Total:
        return tl::unexpected(failure(ApiError::Kind::Timeout, u"total"_s, status()));
    case Fault::CutShort:
        return tl::unexpected(failure(ApiError::Kind::Protocol, u"cut short"_s, status()));
    case Fault::NotHttp:
        return tl::unexpected(failure(ApiError::Kind::Protocol, u"not HTTP"_s, status()));
    case Fault::Redirect:
        return tl::unexpected(failure(ApiError::Kind::Protocol, u"redirect"_s, status()));
    case Fault::TooLarge:
        return tl::unexpected(failure(ApiError::Kind::Protocol, u"too large"_s, status()));
    case Fault::BadEncoding:
        return tl::unexpected(failure(ApiError::Kind::Protocol, u"compression refused"_s, status()));
    }
    Q_UNREACHABLE();
}

Result<HttpReply> HttpClient::Exchange::writeVerdict(const tl::expected<HttpReply, Fault> &outcome) const
{
    if (outcome) {
        const int code = outcome->status;
        if (code < 300 || (code >= 400 && code < 500 && code != 408))
            return *outcome;
        return tl::unexpected(ApiError {ApiError::Kind::Unknown, code,
            QString::fromUtf8(outcome->body.first(qMin(outcome->body.size(), kServerWords))),
            u"status %1"_s.arg(code)});
    }
    auto verdict = readVerdict(outcome);
    if (wasSent())
        verdict.error().kind = ApiError::Kind::Unknown;
    return verdict;
}

void HttpClient::Exchange::settle(const tl::expected<HttpReply, Fault> &outcome)
{
    auto result = m_isWrite ? writeVerdict(outcome) : readVerdict(outcome);
    const int code = status();
    m_total.stop();
    m_backoff.stop();
    dropReply();
    qCDebug(netLog).noquote() << Private::verb(m_request.method) << loggedPath(m_request.path) << "status"
                              << code << m_clock.elapsed() << "ms";
    finish(std::move(result));
}

void HttpClient::Exchange::finish(Result<HttpReply> result)
{
    // From the event loop, never from inside send() or a signal of Qt's network: the callback may do
    // anything, even end the client.
    QMetaObject::invokeMethod(
        this,
        [this, result = std::move(result)]() mutable {
            auto done = std::exchange(m_done, nullptr);
            deleteLater();
            if (done && m_context)
                done(std::move(result));
        },
        Qt::QueuedConnection);
}

void HttpClient::Exchange::dropReply()
{
    m_writeBody = nullptr;
    if (auto *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}
