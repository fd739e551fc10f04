#include "expectfault.h"
#include "ticketreading.h"

using namespace Qt::StringLiterals;

namespace {

constexpr const char path[] = "/tickets";
constexpr char ticket[] =
    R"({"title":"A","SLA":"B","contact":{"name":"C","phones":[{"value":"0901"}]},"ticketIdApiRing":"RD-1"})";
constexpr const char theTicket[] = "/tickets?TicketId=17465";

//! A ticket with what \a fields has beside the required ones.
QByteArray with(const QByteArray &fields)
{
    return R"({"title":"A","SLA":"B","contact":{"id":"64db290a7796fe24bfe876a7"},)" + fields + "}";
}

QByteArray editWith(const QByteArray &fields)
{
    return R"({"TicketId":17465,)" + fields + "}";
}

} // namespace

class TicketQueryFault : public testing::TestWithParam<Fault>
{ };

TEST_P(TicketQueryFault, IsNamed)
{
    SimulatorClient client(fewTickets());
    expectFault(client.send("GET", path + ("?" + std::string(GetParam().given))), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Strict, TicketQueryFault,
    testing::Values(Fault {"number=17464", "unknown parameter number"}, Fault {"ticketId=17464", "ticketId"},
        Fault {"phone=0867123456", "phone"}, Fault {"contact=1", "contact"}, Fault {"status=New", "status"},
        Fault {"TicketId=", "TicketId"}, Fault {"TicketId=1&TicketId=2", "TicketId"},
        Fault {"page=0", "page"}, Fault {"page=1.0", "page"}, Fault {"limit=21", "limit"},
        Fault {"limit=0", "limit"}, Fault {"typeTime=createdAt", "typeTime must be updatedAt"},
        Fault {"typeTime=UpdatedAt", "typeTime"}, Fault {"typeTime=", "typeTime"},
        Fault {"isTicketDeleted=1", "isTicketDeleted must be false or true"},
        Fault {"isTicketDeleted=True", "isTicketDeleted"}, Fault {"startDate=", "startDate"},
        Fault {"startDate=2026-11-01", "startDate must be a time"},
        Fault {"startDate=2026-11-01T00:00:00Z", "startDate"},
        Fault {"startDate=2026-11-01T00:00:00.00Z", "startDate"},
        Fault {"startDate=2026-11-01T00:00:00.000", "startDate"},
        Fault {"startDate=2026-11-01T00:00:00.000%2B07:00", "startDate"},
        Fault {"startDate=2026-11-01%2000:00:00.000Z", "startDate"},
        Fault {"startDate=2026-11-31T00:00:00.000Z", "startDate"},
        Fault {"startDate=2026-11-01T24:00:00.000Z", "startDate"},
        Fault {"startDate=1794960000000", "startDate"},
        Fault {"endDate=2026-11-01T00:00:00.0000Z", "endDate must be a time"},
        Fault {"endDate=01/11/2026", "endDate"}, Fault {"endDate=2026-11-01T00:00:00.000z", "endDate"},
        Fault {"startDate=2026-11-02T00:00:00.000Z&endDate=2026-11-01T23:59:59.999Z",
            "startDate is after endDate"}));

class TicketFieldFault : public testing::TestWithParam<Fault>
{ };

TEST_P(TicketFieldFault, IsNamedAndChangesNothing)
{
    SimulatorClient client(fewTickets());
    const Answer before = client.send("GET", theTicket);
    expectFault(client.send("POST", path, with(GetParam().given)), GetParam());
    expectFault(client.send("PUT", path, editWith(GetParam().given)), GetParam());
    EXPECT_EQ(client.simulator.ticketCount(), callerTickets);
    EXPECT_EQ(client.send("GET", theTicket).json, before.json);
}

INSTANTIATE_TEST_SUITE_P(Strict, TicketFieldFault,
    testing::Values(Fault {R"("summary":null)", "summary must be a string"},
        Fault {R"("summary":1)", "summary"}, Fault {R"("priority":1)", "priority must be a string"},
        Fault {R"("priority":{"name":"High"})", "priority"}, Fault {R"("group":1)", "group"},
        Fault {R"("category":{"_id":"1","name":"Bảo hành"})", "category must be a string"},
        Fault {R"("status":true)", "status"}, Fault {R"("resolutionTypeOb":[])", "resolutionTypeOb"},
        Fault {R"("deal":"1001")", "deal must be an object"}, Fault {R"("deal":null)", "deal"},
        Fault {R"("deal":{"number":true})", "deal.number must be"},
        Fault {R"("deal":{"number":1.5})", "deal.number"}, Fault {R"("deal":{"number":null})", "deal.number"},
        Fault {R"("deal":{"number":9})", "deal.number is not that of an order: 9"},
        Fault {R"("deal":{"number":"01001"})", "deal.number is not that of an order: 01001"},
        Fault {R"("deal":{"number":""})", "deal.number"},
        Fault {R"("files":"a.jpg")", "files must be an array"}, Fault {R"("files":{})", "files"},
        Fault {R"("files":["a.jpg",""])", "files[1]"},
        Fault {R"("files":[7])", "files[0] must be an object, or a string"},
        Fault {R"("files":[null])", "files[0]"}, Fault {R"("files":[{"name":7}])", "files[0].name"},
        Fault {R"("files":[{"url":null}])", "files[0].url"}, Fault {R"("cusFields":{})", "cusFields"},
        Fault {R"("cusFields":[{"name":"x"}])", "cusFields[0].value"},
        Fault {R"("cusFields":[{"value":"x"}])", "cusFields[0].name"},
        Fault {R"("filed":[])", "unknown field filed"},
        Fault {R"("assignedTo":"nhanvien1@example.com")", "unknown field assignedTo"},
        Fault {R"("sla":"4h")", "unknown field sla"}, Fault {R"("Title":"A")", "unknown field Title"},
        Fault {R"("_id":"1")", "unknown field _id"}, Fault {R"("number":1)", "unknown field number"},
        Fault {R"("createdAt":1)", "unknown field createdAt"},
        Fault {R"("isDeleted":true)", "unknown field isDeleted"},
        Fault {R"("resolution":"x")", "unknown field resolution"},
        Fault {R"("tags":[])", "unknown field tags"}));

class TicketContactFault : public testing::TestWithParam<Fault>
{ };

TEST_P(TicketContactFault, IsNamed)
{
    SimulatorClient client(fewTickets());
    const QByteArray body = R"({"title":"A","SLA":"B","contact":)" + QByteArray(GetParam().given) + "}";
    expectFault(client.send("POST", path, body), GetParam());
    EXPECT_EQ(client.simulator.ticketCount(), callerTickets);
}

INSTANTIATE_TEST_SUITE_P(Strict, TicketContactFault,
    testing::Values(Fault {"null", "contact must be an object"},
        Fault {R"("475")", "contact must be an object"},
        Fault {"{}", "contact.id or contact.name is required"},
        Fault {R"({"phones":[{"value":"0901"}]})", "contact.id or contact.name is required"},
        Fault {R"({"name":"A"})", "contact.phones or contact.emails is required"},
        Fault {R"({"name":"A","phones":[],"emails":[]})", "contact.phones or contact.emails is required"},
        Fault {R"({"name":" ","phones":[{"value":"0901"}]})", "contact.name must be a string"},
        Fault {R"({"name":1,"phones":[{"value":"0901"}]})", "contact.name"},
        Fault {R"({"name":"A","phones":["0901"]})", "contact.phones[0] must be an object"},
        Fault {R"({"name":"A","phones":"0901"})", "contact.phones must be an array"},
        Fault {R"({"name":"A","phones":[{"type":"Work"}]})", "contact.phones[0].value"},
        Fault {R"({"name":"A","phones":[{"type":1,"value":"0901"}]})", "contact.phones[0].type"},
        Fault {R"({"name":"A","emails":[{"value":"không"}]})", "contact.emails[0].value"},
        Fault {R"({"name":"A","emails":["a@example.com"]})", "contact.emails[0]"},
        Fault {R"({"id":475})", "contact.id must be a string"}, Fault {R"({"id":""})", "contact.id"},
        Fault {R"({"id":"475"})", "contact.id is not that of a contact: 475"},
        Fault {R"({"id":"KH-00475"})", "contact.id is not that of a contact"},
        Fault {R"({"id":"64db290a7796fe24bfe876a8"})", "contact.id is not that of a contact"},
        Fault {R"({"id":"64DB290A7796FE24BFE876A7"})", "contact.id is not that of a contact"},
        Fault {
            R"({"id":"none","name":"A","phones":[{"value":"0901"}]})", "contact.id is not that of a contact"},
        Fault {R"({"id":"64db290a7796fe24bfe876a7","phones":[7]})", "contact.phones[0]"},
        Fault {R"({"id":"64db290a7796fe24bfe876a7","customerId":475})", "unknown field contact.customerId"},
        Fault {R"({"_id":"64db290a7796fe24bfe876a7"})", "unknown field contact._id"}));

TEST(StrictTickets, WhatIsRequiredIsAsked)
{
    SimulatorClient client(fewTickets());
    const QByteArray contact = R"("contact":{"id":"64db290a7796fe24bfe876a7"})";
    expectFault(
        client.send("POST", path, R"({"SLA":"B",)" + contact + "}"), {"no title", "title is required"});
    expectFault(client.send("POST", path, R"({"title":"A",)" + contact + "}"), {"no SLA", "SLA is required"});
    expectFault(
        client.send("POST", path, R"({"title":"A","SLA":"B"})"), {"no contact", "contact is required"});
    expectFault(
        client.send("POST", path, R"({"title":" ","SLA":"B",)" + contact + "}"), {"blank", "title must"});
    expectFault(
        client.send("POST", path, R"({"title":"A","SLA":"",)" + contact + "}"), {"empty", "SLA must"});
    expectFault(
        client.send("POST", path, R"({"title":1,"SLA":"B",)" + contact + "}"), {"number", "title must"});
    expectFault(client.send("POST", path, R"({"title":"A","SLA":{"name":"B"},)" + contact + "}"),
        {"object", "SLA must"});
    expectFault(client.send("POST", path, with(R"("TicketId":1)")), {"number", "unknown field TicketId"});
    expectFault(client.send("POST", path, with(R"("ticketIdApiRing":"")")), {"code", "ticketIdApiRing must"});
    expectFault(client.send("POST", path, with(R"("ticketIdApiRing":7)")), {"code", "ticketIdApiRing must"});
    expectFault(client.send("POST", path, "[]"), {"array", "object"});
    EXPECT_EQ(client.simulator.ticketCount(), callerTickets);
    EXPECT_EQ(client.send("POST", path, ticket).status, 200);
    EXPECT_EQ(
        client
            .send("POST", path,
                R"({"title":"A","SLA":"B","contact":{"name":"C","emails":[{"value":"c@example.com"}]}})")
            .status,
        200)
        << "an address will do";
    EXPECT_EQ(
        client.send("POST", path, with(R"("deal":{},"files":[],"cusFields":[],"summary":"")")).status, 200);
}

TEST(StrictTickets, AnEditNamesATicketAndWhatItMayChange)
{
    SimulatorClient client(fewTickets());
    const Answer before = client.send("GET", theTicket);
    expectFault(client.send("PUT", path, R"({"title":"A"})"), {"no number", "TicketId is required"});
    expectFault(client.send("PUT", path, R"({"TicketId":17465})"), {"no change", "changed field"});
    for (const char *number : {"true", "1.5", "-1", "null", R"("")", "[]"})
        expectFault(client.send("PUT", path, R"({"title":"A","TicketId":)" + QByteArray(number) + "}"),
            {number, "TicketId must be a string or a whole number"});
    expectFault(client.send("PUT", path, editWith(R"("title":"")")), {"empty", "title must"});
    expectFault(client.send("PUT", path, editWith(R"("SLA":" ")")), {"blank", "SLA must"});
    expectFault(client.send("PUT", path, editWith(R"("contact":{"id":"64db290a7796fe24bfe876a7"})")),
        {"contact", "unknown field contact"});
    expectFault(client.send("PUT", path, editWith(R"("ticketIdApiRing":"RD-1")")),
        {"code", "unknown field ticketIdApiRing"});
    expectFault(client.send("PUT", path, "[]"), {"array", "object"});
    EXPECT_EQ(client.send("GET", theTicket).json, before.json);
}

TEST(StrictTickets, ACodeIsTakenOnce)
{
    SimulatorClient client(fewTickets());
    EXPECT_EQ(client.send("POST", path, ticket).status, 200);
    expectFault(client.send("POST", path, ticket), {"twice", "ticketIdApiRing already exists: RD-1"});
    const QString own = u"PH-017466"_s;
    EXPECT_EQ(oneTicket(client, 17'466).value(u"ticketIdApiRing"_s), own);
    const QByteArray again = with(R"("ticketIdApiRing":"PH-017466")");
    expectFault(client.send("POST", path, again), {"demo", "ticketIdApiRing already exists: PH-017466"});
    EXPECT_EQ(client.send("PUT", path, R"({"TicketId":17466,"title":"B"})").status, 200);
    expectFault(client.send("POST", path, again), {"edited", "ticketIdApiRing already exists: PH-017466"});
    for (const char *free : {"PH-017467", "PH-17466", "ph-017466", "PH-099999"})
        EXPECT_EQ(
            client.send("POST", path, with(R"("ticketIdApiRing":")" + QByteArray(free) + '"')).status, 200)
            << free;
    EXPECT_FALSE(oneTicket(client, 17'481).isEmpty());
    EXPECT_EQ(client.send("POST", path, with(R"("ticketIdApiRing":"PH-017481")")).status, 200)
        << "the ticket that has the number has another code";
    EXPECT_EQ(client.send("DELETE", "/tickets?TicketId=17466", R"({"TicketId":17466})").status, 200);
    EXPECT_EQ(client.send("POST", path, again).status, 200) << "it is free again";
}

TEST(StrictTickets, AnOrderIsOneThatIsThere)
{
    SimulatorClient client(fewTickets());
    for (const char *number : {"1001", R"("1001")"}) {
        EXPECT_EQ(
            client.send("POST", path, with(R"("deal":{"number":)" + QByteArray(number) + "}")).status, 200);
        EXPECT_EQ(
            client.send("PUT", path, editWith(R"("deal":{"number":)" + QByteArray(number) + "}")).status,
            200);
    }
    EXPECT_EQ(client.send("DELETE", "/opportunities?number=1001", R"({"number":1001})").status, 200);
    expectFault(client.send("PUT", path, editWith(R"("deal":{"number":1001})")), {"deleted", "deal.number"});
    EXPECT_EQ(client.send("POST", "/opportunities", R"({"name":"A","receiverName":"B"})").status, 200);
    EXPECT_EQ(client.send("PUT", path, editWith(R"("deal":{"number":1018})")).status, 200);
}

TEST(StrictTickets, AnUnknownOneIs404)
{
    SimulatorClient client(fewTickets());
    for (const char *number : {"9", "17479", R"("99999")", R"("abc")", R"("017465")"})
        expectFault(client.send("PUT", path, R"({"title":"A","TicketId":)" + QByteArray(number) + "}"),
            {number, "TicketId not found"}, 404);
    expectFault(client.send("DELETE", "/tickets?TicketId=9", R"({"TicketId":9})"),
        {"DELETE", "TicketId not found"}, 404);
}

TEST(StrictTickets, DeleteCarriesTheSameNumberTwice)
{
    SimulatorClient client(fewTickets());
    expectFault(client.send("DELETE", theTicket), {"no body", "body"});
    expectFault(client.send("DELETE", theTicket, "{}"), {"empty body", "TicketId"});
    expectFault(client.send("DELETE", path, R"({"TicketId":17465})"), {"no query", "TicketId"});
    expectFault(client.send("DELETE", theTicket, R"({"TicketId":17466})"), {"another", "TicketId"});
    expectFault(client.send("DELETE", theTicket, R"({"TicketId":"17465","title":"A"})"), {"more", "title"});
    expectFault(
        client.send("DELETE", "/tickets?number=17465", R"({"TicketId":17465})"), {"number", "number"});
    EXPECT_EQ(client.simulator.ticketCount(), callerTickets);
    EXPECT_EQ(client.send("DELETE", theTicket, R"({"TicketId":17465})").status, 200) << "a number will do";
}

TEST(StrictTickets, KeyPathMethodAndBodies)
{
    SimulatorClient client(fewTickets());
    expectFault(client.send("GET", path, {{"apikey", "other"}, {"Accept", "application/json"}}),
        {"key", "Invalid apikey"}, 401);
    expectFault(
        client.send("GET", path, {{"apikey", Simulator::demoKey}, {"Accept", "*/*"}}), {"Accept", "Accept"});
    expectFault(client.send("GET", "/tickets/"), {"path", "/tickets/"}, 404);
    expectFault(client.send("GET", "/tickets/17464"), {"path", "/tickets/17464"}, 404);
    expectFault(client.send("POST", "/tickets/package", "[]"), {"path", "/tickets/package"}, 404);
    expectFault(client.send("PATCH", path, ticket), {"method", "PATCH"}, 405);
    expectFault(client.send("GET", path, "{}"), {"GET", "body"});
    expectFault(client.send("POST", path), {"POST", "body"});
    expectFault(client.send("POST", path, "not JSON"), {"POST", "JSON"});
    expectFault(client.send("POST", theTicket, ticket), {"POST", "TicketId"});
    expectFault(client.send("PUT", theTicket, editWith(R"("title":"A")")), {"PUT", "TicketId"});
    httplib::Headers headers = SimulatorClient::goodHeaders();
    headers.emplace("Content-Type", "text/plain");
    expectFault(client.send("POST", path, headers, ticket), {"type", "Content-Type"});
    EXPECT_EQ(client.simulator.ticketCount(), callerTickets);
}
