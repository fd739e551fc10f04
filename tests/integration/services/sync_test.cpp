#include "syncdesk.h"
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

TEST_F(SyncTest, KeepsCompaniesApart)
{
    server.lists = {{u"/products"_s, records(45, u"code"_s)}, {u"/tickets"_s, {}}};
    newDesk();
    server.isHolding = true;
    desk->open(profile(DirectoryScope::Seen));
    ASSERT_TRUE(becomesTrue([&] { return server.requests().size() == 1; }));
    // Another company, while its directory is still the first one's.
    desk->connect(profile(DirectoryScope::Seen, u"b"_s));
    server.letGo();
    QCoreApplication::processEvents();
    EXPECT_EQ(desk->sync.state(), State::Off) << "not into the directory of another company";
    EXPECT_EQ(desk->count(RecordKind::Product), 0) << "and no page that was asked for before";
    const auto before = server.requests().size();
    desk->directory.detach();
    Database other {QString()};
    bool isOpen = false;
    other.open(&desk->context, [&isOpen](const Stored<Database::Opening> &) { isOpen = true; });
    ASSERT_TRUE(becomesTrue([&isOpen] { return isOpen; }));
    EXPECT_EQ(server.requests().size(), before);
    desk->directory.attach(&other, &desk->vault);
    ASSERT_TRUE(desk->completes());
    EXPECT_EQ(desk->count(RecordKind::Product), 45);
    desk->directory.detach();
    EXPECT_EQ(desk->sync.state(), State::Off);
}

TEST_F(SyncTest, SurvivesADetachWhileItReadsAndWhileItWrites)
{
    server.lists = {{u"/products"_s, records(100, u"code"_s)}, {u"/tickets"_s, {}}};
    newDesk().open(profile(DirectoryScope::Seen));
    for (int i = 0; i < 20; ++i) {
        for (int step = 0; step < i; ++step)
            QCoreApplication::processEvents();
        desk->directory.detach();
        EXPECT_EQ(desk->sync.state(), State::Off);
        desk->directory.attach(&desk->database, &desk->vault);
    }
    ASSERT_TRUE(becomesTrue([&] { return desk->count(RecordKind::Product) == 100; }));
}

TEST_F(SyncTest, ClearsAwayWhatTheScopeNoLongerAllows)
{
    server.lists = {{u"/products"_s, records(3, u"code"_s)}, {u"/tickets"_s, records(3, u"TicketId"_s)},
        {u"/contacts"_s, records(3, u"customerId"_s)}, {u"/opportunities"_s, records(3, u"number"_s)}};
    newDesk().open(profile(DirectoryScope::All));
    ASSERT_TRUE(desk->completes());
    desk->connection.amend(profile(DirectoryScope::Seen));
    ASSERT_TRUE(
        becomesTrue([&] { return desk->count(RecordKind::Customer) + desk->count(RecordKind::Order) == 0; }));
    EXPECT_EQ(desk->count(RecordKind::Ticket), 3);
    desk->connection.amend(profile(DirectoryScope::Off));
    ASSERT_TRUE(
        becomesTrue([&] { return desk->count(RecordKind::Ticket) + desk->count(RecordKind::Product) == 0; }));
    EXPECT_EQ(desk->sync.state(), State::Off);
    desk->connection.amend(profile(DirectoryScope::All));
    ASSERT_TRUE(desk->completes());
    EXPECT_EQ(desk->count(RecordKind::Customer), 3);
}

TEST_F(SyncTest, AScopeThatShrankHoldsOnceAllOfItIsGone)
{
    server.lists = {{u"/products"_s, {}}, {u"/tickets"_s, {}},
        {u"/contacts"_s, records(700, u"customerId"_s)}, {u"/opportunities"_s, {}}};
    newDesk().open(profile(DirectoryScope::All));
    ASSERT_TRUE(desk->completes());
    // While some are left, a program that is killed must find at its next start that they are to go.
    const auto scope = [&] { return DeskState::read(desk->directory.cursor(u"desk"_s)).scope; };
    int seen = 0;
    QObject::connect(&desk->directory, &Directory::changed, &desk->context, [&] {
        if (desk->count(RecordKind::Customer) == 0)
            return;
        ++seen;
        EXPECT_EQ(scope(), int(DirectoryScope::All));
    });
    desk->connection.amend(profile(DirectoryScope::Seen));
    ASSERT_TRUE(becomesTrue([&] { return scope() == int(DirectoryScope::Seen); }));
    EXPECT_GT(seen, 0) << "everything was gone at once: nothing is tested";
    EXPECT_EQ(desk->count(RecordKind::Customer), 0);
}

