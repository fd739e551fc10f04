#include "orders.h"

#include "apiring.h"
#include "directory.h"
#include "knownrecords.h"
#include "ordercodec.h"

#include <QJsonValue>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Kind = DirectoryEntry::Kind;

int limitOf(const OrderQuery &query)
{
    return std::clamp(query.limit, 1, pageLimit);
}

ApiQuery written(const OrderQuery &query)
{
    ApiQuery out;
    const auto put = [&out](const QString &key, const QString &value) {
        if (!value.isEmpty())
            out.append({key, value});
    };
    put(u"number"_s, query.number);
    put(u"phones"_s, query.phones);
    put(u"customerId"_s, query.customerId);
    put(u"page"_s, QString::number(std::max(query.page, 1)));
    put(u"limit"_s, QString::number(limitOf(query)));
    return out;
}

//! The numbers that \a order says are its customer's or its receiver's.
QList<PhoneNumber> phonesOf(const Order &order)
{
    QList<PhoneNumber> phones {PhoneNumber::parse(order.receiverPhone),
        PhoneNumber::parse(order.customer.extra.value(u"phone"_s).toString())};
    for (const CustomerPhone &phone : order.customer.phones)
        phones.append(phone.number);
    phones.removeIf([](const PhoneNumber &phone) { return !phone.isValid(); });
    return phones;
}

//! The ids by which \a order names its customer. Only two of them are the contract's; servers send more.
QStringList idsOf(const Order &order)
{
    QStringList ids {order.customer.customerId, order.customer.code};
    for (const QString &key : {u"leadId"_s, u"_id"_s, u"id"_s})
        ids.append(order.customer.extra.value(key).toString());
    ids.removeAll(QString());
    return ids;
}

//! It says whose it is, and that is somebody else.
bool contradicts(const Order &order, const Customer &customer)
{
    return !isOf(order, customer) && (!idsOf(order).isEmpty() || !phonesOf(order).isEmpty());
}

NumberedList orderList()
{
    return {Kind::Order, u"/opportunities"_s, "number"_L1, readOrderFacets};
}

//! Calls \a what after the page has been laid out and painted, which a posted call would come before.
void later(QObject *context, const std::function<void()> &what)
{
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    timer->callOnTimeout(context, [timer, what] {
        timer->deleteLater();
        what();
    });
    timer->start(0);
}

//! The answer to what need not be asked.
RequestHandle nothing(QObject *context, Callback<OrderPage> done)
{
    auto wanted = std::make_shared<bool>(true);
    QTimer::singleShot(0, context, [alive = std::weak_ptr(wanted), done = std::move(done)] {
        if (!alive.expired())
            done(OrderPage());
    });
    return RequestHandle([wanted]() mutable { wanted.reset(); });
}

} // namespace

bool isOf(const Order &order, const Customer &customer)
{
    const auto isSame = [](const QString &theirs, const QString &said) {
        return !said.isEmpty() && theirs == said;
    };
    const auto extra = [&order](const QString &key) { return order.customer.extra.value(key).toString(); };
    const QString id = extra(u"id"_s); // it may be any of them
    return isSame(customer.customerId, order.customer.customerId)
        || isSame(customer.code, order.customer.code) || isSame(customer.leadId, extra(u"leadId"_s))
        || isSame(customer.id, extra(u"_id"_s)) || isSame(customer.customerId, id)
        || isSame(customer.leadId, id) || isSame(customer.id, id)
        || std::ranges::any_of(
            phonesOf(order), [&customer](const PhoneNumber &phone) { return customer.hasPhone(phone); });
}

Orders::Orders(ApiRing &api, Directory &directory, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_directory(directory)
{ }

RequestHandle Orders::find(const OrderQuery &query, QObject *context, Callback<OrderPage> done)
{
    return m_api.get(u"/opportunities"_s, written(query), context,
        [limit = limitOf(query), done = std::move(done)](const Result<QJsonValue> &json) {
            if (!json)
                return done(tl::make_unexpected(json.error()));
            auto orders = readOrders(*json);
            if (!orders)
                return done(tl::make_unexpected(orders.error()));
            const bool last = orders->size() < limit;
            done(OrderPage {*std::move(orders), last});
        });
}

RequestHandle Orders::ofCustomer(
    const Customer &customer, int page, QObject *context, Callback<OrderPage> done)
{
    OrderQuery query;
    query.page = page;
    query.customerId = customer.customerId;
    const auto phone =
        std::ranges::find_if(customer.phones, [](const CustomerPhone &one) { return one.number.isValid(); });
    if (query.customerId.isEmpty() && phone != customer.phones.end())
        query.phones = phone->number.national();
    if (query.customerId.isEmpty() && query.phones.isEmpty())
        return nothing(context, std::move(done));

    return m_api.get(u"/opportunities"_s, written(query), context,
        [this, self = QPointer(this), customer, asked = m_api.connection(), done = std::move(done)](
            const Result<QJsonValue> &json) {
            if (!json)
                return done(tl::make_unexpected(json.error()));
            const auto records = readRecords(*json);
            auto orders = readOrders(*json);
            if (!orders)
                return done(tl::make_unexpected(orders.error()));
            QList<JsonReader> theirs;
            for (qsizetype i = 0; i < orders->size(); ++i) {
                if (isOf(orders->at(i), customer))
                    theirs.append(records->at(i));
            }
            if (self && !theirs.isEmpty()) {
                later(this, [this, theirs, asked] {
                    if (asked == m_api.connection())
                        m_directory.put(entriesOf(orderList(), theirs, m_directory), this, {});
                });
            }
            const bool last = orders->size() < pageLimit;
            if (std::ranges::any_of(
                    *orders, [&customer](const Order &order) { return contradicts(order, customer); }))
                orders->removeIf([&customer](const Order &order) { return !isOf(order, customer); });
            done(OrderPage {*std::move(orders), last});
        });
}

QList<KnownOrder> Orders::known(const Customer &customer, int most) const
{
    auto known = knownIn<KnownOrder>(linkedEntries(m_directory, Kind::Order, customer, most), readOrder);
    known.removeIf([&customer](const KnownOrder &one) { return !isOf(one.order, customer); });
    sortByChange(known, &KnownOrder::order);
    return known.mid(0, std::max(most, 0));
}

std::optional<KnownOrder> Orders::known(const QString &number) const
{
    const auto entry = m_directory.find(Kind::Order, number);
    const auto known = entry ? knownIn<KnownOrder>({*entry}, readOrder) : QList<KnownOrder>();
    return known.isEmpty() ? std::nullopt : std::optional(known.first());
}

QList<KnownOrder> Orders::search(const QString &text, int most) const
{
    return knownIn<KnownOrder>(m_directory.search(Kind::Order, text, most), readOrder);
}

void Orders::refresh(const QString &number, const QString &customer)
{
    Q_EMIT changed(customer);
    if (number.isEmpty())
        return;
    refreshRecord(m_api, m_directory, orderList(), number, m_refreshes, this,
        [this, customer] { Q_EMIT changed(customer); });
}

QStringList Orders::stages() const
{
    return m_directory.learned(Learned::Stage);
}

QStringList Orders::branches() const
{
    return m_directory.learned(Learned::Branch);
}

QStringList Orders::staff() const
{
    return m_directory.learned(Learned::Staff);
}

int Orders::connection() const
{
    return m_api.connection();
}
