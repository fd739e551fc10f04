#include "ticketbody.h"

#include "bodyrules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

//! By reference: an address, or an object that has one.
Fault file(const QJsonValue &value, const QString &name)
{
    static const Check object =
        Body::objectWith({{u"name"_s, Body::text, false}, {u"url"_s, Body::text, false}});
    if (value.isObject())
        return object(value, name);
    return Body::filledText(value, name) ? u"%1 must be an object, or a string that is not empty"_s.arg(name)
                                         : Fault();
}

Fault dealFault(const QJsonValue &value, const QString &name, const HasOrder &hasOrder)
{
    if (!value.isObject())
        return u"%1 must be an object"_s.arg(name);
    const QJsonValue given = value.toObject().value(u"number"_s);
    if (given.isUndefined())
        return {};
    const auto whole = Body::whole(given);
    if (!whole && !given.isString())
        return u"%1.number must be a string or a whole number"_s.arg(name);
    const QString number = whole ? QString::number(*whole) : given.toString();
    return hasOrder(number) ? Fault() : u"%1.number is not that of an order: %2"_s.arg(name, number);
}

Fault contactFault(const QJsonValue &value, const QString &name, const FindContact &find)
{
    static const QHash<QString, Check> fields {
        {u"id"_s, Body::filledText},
        {u"name"_s, Body::filledText},
        {u"phones"_s, Body::arrayOf(Body::phoneFields())},
        {u"emails"_s, Body::arrayOf(Body::emailFields())},
    };
    if (!value.isObject())
        return u"%1 must be an object"_s.arg(name);
    const QJsonObject contact = value.toObject();
    for (auto field = contact.begin(); field != contact.end(); ++field) {
        const QString path = u"%1.%2"_s.arg(name, field.key());
        const auto check = fields.constFind(field.key());
        if (check == fields.constEnd())
            return u"unknown field %1"_s.arg(path);
        if (Fault fault = (*check)(field.value(), path))
            return fault;
    }
    if (contact.contains(u"id"_s)) {
        const QString id = contact.value(u"id"_s).toString();
        return find(id) ? Fault() : u"%1.id is not that of a contact: %2"_s.arg(name, id);
    }
    if (!contact.contains(u"name"_s))
        return u"%1.id or %1.name is required"_s.arg(name);
    if (contact.value(u"phones"_s).toArray().isEmpty() && contact.value(u"emails"_s).toArray().isEmpty())
        return u"%1.phones or %1.emails is required"_s.arg(name);
    return {};
}

//! The fields both POST and PUT take.
QHash<QString, Check> fields(const HasOrder &hasOrder)
{
    return {
        {u"title"_s, Body::filledText},
        {u"SLA"_s, Body::filledText},
        {u"summary"_s, Body::text},
        {u"priority"_s, Body::text},
        {u"deal"_s,
            [&hasOrder](
                const QJsonValue &deal, const QString &name) { return dealFault(deal, name, hasOrder); }},
        {u"group"_s, Body::text},
        {u"category"_s, Body::text},
        {u"status"_s, Body::text},
        {u"resolutionTypeOb"_s, Body::text},
        {u"files"_s, Body::arrayOf(file)},
        {u"cusFields"_s, Body::customFields()},
    };
}

} // namespace

QJsonObject ticketContact(const QJsonObject &contact)
{
    return {{u"id"_s, contact.value(u"_id"_s)}, {u"name"_s, contact.value(u"name"_s)},
        {u"phones"_s, contact.value(u"phones"_s).toArray()}};
}

Checked<QJsonObject> readNewTicket(
    const QJsonObject &ticket, const FindContact &findContact, const HasOrder &hasOrder)
{
    for (const QString &field : {u"title"_s, u"SLA"_s, u"contact"_s}) {
        if (!ticket.contains(field))
            return tl::unexpected(u"%1 is required"_s.arg(field));
    }
    QHash<QString, Check> all = fields(hasOrder);
    all.insert(u"ticketIdApiRing"_s, Body::filledText);
    all.insert(u"contact"_s, [&findContact](const QJsonValue &contact, const QString &name) {
        return contactFault(contact, name, findContact);
    });
    if (const Fault fault = Body::check(ticket, all))
        return tl::unexpected(*fault);
    QJsonObject read = ticket;
    const QString id = ticket.value(u"contact"_s).toObject().value(u"id"_s).toString();
    if (const auto contact = findContact(id); contact && !id.isEmpty())
        read[u"contact"_s] = ticketContact(*contact);
    return read;
}

Checked<QJsonObject> readTicketChanges(const QJsonObject &changes, const HasOrder &hasOrder)
{
    if (const Fault fault = Body::check(changes, fields(hasOrder)))
        return tl::unexpected(*fault);
    return changes;
}
