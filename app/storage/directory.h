#pragma once

#include "learned.h"
#include "phonenumber.h"
#include "profiles.h"
#include "storagefault.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class Database;
class Vault;

//! A record of the server, kept here. What it says is opaque to the directory; by what it is found is not.
struct DirectoryEntry
{
    enum class Kind { Customer = 1, Order = 2, Ticket = 3, Product = 4 };

    Kind kind = Kind::Customer;
    QString key; //!< one of its kind: Customer::key(), an order's number, a ticket's, a product's id
    QByteArray body; //!< as the server sent it
    //! What it is searched by: the name first, codes, email addresses. Folded, and of hostile lengths cut, by
    //! the directory.
    QStringList terms;
    QList<PhoneNumber> phones; //!< what it is found by
    //! Likewise, upper and lower case alike: the keys of the customers an order or ticket belongs to, email
    //! addresses, codes.
    QStringList links;
    QDateTime updatedAt; //!< UTC, the server's; may be invalid
    QDateTime readAt; //!< UTC, when we read it: its age

    bool operator==(const DirectoryEntry &) const = default;
};

//! The local copy of what the server has, encrypted (DESIGN 5). Reading is at once and on this thread;
//! writing is not.
//!
//! Found are only records that are, byte for byte, what was put under this key, number or link. Of what was
//! asked before a detach() nothing is answered after it.
class Directory final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Stored<void>)>;

    //! What became of the records of a put().
    struct PutCount
    {
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        int refused = 0; //!< of erased people, larger than largestBody, or without a key

        bool operator==(const PutCount &) const = default;
    };
    using PutDone = std::function<void(Stored<PutCount>)>;

    static constexpr qsizetype largestBody = 1024 * 1024; //!< bytes
    static constexpr int mostLearned = 500; //!< values of a kind; the least frequent give way
    static constexpr qsizetype longestLearned = 200; //!< letters; longer ones are not learned

    explicit Directory(QObject *parent = nullptr);
    ~Directory() override;

    //! \a database has been opened, and outlives this or the next detach(); \a vault is copied.
    //! \a company: whose it is; nothing where that is of no matter.
    void attach(Database *database, const Vault *vault, const std::optional<QString> &company = {});
    [[nodiscard]] std::optional<QString> company() const { return m_company; }
    void detach(); //!< forgets what is in memory of it
    [[nodiscard]] bool isOpen() const { return m_database != nullptr; }
    [[nodiscard]] bool isLoaded() const; //!< loaded() has been emitted
    [[nodiscard]] bool isInMemory() const; //!< what is put is gone with the program

    //! In Off nothing is put any more, and what is learned is gone with the next detach(). What is there
    //! already is the Sync's to clear away.
    void setScope(DirectoryScope scope);
    [[nodiscard]] DirectoryScope scope() const;

    // At most \a most, what changed last first; a record that does not open is passed over, counted in
    // unreadable(), and removed.
    [[nodiscard]] QList<DirectoryEntry> findByPhone(
        DirectoryEntry::Kind kind, const PhoneNumber &phone, int most = 50) const;
    [[nodiscard]] QList<DirectoryEntry> findLinked(
        DirectoryEntry::Kind kind, const QString &link, int most = 50) const;
    [[nodiscard]] std::optional<DirectoryEntry> find(DirectoryEntry::Kind kind, const QString &key) const;
    //! Those whose terms hold every word of \a text (folded), best first: names that begin with it, then
    //! words that begin with it, then the rest.
    [[nodiscard]] QList<DirectoryEntry> search(
        DirectoryEntry::Kind kind, const QString &text, int most = 50) const;
    //! The \a most of \a kind that the server changed last, in parts: each is a short stop of this thread,
    //! and what is written meanwhile has its turn between them. It ends with \a isLast, or with \a context.
    using NewestPart = std::function<void(const QList<DirectoryEntry> &part, bool isLast)>;
    void readNewest(DirectoryEntry::Kind kind, int most, QObject *context, NewestPart each);
    [[nodiscard]] int count(DirectoryEntry::Kind kind) const;
    [[nodiscard]] int unreadable() const;

    //! Adds or replaces; with \a cursor, how far the sync has come is committed together with it.
    void put(const QList<DirectoryEntry> &entries, QObject *context, Done done,
        const QString &cursorName = {}, const QByteArray &cursor = {});
    //! The same, telling what was new.
    void putCounted(const QList<DirectoryEntry> &entries, QObject *context, PutDone done,
        const QString &cursorName = {}, const QByteArray &cursor = {});
    [[nodiscard]] QByteArray cursor(const QString &name) const; //!< empty when there is none
    void setCursor(const QString &name, const QByteArray &cursor, QObject *context, Done done);
    void remove(DirectoryEntry::Kind kind, const QStringList &keys, QObject *context, Done done);
    //! Those of \a kind that were last read before \a moment.
    void removeOlder(DirectoryEntry::Kind kind, const QDateTime &moment, QObject *context, Done done);
    //! Those of \a kind that the server last changed before \a moment, as far as it said when.
    void removeOutdated(DirectoryEntry::Kind kind, const QDateTime &moment, QObject *context, Done done);
    //! Everything, learned values and cursors too; not who was erased.
    void clear(QObject *context, Done done);
    //! One person, with orders and tickets of theirs, whatever they were found by; it is not taken in again.
    //! Whoever shares a number or an address with them goes too, and stays out: better a stranger who is
    //! asked of the server each time than the same person left under a second record.
    void erasePerson(const QString &customerKey, const QList<PhoneNumber> &phones, const QStringList &emails,
        QObject *context, Done done);

    void learn(Learned what, const QStringList &values);
    [[nodiscard]] QStringList learned(Learned what) const; //!< the most frequent first

Q_SIGNALS:
    void attachmentChanged(); //!< attached or detached; changed() of every kind follows
    void loaded(); //!< search() and learned() know everything that is on disk
    //! Something of \a kind was put or removed; of every kind when all of it was: attached, detached,
    //! cleared.
    void changed(DirectoryEntry::Kind kind);

private:
    void allChanged();

    class Private;
    std::unique_ptr<Private> d;
    Database *m_database = nullptr;
    std::optional<QString> m_company;
};
