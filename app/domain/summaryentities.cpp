#include "summaryentities.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, char16_t> &entities()
{
    static const QHash<QString, char16_t> all = [] {
        QHash<QString, char16_t> made {{u"amp"_s, u'&'}, {u"lt"_s, u'<'}, {u"gt"_s, u'>'}, {u"quot"_s, u'"'},
            {u"apos"_s, u'\''}, {u"OElig"_s, 0x152}, {u"oelig"_s, 0x153}, {u"Scaron"_s, 0x160},
            {u"scaron"_s, 0x161}, {u"Yuml"_s, 0x178}, {u"circ"_s, 0x2c6}, {u"tilde"_s, 0x2dc},
            {u"ensp"_s, 0x2002}, {u"emsp"_s, 0x2003}, {u"thinsp"_s, 0x2009}, {u"ndash"_s, 0x2013},
            {u"mdash"_s, 0x2014}, {u"lsquo"_s, 0x2018}, {u"rsquo"_s, 0x2019}, {u"sbquo"_s, 0x201a},
            {u"ldquo"_s, 0x201c}, {u"rdquo"_s, 0x201d}, {u"bdquo"_s, 0x201e}, {u"bull"_s, 0x2022},
            {u"hellip"_s, 0x2026}, {u"prime"_s, 0x2032}, {u"lsaquo"_s, 0x2039}, {u"rsaquo"_s, 0x203a},
            {u"euro"_s, 0x20ac}, {u"trade"_s, 0x2122}, {u"larr"_s, 0x2190}, {u"uarr"_s, 0x2191},
            {u"rarr"_s, 0x2192}, {u"darr"_s, 0x2193}, {u"harr"_s, 0x2194}, {u"rArr"_s, 0x21d2},
            {u"minus"_s, 0x2212}, {u"infin"_s, 0x221e}, {u"asymp"_s, 0x2248}, {u"ne"_s, 0x2260},
            {u"le"_s, 0x2264}, {u"ge"_s, 0x2265}, {u"check"_s, 0x2713}};
        // Latin-1 from U+00A0 on, in its order.
        constexpr auto latin =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn "
            "sup2 "
            "sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute "
            "Acirc "
            "Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde "
            "Ograve "
            "Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute "
            "acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth "
            "ntilde "
            "ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"_L1;
        char16_t c = 0xa0;
        for (const QLatin1StringView name : latin.tokenize(u' '))
            made.insert(QString(name), c++);
        return made;
    }();
    return all;
}

} // namespace

QString summaryEntity(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool isNumber = false;
        const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        if (!isNumber)
            return {};
        const char32_t c = code > 0x10ffff || code == 0 || (code >= 0xd800 && code < 0xe000) ? 0xfffd : code;
        return QString::fromUcs4(&c, 1);
    }
    const auto found = entities().constFind(name.toString());
    return found == entities().cend() ? QString() : QString(QChar(*found));
}

QString summaryPlain(QStringView text)
{
    // Without an end each & would be looked behind to the end of the text.
    constexpr qsizetype longest = 12;
    QString out;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const qsizetype end = text.sliced(at, std::min(text.size() - at, longest)).indexOf(u';');
        const QString meant = end < 0 ? QString() : summaryEntity(text.sliced(at + 1, end - 1));
        if (meant.isEmpty())
            continue;
        out += text.sliced(from, at - from);
        out += meant;
        from = at + end + 1;
        at += end;
    }
    out += text.sliced(from);
    return out;
}
