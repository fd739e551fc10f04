#pragma once

#include "customer.h"
#include "directory.h"
#include "jsonreader.h"
#include "recordfacets.h"
#include "requesthandle.h"

#include <QJsonDocument>
#include <QList>
#include <QString>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <utility>

class ApiRing;

// What the services of several kinds of records do alike with the directory.

//! The records of \a kind that are linked with \a customer, by an id, a number or an address; each once, at
//! most \a most of a link.
[[nodiscard]] QList<DirectoryEntry> linkedEntries(
    const Directory &directory, DirectoryEntry::Kind kind, const Customer &customer, int most);

//! As records, those that can be read: \a Known holds one and when it was read.
template <typename Known, typename Record>
[[nodiscard]] QList<Known> knownIn(
    const QList<DirectoryEntry> &entries, Result<Record> (*read)(const JsonReader &))
{
    QList<Known> known;
    known.reserve(entries.size());
    for (const DirectoryEntry &entry : entries) {
        if (auto record = read(JsonReader(QJsonDocument::fromJson(entry.body).object())))
            known.append(Known {*std::move(record), entry.readAt});
    }
    return known;
}

//! What was changed last comes first.
template <typename Known, typename Record>
void sortByChange(QList<Known> &known, Record Known::*record)
{
    const auto times = [record](const Known &one) {
        const Record &of = one.*record;
        return std::pair(of.updatedAt.isValid() ? of.updatedAt : of.createdAt, of.createdAt);
    };
    std::ranges::stable_sort(known, std::ranges::greater(), times);
}

//! A list of ApiRing's (contract 1) that can be asked for one record.
struct NumberedList
{
    DirectoryEntry::Kind kind;
    QString path;
    QLatin1StringView numberKey; //!< of a record, and of the query
    RecordFacets (*facetsOf)(const JsonReader &);
    bool (*isGone)(const JsonReader &) = nullptr; //!< the record says of itself that it is deleted
};

//! As they were read: what the directory keeps of \a records.
[[nodiscard]] QList<DirectoryEntry> entriesOf(
    const NumberedList &list, const QList<JsonReader> &records, Directory &directory);

//! Reads the record \a number again, and takes it into the directory, or out of it when it is gone; then, or
//! when it cannot be read, calls \a done. A server that answers with other records is not believed. \a
//! underWay is \a context's and holds the request; another one for the same number takes its place.
void refreshRecord(ApiRing &api, Directory &directory, const NumberedList &list, const QString &number,
    std::map<QString, RequestHandle> &underWay, QObject *context, const std::function<void()> &done);
