#pragma once

#include "customer.h"
#include "deskservices.h"

#include <QWidget>

class KeyButton;
class QLabel;

//! Erases one person from this computer, on request (DESIGN 5): asks for a second press in place.
class EraseBox final : public QWidget
{
    Q_OBJECT

public:
    explicit EraseBox(const Desk &desk, QWidget *parent = nullptr);

    void setCustomer(const Customer &customer);

Q_SIGNALS:
    void notice(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void press();
    void erase();
    void showState();

    const Desk &m_desk;
    Customer m_customer;
    bool m_asked = false;
    QLabel *m_question;
    KeyButton *m_erase;
    KeyButton *m_keep;
};
