#include "kindtest.h"

#include "deletiondraft.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// How it is told by reading what became of an order: what is believed, and what only looks like it.

namespace {

class OrderKindsTest : public SettlingTest
{
protected:
    OrderKindsTest()
        : SettlingTest(sentOrder(ours))
    { }

    //! What a new order comes to when the server lists \a records.
    Settlement settled(const QList<QJsonObject> &records)
    {
        return SettlingTest::settled(m_desk.newOrder, {200, listOf(records)});
    }

    [[nodiscard]] QStringList queries() const { return queriesOf(m_server); }
};

QList<QJsonObject> strangers(int count, const QJsonObject &fields)
{
    QList<QJsonObject> records;
    for (int number = 1; number <= count; ++number) {
        QJsonObject record = listedOrder(number, fields);
        record.insert(u"receiverName"_s, u"Bình"_s);
        record.insert(u"receiverPhone"_s, u"0912345678"_s);
        records.append(record);
    }
    return records;
}

} // namespace

TEST_F(OrderKindsTest, AreLookedForAmongTheCustomersElseTheReceivers)
{
    (void)settled({});
    OrderDraft draft = typedOrder();
    const auto look = [&] {
        const auto request = m_desk.newOrder.request(draftWith(contentOf(draft)), ours);
        ASSERT_TRUE(request);
        m_submission.request = *request;
        (void)settled({});
    };
    draft.customer.customerId.clear();
    draft.receiverPhone = u"+84 930 000 004"_s;
    look();
    draft.receiverPhone.clear();
    look();
    draft.customer.phones.clear();
    look();
    EXPECT_EQ(queries(),
        QStringList({u"?customerId=475&page=1&limit=20"_s, u"?phones=0930000004&page=1&limit=20"_s,
            u"?phones=0867123456&page=1&limit=20"_s, u"?page=1&limit=20"_s}));
}

TEST_F(OrderKindsTest, FoundByOurCodeWhateverElseItSays)
{
    const Settlement found =
        settled({listedOrder(1), listedOrder(2, {{u"opportunityIdApiRing"_s, u"RD-OTHER"_s}}),
            {{u"number"_s, u"3609"_s}, {u"opportunityIdApiRing"_s, ours}}});
    EXPECT_EQ(found.verdict, Verdict::Found);
    EXPECT_EQ(found.result, u"3609"_s);
    EXPECT_TRUE(found.at.isValid());
}

TEST_F(OrderKindsTest, FoundOnALaterPage)
{
    m_server.then({200, listOf(strangers(20, at(30)))});
    const Settlement found = settled({listedOrder(3609, {{u"opportunityIdApiRing"_s, ours}})});
    EXPECT_EQ(found.verdict, Verdict::Found);
    EXPECT_EQ(queries().last(), u"?customerId=475&page=2&limit=20"_s);
}

TEST_F(OrderKindsTest, WithoutCodesFoundByReceiverLinesAndTime)
{
    const Settlement found = settled({listedOrder(3609, at(1))});
    EXPECT_EQ(found.verdict, Verdict::Found);
    EXPECT_EQ(found.result, u"3609"_s);
    EXPECT_EQ(settled({listedOrder(1,
                          at(1, {{u"receiverName"_s, u" anh"_s}, {u"receiverPhone"_s, u"+84867123456"_s}}))})
                  .verdict,
        Verdict::Found)
        << "the same person written otherwise";
    EXPECT_EQ(settled({listedOrder(1, at(-4))}).verdict, Verdict::Found) << "clocks differ";
    EXPECT_EQ(settled({listedOrder(1, at(64))}).verdict, Verdict::Found);
}

