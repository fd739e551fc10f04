#include "nettest.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// DESIGN 8, rule 4: a reply may be silent only so long, and take only so long.

namespace {

class LimitTest : public testing::TestWithParam<bool>
{
protected:
    [[nodiscard]] static std::optional<TlsIdentity> identity()
    {
        return GetParam() ? std::optional(TestCertificates::shared().valid()) : std::nullopt;
    }

    TrustTestAuthority m_trust;
    FaultServer m_server {identity()};
    HttpLimits m_limits = testLimits();
};

} // namespace

TEST_P(LimitTest, SilenceEndsTheRequestAndIsNotRetried)
{
    m_limits.idle = 200ms;
    HttpClient client(m_limits);
    const auto half = Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1", Reply::End::Stall);
    for (const auto &reply : {Reply::stall(), half}) {
        const int before = m_server.sends();
        m_server.then(reply);

        const auto result = exchange(client, requestTo(m_server));

        ASSERT_FALSE(result) << describe(result);
        EXPECT_EQ(result.error().kind, Kind::Timeout) << describe(result);
        EXPECT_EQ(result.error().detail, u"idle"_s);
        EXPECT_EQ(m_server.sends() - before, 1);
    }
}

TEST_P(LimitTest, ADripOutlastsTheIdleLimitButNotTheTotalOne)
{
    m_limits.idle = 5s;
    m_limits.total = 500ms;
    HttpClient client(m_limits);
    m_server.always(Reply::drip({200, QByteArray(100'000, 'x')}, 5ms));

    const auto result = exchange(client, requestTo(m_server));

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Kind::Timeout) << describe(result);
    EXPECT_EQ(result.error().detail, u"total"_s);
}

// The whole takes well over the idle limit, and no gap comes near it.
TEST_P(LimitTest, ASlowReplyThatKeepsComingIsRead)
{
    m_limits.idle = 1s;
    HttpClient client(m_limits);
    const QByteArray body(130, 'x');
    m_server.then(Reply::drip({200, body}, 10ms));

    const auto result = exchange(client, requestTo(m_server));

    ASSERT_TRUE(result) << describe(result);
    EXPECT_EQ(result->body, body);
}

TEST_P(LimitTest, TheTotalCoversTheRetries)
{
    m_limits.total = 300ms;
    m_limits.firstBackoff = 10s;
    HttpClient client(m_limits);
    m_server.always({503, "later"});

    const auto result = exchange(client, requestTo(m_server));

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Kind::Timeout) << describe(result);
    EXPECT_EQ(result.error().detail, u"total"_s);
    EXPECT_EQ(m_server.sends(), 1);
}

// An endless reply stops costing memory: the server is not drained while nobody reads on.
TEST_P(LimitTest, AnEndlessReplyIsReadNoFurtherThanTheLimit)
{
    m_limits.bytes = 1024 * 1024;
    HttpClient client(m_limits);
    m_server.always(Reply::endless());

    const auto result = exchange(client, requestTo(m_server));

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().detail, u"too large"_s);
    // Besides what was read there is what the system's socket buffers of both sides hold, some megabytes.
    EXPECT_LT(m_server.bytesWritten(), 32 * 1024 * 1024);
}

INSTANTIATE_TEST_SUITE_P(Net, LimitTest, testing::Bool(),
    [](const auto &instance) { return std::string(instance.param ? "Tls" : "Plain"); });
