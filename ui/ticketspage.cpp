#include "ticketspage.h"

#include "deadlines.h"
#include "deletiondraft.h"
#include "filterbox.h"
#include "flowlayout.h"
#include "forms.h"
#include "keybutton.h"
#include "localstore.h"
#include "theme.h"
#include "ticketdraft.h"
#include "ticketlist.h"
#include "ticketsmodel.h"
#include "ticketwords.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostOverdue = 50; // that are shown before the list is read so far

//! The customer a ticket names, for the access log.
QString customerOf(const Ticket &ticket)
{
    Customer customer;
    customer.id = ticket.contact.id;
    return customer.key();
}

} // namespace

TicketsPage::TicketsPage(const Desk &desk, QWidget *parent)
    : RecordsPage(desk, tab, FormName::ticket, parent)
    , m_status(new FilterBox(page()))
    , m_priority(new FilterBox(page()))
    , m_category(new FilterBox(page()))
    , m_assignee(new FilterBox(page()))
    , m_period(new QComboBox(page()))
    , m_timeKind(new QComboBox(page()))
    , m_from(new QDateEdit(page()))
    , m_to(new QDateEdit(page()))
    , m_deleted(new QCheckBox(page()))
    , m_nobody(new KeyButton(whom()->parentWidget()))
    , m_list(new TicketList(
          desk,
          [this](int page, QObject *context, Callback<TicketPage> done) {
              return m_desk.tickets.find(query(page), context, std::move(done));
          },
          [this] { return place(); }, page()))
    , m_later(new QTimer(this))
{
    setUpFilters();
    whom()->addWidget(m_nobody, 0, Qt::AlignLeft);
    m_list->setEmptyWords([] { return tr("No tickets"); },
        [] { return tr("New ticket begins one, as soon as it is known for whom."); });
    build(m_list,
        {m_status, m_priority, m_category, m_assignee, m_period, m_timeKind, m_from, m_to, m_deleted},
        new FlowLayout(Metrics::grid), [] { return tr("All tickets"); });
    for (QComboBox *box :
        QList<QComboBox *> {m_status, m_priority, m_category, m_assignee, m_period, m_timeKind})
        connect(box, &QComboBox::currentIndexChanged, this, &TicketsPage::filterNow);
    for (QDateEdit *date : {m_from, m_to})
        connect(date, &QDateEdit::dateChanged, this, &TicketsPage::filterSoon);
    connect(m_deleted, &QCheckBox::toggled, this, &TicketsPage::filterNow);
    connect(m_nobody, &QPushButton::clicked, this, [this] {
        showPicker(false);
        start(FormName::ticket, contentOf(TicketDraft()));
    });
    connect(m_list, &TicketList::changed, this, &TicketsPage::fillChoices);
    connect(m_list, &TicketList::editWanted, this, [this](const Ticket &ticket) {
        startAnother(
            FormName::ticketEdit, ticketTitle(ticket.number, ticket.title), contentOf(editOf(ticket)));
    });
    connect(m_list, &TicketList::deleteWanted, this, [this](const Ticket &ticket) {
        startAnother(FormName::ticketDelete, ticketTitle(ticket.number, ticket.title),
            contentOf(DeletionDraft {ticket.number, ticket.title, {}}));
    });
    connect(m_list, &TicketList::accessed, this,
        [this](Access::Action action, const QString &what, const Ticket &ticket) {
            m_desk.store.accessLog().add(action, customerOf(ticket), what);
        });
    // Several are written in one go: the list is read again once for those that end together.
    connect(&m_desk.tickets, &Tickets::changed, m_later, [this] {
        if (!m_later->isActive())
            m_later->start();
    });
    connect(m_later, &QTimer::timeout, this, &TicketsPage::reload);
    const auto takeKnown = [this] {
        if (isStarted() && isVisible())
            m_list->setKnown(known());
    };
    connect(&m_desk.tickets, &Tickets::knownChanged, this, takeKnown);
    connect(&m_desk.deadlines, &Deadlines::ticked, this, takeKnown);
}

void TicketsPage::setUpFilters()
{
    m_later->setSingleShot(true);
    m_later->setInterval(250ms);
    for (int i = 0; i <= int(Period::Range); ++i)
        m_period->addItem(QString(), i);
    for (const auto times : {TicketQuery::Times::Created, TicketQuery::Times::Updated})
        m_timeKind->addItem(QString(), int(times));
    m_timeKind->setEnabled(false); // of any time it is of no matter
    const QDate today = m_desk.deadlines.now().toLocalTime().date();
    m_from->setDate(today.addDays(-7));
    m_to->setDate(today);
    for (QDateEdit *date : {m_from, m_to}) {
        date->setDisplayFormat(u"dd/MM/yyyy"_s);
        date->setCalendarPopup(true);
        date->setMinimumHeight(Metrics::control);
        date->hide();
    }
}

void TicketsPage::read()
{
    m_asked = query(1);
    m_list->setWanted(wanted());
    m_list->reload(known());
    fillChoices();
}

