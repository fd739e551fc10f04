#include "servicestest.h"

#include <QJsonValue>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class ApiRingTest : public ServicesTest
{
protected:
    ApiRingTest()
    {
        QObject::connect(&m_services.api, &ApiRing::answered, &m_context,
            [this](const std::optional<ApiError> &failure) { m_answered << failure; });
    }

    [[nodiscard]] RequestHandle get(Answer<QJsonValue> &answer)
    {
        return m_services.api.get(u"/contacts"_s, {}, &m_context, answer.callback());
    }
    QList<std::optional<ApiError>> m_answered;
};

} // namespace

TEST_F(ApiRingTest, TellsHowEachRequestWent)
{
    for (const Reply &reply : {Reply(200, "[]"), Reply(401, "{}"), Reply(200, "[]")}) {
        Answer<QJsonValue> answer;
        m_server.then(reply);
        const auto handle = get(answer);
        ASSERT_TRUE(answer.wait());
    }
    ASSERT_EQ(m_answered.size(), 3);
    EXPECT_FALSE(m_answered[0]);
    EXPECT_EQ(m_answered[1]->kind, Kind::Unauthorized);
    EXPECT_FALSE(m_answered[2]);
}

TEST_F(ApiRingTest, WithoutAKeyNothingIsSent)
{
    m_services.api.disconnectFrom();
    Answer<QJsonValue> answer;
    auto handle = get(answer);
    EXPECT_EQ(answer.calls, 0) << "called back from inside get()";
    EXPECT_EQ(answer.error().kind, Kind::Unauthorized);

    m_services.api.connectTo(addressOf(m_server), {});
    Answer<QJsonValue> again;
    handle = get(again);
    EXPECT_EQ(again.error().kind, Kind::Unauthorized);

    settleDown();
    EXPECT_TRUE(requestsOf(m_server).isEmpty());
    EXPECT_TRUE(m_answered.isEmpty()) << "no server has said anything";
}

TEST_F(ApiRingTest, WithoutAKeyAHandleAndAContextStillEndTheRequest)
{
    m_services.api.disconnectFrom();
    Answer<QJsonValue> answer;
    auto handle = get(answer);
    handle = {};
    auto context = std::make_unique<QObject>();
    const auto other = m_services.api.get(u"/contacts"_s, {}, context.get(), answer.callback());
    context.reset();
    settleDown();
    EXPECT_EQ(answer.calls, 0);
}

TEST_F(ApiRingTest, AReplyOfTheFormerServerDoesNotCount)
{
    FaultServer next;
    Answer<QJsonValue> answer;
    m_server.then({401, "{}"});
    const auto handle = get(answer);
    m_services.use(next);
    EXPECT_EQ(answer.error().kind, Kind::Unauthorized) << "who asked is told all the same";
    EXPECT_TRUE(m_answered.isEmpty());
}

TEST_F(ApiRingTest, AReplyToTheFormerKeyDoesNotCount)
{
    Answer<QJsonValue> answer;
    m_server.then({401, "{}"});
    const auto handle = get(answer);
    m_services.api.connectTo(m_services.api.address(), "other-key");
    EXPECT_EQ(answer.error().kind, Kind::Unauthorized);
    EXPECT_TRUE(m_answered.isEmpty()) << "the new key was not refused";

    m_server.always({200, "[]"});
    Answer<QJsonValue> next;
    const auto another = get(next);
    EXPECT_TRUE(next.wait());
    EXPECT_EQ(m_server.requests().last().header("apikey"), "other-key");
    ASSERT_EQ(m_answered.size(), 1);
    EXPECT_FALSE(m_answered.first());
}

TEST_F(ApiRingTest, AReplyAfterDisconnectingDoesNotCount)
{
    Answer<QJsonValue> answer;
    const auto handle = get(answer);
    m_services.api.disconnectFrom();
    EXPECT_TRUE(m_services.api.address().isNull());
    EXPECT_TRUE(answer.wait());
    EXPECT_TRUE(m_answered.isEmpty());
}

