#pragma once

#include "apierror.h"

//! What is known of a write that brought no success (DESIGN 8, rule 2).
enum class WriteOutcome {
    NotSent, //!< not a byte has left this computer: it can go later
    Refused, //!< the server answered, and said no: it did nothing
    Unknown, //!< it may have been done
};

//! \a error: as ApiRing::write() gives it.
[[nodiscard]] WriteOutcome outcomeOf(const ApiError &error);
