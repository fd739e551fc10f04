#include "privatekeyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms; a bound, not an expectation
const auto password = "a password of this test alone"_ba;

// Without folders of services: nothing is started on this bus that the test did not start.
constexpr auto busConfiguration =
    R"(<busconfig><type>session</type><listen>unix:path=%1</listen><listen>unix:abstract=%1</listen>
<auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>)"_L1;

// Stands between the test and what it starts: when its standard input ends, because the test closed it or is
// gone in whatever way, it kills what it started and removes the folder named in $0.
constexpr auto guardScript = R"(
read -r input
printf %s "$input" | sh -c 'echo "$$"; exec "$@" 2>/dev/null' sh "$@" &
child=$!
cat >/dev/null
kill -KILL "$child" 2>/dev/null
wait
[ -z "$0" ] || rm -rf -- "$0"
)"_L1;

//! A secret as the Secret Service carries it, `(oayays)`.
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret & /*secret*/)
{
    return argument;
}

QDBusMessage call(
    const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return message;
}

QDBusMessage serviceCall(const QString &method, const QVariantList &arguments)
{
    return call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method, arguments);
}

void putIntoEnvironment(const QString &name, const std::optional<QByteArray> &value)
{
    if (value)
        qputenv(qPrintable(name), *value);
    else
        qunsetenv(qPrintable(name));
}

//! Whether each of its threads has stopped: a signal is sent at once and arrives a little later.
bool isStopped(qint64 pid)
{
    const QDir threads(u"/proc/%1/task"_s.arg(pid));
    const QStringList ids = threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::ranges::all_of(ids, [&threads](const QString &id) {
        QFile status(threads.filePath(id + u"/stat"_s));
        return status.open(QIODevice::ReadOnly) && status.readAll().contains(") T "_ba);
    });
}

bool freeze(qint64 pid)
{
    return pid > 0 && ::kill(static_cast<pid_t>(pid), SIGSTOP) == 0
        && QTest::qWaitFor([pid] { return isStopped(pid); }, patience);
}

bool thaw(qint64 pid)
{
    return pid > 0 && ::kill(static_cast<pid_t>(pid), SIGCONT) == 0;
}

} // namespace

Q_DECLARE_METATYPE(WireSecret)

PrivateKeyring::PrivateKeyring(Service service)
{
    // What leads a program to the user's own session, and what QtKeychain chooses a keychain by.
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME",
             "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
             "GNOME_DESKTOP_SESSION_ID", "GNOME_KEYRING_CONTROL", "KDE_FULL_SESSION", "KDE_SESSION_VERSION",
             "SSH_AUTH_SOCK", "DBUS_STARTER_ADDRESS", "DBUS_STARTER_BUS_TYPE"})
        m_environment.insert(QString::fromLatin1(name), std::nullopt);

    const QDir folder(m_folder.path());
    const auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    folder.mkdir(u"home"_s, onlyOwner);
    folder.mkdir(u"run"_s, onlyOwner);
    m_environment.insert(u"HOME"_s, folder.filePath(u"home"_s).toLocal8Bit());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, folder.filePath(u"run"_s).toLocal8Bit());
    const QString socket = folder.filePath(u"run/bus"_s); // where a desktop's own bus is
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, "unix:path="_ba + socket.toLocal8Bit());

    m_isReady = m_folder.isValid() && startBus() && startService(service);
}

PrivateKeyring::~PrivateKeyring()
{
    QDBusConnection::disconnectFromBus(m_folder.path());
    end(m_prompter);
    end(m_service);
    end(m_bus);
    for (const auto &[name, value] : m_outside.asKeyValueRange())
        putIntoEnvironment(name, value);
}

QProcessEnvironment PrivateKeyring::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : m_environment.asKeyValueRange()) {
        if (value)
            environment.insert(name, QString::fromLocal8Bit(*value));
        else
            environment.remove(name);
    }
    return environment;
}

void PrivateKeyring::enter()
{
    for (const auto &[name, value] : m_environment.asKeyValueRange()) {
        const char *key = qPrintable(name);
        m_outside.insert(name, qEnvironmentVariableIsSet(key) ? std::optional(qgetenv(key)) : std::nullopt);
        putIntoEnvironment(name, value);
    }
}

std::optional<PrivateKeyring::Guarded> PrivateKeyring::start(
    const QStringList &command, const QByteArray &input, const QString &folderToRemove)
{
    auto guard = std::make_unique<QProcess>();
    guard->setProcessEnvironment(environment());
    guard->setStandardErrorFile(QProcess::nullDevice());
    guard->start(u"/bin/sh"_s, QStringList {u"-c"_s, QString(guardScript), folderToRemove} + command);
    guard->write(input + '\n');
    if (!QTest::qWaitFor([&] { return guard->canReadLine(); }, patience))
        return {};
    const qint64 pid = guard->readLine().trimmed().toLongLong();
    return Guarded {std::move(guard), pid};
}

