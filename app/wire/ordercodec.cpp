#include "ordercodec.h"

#include "commoncodec.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! An absent number is not one to be sent back as 0, so it makes the line inexact as well; a discount may be
//! missing.
void readNumbers(const JsonReader &reader, OrderLine &line)
{
    const auto whole = [&](QLatin1StringView key) {
        const auto exact = exactNumber(reader.text(key));
        line.isExact = line.isExact && exact;
        return exact.value_or(reader.integer(key).value_or(0));
    };
    line.quantity = whole("quantity"_L1);
    line.unitPrice = Money(whole("value"_L1));

    const QString discount = reader.text("discount"_L1);
    if (discount.trimmed().isEmpty())
        return;
    const bool isPercent = reader.flag("typeDiscount"_L1).value_or(false);
    line.discount.kind = isPercent ? Discount::Kind::Percent : Discount::Kind::Cash;
    const auto exact = exactNumber(discount, isPercent ? 2 : 0);
    const bool isKnownKind =
        reader.flag("typeDiscount"_L1) || reader.text("typeDiscount"_L1).trimmed().isEmpty();
    line.isExact = line.isExact && exact && (isKnownKind || exact == 0);
    constexpr qint64 hundredths = 100;
    qint64 rough = reader.integer("discount"_L1).value_or(0);
    if (isPercent && qMulOverflow(rough, hundredths, &rough))
        rough = 0;
    line.discount.amount = exact.value_or(rough);
}

OrderLine readLine(const JsonReader &reader)
{
    OrderLine line;
    line.product = reader.text("name"_L1);
    readNumbers(reader, line);
    line.productCode = reader.text("productIdApiRing"_L1);
    line.sku = reader.text("code"_L1);
    line.note = reader.text("note"_L1);
    line.extra = reader.extra({"name"_L1, "quantity"_L1, "value"_L1, "typeDiscount"_L1, "discount"_L1,
        "productIdApiRing"_L1, "code"_L1, "note"_L1});
    return line;
}

OrderCustomer readOrderCustomer(const JsonReader &reader)
{
    return {reader.text("customerId"_L1), reader.text("name"_L1),
        readAll(reader.objects("phones"_L1, "value"_L1), readPhone), reader.text("customerIdApiRing"_L1),
        reader.extra({"customerId"_L1, "name"_L1, "phones"_L1, "customerIdApiRing"_L1})};
}

QStringList readStaff(const JsonReader &reader)
{
    QStringList staff = readPeople(reader, "dealByUsers"_L1);
    if (!staff.isEmpty())
        return staff;
    const auto group = reader.object("dealBy"_L1);
    return group ? readPeople(*group, "users"_L1) : readPeople(reader, "dealBy"_L1);
}

//! Whole, or rounded down: of an order such sums are only shown.
std::optional<Money> readMoney(const JsonReader &reader, QLatin1StringView key)
{
    const auto number = reader.integer(key);
    return number ? std::optional(Money(*number)) : std::nullopt;
}

QJsonObject writeLine(const OrderLine &line)
{
    constexpr qint64 hundredths = 100;
    const qint64 amount = line.discount.amount;
    const bool isPercent = line.discount.kind == Discount::Kind::Percent;

    QJsonObject object = QJsonObject::fromVariantMap(line.extra);
    object.insert("name"_L1, line.product);
    object.insert("quantity"_L1, line.quantity);
    object.insert("value"_L1, line.unitPrice.dong());
    object.insert("typeDiscount"_L1, int(line.discount.kind));
    if (isPercent && amount % hundredths != 0)
        object.insert(
            "discount"_L1, double(amount) / hundredths); // the nearest, and so written as it is read
    else
        object.insert("discount"_L1, isPercent ? amount / hundredths : amount);
    put(object, "productIdApiRing"_L1, line.productCode);
    put(object, "code"_L1, line.sku);
    put(object, "note"_L1, line.note);
    return object;
}

QJsonObject writeOrderCustomer(const OrderCustomer &customer)
{
    QJsonObject object = QJsonObject::fromVariantMap(customer.extra);
    put(object, "customerId"_L1, customer.customerId);
    put(object, "name"_L1, customer.name);
    put(object, "customerIdApiRing"_L1, customer.code);
    QJsonArray phones;
    for (CustomerPhone phone : customer.phones) {
        // Its other fields are those of the customer's record, and have no place in an order.
        phone.extra.clear();
        if (const QJsonObject written = writePhone(phone); !written.isEmpty())
            phones.append(written);
    }
    if (!phones.isEmpty())
        object.insert("phones"_L1, phones);
    return object;
}

