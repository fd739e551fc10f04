#pragma once

#include "demorandom.h"

#include <QJsonObject>
#include <QString>

// The shapes in which servers send the same thing (contract 5).

namespace DemoShapes {

[[nodiscard]] QString objectId(DemoRandom &random, qint64 createdAt); //!< \a createdAt in epoch ms
[[nodiscard]] QJsonValue number(qint64 value, bool asText);
//! \a ms since the epoch in one of the forms a time comes in; some keep the seconds alone.
[[nodiscard]] QJsonValue time(qint64 ms, DemoRandom &random);
//! A field without a value comes in one of three ways: null, \a empty, or not at all.
void leaveOut(QJsonObject &record, const QString &key, const QJsonValue &empty, DemoRandom &random);

} // namespace DemoShapes
