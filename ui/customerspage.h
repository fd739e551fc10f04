#pragma once

#include "customers.h"
#include "lookup.h"

#include <QWidget>

#include <optional>

class CustomersModel;
class KeyButton;
class QComboBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QTableView;
class QTimer;

//! All customers, read page by page while scrolling. The kind, a number, an address or an id is asked of the
//! server; a name filters what has been read, because the server cannot search by name, and reads on a while.
class CustomersPage final : public QWidget
{
    Q_OBJECT

public:
    CustomersPage(Customers &customers, Lookup &lookup, QWidget *parent = nullptr);

    void setMasked(bool masked);
    //! Reads the list anew, of another company perhaps.
    void reload();

Q_SIGNALS:
    void customerChosen(const Customer &customer);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Filter;

    void filterChanged();
    void readPage(int page);
    void pageRead(const Result<CustomerPage> &page);
    void lookUp();
    void showState();
    void retranslate();

    Customers &m_customers;
    Lookup &m_lookup;
    CustomersModel *m_model;
    Filter *m_filter;
    std::optional<CustomerKind> m_wantedKind;
    std::optional<LookupKey> m_wantedKey; //!< one person is looked for, not the list
    RequestHandle m_request;
    std::optional<ApiError> m_failure;
    bool m_loading = false;
    bool m_started = false;

    QComboBox *m_kind;
    QLineEdit *m_text;
    QTimer *m_typing;
    QTableView *m_table;
    QLabel *m_state;
    KeyButton *m_more;
    KeyButton *m_retry;
};
