#include "ordercodec.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QJsonValue json(const QByteArray &text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson('[' + text + ']', &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << text.left(200).constData();
    return document.array().at(0);
}

QByteArray goldenText()
{
    QFile file(QStringLiteral(RINGDESK_TEST_DATA "/opportunities.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Order only(const QByteArray &record)
{
    const auto orders = readOrders(json(record));
    EXPECT_TRUE(orders && orders->size() == 1) << record.left(200).constData();
    return orders && !orders->isEmpty() ? orders->first() : Order();
}

//! The only line of an order, with these fields.
OrderLine line(const QByteArray &fields)
{
    const Order order = only(R"({"number":1,"groupPackage":[{)" + fields + "}]}");
    EXPECT_EQ(order.lines.size(), 1);
    return order.lines.value(0);
}

Discount percent(qint64 hundredths)
{
    return {Discount::Kind::Percent, hundredths};
}

// Every field that the sample shows, put together by hand.
Order sample()
{
    Order order;
    order.number = u"3609"_s;
    order.id = u"672aeafb392be6610aa6ecc0"_s;
    order.name = u"Đơn thử"_s;
    order.receiverName = u"Tuyen Do "_s;
    order.receiverPhone = u"0123444534"_s;
    order.receiverAddress.countryCode = u"VN"_s;
    order.receiverAddress.countryName = u"Vietnam"_s;
    order.status = u"LOST"_s;
    order.goods = Money(4'520'000);
    order.currency = u"VND"_s;
    OrderLine combo;
    combo.product = u"Combo bò"_s;
    combo.unitPrice = Money(1'000);
    combo.discount = percent(1'000);
    combo.productCode = u"1"_s;
    combo.sku = u"Sku"_s;
    combo.note = u"Bò nướng"_s;
    order.lines = {combo};
    order.paid = Money(0);
    order.customFields = {{u"Đơn vị vận chuyển"_s, u"Giao nhanh"_s, {}}};
    order.stage = u"672aeae1176c0a60e758996c"_s;
    order.branch = u"Chi nhánh Quận 1"_s;
    order.createdAt = order.updatedAt = QDateTime(QDate(2024, 11, 6), QTime(4, 3, 7), Qt::UTC);
    return order;
}

TEST(OrderCodec, ReadsTheSample)
{
    Order order = only(goldenText());
    EXPECT_EQ(order.extra.value(u"inActive"_s), false);
    EXPECT_EQ(order.extra.value(u"typeDiscount"_s), 0) << "an order's own, which no contract names";
    order.extra.clear();
    EXPECT_EQ(order, sample());
}

// Contract 5: a list may be bare, one object, or in an envelope.
TEST(OrderCodec, ReadsTheFormsAListMayHave)
{
    const QByteArray list = goldenText();
    const QByteArray one = QJsonDocument(json(list).toArray().at(0).toObject()).toJson();
    for (const QByteArray &reply :
        {list, one, R"({"success":true,"data":)" + list + "}", R"({"success":1,"data":)" + one + "}",
            R"({"items":)" + list + "}", R"({"payload":{"items":)" + list + R"(,"total":1}})"}) {
        Order order = only(reply);
        order.extra.clear();
        EXPECT_EQ(order, sample()) << reply.left(40).constData();
    }
    for (const QByteArray none : {"[]", "null", R"("")", "{}", R"({"success":true,"data":[]})",
             R"({"data":null})", R"({"success":true,"total":0})"}) {
        const auto orders = readOrders(json(none));
        ASSERT_TRUE(orders) << none.constData();
        EXPECT_TRUE(orders->isEmpty());
    }
}

TEST(OrderCodec, ABrokenRecordBreaksTheWholeAndIsNamed)
{
    const auto nameless = readOrders(json(R"([{"number":1},{"name":"x","number":"","_id":null}])"));
    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().kind, ApiError::Kind::Protocol);
    EXPECT_EQ(nameless.error().detail, u"[1]: none of number, _id is there"_s);
    EXPECT_FALSE(readOrders(json(R"([{"number":1}, 7])")));
    EXPECT_FALSE(readOrders(json("true")));
}

TEST(OrderCodec, NumbersAndStringsAreAlike)
{
    const Order a = only(
        R"({"number":9007199254740993,"value":4520000,"shipping_cost":30000,"totalPayment":9007199254740993})");
    const Order b = only(
        R"({"number":"9007199254740993","value":"4520000","shipping_cost":"30000","totalPayment":"9007199254740993"})");
    EXPECT_EQ(a, b);
    EXPECT_EQ(a.number, u"9007199254740993"_s);
    EXPECT_EQ(a.goods, Money(4'520'000));
    EXPECT_EQ(a.shipping, Money(30'000));
    EXPECT_EQ(a.paid, Money(9007199254740993)) << "every digit";
    const Order none = only(R"({"number":1,"value":null,"shipping_cost":"","totalPayment":"nothing"})");
    EXPECT_FALSE(none.goods);
    EXPECT_EQ(none.shipping, Money());
    EXPECT_FALSE(none.paid);
    EXPECT_EQ(only(R"({"_id":"64db"})").key(), u"object:64db"_s);
}

TEST(OrderCodec, TimesComeInEveryForm)
{
    const QDateTime at(QDate(2024, 11, 6), QTime(4, 3, 7), Qt::UTC);
    for (const QByteArray time : {R"("2024-11-06T04:03:07.000Z")", "1730865787000", "1730865787",
             R"("1730865787000")", R"("2024-11-06T11:03:07+07:00")"})
        EXPECT_EQ(only(R"({"number":1,"createdAt":)" + time + "}").createdAt, at) << time.constData();
    EXPECT_FALSE(only(R"({"number":1,"createdAt":"soon"})").createdAt.isValid());
}

TEST(OrderCodec, AFieldMayBeAnObjectWithAName)
{
    const Order order = only(
        R"({"number":1,"stage":{"_id":"64","name":"Mới"},"branch":{"name":"Huế"},"status":{"name":"WON"},
        "tags":["Gấp",{"name":"VIP"},null]})");
    EXPECT_EQ(order.stage, u"Mới"_s);
    EXPECT_EQ(order.branch, u"Huế"_s);
    EXPECT_EQ(order.status, u"WON"_s);
    EXPECT_EQ(order.tags, QStringList({u"Gấp"_s, u"VIP"_s}));
}

TEST(OrderCodec, StaffAndCustomerStandInOneOfTwoPlaces)
{
    const QStringList two {u"lan@example.vn"_s, u"an@example.vn"_s};
    EXPECT_EQ(only(R"({"number":1,"dealByUsers":["lan@example.vn","an@example.vn"]})").staff, two);
    EXPECT_EQ(only(R"({"number":1,"dealByUsers":"lan@example.vn"})").staff, two.first(1));
    EXPECT_EQ(
        only(R"({"number":1,"dealBy":{"users":["lan@example.vn","an@example.vn"],"groups":[]}})").staff, two);
    EXPECT_EQ(
        only(R"({"number":1,"dealBy":{"users":[{"name":"Lan","email":"lan@example.vn"},{"name":"An"}]}})")
            .staff,
        QStringList({u"lan@example.vn"_s, u"An"_s}));
    EXPECT_EQ(only(R"({"number":1,"dealByUsers":["lan@example.vn"],"dealBy":{"users":["x"]}})").staff,
        two.first(1));

    const QByteArray who =
        R"({"customerId":475,"name":"Ánh","phones":[{"type":"Work","value":"0867123456"},"84393608879"],
        "customerIdApiRing":"KH-1","_id":"64db"})";
    for (const QByteArray &record :
        {R"({"number":1,"dealWith":)" + who + "}", R"({"number":1,"dealWith":{},"contacts":[)" + who + "]}",
            R"({"number":1,"contacts":)" + who + "}",
            R"({"number":1,"dealWith":)" + who + R"(,"contacts":[{"customerId":1}]})"}) {
        const OrderCustomer customer = only(record).customer;
        EXPECT_EQ(customer.customerId, u"475"_s);
        EXPECT_EQ(customer.name, u"Ánh"_s);
        EXPECT_EQ(customer.code, u"KH-1"_s);
        ASSERT_EQ(customer.phones.size(), 2);
        EXPECT_EQ(customer.phones[1].number, PhoneNumber::parse(u"0393608879"));
        EXPECT_EQ(customer.extra, QVariantMap({{u"_id"_s, u"64db"_s}}));
    }
    EXPECT_EQ(only(R"({"number":1,"dealWith":"Ánh"})").customer.name, u"Ánh"_s);
}

TEST(OrderCodec, AnAddressIsReadAsACustomersIs)
{
    const Order order = only(
        R"({"number":1,"receiverAddressObj":{"street":"12","streetName":"Lê Lợi","wards":{"name":"Phường 1"},
        "state":"Quận 1","city":"Huế","country":{"code":"VN","name":"Vietnam","iso":704},"lat":16.5}})");
    EXPECT_EQ(order.receiverAddress.houseNumber, u"12"_s);
    EXPECT_EQ(order.receiverAddress.ward, u"Phường 1"_s);
    EXPECT_EQ(order.receiverAddress.district, u"Quận 1"_s);
    EXPECT_EQ(order.receiverAddress.countryExtra, QVariantMap({{u"iso"_s, 704}}));
    EXPECT_EQ(order.receiverAddress.extra, QVariantMap({{u"lat"_s, 16.5}}));
    EXPECT_EQ(
        only(R"({"number":1,"receiverAddressObj":"12 Lê Lợi"})").receiverAddress.streetName, u"12 Lê Lợi"_s);
}

TEST(OrderCodec, PercentagesAreReadToTheHundredth)
{
    for (const auto &[text, amount] : QList<QPair<QByteArray, qint64>> {{"10", 1'000}, {R"("10")", 1'000},
             {"12.5", 1'250}, {R"("12.50")", 1'250}, {"0.07", 7}, {"33.33", 3'333}, {"1.15", 115},
             {"100", 10'000}, {"100.01", 10'001}, {R"("8.0")", 800}, {"-5", -500}, {"0", 0}}) {
        for (const QByteArray type : {"1", R"("1")", "true"}) {
            const OrderLine read =
                line(R"("quantity":1,"value":1000,"typeDiscount":)" + type + R"(,"discount":)" + text);
            EXPECT_TRUE(read.isExact) << text.constData();
            EXPECT_EQ(read.discount, percent(amount)) << text.constData();
        }
    }
    for (const QByteArray text : {"12.345", R"("12.345")", R"("10%")", R"("12,5")", "1e300", R"("x")"})
        EXPECT_FALSE(line(R"("quantity":1,"value":1000,"typeDiscount":1,"discount":)" + text).isExact)
            << text.constData();
    EXPECT_EQ(
        line(R"("quantity":1,"value":1000,"typeDiscount":1,"discount":12.345)").discount, percent(1'200))
        << "to be shown";
}

TEST(OrderCodec, WhatIsNoWholeNumberMakesItsLineInexact)
{
    const QByteArray rest = R"(,"value":1000,"discount":0)";
    EXPECT_EQ(line(R"("quantity":"3")" + rest).quantity, 3);
    EXPECT_TRUE(line(R"("quantity":"3")" + rest).isExact);
    EXPECT_TRUE(line(R"("quantity":"3.0")" + rest).isExact);
    EXPECT_EQ(line(R"("quantity":-2)" + rest).quantity, -2) << "as it is";
    EXPECT_TRUE(line(R"("quantity":-2)" + rest).isExact);
    EXPECT_FALSE(line(R"("quantity":1.5)" + rest).isExact);
    EXPECT_EQ(line(R"("quantity":1.5)" + rest).quantity, 1);
    EXPECT_FALSE(line(R"("quantity":"two")" + rest).isExact);
    EXPECT_FALSE(line(R"("quantity":null)" + rest).isExact) << "not to be sent back as 0";

    EXPECT_EQ(line(R"("quantity":1,"value":"4520000")").unitPrice, Money(4'520'000));
    EXPECT_TRUE(line(R"("quantity":1,"value":"4520000")").isExact);
    EXPECT_EQ(line(R"("quantity":1,"value":9007199254740993)").unitPrice, Money(9007199254740993));
    EXPECT_FALSE(line(R"("quantity":1,"value":1000.25)").isExact);
    EXPECT_FALSE(line(R"("quantity":1,"value":"1.000.000")").isExact);
    EXPECT_FALSE(line(R"("quantity":1)").isExact);

    const QByteArray cash = R"("quantity":1,"value":1000,"typeDiscount":0,"discount":)";
    EXPECT_EQ(line(cash + R"("500")").discount, (Discount {Discount::Kind::Cash, 500}));
    EXPECT_EQ(line(cash + "-500").discount.amount, -500);
    EXPECT_TRUE(line(cash + "-500").isExact);
    EXPECT_FALSE(line(cash + "0.5").isExact);
    EXPECT_TRUE(line(cash + "null").isExact);
    EXPECT_TRUE(line(R"("quantity":1,"value":1000)").isExact) << "no discount";
    EXPECT_EQ(line(R"("quantity":1,"value":1000,"discount":5)").discount.kind, Discount::Kind::Cash);
    EXPECT_FALSE(line(R"("quantity":1,"value":1000,"typeDiscount":2,"discount":5)").isExact);
    EXPECT_TRUE(line(R"("quantity":1,"value":1000,"typeDiscount":2,"discount":0)").isExact);
}

TEST(OrderCodec, MissingNullAndEmptyAreAlike)
{
    for (const QByteArray key : {"opportunityIdApiRing", "name", "receiverName", "receiverPhone",
             "receiverAddressObj", "receiverNote", "description", "dealByUsers", "dealWith", "contacts",
             "groupPackage", "value", "shipping_cost", "stage", "branch", "cusFields", "createdAt",
             "updatedAt", "status", "currency", "totalPayment", "tags"}) {
        for (const QByteArray nothing : {"null", R"("")", "{}", "[]"})
            EXPECT_EQ(only(R"({"number":1,")" + key + R"(":)" + nothing + "}"), only(R"({"number":1})"))
                << key.constData() << nothing.constData();
    }
}

} // namespace
