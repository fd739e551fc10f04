#include "timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

QString ageText(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    // A clock that was set back must not count from the future.
    const int minutes = int(std::clamp<qint64>(at.secsTo(now), 0, 1'000'000'000) / 60);
    if (minutes < 1)
        return QCoreApplication::translate("TimeText", "just now");
    if (minutes < 60)
        return QCoreApplication::translate("TimeText", "%n min ago", nullptr, minutes);
    // Not within the calls: on brackets there lupdate of Qt 6.4.2 never comes back.
    const int hours = minutes / 60;
    const int days = hours / 24;
    if (days < 1)
        return QCoreApplication::translate("TimeText", "%n hours ago", nullptr, hours);
    return QCoreApplication::translate("TimeText", "%n days ago", nullptr, days);
}

QString dateTimeText(const QDateTime &at)
{
    return at.isValid() ? at.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s) : QString();
}

QString momentText(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QDate today = now.toLocalTime().date();
    if (local.date() == today)
        return local.toString(u"HH:mm"_s);
    return local.date().year() == today.year() ? local.toString(u"dd/MM HH:mm"_s) : dateTimeText(at);
}
