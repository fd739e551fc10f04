#include "typedsearch.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(TypedSearch, ThreeToSevenDigitsAreANumber)
{
    for (const QString &typed : {u"124"_s, u"1234567"_s, u" 17464 "_s}) {
        EXPECT_EQ(TypedSearch::parse(typed).number, typed.trimmed()) << typed.toStdString();
        EXPECT_EQ(TypedSearch::parse(u'#' + typed).number, typed.trimmed()) << typed.toStdString();
        EXPECT_FALSE(TypedSearch::parse(typed).isWords());
    }
    EXPECT_EQ(TypedSearch::parse(u" # 124 "_s).number, u"124"_s);
    for (const QString &typed :
        {u"12"_s, u"#12"_s, u"#12345678"_s, u"##124"_s, u"12 4"_s, u"124a"_s, u"-124"_s})
        EXPECT_TRUE(TypedSearch::parse(typed).number.isEmpty()) << typed.toStdString();
}

TEST(TypedSearch, TelephoneNumbersAreTheirsHoweverTheyAreWritten)
{
    for (const QString &typed : {u"0867123456"_s, u"0867 123 456"_s, u"+84867123456"_s, u"+84 867.123.456"_s,
             u"84867123456"_s, u"sip:0867123456@pbx.vn"_s}) {
        const TypedSearch search = TypedSearch::parse(typed);
        EXPECT_EQ(search.phone.national(), u"0867123456"_s) << typed.toStdString();
        EXPECT_TRUE(search.number.isEmpty());
        EXPECT_FALSE(search.isWords());
        ASSERT_EQ(search.customer().phones.size(), 1);
        EXPECT_EQ(search.customer().phones.first().number.national(), u"0867123456"_s);
        EXPECT_TRUE(search.customer().key().isEmpty()) << "nothing else is known of them";
    }
}

TEST(TypedSearch, TheRestIsWords)
{
    for (const QString &typed : {QString(), u"   "_s, u"#"_s, u"nồi cơm"_s, u"an@example.com"_s, u"12"_s}) {
        const TypedSearch search = TypedSearch::parse(typed);
        EXPECT_TRUE(search.isWords()) << typed.toStdString();
        EXPECT_EQ(search, TypedSearch());
        EXPECT_TRUE(search.customer().phones.isEmpty());
    }
}

TEST(TypedSearch, OtherDigitsThanOursAreNoNumberOfARecord)
{
    for (const QString &typed : {u"١٢٣"_s, u"#١٢٣٤"_s, u"１２３"_s, u"12٣"_s})
        EXPECT_TRUE(TypedSearch::parse(typed).number.isEmpty()) << typed.toStdString();
}

TEST(TypedSearch, HugeTextIsWords)
{
    EXPECT_TRUE(TypedSearch::parse(QString(1'000'000, u'1')).isWords());
    EXPECT_TRUE(TypedSearch::parse(QString(1'000'000, u'#')).isWords());
}
