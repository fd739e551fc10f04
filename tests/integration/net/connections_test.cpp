#include "nettest.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QNetworkProxyFactory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Which connections are opened, through what, and what is said about them.

namespace {

class ConnectionTest : public testing::TestWithParam<bool>
{
protected:
    [[nodiscard]] static std::optional<TlsIdentity> identity()
    {
        return GetParam() ? std::optional(TestCertificates::shared().valid()) : std::nullopt;
    }

    TrustTestAuthority m_trust;
    FaultServer m_server {identity()};
    HttpClient m_client {testLimits()};
    QObject m_context;
};

//! The system's proxy, as the environment names it, while it lives.
class ProxyEnvironment final
{
public:
    explicit ProxyEnvironment(const FaultServer &proxy)
    {
        for (const auto *name :
            {"http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"})
            m_before.append(
                {name, qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt});
        qunsetenv("no_proxy");
        qunsetenv("NO_PROXY");
        for (const auto *name : {"http_proxy", "https_proxy"})
            qputenv(name, proxy.url().toLatin1());
    }
    ~ProxyEnvironment()
    {
        for (const auto &[name, value] : std::as_const(m_before)) {
            if (value)
                qputenv(name, *value);
            else
                qunsetenv(name);
        }
    }
    Q_DISABLE_COPY_MOVE(ProxyEnvironment)

private:
    QList<QPair<const char *, std::optional<QByteArray>>> m_before;
};

QMutex logMutex;
QStringList logLines;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &line)
{
    const QMutexLocker lock(&logMutex);
    logLines.append(line);
}

} // namespace

TEST_P(ConnectionTest, TheOneOpenedAheadServesTheFirstRequestOfAnyKind)
{
    for (const auto method : {Method::Get, Method::Post, Method::Delete}) {
        FaultServer server(identity());
        HttpClient client(testLimits());
        client.connectAhead(addressOf(server));
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return GetParam() ? server.handshakes() == 1 : server.connections() == 1; }, kPatience));
        // The client's network thread may not know it yet; an exchange with another server is after it.
        ASSERT_TRUE(exchange(client, requestTo(m_server)));
        EXPECT_EQ(server.sends(), 0);

        const auto result =
            exchange(client, requestTo(server, method, method == Method::Post ? "{}"_ba : ""_ba));

        EXPECT_TRUE(result) << describe(result);
        EXPECT_EQ(server.connections(), 1);
    }
}

TEST_P(ConnectionTest, RequestsOneAfterAnotherShareOne)
{
    for (int round = 0; round < 3; ++round)
        for (const auto method : {Method::Get, Method::Post, Method::Put, Method::Delete})
            ASSERT_TRUE(exchange(m_client, requestTo(m_server, method)));
    EXPECT_EQ(m_server.connections(), 1);
}

TEST_P(ConnectionTest, ManyAtOnceShareSix)
{
    std::vector<RequestHandle> handles;
    QList<std::shared_ptr<Answer>> answers;
    for (int i = 0; i < 60; ++i) {
        auto request = requestTo(m_server);
        request.query = {{u"page"_s, QString::number(i)}};
        answers.append(std::make_shared<Answer>());
        handles.push_back(m_client.send(request, &m_context, answers.constLast()->callback()));
    }
    for (const auto &answer : answers) {
        ASSERT_TRUE(answer->wait());
        EXPECT_TRUE(*answer->result) << describe(*answer->result);
    }
    EXPECT_EQ(m_server.requests().size(), 60);
    EXPECT_LE(m_server.connections(), 6);
}

TEST_P(ConnectionTest, OneThatTheServerEndedIsReplacedForAWriteToo)
{
    ASSERT_TRUE(exchange(m_client, requestTo(m_server)));
    m_server.closeIdleConnections();
    m_server.then({201, "{}"});
    // Qt learns of the end in its own thread. A connection to another server, opened after it, is proof that
    // it has.
    FaultServer other(identity());
    ASSERT_TRUE(exchange(m_client, requestTo(other)));

    const auto result = exchange(m_client, requestTo(m_server, Method::Post, "{}"));

    ASSERT_TRUE(result) << describe(result);
    EXPECT_EQ(m_server.connections(), 2);
    EXPECT_EQ(m_server.sends(), 2);
}

TEST_P(ConnectionTest, OpenedAheadToNobodyDoesNoHarm)
{
    {
        const FaultServer gone(identity());
        m_client.connectAhead(addressOf(gone));
    }
    m_client.connectAhead({});
    EXPECT_TRUE(exchange(m_client, requestTo(m_server)));
}

