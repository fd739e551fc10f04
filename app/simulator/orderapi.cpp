#include "orderapi.h"

using namespace Qt::StringLiterals;

namespace {

SimReply done(qint64 number)
{
    return answered(QJsonDocument(QJsonObject {{u"success"_s, 1}, {u"number"_s, number}}));
}

} // namespace

OrderApi::OrderApi(quint64 seed, int customers, FindProduct product)
    : RecordApi(u"number"_s, Id::TextOrNumber)
    , m_product(std::move(product))
    , m_store(seed, customers)
{ }

bool OrderApi::contains(const QString &number) const
{
    const std::lock_guard lock(m_mutex);
    return m_store.find(number).has_value();
}

QJsonObject OrderApi::demoOrder(qint64 customer, qint64 time) const
{
    const std::lock_guard lock(m_mutex);
    return m_store.demoOrder(customer, time);
}

SimReply OrderApi::find(const QByteArray &raw) const
{
    const auto query = readQuery(raw, {u"number"_s, u"phones"_s, u"customerId"_s, u"page"_s, u"limit"_s});
    if (!query)
        return refusal(400, query.error());
    const auto page = pageIn(*query);
    if (!page)
        return refusal(400, page.error());
    const auto given = [&](const QString &name) {
        return query->contains(name) ? std::optional(query->value(name)) : std::nullopt;
    };
    const OrderFilter filter {given(u"number"_s), given(u"phones"_s), given(u"customerId"_s), *page};
    return answeredWith(m_store.find(filter), filter.number.has_value());
}

SimReply OrderApi::add(const QJsonObject &body)
{
    const auto order = readNewOrder(body, m_product);
    if (!order)
        return refusal(400, order.error());
    if (const auto fault = codeFault(*order, std::nullopt))
        return *fault;
    return done(m_store.add(*order));
}

SimReply OrderApi::edit(const QString &id, const QJsonObject &changes)
{
    auto checked = readOrderChanges(changes, m_product);
    if (!checked)
        return refusal(400, checked.error());
    const auto number = m_store.find(id);
    if (!number)
        return notFound();
    if (const auto fault = codeFault(changes, number))
        return *fault;
    const bool hasLines = changes.contains(u"groupPackage"_s);
    if (hasLines || changes.contains(u"value"_s)) {
        const QJsonObject &source = hasLines ? changes : m_store.order(*number);
        checked = withValue(changes, source.value(u"groupPackage"_s).toArray());
        if (!checked)
            return refusal(400, checked.error());
    }
    m_store.edit(*number, *checked);
    return done(*number);
}

SimReply OrderApi::remove(const QString &id)
{
    const auto number = m_store.find(id);
    if (!number)
        return notFound();
    m_store.remove(*number);
    return removed();
}

std::optional<SimReply> OrderApi::codeFault(const QJsonObject &body, std::optional<qint64> number) const
{
    const QString code = body.value(u"opportunityIdApiRing"_s).toString();
    const auto owner = m_store.withCode(code);
    if (code.isEmpty() || !owner || owner == number)
        return std::nullopt;
    return refusal(400, u"opportunityIdApiRing already exists: %1"_s.arg(code));
}
