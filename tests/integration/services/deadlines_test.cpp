#include "deadlines.h"

#include "connection.h"
#include "recordstest.h"
#include "secrets.h"
#include "sessionsecretstore.h"
#include "settings.h"
#include "slaplans.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime at(int day, int hour, int minute = 0)
{
    return {QDate(2026, 11, day), QTime(hour, minute), Qt::UTC};
}

struct Made
{
    int number = 0;
    QString sla = u"4h 24/7"_s;
    QDateTime createdAt = at(16, 8);
    QString status = u"Open"_s;
    QString person = u"an@example.vn"_s;
};

DirectoryEntry entryOf(const Made &made)
{
    DirectoryEntry entry;
    entry.kind = DirectoryEntry::Kind::Ticket;
    entry.key = QString::number(made.number);
    entry.body = QJsonDocument(
        QJsonObject {{u"TicketId"_s, made.number}, {u"title"_s, u"Đổi hàng"_s}, {u"SLA"_s, made.sla},
            {u"status"_s, made.status}, {u"assignedTo"_s, made.person}, {u"summary"_s, u"<p>dài</p>"_s},
            {u"createdAt"_s, made.createdAt.toString(Qt::ISODateWithMs)}})
                     .toJson();
    entry.terms = {u"Đổi hàng"_s};
    entry.updatedAt = made.createdAt;
    entry.readAt = made.createdAt;
    return entry;
}

Profile company(const QString &name)
{
    Profile profile;
    profile.name = name;
    return profile;
}

class DeadlinesTest : public RecordsTest
{
protected:
    DeadlinesTest() { m_connection.open(company(u"Acme"_s)); }

    void keep(const QList<Made> &tickets)
    {
        QList<DirectoryEntry> entries;
        for (const Made &made : tickets)
            entries.append(entryOf(made));
        m_directory.put(entries, &m_context, {});
        settle();
        readNow();
    }

    //! What the directory has is looked through.
    void readNow()
    {
        m_deadlines.readTickets();
        settle();
        settle(); // the first part is asked for when the numbers are known
    }

    //! `17 soon, 18 overdue`
    [[nodiscard]] std::string due() const
    {
        QStringList all;
        for (const TicketDue &one : m_deadlines.due())
            all.append(
                one.ticket.number + (one.deadline.state == SlaState::Soon ? u" soon"_s : u" overdue"_s));
        return all.join(u", "_s).toStdString();
    }

    std::string dueAt(const QDateTime &now)
    {
        m_now = now;
        m_deadlines.tick();
        return due();
    }

    void change(const std::function<void(SlaPlan &)> &what)
    {
        SlaPlan plan = m_deadlines.plan();
        what(plan);
        EXPECT_TRUE(m_deadlines.setPlan(plan));
        settle();
        settle();
    }

    QDateTime m_now = at(16, 8);
    Settings m_settings {QString()};
    SlaPlans m_plans {m_settings};
    SessionSecretStore m_store;
    Secrets m_secrets {m_store};
    Connection m_connection {m_secrets, m_services.api};
    Tickets m_tickets {m_services.api, m_directory};
    Deadlines m_deadlines {m_plans, m_connection, m_tickets, nullptr, [this] { return m_now; }, 50ms};
};

} // namespace

TEST_F(DeadlinesTest, WarnsBeforeAndThenTellsThatItIsOver)
{
    keep({{1}, {2, u"2h 24/7"_s}, {3, u"VIP"_s}, {4, u"1h 24/7"_s, at(16, 8), u"Closed"_s}});
    QSignalSpy ticked(&m_deadlines, &Deadlines::ticked);
    EXPECT_EQ(due(), "");
    EXPECT_EQ(dueAt(at(16, 9, 29)), "");
    EXPECT_EQ(dueAt(at(16, 9, 30)), "2 soon");
    EXPECT_EQ(dueAt(at(16, 10, 0)), "2 overdue");
    EXPECT_EQ(dueAt(at(16, 11, 45)), "2 overdue, 1 soon");
    EXPECT_EQ(ticked.size(), 4);
    const TicketDue &first = m_deadlines.due().first();
    EXPECT_EQ(first.deadline.at, at(16, 10));
    EXPECT_EQ(first.ticket.title, u"Đổi hàng"_s);
    EXPECT_TRUE(first.ticket.summary.isEmpty());
    Ticket ticket;
    ticket.sla = u"1h 24/7"_s;
    ticket.createdAt = at(16, 11);
    EXPECT_EQ(m_deadlines.of(ticket), (SlaDeadline {at(16, 12), SlaState::Soon}));
}

