#include "fates.h"
#include "submissionstest.h"
#include "writeoutcome.h"

#include <QJsonObject>
#include <QJsonValue>

#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

// DESIGN 8, rule 2: whatever the server does to a write, it is sent once, and its verdict is never better
// than what is known.

namespace {

using Method = SubmissionRequest::Method;

class VerdictTest : public SubmissionsTest, public testing::WithParamInterface<Fate>
{
protected:
    void sendAndExpectTheVerdict(Method method);
};

QByteArray verb(Method method)
{
    return method == Method::Post ? "POST" : method == Method::Put ? "PUT" : "DELETE";
}

} // namespace

void VerdictTest::sendAndExpectTheVerdict(Method method)
{
    const Fate &fate = GetParam();
    FaultServer server;
    SubmissionDesk desk(patient());
    desk.kind.method = method;
    desk.use(server);
    QSignalSpy done(&desk.submissions, &Submissions::done);
    server.then(fate.reply);
    server.always({200, "[]"}); // to whoever asks, and to a second write, which there must not be

    const qint64 id = desk.submit(u"giao"_s);
    ASSERT_TRUE(desk.comesTo(id, fate.state));

    // What is unknown is looked for at once, and a second time in an hour.
    const int reads = fate.state == State::Unknown ? 1 : 0;
    ASSERT_TRUE(becomesTrue([&] { return readsFrom(server) == reads; }));
    desk.settleDown();
    EXPECT_EQ(server.sends() - readsFrom(server), 1) << "writes, those that were not read whole included";
    for (const auto &write : writesTo(server)) {
        EXPECT_EQ(write.method, verb(method));
        EXPECT_EQ(write.target, "/opportunities");
        EXPECT_EQ(write.header("apikey"), "test-key");
        EXPECT_EQ(write.header("Content-Type"), "application/json");
        EXPECT_EQ(write.body, R"({"code":")" + desk.at(id).code.toUtf8() + R"(","text":"giao"})");
    }
    const Submission after = desk.at(id);
    const auto draft = desk.drafts.find(after.draft);
    EXPECT_EQ(after.sends, 1);
    EXPECT_EQ(done.size(), fate.state == State::Done ? 1 : 0);
    EXPECT_EQ(desk.kind.refreshed.size(), done.size());
    EXPECT_EQ(after.problem.has_value(), fate.state != State::Done);
    switch (fate.state) {
    case State::Done:
        EXPECT_EQ(after.result, u"3609"_s);
        EXPECT_FALSE(draft);
        break;
    case State::Rejected:
        EXPECT_EQ(after.problem->serverText, fate.words);
        ASSERT_TRUE(draft);
        EXPECT_EQ(draft->refusal, fate.words);
        EXPECT_TRUE(draft->wasRejected);
        EXPECT_FALSE(desk.submissions.isCarried(draft->id));
        break;
    default:
        ASSERT_TRUE(draft);
        EXPECT_TRUE(desk.submissions.isCarried(draft->id));
        EXPECT_FALSE(desk.submissions.submit(draft->id, u"again"_s));
        EXPECT_FALSE(desk.submissions.maySend(id)) << "nobody has looked for it";
        EXPECT_FALSE(desk.submissions.mayTakeBack(id));
    }
}

TEST_P(VerdictTest, IsSentOnceAndComesToWhatIsKnown)
{
    for (const Method method : {Method::Post, Method::Put, Method::Delete}) {
        SCOPED_TRACE(verb(method).constData());
        sendAndExpectTheVerdict(method);
    }
}

INSTANTIATE_TEST_SUITE_P(Submissions, VerdictTest, testing::ValuesIn(fates()),
    [](const auto &instance) { return std::string(instance.param.name); });

TEST_F(SubmissionsTest, AWriteTellsHowTheServerIs)
{
    SubmissionDesk desk(patient());
    desk.use(server());
    QSignalSpy answered(&desk.api, &ApiRing::answered);
    server().then(success()).then({422, "no"}).then({503, "later"});
    using Health = Connection::Health;
    int told = 0;
    for (const Health health : {Health::Good, Health::Good, Health::Faulty}) {
        desk.submit(u"x"_s);
        ASSERT_TRUE(becomesTrue([&] { return answered.size() > told; }));
        told = int(answered.size());
        EXPECT_EQ(desk.connection.health(), health);
    }
}

TEST(WriteOutcome, WithoutAKeyNothingIsSent)
{
    const FaultServer server;
    Services services;
    services.api.connectTo(addressOf(server), {});
    QObject context;
    Answer<QJsonValue> answer;
    const auto handle = services.api.write({Method::Post, u"/x"_s, {}, "{}"}, &context, answer.callback());
    EXPECT_EQ(answer.calls, 0) << "called back from inside write()";
    EXPECT_EQ(outcomeOf(answer.error()), WriteOutcome::NotSent);
    EXPECT_EQ(server.sends(), 0);
}

TEST(WriteOutcome, IsTheSameForEveryKindWhateverElseItSays)
{
    // For each kind: without a status line, with one.
    using Outcome = WriteOutcome;
    const std::vector<std::tuple<Kind, Outcome, Outcome>> table {
        {Kind::Offline, Outcome::NotSent, Outcome::Unknown},
        {Kind::Timeout, Outcome::NotSent, Outcome::Unknown},
        {Kind::Tls, Outcome::NotSent, Outcome::Unknown},
        {Kind::Unauthorized, Outcome::NotSent, Outcome::Refused},
        {Kind::NotFound, Outcome::Unknown, Outcome::Refused},
        {Kind::Rejected, Outcome::Unknown, Outcome::Refused},
        {Kind::RateLimited, Outcome::Unknown, Outcome::Refused},
        {Kind::Server, Outcome::Unknown, Outcome::Unknown},
        {Kind::Protocol, Outcome::NotSent, Outcome::Unknown},
        {Kind::Cancelled, Outcome::Unknown, Outcome::Unknown},
        {Kind::Unknown, Outcome::Unknown, Outcome::Unknown},
    };
    EXPECT_EQ(table.size(), size_t(Kind::Unknown) + 1) << "every kind";
    for (const auto &[kind, without, with] : table) {
        EXPECT_EQ(outcomeOf({kind, 0, u"words"_s, u"detail"_s}), without) << int(kind);
        EXPECT_EQ(outcomeOf({kind, 400, {}, {}}), with) << int(kind);
    }
}
