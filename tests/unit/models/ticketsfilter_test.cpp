#include "ticketsfilter.h"
#include "ticketsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QDateTime at(int day, int hour = 0)
{
    return {QDate(2026, 11, day), QTime(hour, 0), Qt::UTC};
}

//! The deadline is what stands in the SLA as a day; it is overdue before m_today.
class TicketsFilterTest : public testing::Test
{
protected:
    TicketsFilterTest()
    {
        m_filter.setSourceModel(&m_model);
        m_tester.setUseFetchMore(false);
        m_model.clear(true);
    }

    static Ticket ticket(int number, int createdOn = 0, int due = 0)
    {
        Ticket ticket;
        ticket.number = QString::number(number);
        ticket.title = u"Phiếu %1"_s.arg(number);
        if (createdOn > 0)
            ticket.createdAt = at(createdOn);
        if (due > 0)
            ticket.sla = QString::number(due);
        return ticket;
    }
    [[nodiscard]] QString numbers() const
    {
        QStringList numbers;
        for (int row = 0; row < m_filter.rowCount(); ++row)
            numbers << m_filter.index(row, 0).data().toString();
        return numbers.join(u' ');
    }
    [[nodiscard]] QString found(const TicketWanted &wanted)
    {
        m_filter.setWanted(wanted);
        return numbers();
    }

    QDateTime m_today = at(10);
    [[nodiscard]] SlaState stateOf(const QDateTime &due) const
    {
        return due < m_today ? SlaState::Overdue : SlaState::Running;
    }

