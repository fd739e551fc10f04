#include "nettest.h"

using namespace Qt::StringLiterals;

// DESIGN 8, rule 7: whoever cannot show a certificate for its name gets nothing, and nobody is asked.

namespace {

struct Certificate
{
    const char *name;
    const TlsIdentity &(TestCertificates::*identity)() const;
    bool trusted;
};

[[maybe_unused]] void PrintTo(const Certificate &certificate, std::ostream *out)
{
    *out << certificate.name;
}

class TlsTest : public testing::TestWithParam<Certificate>
{ };

} // namespace

TEST_P(TlsTest, ABadCertificateIsRefusedBeforeAnythingIsSent)
{
    std::optional<TrustTestAuthority> trust;
    if (GetParam().trusted)
        trust.emplace();
    for (const auto method : {Method::Get, Method::Post, Method::Put, Method::Delete}) {
        for (const bool empty : {false, true}) {
            FaultServer server((TestCertificates::shared().*GetParam().identity)());
            HttpClient client(testLimits());
            auto request = requestTo(server, method, empty || method == Method::Get ? ""_ba : "{}"_ba);
            request.headers = {{"apikey", "k-1"}};
            client.connectAhead(request.server);

            const auto result = exchange(client, request);

            ASSERT_FALSE(result) << describe(result);
            EXPECT_EQ(result.error().kind, Kind::Tls) << describe(result);
            EXPECT_EQ(server.sends(), 0);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Net, TlsTest,
    testing::Values(Certificate {"SelfSigned", &TestCertificates::selfSigned, true},
        Certificate {"Expired", &TestCertificates::expired, true},
        Certificate {"WrongName", &TestCertificates::wrongName, true},
        Certificate {"UnknownAuthority", &TestCertificates::valid, false}),
    [](const auto &instance) { return std::string(instance.param.name); });

TEST(Tls, AValidCertificateIsAccepted)
{
    const TrustTestAuthority trust;
    FaultServer server(TestCertificates::shared().valid());
    HttpClient client(testLimits());
    const auto result = exchange(client, requestTo(server));
    EXPECT_TRUE(result) << describe(result);
}

TEST(Tls, AServerThatSpeaksPlainHttpIsRefused)
{
    FaultServer server;
    auto request = requestTo(server, Method::Post, "{}");
    request.server = ServerAddress::parse(u"https://127.0.0.1:%1"_s.arg(server.port())).value();
    auto limits = testLimits();
    limits.total =
        std::chrono::milliseconds(500); // the plain server waits for the end of what it takes for a request
    HttpClient client(limits);

    const auto result = exchange(client, request);

    ASSERT_FALSE(result);
    EXPECT_NE(result.error().kind, Kind::Unknown) << describe(result);
    EXPECT_TRUE(server.requests().isEmpty());
}
