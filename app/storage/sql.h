#pragma once

#include "storagefault.h"

#include <QSqlQuery>
#include <QVariant>

class QSqlDatabase;
class QSqlError;

//! Runs one statement with its values bound in order. Never put a value into the text itself.
[[nodiscard]] Stored<QSqlQuery> runSql(
    const QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

//! What went wrong, without the statement or its values.
[[nodiscard]] StorageFault storageFault(const QSqlError &error);
