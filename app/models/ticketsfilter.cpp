#include "ticketsfilter.h"

#include "ticketsmodel.h"

bool TicketWanted::isFilter() const
{
    return !text.trimmed().isEmpty() || !status.isEmpty() || !priority.isEmpty() || !category.isEmpty()
        || !person.isEmpty() || isTheirs;
}

bool TicketWanted::isSameAs(const TicketWanted &other) const
{
    return !isTheirs && !other.isTheirs && text == other.text && status == other.status
        && priority == other.priority && category == other.category && person == other.person
        && from == other.from && to == other.to && isByUpdate == other.isByUpdate
        && isDeleted == other.isDeleted;
}

TicketsFilter::TicketsFilter(QObject *parent)
    : PagedFilter(parent)
{
    // By the column that TicketsModel::tick() takes in when the order may be another one.
    sort(TicketsModel::CreatedColumn, Qt::AscendingOrder);
}

void TicketsFilter::setWanted(const TicketWanted &wanted)
{
    const bool isSame = wanted.isSameAs(m_wanted);
    m_wanted = wanted;
    if (!setWords(wanted.text) && isSame)
        return;
    wantedChanged();
}

bool TicketsFilter::isSearching() const
{
    return PagedFilter::isSearching() || m_wanted.isFilter();
}

bool TicketsFilter::isInTime(const Ticket &ticket, bool isKnown) const
{
    if (!m_wanted.from.isValid() && !m_wanted.to.isValid())
        return true;
    const QDateTime &time = m_wanted.isByUpdate ? ticket.updatedAt : ticket.createdAt;
    if (!time.isValid())
        return !isKnown;
    return (!m_wanted.from.isValid() || time >= m_wanted.from)
        && (!m_wanted.to.isValid() || time <= m_wanted.to);
}

bool TicketsFilter::accepts(int row) const
{
    const auto *tickets = static_cast<const TicketsModel *>(sourceModel());
    const Ticket &ticket = tickets->ticket(row);
    const bool isKnown =
        tickets->index(row, 0).data(TicketsModel::OriginRole).toInt() == int(TicketsModel::Origin::Known);
    const auto is = [](const QString &wanted, const QString &value) {
        return wanted.isEmpty() || value == wanted;
    };
    if (m_wanted.isDeleted ? isKnown && !ticket.isDeleted : ticket.isDeleted)
        return false;
    return is(m_wanted.status, ticket.status) && is(m_wanted.priority, ticket.priority)
        && is(m_wanted.category, ticket.category) && is(m_wanted.person, ticket.assignedTo)
        && isInTime(ticket, isKnown) && (!m_wanted.isTheirs || m_wanted.isTheirs(ticket));
}

bool TicketsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *tickets = static_cast<const TicketsModel *>(sourceModel());
    const Ticket &one = tickets->ticket(left.row());
    const Ticket &other = tickets->ticket(right.row());
    const SlaDeadline due = tickets->deadline(one);
    const SlaDeadline otherDue = tickets->deadline(other);
    const bool isOverdue = due.state == SlaState::Overdue;
    if (isOverdue != (otherDue.state == SlaState::Overdue))
        return isOverdue;
    if (isOverdue && due.at != otherDue.at)
        return due.at < otherDue.at;
    // What has no time comes behind what has one, by the number, which the server counts up.
    if (one.createdAt.isValid() != other.createdAt.isValid())
        return one.createdAt.isValid();
    if (one.createdAt != other.createdAt)
        return one.createdAt > other.createdAt;
    return one.number.toLongLong() > other.number.toLongLong();
}
