#pragma once

#include "secretstore.h"

#include <QHash>

//! Secrets of this session, in memory alone: for a machine without a keychain, and for the demo. What is
//! forgotten is overwritten first, as far as a program can (not the copies others took).
class SessionSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit SessionSecretStore(QObject *parent = nullptr);
    ~SessionSecretStore() override;

    [[nodiscard]] bool isPermanent() const override { return false; }
    [[nodiscard]] bool holds(const QString &name) const { return m_secrets.contains(name); }
    //! The same as remove(), at once.
    void forget(const QString &name);

    void read(
        const QString &name, QObject *context, std::function<void(SecretResult<QByteArray>)> done) override;
    void write(const QString &name, const QByteArray &secret, QObject *context,
        std::function<void(SecretResult<void>)> done) override;
    void remove(const QString &name, QObject *context, std::function<void(SecretResult<void>)> done) override;

private:
    QHash<QString, QByteArray>
        m_secrets; //!< copies of our own, never shared: overwriting them is overwriting all
};
