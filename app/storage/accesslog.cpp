#include "accesslog.h"

#include "database.h"
#include "records.h"
#include "sql.h"
#include "vault.h"

#include <QSqlDatabase>

#include <memory>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

const QByteArray place = "access";

QString userOfThisComputer()
{
#ifdef Q_OS_UNIX
    // Not from the environment, where anybody may write another name.
    if (const passwd *user = getpwuid(geteuid()))
        return QString::fromLocal8Bit(user->pw_name);
    return QString::number(geteuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

//! The number of the last one ever written.
Stored<qint64> lastNumber(const QSqlDatabase &database)
{
    auto row = runSql(database, u"SELECT seq FROM sqlite_sequence WHERE name = 'access'"_s);
    if (!row)
        return tl::make_unexpected(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

Stored<void> write(QSqlDatabase &database, const Vault &vault, const QList<Access> &entries)
{
    auto last = lastNumber(database);
    if (!last)
        return tl::make_unexpected(last.error());
    for (const Access &access : entries) {
        const qint64 number = ++*last;
        auto done = runSql(database, u"INSERT INTO access (id, sealed) VALUES (?, ?)"_s,
            {number, vault.seal(place, number, writeRecord(access))});
        if (!done)
            return tl::make_unexpected(done.error());
    }
    return {};
}

Stored<void> readEntries(
    QSqlDatabase &database, const Vault &vault, qint64 before, int most, AccessLog::Reading &reading)
{
    const auto last = lastNumber(database);
    if (!last)
        return tl::make_unexpected(last.error());
    qint64 expected = before > 0 ? before - 1 : *last;
    auto rows = runSql(database, u"SELECT id, sealed FROM access WHERE id <= ? ORDER BY id DESC LIMIT ?"_s,
        {expected, most});
    if (!rows)
        return tl::make_unexpected(rows.error());
    int found = 0;
    while (rows->next()) {
        ++found;
        const qint64 number = rows->value(0).toLongLong();
        reading.missing += int(expected - number);
        expected = number - 1;
        const auto record = vault.open(place, number, rows->value(1).toByteArray());
        auto access = record ? readAccess(*record) : std::nullopt;
        if (access) {
            access->number = number;
            reading.entries.append(*access);
        } else {
            ++reading.missing;
        }
        reading.next = number;
    }
    if (found < most) {
        reading.missing += int(expected); // numbers begin at 1
        reading.next = 0;
    }
    return {};
}

} // namespace

AccessLog::AccessLog(QObject *parent)
    : QObject(parent)
{ }

void AccessLog::attach(Database *database, const Vault *vault)
{
    m_database = database;
    m_vault = vault;
    m_waiting = std::exchange(m_inMemory, {}) + m_waiting;
    writeWaiting();
}

void AccessLog::detach()
{
    writeWaiting();
    ++m_attached;
    release();
    m_waiting.clear();
    m_inMemory.clear();
    m_fault.reset();
}

void AccessLog::release()
{
    m_database = nullptr;
    m_vault = nullptr;
}

void AccessLog::add(Access::Action action, const QString &customer, const QString &what)
{
    m_waiting.append({0, QDateTime::currentDateTimeUtc(), userOfThisComputer(), action, customer, what});
    writeWaiting();
}

void AccessLog::writeWaiting()
{
    if (!m_database || m_waiting.isEmpty())
        return;
    const auto entries = std::exchange(m_waiting, {});
    m_database->write([vault = m_vault, entries](QSqlDatabase &db) { return write(db, *vault, entries); },
        this,
        [this, entries, used = m_database, inMemory = m_database->isInMemory(), attached = m_attached](
            Stored<void> done) {
            if (attached != m_attached)
                return;
            m_fault = done ? std::nullopt : std::optional(done.error());
            if (!done) {
                m_waiting = entries + m_waiting;
                return;
            }
            if (inMemory && m_database != used) {
                m_waiting = entries + m_waiting; // the one on disk has come meanwhile
                writeWaiting();
            } else if (inMemory) {
                m_inMemory += entries;
            }
            Q_EMIT added();
        });
}

void AccessLog::read(
    qint64 before, int most, QObject *context, std::function<void(Stored<Reading>)> done) const
{
    if (!m_database) {
        QMetaObject::invokeMethod(
            context,
            [done] {
                done(tl::make_unexpected(StorageFault {StorageFault::Kind::Failed, u"closed"_s}));
            },
            Qt::QueuedConnection);
        return;
    }
    auto reading = std::make_shared<Reading>();
    m_database->write([vault = m_vault, before, most, reading](
                          QSqlDatabase &db) { return readEntries(db, *vault, before, most, *reading); },
        context,
        [reading, done = std::move(done)](Stored<void> read) {
            done(read ? Stored<Reading>(*reading) : tl::make_unexpected(read.error()));
        });
}
