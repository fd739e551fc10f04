#include "desk.h"

#include "banner.h"
#include "deadlinenotices.h"
#include "sectionlist.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour, int minute = 0)
{
    return {QDate(2026, 11, 16), QTime(hour, minute), Qt::UTC};
}

class GuiDeadlines : public testing::Test
{
protected:
    GuiDeadlines()
    {
        desk.now = [this] { return now; };
        server.always({200, "[]"});
        desk.open(server);
        EXPECT_TRUE(TestDesk::until([this] { return desk.store->state() == LocalStore::State::InMemory; }));
    }

    //! Tickets of four hours, around the clock, made at an hour; 0 instead of a number: known by an id alone.
    void keep(const QList<std::pair<int, int>> &numbersAndHours, const QString &title = u"Đổi hàng"_s)
    {
        QList<DirectoryEntry> entries;
        for (const auto &[number, hour] : numbersAndHours) {
            DirectoryEntry entry;
            entry.kind = DirectoryEntry::Kind::Ticket;
            entry.key = QString::number(number);
            entry.body = QJsonDocument(
                QJsonObject {number > 0 ? std::pair(u"TicketId"_s, QJsonValue(number))
                                        : std::pair(u"_id"_s, QJsonValue(u"64db290a7796fe24bfe876a7"_s)),
                    {u"title"_s, title}, {u"assignedTo"_s, u"an@example.com"_s}, {u"SLA"_s, u"4h 24/7"_s},
                    {u"createdAt"_s, at(hour).toString(Qt::ISODate)}})
                             .toJson();
            entry.terms = {u"x"_s};
            entry.updatedAt = entry.readAt = at(hour);
            entries.append(entry);
        }
        bool isPut = false;
        desk.store->directory().put(
            entries, desk.window.get(), [&isPut](const Stored<void> &) { isPut = true; });
        ASSERT_TRUE(TestDesk::until([&isPut] { return isPut; }));
        desk.deadlines->readTickets();
    }
    void tick(const QDateTime &moment)
    {
        now = moment;
        desk.deadlines->tick();
    }
    [[nodiscard]] static QString local(const QDateTime &moment)
    {
        return moment.toLocalTime().toString(u"HH:mm"_s);
    }

    QDateTime now = at(8);
    FaultServer server;
    TestDesk desk;
};

} // namespace

TEST_F(GuiDeadlines, AreToldInWordsThatFollowTheClock)
{
    keep({{17464, 8}});
    tick(at(11, 46));
    ASSERT_TRUE(desk.comesToShow(u"Ticket #17464 “Đổi hàng” is due at %1, in 14 min."_s.arg(local(at(12)))));
    tick(at(11, 56));
    EXPECT_TRUE(desk.shows(u"in 4 min."_s));
    tick(at(12, 35));
    EXPECT_TRUE(desk.shows(u"Ticket #17464 “Đổi hàng” was due at %1, 35 min late."_s.arg(local(at(12)))));
    tick(at(9)); // the clock was set back
    EXPECT_FALSE(desk.shows(u"17464"_s));
    tick(at(11, 59));
    EXPECT_TRUE(desk.shows(u"in 1 min."_s));
}

TEST_F(GuiDeadlines, TakeNothingFromWhoeverIsTyping)
{
    keep({{17464, 8}});
    auto *filter = desk.find<QLineEdit>(u"Filter customers"_s);
    ASSERT_NE(filter, nullptr);
    filter->setFocus();
    QTest::keyClicks(filter, u"nguye"_s);
    TestDesk::compose(filter, u"ễn"_s);
    int focusChanges = 0;
    const QObject watching;
    QObject::connect(qApp, &QApplication::focusChanged, &watching, [&focusChanges] { ++focusChanges; });

    tick(at(11, 46));
    ASSERT_TRUE(desk.comesToShow(u"Ticket #17464"_s));
    EXPECT_EQ(filter->text(), u"nguye"_s) << "the unfinished word is where it was";
    tick(at(12, 1));
    desk.press(u"Put the message away"_s);
    EXPECT_FALSE(desk.shows(u"17464"_s));
    EXPECT_EQ(focusChanges, 0);
    EXPECT_EQ(QApplication::focusWidget(), filter);
    TestDesk::compose(filter, {}, u"ễn"_s);
    EXPECT_EQ(filter->text(), u"nguyeễn"_s);
}