TEST_F(DeadlinesTest, WhatWasOverBeforeTheCompanyWasOpenedIsNoNews)
{
    keep({{1, u"1h 24/7"_s, at(15, 8)}, {2, u"1h 24/7"_s, at(16, 7)}});
    EXPECT_EQ(due(), "2 overdue"); // due at the very moment
    m_now = at(16, 9);
    m_connection.open(company(u"Other"_s));
    readNow();
    EXPECT_EQ(due(), "");
}

TEST_F(DeadlinesTest, AClockThatIsSetForwardShowsAtOnceWhatIsOver)
{
    keep({{1}, {2, u"2h 24/7"_s}});
    QSignalSpy changed(&m_deadlines, &Deadlines::dueChanged);
    EXPECT_EQ(dueAt(at(16, 14)), "2 overdue, 1 overdue");
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(dueAt(at(16, 14, 1)), "2 overdue, 1 overdue");
    EXPECT_EQ(changed.size(), 1); // nothing new
}

TEST_F(DeadlinesTest, AClockThatIsSetBackTakesAWarningBack)
{
    keep({{1}, {2, u"2h 24/7"_s}});
    EXPECT_EQ(dueAt(at(16, 11, 50)), "2 overdue, 1 soon");
    EXPECT_EQ(dueAt(at(16, 9, 40)), "2 soon");
    EXPECT_EQ(dueAt(at(16, 8)), "");
    EXPECT_EQ(dueAt(at(16, 11, 50)), "2 overdue, 1 soon");
}

TEST_F(DeadlinesTest, AClockThatWasAheadHidesNothingOnceItIsRight)
{
    m_now = at(20, 8);
    m_connection.open(company(u"Other"_s));
    keep({{1}});
    EXPECT_EQ(due(), ""); // over since long, as far as anybody can tell
    EXPECT_EQ(dueAt(at(16, 8, 5)), "");
    EXPECT_EQ(dueAt(at(16, 11, 45)), "1 soon");
    EXPECT_EQ(dueAt(at(16, 12, 5)), "1 overdue");
}

TEST_F(DeadlinesTest, IsToldOnceOfADeadlineThatWasPutAway)
{
    keep({{1}, {2, u"2h 24/7"_s}});
    EXPECT_EQ(dueAt(at(16, 9, 45)), "2 soon");
    QSignalSpy changed(&m_deadlines, &Deadlines::dueChanged);
    m_deadlines.putAway();
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(due(), "");
    EXPECT_EQ(dueAt(at(16, 10, 30)), ""); // not when it is over either
    EXPECT_EQ(dueAt(at(16, 9)), "");
    EXPECT_EQ(dueAt(at(16, 9, 45)), ""); // nor when the clock was set back
    readNow();
    EXPECT_EQ(due(), "");
    EXPECT_EQ(dueAt(at(16, 11, 45)), "1 soon");
    m_deadlines.putAway();
    // Another SLA is another deadline.
    keep({{2, u"3h 24/7"_s}});
    EXPECT_EQ(due(), "2 overdue");
    m_deadlines.putAway();
    change([](SlaPlan &plan) { plan.lengths[u"3h 24/7"_s] = SlaTime {4, SlaTime::Unit::Hours, true}; });
    EXPECT_EQ(due(), "2 soon");
}

TEST_F(DeadlinesTest, FollowsThePlanOfTheCompanyInUse)
{
    SlaPlan plan;
    plan.lengths[u"VIP"_s] = SlaTime {1, SlaTime::Unit::Hours, true};
    EXPECT_TRUE(m_plans.save(u"Other"_s, plan));
    keep({{1, u"VIP"_s}, {2, u"1h 24/7"_s}});
    EXPECT_EQ(m_deadlines.plan(), SlaPlan());
    EXPECT_EQ(dueAt(at(16, 8, 45)), "2 soon");
    QSignalSpy changed(&m_deadlines, &Deadlines::planChanged);
    m_connection.open(company(u"Other"_s));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(m_deadlines.plan(), plan);
    EXPECT_EQ(due(), ""); // of the other one
    readNow();
    EXPECT_EQ(due(), "1 soon, 2 soon");
    change([](SlaPlan &one) { one.warnBefore = 5min; });
    EXPECT_EQ(changed.size(), 2);
    EXPECT_EQ(due(), "");
    EXPECT_EQ(m_plans.of(u"Other"_s).warnBefore, 5min);
    change([](SlaPlan &one) { one.warnBefore = 20min; });
    EXPECT_EQ(due(), "1 soon, 2 soon");
    change([](SlaPlan &one) { one.isWarning = false; });
    EXPECT_EQ(due(), "");
}

