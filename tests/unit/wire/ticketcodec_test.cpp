#include "ticketcodec.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QVariant bigNumber = qint64(9'007'199'254'740'993);

QJsonValue json(const QByteArray &text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson('[' + text + ']', &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << text.left(200).constData();
    return document.array().at(0);
}

QJsonValue golden()
{
    QFile file(QStringLiteral(RINGDESK_TEST_DATA "/tickets.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return json(file.readAll());
}

//! The only ticket of \a value.
Ticket only(const QJsonValue &value)
{
    const auto tickets = readTickets(value);
    EXPECT_TRUE(tickets && tickets->size() == 1);
    return tickets && !tickets->isEmpty() ? tickets->first() : Ticket();
}

//! A ticket with these fields.
Ticket with(const QByteArray &fields)
{
    return only(json(R"({"TicketId":1,)" + fields + '}'));
}

QList<QVariant> valuesOf(const QList<TicketFile> &files)
{
    QList<QVariant> values;
    for (const TicketFile &file : files)
        values << file.value;
    return values;
}

} // namespace

TEST(TicketCodec, ReadsTheSample)
{
    Ticket sample;
    sample.number = u"17464"_s;
    sample.title = u"[Phone] Thông test"_s;
    sample.summary =
        u"<p>test <img src=\"http://127.0.0.1:9/pixel.png\"> <a href=\"file:///etc/passwd\">x</a>"
        "<script>1</script></p>"_s;
    sample.priority = u"Medium"_s;
    sample.status = u"Assigned"_s;
    sample.category = u"Bảo hành"_s;
    sample.assignedTo = u"thong@example.com"_s;
    sample.contact = {u"64db290a7796fe24bfe876a7"_s, u"Nguyễn Thị Ánh"_s,
        {{u"Work"_s, u"0867123456"_s, PhoneNumber::parse(u"0867123456"), {}}}, {}, {}};
    sample.createdAt = sample.updatedAt = QDateTime(QDate(2024, 3, 13), QTime(6, 24, 20, 673), Qt::UTC);
    EXPECT_EQ(only(golden()), sample);
}

TEST(TicketCodec, ReadsEveryFieldThatTheContractNames)
{
    const Ticket ticket =
        only(json(R"({"TicketId":"17464","_id":"64db","ticketIdApiRing":"RD-1","title":"Máy hỏng",
        "summary":"<p>a</p>","SLA":"4h","priority":"High","status":"New","category":"Bảo hành","group":"Kỹ thuật",
        "resolutionTypeOb":"Đổi máy","assignedTo":"lan@example.vn",
        "contact":{"id":475,"name":"Ánh","phones":[{"type":"Work","value":"0867 123 456","_id":"p"},"0930000004"],
            "emails":[{"type":"Home","value":"anh@example.vn","x":1},"b@example.vn"],"customerIdApiRing":"KH-1"},
        "deal":{"number":3609,"_id":"672a","name":"Đơn 1","value":9007199254740993},
        "files":["https://a.vn/1",{"url":"https://a.vn/2","size":7}],
        "cusFields":[{"name":"Mã","value":"7","_id":"f"}],
        "createdAt":1710311060673,"updatedAt":"13/03/2024 13:24","top":9007199254740993})"));
    Ticket expected;
    expected.number = u"17464"_s;
    expected.id = u"64db"_s;
    expected.code = u"RD-1"_s;
    expected.title = u"Máy hỏng"_s;
    expected.summary = u"<p>a</p>"_s;
    expected.sla = u"4h"_s;
    expected.priority = u"High"_s;
    expected.status = u"New"_s;
    expected.category = u"Bảo hành"_s;
    expected.group = u"Kỹ thuật"_s;
    expected.resolution = u"Đổi máy"_s;
    expected.assignedTo = u"lan@example.vn"_s;
    expected.contact = {u"475"_s, u"Ánh"_s,
        {{u"Work"_s, u"0867 123 456"_s, PhoneNumber::parse(u"0867123456"), {{u"_id"_s, u"p"_s}}},
            {{}, u"0930000004"_s, PhoneNumber::parse(u"0930000004"), {}}},
        {{u"Home"_s, u"anh@example.vn"_s, {{u"x"_s, 1}}}, {{}, u"b@example.vn"_s, {}}},
        {{u"customerIdApiRing"_s, u"KH-1"_s}}};
    expected.order = {u"3609"_s, u"672a"_s, u"Đơn 1"_s, {{u"value"_s, bigNumber}}};
    expected.files = {{u"https://a.vn/1"_s}, {QVariantMap {{u"url"_s, u"https://a.vn/2"_s}, {u"size"_s, 7}}}};
    expected.customFields = {{u"Mã"_s, u"7"_s, {{u"_id"_s, u"f"_s}}}};
    expected.createdAt = QDateTime(QDate(2024, 3, 13), QTime(6, 24, 20, 673), Qt::UTC);
    expected.updatedAt = ticket.updatedAt;
    EXPECT_TRUE(ticket.updatedAt.isValid());
    expected.extra = {{u"top"_s, bigNumber}};
    EXPECT_EQ(ticket, expected);
}

TEST(TicketCodec, ANameComesAsTextOrAsAnObject)
{
    struct Field
    {
        QByteArray key;
        QString Ticket::*field;
    };
    for (const auto &[key, field] : {Field {"SLA", &Ticket::sla}, Field {"priority", &Ticket::priority},
             Field {"status", &Ticket::status}, Field {"category", &Ticket::category},
             Field {"group", &Ticket::group}, Field {"resolutionTypeOb", &Ticket::resolution},
             Field {"assignedTo", &Ticket::assignedTo}}) {
        const auto read = [&key = key, field = field](
                              const QByteArray &value) { return with('"' + key + R"(":)" + value).*field; };
        EXPECT_EQ(read(R"("Bảo hành")"), u"Bảo hành"_s) << key.constData();
        EXPECT_EQ(read(R"({"_id":"1","name":"Bảo hành"})"), u"Bảo hành"_s) << key.constData();
        for (const QByteArray nothing : {R"("")", "null", "{}", "[]", "true", R"({"_id":"1"})"})
            EXPECT_EQ(read(nothing), QString()) << key.constData() << nothing.constData();
    }
    EXPECT_EQ(
        with(R"("assignedTo":{"email":"lan@example.vn","name":"Lan"})").assignedTo, u"lan@example.vn"_s);
    EXPECT_EQ(with(R"("assignedTo":["a@x.vn","b@x.vn"])").assignedTo, u"a@x.vn"_s);
}

TEST(TicketCodec, ANumberKeepsEveryDigitAndOneOfTheTwoIdsMustBeThere)
{
    EXPECT_EQ(only(json(R"({"TicketId":9007199254740993})")).number, u"9007199254740993"_s);
    EXPECT_EQ(only(json(R"({"TicketId":"0017"})")).number, u"0017"_s);
    EXPECT_EQ(only(json(R"({"_id":"64db"})")).key(), u"object:64db"_s);
    for (const QByteArray broken : {R"([{"TicketId":1},{"title":"x"}])", R"([{"TicketId":""}])",
             R"([{"TicketId":{}}])", R"([{"TicketId":1},7])", "true"}) {
        const auto tickets = readTickets(json(broken));
        ASSERT_FALSE(tickets) << broken.constData();
        EXPECT_EQ(tickets.error().kind, ApiError::Kind::Protocol);
    }
    const auto fault = readTickets(json(R"([{"TicketId":1},{"title":"secret"}])"));
    EXPECT_EQ(fault.error().detail, u"[1]: none of TicketId, _id is there"_s) << "the place, never a value";
}

TEST(TicketCodec, AListComesInEveryForm)
{
    const QByteArray one = R"({"TicketId":17464,"_id":"64db"})";
    for (const QByteArray &list :
        {one, '[' + one + ']', R"({"success":true,"data":[)" + one + "]}", R"({"data":)" + one + '}',
            R"({"items":[)" + one + "]}", R"({"payload":{"items":[)" + one + "]}}"})
        EXPECT_EQ(only(json(list)).number, u"17464"_s) << list.constData();
    for (const QByteArray none : {"[]", "null", R"("")", R"({"success":1})", R"({"data":null})"}) {
        const auto tickets = readTickets(json(none));
        EXPECT_TRUE(tickets && tickets->isEmpty()) << none.constData();
    }
}

TEST(TicketCodec, WhatIsMissingOrWronglyTypedIsEmpty)
{
    Ticket empty;
    empty.number = u"1"_s;
    EXPECT_EQ(only(json(R"({"TicketId":1})")), empty);
    const Ticket wrong =
        with(R"("_id":[],"title":{},"summary":7.5,"SLA":[],"contact":[],"deal":[],"files":null,
        "cusFields":"x","createdAt":{},"updatedAt":"soon","isDeleted":"perhaps")");
    empty.summary = u"7.5"_s;
    EXPECT_EQ(wrong, empty);
}

TEST(TicketCodec, AContactComesAsObjectListTextOrId)
{
    const QString id = u"64db290a7796fe24bfe876a7"_s;
    EXPECT_EQ(with(R"("contact":[{"id":"7","name":"Ánh"}])").contact.id, u"7"_s);
    EXPECT_EQ(with(R"("contact":"Ánh")").contact.name, u"Ánh"_s);
    const TicketContact byId = with(R"("contact":"64db290a7796fe24bfe876a7")").contact;
    EXPECT_EQ(byId.id, id);
    EXPECT_EQ(byId.name, QString());
    EXPECT_EQ(with(R"("contact":{"_id":"64db290a7796fe24bfe876a7"})").contact.id, id);
    EXPECT_EQ(with(R"("contact":{"id":"a","_id":"b"})").contact.id, u"a"_s);
    EXPECT_EQ(with(R"("contact":{"id":"a","_id":"b"})").contact.extra.value(u"_id"_s), u"b"_s);
    EXPECT_EQ(with(R"("contact":{"phones":"0867123456"})").contact.phones.size(), 1);
    EXPECT_EQ(with(R"("contact":{"emails":"a@x.vn"})").contact.emails.value(0).value, u"a@x.vn"_s);
}

TEST(TicketCodec, AnOrderComesAsObjectListNumberOrId)
{
    EXPECT_TRUE(with(R"("deal":{})").order.isEmpty());
    EXPECT_TRUE(with(R"("deal":null)").order.isEmpty());
    EXPECT_EQ(with(R"("deal":3609)").order.number, u"3609"_s);
    EXPECT_EQ(with(R"("deal":"3609")").order.number, u"3609"_s);
    EXPECT_EQ(with(R"("deal":"672aeafb392be6610aa6ecc0")").order.id, u"672aeafb392be6610aa6ecc0"_s);
    EXPECT_EQ(with(R"("deal":[{"name":"Đơn 1"}])").order.name, u"Đơn 1"_s);
}

TEST(TicketCodec, FilesComeAsTextsAndObjects)
{
    const auto read = [](const QByteArray &value) { return valuesOf(with(R"("files":)" + value).files); };
    EXPECT_EQ(read(R"(["https://a.vn/1"])"), QList<QVariant>({u"https://a.vn/1"_s}));
    EXPECT_EQ(read(R"("https://a.vn/1")"), QList<QVariant>({u"https://a.vn/1"_s}));
    EXPECT_EQ(read(R"([{"name":"a","url":"u"}])"),
        QList<QVariant>({QVariantMap {{u"name"_s, u"a"_s}, {u"url"_s, u"u"_s}}}));
    EXPECT_EQ(read(R"({"url":"u"})"), QList<QVariant>({QVariantMap {{u"url"_s, u"u"_s}}}));
    EXPECT_EQ(read("[9007199254740993]"), QList<QVariant>({bigNumber}));
    for (const QByteArray none : {"[]", "null", R"("")", "{}", R"([null,"",{},[]])"})
        EXPECT_TRUE(read(none).isEmpty()) << none.constData();
}

TEST(TicketCodec, OneThatIsDeletedSaysSoInEitherWay)
{
    for (const QByteArray yes : {R"("isDeleted":true)", R"("isTicketDeleted":true)", R"("isDeleted":1)",
             R"("isTicketDeleted":"1")", R"("isDeleted":false,"isTicketDeleted":true)"})
        EXPECT_TRUE(with(yes).isDeleted) << yes.constData();
    for (const QByteArray no : {R"("isDeleted":false)", R"("isTicketDeleted":"0")", R"("isDeleted":null)"})
        EXPECT_FALSE(with(no).isDeleted) << no.constData();
    EXPECT_TRUE(with(R"("isDeleted":true)").extra.isEmpty());
}
