#pragma once

#include "storagefault.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <functional>

class QSqlDatabase;

//! One SQLite file (WAL, synchronous=FULL) with one writer on a thread of its own and a reader on the thread
//! that made this; or, without a path, a database in memory that lives and works on that thread.
//!
//! A file that is damaged or not ours is set aside under a dated name and started afresh. One that a newer
//! version made is left alone: opening it fails. Both files beside it and itself are the user's alone.
class Database final : public QObject
{
    Q_OBJECT

public:
    //! What is written in one transaction; a fault rolls it back. Runs on the writer's thread.
    using Job = std::function<Stored<void>(QSqlDatabase &)>;
    using Done = std::function<void(Stored<void>)>;

    struct Opening
    {
        QString setAside; //!< the file name that a damaged one was given; empty when there was none
    };

    //! \a path: of the file, its folder is made; empty: in memory. \a migrations: the SQL that leads from
    //! version n to n + 1, statements separated by lines of `--;`; all but tests use the program's own.
    explicit Database(
        const QString &path, const QStringList &migrations = programMigrations(), QObject *parent = nullptr);
    ~Database() override; //!< what was asked to be written is written first; its callbacks are not called

    [[nodiscard]] static QStringList programMigrations();

    //! To be called once, before anything else; answers from the event loop.
    void open(QObject *context, std::function<void(Stored<Opening>)> done);
    //! Jobs run in the order they were given; \a done is called from the event loop of this thread, unless
    //! \a context is gone. A job that fails with Damaged makes damaged() follow.
    void write(Job job, QObject *context, Done done);
    //! For short reads on this thread; invalid before open() has answered. It sees what was committed.
    [[nodiscard]] QSqlDatabase reader() const;
    [[nodiscard]] bool isInMemory() const { return m_path.isEmpty(); }

Q_SIGNALS:
    //! The file turned out to be broken while it was in use: it must be replaced.
    void damaged();

private:
    class Worker;
    void openReader();

    QString m_path;
    QThread m_thread;
    Worker *m_worker;
    QString m_readerName;
};

//! Moves the database at \a path and the files beside it to a dated name; returns that name without its
//! folder, empty when it could not be done.
[[nodiscard]] QString setDatabaseAside(const QString &path);
