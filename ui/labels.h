#pragma once

#include <QList>
#include <QString>

class QHBoxLayout;
class QLabel;
class QWidget;

//! A label that shows its text as it is, never as HTML (DESIGN 8, rule 10).
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent);
//! The same in the quiet colour, for what names a value.
[[nodiscard]] QLabel *mutedLabel(const QString &text, QWidget *parent);
//! The same for a sentence that wraps.
[[nodiscard]] QLabel *wrappedLabel(const QString &text, QWidget *parent);
//! The same for a value from the server: it wraps, and can be selected and copied.
[[nodiscard]] QLabel *valueLabel(const QString &text, QWidget *parent);
//! A small heading over a group.
[[nodiscard]] QLabel *headingLabel(const QString &text, QWidget *parent);
//! \a widgets side by side on \a holder, which gets a layout.
QHBoxLayout *lineOf(QWidget *holder, const QList<QWidget *> &widgets);
