#include "vault.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(Vault, OpensWhatItSealed)
{
    const Vault vault(Vault::makeKey());
    for (const QByteArray &plain :
        {QByteArray(), QByteArray("x"), QByteArray("Nguyễn Thị Ánh"), QByteArray(100'000, '\0')}) {
        const auto opened = vault.open("draft", 7, vault.seal("draft", 7, plain));
        ASSERT_TRUE(opened);
        EXPECT_EQ(*opened, plain);
    }
}

TEST(Vault, NoticesEveryFlippedBitAndEveryCut)
{
    const Vault vault(Vault::makeKey());
    const QByteArray sealed = vault.seal("draft", 7, "0867123456");
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = sealed;
            flipped[i] = char(flipped[i] ^ (1 << bit));
            EXPECT_FALSE(vault.open("draft", 7, flipped)) << i << '.' << bit;
        }
        EXPECT_FALSE(vault.open("draft", 7, sealed.first(i))) << i;
    }
    EXPECT_FALSE(vault.open("draft", 7, sealed + '\0'));
}

TEST(Vault, OpensNothingInAnotherPlaceOrWithAnotherKey)
{
    const QByteArray key = Vault::makeKey();
    const Vault vault(key);
    const QByteArray sealed = vault.seal("draft", 7, "0867123456");
    EXPECT_FALSE(vault.open("draft", 8, sealed));
    EXPECT_FALSE(vault.open("submission", 7, sealed));
    EXPECT_FALSE(vault.open("draft7", 7, sealed));
    EXPECT_FALSE(Vault(Vault::makeKey()).open("draft", 7, sealed));
    EXPECT_TRUE(Vault(key).open("draft", 7, sealed));
}

TEST(Vault, SealsTheSameTextDifferentlyEachTime)
{
    const Vault vault(Vault::makeKey());
    EXPECT_NE(vault.seal("draft", 7, "x"), vault.seal("draft", 7, "x"));
}

TEST(Vault, KeysAreRandomAndOfTheRightSize)
{
    EXPECT_EQ(Vault::makeKey().size(), Vault::keySize);
    EXPECT_NE(Vault::makeKey(), Vault::makeKey());
}

TEST(Vault, FingerprintsFindTheSameTextAgainUnderTheSameSubjectAndKeyAlone)
{
    const QByteArray key = Vault::makeKey();
    const Vault vault(key);
    const QByteArray print = vault.fingerprint("phone", u"+84867123456"_s);
    EXPECT_EQ(print.size(), 16);
    EXPECT_EQ(print, Vault(key).fingerprint("phone", u"+84867123456"_s));
    EXPECT_NE(print, vault.fingerprint("customer", u"+84867123456"_s));
    EXPECT_NE(print, vault.fingerprint("phone", u"+84867123457"_s));
    EXPECT_NE(print, Vault(Vault::makeKey()).fingerprint("phone", u"+84867123456"_s));
    // Where the subject ends and the text begins is part of it.
    EXPECT_NE(vault.fingerprint("ab", u"c"_s), vault.fingerprint("a", u"bc"_s));
}

TEST(Vault, ACopyWorksWhenTheFirstIsGone)
{
    const QByteArray key = Vault::makeKey();
    auto first = std::make_unique<Vault>(key);
    const QByteArray sealed = first->seal("draft", 1, "x");
    const Vault copy = *first;
    first.reset();
    EXPECT_TRUE(copy.open("draft", 1, sealed));
}
