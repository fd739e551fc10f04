#include "ticketlifetest.h"

using namespace Qt::StringLiterals;

INSTANTIATE_TEST_SUITE_P(BothLanguages, TicketLifeTest, testing::Values("en", "vi"));

TEST_P(TicketLifeTest, IsMadeFoundChangedAndClosedWithTheKeyboardAlone)
{
    desk.key(Qt::Key_T, Qt::ControlModifier);
    ASSERT_TRUE(comesToFocus(word("TicketForm", "Ticket title")));
    keys(u"Binh nuoc ro ri"_s);
    fill(word("TicketForm", "Ticket summary"), u"Khach goi gap & buc xuc"_s);
    fill(word("TicketForm", "SLA"), u"8h 24/7"_s);
    submit();

    const QList<Ticket> newest = onServer(TicketQuery());
    ASSERT_FALSE(newest.isEmpty());
    const Ticket made = newest.first();
    Ticket expected;
    expected.number = made.number;
    expected.id = made.id;
    expected.code = made.code;
    expected.title = u"Binh nuoc ro ri"_s;
    expected.summary = u"<p>Khach goi gap &amp; buc xuc</p>"_s;
    expected.sla = u"8h 24/7"_s;
    expected.priority = u"Medium"_s;
    expected.status = u"New"_s; // the server's
    expected.contact = made.contact;
    expected.createdAt = made.createdAt;
    expected.updatedAt = made.updatedAt;
    expected.extra = made.extra;
    EXPECT_EQ(made, expected) << "and nothing else";
    EXPECT_TRUE(made.code.startsWith(u"RD-"_s));
    EXPECT_EQ(desk.deadlines->of(made).at, made.createdAt.addSecs(8 * 3600));
    const auto known = desk.tickets->known(made.number);
    ASSERT_TRUE(known);
    EXPECT_EQ(known->ticket, made);
    EXPECT_EQ(desk.simulator.requests().post, 1);

    tabTo(word("FormStack", "Details and forms"));
    desk.key(Qt::Key_Right);
    ASSERT_TRUE(TestDesk::until([this, &made] {
        return column(TicketsModel::NumberColumn).contains(made.number);
    })) << column(TicketsModel::NumberColumn).join(u' ').toStdString();
    EXPECT_TRUE(TestDesk::until([this] { return openTickets() == 5; })) << openTickets();

    openSection();
    choose(word("TicketsPage", "Status"), u"New"_s);
    EXPECT_TRUE(TestDesk::until([this] { return isAll(TicketsModel::StatusColumn, u"New"_s); }));
    choose(word("TicketsPage", "Priority"), u"Medium"_s);
    EXPECT_TRUE(TestDesk::until([this] { return isAll(TicketsModel::PriorityColumn, u"Medium"_s); }));
    EXPECT_TRUE(isAll(TicketsModel::StatusColumn, u"New"_s));
    EXPECT_GT(rows(), 1);
    tabTo(word("TicketsPage", "Filter tickets"), Qt::Key_Backtab);
    keys(u"nuoc RO"_s);
    ASSERT_TRUE(TestDesk::until([this, &made] {
        return column(TicketsModel::NumberColumn) == QStringList {made.number};
    })) << column(TicketsModel::NumberColumn).join(u' ').toStdString();

    ASSERT_TRUE(desk.comesToShow(u'#' + made.number + u" Binh nuoc ro ri"_s)) << "its details";
    press(word("TicketDetails", "Edit ticket"));
    ASSERT_TRUE(comesToFocus(word("TicketForm", "Ticket title")));
    fill(word("TicketForm", "Category"), u"Doi tra"_s);
    submit();
    auto changed = onServer(made.number);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->category, u"Doi tra"_s);
    EXPECT_GT(changed->updatedAt, made.updatedAt);
    changed->category = made.category;
    changed->updatedAt = made.updatedAt;
    EXPECT_EQ(*changed, made) << "and nothing else";

    ASSERT_TRUE(TestDesk::until([this] { return rows() == 1 && desk.api.agentRequests() == 0; }));
    pick(word("TicketActions", "Change status"), u"Closed"_s);
    std::optional<Ticket> closed;
    ASSERT_TRUE(TestDesk::until([&] {
        closed = desk.tickets->known(made.number) ? onServer(made.number) : std::nullopt;
        return closed && closed->status == u"Closed"_s;
    }));
    EXPECT_EQ(desk.deadlines->of(*closed).state, SlaState::None);
    EXPECT_EQ(desk.simulator.requests().put, 2);
    EXPECT_TRUE(TestDesk::until([this] { return rows() == 0; })) << "it is not among the new ones any more";
    desk.key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(TestDesk::until([this] { return openTickets() == 4; })) << openTickets();
    EXPECT_EQ(desk.store->outbox().unsent(), 0);
    EXPECT_TRUE(desk.store->drafts().all().isEmpty());
}

