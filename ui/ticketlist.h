#pragma once

#include "access.h"
#include "deskservices.h"
#include "draft.h"
#include "listpane.h"
#include "tickets.h"
#include "ticketsfilter.h"

#include <functional>

class TicketActions;
class TicketDetails;
class TicketsModel;

//! A list of tickets that is read page by page while it is scrolled, below it the ticket that is selected.
//! Several can be selected; status and priority of those are changed, and they are deleted, from the line
//! above the list.
class TicketList final : public ListPane
{
    Q_OBJECT

public:
    //! Asks for a page, from 1; missing: nobody is asked, the list is what this computer knows.
    using Source = std::function<RequestHandle(int page, QObject *context, Callback<TicketPage> done)>;

    //! \a place: of what is submitted from the list.
    TicketList(const Desk &desk, Source source, std::function<DraftPlace()> place, QWidget *parent = nullptr);

    void setMasked(bool masked) override;
    //! Whose they are is shown beside the list already.
    void hideContact();
    //! Forgets what was read, shows \a known at once, and asks for the first page. \a showNew: the newest
    //! ticket is selected if it is one that was not there before.
    void reload(const QList<KnownTicket> &known, bool showNew = false);
    //! What this computer knows stands above what was read.
    void setKnown(const QList<KnownTicket> &known);
    void setWanted(const TicketWanted &wanted);

    [[nodiscard]] const TicketsModel &tickets() const { return *m_tickets; }

Q_SIGNALS:
    void editWanted(const Ticket &ticket); //!< as the server has it now, where it can be asked
    void deleteWanted(const Ticket &ticket); //!< of one alone; several are confirmed in the list
    void accessed(Access::Action action, const QString &what, const Ticket &ticket);

protected:
    [[nodiscard]] RequestHandle ask(int page) override;
    [[nodiscard]] bool canAsk() const override { return bool(m_source); }
    void showRecord(int row) override;
    [[nodiscard]] int newestRow() const override;
    void selectionShown() override;
    [[nodiscard]] QString words(Words which, int count, int shown) const override;
    void showEvent(QShowEvent *event) override;

private:
    TicketList(const Desk &desk, Source source, TicketActions *actions, QWidget *parent);
    void edit(const Ticket &ticket);
    void tick();

    const Desk &m_desk;
    Source m_source;
    TicketsModel *m_tickets;
    TicketsFilter *m_filter;
    TicketDetails *m_details;
    TicketActions *m_actions;
};
