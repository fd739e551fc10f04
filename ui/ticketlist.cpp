#include "ticketlist.h"

#include "deadlines.h"
#include "plaintext.h"
#include "slawords.h"
#include "tables.h"
#include "ticketactions.h"
#include "ticketdetails.h"
#include "ticketsmodel.h"

#include <QShortcut>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<Ticket> ticketsOf(const QList<KnownTicket> &known)
{
    QList<Ticket> tickets;
    for (const KnownTicket &one : known)
        tickets.append(one.ticket);
    return tickets;
}

} // namespace

TicketList::TicketList(const Desk &desk, Source source, std::function<DraftPlace()> place, QWidget *parent)
    : TicketList(desk, std::move(source), new TicketActions(desk, std::move(place)), parent)
{ }

TicketList::TicketList(const Desk &desk, Source source, TicketActions *actions, QWidget *parent)
    : ListPane(parent, actions)
    , m_desk(desk)
    , m_source(std::move(source))
    , m_tickets(new TicketsModel([this](const Ticket &ticket) { return m_desk.deadlines.of(ticket); },
          [this](const QDateTime &at) { return m_desk.deadlines.stateOf(at); }, this))
    , m_filter(new TicketsFilter(this))
    , m_details(new TicketDetails([this](const Ticket &ticket) { return m_desk.deadlines.of(ticket); },
          [this] { return m_desk.deadlines.now(); }, this))
    , m_actions(actions)
{
    m_tickets->setDueWords(
        [this](const SlaDeadline &deadline) { return SlaWords::full(deadline, m_desk.deadlines.now()); });
    build(m_tickets, m_filter, m_details, u"tickets"_s);
    setUpTicketColumns(table());
    table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *remove = new QShortcut(Qt::Key_Delete, table());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_actions, &TicketActions::remove);
    connect(m_details, &TicketDetails::editWanted, this, &TicketList::edit);
    connect(m_details, &TicketDetails::deleteWanted, this, &TicketList::deleteWanted);
    connect(m_details, &TicketDetails::notice, this, &TicketList::notice);
    connect(m_details, &TicketDetails::accessed, this, [this](Access::Action action, const QString &what) {
        Q_EMIT accessed(action, what, m_details->ticket());
    });
    m_actions->setSeen([this](QString Ticket::*field) {
        QStringList values;
        for (int row = 0; row < m_tickets->rowCount(); ++row) {
            if (const QString &value = m_tickets->ticket(row).*field; !values.contains(value))
                values.append(value);
        }
        return values;
    });
    connect(m_actions, &TicketActions::deleteWanted, this, &TicketList::deleteWanted);
    connect(m_actions, &TicketActions::notice, this, &TicketList::notice);
    connect(&m_desk.deadlines, &Deadlines::ticked, this, [this] {
        if (isVisible())
            tick();
    });
    connect(&m_desk.deadlines, &Deadlines::planChanged, this, [this] {
        m_tickets->reckon();
        m_details->tick();
    });
}

void TicketList::tick()
{
    m_tickets->tick();
    m_details->tick();
}

void TicketList::showEvent(QShowEvent *event)
{
    ListPane::showEvent(event);
    tick();
}

void TicketList::setMasked(bool masked)
{
    m_details->setMasked(masked);
}

void TicketList::hideContact()
{
    table()->hideColumn(TicketsModel::ContactColumn);
}

void TicketList::reload(const QList<KnownTicket> &known, bool showNew)
{
    startOver([&] { m_tickets->setKnown(ticketsOf(known)); }, oldest(known), showNew);
}

void TicketList::setKnown(const QList<KnownTicket> &known)
{
    setCopies([&] { m_tickets->setKnown(ticketsOf(known)); }, oldest(known));
}

void TicketList::setWanted(const TicketWanted &wanted)
{
    filter([&] { m_filter->setWanted(wanted); });
}

RequestHandle TicketList::ask(int page)
{
    return m_source(page, this, [this](const Result<TicketPage> &read) {
        if (read)
            pageRead([&] { m_tickets->appendPage(read->tickets, read->last); });
        else
            pageFailed(read.error());
    });
}

void TicketList::showRecord(int row)
{
    m_details->setTicket(m_tickets->ticket(row));
}

int TicketList::newestRow() const
{
    const auto createdAt = [this](int row) {
        return m_tickets->ticket(m_filter->mapToSource(m_filter->index(row, 0)).row()).createdAt;
    };
    int newest = 0; // the overdue stand first
    for (int row = 1; row < m_filter->rowCount(); ++row) {
        if (createdAt(row).isValid() && !(createdAt(row) <= createdAt(newest)))
            newest = row;
    }
    return newest;
}

void TicketList::selectionShown()
{
    QList<Ticket> tickets;
    for (const int row : selectedRows())
        tickets.append(m_tickets->ticket(row));
    // While they are read anew the line stays as it is, and so does the keyboard in it.
    if (!tickets.isEmpty() || !isLoading())
        m_actions->setTickets(tickets);
}

//! What others changed since this was read is not to be undone by an edit of a copy.
void TicketList::edit(const Ticket &ticket)
{
    if (ticket.number.isEmpty()) {
        Q_EMIT editWanted(ticket);
        return;
    }
    TicketQuery query;
    query.number = ticket.number;
    m_fresh = m_desk.tickets.find(query, this, [this, ticket](const Result<TicketPage> &page) {
        // Somebody went on meanwhile: a form that comes up would take what is being typed elsewhere.
        if (!isVisible()) {
            Q_EMIT notice(tr("The form for #%1 was not opened, for the list was left.")
                              .arg(shownLine(ticket.number, 40)));
            return;
        }
        const QList<Ticket> read = page ? page->tickets : QList<Ticket>();
        const auto fresh = std::ranges::find(read, ticket.number, &Ticket::number);
        if (fresh != read.end()) {
            Q_EMIT editWanted(*fresh);
            return;
        }
        if (!page || !page->last) { // a full page of others: it was not asked for what it was to be
            Q_EMIT notice(tr("AntCRM could not be asked: the form has the ticket as it was read before."));
            Q_EMIT editWanted(ticket);
            return;
        }
        Q_EMIT notice(tr("AntCRM has no ticket %1 any more.").arg(shownLine(ticket.number, 40)));
    });
}

QString TicketList::words(Words which, int count, int shown) const
{
    switch (which) {
    case Words::TableName:
        return tr("Tickets");
    case Words::Reading:
        return tr("Reading tickets …");
    case Words::NoneFound:
        return tr("No ticket found");
    case Words::NoneOfAll:
        return tr("None of all %n tickets is like that.", nullptr, count);
    case Words::NoneOfFirst:
        return tr("None of the first %n tickets is like that.", nullptr, count);
    case Words::SomeOfAll:
        return tr("%1 of all %2 tickets are like that.").arg(shown).arg(count);
    case Words::SomeOfFirst:
        return tr("%1 of the first %2 tickets are like that.").arg(shown).arg(count);
    case Words::ReadingOn:
        return tr("The first %n tickets; reading on …", nullptr, count);
    case Words::ScrollOn:
        return tr("The first %n tickets; scroll for more.", nullptr, count);
    case Words::All:
        return tr("All %n tickets.", nullptr, count);
    }
    return {};
}
