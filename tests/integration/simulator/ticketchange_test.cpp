#include "expectfault.h"
#include "ticketreading.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray json(const QJsonObject &body)
{
    return QJsonDocument(body).toJson();
}

const QJsonObject &fullTicket()
{
    static const QJsonObject ticket = QJsonDocument::fromJson(R"({
        "title":"Tivi không lên hình","ticketIdApiRing":"RD-1","summary":"<p>Có tiếng, <b>không hình</b></p>",
        "priority":"High","SLA":"SLA 4 giờ","contact":{"name":"Lê Thị Hoa",
            "phones":[{"type":"Work","value":"0908000111"}],"emails":[{"type":"Work","value":"hoa@example.com"}]},
        "deal":{"number":"1003","name":"Đơn Zalo 1003"},"group":"Kỹ thuật","category":"Bảo hành",
        "status":"Assigned","resolutionTypeOb":"Đã hẹn",
        "files":["https://files.example.com/1.jpg",{"name":"2.jpg","url":"https://files.example.com/2.jpg"}],
        "cusFields":[{"name":"Đơn vị vận chuyển","value":"Giao nhanh"}]})")
                                          .object();
    return ticket;
}

//! A ticket with the least there must be; returns its number.
qint64 addTicket(SimulatorClient &client, const QByteArray &fields = {})
{
    const Answer answer = client.send("POST", ticketsPath,
        R"({"title":"A","SLA":"B","contact":{"id":"64db290a7796fe24bfe876a7"})" + fields + "}");
    EXPECT_EQ(answer.status, 200) << answer.message().toStdString();
    return answer.json.object().value(u"TicketId"_s).toInteger();
}

QByteArray idBody(qint64 number)
{
    return R"({"TicketId":")" + QByteArray::number(number) + "\"}";
}

std::string byId(qint64 number)
{
    return "/tickets?TicketId=" + std::to_string(number);
}

} // namespace

TEST(TicketChanges, WhatIsSentComesBack)
{
    SimulatorClient client(fewTickets());
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const Answer answer = client.send("POST", ticketsPath, json(fullTicket()));
    EXPECT_EQ(answer.json.object(), (QJsonObject {{u"success"_s, 1}, {u"TicketId"_s, nextTicket}}))
        << answer.message().toStdString();
    const QJsonObject stored = oneTicket(client, nextTicket);
    for (const QString &key : fullTicket().keys())
        EXPECT_EQ(stored.value(key), fullTicket().value(key)) << key.toStdString();
    EXPECT_EQ(stored.value(u"_id"_s).toString().size(), 24);
    EXPECT_GE(secondsOf(stored.value(u"createdAt"_s)), before / 1000);
    EXPECT_EQ(secondsOf(stored.value(u"createdAt"_s)), secondsOf(stored.value(u"updatedAt"_s)));
    EXPECT_FALSE(stored.contains(u"assignedTo"_s));
    EXPECT_EQ(tickets(client).first(), stored);
    EXPECT_EQ(client.simulator.ticketCount(), callerTickets + 1);
}

TEST(TicketChanges, WhatIsNotSentIsAsTheContractHasIt)
{
    SimulatorClient client(fewTickets());
    const QJsonObject stored = oneTicket(client, addTicket(client));
    EXPECT_EQ(stored.value(u"priority"_s), u"Medium"_s);
    EXPECT_EQ(stored.value(u"status"_s), u"New"_s);
    const QJsonObject contact = client.get("customerId=475").json.object();
    EXPECT_EQ(stored.value(u"contact"_s).toObject(),
        (QJsonObject {{u"id"_s, u"64db290a7796fe24bfe876a7"_s}, {u"name"_s, u"Nguyễn Thị Ánh"_s},
            {u"phones"_s, contact.value(u"phones"_s)}}));
    for (const QString &key : {u"ticketIdApiRing"_s, u"summary"_s, u"deal"_s, u"files"_s, u"isDeleted"_s})
        EXPECT_FALSE(stored.contains(key)) << key.toStdString();
    addTicket(client, R"(,"priority":"Thấp","status":"Chờ")");
    EXPECT_EQ(oneTicket(client, nextTicket + 1).value(u"priority"_s), u"Thấp"_s);
    EXPECT_EQ(oneTicket(client, nextTicket + 1).value(u"status"_s), u"Chờ"_s);
}

TEST(TicketChanges, AContactIsAnyoneThereIs)
{
    SimulatorClient client({.customers = 60, .now = demoNow});
    const auto make = [&client](const QString &id) {
        const Answer made = client.send(
            "POST", ticketsPath, R"({"title":"A","SLA":"B","contact":{"id":")" + id.toUtf8() + "\"}}");
        return made.status == 200
            ? oneTicket(client, made.json.object().value(u"TicketId"_s).toInteger())[u"contact"].toObject()
            : QJsonObject();
    };
    for (const QJsonValue &value : client.all()) {
        const QJsonObject contact = value.toObject();
        const QJsonObject given = make(contact.value(u"_id"_s).toString());
        EXPECT_EQ(given.value(u"name"_s), contact.value(u"name"_s)) << idOf(contact);
        EXPECT_EQ(given.value(u"phones"_s), contact.value(u"phones"_s)) << idOf(contact);
    }
    EXPECT_EQ(client.post(R"({"name":"Mới","customerIdApiRing":"M"})").status, 200);
    const QString added = client.get("limit=1").list().first().toObject().value(u"_id"_s).toString();
    EXPECT_EQ(make(added).value(u"name"_s), u"Mới"_s);
    EXPECT_EQ(client.put(R"({"customerIdApiRing":"M","name":"Khác"})").status, 200);
    EXPECT_EQ(make(added).value(u"name"_s), u"Khác"_s) << "as they are called now";
    EXPECT_EQ(
        client.send("DELETE", "/contacts?customerIdApiRing=M", R"({"customerIdApiRing":"M"})").status, 200);
    EXPECT_TRUE(make(added).isEmpty());
}

