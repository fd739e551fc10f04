#pragma once

#include "customer.h"

#include <QWidget>

class CustomersModel;
class QLabel;
class QTableView;

//! Several customers for one number, of whom the agent chooses one.
class MatchesPane final : public QWidget
{
    Q_OBJECT

public:
    explicit MatchesPane(QWidget *parent = nullptr);

    void setMasked(bool masked);
    void setWords(const QString &title, const QString &note);
    //! The same ones in a new version keep the selection and the place.
    void setCustomers(const QList<Customer> &customers);
    void select(const QString &key);

Q_SIGNALS:
    void chosen(const Customer &customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<Customer> m_customers;
    QLabel *m_title;
    QLabel *m_note;
    QTableView *m_table;
    CustomersModel *m_model;
};
