#include "order.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! \a hundredths of a percent of \a gross, rounded half up. In two parts, so that nothing overflows while the
//! percentage is at most a hundred.
qint64 shareOf(qint64 gross, qint64 hundredths)
{
    constexpr qint64 whole = 10'000;
    return gross / whole * hundredths + (gross % whole * hundredths + whole / 2) / whole;
}

} // namespace

QString Order::key() const
{
    return !number.isEmpty() || id.isEmpty() ? number : QString(u"object:"_s + id);
}

Money Order::toPay() const
{
    return goods ? *goods + shipping : totalsOf(lines, shipping).toPay;
}

LineTotal totalOf(const OrderLine &line)
{
    constexpr qint64 hundredPercent = 10'000;
    LineTotal total;
    total.gross = std::max(Money(), line.unitPrice * line.quantity);
    const qint64 off = line.discount.kind == Discount::Kind::Cash ? line.discount.amount
        : line.discount.amount <= 0                               ? 0
        : line.discount.amount >= hundredPercent                  ? total.gross.dong()
                                                 : shareOf(total.gross.dong(), line.discount.amount);
    // Contract 1: half up is of the discount, and what is left is never below 0.
    total.discount = Money(std::clamp<qint64>(off, 0, total.gross.dong()));
    total.total = total.gross - total.discount;
    return total;
}

OrderTotals sumOf(const QList<LineTotal> &lines, Money shipping)
{
    OrderTotals sum;
    for (const LineTotal &line : lines) {
        sum.gross = sum.gross + line.gross;
        sum.discount = sum.discount + line.discount;
        sum.goods = sum.goods + line.total;
    }
    sum.shipping = shipping;
    sum.toPay = sum.goods + shipping;
    return sum;
}

OrderTotals totalsOf(const QList<OrderLine> &lines, Money shipping)
{
    QList<LineTotal> totals;
    totals.reserve(lines.size());
    for (const OrderLine &line : lines)
        totals.append(totalOf(line));
    return sumOf(totals, shipping);
}
