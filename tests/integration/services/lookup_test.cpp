#include "servicestest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString national = u"?phone=0867123456&page=1&limit=20"_s;
// 0834… was 01234… before 2018, and so has all three other forms.
const QString moved = u"0834567890"_s;
const QString askedFirst = u"?phone=0834567890&page=1&limit=20"_s;
const QStringList askedNext {u"?phone=%2B84834567890&page=1&limit=20"_s,
    u"?phone=01234567890&page=1&limit=20"_s, u"?phone=84834567890&page=1&limit=20"_s}; // sorted

class LookupTest : public ServicesTest
{
protected:
    Answer<LookupResult> find(const QString &typed)
    {
        Answer<LookupResult> answer;
        const auto key = LookupKey::parse(typed);
        EXPECT_TRUE(key) << typed.toStdString();
        const auto handle = m_services.lookup.start(key.value_or(LookupKey()), &m_context, answer.callback());
        EXPECT_EQ(answer.calls, 0) << "called back from inside start()";
        EXPECT_TRUE(answer.wait());
        return answer;
    }

    //! The queries after the first, in the order of the alphabet: they are sent at the same time.
    [[nodiscard]] QStringList laterQueries() const
    {
        QStringList queries = queriesOf(m_server).mid(1);
        queries.sort();
        return queries;
    }
};

} // namespace

// Contract 4, last paragraph.
TEST_F(LookupTest, TheNationalFormAloneWhenItFindsSomebody)
{
    m_server.then({200, contacts({1})});
    const LookupResult result = find(u"+84867123456"_s).value();
    EXPECT_EQ(idsOf(result.customers), QStringList {u"customer:1"_s});
    EXPECT_TRUE(result.certain);
    EXPECT_TRUE(result.complete);
    settleDown();
    EXPECT_EQ(queriesOf(m_server), QStringList {national});
    expectWellFormed(m_server);
}

TEST_F(LookupTest, TheOtherWrittenFormsWhenItFindsNobody)
{
    m_server.then({200, "[]"}).always({200, "[]"});
    const LookupResult result = find(moved).value();
    EXPECT_TRUE(result.customers.isEmpty());
    EXPECT_TRUE(result.complete) << "nobody, and every form was asked";
    EXPECT_EQ(queriesOf(m_server).first(), askedFirst);
    EXPECT_EQ(laterQueries(), askedNext);
    expectWellFormed(m_server);
}

TEST_F(LookupTest, ANumberThatNeverMovedHasTwoOtherForms)
{
    m_server.always({200, "[]"});
    EXPECT_TRUE(find(u"0867123456"_s).value().customers.isEmpty());
    EXPECT_EQ(laterQueries(),
        (QStringList {u"?phone=%2B84867123456&page=1&limit=20"_s, u"?phone=84867123456&page=1&limit=20"_s}));
}

TEST_F(LookupTest, TheOtherFormsAreAskedAtTheSameTime)
{
    // None of the three is answered, and yet all three are there.
    m_server.then({200, "[]"}).always(Reply::stall());
    Answer<LookupResult> answer;
    auto handle = m_services.lookup.start(*LookupKey::parse(moved), &m_context, answer.callback());
    EXPECT_TRUE(becomesTrue([this] { return m_server.requests().size() == 4; }));
    EXPECT_EQ(laterQueries(), askedNext);
    EXPECT_EQ(answer.calls, 0);
}

TEST_F(LookupTest, WhatTheFormsFindIsJoinedByKey)
{
    m_server.then({200, "[]"})
        .then({200, contacts({1, 2}, u"84834567890"_s)})
        .then({200, contacts({2, 3}, u"+84834567890"_s)})
        .then({200, contacts({1, 3, 4}, u"01234567890"_s)});
    const LookupResult result = find(moved).value();
    QStringList ids = idsOf(result.customers);
    ids.sort();
    EXPECT_EQ(ids, (QStringList {u"customer:1"_s, u"customer:2"_s, u"customer:3"_s, u"customer:4"_s}));
    EXPECT_TRUE(result.certain);
    EXPECT_TRUE(result.complete);
}

