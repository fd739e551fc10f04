#pragma once

#include "productstore.h"
#include "simhttp.h"

#include <mutex>

//! ApiRing's `/products` (contract 1). Thread-safe.
class ProductApi final
{
public:
    explicit ProductApi(quint64 seed);

    [[nodiscard]] SimReply answer(const SimRequest &request);
    [[nodiscard]] int size() const;
    //! The product or combo called \a name, to the letter.
    [[nodiscard]] std::optional<CatalogueEntry> entry(const QString &name) const;

private:
    SimReply find(const SimRequest &request) const;
    SimReply add(const SimRequest &request);
    SimReply edit(const SimRequest &request);
    SimReply remove(const SimRequest &request);

    mutable std::mutex m_mutex;
    ProductStore m_store;
};
