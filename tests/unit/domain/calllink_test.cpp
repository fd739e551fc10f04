#include "calllink.h"

#include <QFile>
#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

using Direction = CallNotice::Direction;

namespace {

//! The canonical number of the call that \a link announces; `refused` when it announces none.
QString numberOf(const QString &link)
{
    const auto call = parseCallLink(link);
    return call ? call->number.canonical() : u"refused"_s;
}

QString numberGiven(const QString &phone)
{
    const auto call = callNotice(phone, {}, {});
    return call ? call->number.canonical() : u"refused"_s;
}

} // namespace

TEST(CallLink, TakesTheNumberFromTheFormsThatSystemsHandOver)
{
    const QString caller = u"+84867123456"_s;
    for (const QString &link : {
             u"tel:+84867123456"_s,
             u"tel:0867123456"_s,
             u"TEL:0867123456"_s,
             u"tel://0867123456"_s,
             u"tel://0867123456/"_s,
             u"tel:%2B84867123456"_s,
             u"tel:0867-123-456"_s,
             u"tel:(086)7123.456"_s,
             u"tel:0867%20123%20456"_s,
             u"tel:0867123456;ext=12"_s,
             u"tel:+84867123456;phone-context=example.com"_s,
             u"tel:0867123456?call"_s,
             u"callto:0867123456"_s,
             u"callto://+84867123456"_s,
             u"ringdesk:0867123456"_s,
             u"ringdesk:%2B84867123456"_s,
             u"ringdesk://0867123456/"_s,
             u"ringdesk:call?phone=0867123456"_s,
             u"ringdesk:call?phone=+84867123456"_s,
             u"ringdesk:call?phone=%2B84867123456"_s,
             u"ringdesk://call?phone=0867123456"_s,
             u"ringdesk://call/?phone=0867123456"_s,
         })
        EXPECT_EQ(numberOf(link), caller) << link.toStdString();
    EXPECT_EQ(numberOf(u"tel:101"_s), u"101"_s);
    EXPECT_EQ(numberOf(u"tel:19001234"_s), u"19001234"_s);
}

TEST(CallLink, TakesNothingElse)
{
    const QString refused = u"refused"_s;
    const QString digits = u"0867123456"_s;
    for (const QString &link : {
             QString(),
             digits,
             u"tel:"_s,
             u"tel:12"_s,
             u"tel:1234567890123456"_s,
             u"tel:++84867123456"_s,
             u"tel:0867+123456"_s,
             u"tel:abc"_s,
             u"tel:0867123456x1"_s,
             u"tel:0867123456%00"_s,
             u"tel:0867123456%0A"_s,
             u"tel:0867123456%0D%0Aapikey:%20x"_s,
             u"tel:%252B84867123456"_s,
             u"tel:0867123456%3Bext=1"_s,
             u"tel:0867123456%40host"_s,
             u"tel:%F0%9D%9F%8E867123456"_s, // a mathematical nought
             u"tel:０８６７１２３４５６"_s,
             u"tel:0867123456%E2%80%AE"_s,
             u"tel:0867123456%FF"_s,
             u"tel:0867,123456"_s,
             u"tel:*100#"_s,
             u"tel:;phone-context=+84"_s,
             u"tel:sip:0867123456@host"_s,
             u" tel:0867123456"_s,
             u"javascript:alert(1)"_s,
             u"javascript:0867123456"_s,
             u"file:///0867123456"_s,
             u"http://0867123456/"_s,
             u"sip:0867123456@host"_s,
             u"ringdesk:"_s,
             u"ringdesk:call"_s,
             u"ringdesk:call?"_s,
             u"ringdesk:call?phone="_s,
             u"ringdesk:call?number=0867123456"_s,
             u"ringdesk:call?phone=0867123456%00"_s,
             u"ringdesk:call?phone=0867123456%0A"_s,
             u"ringdesk:call?phone=%252B84867123456"_s,
             u"ringdesk:call?phone=sip:0867123456@host"_s,
             u"ringdesk:call?phone=0867123456#x"_s,
             u"ringdesk:call?phone=0867123456&direction=sideways"_s,
             u"ringdesk:call?phone=0867123456&call-id=a%20b"_s,
             u"ringdesk:call?phone=0867123456&call-id=%3Cb%3E"_s,
             u"ringdesk:submit?phone=0867123456"_s,
             u"ringdesk:call?phone=0867123456&call-id="_s + QString(129, u'a'),
             u"tel:0867123456;"_s + QString(1024, u'a'),
             u"tel:"_s + QString(1'000'000, u'1'),
             QString(1'000'000, u':'),
         })
        EXPECT_EQ(numberOf(link), refused) << link.left(60).toStdString();
    EXPECT_EQ(numberOf(u"tel:0867123456"_s + QChar(0)), refused);
    EXPECT_EQ(numberOf(u"tel:0867123456\n"_s), refused);
}

TEST(CallLink, ReadsDirectionAndCallId)
{
    const auto call =
        parseCallLink(u"ringdesk:call?phone=0867123456&direction=outbound&call-id=a1%40pbx.example_2"_s);
    ASSERT_TRUE(call);
    EXPECT_EQ(call->direction, Direction::Outbound);
    EXPECT_EQ(call->callId, u"a1@pbx.example_2"_s);

    const auto bare = parseCallLink(u"ringdesk:call?phone=0867123456&direction=inbound"_s);
    ASSERT_TRUE(bare);
    EXPECT_EQ(bare->direction, Direction::Inbound);
    EXPECT_EQ(bare->callId, QString());
}

