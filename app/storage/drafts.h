#pragma once

#include "draft.h"
#include "storagefault.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>

class Database;
class QSqlDatabase;
class Vault;

//! Every form's content, kept as it is typed: here at once, on disk at most 500 ms after the last keystroke,
//! written off the thread that types. What could not be written stays here and is tried again.
class Drafts final : public QObject
{
    Q_OBJECT

public:
    //! From the first keystroke that is not on disk to the write; what is left of the 500 ms is the disk's.
    static constexpr std::chrono::milliseconds patience {150};

    explicit Drafts(QObject *parent = nullptr);

    //! From now on drafts are kept in \a database (not null), and those that are in it join the ones here,
    //! which are written to it. loaded() follows. Both outlive this, or detach() comes first. A draft last
    //! touched longer ago than \a expiry is removed for good; zero: never.
    void attach(Database *database, const Vault *vault, std::chrono::hours expiry = {});
    //! Writes what is not written, and forgets all.
    void detach();
    //! Keeps the drafts in memory, for want of a database that can be used.
    void release();

    //! The one changed last first; without the discarded ones.
    [[nodiscard]] QList<Draft> all() const;
    [[nodiscard]] std::optional<Draft> find(qint64 id) const; //!< a discarded one too
    [[nodiscard]] bool isWritten(qint64 id) const;
    //! Why the last write failed; nothing when it did not.
    [[nodiscard]] std::optional<StorageFault> fault() const { return m_fault; }
    //! Drafts on disk that did not open: somebody or something changed them.
    [[nodiscard]] int unreadable() const { return m_unreadable; }

    //! Returns its id.
    qint64 add(const QString &form, int version, const DraftPlace &place, const QVariantMap &content);
    //! Does nothing to a draft that a submission carries.
    void change(qint64 id, const QVariantMap &content);
    void setPlace(qint64 id, const DraftPlace &place);
    //! It is gone from the lists, and stays on disk until it expires or another start tidies up.
    void discard(qint64 id);
    void bringBack(qint64 id);
    //! Writes without waiting.
    void writeNow();

    // For the outbox, which changes a draft and its submission together: the draft as it is to be, put here
    // once that has been committed, and how it is written in the same transaction. From hold() to letGo() it
    // is written by nobody else: what was typed last would be written over what the outbox makes of it.
    void hold(qint64 id);
    void letGo(qint64 id, bool isWritten);
    void put(const Draft &draft);
    void drop(qint64 id); //!< as if it had never been
    [[nodiscard]] static Stored<void> write(QSqlDatabase &database, const Vault &vault, const Draft &draft);
    [[nodiscard]] static Stored<void> remove(QSqlDatabase &database, qint64 id);

Q_SIGNALS:
    void loaded();
    void changed(qint64 id); //!< added, edited, discarded, brought back, carried or given back
    void dropped(qint64 id); //!< submitted and done, expired, or all forgotten
    void written(); //!< all that was typed is on disk
    void faultChanged();

private:
    void touch(qint64 id);
    void setFault(const std::optional<StorageFault> &fault);

    Database *m_database = nullptr;
    const Vault *m_vault = nullptr;
    QHash<qint64, Draft> m_drafts;
    QSet<qint64> m_unwritten;
    QSet<qint64> m_beingWritten;
    QSet<qint64> m_held;
    bool m_isWriting = false;
    bool m_isDue = false; //!< more was to be written while it was writing
    QTimer m_timer;
    std::optional<StorageFault> m_fault;
    int m_unreadable = 0;
    int m_attached = 0; //!< counts detach(): an answer of before is not for now
};
