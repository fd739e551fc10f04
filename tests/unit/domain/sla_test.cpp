#include "sla.h"
#include "ticket.h"

#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Unit = SlaTime::Unit;

QDateTime at(const QString &local, const QByteArray &zone = "Asia/Ho_Chi_Minh")
{
    const QDateTime naive = QDateTime::fromString(local, Qt::ISODate);
    return QDateTime(naive.date(), naive.time(), QTimeZone(zone));
}

void expectDeadline(const QString &start, const SlaTime &length, const QString &end,
    const WorkingTimes &times = WorkingTimes::usual())
{
    const QDateTime deadline = deadlineAfter(at(start, times.timeZone), length, times);
    EXPECT_EQ(deadline.timeSpec(), Qt::UTC);
    EXPECT_EQ(deadline.toTimeZone(QTimeZone(times.timeZone)).toString(u"yyyy-MM-ddTHH:mm:ss"_s).toStdString(),
        end.toStdString())
        << start.toStdString();
}

// 2026-11-16 is a Monday; the usual week ends on Saturday at noon.

TEST(Deadline, CountsWorkingTimeAlone)
{
    expectDeadline(u"2026-11-16T09:00:00"_s, {30, Unit::Minutes}, u"2026-11-16T09:30:00"_s);
    expectDeadline(u"2026-11-16T11:00:00"_s, {4, Unit::Hours}, u"2026-11-16T16:00:00"_s);
    expectDeadline(u"2026-11-16T16:00:00"_s, {4, Unit::Hours}, u"2026-11-17T10:30:00"_s);
    expectDeadline(u"2026-11-16T09:00:30"_s, {1, Unit::Minutes}, u"2026-11-16T09:01:30"_s);
    // What is used up when work ends is due then.
    expectDeadline(u"2026-11-16T11:00:00"_s, {1, Unit::Hours}, u"2026-11-16T12:00:00"_s);
    expectDeadline(u"2026-11-16T16:30:00"_s, {1, Unit::Hours}, u"2026-11-16T17:30:00"_s);
}

TEST(Deadline, OfAStartOutsideWorkCountsFromWhenItBegins)
{
    expectDeadline(u"2026-11-16T12:30:00"_s, {1, Unit::Hours}, u"2026-11-16T14:00:00"_s); // in the break
    expectDeadline(u"2026-11-16T12:00:00"_s, {1, Unit::Hours}, u"2026-11-16T14:00:00"_s); // at its edge
    expectDeadline(u"2026-11-16T08:00:00"_s, {1, Unit::Hours}, u"2026-11-16T09:00:00"_s);
    expectDeadline(u"2026-11-16T00:00:00"_s, {1, Unit::Hours}, u"2026-11-16T09:00:00"_s); // at midnight
    expectDeadline(u"2026-11-16T17:30:00"_s, {1, Unit::Minutes}, u"2026-11-17T08:01:00"_s);
    expectDeadline(u"2026-11-16T23:59:59"_s, {1, Unit::Hours}, u"2026-11-17T09:00:00"_s);
}

TEST(Deadline, PassesOverWeekendsAndHolidays)
{
    expectDeadline(u"2026-11-20T17:00:00"_s, {1, Unit::Hours}, u"2026-11-21T08:30:00"_s);
    expectDeadline(u"2026-11-21T11:00:00"_s, {2, Unit::Hours}, u"2026-11-23T09:00:00"_s);
    expectDeadline(u"2026-11-22T11:00:00"_s, {2, Unit::Hours}, u"2026-11-23T10:00:00"_s);
    WorkingTimes times = WorkingTimes::usual();
    times.holidays = {QDate(2026, 11, 24), QDate(2026, 11, 23), QDate(2026, 11, 23), QDate()};
    expectDeadline(u"2026-11-21T11:00:00"_s, {2, Unit::Hours}, u"2026-11-25T09:00:00"_s, times);
    expectDeadline(u"2026-11-23T09:00:00"_s, {1, Unit::Hours}, u"2026-11-25T09:00:00"_s, times);
    expectDeadline(u"2026-11-20T09:00:00"_s, {3, Unit::Days}, u"2026-11-26T09:00:00"_s, times);
}

