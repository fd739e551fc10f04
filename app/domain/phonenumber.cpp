#include "phonenumber.h"

#include "numberingplan.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 256; // a number with all its trimmings; what is longer is something else
constexpr qsizetype longestNumber = 15; // E.164
constexpr qsizetype shortestNumber = 3;
constexpr qsizetype longestShort = 8;
constexpr qsizetype shortestAbroad = 7; // the smallest plans, country code included (Niue)

// Digits as they were dialled; room for the 00 before the longest number and one more to notice too many.
struct Dialled
{
    std::array<QChar, longestNumber + 3> digits;
    qsizetype size = 0;
    bool plus = false;

    [[nodiscard]] QStringView view() const { return {digits.data(), size}; }
};

bool isSeparator(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Other_Format: // bidi marks and zero-width characters come along when copying from a page
        return true;
    default:
        // Dots (full-width, middle, bullet), the minus sign, and white space that is a control character.
        return c == U'.' || c == U'\uFF0E' || c == U'\u00B7' || c == U'\u2022' || c == U'\u2212'
            || (c >= U'\t' && c <= U'\r');
    }
}

bool isPlus(char32_t c)
{
    return c == U'+' || c == U'\uFF0B' || c == U'\uFE62';
}

// Where a host, parameters, a dialling pause or the end of a SIP address begin.
bool endsNumber(char32_t c)
{
    return c == U'@' || c == U';' || c == U'?' || c == U',' || c == U'>';
}

QStringView withoutScheme(QStringView text)
{
    if (const auto bracket = text.lastIndexOf(u'<'); bracket >= 0)
        text = text.sliced(bracket + 1); // "Somebody" <sip:…>
    while (!text.isEmpty() && text.front() != u'+' && isSeparator(text.front().unicode()))
        text = text.sliced(1);
    for (const QStringView scheme : {u"tel:", u"callto:", u"sip:", u"sips:"}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive)) {
            text = text.sliced(scheme.size());
            return text.startsWith(u"//") ? text.sliced(2) : text;
        }
    }
    return text;
}

std::optional<Dialled> readDigits(QStringView whole)
{
    const bool cut = whole.size() > longestText;
    const QStringView text = withoutScheme(cut ? whole.first(longestText) : whole);
    Dialled read;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        int digit = c >= U'0' && c <= U'9' ? int(c - U'0') : -1;
        if (c >= 0x80) {
            if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                c = QChar::surrogateToUcs4(text[i], text[i + 1]);
                ++i;
            }
            if (QChar::category(c) == QChar::Number_DecimalDigit)
                digit = QChar::digitValue(c);
        }
        if (digit >= 0) {
            if (read.size == qsizetype(read.digits.size()))
                return std::nullopt;
            read.digits[size_t(read.size++)] = QChar(char16_t(u'0' + digit));
        } else if (endsNumber(c)) {
            return read;
        } else if (isPlus(c)) {
            if (read.size > 0)
                return std::nullopt;
            read.plus = true;
        } else if (!isSeparator(c)) {
            return std::nullopt;
        }
    }
    return cut ? std::nullopt : std::optional(read);
}

QStringView withoutZeros(QStringView digits)
{
    while (digits.startsWith(u'0'))
        digits = digits.sliced(1);
    return digits;
}

bool isHotline(QStringView digits)
{
    return digits.size() >= 8 && digits.size() <= 10
        && (digits.startsWith(u"1800") || digits.startsWith(u"1900"));
}

// The plan gives fixed lines the leading digit 2 and mobiles 3, 5, 7, 8 and 9 (Circular 22/2014/TT-BTTTT);
// ranges inside them are opened every other year, so they are not listed here.
bool isMobile(QStringView significant)
{
    return significant.size() == 9 && QStringView(u"35789").contains(significant.front());
}

