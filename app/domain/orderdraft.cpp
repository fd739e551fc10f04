#include "orderdraft.h"

#include "draftcontent.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// How a draft's content is kept: names that stay as they are, for drafts outlive versions.

QVariantMap contentOf(const Address &address)
{
    return {{u"type"_s, address.type}, {u"house"_s, address.houseNumber}, {u"street"_s, address.streetName},
        {u"ward"_s, address.ward}, {u"district"_s, address.district}, {u"city"_s, address.city},
        {u"countryCode"_s, address.countryCode}, {u"countryName"_s, address.countryName},
        {u"cityCode"_s, address.cityCode}, {u"districtCode"_s, address.districtCode},
        {u"wardCode"_s, address.wardCode}, {u"zip"_s, address.zip}, {u"extra"_s, address.extra},
        {u"countryExtra"_s, address.countryExtra}};
}

Address addressOf(const QVariantMap &content)
{
    const auto text = [&content](const QString &key) { return content.value(key).toString(); };
    return {text(u"type"_s), text(u"house"_s), text(u"street"_s), text(u"ward"_s), text(u"district"_s),
        text(u"city"_s), text(u"countryCode"_s), text(u"countryName"_s), text(u"cityCode"_s),
        text(u"districtCode"_s), text(u"wardCode"_s), text(u"zip"_s), content.value(u"extra"_s).toMap(),
        content.value(u"countryExtra"_s).toMap()};
}

QVariantMap contentOf(const OrderCustomer &customer)
{
    return {{u"customerId"_s, customer.customerId}, {u"name"_s, customer.name}, {u"code"_s, customer.code},
        {u"phones"_s, contentOf(customer.phones)}, {u"extra"_s, customer.extra}};
}

OrderCustomer customerOf(const QVariantMap &content)
{
    OrderCustomer customer;
    customer.customerId = content.value(u"customerId"_s).toString();
    customer.name = content.value(u"name"_s).toString();
    customer.code = content.value(u"code"_s).toString();
    customer.extra = content.value(u"extra"_s).toMap();
    customer.phones = phonesOf(content.value(u"phones"_s));
    return customer;
}

LineDraft lineDraftOf(const OrderLine &line)
{
    LineDraft draft;
    draft.product = line.product;
    draft.isPicked = true;
    draft.sku = line.sku;
    draft.productCode = line.productCode;
    draft.quantity = QString::number(line.quantity);
    draft.price = line.unitPrice.digits();
    draft.discount = discountText(line.discount);
    draft.note = line.note;
    draft.isExact = line.isExact;
    draft.extra = line.extra;
    return draft;
}

OrderDraft draftOf(const Order &order)
{
    OrderDraft draft;
    draft.name = order.name;
    draft.receiverName = order.receiverName;
    draft.receiverPhone = order.receiverPhone;
    draft.receiverAddress = order.receiverAddress;
    draft.deliveryNote = order.deliveryNote;
    draft.description = order.description;
    draft.stage = order.stage;
    draft.branch = order.branch;
    draft.staff = order.staff.join(u", "_s);
    draft.customFields = order.customFields;
    draft.shipping = order.shipping == Money() ? QString() : order.shipping.digits();
    draft.customer = order.customer;
    for (const OrderLine &line : order.lines)
        draft.lines.append(lineDraftOf(line));
    return draft;
}

} // namespace

bool LineDraft::isBlank() const
{
    return *this == LineDraft()
        || (product.trimmed().isEmpty() && !isPicked && note.isEmpty() && price.isEmpty()
            && discount.isEmpty() && (quantity.trimmed().isEmpty() || quantity.trimmed() == u'1'));
}

LineDraft lineOf(const Product &product)
{
    LineDraft line;
    line.product = product.name;
    line.isPicked = true;
    line.sku = product.sku;
    line.productCode = product.code;
    line.price = product.price ? product.price->digits() : QString();
    line.isCombo = product.kind == ProductKind::Combo;
    line.isPriceFixed = !product.mayEditPrice && product.price;
    line.cataloguePrice = product.price;
    return line;
}

QVariantMap contentOf(const LineDraft &line)
{
    QVariantMap content {{u"product"_s, line.product}, {u"picked"_s, line.isPicked}, {u"sku"_s, line.sku},
        {u"productCode"_s, line.productCode}, {u"quantity"_s, line.quantity}, {u"price"_s, line.price},
        {u"discount"_s, line.discount}, {u"note"_s, line.note}, {u"combo"_s, line.isCombo},
        {u"priceFixed"_s, line.isPriceFixed}, {u"inexact"_s, !line.isExact}, {u"extra"_s, line.extra}};
    if (line.cataloguePrice)
        content.insert(u"cataloguePrice"_s, line.cataloguePrice->dong());
    return content;
}

LineDraft lineDraftOf(const QVariantMap &content)
{
    LineDraft line;
    line.product = content.value(u"product"_s).toString();
    line.isPicked = content.value(u"picked"_s).toBool();
    line.sku = content.value(u"sku"_s).toString();
    line.productCode = content.value(u"productCode"_s).toString();
    line.quantity = content.value(u"quantity"_s, line.quantity).toString();
    line.price = content.value(u"price"_s).toString();
    line.discount = content.value(u"discount"_s).toString();
    line.note = content.value(u"note"_s).toString();
    line.isCombo = content.value(u"combo"_s).toBool();
    line.isPriceFixed = content.value(u"priceFixed"_s).toBool();
    line.isExact = !content.value(u"inexact"_s).toBool();
    line.extra = content.value(u"extra"_s).toMap();
    if (const QVariant price = content.value(u"cataloguePrice"_s); price.isValid())
        line.cataloguePrice = Money(price.toLongLong());
    return line;
}

