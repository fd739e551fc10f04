#include "submissionstest.h"

using namespace Qt::StringLiterals;

// What became of a write that brought no answer is found out by reading, never by sending it again.

TEST_F(SubmissionsTest, FoundItIsDone)
{
    SubmissionDesk desk;
    desk.use(server());
    QSignalSpy done(&desk.submissions, &Submissions::done);
    const qint64 id = submitUnknown(desk, true);
    ASSERT_TRUE(desk.comesTo(id, State::Done));
    EXPECT_EQ(desk.at(id).result, u"3609"_s);
    EXPECT_FALSE(desk.at(id).problem);
    EXPECT_FALSE(desk.drafts.find(desk.at(id).draft));
    EXPECT_EQ(done.size(), 1);
    ASSERT_EQ(desk.kind.refreshed.size(), 1);
    EXPECT_EQ(desk.kind.refreshed.first().customer, u"c1"_s);
    desk.settleDown();
    EXPECT_EQ(writesTo(server()).size(), 1);
    EXPECT_EQ(readsFrom(server()), 1);
}

TEST_F(SubmissionsTest, ItIsLookedForTwiceBeforeItIsCalledNotFound)
{
    SubmissionDesk desk;
    desk.use(server());
    QSignalSpy checking(&desk.submissions, &Submissions::checkingChanged);
    const qint64 id = submitUnknown(desk, false);
    ASSERT_TRUE(desk.isTold(id, Verdict::NotFound));
    EXPECT_EQ(readsFrom(server()), 2);
    EXPECT_EQ(desk.at(id).state, State::Unknown);
    EXPECT_TRUE(desk.submissions.maySend(id));
    EXPECT_TRUE(desk.submissions.mayTakeBack(id));
    EXPECT_TRUE(desk.at(id).check->at.isValid());
    EXPECT_GE(checking.size(), 2);
    desk.settleDown();
    EXPECT_EQ(readsFrom(server()), 2) << "from here on it is for the agent to decide";
    EXPECT_EQ(writesTo(server()).size(), 1);
}

TEST_F(SubmissionsTest, StoredLateItIsFoundByTheSecondLook)
{
    auto pauses = patient();
    pauses.secondLook = std::chrono::milliseconds(10);
    SubmissionDesk desk(pauses);
    desk.use(server());
    server().then(Reply::closeAfterRequest()).then({200, "[]"});
    QObject::connect(&desk.outbox, &Outbox::changed, &desk.outbox,
        [&](qint64 id) { server().always(listOf(desk.at(id).code)); });
    const qint64 id = desk.submit(u"x"_s);
    ASSERT_TRUE(desk.comesTo(id, State::Done));
    EXPECT_EQ(readsFrom(server()), 2);
}

TEST_F(SubmissionsTest, WhatCannotBeReadIsTriedAgainUntilItCan)
{
    SubmissionDesk desk;
    desk.use(server());
    server().then(Reply::closeAfterRequest());
    for (const Reply &bad : {Reply(500, "later"), Reply(200, "<html>"), Reply(200, "{}"),
             Reply::cutShort(200, "[", 20), Reply(429, "slow down")})
        server().then(bad);
    QList<Verdict> told;
    QObject::connect(&desk.outbox, &Outbox::changed, &desk.outbox, [&](qint64 id) {
        server().always(listOf(desk.at(id).code));
        if (const auto check = desk.at(id).check)
            told << check->verdict;
    });
    const qint64 id = desk.submit(u"x"_s);
    ASSERT_TRUE(desk.comesTo(id, State::Done));
    EXPECT_EQ(readsFrom(server()), 6);
    EXPECT_EQ(told, QList<Verdict>(5, Verdict::CannotTell) << Verdict::Found);
    EXPECT_EQ(writesTo(server()).size(), 1);
}

TEST_F(SubmissionsTest, WhileItCannotBeToldNothingCanBeDoneButLookAndConfirm)
{
    SubmissionDesk desk(patient());
    desk.use(server());
    server().then(Reply::closeAfterRequest());
    server().always({500, "later"});
    const qint64 id = desk.submit(u"x"_s);
    ASSERT_TRUE(desk.isTold(id, Verdict::CannotTell));
    EXPECT_FALSE(desk.submissions.maySend(id));
    EXPECT_FALSE(desk.submissions.mayTakeBack(id));
    desk.submissions.send(id);
    desk.submissions.takeBack(id);
    desk.settleDown();
    EXPECT_EQ(desk.at(id).state, State::Unknown);
    const int reads = readsFrom(server());
    desk.submissions.check(id);
    EXPECT_TRUE(desk.submissions.isChecking(id));
    desk.submissions.check(id);
    server().always(listOf(desk.at(id).code));
    ASSERT_TRUE(becomesTrue([&] { return !desk.submissions.isChecking(id); }));
    EXPECT_EQ(readsFrom(server()), reads + 1);
    if (desk.at(id).state != State::Done) { // it was read before the server knew it
        desk.submissions.check(id);
        ASSERT_TRUE(desk.comesTo(id, State::Done));
    }
    EXPECT_EQ(writesTo(server()).size(), 1);
}

