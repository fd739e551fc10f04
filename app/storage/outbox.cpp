#include "outbox.h"

#include "database.h"
#include "drafts.h"
#include "records.h"
#include "sql.h"
#include "vault.h"

#include <QPointer>
#include <QSqlDatabase>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray place = "submission";

struct Loaded
{
    QList<Submission> submissions;
    int unreadable = 0;
};

Stored<void> write(QSqlDatabase &database, const Vault &vault, const Submission &submission)
{
    auto done = runSql(database, u"INSERT OR REPLACE INTO submission (id, draft, sealed) VALUES (?, ?, ?)"_s,
        {submission.id, submission.draft, vault.seal(place, submission.id, writeRecord(submission))});
    return done ? Stored<void>() : tl::make_unexpected(done.error());
}

Stored<void> removeRow(QSqlDatabase &database, qint64 id)
{
    auto done = runSql(database, u"DELETE FROM submission WHERE id = ?"_s, {id});
    return done ? Stored<void>() : tl::make_unexpected(done.error());
}

//! Reads them all; what was being sent when the program ended is not known to have arrived.
Stored<void> load(QSqlDatabase &database, const Vault &vault, std::chrono::hours retention, Loaded &loaded)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto rows = runSql(database, u"SELECT id, sealed FROM submission"_s);
    if (!rows)
        return tl::make_unexpected(rows.error());
    QList<Submission> changed;
    QList<qint64> gone;
    while (rows->next()) {
        const qint64 id = rows->value(0).toLongLong();
        const auto record = vault.open(place, id, rows->value(1).toByteArray());
        auto submission = record ? readSubmission(*record) : std::nullopt;
        if (!submission || submission->id != id) {
            ++loaded.unreadable;
            continue;
        }
        if (!submission->isUnsent()
            && submission->changedAt < now.addSecs(-std::chrono::seconds(retention).count())) {
            gone.append(id);
            continue;
        }
        if (submission->state == SubmissionState::Sending) {
            submission->state = SubmissionState::Unknown;
            submission->changedAt = now;
            submission->problem = ApiError {ApiError::Kind::Unknown, 0, {}, u"the program ended"_s};
            submission->check.reset(); // it was of before this sending
            changed.append(*submission);
        }
        loaded.submissions.append(*submission);
    }
    rows->finish();
    for (const Submission &submission : std::as_const(changed)) {
        if (auto done = write(database, vault, submission); !done)
            return done;
    }
    for (const qint64 id : std::as_const(gone)) {
        if (auto done = removeRow(database, id); !done)
            return done;
    }
    return {};
}

} // namespace