//! \a after, and empty what only \a before has: a server may join what it is sent with what it has.
QJsonObject withCleared(const QJsonObject &before, QJsonObject after)
{
    for (auto field = before.begin(); field != before.end(); ++field) {
        const QString key = field.key();
        if (after.contains(key))
            continue;
        const QJsonValue value = field.value();
        after.insert(key,
            value.isObject()      ? QJsonValue(QJsonObject())
                : value.isArray() ? QJsonValue(QJsonArray())
                                  : QJsonValue(QString()));
    }
    return after;
}

// What POST and PUT have in common: the fields that differ from \a before; a new order's from an empty one.
QJsonObject writeDifferences(const Order &before, const Order &after)
{
    QJsonObject object;
    const auto text = [&](QLatin1StringView key, const QString Order::*field) {
        if (before.*field != after.*field)
            object.insert(key, after.*field);
    };

    const auto nested = [&object](QLatin1StringView key, const QJsonObject &was, const QJsonObject &is) {
        if (const QJsonObject changed = withCleared(was, is); !changed.isEmpty())
            object.insert(key, changed);
    };

    text("name"_L1, &Order::name);
    text("receiverName"_L1, &Order::receiverName);
    text("receiverPhone"_L1, &Order::receiverPhone);
    if (before.receiverAddress != after.receiverAddress)
        nested("receiverAddressObj"_L1, writeAddress(before.receiverAddress),
            writeAddress(after.receiverAddress));
    text("receiverNote"_L1, &Order::deliveryNote);
    if (before.staff != after.staff)
        object.insert("dealByUsers"_L1, QJsonArray::fromStringList(after.staff));
    if (before.customer != after.customer)
        nested("dealWith"_L1, writeOrderCustomer(before.customer), writeOrderCustomer(after.customer));
    if (before.lines != after.lines) {
        object.insert("groupPackage"_L1, writeAll(after.lines, writeLine));
        if (after.goods)
            object.insert("value"_L1, after.goods->dong());
    }
    if (before.shipping != after.shipping)
        object.insert("shipping_cost"_L1, after.shipping.dong());
    text("description"_L1, &Order::description);
    text("stage"_L1, &Order::stage);
    text("branch"_L1, &Order::branch);
    if (before.customFields != after.customFields)
        object.insert("cusFields"_L1, writeAll(after.customFields, writeCustomField));
    return object;
}

//! Where a record keeps by another name what \a body gives a name of its own.
struct OtherName
{
    QLatin1StringView key;
    QLatin1StringView other;
};

QJsonObject overlaid(QJsonObject record, const QJsonObject &body)
{
    constexpr OtherName others[] = {{"dealByUsers"_L1, "dealBy"_L1}, {"dealWith"_L1, "contacts"_L1}};
    for (auto field = body.begin(); field != body.end(); ++field) {
        const QString key = field.key();
        QJsonValue value = field.value();
        if (key == "number"_L1)
            continue;
        if (value.isObject()) { // of an object what is not said stays
            QJsonObject object = record.value(key).toObject();
            const QJsonObject said = value.toObject();
            for (auto inner = said.begin(); inner != said.end(); ++inner)
                object.insert(inner.key(), inner.value());
            value = object;
        }
        record.insert(key, value);
        for (const auto &[name, other] : others) {
            if (key == name)
                record.remove(other);
        }
    }
    return record;
}

//! A code that was not sent may have been filled in from the catalogue.
bool isSame(const OrderLine &there, const OrderLine &wanted)
{
    const auto isFilled = [](const QString &has, const QString &sent) {
        return sent.isEmpty() || has == sent;
    };
    const bool isSameDiscount =
        there.discount == wanted.discount || (there.discount.amount == 0 && wanted.discount.amount == 0);
    return there.isExact && there.product == wanted.product && there.quantity == wanted.quantity
        && there.unitPrice == wanted.unitPrice && isSameDiscount && there.note == wanted.note
        && isFilled(there.productCode, wanted.productCode) && isFilled(there.sku, wanted.sku);
}

