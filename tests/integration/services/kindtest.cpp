#include "kindtest.h"

#include "deletiondraft.h"
#include "productdraft.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

Order storedOrder()
{
    Order order;
    order.number = u"3609"_s;
    order.name = u"Đơn 1"_s;
    order.receiverName = u"Ánh"_s;
    order.stage = u"Mới"_s;
    OrderLine line;
    line.product = u"Tivi"_s;
    line.unitPrice = Money(4'520'000);
    order.lines = {line};
    return order;
}

OrderDraft editedOrder()
{
    OrderDraft draft = editOf(storedOrder());
    draft.stage = u"Đã giao"_s;
    return draft;
}

ProductDraft typedProduct()
{
    ProductDraft draft;
    draft.name = u"Tivi 43 inch"_s;
    draft.sku = u"TIVI43"_s;
    draft.price = u"4.520.000"_s;
    return draft;
}

ProductDraft editedProduct()
{
    ProductDraft draft = editOf(
        Product {u"64d9"_s, u"Tivi"_s, u"TIVI01"_s, u"CB-1"_s, Money(1'000), true, ProductKind::Product, {}});
    draft.sku = u"TIVI43"_s;
    draft.price = u"5.000"_s;
    return draft;
}

TicketDraft editedTicket()
{
    Ticket ticket;
    ticket.number = u"3609"_s;
    ticket.title = u"Máy hỏng"_s;
    ticket.status = u"New"_s;
    TicketDraft draft = editOf(ticket);
    draft.status = u"Closed"_s;
    return draft;
}

QJsonObject with(QJsonObject record, const QJsonObject &fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field)
        record.insert(field.key(), field.value());
    return record;
}

} // namespace

KindDesk::KindDesk(const SubmissionPauses &pauses)
    : SubmissionDesk(pauses)
{
    for (SubmissionKind *one : std::initializer_list<SubmissionKind *> {&newOrder, &editOrder, &deleteOrder,
             &newProduct, &editProduct, &deleteProduct, &newTicket, &editTicket, &deleteTicket})
        submissions.add(*one);
}

qint64 KindDesk::submitForm(const QString &form, const QVariantMap &content)
{
    const qint64 id = drafts.add(form, 1, {{}, u"customer:475"_s, {}}, content);
    EXPECT_TRUE(submissions.submit(id, u"x"_s));
    EXPECT_TRUE(becomesTrue([&] { return carrierOf(id) != 0; }));
    return carrierOf(id);
}

QString KindDesk::refusal(const QString &form, const QVariantMap &content)
{
    const qint64 id = drafts.add(form, 1, {}, content);
    const QSignalSpy notTaken(&submissions, &Submissions::notTaken);
    EXPECT_TRUE(submissions.submit(id, u"x"_s));
    EXPECT_TRUE(becomesTrue([&] { return !notTaken.isEmpty(); }));
    const auto error = notTaken.value(0).value(2).value<ApiError>();
    EXPECT_EQ(error.kind, Kind::Rejected);
    return error.detail;
}

SettlingTest::SettlingTest(const QByteArray &body)
{
    m_desk.use(m_server);
    m_submission.code = ours;
    m_submission.createdAt = QDateTime::currentDateTimeUtc().addSecs(-3600);
    m_submission.request.body = body;
}

Result<Settlement> SettlingTest::settle(SubmissionKind &kind)
{
    Answer<Settlement> answer;
    const auto handle = kind.settle(m_submission, &m_context, answer.callback());
    EXPECT_EQ(answer.calls, 0) << "called back from inside settle()";
    EXPECT_TRUE(answer.wait());
    return *answer.result;
}

Settlement SettlingTest::settled(SubmissionKind &kind, const Reply &reply)
{
    m_server.then(reply);
    const auto result = settle(kind);
    EXPECT_TRUE(result);
    return result.value_or(Settlement());
}

QJsonObject SettlingTest::at(int minutes, const QJsonObject &more) const
{
    QJsonObject fields = more;
    fields.insert(u"createdAt"_s, m_submission.createdAt.addSecs(60 * minutes).toMSecsSinceEpoch());
    return fields;
}

Draft draftWith(const QVariantMap &content)
{
    Draft draft;
    draft.content = content;
    return draft;
}

OrderDraft typedOrder()
{
    Customer anh;
    anh.customerId = u"475"_s;
    anh.name = u"Ánh"_s;
    anh.phones = {{u"Work"_s, u"84867123456"_s, PhoneNumber::parse(u"84867123456"), {{u"_id"_s, u"p1"_s}}}};
    OrderDraft draft = newOrderFor(anh);
    draft.name = u"Đơn 1"_s;
    LineDraft tivi = lineOf(
        Product {u"64"_s, u"Tivi"_s, u"TIVI01"_s, u"1"_s, Money(4'520'000), true, ProductKind::Product, {}});
    tivi.quantity = u"2"_s;
    tivi.discount = u"12,5 %"_s;
    LineDraft cable = lineOf(Product {u"65"_s, u"Cáp"_s, {}, {}, Money(50'000), true, {}, {}});
    cable.discount = u"5.000"_s;
    draft.lines = {tivi, cable, LineDraft()};
    draft.shipping = u"30.000"_s;
    return draft;
}

QByteArray sentOrder(const QString &code)
{
    return R"({"dealWith":{"customerId":"475","name":"Ánh","phones":[{"type":"Work","value":"84867123456"}]},)"
           R"("groupPackage":[{"code":"TIVI01","discount":12.5,"name":"Tivi","productIdApiRing":"1",)"
           R"("quantity":2,"typeDiscount":1,"value":4520000},)"
           R"({"discount":5000,"name":"Cáp","quantity":1,"typeDiscount":0,"value":50000}],)"
           R"("name":"Đơn 1","opportunityIdApiRing":")"
        + code.toUtf8()
        + R"(","receiverName":"Ánh","receiverPhone":"0867123456","shipping_cost":30000,"value":7955000})";
}

QJsonObject listedOrder(int number, const QJsonObject &fields)
{
    QJsonObject record = QJsonDocument::fromJson(sentOrder({})).object();
    record.remove(u"opportunityIdApiRing"_s);
    record.insert(u"_id"_s, u"id%1"_s.arg(number));
    record.insert(u"number"_s, number);
    record.insert(u"createdAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    return with(record, fields);
}

TicketDraft typedTicket()
{
    Customer anh;
    anh.id = u"64db290a7796fe24bfe876a7"_s;
    anh.name = u"Ánh"_s;
    anh.phones = {{u"Work"_s, u"0867123456"_s, PhoneNumber::parse(u"0867123456"), {}}};
    TicketDraft draft = newTicketFor(anh);
    draft.title = u"Máy hỏng"_s;
    draft.summary = u"<p>Không <b>lên</b></p>"_s;
    draft.sla = u"4h"_s;
    return draft;
}

QByteArray sentTicket(const QString &code)
{
    return R"({"SLA":"4h","contact":{"id":"64db290a7796fe24bfe876a7"},"priority":"Medium",)"
           R"("summary":"<p>Không <b>lên</b></p>","ticketIdApiRing":")"
        + code.toUtf8() + R"(","title":"Máy hỏng"})";
}

