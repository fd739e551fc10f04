#pragma once

#include "apiringrules.h"
#include "democatalogue.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

//! The product or combo of a name, to the letter.
using FindProduct = std::function<std::optional<CatalogueEntry>(const QString &name)>;

//! The fields of a new order; `name` and `receiverName` are there, and `value` is that of the lines.
[[nodiscard]] Checked<QJsonObject> readNewOrder(const QJsonObject &order, const FindProduct &product);

//! `value` is not yet compared with the lines, which may be those the order has.
[[nodiscard]] Checked<QJsonObject> readOrderChanges(const QJsonObject &changes, const FindProduct &product);

//! Puts the sum of \a lines into \a order; faults when it has another one.
[[nodiscard]] Checked<QJsonObject> withValue(QJsonObject order, const QJsonArray &lines);
