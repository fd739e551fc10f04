// What reading costs, without a network or a window.

#include "apiringreply.h"
#include "contactstore.h"
#include "customercodec.h"
#include "phonenumber.h"
#include "textfold.h"

#include <QJsonDocument>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int perPage = 20;
constexpr int pages = 250;

//! Bodies of `GET /contacts`, 20 of the demo's records each.
const QList<QByteArray> &bodies()
{
    static const QList<QByteArray> made = [] {
        const ContactStore store(1, perPage * pages);
        QList<QByteArray> all;
        for (ContactFilter filter; filter.page <= pages; ++filter.page)
            all.append(QJsonDocument(store.find(filter)).toJson(QJsonDocument::Compact));
        return all;
    }();
    return made;
}

qsizetype readPage(const QByteArray &body)
{
    const auto json = readApiRingReply(200, body);
    const auto customers = readCustomers(*json);
    return customers->size();
}

void pageOf20(benchmark::State &state)
{
    qsizetype page = 0;
    qint64 records = 0;
    qint64 bytes = 0;
    for (auto _ : state) {
        const QByteArray &body = bodies().at(page++ % pages);
        records += readPage(body);
        bytes += body.size();
    }
    state.SetItemsProcessed(records);
    state.SetBytesProcessed(bytes);
}
BENCHMARK(pageOf20)->Unit(benchmark::kMicrosecond);

//! Of the page: Qt's part, which makes JSON of bytes.
void jsonOfPageOf20(benchmark::State &state)
{
    qsizetype page = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(QJsonDocument::fromJson(bodies().at(page++ % pages)));
    state.SetItemsProcessed(state.iterations() * perPage);
}
BENCHMARK(jsonOfPageOf20)->Unit(benchmark::kMicrosecond);

void hundredThousandRecords(benchmark::State &state)
{
    static_cast<void>(bodies());
    for (auto _ : state) {
        qsizetype records = 0;
        for (qsizetype page = 0; records < 100'000; ++page)
            records += readPage(bodies().at(page % pages));
        benchmark::DoNotOptimize(records);
    }
}
BENCHMARK(hundredThousandRecords)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(3);

void parsePhoneNumber(benchmark::State &state)
{
    const QStringList typed = {u"0867 123 456"_s, u"+84901234567"_s, u"01228123456"_s, u"028 7301 9555"_s,
        u"1900 1234"_s, u"+1 212 555 0123"_s, u"84.912.345.678"_s, u"tel:0983456789"_s};
    qsizetype i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(PhoneNumber::parse(typed.at(i++ % typed.size())));
}
BENCHMARK(parsePhoneNumber);

void foldName(benchmark::State &state)
{
    const QStringList names = {u"Nguyễn Thị Ánh"_s, u"Công ty TNHH Thương mại An Phát"_s, u"Đặng Thu Hà"_s,
        u"Trần Văn Bình"_s.normalized(QString::NormalizationForm_D)};
    qsizetype i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(foldText(names.at(i++ % names.size())));
}
BENCHMARK(foldName);

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
