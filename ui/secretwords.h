#pragma once

#include "secretstore.h"

#include <QCoreApplication>
#include <QString>

//! Why the keychain did not do its work, and what to do, in words for an agent.
class SecretWords final
{
    Q_DECLARE_TR_FUNCTIONS(SecretWords)

public:
    [[nodiscard]] static QString of(SecretFault fault);
};