TicketQuery TicketsPage::query(int page) const
{
    TicketQuery query;
    query.page = page;
    query.number = m_search.number;
    query.isDeleted = m_deleted->isChecked();
    if (!query.number.isEmpty())
        return query; // that one, whenever it was
    query.times = TicketQuery::Times(m_timeKind->currentData().toInt());
    const QDate today = m_desk.deadlines.now().toLocalTime().date();
    const auto since = [&query](QDate date) { query.from = date.startOfDay().toUTC(); };
    switch (Period(m_period->currentData().toInt())) {
    case Period::Any:
        query.times = TicketQuery::Times::Created; // which is of no matter
        break;
    case Period::Today:
        since(today);
        break;
    case Period::Week:
        since(today.addDays(-6));
        break;
    case Period::Month:
        since(today.addDays(-29));
        break;
    case Period::Range:
        since(std::min(m_from->date(), m_to->date()));
        query.to = std::max(m_from->date(), m_to->date()).endOfDay().toUTC();
        break;
    }
    return query;
}

TicketWanted TicketsPage::wanted() const
{
    const TicketQuery asked = query(1);
    TicketWanted wanted;
    if (m_search.isWords())
        wanted.text = field()->text();
    else if (m_search.phone.isValid())
        wanted.isTheirs = [customer = m_search.customer()](
                              const Ticket &ticket) { return isOf(ticket, customer); };
    else // a server that does not know what it was asked by answers with all of them
        wanted.isTheirs = [number = m_search.number](
                              const Ticket &ticket) { return ticket.number == number; };
    wanted.status = m_status->chosen();
    wanted.priority = m_priority->chosen();
    wanted.category = m_category->chosen();
    wanted.person = m_assignee->chosen();
    wanted.from = asked.from;
    wanted.to = asked.to;
    wanted.isByUpdate = asked.times == TicketQuery::Times::Updated;
    wanted.isDeleted = asked.isDeleted;
    return wanted;
}

QList<KnownTicket> TicketsPage::known() const
{
    if (!m_search.number.isEmpty()) {
        const auto ticket = m_desk.tickets.known(m_search.number);
        return ticket ? QList<KnownTicket> {*ticket} : QList<KnownTicket>();
    }
    if (m_search.phone.isValid())
        return m_desk.tickets.known(m_search.customer());
    if (!field()->text().trimmed().isEmpty())
        return m_desk.tickets.search(field()->text());
    // What is overdue stands first in a list that begins with the newest only where it is known already.
    QList<KnownTicket> late;
    for (const QString &number : m_desk.deadlines.overdue(mostOverdue)) {
        if (const auto ticket = m_desk.tickets.known(number))
            late.append(*ticket);
    }
    return late;
}

void TicketsPage::filterChanged()
{
    const bool isRange = Period(m_period->currentData().toInt()) == Period::Range;
    m_from->setVisible(isRange);
    m_to->setVisible(isRange);
    m_timeKind->setEnabled(Period(m_period->currentData().toInt()) != Period::Any);
    if (std::exchange(m_parsed, field()->text())
        != field()->text()) // else it is of any length, see showTicket()
        m_search = TypedSearch::parse(field()->text());
    if (query(1) != m_asked)
        return reload();
    m_list->setWanted(wanted());
    m_list->setKnown(known());
}

void TicketsPage::fillChoices()
{
    QStringList statuses = m_desk.tickets.statuses();
    QStringList priorities = m_desk.tickets.priorities();
    QStringList categories = m_desk.tickets.categories();
    QStringList people;
    const TicketsModel &tickets = m_list->tickets();
    for (int row = 0; row < tickets.rowCount(); ++row) {
        const Ticket &ticket = tickets.record(row);
        statuses.append(ticket.status);
        priorities.append(ticket.priority);
        categories.append(ticket.category);
        people.append(ticket.assignedTo);
    }
    m_status->setValues(statuses);
    m_priority->setValues(priorities);
    m_category->setValues(categories);
    m_assignee->setValues(people + m_desk.tickets.staff());
}

void TicketsPage::showTicket(const QString &number)
{
    showListPage();
    m_deleted->setChecked(false);
    for (FilterBox *box : {m_status, m_priority, m_category, m_assignee})
        box->setCurrentIndex(0);
    field()->setText(u'#' + number);
    m_parsed = field()->text();
    m_search = {number, {}};
    filterNow();
    Ticket wanted;
    wanted.number = number;
    m_list->select(wanted.key());
    m_list->setFocus(Qt::OtherFocusReason);
}

void TicketsPage::retranslate()
{
    field()->setPlaceholderText(tr("Title, contact, ticket number or phone number"));
    field()->setAccessibleName(tr("Filter tickets"));
    const auto name = [](FilterBox *box, const QString &of, const QString &all) {
        box->setAccessibleName(of);
        box->setAllWords(all);
    };
    name(m_status, tr("Status"), tr("All statuses"));
    name(m_priority, tr("Priority"), tr("All priorities"));
    name(m_category, tr("Category"), tr("All categories"));
    name(m_assignee, tr("In charge"), tr("Everybody"));
    const QStringList time {
        tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("From … to …")};
    for (int i = 0; i < time.size(); ++i)
        m_period->setItemText(i, time.at(i));
    m_period->setAccessibleName(tr("Time"));
    m_timeKind->setItemText(0, tr("created"));
    m_timeKind->setItemText(1, tr("updated"));
    m_timeKind->setAccessibleName(tr("Which time"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_deleted->setText(tr("Deleted ones"));
    newButton()->setLabel(tr("New ticket"));
    m_nobody->setLabel(tr("Without a customer"));
    m_nobody->setToolTip(tr("A ticket for somebody AntCRM does not know: name and number are typed in it"));
}