// Whether a leading 0 was lost, as spreadsheets do (contract 4).
bool hasLostZero(QStringView digits)
{
    if (digits.size() != 10)
        return isMobile(digits);
    return digits.startsWith(u'2') || digits.startsWith(u"12") || digits.startsWith(u"16")
        || digits.startsWith(u"18") || digits.startsWith(u"19");
}

template <typename Moves>
QStringView moved(const Moves &moves, QStringView before)
{
    const auto found = std::ranges::find(moves, before, &PrefixMove::before);
    return found == moves.end() ? QStringView() : found->after;
}

// The number of today that a significant number (without 0 or 84) from before 2017 or 2018 has become;
// itself when nothing moved.
QString ofToday(QStringView significant)
{
    QStringView prefix;
    QStringView rest;
    if (significant.size() == 10) {
        rest = significant.sliced(3);
        // 024 0…, 024 1…, 028 0… and 028 1… are no numbers of Hà Nội or Thành phố Hồ Chí Minh, so that the
        // old codes 0240, 0241, 0280 and 0281 are not mistaken.
        prefix = significant.startsWith(u'1') ? moved(mobileMoves, significant.first(3))
                                              : moved(areaMoves, significant.first(3));
    } else if (significant.size() == 9) {
        const qsizetype length = significant.startsWith(u'4') ? 1 : 2;
        rest = significant.sliced(length);
        // 03…, 05…, 07… and 08… with eight more digits are mobiles of today, whatever they once were. No
        // number of Hà Nội begins with 0 or 1; moved to 024 0… it would be read as one of the old 0240 the
        // next time.
        const bool noNumber = length == 1 && (rest.startsWith(u'0') || rest.startsWith(u'1'));
        if (!isMobile(significant) && !noNumber)
            prefix = moved(areaMoves, significant.first(length));
    }
    return prefix.isEmpty() ? significant.toString() : prefix % rest;
}

struct Origin
{
    enum class Place { Unknown, Vietnam, Abroad };
    Place place = Place::Unknown;
    QStringView significant; // without 0 or 84; abroad: with the country's code
};

Origin originOf(const Dialled &dialled)
{
    QStringView digits = dialled.view();
    bool abroad = dialled.plus && !digits.startsWith(u'0');
    if (digits.startsWith(u"00")) {
        digits = digits.sliced(2);
        abroad = !digits.startsWith(u'0');
    }
    if (abroad) {
        if (digits.startsWith(u"84"))
            return {Origin::Place::Vietnam, withoutZeros(digits.sliced(2))};
        return {Origin::Place::Abroad, digits};
    }
    if (digits.startsWith(u'0'))
        return {Origin::Place::Vietnam, withoutZeros(digits)};
    if (isHotline(digits) || hasLostZero(digits))
        return {Origin::Place::Vietnam, digits};
    if (digits.startsWith(u"84") && digits.size() >= 11) {
        const QStringView significant = withoutZeros(digits.sliced(2));
        const bool known = isHotline(significant) || hasLostZero(significant)
            || (significant.size() >= shortestAbroad && ofToday(significant) != significant);
        if (known || (digits[2] == u'0' && significant.size() >= shortestAbroad))
            return {Origin::Place::Vietnam, significant};
    }
    return {Origin::Place::Unknown, digits};
}

// How many digits a country's code has (ITU-T E.164, list of assigned codes).
qsizetype countryCodeLength(QStringView digits)
{
    constexpr QStringView twoDigits =
        u"20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 "
        "60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98";
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return twoDigits.contains(digits.first(2)) ? 2 : 3;
}

// Threes, with one or two fours at the end so that nothing stands alone.
QString inGroups(QStringView digits)
{
    QString text;
    for (qsizetype left = digits.size(); left > 0;) {
        const qsizetype length = left <= 4 ? left : left == 5 ? 2 : left == 8 ? 4 : 3;
        if (!text.isEmpty())
            text += u' ';
        text += digits.sliced(digits.size() - left, length);
        left -= length;
    }
    return text;
}

} // namespace

