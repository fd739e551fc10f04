#include "ticketdraft.h"
#include "ticketsdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using Reply = FaultServer::Reply;

TEST_F(TicketsTest, AllAreReadWhenSomebodyLooks)
{
    const int before = server->sends();
    TicketsPage hidden(*services);
    hidden.reload();
    EXPECT_EQ(server->sends(), before);
    server->always({200, ticketsJson(1, 3)});
    openPage();
    ASSERT_TRUE(comeToBe(u"3 2 1"_s));
    EXPECT_EQ(server->sends(), before + 1);
    EXPECT_EQ(asked(), "/tickets?page=1&limit=20");
    EXPECT_TRUE(shows(u"All 3 tickets."_s));
}

TEST_F(TicketsTest, WhatTheServerCannotBeAskedIsFilteredHere)
{
    server->always({200,
        '[' + ticketJson(4, R"(,"status":"Closed","category":{"_id":"1","name":"Bảo hành"})") + ','
            + ticketJson(3, R"(,"status":"New","priority":"High")") + ','
            + ticketJson(2, R"(,"status":"New","assignedTo":"an@example.com")") + ',' + ticketJson(1) + ']'});
    openPage();
    ASSERT_TRUE(comeToBe(u"4 3 2 1"_s));
    const int before = server->sends();
    choose(u"Status"_s, u"New"_s);
    EXPECT_TRUE(comeToBe(u"3 2"_s));
    choose(u"Priority"_s, u"High"_s);
    EXPECT_TRUE(comeToBe(u"3"_s));
    choose(u"Priority"_s, u"All priorities"_s);
    choose(u"In charge"_s, u"an@example.com"_s);
    EXPECT_TRUE(comeToBe(u"2"_s));
    choose(u"In charge"_s, u"Everybody"_s);
    choose(u"Status"_s, u"All statuses"_s);
    choose(u"Category"_s, u"Bảo hành"_s);
    EXPECT_TRUE(comeToBe(u"4"_s));
    choose(u"Category"_s, u"All categories"_s);
    type(u"Filter tickets"_s, u"le thi"_s);
    EXPECT_TRUE(comeToBe(u"4 3 2 1"_s)) << "the contact, without diacritics";
    EXPECT_EQ(server->sends(), before) << "nobody was asked again";
}

TEST_F(TicketsTest, TheTimeIsAskedOfTheServer)
{
    openPage();
    ASSERT_TRUE(comesToShow(u"No tickets"_s));
    const QByteArray today = desk.deadlines->now()
                                 .toLocalTime()
                                 .date()
                                 .startOfDay()
                                 .toUTC()
                                 .toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s)
                                 .toLatin1();
    choose(u"Time"_s, u"Today"_s);
    ASSERT_TRUE(TestDesk::until([&] { return asked().contains("startDate"); }));
    const QByteArray target = QByteArray::fromPercentEncoding(asked());
    EXPECT_TRUE(target.startsWith("/tickets?startDate=" + today + "&endDate=")) << target.constData();
    EXPECT_TRUE(target.endsWith("Z&page=1&limit=20")) << target.constData();
    choose(u"Which time"_s, u"updated"_s);
    ASSERT_TRUE(TestDesk::until([&] { return asked().contains("typeTime=updatedAt"); }));
    choose(u"Time"_s, u"From … to …"_s);
    find<QDateEdit>(u"From"_s)->setDate(QDate(2026, 3, 31));
    find<QDateEdit>(u"To"_s)->setDate(QDate(2026, 3, 1));
    const auto asUtc = [](const QDateTime &time) {
        return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s).toLatin1();
    };
    const QByteArray from = "startDate=" + asUtc(QDate(2026, 3, 1).startOfDay());
    const QByteArray to = "endDate=" + asUtc(QDate(2026, 3, 31).endOfDay());
    EXPECT_TRUE(TestDesk::until([&] {
        const QByteArray both = QByteArray::fromPercentEncoding(asked());
        return both.contains(from) && both.contains(to);
    })) << "the earlier one is the first: "
        << asked().constData();
}

