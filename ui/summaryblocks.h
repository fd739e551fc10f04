#pragma once

#include "summaryhtml.h"

#include <QList>
#include <QString>
#include <QStringView>

// What a summary is made of, between the HTML that is read, the HTML that is written, and the document in
// which it is shown: see summaryhtml.h.

//! A piece of text of one look; a line break in it is `\n`.
struct SummaryRun
{
    QString text;
    bool isBold = false;
    bool isItalic = false;
    QString link; //!< a safe address, empty: none

    bool operator==(const SummaryRun &) const = default;
};

//! A paragraph, or an item of a list.
struct SummaryBlock
{
    QList<SummaryRun> runs; //!< none: an empty line
    QList<bool> lists; //!< the lists it stands in, the outermost first; true: a numbered one
    int item = 0; //!< while it is read: of which item it is

    bool operator==(const SummaryBlock &) const = default;
};

namespace SummaryLimits {
inline constexpr int depth = 6; //!< of lists in lists
inline constexpr int blocks = 4'000; //!< paragraphs and items: a list of more is slow to lay out
inline constexpr int viewedBlocks = 1'000;
inline constexpr int lines = 20'000; //!< paragraphs, items and line breaks in them
inline constexpr int viewedLines = 4'000;
inline constexpr int marks = 8; //!< on a letter: accents, or what joins it to the next one
} // namespace SummaryLimits

//! Puts blocks together out of text as it comes, each in the one form in which it can also be written.
class SummaryBuilder final
{
public:
    enum class Limit {
        Viewed, //!< no more than SummaryLimits have for a view, in the HTML that comes out
        Shown, //!< likewise for an editor
        None,
    };

    explicit SummaryBuilder(Limit limit);

    void setLook(bool isBold, bool isItalic, const QString &link);
    //! With \a isAsItStands blanks and line breaks mean what they are, else as in HTML.
    void addText(QStringView text, bool isAsItStands);
    void addBreak();
    //! Ends the paragraph; \a isLine: it is one even if it is empty.
    void endBlock(QList<bool> lists, int item, bool isLine = false);

    [[nodiscard]] bool isFull() const { return m_isFull; }
    //! Marks were left out.
    [[nodiscard]] bool isThinned() const { return m_isThinned; }
    [[nodiscard]] QList<SummaryBlock> take();

private:
    void add(QChar c);
    [[nodiscard]] bool takesMark(char32_t c);
    void trimEnd(bool withBreaks);
    [[nodiscard]] bool isBlank() const;

    QList<SummaryBlock> m_blocks;
    QList<SummaryRun> m_runs;
    SummaryRun m_look;
    qsizetype m_cost = 0;
    qsizetype m_most;
    qsizetype m_mostBlocks;
    qsizetype m_mostLines;
    qsizetype m_lines = 0;
    int m_marks = 0; //!< in a row
    bool m_isCounted;
    bool m_isFull = false;
    bool m_isThinned = false;
    bool m_hasBreak = false;
};

//! What was read of a summary.
struct SummaryParts
{
    QList<SummaryBlock> blocks;
    bool isWhole = true; //!< as CleanSummary::isWhole
    bool isCut = false; //!< it was too long
};

//! HTML, or plain text; the first \a most characters of it.
[[nodiscard]] SummaryParts readSummary(
    const QString &html, qsizetype most = SummaryLimits::shown, SummaryUse use = SummaryUse::Edit);
//! As insertSummary().
void insertBlocks(QTextCursor cursor, const QList<SummaryBlock> &blocks);
//! As HTML in the one form in which this program writes it; empty when they say nothing.
[[nodiscard]] QString writeSummary(const QList<SummaryBlock> &blocks);
