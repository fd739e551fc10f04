#include "apiringserver.h"

#include "apiringrules.h"

ApiRingServer::ApiRingServer(const QByteArray &key, quint64 seed, int customers)
    : m_key(key)
    , m_contacts(seed, customers)
    , m_products(seed)
    , m_orders(seed, customers, [this](const QString &name) { return m_products.entry(name); })
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
    return unknownPath(request);
}
