#include "money.h"

#include <QStringBuilder>

#include <limits>

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();

bool isBlank(QChar c)
{
    return c.isSpace();
}

} // namespace

QString Money::digits() const
{
    QString text = QString::number(m_dong);
    const qsizetype first = m_dong < 0 ? 1 : 0;
    for (qsizetype at = text.size() - 3; at > first; at -= 3)
        text.insert(at, u'.');
    return text;
}

QString Money::display() const
{
    return digits() % u"\u00A0\u20AB";
}

std::optional<Money> Money::parse(QStringView text)
{
    text = text.trimmed();
    if (text.endsWith(u'\u20AB') || text.endsWith(u'\u0111') || text.endsWith(u'\u0110'))
        text = text.chopped(1).trimmed();

    // Thousands may be set off by one sort of sign; `4.5` or `4.520,00` would be a guess, so they are
    // refused.
    QChar separator;
    qsizetype inGroup = 0;
    qint64 dong = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            const int digit = c.unicode() - u'0';
            if (dong > (most - digit) / 10)
                return std::nullopt;
            dong = dong * 10 + digit;
            ++inGroup;
            continue;
        }
        const QChar sign = isBlank(c) ? QChar(u' ') : c;
        const bool first = separator.isNull();
        if ((sign != u'.' && sign != u',' && sign != u' ') || (!first && sign != separator)
            || (first ? inGroup < 1 || inGroup > 3 : inGroup != 3)) {
            return std::nullopt;
        }
        separator = sign;
        inGroup = 0;
    }
    if (inGroup == 0 || (!separator.isNull() && inGroup != 3))
        return std::nullopt;
    return Money(dong);
}

Money operator+(Money a, Money b)
{
    if (b.m_dong > 0 && a.m_dong > most - b.m_dong)
        return Money(most);
    if (b.m_dong < 0 && a.m_dong < least - b.m_dong)
        return Money(least);
    return Money(a.m_dong + b.m_dong);
}

Money operator-(Money a, Money b)
{
    if (b.m_dong < 0 && a.m_dong > most + b.m_dong)
        return Money(most);
    if (b.m_dong > 0 && a.m_dong < least + b.m_dong)
        return Money(least);
    return Money(a.m_dong - b.m_dong);
}

Money operator*(Money a, qint64 times)
{
    if (a.m_dong == 0 || times == 0)
        return Money();
    const bool negative = (a.m_dong < 0) != (times < 0);
    // Unsigned magnitudes: the smallest 64-bit number has no positive counterpart.
    const auto magnitude = [](qint64 value) {
        return value < 0 ? quint64(0) - quint64(value) : quint64(value);
    };
    const quint64 limit = negative ? magnitude(least) : quint64(most);
    if (magnitude(a.m_dong) > limit / magnitude(times))
        return Money(negative ? least : most);
    const quint64 product = magnitude(a.m_dong) * magnitude(times);
    return Money(negative ? qint64(quint64(0) - product) : qint64(product));
}
