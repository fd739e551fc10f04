#include "sql.h"

#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

Stored<QSqlQuery> runSql(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return tl::make_unexpected(storageFault(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::make_unexpected(storageFault(query.lastError()));
    return query;
}

StorageFault storageFault(const QSqlError &error)
{
    // sqlite.org/rescode.html; the extended codes hold the primary one in their low byte.
    const int code = error.nativeErrorCode().toInt();
    StorageFault fault {StorageFault::Kind::Failed, u"SQLite %1"_s.arg(code)};
    switch (code & 0xff) {
    case 13: // SQLITE_FULL
        fault.kind = StorageFault::Kind::Full;
        break;
    case 8: // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
    case 3: // SQLITE_PERM
        fault.kind = StorageFault::Kind::ReadOnly;
        break;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        fault.kind = StorageFault::Kind::Damaged;
        break;
    default:
        break;
    }
    return fault;
}
