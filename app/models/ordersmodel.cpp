#include "ordersmodel.h"

#include "textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

OrdersModel::OrdersModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

OrdersModel::Row OrdersModel::rowOf(const Order &order, int place)
{
    const QString searched = order.name.left(500) + u' ' + order.receiverName.left(500) + u' '
        + order.number.left(100) + u' ' + order.code.left(100);
    return {order, foldText(searched), PhoneNumber::parse(order.receiverPhone), place};
}

void OrdersModel::clear(bool paged)
{
    beginResetModel();
    m_rows.clear();
    m_known.clear();
    m_topCount = 0;
    m_readCount = 0;
    m_reading.clear(paged);
    endResetModel();
}

void OrdersModel::appendPage(const QList<Order> &orders, bool last)
{
    QList<Row> fresh;
    bool isBarren = true;
    for (const Order &order : orders) {
        const QString key = order.key();
        if (!m_reading.take(key))
            continue;
        isBarren = false;
        const auto top = m_rows.begin() + m_topCount;
        const auto known = std::find_if(m_rows.begin(), top,
            [&key](const Row &row) { return !key.isEmpty() && row.place < 0 && row.order.key() == key; });
        if (known == top) {
            fresh.append(rowOf(order, m_readCount++));
            continue;
        }
        *known = rowOf(order, m_readCount++);
        const int row = int(known - m_rows.begin());
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    m_reading.pageRead(isBarren, last);
    if (fresh.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_rows += fresh;
    endInsertRows();
}

void OrdersModel::pageFailed()
{
    m_reading.pageFailed();
}

void OrdersModel::retry()
{
    m_reading.retry();
    fetchMore({});
}

void OrdersModel::moveRow(int from, int to)
{
    if (from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_rows.move(from, to);
    endMoveRows();
}

void OrdersModel::clearTop()
{
    while (m_topCount > 0) {
        const int row = --m_topCount;
        const int place = m_rows.at(row).place;
        if (place < 0) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
            continue;
        }
        const auto behind = std::find_if(
            m_rows.begin() + row + 1, m_rows.end(), [place](const Row &one) { return one.place > place; });
        moveRow(row, int(behind - m_rows.begin()) - 1);
    }
}

void OrdersModel::setKnown(const QList<Order> &orders)
{
    if (orders == m_known)
        return;
    m_known = orders;
    clearTop();
    for (const Order &order : orders) {
        const QString key = order.key();
        const auto same = [&key](const Row &row) { return row.order.key() == key; };
        if (!key.isEmpty() && std::any_of(m_rows.begin(), m_rows.begin() + m_topCount, same))
            continue;
        if (m_reading.has(key)) {
            const auto read = std::find_if(m_rows.begin() + m_topCount, m_rows.end(), same);
            moveRow(int(read - m_rows.begin()), m_topCount++);
            continue;
        }
        beginInsertRows({}, m_topCount, m_topCount);
        m_rows.insert(m_topCount++, rowOf(order, -1));
        endInsertRows();
    }
}

void OrdersModel::setMasked(bool masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, PhoneColumn), index(rowCount() - 1, PhoneColumn));
}

int OrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OrdersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString OrdersModel::text(const Row &row, int column) const
{
    const Order &order = row.order;
    switch (column) {
    case NumberColumn:
        return order.number.left(40);
    case CreatedColumn:
        return order.createdAt.isValid() ? order.createdAt.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s)
                                         : QString();
    case NameColumn:
        return order.name.left(200);
    case ReceiverColumn:
        return order.receiverName.left(200);
    case PhoneColumn:
        if (order.receiverPhone.isEmpty())
            return {};
        if (!row.phone.isValid())
            return m_masked ? u"***"_s : order.receiverPhone.left(40);
        return m_masked ? row.phone.masked() : row.phone.display();
    case StageColumn:
        return order.stage.left(100);
    case StatusColumn:
        return order.status.left(100);
    case BranchColumn:
        return order.branch.left(100);
    case SumColumn:
        return order.toPay().display();
    default:
        return {};
    }
}

QVariant OrdersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == SumColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case FoldedRole:
        return row.folded;
    case OriginRole:
        return int(row.place < 0 ? Origin::Known : Origin::Server);
    default:
        return {};
    }
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == SumColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case CreatedColumn:
        return tr("Created");
    case NameColumn:
        return tr("Name");
    case ReceiverColumn:
        return tr("Receiver");
    case PhoneColumn:
        return tr("Phone");
    case StageColumn:
        return tr("Stage");
    case StatusColumn:
        return tr("Status");
    case BranchColumn:
        return tr("Branch");
    case SumColumn:
        return tr("To pay");
    default:
        return {};
    }
}

bool OrdersModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_reading.mayAsk();
}

void OrdersModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT pageWanted(m_reading.ask());
}

void OrdersModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}
