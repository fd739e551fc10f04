#include "products.h"

#include "recordstest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

constexpr auto productKind = DirectoryEntry::Kind::Product;

QJsonObject product(int id, const QString &name, const QString &sku = {}, const QString &code = {})
{
    return {{u"_id"_s, QString::number(id)}, {u"name"_s, name}, {u"value"_s, QString::number(id * 1000)},
        {u"code"_s, sku.isEmpty() ? u"S%1"_s.arg(id) : sku},
        {u"productIdApiRing"_s, code.isEmpty() ? u"C%1"_s.arg(id) : code}};
}

QByteArray list(const QList<QJsonObject> &records)
{
    QJsonArray array;
    for (const QJsonObject &record : records)
        array.append(record);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray page(int from, int count)
{
    QList<QJsonObject> records;
    for (int id = from; id < from + count; ++id)
        records.append(product(id, u"Hàng %1"_s.arg(id)));
    return list(records);
}

QStringList namesOf(const QList<Product> &products)
{
    QStringList names;
    for (const Product &one : products)
        names << one.name;
    return names;
}

//! The catalogue in the directory, and in memory where that is off.
class ProductsTest : public RecordsTest, public testing::WithParamInterface<DirectoryScope>
{
protected:
    ProductsTest() { m_directory.setScope(GetParam()); }

    Result<ProductPage> find(const Reply &reply, const ProductQuery &query = {})
    {
        Answer<ProductPage> answer;
        m_server.then(reply);
        const auto handle = m_products.find(query, &m_context, answer.callback());
        EXPECT_EQ(answer.calls, 0) << "called back from inside find()";
        EXPECT_TRUE(answer.wait());
        EXPECT_EQ(answer.calls, 1);
        return *answer.result;
    }

    void readAll()
    {
        m_products.readCatalogue();
        EXPECT_TRUE(m_products.isReading());
        EXPECT_TRUE(becomesTrue([this] { return !m_products.isReading(); }));
        settle();
    }

    void readAll(const QList<QJsonObject> &records)
    {
        m_server.then({200, list(records)});
        readAll();
        EXPECT_FALSE(m_products.problem());
    }

    Products m_products {m_services.api, m_directory};
};

} // namespace

// Contract 1, "find products".
TEST_P(ProductsTest, WriteEveryParameterAsTheContractSays)
{
    (void)find({200, "[]"});
    (void)find({200, "[]"}, {u"a b&c"_s, ProductKind::Combo, 12, 7});
    (void)find({200, "[]"}, {{}, ProductKind::Product, 0, 0});
    (void)find({200, "[]"}, {{}, {}, -3, 1000});
    EXPECT_EQ(queriesOf(m_server),
        QStringList({u"?page=1&limit=20"_s, u"?code=a%20b%26c&type=combo&page=12&limit=7"_s,
            u"?type=product&page=1&limit=1"_s, u"?page=1&limit=20"_s}));
    expectWellFormed(m_server, "/products");
}

TEST_P(ProductsTest, AShortPageIsTheLast)
{
    EXPECT_FALSE(find({200, page(1, 20)})->last);
    EXPECT_TRUE(find({200, page(1, 19)})->last);
    EXPECT_TRUE(find({200, "[]"})->last);
    EXPECT_EQ(m_products.count(), 0) << "a list that somebody scrolls through is not the catalogue";
}

TEST_P(ProductsTest, OfAKindAllAreOfThatKind)
{
    QJsonObject combo = product(1, u"a"_s);
    combo.insert(u"type"_s, u"combo"_s);
    QJsonObject plain = product(2, u"b"_s);
    plain.insert(u"type"_s, u"product"_s);
    ProductQuery query;
    query.kind = ProductKind::Combo;
    query.limit = 3;
    const auto read = find({200, list({combo, plain, product(3, u"c"_s)})}, query);
    ASSERT_TRUE(read);
    EXPECT_EQ(namesOf(read->products), QStringList({u"a"_s, u"c"_s})) << "what says otherwise is left out";
    EXPECT_EQ(read->products.last().kind, ProductKind::Combo) << "what says nothing is one";
    EXPECT_FALSE(read->last) << "the page was full all the same";
    EXPECT_FALSE(find({200, list({product(3, u"c"_s)})})->products.first().kind);
}

