#include "orders.h"

#include "recordstest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

constexpr auto orderKind = DirectoryEntry::Kind::Order;

QJsonObject order(int number, const QJsonObject &fields = {})
{
    QJsonObject record {{u"number"_s, number}, {u"name"_s, u"Đơn %1"_s.arg(number)}};
    for (auto field = fields.begin(); field != fields.end(); ++field)
        record.insert(field.key(), field.value());
    return record;
}

QJsonObject by(int customerId)
{
    return {{u"dealWith"_s, QJsonObject {{u"customerId"_s, customerId}}}};
}

QByteArray list(const QList<QJsonObject> &records)
{
    QJsonArray array;
    for (const QJsonObject &record : records)
        array.append(record);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray page(int count, const QJsonObject &fields = {})
{
    QList<QJsonObject> records;
    for (int i = 1; i <= count; ++i)
        records.append(order(i, fields));
    return list(records);
}

CustomerPhone phone(const QString &number)
{
    return {{}, number, PhoneNumber::parse(number), {}};
}

Customer anh()
{
    Customer customer;
    customer.customerId = u"475"_s;
    customer.code = u"KH-1"_s;
    customer.phones = {phone(u"84 867 123 456"_s), phone(u"0930000004"_s)};
    return customer;
}

QStringList numbersOf(const QList<Order> &orders)
{
    QStringList numbers;
    for (const Order &one : orders)
        numbers << one.number;
    return numbers;
}

QStringList numbersOf(const QList<KnownOrder> &orders)
{
    QStringList numbers;
    for (const KnownOrder &one : orders)
        numbers << one.order.number;
    return numbers;
}

class OrdersTest : public RecordsTest
{
protected:
    Result<OrderPage> find(const Reply &reply, const OrderQuery &query = {})
    {
        Answer<OrderPage> answer;
        m_server.then(reply);
        const auto handle = m_orders.find(query, &m_context, answer.callback());
        EXPECT_EQ(answer.calls, 0) << "called back from inside find()";
        EXPECT_TRUE(answer.wait());
        EXPECT_EQ(answer.calls, 1);
        return *answer.result;
    }

    Result<OrderPage> ofCustomer(const Reply &reply, const Customer &customer = anh(), int number = 1)
    {
        Answer<OrderPage> answer;
        m_server.then(reply);
        const auto handle = m_orders.ofCustomer(customer, number, &m_context, answer.callback());
        EXPECT_EQ(answer.calls, 0) << "called back from inside ofCustomer()";
        EXPECT_TRUE(answer.wait());
        EXPECT_EQ(answer.calls, 1);
        return *answer.result;
    }

    QStringList theirs(const QList<QJsonObject> &records, const Customer &customer = anh())
    {
        const auto read = ofCustomer({200, list(records)}, customer);
        EXPECT_TRUE(read);
        return read ? numbersOf(read->orders) : QStringList();
    }

    Orders m_orders {m_services.api, m_directory};
};

} // namespace

// Contract 1, "find orders".
TEST_F(OrdersTest, WriteEveryParameterAsTheContractSays)
{
    (void)find({200, "[]"});
    (void)find({200, "[]"}, {u"3609"_s, u"+84867"_s, u"a b&c"_s, 12, 7});
    (void)find({200, "[]"}, {{}, {}, {}, 0, 0});
    (void)find({200, "[]"}, {{}, {}, {}, -3, 1000});
    EXPECT_EQ(queriesOf(m_server),
        QStringList(
            {u"?page=1&limit=20"_s, u"?number=3609&phones=%2B84867&customerId=a%20b%26c&page=12&limit=7"_s,
                u"?page=1&limit=1"_s, u"?page=1&limit=20"_s}));
    expectWellFormed(m_server, "/opportunities");
}