void PrivateKeyring::end(Guarded &process)
{
    if (!process.guard)
        return;
    process.guard->closeWriteChannel();
    process.guard->waitForFinished(patience);
    process = {};
}

bool PrivateKeyring::startBus()
{
    const QString path = QDir(m_folder.path()).filePath(u"bus.conf"_s);
    QFile file(path);
    const QString socket = QDir(m_folder.path()).filePath(u"run/bus"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(QString(busConfiguration).arg(socket).toUtf8()) < 0)
        return false;
    file.close();

    auto bus = start({u"dbus-daemon"_s, u"--config-file="_s + path, u"--nofork"_s, u"--nopidfile"_s,
                         u"--nosyslog"_s, u"--print-address"_s},
        {}, m_folder.path());
    // The bus prints its address once it listens there.
    if (!bus || !QTest::qWaitFor([&] { return bus->guard->canReadLine(); }, patience))
        return false;
    m_bus = std::move(*bus);
    // A connection of the test's own: sessionBus() is left for what is tested.
    return QDBusConnection::connectToBus(u"unix:path="_s + socket, m_folder.path()).isConnected();
}

bool PrivateKeyring::startService(Service service)
{
    QStringList command {QStringLiteral(RINGDESK_FAKE_KEYRING)};
    switch (service) {
    case Service::None:
        return true;
    case Service::Unlocked:
        command = {u"gnome-keyring-daemon"_s, u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s};
        break;
    case Service::Fresh:
        command = {u"gnome-keyring-daemon"_s, u"--foreground"_s, u"--components=secrets"_s};
        break;
    case Service::Mute:
        command.append(u"mute"_s);
        break;
    case Service::Hanging:
        command.append(u"unlocked"_s);
        break;
    case Service::Wallet:
        command.append(u"wallet"_s);
        m_environment.insert(u"XDG_CURRENT_DESKTOP"_s, "KDE"_ba);
        m_environment.insert(u"KDE_SESSION_VERSION"_s, "5"_ba);
        break;
    }
    auto started = start(command, service == Service::Unlocked ? password : QByteArray());
    if (!started)
        return false;
    m_service = std::move(*started);
    const auto isThere = [this] {
        return QDBusConnection(m_folder.path())
            .interface()
            ->isServiceRegistered(u"org.freedesktop.secrets"_s);
    };
    if (!QTest::qWaitFor(isThere, patience))
        return false;
    return service != Service::Unlocked || QTest::qWaitFor([this] { return isLocked() == false; }, patience);
}

bool PrivateKeyring::isOnBus(const QString &name) const
{
    return QTest::qWaitFor(
        [&] { return QDBusConnection(m_folder.path()).interface()->isServiceRegistered(name).value(); },
        patience);
}

bool PrivateKeyring::startPrompter()
{
    auto started = start({QStringLiteral(RINGDESK_FAKE_KEYRING), u"prompter"_s}, {});
    if (!started)
        return false;
    m_prompter = std::move(*started);
    return isOnBus(u"org.gnome.keyring.SystemPrompter"_s);
}

QDBusMessage PrivateKeyring::ask(const QDBusMessage &message) const
{
    return QDBusConnection(m_folder.path()).call(message, QDBus::Block, patience);
}

QString PrivateKeyring::keyringPath() const
{
    const QDBusMessage reply = ask(serviceCall(u"ReadAlias"_s, {u"default"_s}));
    const QString path = reply.arguments().value(0).value<QDBusObjectPath>().path();
    return path.isEmpty() ? u"/"_s : path;
}

std::optional<bool> PrivateKeyring::isLocked() const
{
    const QDBusMessage reply = ask(call(keyringPath(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
        {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}));
    if (reply.type() != QDBusMessage::ReplyMessage)
        return {}; // for a moment, the service names a keyring that it does not show yet
    return reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
}

bool PrivateKeyring::lock()
{
    const QList<QDBusObjectPath> keyrings {QDBusObjectPath(keyringPath())};
    (void)ask(serviceCall(u"Lock"_s, {QVariant::fromValue(keyrings)}));
    return isLocked() == true;
}

bool PrivateKeyring::unlock()
{
    // The one way past a prompt: gnome-keyring's own interface for its log-in module.
    qDBusRegisterMetaType<WireSecret>();
    const QDBusMessage session =
        ask(serviceCall(u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))}));
    const WireSecret secret {
        session.arguments().value(1).value<QDBusObjectPath>(), {}, password, u"text/plain"_s};
    (void)ask(call(u"/org/freedesktop/secrets"_s,
        u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
        {QVariant::fromValue(QDBusObjectPath(keyringPath())), QVariant::fromValue(secret)}));
    return isLocked() == false;
}

bool PrivateKeyring::freezeService()
{
    return freeze(m_service.pid);
}
bool PrivateKeyring::thawService()
{
    return thaw(m_service.pid);
}
void PrivateKeyring::endService()
{
    end(m_service);
}
bool PrivateKeyring::freezeBus()
{
    return freeze(m_bus.pid);
}
bool PrivateKeyring::thawBus()
{
    return thaw(m_bus.pid);
}
