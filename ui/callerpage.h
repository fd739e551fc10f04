#pragma once

#include "lookup.h"

#include <QDateTime>
#include <QWidget>

class CustomerCard;
class CustomerDetails;
class CustomersModel;
class KeyButton;
class MessagePane;
class QLabel;
class QModelIndex;
class QStackedLayout;
class QTableView;

//! One tab: a lookup and what came of it. While it runs, when nobody or several were found, when it failed,
//! and the customer's card.
class CallerPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CallerPage(Lookup &lookup, QWidget *parent = nullptr);

    void setMasked(bool masked);
    //! Looks \a key up; an older lookup of this page is given up.
    void look(const LookupKey &key);
    //! Shows a customer who has been read already.
    void showCustomer(const Customer &customer);
    //! Asks the server again; what is shown stays until the answer is here.
    void refresh();
    //! Gives the keyboard to what was found: the matches, the card, or the button that helps.
    void focusContent();

    //! A customer is shown: the page belongs to them, and another lookup needs another page.
    [[nodiscard]] bool isSettled() const { return m_customer.has_value(); }
    [[nodiscard]] const std::optional<Customer> &customer() const { return m_customer; }
    [[nodiscard]] const LookupKey &key() const { return m_key; }
    //! For the tab: the name, or what is being looked up.
    [[nodiscard]] QString title() const;
    //! One sentence on what was found, for the status bar.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void changed(); //!< title or summary
    void notice(const QString &text);
    void settingsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void lookupEnded(const Result<LookupResult> &found);
    void updateCustomer(const LookupResult &found);
    void showFound();
    void makeMatchesPage();
    void showMatches();
    void choose(const QModelIndex &index);
    void retranslate();
    void writeFooter();

    Lookup &m_lookup;
    RequestHandle m_request;
    LookupKey m_key;
    LookupResult m_found;
    std::optional<ApiError> m_failure;
    std::optional<Customer> m_customer;
    QDateTime m_readAt;
    bool m_running = false;
    bool m_gone = false; //!< a refresh did not find them any more
    bool m_masked = false;

    QStackedLayout *m_stack;
    MessagePane *m_message;
    KeyButton *m_retry;
    KeyButton *m_settings;
    KeyButton *m_newCustomer;
    QWidget *m_matchesPage = nullptr; //!< made when several are found, with what is on it
    QLabel *m_matchesTitle = nullptr;
    QLabel *m_matchesNote = nullptr;
    QTableView *m_matches = nullptr;
    CustomersModel *m_matchesModel = nullptr;
    QWidget *m_cardPage;
    KeyButton *m_otherMatches;
    CustomerCard *m_card;
    CustomerDetails *m_details;
};
