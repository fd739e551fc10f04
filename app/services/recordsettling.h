#pragma once

#include "requesthandle.h"
#include "submission.h"

#include <QLatin1StringView>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class ApiRing;
class QJsonObject;

// How it is found out by reading what became of something that was sent (DESIGN 4): what the kinds of records
// have in common. See newrecordsearch.h for what was made anew.

//! As of now.
[[nodiscard]] Settlement settlement(
    Settlement::Verdict verdict, const QString &result = {}, const QStringList &facts = {});

//! How many pages are read at most: a server that takes no notice of what it is asked for answers with all
//! there is.
inline constexpr int mostSettlingPages = 10;

//! A record that was changed or deleted, and how it is read.
struct WrittenRecord
{
    QString path;
    QLatin1StringView numberKey; //!< of the record, and of the query
    QString number;
    //! Whether what was sent has been done to it, or to nothing when it is not there.
    std::function<bool(const std::optional<QJsonObject> &)> isDone;
    //! What an agent recognises it by, in no language; empty when it cannot be read.
    std::function<QString(const QJsonObject &)> fact;
};

//! Reads it and tells whether it is done; one that is not there and should be is told as `#number · 404`.
[[nodiscard]] RequestHandle settleWritten(
    ApiRing &api, const WrittenRecord &record, QObject *context, Callback<Settlement> done);
