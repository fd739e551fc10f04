#include "databasetesting.h"
#include "drafts.h"
#include "outbox.h"
#include "vault.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

struct Desk
{
    explicit Desk(const DatabaseFile &file, const Vault &key)
        : vault(key)
        , database(file.path)
    {
        EXPECT_TRUE(open(database).has_value());
        QSignalSpy loaded(&outbox, &Outbox::loaded);
        drafts.attach(&database, &vault);
        outbox.attach(&database, &vault);
        EXPECT_TRUE(becomesTrue([&] { return !loaded.isEmpty(); }));
    }
    ~Desk()
    {
        outbox.detach();
        drafts.detach();
    }

    qint64 draft(const QString &text = u"x"_s) { return drafts.add(u"order"_s, 1, {}, {{u"note"_s, text}}); }
    static Submission submissionOf(qint64 draft, qint64 id = 1)
    {
        Submission submission;
        submission.id = id;
        submission.kind = u"order"_s;
        submission.code = newSubmissionCode();
        submission.draft = draft;
        submission.createdAt = submission.changedAt = QDateTime::currentDateTimeUtc();
        return submission;
    }
    Stored<void> add(const Submission &submission)
    {
        return answered([&](auto done) { outbox.add(submission, &outbox, done); });
    }
    Stored<void> change(const Submission &submission)
    {
        return answered([&](auto done) { outbox.change(submission, &outbox, done); });
    }
    Stored<void> remove(qint64 id)
    {
        return answered([&](auto done) { outbox.remove(id, &outbox, done); });
    }
    static Stored<void> answered(const std::function<void(Outbox::Done)> &ask)
    {
        std::optional<Stored<void>> answer;
        ask([&answer](Stored<void> done) { answer = done; });
        EXPECT_FALSE(answer) << "answered before the event loop";
        EXPECT_TRUE(becomesTrue([&] { return answer.has_value(); }));
        return answer.value_or(tl::make_unexpected(StorageFault()));
    }

    Vault vault;
    Database database;
    Drafts drafts;
    Outbox outbox {drafts};
};

struct OutboxTest : testing::Test
{
    DatabaseFile file;
    Vault vault {Vault::makeKey()};
};

} // namespace

TEST_F(OutboxTest, ASubmissionCarriesItsDraftFromTheFirstMoment)
{
    Submission submission;
    {
        Desk desk(file, vault);
        const qint64 draft = desk.draft();
        submission = Desk::submissionOf(draft);
        std::optional<Stored<void>> answer;
        desk.outbox.add(submission, &desk.outbox, [&answer](Stored<void> done) { answer = done; });
        EXPECT_EQ(desk.drafts.find(draft)->submission, submission.id) << "before it is on disk";
        ASSERT_TRUE(becomesTrue([&] { return answer.has_value(); }));
        ASSERT_TRUE(*answer);
        EXPECT_EQ(desk.outbox.unsent(), 1);
    }
    Desk again(file, vault);
    EXPECT_EQ(again.outbox.all(), QList {submission});
    EXPECT_EQ(again.drafts.find(submission.draft)->submission, submission.id);
}

TEST_F(OutboxTest, OneDraftIsSubmittedOnce)
{
    Desk desk(file, vault);
    const qint64 draft = desk.draft();
    std::optional<Stored<void>> first;
    std::optional<Stored<void>> second;
    desk.outbox.add(Desk::submissionOf(draft, 1), &desk.outbox, [&](Stored<void> done) { first = done; });
    desk.outbox.add(Desk::submissionOf(draft, 2), &desk.outbox, [&](Stored<void> done) { second = done; });
    ASSERT_TRUE(becomesTrue([&] { return first && second; }));
    EXPECT_TRUE(first->has_value());
    EXPECT_FALSE(second->has_value());
    EXPECT_FALSE(desk.add(Desk::submissionOf(draft, 3)));
    EXPECT_FALSE(desk.add(Desk::submissionOf(12345, 4))) << "no such draft";
    EXPECT_EQ(desk.outbox.all().size(), 1);
}

TEST_F(OutboxTest, WhatIsDoneTakesTheDraftWithIt)
{
    Submission submission;
    {
        Desk desk(file, vault);
        submission = Desk::submissionOf(desk.draft());
        ASSERT_TRUE(desk.add(submission));
        submission.state = State::Done;
        submission.result = u"3609"_s;
        ASSERT_TRUE(desk.change(submission));
        EXPECT_FALSE(desk.drafts.find(submission.draft));
        EXPECT_EQ(desk.outbox.unsent(), 0);
    }
    Desk again(file, vault);
    EXPECT_FALSE(again.drafts.find(submission.draft));
    EXPECT_EQ(again.outbox.all(), QList {submission});
}

