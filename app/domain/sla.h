#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

struct Ticket;

// When a ticket is due. AntCRM says only what an SLA is called; how long it gives is read from its name, or
// set for it in the settings.

//! What a plan may hold.
namespace SlaLimits {
inline constexpr int amount = 10'000; //!< of a length
inline constexpr int warning = 1440; //!< minutes
inline constexpr qsizetype holidays = 1000;
inline constexpr qsizetype lengths = 1000;
} // namespace SlaLimits

//! How long an SLA gives.
struct SlaTime
{
    enum class Unit { Minutes, Hours, Days };

    int amount = 0; //!< 1 to SlaLimits::amount
    Unit unit = Unit::Hours;
    bool isAroundTheClock = false; //!< else only working time counts; a day is then a working day

    bool operator==(const SlaTime &) const = default;
};

//! The length that the name of an SLA holds: `4h`, `SLA 30 phút`, `Trong 2 ngày làm việc`, `24 hours 24/7`;
//! nothing when it holds none, or two that differ. Around the clock only when it says so.
[[nodiscard]] std::optional<SlaTime> slaTimeIn(const QString &name);

//! A part of a day in which somebody works, in minutes from midnight: 0 ≤ from < to ≤ 1440.
struct WorkingSpan
{
    int from = 0;
    int to = 0;

    bool operator==(const WorkingSpan &) const = default;
};

//! When somebody works.
struct WorkingTimes
{
    std::array<QList<WorkingSpan>, 7> days; //!< Monday first; sorted, apart from each other; empty: a day off
    QList<QDate> holidays;
    QByteArray timeZone = "Asia/Ho_Chi_Minh"; //!< of the hours, whatever zone this computer is in

    //! Monday to Friday 08:00 to 17:30 with a break from 12:00 to 13:00, Saturday until 12:00.
    [[nodiscard]] static WorkingTimes usual();
    bool operator==(const WorkingTimes &) const = default;
};

//! `08:00-12:00, 13:00-17:30`; an empty text is a day off; nothing is what cannot be read. `24:00` is the end
//! of a day.
[[nodiscard]] std::optional<QList<WorkingSpan>> parseSpans(const QString &typed);
[[nodiscard]] QString spansText(const QList<WorkingSpan> &spans);

//! When \a length from \a start is over, UTC. A start outside working time counts from when work begins next.
//! A number of working days ends at the same time of the day so many working days later, or when that day's
//! work ends. Invalid when nobody ever works, or it would take more than a hundred years. Hours are by the
//! clocks of the time zone, summer time and all; in one that is not known here, by this computer's.
[[nodiscard]] QDateTime deadlineAfter(
    const QDateTime &start, const SlaTime &length, const WorkingTimes &times);

//! What a company's settings say of its SLAs.
struct SlaPlan
{
    WorkingTimes times = WorkingTimes::usual();
    QMap<QString, std::optional<SlaTime>> lengths; //!< by an SLA's name, simplified(); nothing: none
    std::chrono::minutes warnBefore {30}; //!< 0 to SlaLimits::warning
    QString person; //!< whose tickets are warned of (Ticket::assignedTo); empty: everybody's
    bool isWarning = true;

    //! As set, else as the name says.
    [[nodiscard]] std::optional<SlaTime> lengthOf(const QString &sla) const;
    bool operator==(const SlaPlan &) const = default;
};

enum class SlaState {
    None, //!< no deadline, or it has been reached: the ticket is closed or deleted
    Running,
    Soon, //!< within SlaPlan::warnBefore
    Overdue,
};

struct SlaDeadline
{
    QDateTime at; //!< UTC; invalid when there is none
    SlaState state = SlaState::None;

    bool operator==(const SlaDeadline &) const = default;
};

//! That of a deadline \a at, which is valid.
[[nodiscard]] SlaState stateAt(const QDateTime &at, const SlaPlan &plan, const QDateTime &now);
//! From when \a ticket was created; \a now is given, for the clock of this computer may jump.
[[nodiscard]] SlaDeadline deadlineOf(const Ticket &ticket, const SlaPlan &plan, const QDateTime &now);
