#include "productapi.h"

#include "bodyrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDigits = 15; // any such number is one a JSON number holds exactly

//! The documents have a string, the samples both.
Fault price(const QJsonValue &value, const QString &name)
{
    const QString text = value.toString();
    const bool digits = !text.isEmpty() && text.size() <= mostDigits
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits || Body::whole(value))
        return {};
    return u"%1 must be a whole number, 0 or more, or a string of its digits"_s.arg(name);
}

const QHash<QString, Check> &fields()
{
    static const QHash<QString, Check> all {
        {u"name"_s, Body::filledText},
        {u"code"_s, Body::filledText},
        {u"productIdApiRing"_s, Body::filledText},
        {u"value"_s, price},
        {u"canEdit"_s, Body::truth},
    };
    return all;
}

Checked<QJsonObject> readProduct(const SimRequest &request, const QStringList &required)
{
    const auto body = readBody(request);
    if (!body)
        return tl::unexpected(body.error());
    if (!body->isObject())
        return tl::unexpected(u"the body must be an object"_s);
    const QJsonObject product = body->object();
    for (const QString &field : required) {
        if (!product.contains(field))
            return tl::unexpected(u"%1 is required"_s.arg(field));
    }
    if (const Fault fault = Body::check(product, fields()))
        return tl::unexpected(*fault);
    return product;
}

SimReply taken(const QJsonObject &body, const QString &field)
{
    return refusal(400, u"%1 already exists: %2"_s.arg(field, body.value(field).toString()));
}

SimReply notFound()
{
    return refusal(404, u"productIdApiRing not found"_s);
}

SimReply done(const QString &sku)
{
    return answered(QJsonDocument(QJsonObject {{u"success"_s, 1}, {u"code"_s, sku}}));
}

} // namespace

ProductApi::ProductApi(quint64 seed)
    : m_store(seed)
{ }

SimReply ProductApi::answer(const SimRequest &request)
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

int ProductApi::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_store.size();
}

std::optional<CatalogueEntry> ProductApi::entry(const QString &name) const
{
    const std::lock_guard lock(m_mutex);
    return m_store.entry(name);
}

SimReply ProductApi::find(const SimRequest &request) const
{
    if (request.hasBody)
        return refusal(400, u"a GET has no body"_s);
    const auto query = readQuery(request.query, {u"code"_s, u"type"_s, u"page"_s, u"limit"_s});
    if (!query)
        return refusal(400, query.error());
    const auto page = pageIn(*query);
    if (!page)
        return refusal(400, page.error());
    const auto combo = choiceIn(*query, u"type"_s, u"product", u"combo");
    if (!combo)
        return refusal(400, combo.error());
    ProductFilter filter {{}, *combo, *page};
    if (query->contains(u"code"_s))
        filter.sku = query->value(u"code"_s);
    return answered(QJsonDocument(m_store.find(filter)));
}

SimReply ProductApi::add(const SimRequest &request)
{
    if (const auto fault = queryFault(request.query))
        return *fault;
    const auto product = readProduct(request, {u"name"_s, u"code"_s, u"productIdApiRing"_s});
    if (!product)
        return refusal(400, product.error());
    if (const QString field = m_store.taken(*product, std::nullopt); !field.isEmpty())
        return taken(*product, field);
    m_store.add(*product);
    return done(product->value(u"code"_s).toString());
}

SimReply ProductApi::edit(const SimRequest &request)
{
    if (const auto fault = queryFault(request.query))
        return *fault;
    auto changes = readProduct(request, {u"productIdApiRing"_s});
    if (!changes)
        return refusal(400, changes.error());
    const auto place = m_store.find(changes->take(u"productIdApiRing"_s).toString());
    if (changes->isEmpty())
        return refusal(400, u"no changed field is given"_s);
    if (!place)
        return notFound();
    if (const QString field = m_store.taken(*changes, place); !field.isEmpty())
        return taken(*changes, field);
    m_store.edit(*place, *changes);
    return done(m_store.at(*place).sku);
}

SimReply ProductApi::remove(const SimRequest &request)
{
    const auto query = readQuery(request.query, {u"productIdApiRing"_s});
    if (!query)
        return refusal(400, query.error());
    const auto body = readProduct(request, {u"productIdApiRing"_s});
    if (!body)
        return refusal(400, body.error());
    if (body->size() > 1) {
        QStringList rest = body->keys();
        rest.removeOne(u"productIdApiRing"_s);
        return refusal(400, u"unknown field %1"_s.arg(rest.constFirst()));
    }
    const QString code = body->value(u"productIdApiRing"_s).toString();
    if (query->value(u"productIdApiRing"_s) != code)
        return refusal(400, u"productIdApiRing must be the same in the query and in the body"_s);
    const auto place = m_store.find(code);
    if (!place)
        return notFound();
    m_store.remove(*place);
    return answered(QJsonDocument(QJsonObject {{u"success"_s, 1}}));
}
