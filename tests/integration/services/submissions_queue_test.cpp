#include "backoff.h"
#include "submissionstest.h"

#include <QJsonValue>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// What goes when: in turn for each customer, and only over a line that is known to be there.

TEST_F(SubmissionsTest, TwoPressesAreOneSubmission)
{
    SubmissionDesk desk;
    desk.use(server());
    server().always(success());
    const qint64 draft = desk.draft(u"giao"_s);
    EXPECT_TRUE(desk.submissions.submit(draft, u"giao"_s));
    EXPECT_TRUE(desk.submissions.isCarried(draft)) << "before anything is on disk";
    EXPECT_FALSE(desk.submissions.submit(draft, u"giao"_s)) << "the second press of two";
    // Another tab with the same draft: what is typed there now changes nothing, and it cannot submit either.
    desk.drafts.change(draft, {{u"text"_s, u"giao hai lần"_s}});
    EXPECT_FALSE(desk.submissions.submit(draft, u"giao hai lần"_s));
    ASSERT_TRUE(becomesTrue([&] { return desk.carrierOf(draft) != 0; }));
    EXPECT_FALSE(desk.submissions.submit(draft, u"giao"_s));
    ASSERT_TRUE(desk.comesTo(desk.carrierOf(draft), State::Done));
    EXPECT_FALSE(desk.submissions.submit(draft, u"giao"_s)) << "there is none any more";
    desk.settleDown();
    EXPECT_EQ(textsAt(server()), QStringList {u"giao"_s});
    EXPECT_EQ(desk.outbox.all().size(), 1);
}

TEST_F(SubmissionsTest, WhatAFormShouldNotHaveLetThroughStaysADraft)
{
    SubmissionDesk desk;
    desk.use(server());
    QSignalSpy notTaken(&desk.submissions, &Submissions::notTaken);
    const qint64 draft = desk.draft({});
    EXPECT_TRUE(desk.submissions.submit(draft, u"x"_s));
    EXPECT_FALSE(desk.submissions.submit(draft, u"x"_s));
    ASSERT_TRUE(becomesTrue([&] { return !notTaken.isEmpty(); }));
    EXPECT_EQ(notTaken.first().at(0).toLongLong(), draft);
    EXPECT_EQ(notTaken.first().at(2).value<ApiError>().detail, u"text"_s);
    EXPECT_FALSE(desk.submissions.isCarried(draft));
    EXPECT_TRUE(desk.outbox.all().isEmpty());
    EXPECT_FALSE(desk.submissions.submit(desk.draft(u"x"_s, {}, u"no such form"_s), u"x"_s));
    EXPECT_FALSE(desk.submissions.submit(4711, u"no such draft"_s));
}

TEST_F(SubmissionsTest, OfOneCustomerTheyGoOneByOneOldestFirst)
{
    SubmissionDesk desk(patient());
    desk.use(server());
    server().then(Reply::stall());
    server().always(success());
    const qint64 first = desk.submit(u"a1"_s, u"a"_s);
    ASSERT_TRUE(becomesTrue([&] { return writesTo(server()).size() == 1; }));
    const qint64 second = desk.submit(u"a2"_s, u"a"_s);
    const qint64 third = desk.submit(u"a3"_s, u"a"_s);
    const qint64 other = desk.submit(u"b1"_s, u"b"_s);
    const qint64 nobody = desk.submit(u"x1"_s);
    ASSERT_TRUE(desk.comesTo(other, State::Done) && desk.comesTo(nobody, State::Done));
    EXPECT_EQ(desk.at(first).state, State::Sending) << "or this tells nothing";
    EXPECT_EQ(desk.at(second).state, State::Queued);
    EXPECT_EQ(textsAt(server()), (QStringList {u"a1"_s, u"b1"_s, u"x1"_s}));
    // An unknown outcome does not hold up the others: it may take a person to settle it.
    ASSERT_TRUE(desk.comesTo(first, State::Unknown));
    ASSERT_TRUE(desk.comesTo(third, State::Done));
    EXPECT_EQ(textsAt(server()).sliced(3), (QStringList {u"a2"_s, u"a3"_s}));
}

