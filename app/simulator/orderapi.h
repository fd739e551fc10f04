#pragma once

#include "orderbody.h"
#include "orderstore.h"
#include "simhttp.h"

#include <mutex>

//! ApiRing's `/opportunities` (contract 1). Thread-safe.
class OrderApi final
{
public:
    //! \a product is asked for what a line names. \a customers is at least the number of demo callers.
    OrderApi(quint64 seed, int customers, FindProduct product);

    [[nodiscard]] SimReply answer(const SimRequest &request);
    [[nodiscard]] int size() const;

private:
    SimReply find(const SimRequest &request) const;
    SimReply add(const SimRequest &request);
    SimReply edit(const SimRequest &request);
    SimReply remove(const SimRequest &request);
    //! Faults when an order other than \a number has the code of \a body.
    std::optional<SimReply> codeFault(const QJsonObject &body, std::optional<qint64> number) const;

    const FindProduct m_product;
    mutable std::mutex m_mutex;
    OrderStore m_store;
};
