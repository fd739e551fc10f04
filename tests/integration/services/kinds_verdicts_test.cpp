#include "fates.h"
#include "kindtest.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// What is sent of orders, products and tickets, byte for byte, whatever the server does to it: once (DESIGN
// 8, rules 1 and 2). And how each kind is settled by reading.

namespace {

//! What comes of itself, but for the second look, comes at once.
SubmissionPauses lookingTwice()
{
    auto pauses = patient();
    pauses.secondLook = std::chrono::milliseconds(1);
    return pauses;
}

QByteArray withoutTimes(const QByteArray &target)
{
    static const QRegularExpression time(u"(Date=)[0-9TZ.:%A-]+"_s);
    return QString::fromLatin1(target).replace(time, u"\\1*"_s).toLatin1();
}

class KindVerdictTest : public testing::TestWithParam<std::tuple<KindCase, Fate>>
{ };

class KindTest : public testing::TestWithParam<KindCase>
{
protected:
    //! Submits it to a server that then says nothing, and afterwards \a said to every read.
    qint64 submitUnknown(KindDesk &desk, const QByteArray &said)
    {
        desk.use(m_server);
        m_server.then(Reply::closeAfterRequest());
        // Its code is known before anything of it is sent.
        QObject::connect(&desk.outbox, &Outbox::changed, &desk.outbox, [this, &desk, said](qint64 id) {
            QByteArray list = said;
            m_server.always({200, list.replace("%1", desk.at(id).code.toUtf8())});
        });
        return desk.submitForm(GetParam().form, GetParam().content);
    }

    [[nodiscard]] QByteArray firstRead() const
    {
        for (const auto &request : m_server.requests()) {
            if (request.method == "GET")
                return withoutTimes(request.target);
        }
        return {};
    }

    FaultServer m_server;
};

} // namespace

TEST_P(KindVerdictTest, IsSentOnceAndComesToWhatIsKnown)
{
    const auto &[kind, fate] = GetParam();
    FaultServer server;
    KindDesk desk(patient());
    desk.use(server);
    server.then(fate.reply);
    server.always({200, kind.undone});

    const qint64 id = desk.submitForm(kind.form, kind.content);
    ASSERT_TRUE(desk.comesTo(id, fate.state));
    // What is done is read anew and what is not known is looked for: a read that has begun and is not there
    // whole would be counted as a write.
    // A product that was deleted is taken out of the catalogue without a question.
    const bool isRead =
        fate.state == State::Unknown || (fate.state == State::Done && kind.form != "product-delete"_L1);
    // Of a new ticket an empty list of the hours asked for is followed by one without hours.
    const bool isReadTwice = fate.state == State::Unknown && kind.form == "ticket"_L1;
    const int reads = isReadTwice ? 2 : isRead ? 1 : 0;
    ASSERT_TRUE(becomesTrue([&] { return readsFrom(server) == reads; }));
    desk.settleDown();

    const QByteArray code = desk.at(id).code.toUtf8();
    EXPECT_EQ(server.sends() - readsFrom(server), 1) << "writes, those that were not read whole included";
    for (const auto &write : writesTo(server)) {
        EXPECT_EQ(write.method, kind.method);
        EXPECT_EQ(write.target, kind.target);
        EXPECT_EQ(write.header("apikey"), "test-key");
        EXPECT_EQ(write.header("Accept"), "application/json");
        EXPECT_EQ(write.header("Content-Type"), "application/json");
        EXPECT_EQ(write.body, QByteArray(kind.body).replace("%1", code));
    }
    EXPECT_EQ(desk.at(id).sends, 1);
    EXPECT_EQ(desk.at(id).state, fate.state);
    if (fate.state == State::Done)
        EXPECT_EQ(desk.at(id).result, u"3609"_s);
    else if (fate.state == State::Rejected)
        EXPECT_EQ(desk.at(id).problem->serverText, fate.words);
    else
        EXPECT_FALSE(desk.submissions.maySend(id)) << "before it was looked for twice";
}

INSTANTIATE_TEST_SUITE_P(Kinds, KindVerdictTest,
    testing::Combine(testing::ValuesIn(kindCases()), testing::ValuesIn(fates())), [](const auto &instance) {
        return std::string(std::get<0>(instance.param).name) + std::get<1>(instance.param).name;
    });

