#include "ticketsmodel.h"

#include "textfold.h"
#include "timetext.h"

#include <utility>

using namespace Qt::StringLiterals;

TicketsModel::TicketsModel(DeadlineOf deadlineOf, StateOf stateOf, QObject *parent)
    : PagedRecords(parent)
    , m_deadlineOf(std::move(deadlineOf))
    , m_stateOf(std::move(stateOf))
{ }

void TicketsModel::setDueWords(DueWords words)
{
    m_dueWords = std::move(words);
    tick();
}

TicketsModel::Terms TicketsModel::termsOf(const Ticket &ticket)
{
    constexpr qsizetype longest = 1'000; // reckoned over and over, of names as long as anybody likes
    return {ticket.sla.left(longest), ticket.status.left(longest), ticket.createdAt, ticket.isDeleted};
}

SlaDeadline TicketsModel::deadline(const Ticket &ticket) const
{
    const Terms terms = termsOf(ticket);
    const auto known = m_deadlines.constFind(terms);
    return known != m_deadlines.cend() ? *known : *m_deadlines.insert(terms, m_deadlineOf(ticket));
}

void TicketsModel::tick()
{
    // Those of rows that are gone are not to gather.
    const qsizetype most = 2 * qsizetype(rowCount()) + 1'000;
    if (rowCount() == 0 || m_deadlines.size() > most)
        return reckon();
    bool isOther = false;
    for (SlaDeadline &deadline : m_deadlines) {
        const SlaState state = deadline.at.isValid() ? m_stateOf(deadline.at) : SlaState::None;
        isOther = isOther || state != deadline.state;
        deadline.state = state;
    }
    // A view sorts anew when the column changes by which it is sorted (TicketsFilter: created), and it is not
    // to do so every few seconds for nothing.
    Q_EMIT dataChanged(index(0, DueColumn), index(rowCount() - 1, isOther ? CreatedColumn : DueColumn));
}

void TicketsModel::reckon()
{
    m_deadlines.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, DueColumn), index(rowCount() - 1, CreatedColumn));
}

int TicketsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TicketsModel::folded(const Ticket &ticket) const
{
    return foldText(ticket.title.left(500) + u' ' + ticket.contact.name.left(500) + u' '
        + ticket.number.left(100) + u' ' + ticket.code.left(100));
}

QString TicketsModel::dueText(const SlaDeadline &deadline) const
{
    if (!deadline.at.isValid())
        return {};
    return m_dueWords ? m_dueWords(deadline) : deadline.at.toLocalTime().toString(u"dd/MM HH:mm"_s);
}

QString TicketsModel::text(const Ticket &ticket, int column) const
{
    switch (column) {
    case NumberColumn:
        return ticket.number.left(40);
    case TitleColumn:
        return ticket.title.left(200);
    case ContactColumn:
        return ticket.contact.name.left(200);
    case PriorityColumn:
        return ticket.priority.left(100);
    case StatusColumn:
        return ticket.status.left(100);
    case DueColumn:
        return dueText(deadline(ticket));
    case CategoryColumn:
        return ticket.category.left(100);
    case PersonColumn:
        return ticket.assignedTo.left(100);
    case CreatedColumn:
        return dateTimeText(ticket.createdAt);
    case UpdatedColumn:
        return dateTimeText(ticket.updatedAt);
    default:
        return {};
    }
}

QVariant TicketsModel::value(const Ticket &ticket, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(ticket, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SlaStateRole:
        return int(deadline(ticket).state);
    default:
        return {};
    }
}

QVariant TicketsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case TitleColumn:
        return tr("Title");
    case ContactColumn:
        return tr("Contact");
    case PriorityColumn:
        return tr("Priority");
    case StatusColumn:
        return tr("Status");
    case DueColumn:
        return tr("Due");
    case CategoryColumn:
        return tr("Category");
    case PersonColumn:
        return tr("In charge");
    case CreatedColumn:
        return tr("Created");
    case UpdatedColumn:
        return tr("Updated");
    default:
        return {};
    }
}