Outbox::Outbox(Drafts &drafts, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
{ }

void Outbox::attach(Database *database, const Vault *vault, std::chrono::hours retention)
{
    m_database = database;
    m_vault = vault;
    auto loaded = std::make_shared<Loaded>();
    m_database->write(
        [vault, retention, loaded](QSqlDatabase &db) { return load(db, *vault, retention, *loaded); }, this,
        [this, loaded, attached = m_attached](Stored<void> read) {
            if (attached != m_attached)
                return;
            m_unreadable = loaded->unreadable;
            for (const Submission &submission : std::as_const(m_submissions))
                persist(submission); // of the time when there was no disk
            for (const Submission &submission : std::as_const(loaded->submissions)) {
                if (m_submissions.contains(submission.id))
                    continue;
                m_submissions.insert(submission.id, submission);
                Q_EMIT changed(submission.id);
            }
            if (read)
                giveBackOrphans();
            Q_EMIT this->loaded();
        });
}

void Outbox::giveBackOrphans()
{
    // Its submission cannot be read any more: nobody could ever settle it, and what was typed is not lost.
    for (Draft draft : m_drafts.all()) {
        if (draft.submission == 0 || m_submissions.contains(draft.submission))
            continue;
        draft.submission = 0;
        m_drafts.put(draft);
    }
}

void Outbox::persist(const Submission &submission)
{
    if (!m_database)
        return; // the next one is given all there is
    m_database->write(
        [vault = m_vault, submission](QSqlDatabase &db) { return write(db, *vault, submission); }, this, {});
}

void Outbox::detach()
{
    ++m_attached;
    m_database = nullptr;
    m_vault = nullptr;
    m_unreadable = 0;
    m_beingAdded.clear();
    const auto forgotten = std::exchange(m_submissions, {});
    for (const qint64 id : forgotten.keys())
        Q_EMIT changed(id);
}

void Outbox::release()
{
    m_database = nullptr;
    m_vault = nullptr;
}

QList<Submission> Outbox::all() const
{
    QList<Submission> submissions = m_submissions.values();
    std::ranges::sort(submissions, [](const Submission &a, const Submission &b) {
        return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.code > b.code;
    });
    return submissions;
}

std::optional<Submission> Outbox::find(qint64 id) const
{
    const auto found = m_submissions.constFind(id);
    return found == m_submissions.cend() ? std::nullopt : std::optional(*found);
}

int Outbox::unsent() const
{
    return int(std::ranges::count_if(m_submissions, &Submission::isUnsent));
}

bool Outbox::isInMemory() const
{
    return !m_database || m_database->isInMemory();
}

void Outbox::answer(QObject *context, const Done &done, const StorageFault &fault)
{
    QTimer::singleShot(0, context, [done, fault] { done(tl::make_unexpected(fault)); });
}

void Outbox::add(const Submission &submission, QObject *context, Done done)
{
    const auto draft = m_drafts.find(submission.draft);
    if (!m_database || !draft || draft->submission != 0 || m_beingAdded.contains(submission.draft))
        return answer(context, done, {StorageFault::Kind::Failed, u"no such draft, or carried"_s});
    m_beingAdded.insert(submission.draft);
    Draft carried = *draft;
    carried.submission = submission.id;
    carried.wasRejected = false;
    carried.refusal.clear();
    carried.isDiscarded = false;
    // From this moment on nobody edits it; if it cannot be written it is as it was.
    m_drafts.hold(submission.draft);
    m_drafts.put(carried);
    m_database->write(
        [vault = m_vault, submission, carried](QSqlDatabase &db) -> Stored<void> {
            auto older = runSql(db, u"DELETE FROM submission WHERE draft = ?"_s, {submission.draft});
            if (!older)
                return tl::make_unexpected(older.error());
            if (auto written = write(db, *vault, submission); !written)
                return written;
            return Drafts::write(db, *vault, carried);
        },
        this,
        [this, submission, before = *draft, context = QPointer<QObject>(context), done = std::move(done),
            attached = m_attached](Stored<void> written) {
            if (attached != m_attached)
                return;
            m_beingAdded.remove(submission.draft);
            if (written) {
                QList<qint64> older;
                for (const Submission &other : std::as_const(m_submissions)) {
                    if (other.draft == submission.draft)
                        older.append(other.id);
                }
                for (const qint64 id : older) {
                    m_submissions.remove(id);
                    Q_EMIT changed(id);
                }
                m_submissions.insert(submission.id, submission);
                Q_EMIT changed(submission.id);
            } else {
                m_drafts.put(before);
            }
            m_drafts.letGo(submission.draft, written.has_value());
            if (context)
                done(written);
        });
}

void Outbox::change(const Submission &submission, QObject *context, Done done)
{
    if (!m_database || !m_submissions.contains(submission.id))
        return answer(context, done, {StorageFault::Kind::Failed, u"no such submission"_s});
    std::optional<Draft> givenBack;
    const bool isDone = submission.state == SubmissionState::Done;
    if (submission.state == SubmissionState::Rejected) {
        givenBack = m_drafts.find(submission.draft);
        if (givenBack) {
            givenBack->submission = 0;
            givenBack->wasRejected = true;
            givenBack->refusal = submission.problem ? submission.problem->serverText : QString();
        }
    }
    m_drafts.hold(submission.draft);
    m_database->write(
        [vault = m_vault, submission, givenBack, isDone](QSqlDatabase &db) -> Stored<void> {
            if (auto written = write(db, *vault, submission); !written)
                return written;
            if (isDone)
                return Drafts::remove(db, submission.draft);
            return givenBack ? Drafts::write(db, *vault, *givenBack) : Stored<void>();
        },
        this,
        [this, submission, givenBack, isDone, context = QPointer<QObject>(context), done = std::move(done),
            used = m_database, attached = m_attached](Stored<void> written) {
            if (attached != m_attached)
                return;
            if (written) {
                m_submissions.insert(submission.id, submission);
                if (m_database && m_database != used)
                    persist(submission); // the disk came back meanwhile
                if (isDone)
                    m_drafts.drop(submission.draft);
                else if (givenBack)
                    m_drafts.put(*givenBack);
            }
            m_drafts.letGo(submission.draft, written && (isDone || givenBack));
            if (written)
                Q_EMIT changed(submission.id);
            if (context)
                done(written);
        });
}

void Outbox::remove(qint64 id, QObject *context, Done done)
{
    if (!m_database || !m_submissions.contains(id))
        return answer(context, done, {StorageFault::Kind::Failed, u"no such submission"_s});
    auto givenBack = m_drafts.find(m_submissions.value(id).draft);
    if (givenBack && givenBack->submission != id)
        givenBack.reset();
    if (givenBack) {
        givenBack->submission = 0;
        m_drafts.hold(givenBack->id);
    }
    m_database->write(
        [vault = m_vault, id, givenBack](QSqlDatabase &db) -> Stored<void> {
            if (auto removed = removeRow(db, id); !removed)
                return removed;
            return givenBack ? Drafts::write(db, *vault, *givenBack) : Stored<void>();
        },
        this,
        [this, id, givenBack, context = QPointer<QObject>(context), done = std::move(done),
            attached = m_attached](Stored<void> removed) {
            if (attached != m_attached)
                return;
            if (removed) {
                m_submissions.remove(id);
                if (givenBack)
                    m_drafts.put(*givenBack);
            }
            if (givenBack)
                m_drafts.letGo(givenBack->id, removed.has_value());
            if (removed)
                Q_EMIT changed(id);
            if (context)
                done(removed);
        });
}
