#include "customertickets.h"

#include "connection.h"
#include "deadlines.h"
#include "deletiondraft.h"
#include "directory.h"
#include "forms.h"
#include "keybutton.h"
#include "labels.h"
#include "localstore.h"
#include "sync.h"
#include "ticketdraft.h"
#include "ticketlist.h"
#include "tickets.h"
#include "timetext.h"

#include <QLabel>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

CustomerTickets::CustomerTickets(const Desk &desk, std::function<DraftPlace()> place, QWidget *parent)
    : CustomerRecords(desk, parent)
    , m_age(mutedLabel({}, this))
    , m_look(new KeyButton(this))
    , m_list(new TicketList(
          desk,
          [this](int page, QObject *context, Callback<TicketPage> done) {
              TicketQuery query;
              query.page = page;
              return m_desk.tickets.find(query, context, std::move(done));
          },
          std::move(place), this))
{
    m_age->setWordWrap(true);
    // Whose they are is on the card beside them.
    m_list->hideContact();
    m_list->setEmptyWords([] { return tr("No tickets known"); }, [this] { return emptyAdvice(); });

    connect(m_look, &QPushButton::clicked, this, &CustomerTickets::lookThrough);
    connect(m_list, &TicketList::editWanted, this,
        [this](const Ticket &ticket) { begin(FormName::ticketEdit, contentOf(editOf(ticket))); });
    connect(m_list, &TicketList::deleteWanted, this, [this](const Ticket &ticket) {
        begin(FormName::ticketDelete, contentOf(DeletionDraft {ticket.number, ticket.title, {}}));
    });
    connect(m_list, &TicketList::accessed, this, &CustomerTickets::log);
    connect(&m_desk.tickets, &Tickets::changed, this, [this](const QString &customer) {
        if (mayConcern(customer))
            refresh();
    });
    connect(&m_desk.tickets, &Tickets::knownChanged, this, &CustomerTickets::fillLater);
    connect(&m_desk.deadlines, &Deadlines::ticked, this, &CustomerTickets::count);
    connect(&m_desk.sync, &Sync::changed, this, &CustomerTickets::showAge);

    build(m_list, m_age, 2, m_look);
}

//! By a number or an id more, more tickets may be theirs.
void CustomerTickets::customerAmended()
{
    filterChanged();
    fillLater();
}

void CustomerTickets::customerChanged()
{
    m_isLookingThrough = false;
    m_known.clear();
    count();
    filterChanged();
    showAge();
}

void CustomerTickets::filterChanged()
{
    TicketWanted wanted;
    wanted.text = field()->text();
    wanted.isTheirs = [customer = customer()](const Ticket &ticket) { return isOf(ticket, customer); };
    m_list->setWanted(wanted);
}

//! Counts what is known at once; the list is filled when somebody looks at it.
void CustomerTickets::fill()
{
    m_known = m_desk.tickets.known(customer());
    count();
    if (m_isFilled || !isVisible())
        return;
    m_isFilled = true;
    m_list->setKnown(m_known);
    showAge();
}

void CustomerTickets::count()
{
    const int open = std::exchange(m_open, 0);
    const int overdue = std::exchange(m_overdue, 0);
    for (const KnownTicket &known : std::as_const(m_known)) {
        if (known.ticket.isDeleted || isEndStatus(known.ticket.status))
            continue;
        ++m_open;
        m_overdue += m_desk.deadlines.of(known.ticket).state == SlaState::Overdue;
    }
    if (open != m_open || overdue != m_overdue)
        Q_EMIT titleChanged();
}

QString CustomerTickets::title() const
{
    if (m_overdue > 0)
        return tr("Tickets (%1 open, %2 overdue)").arg(m_open).arg(m_overdue);
    return m_open > 0 ? tr("Tickets (%1 open)").arg(m_open) : tr("Tickets");
}

void CustomerTickets::refresh()
{
    if (m_isLookingThrough && isVisible())
        return lookThrough();
    m_isFilled = false;
    fill();
}

void CustomerTickets::lookThrough()
{
    const bool isAgain = std::exchange(m_isLookingThrough, true);
    m_isFilled = true;
    m_known = m_desk.tickets.known(customer());
    count();
    m_list->reload(m_known, isAgain);
    showAge();
}

void CustomerTickets::showAge()
{
    const QDateTime read = m_desk.sync.lastRead(DirectoryEntry::Kind::Ticket);
    m_look->setVisible(!m_isLookingThrough);
    if (m_isLookingThrough)
        m_age->setText(tr("AntCRM's tickets, the newest first, looked through for theirs."));
    else if (read.isValid())
        m_age->setText(tr("As AntCRM had them %1.").arg(ageText(read)));
    else
        m_age->setText(tr("AntCRM's tickets have not been read whole yet."));
}

QString CustomerTickets::emptyAdvice() const
{
    if (m_desk.store.directory().scope() == DirectoryScope::Off)
        return tr("By its settings this computer keeps no tickets, and AntCRM cannot be asked for one "
                  "customer's. Look in AntCRM goes through its newest ones.");
    return tr("This computer knows the tickets of the last 90 days at most. New ticket, on the card, begins "
              "one; Look in AntCRM goes through its newest ones.");
}

void CustomerTickets::retranslate()
{
    field()->setPlaceholderText(tr("Filter the list"));
    field()->setAccessibleName(tr("Filter tickets"));
    m_look->setLabel(tr("Look in AntCRM"));
    showAge();
}
