#pragma once

#include "serveraddress.h"

#include <QList>
#include <QString>

#include <optional>

class Settings;

//! How much of the company's data this desk may hold (DESIGN 5).
enum class DirectoryScope {
    Off, //!< nothing
    Seen, //!< products, what this desk has opened, and the tickets of the last 90 days
    All,
};

//! One company's connection, under a name the agent chose. It holds no secret: the key lies in the
//! SecretStore under apiKeySecret().
struct Profile
{
    QString name; //!< unique, not empty
    ServerAddress address; //!< ApiRing's base URL
    QString language; //!< `vi`, `en`; empty: the program's
    bool maskNumbers = false;
    DirectoryScope scope = DirectoryScope::Seen;
    bool leavesOrderTotal = false; //!< of an order: `value` is not sent, the server works it out (contract 1)
    int retentionDays = 90; //!< of what the directory keeps of customers seen, orders and tickets; 1 to 3650

    //! The name of the ApiRing key in the SecretStore; no two profiles share it.
    [[nodiscard]] QString apiKeySecret() const;
    bool operator==(const Profile &) const = default;
};

//! The base URL of ApiRing unless a company has its own (contract, first page).
[[nodiscard]] ServerAddress defaultApiRingAddress();

//! The profiles of this installation, and which of them is in use.
class Profiles final
{
public:
    explicit Profiles(Settings &settings);

    //! By name, upper and lower case alike. One whose address is not valid (somebody edited the file) has a
    //! null address: it can be shown and mended, never used.
    [[nodiscard]] QList<Profile> all() const;
    //! The one of exactly this name.
    [[nodiscard]] std::optional<Profile> find(const QString &name) const;
    //! Adds, or changes the one of the same name. False when it has no name or could not be written to disk.
    [[nodiscard]] bool save(const Profile &profile);
    //! Removes it; the caller removes its secret. False when that could not be written to disk.
    [[nodiscard]] bool remove(const QString &name);

    //! The one in use; nothing at a first start, and when it has been removed: the next one left would take
    //! the agent to another company unasked.
    [[nodiscard]] std::optional<Profile> current() const;
    //! False when there is none of that name, or it could not be written to disk.
    [[nodiscard]] bool setCurrent(const QString &name);

private:
    Settings &m_settings;
};
