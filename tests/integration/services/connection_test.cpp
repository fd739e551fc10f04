#include "connection.h"

#include "secrets.h"
#include "servicestest.h"

#include <QJsonValue>
#include <QPointer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

using State = Connection::State;
using Health = Connection::Health;

namespace {

//! A keychain that answers when, and what, the test says; in any order.
class SlowKeychain final : public SecretStore
{
public:
    struct Question
    {
        QString name;
        QPointer<QObject> context;
        std::function<void(SecretResult<QByteArray>)> done;
    };

    [[nodiscard]] bool isPermanent() const override { return true; }
    void read(
        const QString &name, QObject *context, std::function<void(SecretResult<QByteArray>)> done) override
    {
        asked.append({name, context, std::move(done)});
    }
    void write(
        const QString &, const QByteArray &, QObject *, std::function<void(SecretResult<void>)>) override
    {
        ADD_FAILURE() << "a connection writes no secret";
    }
    void remove(const QString &, QObject *, std::function<void(SecretResult<void>)>) override
    {
        ADD_FAILURE() << "a connection removes no secret";
    }

    //! Answers question \a index; the others stay open.
    void answer(int index, const SecretResult<QByteArray> &result)
    {
        const Question question = asked.at(index);
        if (question.context)
            question.done(result);
    }

    QList<Question> asked;
};

Profile profileOf(const QString &name, const FaultServer &server)
{
    return {name, addressOf(server), {}, false};
}

class ConnectionTest : public testing::Test
{
protected:
    //! What the server was shown as the key when something is asked of it now.
    QByteArray keyShown(FaultServer &server)
    {
        Answer<QJsonValue> answer;
        server.then({200, "[]"});
        const auto handle = m_services.api.get(u"/contacts"_s, {}, &m_context, answer.callback());
        EXPECT_TRUE(answer.wait());
        const auto requests = server.requests();
        return requests.isEmpty() ? "not sent"_ba : requests.last().header("apikey");
    }

    FaultServer m_server;
    FaultServer m_otherServer;
    SlowKeychain m_keychain;
    Secrets m_secrets {m_keychain};
    Services m_services;
    Connection m_connection {m_secrets, m_services.api};
    QSignalSpy m_switched {&m_connection, &Connection::switched};
    QSignalSpy m_changed {&m_connection, &Connection::changed};
    QObject m_context;
};

} // namespace

TEST_F(ConnectionTest, IsNoneAtFirst)
{
    EXPECT_EQ(m_connection.state(), State::None);
    EXPECT_EQ(m_connection.health(), Health::Untried);
    EXPECT_FALSE(m_connection.isDemo());
    EXPECT_FALSE(m_connection.keyFault());
    EXPECT_EQ(keyShown(m_server), "not sent");
}

TEST_F(ConnectionTest, IsReadyWhenTheKeychainHasTheKey)
{
    const Profile profile = profileOf(u"A"_s, m_server);
    m_connection.open(profile);
    EXPECT_EQ(m_connection.state(), State::ReadingKey);
    EXPECT_EQ(m_connection.profile(), profile);
    EXPECT_EQ(m_switched.count(), 0);
    ASSERT_EQ(m_keychain.asked.size(), 1);
    EXPECT_EQ(m_keychain.asked[0].name, profile.apiKeySecret());

    m_keychain.answer(0, "key-a"_ba);
    EXPECT_EQ(m_connection.state(), State::Ready);
    EXPECT_EQ(m_connection.health(), Health::Untried);
    EXPECT_FALSE(m_connection.keyFault());
    EXPECT_EQ(m_switched.count(), 1);
    EXPECT_EQ(keyShown(m_server), "key-a");
}

