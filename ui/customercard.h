#pragma once

#include "access.h"
#include "customer.h"

#include <QFrame>

class Forms;
class KeyButton;
class QGridLayout;
class QLabel;
class QScrollArea;

//! The left side of a customer's page: who it is at a glance, and what can be done.
class CustomerCard final : public QFrame
{
    Q_OBJECT

public:
    //! Offers those of \a forms that belong to a customer.
    explicit CustomerCard(const Forms &forms, QWidget *parent = nullptr);

    void setMasked(bool masked);
    void setCustomer(const Customer &customer);
    //! What stands at the foot: how old what is shown is.
    void setFooter(const QString &text);

Q_SIGNALS:
    void formWanted(const QString &name); //!< see FormName
    void accessed(Access::Action action, const QString &what); //!< for the access log
    void notice(const QString &text); //!< something small to say in the status bar

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void fill(QWidget *page);
    void retranslate();
    void addRow(QGridLayout *grid, const QString &name, QWidget *value);
    void addRow(QGridLayout *grid, const QString &name, const QString &value);

    const Forms &m_forms;
    Customer m_customer;
    bool m_masked = false;
    bool m_isShown = false;
    QScrollArea *m_scroll;
    QLabel *m_footer;
    KeyButton *m_newOrder;
    KeyButton *m_newTicket;
    KeyButton *m_earn;
    KeyButton *m_redeem;
    KeyButton *m_edit;
};
