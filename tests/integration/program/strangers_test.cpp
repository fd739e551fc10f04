#include "desksession.h"

#include <QLocalSocket>

using namespace Qt::StringLiterals;

// What strangers can send: a web page a link, another program of this user bytes to the socket. DESIGN 8,
// rule 11.

namespace {

class ProgramStrangers : public testing::Test
{
protected:
    void SetUp() override
    {
        m_server.always(somebody());
        ASSERT_TRUE(m_session.storeKey(m_server.url(), "key"));
        m_first.emplace(m_session.start({}));
        ASSERT_TRUE(m_session.isUp(*m_first));
        ASSERT_EQ(m_session.sockets().size(), 1);
    }

    //! It hears a call, has heard none before it, and runs.
    void expectHeardNothing()
    {
        expectDone(m_session.run({u"--call"_s, u"0867123456"_s}));
        EXPECT_TRUE(isLookedUp(m_server, u"0867123456"_s));
        EXPECT_EQ(lookups(m_server), QStringList {u"0867123456"_s});
        EXPECT_TRUE(m_first->isRunning());
    }

    [[nodiscard]] std::unique_ptr<QLocalSocket> connectToFirst() const
    {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(m_session.sockets().value(0));
        EXPECT_TRUE(socket->waitForConnected(30'000));
        return socket;
    }

    DeskSession m_session {PrivateKeyring::Service::Unlocked};
    FaultServer m_server;
    std::optional<Program> m_first;
};

} // namespace

TEST_F(ProgramStrangers, LinksWithAnythingButANumberAreRefused)
{
    for (const QString &link : {u"tel:"_s, u"tel:abc"_s, u"tel:0867123456x"_s, u"tel:12"_s,
             u"tel:1234567890123456"_s, u"tel:%30867%00123456"_s, u"tel:0867123456%0a--check"_s,
             u"tel:*21*0867123456#"_s, u"callto:someone"_s, u"ringdesk:"_s, u"ringdesk:submit"_s,
             u"ringdesk:call"_s, u"ringdesk:call?phone="_s, u"ringdesk:call?phone=0867123456&direction=up"_s,
             u"ringdesk:call?phone=0867123456&call-id=%3Cb%3E"_s, u"ringdesk:order?phone=0867123456"_s,
             u"ringdesk:call?phone=0867123456%27%20OR%201"_s, u"https://example.vn/0867123456"_s,
             u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"open"_s, u"  "_s,
             u"tel:"_s + QString(2000, u'1')}) {
        SCOPED_TRACE(link.left(60).toStdString());
        expectRefusal(m_session.run({link}), 2);
    }
    expectHeardNothing();
}

TEST_F(ProgramStrangers, GarbageOnTheSocketIsNothing)
{
    QByteArray everything;
    for (int i = 0; i < 256; ++i)
        everything += static_cast<char>(i);
    for (const QByteArray &bytes : {"\n"_ba, "\0\n"_ba, "quit\n"_ba, "tel:abc\n"_ba, everything + '\n',
             everything, "half a li"_ba, "tel:0867123457"_ba,
             QByteArray("tel:0867\0"
                        "123457\n",
                 16),
             "\xff\xfe\xfd\n"_ba, "GET / HTTP/1.1\r\nHost: a\r\n\r\n"_ba,
             "ringdesk:order?phone=0867123457\n"_ba}) {
        const auto socket = connectToFirst();
        socket->write(bytes);
        EXPECT_TRUE(socket->flush() || socket->bytesToWrite() == 0);
        socket->disconnectFromServer();
    }
    expectHeardNothing();
}

TEST_F(ProgramStrangers, OversizedFramesAreNothing)
{
    for (const QByteArray &bytes : {QByteArray(5'000, 'a'), QByteArray(5'000, 'a') + "\ntel:0867123457\n",
             QByteArray(4'000'000, '0'), "tel:" + QByteArray(5'000, '0') + "\n"}) {
        const auto socket = connectToFirst();
        socket->write(bytes);
        // It hangs up on whoever talks too much.
        EXPECT_TRUE(becomesTrue([&] { return socket->state() == QLocalSocket::UnconnectedState; }));
    }
    expectHeardNothing();
}

TEST_F(ProgramStrangers, ManyWhoSayNothingKeepNobodyOut)
{
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < 200; ++i)
        silent.push_back(connectToFirst());
    expectHeardNothing();
}
