#include "customercodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

std::string compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Customer stored()
{
    const QByteArray record =
        R"({"_id":"64db","customerId":475,"customerIdApiRing":"KH-1","contactType":"customer","type":0,
        "name":"Ánh","dateOfBirth":"March 15, 2000","gender":"1","top":"kept here",
        "addresses":[{"_id":"a1","city":"Huế","wards":"1","street":"3","zip":"","isMain":true,"lat":16.46,
            "geo":{"place":9007199254740993,"list":[1,null,{"x":[]}]},"country":{"code":"VN","name":"Vietnam","iso":704}}],
        "phones":[{"_id":"p1","type":"Work","value":"84 393.608.879","verified":false}],
        "emails":[{"_id":"e1","type":"Work","value":"a@example.com","n":9223372036854775807}],
        "im":[{"_id":"i1","protocol":"Zalo","value":"anh"}],
        "cusFields":[{"_id":"c1","name":"Mã","value":9007199254740993},{"_id":"c2","name":"Size","value":["S","M"]}],
        "tags":["VIP"],"stage":"Mới","scoreAvailable":5})";
    const auto customers = readCustomers(QJsonDocument::fromJson(record).object());
    EXPECT_TRUE(customers);
    return customers ? customers->first() : Customer();
}

QJsonObject changes(const Customer &before, const Customer &after)
{
    const auto object = writeCustomerChanges(before, after);
    EXPECT_TRUE(object);
    return object.value_or(QJsonObject());
}

TEST(CustomerWrite, NewCustomerIsWhatTheContractNames)
{
    for (const auto language : {QLocale::Vietnamese, QLocale::Arabic, QLocale::English}) {
        QLocale::setDefault(QLocale(language));
        Customer c;
        c.kind = CustomerKind::Company;
        c.code = u"RD-1"_s;
        c.name = u"Công ty A"_s;
        c.birthDate = QDate(2000, 3, 15);
        c.gender = Gender::Other;
        c.phones = {{u"Work"_s, {}, PhoneNumber::parse(u"+84 867 123 456"), {}}};
        c.emails = {{{}, u"a@example.com"_s, {}}};
        Address address;
        address.city = u"Huế"_s;
        address.countryCode = u"VN"_s;
        c.addresses = {address};
        c.tags = QStringList {u"VIP"_s};
        c.customFields = {{u"Mã"_s, u"7"_s, {}}};
        c.points = 5; // read only: not sent
        c.id = u"64db"_s;
        c.extra = {{u"other"_s, 1}};
        EXPECT_EQ(compact(writeCustomer(c)),
            R"({"addresses":[{"city":"Huế","country":{"code":"VN"}}],"contactType":"customer",)"
            R"("cusFields":[{"name":"Mã","value":"7"}],"customerIdApiRing":"RD-1","dateOfBirth":"March 15, 2000",)"
            R"("emails":[{"value":"a@example.com"}],"gender":"2","name":"Công ty A",)"
            R"("phones":[{"type":"Work","value":"0867123456"}],"tags":["VIP"],"type":"1"})");
    }
    QLocale::setDefault(QLocale::system());

    Customer least;
    least.kind = CustomerKind::Lead;
    EXPECT_EQ(compact(writeCustomer(least)),
        R"({"contactType":"lead","customerIdApiRing":"","name":"","type":"0"})");
}

TEST(CustomerWrite, NothingChangedIsNothingToSend)
{
    Customer after = stored();
    EXPECT_TRUE(changes(stored(), after).isEmpty());
    after.points = 7; // what only the server writes is no change of ours
    after.rank = u"Vàng"_s;
    after.extra.clear();
    EXPECT_TRUE(changes(stored(), after).isEmpty());
}

