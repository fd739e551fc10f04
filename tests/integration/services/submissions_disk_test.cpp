#include "submissionstest.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// The disk, another company, and the end of the program: at none of them is anything sent twice or forgotten.

namespace {

class DiskTest : public SubmissionsTest
{
protected:
    //! From the moment that \a desk has one in \a state on disk, nothing more fits on it.
    static void fillAt(SubmissionDesk &desk, State state)
    {
        QObject::connect(
            &desk.outbox, &Outbox::changed, &desk.outbox, [&desk, state, isFull = false](qint64 id) mutable {
                if (desk.at(id).state == state && !std::exchange(isFull, true))
                    desk.fillDisk();
            });
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"desk.db"_s);
};

} // namespace

TEST_F(DiskTest, WhatCannotBeWrittenIsNotTakenAndNotSent)
{
    SubmissionDesk desk(quick(), m_file);
    desk.use(server());
    QSignalSpy notTaken(&desk.submissions, &Submissions::notTaken);
    desk.fillDisk();
    const qint64 draft = desk.draft(u"giao"_s);
    EXPECT_TRUE(desk.submissions.submit(draft, u"x"_s));
    EXPECT_TRUE(desk.submissions.isCarried(draft));
    ASSERT_TRUE(becomesTrue([&] { return !notTaken.isEmpty(); }));
    EXPECT_EQ(notTaken.first().at(1).value<std::optional<StorageFault>>()->kind, StorageFault::Kind::Full);
    EXPECT_FALSE(desk.submissions.isCarried(draft));
    desk.settleDown();
    EXPECT_EQ(server().sends(), 0);
    desk.emptyDisk();
    EXPECT_TRUE(desk.submissions.submit(draft, u"x"_s)) << "the same draft, once there is room";
    ASSERT_TRUE(becomesTrue([&] { return writesTo(server()).size() == 1; }));
}

TEST_F(DiskTest, NothingIsSentThatIsNotSendingOnDisk)
{
    SubmissionDesk desk(quick(), m_file);
    desk.use(server());
    server().always(success());
    fillAt(desk, State::Queued);
    const qint64 order = desk.submit(u"x"_s);
    desk.settleDown();
    desk.settleDown();
    EXPECT_EQ(desk.at(order).state, State::Queued);
    EXPECT_EQ(server().sends(), 0);
    desk.emptyDisk();
    ASSERT_TRUE(desk.comesTo(order, State::Done));
    EXPECT_EQ(writesTo(server()).size(), 1);
}

TEST_F(DiskTest, AnAnswerThatCannotBeWrittenIsKeptAndNotAskedForAgain)
{
    for (const auto &[reply, state] : {std::pair(success(), State::Done),
             std::pair(Reply(422, "no"), State::Rejected), std::pair(Reply(500, "no"), State::Unknown)}) {
        const QTemporaryDir folder;
        SubmissionDesk desk(quick(), folder.filePath(u"desk.db"_s));
        FaultServer own;
        desk.use(own);
        own.then(reply).always({200, "[]"});
        QSignalSpy done(&desk.submissions, &Submissions::done);
        fillAt(desk, State::Sending);
        const qint64 id = desk.submit(u"x"_s);
        ASSERT_TRUE(becomesTrue([&] { return writesTo(own).size() == 1; }));
        desk.settleDown();
        desk.settleDown();
        EXPECT_EQ(desk.at(id).state, State::Sending) << "as on disk";
        EXPECT_FALSE(desk.submissions.mayTakeBack(id) || desk.submissions.maySend(id));
        EXPECT_TRUE(done.isEmpty());
        desk.emptyDisk();
        ASSERT_TRUE(desk.comesTo(id, state));
        desk.settleDown();
        EXPECT_EQ(writesTo(own).size(), 1);
        EXPECT_EQ(done.size(), state == State::Done ? 1 : 0);
    }
}

TEST_F(DiskTest, EndedWhileItWasSentItIsUnknownAndSettledAtTheNextStart)
{
    server().then(Reply::stall()).always({200, "[]"});
    QString code;
    {
        SubmissionDesk desk(patient(), m_file);
        desk.use(server());
        const qint64 id = desk.submit(u"x"_s);
        code = desk.at(id).code;
        ASSERT_TRUE(becomesTrue([&] { return writesTo(server()).size() == 1; }));
    }
    server().always(listOf(code));
    SubmissionDesk desk(quick(), m_file);
    ASSERT_EQ(desk.outbox.all().size(), 1);
    const qint64 id = desk.outbox.all().first().id;
    EXPECT_EQ(desk.at(id).state, State::Unknown);
    desk.use(server());
    ASSERT_TRUE(desk.comesTo(id, State::Done));
    EXPECT_EQ(writesTo(server()).size(), 1);
}

TEST_F(DiskTest, WhatWasNotFoundIsLookedForAgainByTheNextStart)
{
    QString code;
    {
        SubmissionDesk desk(quick(), m_file);
        desk.use(server());
        const qint64 id = submitUnknown(desk, false);
        ASSERT_TRUE(desk.isTold(id, Verdict::NotFound));
        code = desk.at(id).code;
    }
    server().always(listOf(code));
    SubmissionDesk desk(quick(), m_file);
    desk.use(server());
    EXPECT_TRUE(desk.comesTo(desk.outbox.all().first().id, State::Done));
}

