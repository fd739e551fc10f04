#pragma once

#include "recordreading.h"

// Tickets read as tolerantly as contract 5 asks.

inline constexpr const char ticketsPath[] = "/tickets";
inline constexpr qint64 demoNow = 1'796'000'000'000; //!< epoch ms; 2026-11-29T23:33:20Z
inline constexpr int callerTickets = 15; //!< of the demo callers, all others left out
inline constexpr qint64 sampleTicket = 17'464;
inline constexpr qint64 nextTicket = sampleTicket + callerTickets; //!< where there is nobody but the callers

//! Nobody but the demo callers.
inline Simulator::Options fewTickets()
{
    return {.customers = 9, .now = demoNow};
}

inline QJsonArray tickets(SimulatorClient &client, const QByteArray &query = {})
{
    return client.all(ticketsPath, query);
}

//! The ticket with \a number that is not deleted; an empty object: none.
inline QJsonObject oneTicket(SimulatorClient &client, qint64 number, const std::string &more = {})
{
    const Answer answer = client.send("GET", "/tickets?TicketId=" + std::to_string(number) + more);
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(answer.json.isObject() || answer.list().isEmpty());
    return answer.json.object();
}

inline qint64 ticketNumber(const QJsonValue &ticket)
{
    return numberOf(ticket.toObject().value(QStringLiteral("TicketId")));
}

//! A field that is a name, alone or as an object has it.
inline QString nameIn(const QJsonObject &ticket, const QString &field)
{
    const QJsonValue value = ticket.value(field);
    return value.isObject() ? value.toObject().value(QStringLiteral("name")).toString() : value.toString();
}

inline QString contactIdOf(const QJsonValue &ticket)
{
    return ticket.toObject()
        .value(QStringLiteral("contact"))
        .toObject()
        .value(QStringLiteral("id"))
        .toString();
}

//! The tickets of the contact with \a id among \a all.
inline QList<QJsonObject> ticketsOf(const QJsonArray &all, const QString &id)
{
    QList<QJsonObject> own;
    for (const QJsonValue &ticket : all) {
        if (contactIdOf(ticket) == id)
            own.append(ticket.toObject());
    }
    return own;
}

//! As a query has it.
inline QByteArray isoOf(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODateWithMs).toUtf8();
}
