#pragma once

#include "requesthandle.h"
#include "submission.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class ApiRing;
class QJsonObject;

// How it is found out by reading what became of a ticket that was sent (DESIGN 4).

//! Whether the ticket that \a submission makes is there: by our code or, where the server gives none back, by
//! contact, title and time.
[[nodiscard]] RequestHandle settleNewTicket(
    ApiRing &api, const Submission &submission, QObject *context, Callback<Settlement> done);

//! Reads the ticket \a number; \a isDone tells, of it or of nothing, whether what was sent has been done.
[[nodiscard]] RequestHandle settleTicket(ApiRing &api, const QString &number, QObject *context,
    Callback<Settlement> done, std::function<bool(const std::optional<QJsonObject> &)> isDone);