TEST_F(ConnectionTest, SaysWhyThereIsNoKey)
{
    m_connection.open(profileOf(u"A"_s, m_server));
    const std::initializer_list<std::pair<SecretResult<QByteArray>, SecretFault>> table {
        {tl::unexpected(SecretFault::NotFound), SecretFault::NotFound},
        {tl::unexpected(SecretFault::Unavailable), SecretFault::Unavailable},
        {tl::unexpected(SecretFault::Locked), SecretFault::Locked},
        {tl::unexpected(SecretFault::NoAnswer), SecretFault::NoAnswer},
        {tl::unexpected(SecretFault::Denied), SecretFault::Denied},
        {tl::unexpected(SecretFault::Failed), SecretFault::Failed},
        {QByteArray(), SecretFault::NotFound},
    };
    int asked = 0;
    for (const auto &[result, fault] : table) {
        m_keychain.answer(asked++, result);
        EXPECT_EQ(m_connection.state(), State::NoKey);
        EXPECT_EQ(m_connection.keyFault(), fault);
        EXPECT_EQ(m_switched.count(), asked);
        EXPECT_EQ(keyShown(m_server), "not sent");
        EXPECT_EQ(m_connection.health(), Health::Untried)
            << "the server was not asked, so it refused nothing";
        m_connection.readKeyAgain();
        EXPECT_EQ(m_connection.state(), State::ReadingKey);
        EXPECT_FALSE(m_connection.keyFault());
    }
    m_keychain.answer(asked, "key-a"_ba);
    EXPECT_EQ(m_connection.state(), State::Ready);
}

TEST_F(ConnectionTest, ALateKeyOfTheFormerCompanyIsNeverUsed)
{
    m_connection.open(profileOf(u"A"_s, m_server));
    m_connection.open(profileOf(u"B"_s, m_otherServer));
    ASSERT_EQ(m_keychain.asked.size(), 2);
    m_keychain.answer(0, "key-a"_ba);
    EXPECT_EQ(m_connection.state(), State::ReadingKey);
    EXPECT_EQ(m_switched.count(), 0);
    EXPECT_EQ(keyShown(m_otherServer), "not sent");

    m_keychain.answer(1, "key-b"_ba);
    EXPECT_EQ(m_connection.state(), State::Ready);
    EXPECT_EQ(keyShown(m_otherServer), "key-b");
    EXPECT_TRUE(m_server.requests().isEmpty());
}

TEST_F(ConnectionTest, ALateKeyAfterTheKeyOfTheNewCompanyIsNotUsedEither)
{
    m_connection.open(profileOf(u"A"_s, m_server));
    m_connection.open(profileOf(u"B"_s, m_otherServer));
    m_keychain.answer(1, "key-b"_ba);
    m_keychain.answer(0, tl::unexpected(SecretFault::Denied));
    EXPECT_EQ(m_connection.state(), State::Ready);
    EXPECT_FALSE(m_connection.keyFault());
    m_keychain.answer(0, "key-a"_ba);
    EXPECT_EQ(m_connection.profile().name, u"B"_s);
    EXPECT_EQ(keyShown(m_otherServer), "key-b");
}

TEST_F(ConnectionTest, TheOldKeyIsForgottenWhileTheNewOneIsRead)
{
    m_connection.open(profileOf(u"A"_s, m_server));
    m_keychain.answer(0, "key-a"_ba);
    EXPECT_EQ(keyShown(m_server), "key-a");
    m_connection.readKeyAgain();
    EXPECT_EQ(m_connection.state(), State::ReadingKey);
    Answer<QJsonValue> answer;
    const auto handle = m_services.api.get(u"/contacts"_s, {}, &m_context, answer.callback());
    EXPECT_EQ(answer.error().kind, Kind::Unauthorized);
    EXPECT_EQ(m_server.requests().size(), 1);
    EXPECT_EQ(m_connection.health(), Health::Untried);
    m_keychain.answer(1, "key-b"_ba);
    EXPECT_EQ(m_connection.health(), Health::Untried) << "as if it had been refused already";
    EXPECT_EQ(keyShown(m_server), "key-b");
    EXPECT_EQ(m_switched.count(), 2);
}

