#pragma once

#include "democatalogue.h"
#include "democustomers.h"

#include <compare>
#include <vector>

//! Invented orders, each made from the seed and whose it is alone. Leads have none.
class DemoOrders final
{
public:
    //! The \a nth order, from 0, of a customer. They are ordered by their time.
    struct Slot
    {
        qint64 createdAt; //!< epoch ms
        qint32 customer;
        qint32 nth;
        auto operator<=>(const Slot &) const = default;
    };

    //! \a customers as ContactStore has it: at least the number of demo callers.
    DemoOrders(quint64 seed, int customers);

    [[nodiscard]] std::vector<Slot> all() const; //!< oldest first
    [[nodiscard]] std::vector<Slot> of(qint64 customer) const;
    //! The numbers in the orders of \a customer, as stored: their own, and whoever receives for them.
    [[nodiscard]] QStringList phones(qint64 customer) const;
    //! The whole record as ApiRing answers it, in one of the shapes contract 5 allows.
    [[nodiscard]] QJsonObject order(const Slot &slot, qint64 number) const;
    //! The opportunityIdApiRing of the order with \a number; empty: none.
    [[nodiscard]] QString code(qint64 number) const;

private:
    [[nodiscard]] QJsonArray lines(const Slot &slot) const;

    quint64 m_seed;
    DemoCustomers m_customers;
    QList<CatalogueItem> m_catalogue;
};
