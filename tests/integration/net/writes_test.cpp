#include "nettest.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;

// DESIGN 8, rules 1 and 2: a write goes out at most once, and its verdict is never better than what is known.

namespace {

struct Write
{
    const char *name;
    Method method;
    QByteArray body;
};

[[maybe_unused]] void PrintTo(const Write &write, std::ostream *out)
{
    *out << write.name;
}

const std::vector<Write> &writes()
{
    static const std::vector<Write> all {
        {"Post", Method::Post, R"({"name":"Ánh"})"},
        {"PostEmpty", Method::Post, {}},
        {"Put", Method::Put, R"({"number":7})"},
        {"Delete", Method::Delete, R"({"number":7})"},
        {"DeleteEmpty", Method::Delete, {}},
        {"PostLarge", Method::Post, QByteArray(300'000, 'x')},
    };
    return all;
}

struct Break
{
    const char *name;
    Reply reply;
    int httpStatus; //!< that the verdict may know; -1: either none or the reply's own
};

const std::vector<Break> &breaks()
{
    static const std::vector<Break> all {
        {"BeforeRequest", Reply::closeBeforeRequest(), 0},
        {"AfterRequest", Reply::closeAfterRequest(), 0},
        {"InStatusLine", Reply::raw("HTTP/1.1 20"), 0},
        {"InHead", Reply::raw("HTTP/1.1 201 Created\r\nContent-Le"), 0},
        {"AfterHead", Reply::cutShort(201, {}, 16), 201},
        {"InBody", Reply::cutShort(201, R"({"succ)", 16), 201},
        {"InRejection", Reply::cutShort(422, R"({"succ)", 16), 422},
        {"InRefusedKey", Reply::cutShort(401, R"({"succ)", 16), -1},
        {"InChunks", Reply::chunked(201, {R"({"succ)"}, false), 201},
        {"Garbage", Reply::raw("\x01\x02 no HTTP at all\r\n\r\nmore"), 0},
        {"Redirect301", Reply::redirect(301, u"/elsewhere"_s), 301},
        {"Redirect302", Reply::redirect(302, u"/elsewhere"_s), 302},
        {"Redirect303", Reply::redirect(303, u"/elsewhere"_s), 303},
        {"Redirect307", Reply::redirect(307, u"/elsewhere"_s), 307},
        {"Redirect308", Reply::redirect(308, u"/elsewhere"_s), 308},
        {"NotModified", Reply(304, {}), 304},
        {"Status408", Reply(408, "late"), 408},
        {"Status500", Reply(500, "broken"), 500},
        {"Status502", Reply(502, "broken"), 502},
        {"Status503", Reply(503, "broken"), 503},
        {"Status500Close", Reply::thenClose({500, "broken"}), 500},
    };
    return all;
}

class WriteTest : public testing::TestWithParam<std::tuple<bool, Write>>
{
protected:
    [[nodiscard]] static std::optional<TlsIdentity> identity()
    {
        return std::get<0>(GetParam()) ? std::optional(TestCertificates::shared().valid()) : std::nullopt;
    }
    [[nodiscard]] static const Write &write() { return std::get<1>(GetParam()); }
    [[nodiscard]] static HttpRequest request(const FaultServer &server)
    {
        return requestTo(server, write().method, write().body);
    }

    TrustTestAuthority m_trust;
};

} // namespace

TEST_P(WriteTest, GoesOutOnceAndIsUnknownWhateverBreaks)
{
    // On a fresh connection, on one opened ahead of time, and on one that has served before.
    for (const auto &fault : breaks()) {
        for (const bool warm : {false, true}) {
            SCOPED_TRACE(std::string(fault.name) + (warm ? " on a used connection" : " on a new connection"));
            FaultServer server(identity());
            HttpClient client(testLimits());
            if (warm) {
                ASSERT_TRUE(exchange(client, requestTo(server)));
            }
            const int before = server.sends();
            server.then(fault.reply);

            const auto result = exchange(client, request(server));

            settleDown(server);
            EXPECT_EQ(server.sends() - before, 2) << "the write, and the one that settleDown() sends";
            if (result && fault.reply.bytes.contains("chunked")) {
                // Without a length Qt does not always notice the cut; that the text has no end tells it.
                EXPECT_TRUE(QJsonDocument::fromJson(result->body).isNull());
                continue;
            }
            ASSERT_FALSE(result) << describe(result);
            EXPECT_EQ(result.error().kind, Kind::Unknown) << describe(result);
            if (fault.httpStatus >= 0) {
                EXPECT_EQ(result.error().httpStatus, fault.httpStatus) << describe(result);
            }
        }
    }
}

TEST_P(WriteTest, ACompleteReplyIsHandedOverAsItIs)
{
    for (const int status : {200, 201, 400, 401, 403, 404, 409, 422, 429}) {
        for (const bool closes : {false, true}) {
            SCOPED_TRACE(status);
            FaultServer server(identity());
            HttpClient client(testLimits());
            const Reply reply(status, R"({"success":true})");
            server.then(closes ? Reply::thenClose(reply) : reply);

            const auto result = exchange(client, request(server));

            ASSERT_TRUE(result) << describe(result);
            EXPECT_EQ(result->status, status);
            EXPECT_EQ(result->body, R"({"success":true})"_ba);
            EXPECT_EQ(server.sends(), 1);
        }
    }
}

TEST_P(WriteTest, IsSentExactlyAsWritten)
{
    FaultServer server(identity());
    HttpClient client(testLimits());
    auto outgoing = request(server);
    outgoing.headers = {{"apikey", "k-1"}};

    ASSERT_TRUE(exchange(client, outgoing));

    ASSERT_EQ(server.requests().size(), 1);
    const auto seen = server.requests().constFirst();
    const auto verb = write().method == Method::Post ? "POST"_ba
        : write().method == Method::Put              ? "PUT"_ba
                                                     : "DELETE"_ba;
    EXPECT_EQ(seen.method, verb);
    EXPECT_EQ(seen.body, write().body);
    EXPECT_EQ(seen.header("Content-Length"), QByteArray::number(write().body.size()));
    EXPECT_TRUE(seen.header("Transfer-Encoding").isNull());
    EXPECT_EQ(seen.header("Accept-Encoding"), "identity"_ba);
    EXPECT_EQ(seen.header("Accept"), "application/json"_ba);
    EXPECT_EQ(seen.header("apikey"), "k-1"_ba);
    if (write().body.isEmpty())
        EXPECT_TRUE(seen.header("Content-Type").isNull());
    else
        EXPECT_EQ(seen.header("Content-Type"), "application/json"_ba);
}

TEST_P(WriteTest, IsOfflineWhenNobodyListens)
{
    HttpRequest refused;
    {
        const FaultServer gone(identity());
        refused = request(gone);
    }
    HttpClient client(testLimits());

    const auto result = exchange(client, refused);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Kind::Offline) << describe(result);
}

TEST_P(WriteTest, SilenceAfterSendingIsUnknownAndSentOnce)
{
    using namespace std::chrono_literals;
    for (const bool idle : {true, false}) {
        FaultServer server(identity());
        auto limits = testLimits();
        (idle ? limits.idle : limits.total) = 300ms;
        HttpClient client(limits);
        // The connection stands before the clock matters.
        ASSERT_TRUE(exchange(client, requestTo(server)));
        server.then(Reply::stall());

        const auto result = exchange(client, request(server));

        settleDown(server);
        EXPECT_EQ(server.sends(), 3);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, Kind::Unknown) << describe(result);
        EXPECT_EQ(result.error().detail, idle ? u"idle"_s : u"total"_s);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Net, WriteTest, testing::Combine(testing::Bool(), testing::ValuesIn(writes())), [](const auto &instance) {
        return std::string(std::get<0>(instance.param) ? "Tls" : "Plain") + std::get<1>(instance.param).name;
    });

namespace {

std::unique_ptr<QNetworkReply> naivePost(QNetworkAccessManager &manager, const FaultServer &server)
{
    QNetworkRequest request(QUrl(server.url(u"/contacts"_s), QUrl::StrictMode));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    return std::unique_ptr<QNetworkReply>(manager.post(request, R"({"name":"twice"})"_ba));
}

} // namespace

// The guard is real: what Qt does with the same write when nothing prevents it.
TEST(NaiveWrite, IsSentAgainByQt)
{
    FaultServer server;
    server.always(Reply::closeAfterRequest());
    QNetworkAccessManager manager;

    const auto reply = naivePost(manager, server);
    ASSERT_TRUE(QTest::qWaitFor([&] { return reply->isFinished(); }, kPatience));

    EXPECT_GT(server.sends(), 1);
}

TEST(NaiveWrite, OverTlsIsSentAgainByQt)
{
    const TrustTestAuthority trust;
    FaultServer server(TestCertificates::shared().valid());
    server.always(Reply::closeAfterRequest());
    QNetworkAccessManager manager;

    const auto reply = naivePost(manager, server);
    ASSERT_TRUE(QTest::qWaitFor([&] { return reply->isFinished(); }, kPatience));

    EXPECT_GT(server.sends(), 1);
}

// No reply to accept() comes before the handshake, so nothing of the request has left.
TEST(UnsentWrite, ToAServerThatClosesBeforeTheHandshakeIsOffline)
{
    const TrustTestAuthority trust;
    FaultServer server(TestCertificates::shared().valid());
    server.always(Reply::closeOnConnection());
    HttpClient client(testLimits());

    const auto result = exchange(client, requestTo(server, Method::Post, "{}"));

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Kind::Offline) << describe(result);
    EXPECT_EQ(server.sends(), 0);
}

// A socket whose connections nobody takes on: they stand, but no TLS handshake follows.
TEST(UnsentWrite, ThatNeverGotThroughItsHandshakeIsATimeout)
{
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    auto limits = testLimits();
    limits.total = std::chrono::milliseconds(300);
    HttpClient client(limits);
    HttpRequest request;
    request.method = Method::Post;
    request.server = ServerAddress::parse(u"https://127.0.0.1:%1"_s.arg(silent.serverPort())).value();
    request.path = u"/contacts"_s;
    request.body = "{}";

    const auto result = exchange(client, request);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Kind::Timeout) << describe(result);
}

TEST(FailedWrite, KeepsTheServersWordsApartFromOurs)
{
    FaultServer server;
    server.then({500, R"({"message":"Lỗi máy chủ"})"});
    HttpClient client(testLimits());

    const auto result = exchange(client, requestTo(server, Method::Post, "{}"));

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().serverText, uR"({"message":"Lỗi máy chủ"})"_s);
    EXPECT_EQ(result.error().detail, u"status 500"_s);
}

TEST(Write, CarriesNulAndUtf8Untouched)
{
    FaultServer server;
    const auto body = "{\"a\":\"\0\",\"b\":\"Nguy\xe1\xbb\x85n \xf0\x9f\x93\x9e\"}"_ba;
    server.then({200, body});
    HttpClient client(testLimits());

    const auto result = exchange(client, requestTo(server, Method::Put, body));

    ASSERT_TRUE(result);
    EXPECT_EQ(result->body, body);
    EXPECT_EQ(server.requests().at(0).body, body);
}

// An error of a write is never retried, however cheap that would be.
TEST(Write, IsNotRetriedOn503)
{
    FaultServer server;
    server.then({503, "later"});
    HttpClient client(testLimits());

    const auto result = exchange(client, requestTo(server, Method::Put, "{}"));

    settleDown(server);
    EXPECT_FALSE(result);
    EXPECT_EQ(server.sends(), 2);
}
