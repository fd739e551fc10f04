#include "slaplans.h"

#include "settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// A group with a key of its own, as with profiles: a name may hold what a key cannot.
QString group(const QString &id)
{
    return u"sla/"_s + id;
}

//! Text as it was typed: QSettings takes an unquoted comma, written by hand, for a list.
QString text(const QVariant &value)
{
    return value.toStringList().join(u", "_s);
}

QString idOf(const Settings &settings, const QString &profile)
{
    for (const QString &id : settings.groupsBelow(u"sla"_s)) {
        const QVariant name = settings.value(group(id) + u"/profile"_s);
        if (name.isValid() && text(name) == profile)
            return id;
    }
    return {};
}

constexpr std::array days {
    "monday"_L1, "tuesday"_L1, "wednesday"_L1, "thursday"_L1, "friday"_L1, "saturday"_L1, "sunday"_L1};

constexpr std::array unitWords {std::pair(SlaTime::Unit::Minutes, "minutes"_L1),
    std::pair(SlaTime::Unit::Hours, "hours"_L1), std::pair(SlaTime::Unit::Days, "days"_L1)};

QString written(const QList<QDate> &dates)
{
    QStringList texts;
    for (const QDate &date : dates)
        texts.append(date.toString(Qt::ISODate));
    return texts.join(u' ');
}

QList<QDate> readDates(const QString &written)
{
    QList<QDate> dates;
    for (QString part : written.split(u' ', Qt::SkipEmptyParts)) {
        const QDate date = QDate::fromString(part.remove(u','), Qt::ISODate);
        if (date.isValid() && dates.size() < SlaLimits::holidays)
            dates.append(date);
    }
    return dates;
}

// The lengths are one value: a name may hold what a key cannot here, too.
QString written(const QMap<QString, std::optional<SlaTime>> &lengths)
{
    QJsonArray all;
    for (const auto &[name, time] : lengths.asKeyValueRange()) {
        QJsonObject one {{u"name"_s, name.simplified()}};
        if (time) {
            const auto *const unit =
                std::ranges::find(unitWords, time->unit, [](auto &p) { return p.first; });
            one.insert(u"amount"_s, time->amount);
            one.insert(u"unit"_s, QString(unit->second));
            one.insert(u"aroundTheClock"_s, time->isAroundTheClock);
        }
        all.append(one);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<SlaTime> readTime(const QJsonObject &one)
{
    const auto *const unit =
        std::ranges::find(unitWords, one.value("unit"_L1).toString(), [](auto &p) { return p.second; });
    const qint64 amount = one.value("amount"_L1).toInteger();
    if (unit == unitWords.end() || amount < 1 || amount > SlaLimits::amount)
        return std::nullopt;
    return SlaTime {int(amount), unit->first, one.value("aroundTheClock"_L1).toBool()};
}

QMap<QString, std::optional<SlaTime>> readLengths(const QString &written)
{
    QMap<QString, std::optional<SlaTime>> lengths;
    const QJsonArray all = QJsonDocument::fromJson(written.toUtf8()).array();
    for (const QJsonValue value : all) {
        const QJsonObject one = value.toObject();
        const QString name = one.value("name"_L1).toString().simplified();
        const auto time = readTime(one);
        // One that cannot be read is not set: its name says again how long it is.
        const bool isNone = !one.contains("amount"_L1) && !one.contains("unit"_L1);
        if (!name.isEmpty() && (time || isNone) && lengths.size() < SlaLimits::lengths)
            lengths.insert(name, time);
    }
    return lengths;
}

WorkingTimes readTimes(const Settings &settings, const QString &prefix)
{
    WorkingTimes times = WorkingTimes::usual();
    for (std::size_t i = 0; i < days.size(); ++i) {
        const QVariant value = settings.value(prefix + days[i]);
        if (const auto spans = value.isValid() ? parseSpans(text(value)) : std::nullopt)
            times.days[i] = *spans;
    }
    times.holidays = readDates(text(settings.value(prefix + u"holidays"_s)));
    const QByteArray zone = text(settings.value(prefix + u"timeZone"_s)).toLatin1();
    if (!zone.isEmpty() && QTimeZone(zone).isValid())
        times.timeZone = zone;
    return times;
}

} // namespace

SlaPlans::SlaPlans(Settings &settings)
    : m_settings(settings)
{ }

SlaPlan SlaPlans::of(const QString &profile) const
{
    SlaPlan plan;
    const QString id = idOf(m_settings, profile);
    if (id.isEmpty())
        return plan;
    const QString prefix = group(id) + u'/';
    plan.times = readTimes(m_settings, prefix);
    plan.lengths = readLengths(text(m_settings.value(prefix + u"lengths"_s)));
    bool isNumber = false;
    const int minutes = text(m_settings.value(prefix + u"warnBefore"_s)).toInt(&isNumber);
    if (isNumber && minutes >= 0 && minutes <= SlaLimits::warning)
        plan.warnBefore = std::chrono::minutes(minutes);
    plan.person = text(m_settings.value(prefix + u"person"_s));
    plan.isWarning = text(m_settings.value(prefix + u"warns"_s)) != u"false"_s;
    return plan;
}

bool SlaPlans::save(const QString &profile, const SlaPlan &plan)
{
    QString id = idOf(m_settings, profile);
    if (id.isEmpty())
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QVariantMap values {
        {u"profile"_s, profile},
        {u"holidays"_s, written(plan.times.holidays)},
        {u"timeZone"_s, QString::fromLatin1(plan.times.timeZone)},
        {u"lengths"_s, written(plan.lengths)},
        {u"warnBefore"_s, QString::number(plan.warnBefore.count())},
        {u"person"_s, plan.person},
        {u"warns"_s, plan.isWarning ? u"true"_s : u"false"_s},
    };
    for (std::size_t i = 0; i < days.size(); ++i)
        values.insert(days[i], spansText(plan.times.days[i]));
    return m_settings.setValues(group(id), values);
}

bool SlaPlans::remove(const QString &profile)
{
    const QString id = idOf(m_settings, profile);
    return id.isEmpty() || m_settings.remove(group(id));
}
