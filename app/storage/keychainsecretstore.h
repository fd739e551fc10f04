#pragma once

#include "keyringstate.h"
#include "secretstore.h"

#include <QPointer>
#include <QQueue>
#include <QTimer>

#include <chrono>
#include <optional>

namespace QKeychain {
class Job;
}

//! The OS keychain: the Secret Service or KWallet, the credential store of Windows, the keychain of macOS.
//! Nothing is ever kept in the clear instead. On Linux it needs an event loop of GLib, which Qt's is there.
//!
//! A keyring that has to ask somebody may hang for as long as that takes. Then what was asked of it is
//! answered with NoAnswer after \a patience, and so is, at once, whatever else is asked until it moves again.
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    //! \a service: under which name the keychain lists the secrets; another one in tests.
    explicit KeychainSecretStore(const QString &service = defaultService(),
        std::chrono::milliseconds patience = std::chrono::seconds(5),
        KeyringQuestion question = askKeyringState, QObject *parent = nullptr);

    [[nodiscard]] static QString defaultService();
    [[nodiscard]] bool isPermanent() const override { return true; }

    void read(
        const QString &name, QObject *context, std::function<void(SecretResult<QByteArray>)> done) override;
    void write(const QString &name, const QByteArray &secret, QObject *context,
        std::function<void(SecretResult<void>)> done) override;
    //! Read back afterwards: a keyring may report a removal that did not happen (DESIGN 8, rule 8).
    void remove(const QString &name, QObject *context, std::function<void(SecretResult<void>)> done) override;

private:
    enum class Kind { Read, Write, Remove };
    struct Request
    {
        Kind kind;
        QString name;
        QByteArray secret;
        QPointer<QObject> context;
        std::function<void(SecretResult<QByteArray>)> done;
    };

    void enqueue(const Request &request);
    void startNext();
    void startJob();
    void verifyRemoved();
    void finishOrExplain(const SecretResult<QByteArray> &result);
    void askState(std::function<void(KeyringState)> then);
    void run(QKeychain::Job *job, std::function<void(const SecretResult<QByteArray> &)> then);
    [[nodiscard]] bool isStillWanted();
    void giveUp();
    void finish(const SecretResult<QByteArray> &result);

    QString m_service;
    KeyringQuestion m_question;
    QTimer m_watchdog;
    QQueue<Request> m_waiting;
    std::optional<Request> m_current;
    bool m_isBusy = false; //!< a step is under way: of m_current, or, when that is empty, of one given up
};
