#pragma once

#include "simulatorclient.h"

#include <QDateTime>

// Fields read as tolerantly as contract 5 asks.

inline QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

inline qint64 numberOf(const QJsonValue &value)
{
    return textOf(value).toLongLong();
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
