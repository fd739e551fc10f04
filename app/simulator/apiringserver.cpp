#include "apiringserver.h"

#include "apiringrules.h"

ApiRingServer::ApiRingServer(const QByteArray &key, quint64 seed, int customers, qint64 now)
    : m_key(key)
    , m_contacts(seed, customers)
    , m_products(seed)
    , m_orders(seed, customers, [this](const QString &name) { return m_products.entry(name); })
    , m_tickets(
          DemoTickets(seed, customers, now,
              [this](qint64 customer, qint64 time) { return m_orders.demoOrder(customer, time); }),
          [this](const QString &objectId) { return m_contacts.withObjectId(objectId); },
          [this](const QString &number) { return m_orders.contains(number); })
{ }

SimReply ApiRingServer::answer(const SimRequest &request)
{
    if (const auto fault = commonFault(request, m_key))
        return *fault;
    if (request.path == "/contacts" || request.path == "/contacts/package")
        return m_contacts.answer(request);
    if (request.path == "/opportunities")
        return m_orders.answer(request);
    if (request.path == "/products")
        return m_products.answer(request);
    if (request.path == "/tickets")
        return m_tickets.answer(request);
    return unknownPath(request);
}
