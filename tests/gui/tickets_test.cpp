#include "sync.h"
#include "ticketdraft.h"
#include "ticketsdesk.h"

#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using Reply = FaultServer::Reply;

TEST_F(TicketsTest, ACustomersAreThoseThisComputerKnowsAndNobodyIsAsked)
{
    know(1, ticketJson(1));
    know(2, ticketJson(2));
    know(3, ticketJson(3, R"(,"contact":{"id":"64db290a7796fe24bfe87600","name":"Võ Minh"})"));
    const int before = server->sends();
    openMine();
    ASSERT_TRUE(comeToBe(u"2 1"_s)) << "theirs, the newest first";
    EXPECT_EQ(server->sends(), before);
    EXPECT_EQ(selected(), u"2"_s);
    EXPECT_TRUE(shows(u"#2 Ticket 2"_s)) << "its details";
    EXPECT_TRUE(shows(u"AntCRM's tickets have not been read whole yet."_s));
    type(u"Filter tickets"_s, u"ticket 1"_s);
    EXPECT_TRUE(comeToBe(u"1"_s));
}

TEST_F(TicketsTest, TheAgeOfWhatIsKnownIsThatOfTheSync)
{
    // Of this week: the sync clears away what is older than the directory is to keep.
    const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    know(1, ticketJson(1, R"(,"createdAt":")" + now + R"(","updatedAt":")" + now + '"'));
    openMine();
    ASSERT_TRUE(comeToBe(u"1"_s));
    desk.sync->startNow();
    EXPECT_TRUE(comesToShow(u"As AntCRM had them just now."_s));
    EXPECT_EQ(numbers(), u"1"_s);
}

TEST_F(TicketsTest, WhatTheSyncOrAnotherPageReadComesByItself)
{
    openMine();
    EXPECT_TRUE(comesToShow(u"No tickets known"_s));
    know(1, ticketJson(1));
    EXPECT_TRUE(comeToBe(u"1"_s));
}

TEST_F(TicketsTest, AntCrmIsLookedThroughForTheirsWhenThatIsWanted)
{
    openMine();
    ASSERT_TRUE(comesToShow(u"No tickets known"_s));
    const int before = server->sends();
    server->always({200,
        '[' + ticketJson(5) + ',' + ticketJson(4, R"(,"contact":{"name":"Võ Minh"})") + ',' + ticketJson(3)
            + ']'});
    press(u"Look in AntCRM"_s);
    ASSERT_TRUE(comeToBe(u"5 3"_s));
    EXPECT_EQ(server->sends(), before + 1);
    EXPECT_EQ(asked(), "/tickets?page=1&limit=20");
    EXPECT_EQ(find<QAbstractButton>(u"Look in AntCRM"_s), nullptr);
    server->always({500, R"({"message":"no tickets today"})"});
    mine->refresh();
    EXPECT_TRUE(comesToShow(u"no tickets today"_s));
}

TEST_F(TicketsTest, AnotherCustomerBeginsAnew)
{
    know(1, ticketJson(1));
    openMine();
    ASSERT_TRUE(comeToBe(u"1"_s));
    press(u"Look in AntCRM"_s);
    Customer other = ticketCustomer();
    other.customerId = u"8"_s;
    other.id = u"64db290a7796fe24bfe87600"_s;
    mine->setCustomer(other);
    EXPECT_TRUE(comesToShow(u"No tickets known"_s));
    EXPECT_NE(find<QAbstractButton>(u"Look in AntCRM"_s), nullptr);
}

TEST_F(TicketsTest, WithoutADirectoryItSaysWhyNoneAreKnown)
{
    desk.store->directory().setScope(DirectoryScope::Off);
    openMine();
    EXPECT_TRUE(comesToShow(u"By its settings this computer keeps no tickets"_s));
    EXPECT_NE(find<QAbstractButton>(u"Look in AntCRM"_s), nullptr);
}

TEST_F(TicketsTest, AnEditBeginsWithTheTicketAsItIsNow)
{
    know(1, ticketJson(1));
    openMine();
    ASSERT_TRUE(comeToBe(u"1"_s));
    QSignalSpy wanted(mine.get(), &CustomerTickets::formWanted);
    server->always({200, ticketJson(1, R"(,"status":"Assigned")")});
    press(u"Edit ticket"_s);
    ASSERT_TRUE(TestDesk::until([&] { return wanted.size() == 1; }));
    EXPECT_EQ(asked(), "/tickets?TicketId=1&page=1&limit=20");
    EXPECT_EQ(wanted.first().first().toString(), u"ticket-edit"_s);
    EXPECT_EQ(ticketDraftOf(wanted.first().at(1).toMap()).status, u"Assigned"_s);
    press(u"Delete ticket"_s);
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(wanted.last().first().toString(), u"ticket-delete"_s);
}

TEST_F(TicketsTest, AHostileSummaryShowsItsTextAndAsksNobody)
{
    FaultServer pixel;
    pixel.always({200, "x"});
    const QByteArray summary = R"(<p>test <img src=\")" + pixel.url().toLatin1()
        + R"(/pixel.png\"> <a href=\"file:///etc/passwd\">x</a> <a href=\"https://example.com/a\">y</a><script>1</script></p>)";
    know(1, ticketJson(1, R"(,"summary":")" + summary + '"'));
    openMine();
    ASSERT_TRUE(comeToBe(u"1"_s));
    auto *browser = find<QTextBrowser>(u"Ticket summary"_s);
    ASSERT_NE(browser, nullptr);
    EXPECT_EQ(browser->toPlainText().simplified(), u"test x y"_s);
    EXPECT_TRUE(shows(u"are not shown here; AntCRM shows them."_s));
    EXPECT_EQ(pixel.sends(), 0);
    EXPECT_EQ(find<QAbstractButton>(u"Open link"_s), nullptr);
    Q_EMIT browser->anchorClicked(QUrl(u"https://example.com/a"_s));
    EXPECT_TRUE(shows(u"https://example.com/a"_s)) << "it is shown, and opened when that is wanted";
    EXPECT_NE(find<QAbstractButton>(u"Open link"_s), nullptr);
    Q_EMIT browser->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    EXPECT_FALSE(shows(u"file:///etc/passwd"_s));
}

TEST_F(TicketsTest, OfTheSameCustomerWithOneNumberMoreMoreTicketsAreTheirs)
{
    know(1, ticketJson(1));
    know(2,
        ticketJson(2,
            R"(,"contact":{"name":"Kín","phones":[{"type":"Work","value":"0912345678"}]},"status":"New")"));
    openMine();
    ASSERT_TRUE(comeToBe(u"1"_s));
    Customer fresh = ticketCustomer();
    fresh.phones = {{u"Work"_s, u"0912345678"_s, PhoneNumber::parse(u"0912345678"_s), {}}};
    mine->setCustomer(fresh);
    EXPECT_TRUE(comeToBe(u"2 1"_s));
}

TEST_F(TicketsTest, AFormThatComesLateDoesNotTakeTheKeyboard)
{
    know(1, ticketJson(1));
    openMine();
    ASSERT_TRUE(comeToBe(u"1"_s));
    QSignalSpy wanted(mine.get(), &CustomerTickets::formWanted);
    QSignalSpy noticed(mine.get(), &CustomerTickets::notice);
    press(u"Edit ticket"_s);
    mine->hide();
    server->always({200, ticketJson(1)});
    ASSERT_TRUE(TestDesk::until([&] { return !noticed.isEmpty(); }));
    EXPECT_TRUE(wanted.isEmpty());
    EXPECT_TRUE(noticed.first().first().toString().startsWith(u"The form for #1 was not opened"_s));
}
