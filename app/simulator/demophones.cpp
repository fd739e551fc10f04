#include "demophones.h"

#include "demorandom.h"
#include "demosubjects.h"
#include "demowords.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct MobilePrefix
{
    const char *now;
    const char *before2018; // empty: the prefix is as it was
};

// 93 is left out, so that 0930 000 004 belongs to nobody.
constexpr MobilePrefix prefixes[] {{"90", ""}, {"91", ""}, {"94", ""}, {"96", ""}, {"97", ""}, {"98", ""},
    {"86", ""}, {"88", ""}, {"89", ""}, {"70", "120"}, {"79", "121"}, {"77", "122"}, {"76", "126"},
    {"78", "128"}, {"83", "123"}, {"84", "124"}, {"85", "125"}, {"81", "127"}, {"82", "129"}, {"32", "162"},
    {"33", "163"}, {"34", "164"}, {"35", "165"}, {"36", "166"}, {"37", "167"}, {"38", "168"}, {"39", "169"},
    {"56", "186"}, {"58", "188"}, {"59", "199"}};
constexpr int firstMovedPrefix = 9;

// What demorecords.cpp holds, without the leading 0.
constexpr std::array ofDemoCallers {
    867123456, 393608879, 901234567, 778123456, 912345678, 976543210, 983456789, 905551234};

QString digits(DemoRandom &random, int count)
{
    QString made;
    for (int i = 0; i < count; ++i)
        made.append(QChar(u'0' + ushort(random.below(10))));
    return made;
}

QString grouped(const QString &number, QStringView separator, int first, int second)
{
    return number.first(first) % separator % number.sliced(first, second) % separator
        % number.sliced(first + second);
}

QString mobile(DemoRandom &random, WrittenForm form)
{
    const bool moved = form == WrittenForm::Before2018 || form == WrittenForm::Before2018Plus84
        || form == WrittenForm::Before2018LostZero;
    const auto prefixDraw = quint32(random.next() >> 32);
    QString subscriber = digits(random, 7);
    const auto movedPrefixes = std::size(prefixes) - firstMovedPrefix;
    // A third of the people had their prefix moved, and whoever is written as before.
    const MobilePrefix &prefix = moved || prefixDraw % 3 == 0
        ? prefixes[firstMovedPrefix + prefixDraw / 3 % movedPrefixes]
        : prefixes[prefixDraw / 3 % firstMovedPrefix];
    if (std::ranges::count(ofDemoCallers, (QLatin1String(prefix.now) + subscriber).toInt()) > 0)
        subscriber.back() = subscriber.back() == u'9' ? u'0' : QChar(subscriber.back().unicode() + 1);

    QString short9 = QLatin1String(prefix.now) + subscriber;
    QString national = u'0' % short9;
    QString old = QLatin1String(prefix.before2018) + subscriber;
    switch (form) {
    case WrittenForm::Plus84:
        return "+84"_L1 + short9;
    case WrittenForm::Bare84:
        return "84"_L1 + short9;
    case WrittenForm::DoubleZero84:
        return "0084"_L1 + short9;
    case WrittenForm::Spaces:
        return grouped(national, u" ", 4, 3);
    case WrittenForm::Dots:
        return grouped(national, u".", 3, 3);
    case WrittenForm::Dashes:
        return grouped(national, u"-", 3, 3);
    case WrittenForm::Brackets:
        return "("_L1 + national.first(3) + ") "_L1 + national.sliced(3, 3) + u'-' + national.sliced(6);
    case WrittenForm::Plus84Spaces:
        return "+84 "_L1 + grouped(short9, u" ", 2, 3);
    case WrittenForm::Plus84Zero:
        return "+84 (0)"_L1 + grouped(short9, u" ", 2, 3);
    case WrittenForm::NoBreakSpaces:
        return grouped(national, u"\u00a0", 4, 3);
    case WrittenForm::LostZero:
        return short9;
    case WrittenForm::Before2018:
        return u'0' + old;
    case WrittenForm::Before2018Plus84:
        return "+84"_L1 + old;
    case WrittenForm::Before2018LostZero:
        return old;
    default:
        return national;
    }
}

// Subscribers begin with 37 and 38: the landlines of demo callers do not.
QString landline(DemoRandom &random, const DemoPlace &place, WrittenForm form)
{
    const QString area = QLatin1String(place.areaCode);
    const QString oldArea = QLatin1String(place.oldAreaCode);
    const QString subscriber = area.size() == 2 ? "38"_L1 + digits(random, 6) : "37"_L1 + digits(random, 5);
    switch (form) {
    case WrittenForm::LandlineBrackets:
        return "(0"_L1 + area + ") "_L1 + subscriber.first(4) + u' ' + subscriber.sliced(4);
    case WrittenForm::Landline84:
        return "84"_L1 + area + subscriber;
    case WrittenForm::LandlineLostZero:
        return area + subscriber;
    case WrittenForm::Landline2016:
        return u'0' + (oldArea.isEmpty() ? area : oldArea) + subscriber;
    default:
        return u'0' + area + subscriber;
    }
}

} // namespace

QString demoPhone(quint64 seed, qint64 owner, int nth, WrittenForm form)
{
    DemoRandom random(seed, quint64(owner), nth == 0 ? DemoSubject::FirstPhone : DemoSubject::SecondPhone);
    if (isMobile(form))
        return mobile(random, form);
    switch (form) {
    case WrittenForm::Hotline:
        return "1900 55 "_L1 + grouped(digits(random, 4), u" ", 2, 2).trimmed();
    case WrittenForm::International:
        return "+1 415 555 01"_L1 + digits(random, 2);
    default:
        break;
    }
    const DemoPlace *place = &random.oneOf(DemoWords::places);
    if (form == WrittenForm::Landline2016) {
        while (*place->oldAreaCode == '\0')
            place = &random.oneOf(DemoWords::places);
    }
    return landline(random, *place, form);
}
