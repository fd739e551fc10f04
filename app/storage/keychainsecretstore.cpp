#include "keychainsecretstore.h"

#include <qt6keychain/keychain.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Longer than the patience of anybody: until it is over, nothing else is asked of a keyring that hangs.
constexpr auto longestQuestion = std::chrono::seconds(25);

std::optional<SecretFault> faultOf(KeyringState state)
{
    switch (state) {
    case KeyringState::NoService:
        return SecretFault::Unavailable;
    case KeyringState::Locked:
        return SecretFault::Locked;
    case KeyringState::NoAnswer:
        return SecretFault::NoAnswer;
    case KeyringState::Unlocked:
    case KeyringState::CannotTell:
        break;
    }
    return {};
}

SecretFault faultOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return SecretFault::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretFault::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretFault::Unavailable;
    default:
        return SecretFault::Failed;
    }
}

void post(
    QObject *context, std::function<void(SecretResult<QByteArray>)> done, SecretResult<QByteArray> result)
{
    if (context) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done), result = std::move(result)] { done(result); },
            Qt::QueuedConnection);
    }
}

std::function<void(SecretResult<QByteArray>)> withoutValue(std::function<void(SecretResult<void>)> done)
{
    return [done = std::move(done)](const SecretResult<QByteArray> &result) {
        done(result ? SecretResult<void>() : tl::unexpected(result.error()));
    };
}

} // namespace

KeychainSecretStore::KeychainSecretStore(
    const QString &service, std::chrono::milliseconds patience, KeyringQuestion question, QObject *parent)
    : SecretStore(parent)
    , m_service(service)
    , m_question(std::move(question))
{
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(patience);
    connect(&m_watchdog, &QTimer::timeout, this, &KeychainSecretStore::giveUp);
}

QString KeychainSecretStore::defaultService()
{
    return u"RingDesk"_s;
}

void KeychainSecretStore::read(
    const QString &name, QObject *context, std::function<void(SecretResult<QByteArray>)> done)
{
    enqueue({Kind::Read, name, {}, context, std::move(done)});
}

void KeychainSecretStore::write(const QString &name, const QByteArray &secret, QObject *context,
    std::function<void(SecretResult<void>)> done)
{
    enqueue({Kind::Write, name, secret, context, withoutValue(std::move(done))});
}

void KeychainSecretStore::remove(
    const QString &name, QObject *context, std::function<void(SecretResult<void>)> done)
{
    enqueue({Kind::Remove, name, {}, context, withoutValue(std::move(done))});
}

void KeychainSecretStore::enqueue(const Request &request)
{
    if (m_isBusy && !m_current) { // it hangs
        post(request.context, request.done, tl::unexpected(SecretFault::NoAnswer));
        return;
    }
    m_waiting.enqueue(request);
    startNext();
}

void KeychainSecretStore::startNext()
{
    if (m_isBusy || m_waiting.isEmpty())
        return;
    m_current = m_waiting.dequeue();
    m_isBusy = true;
    m_watchdog.start();
    // A locked keyring is not even asked: its prompt would block QtKeychain's queue, which is one for the
    // process.
    askState([this](KeyringState state) {
        if (const auto fault = faultOf(state))
            finish(tl::unexpected(*fault));
        else
            startJob();
    });
}

void KeychainSecretStore::startJob()
{
    switch (m_current->kind) {
    case Kind::Read:
        run(new QKeychain::ReadPasswordJob(m_service),
            [this](const SecretResult<QByteArray> &read) { finishOrExplain(read); });
        break;
    case Kind::Write: {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        // Always as binary: QtKeychain lists text and binary of one name as two entries, and reads the text
        // first.
        job->setBinaryData(m_current->secret);
        run(job, [this](const SecretResult<QByteArray> &written) { finishOrExplain(written); });
        break;
    }
    case Kind::Remove:
        run(new QKeychain::DeletePasswordJob(m_service), [this](const SecretResult<QByteArray> &removed) {
            if (removed || removed.error() == SecretFault::NotFound)
                verifyRemoved();
            else
                finishOrExplain(removed);
        });
        break;
    }
}

void KeychainSecretStore::verifyRemoved()
{
    run(new QKeychain::ReadPasswordJob(m_service), [this](const SecretResult<QByteArray> &read) {
        if (read)
            finish(tl::unexpected(SecretFault::Failed));
        else
            finishOrExplain(read);
    });
}

// QtKeychain says "not found" or "other error" for a keyring that was locked, or ended, since it was asked:
// so it is asked again before either is believed.
void KeychainSecretStore::finishOrExplain(const SecretResult<QByteArray> &result)
{
    if (result) {
        finish(result);
        return;
    }
    askState([this, fault = result.error()](KeyringState state) {
        if (const auto reason = faultOf(state))
            finish(tl::unexpected(*reason));
        else if (fault == SecretFault::NotFound && m_current->kind == Kind::Remove)
            finish(QByteArray());
        else
            finish(tl::unexpected(fault));
    });
}

void KeychainSecretStore::askState(std::function<void(KeyringState)> then)
{
    m_question(longestQuestion, this, [this, then = std::move(then)](KeyringState state) {
        if (isStillWanted())
            then(state);
    });
}

// A job is never deleted before it ends: libsecret's answer would find it gone. It deletes itself.
void KeychainSecretStore::run(QKeychain::Job *job, std::function<void(const SecretResult<QByteArray> &)> then)
{
    job->setInsecureFallback(false);
    job->setKey(m_current->name);
    connect(job, &QKeychain::Job::finished, this, [this, then = std::move(then)](QKeychain::Job *finished) {
        if (!isStillWanted())
            return;
        const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(finished);
        if (finished->error() != QKeychain::NoError)
            then(tl::unexpected(faultOf(finished->error())));
        else
            then(read ? read->binaryData() : QByteArray());
    });
    job->start();
}

//! False for a step of a request that was given up: with it, the keyring moves again.
bool KeychainSecretStore::isStillWanted()
{
    if (m_current)
        return true;
    m_isBusy = false;
    return false;
}

void KeychainSecretStore::giveUp()
{
    post(m_current->context, std::move(m_current->done), tl::unexpected(SecretFault::NoAnswer));
    m_current.reset();
    for (Request &request : std::exchange(m_waiting, {}))
        post(request.context, std::move(request.done), tl::unexpected(SecretFault::NoAnswer));
}

void KeychainSecretStore::finish(const SecretResult<QByteArray> &result)
{
    m_watchdog.stop();
    post(m_current->context, std::move(m_current->done), result);
    m_current.reset();
    m_isBusy = false;
    startNext();
}
