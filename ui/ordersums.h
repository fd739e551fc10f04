#pragma once

#include "order.h"

#include <QWidget>

class QLabel;

//! The sums of an order that is read: what is to pay, what it is made of, and where the server's sum is
//! another than the lines'.
class OrderSums final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderSums(QWidget *parent = nullptr);

    void setOrder(const Order &order);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_warning;
    QLabel *m_parts;
    QLabel *m_toPayName;
    QLabel *m_toPay;
};
