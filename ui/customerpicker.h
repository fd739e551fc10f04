#pragma once

#include "deskservices.h"
#include "lookup.h"

#include <QFrame>

#include <optional>

class CustomersModel;
class KeyButton;
class QLabel;
class QLineEdit;
class QTableView;

//! Picks a customer in place: by name among those this computer knows, as one types; by a number, an address
//! or an id of the server, with Enter.
class CustomerPicker final : public QFrame
{
    Q_OBJECT

public:
    explicit CustomerPicker(const Desk &desk, QWidget *parent = nullptr);

    void setMasked(bool masked);
    //! Empty, and with the keyboard in its field.
    void open();

Q_SIGNALS:
    void chosen(const Customer &customer);
    void closed(); //!< with Esc

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showKnown();
    void enter();
    void lookUp(const LookupKey &key);
    void setCustomers(const QList<Customer> &customers);
    void choose(int row);
    void showState();
    void retranslate();

    const Desk &m_desk;
    RequestHandle m_request;
    std::optional<LookupKey> m_key; //!< that is typed
    std::optional<LookupKey> m_asked; //!< the server has been asked for
    bool m_isRunning = false;
    bool m_isCertain = true;
    std::optional<ApiError> m_failure;

    QLabel *m_label;
    QLineEdit *m_text;
    KeyButton *m_cancel;
    QTableView *m_table;
    CustomersModel *m_model;
    QLabel *m_state;
};
