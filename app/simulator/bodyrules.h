#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

// What a field of a body must be. A check is given the value and what to call it, `phones[0].value`.

//! What is wrong, naming the field; nothing: nothing is.
using Fault = std::optional<QString>;
using Check = std::function<Fault(const QJsonValue &, const QString &)>;

struct Part
{
    QString name;
    Check check;
    bool required;
};

namespace Body {

[[nodiscard]] Fault anything(const QJsonValue &value, const QString &name);
[[nodiscard]] Fault text(const QJsonValue &value, const QString &name);
[[nodiscard]] Fault filledText(const QJsonValue &value, const QString &name);
[[nodiscard]] Fault mailAddress(const QJsonValue &value, const QString &name);
[[nodiscard]] Fault truth(const QJsonValue &value, const QString &name);
//! A JSON number without a fraction, \a least to 2^53.
[[nodiscard]] Check wholeFrom(qint64 least);
[[nodiscard]] Check arrayOf(Check item);
//! Fields that are not named are let through: what a server sent travels back in an edit (contract 5).
[[nodiscard]] Check objectWith(QList<Part> parts);
[[nodiscard]] const Check &addressFields();
[[nodiscard]] const Check &phoneFields();
[[nodiscard]] const Check &emailFields();
[[nodiscard]] const Check &customFields();

//! The whole number \a value is, when it is a JSON number within 0 to 2^53.
[[nodiscard]] std::optional<qint64> whole(const QJsonValue &value);

//! Every field of \a body is one of \a fields, and as that asks.
[[nodiscard]] Fault check(const QJsonObject &body, const QHash<QString, Check> &fields);

} // namespace Body
