#include "sessionsecretstore.h"

#include <utility>

namespace {

QByteArray unshared(const QByteArray &bytes)
{
    return {bytes.constData(), bytes.size()};
}

void overwrite(QByteArray &secret)
{
    // Volatile: a compiler leaves out writes to memory that is about to be freed.
    volatile char *bytes = secret.data();
    for (qsizetype i = 0; i < secret.size(); ++i)
        bytes[i] = '\0';
}

} // namespace

SessionSecretStore::SessionSecretStore(QObject *parent)
    : SecretStore(parent)
{ }

SessionSecretStore::~SessionSecretStore()
{
    for (QByteArray &secret : m_secrets)
        overwrite(secret);
}

void SessionSecretStore::forget(const QString &name)
{
    if (const auto found = m_secrets.find(name); found != m_secrets.end()) {
        overwrite(*found);
        m_secrets.erase(found);
    }
}

void SessionSecretStore::read(
    const QString &name, QObject *context, std::function<void(SecretResult<QByteArray>)> done)
{
    const auto found = m_secrets.constFind(name);
    SecretResult<QByteArray> result = tl::unexpected(SecretFault::NotFound);
    if (found != m_secrets.cend())
        result = unshared(*found);
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result = std::move(result)] { done(result); },
        Qt::QueuedConnection);
}

void SessionSecretStore::write(const QString &name, const QByteArray &secret, QObject *context,
    std::function<void(SecretResult<void>)> done)
{
    forget(name);
    m_secrets.insert(name, unshared(secret));
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

void SessionSecretStore::remove(
    const QString &name, QObject *context, std::function<void(SecretResult<void>)> done)
{
    forget(name);
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}
