#include "orderdraft.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList addressesIn(const QString &typed)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    return typed.split(between, Qt::SkipEmptyParts);
}

bool isEmail(const QString &text)
{
    return text.count(u'@') == 1 && !text.startsWith(u'@') && !text.endsWith(u'@');
}

//! A number that is merely too long is no riddle.
OrderFault faultOf(const QString &typed)
{
    const bool isNumber = std::ranges::all_of(
        typed.trimmed(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u','; });
    return typed.trimmed().isEmpty()    ? OrderFault::Missing
        : isNumber && typed.size() > 12 ? OrderFault::TooLarge
                                        : OrderFault::NoNumber;
}

std::optional<OrderFault> priceFault(const QString &typed)
{
    const auto price = Money::parse(typed);
    if (!price)
        return faultOf(typed);
    return price->dong() > OrderLimits::price ? std::optional(OrderFault::TooLarge) : std::nullopt;
}

} // namespace

QList<OrderProblem> problemsOf(const LineDraft &line, int row)
{
    QList<OrderProblem> problems;
    const auto add = [&](OrderField field, OrderFault fault) { problems.append({field, fault, row}); };
    if (!line.isExact)
        add(OrderField::Product, OrderFault::NotExact);
    if (line.product.trimmed().isEmpty())
        add(OrderField::Product, OrderFault::Missing);
    else if (!line.isPicked)
        add(OrderField::Product, OrderFault::NotInCatalogue);

    const auto quantity = parseQuantity(line.quantity);
    if (!quantity)
        add(OrderField::Quantity, faultOf(line.quantity));
    else if (*quantity < 1)
        add(OrderField::Quantity, OrderFault::TooSmall);
    else if (*quantity > OrderLimits::quantity)
        add(OrderField::Quantity, OrderFault::TooLarge);

    const auto badPrice = priceFault(line.price);
    // Of a line without a product nobody has said what it costs.
    if (badPrice && !(line.price.trimmed().isEmpty() && !line.isPicked))
        add(OrderField::Price, *badPrice);

    const auto discount = parseDiscount(line.discount);
    if (!discount)
        add(OrderField::Discount, faultOf(line.discount));
    else if (discount->kind == Discount::Kind::Percent && discount->amount > 10'000)
        add(OrderField::Discount, OrderFault::OverHundred);
    else if (discount->kind == Discount::Kind::Cash && !badPrice && quantity && *quantity >= 1
        && discount->amount > totalOf(orderLineOf(line)).gross.dong())
        add(OrderField::Discount, OrderFault::OverLine);
    if (line.note.size() > OrderLimits::text)
        add(OrderField::Text, OrderFault::TooLong);
    return problems;
}

QList<OrderProblem> problemsOf(const OrderDraft &draft)
{
    const bool isEdit = !draft.number.isEmpty();
    const OrderDraft original = isEdit ? orderDraftOf(draft.original) : OrderDraft();
    QList<OrderProblem> problems;
    const auto add = [&](OrderField field, OrderFault fault) { problems.append({field, fault, -1}); };
    const auto isOld = [&](const auto OrderDraft::*part) { return isEdit && draft.*part == original.*part; };

    if (draft.receiverName.trimmed().isEmpty() && !isOld(&OrderDraft::receiverName))
        add(OrderField::ReceiverName, OrderFault::Missing);
    if (!draft.receiverPhone.trimmed().isEmpty() && !isOld(&OrderDraft::receiverPhone)
        && !PhoneNumber::parse(draft.receiverPhone).isValid())
        add(OrderField::ReceiverPhone, OrderFault::NoPhone);
    if (draft.name.trimmed().isEmpty() && !isOld(&OrderDraft::name))
        add(OrderField::Name, OrderFault::Missing);
    if (!isOld(&OrderDraft::staff) && !std::ranges::all_of(addressesIn(draft.staff), isEmail))
        add(OrderField::Staff, OrderFault::NoEmail);
    if (!isOld(&OrderDraft::customFields)
        && std::ranges::any_of(draft.customFields, [](const CustomField &field) {
               return field.name.trimmed().isEmpty() && !field.text().trimmed().isEmpty();
           }))
        add(OrderField::CustomFields, OrderFault::Missing);
    for (const auto part : {&OrderDraft::name, &OrderDraft::receiverName, &OrderDraft::deliveryNote,
             &OrderDraft::description, &OrderDraft::stage, &OrderDraft::branch, &OrderDraft::staff}) {
        if ((draft.*part).size() > OrderLimits::text)
            add(OrderField::Text, OrderFault::TooLong);
    }

    if (!isOld(&OrderDraft::lines)) {
        qsizetype count = 0;
        for (int row = 0; row < draft.lines.size(); ++row) {
            if (draft.lines.at(row).isBlank())
                continue;
            ++count;
            problems += problemsOf(draft.lines.at(row), row);
        }
        if (count == 0)
            add(OrderField::Lines, OrderFault::Missing);
        else if (count > OrderLimits::lines)
            add(OrderField::Lines, OrderFault::TooMany);
        else if (orderOf(draft).toPay().dong() > OrderLimits::sum)
            add(OrderField::Lines, OrderFault::TooLarge);
    }
    if (const auto fault = priceFault(draft.shipping);
        fault && !draft.shipping.trimmed().isEmpty() && !isOld(&OrderDraft::shipping))
        add(OrderField::Shipping, *fault);
    return problems;
}

OrderLine orderLineOf(const LineDraft &line)
{
    OrderLine read;
    read.product = line.product;
    read.quantity = parseQuantity(line.quantity).value_or(0);
    read.unitPrice = Money::parse(line.price).value_or(Money());
    read.discount = parseDiscount(line.discount).value_or(Discount());
    read.productCode = line.productCode;
    read.sku = line.sku;
    read.note = line.note.trimmed();
    read.isExact = line.isExact;
    read.extra = line.extra;
    return read;
}

Order orderOf(const OrderDraft &draft)
{
    const auto phone = PhoneNumber::parse(draft.receiverPhone);
    Order order;
    order.number = draft.number;
    order.name = draft.name.trimmed();
    order.receiverName = draft.receiverName.trimmed();
    order.receiverPhone = phone.isValid() ? phone.national() : draft.receiverPhone.trimmed();
    order.receiverAddress = draft.receiverAddress;
    order.deliveryNote = draft.deliveryNote.trimmed();
    order.description = draft.description.trimmed();
    order.staff = addressesIn(draft.staff);
    order.customer = draft.customer;
    for (const LineDraft &line : draft.lines) {
        if (!line.isBlank())
            order.lines.append(orderLineOf(line));
    }
    order.shipping = Money::parse(draft.shipping).value_or(Money());
    order.goods = totalsOf(order.lines, {}).goods;
    order.stage = draft.stage.trimmed();
    order.branch = draft.branch.trimmed();
    for (const CustomField &field : draft.customFields) {
        if (!field.name.trimmed().isEmpty())
            order.customFields.append(field);
    }
    return order;
}
