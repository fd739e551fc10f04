#include "orderlinesmodel.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPercent = 100; // a discount of so many đồng was meant as a percentage
constexpr qsizetype mostSteps = 200; // that can be undone; the lines of two steps share what did not change

} // namespace

OrderLinesModel::OrderLinesModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

OrderLinesModel::Row OrderLinesModel::rowOf(const LineDraft &line)
{
    Row row;
    row.isCounted = !line.isBlank();
    if (row.isCounted) {
        row.total = totalOf(orderLineOf(line));
        row.problems = problemsOf(line, -1);
        const Discount discount = parseDiscount(line.discount).value_or(Discount());
        row.isSmallDiscount =
            discount.kind == Discount::Kind::Cash && discount.amount > 0 && discount.amount <= mostPercent;
    }
    return row;
}

void OrderLinesModel::change(const QList<LineDraft> &lines)
{
    beginResetModel();
    m_lines = lines;
    m_rows.clear();
    m_content.clear();
    for (const LineDraft &line : std::as_const(m_lines)) {
        m_rows.append(rowOf(line));
        m_content.append(contentOf(line));
    }
    endResetModel();
    sum();
}

void OrderLinesModel::setLines(const QList<LineDraft> &lines)
{
    m_done.clear();
    m_undone.clear();
    seal();
    change(lines);
}

LineDraft OrderLinesModel::line(int row) const
{
    return m_lines.value(row);
}

QList<OrderProblem> OrderLinesModel::problems(int row) const
{
    return isLine(row) ? m_rows.at(row).problems : QList<OrderProblem>();
}

void OrderLinesModel::setShipping(Money shipping)
{
    if (std::exchange(m_shipping, shipping) != shipping)
        sum();
}

void OrderLinesModel::sum()
{
    QList<LineTotal> totals;
    totals.reserve(m_rows.size());
    for (const Row &row : std::as_const(m_rows))
        totals.append(row.total);
    m_totals = sumOf(totals, m_shipping);
    Q_EMIT totalsChanged();
}

void OrderLinesModel::setReadOnly(bool readOnly)
{
    if (m_isReadOnly == readOnly)
        return;
    const bool had = hasLastRow();
    const int last = int(m_lines.size());
    if (had && readOnly) {
        beginRemoveRows({}, last, last);
        m_isReadOnly = true;
        endRemoveRows();
    } else if (!readOnly && m_lines.size() < OrderLimits::lines) {
        beginInsertRows({}, last, last);
        m_isReadOnly = false;
        endInsertRows();
    } else {
        m_isReadOnly = readOnly;
    }
}

void OrderLinesModel::seal()
{
    m_typedRow = m_typedColumn = -1;
}

void OrderLinesModel::giveUp(int row, int column)
{
    if (row >= 0 && row == m_typedRow && column == m_typedColumn)
        undo();
}

//! Before a change. Of a cell that is being typed in only what stood there before the first keystroke is
//! kept.
void OrderLinesModel::remember(int row, int column)
{
    const bool isSame = row >= 0 && row == m_typedRow && column == m_typedColumn;
    m_typedRow = row;
    m_typedColumn = column;
    m_undone.clear();
    if (isSame)
        return;
    m_done.append(m_lines);
    if (m_done.size() > mostSteps)
        m_done.removeFirst();
}

void OrderLinesModel::undo()
{
    if (m_done.isEmpty() || m_isReadOnly)
        return;
    m_undone.append(m_lines);
    seal();
    change(m_done.takeLast());
    Q_EMIT edited();
}

void OrderLinesModel::redo()
{
    if (m_undone.isEmpty() || m_isReadOnly)
        return;
    m_done.append(m_lines);
    seal();
    change(m_undone.takeLast());
    Q_EMIT edited();
}

//! \a row is a line, or the last row, which becomes one.
void OrderLinesModel::put(int row, const LineDraft &line)
{
    if (row == m_lines.size()) {
        // It becomes a line, empty as it is, and below it there is another empty row.
        const bool isAnother = m_lines.size() + 1 < OrderLimits::lines;
        if (isAnother)
            beginInsertRows({}, row + 1, row + 1);
        m_lines.append(LineDraft());
        m_rows.append(Row());
        m_content.append(QVariant());
        if (isAnother)
            endInsertRows();
        m_lines[row] = line;
        m_rows[row] = rowOf(line);
        m_content[row] = contentOf(line);
    } else {
        const CatalogueFacts facts = m_rows.at(row).facts;
        const bool isSameProduct = m_lines.at(row).product == line.product && line.isPicked;
        m_lines[row] = line;
        m_rows[row] = rowOf(line);
        m_content[row] = contentOf(line);
        if (isSameProduct)
            m_rows[row].facts = facts;
    }
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    sum();
    Q_EMIT edited();
}

