#include "nettest.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Who may end what, and when: a callback never comes after its reason is gone (DESIGN 2).

namespace {

bool arrived(const FaultServer &server, int requests)
{
    return QTest::qWaitFor([&] { return server.requests().size() >= requests; }, kPatience);
}

class LifetimeTest : public testing::TestWithParam<Method>
{
protected:
    [[nodiscard]] HttpRequest request() const
    {
        return requestTo(m_server, GetParam(), GetParam() == Method::Get ? ""_ba : "{}"_ba);
    }

    FaultServer m_server;
    HttpClient m_client {testLimits()};
    QObject m_context;
};

} // namespace

TEST_P(LifetimeTest, AContextThatDiesIsNotCalledBack)
{
    auto context = std::make_unique<QObject>();
    Answer answer;
    m_server.then(Reply::stall());
    const auto handle = m_client.send(request(), context.get(), answer.callback());
    ASSERT_TRUE(arrived(m_server, 1));

    context.reset();

    ASSERT_TRUE(exchange(m_client, request()));
    EXPECT_EQ(answer.calls, 0);
}

// The answer is already on its way through the event loop when the context, or the handle, goes.
TEST_P(LifetimeTest, AnAnswerOnItsWayIsDropped)
{
    HttpRequest invalid = request();
    invalid.server = {};
    auto context = std::make_unique<QObject>();
    Answer forContext;
    Answer forHandle;
    const auto kept = m_client.send(invalid, context.get(), forContext.callback());
    auto handle = m_client.send(invalid, &m_context, forHandle.callback());

    context.reset();
    handle.cancel();

    ASSERT_TRUE(exchange(m_client, request()));
    EXPECT_EQ(forContext.calls, 0);
    EXPECT_EQ(forHandle.calls, 0);
}

TEST_P(LifetimeTest, AssigningToTheHandleGivesTheOlderRequestUp)
{
    Answer older;
    Answer newer;
    m_server.then(Reply::stall()).then({200, "newer"});
    auto handle = m_client.send(request(), &m_context, older.callback());
    ASSERT_TRUE(arrived(m_server, 1));

    handle = m_client.send(request(), &m_context, newer.callback());

    ASSERT_TRUE(newer.wait());
    EXPECT_EQ(newer.result->value().body, "newer"_ba);
    EXPECT_EQ(older.calls, 0);
}

TEST_P(LifetimeTest, CancellingClosesTheConnection)
{
    Answer answer;
    m_server.then(Reply::endless());
    auto handle = m_client.send(request(), &m_context, answer.callback());
    ASSERT_TRUE(arrived(m_server, 1));

    handle.cancel();
    handle.cancel();

    // What was half read is of no use to the next request. A write may find the next connection going down
    // with it: nothing of it is sent then, and it goes once over another.
    const auto next = exchange(m_client, request());
    ASSERT_TRUE(next) << describe(next);
    settleDown(m_server);
    ASSERT_EQ(m_server.sends(), 3) << "both, and the one that settleDown() sends";
    EXPECT_NE(m_server.requests().at(1).connection, 1);
    EXPECT_EQ(answer.calls, 0);
}

TEST_P(LifetimeTest, TheClientMayEndWhileItIsUsed)
{
    auto client = std::make_unique<HttpClient>(testLimits());
    QList<std::shared_ptr<Answer>> answers;
    std::vector<RequestHandle> handles;
    m_server.always(Reply::stall());
    for (int i = 0; i < 10; ++i) {
        answers.append(std::make_shared<Answer>());
        handles.push_back(client->send(request(), &m_context, answers.constLast()->callback()));
    }
    client->connectAhead(addressOf(m_server));
    ASSERT_TRUE(arrived(m_server, 1));

    client.reset();
    handles.clear();

    m_server.always({200, "{}"});
    ASSERT_TRUE(exchange(m_client, request()));
    for (const auto &answer : answers)
        EXPECT_EQ(answer->calls, 0);
}

TEST_P(LifetimeTest, TheClientMayEndBeforeItHasBegun)
{
    auto client = std::make_unique<HttpClient>(testLimits());
    Answer answer;
    const auto handle = client->send(request(), &m_context, answer.callback());
    client.reset();
    ASSERT_TRUE(exchange(m_client, request()));
    EXPECT_EQ(answer.calls, 0);
}

TEST_P(LifetimeTest, TheCallbackMayEndTheClientTheContextAndTheHandle)
{
    auto client = std::make_unique<HttpClient>(testLimits());
    auto context = std::make_unique<QObject>();
    RequestHandle handle;
    int calls = 0;
    handle = client->send(request(), context.get(), [&](const Result<HttpReply> &) {
        ++calls;
        handle.cancel();
        context.reset();
        client.reset();
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return calls > 0; }, kPatience));
    ASSERT_TRUE(exchange(m_client, request()));
    EXPECT_EQ(calls, 1);
}

TEST_P(LifetimeTest, TheCallbackMaySendTheNextRequestIntoTheSameHandle)
{
    Answer second;
    RequestHandle handle;
    handle = m_client.send(request(), &m_context,
        [&](const Result<HttpReply> &) { handle = m_client.send(request(), &m_context, second.callback()); });
    ASSERT_TRUE(second.wait());
    EXPECT_TRUE(*second.result);
}

INSTANTIATE_TEST_SUITE_P(Net, LifetimeTest, testing::Values(Method::Get, Method::Post, Method::Delete),
    [](const auto &instance) { return "Method" + std::to_string(static_cast<int>(instance.param)); });

TEST(Lifetime, AHandleGivenUpDuringThePauseBeforeARetryEndsIt)
{
    FaultServer server;
    auto limits = testLimits();
    limits.firstBackoff = std::chrono::seconds(10);
    HttpClient client(limits);
    QObject context;
    Answer answer;
    server.then({503, "later"});
    auto handle = client.send(requestTo(server), &context, answer.callback());
    ASSERT_TRUE(arrived(server, 1));
    handle.cancel();
    ASSERT_TRUE(exchange(client, requestTo(server)));
    EXPECT_EQ(answer.calls, 0);
    EXPECT_EQ(server.sends(), 2);
}
