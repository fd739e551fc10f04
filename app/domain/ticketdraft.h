#pragma once

#include "ticket.h"

#include <QList>
#include <QString>
#include <QVariantMap>

// A ticket as an agent types it: texts as they stand, right or wrong, so that a draft keeps every keystroke.

struct TicketDraft
{
    QString number; //!< of the ticket being edited; empty: a new one
    QVariantMap original; //!< of the ticket being edited: contentOf() as it was read
    QString title;
    QString
        summary; //!< HTML: what was typed, cleaned; of a ticket that is edited, what was read until touched
    QString sla;
    QString priority = QStringLiteral("Medium"); //!< the contract's default
    QString status;
    QString category;
    QString group;
    QString resolution;
    TicketContact contact; //!< with an id it is a customer of AntCRM's; its name and numbers are for reading
    QString contactName; //!< typed, where the contact has no id
    QString contactPhone;
    QString contactEmail;
    TicketOrder order;
    QList<TicketFile> files;
    QList<CustomField> customFields;

    bool operator==(const TicketDraft &) const = default;
};

//! The content of a Draft and back; what it lacks is empty.
[[nodiscard]] QVariantMap contentOf(const TicketDraft &draft);
[[nodiscard]] TicketDraft ticketDraftOf(const QVariantMap &content);

//! Prefilled: about \a customer, by their object id where that is known, else by name, number and address.
[[nodiscard]] TicketDraft newTicketFor(const Customer &customer);
//! To change \a ticket.
[[nodiscard]] TicketDraft editOf(const Ticket &ticket);
//! What a template keeps of \a draft: nothing of whom it is about, of an order, of files or of a ticket that
//! is edited.
[[nodiscard]] TicketDraft templateOf(const TicketDraft &draft);
//! \a draft with what \a pattern says; what a template leaves empty stays as it was. Nothing that was typed is
//! lost: a title stays, a summary goes on with the template's. Both summaries are HTML.
[[nodiscard]] TicketDraft filledWith(TicketDraft draft, const TicketDraft &pattern);

enum class TicketField {
    Title,
    Summary,
    Sla,
    Priority,
    Status,
    Category,
    Group,
    Resolution,
    ContactName,
    ContactPhone,
    ContactEmail,
    Order,
    Files,
    CustomFields,
};

//! What it is called in the content of a Draft.
[[nodiscard]] QString nameOf(TicketField field);

enum class TicketFault {
    Missing,
    NoWay, //!< a contact without an id needs a number or an email address
    NoPhone,
    NoEmail,
    TooLong,
    TooMany,
};

//! Why a ticket cannot be sent as it stands.
struct TicketProblem
{
    TicketField field = TicketField::Title;
    TicketFault fault = TicketFault::Missing;

    bool operator==(const TicketProblem &) const = default;
};

//! All of them, in the order of the form; empty: it can be sent. Of a ticket being edited, only of what was
//! changed; its contact cannot be (contract 1).
[[nodiscard]] QList<TicketProblem> problemsOf(const TicketDraft &draft);
//! Whether something of a ticket being edited would be sent: blanks around what was there change nothing.
[[nodiscard]] bool isChanged(const TicketDraft &draft);
//! The ticket as far as it can be read.
[[nodiscard]] Ticket ticketOf(const TicketDraft &draft);
