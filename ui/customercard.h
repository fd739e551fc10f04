#pragma once

#include "customer.h"

#include <QFrame>

class KeyButton;
class QGridLayout;
class QLabel;
class QScrollArea;

//! The left side of a customer's page: who it is at a glance, and what can be done.
class CustomerCard final : public QFrame
{
    Q_OBJECT

public:
    explicit CustomerCard(QWidget *parent = nullptr);

    void setMasked(bool masked);
    void setCustomer(const Customer &customer);
    //! What stands at the foot: how old what is shown is.
    void setFooter(const QString &text);

Q_SIGNALS:
    void notice(const QString &text); //!< something small to say in the status bar

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void retranslate();
    void addRow(QGridLayout *grid, const QString &name, QWidget *value);
    void addRow(QGridLayout *grid, const QString &name, const QString &value);

    Customer m_customer;
    bool m_masked = false;
    QScrollArea *m_scroll;
    QLabel *m_footer;
    KeyButton *m_newOrder;
    KeyButton *m_newTicket;
    KeyButton *m_earn;
    KeyButton *m_redeem;
    KeyButton *m_edit;
};
