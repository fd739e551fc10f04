#include "productstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void apply(CatalogueEntry &entry, const QJsonObject &changes)
{
    entry.name = changes.value(u"name"_s).toString(entry.name);
    entry.sku = changes.value(u"code"_s).toString(entry.sku);
    entry.code = changes.value(u"productIdApiRing"_s).toString(entry.code);
    entry.mayEditPrice = changes.value(u"canEdit"_s).toBool(entry.mayEditPrice);
    if (const QJsonValue price = changes.value(u"value"_s); !price.isUndefined())
        entry.price = price.isString() ? price.toString().toLongLong() : price.toInteger();
}

} // namespace

ProductStore::ProductStore(quint64 seed)
    : m_items(demoCatalogue(seed))
{ }

QJsonArray ProductStore::find(const ProductFilter &filter) const
{
    QJsonArray page;
    qint64 toSkip = (filter.page.number - 1) * filter.page.limit;
    for (const CatalogueItem &item : m_items) {
        if (page.size() == filter.page.limit)
            break;
        const bool wanted = filter.sku.value_or(item.entry.sku) == item.entry.sku
            && filter.combo.value_or(item.entry.isCombo) == item.entry.isCombo;
        if (wanted && toSkip-- <= 0)
            page.append(item.record);
    }
    return page;
}

std::optional<qsizetype> ProductStore::find(const QString &code) const
{
    const auto found =
        std::ranges::find_if(m_items, [&](const CatalogueItem &item) { return item.entry.code == code; });
    return found != m_items.end() ? std::optional(found - m_items.begin()) : std::nullopt;
}

std::optional<CatalogueEntry> ProductStore::entry(const QString &name) const
{
    const auto found =
        std::ranges::find_if(m_items, [&](const CatalogueItem &item) { return item.entry.name == name; });
    return found != m_items.end() ? std::optional(found->entry) : std::nullopt;
}

QString ProductStore::taken(const QJsonObject &body, std::optional<qsizetype> place) const
{
    for (const auto &[field, member] : {std::pair(u"productIdApiRing"_s, &CatalogueEntry::code),
             std::pair(u"code"_s, &CatalogueEntry::sku), std::pair(u"name"_s, &CatalogueEntry::name)}) {
        const QString given = body.value(field).toString();
        for (qsizetype i = 0; body.contains(field) && i < m_items.size(); ++i) {
            if (i != place && m_items[i].entry.*member == given)
                return field;
        }
    }
    return {};
}

void ProductStore::add(const QJsonObject &body)
{
    CatalogueItem item {{}, body};
    apply(item.entry, body);
    item.record[u"_id"_s] = u"%1"_s.arg(++m_added, 24, 16, QChar(u'0'));
    item.record[u"type"_s] = u"product"_s;
    m_items.append(item);
}

void ProductStore::edit(qsizetype place, const QJsonObject &changes)
{
    CatalogueItem &item = m_items[place];
    apply(item.entry, changes);
    for (auto change = changes.begin(); change != changes.end(); ++change)
        item.record[change.key()] = change.value();
}

void ProductStore::remove(qsizetype place)
{
    m_items.removeAt(place);
}
