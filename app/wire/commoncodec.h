#pragma once

#include "customer.h"
#include "jsonreader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

// What records of several kinds are made of (contract 1, Address and others), and how it is read and written.

[[nodiscard]] Address readAddress(const JsonReader &reader);
[[nodiscard]] CustomerPhone readPhone(const JsonReader &reader);
[[nodiscard]] CustomerEmail readEmail(const JsonReader &reader);
[[nodiscard]] CustomField readCustomField(const JsonReader &reader);
//! Those who work on a record, a list or one alone: their email addresses, else their names.
[[nodiscard]] QStringList readPeople(const JsonReader &reader, QLatin1StringView key);

// Empty fields are left out; what the contract does not name goes along.

[[nodiscard]] QJsonObject writeAddress(const Address &address);
[[nodiscard]] QJsonObject writePhone(const CustomerPhone &phone);
[[nodiscard]] QJsonObject writeEmail(const CustomerEmail &email);
[[nodiscard]] QJsonObject writeCustomField(const CustomField &field);

//! Inserts \a text, unless it is empty.
void put(QJsonObject &object, QLatin1StringView key, const QString &text);

template <typename T>
[[nodiscard]] QList<T> readAll(const QList<JsonReader> &readers, T (*read)(const JsonReader &))
{
    QList<T> values;
    values.reserve(readers.size());
    for (const JsonReader &reader : readers)
        values << read(reader);
    return values;
}

//! The same of records of which one broken breaks the whole.
template <typename T>
[[nodiscard]] Result<QList<T>> readList(
    const QList<JsonReader> &records, Result<T> (*read)(const JsonReader &))
{
    QList<T> values;
    values.reserve(records.size());
    for (const JsonReader &record : records) {
        auto value = read(record);
        if (!value)
            return tl::unexpected(std::move(value).error());
        values << *std::move(value);
    }
    return values;
}

//! Likewise of a reply, in any of the forms of readRecords().
template <typename T>
[[nodiscard]] Result<QList<T>> readList(const QJsonValue &reply, Result<T> (*read)(const JsonReader &))
{
    const auto records = readRecords(reply);
    return records ? readList(*records, read) : tl::make_unexpected(records.error());
}

//! The first one, or an empty value.
template <typename T>
[[nodiscard]] T readFirst(const QList<JsonReader> &readers, T (*read)(const JsonReader &))
{
    return readers.isEmpty() ? T() : read(readers.first());
}

template <typename T>
[[nodiscard]] QJsonArray writeAll(const QList<T> &values, QJsonObject (*write)(const T &))
{
    QJsonArray array;
    for (const T &value : values)
        array << write(value);
    return array;
}

//! Whether it is 24 hexadecimal digits: an id that names something for the server, and nothing for people.
[[nodiscard]] bool isObjectId(const QString &text);

//! The number that \a text is, in units of its last of \a decimals places: `12.5` with two is 1250. Exact, by
//! its digits; nothing for what is no number, has more places than these, or more digits than 64 bits hold.
[[nodiscard]] std::optional<qint64> exactNumber(const QString &text, int decimals = 0);
