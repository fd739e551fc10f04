#pragma once

#include "database.h"
#include "sql.h"
#include "storetesting.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <memory>

// What the tests of the databases share: a file of their own, and what is asked of it.

inline void PrintTo(const StorageFault &fault, std::ostream *out)
{
    constexpr std::array names {"Full", "ReadOnly", "Damaged", "Newer", "Failed"};
    *out << names.at(static_cast<size_t>(fault.kind)) << ' ' << fault.detail.toStdString();
}

//! Opens, and waits for it.
inline Stored<Database::Opening> open(Database &database)
{
    QObject context;
    std::optional<Stored<Database::Opening>> answer;
    database.open(&context, [&answer](Stored<Database::Opening> opened) { answer = opened; });
    EXPECT_FALSE(answer) << "answered before the event loop";
    EXPECT_TRUE(becomesTrue([&] { return answer.has_value(); }));
    return answer.value_or(tl::make_unexpected(StorageFault()));
}

inline Stored<void> run(Database &database, const Database::Job &job)
{
    QObject context;
    std::optional<Stored<void>> answer;
    database.write(job, &context, [&answer](Stored<void> done) { answer = done; });
    EXPECT_FALSE(answer) << "answered before the event loop";
    EXPECT_TRUE(becomesTrue([&] { return answer.has_value(); }));
    return answer.value_or(tl::make_unexpected(StorageFault()));
}

inline Stored<void> run(Database &database, const QString &statement, const QVariantList &values = {})
{
    return run(database, [&](QSqlDatabase &db) -> Stored<void> {
        auto done = runSql(db, statement, values);
        return done ? Stored<void>() : tl::make_unexpected(done.error());
    });
}

//! The first value of the first row.
inline QVariant value(Database &database, const QString &statement)
{
    QVariant found;
    const auto done = run(database, [&](QSqlDatabase &db) -> Stored<void> {
        auto rows = runSql(db, statement);
        if (!rows)
            return tl::make_unexpected(rows.error());
        if (rows->next())
            found = rows->value(0);
        return {};
    });
    EXPECT_TRUE(done.has_value());
    return found;
}

//! A folder of its own, and a database in it.
struct DatabaseFile
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("desk.db"));

    //! All bytes of all files in the folder and below.
    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray all;
        QList<QDir> folders {QDir(folder.path())};
        while (!folders.isEmpty()) {
            const QDir next = folders.takeLast();
            for (const QFileInfo &entry :
                next.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
                if (entry.isDir()) {
                    folders.append(QDir(entry.filePath()));
                    continue;
                }
                QFile file(entry.filePath());
                EXPECT_TRUE(file.open(QIODevice::ReadOnly));
                all += file.readAll();
            }
        }
        return all;
    }
};

//! What may become of a sealed record; each must be noticed. A sealed byte may be any, so a flip looks at
//! what is there.
inline const QList<std::pair<const char *, QString>> tamperings {
    {"a flipped byte",
        QStringLiteral(
            "UPDATE %1 SET %2 = CAST(substr(%2, 1, 30) || CASE substr(%2, 31, 1) WHEN x'ff' THEN x'00' "
            "ELSE x'ff' END || substr(%2, 32) AS BLOB)")},
    {"a flipped last byte",
        QStringLiteral(
            "UPDATE %1 SET %2 = CAST(substr(%2, 1, length(%2) - 1) || CASE substr(%2, -1) WHEN x'ff' "
            "THEN x'00' ELSE x'ff' END AS BLOB)")},
    {"cut", QStringLiteral("UPDATE %1 SET %2 = substr(%2, 1, length(%2) - 5)")},
    {"cut to nothing", QStringLiteral("UPDATE %1 SET %2 = x''")},
    {"lengthened", QStringLiteral("UPDATE %1 SET %2 = CAST(%2 || x'00' AS BLOB)")},
    {"another version", QStringLiteral("UPDATE %1 SET %2 = CAST(x'02' || substr(%2, 2) AS BLOB)")},
};
