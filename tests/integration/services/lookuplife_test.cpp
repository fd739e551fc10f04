#include "servicestest.h"

using namespace Qt::StringLiterals;

// When a lookup is given up: by its handle, its context or the program's end, in each of its phases.

namespace {

const LookupKey caller = LookupKey::ofPhone(PhoneNumber::parse(u"0834567890"));
const LookupKey other = LookupKey::ofPhone(PhoneNumber::parse(u"0867123456"));

class LookupLifeTest : public ServicesTest
{
protected:
    [[nodiscard]] RequestHandle start(
        const LookupKey &key, Answer<LookupResult> &answer, QObject *context = nullptr)
    {
        return m_services.lookup.start(key, context ? context : &m_context, answer.callback());
    }
    [[nodiscard]] bool serverHas(int requests)
    {
        return becomesTrue([this, requests] { return m_server.requests().size() == requests; });
    }
    //! Whatever still listens to a request would hear of it now.
    void endConnections()
    {
        m_server.closeIdleConnections();
        settleDown();
    }
};

} // namespace

TEST_F(LookupLifeTest, AnOlderLookupNeverReachesTheNewer)
{
    Answer<LookupResult> older;
    Answer<LookupResult> newer;
    m_server.then(Reply::stall());
    RequestHandle handle = start(caller, older);
    ASSERT_TRUE(serverHas(1));
    m_server.then({200, contacts({2})});
    handle = start(other, newer);
    EXPECT_EQ(idsOf(newer.value().customers), QStringList {u"customer:2"_s});
    endConnections();
    EXPECT_EQ(older.calls, 0);
    EXPECT_EQ(newer.calls, 1);
}

TEST_F(LookupLifeTest, AnOlderLookupThatWasAnsweredMeanwhileNeverReachesTheNewer)
{
    // The older one's answer lies in the queue of events when the newer one begins.
    Answer<LookupResult> older;
    Answer<LookupResult> newer;
    m_server.then({200, contacts({1}, u"0834567890"_s)}).then({200, contacts({2})});
    RequestHandle handle = start(caller, older);
    ASSERT_TRUE(serverHas(1));
    const bool wasAnswered = older.calls > 0;
    handle = start(other, newer);
    EXPECT_EQ(idsOf(newer.value().customers), QStringList {u"customer:2"_s});
    settleDown();
    EXPECT_EQ(older.calls, wasAnswered ? 1 : 0);
}

TEST_F(LookupLifeTest, IsGivenUpWithItsHandle)
{
    Answer<LookupResult> answer;
    m_server.then(Reply::stall());
    RequestHandle handle = start(caller, answer);
    ASSERT_TRUE(serverHas(1));
    handle = {};
    endConnections();
    EXPECT_EQ(answer.calls, 0);
    EXPECT_EQ(requestsOf(m_server).size(), 1) << "the other forms were asked all the same";
}

TEST_F(LookupLifeTest, IsGivenUpWithItsHandleInTheSecondPhase)
{
    Answer<LookupResult> answer;
    m_server.then({200, "[]"}).then(Reply::stall()).then(Reply::stall()).then(Reply::stall());
    RequestHandle handle = start(caller, answer);
    ASSERT_TRUE(serverHas(4));
    handle.cancel();
    handle.cancel();
    endConnections();
    EXPECT_EQ(answer.calls, 0);
}

TEST_F(LookupLifeTest, IsGivenUpWhenSomeOfTheFormsHaveAnswered)
{
    Answer<LookupResult> answer;
    m_server.then({200, "[]"}).then({200, contacts({1})}).then({500, ""}).then(Reply::stall());
    RequestHandle handle = start(caller, answer);
    ASSERT_TRUE(serverHas(4));
    handle = {};
    endConnections();
    EXPECT_EQ(answer.calls, 0);
}

