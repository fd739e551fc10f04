#include "recordfacets.h"

#include "commoncodec.h"
#include "customercodec.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(const JsonReader &reader)
{
    return QJsonDocument(reader.json()).toJson(QJsonDocument::Compact);
}

void add(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

void addCoded(QStringList &links, const QString &prefix, const QString &text)
{
    if (!text.isEmpty())
        add(links, prefix + text);
}

void addPhone(QList<PhoneNumber> &phones, const QString &text)
{
    if (const PhoneNumber phone = PhoneNumber::parse(text); phone.isValid() && !phones.contains(phone))
        phones.append(phone);
}

void addPhones(RecordFacets &facets, const JsonReader &reader)
{
    for (const JsonReader &phone : reader.objects("phones"_L1, "value"_L1))
        addPhone(facets.phones, phone.text("value"_L1));
    addPhone(facets.phones, reader.text("phone"_L1));
}

void addEmails(RecordFacets &facets, const JsonReader &reader)
{
    for (const JsonReader &email : reader.objects("emails"_L1, "value"_L1))
        add(facets.links, email.text("value"_L1).trimmed());
    add(facets.links, reader.text("email"_L1).trimmed());
}

void learn(RecordFacets &facets, Learned what, const QString &value)
{
    if (!value.isEmpty() && !isObjectId(value))
        facets.learned.append({what, value});
}

//! Ids as the contract has them; an `id` may be any of them.
void addCustomerIds(RecordFacets &facets, const JsonReader &reader)
{
    addCoded(facets.links, u"customer:"_s, reader.text("customerId"_L1));
    addCoded(facets.links, u"lead:"_s, reader.text("leadId"_L1));
    addCoded(facets.links, u"object:"_s, reader.text("_id"_L1));
    addCoded(facets.links, u"code:"_s, reader.text("customerIdApiRing"_L1));
    const QString id = reader.text("id"_L1);
    if (isObjectId(id)) {
        addCoded(facets.links, u"object:"_s, id);
    } else {
        addCoded(facets.links, u"customer:"_s, id);
        addCoded(facets.links, u"lead:"_s, id);
    }
}

//! The customer that an order or a ticket is about.
void addCustomer(RecordFacets &facets, const JsonReader &customer)
{
    addCustomerIds(facets, customer);
    addPhones(facets, customer);
    addEmails(facets, customer);
    add(facets.terms, customer.text("name"_L1));
}

//! A staff member's address, alone or in a list, or in a list below `users`.
void learnStaff(RecordFacets &facets, const JsonReader &reader, QLatin1StringView key)
{
    QStringList people = reader.texts(key);
    if (const auto group = reader.object(key))
        people += group->texts("users"_L1);
    for (const QString &person : people)
        learn(facets, Learned::Staff, person);
}

QDateTime changedAt(const JsonReader &reader)
{
    const QDateTime updated = reader.time("updatedAt"_L1);
    return updated.isValid() ? updated : reader.time("createdAt"_L1);
}

QString numberOrId(const JsonReader &reader, QLatin1StringView numberKey)
{
    const QString number = reader.text(numberKey);
    const QString id = reader.text("_id"_L1);
    return !number.isEmpty() || id.isEmpty() ? number : QString(u"object:"_s + id);
}

} // namespace

RecordFacets readCustomerFacets(const JsonReader &reader)
{
    RecordFacets facets;
    const auto customer = readCustomer(JsonReader(reader.json())); // its fault is not that of its neighbours
    if (!customer)
        return facets;
    facets.key = customer->key();
    facets.body = bodyOf(reader);
    add(facets.terms, customer->name);
    for (const QString &id : {customer->customerId, customer->leadId, customer->code})
        add(facets.terms, id);
    addCustomerIds(facets, reader);
    for (const CustomerPhone &phone : customer->phones)
        addPhone(facets.phones, phone.value);
    for (const CustomerEmail &email : customer->emails) {
        add(facets.terms, email.value.trimmed());
        add(facets.links, email.value.trimmed());
    }
    facets.updatedAt = customer->updatedAt.isValid() ? customer->updatedAt : customer->createdAt;
    learn(facets, Learned::CustomerStage, customer->stage);
    learn(facets, Learned::Staff, customer->responsibleStaff);
    return facets;
}

RecordFacets readOrderFacets(const JsonReader &reader)
{
    RecordFacets facets;
    facets.key = numberOrId(reader, "number"_L1);
    facets.body = bodyOf(reader);
    add(facets.terms, reader.text("name"_L1));
    add(facets.terms, reader.text("receiverName"_L1));
    add(facets.terms, reader.text("number"_L1));
    add(facets.terms, reader.text("opportunityIdApiRing"_L1));
    addCoded(facets.links, u"code:"_s, reader.text("opportunityIdApiRing"_L1));
    addPhone(facets.phones, reader.text("receiverPhone"_L1));
    if (const auto customer = reader.object("dealWith"_L1))
        addCustomer(facets, *customer);
    for (const JsonReader &customer : reader.objects("contacts"_L1))
        addCustomer(facets, customer);
    facets.updatedAt = changedAt(reader);
    learn(facets, Learned::Stage, reader.name("stage"_L1));
    learn(facets, Learned::Branch, reader.name("branch"_L1));
    learnStaff(facets, reader, "dealByUsers"_L1);
    learnStaff(facets, reader, "dealBy"_L1);
    return facets;
}

RecordFacets readTicketFacets(const JsonReader &reader)
{
    RecordFacets facets;
    facets.key = numberOrId(reader, "TicketId"_L1);
    facets.body = bodyOf(reader);
    add(facets.terms, reader.text("title"_L1));
    add(facets.terms, reader.text("TicketId"_L1));
    add(facets.terms, reader.text("ticketIdApiRing"_L1));
    addCoded(facets.links, u"code:"_s, reader.text("ticketIdApiRing"_L1));
    for (const JsonReader &customer : reader.objects("contact"_L1, "name"_L1)) {
        if (const QString name = customer.text("name"_L1); isObjectId(name)) // the contact is that id alone
            addCoded(facets.links, u"object:"_s, name);
        else
            addCustomer(facets, customer);
    }
    facets.updatedAt = changedAt(reader);
    learn(facets, Learned::Sla, reader.name("SLA"_L1));
    learn(facets, Learned::TicketCategory, reader.name("category"_L1));
    learn(facets, Learned::Priority, reader.name("priority"_L1));
    learn(facets, Learned::TicketStatus, reader.name("status"_L1));
    learn(facets, Learned::TicketGroup, reader.name("group"_L1));
    learn(facets, Learned::TicketResolution, reader.name("resolutionTypeOb"_L1));
    learnStaff(facets, reader, "assignedTo"_L1);
    return facets;
}

RecordFacets readProductFacets(const JsonReader &reader)
{
    RecordFacets facets;
    const QString id = reader.text("_id"_L1);
    const QString ourId = reader.text("productIdApiRing"_L1);
    const QString code = reader.text("code"_L1);
    facets.key = !id.isEmpty() ? id : !ourId.isEmpty() ? ourId : code;
    facets.body = bodyOf(reader);
    add(facets.terms, reader.text("name"_L1));
    add(facets.terms, code);
    add(facets.terms, ourId);
    addCoded(facets.links, u"code:"_s, code);
    addCoded(facets.links, u"code:"_s, ourId);
    facets.updatedAt = changedAt(reader);
    return facets;
}
