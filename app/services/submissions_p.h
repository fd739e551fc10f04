#pragma once

#include "connection.h"
#include "drafts.h"
#include "line.h"
#include "outbox.h"
#include "settler.h"
#include "submissions.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <map>

//! The queue: what goes when, and what becomes of it. A submission that is being worked on is in m_busy, from
//! the decision until what came of it is on disk; nothing else touches it meanwhile.
class Submissions::Private final : public QObject
{
public:
    Private(Submissions &owner, ApiRing &api, Connection &connection, Drafts &drafts, Outbox &outbox,
        const SubmissionPauses &pauses);

    [[nodiscard]] SubmissionKind *kindOf(const Submission &submission) const;
    //! Meant for the company and the address in use, and of a kind that this program knows.
    [[nodiscard]] bool isOurs(const Submission &submission) const;
    [[nodiscard]] bool isBusy(qint64 id) const { return m_busy.contains(id) || settler.isLooking(id); }
    [[nodiscard]] static bool isNotFound(const Submission &submission);

    //! Onto the disk, and then off; refuse(): neither, and why.
    void take(Submission submission);
    void refuse(qint64 draft, const ApiError &error);
    void release(const Submission &submission);
    void look(const Submission &submission);
    void remove(qint64 id);
    void confirmDone(Submission submission);
    void pump();
    void scheduleWork();

    ApiRing &api;
    Connection &connection;
    Drafts &drafts;
    Outbox &outbox;
    const SubmissionPauses pauses;
    QHash<QString, SubmissionKind *> kinds;
    QSet<qint64> adding; //!< drafts
    QSet<qint64> released; //!< they go as soon as the line and their customer's turn allow it
    Line line;
    Settler settler;

private:
    struct Work
    {
        RequestHandle request;
        bool isLast = false; //!< once this is on disk nothing follows
    };

    void send(Submission submission);
    void answered(Submission submission, const Result<QJsonValue> &answer);
    void notSent(Submission submission, const ApiError &error);
    void settled(qint64 id, const Settlement &settlement);
    static void becomes(Submission &submission, SubmissionState state);
    void save(const Submission &submission);
    void saved(const Submission &submission);
    void lineDown();
    void outboxChanged(qint64 id);

    Submissions &q;
    std::map<qint64, Work> m_busy;
    QHash<qint64, Submission> m_unsaved; //!< known here, and the disk did not take it
    QSet<qint64> m_told; //!< not found, as the agent was told in this session
    QDateTime m_lastTaken = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    QTimer m_disk; //!< runs: it failed a moment ago
    bool m_isScheduled = false;
};
