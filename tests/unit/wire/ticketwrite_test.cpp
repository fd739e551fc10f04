#include "ticketcodec.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

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

std::string compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

Ticket read(const QJsonObject &record)
{
    const auto ticket = readTicket(JsonReader(record));
    EXPECT_TRUE(ticket);
    return ticket.value_or(Ticket());
}

QJsonObject sample()
{
    QFile file(QStringLiteral(RINGDESK_TEST_DATA "/tickets.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).array().at(0).toObject();
}

//! What the server has, with fields that the contract does not name.
QJsonObject record()
{
    return object(
        R"({"_id":"64db","TicketId":17464,"title":"Máy hỏng","summary":"<p>a &amp; b</p>","SLA":"4h",
        "priority":{"name":"High"},"status":"New","category":{"_id":"1","name":"Bảo hành"},"group":"",
        "contact":{"id":"c1","name":"Ánh"},"deal":{"_id":"d1","number":3609,"name":"Đơn 1","big":9007199254740993},
        "files":["https://a.vn/1",{"url":"https://a.vn/2","size":7}],
        "cusFields":[{"_id":"f1","name":"Mã","value":7}],"top":"kept here"})");
}

template <typename Change>
std::string changes(Change change)
{
    const Ticket before = read(record());
    Ticket after = before;
    change(after);
    return compact(writeTicketChanges(before, after));
}

} // namespace