TEST_F(LookupTest, OneFormThatFailsMakesWhatTheOthersFindIncomplete)
{
    m_server.then({200, "[]"}).then({200, contacts({1}, moved)}).then({500, "oops"}).then({200, "[]"});
    const LookupResult result = find(moved).value();
    EXPECT_EQ(idsOf(result.customers), QStringList {u"customer:1"_s});
    EXPECT_FALSE(result.complete);
    EXPECT_TRUE(result.certain);
}

TEST_F(LookupTest, NobodyIsNoAnswerWhenAFormFailed)
{
    for (int failing = 0; failing < 3; ++failing) {
        m_server.then({200, "[]"});
        for (int i = 0; i < 3; ++i)
            m_server.then(i == failing ? Reply(503, R"({"message":"busy"})") : Reply(200, "[]"));
        const ApiError error = find(moved).error();
        EXPECT_EQ(error.kind, Kind::Server) << failing;
        EXPECT_EQ(error.serverText, u"busy"_s);
    }
}

TEST_F(LookupTest, AFailureOfTheFirstFormEndsTheLookup)
{
    for (const auto &[reply, kind] : std::initializer_list<std::pair<Reply, Kind>> {
             {{401, "{}"}, Kind::Unauthorized},
             {{500, "oops"}, Kind::Server},
             {{200, "[{"}, Kind::Protocol},
         }) {
        const auto before = requestsOf(m_server).size();
        m_server.then(reply);
        EXPECT_EQ(find(moved).error().kind, kind);
        settleDown();
        EXPECT_EQ(requestsOf(m_server).size(), before + 1);
    }
}

TEST_F(LookupTest, AServerThatIsGoneIsNotNobody)
{
    m_server.always(Reply::closeAfterRequest());
    EXPECT_EQ(find(moved).error().kind, Kind::Offline);
    const QStringList queries = queriesOf(m_server);
    EXPECT_EQ(queries.count(askedFirst), queries.size()) << "the other forms were asked all the same";
}

TEST_F(LookupTest, StrangersAreNotTheCaller)
{
    // A server that does not know `phone` answers with its first page.
    m_server.then({200, contacts({1, 2, 3}, u"0911111111"_s)});
    const LookupResult result = find(u"0867123456"_s).value();
    EXPECT_EQ(result.customers.size(), 3);
    EXPECT_FALSE(result.certain);
    EXPECT_EQ(queriesOf(m_server).size(), 1);
}

TEST_F(LookupTest, StrangersBesideTheCallerAreLeftOut)
{
    QByteArray both = contacts({1}, u"0911111111"_s);
    both.chop(1);
    both += ',' + contacts({2}, u"84 867.123.456"_s).sliced(1);
    m_server.then({200, both});
    const LookupResult result = find(u"0867123456"_s).value();
    EXPECT_EQ(idsOf(result.customers), QStringList {u"customer:2"_s});
    EXPECT_TRUE(result.certain);
}

TEST_F(LookupTest, AFullPageMayNotBeAll)
{
    QList<int> ids;
    for (int id = 1; id <= 20; ++id)
        ids << id;
    m_server.then({200, contacts(ids)});
    const LookupResult result = find(u"0867123456"_s).value();
    EXPECT_EQ(result.customers.size(), 20);
    EXPECT_FALSE(result.complete);
}

TEST_F(LookupTest, HotlinesAndShortNumbersAreAskedAsTheyAre)
{
    m_server.always({200, "[]"});
    EXPECT_TRUE(find(u"1900 1234"_s).value().customers.isEmpty());
    EXPECT_TRUE(find(u"101"_s).value().complete);
    settleDown();
    EXPECT_EQ(queriesOf(m_server),
        (QStringList {u"?phone=19001234&page=1&limit=20"_s, u"?phone=101&page=1&limit=20"_s}));
}

TEST_F(LookupTest, AForeignNumberIsAskedInItsOwnForms)
{
    m_server.always({200, "[]"});
    EXPECT_TRUE(find(u"+44 20 7946 0958"_s).value().complete);
    EXPECT_EQ(queriesOf(m_server).first(), u"?phone=%2B442079460958&page=1&limit=20"_s);
    EXPECT_EQ(laterQueries(),
        (QStringList {u"?phone=00442079460958&page=1&limit=20"_s, u"?phone=442079460958&page=1&limit=20"_s}));
}

