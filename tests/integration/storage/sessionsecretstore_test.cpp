#include "sessionsecretstore.h"
#include "storetesting.h"

using namespace Qt::StringLiterals;

TEST(SessionSecretStore, KeepsReadsReplacesAndRemoves)
{
    SessionSecretStore store;
    EXPECT_FALSE(store.isPermanent());
    EXPECT_EQ(read(store, u"a"_s), failed(SecretFault::NotFound));
    EXPECT_EQ(write(store, u"a"_s, "one\0two"_ba), done());
    EXPECT_EQ(read(store, u"a"_s), done("one\0two"_ba));
    EXPECT_EQ(write(store, u"a"_s, "three"_ba), done());
    EXPECT_EQ(read(store, u"a"_s), done("three"_ba));
    EXPECT_EQ(read(store, u"A"_s), failed(SecretFault::NotFound));
    EXPECT_EQ(remove(store, u"a"_s), done());
    EXPECT_EQ(read(store, u"a"_s), failed(SecretFault::NotFound));
    EXPECT_EQ(remove(store, u"a"_s), done());
}

TEST(SessionSecretStore, OverwritesOnlyItsOwnCopies)
{
    SessionSecretStore store;
    const QByteArray mine = "a secret"_ba;
    ASSERT_EQ(write(store, u"a"_s, mine), done());
    const Answer answer = read(store, u"a"_s);
    store.forget(u"a"_s);
    EXPECT_EQ(answer, done("a secret"_ba));
    EXPECT_EQ(mine, "a secret"_ba);
}

TEST(SessionSecretStore, AnswersNobodyWhoIsGone)
{
    SessionSecretStore store;
    auto context = std::make_unique<QObject>();
    bool isAnswered = false;
    store.read(u"a"_s, context.get(), [&](const auto &) { isAnswered = true; });
    context.reset();
    EXPECT_EQ(read(store, u"a"_s), failed(SecretFault::NotFound));
    EXPECT_FALSE(isAnswered);
}

TEST(SessionSecretStore, AnswersInTheOrderAsked)
{
    SessionSecretStore store;
    QObject first;
    QObject second;
    QString order;
    store.write(u"a"_s, "x"_ba, &first, [&](const auto &) { order += u'1'; });
    store.read(u"a"_s, &second, [&](const auto &) { order += u'2'; });
    store.remove(u"a"_s, &first, [&](const auto &) { order += u'3'; });
    EXPECT_TRUE(becomesTrue([&] { return order.size() == 3; }));
    EXPECT_EQ(order, u"123"_s);
}
