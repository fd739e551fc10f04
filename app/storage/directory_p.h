#pragma once

#include "directory.h"

#include "directoryindex.h"
#include "directoryrecords.h"
#include "vault.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <array>

class Database;

//! The directory's jobs on the writer's thread, and what is kept of their outcome in memory.
class Directory::Private
{
public:
    using Kind = DirectoryEntry::Kind;
    using Work = std::function<void(DirectoryRecords &, RecordChanges &)>;
    using Worked = std::function<void(const Stored<void> &, const RecordChanges &)>;

    static constexpr int atOnce = 200; // records in a transaction: a keystroke's draft may wait behind it

    explicit Private(Directory *directory)
        : q(directory)
    {
        using namespace std::chrono_literals;
        constexpr auto learnedLater = 5s; // what is learned goes with the next records, or alone
        flush.setSingleShot(true);
        flush.setInterval(learnedLater);
        flush.callOnTimeout(q, [this] { writeLearned(); });
    }

    //! \a work in one transaction with what was learned, and \a worked on this thread, unless it is detached
    //! first.
    void run(Work work, Worked worked);
    void apply(const RecordChanges &changes);
    void load(quint32 after);
    void loadLearned();
    void take(const QList<StoredRecord> &records);
    void writeLearned();
    //! Many records go in as many transactions as it takes, so that drafts have their turn between two of
    //! them. What is put meanwhile stays. Used on the writer's thread, between two jobs on this one.
    struct Removal
    {
        Kind kind;
        QString column;
        QDateTime moment;
        QList<DirectoryRecords::Seen> left;
        bool isBegun = false;

        void go(DirectoryRecords &records, RecordChanges &changes, qsizetype most);
    };
    void remove(std::shared_ptr<Removal> removal, Worked worked);
    void openNewest(Kind kind, const QList<quint32> &ids, QPointer<QObject> context, NewestPart each);
    //! What is under way goes to the writer whole: it is written before the database is closed.
    void finish();

    QList<DirectoryEntry> linked(Kind kind, const QByteArray &hash, int most,
        const std::function<bool(const DirectoryEntry &)> &carries);
    void foundBroken(quint32 id, const QByteArray &hash = {});

    DirectoryIndex &indexOf(Kind kind) { return index.at(std::size_t(kind)); }

    //! Calls \a done later, as an answer of the database would be.
    template <typename Callback, typename Outcome>
    void answer(QObject *context, Callback done, Outcome outcome)
    {
        QMetaObject::invokeMethod(
            q,
            [context = QPointer<QObject>(context), done = std::move(done), outcome = std::move(outcome)] {
                if (context && done)
                    done(outcome);
            },
            Qt::QueuedConnection);
    }
    static Worked told(QObject *context, Done done)
    {
        return [context = QPointer<QObject>(context), done = std::move(done)](
                   const Stored<void> &outcome, const RecordChanges &) {
            if (context && done)
                done(outcome);
        };
    }

    struct LearnedCounts
    {
        QHash<QString, qint64> all;
        QHash<QString, qint64> unwritten;
    };
    [[nodiscard]] QList<DirectoryRecords::LearnedValue> takeUnwritten();

    Directory *const q;
    Database *database = nullptr;
    std::shared_ptr<const Vault> vault; // jobs may outlive the attachment
    int attached = 0; //!< counts attach() and detach()
    DirectoryScope scope = DirectoryScope::Seen;
    std::array<DirectoryIndex, 5> index; // by kind
    bool isLoaded = false;
    QSet<quint32> touched; // put or removed while loading: what is loaded of them later is no news
    QSet<quint32> broken; // found since it was attached, each once
    int unreadable = 0;
    std::array<LearnedCounts, std::size_t(Learned::TicketResolution) + 1> learned;
    QTimer flush;
    QList<std::shared_ptr<Removal>> removals; // under way
};
