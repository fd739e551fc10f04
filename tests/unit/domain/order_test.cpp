#include "order.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;

namespace {

// Wide enough that nothing of what is tried can overflow: a million pieces at 10^12 đồng, times 10^4.
__extension__ using Wide = __int128;

Wide totalOfLine(const OrderLine &line)
{
    const Wide gross = Wide(line.quantity) * line.unitPrice.dong();
    Wide off = line.discount.amount;
    if (line.discount.kind == Discount::Kind::Percent) {
        // Half up, the long way: the whole part, and one more when at least half is left.
        const Wide parts = gross * line.discount.amount;
        off = parts / 10'000;
        if (parts % 10'000 * 2 >= 10'000)
            ++off;
    }
    return std::max<Wide>(0, gross - off);
}

qint64 capped(Wide value)
{
    return qint64(std::min<Wide>(value, std::numeric_limits<qint64>::max()));
}

OrderLine line(qint64 quantity, qint64 price, const Discount &discount = {})
{
    OrderLine made;
    made.quantity = quantity;
    made.unitPrice = Money(price);
    made.discount = discount;
    return made;
}

Discount percent(qint64 hundredths)
{
    return {Discount::Kind::Percent, hundredths};
}

} // namespace

TEST(OrderTotals, AreThoseOfTheContractsVectors)
{
    QFile file(QStringLiteral(RINGDESK_TEST_DATA "/order_totals.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_GE(cases.size(), 9);
    for (const auto &one : cases) {
        const QJsonObject vector = one.toObject();
        QList<OrderLine> lines;
        const QJsonArray totals = vector.value("line_totals"_L1).toArray();
        for (const auto &given : vector.value("lines"_L1).toArray()) {
            const QJsonObject of = given.toObject();
            const bool isPercent = of.value("typeDiscount"_L1).toInt() == 1;
            const qint64 discount = of.value("discount"_L1).toInteger();
            lines.append(line(of.value("quantity"_L1).toInteger(), of.value("value"_L1).toInteger(),
                {isPercent ? Discount::Kind::Percent : Discount::Kind::Cash,
                    isPercent ? discount * 100 : discount}));
            EXPECT_EQ(totalOf(lines.last()).total.dong(), totals.at(lines.size() - 1).toInteger())
                << vector.value("case"_L1).toString().toStdString();
        }
        ASSERT_EQ(lines.size(), totals.size());
        const OrderTotals sum = totalsOf(lines, Money(vector.value("shipping_cost"_L1).toInteger()));
        EXPECT_EQ(sum.goods.dong(), vector.value("value"_L1).toInteger());
        EXPECT_EQ(sum.toPay.dong(), vector.value("to_pay"_L1).toInteger());
        EXPECT_EQ(sum.gross - sum.discount, sum.goods);
    }
}

TEST(OrderTotals, OfAMillionRandomOrdersAreThoseOfWideIntegers)
{
    std::mt19937_64 random(20261121);
    const auto upTo = [&random](qint64 most) {
        // Small and large numbers alike, and the ends more often than chance would have them.
        const int digits = int(random() % 14);
        qint64 limit = 10;
        for (int i = 0; i < digits && limit < most; ++i)
            limit *= 10;
        limit = std::min(limit, most);
        return random() % 16 == 0 ? limit : qint64(random() % quint64(limit + 1));
    };
    for (int order = 0; order < 1'000'000; ++order) {
        QList<OrderLine> lines;
        Wide goods = 0;
        Wide gross = 0;
        const int count = 1 + int(random() % 4);
        for (int i = 0; i < count; ++i) {
            const bool isPercent = random() % 2;
            const Discount discount = isPercent
                ? percent(upTo(10'000))
                : Discount {Discount::Kind::Cash, upTo(OrderLimits::price * 10)};
            lines.append(line(upTo(OrderLimits::quantity), upTo(OrderLimits::price), discount));
            const LineTotal total = totalOf(lines.last());
            const Wide expected = totalOfLine(lines.last());
            ASSERT_EQ(total.total.dong(), qint64(expected)) << "order " << order << ", line " << i;
            ASSERT_GE(total.total.dong(), 0);
            ASSERT_EQ(total.gross - total.discount, total.total);
            goods += expected;
            gross += Wide(lines.last().quantity) * lines.last().unitPrice.dong();
        }
        const qint64 shipping = upTo(OrderLimits::price);
        const OrderTotals sum = totalsOf(lines, Money(shipping));
        ASSERT_EQ(sum.goods.dong(), capped(goods)) << "order " << order;
        ASSERT_EQ(sum.gross.dong(), capped(gross)) << "order " << order;
        ASSERT_EQ(sum.toPay.dong(), capped(capped(goods) + Wide(shipping))) << "order " << order;
    }
}

TEST(OrderTotals, OfTheLargestOrderSaturate)
{
    const QList<OrderLine> lines(OrderLimits::lines, line(OrderLimits::quantity, OrderLimits::price));
    EXPECT_EQ(totalsOf(lines, Money(1)).toPay.dong(), std::numeric_limits<qint64>::max());
    EXPECT_EQ(
        totalOf(line(std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max())).total.dong(),
        std::numeric_limits<qint64>::max());
}

TEST(OrderTotals, OfNumbersThatNobodyShouldSendAreNeverBelowZero)
{
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    for (const qint64 quantity : {least, qint64(-1), qint64(0), qint64(1), most}) {
        for (const qint64 price : {least, qint64(-1), qint64(0), qint64(1), most}) {
            for (const qint64 amount : {least, qint64(-1), qint64(0), qint64(9'999), qint64(10'001), most}) {
                for (const auto kind : {Discount::Kind::Cash, Discount::Kind::Percent}) {
                    const LineTotal total = totalOf(line(quantity, price, {kind, amount}));
                    EXPECT_GE(total.total.dong(), 0);
                    EXPECT_GE(total.discount.dong(), 0);
                    EXPECT_LE(total.discount, total.gross);
                }
            }
        }
    }
}

TEST(OrderTotals, TakeAPercentageToTheHundredth)
{
    EXPECT_EQ(totalOf(line(1, 1'000'000, percent(1'250))).total.dong(), 875'000);
    EXPECT_EQ(totalOf(line(1, 4, percent(1'250))).discount.dong(), 1) << "half a đồng is rounded up";
    EXPECT_EQ(totalOf(line(1, 3, percent(1'250))).discount.dong(), 0);
}

TEST(Order, IsKnownByItsNumberElseByItsRecord)
{
    Order order;
    EXPECT_TRUE(order.key().isEmpty());
    order.id = u"672aeafb392be6610aa6ecc0"_s;
    EXPECT_EQ(order.key(), u"object:672aeafb392be6610aa6ecc0"_s);
    order.number = u"3609"_s;
    EXPECT_EQ(order.key(), u"3609"_s);
}

TEST(Order, SaysWhatIsToBePaidByTheServersSumElseByItsLines)
{
    Order order;
    order.lines = {line(2, 1'000)};
    order.shipping = Money(500);
    EXPECT_EQ(order.toPay().dong(), 2'500);
    order.goods = Money(1'900);
    EXPECT_EQ(order.toPay().dong(), 2'400);
}
