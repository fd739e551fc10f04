#pragma once

#include <QString>

//! Whether two summaries of tickets say the same: the same words, set off by the same elements and leading to
//! the same links. How they are written does not count: line breaks and blanks between words and elements,
//! `&nbsp;` for a blank, characters as entities, `strong` for `b`, `em` for `i`, attributes other than a
//! link's address, and what holds neither words nor an image. A server that takes an element away has not
//! kept it.
[[nodiscard]] bool isSameSummary(const QString &html, const QString &other);