TEST_P(ConnectionTest, ThisMachineIsNeverReachedThroughAProxy)
{
    FaultServer proxy;
    const ProxyEnvironment environment(proxy);
    for (const auto &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        auto request = requestTo(m_server);
        request.server = ServerAddress::parse(m_server.url().replace(u"127.0.0.1"_s, host)).value();
        request.headers = {{"apikey", "k-1"}};
        m_client.connectAhead(request.server);
        const auto result = exchange(m_client, request);
        EXPECT_TRUE(result) << describe(result);
    }
    EXPECT_EQ(proxy.connections(), 0);
}

INSTANTIATE_TEST_SUITE_P(Net, ConnectionTest, testing::Bool(),
    [](const auto &instance) { return std::string(instance.param ? "Tls" : "Plain"); });

TEST(Proxy, OfTheSystemIsUsedForAllElse)
{
    FaultServer proxy;
    proxy.always({403, "no"});
    const ProxyEnvironment environment(proxy);
    HttpClient client(testLimits());
    HttpRequest request;
    request.server = ServerAddress::parse(u"https://crm.invalid"_s).value();
    request.path = u"/contacts"_s;
    request.headers = {{"apikey", "k-1"}};

    const auto result = exchange(client, request);

    EXPECT_FALSE(result) << describe(result);
    ASSERT_FALSE(proxy.requests().isEmpty());
    const auto seen = proxy.requests().constFirst();
    EXPECT_EQ(seen.method, "CONNECT"_ba);
    EXPECT_EQ(seen.target, "crm.invalid:443"_ba);
    EXPECT_TRUE(seen.header("apikey").isNull());
}

// Qt never reports this; only a deadline of our own ends it.
TEST(Proxy, ThatDropsEveryTunnelMeetsTheDeadline)
{
    for (const auto &reply : {Reply::closeAfterRequest(), Reply::stall()}) {
        FaultServer proxy;
        proxy.always(reply);
        const ProxyEnvironment environment(proxy);
        auto limits = testLimits();
        limits.total = 500ms;
        HttpClient client(limits);
        HttpRequest request;
        request.method = Method::Post;
        request.server = ServerAddress::parse(u"https://crm.invalid"_s).value();
        request.path = u"/contacts"_s;
        request.body = "{}";

        const auto result = exchange(client, request);

        ASSERT_FALSE(result) << describe(result);
        EXPECT_TRUE(result.error().kind == Kind::Timeout || result.error().kind == Kind::Offline)
            << describe(result);
    }
}

// All that is ever logged, with everything switched on: no key, no number, no query, no body, no address.
TEST(Log, SaysOnlyMethodPathStatusAndTime)
{
    FaultServer server;
    server.then({200, "secret-reply"})
        .then({500, "secret-reply"})
        .then(Reply::redirect(302, u"/secret-place"_s));
    HttpClient client(testLimits());
    auto request = requestTo(server, Method::Post, "secret-body", u"/call/click-to-call/0930000004"_s);
    request.headers = {{"apikey", "secret-key"}};
    request.query = {{u"phone"_s, u"0930000004"_s}};
    QLoggingCategory::setFilterRules(u"ringdesk.net.debug=true"_s);
    logLines.clear();
    auto *const before = qInstallMessageHandler(keepLog);

    for (int i = 0; i < 4; ++i) {
        if (i == 3)
            server.always(Reply::closeAfterRequest());
        const auto ignored = exchange(client, request);
    }

    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    const auto log = logLines.join(u'\n');
    EXPECT_EQ(logLines.size(), 4);
    EXPECT_TRUE(log.contains(u"POST /call/click-to-call/* status 200"_s)) << log.toStdString();
    for (const auto &secret : {u"secret"_s, u"0930000004"_s, u"127.0.0.1"_s, u"?"_s})
        EXPECT_FALSE(log.contains(secret)) << log.toStdString();
}

TEST(Log, IsQuietUnlessAskedFor)
{
    FaultServer server;
    HttpClient client(testLimits());
    logLines.clear();
    auto *const before = qInstallMessageHandler(keepLog);
    ASSERT_TRUE(exchange(client, requestTo(server)));
    qInstallMessageHandler(before);
    EXPECT_TRUE(logLines.isEmpty()) << logLines.join(u'\n').toStdString();
}
