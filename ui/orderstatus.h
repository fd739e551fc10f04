#pragma once

#include "badge.h"

#include <QString>

//! The colour for a status of an order. The server's statuses are a company's own words: those that say done
//! or called off, in either language, are known as such, any other is under way.
[[nodiscard]] Badge::Tone orderTone(const QString &status);

//! What an order is called: `#3609`, else its name, else what stands for one.
[[nodiscard]] QString orderTitle(const QString &number, const QString &name);
