#pragma once

#include "apiringrules.h"

#include <QJsonObject>

//! One of the three names of a record, as PUT and DELETE take it.
struct ContactId
{
    QString field; //!< leadId, customerId or customerIdApiRing
    QString value;
    bool operator==(const ContactId &) const = default;
};

//! The fields of a new contact; `name` and `customerIdApiRing` are there.
[[nodiscard]] Checked<QJsonObject> readNewContact(const QJsonValue &body);

struct ContactEdit
{
    ContactId id;
    QJsonObject changes; //!< not empty
};
[[nodiscard]] Checked<ContactEdit> readContactEdit(const QJsonDocument &body);

//! What DELETE names, which must be the same in query and body.
[[nodiscard]] Checked<ContactId> readContactRemoval(const Query &query, const QJsonDocument &body);