TEST_P(ProductsTest, TheCatalogueIsReadToItsEnd)
{
    QSignalSpy changed(&m_products, &Products::changed);
    m_server.then({200, page(1, 20)}).then({200, page(21, 20)}).then({200, page(41, 5)});
    readAll();
    EXPECT_FALSE(m_products.problem());
    EXPECT_EQ(m_products.count(), 45);
    EXPECT_EQ(queriesOf(m_server),
        QStringList({u"?page=1&limit=20"_s, u"?page=2&limit=20"_s, u"?page=3&limit=20"_s}));
    expectWellFormed(m_server, "/products");
    EXPECT_GE(changed.size(), 4) << "with each page, and at the end";
}

TEST_P(ProductsTest, ItIsReadOnceAtATime)
{
    m_server.then(Reply::stall());
    m_products.readCatalogue();
    ASSERT_TRUE(becomesTrue([this] { return m_server.requests().size() == 1; }));
    m_products.readCatalogue();
    settleDown();
    EXPECT_EQ(requestsOf(m_server).size(), 1);
    // Of another company it is read anew.
    m_services.api.connectTo(addressOf(m_server), "test-key"_ba);
    readAll({product(1, u"a"_s)});
    EXPECT_EQ(m_products.count(), 1);
}

TEST_P(ProductsTest, WhatIsNotInItAnyMoreGoes)
{
    readAll({product(1, u"a"_s), product(2, u"b"_s), product(3, u"c"_s)});
    readAll({product(1, u"a mới"_s), product(3, u"c"_s)});
    EXPECT_EQ(m_products.count(), 2);
    EXPECT_FALSE(m_products.ofLine(u"b"_s, {}, {}));
    EXPECT_FALSE(m_products.ofLine(u"a"_s, {}, {}));
    EXPECT_TRUE(m_products.ofLine(u"a mới"_s, {}, {}));
    readAll({});
    EXPECT_EQ(m_products.count(), 0);
}

TEST_P(ProductsTest, ReadInPartItLosesNothing)
{
    readAll({product(1, u"a"_s), product(99, u"z"_s)});
    for (const auto &[reply, kind] :
        QList<QPair<Reply, Kind>> {{{500, "later"}, Kind::Server}, {{404, "no such path"}, Kind::NotFound},
            {{429, ""}, Kind::RateLimited}, {{200, R"({"success":0,"message":"no"})"}, Kind::Rejected},
            {{200, "garbage"}, Kind::Protocol}, {Reply::cutShort(200, "[", 50), Kind::Protocol}}) {
        m_server.then({200, page(1, 20)}).then(reply);
        readAll();
        ASSERT_TRUE(m_products.problem());
        EXPECT_EQ(m_products.problem()->kind, kind);
        EXPECT_EQ(m_products.count(), 21);
    }
    m_server.then({404, "no such path"});
    readAll();
    EXPECT_EQ(m_products.count(), 21) << "a list that cannot be found is not an empty one";
    readAll({product(1, u"a"_s)});
    EXPECT_EQ(m_products.count(), 1);
}

TEST_P(ProductsTest, AServerThatKnowsNoPagesIsNotReadForEver)
{
    readAll({product(99, u"z"_s)});
    m_server.always({200, page(1, 20)});
    readAll();
    EXPECT_EQ(requestsOf(m_server).size(), 1 + 3);
    ASSERT_TRUE(m_products.problem());
    EXPECT_EQ(m_products.problem()->kind, Kind::Protocol);
    EXPECT_EQ(m_products.count(), 21);
}

TEST_P(ProductsTest, ABrokenRecordBreaksNoneButItself)
{
    readAll({product(1, u"a"_s), {{u"name"_s, u"no id"_s}}, product(2, u"b"_s)});
    EXPECT_EQ(m_products.count(), 2);
}

