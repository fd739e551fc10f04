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

SimReply taken(const QJsonObject &body, const QString &field)
{
    return refusal(400, u"%1 already exists: %2"_s.arg(field, body.value(field).toString()));
}

SimReply done(const QString &sku)
{
    return answered(QJsonDocument(QJsonObject {{u"success"_s, 1}, {u"code"_s, sku}}));
}

} // namespace

ProductApi::ProductApi(quint64 seed)
    : RecordApi(u"productIdApiRing"_s, Id::Text)
    , m_store(seed)
{ }

std::optional<CatalogueEntry> ProductApi::entry(const QString &name) const
{
    const std::lock_guard lock(m_mutex);
    return m_store.entry(name);
}

SimReply ProductApi::find(const QByteArray &raw) const
{
    const auto query = readQuery(raw, {u"code"_s, u"type"_s, u"page"_s, u"limit"_s});
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

SimReply ProductApi::add(const QJsonObject &product)
{
    for (const QString &field : {u"name"_s, u"code"_s, u"productIdApiRing"_s}) {
        if (!product.contains(field))
            return refusal(400, u"%1 is required"_s.arg(field));
    }
    if (const Fault fault = Body::check(product, fields()))
        return refusal(400, *fault);
    if (const QString field = m_store.taken(product, std::nullopt); !field.isEmpty())
        return taken(product, field);
    m_store.add(product);
    return done(product.value(u"code"_s).toString());
}

SimReply ProductApi::edit(const QString &id, const QJsonObject &changes)
{
    if (const Fault fault = Body::check(changes, fields()))
        return refusal(400, *fault);
    const auto place = m_store.find(id);
    if (!place)
        return notFound();
    if (const QString field = m_store.taken(changes, place); !field.isEmpty())
        return taken(changes, field);
    m_store.edit(*place, changes);
    return done(m_store.at(*place).sku);
}

SimReply ProductApi::remove(const QString &id)
{
    const auto place = m_store.find(id);
    if (!place)
        return notFound();
    m_store.remove(*place);
    return removed();
}
