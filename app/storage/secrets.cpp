#include "secrets.h"

#include <QPointer>

#include <utility>

namespace {

template <typename T>
std::optional<SecretFault> faultOf(const SecretResult<T> &result)
{
    // A keychain that says it holds no such thing works.
    if (result || result.error() == SecretFault::NotFound)
        return {};
    return result.error();
}

} // namespace

Secrets::Secrets(SecretStore &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{ }

// The keychain answers to us, not to the asker: what it says about itself counts also when the asker is gone.

void Secrets::read(const QString &name, QObject *context, std::function<void(SecretResult<QByteArray>)> done)
{
    if (m_session.holds(name)) {
        m_session.read(name, context, std::move(done));
        return;
    }
    m_keychain.read(name, this,
        [this, context = QPointer(context), done = std::move(done)](const SecretResult<QByteArray> &result) {
            note(faultOf(result));
            if (context)
                done(result);
        });
}

void Secrets::write(const QString &name, const QByteArray &secret, Keep keep, QObject *context,
    std::function<void(SecretResult<void>)> done)
{
    if (keep == Keep::Session) {
        m_session.write(name, secret, context, std::move(done));
        return;
    }
    m_keychain.write(name, secret, this,
        [this, name, context = QPointer(context), done = std::move(done)](const SecretResult<void> &result) {
            if (result)
                m_session.forget(name);
            note(faultOf(result));
            if (context)
                done(result);
        });
}

void Secrets::remove(const QString &name, QObject *context, std::function<void(SecretResult<void>)> done)
{
    m_session.forget(name);
    m_keychain.remove(name, this,
        [this, context = QPointer(context), done = std::move(done)](const SecretResult<void> &result) {
            note(faultOf(result));
            if (context)
                done(result);
        });
}

void Secrets::note(std::optional<SecretFault> fault)
{
    if (std::exchange(m_fault, fault) != fault)
        Q_EMIT keychainFaultChanged();
}
