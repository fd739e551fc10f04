#include "servicestest.h"

using namespace Qt::StringLiterals;

namespace {

class CustomersTest : public ServicesTest
{
protected:
    //! How \a query is written.
    QString written(const CustomerQuery &query)
    {
        Answer<CustomerPage> answer;
        m_server.always({200, "[]"});
        const auto handle = m_services.customers.find(query, &m_context, answer.callback());
        EXPECT_TRUE(answer.wait());
        const QStringList queries = queriesOf(m_server);
        return queries.isEmpty() ? u"not sent"_s : queries.last();
    }

    Result<CustomerPage> read(const Reply &reply, const CustomerQuery &query = {})
    {
        Answer<CustomerPage> answer;
        m_server.then(reply);
        const auto handle = m_services.customers.find(query, &m_context, answer.callback());
        EXPECT_EQ(answer.calls, 0) << "called back from inside find()";
        EXPECT_TRUE(answer.wait());
        EXPECT_EQ(answer.calls, 1);
        return *answer.result;
    }
};

QList<int> numbers(int count)
{
    QList<int> list;
    for (int i = 1; i <= count; ++i)
        list << i;
    return list;
}

} // namespace

// Contract 1, "find customers".
TEST_F(CustomersTest, WritesEveryParameterAsTheContractSays)
{
    CustomerQuery query;
    EXPECT_EQ(written(query), u"?page=1&limit=20"_s);
    query.kind = CustomerKind::Lead;
    EXPECT_EQ(written(query), u"?contactType=lead&page=1&limit=20"_s);
    query.kind = CustomerKind::Person;
    EXPECT_EQ(written(query), u"?contactType=customer&type=0&page=1&limit=20"_s);
    query.kind = CustomerKind::Company;
    EXPECT_EQ(written(query), u"?contactType=customer&type=1&page=1&limit=20"_s);

    query.phone = u"+84867123456"_s;
    query.email = u"ánh+desk@example.vn"_s;
    query.customerId = u"475"_s;
    query.leadId = u"a b&c=d#e%2B"_s;
    query.createdFrom = QDate(2024, 1, 2);
    query.createdTo = QDate(2024, 12, 31);
    query.updatedFrom = QDate(2025, 3, 4);
    query.updatedTo = QDate(2025, 10, 11);
    query.page = 12;
    query.limit = 7;
    EXPECT_EQ(written(query),
        u"?contactType=customer&type=1&phone=%2B84867123456&email=%C3%A1nh%2Bdesk%40example.vn"
        "&customerId=475&leadId=a%20b%26c%3Dd%23e%252B&createdAtf=2024-01-02&createdAtt=2024-12-31"
        "&updateAtf=2025-03-04&updateAtt=2025-10-11&page=12&limit=7"_s);
    expectWellFormed(m_server);
}

TEST_F(CustomersTest, AsksForNoMoreThanAPageHolds)
{
    CustomerQuery query;
    query.limit = 1000;
    EXPECT_EQ(written(query), u"?page=1&limit=20"_s);
    // A page as long as the server gives them is not the last one because more was asked for.
    EXPECT_FALSE(read({200, contacts(numbers(20))}, query)->last);
    query.limit = 0;
    query.page = 0;
    EXPECT_EQ(written(query), u"?page=1&limit=1"_s);
    query.page = -3;
    EXPECT_EQ(written(query), u"?page=1&limit=1"_s);
}

TEST_F(CustomersTest, DatesAndDigitsAreWrittenAlikeInEveryLanguage)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    CustomerQuery query;
    query.createdFrom = QDate(2024, 1, 2);
    query.page = 1234;
    EXPECT_EQ(written(query), u"?createdAtf=2024-01-02&page=1234&limit=20"_s);
    QLocale::setDefault(before);
}

TEST_F(CustomersTest, JoinsThePathToThePrefixOfTheServer)
{
    m_services.use(m_server, u"/ant"_s);
    EXPECT_EQ(written({}), u"?page=1&limit=20"_s);
    expectWellFormed(m_server, "/ant/contacts");
}

