#include "ordercodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << text.left(200).constData();
    return document.object();
}

std::string compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

//! What the server has, with fields that the contract does not name.
const QByteArray &record()
{
    static const QByteArray text =
        R"({"_id":"64db","number":3609,"name":"Đơn 1","receiverName":"Ánh","receiverPhone":"0867 123 456",
        "receiverAddressObj":{"_id":"a1","street":"12","streetName":"Lê Lợi","state":"Quận 1","city":"Huế",
            "lat":16.46,"big":9007199254740993,"country":{"code":"VN","iso":704}},
        "dealByUsers":["lan@example.vn"],"dealWith":{"_id":"c1","customerId":475,"name":"Ánh"},
        "groupPackage":[{"_id":"l1","name":"Tivi","quantity":2,"value":"4520000","typeDiscount":"1",
            "discount":"12.50","productIdApiRing":"1","code":"TIVI01","note":"Màu đen","big":9007199254740993},
            {"name":"Cáp","quantity":1,"value":50000}],
        "value":7960000,"shipping_cost":30000,"stage":"Mới","branch":"Huế","cusFields":[{"_id":"f1","name":"Mã","value":7}],
        "top":"kept here"})";
    return text;
}

Order stored()
{
    const auto order = readOrder(JsonReader(object(record())));
    EXPECT_TRUE(order);
    return order.value_or(Order());
}

OrderLine lineOf(const QString &name, qint64 quantity, qint64 price, const Discount &discount = {})
{
    OrderLine line;
    line.product = name;
    line.quantity = quantity;
    line.unitPrice = Money(price);
    line.discount = discount;
    return line;
}

