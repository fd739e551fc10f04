#pragma once

#include "jsonreader.h"
#include "order.h"
#include "result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <optional>

// Opportunities of ApiRing (contract 1, Order and Line) as domain values and back.

//! An order; everything is tolerated but a record without a number and an id. A stage or branch may be an
//! object with a name. Staff may stand in `dealByUsers` or in `dealBy.users`, the customer in `dealWith` or as
//! the first of `contacts`. A quantity, price or discount that is no whole number (a percentage: with more
//! than two decimals) makes its line inexact.
[[nodiscard]] Result<Order> readOrder(const JsonReader &reader);

//! The orders of a reply, in any of the forms of readRecords(); one broken record breaks the whole.
[[nodiscard]] Result<QList<Order>> readOrders(const QJsonValue &value);

//! The body of `POST /opportunities`: what the contract names, empty fields left out; `value` only when the
//! order has `goods`. Numbers are JSON numbers, `createdAt` is not sent.
[[nodiscard]] QJsonObject writeOrder(const Order &order);

//! The body of `PUT /opportunities`: the number and the changed fields alone, a cleared one as empty; the
//! lines always whole, and with them `value` when \a after has `goods`. An empty object when nothing changed.
[[nodiscard]] QJsonObject writeOrderChanges(const Order &before, const Order &after);

//! Whether what \a body (of a PUT) changes stands in \a record, an order as the server has it now.
[[nodiscard]] bool holdsChanges(const QJsonObject &record, const QJsonObject &body);
