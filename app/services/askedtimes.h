#pragma once

#include "apiring.h"

#include <QDateTime>

//! What asks `GET /tickets` for those from \a from to \a to, both UTC; neither where it is not valid. A
//! beginning is never sent without an end, for the documents show none alone: the end is then tomorrow.
[[nodiscard]] ApiQuery askedTimes(const QDateTime &from, const QDateTime &to = {});
