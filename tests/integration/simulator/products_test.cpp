#include "demoproducts.h"
#include "expectfault.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr const char path[] = "/products";
constexpr const char product[] =
    R"({"name":"Khay đá","code":"KD-1","productIdApiRing":"N-1","value":"45000","canEdit":false})";
constexpr const char tivi[] = "/products?productIdApiRing=1";

QJsonArray catalogue(SimulatorClient &client, const QByteArray &query = {})
{
    return client.all(path, query);
}

QJsonArray find(SimulatorClient &client, const std::string &query)
{
    const Answer answer = client.send("GET", path + ("?" + query));
    EXPECT_EQ(answer.status, 200) << query;
    EXPECT_TRUE(answer.json.isArray()) << query;
    return answer.list();
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QJsonObject bySku(SimulatorClient &client, const std::string &sku)
{
    const QJsonArray found = find(client, "code=" + sku);
    EXPECT_EQ(found.size(), 1) << sku;
    return found.first().toObject();
}

} // namespace

TEST(SimulatorProducts, TheFirstTwoAreTheContractsSamples)
{
    QFile sample(QStringLiteral(RINGDESK_TEST_DATA) + u"/products.json"_s);
    ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
    SimulatorClient client({.customers = 9});
    EXPECT_EQ(find(client, "limit=2"), QJsonDocument::fromJson(sample.readAll()).array());
}

TEST(SimulatorProducts, WhatTheDemoCountsOnIsThere)
{
    for (const quint64 seed : {1, 2}) {
        SimulatorClient client({.customers = 9, .seed = seed});
        const QJsonArray combos = catalogue(client, "type=combo");
        for (const DemoProduct &one : demoProducts) {
            const QJsonObject found = bySku(client, percent(one.sku.toString()).toStdString());
            EXPECT_EQ(found.value(u"name"_s), one.name.toString());
            EXPECT_EQ(found.value(u"productIdApiRing"_s), one.code.toString());
            EXPECT_EQ(textOf(found.value(u"value"_s)), QString::number(one.price));
            EXPECT_EQ(found.value(u"canEdit"_s).toBool(true), one.mayEditPrice);
            EXPECT_EQ(combos.contains(found), one.isCombo);
        }
    }
}

TEST(SimulatorProducts, OtherNamesAndSkusAreNotLikeThose)
{
    SimulatorClient client({.customers = 9});
    const QJsonArray all = catalogue(client);
    for (qsizetype i = qsizetype(demoProducts.size()); i < all.size(); ++i) {
        const QJsonObject record = all.at(i).toObject();
        const QString name =
            record.value(u"name"_s).toString().normalized(QString::NormalizationForm_C).toLower();
        for (const QString &word : {u"nồi"_s, u"cơm"_s, u"tivi"_s, u"bò"_s, u"sản phẩm"_s})
            EXPECT_FALSE(name.split(u' ').contains(word) || name.contains(word + u' ')) << name.toStdString();
        for (const QString &start : {u"NC-"_s, u"CB"_s, u"SP"_s, u"TIVI"_s, u"3609"_s})
            EXPECT_FALSE(textOf(record.value(u"code"_s)).startsWith(start)) << name.toStdString();
    }
}

TEST(SimulatorProducts, NamesAndCodesAreUniqueAndPricesWhole)
{
    SimulatorClient client({.customers = 9});
    QSet<QString> names;
    QSet<QString> skus;
    QSet<QString> codes;
    const QJsonArray all = catalogue(client);
    EXPECT_GT(all.size(), 240);
    EXPECT_EQ(all.size(), client.simulator.productCount());
    for (const QJsonValue &value : all) {
        const QJsonObject record = value.toObject();
        names.insert(record.value(u"name"_s).toString());
        skus.insert(textOf(record.value(u"code"_s)));
        codes.insert(record.value(u"productIdApiRing"_s).toString());
        EXPECT_GT(textOf(record.value(u"value"_s)).toLongLong(), 0);
        EXPECT_EQ(record.value(u"_id"_s).toString().size(), 24);
    }
    EXPECT_EQ(names.size(), all.size());
    EXPECT_EQ(skus.size(), all.size());
    EXPECT_EQ(codes.size(), all.size());
    EXPECT_FALSE(names.contains(QString()) || skus.contains(QString()) || codes.contains(QString()));
}

