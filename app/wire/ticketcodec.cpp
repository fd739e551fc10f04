#include "ticketcodec.h"

#include "commoncodec.h"
#include "samesummary.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

TicketContact readContact(const JsonReader &reader)
{
    TicketContact contact;
    contact.id = reader.text("id"_L1);
    if (contact.id.isEmpty())
        contact.id = reader.text("_id"_L1);
    contact.name = reader.text("name"_L1);
    contact.phones = readAll(reader.objects("phones"_L1, "value"_L1), readPhone);
    contact.emails = readAll(reader.objects("emails"_L1, "value"_L1), readEmail);
    contact.extra = reader.extra({"id"_L1, "name"_L1, "phones"_L1, "emails"_L1});
    if (isObjectId(contact.name) && contact.id.isEmpty()) // the contact was that id alone
        std::swap(contact.id, contact.name);
    return contact;
}

TicketOrder readTicketOrder(const JsonReader &reader)
{
    TicketOrder order {reader.text("number"_L1), reader.text("_id"_L1), reader.text("name"_L1),
        reader.extra({"number"_L1, "_id"_L1, "name"_L1})};
    if (isObjectId(order.number) && order.id.isEmpty())
        std::swap(order.id, order.number);
    return order;
}

QList<TicketFile> readFiles(const JsonReader &reader)
{
    const QVariant value = reader.value("files"_L1);
    const QVariantList values =
        value.typeId() == QMetaType::QVariantList ? value.toList() : QVariantList {value};
    QList<TicketFile> files;
    for (const QVariant &one : values) {
        const bool isObject = one.typeId() == QMetaType::QVariantMap;
        if (isObject ? !one.toMap().isEmpty() : !one.toString().isEmpty())
            files.append({one});
    }
    return files;
}

QJsonObject writeContact(const TicketContact &contact)
{
    QJsonObject object;
    put(object, "id"_L1, contact.id);
    if (!object.isEmpty())
        return object;
    put(object, "name"_L1, contact.name);
    if (!contact.phones.isEmpty())
        object.insert("phones"_L1, writeAll(contact.phones, writePhone));
    if (!contact.emails.isEmpty())
        object.insert("emails"_L1, writeAll(contact.emails, writeEmail));
    return object;
}

QJsonObject writeTicketOrder(const TicketOrder &order)
{
    QJsonObject object = QJsonObject::fromVariantMap(order.extra);
    put(object, "number"_L1, order.number);
    put(object, "_id"_L1, order.id);
    put(object, "name"_L1, order.name);
    return object;
}

QJsonArray writeFiles(const QList<TicketFile> &files)
{
    QJsonArray array;
    for (const TicketFile &file : files)
        array.append(QJsonValue::fromVariant(file.value));
    return array;
}

// What POST and PUT have in common: the fields that differ from \a before; a new ticket's from an empty one.
QJsonObject writeDifferences(const Ticket &before, const Ticket &after)
{
    QJsonObject object;
    const auto text = [&](QLatin1StringView key, const QString Ticket::*field) {
        if (before.*field != after.*field)
            object.insert(key, after.*field);
    };
    text("title"_L1, &Ticket::title);
    text("summary"_L1, &Ticket::summary);
    text("SLA"_L1, &Ticket::sla);
    text("priority"_L1, &Ticket::priority);
    text("status"_L1, &Ticket::status);
    text("category"_L1, &Ticket::category);
    text("group"_L1, &Ticket::group);
    text("resolutionTypeOb"_L1, &Ticket::resolution);
    if (before.order != after.order) // another order, or none: nothing of the former one goes along
        object.insert("deal"_L1, writeTicketOrder(after.order));
    if (before.files != after.files)
        object.insert("files"_L1, writeFiles(after.files));
    if (before.customFields != after.customFields)
        object.insert("cusFields"_L1, writeAll(after.customFields, writeCustomField));
    return object;
}

//! What was not said of an order may have been filled in from it.
bool isSame(const TicketOrder &there, const TicketOrder &wanted)
{
    if (wanted.isEmpty() || there.isEmpty())
        return wanted.isEmpty() && there.isEmpty();
    const auto isFilled = [](const QString &has, const QString &sent) {
        return sent.isEmpty() || has == sent;
    };
    return isFilled(there.number, wanted.number) && isFilled(there.id, wanted.id)
        && (!wanted.number.isEmpty() || !wanted.id.isEmpty() || there.name == wanted.name);
}