QJsonObject listedTicket(int number, const QJsonObject &fields)
{
    QJsonObject record = QJsonDocument::fromJson(sentTicket({})).object();
    record.remove(u"ticketIdApiRing"_s);
    record.insert(u"_id"_s, u"id%1"_s.arg(number));
    record.insert(u"TicketId"_s, number);
    record.insert(u"createdAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    return with(record, fields);
}

QByteArray listOf(const QList<QJsonObject> &records)
{
    QJsonArray array;
    for (const QJsonObject &record : records)
        array.append(record);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

void PrintTo(const KindCase &kind, std::ostream *out)
{
    *out << kind.name;
}

const std::vector<KindCase> &kindCases()
{
    static const QByteArray before = R"([{"number":3609,"name":"Đơn 1","receiverName":"Ánh","stage":"Mới"}])";
    static const QByteArray product =
        R"({"_id":"64d9","name":"Tivi","code":"TIVI43","productIdApiRing":"CB-1","value":5000})";
    static const std::vector<KindCase> all {
        {"NewOrder", u"order"_s, contentOf(typedOrder()), "POST", "/opportunities", sentOrder(u"%1"_s), "[]",
            R"([{"number":3609,"opportunityIdApiRing":"%1"}])", u"3609"_s,
            "/opportunities?customerId=475&page=1&limit=20"},
        {"EditOrder", u"order-edit"_s, contentOf(editedOrder()), "PUT", "/opportunities",
            R"({"number":"3609","stage":"Đã giao"})", before,
            R"([{"number":3609,"name":"Đơn 1","receiverName":"Ánh","stage":{"name":"Đã giao"}}])", u"3609"_s,
            "/opportunities?number=3609&page=1&limit=20"},
        {"DeleteOrder", u"order-delete"_s, contentOf(DeletionDraft {u"3609"_s, u"Đơn 1"_s, {}}), "DELETE",
            "/opportunities?number=3609", R"({"number":"3609"})", before, "[]", u"3609"_s,
            "/opportunities?number=3609&page=1&limit=20"},
        {"NewProduct", u"product"_s, contentOf(typedProduct()), "POST", "/products",
            R"({"canEdit":true,"code":"TIVI43","name":"Tivi 43 inch","productIdApiRing":"%1","value":"4520000"})",
            "[]", R"([{"_id":"64d9","name":"Tivi 43 inch","code":"TIVI43","productIdApiRing":"%1"}])",
            u"TIVI43"_s, "/products?code=TIVI43&page=1&limit=20"},
        {"EditProduct", u"product-edit"_s, contentOf(editedProduct()), "PUT", "/products",
            R"({"code":"TIVI43","productIdApiRing":"CB-1","value":"5000"})",
            R"([{"_id":"64d9","name":"Tivi","code":"TIVI01","productIdApiRing":"CB-1","value":"1000"}])",
            '[' + product + ']', u"TIVI43"_s, "/products?code=TIVI43&page=1&limit=20"},
        {"DeleteProduct", u"product-delete"_s, contentOf(DeletionDraft {u"CB-1"_s, u"Tivi"_s, u"TIVI43"_s}),
            "DELETE", "/products?productIdApiRing=CB-1", R"({"productIdApiRing":"CB-1"})",
            '[' + product + ']', "[]", {}, "/products?page=1&limit=20"},
        {"NewTicket", u"ticket"_s, contentOf(typedTicket()), "POST", "/tickets", sentTicket(u"%1"_s), "[]",
            R"([{"TicketId":3609,"ticketIdApiRing":"%1"}])", u"3609"_s,
            "/tickets?startDate=*&endDate=*&page=1&limit=20"},
        {"EditTicket", u"ticket-edit"_s, contentOf(editedTicket()), "PUT", "/tickets",
            R"({"TicketId":"3609","status":"Closed"})",
            R"([{"TicketId":3609,"title":"Máy hỏng","status":"New"}])",
            R"([{"TicketId":3609,"title":"Máy hỏng","status":{"name":"Closed"}}])", u"3609"_s,
            "/tickets?TicketId=3609&page=1&limit=20"},
        {"DeleteTicket", u"ticket-delete"_s, contentOf(DeletionDraft {u"3609"_s, u"Máy hỏng"_s, {}}),
            "DELETE", "/tickets?TicketId=3609", R"({"TicketId":"3609"})",
            R"([{"TicketId":3609,"status":"New"}])", R"([{"TicketId":3609,"status":"New","isDeleted":true}])",
            u"3609"_s, "/tickets?TicketId=3609&page=1&limit=20"},
    };
    return all;
}