TEST_F(SubmissionsTest, OnlyAFewGoSideBySide)
{
    SubmissionDesk desk(patient());
    desk.use(server());
    server().always(Reply::stall());
    for (int i = 0; i < Submissions::atOnce + 2; ++i)
        desk.submit(u"x"_s, u"c%1"_s.arg(i));
    ASSERT_TRUE(becomesTrue([&] { return writesTo(server()).size() == Submissions::atOnce; }));
    desk.settleDown();
    EXPECT_EQ(writesTo(server()).size(), Submissions::atOnce);
    EXPECT_TRUE(becomesTrue([&] { return writesTo(server()).size() == Submissions::atOnce + 2; }));
}

TEST_F(SubmissionsTest, WithoutALineTheyWaitAndGoInTurnWhenAReadingFindsItBack)
{
    SubmissionDesk desk;
    desk.use(server());
    takeAway(desk);
    const QList<qint64> waiting {
        desk.submit(u"a1"_s, u"a"_s), desk.submit(u"a2"_s, u"a"_s), desk.submit(u"b1"_s, u"b"_s)};
    const qint64 points = desk.submit(u"p1"_s, u"p"_s, u"points"_s);
    ASSERT_TRUE(becomesTrue([&] { return desk.connection.health() == Connection::Health::Offline; }));
    for (const qint64 id : waiting + QList {points}) {
        ASSERT_TRUE(desk.comesTo(id, State::Queued));
        EXPECT_EQ(desk.at(id).sends, 0) << "nothing was sent";
        EXPECT_TRUE(desk.submissions.mayTakeBack(id));
    }
    EXPECT_EQ(desk.at(waiting.first()).problem->kind, Kind::Offline);
    bringBack();
    server().always(success());
    for (const qint64 id : waiting)
        ASSERT_TRUE(desk.comesTo(id, State::Done));
    EXPECT_EQ(server().requests().first().method, "GET") << "the line was tried with a write";
    EXPECT_TRUE(server().requests().first().target.startsWith("/contacts?"));
    auto texts = textsAt(server());
    texts.removeAll(u"b1"_s);
    EXPECT_EQ(texts, (QStringList {u"a1"_s, u"a2"_s}));
    // Points wait for a person, however good the line is.
    desk.submissions.seen();
    desk.settleDown();
    EXPECT_EQ(desk.at(points).state, State::Queued);
    ASSERT_TRUE(desk.submissions.maySend(points));
    desk.submissions.send(points);
    ASSERT_TRUE(desk.comesTo(points, State::Done));
    EXPECT_FALSE(desk.at(points).problem);
    EXPECT_EQ(desk.at(points).sends, 1);
}

TEST_F(SubmissionsTest, APressTriesALineThatWasDownAtOnce)
{
    SubmissionDesk desk(patient()); // by itself it would be tried in an hour
    desk.use(server());
    takeAway(desk);
    const qint64 order = desk.submit(u"o"_s, u"c"_s);
    ASSERT_TRUE(becomesTrue([&] { return desk.at(order).problem.has_value(); }));
    const QSignalSpy tried(&desk.api, &ApiRing::answered);
    const qint64 late = desk.submit(u"p1"_s, u"p"_s, u"points"_s);
    ASSERT_TRUE(becomesTrue([&] { return !tried.isEmpty(); }));
    EXPECT_EQ(desk.connection.health(), Connection::Health::Offline);
    bringBack();
    server().always(success());
    const qint64 points = desk.submit(u"p2"_s, u"q"_s, u"points"_s);
    ASSERT_TRUE(desk.comesTo(points, State::Done)) << "pressed now, and sent now";
    ASSERT_TRUE(desk.comesTo(order, State::Done));
    EXPECT_EQ(desk.at(late).state, State::Queued);
}

