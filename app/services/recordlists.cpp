#include "recordlists.h"

#include "apiring.h"
#include "askedtimes.h"
#include "directoryreading.h"
#include "pagelimit.h"
#include "recordfacets.h"

#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace {

using Kind = DirectoryEntry::Kind;

//! West of which no company's servers are: a day that has begun in Vietnam has begun there a day later.
constexpr int daysOfTimeZones = 1;

QString pathOf(Kind kind)
{
    switch (kind) {
    case Kind::Customer:
        return u"/contacts"_s;
    case Kind::Order:
        return u"/opportunities"_s;
    case Kind::Ticket:
        return u"/tickets"_s;
    case Kind::Product:
        return u"/products"_s;
    }
    Q_UNREACHABLE();
}

RecordFacets facetsOf(Kind kind, const JsonReader &record)
{
    switch (kind) {
    case Kind::Customer:
        return readCustomerFacets(record);
    case Kind::Order:
        return readOrderFacets(record);
    case Kind::Ticket:
        return readTicketFacets(record);
    case Kind::Product:
        return readProductFacets(record);
    }
    Q_UNREACHABLE();
}

ApiQuery queryOf(Kind kind, int page, const QDateTime &since)
{
    ApiQuery query;
    if (since.isValid() && kind == Kind::Customer)
        query.append({u"updateAtf"_s, since.toUTC().date().addDays(-daysOfTimeZones).toString(Qt::ISODate)});
    if (since.isValid() && kind == Kind::Ticket) {
        query.append({u"typeTime"_s, u"updatedAt"_s});
        query += askedTimes(since);
    }
    query.append({u"page"_s, QString::number(page)});
    query.append({u"limit"_s, QString::number(pageLimit)});
    return query;
}

} // namespace

RecordLists::RecordLists(ApiRing &api, Directory &directory)
    : m_api(api)
    , m_directory(directory)
{ }

RequestHandle RecordLists::read(
    Kind kind, int page, const QDateTime &since, QObject *context, Callback<RecordPage> done)
{
    return m_api.getInBackground(pathOf(kind), queryOf(kind, page, since), context,
        [this, kind, asked = m_api.connection(), done = std::move(done)](Result<QJsonValue> json) {
            if (!json)
                return done(tl::make_unexpected(json.error()));
            const auto records = readRecords(*json);
            if (!records)
                return done(tl::make_unexpected(records.error()));
            if (asked != m_api.connection())
                return done(tl::make_unexpected(
                    ApiError {ApiError::Kind::Cancelled, 0, {}, u"connection changed"_s}));
            RecordPage read;
            read.count = int(records->size());
            for (const JsonReader &record : *records) {
                const RecordFacets facets = facetsOf(kind, record);
                if (!facets.key.isEmpty())
                    read.entries.append(directoryEntry(kind, facets, m_directory));
            }
            done(std::move(read));
        });
}
