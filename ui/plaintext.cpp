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
    for (const QChar c : untrusted) {
        if (out.size() >= longest) {
            // Half of a surrogate pair is no character.
            if (out.back().isHighSurrogate())
                out.chop(1);
            out += QChar(0x2026);
            break;
        }
        const char16_t u = c.unicode();
        if (turnsDirection(u))
            continue;
        if (u == '\n' || u == 0x2028 || u == 0x2029) {
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