TEST(TicketChanges, AnEditChangesWhatItNamesAlone)
{
    SimulatorClient client(fewTickets());
    for (const qint64 number : {sampleTicket, nextTicket - 1}) {
        QJsonObject expected = oneTicket(client, number);
        QJsonObject changes {{u"title"_s, u"Mới"_s}, {u"summary"_s, QString()}, {u"SLA"_s, u"Chuẩn"_s},
            {u"status"_s, u"Closed"_s}, {u"priority"_s, u"Low"_s}, {u"group"_s, u"Kho vận"_s},
            {u"category"_s, QString()}, {u"resolutionTypeOb"_s, u"Đã sửa"_s},
            {u"deal"_s, QJsonObject {{u"number"_s, 1003}, {u"value"_s, 7}}},
            {u"files"_s, QJsonArray {QJsonObject {{u"_id"_s, u"1"_s}, {u"size"_s, 3}}}},
            {u"cusFields"_s, QJsonArray()}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            expected[change.key()] = change.value();
        changes[u"TicketId"_s] = QString::number(number);
        EXPECT_EQ(client.send("PUT", ticketsPath, json(changes)).status, 200);
        QJsonObject stored = oneTicket(client, number);
        EXPECT_NE(stored.value(u"updatedAt"_s), expected.value(u"updatedAt"_s));
        for (QJsonObject *record : {&stored, &expected})
            record->remove(u"updatedAt"_s);
        EXPECT_EQ(stored, expected);
    }
    EXPECT_EQ(client.simulator.ticketCount(), callerTickets);
    EXPECT_EQ(ticketNumber(tickets(client).last()), sampleTicket) << "it stays where it is";
}

TEST(TicketChanges, EachOneMovesTheTimeOfTheLast)
{
    SimulatorClient client(fewTickets());
    const qint64 number = addTicket(client);
    qint64 last = oneTicket(client, number).value(u"updatedAt"_s).toInteger();
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(
            client.send("PUT", ticketsPath, R"({"title":"A","TicketId":)" + QByteArray::number(number) + "}")
                .status,
            200);
        const qint64 now = oneTicket(client, number).value(u"updatedAt"_s).toInteger();
        EXPECT_GT(now, last);
        last = now;
    }
}

TEST(TicketChanges, AnEditIsAnsweredUnderEitherName)
{
    SimulatorClient client(fewTickets());
    EXPECT_EQ(client.send("PUT", ticketsPath, R"({"TicketId":"17464","title":"A"})").json.object(),
        (QJsonObject {{u"success"_s, 1}, {u"number"_s, 17464}}));
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(client.send("PUT", ticketsPath, R"({"TicketId":17465,"title":"A"})").json.object(),
            (QJsonObject {{u"success"_s, 1}, {u"TicketId"_s, 17465}}))
            << "a number will do, and it is always the same name";
}

TEST(TicketChanges, WhatIsDeletedIsShownWhenAskedFor)
{
    SimulatorClient client(fewTickets());
    const qint64 added = addTicket(client, R"(,"ticketIdApiRing":"RD-1")");
    for (const qint64 number : {added, added - 1, sampleTicket}) {
        QJsonObject expected = oneTicket(client, number);
        EXPECT_EQ(client.send("DELETE", byId(number), idBody(number)).json.object(),
            (QJsonObject {{u"success"_s, 1}}));
        EXPECT_TRUE(oneTicket(client, number).isEmpty());
        EXPECT_TRUE(oneTicket(client, number, "&isTicketDeleted=false").isEmpty());
        QJsonObject kept = oneTicket(client, number, "&isTicketDeleted=true");
        expected[u"isDeleted"_s] = true;
        EXPECT_NE(kept.value(u"updatedAt"_s), expected.value(u"updatedAt"_s)) << "who syncs learns of it";
        for (QJsonObject *record : {&kept, &expected})
            record->remove(u"updatedAt"_s);
        EXPECT_EQ(kept, expected);
        expectFault(client.send("DELETE", byId(number), idBody(number)), {"again", "TicketId"}, 404);
        expectFault(
            client.send("PUT", ticketsPath, R"({"title":"A","TicketId":)" + QByteArray::number(number) + "}"),
            {"edit", "TicketId not found"}, 404);
    }
    EXPECT_EQ(client.simulator.ticketCount(), callerTickets - 2);
    EXPECT_EQ(tickets(client).size(), callerTickets - 2);
    EXPECT_EQ(tickets(client, "isTicketDeleted=false"), tickets(client));
    const QJsonArray deleted = tickets(client, "isTicketDeleted=true");
    ASSERT_EQ(deleted.size(), 3);
    EXPECT_EQ(ticketNumber(deleted.first()), added) << "newest first";
    EXPECT_EQ(addTicket(client, R"(,"ticketIdApiRing":"RD-1")"), added + 1)
        << "its code is free, its number is not";
}

TEST(TicketChanges, TheDemoHasDeletedOnesToo)
{
    SimulatorClient client({.now = demoNow});
    const QJsonArray deleted = tickets(client, "isTicketDeleted=true");
    EXPECT_GT(deleted.size(), 0);
    EXPECT_LT(deleted.size(), 30);
    for (const QJsonValue &ticket : deleted) {
        EXPECT_EQ(ticket.toObject().value(u"isDeleted"_s), true);
        EXPECT_TRUE(oneTicket(client, ticketNumber(ticket)).isEmpty());
    }
    for (const QJsonValue &ticket : tickets(client))
        EXPECT_FALSE(ticket.toObject().value(u"isDeleted"_s).toBool());
}
