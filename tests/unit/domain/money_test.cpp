#include "money.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();

TEST(Money, IsShownWithDotsWhateverTheLocale)
{
    for (const auto language : {QLocale::English, QLocale::Vietnamese, QLocale::Hindi, QLocale::Arabic}) {
        QLocale::setDefault(QLocale(language));
        EXPECT_EQ(Money(4520000).display(), u"4.520.000\u00A0₫"_s);
        EXPECT_EQ(Money(0).display(), u"0\u00A0₫"_s);
        EXPECT_EQ(Money(999).display(), u"999\u00A0₫"_s);
        EXPECT_EQ(Money(1000).display(), u"1.000\u00A0₫"_s);
        EXPECT_EQ(Money(-100).display(), u"-100\u00A0₫"_s);
        EXPECT_EQ(Money(-123456).display(), u"-123.456\u00A0₫"_s);
        EXPECT_EQ(Money(least).display(), u"-9.223.372.036.854.775.808\u00A0₫"_s);
    }
    QLocale::setDefault(QLocale::system());
}

TEST(Money, ReadsWhatAnAgentTypes)
{
    const QStringList same {u"4520000"_s, u"4.520.000"_s, u"4,520,000 ₫"_s, u"4 520 000đ"_s,
        u" 4.520.000 Đ "_s, u"4\u00A0520\u00A0000"_s, Money(4520000).display()};
    for (const QString &text : same)
        EXPECT_EQ(Money::parse(text), Money(4520000)) << qPrintable(text);
    EXPECT_EQ(Money::parse(u"0"), Money(0));
    EXPECT_EQ(Money::parse(u"12.000"), Money(12000));
    EXPECT_EQ(Money::parse(u"9223372036854775807"), Money(most));
}

TEST(Money, RefusesWhatWouldBeAGuess)
{
    const QStringList refused {u""_s, u" "_s, u"₫"_s, u"đ"_s, u"4.5"_s, u"4,50"_s, u"4.520,000"_s,
        u"1.2345"_s, u"1234.567"_s, u".500"_s, u"500."_s, u"4..000"_s, u"12k"_s, u"0x10"_s, u"1e6"_s,
        u"-5000"_s, u"+5000"_s, u"4.520.00"_s, u"٤٥"_s, u"9223372036854775808"_s, u"99999999999999999999"_s,
        u"5 ₫ ₫"_s};
    for (const QString &text : refused)
        EXPECT_FALSE(Money::parse(text).has_value()) << qPrintable(text);
}

TEST(Money, SumsBeyond64BitsSaturate)
{
    EXPECT_EQ(Money(2) + Money(3), Money(5));
    EXPECT_EQ(Money(2) - Money(3), Money(-1));
    EXPECT_EQ(Money(-2) * 3, Money(-6));
    EXPECT_EQ(Money(-2) * -3, Money(6));
    EXPECT_EQ(Money(most) + Money(1), Money(most));
    EXPECT_EQ(Money(least) + Money(-1), Money(least));
    EXPECT_EQ(Money(least) + Money(most), Money(-1));
    EXPECT_EQ(Money(least) - Money(1), Money(least));
    EXPECT_EQ(Money(most) - Money(-1), Money(most));
    EXPECT_EQ(Money(0) - Money(least), Money(most));
    EXPECT_EQ(Money(-1) - Money(least), Money(most));
    EXPECT_EQ(Money(most) * 2, Money(most));
    EXPECT_EQ(Money(most) * -2, Money(least));
    EXPECT_EQ(Money(least) * -1, Money(most));
    EXPECT_EQ(Money(least) * 1, Money(least));
    EXPECT_EQ(Money(1) * least, Money(least));
    EXPECT_EQ(Money(least) * least, Money(most));
    EXPECT_EQ(Money(least) * 0, Money(0));
    EXPECT_LT(Money(1), Money(2));
}

} // namespace