TEST_F(LookupLifeTest, IsGivenUpWithItsContext)
{
    for (int requests : {1, 4}) {
        FaultServer server;
        Services services;
        services.use(server);
        if (requests == 4)
            server.then({200, "[]"});
        server.always(Reply::stall());
        Answer<LookupResult> answer;
        auto context = std::make_unique<QObject>();
        const auto handle = services.lookup.start(caller, context.get(), answer.callback());
        ASSERT_TRUE(becomesTrue([&] { return server.requests().size() == requests; }));
        context.reset();
        server.closeIdleConnections();
        settleDown();
        EXPECT_EQ(answer.calls, 0);
        EXPECT_EQ(server.requests().size(), requests);
    }
}

TEST_F(LookupLifeTest, ACallbackMayDropItsOwnHandle)
{
    for (const bool inSecondPhase : {false, true}) {
        int calls = 0;
        RequestHandle handle;
        if (inSecondPhase)
            m_server.then({200, "[]"}).then({200, "[]"}).then({200, "[]"});
        m_server.then({200, contacts({1}, u"0834567890"_s)});
        handle = m_services.lookup.start(caller, &m_context, [&](const Result<LookupResult> &found) {
            ++calls;
            handle = {};
            EXPECT_TRUE(found);
            EXPECT_EQ(found->customers.size(), 1);
        });
        EXPECT_TRUE(becomesTrue([&] { return calls > 0; }));
        settleDown();
        EXPECT_EQ(calls, 1);
    }
}

TEST_F(LookupLifeTest, ACallbackMayStartTheNextLookup)
{
    int calls = 0;
    Answer<LookupResult> next;
    RequestHandle handle;
    m_server.then({200, contacts({1}, u"0834567890"_s)}).then({200, contacts({2})});
    handle = m_services.lookup.start(caller, &m_context, [&](const Result<LookupResult> &) {
        ++calls;
        handle = start(other, next);
    });
    EXPECT_EQ(idsOf(next.value().customers), QStringList {u"customer:2"_s});
    EXPECT_EQ(calls, 1);
}

TEST_F(LookupLifeTest, ACallbackMayEndItsContext)
{
    int calls = 0;
    auto context = std::make_unique<QObject>();
    m_server.then({200, "[]"}).always({200, "[]"});
    const auto handle = m_services.lookup.start(caller, context.get(), [&](const Result<LookupResult> &) {
        ++calls;
        context.reset();
    });
    EXPECT_TRUE(becomesTrue([&] { return calls > 0; }));
    settleDown();
    EXPECT_EQ(calls, 1);
}

TEST_F(LookupLifeTest, AnErrorIsToldOnceToo)
{
    int calls = 0;
    RequestHandle handle;
    m_server.then({200, "[]"}).then({500, ""}).then({500, ""}).then({500, ""});
    handle = m_services.lookup.start(caller, &m_context, [&](const Result<LookupResult> &found) {
        ++calls;
        handle = {};
        EXPECT_FALSE(found);
    });
    EXPECT_TRUE(becomesTrue([&] { return calls > 0; }));
    settleDown();
    EXPECT_EQ(calls, 1);
}

TEST_F(LookupLifeTest, EndsWithTheProgramInEitherPhase)
{
    for (int requests : {1, 4}) {
        FaultServer server;
        if (requests == 4)
            server.then({200, "[]"});
        server.always(Reply::stall());
        Answer<LookupResult> answer;
        {
            Services services;
            services.use(server);
            RequestHandle handle = services.lookup.start(caller, &m_context, answer.callback());
            ASSERT_TRUE(becomesTrue([&] { return server.requests().size() == requests; }));
        }
        settleDown();
        EXPECT_EQ(answer.calls, 0);
    }
}

TEST_F(LookupLifeTest, AnotherCompanyIsNotAskedForTheCallerOfThisOne)
{
    FaultServer next;
    next.always({200, "[]"});
    Answer<LookupResult> answer;
    m_server.then({200, "[]"});
    const auto handle = start(caller, answer);
    m_services.use(next);
    EXPECT_EQ(answer.error().kind, Kind::Cancelled);
    settleDown();
    EXPECT_EQ(requestsOf(m_server).size(), 1);
    EXPECT_TRUE(next.requests().isEmpty());
}
