#include "summaryblocks.h"

#include "summaryhtml.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar nbsp(0xa0);
constexpr qsizetype perRun = 14; // <b><i></i></b>
constexpr qsizetype perLink = 15; // <a href=""></a>
constexpr qsizetype perBlock = 15; // <p><br></p> or <li></li>
constexpr qsizetype perList = 18; // <ul><li></li></ul>

//! What turns the direction of reading round, what Qt takes for its own marks in a document, and what nobody
//! can see.
bool isRefused(char16_t c)
{
    return c == 0x200e || c == 0x200f || c == 0x061c || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069) || c == 0x200b || (c >= 0xfdd0 && c <= 0xfdef) || c == 0xfffc
        || c >= 0xfffe || c == 0xfeff || c == 0x7f || c < 0x20;
}

qsizetype cost(QChar c)
{
    return c == u'&' ? 5 : c == u'<' || c == u'>' || c == u'\n' ? 4 : 1;
}

//! How long it takes to lay out \a c, as against a letter: of a script for which this computer has no font,
//! every font there is gets asked, each time.
qsizetype work(QChar c)
{
    constexpr qsizetype other = 8;
    const char16_t u = c.unicode();
    return u < 0x0530 || (u >= 0x1e00 && u < 0x2100) ? 1 : other;
}

void writeText(QString &out, const QString &text, QChar &before)
{
    for (const QChar c : text) {
        if (c == u'\n')
            out += "<br>"_L1;
        else if (c == u'&')
            out += "&amp;"_L1;
        else if (c == u'<')
            out += "&lt;"_L1;
        else if (c == u'>')
            out += "&gt;"_L1;
        else if (c == u' ' && (before == u' ' || before == u'\n')) {
            out += nbsp; // a blank after a blank means nothing in HTML
            before = nbsp;
            continue;
        } else
            out += c;
        before = c;
    }
}

void writeRuns(QString &out, const QList<SummaryRun> &runs)
{
    QChar before = u'\n';
    for (const SummaryRun &run : runs) {
        if (!run.link.isEmpty())
            out += u"<a href=\"%1\">"_s.arg(run.link.toHtmlEscaped());
        if (run.isBold)
            out += "<b>"_L1;
        if (run.isItalic)
            out += "<i>"_L1;
        writeText(out, run.text, before);
        if (run.isItalic)
            out += "</i>"_L1;
        if (run.isBold)
            out += "</b>"_L1;
        if (!run.link.isEmpty())
            out += "</a>"_L1;
    }
}

} // namespace

SummaryBuilder::SummaryBuilder(Limit limit)
    : m_most(limit == Limit::Viewed ? SummaryLimits::viewed
            : limit == Limit::Shown ? SummaryLimits::shown
                                    : std::numeric_limits<qsizetype>::max() / 2)
    , m_mostBlocks(limit == Limit::Viewed ? SummaryLimits::viewedBlocks : SummaryLimits::blocks)
    , m_mostLines(limit == Limit::Viewed ? SummaryLimits::viewedLines : SummaryLimits::lines)
    , m_isCounted(limit != Limit::None)
{ }

void SummaryBuilder::setLook(bool isBold, bool isItalic, const QString &link)
{
    m_look.isBold = isBold;
    m_look.isItalic = isItalic;
    m_look.link = link;
}

void SummaryBuilder::add(QChar c)
{
    if (m_isFull)
        return;
    const bool isNew = m_runs.isEmpty() || m_runs.last().isBold != m_look.isBold
        || m_runs.last().isItalic != m_look.isItalic || m_runs.last().link != m_look.link;
    qsizetype more = std::max(cost(c), work(c));
    if (isNew)
        more += perRun + (m_look.link.isEmpty() ? 0 : perLink + m_look.link.toHtmlEscaped().size());
    if (more > m_most - m_cost - perBlock - SummaryLimits::depth * perList) {
        m_isFull = true;
        return;
    }
    if (c == u'\n' && m_isCounted && m_lines + 1 >= m_mostLines) {
        m_isFull = true;
        return;
    }
    m_cost += more;
    m_lines += c == u'\n';
    if (isNew)
        m_runs.append(m_look);
    m_runs.last().text += c;
}

//! A heap of marks on one letter takes seconds to lay out, and covers what stands around it.
bool SummaryBuilder::takesMark(char32_t c)
{
    constexpr char32_t nonJoiner = 0x200c;
    constexpr char32_t joiner = 0x200d;
    const bool isTag = c >= 0xe0020 && c <= 0xe007f;
    m_marks = QChar::isMark(c) || c == nonJoiner || c == joiner || isTag ? m_marks + 1 : 0;
    m_isThinned = m_isThinned || m_marks > SummaryLimits::marks;
    return m_marks <= SummaryLimits::marks;
}

