#pragma once

#include "apierror.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

//! What a submission sends, as the contract writes it; made once, sent as it is.
struct SubmissionRequest
{
    enum class Method { Post, Put, Delete };

    Method method = Method::Post;
    QString path; //!< `/opportunities`
    QList<QPair<QString, QString>> query;
    QByteArray body; //!< JSON; may be empty for a DELETE

    bool operator==(const SubmissionRequest &) const = default;
};

enum class SubmissionState {
    Queued, //!< not sent; nothing of it has left this computer
    Sending, //!< being sent; found at a start, it is Unknown
    Done, //!< the server has it
    Rejected, //!< the server said no; the draft can be mended
    Unknown, //!< sent, and no answer: settled by reading, never by sending again
};

//! What a reading said of a submission whose outcome is not known.
struct Settlement
{
    enum class Verdict {
        Found, //!< the server has it
        NotFound, //!< it was looked for, and is not there
        CannotTell, //!< it could not be read, or what was read does not decide it
    };

    Verdict verdict = Verdict::CannotTell;
    QString result; //!< the server's number, when found
    QStringList facts; //!< for the agent who decides: what was read, a line each; untrusted text
    QDateTime at; //!< UTC, when it was read

    bool operator==(const Settlement &) const = default;
};

//! One thing that an agent has submitted (DESIGN 4).
struct Submission
{
    qint64 id = 0; //!< random, never used again
    QString kind; //!< `order`, `ticket`, …: which SubmissionKind settles it
    QString code; //!< ours, given once: see newSubmissionCode()
    QString customer; //!< Customer::key(), or empty: those of one customer go one after the other
    QString title; //!< what and for whom, for the list
    qint64 draft = 0; //!< what it was made of
    QString company; //!< Profile::name: two companies may have the same address
    QString server; //!< the address it is meant for; it is sent to no other
    SubmissionRequest request;
    SubmissionState state = SubmissionState::Queued;
    QDateTime createdAt; //!< UTC
    QDateTime changedAt; //!< UTC, of the state
    int sends = 0; //!< how often it was decided to send it, and it was
    std::optional<ApiError> problem; //!< why it is not done
    QString result; //!< the server's number for it, once done
    std::optional<Settlement> check; //!< the last one

    //! Neither done nor given back: what the bar counts.
    [[nodiscard]] bool isUnsent() const
    {
        return state != SubmissionState::Done && state != SubmissionState::Rejected;
    }
    bool operator==(const Submission &) const = default;
};

//! `RD-` and a ULID (github.com/ulid/spec): 48 bits of time, 80 of randomness.
[[nodiscard]] QString newSubmissionCode(const QDateTime &now = QDateTime::currentDateTimeUtc());
