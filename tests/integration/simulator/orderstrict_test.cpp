#include "expectfault.h"

using namespace Qt::StringLiterals;

namespace {

constexpr const char path[] = "/opportunities";
constexpr const char order[] = R"({"name":"A","receiverName":"B","opportunityIdApiRing":"RD-1"})";
constexpr const char theOrder[] = "/opportunities?number=1001";

//! An order with what \a fields has beside the required ones.
QByteArray with(const QByteArray &fields)
{
    return R"({"name":"A","receiverName":"B",)" + fields + "}";
}

//! An order whose second line is \a line.
QByteArray withLine(const QByteArray &line)
{
    return with(R"("groupPackage":[{"name":"Tivi","quantity":1,"value":4520000},)" + line + "]");
}

qint64 valueOf(SimulatorClient &client, const QByteArray &lines)
{
    const Answer answer = client.send("POST", path, with("\"groupPackage\":" + lines));
    EXPECT_EQ(answer.status, 200) << lines.toStdString() << answer.message().toStdString();
    const auto number = std::to_string(answer.json.object().value(u"number"_s).toInteger());
    return client.send("GET", "/opportunities?number=" + number)
        .json.object()
        .value(u"value"_s)
        .toInteger(-1);
}

} // namespace

class OrderQueryFault : public testing::TestWithParam<Fault>
{ };

