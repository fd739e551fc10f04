#pragma once

#include <tl/expected.hpp>

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

//! Why a secret could not be read, kept or removed.
enum class SecretFault {
    NotFound, //!< there is a store, and it does not hold this one
    Unavailable, //!< no keychain on this machine, or its service does not run
    Locked, //!< there is one, and it is locked: not the same as not found (DESIGN 8, rule 8)
    NoAnswer, //!< the service did not answer in time; what was asked of it may still happen later
    Denied, //!< the user or the system said no
    Failed, //!< anything else
};

template <typename T>
using SecretResult = tl::expected<T, SecretFault>;

//! Where secrets are kept: the OS keychain, or this session's memory. Answers come from the event loop, in
//! the order asked, always, and never after \a context (not null) is gone; a keychain that hangs answers
//! NoAnswer.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Whether what is written outlives the program.
    [[nodiscard]] virtual bool isPermanent() const = 0;

    virtual void read(
        const QString &name, QObject *context, std::function<void(SecretResult<QByteArray>)> done) = 0;
    //! \a secret: any bytes. The credential store of Windows takes at most 2560 of them.
    virtual void write(const QString &name, const QByteArray &secret, QObject *context,
        std::function<void(SecretResult<void>)> done) = 0;
    //! Done only when the store no longer holds it; removing what is not there is done.
    virtual void remove(
        const QString &name, QObject *context, std::function<void(SecretResult<void>)> done) = 0;
};
