#include "customercodec.h"

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

QList<Customer> golden(const QString &name)
{
    QFile file(QStringLiteral(RINGDESK_TEST_DATA "/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto customers = readCustomers(json(file.readAll()));
    EXPECT_TRUE(customers) << qPrintable(customers ? QString() : customers.error().detail);
    return customers.value_or(QList<Customer>());
}

Customer only(const QByteArray &record)
{
    const auto customers = readCustomers(json(record));
    EXPECT_TRUE(customers && customers->size() == 1) << record.left(200).constData();
    return customers && !customers->isEmpty() ? customers->first() : Customer();
}

// Every field that the sample shows, put together by hand.
Customer anh()
{
    Customer c;
    c.id = u"64db290a7796fe24bfe876a7"_s;
    c.kind = CustomerKind::Person;
    c.customerId = u"475"_s;
    c.code = u"KH-00475"_s;
    c.name = u"Nguyễn Thị Ánh"_s;
    c.birthDate = QDate(2000, 3, 15);
    c.gender = Gender::Female;
    Address address;
    address.type = u"Work"_s;
    address.houseNumber = u"319"_s;
    address.streetName = u"Nguyễn Kiệm"_s;
    address.ward = u"Phường 12"_s;
    address.district = u"Quận Tân Bình"_s;
    address.city = u"Thành phố Hồ Chí Minh"_s;
    address.countryCode = u"VN"_s;
    address.countryName = u"Vietnam"_s;
    address.extra = {{u"_id"_s, u"64db290a7796fe24bfe876aa"_s}};
    c.addresses = {address};
    c.phones = {
        {u"Work"_s, u"0867123456"_s, PhoneNumber::parse(u"0867123456"),
            {{u"_id"_s, u"64db290a7796fe24bfe876a8"_s}}},
        {u"Home"_s, u"84393608879"_s, PhoneNumber::parse(u"0393608879"), {}},
    };
    c.emails = {{u"Work"_s, u"anh.nguyen@example.com"_s, {{u"_id"_s, u"64db290a7796fe24bfe876a9"_s}}}};
    c.industry = u"Bất động sản"_s;
    c.messengers = {{u"Facebook"_s, u"https://example.com/anh"_s, {}}};
    c.note = u"Khách VIP"_s;
    c.stage = u"Khách hàng mới"_s;
    c.tags = {u"Đã liên hệ"_s, u"VIP"_s};
    c.source = u"Quảng cáo"_s;
    c.responsibleStaff = u"nhanvien1@example.com"_s;
    c.customFields = {{u"Đơn vị vận chuyển"_s, u"Giao nhanh"_s, {}}};
    c.points = 1250;
    c.rankPoints = 3400;
    c.rank = u"Vàng"_s;
    c.createdAt = QDateTime(QDate(2025, 5, 30), QTime(2, 11, 9, 120), Qt::UTC);
    c.updatedAt = QDateTime(QDate(2025, 5, 16), QTime(10, 30, 36, 702), Qt::UTC);
    c.leadSource = {u"676bba5b4fc70f0b668c8464"_s, u"6"_s, u"Website"_s};
    c.adHistory = {
        {u"682713cc7965c52864ea2017"_s, u"120226012811620067"_s, u"811442567679759"_s, c.updatedAt, {}}};
    return c;
}

void expectSame(const Customer &read, const Customer &expected)
{
    EXPECT_EQ(read.id, expected.id);
    EXPECT_EQ(read.kind, expected.kind);
    EXPECT_EQ(read.customerId, expected.customerId);
    EXPECT_EQ(read.leadId, expected.leadId);
    EXPECT_EQ(read.code, expected.code);
    EXPECT_EQ(read.name, expected.name);
    EXPECT_EQ(read.birthDate, expected.birthDate);
    EXPECT_EQ(read.gender, expected.gender);
    EXPECT_EQ(read.addresses, expected.addresses);
    EXPECT_EQ(read.phones, expected.phones);
    EXPECT_EQ(read.emails, expected.emails);
    EXPECT_EQ(read.industry, expected.industry);
    EXPECT_EQ(read.messengers, expected.messengers);
    EXPECT_EQ(read.note, expected.note);
    EXPECT_EQ(read.stage, expected.stage);
    EXPECT_EQ(read.tags, expected.tags);
    EXPECT_EQ(read.source, expected.source);
    EXPECT_EQ(read.responsibleStaff, expected.responsibleStaff);
    EXPECT_EQ(read.customFields, expected.customFields);
    EXPECT_EQ(read.points, expected.points);
    EXPECT_EQ(read.rankPoints, expected.rankPoints);
    EXPECT_EQ(read.rank, expected.rank);
    EXPECT_EQ(read.createdAt, expected.createdAt) << qPrintable(read.createdAt.toString(Qt::ISODateWithMs));
    EXPECT_EQ(read.updatedAt, expected.updatedAt) << qPrintable(read.updatedAt.toString(Qt::ISODateWithMs));
    EXPECT_EQ(read.createdBy, expected.createdBy);
    EXPECT_EQ(read.leadSource, expected.leadSource);
    EXPECT_EQ(read.adHistory, expected.adHistory);
    EXPECT_EQ(read.extra, expected.extra);
    EXPECT_EQ(read, expected); // and whatever is added later
}

TEST(CustomerCodec, ReadsTheSamplesWhole)
{
    for (const auto language : {QLocale::Vietnamese, QLocale::Arabic, QLocale::English}) {
        QLocale::setDefault(QLocale(language));
        const auto one = golden(u"contact_single_object.json"_s);
        ASSERT_EQ(one.size(), 1);
        expectSame(one[0], anh());

        const auto several = golden(u"contacts_array.json"_s);
        ASSERT_EQ(several.size(), 2);
        expectSame(several[0], anh());
        Customer lead;
        lead.kind = CustomerKind::Lead;
        lead.leadId = u"9457"_s;
        lead.name = u"Trần Văn Bình"_s;
        lead.phones = {{u"Work"_s, u"0901234567"_s, PhoneNumber::parse(u"0901234567"), {}}};
        expectSame(several[1], lead);

        EXPECT_TRUE(golden(u"contacts_none.json"_s).isEmpty());
    }
    QLocale::setDefault(QLocale::system());
}

TEST(CustomerCodec, IdsKeepEveryDigit)
{
    const Customer c = only(R"({"customerId":9007199254740993,"leadId":"0012","_id":9223372036854775807,
        "customerIdApiRing":0})");
    EXPECT_EQ(c.customerId, u"9007199254740993"_s);
    EXPECT_EQ(c.leadId, u"0012"_s);
    EXPECT_EQ(c.id, u"9223372036854775807"_s);
    EXPECT_EQ(c.code, u"0"_s);
}

TEST(CustomerCodec, KindsOfRecord)
{
    const auto kind = [](const QByteArray &fields) { return only("{\"_id\":1" + fields + '}').kind; };
    EXPECT_EQ(kind(R"(,"contactType":"lead","type":0)"), CustomerKind::Lead);
    EXPECT_EQ(kind(R"(,"contactType":"Lead")"), CustomerKind::Lead);
    EXPECT_EQ(kind(R"(,"contactType":"customer","type":0)"), CustomerKind::Person);
    EXPECT_EQ(kind(R"(,"contactType":"customer","type":"1")"), CustomerKind::Company);
    EXPECT_EQ(kind(R"(,"type":1)"), CustomerKind::Company);
    EXPECT_EQ(kind(R"(,"leadId":5)"), CustomerKind::Lead);
    EXPECT_EQ(kind(R"(,"leadId":5,"customerId":6)"), CustomerKind::Person);
    EXPECT_EQ(kind(""), CustomerKind::Person);
}

TEST(CustomerCodec, ToleratesEveryFormOfAField)
{
    const Customer c = only(R"({"_id":1,"gender":0,"scoreAvailable":"1250","scoreRank":2.0,"tags":"VIP",
        "stage":{"_id":7,"name":"Mới"},"rankName":{"name":"Vàng"},"responsibleStaff":{"name":"x@example.com"},
        "phones":["0901234567",84393608879,{"value":901234567},null,{},[],{"type":"Home"}],
        "emails":{"value":"a@example.com"},"im":"zalo","addresses":"319 Nguyễn Kiệm","sourceLead":"Website",
        "createdAt":"1747391436","updatedAt":"30/05/2025 09:11","historiesAds":{"createdAt":1747391436702},
        "cusFields":[{"name":"a","value":9007199254740993},{"name":"b","value":["x","y"]},{"name":"c"}],
        "dateOfBirth":"2000-03-14T17:00:00.000Z"})");
    EXPECT_EQ(c.gender, Gender::Male);
    EXPECT_EQ(c.points, std::optional<qint64>(1250));
    EXPECT_EQ(c.rankPoints, std::optional<qint64>(2));
    EXPECT_EQ(c.tags, QStringList(u"VIP"_s));
    EXPECT_EQ(c.stage, u"Mới"_s);
    EXPECT_EQ(c.rank, u"Vàng"_s);
    EXPECT_EQ(c.responsibleStaff, u"x@example.com"_s);
    ASSERT_EQ(c.phones.size(), 4);
    EXPECT_TRUE(c.hasPhone(PhoneNumber::parse(u"0901234567")));
    EXPECT_TRUE(c.hasPhone(PhoneNumber::parse(u"0393608879")));
    EXPECT_EQ(c.phones[1].value, u"84393608879"_s);
    EXPECT_FALSE(c.phones[3].number.isValid());
    ASSERT_EQ(c.emails.size(), 1);
    EXPECT_EQ(c.emails[0].value, u"a@example.com"_s);
    ASSERT_EQ(c.messengers.size(), 1);
    EXPECT_EQ(c.messengers[0].value, u"zalo"_s);
    ASSERT_EQ(c.addresses.size(), 1);
    EXPECT_EQ(c.addresses[0].line(), u"319 Nguyễn Kiệm"_s);
    EXPECT_EQ(c.leadSource, std::optional(LeadSource {{}, {}, u"Website"_s}));
    EXPECT_EQ(c.createdAt.toSecsSinceEpoch(), 1747391436);
    EXPECT_EQ(c.updatedAt, QDateTime(QDate(2025, 5, 30), QTime(9, 11)).toUTC());
    ASSERT_EQ(c.adHistory.size(), 1);
    EXPECT_EQ(c.adHistory[0].at.toMSecsSinceEpoch(), 1747391436702);
    ASSERT_EQ(c.customFields.size(), 3);
    EXPECT_EQ(c.customFields[0].text(), u"9007199254740993"_s);
    EXPECT_EQ(c.customFields[1].text(), u"x, y"_s);
    EXPECT_EQ(c.customFields[2].text(), QString());
    EXPECT_EQ(c.birthDate, QDate(2000, 3, 15));
}

