#pragma once

#include "directory.h"
#include "sql.h"
#include "vault.h"

#include <QByteArray>
#include <QList>

//! A record as it stands on disk.
struct StoredRecord
{
    DirectoryEntry::Kind kind = DirectoryEntry::Kind::Customer;
    quint32 id = 0;
    QByteArray terms; //!< as DirectoryIndex takes them; empty where it is not asked for
};

//! What a job did, for what is kept in memory of it.
struct RecordChanges
{
    QList<StoredRecord> put;
    QList<StoredRecord> removed;
    Directory::PutCount count;
    int broken = 0; //!< of those removed, how many did not open

    [[nodiscard]] bool isNothing() const { return put.isEmpty() && removed.isEmpty(); }
};

//! The tables of the directory (schema.cpp), over one connection, on the thread of that. For one job or one
//! read: statements are prepared once, and after a fault nothing is done any more.
class DirectoryRecords final
{
public:
    DirectoryRecords(const QSqlDatabase &database, const Vault &vault);

    [[nodiscard]] const Stored<void> &outcome() const { return m_sql.outcome(); }

    [[nodiscard]] QByteArray keyHash(DirectoryEntry::Kind kind, const QString &key) const;
    [[nodiscard]] QByteArray phoneHash(DirectoryEntry::Kind kind, const PhoneNumber &phone) const;
    [[nodiscard]] QByteArray linkHash(DirectoryEntry::Kind kind, const QString &link) const;

    [[nodiscard]] QList<quint32> idsByLink(const QByteArray &hash, int most, int from);
    [[nodiscard]] std::optional<quint32> idByKey(const QByteArray &hash);
    //! Nothing when it is not there, or not what was put there; see exists().
    [[nodiscard]] std::optional<DirectoryEntry> open(quint32 id);
    [[nodiscard]] bool exists(quint32 id);
    //! What the server changed last comes first; of what it did not say when, last.
    [[nodiscard]] QList<quint32> newest(DirectoryEntry::Kind kind, int most);
    [[nodiscard]] int count(DirectoryEntry::Kind kind);
    [[nodiscard]] QByteArray cursor(const QString &name);

    //! The next of the records after \a id, for searching; those whose terms do not open are removed.
    [[nodiscard]] QList<StoredRecord> termsAfter(quint32 id, int most, RecordChanges &changes);

    void put(const QList<DirectoryEntry> &entries, RecordChanges &changes);
    void setCursor(const QString &name, const QByteArray &cursor);
    void removeKeys(DirectoryEntry::Kind kind, const QStringList &keys, RecordChanges &changes);
    //! A record as it was when somebody looked: putting it again, unchanged too, gives it another time.
    struct Seen
    {
        quint32 id = 0;
        qint64 readAt = 0; //!< milliseconds
    };
    //! \a column: `read_at` or `updated_at`.
    [[nodiscard]] QList<Seen> before(
        DirectoryEntry::Kind kind, const QString &column, const QDateTime &moment);
    //! Those that were not put again since.
    void removeUnchanged(DirectoryEntry::Kind kind, const QList<Seen> &records, RecordChanges &changes);
    //! \a id if it does not open, and what leads to it in vain: \a hash, unless it is empty.
    void removeBroken(quint32 id, const QByteArray &hash, RecordChanges &changes);
    void erase(const QString &customerKey, const QList<PhoneNumber> &phones, const QStringList &emails,
        RecordChanges &changes);
    void clear();

    struct LearnedValue
    {
        Learned what = Learned::Sla;
        QString value;
        qint64 count = 0;
    };
    [[nodiscard]] QList<LearnedValue> learned(); //!< those that do not open are removed
    void learn(const QList<LearnedValue> &values); //!< adds the counts

private:
    void putOne(const DirectoryEntry &entry, RecordChanges &changes);
    void putLinks(quint32 id, const DirectoryEntry &entry);
    void remove(quint32 id, DirectoryEntry::Kind kind, RecordChanges &changes);
    void addToCount(DirectoryEntry::Kind kind, int difference);
    [[nodiscard]] quint32 newId();
    [[nodiscard]] bool isErased(const DirectoryEntry &entry);
    [[nodiscard]] bool isErased(const QString &text);

    const Vault &m_vault;
    Statements m_sql;
    std::optional<quint32> m_lastId;
    std::optional<bool> m_anyErased;
};
