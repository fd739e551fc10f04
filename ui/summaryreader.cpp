#include "summaryblocks.h"
#include "summaryentities.h"
#include "summaryhtml.h"
#include "summarytags.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// A reader of its own rather than Qt's: that one asks for what a page names, and takes minutes for 100,000
// tags in each other. This one goes over the text once and keeps no tree.

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

//! `name` of `<name …` or `</name`, which \a text begins with behind its `<`; empty: it is no tag.
QStringView nameIn(QStringView text)
{
    if (text.startsWith(u'/'))
        text = text.sliced(1);
    if (text.isEmpty() || !isLetter(text.front()))
        return {};
    constexpr qsizetype longest = 40;
    qsizetype end = 1;
    while (end < text.size() && end < longest
        && (isLetter(text[end]) || text[end].isDigit() || text[end] == u':' || text[end] == u'-'))
        ++end;
    if (end == text.size() || (!isBlank(text[end]) && text[end] != u'>' && text[end] != u'/'))
        return {};
    return text.first(end);
}

bool isHtml(QStringView text)
{
    const qsizetype last = text.lastIndexOf(u'>');
    for (qsizetype at = text.indexOf(u'<'); at >= 0 && at < last; at = text.indexOf(u'<', at + 1)) {
        const QStringView rest = text.sliced(at + 1);
        if (rest.startsWith("!--"_L1) || rest.startsWith("!doctype"_L1, Qt::CaseInsensitive))
            return true;
        if (const QStringView name = nameIn(rest); !name.isEmpty() && summaryTag(name.toString().toLower()))
            return true;
    }
    return false;
}

class Reader final
{
public:
    explicit Reader(SummaryUse use)
        : m_builder(use == SummaryUse::View ? SummaryBuilder::Limit::Viewed : SummaryBuilder::Limit::Shown)
    { }

    SummaryParts read(QStringView text, bool isCut);

private:
    void readMarkup();
    void readTag(QStringView tag);
    void readStyle(QStringView style, bool *isBold, bool *isItalic);
    void readAttributes(QStringView attributes, QString *link, bool *isBold, bool *isItalic);
    void openTag(const SummaryTag &rule, QStringView attributes);
    void closeTag(const SummaryTag &rule);
    void skipTo(const QString &name);
    void addText(QStringView text, bool isAsItStands = false);
    void endBlock();
    void showLook();
    [[nodiscard]] qsizetype endOfTag(qsizetype from);

    struct Look
    {
        bool isBold = false;
        bool isItalic = false;
    };

    SummaryBuilder m_builder;
    QStringView m_text;
    qsizetype m_at = 0;
    bool m_isWhole = true;
    bool m_areQuotesBroken = false;
    bool m_areTagsOver = false;
    int m_bold = 0;
    int m_italic = 0;
    QList<Look> m_looks; //!< of the spans that are open
    QString m_link;
    QList<bool> m_lists;
    QList<int> m_items; //!< of each list, the item that is open
    qsizetype m_deeper = 0; //!< lists open beyond the depth that is kept
    int m_lastItem = 0;
    bool m_isLooseItem = false;
};

void Reader::addText(QStringView text, bool isAsItStands)
{
    m_builder.addText(summaryPlain(text), isAsItStands);
}

SummaryParts Reader::read(QStringView text, bool isCut)
{
    m_text = text;
    if (isHtml(text))
        readMarkup();
    else
        addText(text, true);
    endBlock();
    const bool isAllCut = isCut || m_builder.isFull();
    return {m_builder.take(), m_isWhole && !isAllCut && !m_builder.isThinned(), isAllCut};
}

void Reader::readMarkup()
{
    while (m_at < m_text.size() && !m_builder.isFull()) {
        const qsizetype next = m_text.indexOf(u'<', m_at);
        addText(m_text.sliced(m_at, (next < 0 ? m_text.size() : next) - m_at));
        if (next < 0)
            return;
        m_at = next + 1;
        const QStringView rest = m_text.sliced(m_at);
        if (rest.startsWith("!--"_L1)) {
            const qsizetype end = m_text.indexOf("-->"_L1, m_at + 1);
            m_at = end < 0 ? m_text.size() : end + 3;
            m_isWhole = m_isWhole && end >= 0;
            continue;
        }
        const bool isOther = rest.startsWith(u'!') || rest.startsWith(u'?');
        const QStringView name = isOther ? QStringView() : nameIn(rest);
        const qsizetype end = isOther || !name.isEmpty() ? endOfTag(m_at) : -1;
        if (end < 0) {
            addText(u"<");
            continue;
        }
        const QStringView tag = m_text.sliced(m_at, end - m_at);
        m_at = end + 1;
        if (!isOther)
            readTag(tag);
    }
}

