#include "plaintext.h"

namespace {

bool turnsDirection(char16_t c)
{
    return c == 0x200e || c == 0x200f || c == 0x061c || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
}

QString harmless(const QString &untrusted, int longest, bool keepBreaks)
{
    QString out;
    out.reserve(qMin(untrusted.size(), qsizetype(longest)) + 1);
    for (qsizetype i = 0; i < untrusted.size(); ++i) {
        const QChar c = untrusted[i];
        const char16_t u = c.unicode();
        if (turnsDirection(u))
            continue;
        // Half of a surrogate pair is no character, wherever it stands.
        const bool pair =
            c.isHighSurrogate() && i + 1 < untrusted.size() && untrusted[i + 1].isLowSurrogate();
        if (out.size() + (pair ? 2 : 1) > longest) {
            out += QChar(0x2026);
            break;
        }
        if (pair) {
            out += c;
            out += untrusted[++i];
        } else if (c.isSurrogate() || (u >= 0x80 && u < 0xa0 && u != 0x85)) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (u == '\n' || u == 0x85 || u == 0x2028 || u == 0x2029) {
            out += keepBreaks ? u'\n' : u' ';
        } else if (u == '\t' || u == '\r') {
            out += u' ';
        } else if (u < 0x20) {
            out += QChar(0x2400 + u);
        } else if (u == 0x7f) {
            out += QChar(0x2421);
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace

QString shownLine(const QString &untrusted, int longest)
{
    return harmless(untrusted, longest, false);
}

QString shownText(const QString &untrusted, int longest)
{
    return harmless(untrusted, longest, true);
}

QString withoutKeys(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}
