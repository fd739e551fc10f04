#include "nettest.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

HttpLimits testLimits()
{
    HttpLimits limits;
    limits.idle = 15s;
    limits.total = 30s;
    limits.firstBackoff = 1ms;
    return limits;
}

ServerAddress addressOf(const FaultServer &server, const QString &prefix)
{
    return ServerAddress::parse(server.url(prefix)).value();
}

HttpRequest requestTo(const FaultServer &server, Method method, const QByteArray &body, const QString &path)
{
    HttpRequest request;
    request.method = method;
    request.server = addressOf(server);
    request.path = path;
    request.body = body;
    return request;
}

Callback<HttpReply> Answer::callback()
{
    return [this](Result<HttpReply> outcome) {
        ++calls;
        result = std::move(outcome);
        m_loop.quit();
    };
}

bool Answer::wait()
{
    QTimer bound;
    bound.callOnTimeout(&m_loop, &QEventLoop::quit);
    bound.start(kPatience);
    if (calls == 0)
        m_loop.exec();
    return calls > 0;
}

Result<HttpReply> exchange(HttpClient &client, const HttpRequest &request)
{
    QObject context;
    Answer answer;
    const auto handle = client.send(request, &context, answer.callback());
    EXPECT_EQ(answer.calls, 0) << "called back from inside send()";
    if (!answer.wait()) {
        ADD_FAILURE() << "no callback";
        return tl::unexpected(ApiError {Kind::Cancelled, 0, {}, u"no callback"_s});
    }
    EXPECT_EQ(answer.calls, 1);
    return *answer.result;
}

void settleDown(FaultServer &server)
{
    // A further exchange on a connection of its own: a resend that was under way would be counted before it.
    HttpClient other(testLimits());
    server.then({200, "settled"});
    const auto result = exchange(other, requestTo(server, Method::Get, {}, u"/settle-down"_s));
    EXPECT_TRUE(result) << describe(result);
}

std::string describe(const Result<HttpReply> &result)
{
    if (result)
        return "reply " + std::to_string(result->status) + " of " + std::to_string(result->body.size())
            + " bytes";
    static const QStringList kinds {u"Offline"_s, u"Timeout"_s, u"Tls"_s, u"Unauthorized"_s, u"NotFound"_s,
        u"Rejected"_s, u"RateLimited"_s, u"Server"_s, u"Protocol"_s, u"Cancelled"_s, u"Unknown"_s};
    const auto &error = result.error();
    return "error " + kinds.value(static_cast<int>(error.kind)).toStdString() + ' '
        + std::to_string(error.httpStatus) + ' ' + error.detail.toStdString();
}
