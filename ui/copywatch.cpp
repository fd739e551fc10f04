#include "copywatch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

CopyWatch::CopyWatch(QWidget *scope)
    : QObject(scope)
    , m_scope(scope)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CopyWatch::look);
}

void CopyWatch::look()
{
    if (!m_scope->isVisible())
        return;
    const QString text = QGuiApplication::clipboard()->text();
    for (const QLabel *label : m_scope->findChildren<QLabel *>()) {
        if (label->hasSelectedText() && label->selectedText() == text) {
            Q_EMIT copied();
            return;
        }
    }
}
