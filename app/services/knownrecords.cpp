#include "knownrecords.h"

#include "apiring.h"
#include "directoryreading.h"
#include "pagelimit.h"

#include <QJsonValue>

using namespace Qt::StringLiterals;

QList<DirectoryEntry> linkedEntries(
    const Directory &directory, DirectoryEntry::Kind kind, const Customer &customer, int most)
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
            add(directory.findLinked(kind, prefix + id, most));
    };
    addLinked(u"customer:"_s, customer.customerId);
    addLinked(u"lead:"_s, customer.leadId);
    addLinked(u"object:"_s, customer.id);
    addLinked(u"code:"_s, customer.code);
    for (const CustomerPhone &phone : customer.phones) {
        if (phone.number.isValid())
            add(directory.findByPhone(kind, phone.number, most));
    }
    for (const CustomerEmail &email : customer.emails)
        addLinked(QString(), email.value.trimmed());
    return entries;
}

QList<DirectoryEntry> entriesOf(
    const NumberedList &list, const QList<JsonReader> &records, Directory &directory)
{
    QList<DirectoryEntry> entries;
    for (const JsonReader &record : records) {
        if (const auto facets = list.facetsOf(record); !facets.key.isEmpty())
            entries.append(directoryEntry(list.kind, facets, directory));
    }
    return entries;
}

void refreshRecord(ApiRing &api, Directory &directory, const NumberedList &list, const QString &number,
    std::map<QString, RequestHandle> &underWay, QObject *context, const std::function<void()> &done)
{
    const ApiQuery query {
        {list.numberKey, number}, {u"page"_s, u"1"_s}, {u"limit"_s, QString::number(pageLimit)}};
    underWay[number] = api.get(list.path, query, context,
        [&api, &directory, &underWay, list, number, context, done, asked = api.connection()](
            const Result<QJsonValue> &json) {
            underWay.erase(number);
            if (asked != api.connection())
                return;
            const auto tell = [done](const auto &) { done(); };
            const bool isMissing = !json && json.error().kind == ApiError::Kind::NotFound;
            auto records = json ? readRecords(*json) : Result<QList<JsonReader>>();
            if ((!json && !isMissing) || !records)
                return done();
            const auto count = records->size();
            records->removeIf(
                [&](const JsonReader &record) { return record.text(list.numberKey) != number; });
            const bool isGone = list.isGone && !records->isEmpty() && list.isGone(records->first());
            if (!records->isEmpty() && !isGone)
                directory.put(entriesOf(list, *records, directory), context, tell);
            else if (isGone || count < pageLimit)
                directory.remove(list.kind, {number}, context, tell);
            else
                done(); // a full page of others: it may be on another
        });
}
