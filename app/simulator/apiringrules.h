#pragma once

#include "simhttp.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

// What ApiRing's endpoints ask of every request (contract 1), read as strictly as it can be: what a client
// may send is exact (contract, introduction). A fault is a text that names the parameter.

template <typename T>
using Checked = tl::expected<T, QString>;

using Query = QHash<QString, QString>;

//! 401 for another key than \a key, 400 without `Accept: application/json`.
[[nodiscard]] std::optional<SimReply> commonFault(const SimRequest &request, const QByteArray &key);

//! The query, decoded. Each name is one of \a known, comes once, and has a value.
[[nodiscard]] Checked<Query> readQuery(const QByteArray &raw, const QStringList &known);

//! The body, which must be there and be JSON by its header and in fact.
[[nodiscard]] Checked<QJsonDocument> readBody(const SimRequest &request);

//! Faults unless \a raw is empty: only GET and DELETE say something in the query.
[[nodiscard]] std::optional<SimReply> queryFault(const QByteArray &raw);

//! A whole number, 1 to \a most; \a absent when it is not there.
[[nodiscard]] Checked<qint64> numberIn(const Query &query, const QString &name, qint64 absent, qint64 most);

struct Page
{
    qint64 number = 1;
    qint64 limit = 20;
};
//! `page` and `limit`, which is 20 at most.
[[nodiscard]] Checked<Page> pageIn(const Query &query);

//! One of two words: whether it is the second; nothing when it is not there.
[[nodiscard]] Checked<std::optional<bool>> choiceIn(
    const Query &query, const QString &name, QStringView first, QStringView second);

//! Takes over what was read, and keeps what was wrong first.
struct FirstFault
{
    QString text; //!< empty: nothing

    template <typename Field, typename Value>
    void set(Field &field, const Checked<Value> &read)
    {
        if (read)
            field = *read;
        else if (text.isEmpty())
            text = read.error();
    }
};

[[nodiscard]] SimReply answered(const QJsonDocument &body);
//! The contract has both shapes: \a isNamed, a search for one id, is answered with the object alone.
[[nodiscard]] SimReply answeredWith(const QJsonArray &found, bool isNamed);
[[nodiscard]] SimReply unknownPath(const SimRequest &request);
//! 405; \a allowed as in `GET, POST`.
[[nodiscard]] SimReply wrongMethod(const SimRequest &request, const QByteArray &allowed);
