#include "submissions.h"

#include "submissions_p.h"

#include <QRandomGenerator>

Submissions::Submissions(ApiRing &api, Connection &connection, Drafts &drafts, Outbox &outbox,
    QObject *parent, const SubmissionPauses &pauses)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, api, connection, drafts, outbox, pauses))
{ }

Submissions::~Submissions() = default;

void Submissions::add(SubmissionKind &kind)
{
    d->kinds.insert(kind.name(), &kind);
}

bool Submissions::submit(qint64 draftId, const QString &title)
{
    const auto draft = d->drafts.find(draftId);
    const auto kind = draft ? d->kinds.value(draft->form) : nullptr;
    if (!kind || isCarried(draftId))
        return false;
    Submission submission;
    do {
        submission.id = qint64(QRandomGenerator::system()->generate64() >> 1);
    } while (submission.id == 0 || d->outbox.find(submission.id));
    submission.kind = kind->name();
    submission.code = newSubmissionCode();
    submission.customer = draft->place.customer;
    submission.title = title;
    submission.draft = draftId;
    submission.company = d->connection.profile().name;
    submission.server = d->connection.profile().address.text();
    submission.createdAt = submission.changedAt = QDateTime::currentDateTimeUtc();
    submission.problem = d->line.problem();

    const auto request = kind->request(*draft, submission.code);
    d->adding.insert(draftId);
    if (!request) {
        d->refuse(draftId, request.error());
    } else {
        submission.request = *request;
        d->take(submission);
    }
    return true;
}

bool Submissions::isCarried(qint64 draftId) const
{
    const auto draft = d->drafts.find(draftId);
    return draft && (draft->submission != 0 || d->adding.contains(draftId));
}

void Submissions::send(qint64 id)
{
    if (maySend(id))
        d->release(*d->outbox.find(id));
}

bool Submissions::maySend(qint64 id) const
{
    const auto submission = d->outbox.find(id);
    if (!submission || !d->isOurs(*submission) || d->isBusy(id))
        return false;
    return submission->state == SubmissionState::Queued || Private::isNotFound(*submission);
}

void Submissions::check(qint64 id)
{
    const auto submission = d->outbox.find(id);
    if (submission && submission->state == SubmissionState::Unknown && d->isOurs(*submission)
        && !d->isBusy(id))
        d->look(*submission);
}

bool Submissions::isChecking(qint64 id) const
{
    const auto submission = d->outbox.find(id);
    return submission && submission->state == SubmissionState::Unknown && d->isBusy(id);
}

void Submissions::takeBack(qint64 id)
{
    if (mayTakeBack(id))
        d->remove(id);
}

bool Submissions::mayTakeBack(qint64 id) const
{
    const auto submission = d->outbox.find(id);
    return submission && !d->isBusy(id)
        && (submission->state == SubmissionState::Queued || submission->state == SubmissionState::Rejected
            || Private::isNotFound(*submission));
}

void Submissions::confirmDone(qint64 id)
{
    const auto submission = d->outbox.find(id);
    if (submission && submission->state == SubmissionState::Unknown)
        d->confirmDone(*submission);
}

void Submissions::seen()
{
    const auto all = d->outbox.all();
    for (const Submission &submission : all) {
        const auto kind = d->kindOf(submission);
        if (submission.state == SubmissionState::Queued && kind && kind->mayGoByItself())
            d->released.insert(submission.id);
    }
    d->scheduleWork();
}