TEST_F(OrderKindsTest, WhatOnlyLooksLikeItIsNotFound)
{
    const auto lines = [](const char *text) {
        return QJsonObject {{u"groupPackage"_s, QJsonDocument::fromJson(text).array()}};
    };
    const QJsonArray sent = listedOrder(1).value(u"groupPackage"_s).toArray();
    for (const QJsonObject &other : {at(-6), at(66), QJsonObject {{u"createdAt"_s, QJsonValue()}},
             at(1, {{u"receiverName"_s, u"Bình"_s}}), at(1, {{u"receiverPhone"_s, u"0912345678"_s}}),
             at(1, {{u"receiverPhone"_s, u""_s}}), at(1, lines("[]")),
             at(1, {{u"groupPackage"_s, QJsonArray {sent.at(1), sent.at(0)}}}),
             at(1, {{u"groupPackage"_s, QJsonArray {sent.at(0)}}}),
             at(1, lines(R"([{"name":"Tivi","quantity":2,"value":4520000,"typeDiscount":1,"discount":12.5},
                {"name":"Cáp","quantity":2,"value":50000,"typeDiscount":0,"discount":5000}])")),
             at(1, lines(R"([{"name":"Tivi","quantity":2,"value":4520000,"typeDiscount":1,"discount":12.5},
                {"name":"Cáp","quantity":1,"value":50000,"typeDiscount":1,"discount":50}])")),
             at(1, lines(R"([{"name":"Tivi","quantity":2,"value":4520001,"typeDiscount":1,"discount":12.5},
                {"name":"Cáp","quantity":1,"value":50000,"typeDiscount":0,"discount":5000}])"))})
        EXPECT_EQ(settled({listedOrder(1, other)}).verdict, Verdict::NotFound)
            << QJsonDocument(other).toJson().constData();
    // A server that gives codes back would have given ours.
    const QJsonObject coded = listedOrder(2, at(-2000, {{u"opportunityIdApiRing"_s, u"RD-OTHER"_s}}));
    EXPECT_EQ(settled({listedOrder(1, at(1)), coded}).verdict, Verdict::NotFound);
}

TEST_F(OrderKindsTest, TwoAlikeCannotBeToldApart)
{
    const Settlement two = settled({listedOrder(1, at(1)), listedOrder(2, at(2))});
    EXPECT_EQ(two.verdict, Verdict::CannotTell);
    EXPECT_EQ(two.facts.size(), 2);
    EXPECT_EQ(settled({listedOrder(1, at(1)), listedOrder(1, at(1))}).verdict, Verdict::Found)
        << "one, listed twice";
}

TEST_F(OrderKindsTest, WhatTheReceiverOrderedIsToldNewestFirst)
{
    QList<QJsonObject> records = strangers(3, at(0));
    for (int day = 1; day <= 7; ++day)
        records.append(listedOrder(100 + day, at(-1440 * day)));
    std::swap(records[3], records[6]); // in no order
    const Settlement none = settled(records);
    EXPECT_EQ(none.verdict, Verdict::NotFound);
    ASSERT_EQ(none.facts.size(), 5);
    const QString time = m_submission.createdAt.addDays(-1).toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s);
    EXPECT_EQ(none.facts.first(), u"#101 · %1 · %2"_s.arg(time, Money(7'985'000).display()));
    EXPECT_TRUE(none.facts.last().startsWith(u"#105 "_s));
    EXPECT_TRUE(settled(strangers(3, at(0))).facts.isEmpty());
}

TEST_F(OrderKindsTest, AListNewestFirstIsReadNoFurtherThanADayBack)
{
    QList<QJsonObject> records = strangers(10, at(0)) + strangers(10, at(-1441));
    EXPECT_EQ(settled(records).verdict, Verdict::NotFound);
    EXPECT_EQ(queries().size(), 1);
    m_server.then({200, listOf(strangers(20, at(-1439)))});
    EXPECT_EQ(settled({}).verdict, Verdict::NotFound);
    EXPECT_EQ(queries().size(), 3) << "within the day";
    EXPECT_EQ(settled(strangers(19, at(0))).verdict, Verdict::NotFound);
    EXPECT_EQ(queries().size(), 4) << "a short page is the last";
    // Oldest first, or without times: what follows may be it.
    for (const auto &first : {strangers(1, at(-5000)) + strangers(19, at(-4000)),
             strangers(20, {{u"createdAt"_s, QJsonValue()}})}) {
        m_server.then({200, listOf(first)});
        EXPECT_EQ(settled({listedOrder(9, {{u"opportunityIdApiRing"_s, ours}})}).verdict, Verdict::Found);
    }
}

TEST_F(OrderKindsTest, TenPagesAreReadAndNoMore)
{
    m_server.always({200, listOf(strangers(20, at(10)))});
    const auto result = settle(m_desk.newOrder);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->verdict, Verdict::CannotTell);
    EXPECT_EQ(queries().size(), 10);
    EXPECT_EQ(queries().last(), u"?customerId=475&page=10&limit=20"_s);
}

