// From Enter in the lookup field to the painted card: of a caller whom nothing local knows, beside the raw
// round trip of the same request, both against the same demo server, in turn; and of one whom a directory of
// 100,000 knows.

#include "benchdesk.h"
#include "figures.h"
#include "filldirectory.h"
#include "rawclient.h"
#include "simulator.h"
#include "watches.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double target =
    16; // ms, p99, on top of the round trip, or of nothing where it is known (DESIGN 11)
constexpr int warmUp = 10;

struct Caller
{
    QString phone; // as the server keeps it: the national form, so that one request finds them
    QString name;
};

//! Those whom the first request finds, and it alone.
QList<Caller> callersOf(RawClient &raw)
{
    QList<Caller> callers;
    QHash<QString, int> seen;
    for (int page = 1;; ++page) {
        const QJsonArray records = QJsonDocument::fromJson(raw.page(page)).array();
        for (const QJsonValue record : records) {
            const QJsonArray phones = record["phones"_L1].toArray();
            for (const QJsonValue phone : phones)
                ++seen[phone["value"_L1].toString()];
            const QString first = phones.at(0)["value"_L1].toString();
            if (!first.isEmpty() && PhoneNumber::parse(first).national() == first)
                callers.append({first, record["name"_L1].toString()});
        }
        if (records.size() < 20)
            break;
    }
    callers.removeIf([&seen](const Caller &caller) { return seen[caller.phone] > 1; });
    return callers;
}

struct Measured
{
    Figures raw;
    Figures card;
    Figures ours; // the difference, pair by pair
    Figures worked; // processor time of the window's thread

    [[nodiscard]] QJsonObject toJson() const
    {
        return {{u"raw_http"_s, raw.toJson()}, {u"enter_to_painted_card"_s, card.toJson()},
            {u"our_part"_s, ours.toJson()}, {u"our_processor_time"_s, worked.toJson()},
            {u"our_part_p99_at_most_ms"_s, target}, {u"met"_s, ours.quantile(.99) <= target}};
    }
};

std::chrono::nanoseconds toCard(BenchDesk &desk, CardWatch &watch, const Caller &caller)
{
    desk.type(caller.phone);
    BenchDesk::untilQuiet(100ms); // callers are minutes apart: what is made ready for the next one is ready
    watch.start();
    desk.pressEnter();
    const auto took = watch.wait();
    bool right = false;
    for (const QLabel *label : watch.card()->findChildren<QLabel *>())
        right |= label->text() == caller.name;
    if (!right)
        BenchDesk::fail("the card is not the caller's");
    return took;
}

Measured measure(BenchDesk &desk, RawClient &raw, const QList<Caller> &callers, int from, int count)
{
    Measured measured;
    CardWatch watch;
    for (int i = 0; i < count; ++i) {
        const Caller &caller = callers.at((from + i) % callers.size());
        std::chrono::nanoseconds alone {0};
        std::chrono::nanoseconds whole {0};
        // In turn, so that neither always finds the server's caches warm.
        if (i % 2 == 0) {
            alone = raw.byPhone(caller.phone).took;
            whole = toCard(desk, watch, caller);
        } else {
            whole = toCard(desk, watch, caller);
            alone = raw.byPhone(caller.phone).took;
        }
        desk.closeTab();
        measured.raw.add(alone);
        measured.card.add(whole);
        measured.ours.add(whole - alone);
        measured.worked.add(watch.processorTime());
    }
    return measured;
}

