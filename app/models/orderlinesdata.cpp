#include "orderlinesmodel.h"

// What a view asks of the lines.

namespace {

std::optional<OrderField> fieldOf(int column)
{
    switch (column) {
    case OrderLinesModel::ProductColumn:
        return OrderField::Product;
    case OrderLinesModel::QuantityColumn:
        return OrderField::Quantity;
    case OrderLinesModel::PriceColumn:
        return OrderField::Price;
    case OrderLinesModel::DiscountColumn:
        return OrderField::Discount;
    case OrderLinesModel::NoteColumn:
        return OrderField::Text;
    default:
        return std::nullopt;
    }
}

bool isNumeric(int column)
{
    return column >= OrderLinesModel::QuantityColumn && column <= OrderLinesModel::TotalColumn;
}

} // namespace

QString LineDraft::*OrderLinesModel::typedIn(int column)
{
    switch (column) {
    case OrderLinesModel::ProductColumn:
        return &LineDraft::product;
    case OrderLinesModel::QuantityColumn:
        return &LineDraft::quantity;
    case OrderLinesModel::PriceColumn:
        return &LineDraft::price;
    case OrderLinesModel::DiscountColumn:
        return &LineDraft::discount;
    case OrderLinesModel::NoteColumn:
        return &LineDraft::note;
    default:
        return nullptr;
    }
}

int OrderLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size()) + (hasLastRow() ? 1 : 0);
}

int OrderLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags OrderLinesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_isReadOnly || !typedIn(index.column()))
        return flags;
    const LineDraft at = line(index.row());
    // A product comes first: a price of nothing says nothing.
    const bool isFixed =
        at.isPriceFixed || (isLine(index.row()) && m_rows.at(index.row()).facts.isPriceFixed);
    const bool isLocked = index.column() == PriceColumn && isFixed;
    return isLocked ? flags : flags | Qt::ItemIsEditable;
}

QString OrderLinesModel::text(int row, int column) const
{
    if (!isLine(row))
        return {};
    const LineDraft &line = m_lines.at(row);
    if (column == SkuColumn)
        return line.sku;
    if (column == TotalColumn)
        return m_rows.at(row).isCounted ? m_rows.at(row).total.total.digits() : QString();
    if (column == PriceColumn) {
        const auto price = Money::parse(line.price);
        return price ? price->digits() : line.price;
    }
    if (column == DiscountColumn) {
        const auto discount = parseDiscount(line.discount);
        return discount ? discountText(*discount) : line.discount;
    }
    return line.*typedIn(column);
}

QVariant OrderLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        if (const auto typed = typedIn(column); typed && isLine(row))
            return m_lines.at(row).*typed;
        return text(row, column);
    case Qt::TextAlignmentRole:
        return int((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ComboRole:
        return isLine(row) && (m_lines.at(row).isCombo || m_rows.at(row).facts.isCombo);
    case MarkRole:
        return int(mark(row));
    case FaultRole: {
        const auto field = fieldOf(column);
        for (const OrderProblem &problem : problems(row)) {
            if (problem.field == field)
                return int(problem.fault);
        }
        return {};
    }
    default:
        return {};
    }
}

QVariant OrderLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProductColumn:
        return tr("Product");
    case SkuColumn:
        return tr("Code");
    case QuantityColumn:
        return tr("Quantity");
    case PriceColumn:
        return tr("Unit price");
    case DiscountColumn:
        return tr("Discount");
    case TotalColumn:
        return tr("Line total");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

void OrderLinesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}