qsizetype Reader::endOfTag(qsizetype from)
{
    if (m_areTagsOver)
        return -1;
    QChar quote;
    for (qsizetype at = from; at < m_text.size() && !m_areQuotesBroken; ++at) {
        const QChar c = m_text[at];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'>')
            return at;
        else if ((c == u'"' || c == u'\'') && m_text[at - 1] == u'=')
            quote = c;
    }
    // From here on: else each such tag would be looked behind to the end of the text.
    m_areQuotesBroken = true;
    const qsizetype end = m_text.indexOf(u'>', from);
    m_areTagsOver = end < 0;
    return end;
}

void Reader::readTag(QStringView tag)
{
    const bool isEnd = tag.startsWith(u'/');
    QStringView rest = isEnd ? tag.sliced(1) : tag;
    qsizetype end = 0;
    while (end < rest.size() && !isBlank(rest[end]) && rest[end] != u'/')
        ++end;
    const QString name = rest.first(end).toString().toLower();
    const SummaryTag *rule = summaryTag(name);
    if (!rule) {
        m_isWhole = false;
    } else if (isEnd) {
        closeTag(*rule);
    } else {
        m_isWhole = m_isWhole && rule->isWhole;
        openTag(*rule, rest.sliced(end));
        if (rule->does == SummaryTag::Does::Skipped && !rest.endsWith(u'/'))
            skipTo(name);
    }
}

void Reader::skipTo(const QString &name)
{
    qsizetype end = m_text.indexOf(QString("</"_L1 + name), m_at, Qt::CaseInsensitive);
    end = end < 0 ? end : m_text.indexOf(u'>', end);
    m_at = end < 0 ? m_text.size() : end + 1;
}

void Reader::openTag(const SummaryTag &rule, QStringView attributes)
{
    Look look;
    QString link;
    readAttributes(attributes, rule.does == SummaryTag::Does::Link ? &link : nullptr,
        rule.does == SummaryTag::Does::Look ? &look.isBold : nullptr,
        rule.does == SummaryTag::Does::Look ? &look.isItalic : nullptr);
    switch (rule.does) {
    case SummaryTag::Does::Bold:
        ++m_bold;
        break;
    case SummaryTag::Does::Italic:
        ++m_italic;
        break;
    case SummaryTag::Does::Look:
        m_looks.append(look);
        m_bold += look.isBold;
        m_italic += look.isItalic;
        break;
    case SummaryTag::Does::Link:
        m_link = link;
        break;
    case SummaryTag::Does::Break:
        return m_builder.addBreak();
    case SummaryTag::Does::Heading:
        endBlock();
        ++m_bold;
        break;
    case SummaryTag::Does::Block:
        return endBlock();
    case SummaryTag::Does::List:
    case SummaryTag::Does::NumberedList:
        endBlock();
        if (m_lists.size() < SummaryLimits::depth) {
            m_lists.append(rule.does == SummaryTag::Does::NumberedList);
            m_items.append(++m_lastItem);
        } else {
            ++m_deeper;
            m_isWhole = false;
        }
        return;
    case SummaryTag::Does::Item:
        endBlock();
        m_isLooseItem = m_items.isEmpty();
        if (m_items.isEmpty())
            ++m_lastItem;
        else
            m_items.last() = ++m_lastItem;
        return;
    case SummaryTag::Does::Cell:
        return m_builder.addText(u" ", false);
    case SummaryTag::Does::Skipped:
    case SummaryTag::Does::Nothing:
        return;
    }
    showLook();
}

