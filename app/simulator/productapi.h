#pragma once

#include "productstore.h"
#include "recordapi.h"

//! ApiRing's `/products` (contract 1). Thread-safe.
class ProductApi final : public RecordApi
{
public:
    explicit ProductApi(quint64 seed);

    //! The product or combo called \a name, to the letter.
    [[nodiscard]] std::optional<CatalogueEntry> entry(const QString &name) const;

private:
    SimReply find(const QByteArray &query) const override;
    SimReply add(const QJsonObject &product) override;
    SimReply edit(const QString &id, const QJsonObject &changes) override;
    SimReply remove(const QString &id) override;
    int count() const override { return m_store.size(); }

    ProductStore m_store;
};
