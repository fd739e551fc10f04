#pragma once

#include "customers.h"
#include "deskservices.h"
#include "knowncustomers.h"
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
//! Whom this computer's copy knows comes first, at once, and without a connection too.
class CustomersPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomersPage(const Desk &desk, QWidget *parent = nullptr);

    void setMasked(bool masked);
    //! Reads the list anew, of another company perhaps.
    void reload();

Q_SIGNALS:
    //! \a readAt: of the copy on this computer, when it is that.
    void customerChosen(const Customer &customer, const QDateTime &readAt);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Filter;

    void filterChanged();
    void readPage(int page);
    void pageRead(const Result<CustomerPage> &page);
    void lookUp();
    void showKnown();
    void showState();
    void retranslate();

    const Desk &m_desk;
    QList<KnownCustomer> m_known; //!< of the copy on this computer, as the model shows them
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