TEST_F(TicketsTest, DeletedOnesAreShownOnRequestAndCannotBeChanged)
{
    server->always({200, ticketsJson(1, 2)});
    openPage();
    ASSERT_TRUE(comeToBe(u"2 1"_s));
    server->always({200, '[' + ticketJson(9, R"(,"isDeleted":true)") + ']'});
    find<QCheckBox>(u"Deleted ones"_s)->setChecked(true);
    ASSERT_TRUE(comeToBe(u"9"_s));
    EXPECT_TRUE(asked().contains("isTicketDeleted=true"));
    EXPECT_TRUE(shows(u"Deleted"_s));
    EXPECT_FALSE(find<QAbstractButton>(u"Edit ticket"_s)->isEnabled());
    EXPECT_FALSE(find<QAbstractButton>(u"Delete ticket"_s)->isEnabled());
}

TEST_F(TicketsTest, ANumberIsAskedForAndOthersInTheAnswerAreNotShown)
{
    openPage();
    ASSERT_TRUE(comesToShow(u"No tickets"_s));
    server->always({200, ticketsJson(123, 125)});
    type(u"Filter tickets"_s, u"#124"_s);
    ASSERT_TRUE(comeToBe(u"124"_s));
    EXPECT_TRUE(asked().contains("TicketId=124"));
}

TEST_F(TicketsTest, APhoneNumberShowsWhoseTicketsTheseAre)
{
    server->always({200,
        '[' + ticketJson(2, R"(,"contact":{"name":"Kín","phones":[{"type":"Work","value":"+84867123456"}]})")
            + ',' + ticketJson(1) + ']'});
    openPage();
    ASSERT_TRUE(comeToBe(u"2 1"_s));
    type(u"Filter tickets"_s, u"0867 123 456"_s);
    EXPECT_TRUE(comeToBe(u"2"_s));
}

TEST_F(TicketsTest, WithoutAConnectionTheCopyIsShown)
{
    know(1, ticketJson(1));
    goOffline();
    openPage();
    type(u"Filter tickets"_s, u"ticket"_s);
    ASSERT_TRUE(comesToShow(u"from this computer; AntCRM cannot be reached."_s));
    EXPECT_EQ(numbers(), u"1"_s);
}

