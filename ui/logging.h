#pragma once

#include <QString>

//! Writes what the program logs to \a path from now on, until it ends (`--log`). False when the file cannot
//! be written. Our own lines carry no key, no number and no query by rule; in those of libraries, long
//! numbers, addresses of email, what follows a question mark and what follows the name of a secret are struck
//! out.
[[nodiscard]] bool logToFile(const QString &path);

//! \a text of somebody else's log line without what may be personal.
[[nodiscard]] QString withoutPersonalData(QString text);