TEST_F(OrdersTest, AShortPageIsTheLast)
{
    EXPECT_FALSE(find({200, page(20)})->last);
    EXPECT_TRUE(find({200, page(19)})->last);
    EXPECT_TRUE(find({200, "[]"})->last);
    OrderQuery three;
    three.limit = 3;
    EXPECT_FALSE(find({200, page(3)}, three)->last);
    EXPECT_TRUE(find({200, page(2)}, three)->last);
    EXPECT_EQ(numbersOf(find({200, page(2)})->orders), QStringList({u"1"_s, u"2"_s}));
}

TEST_F(OrdersTest, OfACustomerAreAskedForByIdElseByNumber)
{
    (void)ofCustomer({200, "[]"}, anh(), 3);
    Customer lead = anh();
    lead.customerId.clear();
    lead.leadId = u"7"_s;
    (void)ofCustomer({200, "[]"}, lead);
    lead.phones.prepend(phone(u"none"_s));
    (void)ofCustomer({200, "[]"}, lead);
    EXPECT_EQ(queriesOf(m_server),
        QStringList({u"?customerId=475&page=3&limit=20"_s, u"?phones=0867123456&page=1&limit=20"_s,
            u"?phones=0867123456&page=1&limit=20"_s}));
    expectWellFormed(m_server, "/opportunities");
}

TEST_F(OrdersTest, OfSomebodyWithoutIdAndNumberNobodyIsAsked)
{
    Customer nobody;
    nobody.name = u"Ánh"_s;
    nobody.code = u"KH-1"_s;
    Answer<OrderPage> answer;
    auto handle = m_orders.ofCustomer(nobody, 1, &m_context, answer.callback());
    EXPECT_EQ(answer.calls, 0) << "called back from inside ofCustomer()";
    const OrderPage none = answer.value();
    EXPECT_TRUE(none.orders.isEmpty());
    EXPECT_TRUE(none.last);

    Answer<OrderPage> given;
    handle = m_orders.ofCustomer(nobody, 1, &m_context, given.callback());
    handle = {};
    settleDown();
    EXPECT_EQ(given.calls, 0) << "its handle was given up";
    EXPECT_TRUE(requestsOf(m_server).isEmpty());
}

TEST_F(OrdersTest, OfAServerThatKnowsNoCustomersOnlyTheirsAreGiven)
{
    const QJsonObject silent = order(1);
    const QJsonObject hers = order(2, by(475));
    const QJsonObject his = order(3, by(9));
    const QJsonObject toHer = order(4, {{u"receiverPhone"_s, u"+84 930 000 004"_s}});
    const QJsonObject toHim = order(5, {{u"receiverPhone"_s, u"0912345678"_s}});
    const QJsonObject herGift = order(
        6, {{u"dealWith"_s, QJsonObject {{u"customerId"_s, 475}}}, {u"receiverPhone"_s, u"0912345678"_s}});
    EXPECT_EQ(theirs({silent, hers, toHer, herGift}), QStringList({u"1"_s, u"2"_s, u"4"_s, u"6"_s}))
        << "none contradicts";
    EXPECT_EQ(theirs({silent, hers, his, toHer, herGift}), QStringList({u"2"_s, u"4"_s, u"6"_s}));
    EXPECT_EQ(theirs({silent, toHim, hers}), QStringList({u"2"_s}));
    EXPECT_TRUE(theirs({his, toHim, silent}).isEmpty());
    const QByteArray strangers = page(20, by(9));
    EXPECT_FALSE(ofCustomer({200, strangers})->last) << "theirs may be on another page";
}

