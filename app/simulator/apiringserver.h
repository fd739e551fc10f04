#pragma once

#include "contactapi.h"
#include "orderapi.h"
#include "productapi.h"
#include "simhttp.h"
#include "ticketapi.h"

//! ApiRing as far as it is here: what every endpoint asks of a request, and which one it is for. Thread-safe.
class ApiRingServer final
{
public:
    //! Requests must carry \a key. \a customers is at least the number of demo callers; \a now, in epoch ms,
    //! is what the newest records were made before.
    ApiRingServer(const QByteArray &key, quint64 seed, int customers, qint64 now);

    [[nodiscard]] SimReply answer(const SimRequest &request);

    [[nodiscard]] const ContactApi &contacts() const { return m_contacts; }
    [[nodiscard]] const OrderApi &orders() const { return m_orders; }
    [[nodiscard]] const ProductApi &products() const { return m_products; }
    [[nodiscard]] const TicketApi &tickets() const { return m_tickets; }

private:
    const QByteArray m_key;
    ContactApi m_contacts;
    ProductApi m_products;
    OrderApi m_orders;
    TicketApi m_tickets;
};
