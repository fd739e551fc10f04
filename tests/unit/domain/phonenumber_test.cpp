#include "phonenumber.h"

#include <QFile>

#include <gtest/gtest.h>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using Kind = PhoneNumber::Kind;

namespace {

struct Row
{
    int line;
    QString input, canonical, national, kind, before;
};

QList<Row> vectors()
{
    QFile file(QStringLiteral(RINGDESK_TEST_DATA "/phone_numbers.tsv"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QList<Row> rows;
    int line = 0;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &text : lines) {
        ++line;
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        auto fields = text.split(u'\t');
        EXPECT_EQ(fields.size(), 5) << line;
        fields.resize(5);
        for (qsizetype i = 1; i < fields.size(); ++i) {
            if (fields[i] == "-"_L1)
                fields[i].clear();
        }
        rows << Row {line, fields[0], fields[1], fields[2], fields[3], fields[4]};
    }
    return rows;
}

TEST(PhoneNumber, HoldsEveryVectorOfTheContract)
{
    const std::map<QString, Kind> kinds {
        {u"mobile"_s, Kind::Mobile},
        {u"landline"_s, Kind::Landline},
        {u"hotline"_s, Kind::Hotline},
        {u"short"_s, Kind::Short},
        {u"international"_s, Kind::International},
        {u"invalid"_s, Kind::Invalid},
    };
    const auto rows = vectors();
    EXPECT_GT(rows.size(), 50);
    for (const Row &row : rows) {
        const PhoneNumber number = PhoneNumber::parse(row.input);
        EXPECT_EQ(number.canonical(), row.canonical) << row.line;
        EXPECT_EQ(number.national(), row.national) << row.line;
        EXPECT_EQ(number.formBefore2018(), row.before) << row.line;
        ASSERT_TRUE(kinds.contains(row.kind)) << row.line;
        EXPECT_EQ(number.kind(), kinds.at(row.kind)) << row.line;
    }
}

struct Case
{
    QString input;
    QString canonical;
    Kind kind;
};

void expectAll(const QList<Case> &cases)
{
    for (const Case &c : cases) {
        const PhoneNumber number = PhoneNumber::parse(c.input);
        EXPECT_EQ(number.canonical(), c.canonical) << qPrintable(c.input);
        EXPECT_EQ(int(number.kind()), int(c.kind)) << qPrintable(c.input);
    }
}

TEST(PhoneNumber, ReadsAddressesAndWhatCopyingAdds)
{
    const QString mobile = u"+84901234567"_s;
    expectAll({
        {u"TEL:0901234567"_s, mobile, Kind::Mobile},
        {u"callto:+84901234567"_s, mobile, Kind::Mobile},
        {u"callto://0901234567"_s, mobile, Kind::Mobile},
        {u"sips:+84901234567@pbx.example.vn:5061;transport=tls"_s, mobile, Kind::Mobile},
        {u"sip:0901234567;phone-context=vn@pbx.example.vn"_s, mobile, Kind::Mobile},
        {u"\"Ánh\" <sip:0901234567@pbx.example.vn>;tag=1"_s, mobile, Kind::Mobile},
        {u"<sip:0901234567@pbx.example.vn>"_s, mobile, Kind::Mobile},
        {u"0901234567,,12"_s, mobile, Kind::Mobile},
        {u"tel:0901234567?call"_s, mobile, Kind::Mobile},
        {u"\u202A0901234567\u202C"_s, mobile, Kind::Mobile},
        {u"\u200E+84\u200B901234567\uFEFF"_s, mobile, Kind::Mobile},
        {u" \u2068tel:0901234567\u2069"_s, mobile, Kind::Mobile},
        {u"\uFF0B84 90\u2011123\u20134567"_s, mobile, Kind::Mobile},
        {u"٠٩٠١٢٣٤٥٦٧"_s, mobile, Kind::Mobile},
        {u"\U0001D7D8\U0001D7E1\U0001D7D81234567"_s, mobile, Kind::Mobile},
        {u"\t0901 234 567\r\n"_s, mobile, Kind::Mobile},
        {u"+0901234567"_s, mobile, Kind::Mobile},
        {u"84 0901234567"_s, mobile, Kind::Mobile},
        {u"0901234567+"_s, {}, Kind::Invalid},
        {u"²34567"_s, {}, Kind::Invalid},
        {u"@pbx.example.vn"_s, {}, Kind::Invalid},
        {u"tel:"_s, {}, Kind::Invalid},
        {u"0901234567\U0001F600"_s, {}, Kind::Invalid},
    });
}

TEST(PhoneNumber, MovesOldNumbersOnlyWhereTheyCannotBeMobilesOfToday)
{
    expectAll({
        {u"02403822123"_s, u"+842043822123"_s, Kind::Landline},
        {u"02413822123"_s, u"+842223822123"_s, Kind::Landline},
        {u"02803822123"_s, u"+842083822123"_s, Kind::Landline},
        {u"02813822123"_s, u"+842093822123"_s, Kind::Landline},
        {u"02303822123"_s, u"+842153822123"_s, Kind::Landline},
        {u"2403822123"_s, u"+842043822123"_s, Kind::Landline},
        {u"02438221234"_s, u"+842438221234"_s, Kind::Landline},
        {u"02103822123"_s, u"+842103822123"_s, Kind::Landline}, // Phú Thọ never moved
        {u"845113822123"_s, u"+842363822123"_s, Kind::Landline},
        {u"+84 4 3822 1234"_s, u"+842438221234"_s, Kind::Landline},
        {u"0405010180"_s, u"+84405010180"_s, Kind::Other}, // else 024 0…, and the next time 0204 …
        {u"0313822123"_s, u"+84313822123"_s, Kind::Mobile},
        {u"0563822123"_s, u"+84563822123"_s, Kind::Mobile},
        {u"0778221234"_s, u"+84778221234"_s, Kind::Mobile},
        {u"0838221234"_s, u"+84838221234"_s, Kind::Mobile},
    });
}

TEST(PhoneNumber, EveryMobilePrefixOf2018Moves)
{
    const QList<std::pair<QString, QString>> moves {{u"0120"_s, u"070"_s}, {u"0121"_s, u"079"_s},
        {u"0122"_s, u"077"_s}, {u"0126"_s, u"076"_s}, {u"0128"_s, u"078"_s}, {u"0123"_s, u"083"_s},
        {u"0124"_s, u"084"_s}, {u"0125"_s, u"085"_s}, {u"0127"_s, u"081"_s}, {u"0129"_s, u"082"_s},
        {u"0162"_s, u"032"_s}, {u"0163"_s, u"033"_s}, {u"0164"_s, u"034"_s}, {u"0165"_s, u"035"_s},
        {u"0166"_s, u"036"_s}, {u"0167"_s, u"037"_s}, {u"0168"_s, u"038"_s}, {u"0169"_s, u"039"_s},
        {u"0186"_s, u"056"_s}, {u"0188"_s, u"058"_s}, {u"0199"_s, u"059"_s}};
    for (const auto &[before, today] : moves) {
        const PhoneNumber number = PhoneNumber::parse(QString(before + u"7654321"_s));
        EXPECT_EQ(number.national(), QString(today + u"7654321"_s)) << qPrintable(before);
        EXPECT_EQ(number.formBefore2018(), QString(before + u"7654321"_s)) << qPrintable(before);
        EXPECT_EQ(PhoneNumber::parse(QString(today + u"7654321"_s)), number) << qPrintable(before);
    }
}

TEST(PhoneNumber, KeepsHotlinesShortAndUnknownNumbers)
{
    expectAll({
        {u"+84 1900 1234"_s, u"19001234"_s, Kind::Hotline},
        {u"0084 1800 558 899"_s, u"1800558899"_s, Kind::Hotline},
        {u"841900558899"_s, u"1900558899"_s, Kind::Hotline},
        {u"1900123"_s, u"1900123"_s, Kind::Short},
        {u"19001234567"_s, u"19001234567"_s, Kind::Other},
        {u"28730195"_s, u"28730195"_s, Kind::Short},
        {u"00123"_s, u"00123"_s, Kind::Short},
        {u"+101"_s, u"101"_s, Kind::Short},
        {u"0182345678"_s, u"+84182345678"_s, Kind::Other},
        {u"+84123456789"_s, u"+84123456789"_s, Kind::Other},
        {u"84123456789"_s, u"84123456789"_s, Kind::Other},
        {u"123456789012345"_s, u"123456789012345"_s, Kind::Other},
        {u"012345678901234"_s, u"012345678901234"_s, Kind::Other}, // +84 would make it longer than any number
        {u"000000000"_s, u"000000000"_s, Kind::Other},
        {u"1234567890123456"_s, {}, Kind::Invalid},
        {u"+683 4000"_s, u"+6834000"_s, Kind::International},
        {u"00123456789012345"_s, u"+123456789012345"_s, Kind::International},
        {u"+1234567890123456"_s, {}, Kind::Invalid},
    });
}

TEST(PhoneNumber, OtherWrittenFormsAreWhatServersMayHold)
{
    const auto forms = [](const QString &text) { return PhoneNumber::parse(text).otherWrittenForms(); };
    EXPECT_EQ(forms(u"0393608879"_s), QStringList({u"84393608879"_s, u"+84393608879"_s, u"01693608879"_s}));
    EXPECT_EQ(forms(u"0901234567"_s), QStringList({u"84901234567"_s, u"+84901234567"_s}));
    EXPECT_EQ(forms(u"+14155552671"_s), QStringList({u"14155552671"_s, u"0014155552671"_s}));
    EXPECT_TRUE(forms(u"19001234"_s).isEmpty());
    EXPECT_TRUE(forms(u"101"_s).isEmpty());
    EXPECT_TRUE(forms(u"x"_s).isEmpty());
}

TEST(PhoneNumber, IsShownInGroups)
{
    const auto shown = [](const QString &text) { return PhoneNumber::parse(text).display(); };
    EXPECT_EQ(shown(u"+84867123456"_s), u"0867 123 456"_s);
    EXPECT_EQ(shown(u"02873019555"_s), u"028 7301 9555"_s);
    EXPECT_EQ(shown(u"02438221234"_s), u"024 3822 1234"_s);
    EXPECT_EQ(shown(u"05113822123"_s), u"0236 382 2123"_s);
    EXPECT_EQ(shown(u"1900558899"_s), u"1900 558899"_s);
    EXPECT_EQ(shown(u"101"_s), u"101"_s);
    EXPECT_EQ(shown(u"+14155552671"_s), u"+1 415 555 2671"_s);
    EXPECT_EQ(shown(u"+6561234567"_s), u"+65 6123 4567"_s);
    EXPECT_EQ(shown(u"+8613812345678"_s), u"+86 138 1234 5678"_s);
    EXPECT_EQ(shown(u"+6834000"_s), u"+683 4000"_s);
    EXPECT_EQ(shown(u"x"_s), QString());
}

TEST(PhoneNumber, MaskHidesTheMiddle)
{
    const auto masked = [](const QString &text) { return PhoneNumber::parse(text).masked(); };
    EXPECT_EQ(masked(u"+84867123456"_s), u"0867***456"_s);
    EXPECT_EQ(masked(u"02873019555"_s), u"0287***555"_s);
    EXPECT_EQ(masked(u"+14155552671"_s), u"+1415***671"_s);
    EXPECT_EQ(masked(u"+6834000"_s), u"+68***00"_s);
    EXPECT_EQ(masked(u"123456789"_s), u"123***789"_s);
    EXPECT_EQ(masked(u"1900558899"_s), u"1900558899"_s);
    EXPECT_EQ(masked(u"101"_s), u"101"_s);
}

TEST(PhoneNumber, SameWhenTheCanonicalFormsAre)
{
    EXPECT_EQ(PhoneNumber::parse(u"01693608879"_s), PhoneNumber::parse(u"+84 39 360 8879"_s));
    EXPECT_NE(PhoneNumber::parse(u"0901234567"_s), PhoneNumber::parse(u"0901234568"_s));
    EXPECT_EQ(PhoneNumber::parse(u"x"_s), PhoneNumber());
}

TEST(PhoneNumber, SurvivesAnyText)
{
    EXPECT_FALSE(PhoneNumber::parse({}).isValid());
    const QList<char16_t> units {u'0', u'9', u'8', u'4', u'+', u' ', u'<', u'>', u'@', u't', 0, 0xD800,
        0xDC00, 0xFFFF, 0xFF10, 0x200B, 0xD835, 0xDFD8};
    std::mt19937 random(1);
    for (int i = 0; i < 200'000; ++i) {
        QString text;
        for (unsigned left = random() % 24; left > 0; --left)
            text += QChar(units[qsizetype(random() % unsigned(units.size()))]);
        const PhoneNumber number = PhoneNumber::parse(text);
        ASSERT_EQ(number.isValid(), !number.canonical().isEmpty());
        ASSERT_EQ(number.isValid(), !number.display().isEmpty());
        ASSERT_EQ(number.isValid(), !number.masked().isEmpty());
        // What is stored and read again is the same number.
        ASSERT_EQ(PhoneNumber::parse(number.canonical()).canonical(), number.canonical());
        ASSERT_EQ(PhoneNumber::parse(number.display()).canonical(), number.canonical());
    }
}

TEST(PhoneNumber, LongTextIsCutEarly)
{
    constexpr qsizetype megabyte = 1 << 20;
    for (const QChar filler :
        {QChar(u'0'), QChar(u' '), QChar(u'<'), QChar(0xD800), QChar(0x200B), QChar(0x0301)}) {
        const QString text(megabyte, filler);
        EXPECT_FALSE(PhoneNumber::parse(text).isValid());
        EXPECT_FALSE(PhoneNumber::parse(u"0901234567 "_s + text).isValid());
    }
    // A long tail after the number belongs to the address.
    const QString uri = u"sip:0901234567@"_s + QString(megabyte, u'x');
    EXPECT_EQ(PhoneNumber::parse(uri).canonical(), u"+84901234567"_s);
    // All of it is looked at in no time: a hundred thousand of these would take minutes if they were read
    // whole.
    for (int i = 0; i < 100'000; ++i)
        ASSERT_TRUE(PhoneNumber::parse(uri).isValid());
}

} // namespace