TEST_F(SyncTest, WhatAKillLeftOfAFormerScopeGoesAtTheNextStart)
{
    server.lists = {{u"/products"_s, {}}, {u"/tickets"_s, {}}, {u"/contacts"_s, records(3, u"customerId"_s)},
        {u"/opportunities"_s, {}}};
    newDesk().open(profile(DirectoryScope::All));
    ASSERT_TRUE(desk->completes());
    newDesk().open(profile(DirectoryScope::Seen));
    EXPECT_TRUE(becomesTrue([&] { return desk->count(RecordKind::Customer) == 0; }));
}

TEST_F(SyncTest, KeepsNothingOfTheServerThatACompanyLeft)
{
    server.lists = {{u"/products"_s, records(3, u"code"_s)}, {u"/tickets"_s, records(3, u"TicketId"_s)}};
    newDesk().open(profile(DirectoryScope::Seen));
    ASSERT_TRUE(desk->completes());
    ASSERT_EQ(desk->count(RecordKind::Ticket), 3);
    ListServer other;
    other.lists = {{u"/products"_s, {}}, {u"/tickets"_s, {}}};
    Profile moved = profile(DirectoryScope::Seen);
    moved.address = ServerAddress::parse(other.url()).value();
    desk->connect(moved);
    EXPECT_TRUE(
        becomesTrue([&] { return desk->count(RecordKind::Ticket) + desk->count(RecordKind::Product) == 0; }));
    EXPECT_EQ(other.faults(), QStringList());
}

TEST_F(SyncTest, RemovesAndTakesInNothingOlderThanTheRetention)
{
    QJsonObject old {{u"number"_s, 1}, {u"updatedAt"_s, u"2020-01-01T00:00:00.000Z"_s}};
    server.lists = {{u"/products"_s, {}}, {u"/tickets"_s, {}}, {u"/contacts"_s, {}},
        {u"/opportunities"_s, records(2, u"number"_s, 5) + QList<QJsonObject> {old}}};
    newDesk().attach();
    DirectoryEntry stale;
    stale.kind = RecordKind::Ticket;
    stale.key = u"1"_s;
    stale.updatedAt = QDateTime::currentDateTimeUtc().addDays(-91);
    desk->directory.put({stale}, &desk->context, {});
    desk->connect(profile(DirectoryScope::All));
    ASSERT_TRUE(desk->completes());
    EXPECT_EQ(desk->count(RecordKind::Order), 2);
    EXPECT_EQ(desk->count(RecordKind::Ticket), 0);
}

TEST_F(SyncTest, ReadsNoMoreIntoMemoryThanWasSeen)
{
    server.lists = {{u"/products"_s, {}}, {u"/tickets"_s, {}}, {u"/contacts"_s, records(3, u"customerId"_s)}};
    SyncDesk inMemory {QString()};
    inMemory.open(profile(DirectoryScope::All));
    ASSERT_TRUE(inMemory.completes());
    EXPECT_EQ(asked(), "/products 1, /tickets 1");
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

TEST_F(SyncTest, WritesNothingIntoTheDirectoryOfACompanyThatWasLeft)
{
    server.lists.insert(u"/products"_s, records(3, u"productIdApiRing"_s));
    newDesk().attach();
    desk->directory.attach(&desk->database, &desk->vault, u"the one before"_s);
    desk->connect(profile(DirectoryScope::Seen));
    EXPECT_EQ(desk->sync.state(), State::Off);
    EXPECT_TRUE(desk->directory.cursor(u"desk"_s).isEmpty());
    EXPECT_EQ(asked(), "");
}
