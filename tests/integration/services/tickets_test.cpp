#include "tickets.h"

#include "recordstest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ticketKind = DirectoryEntry::Kind::Ticket;
const QString objectId = u"64db290a7796fe24bfe876a7"_s;

QJsonObject ticket(int number, const QJsonObject &fields = {})
{
    QJsonObject record {{u"TicketId"_s, number}, {u"title"_s, u"Phiếu %1"_s.arg(number)}};
    for (auto field = fields.begin(); field != fields.end(); ++field)
        record.insert(field.key(), field.value());
    return record;
}

QJsonObject about(const QJsonObject &contact)
{
    return {{u"contact"_s, contact}};
}

QByteArray list(const QList<QJsonObject> &records)
{
    QJsonArray array;
    for (const QJsonObject &record : records)
        array.append(record);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray page(int count)
{
    QList<QJsonObject> records;
    for (int i = 1; i <= count; ++i)
        records.append(ticket(i));
    return list(records);
}

CustomerPhone phone(const QString &number)
{
    return {{}, number, PhoneNumber::parse(number), {}};
}

Customer anh()
{
    Customer customer;
    customer.id = objectId;
    customer.customerId = u"475"_s;
    customer.leadId = u"7"_s;
    customer.code = u"KH-1"_s;
    customer.phones = {phone(u"84 867 123 456"_s), phone(u"0930000004"_s)};
    customer.emails = {{{}, u"anh@example.vn"_s, {}}};
    return customer;
}

QStringList numbersOf(const QList<KnownTicket> &tickets)
{
    QStringList numbers;
    for (const KnownTicket &one : tickets)
        numbers << one.ticket.number;
    return numbers;
}

QDateTime endOf(const QUrlQuery &query)
{
    return QDateTime::fromString(query.queryItemValue(u"endDate"_s), Qt::ISODateWithMs);
}

QDateTime at(int day)
{
    return QDateTime(QDate(2025, 1, day), QTime(8, 0, 0, 7), Qt::UTC);
}

class TicketsTest : public RecordsTest
{
protected:
    Result<TicketPage> find(const Reply &reply, const TicketQuery &query = {})
    {
        Answer<TicketPage> answer;
        m_server.then(reply);
        const auto handle = m_tickets.find(query, &m_context, answer.callback());
        EXPECT_EQ(answer.calls, 0) << "called back from inside find()";
        EXPECT_TRUE(answer.wait());
        EXPECT_EQ(answer.calls, 1);
        return *answer.result;
    }

    //! Each is read as if it had been written, and so kept; whether it is known then.
    bool refresh(const QString &number, const Reply &reply)
    {
        const QSignalSpy changed(&m_tickets, &Tickets::changed);
        m_server.then(reply);
        m_tickets.refresh(number, u"customer:475"_s);
        EXPECT_EQ(changed.size(), 1) << "what is shown is out of date at once";
        EXPECT_TRUE(becomesTrue([&changed] { return changed.size() == 2; }));
        EXPECT_EQ(changed.last().first(), u"customer:475"_s);
        return m_tickets.known(number).has_value();
    }
    void keep(const QList<QJsonObject> &records)
    {
        for (const QJsonObject &record : records)
            (void)refresh(QString::number(record.value(u"TicketId"_s).toInt()), {200, list({record})});
    }

    Tickets m_tickets {m_services.api, m_directory};
};

} // namespace

// Contract 1, "find tickets".
TEST_F(TicketsTest, WriteEveryParameterAsTheContractSays)
{
    (void)find({200, "[]"});
    (void)find({200, "[]"},
        {u"a b&c"_s, TicketQuery::Times::Updated, at(2), at(3).toOffsetFromUtc(7 * 3600), true, 12, 7});
    (void)find({200, "[]"}, {{}, TicketQuery::Times::Created, at(2), {}, false, 0, 0});
    (void)find({200, "[]"}, {{}, TicketQuery::Times::Created, {}, at(2), false, -3, 1000});
    const QDateTime ahead = QDateTime::currentDateTimeUtc().addYears(1);
    (void)find({200, "[]"}, {{}, TicketQuery::Times::Created, ahead, {}});
    QStringList queries = queriesOf(m_server);
    for (QString &query : queries)
        query.replace(u"%3A"_s, u":"_s);
    // The documents never show a beginning alone.
    ASSERT_EQ(queries.size(), 5);
    const QUrlQuery toCome(queries.takeLast().sliced(1));
    EXPECT_EQ(endOf(toCome),
        QDateTime::fromString(toCome.queryItemValue(u"startDate"_s), Qt::ISODateWithMs).addDays(1));
    const QUrlQuery open(queries.takeAt(2).sliced(1));
    EXPECT_EQ(open.queryItemValue(u"startDate"_s), u"2025-01-02T08:00:00.007Z");
    EXPECT_GT(endOf(open), QDateTime::currentDateTimeUtc().addSecs(23 * 3600)) << "clocks differ";
    EXPECT_LE(endOf(open), QDateTime::currentDateTimeUtc().addDays(1));
    EXPECT_EQ(queries,
        QStringList({u"?page=1&limit=20"_s,
            u"?TicketId=a%20b%26c&typeTime=updatedAt&startDate=2025-01-02T08:00:00.007Z"
            "&endDate=2025-01-03T08:00:00.007Z&isTicketDeleted=true&page=12&limit=7"_s,
            u"?endDate=2025-01-02T08:00:00.007Z&page=1&limit=20"_s}));
    expectWellFormed(m_server, "/tickets");
}

