#pragma once

#include "apiringrules.h"

#include <QJsonObject>

#include <functional>

//! The customer or lead of an `_id`.
using FindContact = std::function<std::optional<QJsonObject>(const QString &objectId)>;
//! Whether there is an order with a number.
using HasOrder = std::function<bool(const QString &number)>;

//! What a ticket has of a customer's record: `id`, `name`, `phones`.
[[nodiscard]] QJsonObject ticketContact(const QJsonObject &contact);

//! The fields of a new ticket; `title`, `SLA` and `contact` are there, the contact as the ticket is to have
//! it.
[[nodiscard]] Checked<QJsonObject> readNewTicket(
    const QJsonObject &ticket, const FindContact &findContact, const HasOrder &hasOrder);

[[nodiscard]] Checked<QJsonObject> readTicketChanges(const QJsonObject &changes, const HasOrder &hasOrder);
