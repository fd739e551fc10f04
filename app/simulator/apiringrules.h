#pragma once

#include "simhttp.h"

#include <QHash>
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
