#include "simulatorclient.h"

#include <QSet>

#include <future>
#include <list>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longerThanAnyTest = 24h;

//! Lets another thread go on until \a holds; CTest's limit ends a wait in vain.
template <typename Condition>
void waitUntil(Condition holds)
{
    while (!holds())
        std::this_thread::yield();
}

QByteArray newContact(int number)
{
    return R"({"name":"A","customerIdApiRing":"N-)" + QByteArray::number(number) + "\"}";
}

} // namespace

TEST(SimulatorServer, CountsRequestsByMethodAndConnections)
{
    SimulatorClient client({.customers = 9});
    EXPECT_EQ(client.simulator.requestCount(), 0);
    client.get("limit=1");
    client.get("foo=1");
    client.post(newContact(1));
    client.put("{}");
    client.send("DELETE", "/contacts?leadId=1", "{}");
    client.send("PATCH", "/contacts", "{}");
    const Simulator::Requests counted = client.simulator.requests();
    EXPECT_EQ(counted.get, 2);
    EXPECT_EQ(counted.post, 1);
    EXPECT_EQ(counted.put, 1);
    EXPECT_EQ(counted.del, 1);
    EXPECT_EQ(counted.other, 1);
    EXPECT_EQ(counted.all(), client.simulator.requestCount());
    EXPECT_EQ(client.simulator.connectionCount(), 1) << "kept alive";
}

TEST(SimulatorServer, TakesThePortItIsToldOrSaysThatItCannot)
{
    Simulator first;
    Simulator::Options options;
    options.port = first.start().value();
    Simulator second(options);
    const auto listening = second.start();
    ASSERT_FALSE(listening);
    EXPECT_TRUE(listening.error().contains(QString::number(options.port)));
}

TEST(SimulatorServer, AStoppedPortIsFreeAgain)
{
    Simulator::Options options;
    {
        SimulatorClient client({.customers = 9});
        client.get("limit=1");
        Simulator probe;
        options.port = probe.start().value();
    }
    Simulator next(options);
    EXPECT_EQ(next.start().value(), options.port);
}

TEST(SimulatorServer, NeverStartedIsFine)
{
    const Simulator simulator;
}

// A connection is kept for a day: the test would not end if stopping waited for it.
TEST(SimulatorServer, StopsWithConnectionsOpen)
{
    auto simulator = std::make_unique<Simulator>();
    const quint16 port = simulator->start().value();
    std::list<httplib::Client> clients;
    for (int i = 0; i < 6; ++i) {
        clients.emplace_back("127.0.0.1", port).set_keep_alive(true);
        EXPECT_TRUE(clients.back().Get("/contacts", SimulatorClient::goodHeaders()));
    }
    EXPECT_EQ(simulator->connectionCount(), 6);
    simulator.reset();
    EXPECT_FALSE(clients.front().Get("/contacts", SimulatorClient::goodHeaders()));
}

TEST(SimulatorServer, IdleConnectionsDoNotStarveANewOne)
{
    Simulator simulator;
    const quint16 port = simulator.start().value();
    std::list<httplib::Client> clients;
    for (int i = 0; i < 48; ++i) {
        clients.emplace_back("127.0.0.1", port).set_keep_alive(true);
        ASSERT_TRUE(clients.back().Get("/contacts", SimulatorClient::goodHeaders())) << i;
    }
}

TEST(SimulatorServer, AnswersManyThreadsAtOnce)
{
    SimulatorClient client;
    const Simulator &simulator = client.simulator;
    const int port = client.port();
    std::atomic<int> added = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([t, port, &added] {
            httplib::Client own("127.0.0.1", port);
            own.set_keep_alive(true);
            own.set_tcp_nodelay(true);
            for (int i = 0; i < 25; ++i) {
                const auto reply = own.Post("/contacts", SimulatorClient::goodHeaders(),
                    newContact(t * 100 + i).toStdString(), "application/json");
                added += reply && reply->status == 200;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(added, 100);
    EXPECT_EQ(simulator.customerCount(), 600);
    EXPECT_EQ(simulator.requests().post, 100);
}

TEST(SimulatorLatency, DelaysTheReplyAndNotTheWork)
{
    SimulatorClient client({.customers = 9, .latency = longerThanAnyTest});
    auto answer = std::async(std::launch::async, [&] { return client.post(newContact(1)); });
    waitUntil([&] { return client.simulator.customerCount() == 10; });
    EXPECT_EQ(answer.wait_for(0s), std::future_status::timeout);
    client.simulator.setLatency(0ms);
    EXPECT_EQ(answer.get().status, 200);
}

TEST(SimulatorLatency, StoppingDoesNotWaitForIt)
{
    auto client = std::make_unique<SimulatorClient>(Simulator::Options {.latency = longerThanAnyTest});
    httplib::Client other("127.0.0.1", client->port());
    other.set_read_timeout(50);
    auto answer = std::async(
        std::launch::async, [&] { return bool(other.Get("/contacts", SimulatorClient::goodHeaders())); });
    waitUntil([&] { return client->simulator.requestCount() == 1; });
    client.reset();
    EXPECT_FALSE(answer.get());
}

TEST(SimulatorFailures, AreVariedAndOfTheSeed)
{
    const auto statuses = [](quint64 seed, double rate) {
        SimulatorClient client({.customers = 9, .failRate = rate, .seed = seed});
        QList<int> all;
        for (int i = 0; i < 100; ++i)
            all.append(client.get("limit=1").status);
        EXPECT_EQ(client.simulator.requestCount(), 100);
        return all;
    };
    const QList<int> first = statuses(1, 0.3);
    EXPECT_EQ(first, statuses(1, 0.3));
    EXPECT_NE(first, statuses(2, 0.3));
    EXPECT_EQ(QSet<int>(first.begin(), first.end()), (QSet<int> {0, 200, 500, 503}));
    EXPECT_NEAR(100 - first.count(200), 30, 15);
    EXPECT_EQ(statuses(1, 0).count(200), 100);
    EXPECT_EQ(statuses(1, 1).count(200), 0);
}

TEST(SimulatorFailures, SayWhatIsWrong)
{
    SimulatorClient client({.customers = 9, .failRate = 1});
    Answer answer;
    while (answer.status != 500)
        answer = client.get("limit=1");
    EXPECT_FALSE(answer.message().isEmpty());
}

TEST(SimulatorFailures, ADroppedWriteMayHaveBeenMade)
{
    SimulatorClient client({.customers = 9, .failRate = 1});
    int made = 0;
    int droppedAndMade = 0;
    int droppedBefore = 0;
    for (int i = 0; i < 100; ++i) {
        const Answer answer = client.post(newContact(i));
        EXPECT_NE(answer.status, 200);
        const bool madeNow = client.simulator.customerCount() > 9 + made;
        made += madeNow;
        droppedAndMade += answer.status == 0 && madeNow;
        droppedBefore += answer.status == 0 && !madeNow;
        EXPECT_FALSE(answer.status != 0 && madeNow) << "an error reply means nothing was done";
    }
    EXPECT_GT(droppedAndMade, 0);
    EXPECT_GT(droppedBefore, 0);
}

TEST(SimulatorFailures, CanBeTurnedOnAndOff)
{
    SimulatorClient client({.customers = 9});
    EXPECT_EQ(client.get("limit=1").status, 200);
    client.simulator.setFailRate(1);
    EXPECT_NE(client.get("limit=1").status, 200);
    client.simulator.setFailRate(0);
    EXPECT_EQ(client.get("limit=1").status, 200);
}