    TicketsModel m_model {[this](const Ticket &ticket) {
                              if (ticket.sla.isEmpty() || ticket.isDeleted)
                                  return SlaDeadline();
                              const QDateTime due = at(ticket.sla.toInt());
                              return SlaDeadline {due, stateOf(due)};
                          },
        [this](const QDateTime &due) { return stateOf(due); }};
    TicketsFilter m_filter;
    QAbstractItemModelTester m_tester {&m_filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(TicketsFilterTest, SortsTheOverdueFirstAndTheOthersByAge)
{
    m_model.appendPage({ticket(1, 3), ticket(2, 5), ticket(3), ticket(4), ticket(5, 1, 9), ticket(6, 2, 8),
                           ticket(7, 4, 20), ticket(8, 5), ticket(9, 6, 9)},
        false);
    // 6 is late since the 8th, 5 and 9 since the 9th; of those the newer one comes first.
    EXPECT_EQ(numbers(), u"6 9 5 8 2 7 1 4 3"_s);
    m_model.appendPage({ticket(10, 1, 2)}, true);
    EXPECT_EQ(numbers(), u"10 6 9 5 8 2 7 1 4 3"_s);
}

TEST_F(TicketsFilterTest, SortsAnewWhenADeadlinePassesAndOnlyThen)
{
    m_model.appendPage({ticket(1, 3), ticket(2, 2, 12)}, true);
    EXPECT_EQ(numbers(), u"1 2"_s);
    const QPersistentModelIndex second = m_filter.index(1, 0);
    const QSignalSpy moved(&m_filter, &TicketsFilter::layoutChanged);
    m_today = at(11);
    m_model.tick();
    EXPECT_EQ(moved.count(), 0);
    m_today = at(13);
    m_model.tick();
    EXPECT_EQ(numbers(), u"2 1"_s);
    EXPECT_EQ(second.row(), 0) << "what is selected stays so";
    m_today = at(11); // the clock of this computer was set back
    m_model.tick();
    EXPECT_EQ(numbers(), u"1 2"_s);
}

TEST_F(TicketsFilterTest, FindsByWordsStatusPriorityCategoryAndPerson)
{
    Ticket first = ticket(1);
    first.contact.name = u"Nguyễn Thị Ánh"_s;
    first.code = u"RD-01"_s;
    first.status = u"Open"_s;
    first.priority = u"High"_s;
    first.category = u"Bảo hành"_s;
    first.assignedTo = u"thong@example.com"_s;
    Ticket second = ticket(2);
    second.status = u"Openly"_s;
    m_model.appendPage({first, second}, true);
    EXPECT_FALSE(m_filter.isSearching());
    EXPECT_EQ(found({}), u"2 1"_s);
    EXPECT_FALSE(m_filter.isSearching());
    EXPECT_EQ(found({.text = u" ANH  phiếu "_s}), u"1"_s);
    EXPECT_TRUE(m_filter.isSearching());
    EXPECT_EQ(found({.text = u"rd-01"_s}), u"1"_s);
    EXPECT_EQ(found({.text = u"no such"_s}), QString());
    EXPECT_EQ(found({.status = u"Open"_s}), u"1"_s);
    EXPECT_TRUE(m_filter.isSearching());
    EXPECT_EQ(found({.priority = u"High"_s}), u"1"_s);
    EXPECT_TRUE(m_filter.isSearching());
    EXPECT_EQ(found({.category = u"Bảo hành"_s}), u"1"_s);
    EXPECT_TRUE(m_filter.isSearching());
    EXPECT_EQ(found({.person = u"thong@example.com"_s}), u"1"_s);
    EXPECT_TRUE(m_filter.isSearching());
    EXPECT_EQ(found({.status = u"Open"_s, .priority = u"Low"_s}), QString());
    EXPECT_EQ(found({.text = u"  "_s}), u"2 1"_s);
    EXPECT_FALSE(m_filter.isSearching());
}

TEST_F(TicketsFilterTest, FindsByTimeAndTrustsTheServerWithATicketThatHasNone)
{
    Ticket updated = ticket(1, 3);
    updated.updatedAt = at(8);
    m_model.setKnown({ticket(2, 5), ticket(3)});
    m_model.appendPage({updated, ticket(4)}, true);
    EXPECT_EQ(found({.from = at(4)}), u"2 4"_s);
    EXPECT_EQ(found({.to = at(4)}), u"1 4"_s);
    EXPECT_FALSE(m_filter.isSearching()) << "the server is asked for it";
    EXPECT_EQ(found({.from = at(3), .to = at(5)}), u"2 1 4"_s) << "both ends are in it";
    EXPECT_EQ(found({.from = at(7), .isByUpdate = true}), u"1 4"_s);
    EXPECT_EQ(found({.from = at(9), .isByUpdate = true}), u"4"_s);
}

TEST_F(TicketsFilterTest, ShowsTheDeletedOnesOnlyWhereTheyAreWanted)
{
    Ticket gone = ticket(1, 3, 4);
    gone.isDeleted = true;
    m_model.setKnown({ticket(2, 5), gone});
    EXPECT_EQ(found({}), u"2"_s);
    EXPECT_EQ(found({.isDeleted = true}), u"1"_s);
    m_model.appendPage({ticket(3, 2)}, true);
    EXPECT_EQ(found({.isDeleted = true}), u"1 3"_s) << "the server was asked for deleted ones";
    EXPECT_FALSE(m_filter.isSearching());
}

TEST_F(TicketsFilterTest, FindsACustomersAndReadsOnOnlyAWhile)
{
    int asked = 0;
    QObject::connect(&m_model, &TicketsModel::pageWanted, &m_model, [&](int page) {
        ++asked;
        QList<Ticket> read;
        for (int number = 20 * page - 19; number <= 20 * page; ++number)
            read << ticket(number);
        m_model.appendPage(read, false);
    });
    TicketWanted wanted;
    wanted.isTheirs = [](const Ticket &ticket) { return ticket.number.toInt() % 10 == 0; };
    m_filter.setWanted(wanted);
    EXPECT_TRUE(m_filter.isSearching());
    while (m_filter.canFetchMore({}) && asked < 100)
        m_filter.fetchMore({});
    EXPECT_EQ(asked, 10);
    EXPECT_EQ(m_filter.rowCount(), 20);
    wanted.isTheirs = [](const Ticket &ticket) { return ticket.number.toInt() % 20 == 0; };
    m_filter.setWanted(wanted);
    EXPECT_EQ(m_filter.rowCount(), 10) << "another customer, by the same kind of function";
    m_filter.setWanted({});
    EXPECT_EQ(m_filter.rowCount(), 200);
}
