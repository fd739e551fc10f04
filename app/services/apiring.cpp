#include "apiring.h"

#include "apiringreply.h"
#include "httpclient.h"
#include "submission.h"

#include <QJsonValue>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

HttpRequest readOf(const ServerAddress &address, const QString &path, const ApiQuery &query)
{
    HttpRequest request;
    request.server = address;
    request.path = path;
    request.query = query;
    return request;
}

HttpRequest::Method methodOf(SubmissionRequest::Method method)
{
    switch (method) {
    case SubmissionRequest::Method::Post:
        return HttpRequest::Method::Post;
    case SubmissionRequest::Method::Put:
        return HttpRequest::Method::Put;
    case SubmissionRequest::Method::Delete:
        return HttpRequest::Method::Delete;
    }
    Q_UNREACHABLE();
}

Result<QJsonValue> readAnswer(Result<HttpReply> reply)
{
    if (!reply)
        return tl::make_unexpected(reply.error());
    auto answer = readApiRingReply(reply->status, reply->body);
    if (!answer)
        answer.error().retryAfter = int(reply->retryAfter.count());
    return answer;
}

//! Whatever came back, it was sent: only what the contract knows for an answer is believed.
Result<QJsonValue> readWriteAnswer(Result<HttpReply> reply)
{
    if (!reply)
        return tl::make_unexpected(reply.error());
    auto answer = readApiRingReply(reply->status, reply->body);
    if (answer && !answer->isObject())
        return tl::make_unexpected(
            ApiError {ApiError::Kind::Unknown, reply->status, {}, u"no object where one was due"_s});
    if (!answer && answer.error().kind == ApiError::Kind::Protocol)
        answer.error().kind = ApiError::Kind::Unknown;
    return answer;
}

} // namespace

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

Callback<QJsonValue> ApiRing::reporting(Callback<QJsonValue> done)
{
    // A reply of before the last switch, be it of another company or to another key of the same one, must not
    // colour the state of the one in use; nor must a request that was never sent for want of a key.
    const bool isSent = !m_key.isEmpty();
    return [this, self = QPointer<ApiRing>(this), request = agentRequest(), isSent, asked = m_connected,
               done = std::move(done)](Result<QJsonValue> result) {
        const auto failure = result ? std::nullopt : std::optional(result.error());
        // First to who asked: whoever hears of the state may give this request up or end its context.
        done(std::move(result));
        if (self && isSent && asked == m_connected)
            Q_EMIT answered(failure);
    };
}

RequestHandle ApiRing::get(
    const QString &path, const ApiQuery &query, QObject *context, Callback<QJsonValue> done)
{
    return exchange(readOf(m_address, path, query), m_key, context, readAnswer, reporting(std::move(done)));
}

RequestHandle ApiRing::getInBackground(
    const QString &path, const ApiQuery &query, QObject *context, Callback<QJsonValue> done)
{
    HttpRequest request = readOf(m_address, path, query);
    request.mayRetry = false;
    return exchange(request, m_key, context, readAnswer,
        [this, self = QPointer<ApiRing>(this), asked = m_connected, done = std::move(done)](
            Result<QJsonValue> result) {
            const bool isGood = result.has_value();
            done(std::move(result));
            if (isGood && self && asked == m_connected)
                Q_EMIT answered({});
        });
}

RequestHandle ApiRing::write(const SubmissionRequest &submission, QObject *context, Callback<QJsonValue> done)
{
    HttpRequest request;
    request.method = methodOf(submission.method);
    request.server = m_address;
    request.path = submission.path;
    request.query = submission.query;
    request.body = submission.body;
    return exchange(request, m_key, context, readWriteAnswer, reporting(std::move(done)));
}

RequestHandle ApiRing::check(
    const ServerAddress &address, const QByteArray &key, QObject *context, Callback<void> done)
{
    return exchange(readOf(address, u"/contacts"_s, {{u"page"_s, u"1"_s}, {u"limit"_s, u"1"_s}}), key,
        context, readAnswer, [done = std::move(done)](Result<QJsonValue> result) {
            done(result ? Result<void>() : tl::make_unexpected(result.error()));
        });
}

RequestHandle ApiRing::exchange(const HttpRequest &request, const QByteArray &key, QObject *context,
    const Reader &read, Callback<QJsonValue> done)
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
    auto sent = request;
    sent.headers = {{"apikey"_ba, key}};
    return m_http.send(sent, context,
        [read, done = std::move(done)](Result<HttpReply> reply) { done(read(std::move(reply))); });
}