TEST(SimulatorProducts, ComeInTheShapesTheContractAllows)
{
    SimulatorClient client({.customers = 9});
    QSet<QString> seen;
    for (const QJsonValue &value : catalogue(client)) {
        const QJsonObject record = value.toObject();
        for (const QString &key : {u"code"_s, u"value"_s, u"canEdit"_s, u"type"_s}) {
            const QJsonValue field = record.value(key);
            seen.insert(key + u' ' + QString::number(field.type()));
            if (field.isBool())
                seen.insert(key + (field.toBool() ? u" true"_s : u" false"_s));
        }
    }
    const auto shape = [](const QString &key, QJsonValue::Type type) {
        return key + u' ' + QString::number(type);
    };
    for (const QString &key : {u"code"_s, u"value"_s}) {
        EXPECT_TRUE(seen.contains(shape(key, QJsonValue::Double))) << key.toStdString();
        EXPECT_TRUE(seen.contains(shape(key, QJsonValue::String))) << key.toStdString();
    }
    EXPECT_TRUE(seen.contains(shape(u"canEdit"_s, QJsonValue::Undefined)));
    EXPECT_TRUE(seen.contains(shape(u"type"_s, QJsonValue::Undefined)));
    EXPECT_TRUE(seen.contains(u"canEdit true"_s) && seen.contains(u"canEdit false"_s));
}

TEST(SimulatorProducts, TheSameSeedGivesTheSameCatalogue)
{
    SimulatorClient first({.customers = 9});
    SimulatorClient second({.customers = 100});
    SimulatorClient other({.customers = 9, .seed = 2});
    EXPECT_EQ(catalogue(first), catalogue(second));
    EXPECT_NE(catalogue(first), catalogue(other));
}

TEST(SimulatorProducts, TypeAndCodeAreFilters)
{
    SimulatorClient client({.customers = 9});
    const QJsonArray combos = catalogue(client, "type=combo");
    const QJsonArray products = catalogue(client, "type=product");
    EXPECT_EQ(combos.size(), 21);
    EXPECT_EQ(combos.size() + products.size(), client.simulator.productCount());
    EXPECT_EQ(combos.first().toObject().value(u"name"_s), u"Combo bò"_s) << "it has no type of its own";
    for (const QJsonValue &combo : combos)
        EXPECT_NE(combo.toObject().value(u"type"_s), u"product"_s);
    for (const QJsonValue &one : products)
        EXPECT_NE(one.toObject().value(u"type"_s), u"combo"_s);

    EXPECT_EQ(find(client, "code=3609").size(), 1) << "it is a number in the record";
    EXPECT_TRUE(find(client, "code=3609&type=product").isEmpty());
    EXPECT_TRUE(find(client, "code=tivi01").isEmpty()) << "to the letter";
    EXPECT_TRUE(find(client, "code=TIVI01&page=2").isEmpty());
}

TEST(SimulatorProducts, PagesEndWithAShortOne)
{
    SimulatorClient client({.customers = 9});
    const QJsonArray all = catalogue(client);
    EXPECT_EQ(find(client, "").size(), 20);
    EXPECT_EQ(find(client, "page=2&limit=7").first(), all.at(7));
    EXPECT_TRUE(find(client, "page=1000000000").isEmpty());
}

TEST(SimulatorProducts, WhatIsAddedIsFoundEditedAndDeleted)
{
    SimulatorClient client({.customers = 9});
    const int before = client.simulator.productCount();
    EXPECT_EQ(client.send("POST", path, product).json.object(),
        (QJsonObject {{u"success"_s, 1}, {u"code"_s, u"KD-1"_s}}));
    QJsonObject added = bySku(client, "KD-1");
    EXPECT_EQ(added.value(u"name"_s), u"Khay đá"_s);
    EXPECT_EQ(added.value(u"value"_s), u"45000"_s);
    EXPECT_EQ(added.value(u"canEdit"_s), false);
    EXPECT_EQ(added.value(u"_id"_s).toString().size(), 24);
    EXPECT_EQ(catalogue(client).last(), added);
    EXPECT_EQ(catalogue(client, "type=product").last(), added);
    EXPECT_EQ(client.simulator.productCount(), before + 1);

    const Answer edited =
        client.send("PUT", path, R"({"productIdApiRing":"N-1","value":50000,"code":"KD-2","canEdit":true})");
    EXPECT_EQ(edited.json.object(), (QJsonObject {{u"success"_s, 1}, {u"code"_s, u"KD-2"_s}}));
    EXPECT_TRUE(find(client, "code=KD-1").isEmpty());
    added[u"value"_s] = 50000;
    added[u"code"_s] = u"KD-2"_s;
    added[u"canEdit"_s] = true;
    EXPECT_EQ(bySku(client, "KD-2"), added) << "nothing else changed";

    EXPECT_EQ(client.send("DELETE", "/products?productIdApiRing=N-1", R"({"productIdApiRing":"N-1"})")
                  .json.object(),
        (QJsonObject {{u"success"_s, 1}}));
    EXPECT_TRUE(find(client, "code=KD-2").isEmpty());
    EXPECT_EQ(client.simulator.productCount(), before);
    EXPECT_EQ(client.send("POST", path, product).status, 200) << "its codes are free";
}