TEST_F(TicketsTest, ATicketIsBegunForACustomerOrForSomebodyUnknown)
{
    openPage();
    QSignalSpy wanted(page.get(), &TicketsPage::newWanted);
    page->startForm(u"ticket"_s);
    ASSERT_NE(find<QAbstractButton>(u"Without a customer"_s), nullptr);
    press(u"Without a customer"_s);
    ASSERT_NE(find<QLineEdit>(u"Ticket title"_s), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>(u"Ticket title"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"may giat"_s);
    ASSERT_EQ(desk.store->drafts().all().size(), 1);
    const Draft draft = desk.store->drafts().all().first();
    EXPECT_EQ(draft.place.tab, u"section:tickets"_s);
    EXPECT_EQ(ticketDraftOf(draft.content).title, u"may giat"_s);
    EXPECT_TRUE(wanted.isEmpty());

    // After a crash: behind the list.
    page = std::make_unique<TicketsPage>(*services);
    EXPECT_EQ(page->restore({draft}), 1);
    show(*page, {1'110, 700});
    EXPECT_TRUE(comesToShow(u"No tickets"_s)) << "the list is in front";
    page->showDraft(draft);
    EXPECT_EQ(find<QLineEdit>(u"Ticket title"_s)->text(), u"may giat"_s);
}

TEST_F(TicketsTest, ATicketThatIsToBeShownIsLookedForWhateverWasFiltered)
{
    server->always({200, ticketsJson(123, 125)});
    openPage();
    ASSERT_TRUE(comeToBe(u"125 124 123"_s));
    choose(u"Time"_s, u"Today"_s);
    choose(u"Priority"_s, u"Medium"_s);
    page->showTicket(u"124"_s);
    ASSERT_TRUE(comeToBe(u"124"_s));
    EXPECT_EQ(selected(), u"124"_s);
    EXPECT_TRUE(TestDesk::until([&] { return QApplication::focusWidget() == table(); }));
}

TEST_F(TicketsTest, ATicketThatIsToBeShownMayHaveANumberOfAnyLength)
{
    server->always({200, ticketsJson(5, 7)});
    openPage();
    ASSERT_TRUE(comeToBe(u"7 6 5"_s));
    page->showTicket(u"6"_s);
    ASSERT_TRUE(TestDesk::until([&] { return asked().contains("TicketId=6&"); })) << asked().constData();
    ASSERT_TRUE(comeToBe(u"6"_s));
    EXPECT_EQ(selected(), u"6"_s);
    server->always({200, R"([{"TicketId":123456789,"title":"x"}])"});
    page->showTicket(u"123456789"_s);
    ASSERT_TRUE(TestDesk::until([&] { return asked().contains("TicketId=123456789"); }));
    ASSERT_TRUE(comeToBe(u"123456789"_s));
    choose(u"Status"_s, u"All statuses"_s);
    find<QCheckBox>(u"Deleted ones"_s)->setChecked(true);
    EXPECT_TRUE(TestDesk::until([&] { return asked().contains("isTicketDeleted=true"); }));
    EXPECT_TRUE(asked().contains("TicketId=123456789")) << "another filter asks for it all the same";
    server->always({200, ticketsJson(5, 7)});
    type(u"Filter tickets"_s, u"#7"_s);
    EXPECT_TRUE(TestDesk::until([&] { return !asked().contains("TicketId"); })) << "typed, they are words";
}

TEST_F(TicketsTest, SeveralWrittenTogetherAreReadOnceMore)
{
    server->always({200, ticketsJson(1, 3)});
    openPage();
    ASSERT_TRUE(comeToBe(u"3 2 1"_s));
    const int before = server->sends();
    for (int i = 0; i < 10; ++i)
        Q_EMIT desk.tickets->changed({});
    ASSERT_TRUE(TestDesk::until([&] { return server->sends() > before; }));
    ASSERT_TRUE(comeToBe(u"3 2 1"_s));
    EXPECT_TRUE(comesToShow(u"All 3 tickets."_s));
    EXPECT_EQ(server->sends(), before + 1);
}

TEST_F(TicketsTest, WhatIsCopiedOutOfASummaryStandsInTheAccessLog)
{
    server->always({200, ticketJson(1, R"(,"summary":"<p>Gọi 0867 123 456</p>")")});
    openPage();
    ASSERT_TRUE(comeToBe(u"1"_s));
    auto *summary = find<QTextBrowser>(u"Ticket summary"_s);
    ASSERT_NE(summary, nullptr);
    QSignalSpy added(&desk.store->accessLog(), &AccessLog::added);
    summary->selectAll();
    summary->copy();
    EXPECT_TRUE(TestDesk::until([&] { return !added.isEmpty(); }));
}

TEST_F(TicketsTest, WhatIsOverdueStandsFirstThoughTheListBeginsWithTheNewest)
{
    know(1, ticketJson(1, R"(,"SLA":"4h 24/7")"));
    know(2, ticketJson(2, R"(,"SLA":"4h 24/7","status":"Closed")"));
    server->always({200, ticketsJson(30, 40)});
    desk.deadlines->readTickets();
    ASSERT_TRUE(TestDesk::until([&] { return desk.deadlines->overdue(5) == QStringList {u"1"_s}; }));
    openPage();
    ASSERT_TRUE(TestDesk::until([&] { return rows() == 12; }));
    EXPECT_TRUE(numbers().startsWith(u"1 40 39 "_s)) << numbers().toStdString();
    EXPECT_TRUE(desk.deadlines->overdue(0).isEmpty());
}

TEST_F(TicketsTest, WhatWasAskedOfOneCompanyOpensNothingInAnother)
{
    server->always({200, ticketsJson(1, 1)});
    openPage();
    ASSERT_TRUE(comeToBe(u"1"_s));
    const int before = server->sends();
    press(u"Edit ticket"_s);
    desk.connection->close();
    ASSERT_TRUE(TestDesk::until([&] { return server->sends() > before; }));
    page->reload();
    desk.connection->open(*desk.profiles.find(u"Test"_s));
    ASSERT_TRUE(TestDesk::until([&] { return desk.connection->state() == Connection::State::Ready; }));
    page->reload();
    ASSERT_TRUE(TestDesk::until([&] { return server->sends() > before + 1; }));
    EXPECT_EQ(find<QLineEdit>(u"Ticket title"_s), nullptr);
}
