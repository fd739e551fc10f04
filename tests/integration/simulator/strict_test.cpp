#include "expectfault.h"

using namespace Qt::StringLiterals;

namespace {

constexpr const char contact[] = R"({"name":"Lê Thị Thử","customerIdApiRing":"T-1"})";

httplib::Headers without(const char *name)
{
    httplib::Headers headers = SimulatorClient::goodHeaders();
    headers.erase(name);
    return headers;
}

} // namespace

class QueryFault : public testing::TestWithParam<Fault>
{ };

TEST_P(QueryFault, IsNamed)
{
    SimulatorClient client({.customers = 9});
    expectFault(client.get(GetParam().given), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Strict, QueryFault,
    testing::Values(Fault {"foo=1", "foo"}, Fault {"Phone=1", "Phone"}, Fault {"phone=", "phone"},
        Fault {"phone", "phone"}, Fault {"phone=1&phone=2", "phone"}, Fault {"phone=+84901234567", "phone"},
        Fault {"phone=0901%2", "phone"}, Fault {"phone=0901%zz", "phone"},
        Fault {"email=%ff%40example.com", "email"}, Fault {"email=\xc3\xa1%40example.com", "email"},
        Fault {"page=0", "page"}, Fault {"page=-1", "page"}, Fault {"page=01", "page"},
        Fault {"page=one", "page"}, Fault {"page=1.0", "page"}, Fault {"limit=0", "limit"},
        Fault {"limit=21", "limit"}, Fault {"type=2", "type"}, Fault {"type=account", "type"},
        Fault {"contactType=contact", "contactType"}, Fault {"createdAtf=30%2F05%2F2025", "createdAtf"},
        Fault {"createdAtt=2025-02-30", "createdAtt"}, Fault {"updateAtf=2025-5-30", "updateAtf"},
        Fault {"updateAtt=2025-05-30T00%3A00", "updateAtt"}, Fault {"updatedAtf=2025-05-30", "updatedAtf"},
        Fault {"createdAtf=2025-05-31&createdAtt=2025-05-30", "createdAtf"},
        Fault {"&phone=1", "parameter"}));

class NewContactFault : public testing::TestWithParam<Fault>
{ };

TEST_P(NewContactFault, IsNamedAndAddsNothing)
{
    SimulatorClient client({.customers = 9});
    expectFault(client.post(GetParam().given), GetParam());
    expectFault(
        client.send("POST", "/contacts/package", "[" + QByteArray(GetParam().given) + "]"), GetParam());
    EXPECT_EQ(client.simulator.customerCount(), 9);
}

INSTANTIATE_TEST_SUITE_P(Strict, NewContactFault,
    testing::Values(Fault {R"({"customerIdApiRing":"T"})", "name"},
        Fault {R"({"name":"A"})", "customerIdApiRing"},
        Fault {R"({"name":" ","customerIdApiRing":"T"})", "name"},
        Fault {R"({"name":7,"customerIdApiRing":"T"})", "name"},
        Fault {R"({"name":"A","customerIdApiRing":7})", "customerIdApiRing"},
        Fault {R"({"name":"A","customerIdApiRing":"T","scoreRank":7})", "scoreRank"},
        Fault {R"({"name":"A","customerIdApiRing":"T","customerId":7})", "customerId"},
        Fault {R"({"name":"A","customerIdApiRing":"T","type":"2"})", "type"},
        Fault {R"({"name":"A","customerIdApiRing":"T","contactType":"account"})", "contactType"},
        Fault {R"({"name":"A","customerIdApiRing":"T","gender":"female"})", "gender"},
        Fault {R"({"name":"A","customerIdApiRing":"T","gender":3})", "gender"},
        Fault {R"({"name":"A","customerIdApiRing":"T","dateOfBirth":"2000-03-15"})", "dateOfBirth"},
        Fault {R"({"name":"A","customerIdApiRing":"T","dateOfBirth":"Tháng 3 15, 2000"})", "dateOfBirth"},
        Fault {R"({"name":"A","customerIdApiRing":"T","dateOfBirth":"February 30, 2000"})", "dateOfBirth"},
        Fault {R"({"name":"A","customerIdApiRing":"T","dateOfBirth":null})", "dateOfBirth"},
        Fault {R"({"name":"A","customerIdApiRing":"T","phones":"0901"})", "phones"},
        Fault {R"({"name":"A","customerIdApiRing":"T","phones":["0901"]})", "phones[0]"},
        Fault {R"({"name":"A","customerIdApiRing":"T","phones":[{"type":"Work"}]})", "phones[0].value"},
        Fault {R"({"name":"A","customerIdApiRing":"T","phones":[{"value":901}]})", "phones[0].value"},
        Fault {R"({"name":"A","customerIdApiRing":"T","emails":[{"value":"a"}]})", "emails[0].value"},
        Fault {R"({"name":"A","customerIdApiRing":"T","addresses":{}})", "addresses"},
        Fault {
            R"({"name":"A","customerIdApiRing":"T","addresses":[{"country":"VN"}]})", "addresses[0].country"},
        Fault {R"({"name":"A","customerIdApiRing":"T","addresses":[{"street":319}]})", "addresses[0].street"},
        Fault {R"({"name":"A","customerIdApiRing":"T","im":[{"value":"x"}]})", "im[0].protocol"},
        Fault {R"({"name":"A","customerIdApiRing":"T","tags":"VIP"})", "tags"},
        Fault {R"({"name":"A","customerIdApiRing":"T","tags":[1]})", "tags[0]"},
        Fault {R"({"name":"A","customerIdApiRing":"T","responsibleStaff":"Lan"})", "responsibleStaff"},
        Fault {R"({"name":"A","customerIdApiRing":"T","cusFields":[{"name":"x"}]})", "cusFields[0].value"},
        Fault {R"({"name":"A","customerIdApiRing":"KH-00475"})", "customerIdApiRing already exists"}));

class EditFault : public testing::TestWithParam<Fault>
{ };

TEST_P(EditFault, IsNamed)
{
    SimulatorClient client({.customers = 9});
    expectFault(client.put(GetParam().given), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Strict, EditFault,
    testing::Values(Fault {R"({"name":"A"})", "customerId"},
        Fault {R"({"name":"A","customerId":"475","leadId":"481"})", "leadId"},
        Fault {R"({"customerId":"475"})", "changed field"},
        Fault {R"({"customerId":"475","customerIdApiRing":"KH-00475","name":"A"})", "customerIdApiRing"},
        Fault {R"({"customerId":true,"name":"A"})", "customerId"},
        Fault {R"({"customerId":"475","contactType":"lead"})", "contactType"},
        Fault {R"({"customerId":"475","name":""})", "name"}, Fault {R"([])", "object"},
        Fault {R"({"a)", "JSON"}));

TEST(Strict, AnUnknownRecordIs404)
{
    SimulatorClient client({.customers = 9});
    expectFault(client.put(R"({"customerId":"9999","name":"A"})"), {"PUT", "customerId"}, 404);
    expectFault(client.put(R"({"leadId":"475","name":"A"})"), {"PUT", "leadId"}, 404);
    expectFault(
        client.send("DELETE", "/contacts?leadId=475", R"({"leadId":"475"})"), {"DELETE", "leadId"}, 404);
}

TEST(Strict, TheKeyIsAsked)
{
    SimulatorClient client({.customers = 9});
    httplib::Headers wrong = without("apikey");
    expectFault(client.send("GET", "/contacts", wrong), {"no key", "Invalid apikey"}, 401);
    wrong.emplace("apikey", "other");
    expectFault(client.send("GET", "/contacts", wrong), {"wrong key", "Invalid apikey"}, 401);
    expectFault(client.send("POST", "/contacts", wrong, contact), {"wrong key", "Invalid apikey"}, 401);
    EXPECT_EQ(client.get("limit=1").status, 200);
    EXPECT_EQ(client.simulator.connectionCount(), 1) << "a refusal leaves the connection usable";
}

TEST(Strict, TheKeyCanBeChosen)
{
    SimulatorClient client({.customers = 9, .key = "khóa"});
    EXPECT_EQ(client.get("limit=1").status, 401);
    EXPECT_EQ(
        client.send("GET", "/contacts", {{"apikey", "khóa"}, {"Accept", "application/json"}}).status, 200);
}

TEST(Strict, HeadersAreAsked)
{
    SimulatorClient client({.customers = 9});
    httplib::Headers any = without("Accept");
    any.emplace("Accept", "*/*");
    expectFault(client.send("GET", "/contacts", any), {"Accept", "Accept"});
    httplib::Headers form = SimulatorClient::goodHeaders();
    form.emplace("Content-Type", "application/x-www-form-urlencoded");
    expectFault(client.send("POST", "/contacts", form, contact), {"Content-Type", "Content-Type"});
    expectFault(
        client.send("POST", "/contacts", SimulatorClient::goodHeaders(), contact), {"none", "Content-Type"});
    httplib::Headers charset = SimulatorClient::goodHeaders();
    charset.emplace("Content-Type", "application/json; charset=utf-8");
    EXPECT_EQ(client.send("POST", "/contacts", charset, contact).status, 200);
}

TEST(Strict, BodiesAreWhereTheyBelong)
{
    SimulatorClient client({.customers = 9});
    expectFault(client.send("GET", "/contacts", "{}"), {"GET", "body"});
    expectFault(client.send("GET", "/contacts", QByteArray(4'000'000, ' ')), {"long GET", "body"});
    EXPECT_EQ(client.get("limit=1").status, 200);
    expectFault(client.send("POST", "/contacts", "not JSON"), {"POST", "JSON"});
    expectFault(client.send("POST", "/contacts", "[]"), {"POST", "object"});
    expectFault(client.send("POST", "/contacts?customerId=1", contact), {"POST", "customerId"});
    expectFault(client.send("PUT", "/contacts?customerId=475", R"({"name":"A"})"), {"PUT", "customerId"});
}

TEST(Strict, DeleteCarriesTheSameIdTwice)
{
    SimulatorClient client({.customers = 9});
    const char *one = "/contacts?customerId=475";
    expectFault(client.send("DELETE", one), {"no body", "body"});
    expectFault(client.send("DELETE", one, "{}"), {"empty body", "customerId"});
    expectFault(client.send("DELETE", "/contacts", R"({"customerId":"475"})"), {"no query", "customerId"});
    expectFault(client.send("DELETE", one, R"({"customerId":"476"})"), {"another", "customerId"});
    expectFault(client.send("DELETE", one, R"({"leadId":"475"})"), {"another id", "leadId"});
    expectFault(client.send("DELETE", one, R"({"customerId":"475","name":"A"})"), {"more", "name"});
    expectFault(client.send("DELETE", "/contacts?customerId=475&leadId=1", R"({"customerId":"475"})"),
        {"two", "customerId"});
    EXPECT_EQ(client.simulator.customerCount(), 9);
}

TEST(Strict, PackageIsAnArrayOfAtMostAHundred)
{
    SimulatorClient client({.customers = 9});
    const auto package = [](int count) {
        QByteArray body = "[";
        for (int i = 0; i < count; ++i)
            body += (i > 0 ? "," : "") + QByteArray(R"({"name":"A","customerIdApiRing":"P-)")
                + QByteArray::number(i) + "\"}";
        return body + "]";
    };
    const char *path = "/contacts/package";
    expectFault(client.send("POST", path, contact), {"object", "array"});
    expectFault(client.send("POST", path, "[]"), {"empty", "array"});
    expectFault(client.send("POST", path, package(101)), {"101", "100"});
    expectFault(client.send("POST", path, "[" + QByteArray(contact) + "," + contact + "]"),
        {"twice", "contact 2: customerIdApiRing already exists"});
    EXPECT_EQ(client.simulator.customerCount(), 9);
    EXPECT_EQ(client.send("POST", path, package(100)).status, 200);
    EXPECT_EQ(client.simulator.customerCount(), 109);
}

TEST(Strict, PathsAndMethods)
{
    SimulatorClient client({.customers = 9});
    expectFault(client.send("GET", "/contact"), {"path", "/contact"}, 404);
    expectFault(client.send("GET", "/contacts/"), {"path", "/contacts/"}, 404);
    expectFault(client.send("GET", "/" + std::string(4000, 'a')), {"long path", "/aaa"}, 404);
    expectFault(client.send("POST", "/" + std::string(4000, 'a'), contact), {"long path", "/aaa"}, 404);
    expectFault(client.send("POST", "/%0A", contact), {"path", "/%0A"}, 404);
    expectFault(client.send("GET", "/contacts/package"), {"method", "GET"}, 405);
    expectFault(client.send("PATCH", "/contacts", contact), {"method", "PATCH"}, 405);
    expectFault(client.send("OPTIONS", "/contacts"), {"method", "OPTIONS"}, 405);
    EXPECT_EQ(client.send("HEAD", "/contacts").status, 405);
}
