#pragma once

#include "badge.h"

#include <QString>

//! What a ticket is called: `#17464 Máy giặt không chạy`, as far as known.
[[nodiscard]] QString ticketTitle(const QString &number, const QString &title);
//! The colour of a ticket's status.
[[nodiscard]] Badge::Tone ticketTone(const QString &status);
