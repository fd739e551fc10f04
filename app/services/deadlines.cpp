#include "deadlines.h"

#include "connection.h"
#include "slaplans.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace {

constexpr int many = 1'000; // tickets: more are looked through more seldom
constexpr int seldom = 6; // times
constexpr std::chrono::seconds tickEvery {15};

TicketDue withoutLength(const Ticket &ticket, const SlaDeadline &deadline)
{
    TicketDue one {ticket, deadline};
    one.ticket.summary.clear();
    one.ticket.files.clear();
    one.ticket.customFields.clear();
    one.ticket.extra.clear();
    return one;
}

} // namespace

Deadlines::Deadlines(SlaPlans &plans, Connection &connection, Tickets &tickets, QObject *parent, Clock clock,
    std::chrono::milliseconds readEvery)
    : QObject(parent)
    , m_plans(plans)
    , m_connection(connection)
    , m_tickets(tickets)
    , m_clock(std::move(clock))
    , m_readEvery(readEvery)
    , m_since(m_clock())
{
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &Deadlines::readTickets);
    connect(&m_tickets, &Tickets::knownChanged, this, &Deadlines::readSoon);
    // What was asked of the directory before is answered no more.
    connect(&m_tickets, &Tickets::knownReplaced, this, &Deadlines::giveUpPass);
    connect(&m_connection, &Connection::switched, this, &Deadlines::companyChanged);
    connect(&m_connection, &Connection::changed, this, &Deadlines::companyChanged);
    m_ticks.setTimerType(Qt::VeryCoarseTimer);
    m_ticks.setInterval(tickEvery);
    connect(&m_ticks, &QTimer::timeout, this, &Deadlines::tick);
    m_ticks.start();
    companyChanged();
}

void Deadlines::companyChanged()
{
    const bool isDemo = m_connection.isDemo();
    const QString company = isDemo ? QString() : m_connection.profile().name;
    if (company == m_company && isDemo == m_isDemo)
        return;
    m_company = company;
    m_isDemo = isDemo;
    m_plan = company.isEmpty() ? SlaPlan() : m_plans.of(company);
    m_since = m_clock();
    giveUpPass();
    m_open.clear();
    look();
    readSoon();
    Q_EMIT planChanged();
}

bool Deadlines::setPlan(const SlaPlan &plan)
{
    const bool isSaved = m_company.isEmpty() || m_plans.save(m_company, plan);
    if (m_plan == plan)
        return isSaved;
    m_plan = plan;
    // What was overdue by another plan is no news.
    m_open.clear();
    look();
    giveUpPass();
    readTickets();
    Q_EMIT planChanged();
    return isSaved;
}

SlaDeadline Deadlines::of(const Ticket &ticket) const
{
    return deadlineOf(ticket, m_plan, m_clock());
}

SlaState Deadlines::stateOf(const QDateTime &at) const
{
    return stateAt(at, m_plan, m_clock());
}

void Deadlines::readSoon()
{
    if (m_reading.isActive())
        return;
    // Changes come in company; the first ones are not to wait for long.
    const auto every = m_seen > many ? seldom * m_readEvery : m_readEvery;
    const auto since = m_lastReading.isValid() ? std::chrono::milliseconds(m_lastReading.elapsed()) : every;
    m_reading.start(std::max(m_readEvery / 5, every - since));
}

void Deadlines::giveUpPass()
{
    m_pass.reset();
    m_isAgain = false;
    m_coming.clear();
    m_comingSeen = 0;
}

void Deadlines::readTickets()
{
    m_reading.stop();
    // While a sync runs they change all the time: a pass that began anew each time would never end.
    if (m_pass) {
        m_isAgain = true;
        return;
    }
    m_lastReading.start();
    m_pass = std::make_unique<QObject>();
    m_tickets.readRecent(
        std::numeric_limits<int>::max(), m_pass.get(), [this](const QList<Ticket> &part, bool isLast) {
            m_comingSeen += int(part.size());
            for (const Ticket &ticket : part) {
                if (const SlaDeadline deadline = of(ticket); deadline.at.isValid())
                    m_coming.append(withoutLength(ticket, deadline));
            }
            if (isLast)
                endPass();
        });
}

void Deadlines::endPass()
{
    m_open = std::exchange(m_coming, {});
    m_seen = std::exchange(m_comingSeen, 0);
    m_lastReading.start();
    m_pass.release()->deleteLater(); // it is in use until this returns
    if (std::exchange(m_isAgain, false))
        readSoon();
    look();
}

void Deadlines::tick()
{
    look();
    Q_EMIT ticked();
}

QString Deadlines::mark(const TicketDue &one) const
{
    return m_company + u'\n' + one.ticket.key() + u'\n'
        + QString::number(one.deadline.at.toMSecsSinceEpoch());
}

bool Deadlines::isWarnedOf(const TicketDue &one, const QDateTime &now) const
{
    const bool isDue = one.deadline.state == SlaState::Soon
        || (one.deadline.state == SlaState::Overdue && one.deadline.at >= m_since && one.deadline.at <= now);
    const bool isTheirs =
        m_plan.person.isEmpty() || one.ticket.assignedTo.compare(m_plan.person, Qt::CaseInsensitive) == 0;
    return isDue && isTheirs && !m_putAway.contains(mark(one));
}

void Deadlines::look()
{
    const QDateTime now = m_clock();
    // A clock that was ahead when the company was opened must not hide what becomes due after it is right.
    m_since = std::min(m_since, now);
    QList<TicketDue> due;
    if (m_plan.isWarning) {
        for (TicketDue &one : m_open) {
            one.deadline.state = stateAt(one.deadline.at, m_plan, now);
            if (isWarnedOf(one, now))
                due.append(one);
        }
    }
    std::ranges::sort(due, [](const TicketDue &a, const TicketDue &b) {
        return std::pair(a.deadline.at, a.ticket.number) < std::pair(b.deadline.at, b.ticket.number);
    });
    if (std::exchange(m_due, due) != due)
        Q_EMIT dueChanged();
}

QStringList Deadlines::overdue(int most) const
{
    const QDateTime now = m_clock();
    QList<TicketDue> late;
    std::ranges::copy_if(m_open, std::back_inserter(late), [this, &now](const TicketDue &one) {
        return stateAt(one.deadline.at, m_plan, now) == SlaState::Overdue;
    });
    std::ranges::stable_sort(late, std::ranges::less(), [](const TicketDue &one) { return one.deadline.at; });
    QStringList numbers;
    for (const TicketDue &one : late.first(std::clamp<qsizetype>(most, 0, late.size())))
        numbers.append(one.ticket.number);
    return numbers;
}

void Deadlines::putAway()
{
    for (const TicketDue &one : std::as_const(m_due))
        m_putAway.insert(mark(one));
    look();
}
