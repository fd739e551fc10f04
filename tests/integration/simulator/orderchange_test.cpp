#include "orderreading.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray json(const QJsonObject &body)
{
    return QJsonDocument(body).toJson();
}

const QJsonObject &fullOrder()
{
    static const QJsonObject order = QJsonDocument::fromJson(R"({
        "name":"Đơn thử","receiverName":"Lê Thị Hoa","receiverPhone":"0908 000 111","receiverNote":"Gọi trước",
        "receiverAddressObj":{"street":"1","city":"Huế","country":{"code":"VN","name":"Vietnam"}},
        "opportunityIdApiRing":"RD-1","dealByUsers":["nhanvien1@example.com"],
        "dealWith":{"customerId":"475","name":"Nguyễn Thị Ánh","customerIdApiRing":"KH-00475",
            "phones":[{"type":"Work","value":"0867123456"}]},
        "groupPackage":[
            {"name":"Tivi","quantity":2,"value":4520000,"typeDiscount":1,"discount":12.5,
                "productIdApiRing":"1","code":"TIVI01","note":"Gói kỹ"},
            {"name":"Combo bò","quantity":1,"value":900,"typeDiscount":0,"discount":100,"code":"3609"}],
        "value":7910800,"shipping_cost":30000,"description":"Mô tả","stage":"Mới","branch":"Quận 1",
        "cusFields":[{"name":"Đơn vị vận chuyển","value":"Giao nhanh"}],"createdAt":1794900000000})")
                                         .object();
    return order;
}

} // namespace

TEST(OrderChanges, WhatIsSentComesBack)
{
    SimulatorClient client({.customers = 9});
    const Answer answer = client.send("POST", ordersPath, json(fullOrder()));
    EXPECT_EQ(answer.json.object(), (QJsonObject {{u"success"_s, 1}, {u"number"_s, 1018}}))
        << answer.message().toStdString();
    const QJsonObject stored = one(client, 1018);
    for (const QString &key : fullOrder().keys())
        EXPECT_EQ(stored.value(key), fullOrder().value(key)) << key.toStdString();
    EXPECT_EQ(stored.value(u"currency"_s), u"VND"_s);
    for (const QString &key : {u"_id"_s, u"updatedAt"_s, u"status"_s, u"totalPayment"_s, u"tags"_s})
        EXPECT_TRUE(stored.contains(key)) << key.toStdString();
    EXPECT_EQ(orders(client).first(), stored);
    EXPECT_EQ(orders(client, "customerId=475").first(), stored);
    EXPECT_EQ(orders(client, "phones=0867123456").first(), stored);
    EXPECT_EQ(orders(client, "phones=0908%20000%20111"), QJsonArray {stored});
    EXPECT_EQ(client.simulator.orderCount(), 18);
}

TEST(OrderChanges, TheServerReckonsAValueThatIsNotSent)
{
    SimulatorClient client({.customers = 9});
    QJsonObject order = fullOrder();
    order.remove(u"value"_s);
    EXPECT_EQ(client.send("POST", ordersPath, json(order)).status, 200);
    EXPECT_EQ(one(client, 1018).value(u"value"_s), 7'910'800);
    EXPECT_EQ(client.send("POST", ordersPath, R"({"name":"A","receiverName":"B"})").status, 200);
    const QJsonObject bare = one(client, 1019);
    EXPECT_EQ(bare.value(u"value"_s), 0);
    EXPECT_GT(secondsOf(bare.value(u"createdAt"_s)), 0);
}