TEST_P(TicketLifeTest, OneIsDeletedInItsFormAndSeveralInTheLineAndTheDeletedAreShownOnRequest)
{
    openSection();
    tabTo(word("TicketList", "Tickets"));
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    QStringList gone {column(TicketsModel::NumberColumn).value(0)};
    desk.key(Qt::Key_Delete);
    ASSERT_TRUE(
        TestDesk::until([this] { return desk.shows(word("DeletionForm", "It cannot be brought back.")); }));
    submit();
    EXPECT_FALSE(onServer(gone.first()));
    ASSERT_TRUE(TestDesk::until([&] {
        return rows() >= 19 && !column(TicketsModel::NumberColumn).contains(gone.first())
            && desk.api.agentRequests() == 0;
    }));

    tabTo(word("TicketList", "Tickets"));
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    gone += column(TicketsModel::NumberColumn).mid(0, 3);
    desk.key(Qt::Key_Delete);
    EXPECT_EQ(focusName(), word("TicketActions", "Keep"));
    tabTo(word("TicketActions", "Delete %n tickets", 3), Qt::Key_Backtab);
    desk.key(Qt::Key_Return);
    ASSERT_TRUE(TestDesk::until(
        [this] { return desk.simulator.requests().del == 4 && desk.store->outbox().unsent() == 0; }));
    EXPECT_TRUE(desk.store->drafts().all().isEmpty());
    ASSERT_TRUE(TestDesk::until([&] {
        const QStringList shown = column(TicketsModel::NumberColumn);
        return !shown.isEmpty()
            && std::ranges::none_of(gone, [&](const QString &one) { return shown.contains(one); });
    }));
    for (const QString &number : std::as_const(gone))
        EXPECT_FALSE(onServer(number)) << number.toStdString();

    tabTo(word("TicketsPage", "Deleted ones"));
    desk.key(Qt::Key_Space);
    EXPECT_TRUE(TestDesk::until([&] {
        const QStringList shown = column(TicketsModel::NumberColumn);
        return std::ranges::all_of(gone, [&](const QString &one) { return shown.contains(one); });
    })) << column(TicketsModel::NumberColumn).join(u' ').toStdString();
}