TEST_F(OrdersTest, AreSomebodysByAnIdOrANumberOfTheirs)
{
    Customer customer = anh();
    customer.id = u"64db290a7796fe24bfe876a7"_s;
    customer.leadId = u"7"_s;
    Order none;
    EXPECT_FALSE(isOf(none, customer));
    EXPECT_FALSE(isOf(none, {})) << "two that say nothing are not the same";
    const auto made = [&](auto &&change) {
        Order order;
        change(order);
        return isOf(order, customer);
    };
    EXPECT_TRUE(made([](Order &o) { o.customer.customerId = u"475"_s; }));
    EXPECT_FALSE(made([](Order &o) { o.customer.customerId = u"47"_s; }));
    EXPECT_TRUE(made([](Order &o) { o.customer.code = u"KH-1"_s; }));
    EXPECT_TRUE(made([](Order &o) { o.receiverPhone = u"0084930000004"_s; }));
    EXPECT_FALSE(made([](Order &o) { o.receiverPhone = u"none"_s; }));
    EXPECT_TRUE(made([](Order &o) { o.customer.phones = {phone(u"0867123456"_s)}; }));
    EXPECT_TRUE(made([](Order &o) { o.customer.extra = {{u"_id"_s, u"64db290a7796fe24bfe876a7"_s}}; }));
    EXPECT_TRUE(made([](Order &o) { o.customer.extra = {{u"leadId"_s, 7}}; }));
    EXPECT_TRUE(made([](Order &o) { o.customer.extra = {{u"id"_s, 475}}; }));
    EXPECT_TRUE(made([](Order &o) { o.customer.extra = {{u"phone"_s, u"0867123456"_s}}; }));
    EXPECT_FALSE(made([](Order &o) { o.customer.name = u"Ánh"_s; }));
}

TEST_F(OrdersTest, WhatIsTheirsIsKeptAndFoundAgain)
{
    (void)theirs({order(1, by(475)), order(2, {{u"receiverPhone"_s, u"0867123456"_s}}), order(3)});
    EXPECT_EQ(kept(orderKind), 0) << "not before the page is painted";
    settle();
    EXPECT_EQ(kept(orderKind), 2) << "what does not say whose it is is not kept";
    EXPECT_EQ(numbersOf(m_orders.known(anh())).size(), 2);
    EXPECT_EQ(m_orders.known(u"1"_s)->order.name, u"Đơn 1"_s);
    EXPECT_FALSE(m_orders.known(u"3"_s));
    EXPECT_EQ(numbersOf(m_orders.search(u"don 2"_s)), QStringList(u"2"_s));

    (void)theirs({order(4, by(9))});
    (void)find({200, list({order(5, by(475))})});
    settle();
    EXPECT_EQ(kept(orderKind), 2) << "neither a stranger's nor what somebody scrolled past";
}

TEST_F(OrdersTest, NothingIsKeptInTheScopeOffAndOfAnotherCompany)
{
    m_directory.setScope(DirectoryScope::Off);
    (void)theirs({order(1, by(475))});
    settle();
    EXPECT_EQ(kept(orderKind), 0);

    m_directory.setScope(DirectoryScope::Seen);
    (void)theirs({order(1, by(475))});
    m_services.api.connectTo(addressOf(m_server), "another-key"_ba);
    settle();
    EXPECT_EQ(kept(orderKind), 0) << "changed before it was kept";

    Answer<OrderPage> answer;
    m_server.then({200, list({order(1, by(475))})});
    const auto handle = m_orders.ofCustomer(anh(), 1, &m_context, answer.callback());
    m_services.api.connectTo(addressOf(m_server), "a-third-key"_ba);
    EXPECT_EQ(answer.value().orders.size(), 1);
    settle();
    EXPECT_EQ(kept(orderKind), 0) << "changed before it was answered";
}

TEST_F(OrdersTest, WhatChangedLastIsKnownFirstAndEachOnce)
{
    const auto at = [](int day) {
        return QJsonObject {{u"dealWith"_s,
                                QJsonObject {{u"customerId"_s, 475},
                                    {u"phones"_s, QJsonArray {u"0867123456"_s, u"0930000004"_s}}}},
            {u"receiverPhone"_s, u"0930000004"_s}, {u"createdAt"_s, u"2025-01-%1T00:00:00Z"_s.arg(day)}};
    };
    QJsonObject changed = at(10);
    changed.insert(u"updatedAt"_s, u"2025-02-01T00:00:00Z"_s);
    (void)theirs({order(1, at(12)), order(2, at(14)), order(3, changed), order(4, at(13))});
    settle();
    EXPECT_EQ(numbersOf(m_orders.known(anh())), QStringList({u"3"_s, u"2"_s, u"4"_s, u"1"_s}));
    EXPECT_EQ(numbersOf(m_orders.known(anh(), 2)), QStringList({u"3"_s, u"2"_s}));
    EXPECT_TRUE(m_orders.known(anh(), 0).isEmpty());
    EXPECT_TRUE(m_orders.known(Customer()).isEmpty());
}

