#include "soldlinesmodel.h"

#include "orderdraft.h"

#include <QLocale>

#include <algorithm>

namespace {

bool isNumber(int column)
{
    return column >= SoldLinesModel::QuantityColumn && column <= SoldLinesModel::TotalColumn;
}

QString text(const OrderLine &line, int column)
{
    switch (column) {
    case SoldLinesModel::ProductColumn:
        return line.product.left(200);
    case SoldLinesModel::CodeColumn:
        return (line.sku.isEmpty() ? line.productCode : line.sku).left(100);
    case SoldLinesModel::QuantityColumn:
        return QLocale(QLocale::Vietnamese, QLocale::Vietnam).toString(line.quantity); // as sums are written
    case SoldLinesModel::PriceColumn:
        return line.unitPrice.display();
    case SoldLinesModel::DiscountColumn:
        return line.discount.kind == Discount::Kind::Cash && line.discount.amount > 0
            ? Money(line.discount.amount).display()
            : discountText(line.discount);
    case SoldLinesModel::TotalColumn:
        return totalOf(line).total.display();
    case SoldLinesModel::NoteColumn:
        return line.note.left(200);
    default:
        return {};
    }
}

} // namespace

void SoldLinesModel::setLines(const QList<OrderLine> &lines)
{
    beginResetModel();
    m_lines = lines.first(std::min<qsizetype>(most, lines.size()));
    endResetModel();
}

bool SoldLinesModel::isUsed(int column) const
{
    return std::ranges::any_of(
        m_lines, [column](const OrderLine &line) { return !text(line, column).isEmpty(); });
}

int SoldLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int SoldLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SoldLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return text(m_lines.at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant SoldLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProductColumn:
        return tr("Product");
    case CodeColumn:
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

void SoldLinesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}
