#include "demoproducts.h"
#include "orderreading.h"

#include <QSet>

#include <map>

using namespace Qt::StringLiterals;

namespace {

QSet<QString> phonesOf(const QJsonObject &order)
{
    QSet<QString> phones {order.value(u"receiverPhone"_s).toString()};
    for (const QJsonValue &phone : customerOf(order).value(u"phones"_s).toArray())
        phones.insert(phone.toObject().value(u"value"_s).toString());
    return phones;
}

qint64 totalOf(const QJsonObject &line)
{
    const qint64 gross = numberOf(line.value(u"quantity"_s)) * numberOf(line.value(u"value"_s));
    const QJsonValue discount = line.value(u"discount"_s);
    if (numberOf(line.value(u"typeDiscount"_s)) == 0)
        return gross - numberOf(discount);
    const double percent = discount.isDouble() ? discount.toDouble() : discount.toString().toDouble();
    const auto hundredths = qint64(percent * 100 + 0.5);
    return gross - (gross * hundredths + 5000) / 10'000;
}

void expectSame(const QJsonArray &found, const QJsonArray &all, auto wanted, const std::string &what)
{
    QJsonArray expected;
    for (const QJsonValue &order : all) {
        if (wanted(order.toObject()))
            expected.append(order);
    }
    EXPECT_TRUE(found == expected) << what;
}

} // namespace

TEST(SimulatorOrders, TheDemoCallersHaveTheirs)
{
    SimulatorClient client({.customers = 9});
    const std::map<int, qsizetype> expected {
        {475, 6}, {476, 3}, {477, 2}, {478, 1}, {479, 0}, {480, 2}, {481, 0}, {482, 0}, {483, 3}};
    for (const auto &[customer, count] : expected) {
        const QJsonArray found = orders(client, "customerId=" + QByteArray::number(customer));
        EXPECT_EQ(found.size(), count) << customer;
        for (const QJsonValue &order : found)
            EXPECT_EQ(customerIdOf(order.toObject()), QString::number(customer));
    }
    EXPECT_EQ(client.simulator.orderCount(), 17);
    const QJsonArray known = orders(client, "customerId=475");
    EXPECT_EQ(known.first().toObject().value(u"status"_s), u"Đang xử lý"_s);
    EXPECT_NE(known.last().toObject().value(u"status"_s), u"Đang xử lý"_s);
    EXPECT_EQ(orders(client, "phones=0867123456"), known);
}

TEST(SimulatorOrders, TheCallersBuyTheSameWithEverySeed)
{
    SimulatorClient first({.customers = 40});
    SimulatorClient other({.customers = 40, .seed = 2});
    const QJsonArray one = orders(first, "customerId=475");
    const QJsonArray two = orders(other, "customerId=475");
    ASSERT_EQ(one.size(), two.size());
    QSet<QString> demo;
    for (const DemoProduct &product : demoProducts)
        demo.insert(product.name.toString());
    for (qsizetype i = 0; i < one.size(); ++i) {
        for (const QString &key : {u"groupPackage"_s, u"value"_s, u"createdAt"_s, u"_id"_s, u"status"_s})
            EXPECT_EQ(one.at(i).toObject().value(key), two.at(i).toObject().value(key));
        for (const QJsonValue &line : one.at(i).toObject().value(u"groupPackage"_s).toArray())
            EXPECT_TRUE(demo.contains(line.toObject().value(u"name"_s).toString()));
    }
}

TEST(SimulatorOrders, ComeNewestFirstInPages)
{
    SimulatorClient client;
    const QJsonArray all = orders(client);
    EXPECT_EQ(all.size(), client.simulator.orderCount());
    EXPECT_GT(all.size(), 300);
    for (qsizetype i = 1; i < all.size(); ++i) {
        const QJsonObject before = all.at(i - 1).toObject();
        const QJsonObject order = all.at(i).toObject();
        EXPECT_GE(secondsOf(before.value(u"createdAt"_s)), secondsOf(order.value(u"createdAt"_s))) << i;
        EXPECT_EQ(numberOf(before.value(u"number"_s)), numberOf(order.value(u"number"_s)) + 1) << i;
    }
    EXPECT_EQ(client.send("GET", "/opportunities?page=3&limit=7").list().first(), all.at(14));
    EXPECT_TRUE(client.send("GET", "/opportunities?page=1000000000").list().isEmpty());
}

TEST(SimulatorOrders, TheSameSeedGivesTheSame)
{
    SimulatorClient first;
    SimulatorClient second;
    SimulatorClient other({.seed = 2});
    const QJsonArray all = orders(first);
    EXPECT_TRUE(all == orders(second));
    EXPECT_FALSE(all == orders(other));
}

TEST(SimulatorOrders, AFixedOneIsTheSameOnEveryMachine)
{
    SimulatorClient client;
    const QJsonObject order = one(client, 1200);
    EXPECT_EQ(order.value(u"name"_s).toString().toStdString(), "Đơn quà tặng 1200");
    EXPECT_EQ(order.value(u"_id"_s).toString().toStdString(), "69924ed670b8bbb9d806819a");
    EXPECT_EQ(textOf(order.value(u"value"_s)).toStdString(), "991900");
}