//! What the server adds to nested values - ids, and whom a number of theirs belongs to - is no difference.
void dropAdded(Order &order)
{
    order.extra.clear();
    order.receiverAddress.extra.clear();
    order.receiverAddress.countryExtra.clear();
    order.customer.extra.clear();
    for (CustomerPhone &phone : order.customer.phones) {
        phone.extra.clear();
        phone.type.clear();
        if (phone.number.isValid())
            phone.value.clear();
    }
    for (CustomField &field : order.customFields)
        field.extra.clear();
    order.lines.clear();
}

} // namespace

Result<Order> readOrder(const JsonReader &reader)
{
    Order order;
    order.number = reader.text("number"_L1);
    order.id = reader.text("_id"_L1);
    reader.requireOneOf({"number"_L1, "_id"_L1});
    order.code = reader.text("opportunityIdApiRing"_L1);
    order.name = reader.text("name"_L1);
    order.receiverName = reader.text("receiverName"_L1);
    order.receiverPhone = reader.text("receiverPhone"_L1);
    order.receiverAddress = readFirst(reader.objects("receiverAddressObj"_L1, "streetName"_L1), readAddress);
    order.deliveryNote = reader.text("receiverNote"_L1);
    order.description = reader.text("description"_L1);
    order.staff = readStaff(reader);
    const auto customers = reader.objects("dealWith"_L1, "name"_L1);
    order.customer =
        readFirst(customers.isEmpty() ? reader.objects("contacts"_L1) : customers, readOrderCustomer);
    order.lines = readAll(reader.objects("groupPackage"_L1), readLine);
    order.goods = readMoney(reader, "value"_L1);
    order.shipping = readMoney(reader, "shipping_cost"_L1).value_or(Money());
    order.stage = reader.name("stage"_L1);
    order.branch = reader.name("branch"_L1);
    order.customFields = readAll(reader.objects("cusFields"_L1), readCustomField);
    order.createdAt = reader.time("createdAt"_L1);
    order.updatedAt = reader.time("updatedAt"_L1);
    order.status = reader.name("status"_L1);
    order.currency = reader.name("currency"_L1);
    order.paid = readMoney(reader, "totalPayment"_L1);
    order.tags = reader.texts("tags"_L1);
    order.extra = reader.extra({"number"_L1, "_id"_L1, "opportunityIdApiRing"_L1, "name"_L1,
        "receiverName"_L1, "receiverPhone"_L1, "receiverAddressObj"_L1, "receiverNote"_L1, "description"_L1,
        "dealByUsers"_L1, "dealBy"_L1, "dealWith"_L1, "contacts"_L1, "groupPackage"_L1, "value"_L1,
        "shipping_cost"_L1, "stage"_L1, "branch"_L1, "cusFields"_L1, "createdAt"_L1, "updatedAt"_L1,
        "status"_L1, "currency"_L1, "totalPayment"_L1, "tags"_L1});
    if (auto fault = reader.fault())
        return tl::unexpected(*std::move(fault));
    return order;
}

Result<QList<Order>> readOrders(const QJsonValue &value)
{
    return readList(value, readOrder);
}

QJsonObject writeOrder(const Order &order)
{
    QJsonObject object = writeDifferences({}, order);
    object.insert("name"_L1, order.name); // these two are required, empty or not
    object.insert("receiverName"_L1, order.receiverName);
    put(object, "opportunityIdApiRing"_L1, order.code);
    if (order.goods)
        object.insert("value"_L1, order.goods->dong());
    return object;
}

QJsonObject writeOrderChanges(const Order &before, const Order &after)
{
    QJsonObject object = writeDifferences(before, after);
    if (!object.isEmpty())
        object.insert("number"_L1, before.number);
    return object;
}

bool holdsChanges(const QJsonObject &record, const QJsonObject &body)
{
    auto there = readOrder(JsonReader(record));
    auto wanted = readOrder(JsonReader(overlaid(record, body)));
    if (!there || !wanted)
        return false;
    // Lines are compared only where they were sent: nobody compares what cannot be read with itself.
    if (body.contains("groupPackage"_L1) && !std::ranges::equal(there->lines, wanted->lines, isSame))
        return false;
    dropAdded(*there);
    dropAdded(*wanted);
    return *there == *wanted;
}
