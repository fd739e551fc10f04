#include "customersmodel.h"

#include "textfold.h"
#include "timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

QString customerKindText(CustomerKind kind)
{
    switch (kind) {
    case CustomerKind::Lead:
        return QCoreApplication::translate("CustomersModel", "Lead");
    case CustomerKind::Person:
        return QCoreApplication::translate("CustomersModel", "Customer");
    case CustomerKind::Company:
        return QCoreApplication::translate("CustomersModel", "Company");
    }
    return {};
}

CustomersModel::CustomersModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void CustomersModel::clear(bool paged)
{
    beginResetModel();
    m_customers.clear();
    m_foldedNames.clear();
    m_knownKeys.clear();
    m_knownCount = 0;
    m_reading.clear(paged);
    endResetModel();
}

void CustomersModel::appendPage(const QList<Customer> &customers, bool last)
{
    QList<Customer> fresh;
    for (const Customer &customer : customers) {
        if (m_reading.take(customer.key()))
            fresh.append(customer);
    }
    m_reading.pageRead(fresh.isEmpty(), last);
    if (fresh.isEmpty())
        return;
    const int first = int(m_customers.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    for (const Customer &customer : std::as_const(fresh))
        m_foldedNames.append(foldText(customer.name.left(500)));
    m_customers += fresh;
    endInsertRows();
}

void CustomersModel::pageFailed()
{
    m_reading.pageFailed();
}

void CustomersModel::retry()
{
    m_reading.retry();
    fetchMore({});
}

void CustomersModel::setKnown(const QList<Customer> &customers)
{
    if (customers.size() == m_knownCount
        && std::equal(customers.begin(), customers.end(), m_customers.begin()))
        return;
    if (m_knownCount > 0) {
        beginRemoveRows({}, 0, m_knownCount - 1);
        m_customers.remove(0, m_knownCount);
        m_foldedNames.remove(0, m_knownCount);
        m_knownKeys.clear();
        m_knownCount = 0;
        endRemoveRows();
    }
    if (!customers.isEmpty()) {
        beginInsertRows({}, 0, int(customers.size()) - 1);
        m_knownCount = int(customers.size());
        QList<QString> names;
        for (const Customer &customer : customers) {
            names.append(foldText(customer.name.left(500)));
            m_knownKeys.insert(customer.key());
        }
        m_customers = customers + m_customers;
        m_foldedNames = names + m_foldedNames;
        endInsertRows();
    }
    // Which of the others stand there twice.
    if (readCount() > 0)
        Q_EMIT dataChanged(index(m_knownCount, 0), index(rowCount() - 1, ColumnCount - 1), {OriginRole});
}

void CustomersModel::setMasked(bool masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    if (!m_customers.isEmpty())
        Q_EMIT dataChanged(index(0, PhoneColumn), index(rowCount() - 1, PhoneColumn));
}

int CustomersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_customers.size());
}

int CustomersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CustomersModel::text(const Customer &customer, int column) const
{
    switch (column) {
    case NameColumn:
        return customer.name.left(200);
    case PhoneColumn: {
        if (customer.phones.isEmpty())
            return {};
        const CustomerPhone &phone = customer.phones.first();
        if (!phone.number.isValid())
            return m_masked ? u"***"_s : phone.value.left(40);
        return m_masked ? phone.number.masked() : phone.number.display();
    }
    case KindColumn:
        return customerKindText(customer.kind);
    case StageColumn:
        return customer.stage.left(100);
    case RankColumn:
        return customer.rank.left(100);
    case PointsColumn:
        return customer.points ? QLocale().toString(*customer.points) : QString();
    case PlaceColumn:
        return customer.addresses.isEmpty() ? QString() : customer.addresses.first().city.left(100);
    case UpdatedColumn:
        return dateTimeText(customer.updatedAt);
    default:
        return {};
    }
}

QVariant CustomersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(m_customers.at(index.row()), index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == PointsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case FoldedNameRole:
        return m_foldedNames.at(index.row());
    case OriginRole: {
        if (index.row() < m_knownCount)
            return int(Origin::Known);
        const QString key = m_customers.at(index.row()).key();
        return int(!key.isEmpty() && m_knownKeys.contains(key) ? Origin::Double : Origin::Server);
    }
    default:
        return {};
    }
}

QVariant CustomersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == PointsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case PhoneColumn:
        return tr("Phone");
    case KindColumn:
        return tr("Type");
    case StageColumn:
        return tr("Stage");
    case RankColumn:
        return tr("Rank");
    case PointsColumn:
        return tr("Points");
    case PlaceColumn:
        return tr("City");
    case UpdatedColumn:
        return tr("Updated");
    default:
        return {};
    }
}

bool CustomersModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_reading.mayAsk();
}

void CustomersModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Q_EMIT pageWanted(m_reading.ask());
}

void CustomersModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_customers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}