bool isSame(const CustomField &there, const CustomField &wanted)
{
    return there.name == wanted.name && there.text() == wanted.text();
}

//! Ids as the server sends them in files are not compared: what was sent stands in what is there.
bool isSameFile(const TicketFile &there, const TicketFile &wanted)
{
    return there == wanted || (!wanted.address().isEmpty() && there.address() == wanted.address());
}

} // namespace

Result<Ticket> readTicket(const JsonReader &reader)
{
    Ticket ticket;
    ticket.number = reader.text("TicketId"_L1);
    ticket.id = reader.text("_id"_L1);
    reader.requireOneOf({"TicketId"_L1, "_id"_L1});
    ticket.code = reader.text("ticketIdApiRing"_L1);
    ticket.title = reader.text("title"_L1);
    ticket.summary = reader.text("summary"_L1);
    ticket.sla = reader.name("SLA"_L1);
    ticket.priority = reader.name("priority"_L1);
    ticket.status = reader.name("status"_L1);
    ticket.category = reader.name("category"_L1);
    ticket.group = reader.name("group"_L1);
    ticket.resolution = reader.name("resolutionTypeOb"_L1);
    ticket.assignedTo = readPeople(reader, "assignedTo"_L1).value(0);
    ticket.contact = readFirst(reader.objects("contact"_L1, "name"_L1), readContact);
    ticket.order = readFirst(reader.objects("deal"_L1, "number"_L1), readTicketOrder);
    ticket.files = readFiles(reader);
    ticket.customFields = readAll(reader.objects("cusFields"_L1), readCustomField);
    ticket.createdAt = reader.time("createdAt"_L1);
    ticket.updatedAt = reader.time("updatedAt"_L1);
    ticket.isDeleted =
        reader.flag("isDeleted"_L1).value_or(false) || reader.flag("isTicketDeleted"_L1).value_or(false);
    ticket.extra = reader.extra({"TicketId"_L1, "_id"_L1, "ticketIdApiRing"_L1, "title"_L1, "summary"_L1,
        "SLA"_L1, "priority"_L1, "status"_L1, "category"_L1, "group"_L1, "resolutionTypeOb"_L1,
        "assignedTo"_L1, "contact"_L1, "deal"_L1, "files"_L1, "cusFields"_L1, "createdAt"_L1, "updatedAt"_L1,
        "isDeleted"_L1, "isTicketDeleted"_L1});
    if (auto fault = reader.fault())
        return tl::unexpected(*std::move(fault));
    return ticket;
}

Result<QList<Ticket>> readTickets(const QJsonValue &value)
{
    return readList(value, readTicket);
}

QJsonObject writeTicket(const Ticket &ticket)
{
    QJsonObject object = writeDifferences({}, ticket);
    object.insert("title"_L1, ticket.title); // these three are required, empty or not
    object.insert("SLA"_L1, ticket.sla);
    object.insert("contact"_L1, writeContact(ticket.contact));
    put(object, "ticketIdApiRing"_L1, ticket.code);
    return object;
}

QJsonObject writeTicketChanges(const Ticket &before, const Ticket &after)
{
    QJsonObject object = writeDifferences(before, after);
    if (!object.isEmpty())
        object.insert("TicketId"_L1, before.number);
    return object;
}

bool holdsTicketChanges(const QJsonObject &record, const QJsonObject &body)
{
    QJsonObject changed = record;
    for (auto field = body.begin(); field != body.end(); ++field)
        changed.insert(field.key(), field.value());
    auto there = readTicket(JsonReader(record));
    auto wanted = readTicket(JsonReader(changed));
    if (!there || !wanted)
        return false;

    const bool holds = isSameSummary(there->summary, wanted->summary) && isSame(there->order, wanted->order)
        && std::ranges::equal(there->files, wanted->files, isSameFile)
        && std::ranges::equal(there->customFields, wanted->customFields,
            [](const CustomField &has, const CustomField &sent) { return isSame(has, sent); });
    for (Ticket *ticket : {&*there, &*wanted}) {
        ticket->summary.clear();
        ticket->order = {};
        ticket->files.clear();
        ticket->customFields.clear();
    }
    return holds && *there == *wanted;
}
