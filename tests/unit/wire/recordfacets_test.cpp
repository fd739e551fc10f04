#include "recordfacets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

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

JsonReader reader(const QByteArray &text)
{
    return JsonReader(object(text));
}

JsonReader golden(const QString &name, int index = 0)
{
    QFile file(QStringLiteral(RINGDESK_TEST_DATA "/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto document = QJsonDocument::fromJson(file.readAll());
    return JsonReader(document.isArray() ? document.array().at(index) : QJsonValue(document.object()));
}

QStringList numbers(const RecordFacets &facets)
{
    QStringList all;
    for (const PhoneNumber &phone : facets.phones)
        all << phone.canonical();
    return all;
}

using Values = QList<QPair<Learned, QString>>;

} // namespace

TEST(RecordFacets, OfACustomerAreTheKeyTheNumbersAndEveryId)
{
    const auto facets = readCustomerFacets(golden(u"contact_single_object.json"_s));
    EXPECT_EQ(facets.key, u"customer:475"_s);
    EXPECT_EQ(facets.terms.value(0), u"Nguyễn Thị Ánh"_s);
    EXPECT_TRUE(facets.terms.contains(u"KH-00475"_s));
    EXPECT_TRUE(numbers(facets).contains(u"+84867123456"_s));
    for (const QString &link : {u"customer:475"_s, u"object:64db290a7796fe24bfe876a7"_s, u"code:KH-00475"_s})
        EXPECT_TRUE(facets.links.contains(link)) << qPrintable(link);
    EXPECT_TRUE(facets.updatedAt.isValid());
    EXPECT_EQ(QJsonDocument::fromJson(facets.body).object(), golden(u"contact_single_object.json"_s).json());
}

TEST(RecordFacets, OfAnOrder)
{
    const auto facets = readOrderFacets(golden(u"opportunities.json"_s));
    EXPECT_EQ(facets.key, u"3609"_s);
    EXPECT_EQ(facets.terms, QStringList({u"Đơn thử"_s, u"Tuyen Do "_s, u"3609"_s}));
    EXPECT_EQ(numbers(facets), QStringList(PhoneNumber::parse(u"0123444534").canonical()));
    EXPECT_EQ(facets.updatedAt, QDateTime(QDate(2024, 11, 6), QTime(4, 3, 7), Qt::UTC));
    // The stage of the sample is an id: it tells an agent nothing.
    EXPECT_EQ(facets.learned, Values({{Learned::Branch, u"Chi nhánh Quận 1"_s}}));
}

TEST(RecordFacets, OfAnOrderAreThoseOfItsCustomer)
{
    const auto facets = readOrderFacets(reader(R"({"number": 9007199254740993, "opportunityIdApiRing": "RD-1",
        "stage": {"name": "Chốt"}, "dealByUsers": ["lan@example.vn", "an@example.vn"],
        "receiverPhone": "0867123456", "dealWith": {"customerId": 475, "customerIdApiRing": "KH-1", "name": "Ánh",
        "phones": [{"value": "0912345678"}, "0867 123 456"], "emails": ["anh@example.vn"]}})"));
    EXPECT_EQ(facets.key, u"9007199254740993"_s);
    EXPECT_EQ(
        facets.links, QStringList({u"code:RD-1"_s, u"customer:475"_s, u"code:KH-1"_s, u"anh@example.vn"_s}));
    EXPECT_EQ(numbers(facets), QStringList({u"+84867123456"_s, u"+84912345678"_s}));
    EXPECT_TRUE(facets.terms.contains(u"Ánh"_s));
    EXPECT_EQ(facets.learned,
        Values({{Learned::Stage, u"Chốt"_s}, {Learned::Staff, u"lan@example.vn"_s},
            {Learned::Staff, u"an@example.vn"_s}}));
}

TEST(RecordFacets, OfATicket)
{
    const auto facets = readTicketFacets(golden(u"tickets.json"_s));
    EXPECT_EQ(facets.key, u"17464"_s);
    EXPECT_EQ(facets.terms, QStringList({u"[Phone] Thông test"_s, u"17464"_s, u"Nguyễn Thị Ánh"_s}));
    EXPECT_EQ(facets.links, QStringList(u"object:64db290a7796fe24bfe876a7"_s));
    EXPECT_EQ(numbers(facets), QStringList(u"+84867123456"_s));
    EXPECT_EQ(facets.updatedAt, QDateTime(QDate(2024, 3, 13), QTime(6, 24, 20, 673), Qt::UTC));
    EXPECT_EQ(facets.learned,
        Values({{Learned::TicketCategory, u"Bảo hành"_s}, {Learned::Priority, u"Medium"_s},
            {Learned::TicketStatus, u"Assigned"_s}, {Learned::Staff, u"thong@example.com"_s}}));
}

TEST(RecordFacets, OfATicketTakeAPlainIdForEitherKindOfCustomer)
{
    const auto facets =
        readTicketFacets(reader(R"({"TicketId": "7", "contact": [{"id": 475}], "SLA": {"name": "24h"}})"));
    EXPECT_EQ(facets.links, QStringList({u"customer:475"_s, u"lead:475"_s}));
    EXPECT_EQ(facets.learned, Values({{Learned::Sla, u"24h"_s}}));
}

TEST(RecordFacets, OfATicketLearnWhatCanBeSuggested)
{
    const auto facets = readTicketFacets(reader(R"({"TicketId": 1, "SLA": {"name": "4h"}, "group": "Kỹ thuật",
        "resolutionTypeOb": {"_id": "5", "name": "Đổi máy"}, "status": "New"})"));
    EXPECT_EQ(facets.learned,
        Values({{Learned::Sla, u"4h"_s}, {Learned::TicketStatus, u"New"_s},
            {Learned::TicketGroup, u"Kỹ thuật"_s}, {Learned::TicketResolution, u"Đổi máy"_s}}));
    EXPECT_EQ(readTicketFacets(reader(R"({"TicketId": 1, "resolutionTypeOb": "64db290a7796fe24bfe876a7"})"))
                  .learned,
        Values());
}

TEST(RecordFacets, OfATicketTakeAContactThatIsATextOrAnId)
{
    const auto named = readTicketFacets(reader(R"({"TicketId": 1, "contact": "Ánh"})"));
    EXPECT_TRUE(named.terms.contains(u"Ánh"_s));
    EXPECT_TRUE(named.links.isEmpty());
    const auto byId = readTicketFacets(reader(R"({"TicketId": 1, "contact": "64db290a7796fe24bfe876a7"})"));
    EXPECT_EQ(byId.links, QStringList(u"object:64db290a7796fe24bfe876a7"_s));
    EXPECT_EQ(byId.terms, QStringList(u"1"_s)) << "nobody looks for it by that";
}

TEST(RecordFacets, OfProducts)
{
    const auto tv = readProductFacets(golden(u"products.json"_s));
    EXPECT_EQ(tv.key, u"64d9f28b2b3ba308b322c710"_s);
    EXPECT_EQ(tv.terms, QStringList({u"Tivi"_s, u"TIVI01"_s, u"1"_s}));
    EXPECT_EQ(tv.links, QStringList({u"code:TIVI01"_s, u"code:1"_s}));
    EXPECT_EQ(readProductFacets(golden(u"products.json"_s, 1)).links,
        QStringList({u"code:3609"_s, u"code:CB-1"_s}));
    EXPECT_EQ(readProductFacets(reader(R"({"productIdApiRing": 5, "code": "a"})")).key, u"5"_s);
    EXPECT_EQ(readProductFacets(reader(R"({"code": "a"})")).key, u"a"_s);
}

TEST(RecordFacets, OfWhatHasNoIdHaveNoKeyAndSpoilNoNeighbour)
{
    const auto records = readRecords(
        QJsonArray {object(R"({"name": "nobody"})"), object(R"({"customerId": 1, "name": "x"})")});
    ASSERT_TRUE(records);
    EXPECT_EQ(readCustomerFacets(records->at(0)).key, QString());
    EXPECT_EQ(readCustomerFacets(records->at(1)).key, u"customer:1"_s);
    for (const auto read : {readOrderFacets, readTicketFacets, readProductFacets}) {
        EXPECT_EQ(read(reader(R"({"name": "nobody"})")).key, QString());
        EXPECT_EQ(read(reader("{}")).key, QString());
    }
    EXPECT_EQ(readOrderFacets(reader(R"({"_id": "64d9f28b2b3ba308b322c710"})")).key,
        u"object:64d9f28b2b3ba308b322c710"_s);
}

TEST(RecordFacets, TolerateWhatIsWronglyTyped)
{
    const auto facets =
        readTicketFacets(reader(R"({"TicketId": 1, "contact": "Ánh", "SLA": [], "category": null,
        "assignedTo": {"users": 5}, "updatedAt": {}, "createdAt": "13/03/2024 10:00", "title": {"a": 1}})"));
    EXPECT_EQ(facets.key, u"1"_s);
    EXPECT_TRUE(facets.links.isEmpty());
    EXPECT_TRUE(facets.updatedAt.isValid());
}