bool OrderLinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto typed = index.isValid() ? typedIn(index.column()) : nullptr;
    if (!typed || role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    LineDraft changed = line(index.row());
    const QString text = value.toString();
    if (changed.*typed == text)
        return true;
    changed.*typed = text;
    if (index.column() == ProductColumn && changed.isPicked) {
        // What was picked went with its name.
        changed.isPicked = changed.isCombo = changed.isPriceFixed = false;
        changed.sku.clear();
        changed.productCode.clear();
        changed.price.clear();
        changed.cataloguePrice.reset();
        changed.isExact = true;
        changed.extra.clear();
    }
    remember(index.row(), index.column());
    put(index.row(), changed);
    return true;
}

void OrderLinesModel::pick(int row, const Product &product)
{
    if (m_isReadOnly || row < 0 || row > m_lines.size())
        return;
    const LineDraft line = picked(this->line(row), product);
    // The typing that found it belongs to it.
    remember(row, ProductColumn);
    seal();
    put(row, line);
}

LineDraft OrderLinesModel::picked(const LineDraft &before, const Product &product)
{
    LineDraft line = lineOf(product);
    line.quantity = before.quantity;
    line.discount = before.discount;
    line.note = before.note;
    if (!before.isPicked && !before.price.isEmpty() && !line.isPriceFixed)
        line.price = before.price;
    return line;
}

void OrderLinesModel::insert(int row, const QList<LineDraft> &lines)
{
    const qsizetype room = OrderLimits::lines - m_lines.size();
    if (m_isReadOnly || lines.isEmpty() || room <= 0)
        return;
    remember();
    QList<LineDraft> all = m_lines;
    const qsizetype at = std::clamp<qsizetype>(row, 0, all.size());
    for (qsizetype i = 0; i < std::min(room, lines.size()); ++i)
        all.insert(at + i, lines.at(i));
    change(all);
    Q_EMIT edited();
}

void OrderLinesModel::remove(int row)
{
    if (m_isReadOnly || !isLine(row))
        return;
    remember();
    const bool wasFull = !hasLastRow();
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    m_rows.removeAt(row);
    m_content.removeAt(row);
    if (!wasFull) {
        endRemoveRows();
    } else {
        // The last row is back as the line goes.
        m_isReadOnly = true;
        endRemoveRows();
        setReadOnly(false);
    }
    sum();
    Q_EMIT edited();
}

void OrderLinesModel::duplicate(int row)
{
    if (!isLine(row))
        return;
    LineDraft copy = m_lines.at(row);
    copy.extra.clear(); // the server's id of a line is not two lines'
    insert(row + 1, {copy});
}

void OrderLinesModel::move(int row, int by)
{
    const int to = row + by;
    if (m_isReadOnly || !isLine(row) || !isLine(to) || by == 0)
        return;
    remember();
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_lines.move(row, to);
    m_rows.move(row, to);
    m_content.move(row, to);
    endMoveRows();
    Q_EMIT edited();
}

void OrderLinesModel::takePrices(const QList<std::pair<int, Product>> &products)
{
    QList<LineDraft> all = m_lines;
    for (const auto &[row, product] : products) {
        if (!isLine(row) || !product.price)
            continue;
        all[row].price = product.price->digits();
        all[row].cataloguePrice = product.price;
        all[row].isPriceFixed = !product.mayEditPrice;
    }
    if (m_isReadOnly || all == m_lines)
        return;
    remember();
    change(all);
    Q_EMIT edited();
}

void OrderLinesModel::setFacts(int row, const CatalogueFacts &facts)
{
    if (!isLine(row) || m_rows.at(row).facts == facts)
        return;
    m_rows[row].facts = facts;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

OrderLinesModel::Mark OrderLinesModel::mark(int row) const
{
    if (!isLine(row))
        return Mark::None;
    const Mark catalogues = m_rows.at(row).facts.mark;
    return catalogues == Mark::None && m_rows.at(row).isSmallDiscount ? Mark::SmallDiscount : catalogues;
}

Money OrderLinesModel::priceNow(int row) const
{
    return isLine(row) ? m_rows.at(row).facts.price : Money();
}

bool OrderLinesModel::hasChangedPrices() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return row.facts.mark == Mark::PriceChanged; });
}
