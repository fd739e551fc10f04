#pragma once

#include "order.h"

#include <QAbstractTableModel>
#include <QList>

//! The lines of an order as it was sold, for reading.
class SoldLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int most = 1'000; //!< lines shown; a hostile reply may hold a hundred thousand

    enum Column {
        ProductColumn,
        CodeColumn,
        QuantityColumn,
        PriceColumn,
        DiscountColumn,
        TotalColumn,
        NoteColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<OrderLine> &lines);
    //! Whether one of those shown has something in \a column.
    [[nodiscard]] bool isUsed(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    QList<OrderLine> m_lines;
};
