#include "recordsettling.h"

#include "apiring.h"
#include "pagereading.h"

#include <QDateTime>
#include <QJsonObject>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

using Verdict = Settlement::Verdict;

} // namespace

Settlement settlement(Verdict verdict, const QString &result, const QStringList &facts)
{
    return {verdict, result, facts, QDateTime::currentDateTimeUtc()};
}

RequestHandle settleWritten(
    ApiRing &api, const WrittenRecord &record, QObject *context, Callback<Settlement> done)
{
    const auto found = std::make_shared<std::optional<QJsonObject>>();
    return readPages(
        api, {record.path, {{record.numberKey, record.number}}, mostSettlingPages}, context,
        [record, found](const QList<JsonReader> &records) {
            for (const JsonReader &one : records) {
                if (one.text(record.numberKey) == record.number)
                    *found = one.json();
            }
            return found->has_value();
        },
        [record, found, done = std::move(done)](const Result<PagesEnd> &answer) {
            const auto end = missingAsEmpty(answer);
            if (!end)
                return done(tl::make_unexpected(end.error()));
            if (*end == PagesEnd::Limit)
                return done(settlement(Verdict::CannotTell));
            if (record.isDone(*found))
                return done(settlement(Verdict::Found, record.number));
            const QString fact = *found ? record.fact(**found) : QString();
            done(settlement(
                Verdict::NotFound, {}, {fact.isEmpty() ? u"#%1 · 404"_s.arg(record.number) : fact}));
        });
}
