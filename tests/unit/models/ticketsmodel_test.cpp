#include "ticketsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

using Model = TicketsModel;

namespace {

Ticket ticketOf(int number)
{
    Ticket ticket;
    ticket.number = QString::number(number);
    ticket.title = u"Bảo hành %1"_s.arg(number);
    return ticket;
}

QList<Ticket> tickets(int first, int last)
{
    QList<Ticket> list;
    for (int number = first; number <= last; ++number)
        list << ticketOf(number);
    return list;
}

class TicketsModelTest : public testing::Test
{
protected:
    TicketsModelTest() { m_tester.setUseFetchMore(false); }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_model.index(row, column).data().toString();
    }

    int m_asked = 0;
    SlaDeadline m_deadline;
    Model m_model {[this](const Ticket &ticket) {
                       ++m_asked;
                       return ticket.sla.isEmpty() ? SlaDeadline() : m_deadline;
                   },
        [this](const QDateTime &) { return m_deadline.state; }};
    QAbstractItemModelTester m_tester {&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(TicketsModelTest, ShowsATicket)
{
    const auto at = [](int day, int hour) {
        return QDateTime(QDate(2026, 11, day), QTime(hour, 5), QTimeZone::systemTimeZone()).toUTC();
    };
    Ticket ticket = ticketOf(17464);
    ticket.contact.name = u"Nguyễn Thị Ánh"_s;
    ticket.priority = u"Medium"_s;
    ticket.status = u"Assigned"_s;
    ticket.sla = u"4h"_s;
    ticket.category = u"Bảo hành"_s;
    ticket.assignedTo = u"thong@example.com"_s;
    ticket.code = u"RD-01JD"_s;
    ticket.createdAt = at(20, 8);
    ticket.updatedAt = at(21, 9);
    m_deadline = {at(20, 12), SlaState::Overdue};
    m_model.appendPage({ticket, Ticket()}, true);
    const QStringList wanted {u"17464"_s, u"Bảo hành 17464"_s, u"Nguyễn Thị Ánh"_s, u"Medium"_s,
        u"Assigned"_s, u"20/11 12:05"_s, u"Bảo hành"_s, u"thong@example.com"_s, u"20/11/2026 08:05"_s,
        u"21/11/2026 09:05"_s};
    for (int column = 0; column < Model::ColumnCount; ++column) {
        EXPECT_EQ(cell(0, column), wanted.at(column)) << column;
        EXPECT_EQ(cell(1, column), QString()) << column;
        EXPECT_FALSE(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    EXPECT_FALSE(m_model.headerData(Model::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    EXPECT_EQ(m_model.index(0, 0).data(Model::SlaStateRole).toInt(), int(SlaState::Overdue));
    EXPECT_EQ(m_model.index(1, 0).data(Model::SlaStateRole).toInt(), int(SlaState::None));
    EXPECT_EQ(m_model.index(0, 0).data(Model::FoldedRole).toString(),
        u"bao hanh 17464 nguyen thi anh 17464 rd-01jd"_s);
    m_model.setDueWords([](const SlaDeadline &deadline) {
        return deadline.state == SlaState::Overdue ? u"late"_s : u"no"_s;
    });
    EXPECT_EQ(cell(0, Model::DueColumn), u"late"_s);
    EXPECT_EQ(cell(1, Model::DueColumn), QString()) << "it has no deadline, whatever is said of one";
}

TEST_F(TicketsModelTest, AsksForADeadlineOnceAndForOthersWhenTheTicketOrThePlanIsAnother)
{
    Ticket ticket = ticketOf(1);
    ticket.sla = u"4h"_s;
    m_deadline = {QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC), SlaState::Running};
    m_model.clear(true);
    m_model.setKnown({ticket});
    m_asked = 0;
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(m_model.index(0, 0).data(Model::SlaStateRole).toInt(), int(SlaState::Running));
    EXPECT_LE(m_asked, 1);

    QSignalSpy changed(&m_model, &Model::dataChanged);
    m_model.tick();
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().at(0).toModelIndex().column(), int(Model::DueColumn));
    EXPECT_EQ(changed.takeFirst().at(1).toModelIndex().column(), int(Model::DueColumn))
        << "nothing is sorted anew";
    m_deadline.state = SlaState::Overdue;
    m_model.tick();
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.takeFirst().at(1).toModelIndex().column(), int(Model::CreatedColumn));
    EXPECT_EQ(m_model.index(0, 0).data(Model::SlaStateRole).toInt(), int(SlaState::Overdue));
    EXPECT_LE(m_asked, 1) << "the clock changes no deadline";
    m_deadline.at = m_deadline.at.addDays(1);
    m_model.tick();
    EXPECT_EQ(m_model.deadline(ticket).at, m_deadline.at.addDays(-1));
    changed.clear();
    m_model.reckon();
    EXPECT_EQ(m_model.deadline(ticket).at, m_deadline.at);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.takeFirst().at(1).toModelIndex().column(), int(Model::CreatedColumn));

    ticket.sla.clear(); // the server's has none any more
    m_model.appendPage({ticket}, true);
    EXPECT_EQ(m_model.index(0, 0).data(Model::SlaStateRole).toInt(), int(SlaState::None));
    m_model.clear(false);
    changed.clear();
    m_model.tick();
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(TicketsModelTest, GrowsPageByPageBelowWhatIsKnown)
{
    QSignalSpy wanted(&m_model, &Model::pageWanted);
    m_model.clear(true);
    m_model.setKnown({ticketOf(30), ticketOf(2)});
    m_model.fetchMore({});
    ASSERT_EQ(wanted.count(), 1);
    m_model.appendPage(tickets(1, 20), false);
    m_model.fetchMore({});
    EXPECT_EQ(wanted.last().first().toInt(), 2);
    EXPECT_EQ(m_model.rowCount(), 21);
    EXPECT_EQ(m_model.copyCount(), 1);
    EXPECT_EQ(m_model.key(0), u"30"_s);
    EXPECT_EQ(m_model.ticket(1).number, u"2"_s);
    QSignalSpy headers(&m_model, &Model::headerDataChanged);
    m_model.retranslate();
    ASSERT_EQ(headers.count(), 1);
    EXPECT_EQ(headers.first().last().toInt(), int(Model::ColumnCount) - 1);
}

TEST_F(TicketsModelTest, GivesTheViewNoMoreThanALineOfAHugeValueAndNothingItWouldTakeForMarkup)
{
    const QString huge = u"<img src=\"x\">"_s + QString(1'000'000, u'W');
    Ticket ticket;
    ticket.number = ticket.title = ticket.contact.name = ticket.priority = ticket.status = ticket.category =
        ticket.assignedTo = ticket.code = ticket.summary = ticket.sla = huge;
    ticket.createdAt = ticket.updatedAt =
        QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max(), Qt::UTC);
    m_deadline = {ticket.createdAt, SlaState::Running};
    m_model.appendPage({ticket}, true);
    for (int column = 0; column < Model::ColumnCount; ++column) {
        EXPECT_LE(cell(0, column).size(), 200) << column;
        for (const int role : {Qt::ToolTipRole, Qt::StatusTipRole, Qt::DecorationRole, Qt::EditRole})
            EXPECT_FALSE(m_model.index(0, column).data(role).isValid()) << column << ' ' << role;
    }
    EXPECT_LE(m_model.index(0, 0).data(Model::FoldedRole).toString().size(), 1'300);
    EXPECT_EQ(m_model.ticket(0).title, huge);
}