TEST_F(OrderKindsTest, AFailureOnAnyPageIsNoVerdict)
{
    m_server.then({200, listOf(strangers(20, at(10)))}).then({500, "later"});
    const auto result = settle(m_desk.newOrder);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Kind::Server);
    m_server.then({404, "nobody of that number"});
    EXPECT_EQ(settle(m_desk.newOrder)->verdict, Verdict::NotFound);
    // Between two pages the desk changed to another company.
    m_server.then(Reply::drip({200, listOf(strangers(20, at(10)))}, std::chrono::milliseconds(0)));
    Answer<Settlement> answer;
    const auto handle = m_desk.newOrder.settle(m_submission, &m_context, answer.callback());
    m_desk.use(m_server);
    EXPECT_EQ(answer.error().kind, Kind::Cancelled);
}

TEST_F(OrderKindsTest, ABrokenRecordBreaksNoneButItself)
{
    EXPECT_EQ(
        settled({{{u"name"_s, u"no number"_s}}, listedOrder(9, {{u"opportunityIdApiRing"_s, ours}})}).verdict,
        Verdict::Found);
}

TEST_F(OrderKindsTest, GivenUpNothingMoreIsRead)
{
    Answer<Settlement> answer;
    m_server.then(Reply::stall());
    auto handle = m_desk.newOrder.settle(m_submission, &m_context, answer.callback());
    ASSERT_TRUE(becomesTrue([this] { return m_server.requests().size() == 1; }));
    handle = {};
    auto context = std::make_unique<QObject>();
    m_server.then(Reply::stall());
    handle = m_desk.newOrder.settle(m_submission, context.get(), answer.callback());
    ASSERT_TRUE(becomesTrue([this] { return m_server.requests().size() == 2; }));
    context.reset();
    m_desk.settleDown();
    EXPECT_EQ(answer.calls, 0);
}

TEST_F(OrderKindsTest, AnEditIsFoundByWhatItChanges)
{
    m_submission.request.body = R"({"number":"3609","stage":"Đã giao","shipping_cost":0})";
    const auto edited = [this](const Reply &reply) {
        m_server.then(reply);
        const auto result = settle(m_desk.editOrder);
        EXPECT_TRUE(result);
        return result.value_or(Settlement());
    };
    const QJsonObject done {{u"stage"_s, u"Đã giao"_s}, {u"shipping_cost"_s, QJsonValue()}};
    EXPECT_EQ(edited({200, listOf({listedOrder(1), listedOrder(3609, done)})}).verdict, Verdict::Found);
    EXPECT_EQ(edited({200, listOf({listedOrder(3609, done)})}).result, u"3609"_s);
    const Settlement half = edited({200, listOf({listedOrder(3609, {{u"stage"_s, u"Đã giao"_s}})})});
    EXPECT_EQ(half.verdict, Verdict::NotFound);
    ASSERT_EQ(half.facts.size(), 1);
    EXPECT_TRUE(half.facts.first().startsWith(u"#3609 · "_s));
    for (const Reply &gone :
        {Reply(200, "[]"), Reply(404, "{}"), Reply(200, listOf({listedOrder(1, done)}))}) {
        const Settlement none = edited(gone);
        EXPECT_EQ(none.verdict, Verdict::NotFound);
        EXPECT_EQ(none.facts, QStringList(u"#3609 · 404"_s));
    }
    EXPECT_EQ(queries().first(), u"?number=3609&page=1&limit=20"_s);
}

TEST_F(OrderKindsTest, ADeletionIsFoundByWhatIsNotThere)
{
    m_submission.request.body = R"({"number":"3609"})";
    const auto verdict = [this](const Reply &reply) {
        m_server.then(reply);
        const auto result = settle(m_desk.deleteOrder);
        EXPECT_TRUE(result);
        return result ? result->verdict : Verdict::CannotTell;
    };
    EXPECT_EQ(verdict({200, "[]"}), Verdict::Found);
    EXPECT_EQ(verdict({404, "{}"}), Verdict::Found);
    EXPECT_EQ(verdict({200, listOf({listedOrder(1)})}), Verdict::Found);
    EXPECT_EQ(verdict({200, listOf({listedOrder(3609)})}), Verdict::NotFound);
    m_server.always({200, listOf(strangers(20, at(0)))});
    EXPECT_EQ(verdict({200, listOf(strangers(20, at(0)))}), Verdict::CannotTell)
        << "a server that knows no numbers, and more than ten pages";
}

