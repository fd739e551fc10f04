#include "orderreading.h"
#include "ticketreading.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;

qint64 ageOf(const QJsonObject &ticket)
{
    return demoNow / 1000 - secondsOf(ticket.value(u"createdAt"_s));
}

//! `status, SLA` of the tickets of \a caller, and how many hours ago they were made.
QStringList statesOf(const QJsonArray &all, const QString &caller)
{
    QStringList states;
    for (const QJsonObject &ticket : ticketsOf(all, caller))
        states.append(u"%1, %2, %3"_s.arg(nameIn(ticket, u"status"_s), nameIn(ticket, u"SLA"_s))
                          .arg(ageOf(ticket) / hour));
    return states;
}

} // namespace

TEST(SimulatorTickets, TheFirstIsTheContractsSample)
{
    QFile sample(QStringLiteral(RINGDESK_TEST_DATA) + u"/tickets.json"_s);
    ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
    const QJsonArray expected = QJsonDocument::fromJson(sample.readAll()).array();
    ASSERT_EQ(expected.size(), 1);
    for (const int customers : {9, 500, 20'000}) {
        SimulatorClient client({.customers = customers});
        EXPECT_EQ(oneTicket(client, sampleTicket), expected.first().toObject()) << customers;
        const int last = client.simulator.ticketCount();
        EXPECT_EQ(client.send("GET", "/tickets?limit=1&page=" + std::to_string(last)).list(), expected)
            << customers;
    }
}

TEST(SimulatorTickets, TheCallersShowEachStateOfADeadline)
{
    SimulatorClient client(fewTickets());
    const QJsonArray all = tickets(client);
    EXPECT_EQ(all.size(), callerTickets);
    EXPECT_EQ(client.simulator.ticketCount(), callerTickets);
    EXPECT_EQ(statesOf(all, u"64db290a7796fe24bfe876a7"_s),
        (QStringList {u"New, SLA 4 giờ (24/7), 3"_s, u"Assigned, SLA 2 ngày làm việc, 5"_s,
            u"In progress, SLA 4 giờ, 72"_s, u"Waiting, Chuẩn, 194"_s, u"Closed, SLA 2 ngày làm việc, 2813"_s,
            u"Closed, SLA 24 giờ, 9312"_s,
            u"Assigned, , %1"_s.arg((demoNow / 1000 - 1'710'311'060) / hour)}));
    EXPECT_EQ(ageOf(ticketsOf(all, u"64db290a7796fe24bfe876a7"_s).first()) / 60, 220) << "due in 20 minutes";
    const std::map<int, qsizetype> expected {
        {476, 2}, {477, 1}, {478, 1}, {479, 0}, {480, 1}, {481, 0}, {482, 1}, {483, 2}};
    for (const auto &[customer, count] : expected) {
        const QByteArray kind = customer == 481 || customer == 482 ? "leadId=" : "customerId=";
        const QJsonObject contact = client.get(kind + QByteArray::number(customer)).json.object();
        const auto own = ticketsOf(all, contact.value(u"_id"_s).toString());
        EXPECT_EQ(own.size(), count) << customer;
        for (const QJsonObject &ticket : own)
            EXPECT_EQ(ticket.value(u"contact"_s).toObject().value(u"name"_s), contact.value(u"name"_s));
    }
}

TEST(SimulatorTickets, FollowTheClock)
{
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    SimulatorClient client({.customers = 9});
    const qint64 after = QDateTime::currentSecsSinceEpoch();
    const QJsonObject newest = tickets(client).first().toObject();
    const qint64 created = secondsOf(newest.value(u"createdAt"_s));
    EXPECT_GE(created, before - 22 * 60);
    EXPECT_LE(created, after - 22 * 60);
    EXPECT_EQ(nameIn(newest, u"SLA"_s), u"Phản hồi 30 phút");

    SimulatorClient early({.customers = 9, .now = 0});
    EXPECT_EQ(secondsOf(tickets(early).first().toObject().value(u"createdAt"_s)), 1'794'960'000 - 22 * 60)
        << "never before its customers";
}

TEST(SimulatorTickets, ComeNewestFirstInPages)
{
    SimulatorClient client({.now = demoNow});
    const QJsonArray all = tickets(client);
    EXPECT_EQ(all.size(), client.simulator.ticketCount());
    EXPECT_GT(all.size(), 250);
    for (qsizetype i = 1; i < all.size(); ++i) {
        const QJsonObject before = all.at(i - 1).toObject();
        const QJsonObject ticket = all.at(i).toObject();
        EXPECT_GE(secondsOf(before.value(u"createdAt"_s)), secondsOf(ticket.value(u"createdAt"_s))) << i;
        EXPECT_GT(ticketNumber(before), ticketNumber(ticket)) << i;
    }
    EXPECT_EQ(client.send("GET", "/tickets?page=3&limit=7").list().first(), all.at(14));
    EXPECT_TRUE(client.send("GET", "/tickets?page=1000000000").list().isEmpty());
    const auto recent = std::ranges::count_if(
        all, [](const QJsonValue &ticket) { return ageOf(ticket.toObject()) < 24 * hour; });
    EXPECT_GT(recent, 10);
    for (const QJsonValue &ticket : all) {
        EXPECT_GE(ageOf(ticket.toObject()), 0);
        EXPECT_LE(secondsOf(ticket.toObject().value(u"updatedAt"_s)), demoNow / 1000);
        EXPECT_GE(secondsOf(ticket.toObject().value(u"updatedAt"_s)),
            secondsOf(ticket.toObject().value(u"createdAt"_s)));
    }
}

TEST(SimulatorTickets, TheSameSeedGivesTheSame)
{
    SimulatorClient first({.now = demoNow});
    SimulatorClient second({.now = demoNow});
    SimulatorClient other({.seed = 2, .now = demoNow});
    const QJsonArray all = tickets(first);
    EXPECT_TRUE(all == tickets(second));
    const QJsonArray others = tickets(other);
    EXPECT_FALSE(all == others);
    const QString caller = u"64db290a7796fe24bfe876a7"_s;
    EXPECT_EQ(statesOf(all, caller), statesOf(others, caller)) << "the callers' are the same with every seed";
}

TEST(SimulatorTickets, AFixedOneIsTheSameOnEveryMachine)
{
    SimulatorClient client({.now = demoNow});
    const QJsonObject ticket = oneTicket(client, 17'600);
    EXPECT_EQ(ticket.value(u"title"_s).toString().toStdString(), "Hàng trầy xước khi mở thùng");
    EXPECT_EQ(ticket.value(u"_id"_s).toString().toStdString(), "6969ee78c4c39938fc294de9");
    EXPECT_EQ(nameIn(ticket, u"SLA"_s).toStdString(), "SLA 24 giờ");
}

TEST(SimulatorTickets, BelongToContactsAndOrdersThereAre)
{
    SimulatorClient client({.now = demoNow});
    std::map<QString, QJsonObject> contacts;
    for (const QJsonValue &contact : client.all())
        contacts[contact.toObject().value(u"_id"_s).toString()] = contact.toObject();
    std::map<QString, QJsonObject> orders;
    for (const QJsonValue &order : ::orders(client))
        orders[textOf(order.toObject().value(u"number"_s))] = order.toObject();
    std::map<QString, int> counts;
    int deals = 0;
    for (const QJsonValue &value : tickets(client)) {
        const QJsonObject ticket = value.toObject();
        const auto contact = contacts.find(contactIdOf(ticket));
        ASSERT_NE(contact, contacts.end());
        ++counts[contact->first];
        const QJsonObject own = ticket.value(u"contact"_s).toObject();
        EXPECT_EQ(own.value(u"name"_s), contact->second.value(u"name"_s));
        const QJsonValue deal = ticket.value(u"deal"_s).toObject().value(u"number"_s);
        if (ticketNumber(ticket) == sampleTicket)
            continue;
        EXPECT_EQ(own.value(u"phones"_s), contact->second.value(u"phones"_s));
        EXPECT_GE(secondsOf(ticket.value(u"createdAt"_s)), secondsOf(contact->second.value(u"createdAt"_s)));
        if (deal.isUndefined())
            continue;
        ++deals;
        const auto order = orders.find(textOf(deal));
        ASSERT_NE(order, orders.end());
        EXPECT_EQ(customerIdOf(order->second), textOf(contact->second.value(u"customerId"_s)));
        EXPECT_GT(secondsOf(ticket.value(u"createdAt"_s)), secondsOf(order->second.value(u"createdAt"_s)));
    }
    EXPECT_GT(deals, 40);
    EXPECT_LT(counts.size(), 350U) << "not everybody has trouble";
    for (const auto &[id, count] : counts)
        EXPECT_LE(count, id == u"64db290a7796fe24bfe876a7" ? 7 : 3);
}

TEST(SimulatorTickets, SayWhatTheyAreAbout)
{
    SimulatorClient client({.now = demoNow});
    std::map<QString, QSet<QString>> seen;
    QSet<QString> tags;
    static const QRegularExpression tag(u"</?([a-z]+)"_s);
    int oldOpen = 0;
    const QJsonArray all = tickets(client);
    for (const QJsonValue &value : all) {
        const QJsonObject ticket = value.toObject();
        if (ticketNumber(ticket) == sampleTicket)
            continue;
        for (const QString &field : {u"SLA"_s, u"priority"_s, u"status"_s, u"category"_s, u"group"_s}) {
            EXPECT_FALSE(nameIn(ticket, field).isEmpty()) << field.toStdString();
            seen[field].insert(nameIn(ticket, field));
        }
        EXPECT_FALSE(ticket.value(u"title"_s).toString().isEmpty());
        const bool isClosed = nameIn(ticket, u"status"_s) == u"Closed";
        EXPECT_EQ(nameIn(ticket, u"resolutionTypeOb"_s).isEmpty(), !isClosed);
        oldOpen += !isClosed && ageOf(ticket) > 30 * 24 * hour;
        const QString person = nameIn(ticket, u"assignedTo"_s);
        EXPECT_TRUE(person.isEmpty() || person.endsWith(u"@example.com")) << person.toStdString();
        auto found = tag.globalMatch(ticket.value(u"summary"_s).toString());
        while (found.hasNext())
            tags.insert(found.next().captured(1));
        for (const QJsonValue &file : ticket.value(u"files"_s).toArray()) {
            const QString address = file.isString() ? file.toString() : file[u"url"].toString();
            EXPECT_TRUE(address.startsWith(u"https://files.example.com/")) << address.toStdString();
        }
    }
    EXPECT_LT(oldOpen * 10, all.size()) << "older ones are mostly closed";
    EXPECT_EQ(seen[u"SLA"_s],
        (QSet<QString> {u"SLA 4 giờ"_s, u"SLA 4 giờ (24/7)"_s, u"SLA 24 giờ"_s, u"SLA 2 ngày làm việc"_s,
            u"Phản hồi 30 phút"_s, u"Chuẩn"_s}));
    EXPECT_EQ(seen[u"priority"_s], (QSet<QString> {u"Low"_s, u"Medium"_s, u"High"_s, u"Urgent"_s}));
    EXPECT_EQ(seen[u"status"_s],
        (QSet<QString> {u"New"_s, u"Assigned"_s, u"In progress"_s, u"Waiting"_s, u"Closed"_s}));
    EXPECT_EQ(seen[u"category"_s],
        (QSet<QString> {u"Bảo hành"_s, u"Giao hàng"_s, u"Hóa đơn"_s, u"Đổi trả"_s, u"Tư vấn"_s}));
    EXPECT_EQ(tags, (QSet<QString> {u"p"_s, u"b"_s, u"ul"_s, u"li"_s, u"a"_s}));
}

TEST(SimulatorTickets, ComeInTheShapesTheContractAllows)
{
    SimulatorClient client({.now = demoNow});
    QSet<QString> seen;
    const auto see = [&seen](const char *key, const QJsonValue &value) {
        seen.insert(QLatin1String(key) + u' ' + QString::number(value.type()));
    };
    constexpr std::array names {
        "SLA", "priority", "status", "category", "group", "resolutionTypeOb", "assignedTo"};
    constexpr std::array others {
        "TicketId", "createdAt", "updatedAt", "deal", "files", "cusFields", "summary", "ticketIdApiRing"};
    for (const QJsonValue &value : tickets(client)) {
        const QJsonObject ticket = value.toObject();
        for (const char *key : names)
            see(key, ticket.value(QLatin1String(key)));
        for (const char *key : others)
            see(key, ticket.value(QLatin1String(key)));
        for (const QJsonValue &file : ticket.value(u"files"_s).toArray())
            see("file", file);
    }
    const auto expect = [&seen](const char *key, std::initializer_list<QJsonValue::Type> types) {
        for (const QJsonValue::Type type : types)
            EXPECT_TRUE(seen.contains(QLatin1String(key) + u' ' + QString::number(type)))
                << key << ' ' << type;
    };
    for (const char *key : names)
        expect(key, {QJsonValue::String, QJsonValue::Object});
    for (const char *key : {"TicketId", "createdAt", "updatedAt"})
        expect(key, {QJsonValue::String, QJsonValue::Double});
    expect("file", {QJsonValue::String, QJsonValue::Object});
    for (const char *key : {"files", "cusFields"})
        expect(key, {QJsonValue::Array, QJsonValue::Null, QJsonValue::Undefined});
    expect("deal", {QJsonValue::Object, QJsonValue::Null, QJsonValue::Undefined});
    expect("summary", {QJsonValue::String, QJsonValue::Null, QJsonValue::Undefined});
    expect("resolutionTypeOb", {QJsonValue::Null, QJsonValue::Undefined});
    expect("ticketIdApiRing", {QJsonValue::String, QJsonValue::Undefined});
}

TEST(SimulatorTickets, AreMadeWhenTheyAreAskedFor)
{
    SimulatorClient client({.customers = 100'000, .now = demoNow});
    const int count = client.simulator.ticketCount();
    EXPECT_GT(count, 50'000);
    const std::string last = std::to_string((count + 19) / 20);
    EXPECT_EQ(ticketNumber(client.send("GET", "/tickets?page=" + last).list().last()), sampleTicket);
    const QJsonObject newest = client.send("GET", "/tickets?limit=1").list().first().toObject();
    EXPECT_EQ(oneTicket(client, ticketNumber(newest)), newest);
    const QJsonObject contact = client.get("limit=1").list().first().toObject();
    const QByteArray body =
        R"({"title":"A","SLA":"B","contact":{"id":")" + contact.value(u"_id"_s).toString().toUtf8() + "\"}}";
    const qint64 made = client.send("POST", ticketsPath, body).json.object().value(u"TicketId"_s).toInteger();
    EXPECT_EQ(contactIdOf(oneTicket(client, made)), contact.value(u"_id"_s).toString())
        << "any of the 100,000 is found by the object id";
}
