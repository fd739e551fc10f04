#include "databasetesting.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlError>
#include <QThread>

using namespace Qt::StringLiterals;
using Kind = StorageFault::Kind;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString oneTable(const char *name)
{
    return u"CREATE TABLE %1 (id INTEGER PRIMARY KEY, text TEXT)"_s.arg(QString::fromLatin1(name));
}

} // namespace

TEST(Database, MakesAFileOfItsOwnerAlone)
{
    DatabaseFile file;
    file.path = file.folder.filePath(u"new/deep/desk.db"_s);
    Database database(file.path);
    const auto opened = open(database);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->setAside.isEmpty());
    ASSERT_TRUE(run(database, u"INSERT INTO draft VALUES (1, x'00')"_s));
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    EXPECT_EQ(QFile::permissions(file.path), owner);
    EXPECT_EQ(QFile::permissions(file.path + u"-wal"_s), owner);
}

TEST(Database, WritesAheadAndToTheDiskItself)
{
    DatabaseFile file;
    Database database(file.path);
    ASSERT_TRUE(open(database));
    EXPECT_EQ(value(database, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    EXPECT_EQ(value(database, u"PRAGMA synchronous"_s).toInt(), 2) << "FULL";
    EXPECT_EQ(value(database, u"PRAGMA secure_delete"_s).toInt(), 1);
}

TEST(Database, KeepsWhatWasWrittenAndReadsItOnThisThread)
{
    DatabaseFile file;
    {
        Database database(file.path, {oneTable("note")});
        ASSERT_TRUE(open(database));
        ASSERT_TRUE(run(database, u"INSERT INTO note VALUES (1, ?)"_s, {u"một"_s}));
        auto seen = runSql(database.reader(), u"SELECT text FROM note"_s);
        ASSERT_TRUE(seen && seen->next());
        EXPECT_EQ(seen->value(0).toString(), u"một"_s);
        // Without waiting: what was asked for before the end is done before the end.
        database.write(
            [](QSqlDatabase &db) -> Stored<void> {
                return runSql(db, u"INSERT INTO note VALUES (2, 'hai')"_s).map([](const auto &) {});
            },
            nullptr, {});
    }
    Database again(file.path, {oneTable("note")});
    ASSERT_TRUE(open(again));
    EXPECT_EQ(value(again, u"SELECT count(*) FROM note"_s).toInt(), 2);
}

TEST(Database, WritesOffThisThread)
{
    DatabaseFile file;
    Database database(file.path);
    ASSERT_TRUE(open(database));
    QThread *used = nullptr;
    ASSERT_TRUE(run(database, [&used](QSqlDatabase &) -> Stored<void> {
        used = QThread::currentThread();
        return {};
    }));
    EXPECT_NE(used, QThread::currentThread());
}

TEST(Database, AFaultRollsTheWholeJobBack)
{
    DatabaseFile file;
    Database database(file.path, {oneTable("note")});
    ASSERT_TRUE(open(database));
    const auto done = run(database, [](QSqlDatabase &db) -> Stored<void> {
        EXPECT_TRUE(runSql(db, u"INSERT INTO note VALUES (1, 'x')"_s).has_value());
        return tl::make_unexpected(StorageFault {Kind::Failed, u"no"_s});
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().detail, u"no"_s);
    EXPECT_EQ(value(database, u"SELECT count(*) FROM note"_s).toInt(), 0);
    EXPECT_TRUE(run(database, u"INSERT INTO note VALUES (1, 'x')"_s)) << "nothing is left open";
}

TEST(Database, AFullDiskIsAFaultAndLosesNothingThatWasThere)
{
    DatabaseFile file;
    Database database(file.path, {oneTable("note")});
    ASSERT_TRUE(open(database));
    ASSERT_TRUE(run(database, u"INSERT INTO note VALUES (1, 'x')"_s));
    // SQLite itself says FULL, as it does when the system has no room.
    ASSERT_EQ(value(database, u"PRAGMA max_page_count = 4"_s).toInt(), 4);
    const auto done = run(database, u"INSERT INTO note VALUES (2, ?)"_s, {QString(100'000, u'x')});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, Kind::Full);
    EXPECT_EQ(value(database, u"SELECT count(*) FROM note"_s).toInt(), 1);
    value(database, u"PRAGMA max_page_count = 1000000"_s);
    EXPECT_TRUE(run(database, u"INSERT INTO note VALUES (2, ?)"_s, {QString(100'000, u'x')}));
}

TEST(Database, AFolderThatCannotBeMadeIsAFault)
{
    DatabaseFile file;
    writeFile(file.folder.filePath(u"taken"_s), "a file");
    Database database(file.folder.filePath(u"taken/desk.db"_s));
    const auto opened = open(database);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Kind::ReadOnly);
}

TEST(Database, AnUnwritableFileIsAFaultWhenItIsOpened)
{
    DatabaseFile file;
    ASSERT_TRUE(QDir().mkdir(file.path)); // not even the administrator writes into a folder as into a file
    Database database(file.path);
    const auto opened = open(database);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Kind::ReadOnly);
}

TEST(Database, MigratesStepByStep)
{
    DatabaseFile file;
    const QStringList first {oneTable("note")};
    {
        Database database(file.path, first);
        ASSERT_TRUE(open(database));
        ASSERT_TRUE(run(database, u"INSERT INTO note VALUES (1, 'kept')"_s));
    }
    Database later(
        file.path, first + QStringList {oneTable("more") + u"--;INSERT INTO more SELECT * FROM note"_s});
    ASSERT_TRUE(open(later));
    EXPECT_EQ(value(later, u"SELECT text FROM more"_s).toString(), u"kept"_s);
    EXPECT_EQ(value(later, u"PRAGMA user_version"_s).toInt(), 2);
}

TEST(Database, AMigrationThatFailsLeavesEverythingAsItWas)
{
    DatabaseFile file;
    const QStringList first {oneTable("note")};
    {
        Database database(file.path, first);
        ASSERT_TRUE(open(database));
        ASSERT_TRUE(run(database, u"INSERT INTO note VALUES (1, 'kept')"_s));
    }
    {
        Database broken(
            file.path, first + QStringList {oneTable("more") + u"--;DROP TABLE note--;NONSENSE"_s});
        const auto opened = open(broken);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().kind, Kind::Failed);
    }
    Database again(file.path, first);
    ASSERT_TRUE(open(again));
    EXPECT_EQ(value(again, u"SELECT text FROM note"_s).toString(), u"kept"_s);
    EXPECT_EQ(value(again, u"SELECT count(*) FROM sqlite_master WHERE name = 'more'"_s).toInt(), 0);
}

class Garbage : public testing::TestWithParam<std::pair<const char *, QByteArray>>
{ };

TEST_P(Garbage, IsSetAsideUnderADatedNameAndStartedAfresh)
{
    DatabaseFile file;
    writeFile(file.path, GetParam().second);
    Database database(file.path);
    const auto opened = open(database);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(QRegularExpression(u"^desk-damaged-\\d{8}-\\d{6}\\.db$"_s).match(opened->setAside).hasMatch())
        << opened->setAside.toStdString();
    EXPECT_EQ(readFile(file.folder.filePath(opened->setAside)), GetParam().second) << "nothing of it is lost";
    EXPECT_TRUE(run(database, u"INSERT INTO draft VALUES (1, x'00')"_s));
}

INSTANTIATE_TEST_SUITE_P(Database, Garbage,
    testing::Values(std::pair("text", QByteArray("this is no database, but somebody's letter").repeated(200)),
        std::pair("zeros", QByteArray(8192, '\0')),
        std::pair("header", QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xff'))),
    [](const auto &each) { return std::string(each.param.first); });

TEST(Database, AnotherProgramsFileIsSetAside)
{
    DatabaseFile file;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(file.path);
        ASSERT_TRUE(other.open());
        ASSERT_TRUE(runSql(other, u"CREATE TABLE recipes (text TEXT)"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    Database database(file.path);
    const auto opened = open(database);
    ASSERT_TRUE(opened);
    EXPECT_FALSE(opened->setAside.isEmpty());
}

TEST(Database, ASecondOneOfTheSameSecondIsSetAsideToo)
{
    DatabaseFile file;
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        writeFile(file.path, "garbage " + QByteArray::number(i));
        names.append(setDatabaseAside(file.path));
        ASSERT_FALSE(names.last().isEmpty());
        EXPECT_EQ(readFile(file.folder.filePath(names.last())), "garbage " + QByteArray::number(i));
    }
    EXPECT_EQ(names.removeDuplicates(), 0);
}

TEST(Database, ANewerVersionsFileIsLeftAlone)
{
    DatabaseFile file;
    {
        Database newer(file.path, {oneTable("note"), oneTable("more")});
        ASSERT_TRUE(open(newer));
    }
    const QByteArray before = readFile(file.path);
    {
        Database older(file.path, {oneTable("note")});
        const auto opened = open(older);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().kind, Kind::Newer);
    }
    EXPECT_EQ(readFile(file.path), before);
}

TEST(Database, DamageFoundWhileInUseIsTold)
{
    DatabaseFile file;
    {
        Database database(file.path, {oneTable("note")});
        ASSERT_TRUE(open(database));
        ASSERT_TRUE(run(database, [](QSqlDatabase &db) -> Stored<void> {
            for (int i = 0; i < 200; ++i)
                EXPECT_TRUE(
                    runSql(db, u"INSERT INTO note VALUES (?, ?)"_s, {i, QString(200, u'x')}).has_value());
            return {};
        }));
    }
    QByteArray bytes = readFile(file.path);
    ASSERT_GT(bytes.size(), 5 * 4096);
    for (qsizetype page = 2; page < bytes.size() / 4096; ++page)
        bytes.replace(page * 4096, 4096, QByteArray(4096, '\xee'));
    writeFile(file.path, bytes);
    Database database(file.path, {oneTable("note")});
    ASSERT_TRUE(open(database));
    QSignalSpy damaged(&database, &Database::damaged);
    const auto done = run(database, [](QSqlDatabase &db) -> Stored<void> {
        auto rows = runSql(db, u"SELECT count(text) FROM note"_s);
        if (!rows)
            return tl::make_unexpected(rows.error());
        if (!rows->next())
            return tl::make_unexpected(storageFault(rows->lastError()));
        return {};
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, Kind::Damaged);
    EXPECT_TRUE(becomesTrue([&] { return damaged.size() == 1; }));
}

TEST(Database, InMemoryLeavesNothingBehind)
{
    QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QDir::setCurrent(folder.path());
    {
        Database database {QString()};
        ASSERT_TRUE(open(database));
        EXPECT_TRUE(database.isInMemory());
        ASSERT_TRUE(run(database, u"INSERT INTO draft VALUES (1, x'00')"_s));
        auto seen = runSql(database.reader(), u"SELECT count(*) FROM draft"_s);
        ASSERT_TRUE(seen && seen->next());
        EXPECT_EQ(seen->value(0).toInt(), 1);
    }
    QDir::setCurrent(before);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(Database, CallsNobodyBackWhoIsGone)
{
    DatabaseFile file;
    Database database(file.path);
    ASSERT_TRUE(open(database));
    bool called = false;
    {
        QObject context;
        database.write([](QSqlDatabase &) -> Stored<void> { return {}; }, &context,
            [&called](const auto &) { called = true; });
    }
    ASSERT_TRUE(run(database, [](QSqlDatabase &) -> Stored<void> { return {}; }));
    EXPECT_FALSE(called);
}
