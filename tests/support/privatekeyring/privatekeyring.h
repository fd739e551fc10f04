#pragma once

#include <QMap>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

class QDBusMessage;

//! A desktop session of a test's own: a session bus nothing else is on (at `run/bus` of its folder, as a path
//! and as an abstract name), an empty home, and a keyring in it. The user's keyring, home and session are
//! never touched. All that was started ends with this object, and also when the test program ends in any
//! other way.
//!
//! QtDBus and libsecret stay with the first session bus they met: a process enters one session, before its
//! first use of a bus, and no second one. Programs under test are started with environment() instead.
class PrivateKeyring final
{
public:
    enum class Service {
        None, //!< a bus, and nobody on it who keeps secrets
        Unlocked, //!< the real gnome-keyring, its keyring unlocked
        Fresh, //!< the real gnome-keyring, with no keyring made in it yet
        Mute, //!< a fake that answers nothing
        Hanging, //!< a fake that says its keyring is unlocked, and answers nothing else
        Wallet, //!< a fake KWallet that says it is there and answers nothing else, beside a mute Secret
                //!< Service
    };

    //! Returns when the service is ready; see isReady().
    explicit PrivateKeyring(Service service);
    ~PrivateKeyring();

    //! False when a program was missing or did not start: nothing else may be expected to work.
    [[nodiscard]] bool isReady() const { return m_isReady; }

    //! For programs under test; without a display.
    [[nodiscard]] QProcessEnvironment environment() const;
    //! Puts this process into the session, until this object ends.
    void enter();
    //! Home and run-time folder are below it: everything that is kept on disk.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] bool lock();
    [[nodiscard]] bool unlock();

    //! Somebody who shows gnome-keyring's prompts, as on every desktop, to a user who is not there.
    [[nodiscard]] bool startPrompter();

    [[nodiscard]] bool freezeService(); //!< it is there, and does not move
    [[nodiscard]] bool thawService();
    void endService();
    [[nodiscard]] bool freezeBus(); //!< the bus itself, and with it the whole session
    [[nodiscard]] bool thawBus();

private:
    struct Guarded
    {
        std::unique_ptr<QProcess> guard;
        qint64 pid = 0;
    };

    [[nodiscard]] std::optional<Guarded> start(
        const QStringList &command, const QByteArray &input, const QString &folderToRemove = {});
    static void end(Guarded &process);
    bool startBus();
    bool startService(Service service);
    [[nodiscard]] bool isOnBus(const QString &name) const;
    [[nodiscard]] QDBusMessage ask(const QDBusMessage &call) const;
    [[nodiscard]] QString keyringPath() const;
    [[nodiscard]] std::optional<bool> isLocked() const; //!< nothing: no such keyring

    QTemporaryDir m_folder;
    QMap<QString, std::optional<QByteArray>> m_environment; //!< set, or, where nothing, unset
    QMap<QString, std::optional<QByteArray>> m_outside; //!< what enter() replaced
    Guarded m_bus;
    Guarded m_service;
    Guarded m_prompter;
    bool m_isReady = false;
};
