#pragma once

#include "customer.h"
#include "jsonreader.h"
#include "result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <optional>

// Contacts of ApiRing (contract 1, Contact) as domain values and back.

//! A contact; everything is tolerated but a record without any id.
[[nodiscard]] Result<Customer> readCustomer(const JsonReader &reader);

//! The contacts of a reply, in any of the forms of readRecords(); one broken record breaks the whole.
[[nodiscard]] Result<QList<Customer>> readCustomers(const QJsonValue &value);

//! The body of `POST /contacts`: what the contract names, empty fields left out.
[[nodiscard]] QJsonObject writeCustomer(const Customer &customer);

//! The body of `PUT /contacts`: one id and the changed fields alone, a cleared one as empty. An empty object
//! when nothing changed, nothing when \a before has no id that the server takes. The code (customerIdApiRing)
//! is one of these ids and so cannot be changed. Read-only fields are not looked at.
[[nodiscard]] std::optional<QJsonObject> writeCustomerChanges(const Customer &before, const Customer &after);
