#pragma once

#include "apiring.h"
#include "connection.h"
#include "database.h"
#include "directory.h"
#include "listserver.h"
#include "profiles.h"
#include "secrets.h"
#include "servicestest.h"
#include "sessionsecretstore.h"
#include "sync.h"
#include "vault.h"

#include <QTemporaryDir>

#include <memory>

// What the tests of the sync share: a desk as main() puts it together, on a file that outlives it.

using State = Sync::State;
using RecordKind = DirectoryEntry::Kind;

//! Without waiting, but between rounds and after a failure.
[[nodiscard]] inline SyncPace::Limits testPace()
{
    using namespace std::chrono_literals;
    return {.firstWithin = 0ms,
        .pause = 0ms,
        .slowness = 0,
        .afterAgent = 0ms,
        .betweenRounds = 1h,
        .firstBackOff = 1h,
        .longestBackOff = 1h};
}

struct SyncDesk
{
    explicit SyncDesk(const QString &path, const SyncPace::Limits &limits = testPace())
        : database(path)
        , sync(api, connection, directory, limits)
    { }

    //! Opens the file, and then the company.
    void open(const Profile &profile)
    {
        attach();
        connect(profile);
    }
    void connect(const Profile &profile)
    {
        bool isWritten = false;
        secrets.write(profile.apiKeySecret(), QByteArrayLiteral("test-key"), Secrets::Keep::Permanent, &context,
            [&isWritten](const SecretResult<void> &) { isWritten = true; });
        EXPECT_TRUE(becomesTrue([&isWritten] { return isWritten; }));
        connection.open(profile);
        EXPECT_TRUE(becomesTrue([this] { return connection.state() == Connection::State::Ready; }));
    }
    void attach()
    {
        bool isOpen = false;
        database.open(&context, [&isOpen](const Stored<Database::Opening> &opened) {
            EXPECT_TRUE(opened.has_value());
            isOpen = true;
        });
        EXPECT_TRUE(becomesTrue([&isOpen] { return isOpen; }));
        directory.attach(&database, &vault);
    }
    [[nodiscard]] bool becomes(State state)
    {
        return becomesTrue([this, state] { return sync.state() == state; });
    }
    //! Until the round is over and everything written.
    [[nodiscard]] bool completes()
    {
        return becomesTrue(
            [this] { return sync.state() == State::Waiting && sync.lastComplete().isValid(); });
    }
    [[nodiscard]] int count(RecordKind kind) const { return directory.count(kind); }

    QObject context;
    const Vault vault {QByteArray(Vault::keySize, 'k')};
    Database database;
    SessionSecretStore keychain;
    Secrets secrets {keychain};
    HttpClient http {testLimits()};
    ApiRing api {http};
    Connection connection {secrets, api};
    Directory directory;
    Sync sync;
};

//! \a count contacts, orders, …, newest first; \a key is what the server numbers them by.
[[nodiscard]] inline QList<QJsonObject> records(int count, const QString &key, int from = 1)
{
    QList<QJsonObject> all;
    for (int i = from; i < from + count; ++i)
        all.append({{key, i}, {QStringLiteral("name"), QStringLiteral("Số %1").arg(i)},
            {QStringLiteral("updatedAt"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}});
    return all;
}

class SyncTest : public testing::Test
{
protected:
    [[nodiscard]] Profile profile(DirectoryScope scope, const QString &name = QStringLiteral("a")) const
    {
        Profile one;
        one.name = name;
        one.address = ServerAddress::parse(server.url()).value();
        one.scope = scope;
        return one;
    }
    //! A desk on the same file as the one before, which is given up as it is.
    SyncDesk &newDesk(const SyncPace::Limits &limits = testPace())
    {
        desk.reset();
        desk = std::make_unique<SyncDesk>(folder.filePath(QStringLiteral("desk.db")), limits);
        return *desk;
    }
    //! The paths and pages asked for: `/contacts 1, /contacts 2`.
    [[nodiscard]] std::string asked() const
    {
        QStringList all;
        for (const auto &request : server.requests())
            all.append(request.path + u' ' + QString::number(request.page()));
        return all.join(QStringLiteral(", ")).toStdString();
    }
    void TearDown() override { EXPECT_EQ(server.faults(), QStringList()); }

    QTemporaryDir folder;
    ListServer server;
    std::unique_ptr<SyncDesk> desk;
};
