#pragma once

#include "faultserver.h"
#include "privatekeyring.h"

#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

//! Waits for something to become true; the bound is far beyond what it takes.
template <typename Condition>
[[nodiscard]] bool becomesTrue(Condition condition)
{
    return QTest::qWaitFor(condition, 30'000);
}

//! How a program ended.
struct Ended
{
    int code = -1; //!< -1: by a signal, or not at all
    QByteArray out;
    QByteArray err;
};

//! RingDesk, running; killed with this object.
class Program final
{
public:
    Program(const QProcessEnvironment &environment, const QString &folder, const QStringList &arguments,
        const QByteArray &input = {});
    ~Program();
    Program(Program &&) = default;
    Q_DISABLE_COPY(Program)
    Program &operator=(Program &&) = delete;

    [[nodiscard]] qint64 pid() const { return m_process->processId(); }
    [[nodiscard]] bool isRunning() const { return m_process->state() == QProcess::Running; }
    [[nodiscard]] Ended end(); //!< how it ended by itself
    void send(int signal);
    [[nodiscard]] Ended terminate(int signal); //!< how it ended after that signal
    void kill(); //!< without a chance to clear up

private:
    std::unique_ptr<QProcess> m_process;
};

//! A user's computer: a home, a session bus, a keyring, a folder for temporary files, and RingDesk.
class DeskSession final
{
public:
    explicit DeskSession(PrivateKeyring::Service service);
    static DeskSession withoutBus();

    [[nodiscard]] PrivateKeyring &keyring() { return *m_keyring; }
    [[nodiscard]] QString folder() const { return m_keyring->folder(); } //!< everything is below it
    [[nodiscard]] QString dataFolder() const; //!< RingDesk's, when it is not told another one
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void unsetVariable(const QString &name) { m_environment.remove(name); }

    [[nodiscard]] Program start(const QStringList &arguments, const QByteArray &input = {}) const;
    //! Starts it and returns how it ended.
    [[nodiscard]] Ended run(const QStringList &arguments, const QByteArray &input = {}) const;
    //! `--store-key` into a new profile `desk` of \a address.
    [[nodiscard]] bool storeKey(const QString &address, const QByteArray &key) const;

    //! Waits until \a program is the one of \a dataFolder and hears what others hand over.
    [[nodiscard]] bool isUp(const Program &program, const QString &dataFolder = {}) const;
    //! Where the running programs listen.
    [[nodiscard]] QStringList sockets() const;

private:
    std::unique_ptr<PrivateKeyring> m_keyring;
    QProcessEnvironment m_environment;
};

//! A server that knows somebody, for every number.
[[nodiscard]] FaultServer::Reply somebody();
//! The numbers that \a server was asked for, in their order.
[[nodiscard]] QStringList lookups(const FaultServer &server);
//! Waits until \a server was asked for \a number.
[[nodiscard]] bool isLookedUp(const FaultServer &server, const QString &number);

//! \a ended refused with \a code and said why in one line.
void expectRefusal(const Ended &ended, int code, const QByteArray &words = {});
//! \a ended did what it was told and had nothing to complain of.
void expectDone(const Ended &ended);
