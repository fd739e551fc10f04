#include "synctest.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ListServer::Reply page(const QList<QJsonObject> &records)
{
    QJsonArray array;
    for (const QJsonObject &record : records)
        array.append(record);
    return {200, QJsonDocument(array).toJson(QJsonDocument::Compact), {}};
}

} // namespace

TEST_F(SyncTest, InTheScopeSeenReadsProductsAndTheTicketsOf90Days)
{
    server.lists = {{u"/products"_s, records(25, u"code"_s)}, {u"/tickets"_s, records(3, u"TicketId"_s)},
        {u"/contacts"_s, records(5, u"customerId"_s)}, {u"/opportunities"_s, records(5, u"number"_s)}};
    newDesk().open(profile(DirectoryScope::Seen));
    ASSERT_TRUE(desk->completes());
    EXPECT_EQ(asked(), "/products 1, /products 2, /tickets 1");
    EXPECT_EQ(server.mostAtOnce(), 1);
    EXPECT_EQ(desk->count(RecordKind::Product), 25);
    EXPECT_EQ(desk->count(RecordKind::Ticket), 3);
    EXPECT_EQ(desk->sync.recordsRead(), 28);
    EXPECT_EQ(desk->sync.problem(), std::nullopt);
    const QUrlQuery query = server.requests().last().query;
    EXPECT_EQ(query.queryItemValue(u"typeTime"_s), u"updatedAt"_s);
    const auto since =
        QDateTime::fromString(query.queryItemValue(u"startDate"_s, QUrl::FullyDecoded), Qt::ISODateWithMs);
    EXPECT_EQ(since.daysTo(QDateTime::currentDateTimeUtc()), 90);
    EXPECT_TRUE(query.queryItemValue(u"startDate"_s).endsWith(u'Z'));
}

TEST_F(SyncTest, InTheScopeAllReadsEverythingOnce)
{
    server.lists = {{u"/products"_s, records(1, u"code"_s)}, {u"/tickets"_s, records(1, u"TicketId"_s)},
        {u"/contacts"_s, records(45, u"customerId"_s)}, {u"/opportunities"_s, records(20, u"number"_s)}};
    newDesk().open(profile(DirectoryScope::All));
    ASSERT_TRUE(desk->completes());
    EXPECT_EQ(asked(),
        "/products 1, /tickets 1, /contacts 1, /contacts 2, /contacts 3, /opportunities 1, /opportunities 2");
    EXPECT_EQ(desk->count(RecordKind::Customer), 45);
    EXPECT_EQ(desk->count(RecordKind::Order), 20);
}

TEST_F(SyncTest, AfterwardsAsksForWhatHasChanged)
{
    server.lists = {{u"/products"_s, {}}, {u"/tickets"_s, {}}, {u"/contacts"_s, records(45, u"customerId"_s)},
        {u"/opportunities"_s, records(60, u"number"_s)}};
    newDesk().open(profile(DirectoryScope::All));
    ASSERT_TRUE(desk->completes());
    server.forget();
    server.lists[u"/contacts"_s] = records(2, u"customerId"_s, 46);
    server.lists[u"/opportunities"_s] = records(1, u"number"_s, 61) + server.lists[u"/opportunities"_s];
    desk->sync.startNow();
    ASSERT_TRUE(becomesTrue([&] { return desk->count(RecordKind::Order) == 61; }));
    ASSERT_TRUE(desk->becomes(State::Waiting));
    // Of orders one page brought something new; the one after it nothing.
    EXPECT_EQ(asked(), "/products 1, /tickets 1, /contacts 1, /opportunities 1, /opportunities 2");
    EXPECT_EQ(desk->count(RecordKind::Customer), 47);
    const QDate since =
        QDate::fromString(server.requests().at(2).query.queryItemValue(u"updateAtf"_s), Qt::ISODate);
    EXPECT_GE(since.daysTo(QDateTime::currentDateTimeUtc().date()), 1);
    EXPECT_LE(since.daysTo(QDateTime::currentDateTimeUtc().date()), 2);
}

