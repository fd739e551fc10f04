#include "wiretime.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0, int ms = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, ms), Qt::UTC);
}

QDateTime local(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second)).toUTC();
}

TEST(WireTime, ReadsEveryFormOfTheContract)
{
    const QDateTime moment = utc(2025, 5, 16, 10, 37, 16, 702);
    const QList<std::pair<QJsonValue, QDateTime>> cases {
        {qint64(1747391836702), moment},
        {u"1747391836702"_s, moment},
        {qint64(1747391836), utc(2025, 5, 16, 10, 37, 16)},
        {u" 1747391836 "_s, utc(2025, 5, 16, 10, 37, 16)},
        {1747391836.702, moment},
        {1747391836702.0, moment},
        {qint64(99'999'999'999), utc(5138, 11, 16, 9, 46, 39)},
        {qint64(100'000'000'000), utc(1973, 3, 3, 9, 46, 40)},
        {qint64(-1), utc(1969, 12, 31, 23, 59, 59)},
        {u"2025-05-16T10:37:16.702Z"_s, moment},
        {u"2025-05-16T17:37:16.702+07:00"_s, moment},
        {u"2025-05-16T10:37:16Z"_s, utc(2025, 5, 16, 10, 37, 16)},
        {u"2025-05-16T10:37:16"_s, local(2025, 5, 16, 10, 37, 16)},
        {u"2025-05-16 10:37:16"_s, local(2025, 5, 16, 10, 37, 16)},
        {u"2025-05-16"_s, local(2025, 5, 16)},
        {u"16/05/2025"_s, local(2025, 5, 16)},
        {u"16/05/2025 10:37"_s, local(2025, 5, 16, 10, 37)},
        {u"16/05/2025 10:37:16"_s, local(2025, 5, 16, 10, 37, 16)},
        {u"6/5/2025  9:07"_s, local(2025, 5, 6, 9, 7)},
    };
    for (const auto &[value, expected] : cases) {
        const QDateTime read = readTime(value);
        EXPECT_EQ(read, expected) << qPrintable(value.toVariant().toString());
        EXPECT_EQ(read.timeSpec(), Qt::UTC) << qPrintable(value.toVariant().toString());
    }
}

TEST(WireTime, NothingForWhatIsNoTime)
{
    const QList<QJsonValue> none {{}, QJsonValue(QJsonValue::Undefined), u""_s, u" "_s, u"today"_s, true,
        u"true"_s, QJsonValue(QJsonValue::Object), QJsonValue(QJsonValue::Array), u"31/02/2025"_s,
        u"16/05/25"_s, u"16/05/2025 25:00"_s, u"16/05/2025 10"_s, u"05/16/2025"_s, u"1/2/3/2025"_s,
        u"2025-13-01"_s, u"nan"_s, u"inf"_s, 1e300, -1e300, std::numeric_limits<qint64>::max(),
        std::numeric_limits<qint64>::min(), u"9223372036854775807"_s, u"99999999999999999999"_s,
        QString(1 << 20, u'1'), QString(1 << 20, u' '), QString(QChar(u'\0'))};
    for (const QJsonValue &value : none) {
        EXPECT_FALSE(readTime(value).isValid()) << qPrintable(value.toVariant().toString().left(40));
        EXPECT_FALSE(readBirthDate(value).isValid()) << qPrintable(value.toVariant().toString().left(40));
    }
}

TEST(WireTime, BirthdayIsTheDayThatWasMeant)
{
    const QDate day(2000, 3, 15);
    const QList<QJsonValue> same {u"March 15, 2000"_s, u"march 15 2000"_s, u"Mar 15, 2000"_s, u"2000-03-15"_s,
        u"15/03/2000"_s, u"15/3/2000"_s, u"15/03/2000 07:30"_s, u"2000-03-15T00:00:00"_s,
        u"2000-03-14T17:00:00Z"_s, // midnight in Vietnam
        u"2000-03-14T17:00:00.000+00:00"_s, u"2000-03-15T00:00:00.000Z"_s, u"2000-03-15T12:00:00Z"_s,
        u"2000-03-15T00:00:00+07:00"_s, u"2000-03-15T00:00:00+09:00"_s, u"2000-03-15T00:00:00-08:00"_s,
        qint64(953'053'200'000), qint64(953'078'400), u"953053200000"_s};
    for (const QJsonValue &value : same)
        EXPECT_EQ(readBirthDate(value), day) << qPrintable(value.toVariant().toString());
    // Born in the South before 1975, when it was eight hours ahead.
    EXPECT_EQ(readBirthDate(u"1965-03-14T16:00:00Z"_s), QDate(1965, 3, 15));
    // Milliseconds below 10^11 that as seconds would be another millennium.
    EXPECT_EQ(readBirthDate(qint64(49914000000)), QDate(1971, 8, 2));
    EXPECT_EQ(readBirthDate(qint64(-50050800000)), QDate(1968, 6, 1));
    EXPECT_EQ(readBirthDate(qint64(-1000105200000)), QDate(1938, 4, 24));
    EXPECT_FALSE(readBirthDate(u"0001-01-01T00:00:00Z"_s).isValid());
    EXPECT_FALSE(readBirthDate(u"March 15, 0002"_s).isValid());
    EXPECT_FALSE(readBirthDate(u"Maybe 15, 2000"_s).isValid());
    EXPECT_FALSE(readBirthDate(u"February 30, 2000"_s).isValid());
}

TEST(WireTime, BirthdayIsWrittenInEnglishWhateverTheLocale)
{
    for (const auto language : {QLocale::Vietnamese, QLocale::Arabic, QLocale::English}) {
        QLocale::setDefault(QLocale(language));
        EXPECT_EQ(writeBirthDate(QDate(2000, 3, 15)), u"March 15, 2000"_s);
        EXPECT_EQ(writeBirthDate(QDate(1999, 12, 5)), u"December 5, 1999"_s);
        for (QDate day(1960, 1, 1); day.year() < 1962; day = day.addDays(1))
            ASSERT_EQ(readBirthDate(writeBirthDate(day)), day);
    }
    QLocale::setDefault(QLocale::system());
    EXPECT_EQ(writeBirthDate({}), QString());
}

} // namespace
