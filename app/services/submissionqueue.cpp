#include "apiring.h"
#include "submissions_p.h"
#include "writeoutcome.h"

#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;
using State = SubmissionState;

Submissions::Private::Private(Submissions &owner, ApiRing &ring, Connection &desk, Drafts &typed,
    Outbox &kept, const SubmissionPauses &waits)
    : api(ring)
    , connection(desk)
    , drafts(typed)
    , outbox(kept)
    , pauses(waits)
    , line(ring, desk, Backoff(waits.firstProbe, waits.longestProbe))
    , settler(waits.secondLook, Backoff(waits.firstRecheck, waits.longestRecheck))
    , q(owner)
{
    m_disk.setSingleShot(true);
    m_disk.callOnTimeout(this, [this] {
        const auto unsaved = std::exchange(m_unsaved, {});
        for (const Submission &submission : unsaved)
            save(submission);
        scheduleWork();
    });
    connect(&outbox, &Outbox::changed, this, &Private::outboxChanged);
    connect(&outbox, &Outbox::loaded, this, &Private::scheduleWork);
    connect(&drafts, &Drafts::dropped, this, [this](qint64 draft) { adding.remove(draft); });
    connect(&connection, &Connection::switched, this, [this] {
        // What one company's server said, or is about to say, tells nothing of another's.
        settler.dropAll();
        const auto all = outbox.all();
        for (const Submission &submission : all) {
            if (submission.state == State::Unknown)
                Q_EMIT q.checkingChanged(submission.id);
        }
    });
    connect(&connection, &Connection::changed, this, &Private::scheduleWork);
    connect(&line, &Line::opened, this, &Private::scheduleWork);
    connect(&line, &Line::down, this, &Private::lineDown);
    connect(&settler, &Settler::started, &q, &Submissions::checkingChanged);
    connect(&settler, &Settler::settled, this, &Private::settled);
    connect(&settler, &Settler::due, this, [this](qint64 id) {
        const auto submission = outbox.find(id);
        if (submission && submission->state == State::Unknown && isOurs(*submission) && line.isOpen())
            look(*submission);
        else
            settler.drop(id); // and begun anew when the line is back
    });
}

SubmissionKind *Submissions::Private::kindOf(const Submission &submission) const
{
    return kinds.value(submission.kind);
}

bool Submissions::Private::isOurs(const Submission &submission) const
{
    const Profile &profile = connection.profile();
    return kindOf(submission) && !submission.server.isEmpty() && submission.company == profile.name
        && submission.server == profile.address.text();
}

bool Submissions::Private::isNotFound(const Submission &submission)
{
    return submission.state == State::Unknown && submission.check
        && submission.check->verdict == Settlement::Verdict::NotFound;
}

void Submissions::Private::refuse(qint64 draft, const ApiError &error)
{
    QTimer::singleShot(0, this, [this, draft, error] {
        if (adding.remove(draft))
            Q_EMIT q.notTaken(draft, std::nullopt, error);
    });
}

void Submissions::Private::take(Submission submission)
{
    // Two within a millisecond still go in the order they were pressed.
    submission.createdAt = std::max(submission.createdAt, m_lastTaken.addMSecs(1));
    m_lastTaken = submission.createdAt;
    outbox.add(submission, this, [this, submission](Stored<void> added) {
        adding.remove(submission.draft);
        if (added)
            release(submission);
        else
            Q_EMIT q.notTaken(submission.draft, added.error(), {});
    });
}

void Submissions::Private::release(const Submission &submission)
{
    released.insert(submission.id);
    if (connection.state() != Connection::State::Ready)
        lineDown();
    else if (!line.isOpen())
        line.tryNow();
    scheduleWork();
}

void Submissions::Private::lineDown()
{
    // Whoever pressed may be gone when it is back: what must not go unattended waits for another press.
    for (const qint64 id : std::as_const(released).values()) {
        const auto submission = outbox.find(id);
        const auto kind = submission ? kindOf(*submission) : nullptr;
        if (!kind || submission->state == State::Unknown || !kind->mayGoByItself())
            released.remove(id);
    }
    scheduleWork();
}

void Submissions::Private::scheduleWork()
{
    // From the event loop: whoever told us is not done yet with what it does.
    if (!std::exchange(m_isScheduled, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isScheduled = false;
                pump();
            },
            Qt::QueuedConnection);
    }
}

void Submissions::Private::pump()
{
    auto all = outbox.all();
    std::ranges::reverse(all);
    QSet<QString> held;
    const auto hold = [&held](const Submission &submission) {
        if (!submission.customer.isEmpty())
            held.insert(submission.customer);
    };
    int going = 0;
    for (const Submission &submission : std::as_const(all)) {
        if (submission.state == State::Sending || m_busy.contains(submission.id)) {
            hold(submission);
            ++going;
        }
    }
    bool isLineWanted = false;
    for (const Submission &submission : std::as_const(all)) {
        const qint64 id = submission.id;
        if (m_busy.contains(id) || !isOurs(submission))
            continue;
        const bool isReleased = released.contains(id);
        if (submission.state == State::Queued || (isReleased && isNotFound(submission))) {
            isLineWanted = true;
            if (isReleased && line.isOpen() && !m_disk.isActive() && going < atOnce
                && !held.contains(submission.customer)) {
                send(submission);
                ++going;
            }
            // One that waits for a person must not hold up the others.
            if (isReleased || kindOf(submission)->mayGoByItself())
                hold(submission);
        } else if (submission.state == State::Unknown && !m_told.contains(id)) {
            isLineWanted = true;
            if (line.isOpen() && !settler.knows(id))
                look(submission);
        }
    }
    line.setWanted(isLineWanted);
}

