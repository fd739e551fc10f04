#pragma once

#include <QString>

//! Why a request gave no result. Words for people are made from it in one place, ui/errorwords.
struct ApiError
{
    enum class Kind {
        Offline, //!< never reached the server: no network, no such host, refused
        Timeout, //!< no complete answer in time
        Tls, //!< the certificate or the handshake was refused
        Unauthorized, //!< 401, 403: the key
        NotFound, //!< 404
        Rejected, //!< the server said no: another 4xx, or `success` false
        RateLimited, //!< 429
        Server, //!< 5xx
        Protocol, //!< the reply broke the contract; `detail` names what was wrong
        Cancelled, //!< given up by us before an answer
        Unknown, //!< a write was sent and its outcome is not known (DESIGN 8, rule 2)
    };

    Kind kind = Kind::Protocol;
    int httpStatus = 0; //!< 0 when no status line was read
    QString serverText; //!< the server's own words, plain text, untrusted
    QString detail; //!< for an engineer: a key, a limit, a status; no address, no personal data
    int retryAfter = 0; //!< seconds the server asked to be left alone for; 0: it did not say

    bool operator==(const ApiError &) const = default;
};
