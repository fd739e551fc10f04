#include "orderkinds.h"

#include "apiring.h"
#include "connection.h"
#include "ordercodec.h"
#include "orderdraft.h"
#include "orders.h"
#include "ordersettling.h"
#include "recordkinds.h"

#include <QJsonObject>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace {

using Method = SubmissionRequest::Method;

const QString path = u"/opportunities"_s;
constexpr auto numberKey = "number"_L1;

//! As OrderForm::field() takes it.
QString fieldOf(const OrderProblem &problem)
{
    if (problem.line >= 0)
        return u"lines"_s;
    switch (problem.field) {
    case OrderField::ReceiverName:
        return u"receiverName"_s;
    case OrderField::ReceiverPhone:
        return u"receiverPhone"_s;
    case OrderField::Staff:
        return u"staff"_s;
    case OrderField::Shipping:
        return u"shipping"_s;
    case OrderField::CustomFields:
        return u"customFields"_s;
    case OrderField::Lines:
    case OrderField::Product:
    case OrderField::Quantity:
    case OrderField::Price:
    case OrderField::Discount:
        return u"lines"_s;
    case OrderField::Name:
    case OrderField::Text:
        break;
    }
    return u"name"_s;
}

QString numberOf(const QJsonObject &object)
{
    return JsonReader(object).text(numberKey);
}

QString numberOfAnswer(const QJsonValue &answer)
{
    const QJsonObject object = answer.toObject();
    const QString number = numberOf(object);
    return number.isEmpty() ? numberOf(object.value("data"_L1).toObject()) : number;
}

} // namespace

OrderKindBase::OrderKindBase(ApiRing &api, Orders &orders)
    : m_api(api)
    , m_orders(orders)
{ }

QString OrderKindBase::numberIn(const QJsonValue &answer) const
{
    return numberOfAnswer(answer);
}

void OrderKindBase::refresh(const Submission &submission)
{
    refreshSubmitted(m_orders, submission, sentNumber(submission, numberKey));
}

NewOrderKind::NewOrderKind(ApiRing &api, const Connection &connection, Orders &orders)
    : OrderKindBase(api, orders)
    , m_connection(connection)
{ }

Result<SubmissionRequest> NewOrderKind::request(const Draft &draft, const QString &code) const
{
    const OrderDraft typed = orderDraftOf(draft.content);
    if (const auto problems = problemsOf(typed); !problems.isEmpty())
        return refused(fieldOf(problems.first()));
    Order order = orderOf(typed);
    order.code = code;
    if (m_connection.profile().leavesOrderTotal)
        order.goods.reset();
    return written(Method::Post, path, writeOrder(order));
}

RequestHandle NewOrderKind::settle(const Submission &submission, QObject *context, Callback<Settlement> done)
{
    return settleNewOrder(m_api, submission, context, std::move(done));
}

EditOrderKind::EditOrderKind(ApiRing &api, const Connection &connection, Orders &orders)
    : OrderKindBase(api, orders)
    , m_connection(connection)
{ }

Result<SubmissionRequest> EditOrderKind::request(const Draft &draft, const QString & /*code*/) const
{
    const OrderDraft typed = orderDraftOf(draft.content);
    if (const auto problems = problemsOf(typed); !problems.isEmpty())
        return refused(fieldOf(problems.first()));
    Order before = orderOf(orderDraftOf(typed.original));
    Order after = orderOf(typed);
    before.number = after.number = typed.number;
    if (m_connection.profile().leavesOrderTotal)
        after.goods.reset();
    const QJsonObject body = writeOrderChanges(before, after);
    if (body.isEmpty() || typed.number.isEmpty())
        return refused(u"unchanged"_s);
    return written(Method::Put, path, body);
}

RequestHandle EditOrderKind::settle(const Submission &submission, QObject *context, Callback<Settlement> done)
{
    return settleOrder(m_api, sentNumber(submission, numberKey), context, std::move(done),
        [body = bodyOf(submission)](
            const std::optional<QJsonObject> &record) { return record && holdsChanges(*record, body); });
}

Result<SubmissionRequest> DeleteOrderKind::request(const Draft &draft, const QString & /*code*/) const
{
    return deletionOf(draft, path, numberKey, u"number"_s);
}

RequestHandle DeleteOrderKind::settle(
    const Submission &submission, QObject *context, Callback<Settlement> done)
{
    return settleOrder(m_api, sentNumber(submission, numberKey), context, std::move(done),
        [](const std::optional<QJsonObject> &record) { return !record; });
}
