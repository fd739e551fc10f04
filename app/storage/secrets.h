#pragma once

#include "sessionsecretstore.h"

#include <optional>

//! The program's secrets: in the keychain, or, where the agent chose so because there is none that works, in
//! memory until the program ends. Knows why the keychain cannot be used, for the windows to say so.
class Secrets final : public QObject
{
    Q_OBJECT

public:
    enum class Keep { Permanent, Session };

    //! \a keychain outlives this.
    explicit Secrets(SecretStore &keychain, QObject *parent = nullptr);

    //! What the keychain last answered, when it could not do its work; nothing when it could, or was not
    //! asked yet.
    [[nodiscard]] std::optional<SecretFault> keychainFault() const { return m_fault; }
    [[nodiscard]] bool isForSessionOnly(const QString &name) const { return m_session.holds(name); }

    //! All three answer from the event loop, and never after \a context (not null) or this is gone. A secret
    //! of this session goes before the keychain's.
    void read(const QString &name, QObject *context, std::function<void(SecretResult<QByteArray>)> done);
    //! Once kept in the keychain, a secret is no longer one of this session. Kept for the session, it leaves
    //! what the keychain holds as it is: the next start reads that.
    void write(const QString &name, const QByteArray &secret, Keep keep, QObject *context,
        std::function<void(SecretResult<void>)> done);
    //! Forgets it here at once, then in the keychain; a fault means that an older one may still be there.
    void remove(const QString &name, QObject *context, std::function<void(SecretResult<void>)> done);

Q_SIGNALS:
    void keychainFaultChanged();

private:
    void note(std::optional<SecretFault> fault);

    SecretStore &m_keychain;
    SessionSecretStore m_session;
    std::optional<SecretFault> m_fault;
};
