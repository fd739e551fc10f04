#pragma once

#include <QByteArray>
#include <QStringList>

//! What a spreadsheet needs at the beginning to read UTF-8 as such.
inline constexpr char csvBeginning[] = "\xef\xbb\xbf";

//! One line of a CSV file (RFC 4180), in UTF-8, every field in quotes. A field that a spreadsheet would take
//! for a formula (it begins with `=`, `+`, `-`, `@`, a tabulator or a line break) is given an apostrophe
//! before it.
[[nodiscard]] QByteArray csvLine(const QStringList &fields);
