#include "httpclient.h"

#include "exchange.h"
#include "httpclient_p.h"
#include "writebody.h"

#include <QNetworkProxyFactory>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace {

//! The system's proxies, but never for this machine itself: with `http_proxy` set, Qt would hand a plain-http
//! request and its key to the proxy (DESIGN 8, rule 7).
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        // A connection opened ahead asks with a scheme of Qt's own; it must get the same answer.
        auto url = query.url();
        url.setScheme(url.scheme().endsWith(u's') ? u"https"_s : u"http"_s);
        QUrl host;
        host.setScheme(u"https"_s);
        host.setHost(url.host());
        const auto server = ServerAddress::parse(host.toString());
        if (server && server->isLoopback())
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(QNetworkProxyQuery(url));
    }
};

QUrl address(const HttpRequest &request)
{
    auto url = request.server.endpoint(request.path);
    QByteArray query;
    // Not QUrlQuery: it leaves a `+` as it is, which servers read as a space.
    for (const auto &[key, value] : request.query) {
        query += query.isEmpty() ? "" : "&";
        query += QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
    }
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

//! What every request has in common. Requests that differ in this would not share connections.
QNetworkRequest plainRequest(const QUrl &url, const HttpLimits &limits)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // rule 1
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy); // rule 3
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(static_cast<int>(limits.idle.count()));
    request.setHeader(QNetworkRequest::UserAgentHeader, u"RingDesk/" RINGDESK_VERSION ""_s);
    request.setRawHeader("Accept", "application/json");
    return request;
}

} // namespace

QByteArray HttpClient::Private::verb(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get:
        return "GET"_ba;
    case HttpRequest::Method::Post:
        return "POST"_ba;
    case HttpRequest::Method::Put:
        return "PUT"_ba;
    case HttpRequest::Method::Delete:
        return "DELETE"_ba;
    }
    Q_UNREACHABLE();
}

QNetworkAccessManager &HttpClient::Private::manager()
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxyFactory(new ProxyChoice);
    }
    return *m_manager;
}

QNetworkReply *HttpClient::Private::dispatch(const HttpRequest &request, WriteBody *body)
{
    auto wire = plainRequest(address(request), limits);
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    if (!body)
        return manager().get(wire);

    // Uncompressed, so that the reply's length can be checked against Content-Length (rule 2).
    wire.setRawHeader("Accept-Encoding", "identity");
    if (body->size() > 0)
        wire.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    // Not post(), put(), deleteResource(): the last takes no body, and without a body Qt sends again at will.
    auto *reply = manager().sendCustomRequest(wire, verb(request.method), body);
    body->setParent(reply);
    return reply;
}

void HttpClient::Private::connectAhead(const ServerAddress &server)
{
    // Not connectToHost(): it takes no attributes, and another kind of connection would not be shared.
    auto url = server.endpoint({});
    url.setScheme(u"preconnect-"_s + url.scheme());
    auto *reply = manager().get(plainRequest(url, limits));
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

HttpClient::HttpClient(const HttpLimits &limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(limits))
{ }

HttpClient::~HttpClient() = default;

RequestHandle HttpClient::send(const HttpRequest &request, QObject *context, Callback<HttpReply> done)
{
    auto *exchange = new Exchange(*d, request, context, std::move(done));
    exchange->start();
    return RequestHandle([guarded = QPointer<Exchange>(exchange)] {
        if (guarded)
            guarded->giveUp();
    });
}

void HttpClient::connectAhead(const ServerAddress &server)
{
    if (!server.isNull())
        d->connectAhead(server);
}
