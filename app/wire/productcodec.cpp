#include "productcodec.h"

#include "commoncodec.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<ProductKind> readKind(const JsonReader &reader)
{
    const QString kind = reader.name("type"_L1).trimmed();
    if (kind.compare("combo"_L1, Qt::CaseInsensitive) == 0)
        return ProductKind::Combo;
    if (kind.compare("product"_L1, Qt::CaseInsensitive) == 0)
        return ProductKind::Product;
    return std::nullopt;
}

std::optional<Money> readPrice(const JsonReader &reader)
{
    const auto price = exactNumber(reader.text("value"_L1));
    return price ? std::optional(Money(*price)) : std::nullopt;
}

QString priceText(const std::optional<Money> &price)
{
    return price ? QString::number(price->dong()) : QString();
}

} // namespace

Result<Product> readProduct(const JsonReader &reader)
{
    Product product;
    product.id = reader.text("_id"_L1);
    product.name = reader.requiredText("name"_L1);
    product.sku = reader.text("code"_L1);
    product.code = reader.text("productIdApiRing"_L1);
    reader.requireOneOf({"_id"_L1, "productIdApiRing"_L1, "code"_L1});
    product.price = readPrice(reader);
    product.mayEditPrice = reader.flag("canEdit"_L1).value_or(true);
    product.kind = readKind(reader);
    product.extra = reader.extra(
        {"_id"_L1, "name"_L1, "code"_L1, "productIdApiRing"_L1, "value"_L1, "canEdit"_L1, "type"_L1});
    if (auto fault = reader.fault())
        return tl::unexpected(*std::move(fault));
    return product;
}

Result<QList<Product>> readProducts(const QJsonValue &value)
{
    return readList(value, readProduct);
}

QJsonObject writeProduct(const Product &product)
{
    QJsonObject object;
    object.insert("name"_L1, product.name); // these three are required
    object.insert("code"_L1, product.sku);
    object.insert("productIdApiRing"_L1, product.code);
    put(object, "value"_L1, priceText(product.price));
    object.insert("canEdit"_L1, product.mayEditPrice);
    return object;
}

QJsonObject writeProductChanges(const Product &before, const Product &after)
{
    QJsonObject object;
    if (before.name != after.name)
        object.insert("name"_L1, after.name);
    if (before.sku != after.sku)
        object.insert("code"_L1, after.sku);
    if (before.price != after.price)
        object.insert("value"_L1, priceText(after.price));
    if (before.mayEditPrice != after.mayEditPrice)
        object.insert("canEdit"_L1, after.mayEditPrice);
    if (!object.isEmpty())
        object.insert("productIdApiRing"_L1, before.code);
    return object;
}