TEST_F(DeadlinesTest, TheDemosPlanIsNotWritten)
{
    m_connection.openDemo(addressOf(m_server), "key");
    keep({{1}});
    change([](SlaPlan &plan) { plan.warnBefore = 90min; });
    EXPECT_EQ(dueAt(at(16, 10, 45)), "1 soon");
    EXPECT_TRUE(m_settings.groupsBelow(u"sla"_s).isEmpty());
    m_connection.open(company(u"Acme"_s));
    EXPECT_EQ(m_deadlines.plan(), SlaPlan());
    m_connection.close();
    EXPECT_EQ(m_deadlines.plan(), SlaPlan());
}

TEST_F(DeadlinesTest, WarnsOfOnePersonsTicketsIfToldTo)
{
    keep({{1}, {2, u"4h 24/7"_s, at(16, 8), u"Open"_s, u"binh@example.vn"_s},
        {3, u"4h 24/7"_s, at(16, 8), u"Open"_s, {}}});
    EXPECT_EQ(dueAt(at(16, 11, 45)), "1 soon, 2 soon, 3 soon");
    change([](SlaPlan &plan) { plan.person = u"Binh@Example.vn"_s; });
    EXPECT_EQ(due(), "2 soon");
}

TEST_F(DeadlinesTest, FollowsTheDirectoryByItself)
{
    m_now = at(16, 11, 45);
    m_directory.put({entryOf({1})}, &m_context, {});
    EXPECT_TRUE(becomesTrue([this] { return due() == "1 soon"; }));
    // A change of many is looked through once, and not at each of them.
    m_directory.put({entryOf({1, u"4h 24/7"_s, at(16, 8), u"Solved"_s})}, &m_context, {});
    for (int i = 2; i < 50; ++i)
        m_directory.put({entryOf({i, u"VIP"_s})}, &m_context, {});
    EXPECT_TRUE(becomesTrue([this] { return due().empty(); }));
    m_directory.detach();
    readNow();
    EXPECT_EQ(due(), "");
}

TEST_F(DeadlinesTest, LooksThroughManyTicketsWithoutAStop)
{
    QList<Made> tickets;
    for (int i = 1; i <= 500; ++i)
        tickets.append({i, u"8 giờ làm việc"_s, at(16, 1, i % 30)});
    QList<DirectoryEntry> entries;
    for (const Made &made : tickets) {
        entries.append(entryOf(made));
        QJsonObject body = QJsonDocument::fromJson(entries.last().body).object();
        body.insert(u"summary"_s, QString(20'000, u'x'));
        entries.last().body = QJsonDocument(body).toJson();
    }
    m_directory.put(entries, &m_context, {});
    settle();
    m_now = at(16, 11);

    // In parts, each of which is an event of its own: others come between them.
    QTimer others;
    int between = 0;
    QObject::connect(&others, &QTimer::timeout, &m_context, [&between] { ++between; });
    others.start(0);
    m_deadlines.readTickets();
    EXPECT_TRUE(becomesTrue([this] { return m_deadlines.due().size() == 500; }));
    EXPECT_GT(between, 20);
    m_deadlines.tick();
    EXPECT_EQ(m_deadlines.due().size(), 500);
}

// A sync changes tickets all the time, and the one that is due is the one that nobody has touched for longest.
TEST_F(DeadlinesTest, ComesToTheEndOfAllTicketsHoweverOftenTheyChange)
{
    QList<DirectoryEntry> entries {entryOf({1, u"2h 24/7"_s})};
    for (int number = 2; number <= 1'200; ++number)
        entries.append(entryOf({number, u"VIP"_s, at(16, 8, 1)}));
    m_now = at(16, 9, 45);
    m_directory.put(entries, &m_context, {});
    QTimer changes;
    changes.callOnTimeout(&m_context, [this] { m_deadlines.readTickets(); });
    changes.start(0);
    EXPECT_TRUE(becomesTrue([this] { return due() == "1 soon"; }));
}
