#pragma once

#include "recordspage.h"
#include "tickets.h"
#include "ticketsfilter.h"
#include "typedsearch.h"

class FilterBox;
class KeyButton;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QTimer;
class TicketList;

//! The section Tickets: all tickets, read page by page while scrolling, and beside the list the forms that
//! were begun from it. AntCRM is asked for a ticket's number, for a range of time and for the deleted ones;
//! the other filters are of what has been read, and read on a while. What this computer knows comes first, at
//! once, and without a connection too.
class TicketsPage final : public RecordsPage
{
    Q_OBJECT

public:
    static constexpr char tab[] = "section:tickets"; //!< DraftPlace::tab of its forms

    explicit TicketsPage(const Desk &desk, QWidget *parent = nullptr);

    //! Looks for the ticket of this \a number, and selects it.
    void showTicket(const QString &number);

protected:
    void read() override;
    void filterChanged() override;
    void retranslate() override;

private:
    enum class Period { Any, Today, Week, Month, Range };

    void setUpFilters();
    [[nodiscard]] TicketQuery query(int page) const;
    [[nodiscard]] TicketWanted wanted() const;
    [[nodiscard]] QList<KnownTicket> known() const;
    void fillChoices();

    TypedSearch m_search;
    QString m_parsed; //!< what was typed for it
    TicketQuery m_asked; //!< what the list was read with

    FilterBox *m_status;
    FilterBox *m_priority;
    FilterBox *m_category;
    FilterBox *m_assignee;
    QComboBox *m_period;
    QComboBox *m_timeKind;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QCheckBox *m_deleted;
    KeyButton *m_nobody;
    TicketList *m_list;
    QTimer *m_later;
};
