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
[[nodiscard]] CustomField readCustomField(const JsonReader &reader);

// Empty fields are left out; what the contract does not name goes along.

[[nodiscard]] QJsonObject writeAddress(const Address &address);
[[nodiscard]] QJsonObject writePhone(const CustomerPhone &phone);
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

template <typename T>
[[nodiscard]] QJsonArray writeAll(const QList<T> &values, QJsonObject (*write)(const T &))
{
    QJsonArray array;
    for (const T &value : values)
        array << write(value);
    return array;
}

//! The number that \a text is, in units of its last of \a decimals places: `12.5` with two is 1250. Exact, by
//! its digits; nothing for what is no number, has more places than these, or more digits than 64 bits hold.
[[nodiscard]] std::optional<qint64> exactNumber(const QString &text, int decimals = 0);