TEST_F(TicketsTest, AShortPageIsTheLast)
{
    EXPECT_FALSE(find({200, page(20)})->last);
    EXPECT_TRUE(find({200, page(19)})->last);
    EXPECT_TRUE(find({200, "[]"})->last);
    TicketQuery three;
    three.limit = 3;
    EXPECT_FALSE(find({200, page(3)}, three)->last);
    const auto two = find({200, page(2)}, three);
    EXPECT_TRUE(two->last);
    ASSERT_EQ(two->tickets.size(), 2);
    EXPECT_EQ(two->tickets.last().number, u"2"_s);
    settle();
    EXPECT_EQ(kept(ticketKind), 0) << "what somebody scrolled past is not kept";
}

TEST_F(TicketsTest, AreSomebodysByAnIdANumberOrAnAddressOfTheirs)
{
    EXPECT_FALSE(isOf(Ticket(), anh()));
    EXPECT_FALSE(isOf(Ticket(), {})) << "two that say nothing are not the same";
    const auto made = [](auto &&change) {
        Ticket ticket;
        change(ticket.contact);
        return isOf(ticket, anh());
    };
    for (const QString &id : {objectId, u"475"_s, u"7"_s})
        EXPECT_TRUE(made([&id](TicketContact &c) { c.id = id; })) << id.toStdString();
    EXPECT_FALSE(made([](TicketContact &c) { c.id = u"47"_s; }));
    EXPECT_FALSE(made([](TicketContact &c) { c.id = u"KH-1"_s; })) << "a code is no id";
    for (const auto &[key, value] : QList<QPair<QString, QVariant>> {{u"_id"_s, objectId},
             {u"customerId"_s, 475}, {u"leadId"_s, u"7"_s}, {u"customerIdApiRing"_s, u"KH-1"_s}})
        EXPECT_TRUE(made([&](TicketContact &c) { c.extra = {{key, value}}; })) << key.toStdString();
    EXPECT_TRUE(made([](TicketContact &c) { c.phones = {phone(u"none"_s), phone(u"0867123456"_s)}; }));
    EXPECT_FALSE(made([](TicketContact &c) { c.phones = {phone(u"none"_s), phone(u"0912345678"_s)}; }));
    EXPECT_TRUE(made([](TicketContact &c) { c.emails = {{{}, u" ANH@example.vn"_s, {}}}; }));
    EXPECT_FALSE(made([](TicketContact &c) { c.emails = {{{}, u""_s, {}}, {{}, u"an@example.vn"_s, {}}}; }));
    EXPECT_FALSE(made([](TicketContact &c) { c.name = u"Ánh"_s; }));
    Customer nameless;
    nameless.emails = {{{}, {}, {}}};
    Ticket empty;
    empty.contact.emails = {{{}, u" "_s, {}}};
    EXPECT_FALSE(isOf(empty, nameless));
}

