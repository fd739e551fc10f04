#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>

using namespace Qt::StringLiterals;

namespace {

//! Answers what it is told to, and leaves every other call without an answer for as long as it runs.
class FakeKeyring final : public QDBusVirtualObject
{
public:
    explicit FakeKeyring(const QString &mode)
        : m_mode(mode)
    { }

    QString introspect(const QString & /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        message.setDelayedReply(true);
        if (m_mode == u"unlocked"_s && message.member() == u"ReadAlias"_s) {
            const QDBusObjectPath keyring(u"/org/freedesktop/secrets/collection/fake"_s);
            bus.send(message.createReply(QVariant::fromValue(keyring)));
        } else if (m_mode == u"unlocked"_s && message.member() == u"Get"_s) {
            bus.send(message.createReply(QVariant::fromValue(QDBusVariant(false))));
        } else if (m_mode == u"wallet"_s && message.member() == u"networkWallet"_s) {
            bus.send(message.createReply(u"kdewallet"_s));
        }
        return true;
    }

private:
    QString m_mode;
};

} // namespace

// Modes: `mute` answers nothing; `unlocked` says that its keyring is not locked, and nothing else; `wallet`
// is a KWallet beside a mute Secret Service; `prompter` takes the prompts of gnome-keyring and leaves them.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString mode = application.arguments().value(1);
    FakeKeyring keyring(mode);
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.registerVirtualObject(u"/"_s, &keyring, QDBusConnection::SubPath);
    QStringList names {u"org.freedesktop.secrets"_s};
    if (mode == u"wallet"_s)
        names.prepend(u"org.kde.kwalletd5"_s); // first: the test waits for the other one
    else if (mode == u"prompter"_s)
        names = {u"org.gnome.keyring.SystemPrompter"_s};
    for (const QString &name : names) {
        if (!bus.registerService(name))
            return 1;
    }
    return application.exec();
}
