#include "summaryview.h"

#include "plaintext.h"
#include "summaryhtml.h"
#include "theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QToolTip>
#include <QUrl>

SummaryView::SummaryView(QWidget *parent)
    : QTextBrowser(parent)
{
    setDocument(new SafeDocument(this));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setAcceptDrops(false);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const QString address = safeLink(url.toString(QUrl::FullyEncoded)); !address.isEmpty())
            Q_EMIT linkChosen(address);
    });
}

void SummaryView::setSummary(const QString &html)
{
    const CleanSummary clean = cleanSummary(html, SummaryUse::View);
    m_html = clean.html;
    m_isCut = !clean.isWhole;
    fill();
}

void SummaryView::fill()
{
    auto *document = new SafeDocument(this);
    document->setUndoRedoEnabled(false);
    document->setIndentWidth(3 * Metrics::grid);
    document->setDefaultFont(font());
    insertSummary(QTextCursor(document), m_html);
    QTextDocument *before = this->document();
    setDocument(document);
    delete before;
}

QVariant SummaryView::loadResource(int, const QUrl &)
{
    return {};
}

QMimeData *SummaryView::createMimeDataFromSelection() const
{
    return summaryMime(textCursor());
}

bool SummaryView::canInsertFromMimeData(const QMimeData *) const
{
    return false;
}

bool SummaryView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        // Where a link leads, which its text need not say.
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString address = anchorAt(viewport()->mapFrom(this, help->pos()));
        QToolTip::showText(help->globalPos(), shownLine(address, 300).toHtmlEscaped(), this);
        return true;
    }
    return QTextBrowser::event(event);
}

void SummaryView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_html.isEmpty())
        fill(); // links have the colour of the theme
}
