#include "writeoutcome.h"

WriteOutcome outcomeOf(const ApiError &error)
{
    // A status line means that it was read, so these two questions must fit each other; where they do not,
    // nothing is known.
    const bool wasAnswered = error.httpStatus != 0;
    switch (error.kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::Timeout: // of a write that was sent it would be Unknown
    case ApiError::Kind::Tls:
    case ApiError::Kind::Protocol: // garbage before anything was sent; after it, it would be Unknown
        return wasAnswered ? WriteOutcome::Unknown : WriteOutcome::NotSent;
    case ApiError::Kind::Unauthorized: // without a status: there was no key to send it with
        return wasAnswered ? WriteOutcome::Refused : WriteOutcome::NotSent;
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::RateLimited:
        return wasAnswered ? WriteOutcome::Refused : WriteOutcome::Unknown;
    case ApiError::Kind::Server:
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Unknown:
        break;
    }
    return WriteOutcome::Unknown;
}
