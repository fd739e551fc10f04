#pragma once

#include <QString>

//! Text from a server as one harmless line: at most \a longest characters (the cut is marked with an
//! ellipsis), line breaks as blanks, control characters as their pictures (NUL → ␀) or, where there is none,
//! as U+FFFD, and so is half a surrogate pair; no marks that turn the direction of reading round. It stays
//! plain text: show it in a widget that takes it as such (DESIGN 8, rule 10).
[[nodiscard]] QString shownLine(const QString &untrusted, int longest = 200);

//! The same with its line breaks kept.
[[nodiscard]] QString shownText(const QString &untrusted, int longest = 4000);

//! \a text for a menu or a tab, where `&` marks a key: as it stands, none is.
[[nodiscard]] QString withoutKeys(QString text);
