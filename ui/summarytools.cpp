#include "askline.h"
#include "summaryedit.h"
#include "summaryhtml.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextList>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the buttons above a summary do.

namespace {

//! What an agent types for an address, with its scheme.
QString withScheme(const QString &typed)
{
    static const QRegularExpression phone(u"^\\+?[0-9 .()-]{3,20}$"_s);
    static const QRegularExpression mail(u"^[^@\\s/:]+@[^@\\s/:]+\\.[^@\\s/:]+$"_s);
    static const QRegularExpression site(u"^[^@\\s/:]+\\.[^@\\s:]+$"_s);
    const QString text = typed.trimmed();
    if (phone.match(text).hasMatch())
        return u"tel:"_s + QString(text).remove(QRegularExpression(u"[^0-9+]"_s));
    if (mail.match(text).hasMatch())
        return u"mailto:"_s + text;
    return site.match(text).hasMatch() ? u"https://"_s + text : text;
}

QTextCharFormat linkFormat(const QString &address, const QPalette &palette)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setFontUnderline(true);
    format.setForeground(palette.link());
    return format;
}

QTextCharFormat withoutLink(QTextCharFormat format)
{
    for (const int property : {QTextFormat::IsAnchor, QTextFormat::AnchorHref, QTextFormat::AnchorName,
             QTextFormat::TextUnderlineStyle, QTextFormat::FontUnderline, QTextFormat::ForegroundBrush})
        format.clearProperty(property);
    return format;
}

//! The link around \a cursor, as a selection; an empty one when it stands in none.
QTextCursor linkAt(QTextCursor cursor)
{
    const QString address = cursor.charFormat().anchorHref();
    if (cursor.hasSelection() || address.isEmpty())
        return cursor;
    const QTextBlock block = cursor.block();
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const int from = at.fragment().position();
        const int to = from + at.fragment().length();
        if (cursor.position() > from && cursor.position() <= to) {
            cursor.setPosition(from);
            cursor.setPosition(to, QTextCursor::KeepAnchor);
            return cursor;
        }
    }
    return cursor;
}

} // namespace

void SummaryEdit::run(Tool tool)
{
    QTextCharFormat format;
    switch (tool) {
    case Bold:
        format.setFontWeight(m_text->fontWeight() > QFont::Medium ? QFont::Normal : QFont::Bold);
        return m_text->mergeCurrentCharFormat(format);
    case Italics:
        format.setFontItalic(!m_text->fontItalic());
        return m_text->mergeCurrentCharFormat(format);
    case Bullets:
    case Numbers:
        toggleList(tool == Numbers);
        return followCursor();
    case Link:
        return askForLink();
    case ToolCount:
        return;
    }
}

void SummaryEdit::leaveList(QTextCursor cursor)
{
    cursor.beginEditBlock();
    const int last = cursor.selectionEnd();
    QTextBlock block = m_text->document()->findBlock(cursor.selectionStart());
    for (; block.isValid() && block.position() <= last; block = block.next()) {
        if (QTextList *list = block.textList())
            list->remove(block);
        QTextCursor here(block);
        here.setBlockFormat(QTextBlockFormat());
    }
    cursor.endEditBlock();
    followCursor();
}

void SummaryEdit::toggleList(bool isNumbered)
{
    QTextCursor cursor = m_text->textCursor();
    const auto style = isNumbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
    QTextList *list = cursor.currentList();
    const bool isSame = list && (list->format().style() <= QTextListFormat::ListDecimal) == isNumbered;
    if (isSame)
        return leaveList(cursor);
    QTextListFormat format;
    if (list)
        format = list->format();
    format.setStyle(style);
    format.setIndent(std::max(1, format.indent()));
    if (list && !cursor.hasSelection())
        list->setFormat(format);
    else
        cursor.createList(format);
}

void SummaryEdit::askForLink()
{
    if (!m_ask->isHidden())
        return m_ask->dismiss();
    m_linked = linkAt(m_text->textCursor());
    m_ask->ask(m_linked.charFormat().anchorHref(), 2'000);
}

void SummaryEdit::setLink(const QString &typed)
{
    const QString address = safeLink(withScheme(typed));
    if (address.isEmpty() && !typed.trimmed().isEmpty())
        return m_ask->setHint(tr("A link leads to http, https, mailto or tel, as in https://example.com."));
    m_linked.beginEditBlock();
    if (address.isEmpty()) {
        for (int at = m_linked.selectionStart(), end = m_linked.selectionEnd(); at < end; ++at) {
            QTextCursor letter(m_text->document());
            letter.setPosition(at);
            letter.setPosition(at + 1, QTextCursor::KeepAnchor);
            letter.setCharFormat(withoutLink(letter.charFormat()));
        }
    } else if (m_linked.hasSelection()) {
        m_linked.mergeCharFormat(linkFormat(address, palette()));
    } else {
        m_linked.insertText(typed.trimmed(), linkFormat(address, palette()));
    }
    m_linked.endEditBlock();
    m_linked.clearSelection();
    m_text->setTextCursor(m_linked);
    m_ask->dismiss();
    followCursor();
}

//! The buttons say what is at the cursor; what is typed behind a link is no part of it.
void SummaryEdit::followCursor()
{
    const QTextCursor cursor = m_text->textCursor();
    const QTextList *list = cursor.currentList();
    const bool isNumbered = list && list->format().style() <= QTextListFormat::ListDecimal;
    m_tools[Bullets]->setChecked(list && !isNumbered);
    m_tools[Numbers]->setChecked(isNumbered);
    if (!m_text->currentCharFormat().isAnchor() || cursor.hasSelection())
        return;
    QTextCursor next(cursor);
    const bool isInside = next.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor)
        && next.charFormat().anchorHref() == cursor.charFormat().anchorHref();
    if (!isInside)
        m_text->setCurrentCharFormat(withoutLink(cursor.charFormat()));
}
