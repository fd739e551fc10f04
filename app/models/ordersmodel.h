#pragma once

#include "order.h"
#include "pagedrecords.h"

//! Orders as a table. Searched are name, receiver, number and our code.
class OrdersModel final : public PagedRecords<Order>
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        CreatedColumn,
        NameColumn,
        ReceiverColumn,
        PhoneColumn,
        StageColumn,
        StatusColumn,
        BranchColumn,
        SumColumn,
        ColumnCount
    };

    explicit OrdersModel(QObject *parent = nullptr);

    //! Numbers as `0867***456`.
    void setMasked(bool masked);

    [[nodiscard]] const Order &order(int row) const { return record(row); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString folded(const Order &order) const override;
    [[nodiscard]] QVariant value(const Order &order, int column, int role) const override;

private:
    [[nodiscard]] QString text(const Order &order, int column) const;
    [[nodiscard]] QString phoneText(const Order &order) const;

    bool m_masked = false;
};
