#include "commoncodec.h"

#include <gtest/gtest.h>

#include <limits>

using namespace Qt::StringLiterals;

TEST(CommonCodec, NumbersAreReadByTheirDigits)
{
    EXPECT_EQ(exactNumber(u"10"_s), 10);
    EXPECT_EQ(exactNumber(u" 10 "_s), 10);
    EXPECT_EQ(exactNumber(u"+10"_s), 10);
    EXPECT_EQ(exactNumber(u"-10"_s), -10);
    EXPECT_EQ(exactNumber(u"0"_s), 0);
    EXPECT_EQ(exactNumber(u"10.000"_s), 10) << "no fraction";
    EXPECT_EQ(exactNumber(u"10."_s), 10);
    EXPECT_EQ(exactNumber(u"12.5"_s, 2), 1250);
    EXPECT_EQ(exactNumber(u"12.50"_s, 2), 1250);
    EXPECT_EQ(exactNumber(u"12.05"_s, 2), 1205);
    EXPECT_EQ(exactNumber(u"-0.07"_s, 2), -7);
    EXPECT_EQ(exactNumber(u"8"_s, 2), 800);
    EXPECT_EQ(exactNumber(u"9007199254740993"_s), 9007199254740993); // no double holds it
    EXPECT_EQ(exactNumber(u"9223372036854775807"_s), std::numeric_limits<qint64>::max());
    EXPECT_EQ(exactNumber(u"-9223372036854775808"_s), std::numeric_limits<qint64>::min());
    EXPECT_EQ(exactNumber(u"92233720368547758.07"_s, 2), std::numeric_limits<qint64>::max());
}

TEST(CommonCodec, WhatIsNotExactIsNoNumber)
{
    for (const QString &text : {u""_s, u" "_s, u"-"_s, u"."_s, u".5"_s, u"1,5"_s, u"1.000.000"_s, u"1e3"_s,
             u"0x10"_s, u"ten"_s, u"1 000"_s, u"--1"_s, u"+-1"_s, u"１"_s, u"nan"_s, u"1.5"_s, u"-0.1"_s,
             u"9223372036854775808"_s, u"-9223372036854775809"_s, u"99999999999999999999"_s})
        EXPECT_FALSE(exactNumber(text)) << qPrintable(text);
    EXPECT_FALSE(exactNumber(u"12.345"_s, 2));
    EXPECT_FALSE(exactNumber(u"12.5x"_s, 2));
    EXPECT_FALSE(exactNumber(u"92233720368547758.08"_s, 2));
}