TEST(TicketWrite, NewTicketIsWhatTheContractNames)
{
    Ticket ticket;
    ticket.code = u"RD-1"_s;
    ticket.title = u"Máy hỏng"_s;
    ticket.summary = u"<p>a &amp; b</p>"_s;
    ticket.sla = u"4h"_s;
    ticket.priority = u"Medium"_s;
    ticket.status = u"New"_s;
    ticket.category = u"Bảo hành"_s;
    ticket.group = u"Kỹ thuật"_s;
    ticket.resolution = u"Đổi máy"_s;
    ticket.assignedTo = u"lan@example.vn"_s; // read only, as is what follows
    ticket.createdAt = ticket.updatedAt = QDateTime::currentDateTimeUtc();
    ticket.isDeleted = true;
    ticket.contact = {u"64db"_s, u"Ánh"_s, {{u"Work"_s, u"0867123456"_s, {}, {}}}, {}, {{u"vip"_s, true}}};
    ticket.order = {u"3609"_s, u"672a"_s, u"Đơn 1"_s, {{u"stage"_s, u"Mới"_s}}};
    ticket.files = {{u"https://a.vn/1"_s}, {QVariantMap {{u"url"_s, u"https://a.vn/2"_s}, {u"size"_s, 7}}}};
    ticket.customFields = {{u"Mã"_s, u"7"_s, {}}};
    EXPECT_EQ(compact(writeTicket(ticket)),
        compact(object(R"({"title":"Máy hỏng","summary":"<p>a &amp; b</p>","SLA":"4h","priority":"Medium",
            "status":"New","category":"Bảo hành","group":"Kỹ thuật","resolutionTypeOb":"Đổi máy",
            "ticketIdApiRing":"RD-1","contact":{"id":"64db"},
            "deal":{"number":"3609","_id":"672a","name":"Đơn 1","stage":"Mới"},
            "files":["https://a.vn/1",{"url":"https://a.vn/2","size":7}],"cusFields":[{"name":"Mã","value":"7"}]})")));
}

TEST(TicketWrite, AContactWithoutAnIdIsWrittenOut)
{
    Ticket ticket;
    ticket.contact = {
        {}, u"Ánh"_s, {{u"Work"_s, u"0867123456"_s, {}, {}}}, {{u"Work"_s, u"a@x.vn"_s, {}}}, {}};
    EXPECT_EQ(compact(writeTicket(ticket)),
        compact(object(
            R"({"title":"","SLA":"","contact":{"name":"Ánh","phones":[{"type":"Work","value":"0867123456"}],
            "emails":[{"type":"Work","value":"a@x.vn"}]}})")));
    ticket.contact = {};
    EXPECT_EQ(compact(writeTicket(ticket)), R"({"SLA":"","contact":{},"title":""})")
        << "the three that are required, and no other that is empty";
}

TEST(TicketWrite, WhatWasReadAndNotTouchedIsNotSent)
{
    EXPECT_EQ(changes([](Ticket &) {}), "{}");
    const Ticket ticket = read(sample());
    EXPECT_TRUE(writeTicketChanges(ticket, ticket).isEmpty());
    EXPECT_EQ(changes([](Ticket &t) {
        t.contact = {u"other"_s, {}, {}, {}, {}};
        t.assignedTo = u"an@x.vn"_s;
        t.isDeleted = true;
    }),
        "{}")
        << "neither can be changed";
}

TEST(TicketWrite, AChangeIsSentAloneAndAClearedFieldAsEmpty)
{
    EXPECT_EQ(
        changes([](Ticket &t) { t.status = u"Closed"_s; }), R"({"TicketId":"17464","status":"Closed"})");
    EXPECT_EQ(
        changes([](Ticket &t) { t.category = u"Khác"_s; }), R"({"TicketId":"17464","category":"Khác"})");
    EXPECT_EQ(changes([](Ticket &t) {
        t.title = u"x"_s;
        t.summary.clear();
        t.sla.clear();
        t.priority.clear();
        t.status.clear();
        t.category.clear();
        t.group = u"g"_s;
        t.resolution = u"r"_s;
        t.order = {};
        t.files.clear();
        t.customFields.clear();
    }),
        compact(object(
            R"({"TicketId":"17464","title":"x","summary":"","SLA":"","priority":"","status":"","category":"",
            "group":"g","resolutionTypeOb":"r","deal":{},"files":[],"cusFields":[]})")));
}

TEST(TicketWrite, WhatIsSentWholeKeepsWhatTheContractDoesNotName)
{
    EXPECT_EQ(changes([](Ticket &t) { t.order.name = u"Đơn 2"_s; }),
        R"({"TicketId":"17464","deal":{"_id":"d1","big":9007199254740993,"name":"Đơn 2","number":"3609"}})");
    EXPECT_EQ(changes([](Ticket &t) {
        t.order = {u"7"_s, {}, {}, {}};
    }),
        R"({"TicketId":"17464","deal":{"number":"7"}})")
        << "nothing of the former order";
    EXPECT_EQ(changes([](Ticket &t) { t.files.append({u"https://a.vn/3"_s}); }),
        R"({"TicketId":"17464","files":["https://a.vn/1",{"size":7,"url":"https://a.vn/2"},"https://a.vn/3"]})");
    EXPECT_EQ(changes([](Ticket &t) {
        t.customFields.append({u"Màu"_s, u"đỏ"_s, {}});
    }),
        R"({"TicketId":"17464","cusFields":[{"_id":"f1","name":"Mã","value":7},{"name":"Màu","value":"đỏ"}]})");
}

TEST(TicketWrite, TellsWhetherAChangeStandsInTheRecord)
{
    const auto holds = [](const QByteArray &body, const QByteArray &said = "{}") {
        QJsonObject there = record();
        const QJsonObject fields = object(said);
        for (auto field = fields.begin(); field != fields.end(); ++field)
            there.insert(field.key(), field.value());
        QJsonObject sent = object(body);
        sent.insert("TicketId"_L1, u"17464"_s);
        return holdsTicketChanges(there, sent);
    };
    EXPECT_TRUE(holds(R"({"status":"New","priority":"High","category":"Bảo hành"})"));
    EXPECT_FALSE(holds(R"({"status":"Closed"})"));
    EXPECT_TRUE(holds(R"({"status":"Closed"})", R"({"status":{"_id":"5","name":"Closed"}})"));
    EXPECT_FALSE(holds(R"({"status":"Closed","title":"x"})", R"({"status":"Closed"})")) << "half of it";
    EXPECT_FALSE(holds(R"({"group":"g"})"));
    EXPECT_FALSE(holds(R"({"SLA":""})"));
    EXPECT_TRUE(holds(R"({"SLA":""})", R"({"SLA":null})"));
    EXPECT_FALSE(holds(R"({"resolutionTypeOb":"r"})"));

    EXPECT_TRUE(holds(R"({"summary":"<p>a &amp; b</p>"})"));
    EXPECT_TRUE(
        holds(R"({"summary":"<p>a &#38;\n b</p>"})", R"({"summary":"<p class=\"x\">a &amp; b</p>\n"})"));
    EXPECT_FALSE(holds(R"({"summary":"<p>a &amp; c</p>"})"));
    EXPECT_TRUE(holds(R"({"summary":""})", R"({"summary":"<p></p>"})"));

    EXPECT_TRUE(holds(R"({"deal":{"number":"3609","name":"as it was called"}})"));
    EXPECT_TRUE(holds(R"({"deal":{"_id":"d1"}})"));
    EXPECT_TRUE(holds(R"({"deal":{"name":"Đơn 1"}})"));
    EXPECT_FALSE(holds(R"({"deal":{"name":"Đơn 2"}})"));
    EXPECT_FALSE(holds(R"({"deal":{"number":"7"}})"));
    EXPECT_FALSE(holds(R"({"deal":{"number":"3609","_id":"d2"}})"));
    EXPECT_FALSE(holds(R"({"deal":{}})"));
    EXPECT_TRUE(holds(R"({"deal":{}})", R"({"deal":null})"));
    EXPECT_FALSE(holds(R"({"deal":{"number":"7"}})", R"({"deal":{}})"));

    const QByteArray files = R"({"files":["https://a.vn/1","https://a.vn/2"]})";
    EXPECT_TRUE(holds(files)) << "kept as objects";
    EXPECT_TRUE(holds(files, R"({"files":[{"_id":"x","url":"https://a.vn/1"},{"url":"https://a.vn/2"}]})"));
    EXPECT_FALSE(holds(R"({"files":["https://a.vn/1"]})"));
    EXPECT_FALSE(holds(R"({"files":["https://a.vn/2","https://a.vn/1"]})"));
    EXPECT_FALSE(holds(R"({"files":[{"id":1}]})", R"({"files":[{"id":2}]})")) << "neither says where it is";
    EXPECT_TRUE(holds(R"({"cusFields":[{"name":"Mã","value":"7"}]})")) << "a number for a text";
    EXPECT_FALSE(holds(R"({"cusFields":[{"name":"Mã","value":"8"}]})"));
    EXPECT_FALSE(holds(R"({"cusFields":[]})"));

    EXPECT_FALSE(holdsTicketChanges({}, object(R"({"TicketId":"1","status":"New"})"))) << "no ticket";
    EXPECT_TRUE(holdsTicketChanges(sample(), object(R"({"TicketId":"17464","status":"Assigned"})")));
}
