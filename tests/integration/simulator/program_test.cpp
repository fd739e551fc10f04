#include "simulatorclient.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 50'000; // ms, for a machine that is busy

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ended run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(RINGDESK_SIMULATOR), arguments);
    if (!program.waitForFinished(patience) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace

TEST(SimulatorProgram, SaysInOneLineWhatIsWrongWithItsArguments)
{
    const QList<QStringList> wrong {{}, {u"--port"_s}, {u"--port"_s, u"x"_s}, {u"--port"_s, u"65536"_s},
        {u"--port"_s, u"0"_s, u"--customers"_s, u"0"_s}, {u"--port"_s, u"0"_s, u"--latency"_s, u"-1"_s},
        {u"--port"_s, u"0"_s, u"--fail"_s, u"1.5"_s}, {u"--port"_s, u"0"_s, u"--fail"_s, u"nan"_s},
        {u"--port"_s, u"0"_s, u"--key"_s, u""_s}, {u"--port"_s, u"0"_s, u"more"_s}, {u"--unknown"_s}};
    for (const QStringList &arguments : wrong) {
        const Ended ended = run(arguments);
        const std::string given = arguments.join(u' ').toStdString();
        EXPECT_EQ(ended.code, 2) << given;
        EXPECT_EQ(ended.err.count('\n'), 1) << given;
        EXPECT_TRUE(ended.out.isEmpty()) << given;
    }
}

TEST(SimulatorProgram, APortThatIsTakenEndsIt)
{
    Simulator other;
    const Ended ended = run({u"--port"_s, QString::number(other.start().value())});
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.err.count('\n'), 1);
}

TEST(SimulatorProgram, PrintsItsAddressServesAndEndsOnASignal)
{
    QProcess program;
    program.start(QStringLiteral(RINGDESK_SIMULATOR),
        {u"--port"_s, u"0"_s, u"--customers"_s, u"30"_s, u"--key"_s, u"other"_s});
    QByteArray out;
    while (!out.contains("Ctrl+C") && program.waitForReadyRead(patience))
        out += program.readAllStandardOutput();
    const auto address =
        QRegularExpression(u"^http://127\\.0\\.0\\.1:(\\d+)  30 customers"_s).match(QString::fromUtf8(out));
    ASSERT_TRUE(address.hasMatch()) << out.toStdString();
    EXPECT_TRUE(QRegularExpression(u", \\d+ tickets\n"_s).match(QString::fromUtf8(out)).hasMatch())
        << out.toStdString();
    for (const char *number : {"0867 123 456", "0901 234 567", "0930 000 004"})
        EXPECT_TRUE(out.contains(number)) << number;

    httplib::Client client("127.0.0.1", address.captured(1).toInt());
    client.set_keep_alive(true);
    const auto reply =
        client.Get("/contacts?phone=0867123456", {{"apikey", "other"}, {"Accept", "application/json"}});
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 200);

    program.terminate();
    ASSERT_TRUE(program.waitForFinished(patience));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 0);
    EXPECT_TRUE(program.readAllStandardError().isEmpty());
}
