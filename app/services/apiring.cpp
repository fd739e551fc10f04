#include "apiring.h"

#include "apiringreply.h"
#include "httpclient.h"

#include <QJsonValue>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

ApiRing::ApiRing(HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_http(http)
{ }

void ApiRing::connectTo(const ServerAddress &address, const QByteArray &key)
{
    ++m_connected;
    m_address = address;
    m_key.fill('\0');
    m_key = key;
    m_http.connectAhead(address);
}

void ApiRing::disconnectFrom()
{
    ++m_connected;
    m_address = {};
    m_key.fill('\0');
    m_key.clear();
}

//! Whatever becomes of a request - an answer, its handle given up, its context gone - its callback is let go
//! of, and this with it.
struct ApiRing::AgentRequest
{
    explicit AgentRequest(ApiRing *owner)
        : api(owner)
    { }
    ~AgentRequest()
    {
        if (!api)
            return;
        --api->m_agentRequests;
        // Later: it may be a destructor of anybody's that we are in.
        QMetaObject::invokeMethod(api, &ApiRing::agentRequestsChanged, Qt::QueuedConnection);
    }
    Q_DISABLE_COPY_MOVE(AgentRequest)

    QPointer<ApiRing> api;
};

std::shared_ptr<ApiRing::AgentRequest> ApiRing::agentRequest()
{
    auto request = std::make_shared<AgentRequest>(this);
    ++m_agentRequests;
    Q_EMIT agentRequestsChanged();
    return request;
}

RequestHandle ApiRing::get(
    const QString &path, const ApiQuery &query, QObject *context, Callback<QJsonValue> done)
{
    // A reply of before the last switch, be it of another company or to another key of the same one, must not
    // colour the state of the one in use; nor must a request that was never sent for want of a key.
    const bool isSent = !m_key.isEmpty();
    const auto reported = [this, self = QPointer<ApiRing>(this), request = agentRequest(), isSent,
                              asked = m_connected, done = std::move(done)](Result<QJsonValue> result) {
        const auto failure = result ? std::nullopt : std::optional(result.error());
        // First to who asked: whoever hears of the state may give this request up or end its context.
        done(std::move(result));
        if (self && isSent && asked == m_connected)
            Q_EMIT answered(failure);
    };
    return read(m_address, m_key, path, query, For::Agent, context, reported);
}

RequestHandle ApiRing::getInBackground(
    const QString &path, const ApiQuery &query, QObject *context, Callback<QJsonValue> done)
{
    const auto reported = [this, self = QPointer<ApiRing>(this), asked = m_connected, done = std::move(done)](
                              Result<QJsonValue> result) {
        const bool isGood = result.has_value();
        done(std::move(result));
        if (isGood && self && asked == m_connected)
            Q_EMIT answered({});
    };
    return read(m_address, m_key, path, query, For::Background, context, reported);
}

RequestHandle ApiRing::check(
    const ServerAddress &address, const QByteArray &key, QObject *context, Callback<void> done)
{
    return read(address, key, u"/contacts"_s, {{u"page"_s, u"1"_s}, {u"limit"_s, u"1"_s}}, For::Agent,
        context, [done = std::move(done)](Result<QJsonValue> result) {
            done(result ? Result<void>() : tl::make_unexpected(result.error()));
        });
}

RequestHandle ApiRing::read(const ServerAddress &address, const QByteArray &key, const QString &path,
    const ApiQuery &query, For whom, QObject *context, Callback<QJsonValue> done)
{
    if (key.isEmpty()) {
        // Without a key the server can only refuse; asking would tell it nothing but our address.
        auto later = std::make_shared<bool>(true);
        QTimer::singleShot(0, context, [alive = std::weak_ptr(later), done = std::move(done)] {
            if (!alive.expired())
                done(tl::make_unexpected(ApiError {ApiError::Kind::Unauthorized, 0, {}, u"no key"_s}));
        });
        return RequestHandle([later]() mutable { later.reset(); });
    }
    HttpRequest request;
    request.server = address;
    request.path = path;
    request.query = query;
    request.headers = {{"apikey"_ba, key}};
    request.mayRetry = whom == For::Agent;
    return m_http.send(request, context, [done = std::move(done)](Result<HttpReply> reply) {
        if (!reply)
            return done(tl::make_unexpected(reply.error()));
        auto read = readApiRingReply(reply->status, reply->body);
        if (!read)
            read.error().retryAfter = int(reply->retryAfter.count());
        done(std::move(read));
    });
}