void Submissions::Private::look(const Submission &submission)
{
    settler.look(submission, *kindOf(submission));
}

void Submissions::Private::becomes(Submission &submission, SubmissionState state)
{
    submission.state = state;
    submission.changedAt = QDateTime::currentDateTimeUtc();
}

void Submissions::Private::send(Submission submission)
{
    const bool isAgain = submission.state == State::Unknown;
    const qint64 id = submission.id;
    m_busy[id];
    released.remove(id);
    settler.drop(id);
    becomes(submission, State::Sending);
    ++submission.sends;
    submission.problem.reset();
    // On disk before the socket opens (DESIGN 8, rule 9): if this program ends now, it is Unknown, not
    // Queued.
    outbox.change(submission, this, [this, submission, id, isAgain](Stored<void> committed) {
        if (!m_busy.contains(id))
            return;
        if (!committed) {
            m_busy.erase(id);
            if (!isAgain && kindOf(submission)->mayGoByItself())
                released.insert(id);
            m_disk.start(pauses.afterFault);
            return;
        }
        if (!line.isOpen() || !isOurs(submission) || api.address().text() != submission.server)
            return notSent(submission,
                line.problem().value_or(ApiError {ApiError::Kind::Offline, 0, {}, u"another server"_s}));
        m_busy[id].request = api.write(submission.request, this,
            [this, submission](const Result<QJsonValue> &answer) { answered(submission, answer); });
    });
}

void Submissions::Private::answered(Submission submission, const Result<QJsonValue> &answer)
{
    if (answer) {
        becomes(submission, State::Done);
        submission.result = kindOf(submission)->numberIn(*answer);
        return save(submission);
    }
    submission.problem = answer.error();
    switch (outcomeOf(answer.error())) {
    case WriteOutcome::NotSent:
        line.setDown(answer.error());
        return notSent(submission, answer.error());
    case WriteOutcome::Refused:
        // The second time it may say no because it has taken the first: that is settled by reading.
        if (submission.sends == 1) {
            becomes(submission, State::Rejected);
            return save(submission);
        }
        break;
    case WriteOutcome::Unknown:
        break;
    }
    becomes(submission, State::Unknown);
    submission.check.reset();
    m_told.remove(submission.id);
    save(submission);
}

void Submissions::Private::notSent(Submission submission, const ApiError &error)
{
    --submission.sends;
    submission.problem = error;
    if (submission.sends > 0) {
        // What went out before is as unknown, and as not found, as it was.
        becomes(submission, State::Unknown);
    } else {
        becomes(submission, State::Queued);
        if (kindOf(submission)->mayGoByItself())
            released.insert(submission.id);
    }
    save(submission);
}

void Submissions::Private::settled(qint64 id, const Settlement &settlement)
{
    auto submission = outbox.find(id);
    if (!submission || submission->state != State::Unknown || m_busy.contains(id)) {
        settler.drop(id);
        return;
    }
    submission->check = settlement;
    switch (settlement.verdict) {
    case Settlement::Verdict::Found:
        becomes(*submission, State::Done);
        submission->result = settlement.result;
        submission->problem.reset();
        break;
    case Settlement::Verdict::NotFound:
        // Even when the second sending was refused: the server may have refused it for having the first, and
        // not list that yet. Whoever decides sees its words.
        m_told.insert(id);
        break;
    case Settlement::Verdict::CannotTell:
        break;
    }
    save(*submission);
}

void Submissions::Private::save(const Submission &submission)
{
    m_busy[submission.id].isLast = true;
    outbox.change(submission, this, [this, submission](Stored<void> done) {
        if (done)
            return saved(submission);
        // It stays what it was on disk, which is never better than what is known. Not sent again for that.
        m_unsaved.insert(submission.id, submission);
        m_disk.start(pauses.afterFault);
    });
}

void Submissions::Private::saved(const Submission &submission)
{
    scheduleWork();
    if (submission.state == State::Unknown)
        Q_EMIT q.checkingChanged(submission.id);
    if (submission.state != State::Done)
        return;
    if (const auto kind = kindOf(submission))
        kind->refresh(submission);
    Q_EMIT q.done(submission);
}

void Submissions::Private::confirmDone(Submission submission)
{
    const qint64 id = submission.id;
    if (m_busy.contains(id))
        return;
    settler.drop(id);
    becomes(submission, State::Done);
    submission.problem.reset();
    m_busy[id].isLast = true;
    outbox.change(submission, this, [this, submission](Stored<void> done) {
        if (done)
            return saved(submission);
        m_busy.erase(submission.id);
        Q_EMIT q.checkingChanged(submission.id);
        scheduleWork();
    });
}

void Submissions::Private::remove(qint64 id)
{
    m_busy[id];
    outbox.remove(id, this, [this, id](Stored<void>) {
        m_busy.erase(id);
        scheduleWork();
    });
}

void Submissions::Private::outboxChanged(qint64 id)
{
    const auto work = m_busy.find(id);
    if (!outbox.find(id)) {
        // Removed, or it is another company's outbox now: what is under way for it is given up. What was
        // being sent is Sending on that company's disk, and Unknown when it is opened again.
        const auto givenUp = m_busy.extract(id);
        m_unsaved.remove(id);
        released.remove(id);
        m_told.remove(id);
        settler.drop(id);
        scheduleWork();
    } else if (work != m_busy.end() && work->second.isLast) {
        // Now and not in saved(): whoever hears of the change next may ask what can be done, and do it.
        m_busy.erase(work);
    }
}
