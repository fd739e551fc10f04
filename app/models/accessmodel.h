#pragma once

#include "access.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

//! The access log as a table, the newest first; it grows at its end as older entries are read.
class AccessModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        WhoColumn,
        ActionColumn,
        CustomerColumn,
        WhatColumn,
        NumberColumn,
        ColumnCount
    };
    enum Role {
        ActionRole = Qt::UserRole, //!< Access::Action as int
    };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const QList<Access> &entries); //!< older ones
    [[nodiscard]] const QList<Access> &entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

    //! The words of a header or of a cell: the file that is exported has the same.
    [[nodiscard]] static QString headerText(int column);
    [[nodiscard]] static QString text(const Access &entry, int column);

private:
    QList<Access> m_entries;
};

[[nodiscard]] QString accessActionText(Access::Action action);
