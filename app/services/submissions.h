#pragma once

#include "draft.h"
#include "requesthandle.h"
#include "storagefault.h"
#include "submission.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

class ApiRing;
class Connection;
class Drafts;
class Outbox;
class QJsonValue;

//! What can be submitted, one for each subject; it lives with the service of that subject.
class SubmissionKind
{
public:
    virtual ~SubmissionKind() = default;

    //! `order`, `ticket`, …: also the name of its form.
    [[nodiscard]] virtual QString name() const = 0;
    //! Whether one that had to wait for the connection may go by itself when it is back, once the agent has
    //! seen it waiting. Never for points and gifts (DESIGN 4).
    [[nodiscard]] virtual bool mayGoByItself() const = 0;
    //! What is to be sent for \a draft under our \a code; an error (Rejected, in `detail` the field) when the
    //! form should not have let it through.
    [[nodiscard]] virtual Result<SubmissionRequest> request(
        const Draft &draft, const QString &code) const = 0;
    //! The server's number in the answer to a success; empty when it gave none.
    [[nodiscard]] virtual QString numberIn(const QJsonValue &answer) const = 0;
    //! Reads whether the server has it. It must not write.
    [[nodiscard]] virtual RequestHandle settle(
        const Submission &submission, QObject *context, Callback<Settlement> done) = 0;
    //! It is done: what was read of the same customer is out of date.
    virtual void refresh(const Submission &submission) = 0;
};

//! How long is waited for what; a test may set shorter ones. Pauses that are repeated double, with jitter.
struct SubmissionPauses
{
    std::chrono::milliseconds firstProbe {5'000}; //!< until a line that is down is tried with a read
    std::chrono::milliseconds longestProbe {60'000};
    std::chrono::milliseconds secondLook {3'000}; //!< the server may still be storing what is not found
    std::chrono::milliseconds firstRecheck {5'000}; //!< after a reading that could not tell
    std::chrono::milliseconds longestRecheck {60'000};
    std::chrono::milliseconds afterFault {2'000}; //!< of the disk
};

//! Sends what agents submit, each at most once per decision, and settles by reading what became of it
//! (DESIGN 4). The one way from a form to the server.
class Submissions final : public QObject
{
    Q_OBJECT

public:
    static constexpr int atOnce = 3; //!< how many go side by side; of one customer only one

    Submissions(ApiRing &api, Connection &connection, Drafts &drafts, Outbox &outbox,
        QObject *parent = nullptr, const SubmissionPauses &pauses = {});
    ~Submissions() override;

    //! To be known before the outbox is loaded; outlives this.
    void add(SubmissionKind &kind);

    //! Takes \a draft as it is and sends it, or queues it while there is no connection. False when it is not
    //! there, or carried already: the second of two presses does nothing. What follows comes as changed()
    //! of the outbox, or, when it could not even be queued, as notTaken().
    bool submit(qint64 draft, const QString &title);
    //! Whether \a draft was submitted and is neither done nor given back.
    [[nodiscard]] bool isCarried(qint64 draft) const;

    // What the agent can do with one in the outbox; each does nothing where it is not allowed.

    //! Queued: goes as soon as it can, in its customer's turn; points and gifts only if that is now, or when
    //! the line turns out to be there. Unknown: allowed only when a check did not find it; it goes once more,
    //! under the same code.
    void send(qint64 id);
    [[nodiscard]] bool maySend(qint64 id) const;
    //! Unknown: looks once more. By itself it is looked for until a reading tells, not found only after a
    //! second one.
    void check(qint64 id);
    [[nodiscard]] bool isChecking(qint64 id) const;
    //! Queued, rejected, or unknown and not found by a check: gives the draft back.
    void takeBack(qint64 id);
    [[nodiscard]] bool mayTakeBack(qint64 id) const;
    //! Unknown, and the agent has seen in the CRM that it is there.
    void confirmDone(qint64 id);
    //! The agent has seen what waits: what may go by itself goes when the connection is back.
    void seen();

Q_SIGNALS:
    //! It stays a draft: it could not be written to disk (\a fault), or the form let through what cannot be
    //! sent (\a error, when there is no fault).
    void notTaken(qint64 draft, const std::optional<StorageFault> &fault, const ApiError &error);
    void done(const Submission &submission);
    //! An unknown outcome is being looked for, or that has ended: then maySend() and mayTakeBack() tell anew.
    void checkingChanged(qint64 id);

private:
    class Private;
    std::unique_ptr<Private> d;
};
