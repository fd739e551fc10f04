#include "serveraddress.h"

#include <gtest/gtest.h>

#include <vector>

using namespace Qt::StringLiterals;

using Fault = ServerAddress::Fault;

namespace {

ServerAddress address(const QString &text)
{
    return ServerAddress::parse(text).value_or(ServerAddress());
}

} // namespace

TEST(ServerAddress, KeepsWhatItMayAndNormalizesIt)
{
    const std::vector<std::pair<QString, QString>> cases {
        {u"https://apiring.antbuddy.com"_s, u"https://apiring.antbuddy.com"_s},
        {u"  https://apiring.antbuddy.com/ \n"_s, u"https://apiring.antbuddy.com"_s},
        {u"HTTPS://ApiRing.AntBuddy.com"_s, u"https://apiring.antbuddy.com"_s},
        {u"https://gw.example.vn/ant"_s, u"https://gw.example.vn/ant"_s},
        {u"https://gw.example.vn/ant/v1///"_s, u"https://gw.example.vn/ant/v1"_s},
        {u"https://gw.example.vn:8443/ant/"_s, u"https://gw.example.vn:8443/ant"_s},
        {u"https://gw.example.vn:443"_s, u"https://gw.example.vn"_s},
        {u"https://gw.example.vn/a/../b"_s, u"https://gw.example.vn/b"_s},
        {u"https://gw.example.vn/a%2Fb"_s, u"https://gw.example.vn/a%2Fb"_s},
        {u"https://gw.example.vn/khách"_s, u"https://gw.example.vn/kh%C3%A1ch"_s},
        {u"http://127.0.0.1:8080"_s, u"http://127.0.0.1:8080"_s},
        {u"http://127.8.9.10"_s, u"http://127.8.9.10"_s},
        {u"http://localhost:80/x"_s, u"http://localhost/x"_s},
        {u"http://LOCALHOST"_s, u"http://localhost"_s},
        {u"http://[::1]:8080/"_s, u"http://[::1]:8080"_s},
        {u"http://[0:0:0:0:0:0:0:1]"_s, u"http://[::1]"_s},
    };
    for (const auto &[text, kept] : cases) {
        SCOPED_TRACE(text.toStdString());
        const auto parsed = ServerAddress::parse(text);
        ASSERT_TRUE(parsed) << static_cast<int>(parsed.error());
        EXPECT_EQ(parsed->text(), kept);
        EXPECT_FALSE(parsed->isNull());
        EXPECT_EQ(*parsed, address(kept));
    }
}

TEST(ServerAddress, RefusesTheRestAndSaysWhy)
{
    const std::vector<std::pair<QString, Fault>> cases {
        {u""_s, Fault::Empty},
        {u" \t "_s, Fault::Empty},
        {u"apiring.antbuddy.com"_s, Fault::NotAnAddress},
        {u"https://"_s, Fault::NotAnAddress},
        {u"https:///path"_s, Fault::NotAnAddress},
        {u"https:gw.example.vn"_s, Fault::NotAnAddress},
        {u"//gw.example.vn"_s, Fault::NotAnAddress},
        {u"ftp://gw.example.vn"_s, Fault::NotAnAddress},
        {u"file:///etc/passwd"_s, Fault::NotAnAddress},
        {u"javascript:alert(1)"_s, Fault::NotAnAddress},
        {u"https://gw.example.vn:0"_s, Fault::NotAnAddress},
        {u"https://gw.example.vn:99999"_s, Fault::NotAnAddress},
        {u"https://gw example.vn"_s, Fault::NotAnAddress},
        {u"https://gw.example.vn/a b"_s, Fault::NotAnAddress},
        {u"https://good.example\\@evil.example"_s, Fault::NotAnAddress},
        {u"http://apiring.antbuddy.com"_s, Fault::NotSecure},
        {u"http://127.evil.example"_s, Fault::NotSecure},
        {u"http://127.0.0.1.evil.example"_s, Fault::NotSecure},
        {u"http://localhost.evil.example"_s, Fault::NotSecure},
        {u"http://128.0.0.1"_s, Fault::NotSecure},
        {u"http://0.0.0.0"_s, Fault::NotSecure},
        {u"http://[::2]"_s, Fault::NotSecure},
        {u"https://user:secret@gw.example.vn"_s, Fault::HasUserInfo},
        {u"https://user@gw.example.vn/x"_s, Fault::HasUserInfo},
        {u"https://@gw.example.vn"_s, Fault::HasUserInfo},
        {u"http://127.0.0.1@evil.example"_s, Fault::HasUserInfo},
        {u"https://gw.example.vn?apikey=1"_s, Fault::HasQuery},
        {u"https://gw.example.vn/?"_s, Fault::HasQuery},
        {u"https://gw.example.vn/#top"_s, Fault::HasQuery},
    };
    for (const auto &[text, fault] : cases) {
        SCOPED_TRACE(text.toStdString());
        const auto parsed = ServerAddress::parse(text);
        ASSERT_FALSE(parsed) << parsed->text().toStdString();
        EXPECT_EQ(static_cast<int>(parsed.error()), static_cast<int>(fault));
    }
}

TEST(ServerAddress, KnowsThisMachine)
{
    for (const auto &text :
        {u"http://127.0.0.1"_s, u"https://127.1.2.3/x"_s, u"http://localhost"_s, u"https://[::1]"_s})
        EXPECT_TRUE(address(text).isLoopback()) << text.toStdString();
    for (const auto &text :
        {u"https://127.evil.example"_s, u"https://localhost.example"_s, u"https://10.0.0.1"_s})
        EXPECT_FALSE(address(text).isLoopback()) << text.toStdString();
    EXPECT_FALSE(ServerAddress().isLoopback());
}

TEST(ServerAddress, JoinsPathsAndNeverReplacesThem)
{
    const auto endpoint = [](const QString &base, const QString &path) {
        return address(base).endpoint(path).toString(QUrl::FullyEncoded);
    };
    EXPECT_EQ(endpoint(u"https://gw.example.vn"_s, u"/contacts"_s), u"https://gw.example.vn/contacts"_s);
    EXPECT_EQ(
        endpoint(u"https://gw.example.vn/ant/"_s, u"/contacts"_s), u"https://gw.example.vn/ant/contacts"_s);
    EXPECT_EQ(
        endpoint(u"https://gw.example.vn/ant"_s, u"contacts"_s), u"https://gw.example.vn/ant/contacts"_s);
    EXPECT_EQ(endpoint(u"https://gw.example.vn/a%2Fb"_s, u"/x"_s), u"https://gw.example.vn/a%2Fb/x"_s);
    EXPECT_EQ(endpoint(u"https://gw.example.vn"_s, u"/contacts/ạ b?c#d%2e+"_s),
        u"https://gw.example.vn/contacts/%E1%BA%A1%20b%3Fc%23d%252e+"_s);
    EXPECT_TRUE(ServerAddress().endpoint(u"/contacts"_s).isEmpty());
}

TEST(ServerAddress, IsNullUntilParsed)
{
    EXPECT_TRUE(ServerAddress().isNull());
    EXPECT_TRUE(ServerAddress().text().isEmpty());
}
