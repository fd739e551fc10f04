#include "syncpace.h"
#include "syncpass.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Time = SyncPace::Time;

struct Pace
{
    double chance = 0;
    SyncPace pace {{}, [this] { return chance; }};
};

const QDateTime start(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC);

SyncPass::Page pageOf(int count, int news = 1)
{
    return {.count = count, .limit = 20, .news = news};
}

} // namespace

TEST(SyncPace, SpreadsAFleetThatStartsTogether)
{
    Pace one;
    one.pace.started(1'000ms);
    EXPECT_EQ(one.pace.next(), 1'000ms);
    one.chance = .5;
    one.pace.started(1'000ms);
    EXPECT_EQ(one.pace.next(), 151'000ms);
}

TEST(SyncPace, PausesWithJitterAndLongerForASlowServer)
{
    Pace one;
    one.pace.answered(1'000ms, 10ms);
    EXPECT_EQ(one.pace.next(), 5'000ms);
    one.chance = 1;
    one.pace.answered(1'000ms, 10ms);
    EXPECT_EQ(one.pace.next(), 13'000ms);
    one.pace.answered(1'000ms, 10s);
    EXPECT_EQ(one.pace.next(), 51'000ms);
}

TEST(SyncPace, BacksOffTwiceAsLongEachTimeUpToALimit)
{
    Pace one;
    one.chance = 1;
    for (const Time wait : {30s, 60s, 120s, 240s, 480s, 960s, 1'800s, 1'800s}) {
        one.pace.failed(0ms);
        EXPECT_EQ(one.pace.next(), wait);
    }
    for (int i = 0; i < 100; ++i)
        one.pace.failed(0ms);
    EXPECT_EQ(one.pace.next(), 1'800s);
    one.chance = 0;
    one.pace.failed(0ms);
    EXPECT_EQ(one.pace.next(), 900s) << "with jitter";
    one.pace.answered(0ms, 0ms);
    one.pace.failed(0ms);
    EXPECT_EQ(one.pace.next(), 15s) << "anew after an answer";
    EXPECT_EQ(one.pace.failures(), 1);
}

TEST(SyncPace, WaitsAsLongAsTheServerAsksAndNotTogetherWithOthers)
{
    Pace one;
    one.pace.failed(0ms, 3'600s);
    EXPECT_EQ(one.pace.next(), 3'600s);
    one.chance = 1;
    one.pace.failed(0ms, 3'600s);
    EXPECT_EQ(one.pace.next(), 4'500s);
}

TEST(SyncPace, LeavesTheAgentSilence)
{
    Pace one;
    one.pace.answered(0ms, 0ms);
    one.pace.agentEnded(60'000ms);
    EXPECT_EQ(one.pace.next(), 62'000ms);
    one.pace.hurry(60'000ms);
    EXPECT_EQ(one.pace.next(), 62'000ms);
    one.pace.hurry(70'000ms);
    EXPECT_EQ(one.pace.next(), 70'000ms);
}

TEST(SyncPass, GivesItselfBackFromItsCursor)
{
    SyncPass pass(DirectoryEntry::Kind::Customer);
    pass.begin(start, {});
    pass.took(pageOf(20), start);
    pass.skipPage();
    const SyncPass again(DirectoryEntry::Kind::Customer, pass.cursor());
    EXPECT_EQ(again.page(), 3);
    EXPECT_TRUE(again.isUnderWay());
    EXPECT_TRUE(again.isFull());
    EXPECT_EQ(again.began(), start);
    EXPECT_EQ(again.cursor(), pass.cursor());
    for (const QByteArray &broken :
        {QByteArray(), QByteArray("x"), QByteArray("[]"), QByteArray("{\"page\":-5}")}) {
        EXPECT_EQ(SyncPass(DirectoryEntry::Kind::Customer, broken).page(), 1);
        EXPECT_FALSE(SyncPass(DirectoryEntry::Kind::Customer, broken).isUnderWay());
    }
}

TEST(SyncPass, IsWholeSinceThePassBeganThatLeftNothingOut)
{
    SyncPass pass(DirectoryEntry::Kind::Ticket);
    EXPECT_FALSE(pass.wholeBegan().isValid());
    pass.begin(start, {});
    pass.took(pageOf(20), start.addSecs(10));
    EXPECT_FALSE(pass.wholeBegan().isValid()) << "not before its end";
    pass.took(pageOf(3), start.addSecs(20));
    EXPECT_EQ(pass.wholeBegan(), start);
    EXPECT_EQ(SyncPass(DirectoryEntry::Kind::Ticket, pass.cursor()).wholeBegan(), start);

    pass.begin(start.addSecs(1'000), {});
    pass.skipPage();
    EXPECT_EQ(SyncPass(DirectoryEntry::Kind::Ticket, pass.cursor()).wholeBegan(), start);
    pass.took(pageOf(3), start.addSecs(1'020));
    EXPECT_EQ(pass.doneAt(), start.addSecs(1'020));
    EXPECT_EQ(pass.wholeBegan(), start) << "a page was left out";
    pass.begin(start.addSecs(2'000), {});
    pass.took(pageOf(0), start.addSecs(2'010));
    EXPECT_EQ(pass.wholeBegan(), start.addSecs(2'000));
}

TEST(SyncPass, OfACursorOfAnEarlierVersionTheLastPassCounts)
{
    const auto wholeBegan = [](const QByteArray &patchy) {
        return SyncPass(DirectoryEntry::Kind::Ticket,
            R"({"doneAt":1700000020000,"doneBegan":1700000000000,"patchy":)" + patchy + "}")
            .wholeBegan();
    };
    EXPECT_EQ(wholeBegan("false"), QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC));
    EXPECT_FALSE(wholeBegan("true").isValid());
    EXPECT_FALSE(SyncPass(DirectoryEntry::Kind::Ticket, "{}").wholeBegan().isValid());
}

TEST(SyncPass, ReadsEverythingAgainNowAndThen)
{
    for (const auto &[kind, days] :
        {std::pair(DirectoryEntry::Kind::Customer, 30), {DirectoryEntry::Kind::Order, 7}}) {
        SyncPass pass(kind);
        pass.begin(start, {});
        EXPECT_TRUE(pass.isFull());
        EXPECT_FALSE(pass.since().isValid());
        pass.took(pageOf(3), start);
        EXPECT_TRUE(pass.hasSeenAll());
        EXPECT_FALSE(pass.isDue(start.addSecs(60)));
        EXPECT_TRUE(pass.isDue(start.addSecs(60), true));
        EXPECT_TRUE(pass.isDue(start.addSecs(-60))) << "the clock was put back";
        pass.begin(start.addDays(days - 1), {});
        EXPECT_FALSE(pass.isFull());
        EXPECT_EQ(pass.since().isValid(), kind == DirectoryEntry::Kind::Customer);
        pass.took(pageOf(3), start.addDays(days - 1));
        EXPECT_FALSE(pass.hasSeenAll());
        pass.begin(start.addDays(days), {});
        EXPECT_TRUE(pass.isFull());
    }
}

TEST(SyncPass, HasNotSeenAllWhenAPageWasLeftOutOrNothingCame)
{
    SyncPass pass(DirectoryEntry::Kind::Product);
    pass.begin(start, {});
    pass.skipPage();
    pass.took(pageOf(3), start);
    EXPECT_FALSE(pass.hasSeenAll());
    pass.begin(start, {});
    pass.took(pageOf(0), start);
    EXPECT_FALSE(pass.hasSeenAll());
}

TEST(SyncPass, HasNeverSeenAllTicketsForItAsksForThoseOfSomeDays)
{
    for (const auto kind : {DirectoryEntry::Kind::Product, DirectoryEntry::Kind::Ticket}) {
        SyncPass pass(kind);
        pass.begin(start, {});
        pass.took(pageOf(3), start);
        EXPECT_FALSE(pass.isUnderWay());
        EXPECT_EQ(pass.hasSeenAll(), kind == DirectoryEntry::Kind::Product);
    }
}

TEST(SyncPass, AsksForWhatChangedSinceAnHourBeforeItBeganLast)
{
    SyncPass pass(DirectoryEntry::Kind::Customer);
    pass.begin(start, {});
    pass.took(pageOf(3), start.addSecs(60));
    pass.begin(start.addDays(1), {});
    EXPECT_EQ(pass.since(), start.addSecs(-3'600)) << "the server's clock may be behind ours";
}

TEST(SyncPass, EndsAListWithoutEnd)
{
    SyncPass pass(DirectoryEntry::Kind::Customer);
    pass.begin(start, {});
    int pages = 0;
    for (; pass.isUnderWay() && pages < 100'000; ++pages)
        pass.took(pageOf(20), start);
    EXPECT_EQ(pages, 50'000);
    EXPECT_FALSE(pass.hasSeenAll());
}

TEST(SyncPass, AsksForNoMoreThanTheRetentionAllows)
{
    const auto days = [](DirectoryScope scope, int retention) {
        SyncPass pass(DirectoryEntry::Kind::Ticket);
        pass.begin(start, {scope, retention});
        return pass.since().daysTo(start);
    };
    EXPECT_EQ(days(DirectoryScope::Seen, 365), 90);
    EXPECT_EQ(days(DirectoryScope::Seen, 30), 30);
    EXPECT_EQ(days(DirectoryScope::All, 365), 365);
}
