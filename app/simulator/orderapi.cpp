#include "orderapi.h"

using namespace Qt::StringLiterals;

namespace {

SimReply done(qint64 number)
{
    return answered(QJsonDocument(QJsonObject {{u"success"_s, 1}, {u"number"_s, number}}));
}

SimReply notFound()
{
    return refusal(404, u"number not found"_s);
}

} // namespace

OrderApi::OrderApi(quint64 seed, int customers, FindProduct product)
    : m_product(std::move(product))
    , m_store(seed, customers)
{ }

SimReply OrderApi::answer(const SimRequest &request)
{
    const std::lock_guard lock(m_mutex);
    if (request.method == "GET")
        return find(request);
    if (request.method == "POST")
        return add(request);
    if (request.method == "PUT")
        return edit(request);
    if (request.method == "DELETE")
        return remove(request);
    return wrongMethod(request, "GET, POST, PUT, DELETE"_ba);
}

int OrderApi::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_store.size();
}

SimReply OrderApi::find(const SimRequest &request) const
{
    if (request.hasBody)
        return refusal(400, u"a GET has no body"_s);
    const auto query =
        readQuery(request.query, {u"number"_s, u"phones"_s, u"customerId"_s, u"page"_s, u"limit"_s});
    if (!query)
        return refusal(400, query.error());
    const auto page = pageIn(*query);
    if (!page)
        return refusal(400, page.error());
    const auto given = [&](const QString &name) {
        return query->contains(name) ? std::optional(query->value(name)) : std::nullopt;
    };
    const OrderFilter filter {given(u"number"_s), given(u"phones"_s), given(u"customerId"_s), *page};
    const QJsonArray found = m_store.find(filter);
    // As with customers, one that is named is answered with the object alone.
    if (filter.number && found.size() == 1)
        return answered(QJsonDocument(found.first().toObject()));
    return answered(QJsonDocument(found));
}

SimReply OrderApi::add(const SimRequest &request)
{
    if (const auto fault = queryFault(request.query))
        return *fault;
    const auto body = readBody(request);
    if (!body)
        return refusal(400, body.error());
    const auto order = readNewOrder(*body, m_product);
    if (!order)
        return refusal(400, order.error());
    if (const auto fault = codeFault(*order, std::nullopt))
        return *fault;
    return done(m_store.add(*order));
}

SimReply OrderApi::edit(const SimRequest &request)
{
    if (const auto fault = queryFault(request.query))
        return *fault;
    const auto body = readBody(request);
    if (!body)
        return refusal(400, body.error());
    auto edited = readOrderEdit(*body, m_product);
    if (!edited)
        return refusal(400, edited.error());
    const auto number = m_store.find(edited->number);
    if (!number)
        return notFound();
    if (const auto fault = codeFault(edited->changes, number))
        return *fault;
    const bool hasLines = edited->changes.contains(u"groupPackage"_s);
    if (hasLines || edited->changes.contains(u"value"_s)) {
        const QJsonObject &source = hasLines ? edited->changes : m_store.order(*number);
        const auto changes = withValue(edited->changes, source.value(u"groupPackage"_s).toArray());
        if (!changes)
            return refusal(400, changes.error());
        edited->changes = *changes;
    }
    m_store.edit(*number, edited->changes);
    return done(*number);
}

SimReply OrderApi::remove(const SimRequest &request)
{
    const auto query = readQuery(request.query, {u"number"_s});
    if (!query)
        return refusal(400, query.error());
    const auto body = readBody(request);
    if (!body)
        return refusal(400, body.error());
    const auto removal = readOrderRemoval(*query, *body);
    if (!removal)
        return refusal(400, removal.error());
    const auto number = m_store.find(*removal);
    if (!number)
        return notFound();
    m_store.remove(*number);
    return answered(QJsonDocument(QJsonObject {{u"success"_s, 1}}));
}

std::optional<SimReply> OrderApi::codeFault(const QJsonObject &body, std::optional<qint64> number) const
{
    const QString code = body.value(u"opportunityIdApiRing"_s).toString();
    const auto owner = m_store.withCode(code);
    if (code.isEmpty() || !owner || owner == number)
        return std::nullopt;
    return refusal(400, u"opportunityIdApiRing already exists: %1"_s.arg(code));
}
