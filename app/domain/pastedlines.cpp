#include "pastedlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! The cells of a table as spreadsheets put it on the clipboard: tabs, line breaks, and quotes around a cell
//! that holds one of them.
QList<QStringList> cellsOf(const QString &pasted)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    bool isBegun = false; // of the cell
    const auto endRow = [&] {
        row.append(cell.trimmed());
        if (std::ranges::any_of(row, [](const QString &text) { return !text.isEmpty(); }))
            rows.append(row);
        row.clear();
        cell.clear();
        isBegun = false;
    };
    for (qsizetype i = 0; i < pasted.size() && rows.size() <= OrderLimits::lines; ++i) {
        const QChar c = pasted.at(i);
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < pasted.size() && pasted.at(i + 1) == u'"')
                cell += pasted.at(++i);
            else
                isQuoted = false;
        } else if (c == u'"' && !isBegun) {
            isQuoted = isBegun = true;
        } else if (c == u'\t') {
            row.append(cell.trimmed());
            cell.clear();
            isBegun = false;
        } else if (c == u'\n' || c == u'\r') {
            endRow();
        } else {
            cell += c;
            isBegun = true;
        }
    }
    endRow();
    return rows;
}

bool isNumber(const QString &text)
{
    return parseQuantity(text).has_value();
}

bool holdsDigits(const QStringList &cells)
{
    return std::ranges::any_of(
        cells.mid(1), [](const QString &cell) { return isNumber(cell) || cell.contains(u'%'); });
}

} // namespace

QList<LineDraft> linesOfSpreadsheet(const QString &pasted)
{
    QList<QStringList> rows = cellsOf(pasted);
    if (rows.size() > 1 && rows.first().size() > 1 && !holdsDigits(rows.first())
        && std::any_of(rows.begin() + 1, rows.end(), holdsDigits))
        rows.removeFirst();
    QList<LineDraft> lines;
    for (const QStringList &row : rows) {
        LineDraft line;
        line.product = row.first();
        qsizetype next = 1;
        const QString second = row.value(1);
        if (row.size() > 2 && !second.isEmpty() && !isNumber(second) && isNumber(row.at(2))) {
            line.sku = second;
            next = 2;
        }
        if (!row.value(next).isEmpty())
            line.quantity = row.value(next);
        line.price = row.value(next + 1);
        line.discount = row.value(next + 2);
        line.note = row.value(next + 3);
        lines.append(line);
    }
    return lines;
}

QString spreadsheetOf(const QList<LineDraft> &lines)
{
    const auto cell = [](QString text) {
        const bool isPlain = std::ranges::none_of(
            text, [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"'; });
        return isPlain ? text : QString(u'"' + text.replace(u'"', u"\"\""_s) + u'"');
    };
    QString out;
    for (const LineDraft &line : lines) {
        QStringList cells {line.product};
        if (!line.sku.isEmpty() && !isNumber(line.sku))
            cells.append(line.sku);
        cells += {line.quantity, line.price, line.discount, line.note};
        std::ranges::transform(cells, cells.begin(), cell);
        out += cells.join(u'\t') + u'\n';
    }
    return out;
}