TEST_F(ApiRingTest, WhoeverHearsOfAnAnswerMayEndWhoAsked)
{
    // A window that closes a page when the key is refused: the page is told first, or not at all.
    auto context = std::make_unique<QObject>();
    int calls = 0;
    bool late = false;
    RequestHandle handle;
    QObject::connect(&m_services.api, &ApiRing::answered, &m_context, [&] {
        handle.cancel();
        context.reset();
    });
    m_server.then({401, "{}"});
    handle = m_services.api.get(u"/contacts"_s, {}, context.get(), [&](const Result<QJsonValue> &) {
        ++calls;
        late = !context;
    });
    ASSERT_TRUE(becomesTrue([&] { return !context; }));
    settleDown();
    EXPECT_LE(calls, 1);
    EXPECT_FALSE(late) << "called after its context was gone";
}

TEST_F(ApiRingTest, ACallbackMayEndEverything)
{
    auto services = std::make_unique<Services>();
    services->use(m_server);
    int calls = 0;
    RequestHandle handle = services->api.get(u"/contacts"_s, {}, &m_context, [&](const Result<QJsonValue> &) {
        ++calls;
        services.reset();
    });
    EXPECT_TRUE(becomesTrue([&] { return calls == 1; }));
    settleDown();
    EXPECT_EQ(calls, 1);
}

TEST_F(ApiRingTest, EndsCleanlyWithRequestsUnderWay)
{
    Answer<QJsonValue> answer;
    m_server.then(Reply::stall());
    {
        Services services;
        services.use(m_server);
        auto handle = services.api.get(u"/contacts"_s, {}, &m_context, answer.callback());
        ASSERT_TRUE(becomesTrue([this] { return m_server.requests().size() == 1; }));
    }
    settleDown();
    EXPECT_EQ(answer.calls, 0);
}

TEST_F(ApiRingTest, ChecksAnotherKeyWithoutTouchingTheOneInUse)
{
    FaultServer other;
    other.then({200, "[]"});
    Answer<void> good;
    auto handle = m_services.api.check(addressOf(other), "other-key", &m_context, good.callback());
    ASSERT_TRUE(good.wait());
    EXPECT_TRUE(*good.result);
    ASSERT_EQ(other.requests().size(), 1);
    EXPECT_EQ(other.requests().first().target, "/contacts?page=1&limit=1");
    EXPECT_EQ(other.requests().first().header("apikey"), "other-key");

    other.then({401, R"({"message":"who?"})"});
    Answer<void> refused;
    handle = m_services.api.check(addressOf(other), "bad", &m_context, refused.callback());
    ASSERT_TRUE(refused.wait());
    ASSERT_FALSE(*refused.result);
    EXPECT_EQ(refused.result->error().kind, Kind::Unauthorized);
    EXPECT_EQ(refused.result->error().serverText, u"who?"_s);

    Answer<void> none;
    handle = m_services.api.check(addressOf(other), {}, &m_context, none.callback());
    ASSERT_TRUE(none.wait());
    EXPECT_EQ(none.result->error().kind, Kind::Unauthorized);
    EXPECT_EQ(other.requests().size(), 2);

    EXPECT_TRUE(m_answered.isEmpty());
    EXPECT_EQ(m_services.api.address(), addressOf(m_server));
    EXPECT_EQ(m_server.sends(), 0);
}

TEST_F(ApiRingTest, AKeyThatIsNoHeaderIsNotSent)
{
    m_services.api.connectTo(addressOf(m_server), "key\r\nX-Other: 1");
    Answer<QJsonValue> answer;
    const auto handle = get(answer);
    EXPECT_EQ(answer.error().kind, Kind::Protocol);
    EXPECT_EQ(m_server.sends(), 0);
}
