#include "keyringstate.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

//! Where the session bus listens; empty when there is none. libdbus and GLib would go on to start one of
//! their own, with nobody in it who keeps secrets.
QByteArray busAddress()
{
    QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return address;
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    const QByteArray usual = folder + "/bus"_ba;
    return !folder.isEmpty() && QFileInfo::exists(QString::fromLocal8Bit(usual)) ? "unix:path="_ba + usual
                                                                                 : QByteArray();
}

//! The value of \a key in the first of the bus's addresses (D-Bus specification, server addresses).
QString addressPart(const QByteArray &address, const QByteArray &key)
{
    const QByteArray first = address.split(';').constFirst();
    const QByteArray transport = "unix:"_ba;
    if (!first.startsWith(transport))
        return {};
    for (const QByteArray &part : first.sliced(transport.size()).split(',')) {
        if (part.startsWith(key + '='))
            return QString::fromLocal8Bit(QByteArray::fromPercentEncoding(part.sliced(key.size() + 1)));
    }
    return {};
}

//! KWallet's service, where this is a session of KDE: QtKeychain goes by the same variables.
QString walletService()
{
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    const bool isKde = desktop == "KDE"_ba || qgetenv("DESKTOP_SESSION") == "kde"_ba
        || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
    const QByteArray version = qgetenv("KDE_SESSION_VERSION");
    if (!isKde || version.isEmpty())
        return {};
    return version == "4"_ba ? u"kwalletd"_s : u"kwalletd"_s + QString::fromLatin1(version);
}

class Question final : public QObject
{
public:
    Question(std::chrono::milliseconds patience, QObject *context, std::function<void(KeyringState)> done)
        : QObject(context)
        , m_patience(patience)
        , m_done(std::move(done))
    {
        QTimer::singleShot(patience, this, [this] { answer(KeyringState::NoAnswer); });
        QMetaObject::invokeMethod(this, &Question::askBus, Qt::QueuedConnection);
    }

private:
    // QtDBus blocks its caller while it connects: up to 25 s when the bus hangs. So the bus is greeted first,
    // as the protocol begins (a NUL, then AUTH, which lists the ways to log in), by a socket that does not
    // block.
    void askBus()
    {
        const QByteArray address = busAddress();
        if (address.isEmpty())
            return answer(KeyringState::NoService);
        const QString path = addressPart(address, "path"_ba);
        const QString abstractName = addressPart(address, "abstract"_ba);
        if (path.isEmpty() && abstractName.isEmpty())
            return askWallet(); // another transport: rare, and its connection is left to QtDBus

        auto *socket = new QLocalSocket(this);
        if (path.isEmpty())
            socket->setSocketOptions(QLocalSocket::AbstractNamespaceOption);
        connect(socket, &QLocalSocket::connected, this, [socket] { socket->write("\0AUTH\r\n"_ba); });
        connect(socket, &QLocalSocket::errorOccurred, this, [this] { answer(KeyringState::NoService); });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            socket->disconnect(this);
            socket->abort();
            askWallet();
        });
        socket->connectToServer(path.isEmpty() ? abstractName : path);
    }

    void askWallet()
    {
        const QString wallet = walletService();
        if (wallet.isEmpty())
            return askForKeyring();
        const auto call = QDBusMessage::createMethodCall(
            u"org.kde."_s + wallet, u"/modules/"_s + wallet, u"org.kde.KWallet"_s, u"networkWallet"_s);
        ask(call, [this](const QDBusMessage &reply) {
            // Without KWallet, QtKeychain takes the Secret Service on KDE too.
            if (reply.type() == QDBusMessage::ReplyMessage)
                answer(KeyringState::CannotTell);
            else
                askForKeyring();
        });
    }

    void askForKeyring()
    {
        auto call = QDBusMessage::createMethodCall(
            service(), u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
        call.setArguments({u"default"_s});
        ask(call, [this](const QDBusMessage &message) {
            const QDBusPendingReply<QDBusObjectPath> reply(message);
            if (reply.isError())
                return refused(reply.error());
            // "/" is the service's word for none. To make one it would prompt for a new password, which hangs
            // where nobody sees the prompt; and what is locked is nothing that could be unlocked.
            const QString keyring = reply.value().path();
            keyring == u"/"_s ? answer(KeyringState::NoService) : askWhetherLocked(keyring);
        });
    }

    void askWhetherLocked(const QString &keyring)
    {
        auto call = QDBusMessage::createMethodCall(
            service(), keyring, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        call.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
        ask(call, [this](const QDBusMessage &message) {
            const QDBusPendingReply<QDBusVariant> reply(message);
            if (reply.isError())
                return refused(reply.error());
            answer(reply.value().variant().toBool() ? KeyringState::Locked : KeyringState::Unlocked);
        });
    }

    void ask(const QDBusMessage &call, std::function<void(const QDBusMessage &)> then)
    {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return answer(KeyringState::NoService);
        auto *watcher =
            new QDBusPendingCallWatcher(bus.asyncCall(call, static_cast<int>(m_patience.count())), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [then = std::move(then)](const QDBusPendingCallWatcher *finished) { then(finished->reply()); });
    }

    void refused(const QDBusError &error)
    {
        const bool isSilent = error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout
            || error.type() == QDBusError::TimedOut;
        answer(isSilent ? KeyringState::NoAnswer : KeyringState::NoService);
    }

    void answer(KeyringState state)
    {
        if (!m_done)
            return;
        deleteLater();
        std::exchange(m_done, nullptr)(state); // last: it may delete the context, and us with it
    }

    static QString service() { return u"org.freedesktop.secrets"_s; }

    std::chrono::milliseconds m_patience;
    std::function<void(KeyringState)> m_done;
};

} // namespace

void askKeyringState(
    std::chrono::milliseconds patience, QObject *context, std::function<void(KeyringState)> done)
{
    new Question(patience, context, std::move(done));
}