TEST(CallLink, AParameterOfTheNumberIsNeverTheNumber)
{
    EXPECT_EQ(numberOf(u"tel:101;phone-context=+84867123456"_s), u"101"_s);
    EXPECT_EQ(numberOf(u"ringdesk:call?phone=101&phone=0867123456"_s), u"101"_s);
}

TEST(CallNotice, TakesWhatTheCommandLineGives)
{
    const auto call = callNotice(u"0867 123 456"_s, u"outbound"_s, u"42"_s);
    ASSERT_TRUE(call);
    EXPECT_EQ(call->number.canonical(), u"+84867123456"_s);
    EXPECT_EQ(call->direction, Direction::Outbound);
    EXPECT_EQ(call->callId, u"42"_s);
    EXPECT_EQ(callNotice(u"0867123456"_s, u""_s, {})->direction, Direction::Inbound);

    EXPECT_FALSE(callNotice(u"0867123456"_s, u"Inbound "_s, {}));
    EXPECT_FALSE(callNotice(u"0867123456"_s, {}, u"a b"_s));
    EXPECT_FALSE(callNotice(u"0867123456"_s, {}, u"a\n"_s));
    for (const QString &phone : {QString(), u"anonymous"_s, u"%2B84867123456"_s, u"0867123456\n"_s,
             u"0867;123456"_s, u"tel:0867123456"_s, QString(1'000'000, u'1'), QString(1'000'000, u'-')})
        EXPECT_EQ(numberGiven(phone), u"refused"_s) << phone.left(40).toStdString();
}

TEST(CallNotice, TakesTheUserOfASipAddress)
{
    const QString caller = u"+84867123456"_s;
    for (const QString &phone : {
             u"sip:0867123456@pbx.example.vn"_s,
             u"SIP:0867123456@10.0.0.5:5060"_s,
             u"sips:+84867123456@pbx.example.vn"_s,
             u"sip:%2B84867123456@pbx.example.vn"_s,
             u"sip:0867123456@pbx.example.vn;transport=tls"_s,
             u"sip:+84867123456;phone-context=example.vn@pbx.example.vn;user=phone"_s,
             u"sip:0867123456:word@pbx.example.vn"_s,
             u"<sip:0867123456@pbx.example.vn>"_s,
             u" <sip:0867123456@pbx.example.vn> "_s,
             u"<sip:0867123456@pbx.example.vn>;tag=abc"_s,
             u"\"Nguyễn Thị Ánh\" <sip:0867123456@pbx.example.vn>"_s,
             u"0912345678 <sip:0867123456@pbx.example.vn>"_s,
         })
        EXPECT_EQ(numberGiven(phone), caller) << phone.toStdString();
    EXPECT_EQ(numberGiven(u"sip:101@pbx.example.vn"_s), u"101"_s);

    for (const QString &phone : {
             u"sip:anonymous@anonymous.invalid"_s,
             u"sip:@pbx.example.vn"_s,
             u"sip:0867123456@"_s,
             u"sip:12@pbx.example.vn"_s,
             u"sip:0867123456%00@pbx.example.vn"_s,
             u"sip:0867123456%0A@pbx.example.vn"_s,
             u"sip:%252B84867123456@pbx.example.vn"_s,
             u"sip:0867123456%40evil@pbx.example.vn"_s,
             u"sip:sip:0867123456@pbx.example.vn"_s,
             u"sip:alice@0867123456@pbx.example.vn"_s,
             u"http:0867123456@pbx.example.vn"_s,
             u"javascript:sip:0867123456@x"_s,
             u"<sip:bob@x><sip:0867123456@pbx.example.vn>"_s,
             u"0867123456@pbx.example.vn"_s,
         })
        EXPECT_EQ(numberGiven(phone), u"refused"_s) << phone.toStdString();
}

TEST(CallNotice, GoesThroughALinkAndBack)
{
    const auto survives = [](const CallNotice &call) {
        const QString link = callLink(call);
        EXPECT_LE(link.size(), 1024);
        EXPECT_EQ(parseCallLink(link), call) << link.toStdString();
    };
    for (const QString &callId : {QString(), u"abc-1.2_3~4"_s, u"a@b:c+d=e"_s, QString(128, u'@')}) {
        for (const QString &direction : {u"inbound"_s, u"outbound"_s})
            survives(callNotice(u"0867123456"_s, direction, callId).value());
    }

    QRandomGenerator random(20180915); // any digits, the same in every run
    for (int i = 0; i < 20'000; ++i) {
        QString number = random.bounded(2) == 0 ? u"+"_s : QString();
        for (int left = random.bounded(3, 16); left > 0; --left)
            number += QChar(char16_t(u'0' + random.bounded(10)));
        const auto call = callNotice(number, {}, {});
        if (!call)
            continue;
        // An old Hà Nội number that begins with 0 or 1, which none ever did, becomes what reads as the old
        // code of a province.
        const QString canonical = call->number.canonical();
        if (canonical.startsWith(u"+8424"_s) || canonical.startsWith(u"+8428"_s))
            continue;
        survives(*call);
    }
}