TEST_F(SyncTest, GoesOnWithThePageAfterTheLastOneKept)
{
    server.lists = {{u"/products"_s, {}}, {u"/tickets"_s, {}},
        {u"/contacts"_s, records(205, u"customerId"_s)}, {u"/opportunities"_s, {}}};
    newDesk().open(profile(DirectoryScope::All));
    ASSERT_TRUE(becomesTrue([&] { return desk->count(RecordKind::Customer) >= 80; }));
    const int kept = newDesk().count(RecordKind::Customer); // as if killed; not open yet
    EXPECT_EQ(kept, 0);
    desk->attach();
    const int pages = desk->count(RecordKind::Customer) / 20;
    server.forget();
    desk->connect(profile(DirectoryScope::All));
    ASSERT_TRUE(desk->completes());
    EXPECT_EQ(server.requests().first().path, u"/contacts"_s) << asked();
    EXPECT_EQ(server.requests().first().page(), pages + 1);
    EXPECT_EQ(desk->count(RecordKind::Customer), 205);
}

TEST_F(SyncTest, AsksNothingWhileTheAgentWaits)
{
    server.lists = {{u"/products"_s, records(100, u"code"_s)}, {u"/tickets"_s, {}}};
    newDesk();
    server.isHolding = true;
    desk->open(profile(DirectoryScope::Seen));
    ASSERT_TRUE(becomesTrue([&] { return server.requests().size() == 1; }));
    // The agent's own, while one of ours is under way: ours is let finish, and no further one begins.
    Answer<QJsonValue> answer;
    auto handle = desk->api.get(
        u"/agent"_s, {{u"page"_s, u"1"_s}, {u"limit"_s, u"20"_s}}, &desk->context, answer.callback());
    ASSERT_TRUE(becomesTrue([&] { return server.requests().size() == 2; }));
    EXPECT_EQ(desk->api.agentRequests(), 1);
    QStringList order;
    server.instead = [&](const ListServer::Request &request) -> std::optional<ListServer::Reply> {
        if (request.path == u"/agent"_s)
            return std::nullopt;
        order.append(desk->api.agentRequests() > 0 ? u"busy"_s : u"quiet"_s);
        return std::nullopt;
    };
    server.letGo();
    ASSERT_TRUE(answer.wait());
    ASSERT_TRUE(desk->completes());
    EXPECT_EQ(order.count(u"busy"_s), 1) << "the one that was under way";
    EXPECT_EQ(desk->count(RecordKind::Product), 100);

    // One that is given up has ended too.
    server.isHolding = true;
    handle = desk->api.get(
        u"/agent"_s, {{u"page"_s, u"1"_s}, {u"limit"_s, u"20"_s}}, &desk->context, answer.callback());
    ASSERT_TRUE(becomesTrue([&] { return server.requests().last().path == u"/agent"_s; }));
    server.forget();
    desk->sync.startNow();
    EXPECT_EQ(desk->sync.state(), State::Waiting) << "it begins at once, or when the agent has an answer";
    EXPECT_EQ(asked(), "");
    handle.cancel();
    ASSERT_TRUE(becomesTrue([&] { return !server.requests().isEmpty(); }));
    EXPECT_EQ(desk->api.agentRequests(), 0);
}

