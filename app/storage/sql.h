#pragma once

#include "storagefault.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

class QSqlError;

//! Runs one statement with its values bound in order. Never put a value into the text itself.
[[nodiscard]] Stored<QSqlQuery> runSql(
    const QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

//! The statements of one job, each prepared once. After a fault none runs any more.
class Statements final
{
public:
    explicit Statements(const QSqlDatabase &database);
    ~Statements();
    Q_DISABLE_COPY_MOVE(Statements)

    //! Nothing after a fault. What it returned for the same statement before is no longer to be used.
    QSqlQuery *run(const QString &statement, const QVariantList &values = {});
    [[nodiscard]] bool isFaulty() const { return !m_outcome; }
    [[nodiscard]] const Stored<void> &outcome() const { return m_outcome; }

private:
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    Stored<void> m_outcome;
};

//! What went wrong, without the statement or its values.
[[nodiscard]] StorageFault storageFault(const QSqlError &error);
