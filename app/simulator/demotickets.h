#pragma once

#include "democustomers.h"

#include <compare>
#include <functional>
#include <vector>

//! Invented tickets, each made from the seed and whose it is alone. Their times follow the clock, so that a
//! demo has some from the last hours whenever it is started.
class DemoTickets final
{
public:
    //! contract/samples/tickets.json is the oldest one, to the letter.
    static constexpr qint64 firstNumber = 17'464;

    //! The \a nth ticket, from 0, of a customer. They are ordered by their time.
    struct Slot
    {
        qint64 time; //!< epoch ms, as if it were DemoPeople::lastDay
        qint32 customer;
        qint32 nth;
        auto operator<=>(const Slot &) const = default;
    };

    //! The last order of \a customer before \a time, in epoch ms as if it were DemoPeople::lastDay; empty:
    //! none.
    using OrderBefore = std::function<QJsonObject(qint64 customer, qint64 time)>;

    //! \a customers as ContactStore has it; \a now in epoch ms, not before DemoPeople::lastDay.
    DemoTickets(quint64 seed, int customers, qint64 now, OrderBefore orderBefore);

    [[nodiscard]] std::vector<Slot> all() const; //!< oldest first
    [[nodiscard]] qint64 createdAt(const Slot &slot) const; //!< epoch ms
    [[nodiscard]] qint64 updatedAt(const Slot &slot) const;
    [[nodiscard]] bool isDeleted(const Slot &slot) const;
    //! The whole record as ApiRing answers it, in one of the shapes contract 5 allows.
    [[nodiscard]] QJsonObject ticket(const Slot &slot, qint64 number) const;
    //! The ticketIdApiRing of the ticket with \a number; empty: none.
    [[nodiscard]] QString code(qint64 number) const;
    //! The number of the ticket whose ticketIdApiRing is \a code, if any has it.
    [[nodiscard]] static qint64 numberIn(const QString &code);

private:
    [[nodiscard]] std::vector<Slot> of(qint64 customer) const;

    DemoCustomers m_customers;
    OrderBefore m_orderBefore;
    qint64 m_shift; // from a slot's time to that of its ticket
};
