#include "accesslog.h"
#include "databasetesting.h"
#include "vault.h"

using namespace Qt::StringLiterals;
using Action = Access::Action;

namespace {

AccessLog::Reading readAll(const AccessLog &log, qint64 before = 0, int most = 100)
{
    QObject context;
    std::optional<Stored<AccessLog::Reading>> answer;
    log.read(before, most, &context, [&answer](Stored<AccessLog::Reading> read) { answer = read; });
    EXPECT_TRUE(becomesTrue([&] { return answer.has_value(); }));
    EXPECT_TRUE(answer->has_value());
    return answer->value_or(AccessLog::Reading());
}

struct AccessLogTest : testing::Test
{
    AccessLogTest()
    {
        EXPECT_TRUE(open(database).has_value());
        log.attach(&database, &vault);
    }
    ~AccessLogTest() override { log.detach(); }

    DatabaseFile file;
    Vault vault {Vault::makeKey()};
    Database database {file.path};
    AccessLog log;
};

} // namespace

TEST_F(AccessLogTest, TellsWhoDidWhatAndWhenTheNewestFirst)
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    log.add(Action::Revealed, u"c475"_s, u"phone"_s);
    log.add(Action::Exported, {}, u"access log"_s);
    const auto reading = readAll(log);
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.missing, 0);
    EXPECT_EQ(reading.next, 0);
    const Access &first = reading.entries.last();
    EXPECT_EQ(first.number, 1);
    EXPECT_EQ(first.action, Action::Revealed);
    EXPECT_EQ(first.customer, u"c475"_s);
    EXPECT_EQ(first.what, u"phone"_s);
    EXPECT_FALSE(first.who.isEmpty());
    EXPECT_GE(first.at, before.addMSecs(-1));
    EXPECT_EQ(reading.entries.first().action, Action::Exported);
}

TEST_F(AccessLogTest, IsReadPageByPage)
{
    for (int i = 0; i < 25; ++i)
        log.add(Action::Copied, QString::number(i), u"phone"_s);
    QStringList customers;
    qint64 before = 0;
    do {
        const auto reading = readAll(log, before, 10);
        EXPECT_LE(reading.entries.size(), 10);
        EXPECT_EQ(reading.missing, 0);
        for (const Access &access : reading.entries)
            customers.append(access.customer);
        before = reading.next;
    } while (before > 0 && customers.size() < 100);
    ASSERT_EQ(customers.size(), 25);
    EXPECT_EQ(customers.first(), u"24"_s);
    EXPECT_EQ(customers.last(), u"0"_s);
}

TEST_F(AccessLogTest, CannotBeChangedThroughTheDatabase)
{
    log.add(Action::Revealed, u"c475"_s, u"phone"_s);
    EXPECT_EQ(readAll(log).entries.size(), 1);
    EXPECT_FALSE(run(database, u"DELETE FROM access"_s));
    EXPECT_FALSE(run(database, u"UPDATE access SET id = 9"_s));
    EXPECT_EQ(readAll(log).entries.size(), 1);
}

TEST_F(AccessLogTest, ShowsWhatWasTakenOutOrChangedBySomebodyElse)
{
    for (int i = 0; i < 5; ++i)
        log.add(Action::Revealed, QString::number(i), u"phone"_s);
    ASSERT_EQ(readAll(log).entries.size(), 5);
    ASSERT_TRUE(run(database, u"DROP TRIGGER access_stays"_s));
    ASSERT_TRUE(run(database, u"DROP TRIGGER access_is_so"_s));
    for (const int id : {1, 3, 5})
        ASSERT_TRUE(run(database, u"DELETE FROM access WHERE id = ?"_s, {id}));
    EXPECT_EQ(readAll(log).missing, 3);
    ASSERT_TRUE(
        run(database, u"UPDATE access SET sealed = (SELECT sealed FROM access WHERE id = 2) WHERE id = 4"_s));
    const auto reading = readAll(log);
    EXPECT_EQ(reading.missing, 4);
    EXPECT_EQ(reading.entries.size(), 1);
}

TEST_F(AccessLogTest, EveryTamperingIsNoticed)
{
    for (const auto &[what, statement] : tamperings) {
        DatabaseFile tampered;
        Database other(tampered.path);
        ASSERT_TRUE(open(other));
        AccessLog otherLog;
        otherLog.attach(&other, &vault);
        otherLog.add(Action::Revealed, u"c475"_s, u"phone"_s);
        ASSERT_EQ(readAll(otherLog).missing, 0);
        ASSERT_TRUE(run(other, u"DROP TRIGGER access_is_so"_s));
        ASSERT_TRUE(run(other, statement.arg(u"access"_s, u"sealed"_s)));
        EXPECT_EQ(readAll(otherLog).missing, 1) << what;
        otherLog.detach();
    }
}

TEST_F(AccessLogTest, WhatWasNotedBeforeThereWasAFileGoesIntoIt)
{
    log.detach();
    log.add(Action::Revealed, u"early"_s, u"phone"_s);
    Database memory {QString()};
    ASSERT_TRUE(open(memory));
    log.attach(&memory, &vault);
    log.add(Action::Revealed, u"locked"_s, u"phone"_s);
    EXPECT_EQ(readAll(log).entries.size(), 2);
    log.release();
    log.attach(&database, &vault);
    const auto reading = readAll(log);
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.entries.last().customer, u"early"_s);
}

TEST_F(AccessLogTest, WhatCouldNotBeWrittenIsTriedAgainWithTheNextOne)
{
    value(database, u"PRAGMA max_page_count = 1"_s);
    log.add(Action::Revealed, QString(100'000, u'x'), u"phone"_s);
    ASSERT_TRUE(becomesTrue([&] { return log.fault().has_value(); }));
    value(database, u"PRAGMA max_page_count = 1000000"_s);
    log.add(Action::Copied, u"c475"_s, u"phone"_s);
    EXPECT_EQ(readAll(log).entries.size(), 2);
    EXPECT_FALSE(log.fault());
}

TEST_F(AccessLogTest, OnDiskNothingOfItCanBeRead)
{
    log.add(Action::Revealed, u"customer-475"_s, u"phone"_s);
    ASSERT_EQ(readAll(log).entries.size(), 1);
    EXPECT_FALSE(file.bytes().contains("customer-475"));
}
