#include "sla.h"

#include "textfold.h"
#include "ticket.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
constexpr int dayMinutes = 24 * 60;
constexpr qint64 farthest = 36'525; // days: a hundred years; beyond, a deadline is none

//! The day of a local time, counted from 1970.
qint64 dayOf(qint64 local)
{
    return local >= 0 ? local / dayMs : -((-local + dayMs - 1) / dayMs);
}

//! A stretch of time in which the clocks of a zone stay the same far from UTC; all in ms.
struct Stretch
{
    qint64 end = std::numeric_limits<qint64>::min(); //!< UTC
    qint64 offset = 0;
};

class WorkClock final
{
public:
    explicit WorkClock(const WorkingTimes &times)
        : m_times(times)
        , m_zone(times.timeZone)
    {
        if (!m_zone.isValid())
            m_zone = QTimeZone::systemTimeZone();
        m_doesChange = m_zone.hasTransitions();
        const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
        for (const QDate &date : times.holidays) {
            if (date.isValid())
                m_holidays.push_back(date.toJulianDay() - epoch);
        }
        std::ranges::sort(m_holidays);
    }

    struct Piece
    {
        qint64 from = 0;
        qint64 to = 0;
    };

    //! The next time at or after \a moment in which somebody works without a break; all of it by one clock.
    [[nodiscard]] std::optional<Piece> nextWork(qint64 moment)
    {
        for (qint64 days = 0; days < farthest; ++days) {
            moveTo(moment);
            const qint64 day = dayOf(moment + m_stretch.offset);
            const qint64 midnight = day * dayMs - m_stretch.offset;
            for (const WorkingSpan &span : workOf(day)) {
                const qint64 from = std::max(moment, midnight + span.from * minuteMs);
                const qint64 to = std::min(m_stretch.end, midnight + span.to * minuteMs);
                if (from < to)
                    return Piece {from, to};
            }
            moment = std::min(midnight + dayMs, m_stretch.end);
        }
        return std::nullopt;
    }

    //! The same time of the day \a count working days after \a moment, or that day's end of work.
    [[nodiscard]] std::optional<qint64> daysAfter(qint64 moment, int count)
    {
        moveTo(moment);
        const qint64 local = moment + m_stretch.offset;
        const qint64 first = dayOf(local);
        for (qint64 day = first + 1; day < first + farthest; ++day) {
            const QList<WorkingSpan> &work = workOf(day);
            if (work.isEmpty() || --count > 0)
                continue;
            const qint64 end = day * dayMs + work.last().to * minuteMs;
            return whenClocksShow(std::min(local + (day - first) * dayMs, end), moment);
        }
        return std::nullopt;
    }

private:
    void moveTo(qint64 moment)
    {
        if (moment < m_stretch.end)
            return;
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
        m_stretch.offset = qint64(m_zone.offsetFromUtc(at)) * 1000;
        m_stretch.end = std::numeric_limits<qint64>::max();
        if (!m_doesChange)
            return;
        // Qt 6.4 finds none at the very moment of the last one that it has in a table, though a rule goes on.
        QDateTime next = m_zone.nextTransition(at).atUtc;
        if (!next.isValid())
            next = m_zone.nextTransition(at.addMSecs(1)).atUtc;
        if (next.isValid() && next > at)
            m_stretch.end = next.toMSecsSinceEpoch();
    }

    //! The first moment from \a moment on at which the clocks show \a local, or later where they skip it.
    [[nodiscard]] qint64 whenClocksShow(qint64 local, qint64 moment)
    {
        moveTo(moment);
        while (local - m_stretch.offset >= m_stretch.end) {
            moment = m_stretch.end;
            moveTo(moment);
        }
        return std::max(moment, local - m_stretch.offset);
    }

    [[nodiscard]] const QList<WorkingSpan> &workOf(qint64 day) const
    {
        static const QList<WorkingSpan> none;
        constexpr int thursday = 3; // 1 January 1970
        const auto weekday = std::size_t(((day + thursday) % 7 + 7) % 7);
        return std::ranges::binary_search(m_holidays, day) ? none : m_times.days[weekday];
    }

    const WorkingTimes &m_times;
    QTimeZone m_zone;
    bool m_doesChange = false;
    std::vector<qint64> m_holidays; //!< days from 1970, sorted
    Stretch m_stretch;
};

//! Minutes from midnight: `8`, `08:00`, `8h`, `8h30`.
std::optional<int> minuteOf(QStringView hour, QStringView minute)
{
    const int minutes = hour.toInt() * 60 + (minute.isEmpty() ? 0 : minute.toInt());
    const bool isOne = hour.toInt() <= 24 && (minute.isEmpty() || minute.toInt() < 60);
    return isOne && minutes <= dayMinutes ? std::optional(minutes) : std::nullopt;
}

