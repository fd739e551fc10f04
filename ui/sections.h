#pragma once

#include "deskservices.h"
#include "draft.h"

#include <QMap>
#include <QStackedWidget>

class CustomerTabs;
class GatePage;
class MessagePane;
class OutboxPage;
class PrintSlip;
struct Customer;
class SectionPage;

//! The pages of the sections, one in front. Each but the customers' is made when it is first wanted.
class Sections final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Sections(const Desk &desk, QWidget *parent = nullptr);

    //! Brings \a section (a row of SectionList) to the front.
    void show(int section);
    //! A connection is about to be opened: until that is over nobody is asked for one.
    void setOpening(bool opening) { m_isOpening = opening; }
    void setMasked(bool masked);
    //! One of these pages is in front, nothing that covers them for a while.
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] bool areCustomersShown() const;
    [[nodiscard]] CustomerTabs &customers() { return *m_customers; }

    void commitTyping(); //!< what an input method still composes goes into its form
    void refreshCurrent(); //!< reads what is in front again
    void focusCurrent(); //!< gives it the keyboard
    //! Begins the form \a name for the customer in front; in the orders it is asked for whom.
    void startForm(const QString &name);
    void startOver(); //!< another company
    //! Puts the drafts that are not open and not on their way where they came from; how many.
    int restore(const QList<Draft> &drafts);
    //! The section that a draft belongs to.
    [[nodiscard]] static int sectionOf(const Draft &draft);
    //! Brings a draft to the front of its section, which is shown.
    void showDraft(const Draft &draft);
    //! Selects a ticket in the section Tickets, which is shown.
    void showTicket(const QString &number);
    void focusOutbox();

Q_SIGNALS:
    void notice(const QString &text);
    void settingsWanted();
    void demoWanted();
    void draftWanted(qint64 draft);
    void outboxSeen();
    void sectionWanted(int section); //!< another one is to be shown

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isOpen(qint64 draft) const;
    OutboxPage *outbox();
    SectionPage *own(int section); //!< made when it is first wanted; null: it has none
    void startFor(const Customer &customer, const QString &form);
    void draftsShown();

    const Desk &m_desk;
    CustomerTabs *m_customers;
    GatePage *m_gate;
    MessagePane *m_notYet;
    QMap<int, SectionPage *> m_own; //!< by section
    OutboxPage *m_outbox = nullptr;
    PrintSlip *m_slip;
    int m_section = 0;
    bool m_isOpening = false;
    bool m_isMasked = false;
};