//! Whoever is in the directory is on the card before the server answers; it has \a latency to do so.
QJsonObject measureKnown(int lookups, int customers, std::chrono::milliseconds latency)
{
    Simulator simulator;
    const auto port = simulator.start();
    if (!port)
        BenchDesk::fail("the demo servers do not start");
    auto callers = callersOf(*std::make_unique<RawClient>(*port));
    BenchDesk desk;
    desk.open(*port);
    BenchDesk::untilQuiet(200ms);
    fillDirectory(desk.directory(), customers);
    // Who shares a number with others of so many is a choice, not a card.
    callers.removeIf([&desk](const Caller &caller) {
        return desk.directory()
                   .findByPhone(DirectoryEntry::Kind::Customer, PhoneNumber::parse(caller.phone))
                   .size()
            != 1;
    });
    if (callers.isEmpty())
        BenchDesk::fail("nobody is known");
    BenchDesk::untilQuiet(200ms);
    simulator.setLatency(latency);
    CardWatch watch;
    Figures card;
    Figures worked;
    for (int i = 0; i < warmUp + lookups; ++i) {
        const auto took = toCard(desk, watch, callers.at(i % callers.size()));
        desk.closeTab();
        if (i < warmUp)
            continue;
        card.add(took);
        worked.add(watch.processorTime());
    }
    if (card.quantile(1) >= double(latency.count()))
        BenchDesk::fail("a card waited for the server, or cannot be told from one that did");
    return {{u"customers"_s, desk.directory().count(DirectoryEntry::Kind::Customer)},
        {u"enter_to_painted_card"_s, card.toJson()}, {u"our_processor_time"_s, worked.toJson()},
        {u"p99_at_most_ms"_s, target}, {u"met"_s, card.quantile(.99) <= target}};
}

//! The first lookup of a program: in a process of its own, which prints the times in nanoseconds.
int measureFirst(int which)
{
    Simulator simulator;
    const auto port = simulator.start();
    if (!port)
        BenchDesk::fail("the demo servers do not start");
    RawClient raw(*port);
    const auto callers = callersOf(raw);
    BenchDesk desk;
    desk.open(*port);
    BenchDesk::untilQuiet(200ms);
    const Caller &caller = callers.at(which % callers.size());
    CardWatch watch;
    const auto whole = toCard(desk, watch, caller);
    const auto alone = raw.byPhone(caller.phone).took;
    std::printf("%lld %lld %lld\n", static_cast<long long>(alone.count()),
        static_cast<long long>(whole.count()), static_cast<long long>(watch.processorTime().count()));
    return 0;
}

Measured measureFirsts(int count)
{
    Measured measured;
    for (int i = 0; i < count; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"--first"_s, QString::number(i)});
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            BenchDesk::fail("a first lookup did not end");
        const auto words = process.readAllStandardOutput().trimmed().split(' ');
        const std::chrono::nanoseconds alone(words.value(0).toLongLong());
        const std::chrono::nanoseconds whole(words.value(1).toLongLong());
        measured.raw.add(alone);
        measured.card.add(whole);
        measured.ours.add(whole - alone);
        measured.worked.add(std::chrono::nanoseconds(words.value(2).toLongLong()));
    }
    return measured;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == "--first"_L1)
        return measureFirst(arguments.value(2).toInt());
    const int lookups = qMax(1, arguments.value(1, u"200"_s).toInt());
    const int firsts = qMax(1, arguments.value(2, u"20"_s).toInt());
    const int known = qMax(1, arguments.value(3, u"100000"_s).toInt());

    QJsonObject all;
    {
        // Nobody is looked up twice: the second time the desk would know them.
        Simulator simulator({.customers = 4 * lookups + 500});
        const auto port = simulator.start();
        if (!port)
            BenchDesk::fail("the demo servers do not start");
        RawClient raw(*port);
        const auto callers = callersOf(raw);
        if (callers.size() < warmUp + 2 * lookups)
            BenchDesk::fail("too few callers");
        BenchDesk desk;
        desk.open(*port);
        BenchDesk::untilQuiet(200ms);
        static_cast<void>(measure(desk, raw, callers, 0, warmUp));
        all.insert(u"warm"_s, measure(desk, raw, callers, warmUp, lookups).toJson());
        simulator.setLatency(20ms);
        all.insert(u"warm_20_ms_latency"_s, measure(desk, raw, callers, warmUp + lookups, lookups).toJson());
    }
    all.insert(u"first_of_a_program"_s, measureFirsts(firsts).toJson());
    all.insert(u"known"_s, measureKnown(lookups, known, 200ms));
    std::puts(QJsonDocument(all).toJson().constData());
    return 0;
}
