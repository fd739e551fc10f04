#pragma once

#include "recordreading.h"

// Orders read as tolerantly as contract 5 asks.

inline constexpr const char ordersPath[] = "/opportunities";

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
