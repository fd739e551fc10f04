#pragma once

#include "deskservices.h"
#include "lookup.h"

#include <QTabWidget>
#include <QTimer>

class CallerPage;
class CustomersPage;
struct Draft;

//! The Customers section: the list of all of them, and a tab for each one opened.
class CustomerTabs final : public QTabWidget
{
    Q_OBJECT

public:
    explicit CustomerTabs(const Desk &desk, QWidget *parent = nullptr);

    void setMasked(bool masked);
    //! Looks \a key up in a tab: the one that has it already, else the one in front while it has no customer
    //! yet (a newer lookup takes the place of an older), else a new one.
    void lookUp(const LookupKey &key);
    //! The same in a tab that stays behind, for later.
    void lookUpBehind(const LookupKey &key);
    //! \a readAt: of the copy on this computer, when it is that.
    void open(const Customer &customer, const QDateTime &readAt = {});
    //! Begins the form \a name for the customer in front.
    void startForm(const QString &name);
    //! Puts the drafts that are not open and not on their way into the tabs they came from, behind what is in
    //! front; how many.
    int restore(const QList<Draft> &drafts);
    //! Brings a draft to the front.
    void showDraft(const Draft &draft);
    [[nodiscard]] bool isOpen(qint64 draft) const;
    void closeCurrent();
    void step(int by); //!< to the tab so many to the right, from the last one on to the first
    void commitTyping(); //!< what an input method still composes in the tab in front
    void refreshCurrent();
    void focusCurrent(); //!< gives the keyboard to what is in the tab
    //! Another company: every tab goes, the list is read anew.
    void startOver();
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void summaryChanged();
    void notice(const QString &text);
    void settingsWanted();
    void lookupWanted(); //!< the plus was pressed
    void draftsShown(); //!< other drafts are open than before

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    CallerPage *addPage();
    void prepare();
    [[nodiscard]] CallerPage *pageAt(int index) const;
    [[nodiscard]] CallerPage *pageFor(const LookupKey &key) const;
    CallerPage *pageOfDraft(const Draft &draft);
    void closePage(int index);
    void showTitle(CallerPage *page);
    void retranslate();

    const Desk &m_desk;
    CustomersPage *m_list;
    QWidget *m_plus;
    QTimer m_idle;
    CallerPage *m_spare = nullptr; //!< made while nothing else was to be done, for the next caller
    bool m_isWarm = false; //!< a card has been drawn before
    bool m_masked = false;
};
