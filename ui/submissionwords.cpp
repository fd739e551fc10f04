#include "submissionwords.h"

#include "plaintext.h"
#include "timetext.h"

SubmissionText SubmissionWords::of(const Submission &submission, bool isChecking)
{
    switch (submission.state) {
    case SubmissionState::Queued:
        return {tr("It waits for the connection."),
            tr("Nothing of it has left this computer. Once you have seen it waiting it goes by itself when "
               "AntCRM can be reached; points and gifts wait for Send now.")};
    case SubmissionState::Sending:
        return {tr("It is being sent to AntCRM …"), tr("It can be edited again only if AntCRM refuses it.")};
    case SubmissionState::Done:
        return {submission.result.isEmpty()
                ? tr("AntCRM has it.")
                : tr("AntCRM has it, as number %1.").arg(shownLine(submission.result, 60)),
            {}};
    case SubmissionState::Rejected:
        return {tr("AntCRM refused it."), tr("Nothing was changed there. Mend it and submit it again.")};
    case SubmissionState::Unknown:
        break;
    }
    const bool isDecided = submission.check && submission.check->verdict == Settlement::Verdict::NotFound;
    if (isDecided && !isChecking)
        return {tr("AntCRM did not answer, and does not seem to have it."),
            tr("Look at what was found below. If it is not there, send it once more; if it is, say so.")};
    if (submission.check && !isChecking)
        return {tr("AntCRM did not answer, and it could not be found out whether it arrived."),
            tr("It is not sent again by itself. Check again in a while, or look for it in AntCRM.")};
    return {
        tr("AntCRM did not answer. RingDesk is finding out whether it arrived; it is not sent again."), {}};
}

QString SubmissionWords::ofCheck(const Submission &submission)
{
    if (!submission.check)
        return {};
    const QString at = momentText(submission.check->at);
    switch (submission.check->verdict) {
    case Settlement::Verdict::Found:
        return tr("Found in AntCRM at %1.").arg(at);
    case Settlement::Verdict::NotFound:
        return tr("Looked for at %1, and not found.").arg(at);
    case Settlement::Verdict::CannotTell:
        return tr("Looked for at %1, without a certain answer.").arg(at);
    }
    return {};
}

Badge::Tone SubmissionWords::tone(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Queued:
        return Badge::Tone::Neutral;
    case SubmissionState::Sending:
        return Badge::Tone::Accent;
    case SubmissionState::Done:
        return Badge::Tone::Good;
    case SubmissionState::Rejected:
        return Badge::Tone::Bad;
    case SubmissionState::Unknown:
        return Badge::Tone::Warning;
    }
    return Badge::Tone::Neutral;
}
