#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonValue>

//! A moment as servers write it (contract 5): epoch milliseconds, epoch seconds (below 10^11), numbers or
//! strings of them, ISO 8601, `dd/MM/yyyy[ HH:mm[:ss]]`. What names no zone is local time. UTC; invalid for
//! anything else.
[[nodiscard]] QDateTime readTime(const QJsonValue &value);

//! `2024-03-13T06:24:20.673Z`: ISO 8601, UTC, with milliseconds (contract 1, startDate).
[[nodiscard]] QString writeTime(const QDateTime &time);

//! A birthday: `March 15, 2000`, or any form of readTime(). A moment given in UTC is taken for a Vietnamese
//! midnight: `2000-03-14T17:00:00Z` is 15 March. Invalid for anything else, and outside
//! the years 1850 to 2100.
[[nodiscard]] QDate readBirthDate(const QJsonValue &value);

//! `March 15, 2000`: English whatever the locale (contract 1). Empty for an invalid date.
[[nodiscard]] QString writeBirthDate(QDate date);
