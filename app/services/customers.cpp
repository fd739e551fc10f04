#include "customers.h"

#include "apiring.h"
#include "customercodec.h"
#include "knowncustomers.h"
#include "lookup.h"

#include <QJsonValue>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

//! More than a page holds would make every page look like the last one.
int limitOf(const CustomerQuery &query)
{
    return std::clamp(query.limit, 1, pageLimit);
}

ApiQuery written(const CustomerQuery &query)
{
    ApiQuery out;
    const auto put = [&out](const QString &key, const QString &value) {
        if (!value.isEmpty())
            out.append({key, value});
    };
    const auto putDay = [&put](const QString &key, QDate day) { put(key, day.toString(Qt::ISODate)); };

    if (query.kind) {
        put(u"contactType"_s, *query.kind == CustomerKind::Lead ? u"lead"_s : u"customer"_s);
        if (*query.kind != CustomerKind::Lead)
            put(u"type"_s, *query.kind == CustomerKind::Company ? u"1"_s : u"0"_s);
    }
    put(u"phone"_s, query.phone);
    put(u"email"_s, query.email);
    put(u"customerId"_s, query.customerId);
    put(u"leadId"_s, query.leadId);
    putDay(u"createdAtf"_s, query.createdFrom);
    putDay(u"createdAtt"_s, query.createdTo);
    putDay(u"updateAtf"_s, query.updatedFrom);
    putDay(u"updateAtt"_s, query.updatedTo);
    put(u"page"_s, QString::number(std::max(query.page, 1)));
    put(u"limit"_s, QString::number(limitOf(query)));
    return out;
}

//! Whom a query is for; nothing for a list.
std::optional<LookupKey> wantedBy(const CustomerQuery &query)
{
    if (!query.phone.isEmpty())
        return LookupKey::ofPhone(PhoneNumber::parse(query.phone));
    if (!query.email.isEmpty())
        return LookupKey {LookupKey::Kind::Email, {}, query.email};
    if (!query.customerId.isEmpty() || !query.leadId.isEmpty())
        return LookupKey {
            LookupKey::Kind::Id, {}, query.customerId.isEmpty() ? query.leadId : query.customerId};
    return std::nullopt;
}

} // namespace

Customers::Customers(ApiRing &api, KnownCustomers *known)
    : m_api(api)
    , m_known(known)
{
    // A timer, not a posted call: that would come before the events with which a page is laid out and
    // painted.
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    m_later.callOnTimeout([this] {
        for (const auto &keep : std::exchange(m_unkept, {}))
            keep();
    });
}

RequestHandle Customers::find(const CustomerQuery &query, QObject *context, Callback<CustomerPage> done)
{
    return m_api.get(u"/contacts"_s, written(query), context,
        [this, wanted = wantedBy(query), asked = m_api.connection(), limit = limitOf(query),
            done = std::move(done)](Result<QJsonValue> json) {
            if (!json)
                return done(tl::make_unexpected(json.error()));
            auto customers = readCustomers(*json);
            if (!customers)
                return done(tl::make_unexpected(customers.error()));
            if (m_known && wanted)
                keepLater(*json, *wanted, asked);
            const bool last = customers->size() < limit;
            done(CustomerPage {std::move(*customers), last});
        });
}

void Customers::keepLater(const QJsonValue &json, const LookupKey &wanted, int asked)
{
    // The card is painted first: large records take a while to pack.
    m_unkept.append([this, json, wanted, asked] {
        // Who was found at another company is not to come into this one's directory.
        if (asked == m_api.connection())
            m_known->keep(json, wanted);
    });
    m_later.start();
}

int Customers::connection() const
{
    return m_api.connection();
}