TEST_P(ProductsTest, AnotherCompanysAreNotTaken)
{
    m_server.then(Reply::drip({200, page(1, 1)}, std::chrono::milliseconds(1)));
    m_products.readCatalogue();
    ASSERT_TRUE(becomesTrue([this] { return m_server.requests().size() == 1; }));
    m_services.api.connectTo(addressOf(m_server), "another-key"_ba);
    ASSERT_TRUE(becomesTrue([this] { return !m_products.isReading(); }));
    settle();
    EXPECT_EQ(m_products.count(), 0);
    EXPECT_EQ(m_products.problem()->kind, Kind::Cancelled);
}

TEST_F(RecordsTest, ACatalogueInMemoryIsForgottenWithItsCompany)
{
    m_directory.setScope(DirectoryScope::Off);
    Products products(m_services.api, m_directory);
    m_server.then({200, page(1, 3)});
    products.readCatalogue();
    ASSERT_TRUE(becomesTrue([&] { return !products.isReading(); }));
    EXPECT_EQ(products.count(), 3);
    m_services.api.connectTo(addressOf(m_server), "another-key"_ba);
    EXPECT_EQ(products.count(), 0);
    EXPECT_TRUE(products.search(u"hang"_s).isEmpty());
    EXPECT_TRUE(products.coded(u"S1"_s).isEmpty());
    EXPECT_FALSE(products.ofLine(u"Hàng 1"_s, {}, {}));
    m_server.then({200, page(4, 1)});
    products.readCatalogue();
    ASSERT_TRUE(becomesTrue([&] { return !products.isReading(); }));
    EXPECT_EQ(products.count(), 1) << "nor does it come back with the next one's";
    EXPECT_EQ(kept(productKind), 0);
}

TEST_P(ProductsTest, IsSearchedByNameSkuAndCode)
{
    readAll({product(1, u"Bò nướng lá lốt"_s), product(2, u"Tivi"_s, u"BO-2"_s),
        product(3, u"Combo bò"_s, u"TIVI01"_s), product(4, u"Nồi cơm"_s, {}, u"KHO-9"_s)});
    EXPECT_EQ(
        namesOf(m_products.search(u"bo"_s)), QStringList({u"Bò nướng lá lốt"_s, u"Tivi"_s, u"Combo bò"_s}));
    EXPECT_EQ(namesOf(m_products.search(u"tivi"_s)), QStringList({u"Tivi"_s, u"Combo bò"_s}));
    EXPECT_EQ(namesOf(m_products.search(u"LOT nuong"_s)), QStringList(u"Bò nướng lá lốt"_s));
    EXPECT_EQ(namesOf(m_products.search(u"kho-9"_s)), QStringList(u"Nồi cơm"_s));
    EXPECT_TRUE(m_products.search(u"xe"_s).isEmpty());
    EXPECT_TRUE(m_products.search(u" "_s).isEmpty());
    EXPECT_EQ(m_products.search(u"bo"_s, 2).size(), 2);
    EXPECT_EQ(m_products.search(u"bo"_s, 0).size(), 0);

    // Another name is found by it alone, and what has gone by none.
    m_server.then({200, list({product(2, u"Loa"_s, u"LOA-2"_s)})});
    QSignalSpy changed(&m_products, &Products::changed);
    m_products.refresh(u"LOA-2"_s);
    ASSERT_TRUE(becomesTrue([&] { return !changed.isEmpty(); }));
    EXPECT_EQ(namesOf(m_products.search(u"tivi"_s)), QStringList(u"Combo bò"_s));
    EXPECT_EQ(namesOf(m_products.search(u"loa"_s)), QStringList(u"Loa"_s));
    readAll({product(1, u"Gà nướng"_s), product(3, u"Combo bò"_s, u"TIVI01"_s)});
    EXPECT_EQ(namesOf(m_products.search(u"nuong"_s)), QStringList(u"Gà nướng"_s));
    EXPECT_EQ(namesOf(m_products.search(u"bo"_s)), QStringList(u"Combo bò"_s));
    EXPECT_TRUE(m_products.search(u"noi com"_s).isEmpty());
}

