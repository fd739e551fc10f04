#include "simulatorclient.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

QJsonObject one(SimulatorClient &client, const QByteArray &query)
{
    const Answer answer = client.get(query);
    return answer.json.isObject() ? answer.json.object() : answer.list().first().toObject();
}

} // namespace

TEST(SimulatorChanges, WhatIsAddedIsFound)
{
    SimulatorClient client;
    const Answer lead = client.post(
        R"({"name":"Lê Mới","customerIdApiRing":"N-1","phones":[{"type":"Work","value":"0930000004"}],
        "emails":[{"type":"Work","value":"Moi@example.com"}]})");
    EXPECT_EQ(lead.status, 200);
    EXPECT_EQ(lead.json.object(), (QJsonObject {{u"success"_s, 1}, {u"leadId"_s, 501}}));
    const Answer customer = client.post(
        R"({"name":"Công ty Mới","customerIdApiRing":"N-2","contactType":"customer","type":"1","dateOfBirth":"March 5, 2000"})");
    EXPECT_EQ(customer.json.object(), (QJsonObject {{u"success"_s, 1}, {u"customerId"_s, 502}}));

    EXPECT_EQ(idOf(one(client, "phone=0930000004")), 501);
    EXPECT_EQ(idOf(one(client, "email=moi%40example.com")), 501);
    EXPECT_EQ(one(client, "leadId=501").value(u"gender"_s), u"2"_s);
    EXPECT_EQ(idOf(one(client, "limit=1")), 502) << "newest first";
    EXPECT_EQ(idOf(one(client, "type=1&limit=1")), 502);
    EXPECT_EQ(client.all().size(), 502);
    EXPECT_EQ(client.post(R"({"name":"X","customerIdApiRing":"N-1"})").status, 400);
}

TEST(SimulatorChanges, AnEditChangesWhatItNamesAlone)
{
    SimulatorClient client;
    const QJsonObject before = one(client, "customerId=475");
    const Answer answer =
        client.put(R"({"customerId":"475","stage":"VIP","phones":[{"type":"Work","value":"0930000004"}]})");
    EXPECT_EQ(answer.json.object(), (QJsonObject {{u"success"_s, 1}, {u"customerId"_s, 475}}));

    const QJsonObject after = one(client, "customerId=475");
    for (const QString &key : before.keys()) {
        if (key != u"stage" && key != u"phones" && key != u"updatedAt") {
            EXPECT_EQ(after.value(key), before.value(key)) << key.toStdString();
        }
    }
    EXPECT_EQ(after.value(u"stage"_s), u"VIP"_s);
    EXPECT_EQ(idOf(one(client, "phone=0930000004")), 475);
    EXPECT_TRUE(client.get("phone=0867123456").list().isEmpty());
    EXPECT_EQ(idOf(one(client, "email=anh.nguyen%40example.com")), 475);
}

TEST(SimulatorChanges, AGeneratedRecordIsEditedByAnyOfItsNames)
{
    SimulatorClient client;
    const qint64 lead = idOf(one(client, "contactType=lead&limit=1"));
    const QJsonObject customer = one(client, "contactType=customer&limit=1");
    EXPECT_EQ(client.put(R"({"bgInfo":"a","leadId":)" + QByteArray::number(lead) + "}").status, 200);
    EXPECT_EQ(client
                  .put(R"({"bgInfo":"b","customerIdApiRing":")"
                      + customer.value(u"customerIdApiRing"_s).toString().toUtf8() + "\"}")
                  .status,
        200);
    EXPECT_EQ(one(client, "leadId=" + QByteArray::number(lead)).value(u"bgInfo"_s), u"a"_s);
    const QJsonObject after = one(client, "customerId=" + QByteArray::number(idOf(customer)));
    EXPECT_EQ(after.value(u"bgInfo"_s), u"b"_s);
    EXPECT_EQ(after.value(u"name"_s), customer.value(u"name"_s));
    EXPECT_EQ(client.all().size(), 500);
}

TEST(SimulatorChanges, AnEditShowsInTheNextUpdateSearch)
{
    SimulatorClient client;
    const QString today =
        QDateTime::currentDateTimeUtc().toOffsetFromUtc(7 * 3600).date().toString(Qt::ISODate);
    const QByteArray search = "phone=0867123456&updateAtf=" + today.toUtf8();
    EXPECT_TRUE(client.get(search).list().isEmpty());
    EXPECT_EQ(client.put(R"({"customerId":"475","bgInfo":"x"})").status, 200);
    EXPECT_EQ(client.get(search).list().size(), 1);
}

TEST(SimulatorChanges, NestedFieldsWeDoNotKnowTravelBack)
{
    SimulatorClient client;
    QJsonObject edit {{u"customerId"_s, 475},
        {u"addresses"_s, one(client, "customerId=475").value(u"addresses"_s)},
        {u"phones"_s, one(client, "customerId=475").value(u"phones"_s)}};
    EXPECT_EQ(client.put(QJsonDocument(edit).toJson()).status, 200);
}

TEST(SimulatorChanges, WhatIsDeletedIsGone)
{
    SimulatorClient client;
    EXPECT_EQ(client.send("DELETE", "/contacts?customerId=475", R"({"customerId":475})").json.object(),
        (QJsonObject {{u"success"_s, 1}}));
    EXPECT_EQ(
        client.send("DELETE", "/contacts?customerIdApiRing=KH-00476", R"({"customerIdApiRing":"KH-00476"})")
            .status,
        200);
    const qint64 generated = idOf(one(client, "contactType=lead&limit=1"));
    const QByteArray id = QByteArray::number(generated);
    EXPECT_EQ(
        client.send("DELETE", "/contacts?leadId=" + id.toStdString(), R"({"leadId":")" + id + "\"}").status,
        200);

    EXPECT_TRUE(client.get("phone=0867123456").list().isEmpty());
    EXPECT_TRUE(client.get("phone=%2B84901234567").list().isEmpty());
    EXPECT_TRUE(client.get("customerId=475").list().isEmpty());
    EXPECT_TRUE(client.get("leadId=" + id).list().isEmpty());
    EXPECT_EQ(client.all().size(), 497);
    EXPECT_EQ(client.put(R"({"customerId":"475","name":"A"})").status, 404);
    EXPECT_EQ(client.post(R"({"name":"A","customerIdApiRing":"KH-00475"})").status, 200)
        << "its code is free";
}

TEST(SimulatorChanges, APackageAnswersEveryId)
{
    SimulatorClient client;
    const Answer answer = client.send("POST", "/contacts/package",
        R"([{"name":"A","customerIdApiRing":"P-1"},{"name":"B","customerIdApiRing":"P-2","contactType":"customer"},
            {"name":"C","customerIdApiRing":"P-3"}])");
    EXPECT_EQ(answer.json.object(),
        (QJsonObject {
            {u"success"_s, 1}, {u"leadId"_s, QJsonArray {501, 503}}, {u"customerId"_s, QJsonArray {502}}}));
    EXPECT_EQ(one(client, "leadId=503").value(u"name"_s), u"C"_s);
}
