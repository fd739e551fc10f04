// The sync of a large company, in a process of its own with RingDesk's window: the longest time for which the
// window does not answer, what it asks for after it was killed, and the memory of the window with the
// directory open, beside a bare one.

#include "sync.h"
#include "benchdesk.h"
#include "figures.h"
#include "filldirectory.h"
#include "simulator.h"
#include "watches.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

double pssKib()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return NAN;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').first().toDouble();
    }
    return NAN;
}

SyncPace::Limits withoutPauses()
{
    return {.firstWithin = 0ms, .pause = 0ms, .slowness = 0, .afterAgent = 0ms, .betweenRounds = 1h};
}

//! The child: syncs \a path from the server on \a port until everything is read.
QJsonObject syncing(const QString &path, quint16 port)
{
    BenchDesk desk;
    Database database(path);
    Directory directory;
    openDirectory(database, directory);
    const int before = directory.count(DirectoryEntry::Kind::Customer);
    HttpClient http;
    ApiRing api(http);
    SessionSecretStore keychain;
    Secrets secrets(keychain);
    Connection connection(secrets, api);
    Sync sync(api, connection, directory, withoutPauses());
    Profile profile;
    profile.name = u"bench"_s;
    profile.address = *ServerAddress::parse(u"http://127.0.0.1:%1"_s.arg(port));
    profile.scope = DirectoryScope::All;
    secrets.write(profile.apiKeySecret(), Simulator::demoKey, Secrets::Keep::Permanent, &desk.window(),
        [](const SecretResult<void> &) {});
    BenchDesk::untilQuiet();
    Heartbeat heart;
    heart.start();
    QElapsedTimer clock;
    clock.start();
    connection.open(profile);
    QEventLoop loop;
    QObject::connect(&sync, &Sync::changed, &loop, [&] {
        if (sync.state() == Sync::State::Waiting && sync.lastComplete().isValid())
            loop.quit();
    });
    loop.exec();
    return {{u"known_before"_s, before}, {u"customers"_s, directory.count(DirectoryEntry::Kind::Customer)},
        {u"records_read"_s, sync.recordsRead()}, {u"s"_s, double(clock.elapsed()) / 1e3},
        {u"longest_stall_ms"_s, Figures::rounded(double(heart.longestGap().count()) / 1e6)},
        {u"pss_kib_after"_s, pssKib()}};
}

QJsonObject resting(const QString &path)
{
    BenchDesk desk;
    BenchDesk::untilQuiet();
    const double without = pssKib();
    Database database(path);
    Directory directory;
    Heartbeat heart;
    heart.start();
    openDirectory(database, directory);
    const double stall = double(heart.longestGap().count()) / 1e6;
    static_cast<void>(directory.search(DirectoryEntry::Kind::Customer, u"nguyen"_s));
    BenchDesk::untilQuiet();
    return {{u"window_pss_kib"_s, without}, {u"with_directory_pss_kib"_s, pssKib()},
        {u"customers"_s, directory.count(DirectoryEntry::Kind::Customer)},
        {u"longest_stall_while_loading_ms"_s, Figures::rounded(stall)}};
}

//! A file to rest on without a server: `bench_sync fill PATH CUSTOMERS`, then `bench_sync rest PATH`.
QJsonObject filled(const QString &path, int customers)
{
    Database database(path);
    Directory directory;
    openDirectory(database, directory);
    fillDirectory(directory, customers);
    return {{u"customers"_s, directory.count(DirectoryEntry::Kind::Customer)}};
}

QJsonObject bare()
{
    QMainWindow window;
    window.resize(1280, 800);
    window.setCentralWidget(new QLineEdit);
    window.show();
    BenchDesk::untilQuiet();
    return {{u"bare_window_pss_kib"_s, pssKib()}};
}

QJsonObject child(const QStringList &arguments, const std::function<bool()> &killWhen = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    while (process.state() != QProcess::NotRunning) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        if (killWhen && process.state() == QProcess::Running && killWhen())
            process.kill();
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QJsonObject all(int customers)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    Simulator simulator({.customers = customers});
    const auto port = simulator.start();
    if (!port)
        BenchDesk::fail("the demo servers do not start");
    const QStringList arguments {u"sync"_s, path, QString::number(*port)};
    const int pages = simulator.customerCount() / 20 + 1;
    static_cast<void>(child(arguments, [&] { return simulator.requestCount() > pages / 3; }));
    const int beforeKill = simulator.requestCount();
    const QJsonObject second = child(arguments);
    const int afterKill = simulator.requestCount() - beforeKill;
    const QJsonObject rest = child({u"rest"_s, path});
    const QJsonObject window = child({u"bare"_s});
    const double times = rest.value(u"with_directory_pss_kib"_s).toDouble()
        / window.value(u"bare_window_pss_kib"_s).toDouble();
    return {{u"customers_on_server"_s, simulator.customerCount()}, {u"pages"_s, pages},
        {u"requests_until_killed"_s, beforeKill}, {u"requests_after_it"_s, afterKill},
        {u"after_the_kill"_s, second}, {u"at_rest"_s, rest}, {u"bare_window"_s, window},
        {u"memory_times_bare_window"_s, Figures::rounded(times)}};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    const QString what = words.value(1);
    const QJsonObject result = what == u"sync" ? syncing(words.value(2), words.value(3).toUShort())
        : what == u"rest"                      ? resting(words.value(2))
        : what == u"fill"                      ? filled(words.value(2), words.value(3).toInt())
        : what == u"bare"                      ? bare()
                                               : all(what.isEmpty() ? 100'000 : what.toInt());
    std::puts(QJsonDocument(result).toJson().constData());
    return 0;
}
