#pragma once

#include <QString>

class QBoxLayout;
class QDateTime;
class QGridLayout;
class QWidget;

// What is known of a record, as names and values side by side.

//! A grid for them at the end of \a column.
[[nodiscard]] QGridLayout *factsGrid(QBoxLayout *column);
//! A name and a value of the server's; nothing where there is no value.
void addFact(QGridLayout *grid, const QString &name, const QString &value);
//! A name and what shows its value, which the grid's widget takes.
void addFact(QGridLayout *grid, const QString &name, QWidget *value);
//! `20/11/2026 10:32`, local time; empty when it is not valid.
[[nodiscard]] QString factTime(const QDateTime &time);
