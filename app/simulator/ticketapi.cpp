#include "ticketapi.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

Checked<std::optional<qint64>> timeIn(const Query &query, const QString &name)
{
    if (!query.contains(name))
        return std::nullopt;
    const QString given = query.value(name);
    const QDateTime time = QDateTime::fromString(given, Qt::ISODateWithMs);
    if (!time.isValid() || time.toUTC().toString(Qt::ISODateWithMs) != given)
        return tl::unexpected(u"%1 must be a time, yyyy-MM-ddTHH:mm:ss.zzzZ"_s.arg(name));
    return time.toMSecsSinceEpoch();
}

Checked<TicketFilter> readFilter(const QByteArray &raw)
{
    const auto query = readQuery(raw,
        {u"TicketId"_s, u"page"_s, u"limit"_s, u"typeTime"_s, u"startDate"_s, u"endDate"_s,
            u"isTicketDeleted"_s});
    if (!query)
        return tl::unexpected(query.error());
    TicketFilter filter;
    FirstFault fault;
    std::optional<bool> isDeleted;
    fault.set(filter.page, pageIn(*query));
    fault.set(isDeleted, choiceIn(*query, u"isTicketDeleted"_s, u"false", u"true"));
    fault.set(filter.from, timeIn(*query, u"startDate"_s));
    fault.set(filter.to, timeIn(*query, u"endDate"_s));
    if (fault.text.isEmpty() && query->value(u"typeTime"_s, u"updatedAt"_s) != u"updatedAt")
        fault.text = u"typeTime must be updatedAt, or not be there"_s;
    if (filter.from && filter.to && *filter.from > *filter.to)
        fault.text = u"startDate is after endDate"_s;
    if (!fault.text.isEmpty())
        return tl::unexpected(fault.text);
    filter.isDeleted = isDeleted.value_or(false);
    filter.isByUpdate = query->contains(u"typeTime"_s);
    if (query->contains(u"TicketId"_s))
        filter.number = query->value(u"TicketId"_s);
    return filter;
}

//! Both occur.
QString nameInEditAnswer(qint64 number)
{
    return number % 2 == 0 ? u"number"_s : u"TicketId"_s;
}

SimReply done(const QString &name, qint64 number)
{
    return answered(QJsonDocument(QJsonObject {{u"success"_s, 1}, {name, number}}));
}

} // namespace

TicketApi::TicketApi(DemoTickets demo, FindContact findContact, HasOrder hasOrder)
    : RecordApi(u"TicketId"_s, Id::TextOrNumber)
    , m_findContact(std::move(findContact))
    , m_hasOrder(std::move(hasOrder))
    , m_store(std::move(demo))
{ }

SimReply TicketApi::find(const QByteArray &query) const
{
    const auto filter = readFilter(query);
    if (!filter)
        return refusal(400, filter.error());
    return answeredWith(m_store.find(*filter), filter->number.has_value());
}

SimReply TicketApi::add(const QJsonObject &body)
{
    const auto ticket = readNewTicket(body, m_findContact, m_hasOrder);
    if (!ticket)
        return refusal(400, ticket.error());
    const QString code = ticket->value(u"ticketIdApiRing"_s).toString();
    if (!code.isEmpty() && m_store.withCode(code))
        return refusal(400, u"ticketIdApiRing already exists: %1"_s.arg(code));
    return done(u"TicketId"_s, m_store.add(*ticket));
}

SimReply TicketApi::edit(const QString &id, const QJsonObject &changes)
{
    const auto checked = readTicketChanges(changes, m_hasOrder);
    if (!checked)
        return refusal(400, checked.error());
    const auto number = m_store.find(id);
    if (!number)
        return notFound();
    m_store.edit(*number, *checked);
    return done(nameInEditAnswer(*number), *number);
}

SimReply TicketApi::remove(const QString &id)
{
    const auto number = m_store.find(id);
    if (!number)
        return notFound();
    m_store.remove(*number);
    return removed();
}
