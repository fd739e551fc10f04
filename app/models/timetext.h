#pragma once

#include <QDateTime>
#include <QString>

//! How long ago, in words: `just now`, `5 min ago`, `3 hours ago`, `2 days ago`; empty when \a at is not
//! valid.
[[nodiscard]] QString ageText(const QDateTime &at, const QDateTime &now = QDateTime::currentDateTimeUtc());
//! The local date and time: `20/11/2026 10:32`; empty when \a at is not valid.
[[nodiscard]] QString dateTimeText(const QDateTime &at);
//! The local time of day, and the date when it was not today: `10:32`, `20/11 10:32`, `20/11/2025 10:32`.
[[nodiscard]] QString momentText(const QDateTime &at, const QDateTime &now = QDateTime::currentDateTimeUtc());
