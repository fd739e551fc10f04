#include "ticketlisttest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Reply = FaultServer::Reply;

namespace {

QJsonObject json(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

} // namespace

class TicketActionsTest : public TicketListTest
{
protected:
    //! Five tickets; 4 is closed already, 3 has a status of its own.
    void open()
    {
        openWith('[' + ticketJson(5) + ',' + ticketJson(4, R"(,"status":"Closed")") + ','
                + ticketJson(3, R"(,"status":"R&D <b>")") + ',' + ticketJson(2) + ',' + ticketJson(1) + ']',
            u"5 4 3 2 1"_s);
    }
    [[nodiscard]] int drafts() const { return int(desk.store->drafts().all().size()); }
};

TEST_F(TicketActionsTest, TheStatusOfSeveralIsChangedByKeyboardEachWithASubmissionOfItsOwn)
{
    open();
    EXPECT_TRUE(shows(u"#5 Ticket 5"_s));
    selectRows(0, 2);
    EXPECT_TRUE(shows(u"3 selected"_s));
    QTest::keyClick(table(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), find<QAbstractButton>(u"Delete tickets"_s))
        << "the line is before the table";
    server->always(Reply::stall());
    pick(u"Change status"_s, u"Closed"_s);
    EXPECT_EQ(notice, u"2 tickets are being changed. 1 has that value already."_s);
    ASSERT_TRUE(areSent("PUT", 1)) << "those of one customer go one after the other";
    EXPECT_EQ(json(sent("PUT").first()), (QJsonObject {{u"TicketId"_s, u"5"_s}, {u"status"_s, u"Closed"_s}}))
        << sent("PUT").first().constData();
    EXPECT_EQ(desk.store->outbox().all().size(), 2);
    const auto submissions = desk.store->outbox().all();
    EXPECT_EQ(submissions.last().title, u"#5 Ticket 5: status Closed"_s);
    const auto draft = desk.store->drafts().find(submissions.last().draft);
    ASSERT_TRUE(draft.has_value());
    EXPECT_EQ(draft->form, u"ticket-edit"_s);
    EXPECT_EQ(draft->place.tab, u"section:tickets"_s);
    EXPECT_EQ(draft->place.title, u"#5 Ticket 5"_s);
}

TEST_F(TicketActionsTest, TheSameChangeTwiceIsOne)
{
    open();
    server->always(Reply::stall());
    pick(u"Change status"_s, u"Closed"_s);
    pick(u"Change status"_s, u"Closed"_s);
    EXPECT_EQ(notice, u"Of 1 the same is on its way already."_s);
    EXPECT_EQ(drafts(), 1);
    ASSERT_TRUE(areSent("PUT", 1));
    EXPECT_EQ(desk.store->outbox().all().size(), 1);
}

TEST_F(TicketActionsTest, WhatIsDoneIsNotSentAgainWhileTheListShowsItAsItWas)
{
    open();
    server->always({200, R"({"success":true,"number":5})"});
    pick(u"Change status"_s, u"Closed"_s);
    ASSERT_TRUE(areSent("PUT", 1));
    ASSERT_TRUE(TestDesk::until([&] { return drafts() == 0; }));
    pick(u"Change status"_s, u"Closed"_s);
    EXPECT_EQ(notice, u"Of 1 the same is on its way already."_s);
    EXPECT_EQ(drafts(), 0);
    // To another value and back again is something else.
    pick(u"Change status"_s, u"R&&D <b>"_s);
    ASSERT_TRUE(areSent("PUT", 2));
    ASSERT_TRUE(TestDesk::until([&] { return drafts() == 0; }));
    pick(u"Change status"_s, u"Closed"_s);
    ASSERT_TRUE(areSent("PUT", 3));
}

TEST_F(TicketActionsTest, WhatIsRefusedIsADraftAgainAndTheNextTryTakesThatOne)
{
    open();
    server->always({400, R"({"success":false,"message":"no such status"})"});
    pick(u"Change status"_s, u"Closed"_s);
    ASSERT_TRUE(areSent("PUT", 1));
    ASSERT_TRUE(TestDesk::until([&] {
        const auto all = desk.store->drafts().all();
        return all.size() == 1 && all.first().wasRejected;
    }));
    EXPECT_EQ(desk.store->drafts().all().first().refusal, u"no such status"_s);
    pick(u"Change status"_s, u"Closed"_s);
    ASSERT_TRUE(areSent("PUT", 2));
    EXPECT_EQ(drafts(), 1);
}

TEST_F(TicketActionsTest, AnotherPriorityIsTypedInTheLine)
{
    open();
    QMenu *menu = menuOf(u"Change priority"_s);
    ASSERT_NE(menu, nullptr);
    ASSERT_FALSE(menu->actions().isEmpty());
    EXPECT_EQ(menu->actions().first()->text(), u"Medium"_s);
    EXPECT_TRUE(menu->actions().first()->isChecked()) << "what it is now";
    QTest::keyClick(menu, Qt::Key_Escape);
    pick(u"Change priority"_s, u"Another priority …"_s);
    auto *field = find<QLineEdit>(u"New priority"_s);
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(QApplication::focusWidget(), field);
    EXPECT_FALSE(find<QAbstractButton>(u"Change"_s)->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(drafts(), 0) << "nothing is no priority";
    QTest::keyClicks(field, u"  Very  high "_s);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(find<QLineEdit>(u"New priority"_s), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), find<QAbstractButton>(u"Change priority"_s));
    pick(u"Change priority"_s, u"Another priority …"_s);
    EXPECT_EQ(field->text(), u"  Very  high "_s) << "what was typed is not lost";
    server->always(Reply::stall());
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    ASSERT_TRUE(areSent("PUT", 1));
    EXPECT_EQ(json(sent("PUT").first()).value(u"priority"_s).toString(), u"Very high"_s);
    EXPECT_EQ(json(sent("PUT").first()).size(), 2);
}

TEST_F(TicketActionsTest, OneIsDeletedInAForm)
{
    open();
    QSignalSpy wanted(list.get(), &TicketList::deleteWanted);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.first().first().value<Ticket>().number, u"5"_s);
    EXPECT_EQ(drafts(), 0);
}

