#include "syncdesk.h"
#include "synctest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// What may be in the directory, and whose.

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

TEST_F(SyncTest, TellsSinceWhenEachKindIsWhole)
{
    server.lists = {{u"/products"_s, records(3, u"code"_s)}, {u"/tickets"_s, records(25, u"TicketId"_s)}};
    server.isHolding = true;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    newDesk();
    EXPECT_FALSE(desk->sync.lastRead(RecordKind::Ticket).isValid()) << "nothing is open";
    desk->open(profile(DirectoryScope::Seen));
    EXPECT_FALSE(desk->sync.lastRead(RecordKind::Ticket).isValid()) << "never";
    server.letGo();
    ASSERT_TRUE(desk->completes());
    const QDateTime read = desk->sync.lastRead(RecordKind::Ticket);
    EXPECT_GE(read, before.addMSecs(-1));
    EXPECT_LE(read, desk->sync.lastComplete());
    EXPECT_TRUE(desk->sync.lastRead(RecordKind::Product).isValid());
    EXPECT_FALSE(desk->sync.lastRead(RecordKind::Customer).isValid()) << "not in the scope";
    EXPECT_FALSE(desk->sync.lastRead(RecordKind::Order).isValid());

    // Its next start, on the same file and without a key: no connection, and what was read is as old as it
    // is.
    newDesk().attach();
    desk->connection.open(profile(DirectoryScope::Seen));
    ASSERT_TRUE(becomesTrue([&] { return desk->connection.state() == Connection::State::NoKey; }));
    EXPECT_EQ(desk->sync.lastRead(RecordKind::Ticket), read);
    EXPECT_FALSE(desk->sync.lastRead(RecordKind::Order).isValid());
    // It is of that company alone, and of that server.
    desk->connection.open(profile(DirectoryScope::Seen, u"b"_s));
    EXPECT_FALSE(desk->sync.lastRead(RecordKind::Ticket).isValid());
    Profile moved = profile(DirectoryScope::Seen);
    moved.address = ServerAddress::parse(u"http://127.0.0.1:9"_s).value();
    desk->connection.open(moved);
    EXPECT_FALSE(desk->sync.lastRead(RecordKind::Ticket).isValid());
    desk->connection.open(profile(DirectoryScope::Off));
    EXPECT_FALSE(desk->sync.lastRead(RecordKind::Ticket).isValid());
    desk->connection.open(profile(DirectoryScope::Seen));
    EXPECT_EQ(desk->sync.lastRead(RecordKind::Ticket), read);
    desk->directory.detach();
    EXPECT_FALSE(desk->sync.lastRead(RecordKind::Ticket).isValid());
}
