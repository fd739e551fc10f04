#include "ticketlisttest.h"
#include "ticketsmodel.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Reply = FaultServer::Reply;

TEST_F(TicketListTest, ReadsPagesAndShowsTheOneThatIsCurrent)
{
    openWith(ticketsJson(1, 3), u"3 2 1"_s);
    EXPECT_TRUE(shows(u"All 3 tickets."_s));
    EXPECT_EQ(selected(), u"3"_s);
    EXPECT_TRUE(shows(u"#3 Ticket 3"_s));
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_TRUE(comesToShow(u"#2 Ticket 2"_s));
    list->hideContact();
    EXPECT_TRUE(table()->isColumnHidden(TicketsModel::ContactColumn));
    list->clear();
    EXPECT_TRUE(shows(u"No tickets"_s));
    EXPECT_EQ(table(), nullptr);
}

TEST_F(TicketListTest, WithoutASourceItIsWhatThisComputerKnowsAndSaysHowOldThatIs)
{
    know(1, ticketJson(1));
    know(2, ticketJson(2));
    const int before = server->sends();
    openList(false);
    list->reload({*desk.tickets->known(u"1"_s), *desk.tickets->known(u"2"_s)});
    EXPECT_EQ(numbers(), u"2 1"_s);
    EXPECT_TRUE(shows(u"from this computer"_s)) << desk.shown().toStdString();
    EXPECT_FALSE(shows(u"updating"_s));
    TicketWanted wanted;
    wanted.text = u"no such"_s;
    list->setWanted(wanted);
    EXPECT_TRUE(shows(u"No ticket found"_s));
    EXPECT_TRUE(shows(u"None of all 2 tickets is like that."_s));
    list->setWanted({});
    EXPECT_EQ(numbers(), u"2 1"_s);
    EXPECT_EQ(server->sends(), before);
}

TEST_F(TicketListTest, ATicketThatWasMadeIsSelectedThoughTheOverdueStandAboveIt)
{
    const QByteArray late = ticketJson(1, R"(,"SLA":"4h")");
    openWith('[' + ticketJson(2) + ',' + late + ']', u"1 2"_s);
    select(1);
    server->always({200, '[' + ticketJson(3) + ',' + ticketJson(2) + ',' + late + ']'});
    list->reload({}, true);
    ASSERT_TRUE(comeToBe(u"1 3 2"_s));
    EXPECT_EQ(selected(), u"3"_s);
    EXPECT_EQ(chosen(), u"3"_s);
}

TEST_F(TicketListTest, ATicketThatWasMadeIsSelectedAmongThoseThisComputerKnowsToo)
{
    know(1, ticketJson(1));
    know(2, ticketJson(2));
    openList(false);
    const KnownTicket first = *desk.tickets->known(u"1"_s);
    const KnownTicket second = *desk.tickets->known(u"2"_s);
    list->reload({first});
    list->reload({first}, true); // it was made, and is not known yet
    EXPECT_EQ(selected(), u"1"_s);
    list->reload({first, second}, true);
    EXPECT_EQ(selected(), u"2"_s);
    // One that was changed twice moves nothing, and neither does what the sync brings afterwards.
    select(1);
    list->reload({first, second}, true);
    list->reload({first, second}, true);
    know(3, ticketJson(3));
    list->setKnown({first, second, *desk.tickets->known(u"3"_s)});
    EXPECT_EQ(numbers(), u"3 2 1"_s);
    EXPECT_EQ(selected(), u"1"_s);
}

TEST_F(TicketListTest, SeveralStaySelectedWhenTheListIsReadAnew)
{
    openWith(ticketsJson(1, 5), u"5 4 3 2 1"_s);
    selectRows(1, 2);
    EXPECT_EQ(chosen(), u"4 3"_s);
    EXPECT_TRUE(shows(u"2 selected"_s));
    server->always({200, ticketsJson(2, 6)});
    list->reload({});
    EXPECT_TRUE(shows(u"2 selected"_s)) << "the line does not flicker";
    ASSERT_TRUE(comeToBe(u"6 5 4 3 2"_s));
    EXPECT_EQ(chosen(), u"4 3"_s);
    EXPECT_EQ(selected(), u"3"_s) << "the last one is current";
    EXPECT_TRUE(shows(u"#3 Ticket 3"_s));
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(chosen(), u"3 2"_s) << "Shift goes on from the current one";
    // One of them is gone; what the filter hides is not selected.
    TicketWanted wanted;
    wanted.text = u"ticket 2"_s;
    list->setWanted(wanted);
    EXPECT_EQ(chosen(), u"2"_s);
    EXPECT_TRUE(shows(u"#2 Ticket 2"_s));
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    list->setWanted({});
    EXPECT_EQ(chosen(), u"2"_s);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_TRUE(shows(u"5 selected"_s));
}

