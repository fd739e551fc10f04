#pragma once

#include "drafts.h"
#include "submissions.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

// What the kinds of submissions of orders, products and tickets do alike.

//! It cannot be sent, because of \a field.
[[nodiscard]] Result<SubmissionRequest> refused(const QString &field);
[[nodiscard]] SubmissionRequest written(
    SubmissionRequest::Method method, const QString &path, const QJsonObject &body);
//! Deletes the record that \a draft, a DeletionDraft, names: \a key has it in the query and in the body
//! (contract 1). Refused because of \a field when it names none.
[[nodiscard]] Result<SubmissionRequest> deletionOf(
    const Draft &draft, const QString &path, const QString &key, const QString &field);

//! What \a submission sends.
[[nodiscard]] QJsonObject bodyOf(const Submission &submission);
//! The number, under \a key, of the record that \a submission changes or deletes; of a new one empty.
[[nodiscard]] QString sentNumber(const Submission &submission, QLatin1StringView key);

//! Reads the record anew that \a submission made, changed or deleted. \a sent: sentNumber().
template <typename Records>
void refreshSubmitted(Records &records, const Submission &submission, const QString &sent)
{
    // A new one is named by the answer, the others by what was sent.
    records.refresh(sent.isEmpty() ? submission.result : sent, submission.customer);
}
