#include "sla.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

// Deadlines as somebody with a clock and much patience finds them: who looks at it each minute, asks whether
// that is a time to work, and counts. It shares nothing with what it is compared with.

namespace {

using Unit = SlaTime::Unit;

constexpr qint64 minuteMs = 60'000;

class Walker final
{
public:
    explicit Walker(const WorkingTimes &times)
        : m_times(times)
        , m_zone(times.timeZone)
    { }

    QDateTime deadline(const QDateTime &start, const SlaTime &length)
    {
        qint64 moment = start.toMSecsSinceEpoch();
        if (length.unit == Unit::Days)
            return afterDays(moment, length.amount);
        qint64 left = length.amount * minuteMs * (length.unit == Unit::Hours ? 60 : 1);
        while (true) {
            const qint64 next = (moment / minuteMs + 1) * minuteMs;
            if (isWork(moment)) {
                if (left <= next - moment)
                    return QDateTime::fromMSecsSinceEpoch(moment + left, Qt::UTC);
                left -= next - moment;
            }
            moment = next;
        }
    }

private:
    QDateTime afterDays(qint64 moment, int count)
    {
        while (!isWork(moment))
            moment = (moment / minuteMs + 1) * minuteMs;
        const QDateTime begin = local(moment);
        QDate day = begin.date();
        while (count > 0) {
            day = day.addDays(1);
            if (!spansOf(day).isEmpty())
                --count;
        }
        const int end = spansOf(day).last().to;
        const QDateTime dayEnd = QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(end * 60);
        const QDateTime wanted = std::min(QDateTime(day, begin.time(), Qt::UTC), dayEnd);
        while (local(moment) < wanted) {
            const qint64 left = local(moment).msecsTo(wanted);
            moment = left < minuteMs ? moment + left : (moment / minuteMs + 1) * minuteMs;
        }
        return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
    }

    //! What the clock shows, as if it were UTC.
    QDateTime local(qint64 moment) { return QDateTime::fromMSecsSinceEpoch(shownAt(moment), Qt::UTC); }

    qint64 shownAt(qint64 moment)
    {
        constexpr qint64 quarter = 15 * minuteMs; // clocks are changed at such times
        const qint64 at = moment / quarter;
        if (!m_offsets.contains(at)) {
            const QDateTime then = QDateTime::fromMSecsSinceEpoch(at * quarter, Qt::UTC);
            m_offsets.insert(at, m_zone.offsetFromUtc(then));
        }
        return moment + m_offsets.value(at) * 1000LL;
    }

    QList<WorkingSpan> spansOf(const QDate &date) const
    {
        return m_times.holidays.contains(date) ? QList<WorkingSpan>()
                                               : m_times.days.at(std::size_t(date.dayOfWeek() - 1));
    }

    bool isWork(qint64 moment)
    {
        constexpr qint64 dayMs = 1440 * minuteMs;
        const qint64 shown = shownAt(moment);
        if (!m_spans.contains(shown / dayMs))
            m_spans.insert(shown / dayMs, spansOf(QDate(1970, 1, 1).addDays(shown / dayMs)));
        const auto minute = int(shown % dayMs / minuteMs);
        return std::ranges::any_of(*m_spans.constFind(shown / dayMs),
            [minute](const WorkingSpan &span) { return minute >= span.from && minute < span.to; });
    }

    const WorkingTimes &m_times;
    QTimeZone m_zone;
    QHash<qint64, int> m_offsets;
    QHash<qint64, QList<WorkingSpan>> m_spans; //!< by day
};

class SlaOracle : public testing::TestWithParam<std::pair<const char *, QDate>>
{ };

int anyOf(QRandomGenerator &random, int from, int to)
{
    return int(random.bounded(from, to + 1));
}

WorkingTimes anyTimes(QRandomGenerator &random, const QDate &around)
{
    WorkingTimes times;
    for (auto &day : times.days) {
        int minute = 0;
        for (int spans = anyOf(random, 0, 3); spans > 0; --spans) {
            const int from = minute + anyOf(random, 1, 400);
            const int to = std::min(from + anyOf(random, 30, 500), 1440);
            if (from >= to)
                break;
            day.append({from - 1, to});
            minute = to;
        }
    }
    times.days.at(std::size_t(anyOf(random, 0, 6))) = {{anyOf(random, 0, 200), 1440}};
    for (int days = anyOf(random, 0, 4); days > 0; --days)
        times.holidays.append(around.addDays(anyOf(random, -4, 10)));
    return times;
}

TEST_P(SlaOracle, AgreesWithWhoeverWalksThroughAllMinutes)
{
    const auto &[zone, around] = GetParam();
    QRandomGenerator random(20261121);
    for (int i = 0; i < 250 && !HasFailure(); ++i) {
        WorkingTimes times = i % 5 == 0 ? WorkingTimes::usual() : anyTimes(random, around);
        times.timeZone = zone;
        const QTime time = i % 3 == 0 ? QTime(anyOf(random, 0, 23), anyOf(random, 0, 3) * 15)
                                      : QTime::fromMSecsSinceStartOfDay(anyOf(random, 0, 86'399'999));
        const QDateTime start(around.addDays(anyOf(random, -3, 2)), time, Qt::UTC);
        const auto unit = Unit(anyOf(random, 0, 2));
        const std::array most {900, 24, 6};
        const SlaTime length {anyOf(random, 1, most.at(std::size_t(unit))), unit};
        const QDateTime expected = Walker(times).deadline(start, length);
        EXPECT_EQ(deadlineAfter(start, length, times).toString(Qt::ISODateWithMs).toStdString(),
            expected.toString(Qt::ISODateWithMs).toStdString())
            << i << ": " << length.amount << " of " << int(unit) << " from "
            << start.toString(Qt::ISODateWithMs).toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Zones, SlaOracle,
    testing::Values(std::pair("Asia/Ho_Chi_Minh", QDate(2026, 11, 20)), std::pair("UTC", QDate(2026, 12, 31)),
        std::pair("Europe/Berlin", QDate(2026, 3, 29)), std::pair("Europe/Berlin", QDate(2026, 10, 25)),
        std::pair("America/New_York", QDate(2026, 3, 8)), std::pair("America/New_York", QDate(2026, 11, 1)),
        std::pair("Australia/Lord_Howe", QDate(2026, 4, 5)), // half an hour
        std::pair("America/Havana", QDate(2026, 11, 1)), // at midnight, and backwards
        std::pair("Pacific/Apia", QDate(2011, 12, 30)))); // a day that never was

} // namespace
