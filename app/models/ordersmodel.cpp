#include "ordersmodel.h"

#include "phonenumber.h"
#include "textfold.h"
#include "timetext.h"

using namespace Qt::StringLiterals;

OrdersModel::OrdersModel(QObject *parent)
    : PagedRecords(parent)
{ }

QString OrdersModel::folded(const Order &order) const
{
    return foldText(order.name.left(500) + u' ' + order.receiverName.left(500) + u' ' + order.number.left(100)
        + u' ' + order.code.left(100));
}

void OrdersModel::setMasked(bool masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, PhoneColumn), index(rowCount() - 1, PhoneColumn));
}

int OrdersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString OrdersModel::phoneText(const Order &order) const
{
    if (order.receiverPhone.isEmpty())
        return {};
    const PhoneNumber phone = PhoneNumber::parse(order.receiverPhone);
    if (!phone.isValid())
        return m_masked ? u"***"_s : order.receiverPhone.left(40);
    return m_masked ? phone.masked() : phone.display();
}

QString OrdersModel::text(const Order &order, int column) const
{
    switch (column) {
    case NumberColumn:
        return order.number.left(40);
    case CreatedColumn:
        return dateTimeText(order.createdAt);
    case NameColumn:
        return order.name.left(200);
    case ReceiverColumn:
        return order.receiverName.left(200);
    case PhoneColumn:
        return phoneText(order);
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

QVariant OrdersModel::value(const Order &order, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(order, column);
    case Qt::TextAlignmentRole:
        return int((column == SumColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
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
