#include "askedtimes.h"

#include "wiretime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

ApiQuery askedTimes(const QDateTime &from, const QDateTime &to)
{
    ApiQuery query;
    if (from.isValid())
        query.append({u"startDate"_s, writeTime(from)});
    if (to.isValid())
        query.append({u"endDate"_s, writeTime(to)});
    else if (from.isValid()) // not today: clocks differ, and a beginning may lie ahead
        query.append({u"endDate"_s, writeTime(std::max(QDateTime::currentDateTimeUtc(), from).addDays(1))});
    return query;
}