TEST_F(LookupTest, AnIdMayBeACustomersOrALeads)
{
    m_server.then({200, R"([{"customerId": 475, "name": "Ánh"}])"}).then({200, "[]"});
    const LookupResult result = find(u"#475"_s).value();
    EXPECT_EQ(idsOf(result.customers), QStringList {u"customer:475"_s});
    EXPECT_TRUE(result.certain);
    EXPECT_TRUE(result.complete);
    QStringList queries = queriesOf(m_server);
    queries.sort();
    EXPECT_EQ(
        queries, (QStringList {u"?customerId=475&page=1&limit=20"_s, u"?leadId=475&page=1&limit=20"_s}));
    expectWellFormed(m_server);
}

TEST_F(LookupTest, ACustomerAndALeadOfOneIdAreTwoPeople)
{
    m_server.then({200, R"([{"customerId": 475}])"}).then({200, R"([{"leadId": 475}])"});
    EXPECT_EQ(find(u"#475"_s).value().customers.size(), 2);
}

TEST_F(LookupTest, StrangersAreNotWhoAnIdOrAnEmailIsOf)
{
    m_server.then({200, contacts({1, 475})}).then({200, contacts({1, 475})});
    EXPECT_EQ(idsOf(find(u"#475"_s).value().customers), QStringList {u"customer:475"_s});
    m_server.always({200, contacts({1, 2})});
    EXPECT_FALSE(find(u"#475"_s).value().certain);
    EXPECT_FALSE(find(u"anh@example.vn"_s).value().certain);
}

TEST_F(LookupTest, AnEmailIsAskedOnce)
{
    m_server.then({200, R"([{"leadId": "7", "emails": [{"type": "Work", "value": "Anh@example.vn"}]}])"});
    const LookupResult result = find(u"anh+x@example.vn"_s).value();
    EXPECT_EQ(queriesOf(m_server), QStringList {u"?email=anh%2Bx%40example.vn&page=1&limit=20"_s});
    EXPECT_FALSE(result.certain) << "it is another address";
    m_server.then({200, R"([{"leadId": "7", "emails": [{"type": "Work", "value": "Anh@example.vn"}]}])"});
    EXPECT_TRUE(find(u"anh@example.vn"_s).value().certain);
    m_server.then({200, "[]"});
    EXPECT_TRUE(find(u"anh@example.vn"_s).value().customers.isEmpty());
    settleDown();
    EXPECT_EQ(requestsOf(m_server).size(), 3);
}

TEST_F(LookupTest, HalfAFailedIdIsNoNobody)
{
    m_server.then({200, "[]"}).then({500, "oops"});
    EXPECT_EQ(find(u"#475"_s).error().kind, Kind::Server);
}

TEST_F(LookupTest, WithoutAKeyNobodyIsAsked)
{
    m_services.api.disconnectFrom();
    EXPECT_EQ(find(moved).error().kind, Kind::Unauthorized);
    EXPECT_EQ(find(u"#475"_s).error().kind, Kind::Unauthorized);
    settleDown();
    EXPECT_TRUE(requestsOf(m_server).isEmpty());
}

TEST_F(LookupTest, NothingIsNotEverybody)
{
    // What a record without an id of its own is looked up again by.
    for (const LookupKey &key :
        {LookupKey(), LookupKey {LookupKey::Kind::Id, {}, {}}, LookupKey {LookupKey::Kind::Email, {}, {}}}) {
        Answer<LookupResult> answer;
        const auto handle = m_services.lookup.start(key, &m_context, answer.callback());
        EXPECT_EQ(answer.calls, 0);
        EXPECT_TRUE(answer.value().customers.isEmpty());

        Answer<LookupResult> dropped;
        auto other = m_services.lookup.start(key, &m_context, dropped.callback());
        other = {};
        settleDown();
        EXPECT_EQ(dropped.calls, 0);
    }
    EXPECT_TRUE(requestsOf(m_server).isEmpty());
}