TEST(Deadline, OfWorkingDaysIsAtTheSameTimeOfTheDay)
{
    expectDeadline(u"2026-11-16T10:32:10"_s, {2, Unit::Days}, u"2026-11-18T10:32:10"_s);
    expectDeadline(u"2026-11-18T15:00:00"_s, {3, Unit::Days}, u"2026-11-21T12:00:00"_s); // Saturday's end
    expectDeadline(u"2026-11-20T15:00:00"_s, {2, Unit::Days}, u"2026-11-23T15:00:00"_s);
    expectDeadline(u"2026-11-22T15:00:00"_s, {1, Unit::Days}, u"2026-11-24T08:00:00"_s);
    expectDeadline(u"2026-11-16T17:30:00"_s, {1, Unit::Days}, u"2026-11-18T08:00:00"_s);
}

TEST(Deadline, AroundTheClockIsPlainTime)
{
    WorkingTimes times = WorkingTimes::usual();
    times.holidays = {QDate(2026, 11, 22)};
    expectDeadline(u"2026-11-21T23:00:00"_s, {4, Unit::Hours, true}, u"2026-11-22T03:00:00"_s, times);
    expectDeadline(u"2026-11-21T23:00:00"_s, {45, Unit::Minutes, true}, u"2026-11-21T23:45:00"_s, times);
    // Twenty-four hours a day, also of one that the clocks make shorter.
    times.timeZone = "Europe/Berlin";
    expectDeadline(u"2026-03-28T12:00:00"_s, {1, Unit::Days, true}, u"2026-03-29T13:00:00"_s, times);
    times.days = {};
    EXPECT_TRUE(deadlineAfter(at(u"2026-11-21T23:00:00"_s), {1, Unit::Days, true}, times).isValid());
}

TEST(Deadline, FollowsTheClocksOfTheTimeZone)
{
    // Work at the desk's hours, whatever zone the start is written in.
    const QDateTime start = QDateTime(QDate(2026, 11, 16), QTime(2, 0), Qt::UTC); // 09:00 in Vietnam
    EXPECT_EQ(deadlineAfter(start, {2, Unit::Hours}, WorkingTimes::usual()),
        QDateTime(QDate(2026, 11, 16), QTime(4, 0), Qt::UTC));
    EXPECT_EQ(deadlineAfter(
                  start.toTimeZone(QTimeZone("America/New_York")), {2, Unit::Hours}, WorkingTimes::usual()),
        QDateTime(QDate(2026, 11, 16), QTime(4, 0), Qt::UTC));

    WorkingTimes night;
    night.timeZone = "Europe/Berlin";
    night.days.fill({{60, 300}}); // 01:00 to 05:00
    // 02:00 to 03:00 is skipped on 29 March, and comes twice on 25 October.
    expectDeadline(u"2026-03-29T01:00:00"_s, {3, Unit::Hours}, u"2026-03-29T05:00:00"_s, night);
    expectDeadline(u"2026-10-25T01:00:00"_s, {4, Unit::Hours}, u"2026-10-25T04:00:00"_s, night);
    // The same time of a day that skips it: when the clocks show a later one.
    expectDeadline(u"2026-03-28T02:30:00"_s, {1, Unit::Days}, u"2026-03-29T03:00:00"_s, night);
    EXPECT_EQ(deadlineAfter(at(u"2026-10-24T02:30:00"_s, "Europe/Berlin"), {1, Unit::Days}, night),
        QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC)); // the first of the two
}

TEST(Deadline, OfAZoneThatIsNotKnownIsByThisComputersClocks)
{
    WorkingTimes times = WorkingTimes::usual();
    times.timeZone = "Nowhere/Atlantis";
    const QDateTime start(QDate(2026, 11, 16), QTime(9, 0)); // local
    EXPECT_EQ(deadlineAfter(start, {1, Unit::Hours}, times), start.addSecs(3600));
}

