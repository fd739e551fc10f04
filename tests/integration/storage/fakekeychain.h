#pragma once

#include "sessionsecretstore.h"

#include <optional>

//! A keychain that works, or answers with a fault.
class FakeKeychain final : public SecretStore
{
public:
    std::optional<SecretFault> fault;
    bool losesWhatIsWritten = false; //!< and says that it was kept
    SessionSecretStore kept;

    bool isPermanent() const override { return true; }
    void read(
        const QString &name, QObject *context, std::function<void(SecretResult<QByteArray>)> done) override
    {
        if (!fault)
            return kept.read(name, context, std::move(done));
        QMetaObject::invokeMethod(
            context, [done, fault = *fault] { done(tl::unexpected(fault)); }, Qt::QueuedConnection);
    }
    void write(const QString &name, const QByteArray &secret, QObject *context,
        std::function<void(SecretResult<void>)> done) override
    {
        if (!fault)
            return kept.write(
                name, losesWhatIsWritten ? QByteArray("lost") : secret, context, std::move(done));
        QMetaObject::invokeMethod(
            context, [done, fault = *fault] { done(tl::unexpected(fault)); }, Qt::QueuedConnection);
    }
    void remove(const QString &name, QObject *context, std::function<void(SecretResult<void>)> done) override
    {
        if (!fault)
            return kept.remove(name, context, std::move(done));
        QMetaObject::invokeMethod(
            context, [done, fault = *fault] { done(tl::unexpected(fault)); }, Qt::QueuedConnection);
    }
};
