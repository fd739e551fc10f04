#pragma once

#include "orderbody.h"
#include "orderstore.h"
#include "recordapi.h"

//! ApiRing's `/opportunities` (contract 1). Thread-safe.
class OrderApi final : public RecordApi
{
public:
    //! \a product is asked for what a line names. \a customers is at least the number of demo callers.
    OrderApi(quint64 seed, int customers, FindProduct product);

    //! Whether there is an order with \a number.
    [[nodiscard]] bool contains(const QString &number) const;
    //! OrderStore::demoOrder()
    [[nodiscard]] QJsonObject demoOrder(qint64 customer, qint64 time) const;

private:
    SimReply find(const QByteArray &query) const override;
    SimReply add(const QJsonObject &body) override;
    SimReply edit(const QString &id, const QJsonObject &changes) override;
    SimReply remove(const QString &id) override;
    int count() const override { return m_store.size(); }
    //! Faults when an order other than \a number has the code of \a body.
    std::optional<SimReply> codeFault(const QJsonObject &body, std::optional<qint64> number) const;

    const FindProduct m_product;
    OrderStore m_store;
};
