#pragma once

#include "requesthandle.h"
#include "submission.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class ApiRing;
class QJsonObject;

// How it is found out by reading what became of an order that was sent (DESIGN 4).

//! Whether the order that \a submission makes is there: by our code or, where the server gives none back, by
//! receiver, lines and time.
[[nodiscard]] RequestHandle settleNewOrder(
    ApiRing &api, const Submission &submission, QObject *context, Callback<Settlement> done);

//! Reads the order \a number; \a isDone tells, of it or of nothing, whether what was sent has been done.
[[nodiscard]] RequestHandle settleOrder(ApiRing &api, const QString &number, QObject *context,
    Callback<Settlement> done, std::function<bool(const std::optional<QJsonObject> &)> isDone);
