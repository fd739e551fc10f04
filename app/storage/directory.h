#pragma once

#include "phonenumber.h"
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
    QStringList terms; //!< what it is searched by: names, codes, email addresses; folded by the directory
    QList<PhoneNumber> phones; //!< what it is found by
    QStringList links; //!< likewise, exact: the customers an order or ticket belongs to, numbers, addresses
    QDateTime updatedAt; //!< UTC, the server's; may be invalid
    QDateTime readAt; //!< UTC, when we read it: its age

    bool operator==(const DirectoryEntry &) const = default;
};

//! Values that no endpoint lists and that forms suggest, learned from what was read (contract 1, last line).
enum class Learned {
    Sla,
    TicketCategory,
    Priority,
    TicketStatus,
    TicketGroup,
    Stage,
    CustomerStage,
    Branch,
    Gift,
    Segment,
    Staff
};

//! The local copy of what the server has, encrypted (DESIGN 5). Reading is at once and on this thread;
//! writing is not.
class Directory final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Stored<void>)>;

    explicit Directory(QObject *parent = nullptr);
    ~Directory() override;

    void attach(Database *database, const Vault *vault);
    void detach(); //!< forgets what is in memory of it
    [[nodiscard]] bool isOpen() const { return m_database != nullptr; }

    // At most \a most; a record that does not open is passed over, counted in unreadable(), and removed.
    [[nodiscard]] QList<DirectoryEntry> findByPhone(
        DirectoryEntry::Kind kind, const PhoneNumber &phone, int most = 50) const;
    [[nodiscard]] QList<DirectoryEntry> findLinked(
        DirectoryEntry::Kind kind, const QString &link, int most = 50) const;
    [[nodiscard]] std::optional<DirectoryEntry> find(DirectoryEntry::Kind kind, const QString &key) const;
    //! Those whose terms hold every word of \a text (folded), best first: names that begin with it, then
    //! words that begin with it, then the rest.
    [[nodiscard]] QList<DirectoryEntry> search(
        DirectoryEntry::Kind kind, const QString &text, int most = 50) const;
    [[nodiscard]] int count(DirectoryEntry::Kind kind) const;
    [[nodiscard]] int unreadable() const;

    //! Adds or replaces; with \a cursor, how far the sync has come is committed together with it.
    void put(const QList<DirectoryEntry> &entries, QObject *context, Done done,
        const QString &cursorName = {}, const QByteArray &cursor = {});
    [[nodiscard]] QByteArray cursor(const QString &name) const; //!< empty when there is none
    void setCursor(const QString &name, const QByteArray &cursor, QObject *context, Done done);
    void remove(DirectoryEntry::Kind kind, const QStringList &keys, QObject *context, Done done);
    //! Those of \a kind that were last read before \a moment.
    void removeOlder(DirectoryEntry::Kind kind, const QDateTime &moment, QObject *context, Done done);
    void clear(QObject *context, Done done);
    //! One person, with orders and tickets of theirs, whatever they were found by; it is not taken in again.
    void erasePerson(const QString &customerKey, const QList<PhoneNumber> &phones, const QStringList &emails,
        QObject *context, Done done);

    void learn(Learned what, const QStringList &values);
    [[nodiscard]] QStringList learned(Learned what) const; //!< the most frequent first

Q_SIGNALS:
    void loaded(); //!< search() and learned() know everything that is on disk
    void changed(); //!< something was put or removed

private:
    class Private;
    std::unique_ptr<Private> d;
    Database *m_database = nullptr;
};