TEST_P(TicketLifeTest, APriorityIsGivenToFiveAtOnceAndTheOneThatIsRefusedIsADraftAgain)
{
    openSection();
    tabTo(word("TicketList", "Tickets"));
    desk.key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_TRUE(desk.shows(word("TicketActions", "%n selected", rows())));
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 1; i < 5; ++i)
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_TRUE(desk.shows(word("TicketActions", "%n selected", 5)));
    const QStringList five = column(TicketsModel::NumberColumn).mid(0, 5);
    // Somebody else deletes one of them.
    bool isDeleted = false;
    const auto request =
        desk.api.write({SubmissionRequest::Method::Delete, u"/tickets"_s, {{u"TicketId"_s, five.at(2)}},
                           "{\"TicketId\":" + five.at(2).toLatin1() + '}'},
            desk.window.get(), [&](const Result<QJsonValue> &answer) { isDeleted = answer.has_value(); });
    ASSERT_TRUE(TestDesk::until([&] { return isDeleted; }));

    pick(word("TicketActions", "Change priority"), word("TicketActions", "Another priority …"));
    EXPECT_EQ(focusName(), word("TicketActions", "New priority"));
    keys(u"Rush"_s);
    desk.key(Qt::Key_Return);
    ASSERT_TRUE(TestDesk::until(
        [this] { return desk.simulator.requests().put >= 5 && desk.store->outbox().unsent() == 0; }));
    EXPECT_EQ(desk.simulator.requests().put, 5);
    const QList<Submission> submissions = desk.store->outbox().all();
    ASSERT_EQ(submissions.size(), 5);
    QStringList done;
    for (const Submission &submission : submissions) {
        EXPECT_EQ(submission.sends, 1);
        if (submission.state == SubmissionState::Done)
            done.append(submission.result);
    }
    QStringList others = five;
    others.removeAt(2);
    done.sort();
    others.sort();
    EXPECT_EQ(done, others);
    for (const QString &number : std::as_const(others)) {
        const auto ticket = onServer(number);
        EXPECT_EQ(ticket ? ticket->priority : QString(), u"Rush"_s) << number.toStdString();
    }
    const QList<Draft> drafts = desk.store->drafts().all();
    ASSERT_EQ(drafts.size(), 1);
    EXPECT_TRUE(drafts.first().wasRejected);
    EXPECT_FALSE(drafts.first().refusal.isEmpty());
    EXPECT_TRUE(drafts.first().place.title.startsWith(u'#' + five.at(2)))
        << drafts.first().place.title.toStdString();
    desk.key(Qt::Key_9, Qt::ControlModifier);
    tabTo(word("OutboxPage", "Outbox"));
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 1; i < 5 && !desk.shows(drafts.first().refusal); ++i)
        desk.key(Qt::Key_Down);
    EXPECT_TRUE(desk.shows(drafts.first().refusal)) << desk.shown().toStdString();
}

TEST_P(TicketLifeTest, ACallAndAChangeOfLanguageDisturbNobodyWhoTypes)
{
    desk.key(Qt::Key_T, Qt::ControlModifier);
    ASSERT_TRUE(comesToFocus(word("TicketForm", "Ticket title")));
    keys(u"Noi com"_s);
    fill(word("TicketForm", "SLA"), u"8"_s);
    tabTo(word("TicketForm", "Ticket summary"), Qt::Key_Backtab);
    keys(u"Khach g"_s);
    const QPointer<QWidget> typing = QApplication::focusWidget();
    desk.window->announce({PhoneNumber::parse(u"0901234567"), CallNotice::Direction::Inbound, {}});
    ASSERT_TRUE(TestDesk::until([this] { return desk.shows(u"0901 234 567"_s); }));
    keys(u"oi "_s);
    desk.language.apply(QLatin1StringView(GetParam()) == "vi"_L1 ? u"en"_s : u"vi"_s);
    QCoreApplication::processEvents();
    keys(u"ga"_s);
    desk.language.apply(QString::fromLatin1(GetParam()));
    QCoreApplication::processEvents();
    keys(u"p"_s);
    EXPECT_EQ(QApplication::focusWidget(), typing);
    const QList<Draft> drafts = desk.store->drafts().all();
    ASSERT_EQ(drafts.size(), 1);
    const TicketDraft draft = ticketDraftOf(drafts.first().content);
    EXPECT_EQ(draft.title, u"Noi com"_s);
    EXPECT_EQ(draft.summary, u"<p>Khach goi gap</p>"_s);
    EXPECT_EQ(draft.sla, u"8"_s);
    EXPECT_EQ(draft.priority, u"Medium"_s) << "which is sent, and in no language";
    desk.key(Qt::Key_Return, Qt::ControlModifier); // the call is taken
    ASSERT_TRUE(TestDesk::until([&] { return !typing || !typing->isVisible(); }));
    EXPECT_EQ(ticketDraftOf(desk.store->drafts().all().first().content), draft);
}
