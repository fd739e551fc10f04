#pragma once

#include "customerrecords.h"

class OrderList;
class QLabel;
struct Order;

//! A customer's orders: at once those this computer knows, then the server's, the newest first.
class CustomerOrders final : public CustomerRecords
{
    Q_OBJECT

public:
    explicit CustomerOrders(const Desk &desk, QWidget *parent = nullptr);

    //! Asks the server again, once somebody looks.
    void refresh();

Q_SIGNALS:
    //! \a where: of the screen, below the button.
    void printWanted(const Order &order, const QPoint &where);

protected:
    void fill() override;
    void customerChanged() override;
    void filterChanged() override;
    void retranslate() override;

private:
    void reload(bool showNew);
    void showSum();

    bool m_showsNew = false; //!< when it is read again: an order was made meanwhile
    QLabel *m_sum;
    OrderList *m_list;
};