PhoneNumber PhoneNumber::parse(QStringView text)
{
    PhoneNumber number;
    const auto dialled = readDigits(text);
    if (!dialled || dialled->size < shortestNumber)
        return number;

    const QStringView digits = dialled->view();
    const auto [place, significant] = originOf(*dialled);
    const auto keepAs = [&number](Kind kind, const QString &canonical) {
        number.m_kind = kind;
        number.m_canonical = number.m_national = canonical;
    };

    if (place == Origin::Place::Vietnam && isHotline(significant)) {
        keepAs(Kind::Hotline, significant.toString());
    } else if (place == Origin::Place::Abroad && significant.size() >= shortestAbroad
        && (dialled->plus || digits.size() > longestShort)) {
        if (significant.size() <= longestNumber)
            keepAs(Kind::International, u'+' % significant);
    } else if (digits.size() <= longestShort) {
        keepAs(Kind::Short, digits.toString());
    } else if (digits.size() - (digits.startsWith(u"00") ? 2 : 0) > longestNumber) {
        return number;
    } else if (place == Origin::Place::Vietnam && significant.size() >= shortestAbroad
        && significant.size() + 2 <= longestNumber) {
        const QString today = ofToday(significant);
        number.m_kind = isMobile(today)                    ? Kind::Mobile
            : today.size() == 10 && today.startsWith(u'2') ? Kind::Landline
                                                           : Kind::Other;
        number.m_canonical = u"+84" % today;
        // Dialled with 0, the shortest ones would be read as Short.
        number.m_national = today.size() < longestShort ? number.m_canonical : u'0' % today;
        if (number.m_kind == Kind::Mobile) {
            const auto move = std::ranges::find(mobileMoves, QStringView(today).first(2), &PrefixMove::after);
            if (move != mobileMoves.end())
                number.m_before2018 = u'0' % move->before % QStringView(today).sliced(2);
        }
    } else if (place == Origin::Place::Unknown || digits.startsWith(u'0')) {
        keepAs(Kind::Other, digits.toString());
    }
    return number;
}

QStringList PhoneNumber::otherWrittenForms() const
{
    QStringList forms;
    if (m_canonical.startsWith(u'+')) {
        const QString bare = m_canonical.sliced(1);
        forms << bare;
        forms << (m_kind == Kind::International ? QString(u"00" % bare) : m_canonical);
    }
    if (!m_before2018.isEmpty())
        forms << m_before2018;
    return forms;
}

QString PhoneNumber::display() const
{
    const QStringView national = m_national;
    switch (m_kind) {
    case Kind::Mobile:
        return national.first(4) % u' ' % national.sliced(4, 3) % u' ' % national.sliced(7);
    case Kind::Landline:
        if (national.startsWith(u"024") || national.startsWith(u"028"))
            return national.first(3) % u' ' % national.sliced(3, 4) % u' ' % national.sliced(7);
        return national.first(4) % u' ' % national.sliced(4, 3) % u' ' % national.sliced(7);
    case Kind::Hotline:
        return national.first(4) % u' ' % national.sliced(4);
    case Kind::International: {
        const QStringView digits = national.sliced(1);
        const qsizetype code = countryCodeLength(digits);
        return u'+' % digits.first(code) % u' ' % inGroups(digits.sliced(code));
    }
    case Kind::Invalid:
    case Kind::Short:
    case Kind::Other:
        break;
    }
    return m_national;
}

QString PhoneNumber::masked() const
{
    if (m_kind == Kind::Invalid || m_kind == Kind::Hotline || m_kind == Kind::Short)
        return m_national;
    const QStringView digits = QStringView(m_national).sliced(m_national.startsWith(u'+') ? 1 : 0);
    // At least three digits stay hidden, in the shortest numbers of other countries too.
    const qsizetype tail = digits.size() < 8 ? 2 : 3;
    const qsizetype head = std::min<qsizetype>(4, digits.size() - tail - 3);
    return m_national.first(head + (m_national.size() - digits.size())) % u"***" % digits.last(tail);
}
