#include "orders.h"

#include "apiring.h"
#include "directory.h"
#include "directoryreading.h"
#include "ordercodec.h"
#include "recordfacets.h"

#include <QJsonDocument>
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
    return std::clamp(query.limit, 1, Orders::pageLimit);
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

std::optional<KnownOrder> read(const DirectoryEntry &entry)
{
    auto order = readOrder(JsonReader(QJsonDocument::fromJson(entry.body).object()));
    return order ? std::optional(KnownOrder {*std::move(order), entry.readAt}) : std::nullopt;
}

QList<KnownOrder> read(const QList<DirectoryEntry> &entries)
{
    QList<KnownOrder> known;
    known.reserve(entries.size());
    for (const DirectoryEntry &entry : entries) {
        if (auto order = read(entry))
            known.append(*std::move(order));
    }
    return known;
}

QDateTime changedAt(const Order &order)
{
    return order.updatedAt.isValid() ? order.updatedAt : order.createdAt;
}

//! As it was read: what the directory keeps of \a records.
QList<DirectoryEntry> entriesOf(const QList<JsonReader> &records, Directory &directory)
{
    QList<DirectoryEntry> entries;
    for (const JsonReader &record : records) {
        if (const auto facets = readOrderFacets(record); !facets.key.isEmpty())
            entries.append(directoryEntry(Kind::Order, facets, directory));
    }
    return entries;
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
                        m_directory.put(entriesOf(theirs, m_directory), this, {});
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
    QList<DirectoryEntry> entries;
    const auto add = [&entries](const QList<DirectoryEntry> &found) {
        for (const DirectoryEntry &entry : found) {
            if (std::ranges::find(entries, entry.key, &DirectoryEntry::key) == entries.end())
                entries.append(entry);
        }
    };
    const auto addLinked = [&](const QString &prefix, const QString &id) {
        if (!id.isEmpty())
            add(m_directory.findLinked(Kind::Order, prefix + id, most));
    };
    addLinked(u"customer:"_s, customer.customerId);
    addLinked(u"lead:"_s, customer.leadId);
    addLinked(u"object:"_s, customer.id);
    addLinked(u"code:"_s, customer.code);
    for (const CustomerPhone &phone : customer.phones) {
        if (phone.number.isValid())
            add(m_directory.findByPhone(Kind::Order, phone.number, most));
    }

    auto known = read(entries);
    known.removeIf([&customer](const KnownOrder &one) { return !isOf(one.order, customer); });
    std::ranges::stable_sort(known, [](const KnownOrder &a, const KnownOrder &b) {
        return std::pair(changedAt(a.order), a.order.createdAt)
            > std::pair(changedAt(b.order), b.order.createdAt);
    });
    return known.mid(0, std::max(most, 0));
}

std::optional<KnownOrder> Orders::known(const QString &number) const
{
    const auto entry = m_directory.find(Kind::Order, number);
    return entry ? read(*entry) : std::nullopt;
}

QList<KnownOrder> Orders::search(const QString &text, int most) const
{
    return read(m_directory.search(Kind::Order, text, most));
}

void Orders::refresh(const QString &number, const QString &customer)
{
    Q_EMIT changed(customer);
    if (number.isEmpty())
        return;
    OrderQuery query;
    query.number = number;
    m_refreshes[number] = m_api.get(u"/opportunities"_s, written(query), this,
        [this, number, customer, asked = m_api.connection()](const Result<QJsonValue> &json) {
            m_refreshes.erase(number);
            if (asked != m_api.connection())
                return;
            const auto tell = [this, customer](const auto &) { Q_EMIT changed(customer); };
            const bool isMissing = !json && json.error().kind == ApiError::Kind::NotFound;
            auto records = json ? readRecords(*json) : Result<QList<JsonReader>>();
            if ((!json && !isMissing) || !records)
                return tell(0);
            const auto count = records->size();
            records->removeIf(
                [&number](const JsonReader &record) { return record.text("number"_L1) != number; });
            if (!records->isEmpty())
                m_directory.put(entriesOf(*records, m_directory), this, tell);
            else if (count < pageLimit)
                m_directory.remove(Kind::Order, {number}, this, tell);
            else
                tell(0); // a full page of others: it may be on another
        });
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
