#include "ordersfilter.h"

#include "ordersmodel.h"

OrdersFilter::OrdersFilter(bool newestFirst, QObject *parent)
    : PagedFilter(parent)
{
    if (newestFirst)
        sort(OrdersModel::CreatedColumn, Qt::DescendingOrder);
}

bool OrdersFilter::isSearching() const
{
    return PagedFilter::isSearching() || !m_stage.isEmpty() || !m_status.isEmpty();
}

void OrdersFilter::setWanted(const QString &text, const QString &stage, const QString &status)
{
    if (!setWords(text) && stage == m_stage && status == m_status)
        return;
    m_stage = stage;
    m_status = status;
    wantedChanged();
}

bool OrdersFilter::accepts(int row) const
{
    const Order &order = static_cast<const OrdersModel *>(sourceModel())->order(row);
    return (m_stage.isEmpty() || order.stage == m_stage) && (m_status.isEmpty() || order.status == m_status);
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
