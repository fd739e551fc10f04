#include "settler.h"

#include "submissions.h"

#include <QTimer>

struct Settler::Look
{
    Look(SubmissionKind &k, const Backoff &b)
        : kind(k)
        , backoff(b)
    { }

    SubmissionKind &kind;
    Submission submission;
    RequestHandle request;
    QTimer timer;
    Backoff backoff;
    bool isSecond = false;
    bool isResting = false; //!< it could not tell
};

Settler::Settler(std::chrono::milliseconds secondLook, const Backoff &backoff, QObject *parent)
    : QObject(parent)
    , m_secondLook(secondLook)
    , m_backoff(backoff)
{ }

Settler::~Settler() = default;

void Settler::look(const Submission &submission, SubmissionKind &kind)
{
    const qint64 id = submission.id;
    if (isLooking(id))
        return;
    auto &look = m_looks[id];
    if (!look) {
        look = std::make_unique<Look>(kind, m_backoff);
        look->timer.setSingleShot(true);
        // Queued: what follows may end the timer.
        const auto goOn = [this, id] {
            const auto known = m_looks.find(id);
            if (known == m_looks.end() || known->second->timer.isActive())
                return;
            if (known->second->isResting)
                Q_EMIT due(id);
            else
                read(id);
        };
        connect(&look->timer, &QTimer::timeout, this, goOn, Qt::QueuedConnection);
    }
    look->submission = submission;
    look->timer.stop();
    look->isSecond = look->isResting = false;
    read(id);
    Q_EMIT started(id);
}

bool Settler::isLooking(qint64 id) const
{
    const auto look = m_looks.find(id);
    return look != m_looks.end() && !look->second->isResting;
}

void Settler::drop(qint64 id)
{
    // Out of the list first: giving a request up may run code that looks at us.
    (void)m_looks.extract(id);
}

void Settler::dropAll()
{
    (void)std::exchange(m_looks, {});
}

void Settler::read(qint64 id)
{
    Look &look = *m_looks.at(id);
    look.request = look.kind.settle(
        look.submission, this, [this, id](const Result<Settlement> &answer) { answered(id, answer); });
}

void Settler::answered(qint64 id, const Result<Settlement> &answer)
{
    const auto found = m_looks.find(id);
    if (found == m_looks.end())
        return;
    Look &look = *found->second;
    auto settlement = answer.value_or(Settlement());
    if (!settlement.at.isValid())
        settlement.at = QDateTime::currentDateTimeUtc();
    switch (settlement.verdict) {
    case Settlement::Verdict::NotFound:
        if (!std::exchange(look.isSecond, true)) {
            look.timer.start(m_secondLook);
            return;
        }
        drop(id);
        break;
    case Settlement::Verdict::Found:
        drop(id);
        break;
    case Settlement::Verdict::CannotTell:
        look.isResting = true;
        look.timer.start(look.backoff.next());
        break;
    }
    Q_EMIT settled(id, settlement);
}
