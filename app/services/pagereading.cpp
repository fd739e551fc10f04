#include "pagereading.h"

#include "apiring.h"
#include "pagelimit.h"

#include <QJsonValue>
#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Reading
{
    ApiRing &api;
    PagedList list;
    QPointer<QObject> context;
    std::function<bool(const QList<JsonReader> &)> look;
    Callback<PagesEnd> done;
    int connection = 0; //!< in which it began
    RequestHandle request;
};

void readPage(const std::shared_ptr<Reading> &reading, int page);

void answered(const std::shared_ptr<Reading> &reading, int page, const Result<QJsonValue> &json)
{
    if (!json)
        return reading->done(tl::make_unexpected(json.error()));
    const auto records = readRecords(*json);
    if (!records)
        return reading->done(tl::make_unexpected(records.error()));
    if (reading->connection != reading->api.connection())
        return reading->done(
            tl::make_unexpected(ApiError {ApiError::Kind::Cancelled, 0, {}, u"connection changed"_s}));
    if (reading->look(*records))
        return reading->done(PagesEnd::Enough);
    if (records->size() < pageLimit)
        return reading->done(PagesEnd::Last);
    if (page >= reading->list.mostPages)
        return reading->done(PagesEnd::Limit);
    readPage(reading, page + 1);
}

void readPage(const std::shared_ptr<Reading> &reading, int page)
{
    ApiQuery query = reading->list.query;
    query.append({u"page"_s, QString::number(page)});
    query.append({u"limit"_s, QString::number(pageLimit)});
    // The handle given to the caller owns the reading; a request that is under way must not.
    reading->request = reading->api.get(reading->list.path, query, reading->context,
        [weak = std::weak_ptr(reading), page](const Result<QJsonValue> &json) {
            if (const auto alive = weak.lock(); alive && alive->context)
                answered(alive, page, json);
        });
}

} // namespace

Result<PagesEnd> missingAsEmpty(const Result<PagesEnd> &end)
{
    return !end && end.error().kind == ApiError::Kind::NotFound ? PagesEnd::Last : end;
}

RequestHandle readPages(ApiRing &api, const PagedList &list, QObject *context,
    std::function<bool(const QList<JsonReader> &)> look, Callback<PagesEnd> done)
{
    auto reading = std::make_shared<Reading>(
        Reading {api, list, context, std::move(look), std::move(done), api.connection(), {}});
    readPage(reading, 1);
    return RequestHandle([reading]() mutable { reading.reset(); });
}
