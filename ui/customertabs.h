#pragma once

#include "lookup.h"

#include <QTabWidget>

class CallerPage;
class Customers;
class CustomersPage;

//! The Customers section: the list of all of them, and a tab for each one opened.
class CustomerTabs final : public QTabWidget
{
    Q_OBJECT

public:
    CustomerTabs(Customers &customers, Lookup &lookup, QWidget *parent = nullptr);

    void setMasked(bool masked);
    //! Looks \a key up in a tab: the one that has it already, else the one in front while it has no customer
    //! yet (a newer lookup takes the place of an older), else a new one.
    void lookUp(const LookupKey &key);
    //! The same in a tab that stays behind, for later.
    void lookUpBehind(const LookupKey &key);
    void open(const Customer &customer);
    void closeCurrent();
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

protected:
    void changeEvent(QEvent *event) override;

private:
    CallerPage *addPage();
    [[nodiscard]] CallerPage *pageAt(int index) const;
    [[nodiscard]] CallerPage *pageFor(const LookupKey &key) const;
    void closePage(int index);
    void showTitle(CallerPage *page);
    void retranslate();

    Lookup &m_lookup;
    CustomersPage *m_list;
    QWidget *m_plus;
    bool m_masked = false;
};