TEST_F(OutboxTest, WhatIsRejectedGivesTheDraftBackWithTheServersWords)
{
    Submission submission;
    {
        Desk desk(file, vault);
        submission = Desk::submissionOf(desk.draft());
        ASSERT_TRUE(desk.add(submission));
        submission.state = State::Rejected;
        submission.problem = ApiError {ApiError::Kind::Rejected, 400, u"thiếu tên"_s, {}};
        ASSERT_TRUE(desk.change(submission));
    }
    Desk again(file, vault);
    const auto draft = again.drafts.find(submission.draft);
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->submission, 0);
    EXPECT_TRUE(draft->wasRejected);
    EXPECT_EQ(draft->refusal, u"thiếu tên"_s);
    EXPECT_EQ(again.outbox.unsent(), 0);
    // Mended and submitted again, the older one goes.
    ASSERT_TRUE(again.add(Desk::submissionOf(submission.draft, 2)));
    ASSERT_EQ(again.outbox.all().size(), 1);
    EXPECT_EQ(again.outbox.all().first().id, 2);
    EXPECT_FALSE(again.drafts.find(submission.draft)->wasRejected);
}

TEST_F(OutboxTest, WhatWasBeingSentWhenTheProgramEndedIsUnknown)
{
    {
        Desk desk(file, vault);
        Submission submission = Desk::submissionOf(desk.draft());
        ASSERT_TRUE(desk.add(submission));
        submission.state = State::Sending;
        submission.check = Settlement {Settlement::Verdict::NotFound, {}, {}, {}}; // of a sending before
        ASSERT_TRUE(desk.change(submission));
    }
    for (int start = 0; start < 2; ++start) {
        Desk again(file, vault);
        ASSERT_EQ(again.outbox.all().size(), 1);
        EXPECT_EQ(again.outbox.all().first().state, State::Unknown);
        EXPECT_FALSE(again.outbox.all().first().check);
        EXPECT_EQ(again.outbox.unsent(), 1);
    }
}

TEST_F(OutboxTest, TakenBackTheDraftIsThereAndTheSubmissionGone)
{
    qint64 draft = 0;
    {
        Desk desk(file, vault);
        draft = desk.draft();
        ASSERT_TRUE(desk.add(Desk::submissionOf(draft)));
        ASSERT_TRUE(desk.remove(1));
        EXPECT_EQ(desk.drafts.find(draft)->submission, 0);
        EXPECT_FALSE(desk.remove(1)) << "there is none any more";
    }
    Desk again(file, vault);
    EXPECT_EQ(again.drafts.find(draft)->submission, 0);
    EXPECT_TRUE(again.outbox.all().isEmpty());
}

