#include "numberingplan.h"
#include "phonenumber.h"

#include <gtest/gtest.h>
#include <phonenumbers/phonenumberutil.h>

#include <random>
#include <string>

// Google's libphonenumber knows today's numbers. What it says is valid in Vietnam must come out of us the
// same. Differences that are meant:
// - Hotlines (1800…, 1900…): it writes +841900…, the contract (4) keeps them as they are dialled.
// - Its seven-digit service numbers (+84 80 …, 69 …, 199 …) are neither mobile nor fixed lines and written
//   with 0 they have 8 digits, which the contract keeps as they are. They are not drawn here.
// Nothing else is tolerated.

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

constexpr int wanted = 200'000;

class PhoneNumberOracle : public testing::Test
{
protected:
    const PhoneNumberUtil &m_util = *PhoneNumberUtil::GetInstance();
    std::mt19937 m_random {20180915}; // fixed: a failure must come back

    int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_random); }

    std::string digits(int count)
    {
        std::string text;
        while (count-- > 0)
            text += char('0' + upTo(9));
        return text;
    }

    //! Its type in Vietnam; UNKNOWN when it is not valid there.
    PhoneNumberUtil::PhoneNumberType typeOf(const std::string &significant) const
    {
        i18n::phonenumbers::PhoneNumber number;
        number.set_country_code(84);
        number.set_national_number(std::stoull(significant));
        return m_util.GetNumberType(number);
    }

    //! The number as somebody may have written it.
    QString written(const std::string &significant)
    {
        static const QStringList prefixes = {
            u"0"_s, u"84"_s, u"+84"_s, u"0084"_s, u""_s, u"+84 (0)"_s, u"tel:+84"_s};
        static const QStringList separators = {u" "_s, u"."_s, u"-"_s, u"\u00A0"_s, u" - "_s};
        QString text = prefixes[upTo(int(prefixes.size()) - 1)];
        const int habit = upTo(2); // none, regular, anywhere
        for (size_t i = 0; i < significant.size(); ++i) {
            if ((habit == 1 && i % 3 == 2) || (habit == 2 && upTo(3) == 0))
                text += separators[upTo(int(separators.size()) - 1)];
            text += QLatin1Char(significant[i]);
        }
        return text;
    }
};

TEST_F(PhoneNumberOracle, ValidNumbersOfTodayComeOutAsItsE164)
{
    int mobiles = 0;
    int fixed = 0;
    for (int found = 0; found < wanted;) {
        const int shape = upTo(9); // now and then any digits at all, in case it knows a shape that we do not
        const std::string significant = shape == 0 ? std::to_string(1 + upTo(8)) + digits(8 + upTo(1))
            : shape % 2 == 0                       ? std::string(1, "35789"[upTo(4)]) + digits(8)
                                                   : std::string("2") + digits(9);
        const auto type = typeOf(significant);
        if (type != PhoneNumberUtil::MOBILE && type != PhoneNumberUtil::FIXED_LINE)
            continue;
        ++found;
        ++(type == PhoneNumberUtil::MOBILE ? mobiles : fixed);
        const QString text = written(significant);
        const PhoneNumber number = PhoneNumber::parse(text);
        ASSERT_EQ(number.canonical().toStdString(), "+84" + significant) << text.toStdString();
        ASSERT_EQ(number.national().toStdString(), "0" + significant) << text.toStdString();
        ASSERT_EQ(number.kind(),
            type == PhoneNumberUtil::MOBILE ? PhoneNumber::Kind::Mobile : PhoneNumber::Kind::Landline)
            << text.toStdString();
    }
    EXPECT_GT(mobiles, wanted / 4);
    EXPECT_GT(fixed, wanted / 10);
}

TEST_F(PhoneNumberOracle, HotlinesAreKeptAsDialled)
{
    int found = 0;
    while (found < 2'000) {
        const std::string hotline = (upTo(1) == 0 ? "1800" : "1900") + digits(4 + upTo(2));
        const auto type = typeOf(hotline);
        if (type != PhoneNumberUtil::TOLL_FREE && type != PhoneNumberUtil::PREMIUM_RATE)
            continue;
        ++found;
        for (const char *prefix : {"", "+84", "0084", "+84 "}) {
            const PhoneNumber number = PhoneNumber::parse(QString::fromStdString(prefix + hotline));
            ASSERT_EQ(number.kind(), PhoneNumber::Kind::Hotline) << prefix << hotline;
            ASSERT_EQ(number.canonical().toStdString(), hotline) << prefix;
        }
    }
}

TEST_F(PhoneNumberOracle, MobilesFromBefore2018BecomeValidOnes)
{
    for (const PrefixMove &move : mobileMoves) {
        for (int i = 0; i < 100; ++i) {
            const std::string rest = digits(7);
            const std::string old = move.before.toString().toStdString() + rest;
            const std::string today = move.after.toString().toStdString() + rest;
            const QString text = written(old);
            const PhoneNumber number = PhoneNumber::parse(text);
            ASSERT_EQ(number.canonical().toStdString(), "+84" + today) << text.toStdString();
            ASSERT_EQ(number.formBefore2018().toStdString(), "0" + old) << text.toStdString();
            ASSERT_EQ(typeOf(today), PhoneNumberUtil::MOBILE) << today;
        }
    }
}

TEST_F(PhoneNumberOracle, LandlinesFromBefore2017BecomeValidOnesWhereNoMobileIsMeant)
{
    int areas = 0;
    for (const PrefixMove &move : areaMoves) {
        const bool mobileToday =
            move.before.size() < 3 && QStringView(u"35789").contains(move.before.front());
        for (int i = 0; i < 100; ++i) {
            // Local numbers begin with 2 to 8; those of the two big cities have a digit more.
            const std::string rest = std::to_string(3 + upTo(3)) + digits(move.before.size() == 1 ? 7 : 6);
            const std::string old = move.before.toString().toStdString() + rest;
            const std::string today = move.after.toString().toStdString() + rest;
            ASSERT_EQ(typeOf(today), PhoneNumberUtil::FIXED_LINE) << today;
            for (const char *prefix : {"0", "+84", "0084", "84", "+84 0"}) {
                const PhoneNumber number = PhoneNumber::parse(QString::fromStdString(prefix + old));
                ASSERT_EQ(number.canonical().toStdString(), "+84" + (mobileToday ? old : today))
                    << prefix << old;
            }
        }
        areas += mobileToday ? 0 : 1;
    }
    EXPECT_EQ(areas, 1 + 6 + 8 + 20); // 04; 02x; 06x; three digits
    EXPECT_EQ(areaMoves.size(), 59U); // as many provinces as Decision 2036/QĐ-BTTTT moved
}

} // namespace