TEST_P(KindTest, LostOnItsWayBackItIsFound)
{
    KindDesk desk(lookingTwice());
    const qint64 id = submitUnknown(desk, GetParam().done);
    ASSERT_TRUE(desk.comesTo(id, State::Done));
    EXPECT_EQ(desk.at(id).result, GetParam().result);
    EXPECT_EQ(firstRead(), GetParam().lookedFor);
    desk.settleDown();
    EXPECT_EQ(writesTo(m_server).size(), 1);
}

TEST_P(KindTest, LostOnItsWayThereItIsNotFoundByTwoLooks)
{
    KindDesk desk(lookingTwice());
    const qint64 id = submitUnknown(desk, GetParam().undone);
    ASSERT_TRUE(desk.isTold(id, Verdict::NotFound));
    // An empty list of some hours is looked behind: our clock may be wrong.
    const int reads = GetParam().lookedFor.startsWith("/tickets?startDate") ? 2 : 1;
    EXPECT_EQ(readsFrom(m_server), 2 * reads);
    EXPECT_TRUE(desk.submissions.maySend(id));
    desk.settleDown();
    EXPECT_EQ(writesTo(m_server).size(), 1);
}

// The list as it was, and then as it is: the write came to be stored between the two looks.
TEST_P(KindTest, StoredLateItIsFoundByTheSecondLook)
{
    KindDesk desk(lookingTwice());
    desk.use(m_server);
    m_server.then(Reply::closeAfterRequest()).then({200, GetParam().undone});
    QObject::connect(&desk.outbox, &Outbox::changed, &desk.outbox, [this, &desk](qint64 id) {
        QByteArray list = GetParam().done;
        m_server.always({200, list.replace("%1", desk.at(id).code.toUtf8())});
    });
    const qint64 id = desk.submitForm(GetParam().form, GetParam().content);
    ASSERT_TRUE(desk.comesTo(id, State::Done));
    desk.settleDown();
    EXPECT_EQ(writesTo(m_server).size(), 1);
}

TEST_P(KindTest, WhatCannotBeReadTellsNothing)
{
    for (const Reply &reply : {Reply(500, "later"), Reply(429, ""), Reply(401, "{}"), Reply(200, "garbage"),
             Reply(200, R"({"success":0,"message":"no"})"), Reply(200, "true"), Reply::cutShort(200, "[", 20),
             Reply::redirect(302, u"/elsewhere"_s), Reply::stall()}) {
        FaultServer server;
        KindDesk desk(patient());
        desk.use(server);
        server.then(Reply::closeAfterRequest()).then(reply).always({200, GetParam().undone});
        const qint64 id = desk.submitForm(GetParam().form, GetParam().content);
        ASSERT_TRUE(desk.isTold(id, Verdict::CannotTell));
        EXPECT_FALSE(desk.submissions.maySend(id));
        EXPECT_EQ(readsFrom(server), 1);
        EXPECT_EQ(writesTo(server).size(), 1);
    }
}

TEST_P(KindTest, AfterAnAnswerTheRecordIsReadAnew)
{
    KindDesk desk(patient());
    desk.use(m_server);
    const QSignalSpy orders(&desk.orders, &Orders::changed);
    const QSignalSpy products(&desk.products, &Products::changed);
    const QSignalSpy tickets(&desk.tickets, &Tickets::changed);
    m_server.then({200, R"({"success":1,"data":{"number":3609,"code":3609}})"}).always({200, "[]"});
    const qint64 id = desk.submitForm(GetParam().form, GetParam().content);
    ASSERT_TRUE(desk.comesTo(id, State::Done));
    EXPECT_EQ(desk.at(id).result, u"3609"_s) << "a number under data";
    const bool isProduct = GetParam().form.startsWith("product"_L1);
    const bool isTicket = GetParam().form.startsWith("ticket"_L1);
    const QSignalSpy &changed = isProduct ? products : isTicket ? tickets : orders;
    ASSERT_TRUE(becomesTrue([&] { return changed.size() > (isProduct ? 0 : 1); }));
    EXPECT_EQ(orders.size() + products.size() + tickets.size(), changed.size()) << "and nothing else";
    for (const auto &change : orders + tickets)
        EXPECT_EQ(change.first(), u"customer:475"_s);
}

INSTANTIATE_TEST_SUITE_P(Kinds, KindTest, testing::ValuesIn(kindCases()),
    [](const auto &instance) { return std::string(instance.param.name); });