TEST(OrderChanges, AnEditChangesWhatItNamesAlone)
{
    SimulatorClient client({.customers = 9});
    QJsonObject expected = orders(client, "customerId=475").first().toObject();
    ASSERT_TRUE(expected.contains(u"contacts"_s) && expected.contains(u"dealBy"_s)) << "the other two places";
    const qint64 number = numberOf(expected.value(u"number"_s));
    QJsonObject changes {{u"receiverNote"_s, u"Mới"_s}, {u"shipping_cost"_s, 5000},
        {u"dealWith"_s, QJsonObject {{u"customerId"_s, u"479"_s}, {u"name"_s, u"Võ Minh Tuấn"_s}}},
        {u"dealByUsers"_s, QJsonArray {u"nhanvien6@example.com"_s}}, {u"receiverPhone"_s, u"0909"_s}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        expected[change.key()] = change.value();
    changes[u"number"_s] = QString::number(number);
    EXPECT_EQ(client.send("PUT", ordersPath, json(changes)).json.object(),
        (QJsonObject {{u"success"_s, 1}, {u"number"_s, number}}));

    QJsonObject stored = one(client, number);
    EXPECT_NE(stored.value(u"updatedAt"_s), expected.value(u"updatedAt"_s));
    for (const QString &key : {u"updatedAt"_s, u"contacts"_s, u"dealBy"_s}) {
        EXPECT_EQ(stored.contains(key), key == u"updatedAt") << key.toStdString();
        stored.remove(key);
        expected.remove(key);
    }
    EXPECT_EQ(stored, expected);
    EXPECT_EQ(orders(client, "customerId=475").size(), 5);
    EXPECT_EQ(orders(client, "customerId=479").size(), 1);
    EXPECT_EQ(orders(client, "phones=0867123456").size(), 5);
    EXPECT_EQ(orders(client, "phones=0909").size(), 1);
    EXPECT_EQ(client.simulator.orderCount(), 17);
}

TEST(OrderChanges, NewLinesBringTheirValue)
{
    SimulatorClient client({.customers = 9});
    EXPECT_EQ(client.send("POST", ordersPath, json(fullOrder())).status, 200);
    const Answer edited = client.send("PUT", ordersPath,
        R"({"number":1018,"groupPackage":[{"name":"Sản phẩm 003","quantity":2,"value":60000,"unit":"cái",
            "_id":{"$oid":"1"}}]})");
    EXPECT_EQ(edited.status, 200) << edited.message().toStdString() << ": what is not named travels back";
    const QJsonObject stored = one(client, 1018);
    EXPECT_EQ(stored.value(u"value"_s), 120'000);
    EXPECT_EQ(stored.value(u"groupPackage"_s).toArray().first().toObject().value(u"unit"_s), u"cái"_s);
    EXPECT_EQ(client.send("PUT", ordersPath, R"({"number":1018,"value":120000})").status, 200);
    EXPECT_EQ(client.send("PUT", ordersPath, R"({"number":1018,"value":120001})").status, 400);
    EXPECT_EQ(client.send("PUT", ordersPath, R"({"number":1018,"groupPackage":[],"value":0})").status, 200);
    EXPECT_EQ(one(client, 1018).value(u"value"_s), 0);
}

TEST(OrderChanges, WhatIsDeletedIsGone)
{
    SimulatorClient client({.customers = 9});
    EXPECT_EQ(client.send("POST", ordersPath, json(fullOrder())).status, 200);
    for (const std::string number : {"1018", "1017", "1003"}) {
        const QByteArray body = R"({"number":")" + QByteArray::fromStdString(number) + "\"}";
        EXPECT_EQ(client.send("DELETE", "/opportunities?number=" + number, body).json.object(),
            (QJsonObject {{u"success"_s, 1}}));
        EXPECT_TRUE(one(client, std::stoll(number)).isEmpty());
        EXPECT_EQ(client.send("DELETE", "/opportunities?number=" + number, body).status, 404);
    }
    EXPECT_EQ(client.simulator.orderCount(), 15);
    EXPECT_EQ(orders(client).size(), 15);
    EXPECT_EQ(orders(client, "customerId=475").size(), 5);
    EXPECT_EQ(orders(client, "phones=0867123456").size(), 5);
    EXPECT_EQ(client.send("GET", "/opportunities?limit=4&page=4").list().size(), 3);
    EXPECT_EQ(client.send("POST", ordersPath, json(fullOrder())).json.object().value(u"number"_s), 1019)
        << "its code is free, its number is not";
}

TEST(OrderChanges, TheCatalogueOfTheMomentCounts)
{
    SimulatorClient client({.customers = 9});
    const char *order =
        R"({"name":"A","receiverName":"B","groupPackage":[{"name":"Khay đá","quantity":1,"value":7}]})";
    EXPECT_EQ(client.send("POST", ordersPath, order).status, 400);
    EXPECT_EQ(client
                  .send("POST", "/products",
                      R"({"name":"Khay đá","code":"KD","productIdApiRing":"N","value":"7","canEdit":false})")
                  .status,
        200);
    EXPECT_EQ(client.send("POST", ordersPath, order).status, 200);
    EXPECT_EQ(client.send("PUT", "/products", R"({"productIdApiRing":"N","value":"8"})").status, 200);
    EXPECT_EQ(client.send("POST", ordersPath, order).status, 400) << "its price is another now";
    EXPECT_EQ(client.send("PUT", "/products", R"({"productIdApiRing":"N","canEdit":true})").status, 200);
    EXPECT_EQ(client.send("POST", ordersPath, order).status, 200);
    EXPECT_EQ(
        client.send("DELETE", "/products?productIdApiRing=N", R"({"productIdApiRing":"N"})").status, 200);
    EXPECT_EQ(client.send("POST", ordersPath, order).status, 400);
}