TEST_F(TicketsTest, OfACustomerAreKnownByWhateverTheyAreNamed)
{
    keep({ticket(1, about({{u"id"_s, objectId}})), ticket(2, about({{u"id"_s, 475}})),
        ticket(3, about({{u"phones"_s, QJsonArray {u"0930 000 004"_s, u"0867123456"_s}}})),
        ticket(4, about({{u"emails"_s, QJsonArray {u"Anh@Example.vn"_s}}})),
        ticket(5, about({{u"id"_s, u"64db290a7796fe24bfe87600"_s}})), ticket(6),
        ticket(7, about({{u"customerIdApiRing"_s, u"KH-1"_s}})),
        ticket(8, {{u"ticketIdApiRing"_s, u"KH-1"_s}})}); // a ticket's code is no customer's
    QStringList numbers = numbersOf(m_tickets.known(anh()));
    numbers.sort();
    EXPECT_EQ(numbers, QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"7"_s}));
    EXPECT_TRUE(m_tickets.known(Customer()).isEmpty());
    const auto one = m_tickets.known(u"6"_s);
    ASSERT_TRUE(one);
    EXPECT_EQ(one->ticket.title, u"Phiếu 6"_s);
    EXPECT_TRUE(one->readAt.isValid());
    EXPECT_FALSE(m_tickets.known(u"9"_s));
    EXPECT_EQ(numbersOf(m_tickets.search(u"phieu 2"_s)), QStringList(u"2"_s));
    EXPECT_EQ(m_tickets.search(u"phieu"_s, 3).size(), 3);
}

TEST_F(TicketsTest, WhatChangedLastIsKnownFirst)
{
    const auto on = [](int day, const QString &more = {}) {
        QJsonObject fields = about({{u"id"_s, objectId}, {u"phones"_s, QJsonArray {u"0867123456"_s}}});
        fields.insert(u"createdAt"_s, at(day).toString(Qt::ISODateWithMs));
        if (!more.isEmpty())
            fields.insert(u"updatedAt"_s, more);
        return fields;
    };
    keep({ticket(1, on(12)), ticket(2, on(14)), ticket(3, on(10, u"2025-02-01T00:00:00Z"_s)),
        ticket(4, on(13))});
    EXPECT_EQ(numbersOf(m_tickets.known(anh())), QStringList({u"3"_s, u"2"_s, u"4"_s, u"1"_s}));
    EXPECT_EQ(numbersOf(m_tickets.known(anh(), 2)), QStringList({u"3"_s, u"2"_s}));
    EXPECT_TRUE(m_tickets.known(anh(), 0).isEmpty());
}

TEST_F(TicketsTest, WrittenATicketIsReadAgain)
{
    EXPECT_TRUE(refresh(u"3609"_s, {200, list({ticket(7), ticket(3609, about({{u"id"_s, objectId}}))})}));
    EXPECT_EQ(queriesOf(m_server), QStringList(u"?TicketId=3609&page=1&limit=20"_s));
    EXPECT_EQ(numbersOf(m_tickets.known(anh())), QStringList(u"3609"_s)) << "by the time it is told";
    EXPECT_EQ(kept(ticketKind), 1) << "not what was not asked for";
    QSignalSpy changed(&m_tickets, &Tickets::changed);
    m_tickets.refresh({}, u"customer:475"_s);
    EXPECT_EQ(changed.size(), 1);
    settleDown();
    EXPECT_EQ(requestsOf(m_server).size(), 1) << "without a number nothing is read";
}

TEST_F(TicketsTest, ATicketThatIsGoneIsKnownNoMore)
{
    const QString number = u"3609"_s;
    const Reply there(200, list({ticket(3609)}));
    for (const Reply &gone : {Reply(200, "[]"), Reply(404, "{}"), Reply(200, page(3)),
             Reply(200, list({ticket(3609, {{u"isDeleted"_s, true}})})),
             Reply(200, list({ticket(3609, {{u"isTicketDeleted"_s, 1}})})),
             Reply(200,
                 page(19).chopped(1) + ',' + list({ticket(3609, {{u"isDeleted"_s, true}})}).sliced(1))}) {
        EXPECT_TRUE(refresh(number, there));
        EXPECT_FALSE(refresh(number, gone)) << gone.bytes.constData();
    }
    EXPECT_TRUE(refresh(number, there));
    EXPECT_TRUE(refresh(number, {200, page(20)}))
        << "a server that knows no numbers: it may be on another page";
    EXPECT_TRUE(refresh(number, {500, "later"}));
    EXPECT_TRUE(refresh(number, {200, "garbage"}));
    EXPECT_TRUE(refresh(number, Reply::redirect(302, u"/elsewhere"_s)));
}

