#include "copywatch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTextEdit>

namespace {

//! A selection has signs of its own for the end of a line and keeps hard blanks; the clipboard does not.
QString plain(QString text)
{
    return text.replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n')
        .replace(QChar::Nbsp, u' ');
}

} // namespace

CopyWatch::CopyWatch(QWidget *scope)
    : QObject(scope)
    , m_scope(scope)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CopyWatch::look);
}

void CopyWatch::look()
{
    // What another program copies is none of ours, and may take long to fetch.
    if (!m_scope->isVisible() || QGuiApplication::applicationState() != Qt::ApplicationActive)
        return;
    QStringList selected;
    for (const QLabel *label : m_scope->findChildren<QLabel *>()) {
        if (label->hasSelectedText())
            selected.append(plain(label->selectedText()));
    }
    for (const QTextEdit *text : m_scope->findChildren<QTextEdit *>()) {
        if (text->isReadOnly() && text->textCursor().hasSelection())
            selected.append(plain(text->textCursor().selectedText()));
    }
    if (!selected.isEmpty() && selected.contains(plain(QGuiApplication::clipboard()->text())))
        Q_EMIT copied();
}
