#pragma once

#include "customer.h"

#include <QWidget>

class QLabel;
class QToolButton;

//! A number as it is shown, `0867***456` when \a masked.
[[nodiscard]] QString phoneText(const CustomerPhone &phone, bool masked);

//! One number of a customer: shown whole or masked, revealed on request, copied in its national form.
class PhoneRow final : public QWidget
{
    Q_OBJECT

public:
    PhoneRow(const CustomerPhone &phone, bool masked, QWidget *parent = nullptr);

Q_SIGNALS:
    void copied(const QString &shown); //!< as it may be shown in a notice
    void revealed(); //!< a masked one

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNumber();
    void retranslate();
    [[nodiscard]] QString shown() const;

    CustomerPhone m_phone;
    bool m_maskable;
    bool m_revealed = false;
    QLabel *m_number;
    QLabel *m_type;
    QToolButton *m_reveal = nullptr;
    QToolButton *m_copy;
};
