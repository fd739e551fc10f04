#include "orders.h"
#include "products.h"
#include "recordstest.h"
#include "tickets.h"

#include <ostream>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

// A read of orders, products or tickets: what each fault of DESIGN 8 comes to, and how often it is sent.

namespace {

HttpLimits limitsOfADesk()
{
    HttpLimits limits = testLimits();
    limits.idle = std::chrono::milliseconds(400); // silence is among the faults
    limits.retries = 2;
    limits.firstBackoff = std::chrono::milliseconds(1);
    return limits;
}

struct Desk
{
    HttpClient http {limitsOfADesk()};
    ApiRing api {http};
    Directory directory; //!< of no database
    Orders orders {api, directory};
    Products products {api, directory};
    Tickets tickets {api, directory};
    QObject context;
};

//! A list, and its first record's key or what went wrong.
struct List
{
    const char *name;
    QByteArray path;
    QByteArray one; //!< a record
    Result<QStringList> (*read)(Desk &desk);
};

[[maybe_unused]] void PrintTo(const List &list, std::ostream *out)
{
    *out << list.name;
}

template <typename Page, typename Records>
Result<QStringList> keysOf(Answer<Page> &answer, Records Page::*records)
{
    EXPECT_EQ(answer.calls, 0) << "called back from inside";
    EXPECT_TRUE(answer.wait());
    if (!*answer.result)
        return tl::make_unexpected(answer.result->error());
    QStringList keys;
    for (const auto &record : (**answer.result).*records)
        keys << record.key();
    return keys;
}

const std::vector<List> &lists()
{
    static const QByteArray order = R"({"number":3609,"name":"Đơn 1"})";
    static const std::vector<List> all {
        {"Orders", "/opportunities", order,
            [](Desk &desk) {
                Answer<OrderPage> answer;
                const auto handle = desk.orders.find({}, &desk.context, answer.callback());
                return keysOf(answer, &OrderPage::orders);
            }},
        {"OrdersOfACustomer", "/opportunities", order,
            [](Desk &desk) {
                Customer anh;
                anh.customerId = u"475"_s;
                Answer<OrderPage> answer;
                const auto handle = desk.orders.ofCustomer(anh, 1, &desk.context, answer.callback());
                return keysOf(answer, &OrderPage::orders);
            }},
        {"Products", "/products", R"({"productIdApiRing":3609,"name":"Tivi"})",
            [](Desk &desk) {
                Answer<ProductPage> answer;
                const auto handle = desk.products.find({}, &desk.context, answer.callback());
                return keysOf(answer, &ProductPage::products);
            }},
        {"Tickets", "/tickets", R"({"TicketId":3609,"title":"Máy hỏng"})",
            [](Desk &desk) {
                Answer<TicketPage> answer;
                const auto handle = desk.tickets.find({}, &desk.context, answer.callback());
                return keysOf(answer, &TicketPage::tickets);
            }},
    };
    return all;
}

struct Fault
{
    const char *name;
    Reply reply;
    Kind kind;
    QString words = {}; //!< the server's, where it gives a reason
    int sends = 1; //!< with two repeats allowed; 0: Qt itself sends again, and how often varies
};

[[maybe_unused]] void PrintTo(const Fault &fault, std::ostream *out)
{
    *out << fault.name;
}

const std::vector<Fault> &faults()
{
    static const QByteArray no = R"({"success":0,"message":"không được"})";
    static const QString words = u"không được"_s;
    static const std::vector<Fault> all {
        {"Status400", {400, no}, Kind::Rejected, words},
        {"Status401", {401, no}, Kind::Unauthorized, words},
        {"Status403", {403, no}, Kind::Unauthorized, words},
        {"Status404", {404, no}, Kind::NotFound, words},
        {"Status422", {422, no}, Kind::Rejected, words},
        {"Status429", {429, no}, Kind::RateLimited, words},
        {"Status500", {500, no}, Kind::Server, words},
        {"Status502", {502, no}, Kind::Server, words, 3},
        {"Status503", {503, no}, Kind::Server, words, 3},
        {"SuccessFalse", {200, no}, Kind::Rejected, words},
        {"Redirect302", Reply::redirect(302, u"/elsewhere"_s), Kind::Protocol},
        {"Redirect307", Reply::redirect(307, u"/elsewhere"_s), Kind::Protocol},
        {"Html", {200, "<html>Sign in</html>"}, Kind::Protocol},
        {"Empty", {200, ""}, Kind::Protocol},
        {"NoList", {200, "true"}, Kind::Protocol},
        {"NoRecord", {200, "[7]"}, Kind::Protocol},
        {"NoKey", {200, R"([{"name":"x"}])"}, Kind::Protocol},
        {"CutJson", {200, R"([{"name":"x",)"}, Kind::Protocol},
        {"CutShort", Reply::cutShort(200, "[{", 100), Kind::Protocol, {}, 3},
        {"Endless", Reply::endless(), Kind::Protocol},
        {"Silence", Reply::stall(), Kind::Timeout},
        {"Garbage", Reply::raw("\x01\x02 no HTTP at all\r\n\r\nmore"), Kind::Offline, {}, 0},
    };
    return all;
}

class ListFaultTest : public testing::TestWithParam<std::tuple<List, Fault>>
{ };

class ListReadTest : public testing::TestWithParam<List>
{
protected:
    ListReadTest() { m_desk.api.connectTo(addressOf(m_server), "test-key"); }

