#include "productcodec.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

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
    QFile file(QStringLiteral(RINGDESK_TEST_DATA "/products.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Product with(const QByteArray &fields)
{
    const auto products = readProducts(json(R"({"name":"Tivi","code":"T1",)" + fields + "}"));
    EXPECT_TRUE(products && products->size() == 1) << fields.constData();
    return products && !products->isEmpty() ? products->first() : Product();
}

QList<Product> sample()
{
    return {{u"64d9f28b2b3ba308b322c710"_s, u"Tivi"_s, u"TIVI01"_s, u"1"_s, Money(4'520'000), false, {}, {}},
        {u"64d9f28b2b3ba308b322c711"_s, u"Combo bò"_s, u"3609"_s, u"CB-1"_s, Money(1'000), true, {}, {}}};
}

std::string compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

TEST(ProductCodec, ReadsTheSampleInEveryForm)
{
    const QByteArray list = goldenText();
    for (const QByteArray &reply : {list, R"({"success":true,"data":)" + list + R"(,"total":2})",
             R"({"items":)" + list + "}", R"({"payload":{"items":)" + list + "}}"}) {
        const auto products = readProducts(json(reply));
        ASSERT_TRUE(products) << products.error().detail.toStdString();
        EXPECT_EQ(*products, sample());
    }
    const auto one = readProducts(json(list).toArray().at(0));
    ASSERT_TRUE(one);
    EXPECT_EQ(*one, sample().first(1));
    for (const QByteArray none : {"[]", "null", R"("")", "{}", R"({"success":true,"data":[]})"}) {
        const auto products = readProducts(json(none));
        ASSERT_TRUE(products) << none.constData();
        EXPECT_TRUE(products->isEmpty());
    }
}

TEST(ProductCodec, ABrokenRecordBreaksTheWholeAndIsNamed)
{
    const auto nameless = readProducts(json(R"([{"name":"x","code":1},{"code":"T1"}])"));
    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().kind, ApiError::Kind::Protocol);
    EXPECT_EQ(nameless.error().detail, u"[1]: name is missing"_s);
    EXPECT_FALSE(readProducts(json(R"([{"name":"x"}])")));
    EXPECT_FALSE(readProducts(json(R"([7])")));
    EXPECT_TRUE(readProducts(json(R"([{"name":"x","_id":"64"},{"name":"x","productIdApiRing":5}])")));
}

TEST(ProductCodec, ThePriceIsANumberOrAStringOfOne)
{
    EXPECT_EQ(with(R"("value":4520000)").price, Money(4'520'000));
    EXPECT_EQ(with(R"("value":"4520000")").price, Money(4'520'000));
    EXPECT_EQ(with(R"("value":" 4520000.00 ")").price, Money(4'520'000));
    EXPECT_EQ(with(R"("value":0)").price, Money(0));
    EXPECT_EQ(with(R"("value":9007199254740993)").price, Money(9007199254740993));
    for (const QByteArray none :
        {"null", R"("")", "[]", "{}", "true", "1000.5", R"("4.520.000")", R"("x")", "1e300"})
        EXPECT_FALSE(with(R"("value":)" + none).price) << none.constData();
    EXPECT_FALSE(with(R"("other":1)").price);
    EXPECT_EQ(
        with(R"("other":9007199254740993)").extra, QVariantMap({{u"other"_s, qint64(9007199254740993)}}));
}

TEST(ProductCodec, ThePriceMayBeChangedUnlessItIsSaid)
{
    for (const QByteArray yes : {"true", "1", R"("1")", R"("true")", "null", R"("")", "{}", R"("perhaps")"})
        EXPECT_TRUE(with(R"("canEdit":)" + yes).mayEditPrice) << yes.constData();
    for (const QByteArray no : {"false", "0", R"("0")", R"("false")", R"("False")"})
        EXPECT_FALSE(with(R"("canEdit":)" + no).mayEditPrice) << no.constData();
    EXPECT_TRUE(with(R"("x":1)").mayEditPrice);
}

TEST(ProductCodec, TheKindIsWhatTheServerSays)
{
    EXPECT_EQ(with(R"("type":"combo")").kind, ProductKind::Combo);
    EXPECT_EQ(with(R"("type":"Combo")").kind, ProductKind::Combo);
    EXPECT_EQ(with(R"("type":{"name":"product"})").kind, ProductKind::Product);
    for (const QByteArray none : {"null", R"("")", "1", R"("service")"})
        EXPECT_FALSE(with(R"("type":)" + none).kind) << none.constData();
}

TEST(ProductCodec, WritesWhatTheContractNames)
{
    Product product {
        u"64"_s, u"Tivi"_s, u"T1"_s, u"RD-1"_s, Money(4'520'000), false, ProductKind::Combo, {{u"x"_s, 1}}};
    for (const auto language : {QLocale::Vietnamese, QLocale::Arabic}) {
        QLocale::setDefault(QLocale(language));
        EXPECT_EQ(compact(writeProduct(product)),
            R"({"canEdit":false,"code":"T1","name":"Tivi","productIdApiRing":"RD-1","value":"4520000"})");
    }
    QLocale::setDefault(QLocale::system());
    product.price.reset();
    product.mayEditPrice = true;
    EXPECT_EQ(compact(writeProduct(product)),
        R"({"canEdit":true,"code":"T1","name":"Tivi","productIdApiRing":"RD-1"})");
}

TEST(ProductCodec, ChangedFieldsAloneAndTheCode)
{
    const Product before = sample().first();
    EXPECT_EQ(compact(writeProductChanges(before, before)), "{}");
    Product after = before;
    after.id = u"other"_s;
    after.kind = ProductKind::Combo;
    after.code = u"2"_s; // an id cannot be changed by it
    EXPECT_EQ(compact(writeProductChanges(before, after)), "{}");
    after.price = Money(5);
    EXPECT_EQ(compact(writeProductChanges(before, after)), R"({"productIdApiRing":"1","value":"5"})");
    after.price.reset();
    EXPECT_EQ(compact(writeProductChanges(before, after)), R"({"productIdApiRing":"1","value":""})");
    after.price = before.price;
    after.name = u"a"_s;
    after.sku = u"b"_s;
    after.mayEditPrice = true;
    EXPECT_EQ(compact(writeProductChanges(before, after)),
        R"({"canEdit":true,"code":"b","name":"a","productIdApiRing":"1"})");
}

} // namespace
