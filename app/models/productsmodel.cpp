#include "productsmodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

// As with customers: a server that answers every page alike would otherwise be asked for ever.
constexpr int mostBarrenPages = 2;

const QString unknown = u"—"_s;

} // namespace

QString productKindText(const std::optional<ProductKind> &kind)
{
    if (!kind)
        return unknown;
    return *kind == ProductKind::Combo ? QCoreApplication::translate("ProductsModel", "Combo")
                                       : QCoreApplication::translate("ProductsModel", "Product");
}

void ProductsModel::clear(bool paged)
{
    beginResetModel();
    m_products.clear();
    m_keys.clear();
    m_pagesRead = 0;
    m_barrenPages = 0;
    m_complete = !paged;
    m_waiting = false;
    m_failed = false;
    endResetModel();
}

//! Those of \a products that are not in the list, and once.
QList<Product> ProductsModel::fresh(const QList<Product> &products)
{
    QList<Product> added;
    for (const Product &product : products) {
        const QString key = product.key();
        // One without any id cannot be told to be another one, so it stays.
        if (!key.isEmpty()) {
            if (m_keys.contains(key))
                continue;
            m_keys.insert(key);
        }
        added.append(product);
    }
    return added;
}

void ProductsModel::appendPage(const QList<Product> &products, bool last)
{
    const QList<Product> added = fresh(products);
    ++m_pagesRead;
    m_waiting = false;
    m_failed = false;
    m_barrenPages = added.isEmpty() ? m_barrenPages + 1 : 0;
    m_complete = last || m_barrenPages == mostBarrenPages;
    if (added.isEmpty())
        return;
    const int first = int(m_products.size());
    beginInsertRows({}, first, first + int(added.size()) - 1);
    m_products += added;
    endInsertRows();
}

void ProductsModel::pageFailed()
{
    m_waiting = false;
    m_failed = true;
}

void ProductsModel::retry()
{
    m_failed = false;
    fetchMore({});
}

void ProductsModel::setProducts(const QList<Product> &products)
{
    beginResetModel();
    m_keys.clear();
    m_products = fresh(products);
    m_complete = true;
    m_waiting = false;
    m_failed = false;
    endResetModel();
}

int ProductsModel::rowOf(const QString &key) const
{
    for (int row = 0; !key.isEmpty() && row < m_products.size(); ++row) {
        if (m_products.at(row).key() == key)
            return row;
    }
    return -1;
}

int ProductsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_products.size());
}

int ProductsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProductsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == PriceColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Product &product = m_products.at(index.row());
    switch (index.column()) {
    case NameColumn:
        return product.name.left(500);
    case SkuColumn:
        return product.sku.left(100);
    case IdColumn:
        return product.code.left(100);
    case KindColumn:
        return productKindText(product.kind);
    case PriceColumn:
        return product.price ? product.price->display() : unknown;
    case EditableColumn:
        return product.mayEditPrice ? tr("yes") : tr("no");
    default:
        return {};
    }
}

QVariant ProductsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == PriceColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? exportedHeaders().value(section) : QVariant();
}

bool ProductsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_waiting && !m_failed;
}

void ProductsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_waiting = true;
    Q_EMIT pageWanted(m_pagesRead + 1);
}

void ProductsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_products.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QStringList ProductsModel::exportedHeaders()
{
    return {tr("Name"), tr("Code"), tr("Product id"), tr("Type"), tr("Price"), tr("Price may be changed")};
}

QStringList ProductsModel::exported(const Product &product)
{
    return {product.name, product.sku, product.code, product.kind ? productKindText(product.kind) : QString(),
        product.price ? QString::number(product.price->dong()) : QString(),
        product.mayEditPrice ? tr("yes") : tr("no")};
}
