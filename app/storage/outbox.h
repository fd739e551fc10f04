#pragma once

#include "storagefault.h"
#include "submission.h"

#include <QHash>
#include <QObject>

#include <QSet>

#include <chrono>
#include <functional>
#include <optional>

class Database;
class Drafts;
class Vault;

//! What was submitted and became of it, on disk before anything is sent. It keeps; what is sent when is for
//! the service `Submissions`. A submission and its draft change in one transaction.
class Outbox final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Stored<void>)>;

    explicit Outbox(Drafts &drafts, QObject *parent = nullptr);

    //! As Drafts::attach(), and after it. What is found Sending becomes Unknown: nobody knows how far it
    //! came. Done and rejected ones older than \a retention are removed. loaded() follows that of the drafts.
    void attach(
        Database *database, const Vault *vault, std::chrono::hours retention = std::chrono::hours(24 * 14));
    void detach();
    void release();

    [[nodiscard]] QList<Submission> all() const; //!< the newest first
    [[nodiscard]] std::optional<Submission> find(qint64 id) const;
    [[nodiscard]] int unsent() const;
    //! Whether what is kept here is lost when the program ends.
    [[nodiscard]] bool isInMemory() const;
    [[nodiscard]] int unreadable() const { return m_unreadable; }

    // All of these answer from the event loop, never after \a context is gone; on a fault nothing has
    // changed.

    //! A new one; its draft is carried by it from then on. An older, rejected one of the same draft goes.
    //! Failed when the draft is not there or carried already.
    void add(const Submission &submission, QObject *context, Done done);
    //! Its state, problem, check, result. Done takes the draft away; Rejected gives it back with the
    //! server's words.
    void change(const Submission &submission, QObject *context, Done done);
    //! Gives the draft back, if there is one, and forgets the submission.
    void remove(qint64 id, QObject *context, Done done);

Q_SIGNALS:
    void loaded();
    void changed(qint64 id); //!< added, changed or removed; find() tells

private:
    void persist(const Submission &submission);
    void giveBackOrphans();
    void answer(QObject *context, const Done &done, const StorageFault &fault);

    Drafts &m_drafts;
    Database *m_database = nullptr;
    const Vault *m_vault = nullptr;
    QHash<qint64, Submission> m_submissions;
    QSet<qint64> m_beingAdded;
    int m_unreadable = 0;
    int m_attached = 0;
};
