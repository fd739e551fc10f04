#pragma once

#include "result.h"

#include <QByteArray>
#include <QJsonValue>

//! What an ApiRing reply says (contract 5): its JSON, or the failure that its status, its `success` or its
//! broken form makes of it, with the server's own words (plain text, at most 500 characters). A body of
//! `null` is null.
[[nodiscard]] Result<QJsonValue> readApiRingReply(int status, const QByteArray &body);
