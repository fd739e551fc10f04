#pragma once

#include "apiringrules.h"
#include "democatalogue.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

//! The product or combo of a name, to the letter.
using FindProduct = std::function<std::optional<CatalogueEntry>(const QString &name)>;

//! The fields of a new order; `name` and `receiverName` are there, and `value` is that of the lines.
[[nodiscard]] Checked<QJsonObject> readNewOrder(const QJsonDocument &body, const FindProduct &product);

struct OrderEdit
{
    QString number;
    QJsonObject changes; //!< not empty
};
//! `value` is not yet compared with the lines, which may be those the order has.
[[nodiscard]] Checked<OrderEdit> readOrderEdit(const QJsonDocument &body, const FindProduct &product);

//! The number that DELETE names, which must be the same in query and body.
[[nodiscard]] Checked<QString> readOrderRemoval(const Query &query, const QJsonDocument &body);

//! Puts the sum of \a lines into \a order; faults when it has another one.
[[nodiscard]] Checked<QJsonObject> withValue(QJsonObject order, const QJsonArray &lines);