TEST_P(ProductsTest, ALineNamesItToTheLetter)
{
    readAll({product(1, u"Tivi"_s, u"A"_s, u"1"_s), product(2, u"Tivi"_s, u"B"_s, u"2"_s),
        product(3, u"Tivi 43 inch"_s, u"C"_s, u"3"_s)});
    const auto id = [this](const QString &name, const QString &code, const QString &sku) {
        const auto found = m_products.ofLine(name, code, sku);
        return found ? found->id : QString();
    };
    EXPECT_EQ(id(u"Tivi"_s, u"1"_s, {}), u"1"_s);
    EXPECT_EQ(id(u"Tivi"_s, u"2"_s, {}), u"2"_s);
    EXPECT_EQ(id(u"Tivi"_s, {}, u"B"_s), u"2"_s);
    EXPECT_EQ(id(u"Tivi 43 inch"_s, {}, {}), u"3"_s);
    EXPECT_FALSE(id(u"Tivi"_s, {}, {}).isEmpty());
    EXPECT_EQ(id(u"Tivi 43 inch"_s, u"gone"_s, u"gone"_s), u"3"_s) << "the server goes by the name";
    EXPECT_TRUE(id(u"tivi"_s, {}, {}).isEmpty());
    EXPECT_TRUE(id(u"Ti vi"_s, u"1"_s, u"A"_s).isEmpty()) << "renamed";
    EXPECT_TRUE(id({}, {}, {}).isEmpty());
}

TEST_P(ProductsTest, AScannerFindsTheExactCode)
{
    readAll({product(1, u"Tivi"_s, u"A1"_s, u"K1"_s), product(2, u"Loa"_s, u"A12"_s, u"a1"_s)});
    EXPECT_EQ(m_products.coded(u"a1"_s).size(), 2);
    EXPECT_EQ(namesOf(m_products.coded(u" A12 "_s)), QStringList(u"Loa"_s));
    EXPECT_EQ(namesOf(m_products.coded(u"k1"_s)), QStringList(u"Tivi"_s));
    EXPECT_TRUE(m_products.coded(u"A"_s).isEmpty());
    EXPECT_TRUE(m_products.coded({}).isEmpty());
}

TEST_P(ProductsTest, WrittenOneIsReadAgain)
{
    readAll({product(1, u"Tivi"_s, u"A"_s), product(2, u"Loa"_s, u"B"_s)});
    QSignalSpy changed(&m_products, &Products::changed);
    const auto refresh = [&](const Reply &reply, const QString &sku, const QString &key = {}) {
        const auto before = changed.size();
        m_server.then(reply);
        m_products.refresh(sku, key);
        EXPECT_TRUE(becomesTrue([&] { return changed.size() > before + (key.isEmpty() ? 0 : 1); }));
        settle();
    };
    refresh({200, list({product(1, u"Tivi mới"_s, u"A"_s)})}, u"A"_s);
    EXPECT_EQ(queriesOf(m_server).last(), u"?code=A&page=1&limit=20"_s);
    EXPECT_TRUE(m_products.ofLine(u"Tivi mới"_s, {}, {}));
    EXPECT_EQ(m_products.count(), 2);
    refresh({200, list({product(3, u"Máy"_s, u"M"_s), product(4, u"other"_s)})}, u"M"_s);
    EXPECT_EQ(m_products.count(), 3) << "what was asked for alone";
    refresh({500, "later"}, u"A"_s);
    EXPECT_EQ(m_products.count(), 3);
    refresh({404, "{}"}, u"A"_s);
    EXPECT_FALSE(m_products.ofLine(u"Tivi mới"_s, {}, {})) << "gone";
    refresh({200, "[]"}, u"B"_s, u"2"_s);
    EXPECT_EQ(m_products.count(), 1);
}

INSTANTIATE_TEST_SUITE_P(Catalogue, ProductsTest, testing::Values(DirectoryScope::Seen, DirectoryScope::Off),
    [](const auto &instance) {
        return std::string(instance.param == DirectoryScope::Off ? "InMemory" : "InTheDirectory");
    });
