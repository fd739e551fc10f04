#pragma once

#include "customer.h"

#include <QFrame>

class QScrollArea;

//! The right side of a customer's page: everything that is known and has no room on the card.
class CustomerDetails final : public QFrame
{
    Q_OBJECT

public:
    explicit CustomerDetails(QWidget *parent = nullptr);

    void setCustomer(const Customer &customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    Customer m_customer;
    QScrollArea *m_scroll;
};
