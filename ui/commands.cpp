#include "commands.h"

#include "apiring.h"
#include "errorwords.h"
#include "httpclient.h"
#include "keychainsecretstore.h"
#include "profiles.h"
#include "secrets.h"
#include "secretwords.h"
#include "settings.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestKey = 2000;

void print(FILE *stream, const QString &text)
{
    std::fputs((text + u'\n').toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

int failed(const QString &text)
{
    QString line = text;
    print(stderr, u"ringdesk: "_s + line.replace(u'\n', u' '));
    return 1;
}

//! Keeps what is typed at a terminal from being seen.
class NoEcho
{
public:
#ifdef Q_OS_UNIX
    NoEcho()
    {
        m_terminal = isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_terminal)
            return;
        print(stderr, u"API key (it is not shown; end with Enter):"_s);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
    }
    ~NoEcho()
    {
        if (m_terminal)
            tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
    }

private:
    termios m_before {};
    bool m_terminal = false;
#endif
};

QByteArray keyFromStandardInput()
{
    const NoEcho quiet;
    QFile input;
    // Not the FILE: of a line with a NUL in it, Qt would hand over what stands before that.
    if (!input.open(fileno(stdin), QIODevice::ReadOnly))
        return {};
    return input.readLine(longestKey + 2).trimmed();
}

int storeKey(const Profile &profile, Secrets &secrets)
{
    const QByteArray key = keyFromStandardInput();
    // It becomes a header's value; what cannot be in one is a file's byte order mark, or no key at all.
    const bool isPrintable = std::ranges::all_of(key, [](char c) { return c > ' ' && c <= '~'; });
    if (key.isEmpty() || key.size() > longestKey || !isPrintable)
        return failed(
            u"standard input holds no key (one line of 1 to %1 letters, digits and signs of ASCII)"_s.arg(
                longestKey));
    int code = 1;
    secrets.write(profile.apiKeySecret(), key, Secrets::Keep::Permanent, qApp,
        [&code, &profile](SecretResult<void> written) {
            if (written)
                print(stdout, u"The key of “%1” is in the keychain."_s.arg(profile.name));
            else
                failed(SecretWords::of(written.error()));
            code = written ? 0 : 1;
            QCoreApplication::exit();
        });
    QCoreApplication::exec();
    return code;
}

int check(const Profile &profile, Secrets &secrets)
{
    HttpClient http;
    ApiRing api(http);
    RequestHandle request;
    int code = 1;
    const auto checked = [&code, &profile](Result<void> result) {
        if (result) {
            print(stdout, u"“%1” works: AntCRM took the key."_s.arg(profile.name));
            code = 0;
        } else {
            const ErrorText text = ErrorWords::ofRead(result.error());
            failed(text.title + u' ' + text.advice
                + (text.server.isEmpty() ? QString() : u" ("_s + text.server + u')'));
        }
        QCoreApplication::exit();
    };
    secrets.read(profile.apiKeySecret(), qApp, [&](SecretResult<QByteArray> key) {
        if (key) {
            request = api.check(profile.address, *key, qApp, checked);
            return;
        }
        failed(SecretWords::of(key.error()));
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return code;
}

} // namespace

tl::expected<Profile, QString> profileOf(const CommandLine &line, Profiles &profiles)
{
    if (line.profile.isEmpty()) {
        if (const auto current = profiles.current())
            return *current;
        return tl::make_unexpected(u"there is no connection yet: add --profile NAME --base-url URL"_s);
    }
    auto profile = profiles.find(line.profile);
    if (line.baseUrl) {
        if (!profile)
            profile = Profile {.name = line.profile, .address = {}, .language = {}, .maskNumbers = false};
        profile->address = *line.baseUrl;
        // The first one of all is the one meant when none is named: whoever sets a fleet up opens no window.
        const bool isFirst = profiles.all().isEmpty();
        if (!profiles.save(*profile) || (isFirst && !profiles.setCurrent(profile->name)))
            return tl::make_unexpected(u"the connection could not be written to disk"_s);
    }
    if (!profile)
        return tl::make_unexpected(
            u"there is no connection “%1”: add --base-url URL to make it"_s.arg(line.profile));
    if (profile->address.isNull())
        return tl::make_unexpected(
            u"the connection “%1” has no valid address: add --base-url URL"_s.arg(line.profile));
    return *profile;
}

int runCommand(const CommandLine &line, const QString &dataFolder)
{
    Settings settings(dataFolder);
    Profiles profiles(settings);
    const auto profile = profileOf(line, profiles);
    if (!profile)
        return failed(profile.error());
    KeychainSecretStore keychain;
    Secrets secrets(keychain);
    return line.task == CommandLine::Task::StoreKey ? storeKey(*profile, secrets) : check(*profile, secrets);
}