TEST_F(TicketListTest, AKeyThatIsHeldDownWhileAPageComesSelectsNothingMore)
{
    openWith(ticketsJson(1, 3), u"3 2 1"_s);
    select(1);
    QTest::keyPress(table(), Qt::Key_Shift, Qt::ShiftModifier);
    list->setKnown({});
    list->reload({});
    ASSERT_TRUE(comesToShow(u"All 3 tickets."_s));
    EXPECT_EQ(chosen(), u"2"_s);
    QTest::keyRelease(table(), Qt::Key_Shift);
}

TEST_F(TicketListTest, TheOverdueStandFirstWithASignAndWordsAndComeThereWhenTheTimeComes)
{
    const auto made = [this](int hours) {
        return services->deadlines.now().addSecs(-3600 * hours).toString(Qt::ISODateWithMs).toLatin1();
    };
    const auto json = [&](int number, int hours, const QByteArray &more) {
        const QByteArray n = QByteArray::number(number);
        return R"({"TicketId":)" + n + R"(,"title":"T","createdAt":")" + made(hours) + '"' + more + '}';
    };
    const QByteArray sla = R"(,"SLA":"24 hours 24/7")";
    openWith('[' + json(1, 30, sla) + ',' + json(2, 40, sla) + ',' + json(3, 2, sla) + ','
            + json(4, 50, sla + R"(,"status":"Closed")") + ',' + json(5, 1, {}) + ']',
        u"2 1 5 3 4"_s);
    const auto due = [this](int row) {
        return table()->model()->index(row, TicketsModel::DueColumn).data().toString();
    };
    EXPECT_TRUE(due(0).contains(u"16 h late"_s)) << due(0).toStdString();
    EXPECT_TRUE(due(3).contains(u"in 22 h"_s)) << due(3).toStdString();
    EXPECT_EQ(due(2), QString()) << "no SLA";
    EXPECT_EQ(due(4), QString()) << "closed";
    const QDateTime now = desk.now();
    desk.now = [now] { return now.addSecs(23 * 3600); };
    desk.deadlines->tick();
    EXPECT_EQ(numbers(), u"2 1 3 5 4"_s) << "one more is overdue";
    EXPECT_EQ(selected(), u"2"_s);
    const QRect cell = table()->visualRect(table()->model()->index(0, TicketsModel::DueColumn));
    const QRect plain =
        table()->visualRect(table()->model()->index(2, TicketsModel::DueColumn).siblingAtRow(3));
    const QImage shot = table()->viewport()->grab().toImage();
    const auto colours = [&shot](const QRect &rect) {
        QSet<QRgb> seen;
        for (int x = rect.left(); x < rect.left() + 24; ++x) {
            for (int y = rect.top() + 4; y < rect.bottom() - 4; ++y)
                seen.insert(shot.pixel(x, y));
        }
        return seen.size();
    };
    EXPECT_EQ(colours(plain), 1);
    EXPECT_GT(colours(cell), 3) << "a sign stands before the words";
}

TEST_F(TicketListTest, AnEditIsOfTheTicketAsItIsNow)
{
    openWith(ticketsJson(1, 2), u"2 1"_s);
    QSignalSpy wanted(list.get(), &TicketList::editWanted);
    server->always({200, '[' + ticketJson(2, R"(,"status":"Assigned")") + ']'});
    press(u"Edit ticket"_s);
    ASSERT_TRUE(TestDesk::until([&] { return wanted.size() == 1; }));
    EXPECT_EQ(asked(), "/tickets?TicketId=2&page=1&limit=20");
    EXPECT_EQ(wanted.first().first().value<Ticket>().status, u"Assigned"_s);

    server->always({200, "[]"});
    press(u"Edit ticket"_s);
    ASSERT_TRUE(TestDesk::until([&] { return !notice.isEmpty(); }));
    EXPECT_EQ(notice, u"AntCRM has no ticket 2 any more."_s);
    EXPECT_EQ(wanted.size(), 1);

    goOffline();
    press(u"Edit ticket"_s);
    ASSERT_TRUE(TestDesk::until([&] { return wanted.size() == 2; }));
    EXPECT_EQ(wanted.last().first().value<Ticket>().number, u"2"_s);
    EXPECT_TRUE(notice.startsWith(u"AntCRM could not be asked"_s));
}
