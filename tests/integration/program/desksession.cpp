#include "desksession.h"

#include <QDir>
#include <QDirIterator>
#include <QLocalSocket>
#include <QLockFile>
#include <QUrlQuery>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 40'000; // ms; a program that takes longer hangs

Ended endOf(QProcess &process)
{
    if (!becomesTrue([&process] { return process.state() == QProcess::NotRunning; })) {
        ADD_FAILURE() << "it hangs";
        return {};
    }
    const bool isOrderly = process.exitStatus() == QProcess::NormalExit;
    return {
        isOrderly ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

Program::Program(const QProcessEnvironment &environment, const QString &folder, const QStringList &arguments,
    const QByteArray &input)
    : m_process(std::make_unique<QProcess>())
{
    m_process->setProcessEnvironment(environment);
    m_process->setWorkingDirectory(folder);
    m_process->start(QStringLiteral(RINGDESK_PROGRAM), arguments);
    EXPECT_TRUE(m_process->waitForStarted(patience));
    m_process->write(input);
    m_process->closeWriteChannel();
}

Program::~Program()
{
    if (m_process)
        kill();
}

Ended Program::end()
{
    return endOf(*m_process);
}

void Program::send(int signal)
{
    // Of one that has ended the id is 0, which stands for this test and all that it started.
    ASSERT_TRUE(isRunning());
    EXPECT_EQ(::kill(static_cast<pid_t>(pid()), signal), 0);
}

Ended Program::terminate(int signal)
{
    send(signal);
    return endOf(*m_process);
}

void Program::kill()
{
    m_process->kill();
    EXPECT_TRUE(!isRunning() || m_process->waitForFinished(patience));
}

DeskSession::DeskSession(PrivateKeyring::Service service)
    : m_keyring(std::make_unique<PrivateKeyring>(service))
    , m_environment(m_keyring->environment())
{
    EXPECT_TRUE(m_keyring->isReady());
    EXPECT_TRUE(QDir(folder()).mkdir(u"tmp"_s));
    m_environment.insert(u"TMPDIR"_s, folder() + u"/tmp"_s);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.remove(u"QT_LOGGING_RULES"_s);
}

DeskSession DeskSession::withoutBus()
{
    DeskSession session(PrivateKeyring::Service::None);
    const QString runtime = session.folder() + u"/busless"_s;
    EXPECT_TRUE(
        QDir().mkdir(runtime, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    session.setVariable(u"XDG_RUNTIME_DIR"_s, runtime);
    session.unsetVariable(u"DBUS_SESSION_BUS_ADDRESS"_s);
    return session;
}

QString DeskSession::dataFolder() const
{
    return folder() + u"/home/.local/share/RingDesk"_s;
}

Program DeskSession::start(const QStringList &arguments, const QByteArray &input) const
{
    return {m_environment, folder(), arguments, input};
}

Ended DeskSession::run(const QStringList &arguments, const QByteArray &input) const
{
    return start(arguments, input).end();
}

bool DeskSession::storeKey(const QString &address, const QByteArray &key) const
{
    const Ended ended =
        run({u"--store-key"_s, u"--profile"_s, u"desk"_s, u"--base-url"_s, address}, key + '\n');
    EXPECT_EQ(ended.err, "");
    return ended.code == 0;
}

bool DeskSession::isUp(const Program &program, const QString &dataFolder) const
{
    const QString folder = dataFolder.isEmpty() ? this->dataFolder() : dataFolder;
    return becomesTrue([&] {
        qint64 pid = 0;
        QString host;
        QString name;
        const QLockFile lock(folder + u"/ringdesk.lock"_s);
        if (!lock.getLockInfo(&pid, &host, &name) || pid != program.pid())
            return false;
        const QStringList all = sockets();
        return std::ranges::any_of(all, [](const QString &path) {
            QLocalSocket socket;
            socket.connectToServer(path);
            return socket.waitForConnected(patience);
        });
    });
}

QStringList DeskSession::sockets() const
{
    QStringList paths;
    QDirIterator entries(
        folder(), {u"ringdesk-*"_s}, QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext())
        paths.append(entries.next());
    return paths;
}

FaultServer::Reply somebody()
{
    return {200, R"([{"customerId":"7","name":"An","phones":[{"type":"mobile","value":"0900000007"}]}])"};
}

QStringList lookups(const FaultServer &server)
{
    QStringList numbers;
    for (const auto &request : server.requests()) {
        const QUrl url(QString::fromLatin1(request.target));
        const QString number = QUrlQuery(url).queryItemValue(u"phone"_s, QUrl::FullyDecoded);
        if (!number.isEmpty())
            numbers.append(number);
    }
    return numbers;
}

bool isLookedUp(const FaultServer &server, const QString &number)
{
    return becomesTrue([&] { return lookups(server).contains(number); });
}

void expectRefusal(const Ended &ended, int code, const QByteArray &words)
{
    EXPECT_EQ(ended.code, code) << ended.err.constData();
    EXPECT_EQ(ended.out, "");
    EXPECT_TRUE(ended.err.startsWith("ringdesk: ")) << ended.err.constData();
    EXPECT_EQ(ended.err.count('\n'), 1) << ended.err.constData();
    EXPECT_TRUE(ended.err.endsWith('\n')) << ended.err.constData();
    EXPECT_TRUE(ended.err.contains(words)) << ended.err.constData();
}

void expectDone(const Ended &ended)
{
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.err, "");
}