TEST(SimulatorProducts, AGeneratedOneIsEditedAndDeletedToo)
{
    SimulatorClient client({.customers = 9});
    EXPECT_EQ(client.send("PUT", path, R"({"productIdApiRing":"CB-1","value":2000})").json.object(),
        (QJsonObject {{u"success"_s, 1}, {u"code"_s, u"3609"_s}}));
    EXPECT_EQ(find(client, "code=3609").first().toObject().value(u"value"_s), 2000);
    EXPECT_EQ(client.send("PUT", path, R"({"productIdApiRing":"CB-1","name":"Combo bò"})").status, 200)
        << "a name of its own is not taken";
    EXPECT_EQ(client.send("DELETE", tivi, R"({"productIdApiRing":"1"})").status, 200);
    EXPECT_TRUE(find(client, "code=TIVI01").isEmpty());
    EXPECT_EQ(client.send("DELETE", tivi, R"({"productIdApiRing":"1"})").status, 404);
}

class ProductQueryFault : public testing::TestWithParam<Fault>
{ };

TEST_P(ProductQueryFault, IsNamed)
{
    SimulatorClient client({.customers = 9});
    expectFault(client.send("GET", path + ("?" + std::string(GetParam().given))), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Strict, ProductQueryFault,
    testing::Values(Fault {"name=Tivi", "name"}, Fault {"productIdApiRing=1", "productIdApiRing"},
        Fault {"code=", "code"}, Fault {"code=1&code=2", "code"}, Fault {"code=a+b", "code"},
        Fault {"type=Combo", "type"}, Fault {"type=1", "type"}, Fault {"page=0", "page"},
        Fault {"page=x", "page"}, Fault {"limit=21", "limit"}, Fault {"limit=0", "limit"}));

class NewProductFault : public testing::TestWithParam<Fault>
{ };

TEST_P(NewProductFault, IsNamedAndAddsNothing)
{
    SimulatorClient client({.customers = 9});
    const int before = client.simulator.productCount();
    expectFault(client.send("POST", path, GetParam().given), GetParam());
    EXPECT_EQ(client.simulator.productCount(), before);
}

INSTANTIATE_TEST_SUITE_P(Strict, NewProductFault,
    testing::Values(Fault {R"({"code":"A","productIdApiRing":"B"})", "name is required"},
        Fault {R"({"name":"A","productIdApiRing":"B"})", "code is required"},
        Fault {R"({"name":"A","code":"B"})", "productIdApiRing is required"},
        Fault {R"({"name":" ","code":"A","productIdApiRing":"B"})", "name"},
        Fault {R"({"name":"A","code":7,"productIdApiRing":"B"})", "code"},
        Fault {R"({"name":"A","code":"","productIdApiRing":"B"})", "code"},
        Fault {R"({"name":"A","code":"A","productIdApiRing":7})", "productIdApiRing"},
        Fault {R"({"name":"A","code":"A","productIdApiRing":"B","type":"combo"})", "unknown field type"},
        Fault {R"({"name":"A","code":"A","productIdApiRing":"B","price":7})", "unknown field price"},
        Fault {R"({"name":"A","code":"A","productIdApiRing":"B","value":-1})", "value"},
        Fault {R"({"name":"A","code":"A","productIdApiRing":"B","value":1.5})", "value"},
        Fault {R"({"name":"A","code":"A","productIdApiRing":"B","value":1e17})", "value"},
        Fault {R"({"name":"A","code":"A","productIdApiRing":"B","value":""})", "value"},
        Fault {R"({"name":"A","code":"A","productIdApiRing":"B","value":"-1"})", "value"},
        Fault {R"({"name":"A","code":"A","productIdApiRing":"B","value":"1.000"})", "value"},
        Fault {R"({"name":"A","code":"A","productIdApiRing":"B","value":"1234567890123456"})", "value"},
        Fault {R"({"name":"A","code":"A","productIdApiRing":"B","value":null})", "value"},
        Fault {R"({"name":"A","code":"A","productIdApiRing":"B","canEdit":1})", "canEdit"},
        Fault {R"({"name":"A","code":"A","productIdApiRing":"B","canEdit":"true"})", "canEdit"},
        Fault {R"({"name":"Tivi","code":"A","productIdApiRing":"B"})", "name already exists: Tivi"},
        Fault {R"({"name":"A","code":"3609","productIdApiRing":"B"})", "code already exists: 3609"},
        Fault {
            R"({"name":"A","code":"A","productIdApiRing":"CB-1"})", "productIdApiRing already exists: CB-1"},
        Fault {"[]", "object"}, Fault {"{", "JSON"}));

class ProductEditFault : public testing::TestWithParam<Fault>
{ };

TEST_P(ProductEditFault, IsNamedAndChangesNothing)
{
    SimulatorClient client({.customers = 9});
    const QJsonArray before = catalogue(client);
    expectFault(client.send("PUT", path, GetParam().given), GetParam());
    EXPECT_EQ(catalogue(client), before);
}

INSTANTIATE_TEST_SUITE_P(Strict, ProductEditFault,
    testing::Values(Fault {R"({"name":"A"})", "productIdApiRing is required"},
        Fault {R"({"productIdApiRing":"1"})", "changed field"},
        Fault {R"({"productIdApiRing":1,"name":"A"})", "productIdApiRing"},
        Fault {R"({"productIdApiRing":"1","name":""})", "name"},
        Fault {R"({"productIdApiRing":"1","_id":"x"})", "unknown field _id"},
        Fault {R"({"productIdApiRing":"1","value":"x"})", "value"},
        Fault {R"({"productIdApiRing":"1","name":"Combo bò"})", "name already exists: Combo bò"},
        Fault {R"({"productIdApiRing":"1","code":"3609"})", "code already exists"}, Fault {"[]", "object"}));

TEST(StrictProducts, AnUnknownOneIs404)
{
    SimulatorClient client({.customers = 9});
    expectFault(client.send("PUT", path, R"({"productIdApiRing":"none","name":"A"})"),
        {"PUT", "productIdApiRing"}, 404);
    expectFault(client.send("DELETE", "/products?productIdApiRing=none", R"({"productIdApiRing":"none"})"),
        {"DELETE", "productIdApiRing"}, 404);
}

TEST(StrictProducts, DeleteCarriesTheSameCodeTwice)
{
    SimulatorClient client({.customers = 9});
    const int before = client.simulator.productCount();
    expectFault(client.send("DELETE", tivi), {"no body", "body"});
    expectFault(client.send("DELETE", tivi, "{}"), {"empty body", "productIdApiRing"});
    expectFault(client.send("DELETE", path, R"({"productIdApiRing":"1"})"), {"no query", "productIdApiRing"});
    expectFault(
        client.send("DELETE", tivi, R"({"productIdApiRing":"CB-1"})"), {"another", "productIdApiRing"});
    expectFault(client.send("DELETE", tivi, R"({"productIdApiRing":1})"), {"a number", "productIdApiRing"});
    expectFault(client.send("DELETE", tivi, R"({"productIdApiRing":"1","name":"Tivi"})"), {"more", "name"});
    expectFault(
        client.send("DELETE", "/products?code=TIVI01", R"({"productIdApiRing":"1"})"), {"code", "code"});
    EXPECT_EQ(client.simulator.productCount(), before);
}

TEST(StrictProducts, KeyPathMethodAndBodies)
{
    SimulatorClient client({.customers = 9});
    expectFault(client.send("GET", path, {{"apikey", "other"}, {"Accept", "application/json"}}),
        {"key", "Invalid apikey"}, 401);
    expectFault(
        client.send("GET", path, {{"apikey", Simulator::demoKey}, {"Accept", "*/*"}}), {"Accept", "Accept"});
    expectFault(client.send("GET", "/products/"), {"path", "/products/"}, 404);
    expectFault(client.send("POST", "/products/package", "[]"), {"path", "/products/package"}, 404);
    expectFault(client.send("PATCH", path, product), {"method", "PATCH"}, 405);
    expectFault(client.send("GET", path, "{}"), {"GET", "body"});
    expectFault(client.send("POST", path), {"POST", "body"});
    expectFault(client.send("POST", "/products?code=KD-1", product), {"POST", "code"});
    expectFault(
        client.send("PUT", tivi, R"({"productIdApiRing":"1","name":"A"})"), {"PUT", "productIdApiRing"});
}
