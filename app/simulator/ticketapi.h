#pragma once

#include "recordapi.h"
#include "ticketbody.h"
#include "ticketstore.h"

//! ApiRing's `/tickets` (contract 1). Thread-safe.
class TicketApi final : public RecordApi
{
public:
    TicketApi(DemoTickets demo, FindContact findContact, HasOrder hasOrder);

private:
    SimReply find(const QByteArray &query) const override;
    SimReply add(const QJsonObject &body) override;
    SimReply edit(const QString &id, const QJsonObject &changes) override;
    SimReply remove(const QString &id) override;
    int count() const override { return m_store.size(); }

    const FindContact m_findContact;
    const HasOrder m_hasOrder;
    TicketStore m_store;
};
