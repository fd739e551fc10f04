#include "database.h"

#include "sql.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int applicationId = 0x52444B31; // "RDK1", so that another program's file is known for one

Stored<int> number(const QSqlDatabase &database, const QString &pragma)
{
    auto query = runSql(database, u"PRAGMA "_s + pragma);
    if (!query)
        return tl::make_unexpected(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

StorageFault damagedBy(const QString &what)
{
    return {StorageFault::Kind::Damaged, what};
}

Stored<void> asOneTransaction(QSqlDatabase &database, const Database::Job &job)
{
    // IMMEDIATE: nobody else writes, and if somebody did it should show here and not half-way.
    if (auto begun = runSql(database, u"BEGIN IMMEDIATE"_s); !begun)
        return tl::make_unexpected(begun.error());
    auto done = job(database);
    if (done) {
        const auto committed = runSql(database, u"COMMIT"_s);
        if (committed)
            return {};
        done = tl::make_unexpected(committed.error());
    }
    // Fails when SQLite has rolled back by itself already; either way nothing is left open.
    (void)runSql(database, u"ROLLBACK"_s);
    return done;
}

Stored<void> migrate(QSqlDatabase &database, int from, const QStringList &migrations)
{
    return asOneTransaction(database, [&](QSqlDatabase &db) -> Stored<void> {
        for (int version = from; version < migrations.size(); ++version) {
            for (const QString &statement : migrations.at(version).split(u"--;"_s)) {
                if (statement.trimmed().isEmpty())
                    continue;
                if (auto run = runSql(db, statement); !run)
                    return tl::make_unexpected(run.error());
            }
        }
        for (const QString &pragma :
            {u"application_id = %1"_s.arg(applicationId), u"user_version = %1"_s.arg(migrations.size())}) {
            if (auto run = runSql(db, u"PRAGMA "_s + pragma); !run)
                return tl::make_unexpected(run.error());
        }
        return {};
    });
}

QString besideSuffix(int i)
{
    return i == 0 ? QString() : i == 1 ? u"-wal"_s : u"-shm"_s;
}

} // namespace

QString setDatabaseAside(const QString &path)
{
    const QFileInfo file(path);
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name;
    for (int i = 1; name.isEmpty() || QFile::exists(file.dir().filePath(name)); ++i)
        name = file.completeBaseName() + u"-damaged-"_s + stamp + (i > 1 ? u"-%1"_s.arg(i) : QString())
            + u".db"_s;
    for (int i = 2; i >= 0; --i) {
        const QString from = path + besideSuffix(i);
        if (QFile::exists(from) && !QFile::rename(from, file.dir().filePath(name) + besideSuffix(i)))
            return {};
    }
    return name;
}

//! The writing end. Everything but its making happens on the writer's thread.
class Database::Worker final : public QObject
{
public:
    Worker(const QString &path, const QStringList &migrations)
        : m_path(path)
        , m_migrations(migrations)
        , m_name(u"ringdesk-writer-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    { }

    [[nodiscard]] QString connectionName() const { return m_name; }

    Stored<Opening> open()
    {
        if (m_path.isEmpty())
            return tryOpen().map([] { return Opening(); });
        const QDir folder = QFileInfo(m_path).dir();
        if (!folder.exists()) {
            if (!folder.mkpath(u"."_s))
                return tl::make_unexpected(StorageFault {StorageFault::Kind::ReadOnly, u"no folder"_s});
            QFile::setPermissions(folder.path(), onlyOwner | QFileDevice::ExeOwner);
        }
        auto opened = tryOpen();
        if (opened)
            return Opening();
        close();
        if (opened.error().kind != StorageFault::Kind::Damaged)
            return tl::make_unexpected(opened.error());
        const QString setAside = setDatabaseAside(m_path);
        if (setAside.isEmpty())
            return tl::make_unexpected(StorageFault {StorageFault::Kind::ReadOnly, u"cannot be set aside"_s});
        opened = tryOpen();
        if (opened)
            return Opening {setAside};
        close();
        return tl::make_unexpected(opened.error());
    }

    Stored<void> run(const Job &job)
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        if (!database.isOpen())
            return tl::make_unexpected(StorageFault {StorageFault::Kind::Failed, u"not open"_s});
        return asOneTransaction(database, job);
    }

    void close()
    {
        if (QSqlDatabase::contains(m_name)) {
            QSqlDatabase::database(m_name, false).close();
            QSqlDatabase::removeDatabase(m_name);
        }
    }

private:
    Stored<void> tryOpen()
    {
        if (!m_path.isEmpty()) {
            // SQLite gives the files beside it the rights of the first one.
            if (QFile file(m_path); !file.exists() && file.open(QIODevice::NewOnly, onlyOwner))
                file.close();
        }
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(m_path.isEmpty() ? u":memory:"_s : m_path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!database.open())
            return tl::make_unexpected(storageFault(database.lastError()));

        // open() succeeds on garbage (DESIGN 8, rule 9): only a question tells.
        auto tables = runSql(database, u"SELECT count(*) FROM sqlite_master"_s);
        if (!tables)
            return tl::make_unexpected(tables.error());
        const bool isEmpty = tables->next() && tables->value(0).toInt() == 0;
        tables->finish();
        const auto owner = number(database, u"application_id"_s);
        const auto version = number(database, u"user_version"_s);
        if (!owner || !version)
            return tl::make_unexpected(owner ? version.error() : owner.error());
        if (!isEmpty && *owner != applicationId)
            return tl::make_unexpected(damagedBy(u"not ours"_s));
        if (*version > m_migrations.size())
            return tl::make_unexpected(
                StorageFault {StorageFault::Kind::Newer, u"version %1"_s.arg(*version)});

        for (const QString &pragma : {u"journal_mode = WAL"_s, u"synchronous = FULL"_s,
                 u"secure_delete = ON"_s, u"temp_store = MEMORY"_s, u"foreign_keys = ON"_s}) {
            if (auto set = runSql(database, u"PRAGMA "_s + pragma); !set)
                return tl::make_unexpected(set.error());
        }
        if (*version < m_migrations.size())
            return migrate(database, *version, m_migrations);
        // That it can be written is better known now than at the first keystroke.
        return asOneTransaction(database, [&version](QSqlDatabase &db) -> Stored<void> {
            auto written = runSql(db, u"PRAGMA user_version = %1"_s.arg(*version));
            return written ? Stored<void>() : tl::make_unexpected(written.error());
        });
    }

    const QString m_path;
    const QStringList m_migrations;
    const QString m_name;
};

Database::Database(const QString &path, const QStringList &migrations, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_worker(new Worker(path, migrations))
{
    if (isInMemory()) {
        m_worker->setParent(this);
        return;
    }
    m_readerName = u"ringdesk-reader-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_thread.setObjectName(u"storage"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Database::~Database()
{
    if (isInMemory()) {
        m_worker->close();
        return;
    }
    if (QSqlDatabase::contains(m_readerName)) {
        QSqlDatabase::database(m_readerName, false).close();
        QSqlDatabase::removeDatabase(m_readerName);
    }
    // After all that was asked before.
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void Database::open(QObject *context, std::function<void(Stored<Opening>)> done)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, context = QPointer<QObject>(context), done = std::move(done)] {
            auto opened = worker->open();
            QMetaObject::invokeMethod(
                this,
                [this, context, done, opened] {
                    if (opened)
                        openReader();
                    if (context)
                        done(opened);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Database::openReader()
{
    if (isInMemory())
        return;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_readerName);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=100;QSQLITE_OPEN_READONLY"_s);
    database.open();
}

QSqlDatabase Database::reader() const
{
    return QSqlDatabase::database(isInMemory() ? m_worker->connectionName() : m_readerName, false);
}

void Database::write(Job job, QObject *context, Done done)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, context = QPointer<QObject>(context), job = std::move(job),
            done = std::move(done)] {
            const auto written = worker->run(job);
            QMetaObject::invokeMethod(
                this,
                [this, context, done, written] {
                    if (context && done)
                        done(written);
                    if (!written && written.error().kind == StorageFault::Kind::Damaged)
                        Q_EMIT damaged();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}
