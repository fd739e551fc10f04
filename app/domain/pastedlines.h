#pragma once

#include "orderdraft.h"

#include <QList>
#include <QString>

//! Rows copied from a spreadsheet as lines that are not picked yet: product (its name or a code), quantity,
//! price, discount, note; with a code in the second column where that is no number. A first row of headings
//! is left out. At most one more than OrderLimits::lines: that there are more is to be said.
[[nodiscard]] QList<LineDraft> linesOfSpreadsheet(const QString &pasted);

//! \a lines as a spreadsheet takes them, and linesOfSpreadsheet() reads them back.
[[nodiscard]] QString spreadsheetOf(const QList<LineDraft> &lines);