TEST_F(CustomersTest, AShortPageIsTheLast)
{
    EXPECT_FALSE(read({200, contacts(numbers(20))})->last);
    EXPECT_TRUE(read({200, contacts(numbers(19))})->last);
    EXPECT_TRUE(read({200, "[]"})->last);
    EXPECT_TRUE(read({200, "[]"})->customers.isEmpty());
    CustomerQuery query;
    query.limit = 3;
    EXPECT_FALSE(read({200, contacts(numbers(3))}, query)->last);
    EXPECT_FALSE(read({200, contacts(numbers(4))}, query)->last) << "a server that knows no limit";
    EXPECT_TRUE(read({200, contacts(numbers(2))}, query)->last);
}

TEST_F(CustomersTest, ReadsTheFormsAListMayHave)
{
    const auto one = read({200, R"({"customerId": 475, "name": "Ánh"})"});
    ASSERT_TRUE(one);
    EXPECT_EQ(idsOf(one->customers), QStringList {u"customer:475"_s});
    EXPECT_TRUE(one->last);
    const auto enveloped = read({200, R"({"success": true, "data": [{"leadId": "7"}], "total": 1})"});
    ASSERT_TRUE(enveloped);
    EXPECT_EQ(idsOf(enveloped->customers), QStringList {u"lead:7"_s});
    EXPECT_TRUE(read(Reply::gzip(200, contacts({1})))->last);
}

TEST_F(CustomersTest, AFailureIsOfTheRightKindWithTheServersWords)
{
    const auto fault = [this](const Reply &reply) {
        const auto result = read(reply);
        EXPECT_FALSE(result);
        return result ? ApiError {Kind::Cancelled, -1, {}, {}} : result.error();
    };
    EXPECT_EQ(fault({401, R"({"message":"wrong key"})"}).kind, Kind::Unauthorized);
    EXPECT_EQ(fault({401, R"({"message":"wrong key"})"}).serverText, u"wrong key"_s);
    EXPECT_EQ(fault({403, "{}"}).kind, Kind::Unauthorized);
    EXPECT_EQ(fault({404, "no such page"}).kind, Kind::NotFound);
    EXPECT_EQ(fault({422, R"({"msg":"bad limit"})"}).kind, Kind::Rejected);
    EXPECT_EQ(fault({429, ""}).kind, Kind::RateLimited);
    EXPECT_EQ(fault({500, "oops"}).kind, Kind::Server);
    EXPECT_EQ(fault({500, "oops"}).httpStatus, 500);
    EXPECT_EQ(fault({200, R"({"success":false,"message":"no"})"}).kind, Kind::Rejected);
    EXPECT_EQ(fault({200, "<html>Log in</html>"}).kind, Kind::Protocol);
    EXPECT_EQ(fault({200, R"([{"customerId":1},{"name":"no id"}])"}).kind, Kind::Protocol);
    EXPECT_EQ(fault({200, R"([{"customerId":1},)"}).kind, Kind::Protocol);
    EXPECT_EQ(fault(Reply::cutShort(200, "[{", 100)).kind, Kind::Protocol);
    EXPECT_EQ(fault(Reply::redirect(302, u"https://elsewhere.example/"_s)).kind, Kind::Protocol);
    // Qt asks once more by itself on a connection that had been used (DESIGN 8, rule 1).
    m_server.always(Reply::closeAfterRequest());
    EXPECT_EQ(fault(Reply::closeAfterRequest()).kind, Kind::Offline);
}

TEST_F(CustomersTest, GivesUpWithItsHandleAndItsContext)
{
    Answer<CustomerPage> answer;
    m_server.then(Reply::stall());
    auto handle = m_services.customers.find({}, &m_context, answer.callback());
    ASSERT_TRUE(becomesTrue([this] { return m_server.requests().size() == 1; }));
    handle = {};

    auto context = std::make_unique<QObject>();
    m_server.then(Reply::stall());
    auto other = m_services.customers.find({}, context.get(), answer.callback());
    ASSERT_TRUE(becomesTrue([this] { return m_server.requests().size() == 2; }));
    context.reset();
    settleDown();
    EXPECT_EQ(answer.calls, 0);
}
