#include "ticketreading.h"

using namespace Qt::StringLiterals;

namespace {

//! What \a query finds is exactly what \a wanted picks out of \a all.
void expectFound(
    SimulatorClient &client, const QByteArray &query, const QJsonArray &all, auto wanted, bool isAll = false)
{
    QJsonArray expected;
    for (const QJsonValue &ticket : all) {
        if (wanted(ticket.toObject()))
            expected.append(ticket);
    }
    EXPECT_GT(expected.size(), 0) << query.toStdString();
    EXPECT_EQ(expected.size() == all.size(), isAll) << query.toStdString();
    EXPECT_TRUE(tickets(client, query) == expected) << query.toStdString();
}

qint64 timeIn(const QJsonObject &ticket, const QString &field)
{
    return secondsOf(ticket.value(field));
}

constexpr qint64 month = 30 * 86'400;
constexpr qint64 from = demoNow / 1000 - 5 * month;
constexpr qint64 to = demoNow / 1000 - month;

} // namespace

TEST(TicketFilter, TimesAreOfTheMakingUnlessAskedOtherwise)
{
    SimulatorClient client({.now = demoNow});
    const QJsonArray all = tickets(client);
    for (const auto &[field, query] : {std::pair(u"createdAt"_s, QByteArray()),
             std::pair(u"updatedAt"_s, QByteArray("typeTime=updatedAt&"))}) {
        expectFound(client, query + "startDate=" + isoOf(from), all,
            [&](const QJsonObject &ticket) { return timeIn(ticket, field) >= from; });
        expectFound(client, query + "endDate=" + isoOf(to), all,
            [&](const QJsonObject &ticket) { return timeIn(ticket, field) < to; });
        expectFound(client, query + "startDate=" + isoOf(from) + "&endDate=" + isoOf(to), all,
            [&](const QJsonObject &ticket) {
                return timeIn(ticket, field) >= from && timeIn(ticket, field) < to;
            });
    }
    EXPECT_FALSE(tickets(client, "startDate=" + isoOf(from))
        == tickets(client, "typeTime=updatedAt&startDate=" + isoOf(from)));
    EXPECT_TRUE(tickets(client, "typeTime=updatedAt") == all) << "newest first all the same";
}

TEST(TicketFilter, BothEndsBelongToIt)
{
    SimulatorClient client(fewTickets());
    const QByteArray exactly = "2024-03-13T06:24:20.673Z";
    EXPECT_EQ(tickets(client, "startDate=" + exactly + "&endDate=" + exactly).size(), 1);
    EXPECT_EQ(tickets(client, "typeTime=updatedAt&startDate=" + exactly + "&endDate=" + exactly).size(), 1);
    EXPECT_EQ(tickets(client, "endDate=2024-03-13T06:24:20.672Z").size(), 0);
    EXPECT_EQ(tickets(client, "startDate=2024-03-13T06:24:20.674Z").size(), callerTickets - 1);
    EXPECT_EQ(tickets(client, "startDate=2024-03-13T06%3A24%3A20.673Z").size(), callerTickets);
}

TEST(TicketFilter, AnEditIsFoundByItsTime)
{
    SimulatorClient client(fewTickets());
    const QByteArray now = QDateTime::currentDateTimeUtc().addSecs(-1).toString(Qt::ISODateWithMs).toUtf8();
    const auto before = [](const QJsonArray &found) {
        QList<qint64> numbers;
        for (const QJsonValue &ticket : found)
            numbers.append(ticketNumber(ticket));
        return numbers;
    };
    EXPECT_EQ(client.send("PUT", ticketsPath, R"({"TicketId":17464,"status":"Closed"})").status, 200);
    EXPECT_TRUE(before(tickets(client, "typeTime=updatedAt&startDate=" + now)).contains(17'464));
    EXPECT_FALSE(before(tickets(client, "startDate=" + now)).contains(17'464));
    EXPECT_EQ(client.send("DELETE", "/tickets?TicketId=17464", R"({"TicketId":17464})").status, 200);
    EXPECT_FALSE(before(tickets(client, "typeTime=updatedAt&startDate=" + now)).contains(17'464));
    EXPECT_TRUE(
        before(tickets(client, "isTicketDeleted=true&typeTime=updatedAt&startDate=" + now)).contains(17'464));
}

TEST(TicketFilter, OneThatIsNamedStandsAlone)
{
    SimulatorClient client(fewTickets());
    for (const QJsonValue &ticket : tickets(client))
        EXPECT_EQ(oneTicket(client, ticketNumber(ticket)), ticket.toObject());
    for (const char *nothing : {"TicketId=1", "TicketId=99999", "TicketId=abc", "TicketId=017464",
             "TicketId=-17464", "TicketId=17464&page=2", "TicketId=17464&isTicketDeleted=true",
             "TicketId=17464&startDate=2025-01-01T00:00:00.000Z", "isTicketDeleted=true"})
        EXPECT_TRUE(client.send("GET", ticketsPath + ("?" + std::string(nothing))).json
            == QJsonDocument(QJsonArray()))
            << nothing;
}
