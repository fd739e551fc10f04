#pragma once

#include <QJsonArray>

#include <optional>

// What an order's lines cost (contract 1, Line), in whole numbers and apart from what the program itself
// reckons with, so that two mistakes cannot agree.

namespace OrderTotal {

//! Any sum beyond is refused: a JSON number may have lost digits of it.
inline constexpr qint64 most = qint64(1) << 53;
//! Of a percentage: 1 % is this much.
inline constexpr qint64 percentUnit = 10'000;

//! A percentage, 0 to 100, in parts of percentUnit; nothing for another value, or for more than 4 decimals.
[[nodiscard]] std::optional<qint64> percent(const QJsonValue &value);

//! The line's total; nothing where it is beyond \a most. Numbers may be strings of such, as servers send
//! them.
[[nodiscard]] std::optional<qint64> of(const QJsonObject &line);
//! Σ of the lines' totals.
[[nodiscard]] std::optional<qint64> of(const QJsonArray &lines);

} // namespace OrderTotal
