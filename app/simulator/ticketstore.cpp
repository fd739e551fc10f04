#include "ticketstore.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString codeOf(const QJsonObject &ticket)
{
    return ticket.value(u"ticketIdApiRing"_s).toString();
}

} // namespace

TicketStore::TicketStore(DemoTickets demo)
    : m_demo(std::move(demo))
    , m_slots(m_demo.all())
{
    m_entries.reserve(m_slots.size());
    for (const DemoTickets::Slot &slot : m_slots)
        m_entries.push_back({m_demo.createdAt(slot), m_demo.updatedAt(slot), m_demo.isDeleted(slot)});
}

QJsonArray TicketStore::find(const TicketFilter &filter) const
{
    QJsonArray page;
    qint64 toSkip = (filter.page.number - 1) * filter.page.limit;
    const auto take = [&](qint64 number) {
        if (matches(entry(number), filter) && toSkip-- <= 0)
            page.append(ticket(number));
    };
    if (filter.number) {
        if (const auto number = parsed(*filter.number))
            take(*number);
        return page;
    }
    for (qint64 number = firstNumber + qint64(m_entries.size()) - 1;
         number >= firstNumber && page.size() < filter.page.limit; --number)
        take(number);
    return page;
}

std::optional<qint64> TicketStore::find(const QString &number) const
{
    const auto found = parsed(number);
    return found && !entry(*found).isDeleted ? found : std::nullopt;
}

std::optional<qint64> TicketStore::withCode(const QString &code) const
{
    if (const auto kept = m_addedCodes.constFind(code); kept != m_addedCodes.constEnd())
        return *kept;
    const auto number = find(QString::number(DemoTickets::numberIn(code)));
    const bool isDemo = number && *number < firstNumber + qint64(m_slots.size());
    return isDemo && m_demo.code(*number) == code ? number : std::nullopt;
}

int TicketStore::size() const
{
    return int(std::ranges::count(m_entries, false, &Entry::isDeleted));
}

qint64 TicketStore::add(QJsonObject ticket)
{
    const qint64 number = firstNumber + qint64(m_entries.size());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ticket[u"TicketId"_s] = number;
    ticket[u"_id"_s] = u"%1"_s.arg(number, 24, 16, QChar(u'0'));
    for (const auto &[field, absent] :
        {std::pair(u"priority"_s, u"Medium"_s), std::pair(u"status"_s, u"New"_s)}) {
        if (!ticket.contains(field))
            ticket[field] = absent;
    }
    ticket[u"createdAt"_s] = now.toString(Qt::ISODateWithMs);
    ticket[u"updatedAt"_s] = now.toMSecsSinceEpoch();
    m_entries.push_back({now.toMSecsSinceEpoch(), now.toMSecsSinceEpoch(), false});
    m_kept.insert(number, ticket);
    if (const QString own = codeOf(ticket); !own.isEmpty())
        m_addedCodes.insert(own, number);
    return number;
}

void TicketStore::edit(qint64 number, const QJsonObject &changes)
{
    QJsonObject edited = ticket(number);
    for (auto change = changes.begin(); change != changes.end(); ++change)
        edited[change.key()] = change.value();
    // Two changes within one millisecond are two.
    Entry &own = entry(number);
    own.updatedAt = std::max(QDateTime::currentMSecsSinceEpoch(), own.updatedAt + 1);
    edited[u"updatedAt"_s] = own.updatedAt;
    m_kept.insert(number, edited);
}

void TicketStore::remove(qint64 number)
{
    edit(number, {{u"isDeleted"_s, true}});
    entry(number).isDeleted = true;
    m_addedCodes.remove(codeOf(m_kept.value(number)));
}

bool TicketStore::matches(const Entry &entry, const TicketFilter &filter) const
{
    const qint64 time = filter.isByUpdate ? entry.updatedAt : entry.createdAt;
    return entry.isDeleted == filter.isDeleted && (!filter.from || time >= *filter.from)
        && (!filter.to || time <= *filter.to);
}

std::optional<qint64> TicketStore::parsed(const QString &number) const
{
    const qint64 parsed = number.toLongLong();
    const bool isThere = parsed >= firstNumber && parsed < firstNumber + qint64(m_entries.size());
    return isThere && QString::number(parsed) == number ? std::optional(parsed) : std::nullopt;
}

QJsonObject TicketStore::ticket(qint64 number) const
{
    const auto kept = m_kept.constFind(number);
    return kept != m_kept.constEnd() ? *kept
                                     : m_demo.ticket(m_slots[std::size_t(number - firstNumber)], number);
}