TEST_F(ConnectionTest, AKeyOfThisSessionNeedsNoKeychain)
{
    const Profile profile = profileOf(u"A"_s, m_server);
    bool written = false;
    m_secrets.write(profile.apiKeySecret(), "session-key", Secrets::Keep::Session, &m_context,
        [&written](SecretResult<void>) { written = true; });
    ASSERT_TRUE(becomesTrue([&] { return written; }));
    m_connection.open(profile);
    EXPECT_EQ(m_connection.state(), State::ReadingKey);
    EXPECT_TRUE(becomesTrue([this] { return m_connection.state() == State::Ready; }));
    EXPECT_TRUE(m_keychain.asked.isEmpty());
    EXPECT_EQ(keyShown(m_server), "session-key");
}

TEST_F(ConnectionTest, TheDemoAsksNoKeychain)
{
    m_connection.open(profileOf(u"A"_s, m_server));
    m_connection.openDemo(addressOf(m_otherServer), "demo-key");
    EXPECT_TRUE(m_connection.isDemo());
    EXPECT_EQ(m_connection.state(), State::Ready);
    EXPECT_EQ(m_switched.count(), 1);
    m_keychain.answer(0, "key-a"_ba); // late
    EXPECT_EQ(keyShown(m_otherServer), "demo-key");
    m_connection.readKeyAgain(); // there is none to read
    EXPECT_EQ(m_keychain.asked.size(), 1);
    EXPECT_EQ(m_connection.state(), State::Ready);
    EXPECT_EQ(keyShown(m_otherServer), "demo-key");

    m_connection.open(profileOf(u"A"_s, m_server));
    EXPECT_FALSE(m_connection.isDemo());
    m_keychain.answer(1, "key-a"_ba);
    EXPECT_EQ(keyShown(m_server), "key-a");
}

TEST_F(ConnectionTest, ClosedItIsNone)
{
    m_connection.open(profileOf(u"A"_s, m_server));
    m_connection.close();
    EXPECT_EQ(m_connection.state(), State::None);
    EXPECT_EQ(m_switched.count(), 1);
    m_keychain.answer(0, "key-a"_ba); // late
    EXPECT_EQ(m_connection.state(), State::None);
    EXPECT_EQ(keyShown(m_server), "not sent");

    m_connection.open(profileOf(u"A"_s, m_server));
    m_keychain.answer(1, tl::unexpected(SecretFault::Locked));
    m_connection.close();
    EXPECT_FALSE(m_connection.keyFault());
    EXPECT_EQ(m_connection.profile(), Profile());
    m_connection.readKeyAgain();
    EXPECT_EQ(m_connection.state(), State::None) << "what was closed does not open by itself";
    EXPECT_EQ(m_keychain.asked.size(), 2);
}

TEST_F(ConnectionTest, AChangeOfMaskingSwitchesNothing)
{
    Profile profile = profileOf(u"A"_s, m_server);
    m_connection.open(profile);
    m_keychain.answer(0, "key-a"_ba);
    m_changed.clear();
    profile.maskNumbers = true;
    m_connection.amend(profile);
    EXPECT_EQ(m_connection.profile(), profile);
    EXPECT_EQ(m_changed.count(), 1);
    EXPECT_EQ(m_switched.count(), 1);
    EXPECT_EQ(m_connection.state(), State::Ready);
    EXPECT_EQ(keyShown(m_server), "key-a");
}

TEST_F(ConnectionTest, ACompanyWithoutAnAddressIsNone)
{
    Profile profile;
    profile.name = u"Damaged"_s;
    m_connection.open(profile);
    EXPECT_EQ(m_connection.state(), State::None);
    EXPECT_TRUE(m_keychain.asked.isEmpty());
    EXPECT_EQ(m_switched.count(), 1);
}