TEST_F(DiskTest, NotSentTheSecondTimeItIsAsUnknownAsBefore)
{
    SubmissionDesk desk(quick(), m_file);
    desk.use(server());
    const qint64 id = submitUnknown(desk, false);
    ASSERT_TRUE(desk.isTold(id, Verdict::NotFound));
    takeAway(desk);
    desk.submissions.send(id);
    ASSERT_TRUE(
        becomesTrue([&] { return desk.at(id).problem && desk.at(id).problem->kind == Kind::Offline; }));
    EXPECT_EQ(desk.at(id).state, State::Unknown) << "queued it would be said that nothing of it has left";
    EXPECT_EQ(desk.at(id).sends, 1);
    EXPECT_TRUE(desk.isTold(id, Verdict::NotFound));
    bringBack();
    server().always({200, "[]"});
    const qint64 other = desk.submit(u"y"_s);
    ASSERT_TRUE(desk.comesTo(other, State::Unknown)); // a list is no answer to a write
    EXPECT_EQ(textsAt(server()), QStringList {u"y"_s}) << "sent again unattended";
}

TEST_F(DiskTest, AnotherCompanyGetsNothingOfThisOne)
{
    // The usual case: the same address, and only the keys differ.
    const QString other = m_folder.filePath(u"other.db"_s);
    SubmissionDesk desk(quick(), m_file);
    desk.open(u"A"_s, server());
    server().then(Reply::stall()).always({200, "[]"});
    const qint64 inFlight = desk.submit(u"in flight"_s, u"c"_s);
    const qint64 waiting = desk.submit(u"waiting"_s, u"c"_s);
    ASSERT_TRUE(becomesTrue([&] { return writesTo(server()).size() == 1; }));

    // Whichever comes first, the outbox or the connection.
    desk.open(u"B"_s, server());
    desk.settleDown();
    EXPECT_FALSE(desk.submissions.maySend(waiting));
    desk.submissions.seen();
    desk.submissions.send(waiting);
    desk.submissions.check(inFlight);
    desk.settleDown();
    desk.detach();
    desk.path = other;
    desk.attach();
    EXPECT_TRUE(desk.outbox.all().isEmpty());
    server().always(success());
    ASSERT_TRUE(desk.comesTo(desk.submit(u"of B"_s, u"c"_s), State::Done));
    EXPECT_EQ(desk.outbox.all().size(), 1);

    server().always({200, "[]"});
    desk.detach();
    desk.path = m_file;
    desk.attach();
    EXPECT_EQ(desk.at(inFlight).state, State::Unknown);
    EXPECT_EQ(desk.at(waiting).state, State::Queued);
    desk.settleDown();
    desk.open(u"A"_s, server());
    ASSERT_TRUE(desk.isTold(inFlight, Verdict::NotFound));
    desk.settleDown();
    EXPECT_EQ(textsAt(server()), (QStringList {u"in flight"_s, u"of B"_s}));
    for (const auto &request : server().requests()) {
        const bool isOfB = request.method != "GET" && request.body.contains("of B");
        EXPECT_EQ(request.header("apikey"), isOfB ? "key-of-B" : "key-of-A") << request.target.constData();
    }
}

TEST_F(DiskTest, AChangedAddressIsAnotherServer)
{
    const FaultServer elsewhere;
    SubmissionDesk desk(quick(), m_file);
    desk.open(u"A"_s, server());
    takeAway(desk);
    const qint64 id = desk.submit(u"x"_s);
    ASSERT_TRUE(becomesTrue([&] { return desk.at(id).problem.has_value(); }));
    desk.open(u"A"_s, elsewhere);
    desk.submissions.seen();
    desk.submissions.send(id);
    desk.settleDown();
    // One more attempt at the former server may have been under way, and has to end first.
    EXPECT_TRUE(becomesTrue([&] { return desk.submissions.mayTakeBack(id); }));
    EXPECT_FALSE(desk.submissions.maySend(id));
    EXPECT_EQ(elsewhere.sends(), 0);
}

TEST_F(DiskTest, AnAnswerToTheFormerKeyStillCounts)
{
    SubmissionDesk desk(quick(), m_file);
    desk.open(u"A"_s, server());
    server().then(Reply::drip(success(), std::chrono::milliseconds(1)));
    const qint64 id = desk.submit(u"x"_s);
    ASSERT_TRUE(becomesTrue([&] { return writesTo(server()).size() == 1; }));
    desk.open(u"A"_s, server()); // the key was entered anew
    ASSERT_TRUE(desk.comesTo(id, State::Done));
    EXPECT_EQ(desk.at(id).result, u"3609"_s);
}

TEST_F(DiskTest, WhileTheConnectionIsSwitchedNothingIsSettledElsewhere)
{
    auto pauses = patient();
    pauses.secondLook = std::chrono::milliseconds(1);
    FaultServer elsewhere;
    SubmissionDesk desk(pauses, m_file);
    desk.open(u"A"_s, server());
    server().then(Reply::closeAfterRequest()).then(Reply::stall());
    const qint64 id = desk.submit(u"x"_s);
    ASSERT_TRUE(becomesTrue([&] { return readsFrom(server()) == 1; }));
    EXPECT_TRUE(desk.submissions.isChecking(id));
    desk.open(u"B"_s, elsewhere);
    EXPECT_FALSE(desk.submissions.isChecking(id));
    desk.submissions.check(id);
    desk.settleDown();
    EXPECT_EQ(elsewhere.sends(), 0);
    EXPECT_FALSE(desk.at(id).check);
}
