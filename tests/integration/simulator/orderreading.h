#pragma once

#include "simulatorclient.h"

#include <QDateTime>

// Orders read as tolerantly as contract 5 asks.

inline constexpr const char ordersPath[] = "/opportunities";

inline QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

inline qint64 numberOf(const QJsonValue &value)
{
    return textOf(value).toLongLong();
}

inline QJsonArray orders(SimulatorClient &client, const QByteArray &query = {})
{
    return client.all(ordersPath, query);
}

//! The order with \a number; an empty object: none.
inline QJsonObject one(SimulatorClient &client, qint64 number)
{
    const Answer answer = client.send("GET", "/opportunities?number=" + std::to_string(number));
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(answer.json.isObject() || answer.list().isEmpty());
    return answer.json.object();
}

inline QJsonObject customerOf(const QJsonObject &order)
{
    return order.contains(QStringLiteral("dealWith"))
        ? order.value(QStringLiteral("dealWith")).toObject()
        : order.value(QStringLiteral("contacts")).toArray().first().toObject();
}

inline QString customerIdOf(const QJsonObject &order)
{
    return textOf(customerOf(order).value(QStringLiteral("customerId")));
}

//! Epoch seconds, of a time in any of the shapes of contract 5.
inline qint64 secondsOf(const QJsonValue &time)
{
    bool isNumber = false;
    const qint64 number = textOf(time).toLongLong(&isNumber);
    if (isNumber)
        return number < 100'000'000'000 ? number : number / 1000;
    QDateTime read = QDateTime::fromString(time.toString(), Qt::ISODateWithMs);
    if (!read.isValid()) {
        read = QDateTime::fromString(time.toString(), QStringLiteral("dd/MM/yyyy HH:mm:ss"));
        read.setOffsetFromUtc(7 * 3600);
    }
    EXPECT_TRUE(read.isValid()) << time.toString().toStdString();
    return read.toSecsSinceEpoch();
}