TEST_F(OrderKindsTest, ADeletionIsLookedForOnEveryPage)
{
    m_submission.request.body = R"({"number":"3609"})";
    m_server.then({200, listOf(strangers(20, at(0)))}).then({200, listOf({listedOrder(3609)})});
    EXPECT_EQ(settle(m_desk.deleteOrder)->verdict, Verdict::NotFound);
}

TEST_F(OrderKindsTest, WhatCannotBeSentIsRefusedAndItsFieldNamed)
{
    const auto refused = [this](auto &&change) {
        OrderDraft draft = typedOrder();
        change(draft);
        return m_desk.refusal(u"order"_s, contentOf(draft));
    };
    EXPECT_EQ(refused([](OrderDraft &d) { d.name.clear(); }), u"name"_s);
    EXPECT_EQ(refused([](OrderDraft &d) { d.receiverName = u" "_s; }), u"receiverName"_s);
    EXPECT_EQ(refused([](OrderDraft &d) { d.receiverPhone = u"none"_s; }), u"receiverPhone"_s);
    EXPECT_EQ(refused([](OrderDraft &d) { d.staff = u"lan"_s; }), u"staff"_s);
    EXPECT_EQ(refused([](OrderDraft &d) { d.shipping = u"free"_s; }), u"shipping"_s);
    EXPECT_EQ(refused([](OrderDraft &d) { d.lines.clear(); }), u"lines"_s);
    EXPECT_EQ(refused([](OrderDraft &d) { d.lines[0].quantity = u"0"_s; }), u"lines"_s);
    EXPECT_EQ(refused([](OrderDraft &d) { d.lines[0].quantity = u"-1"_s; }), u"lines"_s);
    EXPECT_EQ(refused([](OrderDraft &d) { d.lines[0].price = u"12x"_s; }), u"lines"_s);
    EXPECT_EQ(refused([](OrderDraft &d) { d.lines[0].price = u"99999999999999999999"_s; }), u"lines"_s);
    EXPECT_EQ(refused([](OrderDraft &d) { d.lines[0].discount = u"101%"_s; }), u"lines"_s);
    EXPECT_EQ(refused([](OrderDraft &d) { d.lines[1].discount = u"50.001"_s; }), u"lines"_s);
    EXPECT_EQ(m_desk.refusal(u"order-delete"_s, contentOf(DeletionDraft())), u"number"_s);
    EXPECT_EQ(m_server.sends(), 0);
}

TEST_F(OrderKindsTest, AnEditSendsWhatWasChangedAndTheLinesWhole)
{
    Order order;
    order.number = u"3609"_s;
    order.name = u"Đơn 1"_s;
    order.receiverName = u"Ánh"_s;
    OrderLine line;
    line.product = u"Tivi"_s;
    line.unitPrice = Money(1'000);
    line.extra = {{u"_id"_s, u"l1"_s}};
    order.lines = {line};
    const auto body = [this](const OrderDraft &draft) {
        const auto request = m_desk.editOrder.request(draftWith(contentOf(draft)), ours);
        return request ? request->body : request.error().detail.toUtf8();
    };
    OrderDraft draft = editOf(order);
    EXPECT_EQ(body(draft), "unchanged");
    draft.lines[0].price = u"1 000"_s; // the same, written otherwise
    draft.shipping = u"0"_s;
    EXPECT_EQ(body(draft), "unchanged");
    draft.description = u"Quà"_s;
    EXPECT_EQ(body(draft), R"({"description":"Quà","number":"3609"})");
    draft.lines[0].quantity = u"2"_s;
    const QByteArray lines =
        R"("groupPackage":[{"_id":"l1","discount":0,"name":"Tivi","quantity":2,"typeDiscount":0,"value":1000}])";
    EXPECT_EQ(body(draft), R"({"description":"Quà",)" + lines + R"(,"number":"3609","value":2000})");
    draft.name.clear();
    EXPECT_EQ(body(draft), "name");

    // What a new order and an edit leave to the server.
    draft.name = order.name;
    Profile profile = m_desk.connection.profile();
    profile.leavesOrderTotal = true;
    m_desk.connection.amend(profile);
    EXPECT_EQ(body(draft), R"({"description":"Quà",)" + lines + R"(,"number":"3609"})");
    const auto sent = m_desk.newOrder.request(draftWith(contentOf(typedOrder())), ours);
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->body, sentOrder(ours).replace(R"(,"value":7955000)", ""));
}