void Reader::closeTag(const SummaryTag &rule)
{
    switch (rule.does) {
    case SummaryTag::Does::Bold:
        m_bold = std::max(0, m_bold - 1);
        break;
    case SummaryTag::Does::Italic:
        m_italic = std::max(0, m_italic - 1);
        break;
    case SummaryTag::Does::Look:
        if (!m_looks.isEmpty()) {
            const Look look = m_looks.takeLast();
            m_bold = std::max(0, m_bold - int(look.isBold));
            m_italic = std::max(0, m_italic - int(look.isItalic));
        }
        break;
    case SummaryTag::Does::Link:
        m_link.clear();
        break;
    case SummaryTag::Does::Heading:
        endBlock();
        m_bold = std::max(0, m_bold - 1);
        break;
    case SummaryTag::Does::Block:
        return endBlock();
    case SummaryTag::Does::List:
    case SummaryTag::Does::NumberedList:
        endBlock();
        if (m_deeper > 0) {
            --m_deeper;
        } else if (!m_lists.isEmpty()) {
            m_lists.removeLast();
            m_items.removeLast();
        }
        return;
    case SummaryTag::Does::Item:
        endBlock();
        m_isLooseItem = false;
        if (!m_items.isEmpty())
            m_items.last() = ++m_lastItem;
        return;
    case SummaryTag::Does::Break: // browsers take </br> for one, too
    case SummaryTag::Does::Cell:
    case SummaryTag::Does::Skipped:
    case SummaryTag::Does::Nothing:
        return;
    }
    showLook();
}

void Reader::showLook()
{
    m_builder.setLook(m_bold > 0, m_italic > 0, m_link);
}

void Reader::endBlock()
{
    if (m_items.isEmpty() && m_isLooseItem)
        m_builder.endBlock({false}, m_lastItem);
    else
        m_builder.endBlock(m_lists, m_items.isEmpty() ? 0 : m_items.last());
}

void Reader::readStyle(QStringView style, bool *isBold, bool *isItalic)
{
    for (const QStringView one : style.tokenize(u';')) {
        const qsizetype colon = one.indexOf(u':');
        if (colon < 0)
            continue;
        const QString name = one.first(colon).trimmed().toString().toLower();
        const QString value = one.sliced(colon + 1).trimmed().toString().toLower();
        if (name == "font-weight"_L1 && isBold) {
            *isBold = value == "bold"_L1 || value == "bolder"_L1 || value.toInt() >= 600;
        } else if (name == "font-style"_L1 && isItalic) {
            *isItalic = value == "italic"_L1 || value == "oblique"_L1;
        } else if (!name.startsWith("margin"_L1) && !name.startsWith("padding"_L1)
            && !name.startsWith("-qt-"_L1) && name != "line-height"_L1
            && !(name == "text-indent"_L1 && value.startsWith(u'0')) && value != "normal"_L1
            && value != "inherit"_L1 && value != "initial"_L1) {
            m_isWhole = false; // colours, sizes, places
        }
    }
}

void Reader::readAttributes(QStringView text, QString *link, bool *isBold, bool *isItalic)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (isBlank(text[at]) || text[at] == u'/' || text[at] == u'=') {
            ++at;
            continue;
        }
        const qsizetype from = at;
        while (at < text.size() && !isBlank(text[at]) && text[at] != u'=' && text[at] != u'/')
            ++at;
        const QString name = text.sliced(from, std::min<qsizetype>(at - from, 40)).toString().toLower();
        while (at < text.size() && isBlank(text[at]))
            ++at;
        QStringView value;
        if (at < text.size() && text[at] == u'=') {
            ++at;
            while (at < text.size() && isBlank(text[at]))
                ++at;
            const QChar quote = at < text.size() ? text[at] : QChar();
            if (quote == u'"' || quote == u'\'') {
                const qsizetype end = text.indexOf(quote, at + 1);
                value = text.sliced(at + 1, (end < 0 ? text.size() : end) - at - 1);
                at = end < 0 ? text.size() : end + 1;
            } else {
                const qsizetype start = at;
                while (at < text.size() && !isBlank(text[at]))
                    ++at;
                value = text.sliced(start, at - start);
            }
        }
        if (name == "href"_L1 && link) {
            *link = safeLink(summaryPlain(value));
            m_isWhole = m_isWhole && !link->isEmpty();
        } else if (name == "style"_L1) {
            readStyle(value, isBold, isItalic);
        } else if (name.startsWith("on"_L1) || name == "align"_L1 || name == "color"_L1 || name == "face"_L1
            || name == "size"_L1 || name == "bgcolor"_L1 || name == "background"_L1 || name == "start"_L1
            || name == "src"_L1 || name == "hidden"_L1) {
            m_isWhole = false;
        }
    }
}

} // namespace

SummaryParts readSummary(const QString &html, qsizetype most, SummaryUse use)
{
    QStringView text(html);
    const bool isCut = text.size() > most;
    if (isCut) {
        text = text.first(most);
        // Not in the middle of a tag, which would then be read as text.
        if (const qsizetype last = text.lastIndexOf(u'<'); text.lastIndexOf(u'>') < last && isHtml(text))
            text = text.first(last);
    }
    return Reader(use).read(text, isCut);
}