TEST_F(TicketActionsTest, SeveralAreDeletedAfterAQuestionInTheLine)
{
    open();
    selectRows(0, 1);
    find<QAbstractButton>(u"Delete tickets"_s)->setFocus();
    key(Qt::Key_Return);
    EXPECT_TRUE(shows(u"Delete 2 tickets (#5, #4)? They cannot be brought back."_s));
    EXPECT_EQ(QApplication::focusWidget(), find<QAbstractButton>(u"Keep"_s));
    key(Qt::Key_Return); // Enter-Enter
    EXPECT_FALSE(shows(u"They cannot be brought back."_s));
    EXPECT_EQ(QApplication::focusWidget(), find<QAbstractButton>(u"Delete tickets"_s));
    key(Qt::Key_Return);
    key(Qt::Key_Escape);
    EXPECT_FALSE(shows(u"They cannot be brought back."_s));
    key(Qt::Key_Return);
    list->reload({}); // the same ones are read again
    ASSERT_TRUE(comesToShow(u"All 5 tickets."_s));
    EXPECT_TRUE(shows(u"They cannot be brought back."_s));
    selectRows(0, 2);
    EXPECT_FALSE(shows(u"They cannot be brought back."_s)) << "others are selected";
    EXPECT_EQ(drafts(), 0);

    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_TRUE(shows(u"Delete 3 tickets (#5, #4, #3)? They cannot be brought back."_s));
    server->always(Reply::stall());
    key(Qt::Key_Backtab);
    auto *all = find<QAbstractButton>(u"Delete 3 tickets"_s);
    ASSERT_EQ(QApplication::focusWidget(), all);
    QTest::mouseDClick(all, Qt::LeftButton);
    QTest::mouseClick(all, Qt::LeftButton);
    EXPECT_EQ(notice, u"3 tickets are being deleted."_s);
    EXPECT_EQ(drafts(), 3);
    ASSERT_TRUE(areSent("DELETE", 1));
    EXPECT_EQ(desk.store->outbox().all().size(), 3);
    EXPECT_EQ(desk.store->outbox().all().last().title, u"Delete ticket #5 Ticket 5"_s);

    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(notice, u"Of 3 the same is on its way already."_s);
    EXPECT_FALSE(shows(u"They cannot be brought back."_s));
}

