#include "desksession.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

const auto key = "k3y-Of.the/desk+42=="_ba;
const QStringList check {u"--check"_s};

//! A key for a profile `desk` of \a address, from standard input.
Ended store(const DeskSession &session, const QString &address, const QByteArray &input)
{
    return session.run({u"--store-key"_s, u"--profile"_s, u"desk"_s, u"--base-url"_s, address}, input);
}

int requestsWith(const FaultServer &server, const QByteArray &secret)
{
    const auto requests = server.requests();
    return int(std::ranges::count_if(
        requests, [&](const auto &request) { return request.header("apikey") == secret; }));
}

} // namespace

TEST(ProgramKey, GoesFromStandardInputThroughTheKeyringToTheServer)
{
    DeskSession session(PrivateKeyring::Service::Unlocked);
    FaultServer server;
    server.always({200, "[]"});
    const Ended stored = store(session, server.url(), key + '\n');
    expectDone(stored);
    EXPECT_TRUE(stored.out.contains("desk"));
    EXPECT_EQ(server.sends(), 0);

    const Ended checked = session.run(check);
    expectDone(checked);
    EXPECT_TRUE(checked.out.contains("desk"));
    EXPECT_EQ(server.requests().size(), 1);
    EXPECT_EQ(requestsWith(server, key), 1);
    EXPECT_EQ(server.requests().value(0).method, "GET");

    ASSERT_TRUE(session.keyring().lock());
    expectRefusal(session.run(check), 1, "locked");
    expectRefusal(store(session, server.url(), "another"), 1, "locked");
    ASSERT_TRUE(session.keyring().unlock());
    expectDone(session.run(check));
    EXPECT_EQ(requestsWith(server, key), 2) << "a key that could not be stored replaced nothing";
}

TEST(ProgramKey, IsTakenAsItWasMeantFromWhateverWroteIt)
{
    DeskSession session(PrivateKeyring::Service::Unlocked);
    FaultServer server;
    server.always({200, "[]"});
    for (const auto &[input, meant] :
        {std::pair {key + "\r\n", key}, std::pair {"  second \nrest"_ba, "second"_ba},
            std::pair {"without-an-end"_ba, "without-an-end"_ba},
            std::pair {QByteArray(2000, 'k') + '\n', QByteArray(2000, 'k')}}) {
        expectDone(store(session, server.url(), input));
        expectDone(session.run(check));
        EXPECT_EQ(server.requests().constLast().header("apikey"), meant);
    }
}

TEST(ProgramKey, WithoutOneNothingIsStored)
{
    DeskSession session(PrivateKeyring::Service::Unlocked);
    FaultServer server;
    for (const QByteArray &input : {QByteArray(), "\n"_ba, "  \r\n"_ba, QByteArray(2001, 'k') + '\n',
             "\xef\xbb\xbfkey\n"_ba, "a\tkey\n"_ba, QByteArray("k\0y\n", 4)})
        expectRefusal(store(session, server.url(), input), 1, "standard input");
    expectRefusal(session.run(check), 1, "No API key is stored");
    EXPECT_EQ(server.sends(), 0);
}

TEST(ProgramKey, TheServersWordsAreSaidWhenItRefuses)
{
    DeskSession session(PrivateKeyring::Service::Unlocked);
    FaultServer server;
    server.always({401, R"({"success":false,"message":"Khóa đã\nhết hạn"})"});
    ASSERT_TRUE(session.storeKey(server.url(), key));
    const Ended refused = session.run(check);
    expectRefusal(refused, 1, "refused the API key");
    EXPECT_TRUE(refused.err.contains("Khóa đã hết hạn")) << refused.err.constData();
    EXPECT_FALSE(refused.err.contains(key));
    EXPECT_EQ(server.sends(), 1);

    server.always({500, "<html>\nout of order"});
    expectRefusal(session.run(check), 1, "500");
    server.always({200, "no JSON"});
    expectRefusal(session.run(check), 1, "could not be read");
    server.always(FaultServer::Reply::redirect(302, u"https://elsewhere.example/"_s));
    expectRefusal(session.run(check), 1, "another address");
}

