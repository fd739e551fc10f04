#pragma once

#include "apiringrules.h"
#include "demotickets.h"

#include <QJsonArray>

#include <optional>

//! What GET /tickets asks for; what is not set is not asked.
struct TicketFilter
{
    std::optional<QString> number;
    bool isDeleted = false; //!< the deleted ones, or all others
    bool isByUpdate = false; //!< what from and to are about: `updatedAt`, else `createdAt`
    std::optional<qint64> from, to; //!< epoch ms, both included
    Page page;
};

//! The tickets, newest first. Generated ones are made when they are asked for; what was edited, added or
//! deleted is kept. Not thread-safe.
class TicketStore final
{
public:
    explicit TicketStore(DemoTickets demo);

    [[nodiscard]] QJsonArray find(const TicketFilter &filter) const;
    //! Of one that is not deleted.
    [[nodiscard]] std::optional<qint64> find(const QString &number) const;
    //! The ticket, not deleted, whose ticketIdApiRing is \a code.
    [[nodiscard]] std::optional<qint64> withCode(const QString &code) const;
    //! How many are not deleted.
    [[nodiscard]] int size() const;

    // Bodies that were checked:
    qint64 add(QJsonObject ticket); //!< returns its number
    void edit(qint64 number, const QJsonObject &changes);
    void remove(qint64 number);

private:
    struct Entry
    {
        qint64 createdAt; // epoch ms
        qint64 updatedAt;
        bool isDeleted;
    };

    static constexpr qint64 firstNumber = DemoTickets::firstNumber;

    [[nodiscard]] bool matches(const Entry &entry, const TicketFilter &filter) const;
    [[nodiscard]] std::optional<qint64> parsed(const QString &number) const;
    [[nodiscard]] QJsonObject ticket(qint64 number) const;
    [[nodiscard]] Entry &entry(qint64 number) { return m_entries[std::size_t(number - firstNumber)]; }
    [[nodiscard]] const Entry &entry(qint64 number) const
    {
        return m_entries[std::size_t(number - firstNumber)];
    }

    DemoTickets m_demo;
    std::vector<DemoTickets::Slot> m_slots; // of the numbers from firstNumber on
    std::vector<Entry> m_entries; // the same, and those that were added
    QHash<qint64, QJsonObject> m_kept;
    QHash<QString, qint64> m_addedCodes; // no other code changes
};
