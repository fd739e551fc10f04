#include "accessmodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString accessActionText(Access::Action action)
{
    switch (action) {
    case Access::Action::Revealed:
        return QCoreApplication::translate("AccessModel", "Revealed");
    case Access::Action::Copied:
        return QCoreApplication::translate("AccessModel", "Copied");
    case Access::Action::Exported:
        return QCoreApplication::translate("AccessModel", "Exported");
    case Access::Action::Erased:
        return QCoreApplication::translate("AccessModel", "Erased");
    }
    return {};
}

void AccessModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void AccessModel::append(const QList<Access> &entries)
{
    if (entries.isEmpty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

int AccessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AccessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AccessModel::text(const Access &entry, int column)
{
    switch (column) {
    case TimeColumn:
        return entry.at.toLocalTime().toString(u"dd/MM/yyyy HH:mm:ss"_s);
    case WhoColumn:
        return entry.who.left(100);
    case ActionColumn:
        return accessActionText(entry.action);
    case CustomerColumn:
        return entry.customer.left(100);
    case WhatColumn:
        if (entry.what == "phone"_L1)
            return tr("phone number");
        if (entry.what == "email"_L1)
            return tr("email address");
        if (entry.what == "customer"_L1)
            return tr("customer");
        if (entry.what == "access log"_L1)
            return tr("access log");
        if (entry.what == "text"_L1)
            return tr("text on the customer's page");
        return entry.what.left(100);
    case NumberColumn:
        return QString::number(entry.number);
    default:
        return {};
    }
}

QVariant AccessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Access &entry = m_entries.at(index.row());
    if (role == ActionRole)
        return int(entry.action);
    return role == Qt::DisplayRole ? QVariant(text(entry, index.column())) : QVariant();
}

QString AccessModel::headerText(int column)
{
    switch (column) {
    case TimeColumn:
        return tr("Time");
    case WhoColumn:
        return tr("Who");
    case ActionColumn:
        return tr("Did what");
    case CustomerColumn:
        return tr("Customer");
    case WhatColumn:
        return tr("With what");
    case NumberColumn:
        return tr("No.");
    default:
        return {};
    }
}

QVariant AccessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(headerText(section))
                                                                    : QVariant();
}

void AccessModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}
