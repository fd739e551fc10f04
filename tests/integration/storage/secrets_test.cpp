#include "fakekeychain.h"
#include "secrets.h"
#include "storetesting.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

Answer write(Secrets &secrets, const QString &name, const QByteArray &secret, Secrets::Keep keep)
{
    QObject context;
    Answer answer;
    secrets.write(name, secret, keep, &context, noteIn(answer));
    EXPECT_TRUE(becomesTrue([&] { return answer.isAnswered; }));
    return answer;
}

struct SecretsTest : testing::Test
{
    FakeKeychain keychain;
    Secrets secrets {keychain};
    QSignalSpy changes {&secrets, &Secrets::keychainFaultChanged};
};

} // namespace

TEST_F(SecretsTest, UsesTheKeychain)
{
    EXPECT_EQ(read(secrets, u"key"_s), failed(SecretFault::NotFound));
    EXPECT_EQ(write(secrets, u"key"_s, "one"_ba, Secrets::Keep::Permanent), done());
    EXPECT_EQ(read(secrets, u"key"_s), done("one"_ba));
    EXPECT_EQ(read(keychain, u"key"_s), done("one"_ba));
    EXPECT_FALSE(secrets.isForSessionOnly(u"key"_s));
    EXPECT_EQ(remove(secrets, u"key"_s), done());
    EXPECT_EQ(read(keychain, u"key"_s), failed(SecretFault::NotFound));
    EXPECT_EQ(secrets.keychainFault(), std::nullopt);
    EXPECT_EQ(changes.size(), 0);
}

TEST_F(SecretsTest, SaysWhyTheKeychainCannotBeUsed)
{
    keychain.fault = SecretFault::Locked;
    EXPECT_EQ(read(secrets, u"key"_s), failed(SecretFault::Locked));
    EXPECT_EQ(read(secrets, u"key"_s), failed(SecretFault::Locked));
    EXPECT_EQ(secrets.keychainFault(), SecretFault::Locked);
    EXPECT_EQ(changes.size(), 1);
    keychain.fault = SecretFault::Unavailable;
    EXPECT_EQ(write(secrets, u"key"_s, "one"_ba, Secrets::Keep::Permanent), failed(SecretFault::Unavailable));
    EXPECT_EQ(secrets.keychainFault(), SecretFault::Unavailable);
    EXPECT_EQ(changes.size(), 2);
    keychain.fault.reset();
    EXPECT_EQ(read(secrets, u"key"_s), failed(SecretFault::NotFound)) << "the failed write kept something";
    EXPECT_EQ(secrets.keychainFault(), std::nullopt);
    EXPECT_EQ(changes.size(), 3);
}

TEST_F(SecretsTest, KeepsForTheSessionWhenToldSo)
{
    keychain.fault = SecretFault::Unavailable;
    EXPECT_EQ(write(secrets, u"key"_s, "one"_ba, Secrets::Keep::Session), done());
    EXPECT_TRUE(secrets.isForSessionOnly(u"key"_s));
    EXPECT_EQ(read(secrets, u"key"_s), done("one"_ba));
    keychain.fault.reset();
    EXPECT_EQ(read(keychain, u"key"_s), failed(SecretFault::NotFound));
}

TEST_F(SecretsTest, TheSessionsGoesBeforeTheKeychains)
{
    ASSERT_EQ(write(secrets, u"key"_s, "old"_ba, Secrets::Keep::Permanent), done());
    ASSERT_EQ(write(secrets, u"key"_s, "new"_ba, Secrets::Keep::Session), done());
    EXPECT_EQ(read(secrets, u"key"_s), done("new"_ba));
    EXPECT_EQ(read(keychain, u"key"_s), done("old"_ba));
    ASSERT_EQ(write(secrets, u"key"_s, "newest"_ba, Secrets::Keep::Permanent), done());
    EXPECT_FALSE(secrets.isForSessionOnly(u"key"_s));
    EXPECT_EQ(read(secrets, u"key"_s), done("newest"_ba));
}

TEST_F(SecretsTest, ARefusedWriteLeavesTheSessionsAlone)
{
    ASSERT_EQ(write(secrets, u"key"_s, "one"_ba, Secrets::Keep::Session), done());
    keychain.fault = SecretFault::Denied;
    EXPECT_EQ(write(secrets, u"key"_s, "two"_ba, Secrets::Keep::Permanent), failed(SecretFault::Denied));
    EXPECT_EQ(read(secrets, u"key"_s), done("one"_ba));
}

TEST_F(SecretsTest, RemovesBothAndSaysWhenOneMayBeLeft)
{
    ASSERT_EQ(write(secrets, u"key"_s, "one"_ba, Secrets::Keep::Session), done());
    keychain.fault = SecretFault::Locked;
    EXPECT_EQ(remove(secrets, u"key"_s), failed(SecretFault::Locked));
    EXPECT_FALSE(secrets.isForSessionOnly(u"key"_s));
}

TEST_F(SecretsTest, AnswersNobodyWhoIsGoneAndLearnsAllTheSame)
{
    keychain.fault = SecretFault::NoAnswer;
    auto context = std::make_unique<QObject>();
    bool isAnswered = false;
    secrets.read(u"key"_s, context.get(), [&](const auto &) { isAnswered = true; });
    context.reset();
    EXPECT_TRUE(becomesTrue([&] { return secrets.keychainFault() == SecretFault::NoAnswer; }));
    EXPECT_FALSE(isAnswered);
}