QVariantMap contentOf(const OrderDraft &draft)
{
    QVariantList lines;
    for (const LineDraft &line : draft.lines)
        lines.append(contentOf(line));
    QVariantMap content {{u"name"_s, draft.name}, {u"receiverName"_s, draft.receiverName},
        {u"receiverPhone"_s, draft.receiverPhone}, {u"address"_s, contentOf(draft.receiverAddress)},
        {u"deliveryNote"_s, draft.deliveryNote}, {u"description"_s, draft.description},
        {u"stage"_s, draft.stage}, {u"branch"_s, draft.branch}, {u"staff"_s, draft.staff},
        {u"customFields"_s, contentOf(draft.customFields)}, {u"shipping"_s, draft.shipping},
        {u"customer"_s, contentOf(draft.customer)}, {u"lines"_s, lines}};
    if (!draft.number.isEmpty()) {
        content.insert(u"number"_s, draft.number);
        content.insert(u"original"_s, draft.original);
    }
    return content;
}

OrderDraft orderDraftOf(const QVariantMap &content)
{
    const auto text = [&content](const QString &key) { return content.value(key).toString(); };
    OrderDraft draft;
    draft.number = text(u"number"_s);
    draft.original = content.value(u"original"_s).toMap();
    draft.name = text(u"name"_s);
    draft.receiverName = text(u"receiverName"_s);
    draft.receiverPhone = text(u"receiverPhone"_s);
    draft.receiverAddress = addressOf(content.value(u"address"_s).toMap());
    draft.deliveryNote = text(u"deliveryNote"_s);
    draft.description = text(u"description"_s);
    draft.stage = text(u"stage"_s);
    draft.branch = text(u"branch"_s);
    draft.staff = text(u"staff"_s);
    draft.customFields = customFieldsOf(content.value(u"customFields"_s));
    draft.shipping = text(u"shipping"_s);
    draft.customer = customerOf(content.value(u"customer"_s).toMap());
    for (const QVariant &line : content.value(u"lines"_s).toList())
        draft.lines.append(lineDraftOf(line.toMap()));
    return draft;
}

OrderDraft newOrderFor(const Customer &customer)
{
    OrderDraft draft;
    draft.receiverName = customer.name;
    if (!customer.phones.isEmpty()) {
        const CustomerPhone &phone = customer.phones.first();
        draft.receiverPhone = phone.number.isValid() ? phone.number.national() : phone.value;
    }
    if (!customer.addresses.isEmpty()) {
        draft.receiverAddress = customer.addresses.first();
        draft.receiverAddress.extra.clear(); // they are the customer's record's, as is its kind
        draft.receiverAddress.type.clear();
    }
    draft.customer = {customer.customerId, customer.name, customer.phones, customer.code, {}};
    return draft;
}

OrderDraft editOf(const Order &order)
{
    OrderDraft draft = draftOf(order);
    draft.original = contentOf(draft);
    draft.number = order.number;
    return draft;
}

OrderDraft copyOf(const Order &order)
{
    OrderDraft draft = draftOf(order);
    for (LineDraft &line : draft.lines) {
        // As it was sold: if the catalogue says something else today, that is pointed out.
        line.cataloguePrice = Money::parse(line.price);
        line.extra.clear();
    }
    for (CustomField &field : draft.customFields)
        field.extra.clear();
    draft.receiverAddress.extra.clear();
    draft.customer.extra.clear();
    draft.stage.clear(); // that one is delivered, or was called off
    return draft;
}

std::optional<qint64> parseQuantity(const QString &typed)
{
    QStringView text = QStringView(typed).trimmed();
    const bool isNegative = text.startsWith(u'-') || text.startsWith(u'\u2212');
    if (isNegative)
        text = text.sliced(1);
    const auto number = text.endsWith(u'\u0111') ? std::nullopt : Money::parse(text);
    if (!number)
        return std::nullopt;
    return isNegative ? -number->dong() : number->dong();
}

std::optional<Discount> parseDiscount(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return Discount();
    if (!text.endsWith(u'%')) {
        const auto cash = Money::parse(text);
        return cash ? std::optional(Discount {Discount::Kind::Cash, cash->dong()}) : std::nullopt;
    }
    static const QRegularExpression percent(u"^([0-9]{1,6})(?:[.,]([0-9]{1,2}))?\\s*%$"_s);
    const auto match = percent.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 hundredths = match.captured(2).leftJustified(2, u'0').toLongLong();
    return Discount {Discount::Kind::Percent, match.captured(1).toLongLong() * 100 + hundredths};
}

QString discountText(const Discount &discount)
{
    if (discount.amount == 0)
        return {};
    if (discount.kind == Discount::Kind::Cash)
        return Money(discount.amount).digits();
    QString text = QString::number(discount.amount / 100);
    if (const qint64 rest = discount.amount % 100; rest != 0) {
        text += u',' + QString::number(rest).rightJustified(2, u'0');
        if (text.endsWith(u'0'))
            text.chop(1);
    }
    return text + u" %"_s;
}
