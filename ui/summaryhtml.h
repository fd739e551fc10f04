#pragma once

#include <QString>
#include <QTextCursor>
#include <QTextDocument>

class QMimeData;

// A ticket's summary is HTML that anybody may have written (DESIGN 8, rule 10). Shown and sent is a small
// part of it alone: paragraphs, line breaks, bold, italics, lists, and links to http, https, mailto and tel.

namespace SummaryLimits {
inline constexpr qsizetype shown = 200'000; //!< characters of HTML that are looked at; the rest is left out
inline constexpr qsizetype viewed = 30'000; //!< of them in a view, which is laid out whenever it is resized
inline constexpr int word =
    220; //!< UTF-16 units: nothing longer is in a document without a place to break at
} // namespace SummaryLimits

//! What a summary is read for.
enum class SummaryUse {
    Edit, //!< whole, as far as that can be laid out: what is left out would be lost
    View, //!< as much as is laid out in no time
};

//! A document that loads nothing, whatever it names.
class SafeDocument final : public QTextDocument
{
    Q_OBJECT

public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

struct CleanSummary
{
    QString html; //!< in the one form in which this program writes it; empty when it says nothing
    //! False: an image, a table, colours, a heap of marks or the like were left out, or it was too long.
    bool isWhole = true;
};

//! \a html, or plain text (with its line breaks), as far as this program shows it.
[[nodiscard]] CleanSummary cleanSummary(const QString &html, SummaryUse use = SummaryUse::Edit);
//! Puts \a html into \a cursor, cleaned; a document of one empty paragraph then holds it alone. Not one tag
//! of it reaches Qt, whose own reader of HTML asks for images and styles.
void insertSummary(QTextCursor cursor, const QString &html);
//! What an editor holds.
[[nodiscard]] QString summaryOf(const QTextDocument &document);
//! What is selected, for the clipboard: as text, and as HTML in our form.
[[nodiscard]] QMimeData *summaryMime(const QTextCursor &selection);
//! The text of it, without any markup: for one line, or a search.
[[nodiscard]] QString summaryText(const QString &html);
//! \a address as a summary may link there; empty when it may not.
[[nodiscard]] QString safeLink(const QString &address);