    QStringList read(const Reply &reply)
    {
        m_server.then(reply);
        const auto keys = GetParam().read(m_desk);
        EXPECT_TRUE(keys) << keys.error().detail.toStdString();
        return keys.value_or(QStringList());
    }

    FaultServer m_server;
    Desk m_desk;
};

} // namespace

TEST_P(ListFaultTest, IsOfTheRightKindWithTheServersWords)
{
    const auto &[list, fault] = GetParam();
    FaultServer server;
    Desk desk;
    desk.api.connectTo(addressOf(server), "test-key");
    server.always(fault.reply);
    const auto read = list.read(desk);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, fault.kind);
    EXPECT_TRUE(fault.words.isEmpty() || read.error().serverText == fault.words)
        << read.error().serverText.toStdString();
    EXPECT_TRUE(fault.sends == 0 || server.sends() == fault.sends) << server.sends();
    expectWellFormed(server, list.path);
}

INSTANTIATE_TEST_SUITE_P(Lists, ListFaultTest,
    testing::Combine(testing::ValuesIn(lists()), testing::ValuesIn(faults())), [](const auto &instance) {
        return std::string(std::get<0>(instance.param).name) + std::get<1>(instance.param).name;
    });

// Contract 5.
TEST_P(ListReadTest, AListComesInEveryForm)
{
    const QByteArray one = GetParam().one;
    const QByteArray list = '[' + one + ']';
    const QStringList key {u"3609"_s};
    EXPECT_EQ(read({200, list}), key);
    EXPECT_EQ(read({200, one}), key);
    EXPECT_EQ(read({200, R"({"success":true,"data":)" + list + R"(,"total":1,"limit":20})"}), key);
    EXPECT_EQ(read({200, R"({"success":"1","data":)" + one + "}"}), key);
    EXPECT_EQ(read({200, R"({"items":)" + list + "}"}), key);
    EXPECT_EQ(read({200, R"({"payload":{"items":)" + list + "}}"}), key);
    EXPECT_EQ(read(Reply::gzip(200, list)), key);
    EXPECT_EQ(read(Reply::chunked(200, {list.first(5), list.sliced(5)})), key);
    for (const QByteArray none : {"[]", "null", R"({"success":true,"data":[]})", R"({"data":null})"})
        EXPECT_TRUE(read({200, none}).isEmpty()) << none.constData();
    expectWellFormed(m_server, GetParam().path);
}

TEST_P(ListReadTest, BrokenOffItIsAskedForAgain)
{
    const QByteArray list = '[' + GetParam().one + ']';
    m_server.then({503, "later"}).then(Reply::cutShort(200, "[{", 100));
    EXPECT_EQ(read({200, list}), QStringList(u"3609"_s));
    EXPECT_EQ(m_server.sends(), 3);
    m_server.then(Reply::closeBeforeRequest());
    EXPECT_EQ(read({200, list}), QStringList(u"3609"_s));
    m_server.then(Reply::closeAfterRequest());
    EXPECT_EQ(read({200, list}), QStringList(u"3609"_s));
}

TEST_P(ListReadTest, WithoutAKeyNothingIsSent)
{
    m_desk.api.disconnectFrom();
    const auto none = GetParam().read(m_desk);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, Kind::Unauthorized);
    EXPECT_EQ(m_server.sends(), 0);
}

INSTANTIATE_TEST_SUITE_P(Lists, ListReadTest, testing::ValuesIn(lists()),
    [](const auto &instance) { return std::string(instance.param.name); });