TEST(CustomerCodec, WrongTypesEverywhereAreEmpty)
{
    const QByteArrayList keys {"contactType", "type", "customerId", "leadId", "customerIdApiRing", "name",
        "dateOfBirth", "gender", "addresses", "phones", "emails", "industry", "im", "bgInfo", "stage", "tags",
        "sourceContact", "responsibleStaff", "cusFields", "scoreAvailable", "scoreRank", "rankName",
        "createdAt", "updatedAt", "createdByBot", "sourceLead", "historiesAds"};
    Customer empty;
    empty.id = u"1"_s;
    for (const char *wrong :
        {"null", "\"\"", "[]", "{}", "false", "[null]", "[[]]", "[{}]", "[false]", "{\"name\":null}"}) {
        QByteArray all = "{\"_id\":1";
        for (const QByteArray &key : keys)
            all += ",\"" + key + "\":" + wrong;
        Customer read = only(all + '}');
        // An object with a null name is an object after all, of which nothing can be read.
        for (Address &address : read.addresses)
            EXPECT_EQ(address.line(), QString()) << wrong;
        read.addresses.clear();
        read.phones.clear();
        read.emails.clear();
        read.messengers.clear();
        read.customFields.clear();
        read.adHistory.clear();
        read.leadSource.reset();
        EXPECT_EQ(read, empty) << wrong;
    }
}

