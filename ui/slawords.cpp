#include "slawords.h"

#include "timetext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60; // seconds
constexpr qint64 day = 24 * 60 * minute;

} // namespace

QString SlaWords::remaining(const SlaDeadline &deadline, const QDateTime &now)
{
    if (deadline.state == SlaState::None || !deadline.at.isValid())
        return {};
    const qint64 left = now.secsTo(deadline.at);
    const bool isLate = now >= deadline.at;
    // What is left is counted up and what is late down: `in 0 min` would say that it is due now.
    const qint64 minutes = isLate ? -left / minute : (left + minute - 1) / minute;
    if (minutes == 0)
        return tr("due now");
    if (qAbs(left) > 2 * day) {
        const int days = int(qAbs(left) / day);
        return isLate ? tr("%n days late", nullptr, days) : tr("in %n days", nullptr, days);
    }
    const QString length = minutes < 60 ? tr("%1 min").arg(minutes)
        : minutes % 60 == 0             ? tr("%1 h").arg(minutes / 60)
                                        : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return isLate ? tr("%1 late").arg(length) : tr("in %1").arg(length);
}

QString SlaWords::full(const SlaDeadline &deadline, const QDateTime &now)
{
    const QString left = remaining(deadline, now);
    return left.isEmpty() ? QString() : tr("%1, %2").arg(momentText(deadline.at, now), left);
}

QString SlaWords::length(const SlaTime &time)
{
    const int n = time.amount;
    switch (time.unit) {
    case SlaTime::Unit::Minutes:
        return time.isAroundTheClock ? tr("%n minutes around the clock", nullptr, n)
                                     : tr("%n minutes of working time", nullptr, n);
    case SlaTime::Unit::Hours:
        return time.isAroundTheClock ? tr("%n hours around the clock", nullptr, n)
                                     : tr("%n hours of working time", nullptr, n);
    case SlaTime::Unit::Days:
        break;
    }
    return time.isAroundTheClock ? tr("%n days around the clock", nullptr, n)
                                 : tr("%n working days", nullptr, n);
}
