#pragma once

#include <QList>

class QWidget;

// The way that Tab goes through a window.

//! Puts \a widgets, which were just made, before \a stop on that way. QWidget::setTabOrder() alone would move
//! \a stop behind them, to the end of the window.
void insertTabsBefore(QWidget *stop, const QList<QWidget *> &widgets);

//! Puts \a widgets behind all that is in \a part.
void putTabsBehind(const QWidget &part, const QList<QWidget *> &widgets);

//! Gives the keyboard to the next widget of \a window, or the one before. False: there is no other. Qt's own
//! way also stops at a widget that hands the keyboard on to one inside it: where such a one stands behind its
//! parts, Tab never leaves them, and where it stands before them, it leaps over those it does not hand it to.
bool stepFocus(QWidget &window, bool next);
