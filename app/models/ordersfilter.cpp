#include "ordersfilter.h"

#include "ordersmodel.h"
#include "textfold.h"

#include <algorithm>

OrdersFilter::OrdersFilter(bool newestFirst, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    if (newestFirst)
        sort(OrdersModel::CreatedColumn, Qt::DescendingOrder);
}

int OrdersFilter::read() const
{
    const auto *orders = qobject_cast<OrdersModel *>(sourceModel());
    return orders ? orders->readCount() : 0;
}

bool OrdersFilter::isSearching() const
{
    return !m_words.isEmpty() || !m_stage.isEmpty() || !m_status.isEmpty();
}

void OrdersFilter::setWanted(const QString &text, const QString &stage, const QString &status)
{
    const QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words && stage == m_stage && status == m_status)
        return;
    m_words = words;
    m_stage = stage;
    m_status = status;
    m_readUntil = read() + rowsAtATime;
    invalidateFilter();
}

void OrdersFilter::readFurther()
{
    m_readUntil = read() + rowsAtATime;
    fetchMore({});
}

bool OrdersFilter::canFetchMore(const QModelIndex &parent) const
{
    return mayReadOn() && QSortFilterProxyModel::canFetchMore(parent);
}

bool OrdersFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const Order &order = static_cast<const OrdersModel *>(sourceModel())->order(row);
    if ((!m_stage.isEmpty() && order.stage != m_stage) || (!m_status.isEmpty() && order.status != m_status))
        return false;
    const QString text = index.data(OrdersModel::FoldedRole).toString();
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

bool OrdersFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *orders = static_cast<const OrdersModel *>(sourceModel());
    const Order &one = orders->order(left.row());
    const Order &other = orders->order(right.row());
    // What has no time comes behind what has one, by the number, which the server counts up.
    if (one.createdAt.isValid() != other.createdAt.isValid())
        return other.createdAt.isValid();
    if (one.createdAt != other.createdAt)
        return one.createdAt < other.createdAt;
    return one.number.toLongLong() < other.number.toLongLong();
}