TEST(CustomerWrite, ChangedFieldsAloneAndOneId)
{
    Customer after = stored();
    after.name = u"Ánh Nguyễn"_s;
    EXPECT_EQ(compact(changes(stored(), after)), R"({"customerId":"475","name":"Ánh Nguyễn"})");

    after = stored();
    after.birthDate = QDate(2001, 12, 1);
    after.gender = Gender::Male;
    after.industry = u"a"_s;
    after.note = u"b"_s;
    after.stage = u"c"_s;
    after.source = u"d"_s;
    after.responsibleStaff = u"e@example.com"_s;
    after.tags = QStringList {u"VIP"_s, u"Mới"_s};
    EXPECT_EQ(compact(changes(stored(), after)),
        R"({"bgInfo":"b","customerId":"475","dateOfBirth":"December 1, 2001","gender":"0","industry":"a",)"
        R"("responsibleStaff":"e@example.com","sourceContact":"d","stage":"c","tags":["VIP","Mới"]})");

    after = stored();
    after.kind = CustomerKind::Company;
    EXPECT_EQ(
        compact(changes(stored(), after)), R"({"contactType":"customer","customerId":"475","type":"1"})");
}

TEST(CustomerWrite, AClearedFieldIsSentEmpty)
{
    Customer after = stored();
    after.stage.clear();
    after.tags.clear();
    after.birthDate = {};
    after.phones.clear();
    after.addresses.clear();
    EXPECT_EQ(compact(changes(stored(), after)),
        R"({"addresses":[],"customerId":"475","dateOfBirth":"","phones":[],"stage":"","tags":[]})");
}

TEST(CustomerWrite, TheIdIsTheFirstThatTheServerTakes)
{
    const auto id = [](const QString &customerId, const QString &leadId, const QString &code) {
        Customer before;
        before.id = u"64db"_s;
        before.customerId = customerId;
        before.leadId = leadId;
        before.code = code;
        Customer after = before;
        after.note = u"x"_s;
        after.code = u"another"_s; // an id cannot be changed by it
        const auto object = writeCustomerChanges(before, after);
        return object ? compact(*object) : std::string();
    };
    EXPECT_EQ(id(u"1"_s, u"2"_s, u"3"_s), R"({"bgInfo":"x","customerId":"1"})");
    EXPECT_EQ(id({}, u"2"_s, u"3"_s), R"({"bgInfo":"x","leadId":"2"})");
    EXPECT_EQ(id({}, {}, u"3"_s), R"({"bgInfo":"x","customerIdApiRing":"3"})");
    EXPECT_EQ(id({}, {}, {}), std::string()) << "the object id alone is none that PUT takes";
}

TEST(CustomerWrite, UnknownFieldsOfNestedObjectsTravelBackUntouched)
{
    Customer after = stored();
    after.addresses[0].ward = u"2"_s;
    after.phones[0].type = u"Home"_s;
    after.emails << CustomerEmail {{}, u"b@example.com"_s, {}};
    after.messengers[0].value = u"anh2"_s;
    after.customFields[1].value = QStringList {u"L"_s};
    EXPECT_EQ(compact(changes(stored(), after)),
        R"({"addresses":[{"_id":"a1","city":"Huế","country":{"code":"VN","iso":704,"name":"Vietnam"},)"
        R"("geo":{"list":[1,null,{"x":[]}],"place":9007199254740993},"isMain":true,"lat":16.46,"street":"3","wards":"2"}],)"
        R"("cusFields":[{"_id":"c1","name":"Mã","value":9007199254740993},{"_id":"c2","name":"Size","value":["L"]}],)"
        R"("customerId":"475","emails":[{"_id":"e1","n":9223372036854775807,"type":"Work","value":"a@example.com"},)"
        R"({"value":"b@example.com"}],"im":[{"_id":"i1","protocol":"Zalo","value":"anh2"}],)"
        R"("phones":[{"_id":"p1","type":"Home","value":"84 393.608.879","verified":false}]})");
}

TEST(CustomerWrite, WhatIsWrittenIsReadBack)
{
    const Customer before = stored();
    const auto read = readCustomers(writeCustomer(before));
    ASSERT_TRUE(read);
    Customer expected = before;
    expected.id.clear(); // these come from the server alone
    expected.customerId.clear();
    expected.points.reset();
    expected.extra.clear();
    EXPECT_EQ(read->first(), expected);
}

} // namespace
