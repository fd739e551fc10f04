#pragma once

#include "deskservices.h"
#include "lookup.h"

#include <QDateTime>
#include <QWidget>

class CallerMessage;
class CallerSide;
class CustomerCard;
class KeyButton;
class MatchesPane;
class QHBoxLayout;
class QStackedLayout;
struct Draft;

//! One tab: a lookup and what came of it. What this computer knows at once, while the server is asked; when
//! nobody or several were found, when it failed; the customer's card, and the forms being filled for them.
class CallerPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CallerPage(const Desk &desk, QWidget *parent = nullptr);

    void setMasked(bool masked);
    //! Looks \a key up; an older lookup of this page is given up.
    void look(const LookupKey &key);
    //! The same once somebody looks at the page; until then it is called \a title.
    void lookLater(const LookupKey &key, const QString &title);
    //! For a draft that belongs to nobody who could be looked up.
    void lookNever(const QString &title);
    //! Shows a customer who has been read already, at \a readAt from the copy on this computer when that is
    //! valid: the server is then asked.
    void showCustomer(const Customer &customer, const QDateTime &readAt = {});
    //! Asks the server again; what is shown stays until the answer is here.
    void refresh();
    void readAgain(); //!< the same, and what is shown beside the card
    //! Gives the keyboard to what was found: the matches, the card, or the button that helps.
    void focusContent();

    //! Begins the form \a name, or goes on with the one begun.
    void startForm(const QString &name);
    //! Where the forms are.
    [[nodiscard]] CallerSide &side() const { return *m_side; }
    [[nodiscard]] bool hasDraft(qint64 draft) const;

    //! A customer is shown or a form begun: the page is theirs, and another lookup needs another page.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] const std::optional<Customer> &customer() const { return m_customer; }
    [[nodiscard]] const LookupKey &key() const { return m_key; }
    //! For the tab: the name, or what is being looked up.
    [[nodiscard]] QString title() const;
    //! One sentence on what was found, for the status bar.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void changed(); //!< title, summary, or what the side holds
    void notice(const QString &text);
    void settingsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void forget();
    void showKnown();
    void lookupEnded(const Result<LookupResult> &found);
    void updateCustomer(const LookupResult &found);
    void settleGuess(const LookupResult &found);
    void showFound();
    void showMatches(const QString &selected = {});
    void arrange();
    [[nodiscard]] QString age() const;

    const Desk &m_desk;
    RequestHandle m_request;
    LookupKey m_key;
    LookupResult m_found;
    std::optional<ApiError> m_failure;
    std::optional<Customer> m_customer;
    QString m_expected; //!< the title until there is a better one
    QDateTime m_readAt;
    bool m_isPending = false; //!< to be looked up when somebody looks
    bool m_running = false;
    bool m_gone = false; //!< a refresh did not find them any more
    bool m_masked = false;
    bool m_isCopy = false; //!< what is shown is this computer's copy
    bool m_isGuess = false; //!< the copy knew one person, and the server has not said yet whether it is they

    QHBoxLayout *m_layout;
    QWidget *m_holder; //!< of the message, the matches or the card
    QStackedLayout *m_stack;
    CallerMessage *m_message;
    MatchesPane *m_matches = nullptr; //!< made when several are found
    QWidget *m_cardPage;
    KeyButton *m_otherMatches;
    CustomerCard *m_card;
    CallerSide *m_side;
};