TEST_F(SyncTest, BacksOffWhenTheServerHasEnough)
{
    for (const int status : {429, 500, 502, 503, 504}) {
        SCOPED_TRACE(status);
        server.forget();
        server.instead = [status](const ListServer::Request &) {
            return ListServer::Reply {status, "{}", "Retry-After: 7200\r\n"};
        };
        desk.reset();
        QFile::remove(folder.filePath(u"desk.db"_s));
        newDesk().open(profile(DirectoryScope::Seen));
        ASSERT_TRUE(desk->becomes(State::BackingOff));
        EXPECT_EQ(asked(), "/products 1") << "once, and not again by the network's own repeats";
        ASSERT_TRUE(desk->sync.problem());
        EXPECT_EQ(desk->sync.problem()->httpStatus, status);
        const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(desk->sync.resumesAt());
        EXPECT_GE(seconds, 7'190) << "as long as the server asked, though our own limit is an hour";
        EXPECT_LE(seconds, 9'000);
        desk->sync.startNow();
        QCoreApplication::processEvents();
        EXPECT_EQ(desk->sync.state(), State::BackingOff) << "it asked us to wait";
        EXPECT_EQ(desk->connection.health(), Connection::Health::Untried)
            << "the agent's own requests may do well";
    }
}

TEST_F(SyncTest, GoesOnAfterAFailure)
{
    server.lists = {{u"/products"_s, records(25, u"code"_s)}, {u"/tickets"_s, {}}};
    int failures = 3;
    server.instead = [&failures](const ListServer::Request &request) -> std::optional<ListServer::Reply> {
        if (request.page() == 2 && failures-- > 0)
            return ListServer::Reply {503, "{}", {}};
        return std::nullopt;
    };
    auto limits = testPace();
    limits.firstBackOff = limits.longestBackOff = 1ms;
    newDesk(limits).open(profile(DirectoryScope::Seen));
    ASSERT_TRUE(desk->completes());
    EXPECT_EQ(asked(), "/products 1, /products 2, /products 2, /products 2, /products 2, /tickets 1");
    EXPECT_EQ(desk->count(RecordKind::Product), 25);
    EXPECT_EQ(desk->sync.problem(), std::nullopt);
}

TEST_F(SyncTest, LeavesAListOutThatIsAlwaysBroken)
{
    server.lists = {{u"/tickets"_s, records(3, u"TicketId"_s)}};
    server.instead = [](const ListServer::Request &request) -> std::optional<ListServer::Reply> {
        return request.path == u"/products"_s ? std::optional(ListServer::Reply {500, "{}", {}})
                                              : std::nullopt;
    };
    auto limits = testPace();
    limits.firstBackOff = limits.longestBackOff = 1ms;
    newDesk(limits).open(profile(DirectoryScope::Seen));
    ASSERT_TRUE(desk->completes());
    EXPECT_EQ(desk->count(RecordKind::Ticket), 3);
    EXPECT_EQ(asked(), "/products 1, /products 1, /products 1, /products 1, /products 1, /tickets 1");
}

TEST_F(SyncTest, ABrokenPageKeepsNothingBehindItAway)
{
    server.lists = {{u"/products"_s, records(45, u"code"_s)}, {u"/tickets"_s, {}}};
    server.instead = [](const ListServer::Request &request) -> std::optional<ListServer::Reply> {
        return request.path == u"/products"_s && request.page() == 2
            ? std::optional(ListServer::Reply {200, "[1, 2", {}})
            : std::nullopt;
    };
    auto limits = testPace();
    limits.firstBackOff = limits.longestBackOff = 1ms;
    newDesk(limits).open(profile(DirectoryScope::Seen));
    ASSERT_TRUE(desk->completes());
    EXPECT_EQ(desk->count(RecordKind::Product), 25);
}

TEST_F(SyncTest, DoesWithoutAListThatTheServerDoesNotHave)
{
    server.lists = {{u"/products"_s, records(3, u"code"_s)}};
    newDesk().open(profile(DirectoryScope::Seen));
    ASSERT_TRUE(desk->completes());
    EXPECT_EQ(asked(), "/products 1, /tickets 1");
    EXPECT_EQ(desk->sync.problem(), std::nullopt);
    server.forget();
    newDesk().open(profile(DirectoryScope::Seen));
    desk->sync.startNow();
    ASSERT_TRUE(becomesTrue([&] { return !server.requests().isEmpty(); }));
    ASSERT_TRUE(desk->becomes(State::Waiting));
    EXPECT_EQ(asked(), "/products 1") << "not before tomorrow";
}

TEST_F(SyncTest, StopsAtOnceAndGoesOnWhenTold)
{
    server.lists = {{u"/products"_s, records(45, u"code"_s)}, {u"/tickets"_s, {}}};
    newDesk();
    server.isHolding = true;
    desk->open(profile(DirectoryScope::Seen));
    ASSERT_TRUE(becomesTrue([&] { return server.requests().size() == 1; }));
    desk->sync.setPaused(true);
    EXPECT_EQ(desk->sync.state(), State::Paused);
    server.letGo();
    desk->sync.startNow();
    EXPECT_EQ(desk->sync.state(), State::Paused);
    // By the time that a later request is answered, and then something written, that one would have been.
    Answer<QJsonValue> answer;
    const auto handle = desk->api.get(
        u"/agent"_s, {{u"page"_s, u"1"_s}, {u"limit"_s, u"20"_s}}, &desk->context, answer.callback());
    ASSERT_TRUE(answer.wait());
    bool isWritten = false;
    desk->directory.setCursor(
        u"test"_s, "1", &desk->context, [&isWritten](const Stored<void> &) { isWritten = true; });
    ASSERT_TRUE(becomesTrue([&isWritten] { return isWritten; }));
    EXPECT_EQ(desk->count(RecordKind::Product), 0) << "a request under way is given up";
    EXPECT_EQ(server.requests().size(), 2);
    desk->sync.setPaused(false);
    ASSERT_TRUE(desk->completes());
    EXPECT_EQ(desk->count(RecordKind::Product), 45);
}

TEST_F(SyncTest, RemovesProductsThatAreGone)
{
    server.lists = {{u"/products"_s, records(25, u"code"_s)}, {u"/tickets"_s, records(2, u"TicketId"_s)}};
    newDesk().open(profile(DirectoryScope::Seen));
    ASSERT_TRUE(desk->completes());
    server.lists[u"/products"_s] = records(3, u"code"_s, 5);
    server.lists[u"/tickets"_s] = {};
    desk->sync.startNow();
    ASSERT_TRUE(becomesTrue([&] { return desk->count(RecordKind::Product) == 3; }));
    EXPECT_EQ(desk->count(RecordKind::Ticket), 2) << "they were asked for by time";
    // An empty answer is more often a mistake than the truth.
    ASSERT_TRUE(desk->becomes(State::Waiting));
    server.lists[u"/products"_s] = {};
    server.forget();
    desk->sync.startNow();
    ASSERT_TRUE(becomesTrue([&] { return server.requests().size() == 2; }));
    ASSERT_TRUE(desk->becomes(State::Waiting));
    EXPECT_EQ(desk->count(RecordKind::Product), 3);
}

TEST_F(SyncTest, AServerThatKnowsNoPagesIsNotAskedForEver)
{
    const auto always = records(20, u"code"_s);
    server.lists = {{u"/tickets"_s, {}}};
    server.instead = [&always](const ListServer::Request &request) -> std::optional<ListServer::Reply> {
        return request.path == u"/products"_s ? std::optional(page(always)) : std::nullopt;
    };
    newDesk().open(profile(DirectoryScope::Seen));
    ASSERT_TRUE(desk->completes());
    EXPECT_EQ(asked(), "/products 1, /products 2, /products 3, /products 4, /tickets 1");
    EXPECT_EQ(desk->count(RecordKind::Product), 20);
}

TEST_F(SyncTest, AListOfGarbageDoesNotKeepTheOthersWaiting)
{
    server.lists.insert(u"/tickets"_s, records(3, u"TicketId"_s));
    server.instead = [](const ListServer::Request &request) -> std::optional<ListServer::Reply> {
        if (request.path == u"/products"_s)
            return ListServer::Reply {200, "<html>", {}};
        return std::nullopt;
    };
    auto limits = testPace();
    limits.firstBackOff = limits.longestBackOff = 1ms;
    newDesk(limits).open(profile(DirectoryScope::Seen));
    EXPECT_TRUE(becomesTrue([this] { return desk->count(RecordKind::Ticket) == 3; }));
}