void SummaryBuilder::addText(QStringView text, bool isAsItStands)
{
    for (qsizetype i = 0; i < text.size() && !m_isFull; ++i) {
        const QChar c = text[i];
        const char16_t u = c.unicode();
        if (u == '\n' || u == '\r' || u == 0x85 || u == 0x2028 || u == 0x2029) {
            if (u == '\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                continue;
            if (isAsItStands || u >= 0x2028) {
                addBreak();
                continue;
            }
        }
        if (u == ' ' || u == '\t' || u == '\n' || u == '\r' || u == '\f' || u == 0x85) {
            const bool isFirst = m_runs.isEmpty() || m_runs.last().text.endsWith(u'\n');
            if (isAsItStands || (!isFirst && !m_runs.last().text.endsWith(u' '))) {
                m_marks = 0;
                add(u' ');
            }
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            if (!takesMark(QChar::surrogateToUcs4(c, text[i])))
                continue;
            const qsizetype size = m_runs.isEmpty() ? 0 : m_runs.last().text.size();
            add(c);
            add(text[i]);
            if (m_isFull && !m_runs.isEmpty() && m_runs.last().text.size() > size
                && m_runs.last().text.back().isHighSurrogate())
                m_runs.last().text.chop(1);
        } else if (c.isSurrogate() || (u >= 0x80 && u < 0xa0)) {
            m_marks = 0;
            add(QChar(QChar::ReplacementCharacter));
        } else if (!isRefused(u) && takesMark(u)) {
            add(c);
        }
    }
}

void SummaryBuilder::addBreak()
{
    trimEnd(false);
    m_hasBreak = true;
    m_marks = 0;
    if (!m_runs.isEmpty()) // one before anything else is not kept
        add(u'\n');
}

void SummaryBuilder::trimEnd(bool withBreaks)
{
    while (!m_runs.isEmpty()) {
        QString &text = m_runs.last().text;
        while (text.endsWith(u' ') || (withBreaks && text.endsWith(u'\n')))
            text.chop(1);
        if (!text.isEmpty())
            return;
        m_runs.removeLast();
    }
}

bool SummaryBuilder::isBlank() const
{
    return std::ranges::all_of(m_runs, [](const SummaryRun &run) {
        return std::ranges::all_of(run.text, [](QChar c) { return c == nbsp || c == u' ' || c == u'\n'; });
    });
}

void SummaryBuilder::endBlock(QList<bool> lists, int item, bool isLine)
{
    // A list in a list of which nothing was said: a document knows how deep it is and no more.
    const qsizetype known = m_blocks.isEmpty() ? 0 : m_blocks.last().lists.size();
    for (qsizetype i = 0; i + 1 < lists.size(); ++i)
        lists[i] = i < known ? m_blocks.last().lists.at(i) : lists.last();
    trimEnd(true);
    m_marks = 0;
    isLine = isLine || std::exchange(m_hasBreak, false) || !m_runs.isEmpty();
    if (isBlank())
        m_runs.clear();
    SummaryBlock block {std::exchange(m_runs, {}), lists, item};
    const bool isEmpty = block.runs.isEmpty();
    if (isEmpty && (!isLine || !lists.isEmpty() || m_blocks.isEmpty()))
        return;
    const bool isMore = !lists.isEmpty() && !m_blocks.isEmpty() && m_blocks.last().item == item
        && m_blocks.last().lists == lists;
    const qsizetype more = isMore ? cost(u'\n') : perBlock + lists.size() * perList;
    const bool isTooMany =
        m_isCounted && (m_lines >= m_mostLines || (m_blocks.size() >= m_mostBlocks && !isMore));
    if (more > m_most - m_cost || isTooMany) {
        m_isFull = true;
        return;
    }
    m_cost += more;
    ++m_lines;
    if (!isMore) {
        m_blocks.append(block);
        return;
    }
    QList<SummaryRun> &runs = m_blocks.last().runs;
    runs.last().text += u'\n';
    for (const SummaryRun &run : std::as_const(block.runs)) {
        if (run.isBold == runs.last().isBold && run.isItalic == runs.last().isItalic
            && run.link == runs.last().link)
            runs.last().text += run.text;
        else
            runs.append(run);
    }
}

QList<SummaryBlock> SummaryBuilder::take()
{
    while (!m_blocks.isEmpty() && m_blocks.last().runs.isEmpty())
        m_blocks.removeLast();
    return std::exchange(m_blocks, {});
}

QString writeSummary(const QList<SummaryBlock> &blocks)
{
    QString out;
    QList<bool> open;
    const auto closeTo = [&out, &open](qsizetype depth) {
        while (open.size() > depth)
            out += open.takeLast() ? "</li></ol>"_L1 : "</li></ul>"_L1;
    };
    for (const SummaryBlock &block : blocks) {
        const auto [mine, theirs] = std::ranges::mismatch(block.lists, open);
        const qsizetype common = mine - block.lists.begin();
        closeTo(common);
        if (block.lists.isEmpty()) {
            out += "<p>"_L1;
            writeRuns(out, block.runs);
            out += block.runs.isEmpty() ? "<br></p>"_L1 : "</p>"_L1;
            continue;
        }
        if (common == block.lists.size())
            out += "</li><li>"_L1;
        for (qsizetype i = common; i < block.lists.size(); ++i) {
            open.append(block.lists.at(i));
            out += open.last() ? "<ol><li>"_L1 : "<ul><li>"_L1;
        }
        writeRuns(out, block.runs);
    }
    closeTo(0);
    return out;
}