TEST(SimulatorOrders, LinesAreOfTheCatalogueAndSumsRight)
{
    SimulatorClient client;
    std::map<QString, QJsonObject> catalogue;
    for (const QJsonValue &product : client.all("/products", {}))
        catalogue[product.toObject().value(u"name"_s).toString()] = product.toObject();
    for (const QJsonValue &value : orders(client)) {
        const QJsonObject order = value.toObject();
        qint64 sum = 0;
        QSet<QString> names;
        const QJsonArray lines = order.value(u"groupPackage"_s).toArray();
        for (const QJsonValue &element : lines) {
            const QJsonObject line = element.toObject();
            names.insert(line.value(u"name"_s).toString());
            const auto product = catalogue.find(line.value(u"name"_s).toString());
            ASSERT_NE(product, catalogue.end());
            EXPECT_EQ(line.value(u"productIdApiRing"_s), product->second.value(u"productIdApiRing"_s));
            if (!product->second.value(u"canEdit"_s).toBool(true)) {
                EXPECT_EQ(textOf(line.value(u"value"_s)), textOf(product->second.value(u"value"_s)));
            }
            sum += totalOf(line);
        }
        EXPECT_EQ(names.size(), lines.size());
        EXPECT_GT(lines.size(), 0);
        EXPECT_EQ(textOf(order.value(u"value"_s)), QString::number(sum));
    }
}

TEST(SimulatorOrders, ComeInTheShapesTheContractAllows)
{
    SimulatorClient client;
    QSet<QString> seen;
    const auto see = [&seen](const QJsonObject &record, std::initializer_list<const char *> keys) {
        for (const char *key : keys)
            seen.insert(QLatin1String(key) + u' ' + QString::number(record.value(QLatin1String(key)).type()));
    };
    for (const QJsonValue &value : orders(client)) {
        const QJsonObject order = value.toObject();
        see(order,
            {"number", "value", "shipping_cost", "stage", "createdAt", "dealByUsers", "dealBy", "dealWith",
                "contacts", "receiverNote", "opportunityIdApiRing"});
        see(customerOf(order), {"customerId"});
        for (const QJsonValue &line : order.value(u"groupPackage"_s).toArray())
            see(line.toObject(), {"quantity", "value", "typeDiscount", "discount", "unit"});
    }
    const auto expect = [&seen](const char *key, QJsonValue::Type type) {
        EXPECT_TRUE(seen.contains(QLatin1String(key) + u' ' + QString::number(type))) << key << ' ' << type;
    };
    for (const char *key : {"number", "value", "shipping_cost", "createdAt", "customerId", "quantity",
             "typeDiscount", "discount"}) {
        expect(key, QJsonValue::Double);
        expect(key, QJsonValue::String);
    }
    expect("stage", QJsonValue::String);
    expect("stage", QJsonValue::Object);
    for (const char *key : {"dealByUsers", "contacts"})
        expect(key, QJsonValue::Array);
    expect("dealBy", QJsonValue::Object);
    expect("dealWith", QJsonValue::Object);
    for (const char *key : {"typeDiscount", "unit", "opportunityIdApiRing", "receiverNote", "dealWith"})
        expect(key, QJsonValue::Undefined);
    expect("receiverNote", QJsonValue::Null);
}

TEST(SimulatorOrders, FiltersFindWhatTheyAskForAndNothingElse)
{
    SimulatorClient client({.customers = 100});
    const QJsonArray all = orders(client);
    QSet<QString> customers;
    QSet<QString> phones;
    for (const QJsonValue &order : all) {
        customers.insert(customerIdOf(order.toObject()));
        phones.unite(phonesOf(order.toObject()));
    }
    for (const QString &customer : customers)
        expectSame(
            orders(client, "customerId=" + customer.toUtf8()), all,
            [&](const QJsonObject &order) { return customerIdOf(order) == customer; },
            customer.toStdString());
    for (const QString &phone : phones)
        expectSame(
            orders(client, "phones=" + percent(phone)), all,
            [&](const QJsonObject &order) { return phonesOf(order).contains(phone); }, phone.toStdString());
    for (const char *nothing : {"customerId=0475", "customerId=999999", "customerId=abc", "phones=867123456",
             "phones=0867123456&customerId=476", "number=1", "number=abc", "number=01001",
             "number=1001&customerId=999999"})
        EXPECT_TRUE(
            client.send("GET", ordersPath + ("?" + std::string(nothing))).json == QJsonDocument(QJsonArray()))
            << nothing;
    EXPECT_EQ(client.send("GET", "/opportunities?phones=0867123456&limit=2&page=3").list().size(), 2);
}

TEST(SimulatorOrders, AHundredThousandCustomersHaveTheirs)
{
    SimulatorClient client({.customers = 100'000});
    const int count = client.simulator.orderCount();
    EXPECT_GT(count, 70'000);
    const std::string last = std::to_string((count + 19) / 20);
    EXPECT_GT(client.send("GET", "/opportunities?page=" + last).list().size(), 0);
    EXPECT_EQ(orders(client, "customerId=475").size(), 6);
    const QJsonObject newest = client.send("GET", "/opportunities?limit=1").list().first().toObject();
    EXPECT_TRUE(orders(client, "customerId=" + customerIdOf(newest).toUtf8()).contains(newest));
    EXPECT_TRUE(
        orders(client, "phones=" + percent(newest.value(u"receiverPhone"_s).toString())).contains(newest));
}