TEST_F(OrdersTest, ValuesSeenAreSuggested)
{
    (void)theirs({order(1,
        {{u"dealWith"_s, QJsonObject {{u"customerId"_s, 475}}}, {u"stage"_s, u"Mới"_s},
            {u"branch"_s, u"Huế"_s}, {u"dealByUsers"_s, QJsonArray {u"lan@example.vn"_s}}})});
    settle();
    EXPECT_EQ(m_orders.stages(), QStringList(u"Mới"_s));
    EXPECT_EQ(m_orders.branches(), QStringList(u"Huế"_s));
    EXPECT_EQ(m_orders.staff(), QStringList(u"lan@example.vn"_s));
}

TEST_F(OrdersTest, WrittenAnOrderIsReadAgain)
{
    QSignalSpy changed(&m_orders, &Orders::changed);
    m_server.then({200, list({order(7), order(3609, by(475))})});
    m_orders.refresh(u"3609"_s, u"customer:475"_s);
    EXPECT_EQ(changed.size(), 1) << "what is shown is out of date at once";
    ASSERT_TRUE(becomesTrue([&] { return changed.size() == 2; }));
    EXPECT_EQ(changed.last().first(), u"customer:475"_s);
    EXPECT_EQ(queriesOf(m_server), QStringList(u"?number=3609&page=1&limit=20"_s));
    EXPECT_EQ(numbersOf(m_orders.known(anh())), QStringList(u"3609"_s)) << "by the time it is told";
    EXPECT_EQ(kept(orderKind), 1) << "not what was not asked for";
}

TEST_F(OrdersTest, AnOrderThatIsGoneIsKnownNoMore)
{
    QSignalSpy changed(&m_orders, &Orders::changed);
    int told = 0;
    const auto refresh = [&](const Reply &reply) {
        m_server.then(reply);
        m_orders.refresh(u"3609"_s, {});
        told += 2;
        EXPECT_TRUE(becomesTrue([&] { return changed.size() == told; }));
        return m_orders.known(u"3609"_s).has_value();
    };
    const Reply there(200, list({order(3609, by(475))}));
    EXPECT_TRUE(refresh(there));
    EXPECT_FALSE(refresh({200, "[]"}));
    EXPECT_TRUE(refresh(there));
    EXPECT_FALSE(refresh({404, "{}"}));
    EXPECT_TRUE(refresh(there));
    EXPECT_FALSE(refresh({200, page(3)}));
    EXPECT_TRUE(refresh(there));
    EXPECT_TRUE(refresh({200, page(20)})) << "a page of all orders, and it may be on another";
    EXPECT_TRUE(refresh({500, "later"}));
    EXPECT_TRUE(refresh({200, "garbage"}));
    EXPECT_TRUE(refresh(Reply::redirect(302, u"/elsewhere"_s)));
}

TEST_F(OrdersTest, WithoutANumberNothingIsReadAgain)
{
    QSignalSpy changed(&m_orders, &Orders::changed);
    m_orders.refresh({}, u"customer:475"_s);
    EXPECT_EQ(changed.size(), 1);
    settleDown();
    EXPECT_TRUE(requestsOf(m_server).isEmpty());
}

TEST_F(OrdersTest, WhatIsReadAgainOfAnotherCompanyIsNotKept)
{
    m_server.then({200, list({order(3609, by(475))})});
    m_orders.refresh(u"3609"_s, {});
    m_services.api.connectTo(addressOf(m_server), "another-key"_ba);
    ASSERT_TRUE(becomesTrue([this] { return requestsOf(m_server).size() == 1; }));
    settleDown();
    settle();
    EXPECT_EQ(kept(orderKind), 0);
}