TEST(ProgramKey, OfOneProfileNeverGoesToAnother)
{
    DeskSession session(PrivateKeyring::Service::Unlocked);
    FaultServer one;
    FaultServer two;
    const auto profile = [](const QString &name) { return QStringList {u"--profile"_s, name}; };
    expectDone(
        session.run(QStringList {u"--store-key"_s, u"--base-url"_s, one.url()} + profile(u"Desk"_s), "one"));
    expectRefusal(session.run(check + QStringList {u"--base-url"_s, two.url()} + profile(u"desk"_s)), 1,
        "No API key is stored");
    expectDone(session.run(QStringList {u"--store-key"_s} + profile(u"desk"_s), "two"));
    expectDone(session.run(check + profile(u"Desk"_s)));
    expectDone(session.run(check + profile(u"desk"_s)));
    EXPECT_EQ(one.requests().size(), 1);
    EXPECT_EQ(requestsWith(one, "one"), 1);
    EXPECT_EQ(two.requests().size(), 1);
    EXPECT_EQ(requestsWith(two, "two"), 1);
}

TEST(ProgramKey, WithoutAKeyringItSaysSo)
{
    FaultServer server;
    for (const auto service : {PrivateKeyring::Service::None, PrivateKeyring::Service::Fresh}) {
        const DeskSession session(service);
        expectRefusal(store(session, server.url(), key), 1, "no keychain");
        expectRefusal(session.run(check), 1, "no keychain");
    }
    const DeskSession session = DeskSession::withoutBus();
    expectRefusal(store(session, server.url(), key), 1, "no keychain");
    expectRefusal(session.run(check), 1, "no keychain");
    EXPECT_EQ(server.sends(), 0);
}

TEST(ProgramKey, AKeyringThatHangsIsGivenUp)
{
    FaultServer server;
    DeskSession hanging(PrivateKeyring::Service::Hanging);
    DeskSession mute(PrivateKeyring::Service::Mute);
    DeskSession frozen(PrivateKeyring::Service::None);
    ASSERT_TRUE(frozen.keyring().freezeBus());
    const QStringList profile {u"--profile"_s, u"desk"_s, u"--base-url"_s, server.url()};
    std::vector<Program> programs; // at the same time: each waits for its keyring
    for (const DeskSession *session : {&hanging, &mute, &frozen}) {
        programs.push_back(session->start(profile + check));
        programs.push_back(session->start(profile + QStringList {u"--store-key"_s}, key));
    }
    for (Program &program : programs)
        expectRefusal(program.end(), 1, "does not answer");
    EXPECT_EQ(server.sends(), 0);
    EXPECT_TRUE(frozen.keyring().thawBus());
}

TEST(ProgramKey, IsNotSentWhereTheServerCannotBeReachedOrTrusted)
{
    DeskSession session(PrivateKeyring::Service::Unlocked);
    QString nobodyThere;
    {
        const FaultServer gone;
        nobodyThere = gone.url();
    }
    ASSERT_TRUE(session.storeKey(nobodyThere, key));
    expectRefusal(session.run(check), 1, "cannot be reached");

    const auto &certificates = TestCertificates::shared();
    for (const TlsIdentity &identity : {certificates.selfSigned(), certificates.expired(),
             certificates.wrongName(), certificates.valid() /* of an authority nobody knows */}) {
        const FaultServer server(identity);
        ASSERT_TRUE(session.storeKey(server.url(), key));
        expectRefusal(session.run(check), 1, "not secure");
        EXPECT_EQ(server.sends(), 0);
    }
    // A server that speaks no TLS is told no key either.
    FaultServer plain;
    plain.always(FaultServer::Reply::closeBeforeRequest());
    ASSERT_TRUE(session.storeKey(plain.url().replace(u"http:"_s, u"https:"_s), key));
    expectRefusal(session.run(check), 1);
    EXPECT_TRUE(plain.requests().isEmpty());
}
