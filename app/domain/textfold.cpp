#include "textfold.h"

#include <QList>

namespace {

void appendFolded(QString &folded, char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format) {
        return;
    }
    if (QChar::isSpace(c)) {
        if (!folded.isEmpty() && folded.back() != u' ')
            folded += u' ';
        return;
    }
    if (c == U'\u0111' || c == U'\u0110') // đ and Đ have no decomposition in Unicode
        folded += u'd';
    else
        folded += QChar::fromUcs4(QChar::toCaseFolded(c));
}

void appendCharacter(QString &folded, char32_t c)
{
    if (c < 0x80) {
        appendFolded(folded, c);
        return;
    }
    // Character by character, not QString::normalized(): that puts marks in order first, which takes a time
    // that grows with the square of a long run of them, and here they go anyway.
    const QString parts = QChar::decomposition(c);
    if (parts.isEmpty()) {
        appendFolded(folded, c);
        return;
    }
    const auto decomposed = QStringView(parts).toUcs4();
    for (const uint part : decomposed) {
        if (part == c)
            appendFolded(folded, c);
        else
            appendCharacter(folded, part);
    }
}

} // namespace

QString foldText(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            if (unit > u' ') {
                folded += unit >= u'A' && unit <= u'Z' ? QChar(char16_t(unit | 0x20)) : QChar(unit);
                continue;
            }
            appendFolded(folded, unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            appendCharacter(folded, QChar::surrogateToUcs4(text[i], text[i + 1]));
            ++i;
        } else {
            appendCharacter(folded, unit);
        }
    }
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}
