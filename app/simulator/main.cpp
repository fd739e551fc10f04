#include "demoscenario.h"
#include "simulator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <csignal>
#ifdef Q_OS_WIN
#include <semaphore>
#endif

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN
// Windows calls the handler on a thread of its own, where a semaphore may be used.
std::binary_semaphore ended {0};

void catchEnd()
{
    std::signal(SIGINT, [](int) { ended.release(); });
    std::signal(SIGTERM, [](int) { ended.release(); });
}

void waitForEnd()
{
    ended.acquire();
}
#else
sigset_t endSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

//! Before any thread starts: threads inherit what is blocked, and the signal waits for waitForEnd().
void catchEnd()
{
    const sigset_t signals = endSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void waitForEnd()
{
    const sigset_t signals = endSignals();
    int received = 0;
    sigwait(&signals, &received);
}
#endif

int badUsage(const QString &what)
{
    QTextStream(stderr) << "ringdesk-simulator: " << what << '\n';
    return 2;
}

QStringView meaning(DemoCase what)
{
    switch (what) {
    case DemoCase::Known:
        return u"found at once";
    case DemoCase::Plus84:
        return u"stored as +84…";
    case DemoCase::Before2018:
        return u"stored as before 2018";
    case DemoCase::SharedNumber:
        return u"two people with one number";
    case DemoCase::LeadAndCustomer:
        return u"a customer, and a lead too";
    case DemoCase::Lead:
        return u"a lead";
    case DemoCase::Company:
        return u"a company";
    case DemoCase::Nobody:
        return u"nobody";
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"ringdesk-simulator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RINGDESK_VERSION));

    const QCommandLineOption port(u"port"_s, u"Listen on 127.0.0.1:N; 0 takes any free port."_s, u"N"_s);
    const QCommandLineOption customers(
        u"customers"_s, u"How many customers there are (500)."_s, u"N"_s, u"500"_s);
    const QCommandLineOption key(u"key"_s,
        u"The API key clients must send (%1)."_s.arg(QLatin1String(Simulator::demoKey)), u"KEY"_s,
        QLatin1String(Simulator::demoKey));
    const QCommandLineOption latency(u"latency"_s, u"Delay each reply."_s, u"MS"_s, u"0"_s);
    const QCommandLineOption fail(
        u"fail"_s, u"Let this share of the requests fail, 0 to 1."_s, u"RATE"_s, u"0"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"The demo servers of RingDesk: AntCRM's customers, orders, products and tickets, invented."_s);
    parser.addOptions({port, customers, key, latency, fail});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    if (!parser.parse(application.arguments()))
        return badUsage(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return badUsage(u"unexpected argument %1"_s.arg(parser.positionalArguments().constFirst()));
    if (!parser.isSet(port))
        return badUsage(u"--port is required (0 takes any free port)"_s);

    bool good = false;
    Simulator::Options options;
    options.port = parser.value(port).toUShort(&good);
    if (!good)
        return badUsage(u"--port must be 0 to 65535"_s);
    options.customers = parser.value(customers).toInt(&good);
    if (!good || options.customers < 1 || options.customers > 1'000'000)
        return badUsage(u"--customers must be 1 to 1000000"_s);
    options.key = parser.value(key).toUtf8();
    if (options.key.isEmpty())
        return badUsage(u"--key must not be empty"_s);
    const int delay = parser.value(latency).toInt(&good);
    if (!good || delay < 0)
        return badUsage(u"--latency must be milliseconds, 0 or more"_s);
    options.latency = std::chrono::milliseconds(delay);
    options.failRate = parser.value(fail).toDouble(&good);
    if (!good || !(options.failRate >= 0 && options.failRate <= 1))
        return badUsage(u"--fail must be 0 to 1"_s);

    catchEnd();
    Simulator simulator(options);
    const auto listening = simulator.start();
    if (!listening) {
        QTextStream(stderr) << "ringdesk-simulator: " << listening.error() << '\n';
        return 1;
    }
    QTextStream out(stdout);
    out << "http://127.0.0.1:" << *listening << "  " << simulator.customerCount() << " customers and leads, "
        << simulator.orderCount() << " orders, " << simulator.productCount() << " products, "
        << simulator.ticketCount() << " tickets\n"
        << "Numbers to try:\n";
    for (const DemoCaller &caller : demoCallers)
        out << "  " << caller.dialled.toString().leftJustified(14) << caller.name.toString().leftJustified(34)
            << meaning(caller.what) << '\n';
    out << "Ctrl+C ends it.\n";
    out.flush();
    waitForEnd();
    return 0;
}
