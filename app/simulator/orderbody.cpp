#include "orderbody.h"

#include "bodyrules.h"
#include "ordertotal.h"

using namespace Qt::StringLiterals;

namespace {

enum class Extra { Refused, TravelsBack };

Fault epochMilliseconds(const QJsonValue &value, const QString &name)
{
    constexpr qint64 seconds = 100'000'000'000; // below it a server reads seconds (contract 5)
    if (Body::whole(value).value_or(0) >= seconds)
        return {};
    return u"%1 must be a number of milliseconds since 1970"_s.arg(name);
}

Fault discountKind(const QJsonValue &value, const QString &name)
{
    return value == QJsonValue(0) || value == QJsonValue(1) ? Fault() : u"%1 must be 0 or 1"_s.arg(name);
}

const QHash<QString, Check> &lineFields()
{
    static const QHash<QString, Check> fields {
        {u"name"_s, Body::filledText},
        {u"quantity"_s, Body::wholeFrom(1)},
        {u"value"_s, Body::wholeFrom(0)},
        {u"typeDiscount"_s, discountKind},
        {u"discount"_s, Body::anything}, // depends on typeDiscount
        {u"productIdApiRing"_s, Body::text},
        {u"code"_s, Body::text},
        {u"note"_s, Body::text},
    };
    return fields;
}

Fault discountFault(const QJsonObject &line, const QString &path)
{
    const QString name = path + u".discount"_s;
    const QJsonValue discount = line.value(u"discount"_s);
    if (discount.isUndefined())
        return {};
    if (line.value(u"typeDiscount"_s) != QJsonValue(1))
        return Body::wholeFrom(0)(discount, name);
    if (discount.isDouble() && OrderTotal::percent(discount))
        return {};
    return u"%1 must be 0 to 100, with 4 decimals at most"_s.arg(name);
}

//! Whether the line names the product it is about, and asks what it may for it.
Fault productFault(const QJsonObject &line, const QString &path, const FindProduct &find)
{
    const QString name = line.value(u"name"_s).toString();
    const auto product = find(name);
    if (!product)
        return u"%1.name is not in the catalogue: %2"_s.arg(path, name);
    for (const auto &[field, own] :
        {std::pair(u"productIdApiRing"_s, product->code), std::pair(u"code"_s, product->sku)}) {
        const QString given = line.value(field).toString();
        if (!given.isEmpty() && given != own)
            return u"%1.%2 must be that of the product, %3"_s.arg(path, field, own);
    }
    if (!product->mayEditPrice && line.value(u"value"_s).toInteger() != product->price)
        return u"%1.value must be %2: the price of this product cannot be changed"_s.arg(path).arg(
            product->price);
    return {};
}

Fault lineFault(const QJsonValue &value, const QString &path, const FindProduct &find, Extra extra)
{
    if (!value.isObject())
        return u"%1 must be an object"_s.arg(path);
    const QJsonObject line = value.toObject();
    for (const QString &field : {u"name"_s, u"quantity"_s, u"value"_s}) {
        if (!line.contains(field))
            return u"%1.%2 is required"_s.arg(path, field);
    }
    for (auto field = line.begin(); field != line.end(); ++field) {
        const QString name = u"%1.%2"_s.arg(path, field.key());
        const auto check = lineFields().constFind(field.key());
        if (check == lineFields().constEnd()) {
            if (extra == Extra::Refused)
                return u"unknown field %1"_s.arg(name);
        } else if (Fault fault = (*check)(field.value(), name)) {
            return fault;
        }
    }
    if (Fault fault = discountFault(line, path))
        return fault;
    if (Fault fault = productFault(line, path, find))
        return fault;
    return OrderTotal::of(line) ? Fault() : u"%1.quantity is too large for its value"_s.arg(path);
}

//! The fields both POST and PUT take.
QHash<QString, Check> fields(const FindProduct &find, Extra extra)
{
    static const Check dealWith = Body::objectWith({{u"customerId"_s, Body::text, false},
        {u"name"_s, Body::text, false}, {u"phones"_s, Body::arrayOf(Body::phoneFields()), false},
        {u"customerIdApiRing"_s, Body::text, false}});
    return {
        {u"name"_s, Body::filledText},
        {u"receiverName"_s, Body::filledText},
        {u"receiverPhone"_s, Body::text},
        {u"receiverAddressObj"_s, Body::addressFields()},
        {u"receiverNote"_s, Body::text},
        {u"opportunityIdApiRing"_s, Body::filledText},
        {u"dealByUsers"_s, Body::arrayOf(Body::mailAddress)},
        {u"dealWith"_s, dealWith},
        {u"groupPackage"_s, Body::arrayOf([&find, extra](const QJsonValue &line, const QString &path) {
             return lineFault(line, path, find, extra);
         })},
        {u"value"_s, Body::wholeFrom(0)},
        {u"shipping_cost"_s, Body::wholeFrom(0)},
        {u"description"_s, Body::text},
        {u"stage"_s, Body::text},
        {u"branch"_s, Body::text},
        {u"cusFields"_s, Body::customFields()},
        {u"createdAt"_s, epochMilliseconds},
    };
}

} // namespace

Checked<QJsonObject> readNewOrder(const QJsonObject &order, const FindProduct &product)
{
    for (const QString &field : {u"name"_s, u"receiverName"_s}) {
        if (!order.contains(field))
            return tl::unexpected(u"%1 is required"_s.arg(field));
    }
    if (const Fault fault = Body::check(order, fields(product, Extra::Refused)))
        return tl::unexpected(*fault);
    return withValue(order, order.value(u"groupPackage"_s).toArray());
}

Checked<QJsonObject> readOrderChanges(const QJsonObject &changes, const FindProduct &product)
{
    if (const Fault fault = Body::check(changes, fields(product, Extra::TravelsBack)))
        return tl::unexpected(*fault);
    return changes;
}

Checked<QJsonObject> withValue(QJsonObject order, const QJsonArray &lines)
{
    const auto sum = OrderTotal::of(lines);
    if (!sum)
        return tl::unexpected(u"groupPackage comes to more than an order can"_s);
    const QJsonValue given = order.value(u"value"_s);
    if (!given.isUndefined() && given != QJsonValue(*sum))
        return tl::unexpected(u"value must be %1, the sum of the lines"_s.arg(*sum));
    order[u"value"_s] = *sum;
    return order;
}