TEST(CustomerCodec, WhatBreaksTheContractIsNamed)
{
    const QList<std::pair<QByteArray, QString>> cases {
        {R"([{"_id":1},{"name":"x"}])",
            u"[1]: none of customerId, leadId, _id, customerIdApiRing is there"_s},
        {R"({"data":[{"customerId":"","leadId":null,"_id":{},"customerIdApiRing":[]}]})",
            u"data[0]: none of customerId, leadId, _id, customerIdApiRing is there"_s},
        {R"({"name":"x"})", u"the reply: none of customerId, leadId, _id, customerIdApiRing is there"_s},
        {R"([{"_id":1},"x"])", u"[1]: not an object"_s},
        {"7", u"the reply: neither a list nor a record"_s},
    };
    for (const auto &[text, detail] : cases) {
        const auto customers = readCustomers(json(text));
        ASSERT_FALSE(customers) << text.constData();
        EXPECT_EQ(customers.error().kind, ApiError::Kind::Protocol);
        EXPECT_EQ(customers.error().detail, detail);
        EXPECT_EQ(customers.error().serverText, QString());
    }
}

TEST(CustomerCodec, HostileValuesAreTextLikeAnyOther)
{
    const QByteArray megabyte(1 << 20, 'x');
    const Customer c =
        only("{\"_id\":1,\"name\":\"<img src=\\\"file:///etc/passwd\\\">\",\"bgInfo\":\"a\\u0000b\","
             "\"stage\":\"\\u202Eabc\",\"industry\":\"\\ud800\",\"rankName\":\""
            + megabyte + "\",\"dateOfBirth\":\"" + megabyte + "\",\"createdAt\":\"" + megabyte
            + "\",\"scoreRank\":\"" + megabyte + "\",\"phones\":[\"" + megabyte
            + "\"],\"unknown\":" + QByteArray(1000, '[') + QByteArray(1000, ']') + '}');
    EXPECT_EQ(c.name, u"<img src=\"file:///etc/passwd\">"_s);
    EXPECT_EQ(c.note, QString(u"a\0b"_s));
    EXPECT_EQ(c.note.size(), 3);
    EXPECT_EQ(c.stage, u"\u202Eabc"_s);
    EXPECT_EQ(c.industry.size(), 1);
    EXPECT_EQ(c.rank.size(), 1 << 20);
    EXPECT_FALSE(c.birthDate.isValid());
    EXPECT_FALSE(c.createdAt.isValid());
    EXPECT_FALSE(c.rankPoints);
    ASSERT_EQ(c.phones.size(), 1);
    EXPECT_FALSE(c.phones[0].number.isValid());
    EXPECT_TRUE(c.extra.contains(u"unknown"_s));
}

} // namespace