TEST_F(TicketActionsTest, TheQuestionNamesFiveAndIsAskedInTheOtherLanguageToo)
{
    openWith(ticketsJson(1, 9), u"9 8 7 6 5 4 3 2 1"_s);
    selectRows(0, 6);
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_TRUE(shows(u"Delete 7 tickets (#9, #8, #7, #6, #5, …)?"_s));
    desk.language.apply(u"vi"_s);
    EXPECT_TRUE(shows(u"(#9, #8, #7, #6, #5, …)?"_s));
    desk.language.apply(u"en"_s);
    EXPECT_TRUE(shows(u"Delete 7 tickets (#9, #8, #7, #6, #5, …)?"_s));
    EXPECT_NE(find<QAbstractButton>(u"Delete 7 tickets"_s), nullptr);
}

TEST_F(TicketActionsTest, WhatHasNoNumberOrIsDeletedIsLeftOutAndSaidSo)
{
    openWith(
        R"([{"_id":"64db290a7796fe24bfe00001","title":"No number","createdAt":"2026-03-01T00:00:00.000Z"},)"
            + ticketJson(2) + ',' + ticketJson(1) + ']',
        u" 2 1"_s);
    selectRows(0, 2);
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_TRUE(shows(u"Delete 2 tickets (#2, #1)? They cannot be brought back. 1 has no number"_s));
    key(Qt::Key_Escape);
    selectRows(0, 0);
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_TRUE(notice.startsWith(u"1 has no number"_s));
    server->always(Reply::stall());
    selectRows(0, 2);
    pick(u"Change status"_s, u"Another status …"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Closed"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(notice.startsWith(u"2 tickets are being changed. 1 has no number"_s)) << notice.toStdString();

    server->always({200, '[' + ticketJson(9, R"(,"isDeleted":true)") + ']'});
    TicketWanted wanted;
    wanted.isDeleted = true;
    list->setWanted(wanted);
    list->reload({});
    ASSERT_TRUE(comeToBe(u"9"_s));
    select(0);
    EXPECT_EQ(QApplication::focusWidget(), table());
    EXPECT_TRUE(list->tickets().ticket(0).isDeleted);
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(notice, u"1 is deleted already."_s);
}

TEST_F(TicketActionsTest, TheLineGoesWhenThereIsNothingSelectedAndKeepsTheKeyboardWhileTheListIsRead)
{
    open();
    auto *status = find<QAbstractButton>(u"Change status"_s);
    ASSERT_NE(status, nullptr);
    status->setFocus();
    list->reload({});
    EXPECT_TRUE(status->hasFocus());
    ASSERT_TRUE(comesToShow(u"All 5 tickets."_s));
    EXPECT_TRUE(status->hasFocus());
    list->clear();
    EXPECT_FALSE(status->isVisible());
}

TEST_F(TicketActionsTest, AMenuAndATypedValueAreForWhatTheyWereOpenedFor)
{
    open();
    table()->selectRow(0);
    press(u"Change status"_s);
    auto *menu = list->findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    ASSERT_TRUE(menu->isVisible());
    server->always({200, '[' + ticketJson(4, R"(,"status":"Closed")") + ',' + ticketJson(3) + ']'});
    list->reload({});
    ASSERT_TRUE(comeToBe(u"4 3"_s));
    EXPECT_EQ(chosen(), QString()) << "no other is taken for the one that is gone";
    EXPECT_FALSE(shows(u"#4 Ticket 4 "_s));
    server->always(Reply::stall());
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Closed"_s)
            action->trigger();
    }
    menu->close();
    ASSERT_TRUE(areSent("PUT", 1));
    EXPECT_EQ(json(sent("PUT").first()), (QJsonObject {{u"TicketId"_s, u"5"_s}, {u"status"_s, u"Closed"_s}}));
}
