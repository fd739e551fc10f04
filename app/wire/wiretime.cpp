#include "wiretime.h"

#include <QStringBuilder>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTime = 64; // longer text is no time, and need not be looked at
constexpr qint64 firstMilliseconds = 100'000'000'000; // contract 5: below 10^11 it is seconds
constexpr qint64 lastMilliseconds = 253'402'300'799'999; // the end of the year 9999

constexpr int firstBirthYear = 1850;
constexpr int lastBirthYear = 2100;

constexpr std::array months {"january"_L1, "february"_L1, "march"_L1, "april"_L1, "may"_L1, "june"_L1,
    "july"_L1, "august"_L1, "september"_L1, "october"_L1, "november"_L1, "december"_L1};

// The number in a number or in a string of one; fractions of a second count, 64-bit integers keep every
// digit.
struct Epoch
{
    qint64 whole = 0;
    double fraction = 0;
};

std::optional<Epoch> readEpoch(const QJsonValue &value)
{
    double number = 0;
    if (value.isString()) {
        bool ok = false;
        const QString text = value.toString();
        // Seen first, because most times are ISO 8601 and finding out by conversion costs ten times as much.
        const bool numeric = std::ranges::all_of(
            text, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'+'; });
        if (!numeric)
            return std::nullopt;
        if (const qint64 whole = text.toLongLong(&ok); ok)
            return Epoch {whole, 0};
        number = text.toDouble(&ok);
        if (!ok)
            return std::nullopt;
    } else if (value.isDouble()) {
        const qint64 whole = value.toInteger();
        if (whole != 0 || value.toInteger(1) == 0)
            return Epoch {whole, 0};
        number = value.toDouble();
    } else {
        return std::nullopt;
    }
    if (!(std::abs(number) <= double(lastMilliseconds)))
        return std::nullopt;
    const double whole = std::floor(number);
    return Epoch {qint64(whole), number - whole};
}

QDateTime atMilliseconds(qint64 milliseconds)
{
    if (milliseconds < -lastMilliseconds || milliseconds > lastMilliseconds)
        return {};
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

QDateTime atSeconds(const Epoch &epoch)
{
    return atMilliseconds(epoch.whole * 1000 + qint64(std::lround(epoch.fraction * 1000)));
}

bool isBelow(const Epoch &epoch, qint64 limit)
{
    return epoch.whole < limit && epoch.whole > -limit;
}

std::optional<int> readNumber(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > 4)
        return std::nullopt;
    int number = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

// dd/MM/yyyy
QDate readDayMonthYear(QStringView text)
{
    const auto parts = text.split(u'/');
    if (parts.size() != 3 || parts[2].size() != 4)
        return {};
    const auto day = readNumber(parts[0]);
    const auto month = readNumber(parts[1]);
    const auto year = readNumber(parts[2]);
    return day && month && year ? QDate(*year, *month, *day) : QDate();
}

// dd/MM/yyyy[ HH:mm[:ss]], local
QDateTime readSlashed(QStringView text)
{
    const auto blank = text.indexOf(u' ');
    const QDate date = readDayMonthYear(blank < 0 ? text : text.first(blank));
    if (!date.isValid())
        return {};
    if (blank < 0)
        return date.startOfDay();
    const auto parts = text.sliced(blank).trimmed().split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return {};
    const auto hour = readNumber(parts[0]);
    const auto minute = readNumber(parts[1]);
    const auto second = parts.size() == 3 ? readNumber(parts[2]) : 0;
    if (!hour || !minute || !second || !QTime::isValid(*hour, *minute, *second))
        return {};
    return QDateTime(date, QTime(*hour, *minute, *second));
}

// March 15, 2000; the month also by its first three letters
QDate readEnglish(QStringView text)
{
    const QString spaced = text.toString().replace(u',', u' ');
    const auto parts = QStringView(spaced).split(u' ', Qt::SkipEmptyParts);
    if (parts.size() != 3 || parts[0].size() < 3 || parts[2].size() != 4)
        return {};
    const auto day = readNumber(parts[1]);
    const auto year = readNumber(parts[2]);
    for (size_t i = 0; day && year && i < months.size(); ++i) {
        if (parts[0].compare(months[i], Qt::CaseInsensitive) == 0
            || parts[0].compare(months[i].first(3), Qt::CaseInsensitive) == 0) {
            return QDate(*year, int(i) + 1, *day);
        }
    }
    return {};
}

// Short enough to be a time, without blanks at the ends.
QString candidate(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() > longestTime ? QString() : text.trimmed();
}

QDate readDay(const QJsonValue &value)
{
    // Midnight in Vietnam is 17:00 UTC of the day before; where it comes from a time zone database, for the
    // South before June 1975, 16:00. With eight hours added both, and midnight or noon in UTC, fall on the
    // day meant.
    constexpr qint64 towardsVietnam = 28'800;
    constexpr qint64 lastSeconds = 4'102'444'800; // the year 2100

    const QString text = candidate(value);
    if (value.isString() && text.isEmpty())
        return {};
    if (const auto epoch = readEpoch(value.isString() ? QJsonValue(text) : value)) {
        // People were born before 1973, when milliseconds were below 10^11; as seconds those lie in no
        // lifetime.
        const QDateTime at = isBelow(*epoch, lastSeconds) ? atSeconds(*epoch) : atMilliseconds(epoch->whole);
        return at.addSecs(towardsVietnam).date();
    }
    if (const QDate date = readEnglish(text); date.isValid())
        return date;
    if (text.contains(u'/'))
        return readSlashed(text).date();
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool utc =
        at.timeSpec() == Qt::UTC || (at.timeSpec() == Qt::OffsetFromUTC && at.offsetFromUtc() == 0);
    return utc ? at.addSecs(towardsVietnam).date() : at.date();
}

} // namespace

QDateTime readTime(const QJsonValue &value)
{
    const QString text = candidate(value);
    if (value.isString() && text.isEmpty())
        return {};
    if (const auto epoch = readEpoch(value.isString() ? QJsonValue(text) : value))
        return isBelow(*epoch, firstMilliseconds) ? atSeconds(*epoch) : atMilliseconds(epoch->whole);
    if (text.contains(u'/'))
        return readSlashed(text).toUTC();
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QDate readBirthDate(const QJsonValue &value)
{
    // `0001-01-01` and its like are what some servers keep for "not known".
    const QDate day = readDay(value);
    return day.year() >= firstBirthYear && day.year() <= lastBirthYear ? day : QDate();
}

QString writeTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

QString writeBirthDate(QDate date)
{
    if (!date.isValid())
        return {};
    QString month = months[size_t(date.month() - 1)];
    month[0] = month[0].toUpper();
    return month % u' ' % QString::number(date.day()) % u", " % QString::number(date.year());
}