TEST_F(SubmissionsTest, SentAgainItKeepsItsCode)
{
    SubmissionDesk desk;
    desk.use(server());
    const qint64 id = submitUnknown(desk, false);
    ASSERT_TRUE(desk.isTold(id, Verdict::NotFound));
    server().then(success());
    desk.submissions.send(id);
    desk.submissions.send(id); // Enter twice
    ASSERT_TRUE(desk.comesTo(id, State::Done));
    desk.settleDown();
    EXPECT_EQ(codesAt(server()), QStringList(2, desk.at(id).code));
    EXPECT_EQ(desk.at(id).sends, 2);
}

TEST_F(SubmissionsTest, RefusedWhenSentAgainItIsSettledByReadingAsWell)
{
    // The server says no to the second because it has the first, or because it never wanted either.
    for (const bool isThere : {true, false}) {
        SubmissionDesk desk;
        FaultServer own;
        desk.use(own);
        own.then(Reply::closeAfterRequest()).always({200, "[]"});
        const qint64 id = desk.submit(u"x"_s);
        ASSERT_TRUE(desk.isTold(id, Verdict::NotFound));
        own.then({409, R"({"message":"đã có"})"});
        if (isThere)
            own.always(listOf(desk.at(id).code));
        desk.submissions.send(id);
        if (isThere) {
            ASSERT_TRUE(desk.comesTo(id, State::Done));
            EXPECT_FALSE(desk.drafts.find(desk.at(id).draft));
        } else {
            // It may only not be listed yet: the agent decides, with the words before them.
            ASSERT_TRUE(becomesTrue([&] {
                const auto problem = desk.at(id).problem;
                return problem && problem->httpStatus == 409 && desk.submissions.mayTakeBack(id);
            }));
            EXPECT_EQ(desk.at(id).state, State::Unknown);
            EXPECT_EQ(desk.at(id).problem->serverText, u"đã có"_s);
        }
        EXPECT_EQ(writesTo(own).size(), 2);
    }
}

TEST_F(SubmissionsTest, EachStateIsTakenBackOrNot)
{
    SubmissionDesk desk;
    desk.use(server());
    const auto expectTakenBack = [&](qint64 id, qint64 draft) {
        EXPECT_TRUE(desk.submissions.mayTakeBack(id));
        desk.submissions.takeBack(id);
        EXPECT_TRUE(becomesTrue([&] { return !desk.outbox.find(id); }));
        EXPECT_FALSE(desk.submissions.isCarried(draft));
        ASSERT_TRUE(desk.drafts.find(draft));
        desk.drafts.change(draft, {{u"text"_s, u"edited"_s}});
        EXPECT_EQ(desk.drafts.find(draft)->content.value(u"text"_s), u"edited"_s);
    };
    // Rejected: the draft is back already, and stays.
    server().then({422, "no"});
    const qint64 rejected = desk.submit(u"x"_s);
    ASSERT_TRUE(desk.comesTo(rejected, State::Rejected));
    expectTakenBack(rejected, desk.at(rejected).draft);
    // Sending: no. Unknown: not before it was looked for.
    server().then(Reply::stall()).always({200, "[]"});
    const qint64 unknown = desk.submit(u"x"_s);
    ASSERT_TRUE(desk.comesTo(unknown, State::Sending));
    EXPECT_FALSE(desk.submissions.mayTakeBack(unknown));
    ASSERT_TRUE(desk.comesTo(unknown, State::Unknown));
    EXPECT_FALSE(desk.submissions.mayTakeBack(unknown));
    ASSERT_TRUE(desk.isTold(unknown, Verdict::NotFound));
    expectTakenBack(unknown, desk.at(unknown).draft);
    // Done: no.
    server().then(success());
    const qint64 done = desk.submit(u"x"_s);
    ASSERT_TRUE(desk.comesTo(done, State::Done));
    EXPECT_FALSE(desk.submissions.mayTakeBack(done));
    // Queued: yes, and then it does not go when the line is back.
    const int writes = int(writesTo(server()).size());
    takeAway(desk);
    const qint64 queued = desk.submit(u"x"_s);
    ASSERT_TRUE(becomesTrue([&] { return desk.submissions.mayTakeBack(queued) && desk.at(queued).problem; }));
    expectTakenBack(queued, desk.at(queued).draft);
    bringBack();
    server().always(success());
    const qint64 last = desk.submit(u"last"_s);
    ASSERT_TRUE(desk.comesTo(last, State::Done));
    EXPECT_EQ(textsAt(server()), QStringList {u"last"_s});
    EXPECT_EQ(writes, 3);
}

TEST_F(SubmissionsTest, TheAgentWhoHasSeenItInTheCrmMayConfirmIt)
{
    SubmissionDesk desk(patient()); // it is still being looked for
    desk.use(server());
    QSignalSpy done(&desk.submissions, &Submissions::done);
    const qint64 id = submitUnknown(desk, false);
    ASSERT_TRUE(becomesTrue([&] { return desk.submissions.isChecking(id); }));
    desk.submissions.confirmDone(id);
    desk.submissions.confirmDone(id);
    ASSERT_TRUE(desk.comesTo(id, State::Done));
    EXPECT_EQ(done.size(), 1);
    EXPECT_FALSE(desk.drafts.find(desk.at(id).draft));
    EXPECT_FALSE(desk.submissions.isChecking(id));
}