TEST_F(SubmissionsTest, WhatWaitedOverAStartGoesOnceItHasBeenSeen)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"desk.db"_s);
    {
        SubmissionDesk desk(patient(), file);
        desk.use(server());
        takeAway(desk);
        const qint64 order = desk.submit(u"a1"_s, u"a"_s);
        ASSERT_TRUE(becomesTrue([&] { return desk.at(order).problem.has_value(); }));
        desk.submit(u"p1"_s, u"p"_s, u"points"_s);
    }
    bringBack();
    server().always(success());
    SubmissionDesk desk(quick(), file);
    desk.use(server());
    EXPECT_EQ(desk.outbox.unsent(), 2);
    const qint64 behind = desk.submit(u"a2"_s, u"a"_s);
    const qint64 other = desk.submit(u"b1"_s, u"b"_s);
    const qint64 afterPoints = desk.submit(u"p2"_s, u"p"_s);
    ASSERT_TRUE(desk.comesTo(other, State::Done));
    ASSERT_TRUE(desk.comesTo(afterPoints, State::Done)) << "what waits for a person holds nobody up";
    desk.settleDown();
    EXPECT_EQ(desk.at(behind).state, State::Queued) << "an older one of its customer has not been seen";
    desk.submissions.seen();
    ASSERT_TRUE(desk.comesTo(behind, State::Done));
    EXPECT_EQ(textsAt(server()).sliced(2), (QStringList {u"a1"_s, u"a2"_s}));
    EXPECT_EQ(desk.outbox.unsent(), 1) << "the points";
}

TEST_F(SubmissionsTest, WithoutAKeyTheyWaitForIt)
{
    SubmissionDesk desk;
    Profile profile;
    profile.name = u"A"_s;
    profile.address = addressOf(server());
    desk.connection.open(profile);
    ASSERT_TRUE(becomesTrue([&] { return desk.connection.state() == Connection::State::NoKey; }));
    const qint64 order = desk.submit(u"o"_s, u"c"_s);
    const qint64 points = desk.submit(u"p"_s, u"p"_s, u"points"_s);
    desk.settleDown();
    EXPECT_EQ(desk.at(order).state, State::Queued);
    EXPECT_EQ(desk.at(order).problem->kind, Kind::Unauthorized);
    EXPECT_EQ(server().sends(), 0);
    server().always(success());
    desk.open(u"A"_s, server());
    ASSERT_TRUE(desk.comesTo(order, State::Done));
    EXPECT_EQ(writesTo(server()).first().header("apikey"), "key-of-A");
    desk.settleDown();
    EXPECT_EQ(desk.at(points).state, State::Queued);
}

TEST_F(SubmissionsTest, WhileTheKeyIsRefusedNothingIsGivenBackForThat)
{
    SubmissionDesk desk;
    desk.use(server());
    server().then({401, "{}"});
    Answer<QJsonValue> answer;
    const auto handle = desk.api.get(u"/contacts"_s, {}, &desk.outbox, answer.callback());
    EXPECT_EQ(answer.error().kind, Kind::Unauthorized);
    server().then({401, "{}"});
    server().always({200, R"({"success":true,"number":1})"});
    const qint64 order = desk.submit(u"o"_s, u"c"_s);
    ASSERT_TRUE(desk.comesTo(order, State::Done));
    EXPECT_EQ(writesTo(server()).size(), 1);
    EXPECT_EQ(readsFrom(server()), 3) << "refused, refused when tried, and then not";
}

TEST(Backoff, DoublesUpToItsLongestPauseWithHalfOnTopAtMost)
{
    using namespace std::chrono_literals;
    Backoff backoff(5s, 60s);
    for (int round = 0; round < 2; ++round) {
        for (const auto expected : {5s, 10s, 20s, 40s, 60s, 60s}) {
            const auto pause = backoff.next();
            EXPECT_GE(pause, expected);
            EXPECT_LE(pause, std::chrono::milliseconds(expected) * 3 / 2);
        }
        backoff.reset();
    }
}
