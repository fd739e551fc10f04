#pragma once

#include "calllink.h"
#include "serveraddress.h"

#include <tl/expected.hpp>

#include <QString>
#include <QStringList>

#include <optional>

//! What the program was started with (DESIGN 7).
struct CommandLine
{
    enum class Task { Open, StoreKey, Check, Version, Help };

    Task task = Task::Open;
    bool demo = false;
    std::optional<CallNotice> call;
    QString profile;
    std::optional<ServerAddress> baseUrl;
    QString language; //!< `vi`, `en`, or empty
    QString theme; //!< `light`, `dark`, `system`, or empty
    QString dataDir;
    QString logFile;

    //! Or one line that says what is wrong. No argument ever carries a key.
    [[nodiscard]] static tl::expected<CommandLine, QString> parse(const QStringList &arguments);
    [[nodiscard]] static QString help();
};
