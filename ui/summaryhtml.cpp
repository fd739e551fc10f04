#include "summaryhtml.h"

#include "summaryblocks.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QPalette>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QTextCharFormat formatOf(const SummaryRun &run)
{
    QTextCharFormat format;
    if (run.isBold)
        format.setFontWeight(QFont::Bold);
    if (run.isItalic)
        format.setFontItalic(true);
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
        format.setFontUnderline(true);
        format.setForeground(QGuiApplication::palette().link());
    }
    return format;
}

QTextListFormat listFormat(bool isNumbered, qsizetype depth)
{
    QTextListFormat format;
    format.setStyle(isNumbered ? QTextListFormat::ListDecimal
            : depth % 2 == 1   ? QTextListFormat::ListDisc
                               : QTextListFormat::ListCircle);
    format.setIndent(int(depth));
    return format;
}

bool isNumbered(const QTextListFormat &format)
{
    return format.style() <= QTextListFormat::ListDecimal;
}

//! The lists that \a block stands in, as far as it says so.
QList<bool> listsOf(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    if (!list)
        return {};
    const QTextListFormat format = list->format();
    return QList<bool>(std::clamp(format.indent(), 1, SummaryLimits::depth), isNumbered(format));
}

//! \a text as a document takes it. A word without an end gets places to break at, which nobody sees: laying
//! out 200,000 letters takes five seconds without them, a tenth of one with them. Not within a letter and its
//! marks where that can be helped. \a length: of the word so far.
QString laidOut(const QString &text, int *length)
{
    constexpr int longest = 200;
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        *length = c == u' ' || c == u'\n' ? 0 : *length + 1;
        const bool isPart = c.isMark() || c == QChar(0x200d);
        if (!c.isLowSurrogate() && *length > (isPart ? SummaryLimits::word - 1 : longest)) {
            out += QChar(0x200b);
            *length = 1;
        }
        out += c == u'\n' ? QChar(QChar::LineSeparator) : c;
    }
    return out;
}

} // namespace

QVariant SafeDocument::loadResource(int, const QUrl &)
{
    return {};
}

CleanSummary cleanSummary(const QString &html, SummaryUse use)
{
    const SummaryParts parts = readSummary(html, SummaryLimits::shown, use);
    return {writeSummary(parts.blocks), parts.isWhole};
}

void insertSummary(QTextCursor cursor, const QString &html)
{
    insertBlocks(cursor, readSummary(html).blocks);
}

void insertBlocks(QTextCursor cursor, const QList<SummaryBlock> &blocks)
{
    QList<QTextList *> open;
    QList<bool> before;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    // In the middle of a paragraph the first one goes on with it, as pasted text does.
    bool isFirst = true;
    for (const SummaryBlock &block : blocks) {
        const bool goesOn = std::exchange(isFirst, false) && !cursor.block().text().isEmpty();
        if (!goesOn) {
            if (&block != &blocks.first())
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
            const qsizetype common = std::ranges::mismatch(block.lists, before).in1 - block.lists.begin();
            open.resize(common);
            for (qsizetype i = common; i < block.lists.size(); ++i)
                open.append(nullptr);
            if (!open.isEmpty() && open.last())
                open.last()->add(cursor.block());
            else if (!open.isEmpty())
                open.last() = cursor.createList(listFormat(block.lists.last(), block.lists.size()));
            before = block.lists;
        }
        int length = 0;
        for (const SummaryRun &run : block.runs) {
            cursor.insertText(laidOut(run.text, &length), formatOf(run));
        }
    }
    cursor.endEditBlock();
}

QString summaryOf(const QTextDocument &document)
{
    SummaryBuilder builder(SummaryBuilder::Limit::None);
    int item = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            builder.setLook(format.fontWeight() > QFont::Medium, format.fontItalic(),
                format.isAnchor() ? safeLink(format.anchorHref()) : QString());
            builder.addText(at.fragment().text(), true);
        }
        builder.endBlock(listsOf(block), ++item, true);
    }
    return writeSummary(builder.take());
}

QMimeData *summaryMime(const QTextCursor &selection)
{
    SafeDocument selected;
    QTextCursor(&selected).insertFragment(selection.selection());
    auto *mime = new QMimeData;
    mime->setText(selected.toPlainText().remove(QChar(0x200b)));
    mime->setHtml(summaryOf(selected));
    return mime;
}

QString summaryText(const QString &html)
{
    QString text;
    for (const SummaryBlock &block : readSummary(html).blocks) {
        if (!text.isEmpty())
            text += u'\n';
        for (const SummaryRun &run : block.runs)
            text += run.text;
    }
    return text;
}

QString safeLink(const QString &address)
{
    constexpr qsizetype longest = 2'000;
    const QString trimmed = address.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longest)
        return {};
    const QUrl url(trimmed);
    const QString scheme = url.scheme();
    if (!url.isValid() || !url.userInfo().isEmpty()) // https://bank.vn@somewhere.else
        return {};
    const bool isWeb = scheme == "http"_L1 || scheme == "https"_L1;
    const bool isOther = scheme == "mailto"_L1 || scheme == "tel"_L1;
    if (isWeb ? url.host().isEmpty() : !isOther || url.path().isEmpty())
        return {};
    const QString encoded = url.toString(QUrl::FullyEncoded);
    const bool isStable = QUrl(encoded).toString(QUrl::FullyEncoded) == encoded;
    return isStable && encoded.size() <= longest ? encoded : QString();
}
