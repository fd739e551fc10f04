#include "ordertotal.h"

#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

qint64 wholeOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

} // namespace

std::optional<qint64> OrderTotal::percent(const QJsonValue &value)
{
    // The shortest decimal that reads as this double is what was written.
    const QString text = value.isDouble()
        ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest)
        : value.toString();
    const QStringList parts = text.split(u'.');
    const QString decimals = parts.value(1);
    bool good = false;
    const qint64 whole = parts.constFirst().toLongLong(&good);
    if (!good || parts.size() > 2 || decimals.size() > 4 || whole < 0 || whole > 100 || text.startsWith(u'-'))
        return std::nullopt;
    const qint64 fraction = decimals.leftJustified(4, u'0').toLongLong(&good);
    const qint64 parsed = whole * percentUnit + fraction;
    return good && fraction >= 0 && parsed <= 100 * percentUnit ? std::optional(parsed) : std::nullopt;
}

std::optional<qint64> OrderTotal::of(const QJsonObject &line)
{
    const qint64 quantity = wholeOf(line.value(u"quantity"_s));
    const qint64 price = wholeOf(line.value(u"value"_s));
    if (price > 0 && quantity > most / price)
        return std::nullopt;
    const qint64 gross = quantity * price;
    const QJsonValue discount = line.value(u"discount"_s);
    if (wholeOf(line.value(u"typeDiscount"_s)) == 0)
        return std::max<qint64>(gross - wholeOf(discount), 0);
    // gross × share / whole, rounded half up, without a product that does not fit.
    constexpr qint64 whole = 100 * percentUnit;
    const qint64 share = percent(discount).value_or(0);
    return gross - (gross / whole * share + (gross % whole * share + whole / 2) / whole);
}

std::optional<qint64> OrderTotal::of(const QJsonArray &lines)
{
    qint64 sum = 0;
    for (const auto &line : lines) {
        const auto total = of(line.toObject());
        if (!total || sum > most - *total)
            return std::nullopt;
        sum += *total;
    }
    return sum;
}
