#include "desk.h"

using namespace Qt::StringLiterals;

TEST(GuiFaults, AServerErrorShowsItsWordsAndRetryHelps)
{
    TestDesk desk;
    FaultServer server;
    server.always({500, R"({"success":0,"message":"Database <b>down</b>"})"});
    desk.open(server);
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"AntCRM has a fault of its own (500)."_s));
    EXPECT_TRUE(desk.shows(u"Database <b>down</b>"_s)) << "as plain text";
    server.always({200, contactJson("1", "Back Again", "0867123456")});
    desk.press(u"Retry"_s);
    EXPECT_TRUE(desk.comesToShow(u"Back Again"_s));
}

TEST(GuiFaults, ARefusedKeyLeadsToTheSettings)
{
    TestDesk desk;
    FaultServer server;
    server.always({401, R"({"success":0,"message":"Invalid apikey"})"});
    desk.open(server);
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"AntCRM refused the API key."_s));
    EXPECT_TRUE(desk.shows(u"AntCRM: key refused"_s));
    desk.press(u"Open settings"_s);
    EXPECT_NE(desk.find<QLineEdit>(u"API key"_s), nullptr);
}

TEST(GuiFaults, OfflineSaysSoAndKeepsWhatWasTyped)
{
    TestDesk desk;
    {
        FaultServer server;
        server.always({200, "[]"});
        desk.open(server);
    } // and nobody listens there any more
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"AntCRM cannot be reached."_s));
    EXPECT_TRUE(desk.shows(u"AntCRM: offline"_s));
    EXPECT_EQ(desk.find<QLineEdit>(u"Phone lookup"_s)->text(), u"0867123456"_s);
}

TEST(GuiFaults, AnAnswerThatBreaksTheContractIsNotShown)
{
    TestDesk desk;
    FaultServer server;
    server.always({200, "<html>login</html>"});
    desk.open(server);
    desk.lookUp(u"0867123456"_s);
    EXPECT_TRUE(desk.comesToShow(u"AntCRM's answer could not be read."_s));
}

TEST(GuiFaults, ARedirectIsNotFollowed)
{
    TestDesk desk;
    FaultServer elsewhere;
    FaultServer server;
    server.always(FaultServer::Reply::redirect(302, elsewhere.url(u"/contacts"_s)));
    desk.open(server);
    desk.lookUp(u"0867123456"_s);
    EXPECT_TRUE(desk.comesToShow(u"The server sends us to another address (302)."_s));
    EXPECT_EQ(elsewhere.sends(), 0);
}