TEST_F(TicketsTest, NothingIsKeptOfAnotherCompany)
{
    const QSignalSpy changed(&m_tickets, &Tickets::changed);
    m_server.then({200, list({ticket(3609)})});
    m_tickets.refresh(u"3609"_s, {});
    m_services.api.connectTo(addressOf(m_server), "another-key"_ba);
    settleDown();
    settle();
    EXPECT_EQ(kept(ticketKind), 0);
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(TicketsTest, ThatMoreAreKnownIsToldOnceForMany)
{
    QSignalSpy known(&m_tickets, &Tickets::knownChanged);
    keep({ticket(1)});
    ASSERT_TRUE(becomesTrue([&known] { return !known.isEmpty(); }));
    known.clear();
    for (int page = 0; page < 100; ++page)
        Q_EMIT m_directory.changed(ticketKind);
    EXPECT_TRUE(known.isEmpty());
    ASSERT_TRUE(becomesTrue([&known] { return !known.isEmpty(); }));
    EXPECT_EQ(known.size(), 1);
    known.clear();
    // A sync that puts without a pause keeps nobody waiting for its end.
    QTimer ticks;
    ticks.callOnTimeout(&m_context, [this] { Q_EMIT m_directory.changed(ticketKind); });
    ticks.start(0);
    EXPECT_TRUE(becomesTrue([&known] { return !known.isEmpty(); }));
    ticks.stop();
    known.clear();
    m_directory.detach();
    EXPECT_TRUE(becomesTrue([&known] { return !known.isEmpty(); })) << "and that none are";
}

TEST_F(TicketsTest, ThatOtherRecordsChangedIsNoNewsOfTickets)
{
    using Of = DirectoryEntry::Kind;
    const auto put = [this](Of kind) {
        DirectoryEntry entry;
        entry.kind = kind;
        entry.key = u"1"_s;
        entry.body = "{}";
        m_directory.put({entry}, &m_context, {});
        settle();
    };
    const auto *const timer = m_tickets.findChild<QTimer *>();
    ASSERT_TRUE(timer);
    for (const Of kind : {Of::Customer, Of::Order, Of::Product})
        put(kind);
    EXPECT_FALSE(timer->isActive());
    put(ticketKind);
    EXPECT_TRUE(timer->isActive());
}

TEST_F(TicketsTest, ValuesSeenAreSuggested)
{
    EXPECT_EQ(m_tickets.priorities(), QStringList(u"Medium"_s)) << "in any case";
    const auto fields = [](const QString &priority) {
        return QJsonObject {{u"SLA"_s, u"4h"_s}, {u"priority"_s, priority}, {u"status"_s, u"New"_s},
            {u"category"_s, QJsonObject {{u"name"_s, u"Bảo hành"_s}}}, {u"group"_s, u"Kỹ thuật"_s},
            {u"resolutionTypeOb"_s, u"Đổi máy"_s}, {u"assignedTo"_s, u"lan@example.vn"_s}};
    };
    keep({ticket(1, fields(u"High"_s))});
    EXPECT_EQ(m_tickets.priorities(), QStringList({u"High"_s, u"Medium"_s}));
    keep({ticket(2, fields(u"medium"_s))});
    EXPECT_EQ(m_tickets.priorities().size(), 2) << "as the company writes it";
    EXPECT_EQ(m_tickets.slas(), QStringList(u"4h"_s));
    EXPECT_EQ(m_tickets.statuses(), QStringList(u"New"_s));
    EXPECT_EQ(m_tickets.categories(), QStringList(u"Bảo hành"_s));
    EXPECT_EQ(m_tickets.groups(), QStringList(u"Kỹ thuật"_s));
    EXPECT_EQ(m_tickets.resolutions(), QStringList(u"Đổi máy"_s));
    EXPECT_EQ(m_tickets.staff(), QStringList(u"lan@example.vn"_s));
}

TEST_F(TicketsTest, OfWhatIsOnlyScrolledPastTheValuesAreSuggestedAndNothingIsKept)
{
    (void)find({200, list({ticket(1, {{u"SLA"_s, u"SLA 4 giờ"_s}, {u"status"_s, u"Assigned"_s}})})});
    EXPECT_EQ(m_tickets.slas(), QStringList {u"SLA 4 giờ"_s});
    EXPECT_EQ(m_tickets.statuses(), QStringList {u"Assigned"_s});
    EXPECT_FALSE(m_tickets.known(u"1"_s).has_value());
    m_directory.setScope(DirectoryScope::Off);
    (void)find({200, list({ticket(2, {{u"SLA"_s, u"SLA 8 giờ"_s}})})});
    EXPECT_TRUE(m_tickets.slas().contains(u"SLA 8 giờ"_s)) << "for this session";
    m_directory.detach();
    EXPECT_TRUE(m_tickets.slas().isEmpty());
}