TEST_P(OrderQueryFault, IsNamed)
{
    SimulatorClient client({.customers = 9});
    expectFault(client.send("GET", path + ("?" + std::string(GetParam().given))), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Strict, OrderQueryFault,
    testing::Values(Fault {"phone=0867123456", "phone"}, Fault {"phones=", "phones"},
        Fault {"phones=1&phones=2", "phones"}, Fault {"phones=+84901234567", "phones"},
        Fault {"leadId=1", "leadId"}, Fault {"customerId=", "customerId"}, Fault {"number=", "number"},
        Fault {"updateAtf=2026-01-01", "updateAtf"}, Fault {"page=0", "page"}, Fault {"page=1.0", "page"},
        Fault {"limit=21", "limit"}, Fault {"limit=-1", "limit"}));

class OrderFieldFault : public testing::TestWithParam<Fault>
{ };

TEST_P(OrderFieldFault, IsNamedAndChangesNothing)
{
    SimulatorClient client({.customers = 9});
    const Answer before = client.send("GET", theOrder);
    expectFault(client.send("POST", path, with(GetParam().given)), GetParam());
    expectFault(
        client.send("PUT", path, R"({"number":1001,)" + QByteArray(GetParam().given) + "}"), GetParam());
    EXPECT_EQ(client.simulator.orderCount(), 17);
    EXPECT_EQ(client.send("GET", theOrder).json, before.json);
}

INSTANTIATE_TEST_SUITE_P(Strict, OrderFieldFault,
    testing::Values(Fault {R"("receiverPhone":84901234567)", "receiverPhone must be a string"},
        Fault {R"("receiverNote":null)", "receiverNote"},
        Fault {R"("receiverAddressObj":"1 Lê Lợi")", "receiverAddressObj must be an object"},
        Fault {R"("receiverAddressObj":{"street":1})", "receiverAddressObj.street"},
        Fault {R"("receiverAddressObj":{"country":"VN"})", "receiverAddressObj.country"},
        Fault {R"("opportunityIdApiRing":7)", "opportunityIdApiRing"},
        Fault {R"("opportunityIdApiRing":"")", "opportunityIdApiRing"},
        Fault {R"("opportunityIdApiRing":"DH-001002")", "opportunityIdApiRing already exists: DH-001002"},
        Fault {R"("dealByUsers":"a@example.com")", "dealByUsers must be an array"},
        Fault {R"("dealByUsers":["Lan"])", "dealByUsers[0]"},
        Fault {R"("dealBy":{"users":[]})", "unknown field dealBy"},
        Fault {R"("dealWith":"475")", "dealWith must be an object"},
        Fault {R"("dealWith":{"customerId":475})", "dealWith.customerId must be a string"},
        Fault {R"("dealWith":{"name":1})", "dealWith.name"},
        Fault {R"("dealWith":{"phones":["0901"]})", "dealWith.phones[0]"},
        Fault {R"("dealWith":{"phones":[{"type":"Work"}]})", "dealWith.phones[0].value"},
        Fault {R"("dealWith":{"customerIdApiRing":7})", "dealWith.customerIdApiRing"},
        Fault {R"("groupPackage":{})", "groupPackage must be an array"},
        Fault {R"("value":"1000")", "value must be a whole number"}, Fault {R"("value":-1)", "value"},
        Fault {R"("value":1.5)", "value"}, Fault {R"("shipping_cost":"0")", "shipping_cost"},
        Fault {R"("shipping_cost":-1)", "shipping_cost"}, Fault {R"("shipping_cost":0.5)", "shipping_cost"},
        Fault {R"("shipping_cost":1e17)", "shipping_cost"}, Fault {R"("description":1)", "description"},
        Fault {R"("stage":{"name":"x"})", "stage must be a string"}, Fault {R"("branch":1)", "branch"},
        Fault {R"("cusFields":{})", "cusFields"},
        Fault {R"("cusFields":[{"name":"x"}])", "cusFields[0].value"},
        Fault {R"("createdAt":"2026-11-18T00:00:00.000Z")", "createdAt"},
        Fault {R"("createdAt":1794900000)", "createdAt must be a number of milliseconds"},
        Fault {R"("status":"WON")", "unknown field status"}, Fault {R"("_id":"1")", "unknown field _id"},
        Fault {R"("currency":"VND")", "unknown field currency"},
        Fault {R"("totalPayment":0)", "unknown field totalPayment"},
        Fault {R"("tags":[])", "unknown field tags"}, Fault {R"("phones":[])", "unknown field phones"}));

class OrderLineFault : public testing::TestWithParam<Fault>
{ };

TEST_P(OrderLineFault, IsNamed)
{
    SimulatorClient client({.customers = 9});
    const QByteArray whole = withLine(GetParam().given);
    expectFault(client.send("POST", path, whole), GetParam());
    expectFault(client.send("PUT", path, R"({"number":1001,)" + whole.sliced(1)), GetParam());
    EXPECT_EQ(client.simulator.orderCount(), 17);
}

INSTANTIATE_TEST_SUITE_P(Strict, OrderLineFault,
    testing::Values(Fault {R"("Tivi")", "groupPackage[1] must be an object"},
        Fault {R"({"quantity":1,"value":1})", "groupPackage[1].name is required"},
        Fault {R"({"name":"Combo bò","value":1})", "groupPackage[1].quantity is required"},
        Fault {R"({"name":"Combo bò","quantity":1})", "groupPackage[1].value is required"},
        Fault {R"({"name":"Xe tăng","quantity":1,"value":1})",
            "groupPackage[1].name is not in the catalogue: Xe tăng"},
        Fault {
            R"({"name":"combo bò","quantity":1,"value":1})", "groupPackage[1].name is not in the catalogue"},
        Fault {R"({"name":"Combo bò ","quantity":1,"value":1})", "groupPackage[1].name is not in"},
        Fault {R"({"name":"Combo bo","quantity":1,"value":1})", "groupPackage[1].name is not in"},
        Fault {R"({"name":7,"quantity":1,"value":1})", "groupPackage[1].name must be a string"},
        Fault {R"({"name":"Combo bò","quantity":0,"value":1})",
            "groupPackage[1].quantity must be a whole number, 1 or more"},
        Fault {R"({"name":"Combo bò","quantity":-1,"value":1})", "groupPackage[1].quantity"},
        Fault {R"({"name":"Combo bò","quantity":1.5,"value":1})", "groupPackage[1].quantity"},
        Fault {R"({"name":"Combo bò","quantity":"1","value":1})", "groupPackage[1].quantity"},
        Fault {R"({"name":"Combo bò","quantity":9007199254740992,"value":2})",
            "groupPackage[1].quantity is too large"},
        Fault {R"({"name":"Combo bò","quantity":1,"value":-1})", "groupPackage[1].value"},
        Fault {R"({"name":"Combo bò","quantity":1,"value":"1"})", "groupPackage[1].value"},
        Fault {R"({"name":"Combo bò","quantity":1,"value":0.5})", "groupPackage[1].value"},
        Fault {
            R"({"name":"Nắp nồi cơm","quantity":1,"value":119999})", "groupPackage[1].value must be 120000"},
        Fault {R"({"name":"Combo bò","quantity":1,"value":1,"typeDiscount":2})",
            "groupPackage[1].typeDiscount must be 0 or 1"},
        Fault {R"({"name":"Combo bò","quantity":1,"value":1,"typeDiscount":"1"})",
            "groupPackage[1].typeDiscount"},
        Fault {R"({"name":"Combo bò","quantity":1,"value":1,"discount":-1})", "groupPackage[1].discount"},
        Fault {R"({"name":"Combo bò","quantity":1,"value":1,"discount":0.5})", "groupPackage[1].discount"},
        Fault {R"({"name":"Combo bò","quantity":1,"value":1,"discount":"1"})", "groupPackage[1].discount"},
        Fault {R"({"name":"Combo bò","quantity":1,"value":1,"typeDiscount":1,"discount":100.01})",
            "groupPackage[1].discount must be 0 to 100"},
        Fault {R"({"name":"Combo bò","quantity":1,"value":1,"typeDiscount":1,"discount":-0.5})",
            "groupPackage[1].discount"},
        Fault {R"({"name":"Combo bò","quantity":1,"value":1,"typeDiscount":1,"discount":"5"})",
            "groupPackage[1].discount"},
        Fault {R"({"name":"Combo bò","quantity":1,"value":1,"typeDiscount":1,"discount":0.00001})",
            "groupPackage[1].discount"},
        Fault {R"({"name":"Combo bò","quantity":1,"value":1,"productIdApiRing":1})",
            "groupPackage[1].productIdApiRing must be a string"},
        Fault {R"({"name":"Combo bò","quantity":1,"value":1,"productIdApiRing":"1"})",
            "groupPackage[1].productIdApiRing must be that of the product, CB-1"},
        Fault {R"({"name":"Combo bò","quantity":1,"value":1,"code":3609})", "groupPackage[1].code"},
        Fault {R"({"name":"Combo bò","quantity":1,"value":1,"code":"TIVI01"})",
            "groupPackage[1].code must be that of the product, 3609"},
        Fault {R"({"name":"Combo bò","quantity":1,"value":1,"note":1})", "groupPackage[1].note"}));

TEST(StrictOrders, ANewOneHasNoUnknownFieldInALine)
{
    SimulatorClient client({.customers = 9});
    expectFault(
        client.send("POST", path, withLine(R"({"name":"Combo bò","quantity":1,"value":1,"unit":"x"})")),
        {"unit", "unknown field groupPackage[1].unit"});
    EXPECT_EQ(client.simulator.orderCount(), 17);
}

TEST(StrictOrders, WhatIsRequiredIsAsked)
{
    SimulatorClient client({.customers = 9});
    expectFault(client.send("POST", path, R"({"name":"A"})"), {"no receiver", "receiverName is required"});
    expectFault(client.send("POST", path, R"({"receiverName":"A"})"), {"no name", "name is required"});
    expectFault(client.send("POST", path, R"({"name":" ","receiverName":"A"})"), {"blank", "name must"});
    expectFault(
        client.send("POST", path, R"({"name":"A","receiverName":""})"), {"empty", "receiverName must"});
    expectFault(client.send("POST", path, R"({"name":"A","receiverName":"B","number":1})"),
        {"number", "unknown field number"});
    expectFault(client.send("PUT", path, R"({"name":"A"})"), {"no number", "number is required"});
    expectFault(client.send("PUT", path, R"({"number":1001})"), {"no change", "changed field"});
    expectFault(client.send("PUT", path, R"({"number":true,"name":"A"})"), {"true", "number must"});
    expectFault(client.send("PUT", path, R"({"number":1.5,"name":"A"})"), {"fraction", "number must"});
    expectFault(client.send("PUT", path, R"({"number":1001,"receiverName":""})"), {"empty", "receiverName"});
    expectFault(client.send("PUT", path, "[]"), {"array", "object"});
    expectFault(client.send("POST", path, "[]"), {"array", "object"});
    EXPECT_EQ(client.simulator.orderCount(), 17);
}

TEST(StrictOrders, ACodeIsTakenOnce)
{
    SimulatorClient client({.customers = 9});
    EXPECT_EQ(client.send("POST", path, order).status, 200);
    expectFault(client.send("POST", path, order), {"twice", "opportunityIdApiRing already exists: RD-1"});
    expectFault(client.send("PUT", path, R"({"number":1001,"opportunityIdApiRing":"RD-1"})"),
        {"PUT", "opportunityIdApiRing already exists: RD-1"});
    EXPECT_EQ(client.send("PUT", path, R"({"number":1018,"opportunityIdApiRing":"RD-1"})").status, 200)
        << "it is its own";
    EXPECT_EQ(client.send("PUT", path, R"({"number":1018,"opportunityIdApiRing":"RD-2"})").status, 200);
    EXPECT_EQ(client.send("POST", path, order).status, 200) << "it is free again";
    EXPECT_EQ(client.send("PUT", path, R"({"number":1002,"opportunityIdApiRing":"RD-3"})").status, 200);
    EXPECT_EQ(
        client.send("POST", path, R"({"name":"A","receiverName":"B","opportunityIdApiRing":"DH-001002"})")
            .status,
        200);
}

TEST(StrictOrders, SumsAreTheContracts)
{
    SimulatorClient client({.customers = 9});
    EXPECT_EQ(valueOf(client, R"([{"name":"Combo bò","quantity":1,"value":1000}])"), 1000);
    EXPECT_EQ(
        valueOf(client, R"([{"name":"Combo bò","quantity":1,"value":1000,"typeDiscount":1,"discount":10}])"),
        900);
    EXPECT_EQ(valueOf(client,
                  R"([{"name":"Combo bò","quantity":3,"value":250000,"typeDiscount":0,"discount":50000}])"),
        700'000)
        << "cash comes off once";
    EXPECT_EQ(
        valueOf(client, R"([{"name":"Combo bò","quantity":1,"value":1010,"typeDiscount":1,"discount":5}])"),
        959)
        << "50.5 is rounded up";
    EXPECT_EQ(valueOf(client,
                  R"([{"name":"Combo bò","quantity":7,"value":129999,"typeDiscount":1,"discount":15},
                      {"name":"Tivi","quantity":2,"value":4520000,"typeDiscount":0,"discount":0}])"),
        9'813'494);
    EXPECT_EQ(valueOf(client, R"([{"name":"Combo bò","quantity":1,"value":20000,"discount":50000}])"), 0);
    EXPECT_EQ(valueOf(client,
                  R"([{"name":"Combo bò","quantity":4,"value":99000,"typeDiscount":1,"discount":100}])"),
        0);
    EXPECT_EQ(valueOf(client,
                  R"([{"name":"Combo bò","quantity":1000,"value":99999999,"typeDiscount":1,"discount":1}])"),
        98'999'999'010);
    EXPECT_EQ(
        valueOf(client,
            R"([{"name":"Combo bò","quantity":9,"value":999999999999999,"typeDiscount":1,"discount":33.33}])"),
        6'000'299'999'999'994)
        << "beyond what 64 bits hold while reckoning";
    EXPECT_EQ(valueOf(client,
                  R"([{"name":"Combo bò","quantity":1,"value":10000,"typeDiscount":1,"discount":0.005}])"),
        9999)
        << "half a đồng is rounded up";
}

TEST(StrictOrders, AValueMustBeThatOfTheLines)
{
    SimulatorClient client({.customers = 9});
    const QByteArray lines = R"("groupPackage":[{"name":"Combo bò","quantity":2,"value":1000}])";
    expectFault(client.send("POST", path, with(lines + R"(,"value":1999)")), {"less", "value must be 2000"});
    expectFault(client.send("POST", path, with(R"("value":1)")), {"no lines", "value must be 0"});
    expectFault(client.send("PUT", path, R"({"number":1001,)" + lines + R"(,"value":2001})"),
        {"PUT", "value must be 2000"});
    expectFault(client.send("PUT", path, R"({"number":1001,"value":1})"), {"alone", "value must be"});
    const QByteArray many = R"({"name":"Combo bò","quantity":1,"value":9007199254740992})";
    expectFault(client.send("POST", path, with("\"groupPackage\":[" + many + "," + many + "]")),
        {"too much", "groupPackage comes to more"});
    EXPECT_EQ(client.send("POST", path, with(lines + R"(,"value":2000)")).status, 200);
}

TEST(StrictOrders, AnUnknownOneIs404)
{
    SimulatorClient client({.customers = 9});
    for (const char *number : {"9", R"("9999")", R"("abc")", R"("01001")"})
        expectFault(client.send("PUT", path, R"({"name":"A","number":)" + QByteArray(number) + "}"),
            {number, "number not found"}, 404);
    expectFault(
        client.send("DELETE", "/opportunities?number=9", R"({"number":9})"), {"DELETE", "number"}, 404);
}

TEST(StrictOrders, DeleteCarriesTheSameNumberTwice)
{
    SimulatorClient client({.customers = 9});
    expectFault(client.send("DELETE", theOrder), {"no body", "body"});
    expectFault(client.send("DELETE", theOrder, "{}"), {"empty body", "number"});
    expectFault(client.send("DELETE", path, R"({"number":1001})"), {"no query", "number"});
    expectFault(client.send("DELETE", theOrder, R"({"number":1002})"), {"another", "number"});
    expectFault(client.send("DELETE", theOrder, R"({"number":"1001","name":"A"})"), {"more", "name"});
    expectFault(client.send("DELETE", "/opportunities?customerId=475", R"({"number":1001})"),
        {"customerId", "customerId"});
    EXPECT_EQ(client.simulator.orderCount(), 17);
    EXPECT_EQ(client.send("DELETE", theOrder, R"({"number":1001})").status, 200) << "a number will do";
}

TEST(StrictOrders, KeyPathMethodAndBodies)
{
    SimulatorClient client({.customers = 9});
    expectFault(client.send("GET", path, {{"apikey", "other"}, {"Accept", "application/json"}}),
        {"key", "Invalid apikey"}, 401);
    expectFault(client.send("GET", "/opportunities/"), {"path", "/opportunities/"}, 404);
    expectFault(client.send("POST", "/opportunities/package", "[]"), {"path", "/opportunities/package"}, 404);
    expectFault(client.send("PATCH", path, order), {"method", "PATCH"}, 405);
    expectFault(client.send("GET", path, "{}"), {"GET", "body"});
    expectFault(client.send("POST", path), {"POST", "body"});
    expectFault(client.send("POST", path, "not JSON"), {"POST", "JSON"});
    expectFault(client.send("POST", "/opportunities?number=1", order), {"POST", "number"});
    expectFault(client.send("PUT", theOrder, R"({"name":"A","number":1001})"), {"PUT", "number"});
    EXPECT_EQ(client.simulator.orderCount(), 17);
}
