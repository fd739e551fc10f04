#pragma once

#include "badge.h"
#include "submission.h"

#include <QCoreApplication>
#include <QString>

//! How a submission stands, in words for an agent.
struct SubmissionText
{
    QString title; //!< the state, in one sentence
    QString advice; //!< what happens by itself, and what to do
};

class SubmissionWords final
{
    Q_DECLARE_TR_FUNCTIONS(SubmissionWords)

public:
    [[nodiscard]] static SubmissionText of(const Submission &submission, bool isChecking);
    //! What the check said, in one sentence; empty when there was none.
    [[nodiscard]] static QString ofCheck(const Submission &submission);
    //! The look of the state's badge.
    [[nodiscard]] static Badge::Tone tone(SubmissionState state);
};