TEST_F(ConnectionTest, HealthFollowsTheAnswers)
{
    m_connection.openDemo(addressOf(m_server), "test-key");
    const auto expectHealth = [this](Kind kind, Health health) {
        Q_EMIT m_services.api.answered(ApiError {kind, 0, {}, {}});
        EXPECT_EQ(m_connection.health(), health) << int(kind);
    };
    Q_EMIT m_services.api.answered(std::nullopt);
    EXPECT_EQ(m_connection.health(), Health::Good);
    expectHealth(Kind::Offline, Health::Offline);
    expectHealth(Kind::Cancelled, Health::Offline); // says nothing of the server
    expectHealth(Kind::Unauthorized, Health::Refused);
    expectHealth(Kind::Cancelled, Health::Refused);
    expectHealth(Kind::Timeout, Health::Offline);
    expectHealth(Kind::Tls, Health::Faulty);
    expectHealth(Kind::NotFound, Health::Good);
    expectHealth(Kind::RateLimited, Health::Faulty);
    expectHealth(Kind::Rejected, Health::Good);
    expectHealth(Kind::Server, Health::Faulty);
    Q_EMIT m_services.api.answered(std::nullopt);
    expectHealth(Kind::Protocol, Health::Faulty);
    Q_EMIT m_services.api.answered(std::nullopt);
    expectHealth(Kind::Unknown, Health::Faulty);
    EXPECT_EQ(m_connection.state(), State::Ready) << "a fault of the server closes nothing";
}

TEST_F(ConnectionTest, TellsOnlyOfChanges)
{
    m_connection.openDemo(addressOf(m_server), "test-key");
    m_changed.clear();
    EXPECT_EQ(keyShown(m_server), "test-key");
    EXPECT_EQ(keyShown(m_server), "test-key");
    EXPECT_EQ(m_connection.health(), Health::Good);
    EXPECT_EQ(m_changed.count(), 1);
    m_connection.openDemo(addressOf(m_server), "test-key");
    EXPECT_EQ(m_connection.health(), Health::Untried);
}

TEST_F(ConnectionTest, ARefusalOfTheFormerCompanyDoesNotColourTheNewOne)
{
    m_connection.openDemo(addressOf(m_server), "old-key");
    m_server.then({401, "{}"});
    Answer<QJsonValue> answer;
    const auto handle = m_services.api.get(u"/contacts"_s, {}, &m_context, answer.callback());
    m_connection.openDemo(addressOf(m_server), "new-key"); // the same server, another key
    EXPECT_EQ(answer.error().kind, Kind::Unauthorized);
    EXPECT_EQ(m_connection.health(), Health::Untried);
}

TEST_F(ConnectionTest, EndsBeforeTheKeychainAnswers)
{
    {
        Connection other(m_secrets, m_services.api);
        other.open(profileOf(u"A"_s, m_server));
    }
    ASSERT_EQ(m_keychain.asked.size(), 1);
    m_keychain.answer(0, "key-a"_ba);
    EXPECT_EQ(keyShown(m_server), "not sent");
}

TEST_F(ConnectionTest, WhoHearsOfAChangeMayOpenAnotherCompany)
{
    bool opened = false;
    QObject::connect(&m_connection, &Connection::changed, &m_context, [&] {
        if (!std::exchange(opened, true))
            m_connection.open(profileOf(u"B"_s, m_otherServer));
    });
    m_connection.open(profileOf(u"A"_s, m_server));
    EXPECT_EQ(m_connection.profile().name, u"B"_s);
    EXPECT_EQ(m_keychain.asked.last().name, profileOf(u"B"_s, m_otherServer).apiKeySecret());
    for (int i = 0; i < m_keychain.asked.size(); ++i)
        m_keychain.answer(i, "key-b"_ba);
    EXPECT_EQ(m_connection.state(), State::Ready);
    EXPECT_EQ(m_services.api.address(), addressOf(m_otherServer));
}
