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

Statements::Statements(const QSqlDatabase &database)
    : m_database(database)
{ }

Statements::~Statements() = default;

QSqlQuery *Statements::run(const QString &statement, const QVariantList &values)
{
    if (!m_outcome)
        return nullptr;
    std::shared_ptr<QSqlQuery> &query = m_prepared[statement];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(statement)) {
            m_outcome = tl::make_unexpected(storageFault(query->lastError()));
            return nullptr;
        }
    }
    query->finish();
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values.at(i));
    if (!query->exec()) {
        m_outcome = tl::make_unexpected(storageFault(query->lastError()));
        return nullptr;
    }
    return query.get();
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