TEST(Deadline, IsNoneWhereNobodyEverWorks)
{
    const QDateTime start = at(u"2026-11-16T09:00:00"_s);
    WorkingTimes never;
    EXPECT_FALSE(deadlineAfter(start, {1, Unit::Minutes}, never).isValid());
    EXPECT_FALSE(deadlineAfter(start, {1, Unit::Days}, never).isValid());
    WorkingTimes hardly;
    hardly.days[0] = {{0, 1}};
    EXPECT_FALSE(deadlineAfter(start, {10'000, Unit::Hours}, hardly).isValid());
    EXPECT_FALSE(deadlineAfter({}, {1, Unit::Hours}, WorkingTimes::usual()).isValid());
    EXPECT_FALSE(deadlineAfter(start, {0, Unit::Hours}, WorkingTimes::usual()).isValid());
    EXPECT_FALSE(deadlineAfter(start, {-5, Unit::Days, true}, WorkingTimes::usual()).isValid());
    const QDateTime far = QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max() - 10, Qt::UTC);
    EXPECT_FALSE(deadlineAfter(far, {10'000, Unit::Days, true}, WorkingTimes::usual()).isValid());
    EXPECT_FALSE(deadlineAfter(far, {10'000, Unit::Days}, WorkingTimes::usual()).isValid());
}

TEST(Deadline, IsFoundBehindAYearOfHolidays)
{
    WorkingTimes times = WorkingTimes::usual();
    for (QDate day(2026, 11, 16); day < QDate(2027, 11, 16); day = day.addDays(1))
        times.holidays.append(day);
    expectDeadline(u"2026-11-15T09:00:00"_s, {1, Unit::Hours}, u"2027-11-16T09:00:00"_s, times);
    expectDeadline(u"2026-11-14T09:00:00"_s, {1, Unit::Days}, u"2027-11-16T09:00:00"_s, times);
}

TEST(Deadline, TakesTheLargestAmounts)
{
    WorkingTimes times = WorkingTimes::usual();
    times.days.fill({{480, 1080}});
    expectDeadline(u"2026-11-16T08:00:00"_s, {10'000, Unit::Hours}, u"2029-08-11T18:00:00"_s, times);
    expectDeadline(u"2026-11-16T08:00:00"_s, {10'000, Unit::Days}, u"2054-04-03T08:00:00"_s, times);
    expectDeadline(u"2026-11-16T08:00:00"_s, {10'000, Unit::Days, true}, u"2054-04-03T08:00:00"_s, times);
    times.timeZone = "America/New_York";
    expectDeadline(u"2026-11-16T08:00:00"_s, {10'000, Unit::Days}, u"2054-04-03T08:00:00"_s, times);
}

TEST(WorkingSpans, AreReadAsTheyAreTyped)
{
    const QList<WorkingSpan> usual {{480, 720}, {780, 1050}};
    for (const QString &typed : {u"08:00-12:00, 13:00-17:30"_s, u"8-12,13-17:30"_s, u"8h-12h; 13h-17h30"_s,
             u" 8:00 – 12:00 , 13:00 – 17:30 "_s, u"13:00-17:30, 08:00-12:00"_s}) {
        const auto spans = parseSpans(typed);
        ASSERT_TRUE(spans) << typed.toStdString();
        EXPECT_EQ(*spans, usual) << typed.toStdString();
    }
    EXPECT_EQ(spansText(usual), u"08:00-12:00, 13:00-17:30"_s);
    EXPECT_EQ(parseSpans(u""_s), QList<WorkingSpan>());
    EXPECT_EQ(parseSpans(u"  "_s), QList<WorkingSpan>());
    EXPECT_EQ(parseSpans(u"00:00-24:00"_s), (QList<WorkingSpan> {{0, 1440}}));
    EXPECT_EQ(spansText({{0, 1440}}), u"00:00-24:00"_s);
    EXPECT_EQ(parseSpans(u"8-12, 12-17"_s), (QList<WorkingSpan> {{480, 1020}})); // no break between
}

TEST(WorkingSpans, ThatCannotBeAreRefused)
{
    for (const QString &typed : {u"8"_s, u"8-"_s, u"-12"_s, u"12-8"_s, u"8-8"_s, u"8-12, 11-17"_s, u"8-12,"_s,
             u",8-12"_s, u"8-25"_s, u"8-24:01"_s, u"8:60-12"_s, u"8:5-12"_s, u"22-6"_s, u"off"_s,
             u"8-12 13-17"_s, u"008-12"_s, u"-8-12"_s, u"8-12-17"_s, u"8-12, ,13-17"_s})
        EXPECT_FALSE(parseSpans(typed)) << typed.toStdString();
    EXPECT_FALSE(parseSpans(u"8-12,"_s.repeated(1'000'000)));
    EXPECT_FALSE(parseSpans(QString(2'000'000, u'8')));
}

Ticket ticket(const QString &sla)
{
    Ticket made;
    made.number = u"17464"_s;
    made.sla = sla;
    made.createdAt = at(u"2026-11-16T09:00:00"_s).toUTC();
    return made;
}

TEST(SlaDeadline, IsAsSetElseAsTheNameSays)
{
    SlaPlan plan;
    const QDateTime now = at(u"2026-11-16T09:00:00"_s);
    EXPECT_EQ(deadlineOf(ticket(u"4h"_s), plan, now).at, at(u"2026-11-16T14:00:00"_s));
    plan.lengths[u"4h"_s] = SlaTime {1, Unit::Hours};
    EXPECT_EQ(deadlineOf(ticket(u"4h"_s), plan, now).at, at(u"2026-11-16T10:00:00"_s));
    plan.lengths[u"4h"_s] = std::nullopt;
    EXPECT_EQ(deadlineOf(ticket(u"4h"_s), plan, now), SlaDeadline());
    EXPECT_EQ(deadlineOf(ticket(u"VIP"_s), plan, now), SlaDeadline());
    EXPECT_EQ(deadlineOf(ticket({}), plan, now), SlaDeadline());
    plan.lengths[u"VIP"_s] = SlaTime {1, Unit::Hours};
    EXPECT_EQ(deadlineOf(ticket(u"VIP"_s), plan, now).at, at(u"2026-11-16T10:00:00"_s));
    Ticket undated = ticket(u"VIP"_s);
    undated.createdAt = {};
    EXPECT_EQ(deadlineOf(undated, plan, now), SlaDeadline());
}

TEST(SlaDeadline, IsSoonWithinTheWarningAndThenOverdue)
{
    SlaPlan plan; // 30 min
    const auto stateAt = [&](const QString &now) { return deadlineOf(ticket(u"1h"_s), plan, at(now)).state; };
    EXPECT_EQ(stateAt(u"2026-11-16T09:29:59"_s), SlaState::Running);
    EXPECT_EQ(stateAt(u"2026-11-16T09:30:00"_s), SlaState::Soon);
    EXPECT_EQ(stateAt(u"2026-11-16T09:59:59"_s), SlaState::Soon);
    EXPECT_EQ(stateAt(u"2026-11-16T10:00:00"_s), SlaState::Overdue);
    EXPECT_EQ(stateAt(u"2020-01-01T00:00:00"_s), SlaState::Running); // the clock was set back
    plan.warnBefore = 0min;
    EXPECT_EQ(stateAt(u"2026-11-16T09:59:59"_s), SlaState::Running);
}

TEST(SlaDeadline, IsNoneOnceTheTicketIsClosedOrDeleted)
{
    const QDateTime late = at(u"2026-11-18T09:00:00"_s);
    Ticket one = ticket(u"1h"_s);
    EXPECT_EQ(deadlineOf(one, {}, late).state, SlaState::Overdue);
    one.status = u"Closed"_s;
    EXPECT_EQ(deadlineOf(one, {}, late), SlaDeadline());
    one.status = u"Open"_s;
    one.isDeleted = true;
    EXPECT_EQ(deadlineOf(one, {}, late), SlaDeadline());
}

} // namespace