TEST(OrderWrite, NewOrderIsWhatTheContractNames)
{
    for (const auto language : {QLocale::Vietnamese, QLocale::Arabic, QLocale::English}) {
        QLocale::setDefault(QLocale(language));
        Order order;
        order.name = u"Đơn 1"_s;
        order.receiverName = u"Ánh"_s;
        order.receiverPhone = u"0867123456"_s;
        order.receiverAddress.houseNumber = u"12"_s;
        order.receiverAddress.streetName = u"Lê Lợi"_s;
        order.receiverAddress.ward = u"Phường 1"_s;
        order.receiverAddress.district = u"Quận 1"_s;
        order.receiverAddress.city = u"Huế"_s;
        order.receiverAddress.countryCode = u"VN"_s;
        order.deliveryNote = u"Gọi trước"_s;
        order.description = u"Quà"_s;
        order.code = u"RD-1"_s;
        order.staff = QStringList {u"lan@example.vn"_s, u"an@example.vn"_s};
        order.customer = {u"475"_s, u"Ánh"_s,
            {{u"Work"_s, u"0867123456"_s, PhoneNumber::parse(u"0867123456"), {{u"_id"_s, u"p1"_s}}},
                {{}, {}, PhoneNumber::parse(u"+84393608879"), {}}},
            u"KH-1"_s, {}};
        order.lines = {lineOf(u"Tivi"_s, 2, 4'520'000, {Discount::Kind::Percent, 1'250}),
            lineOf(u"Cáp"_s, 1, 50'000, {Discount::Kind::Cash, 5'000}),
            lineOf(u"Combo bò"_s, 3, 999'999'999'999, {Discount::Kind::Percent, 1'000})};
        order.lines[0].productCode = u"1"_s;
        order.lines[0].sku = u"TIVI01"_s;
        order.lines[0].note = u"Màu đen"_s;
        order.goods = Money(999'999'999'999'999);
        order.shipping = Money(30'000);
        order.stage = u"Mới"_s;
        order.branch = u"Chi nhánh 1"_s;
        order.customFields = {{u"Mã"_s, u"7"_s, {}}};
        // read only: not sent
        order.number = u"3609"_s;
        order.id = u"64db"_s;
        order.status = u"WON"_s;
        order.paid = Money(1);
        order.tags = QStringList {u"x"_s};
        order.createdAt = QDateTime::currentDateTimeUtc();
        order.extra = {{u"other"_s, 1}};
        EXPECT_EQ(compact(writeOrder(order)),
            R"({"branch":"Chi nhánh 1","cusFields":[{"name":"Mã","value":"7"}],)"
            R"("dealByUsers":["lan@example.vn","an@example.vn"],)"
            R"("dealWith":{"customerId":"475","customerIdApiRing":"KH-1","name":"Ánh",)"
            R"("phones":[{"type":"Work","value":"0867123456"},{"value":"0393608879"}]},)"
            R"("description":"Quà","groupPackage":[)"
            R"({"code":"TIVI01","discount":12.5,"name":"Tivi","note":"Màu đen","productIdApiRing":"1","quantity":2,)"
            R"("typeDiscount":1,"value":4520000},)"
            R"({"discount":5000,"name":"Cáp","quantity":1,"typeDiscount":0,"value":50000},)"
            R"({"discount":10,"name":"Combo bò","quantity":3,"typeDiscount":1,"value":999999999999}],)"
            R"("name":"Đơn 1","opportunityIdApiRing":"RD-1","receiverAddressObj":{"city":"Huế",)"
            R"("country":{"code":"VN"},"state":"Quận 1","street":"12","streetName":"Lê Lợi","wards":"Phường 1"},)"
            R"("receiverName":"Ánh","receiverNote":"Gọi trước","receiverPhone":"0867123456","shipping_cost":30000,)"
            R"("stage":"Mới","value":999999999999999})");
    }
    QLocale::setDefault(QLocale::system());
    EXPECT_EQ(compact(writeOrder({})), R"({"name":"","receiverName":""})") << "required, and nothing else";
    Order hollow; // parts that come to nothing are left out
    hollow.customer.phones = {{{}, {}, {}, {{u"_id"_s, u"p1"_s}}}};
    EXPECT_EQ(compact(writeOrder(hollow)), R"({"name":"","receiverName":""})");
}

TEST(OrderWrite, TheTotalIsLeftToTheServerWhereThereIsNone)
{
    Order order;
    order.lines = {lineOf(u"Tivi"_s, 1, 1'000)};
    EXPECT_FALSE(writeOrder(order).contains("value"_L1));
    order.goods = Money(0);
    EXPECT_EQ(writeOrder(order).value("value"_L1), 0);
    order.shipping = Money(0);
    EXPECT_FALSE(writeOrder(order).contains("shipping_cost"_L1));
}

TEST(OrderWrite, EveryPercentageIsWrittenAsItIsRead)
{
    for (qint64 hundredths = 0; hundredths <= 10'000; ++hundredths) {
        Order order;
        order.number = u"1"_s;
        order.lines = {lineOf(u"x"_s, 1, 1, {Discount::Kind::Percent, hundredths})};
        QJsonObject sent = object(QByteArray::fromStdString(compact(writeOrder(order))));
        sent.insert("number"_L1, 1);
        const auto read = readOrder(JsonReader(sent));
        ASSERT_TRUE(read);
        ASSERT_TRUE(read->lines.value(0).isExact) << hundredths;
        ASSERT_EQ(read->lines.value(0).discount.amount, hundredths);
    }
}

TEST(OrderWrite, WhatIsWrittenIsReadBack)
{
    const Order before = stored();
    QJsonObject sent = writeOrder(before);
    sent.insert("number"_L1, before.number);
    const auto read = readOrder(JsonReader(sent));
    ASSERT_TRUE(read);
    Order expected = before;
    expected.id.clear(); // the server's alone
    expected.extra.clear();
    EXPECT_EQ(*read, expected);
}

TEST(OrderWrite, NothingChangedIsNothingToSend)
{
    Order after = stored();
    after.status = u"WON"_s; // what only the server writes is no change of ours
    after.paid = Money(5);
    after.tags.clear();
    after.extra.clear();
    after.code = u"RD-2"_s;
    after.goods = Money(1); // of the same lines
    after.createdAt = QDateTime::currentDateTimeUtc();
    EXPECT_EQ(compact(writeOrderChanges(stored(), after)), "{}");
}

TEST(OrderWrite, ChangedFieldsAlone)
{
    Order after = stored();
    after.name = u"a"_s;
    EXPECT_EQ(compact(writeOrderChanges(stored(), after)), R"({"name":"a","number":"3609"})");

    after = stored();
    after.receiverName = u"b"_s;
    after.receiverPhone = u"c"_s;
    after.deliveryNote = u"d"_s;
    after.description = u"e"_s;
    after.stage = u"f"_s;
    after.branch = u"g"_s;
    after.shipping = Money(1);
    after.staff << u"h@example.vn"_s;
    EXPECT_EQ(compact(writeOrderChanges(stored(), after)),
        R"({"branch":"g","dealByUsers":["lan@example.vn","h@example.vn"],"description":"e","number":"3609",)"
        R"("receiverName":"b","receiverNote":"d","receiverPhone":"c","shipping_cost":1,"stage":"f"})");
}

TEST(OrderWrite, AClearedFieldIsSentEmpty)
{
    Order after = stored();
    after.stage.clear();
    after.shipping = {};
    after.staff.clear();
    after.customFields.clear();
    after.lines.clear();
    after.goods.reset();
    EXPECT_EQ(compact(writeOrderChanges(stored(), after)),
        R"({"cusFields":[],"dealByUsers":[],"groupPackage":[],"number":"3609","shipping_cost":0,"stage":""})");

    after = stored();
    after.receiverAddress.district.clear();
    EXPECT_EQ(compact(writeOrderChanges(stored(), after)),
        R"({"number":"3609","receiverAddressObj":{"_id":"a1","big":9007199254740993,"city":"Huế",)"
        R"("country":{"code":"VN","iso":704},"lat":16.46,"state":"","street":"12","streetName":"Lê Lợi"}})")
        << "a server that joins the address with its own must hear of it";
}

TEST(OrderWrite, LinesAreSentWholeWithTheirTotalAndWhatIsNotOurs)
{
    Order after = stored();
    after.lines[1].quantity = 3;
    after.goods = Money(8'060'000);
    const std::string lines =
        R"("groupPackage":[{"_id":"l1","big":9007199254740993,"code":"TIVI01","discount":12.5,"name":"Tivi",)"
        R"("note":"Màu đen","productIdApiRing":"1","quantity":2,"typeDiscount":1,"value":4520000},)"
        R"({"discount":0,"name":"Cáp","quantity":3,"typeDiscount":0,"value":50000}],"number":"3609")";
    EXPECT_EQ(compact(writeOrderChanges(stored(), after)), '{' + lines + R"(,"value":8060000})");
    after.goods.reset();
    EXPECT_EQ(compact(writeOrderChanges(stored(), after)), '{' + lines + '}');
}

// What an unknown edit is settled by.
TEST(OrderWrite, AnEditStandsInTheRecordOrNot)
{
    const QJsonObject there = object(record());
    const auto holds = [&there](const QByteArray &body) { return holdsChanges(there, object(body)); };
    EXPECT_TRUE(holds(R"({"number":"3609"})"));
    EXPECT_TRUE(holds(R"({"number":"3609","name":"Đơn 1","shipping_cost":30000})"));
    EXPECT_TRUE(holds(R"({"number":"3609","shipping_cost":"30000"})"));
    EXPECT_FALSE(holds(R"({"number":"3609","name":"Đơn 1","shipping_cost":0})"));
    EXPECT_FALSE(holds(R"({"name":"Đơn 2"})"));
    EXPECT_TRUE(holds(R"({"description":""})")) << "cleared, and not there";
    EXPECT_FALSE(holds(R"({"stage":""})"));
    EXPECT_TRUE(holds(R"({"receiverPhone":"0867 123 456"})"));
    EXPECT_TRUE(holds(R"({"dealByUsers":["lan@example.vn"]})"));
    EXPECT_FALSE(holds(R"({"dealByUsers":[]})"));
    EXPECT_FALSE(holds(R"({"value":1})"));

    // What the server added to nested values is no difference.
    EXPECT_TRUE(holds(R"({"receiverAddressObj":{"street":"12","streetName":"Lê Lợi","state":"Quận 1",
        "city":"Huế","wards":""}})"));
    EXPECT_FALSE(holds(R"({"receiverAddressObj":{"street":"12","state":""}})"));
    EXPECT_TRUE(holds(R"({"dealWith":{"customerId":"475"}})"));
    EXPECT_FALSE(holds(R"({"dealWith":{"customerId":"476"}})"));
    EXPECT_TRUE(holds(R"({"cusFields":[{"name":"Mã","value":7}]})"));
    EXPECT_FALSE(holds(R"({"cusFields":[{"name":"Mã","value":8}]})"));
}

TEST(OrderWrite, TheLinesOfAnEditStandInTheRecordOrNot)
{
    const QJsonObject there = object(record());
    const auto holds = [&there](const QByteArray &lines) {
        return holdsChanges(there, object(R"({"groupPackage":[)" + lines + "]}"));
    };
    const QByteArray cable = R"(,{"name":"Cáp","quantity":1,"value":50000,"typeDiscount":0,"discount":0})";
    const QByteArray set =
        R"({"name":"Tivi","quantity":2,"value":4520000,"typeDiscount":1,"discount":12.5,"note":"Màu đen")";
    EXPECT_TRUE(holds(set + "}" + cable)) << "codes that were not sent were filled in";
    EXPECT_TRUE(holds(set + R"(,"code":"TIVI01"})" + cable));
    EXPECT_FALSE(holds(set + R"(,"code":"TIVI02"})" + cable));
    EXPECT_FALSE(holds(set + "}"));
    EXPECT_FALSE(holds({}));
    EXPECT_FALSE(holds(
        R"({"name":"Tivi","quantity":3,"value":4520000,"typeDiscount":1,"discount":12.5,"note":"Màu đen"})"
        + cable));
    EXPECT_FALSE(holds(
        R"({"name":"Tivi","quantity":2,"value":4520001,"typeDiscount":1,"discount":12.5,"note":"Màu đen"})"
        + cable));
    EXPECT_FALSE(holds(
        R"({"name":"Tivi","quantity":2,"value":4520000,"typeDiscount":0,"discount":12,"note":"Màu đen"})"
        + cable));
    EXPECT_FALSE(
        holds(R"({"name":"Tivi","quantity":2,"value":4520000,"typeDiscount":1,"discount":12.5})" + cable));

    // Where the people in charge and the customer are kept by another name, they are found there no more.
    const QJsonObject elsewhere =
        object(R"({"number":1,"dealBy":{"users":["lan@example.vn"]},"contacts":[{"customerId":475}]})");
    EXPECT_TRUE(holdsChanges(elsewhere, object(R"({"dealByUsers":["lan@example.vn"]})")));
    EXPECT_FALSE(holdsChanges(elsewhere, object(R"({"dealByUsers":[]})")));
    EXPECT_FALSE(holdsChanges(elsewhere, object(R"({"dealWith":{"customerId":"1"}})")));
    EXPECT_FALSE(holdsChanges({}, object(R"({"name":"x"})")));
}

} // namespace