std::optional<WorkingSpan> parseSpan(const QString &typed)
{
    static const QRegularExpression form(
        u"^ ?([0-9]{1,2})(?:[:h]([0-9]{2})?)? ?[-‐‑‒–—] ?([0-9]{1,2})(?:[:h]([0-9]{2})?)? ?$"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto from = minuteOf(match.capturedView(1), match.capturedView(2));
    const auto to = minuteOf(match.capturedView(3), match.capturedView(4));
    return from && to && *from < *to ? std::optional(WorkingSpan {*from, *to}) : std::nullopt;
}

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, '0'_L1).arg(minute % 60, 2, 10, '0'_L1);
}

} // namespace

WorkingTimes WorkingTimes::usual()
{
    const WorkingSpan morning {8 * 60, 12 * 60};
    const WorkingSpan afternoon {13 * 60, 17 * 60 + 30};
    WorkingTimes times;
    std::fill_n(times.days.begin(), 5, QList {morning, afternoon});
    times.days[5] = {morning};
    return times;
}

std::optional<QList<WorkingSpan>> parseSpans(const QString &typed)
{
    constexpr qsizetype longest = 1000;
    if (typed.size() > longest)
        return std::nullopt;
    QList<WorkingSpan> spans;
    QString folded = foldText(typed);
    folded.replace(u';', u',');
    if (folded.isEmpty())
        return spans;
    for (const QString &part : folded.split(u',')) {
        const auto span = parseSpan(part);
        if (!span)
            return std::nullopt;
        spans.append(*span);
    }
    std::ranges::sort(spans, {}, &WorkingSpan::from);
    QList<WorkingSpan> apart;
    for (const WorkingSpan &span : std::as_const(spans)) {
        if (!apart.isEmpty() && span.from < apart.last().to)
            return std::nullopt;
        if (!apart.isEmpty() && span.from == apart.last().to)
            apart.last().to = span.to;
        else
            apart.append(span);
    }
    return apart;
}

QString spansText(const QList<WorkingSpan> &spans)
{
    QStringList texts;
    for (const WorkingSpan &span : spans)
        texts.append(clockText(span.from) + u'-' + clockText(span.to));
    return texts.join(u", "_s);
}

QDateTime deadlineAfter(const QDateTime &start, const SlaTime &length, const WorkingTimes &times)
{
    const int year = start.date().year();
    if (!start.isValid() || year < 1 || year > 9999 || length.amount < 1 || length.amount > SlaLimits::amount)
        return {};
    const qint64 unit = length.unit == SlaTime::Unit::Minutes ? minuteMs
        : length.unit == SlaTime::Unit::Hours                 ? 60 * minuteMs
                                                              : dayMs;
    const qint64 begin = start.toMSecsSinceEpoch();
    if (length.isAroundTheClock)
        return QDateTime::fromMSecsSinceEpoch(begin + length.amount * unit, Qt::UTC);
    if (std::ranges::all_of(times.days, &QList<WorkingSpan>::isEmpty))
        return {};

    WorkClock clock(times);
    const auto found = [](qint64 moment) { return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC); };
    auto work = clock.nextWork(begin);
    if (length.unit == SlaTime::Unit::Days) {
        const auto end = work ? clock.daysAfter(work->from, length.amount) : std::nullopt;
        return end ? found(*end) : QDateTime();
    }
    const qint64 last = begin + farthest * dayMs;
    qint64 left = length.amount * unit;
    for (; work && work->from < last; work = clock.nextWork(work->to)) {
        const qint64 worked = work->to - work->from;
        if (left <= worked)
            return found(work->from + left);
        left -= worked;
    }
    return {};
}

std::optional<SlaTime> SlaPlan::lengthOf(const QString &sla) const
{
    const auto set = lengths.constFind(sla.simplified());
    return set == lengths.cend() ? slaTimeIn(sla) : *set;
}

SlaState stateAt(const QDateTime &at, const SlaPlan &plan, const QDateTime &now)
{
    if (now >= at)
        return SlaState::Overdue;
    const bool isSoon = now >= at.addSecs(-std::chrono::seconds(plan.warnBefore).count());
    return isSoon ? SlaState::Soon : SlaState::Running;
}

SlaDeadline deadlineOf(const Ticket &ticket, const SlaPlan &plan, const QDateTime &now)
{
    if (ticket.isDeleted || isEndStatus(ticket.status))
        return {};
    const auto length = plan.lengthOf(ticket.sla);
    SlaDeadline deadline {length ? deadlineAfter(ticket.createdAt, *length, plan.times) : QDateTime()};
    if (deadline.at.isValid())
        deadline.state = stateAt(deadline.at, plan, now);
    return deadline;
}