TEST_F(OutboxTest, AFaultChangesNothing)
{
    Desk desk(file, vault);
    const qint64 draft = desk.draft();
    const qint64 other = desk.draft();
    ASSERT_TRUE(desk.add(Desk::submissionOf(other, 2)));
    value(desk.database, u"PRAGMA max_page_count = 1"_s);
    Submission big = Desk::submissionOf(draft);
    big.request.body = QByteArray(100'000, 'x');
    const auto added = desk.add(big);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().kind, StorageFault::Kind::Full);
    EXPECT_EQ(desk.drafts.find(draft)->submission, 0) << "it can be edited and submitted again";
    Submission changed = *desk.outbox.find(2);
    changed.state = State::Sending;
    changed.request.body = QByteArray(100'000, 'x');
    EXPECT_FALSE(desk.change(changed));
    EXPECT_EQ(desk.outbox.find(2)->state, State::Queued);
}

TEST_F(OutboxTest, ADraftThatIsWrittenMeanwhileDoesNotUndoWhatBecameOfIt)
{
    // The last keystroke, or a tab that found its customer, is on its way to the disk when the server
    // answers.
    for (const State state : {State::Done, State::Rejected}) {
        DatabaseFile own;
        qint64 draft = 0;
        {
            Desk desk(own, vault);
            draft = desk.draft();
            Submission submission = Desk::submissionOf(draft);
            ASSERT_TRUE(desk.add(submission));
            desk.drafts.setPlace(draft, {u"tab"_s, {}, {}});
            submission.state = state;
            std::optional<Stored<void>> answer;
            desk.outbox.change(submission, &desk.outbox, [&answer](Stored<void> done) { answer = done; });
            desk.drafts.writeNow();
            ASSERT_TRUE(becomesTrue([&] { return answer.has_value(); }));
        }
        Desk again(own, vault);
        const auto left = again.drafts.find(draft);
        EXPECT_EQ(left.has_value(), state == State::Rejected);
        EXPECT_TRUE(!left || left->submission == 0) << "nobody could ever edit it again";
    }
}

TEST_F(OutboxTest, WhatWasTypedLastIsWrittenThoughItCouldNotBeSubmitted)
{
    qint64 draft = 0;
    {
        Desk desk(file, vault);
        draft = desk.draft(u"giao"_s);
        ASSERT_TRUE(becomesTrue([&] { return desk.drafts.isWritten(draft); }));
        desk.drafts.change(draft, {{u"note"_s, u"giao sớm"_s}});
        value(desk.database, u"PRAGMA max_page_count = 1"_s);
        Submission big = Desk::submissionOf(draft);
        big.request.body = QByteArray(100'000, 'x');
        ASSERT_FALSE(desk.add(big));
        EXPECT_FALSE(desk.drafts.isWritten(draft));
        EXPECT_TRUE(becomesTrue([&] { return desk.drafts.isWritten(draft); }));
    }
    Desk again(file, vault);
    EXPECT_EQ(again.drafts.find(draft)->content.value(u"note"_s), u"giao sớm"_s);
}

TEST_F(OutboxTest, EveryTamperingIsNoticedAndTheDraftIsGivenBack)
{
    for (const auto &[what, statement] : tamperings) {
        DatabaseFile tampered;
        qint64 draft = 0;
        {
            Desk desk(tampered, vault);
            draft = desk.draft();
            ASSERT_TRUE(desk.add(Desk::submissionOf(draft)));
        }
        {
            Database database(tampered.path);
            ASSERT_TRUE(open(database));
            ASSERT_TRUE(run(database, statement.arg(u"submission"_s, u"sealed"_s)));
        }
        Desk desk(tampered, vault);
        EXPECT_EQ(desk.outbox.unreadable(), 1) << what;
        EXPECT_TRUE(desk.outbox.all().isEmpty()) << what;
        EXPECT_EQ(desk.drafts.find(draft)->submission, 0) << what;
    }
}

TEST_F(OutboxTest, OldOnesGoWhenTheyAreSettledAndNeverBefore)
{
    {
        Desk desk(file, vault);
        for (const auto &[id, state] : {std::pair(1, State::Done), std::pair(2, State::Rejected),
                 std::pair(3, State::Unknown), std::pair(4, State::Queued)}) {
            Submission submission = Desk::submissionOf(desk.draft(), id);
            ASSERT_TRUE(desk.add(submission));
            submission.state = state;
            submission.changedAt = QDateTime::currentDateTimeUtc().addDays(-15);
            ASSERT_TRUE(desk.change(submission));
        }
    }
    const Desk again(file, vault);
    QList<qint64> left;
    for (const Submission &submission : again.outbox.all())
        left.append(submission.id);
    std::ranges::sort(left);
    EXPECT_EQ(left, (QList<qint64> {3, 4}));
}

TEST_F(OutboxTest, OnDiskNothingOfThemCanBeRead)
{
    Desk desk(file, vault);
    Submission submission = Desk::submissionOf(desk.draft(u"giao cho Ánh"_s));
    submission.title = u"Đơn cho Ánh"_s;
    submission.customer = u"c475"_s;
    submission.request.body = R"({"receiverPhone":"0867123456"})";
    ASSERT_TRUE(desk.add(submission));
    const QByteArray bytes = file.bytes();
    for (const QByteArray &text :
        {QByteArray("Ánh"), QByteArray("0867123456"), QByteArray("c475"), submission.code.toLatin1()})
        EXPECT_FALSE(bytes.contains(text)) << text.toStdString();
}

TEST_F(OutboxTest, CodesAreUlidsOfOursAndNeverTheSame)
{
    QSet<QString> codes;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1469918176385, Qt::UTC);
    for (int i = 0; i < 10'000; ++i)
        codes.insert(newSubmissionCode(at));
    EXPECT_EQ(codes.size(), 10'000);
    for (const QString &code : codes) {
        ASSERT_EQ(code.size(), 29);
        // The time of the specification's own example.
        ASSERT_TRUE(code.startsWith(u"RD-01ARYZ6S41"_s)) << code.toStdString();
    }
    EXPECT_LT(newSubmissionCode(at), newSubmissionCode(at.addMSecs(1)));
}
