#include "ordersettling.h"

#include "apiring.h"
#include "newrecordsearch.h"
#include "ordercodec.h"
#include "recordsettling.h"
#include "textfold.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! For an agent to recognise it by: number, time and sum, in no language.
QString factOf(const Order &order)
{
    QStringList parts {u'#' + order.number};
    if (order.createdAt.isValid())
        parts.append(order.createdAt.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s));
    parts.append(order.toPay().display());
    return parts.join(u" · "_s);
}

//! What a POST says, which has neither number nor id.
Order orderIn(QJsonObject body)
{
    body.insert("_id"_L1, u"new"_s);
    return readOrder(JsonReader(body)).value_or(Order());
}

bool isSameLine(const OrderLine &a, const OrderLine &b)
{
    return a.product == b.product && a.quantity == b.quantity && a.unitPrice == b.unitPrice
        && (a.discount == b.discount || (a.discount.amount == 0 && b.discount.amount == 0));
}

bool isSamePhone(const Order &order, const Order &sent)
{
    const auto ours = PhoneNumber::parse(sent.receiverPhone);
    const auto theirs = PhoneNumber::parse(order.receiverPhone);
    return ours.isValid() || theirs.isValid() ? ours == theirs
                                              : sent.receiverPhone.trimmed() == order.receiverPhone.trimmed();
}

bool isSameReceiver(const Order &order, const Order &sent)
{
    return foldText(order.receiverName) == foldText(sent.receiverName)
        && (sent.receiverPhone.isEmpty() || isSamePhone(order, sent)); // what was not said may be filled in
}

Likeness likeness(const Order &order, const Order &sent)
{
    const bool isAlike =
        isSameReceiver(order, sent) && std::ranges::equal(order.lines, sent.lines, isSameLine);
    return isAlike ? Likeness::Yes : Likeness::No;
}

//! The orders among which it would be.
ApiQuery whose(const Order &order)
{
    if (!order.customer.customerId.isEmpty())
        return {{u"customerId"_s, order.customer.customerId}};
    QList<PhoneNumber> phones {PhoneNumber::parse(order.receiverPhone)};
    for (const CustomerPhone &phone : order.customer.phones)
        phones.append(phone.number);
    const auto phone = std::ranges::find_if(phones, &PhoneNumber::isValid);
    return phone == phones.end() ? ApiQuery() : ApiQuery {{u"phones"_s, phone->national()}};
}

} // namespace

RequestHandle settleNewOrder(
    ApiRing &api, const Submission &submission, QObject *context, Callback<Settlement> done)
{
    const Order sent = orderIn(QJsonDocument::fromJson(submission.request.body).object());
    return settleNew<Order>(api, {u"/opportunities"_s, whose(sent), mostSettlingPages},
        {submission.code, submission.createdAt, [sent](const Order &order) { return likeness(order, sent); },
            [sent](const Order &order) {
                return isSameReceiver(order, sent)
                    || (!sent.receiverPhone.isEmpty() && isSamePhone(order, sent));
            },
            factOf},
        readOrder, context, std::move(done));
}

RequestHandle settleOrder(ApiRing &api, const QString &number, QObject *context, Callback<Settlement> done,
    std::function<bool(const std::optional<QJsonObject> &)> isDone)
{
    const auto fact = [](const QJsonObject &record) {
        const auto order = readOrder(JsonReader(record));
        return order ? factOf(*order) : QString();
    };
    return settleWritten(
        api, {u"/opportunities"_s, "number"_L1, number, std::move(isDone), fact}, context, std::move(done));
}
