#pragma once

#include "jsonreader.h"
#include "result.h"
#include "ticket.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

// Tickets of ApiRing (contract 1, Ticket) as domain values and back.

//! A ticket; everything is tolerated but a record without a TicketId and an id. SLA, category, group, status,
//! priority, resolution and assignedTo may be objects with a name.
[[nodiscard]] Result<Ticket> readTicket(const JsonReader &reader);

//! The tickets of a reply, in any of the forms of readRecords(); one broken record breaks the whole.
[[nodiscard]] Result<QList<Ticket>> readTickets(const QJsonValue &value);

//! The body of `POST /tickets`: what the contract names, empty fields left out. A contact with an id is sent
//! by that alone.
[[nodiscard]] QJsonObject writeTicket(const Ticket &ticket);

//! The body of `PUT /tickets`: TicketId and the changed fields alone, a cleared one as empty; the contact
//! cannot be changed. An empty object when nothing changed.
[[nodiscard]] QJsonObject writeTicketChanges(const Ticket &before, const Ticket &after);

//! Whether what \a body (of a PUT) changes stands in \a record, a ticket as the server has it now. A summary
//! that the server keeps in another form of HTML counts when it says the same.
[[nodiscard]] bool holdsTicketChanges(const QJsonObject &record, const QJsonObject &body);
