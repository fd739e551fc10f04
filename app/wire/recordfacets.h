#pragma once

#include "jsonreader.h"
#include "learned.h"
#include "phonenumber.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

// What the directory must know of a record without knowing what it says (storage/directory.h). Everything is
// tolerated (contract 5); a record that cannot be told from others has an empty key.

//! Links of any kind of record: what Customer::key() makes of the ids of the customers that it is or belongs
//! to (with each of their ids, for a ticket may name another one than an order), email addresses, and the
//! record's codes as `code:…`.
struct RecordFacets
{
    QString key;
    QByteArray body; //!< the record, as JSON
    QStringList terms; //!< the name first
    QList<PhoneNumber> phones; //!< those that are valid
    QStringList links;
    QDateTime updatedAt; //!< UTC; when it was made, where it does not say when it was changed
    QList<QPair<Learned, QString>> learned;
};

//! Key: Customer::key().
[[nodiscard]] RecordFacets readCustomerFacets(const JsonReader &reader);
//! Key: its number, else `object:` and its id.
[[nodiscard]] RecordFacets readOrderFacets(const JsonReader &reader);
//! Key: its TicketId, else `object:` and its id.
[[nodiscard]] RecordFacets readTicketFacets(const JsonReader &reader);
//! Key: its id, else its productIdApiRing, else its code; the latter two are links too, as `code:…`.
[[nodiscard]] RecordFacets readProductFacets(const JsonReader &reader);
