#include "ticketdraft.h"

#include "draftcontent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// How a draft's content is kept: names that stay as they are, for drafts outlive versions.

QVariantMap contentOf(const TicketContact &contact)
{
    QVariantList emails;
    for (const CustomerEmail &email : contact.emails)
        emails.append(
            QVariantMap {{u"type"_s, email.type}, {u"value"_s, email.value}, {u"extra"_s, email.extra}});
    return {{u"id"_s, contact.id}, {u"name"_s, contact.name}, {u"phones"_s, contentOf(contact.phones)},
        {u"emails"_s, emails}, {u"extra"_s, contact.extra}};
}

TicketContact contactOf(const QVariantMap &content)
{
    TicketContact contact;
    contact.id = content.value(u"id"_s).toString();
    contact.name = content.value(u"name"_s).toString();
    contact.extra = content.value(u"extra"_s).toMap();
    contact.phones = phonesOf(content.value(u"phones"_s));
    for (const QVariant &one : content.value(u"emails"_s).toList()) {
        const QVariantMap email = one.toMap();
        contact.emails.append({email.value(u"type"_s).toString(), email.value(u"value"_s).toString(),
            email.value(u"extra"_s).toMap()});
    }
    return contact;
}

QVariantMap contentOf(const TicketOrder &order)
{
    return {
        {u"number"_s, order.number}, {u"id"_s, order.id}, {u"name"_s, order.name}, {u"extra"_s, order.extra}};
}

TicketOrder ticketOrderOf(const QVariantMap &content)
{
    return {content.value(u"number"_s).toString(), content.value(u"id"_s).toString(),
        content.value(u"name"_s).toString(), content.value(u"extra"_s).toMap()};
}

//! What a draft and a template hold as texts.
constexpr QString TicketDraft::*texts[] = {&TicketDraft::title, &TicketDraft::summary, &TicketDraft::sla,
    &TicketDraft::priority, &TicketDraft::status, &TicketDraft::category, &TicketDraft::group,
    &TicketDraft::resolution};

} // namespace

QVariantMap contentOf(const TicketDraft &draft)
{
    QVariantList files;
    for (const TicketFile &file : draft.files)
        files.append(file.value);
    QVariantMap content {{u"title"_s, draft.title}, {u"summary"_s, draft.summary}, {u"sla"_s, draft.sla},
        {u"priority"_s, draft.priority}, {u"status"_s, draft.status}, {u"category"_s, draft.category},
        {u"group"_s, draft.group}, {u"resolution"_s, draft.resolution},
        {u"contact"_s, contentOf(draft.contact)}, {u"contactName"_s, draft.contactName},
        {u"contactPhone"_s, draft.contactPhone}, {u"contactEmail"_s, draft.contactEmail},
        {u"order"_s, contentOf(draft.order)}, {u"files"_s, files},
        {u"customFields"_s, contentOf(draft.customFields)}};
    if (!draft.number.isEmpty()) {
        content.insert(u"number"_s, draft.number);
        content.insert(u"original"_s, draft.original);
    }
    return content;
}

TicketDraft ticketDraftOf(const QVariantMap &content)
{
    const auto text = [&content](const QString &key) { return content.value(key).toString(); };
    TicketDraft draft;
    draft.number = text(u"number"_s);
    draft.original = content.value(u"original"_s).toMap();
    draft.title = text(u"title"_s);
    draft.summary = text(u"summary"_s);
    draft.sla = text(u"sla"_s);
    draft.priority = content.value(u"priority"_s, draft.priority).toString();
    draft.status = text(u"status"_s);
    draft.category = text(u"category"_s);
    draft.group = text(u"group"_s);
    draft.resolution = text(u"resolution"_s);
    draft.contact = contactOf(content.value(u"contact"_s).toMap());
    draft.contactName = text(u"contactName"_s);
    draft.contactPhone = text(u"contactPhone"_s);
    draft.contactEmail = text(u"contactEmail"_s);
    draft.order = ticketOrderOf(content.value(u"order"_s).toMap());
    for (const QVariant &file : content.value(u"files"_s).toList())
        draft.files.append({file});
    draft.customFields = customFieldsOf(content.value(u"customFields"_s));
    return draft;
}

TicketDraft newTicketFor(const Customer &customer)
{
    TicketDraft draft;
    if (!customer.id.isEmpty()) {
        draft.contact = {customer.id, customer.name, customer.phones, customer.emails, {}};
        for (CustomerPhone &phone : draft.contact.phones)
            phone.extra.clear(); // they are the customer's record's
        for (CustomerEmail &email : draft.contact.emails)
            email.extra.clear();
        return draft;
    }
    draft.contactName = customer.name;
    if (!customer.phones.isEmpty()) {
        const CustomerPhone &phone = customer.phones.first();
        draft.contactPhone = phone.number.isValid() ? phone.number.national() : phone.value;
    }
    if (!customer.emails.isEmpty())
        draft.contactEmail = customer.emails.first().value;
    return draft;
}

TicketDraft editOf(const Ticket &ticket)
{
    TicketDraft draft;
    draft.title = ticket.title;
    draft.summary = ticket.summary;
    draft.sla = ticket.sla;
    draft.priority = ticket.priority;
    draft.status = ticket.status;
    draft.category = ticket.category;
    draft.group = ticket.group;
    draft.resolution = ticket.resolution;
    draft.contact = ticket.contact;
    draft.order = ticket.order;
    draft.files = ticket.files;
    draft.customFields = ticket.customFields;
    draft.original = contentOf(draft);
    draft.number = ticket.number;
    return draft;
}

TicketDraft templateOf(const TicketDraft &draft)
{
    TicketDraft pattern;
    for (const auto text : texts)
        pattern.*text = draft.*text;
    pattern.customFields = draft.customFields;
    for (CustomField &field : pattern.customFields)
        field.extra.clear();
    return pattern;
}

TicketDraft filledWith(TicketDraft draft, const TicketDraft &pattern)
{
    for (const auto text : texts) {
        const QString &given = pattern.*text;
        QString &there = draft.*text;
        if (given.trimmed().isEmpty())
            continue;
        if (text == &TicketDraft::summary)
            there = there.trimmed().isEmpty() ? given : there + given;
        else if (text != &TicketDraft::title || there.trimmed().isEmpty())
            there = given;
    }
    for (const CustomField &field : pattern.customFields) {
        if (field.name.trimmed().isEmpty() || field.text().trimmed().isEmpty())
            continue;
        const auto there = std::ranges::find(draft.customFields, field.name, &CustomField::name);
        if (there == draft.customFields.end())
            draft.customFields.append({field.name, field.value, {}});
        else
            there->value = field.value;
    }
    return draft;
}
