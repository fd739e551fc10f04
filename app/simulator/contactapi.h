#pragma once

#include "contactstore.h"
#include "simhttp.h"

#include <mutex>

//! ApiRing's customer endpoints (contract 1): `/contacts` and `/contacts/package`. Thread-safe.
class ContactApi final
{
public:
    //! \a customers is at least the number of demo callers.
    ContactApi(quint64 seed, int customers);

    //! \a request is for one of the two.
    [[nodiscard]] SimReply answer(const SimRequest &request);
    [[nodiscard]] int size() const;
    //! The customer or lead whose `_id` is \a objectId.
    [[nodiscard]] std::optional<QJsonObject> withObjectId(const QString &objectId) const;

private:
    SimReply find(const SimRequest &request) const;
    SimReply add(const SimRequest &request);
    SimReply addPackage(const SimRequest &request);
    SimReply edit(const SimRequest &request);
    SimReply remove(const SimRequest &request);

    mutable std::mutex m_mutex;
    ContactStore m_store;
};