TEST_F(GuiDeadlines, PutAwayTheyDoNotComeBackWithTheNextMinute)
{
    keep({{17464, 8}});
    tick(at(11, 46));
    ASSERT_TRUE(desk.comesToShow(u"Ticket #17464"_s));
    desk.press(u"Put the message away"_s);
    for (const QDateTime &moment : {at(11, 47), at(12), at(13)}) {
        tick(moment);
        EXPECT_FALSE(desk.shows(u"17464"_s));
    }
    keep({{17465, 9}, {17466, 9}});
    tick(at(12, 46));
    EXPECT_TRUE(TestDesk::until(
        [this] { return desk.shows(u"2 tickets are due, the first, #17465, at "_s + local(at(13))); }));
}

TEST_F(GuiDeadlines, TheButtonShowsTheTicket)
{
    keep({{17464, 8}});
    tick(at(11, 46));
    ASSERT_TRUE(desk.comesToShow(u"Ticket #17464"_s));
    desk.press(u"Show it"_s);
    const auto *sections = desk.find<SectionList>(u"Sections"_s);
    ASSERT_NE(sections, nullptr);
    EXPECT_EQ(sections->currentRow(), SectionList::tickets);
    EXPECT_TRUE(TestDesk::until([this] {
        return std::ranges::any_of(server.requests(),
            [](const FaultServer::Request &request) { return request.target.contains("TicketId=17464"); });
    }));
    const auto *table = desk.find<QTableView>(u"Tickets"_s);
    ASSERT_NE(table, nullptr);
    const QModelIndexList selected = table->selectionModel()->selectedRows();
    ASSERT_EQ(selected.size(), 1);
    EXPECT_EQ(selected.first().data().toString(), u"17464"_s);
}

TEST_F(GuiDeadlines, ATicketWithoutANumberHasNoButton)
{
    keep({{0, 8}});
    tick(at(11, 46));
    ASSERT_TRUE(desk.comesToShow(u"Ticket #64db290a7796fe24bfe876a7"_s));
    EXPECT_EQ(desk.find<QAbstractButton>(u"Show it"_s), nullptr) << "AntCRM cannot be asked for it";
}

TEST_F(GuiDeadlines, AHostileTitleIsALineOfPlainText)
{
    keep({{17464, 8}}, u"<b>x</b>\n\u202e"_s + QString(100'000, u'x'));
    tick(at(11, 46));
    ASSERT_TRUE(desk.comesToShow(u"Ticket #17464 “<b>x</b>"_s));
    const auto *banner = desk.window->findChild<Banner *>();
    ASSERT_NE(banner, nullptr);
    EXPECT_LT(banner->height(), 100);
    EXPECT_FALSE(desk.shows(u"\u202e"_s));
}

TEST_F(GuiDeadlines, ComeAfterWhatIsBadAndBeforeTheRest)
{
    auto *banner = desk.window->findChild<Banner *>();
    ASSERT_NE(banner, nullptr);
    keep({{17464, 8}});
    tick(at(11, 46));
    ASSERT_TRUE(desk.comesToShow(u"Ticket #17464"_s));
    using Tone = Banner::Tone;
    banner->setMessages({{u"a"_s, Tone::Warning, u"a warning"_s, {}, {}, true}});
    EXPECT_EQ(banner->shown(), u"deadlines"_s);
    banner->setMessages(
        {{u"b"_s, Tone::Bad, u"bad"_s, {}, {}, true}, {u"a"_s, Tone::Warning, u"a warning"_s, {}, {}, true}});
    EXPECT_EQ(banner->shown(), u"b"_s);
    EXPECT_TRUE(desk.shows(u"and 2 more"_s));
    tick(at(9));
    EXPECT_TRUE(desk.shows(u"and 1 more"_s));
}

TEST_F(GuiDeadlines, OutsideTheWindowOnlyWhoseTicketsTheyAreIsTold)
{
    QSignalSpy noticed(desk.window->findChild<DeadlineNotices *>(), &DeadlineNotices::noticed);
    keep({{17464, 8}});
    tick(at(11, 46));
    ASSERT_TRUE(desk.comesToShow(u"Ticket #17464"_s));
    EXPECT_TRUE(noticed.isEmpty()) << "everybody's: a hundred desks would each be told";
    SlaPlan plan = desk.deadlines->plan();
    plan.person = u"an@example.com"_s;
    desk.deadlines->setPlan(plan);
    keep({{17465, 9}});
    tick(at(12, 46));
    ASSERT_TRUE(TestDesk::until([&] { return !noticed.isEmpty(); }));
    EXPECT_EQ(noticed.first().at(1).toString(), u"#17465"_s);
}
