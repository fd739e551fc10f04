#pragma once

#include "customer.h"
#include "deskservices.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class OrderList;
class QLabel;
class QLineEdit;
struct Order;

//! A customer's orders: at once those this computer knows, then the server's, the newest first.
class CustomerOrders final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerOrders(const Desk &desk, QWidget *parent = nullptr);

    void setMasked(bool masked);
    //! The same customer in a new version is not read anew.
    void setCustomer(const Customer &customer);
    //! Asks the server again, once somebody looks.
    void refresh();

Q_SIGNALS:
    //! A form of FormName to be begun with \a content.
    void formWanted(const QString &form, const QVariantMap &content);
    //! \a where: of the screen, below the button.
    void printWanted(const Order &order, const QPoint &where);
    void notice(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void reload(bool showNew);
    void showSum();
    void retranslate();

    const Desk &m_desk;
    Customer m_customer;
    QTimer m_later; //!< when the customer's card is painted
    bool m_isRead = false; //!< the server has been asked, and nothing changed since
    bool m_showsNew = false; //!< when it is read again: an order was made meanwhile

    QLineEdit *m_filter;
    QLabel *m_sum;
    OrderList *m_list;
};
