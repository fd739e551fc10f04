#include "ticketdraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isEmail(const QString &text)
{
    const bool hasBlank = std::ranges::any_of(text, [](QChar c) { return c.isSpace(); });
    return !hasBlank && text.count(u'@') == 1 && !text.startsWith(u'@') && !text.endsWith(u'@');
}

//! An empty row of the form. A field that came without a name but with something else is none.
bool isBlank(const CustomField &field)
{
    return field.name.trimmed().isEmpty() && field.extra.isEmpty();
}

QList<TicketProblem> contactProblems(const TicketDraft &draft)
{
    QList<TicketProblem> problems;
    const QString phone = draft.contactPhone.trimmed();
    const QString email = draft.contactEmail.trimmed();
    if (draft.contactName.trimmed().isEmpty())
        problems.append({TicketField::ContactName, TicketFault::Missing});
    else if (draft.contactName.size() > TicketLimits::text)
        problems.append({TicketField::ContactName, TicketFault::TooLong});
    if (phone.isEmpty() && email.isEmpty())
        problems.append({TicketField::ContactPhone, TicketFault::NoWay});
    else if (!phone.isEmpty() && !PhoneNumber::parse(phone).isValid())
        problems.append({TicketField::ContactPhone, TicketFault::NoPhone});
    if (email.size() > TicketLimits::text)
        problems.append({TicketField::ContactEmail, TicketFault::TooLong});
    else if (!email.isEmpty() && !isEmail(email))
        problems.append({TicketField::ContactEmail, TicketFault::NoEmail});
    return problems;
}

QList<TicketProblem> fileProblems(const QList<TicketFile> &files)
{
    QList<TicketProblem> problems;
    if (files.size() > TicketLimits::files)
        problems.append({TicketField::Files, TicketFault::TooMany});
    if (std::ranges::any_of(
            files, [](const TicketFile &file) { return file.address().size() > TicketLimits::text; }))
        problems.append({TicketField::Files, TicketFault::TooLong});
    return problems;
}

QList<TicketProblem> fieldProblems(const QList<CustomField> &fields)
{
    QList<TicketProblem> problems;
    if (std::ranges::any_of(fields,
            [](const CustomField &field) { return isBlank(field) && !field.text().trimmed().isEmpty(); }))
        problems.append({TicketField::CustomFields, TicketFault::Missing});
    if (std::ranges::any_of(fields, [](const CustomField &field) {
            return field.name.size() > TicketLimits::text || field.text().size() > TicketLimits::text;
        }))
        problems.append({TicketField::CustomFields, TicketFault::TooLong});
    return problems;
}

} // namespace

QList<TicketProblem> problemsOf(const TicketDraft &draft)
{
    const bool isEdit = !draft.number.isEmpty();
    const TicketDraft original = isEdit ? ticketDraftOf(draft.original) : TicketDraft();
    QList<TicketProblem> problems;
    const auto isOld = [&](const auto TicketDraft::*part) { return isEdit && draft.*part == original.*part; };
    const auto check = [&](QString TicketDraft::*part, TicketField field, qsizetype longest,
                           bool isRequired) {
        if (isOld(part))
            return;
        if (isRequired && (draft.*part).trimmed().isEmpty())
            problems.append({field, TicketFault::Missing});
        else if ((draft.*part).size() > longest)
            problems.append({field, TicketFault::TooLong});
    };

    check(&TicketDraft::title, TicketField::Title, TicketLimits::title, true);
    check(&TicketDraft::summary, TicketField::Summary, TicketLimits::summary, false);
    check(&TicketDraft::sla, TicketField::Sla, TicketLimits::text, true);
    if (!isEdit && draft.contact.id.isEmpty())
        problems += contactProblems(draft);
    if (!isOld(&TicketDraft::files))
        problems += fileProblems(draft.files);
    if (!isOld(&TicketDraft::customFields))
        problems += fieldProblems(draft.customFields);
    check(&TicketDraft::priority, TicketField::Priority, TicketLimits::text, false);
    check(&TicketDraft::status, TicketField::Status, TicketLimits::text, false);
    check(&TicketDraft::category, TicketField::Category, TicketLimits::text, false);
    check(&TicketDraft::group, TicketField::Group, TicketLimits::text, false);
    check(&TicketDraft::resolution, TicketField::Resolution, TicketLimits::text, false);
    return problems;
}

QString nameOf(TicketField field)
{
    switch (field) {
    case TicketField::Title:
        return u"title"_s;
    case TicketField::Summary:
        return u"summary"_s;
    case TicketField::Sla:
        return u"sla"_s;
    case TicketField::Priority:
        return u"priority"_s;
    case TicketField::Status:
        return u"status"_s;
    case TicketField::Category:
        return u"category"_s;
    case TicketField::Group:
        return u"group"_s;
    case TicketField::Resolution:
        return u"resolution"_s;
    case TicketField::ContactName:
        return u"contactName"_s;
    case TicketField::ContactPhone:
        return u"contactPhone"_s;
    case TicketField::ContactEmail:
        return u"contactEmail"_s;
    case TicketField::Order:
        return u"order"_s;
    case TicketField::Files:
        return u"files"_s;
    case TicketField::CustomFields:
        return u"customFields"_s;
    }
    Q_UNREACHABLE();
}

bool isChanged(const TicketDraft &draft)
{
    TicketDraft original = ticketDraftOf(draft.original);
    original.number = draft.number;
    original.contact = draft.contact; // cannot be changed
    return ticketOf(original) != ticketOf(draft);
}

Ticket ticketOf(const TicketDraft &draft)
{
    Ticket ticket;
    ticket.number = draft.number;
    ticket.title = draft.title.trimmed();
    ticket.summary = draft.summary;
    ticket.sla = draft.sla.trimmed();
    ticket.priority = draft.priority.trimmed();
    ticket.status = draft.status.trimmed();
    ticket.category = draft.category.trimmed();
    ticket.group = draft.group.trimmed();
    ticket.resolution = draft.resolution.trimmed();
    ticket.contact = draft.contact;
    if (draft.number.isEmpty() && draft.contact.id.isEmpty()) {
        // The only kind of number and address that the documents name.
        ticket.contact = {{}, draft.contactName.trimmed(), {}, {}, {}};
        if (const auto phone = PhoneNumber::parse(draft.contactPhone); phone.isValid())
            ticket.contact.phones.append({u"Work"_s, phone.national(), phone, {}});
        else if (const QString typed = draft.contactPhone.trimmed(); !typed.isEmpty())
            ticket.contact.phones.append({u"Work"_s, typed, {}, {}});
        if (const QString email = draft.contactEmail.trimmed(); !email.isEmpty())
            ticket.contact.emails.append({u"Work"_s, email, {}});
    }
    ticket.order = draft.order;
    ticket.files = draft.files;
    for (const CustomField &field : draft.customFields) {
        if (!isBlank(field))
            ticket.customFields.append(field);
    }
    return ticket;
}
