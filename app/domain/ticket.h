#pragma once

#include "customer.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariant>
#include <QVariantMap>

// The ticket as the contract (section 1, Ticket) has it. As with customers, nested values give back untouched
// what the contract does not name.

//! Whom a ticket is about (wire: contact).
struct TicketContact
{
    QString id; //!< as the ticket has it: Customer::id, as a rule
    QString name;
    QList<CustomerPhone> phones;
    QList<CustomerEmail> emails;
    QVariantMap extra;

    bool operator==(const TicketContact &) const = default;
};

//! The order a ticket belongs to (wire: deal). The contract says no more of it than that it is an object.
struct TicketOrder
{
    QString number;
    QString id; //!< wire: _id
    QString name;
    QVariantMap extra;

    [[nodiscard]] bool isEmpty() const
    {
        return number.isEmpty() && id.isEmpty() && name.isEmpty() && extra.isEmpty();
    }
    bool operator==(const TicketOrder &) const = default;
};

//! A file, by reference (wire: an element of files): an address, or an object that holds one.
struct TicketFile
{
    QVariant value; //!< as it came, for sending back

    //! What it is called: its name, else its address, else empty.
    [[nodiscard]] QString name() const;
    //! Where it is; empty when it does not say.
    [[nodiscard]] QString address() const;
    bool operator==(const TicketFile &) const = default;
};

struct Ticket
{
    QString number; //!< the server's (wire: TicketId); empty for a new one
    QString id; //!< wire: _id
    QString code; //!< ours (wire: ticketIdApiRing)
    QString title;
    QString summary; //!< HTML as it is stored; untrusted (DESIGN 8, rule 10)
    QString sla; //!< wire: SLA
    QString priority;
    QString status;
    QString category;
    QString group;
    QString resolution; //!< wire: resolutionTypeOb
    QString assignedTo; //!< read only: an email address, as a rule
    TicketContact contact;
    TicketOrder order;
    QList<TicketFile> files;
    QList<CustomField> customFields;

    // read only
    QDateTime createdAt; //!< UTC; invalid when not known
    QDateTime updatedAt;
    bool isDeleted = false; //!< wire: isDeleted or isTicketDeleted
    QVariantMap extra;

    //! What tells two tickets apart: the number, else `object:` and the id; empty when it has neither.
    [[nodiscard]] QString key() const;

    bool operator==(const Ticket &) const = default;
};

//! Whether \a status says that nothing is left to do: closed, solved, called off, in either language. The
//! statuses are a company's own words; what is not known to be an end is none.
[[nodiscard]] bool isEndStatus(const QString &status);

//! What may be sent.
namespace TicketLimits {
inline constexpr qsizetype title = 500; //!< letters
inline constexpr qsizetype summary = 100'000; //!< characters of HTML
inline constexpr qsizetype text = 5'000; //!< letters of any other field
inline constexpr qsizetype files = 50;
} // namespace TicketLimits
