#include "taborder.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QWidget>

namespace {

//! On some systems Tab goes to texts and lists alone, unless the person wants it otherwise.
bool takesTab(const QWidget &widget)
{
    const bool isToAll = QGuiApplication::styleHints()->tabFocusBehavior() == Qt::TabFocusAllControls;
    const Qt::FocusPolicy wanted = isToAll ? Qt::TabFocus : Qt::StrongFocus;
    return (widget.focusPolicy() & wanted) == wanted;
}

} // namespace

void insertTabsBefore(QWidget *stop, const QList<QWidget *> &widgets)
{
    QWidget *before = stop->previousInFocusChain();
    while (before != stop && (!(before->focusPolicy() & Qt::TabFocus) || widgets.contains(before)))
        before = before->previousInFocusChain();
    for (QWidget *widget : widgets) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

void putTabsBehind(const QWidget &part, const QList<QWidget *> &widgets)
{
    QWidget *last = nullptr;
    for (QWidget *next = part.nextInFocusChain(); next != &part; next = next->nextInFocusChain()) {
        if (part.isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus))
            last = next;
    }
    for (QWidget *widget : widgets) {
        if (last)
            QWidget::setTabOrder(last, widget);
        last = widget;
    }
}

bool stepFocus(QWidget &window, bool next)
{
    QWidget *from = window.focusWidget() ? window.focusWidget() : &window;
    const auto step = [next](const QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *to = step(from); to != from; to = step(to)) {
        if (takesTab(*to) && !to->focusProxy() && to->isEnabled() && to->isVisibleTo(&window)) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}
