#include "profiles.h"

#include "settings.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// A profile is a group with a key of its own, for a name may hold what a key cannot: slashes, or letters that
// differ in case alone, which an ini file takes for one on Windows.
QString group(const QString &id)
{
    return u"profiles/"_s + id;
}

QStringList ids(const Settings &settings)
{
    return settings.groupsBelow(u"profiles"_s);
}

QString currentKey()
{
    return u"profile/current"_s;
}

//! Text as it was typed: QSettings takes an unquoted comma, written by hand, for a list.
QString text(const QVariant &value)
{
    return value.toStringList().join(u", "_s);
}

QString nameOf(const Settings &settings, const QString &id)
{
    return text(settings.value(group(id) + u"/name"_s));
}

QString idOf(const Settings &settings, const QString &name)
{
    for (const QString &id : ids(settings)) {
        if (nameOf(settings, id) == name)
            return id;
    }
    return {};
}

constexpr std::array scopeWords {std::pair(DirectoryScope::Off, "off"_L1),
    std::pair(DirectoryScope::Seen, "seen"_L1), std::pair(DirectoryScope::All, "all"_L1)};

//! What nobody can have meant is the default: neither nothing nor everything.
DirectoryScope scopeOf(const QString &word)
{
    for (const auto &[scope, known] : scopeWords) {
        if (word == known)
            return scope;
    }
    return Profile().scope;
}

QString wordOf(DirectoryScope scope)
{
    for (const auto &[known, word] : scopeWords) {
        if (scope == known)
            return word;
    }
    return {};
}

int retentionOf(const QString &days)
{
    constexpr int longest = 3650;
    bool isNumber = false;
    const int number = days.toInt(&isNumber);
    return isNumber && number >= 1 && number <= longest ? number : Profile().retentionDays;
}

Profile read(const Settings &settings, const QString &id)
{
    const QString prefix = group(id) + u'/';
    return {
        .name = text(settings.value(prefix + u"name"_s)),
        .address =
            ServerAddress::parse(text(settings.value(prefix + u"address"_s))).value_or(ServerAddress()),
        .language = text(settings.value(prefix + u"language"_s)),
        .maskNumbers = settings.value(prefix + u"maskNumbers"_s).toBool(),
        .scope = scopeOf(text(settings.value(prefix + u"directory"_s))),
        .leavesOrderTotal = settings.value(prefix + u"leavesOrderTotal"_s).toBool(),
        .retentionDays = retentionOf(text(settings.value(prefix + u"retentionDays"_s))),
    };
}

} // namespace

QString Profile::apiKeySecret() const
{
    // The hash tells apart what a keychain takes for one: Windows ignores case, libsecret ends at NUL.
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"apiring-key/%1/%2"_s.arg(QString::fromLatin1(hash.first(16)), name);
}

ServerAddress defaultApiRingAddress()
{
    return ServerAddress::parse(u"https://apiring.antbuddy.com"_s).value();
}

Profiles::Profiles(Settings &settings)
    : m_settings(settings)
{ }

QList<Profile> Profiles::all() const
{
    QList<Profile> profiles;
    for (const QString &id : ids(m_settings)) {
        Profile profile = read(m_settings, id);
        const bool isKnown = std::ranges::find(profiles, profile.name, &Profile::name) != profiles.end();
        if (!profile.name.isEmpty() && !isKnown)
            profiles.append(std::move(profile));
    }
    std::ranges::sort(
        profiles,
        [](const QString &a, const QString &b) {
            const int order = a.compare(b, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a < b;
        },
        &Profile::name);
    return profiles;
}

std::optional<Profile> Profiles::find(const QString &name) const
{
    const QString id = name.isEmpty() ? QString() : idOf(m_settings, name);
    return id.isEmpty() ? std::nullopt : std::optional(read(m_settings, id));
}

bool Profiles::save(const Profile &profile)
{
    if (profile.name.isEmpty())
        return false;
    QString id = idOf(m_settings, profile.name);
    if (id.isEmpty())
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_settings.setValues(group(id),
        {
            {u"name"_s, profile.name},
            {u"address"_s, profile.address.text()},
            {u"language"_s, profile.language},
            {u"maskNumbers"_s, profile.maskNumbers},
            {u"directory"_s, wordOf(profile.scope)},
            {u"leavesOrderTotal"_s, profile.leavesOrderTotal},
            {u"retentionDays"_s, QString::number(profile.retentionDays)},
        });
}

bool Profiles::remove(const QString &name)
{
    // Forgotten first: a later profile of the same name is not to be in use unasked.
    if (text(m_settings.value(currentKey())) == name && !m_settings.remove(currentKey()))
        return false;
    const QString id = idOf(m_settings, name);
    return id.isEmpty() || m_settings.remove(group(id));
}

std::optional<Profile> Profiles::current() const
{
    return find(text(m_settings.value(currentKey())));
}

bool Profiles::setCurrent(const QString &name)
{
    return find(name).has_value() && m_settings.setValue(currentKey(), name);
}
