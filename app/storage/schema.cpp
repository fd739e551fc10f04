#include "database.h"

using namespace Qt::StringLiterals;

// What is personal is in sealed columns alone (vault.h); the rest tells nothing of anybody. A record's row is
// part of what seals it. Once a version has been shipped its text stays as it is: changes are a further one.

QStringList Database::programMigrations()
{
    return {
        u"CREATE TABLE vault (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL)"
        "--;"
        "CREATE TABLE draft (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL)"
        "--;"
        "CREATE TABLE submission (id INTEGER PRIMARY KEY, draft INTEGER NOT NULL UNIQUE, sealed BLOB NOT "
        "NULL)"
        "--;"
        "CREATE TABLE access (id INTEGER PRIMARY KEY AUTOINCREMENT, sealed BLOB NOT NULL)"
        "--;"
        "CREATE TRIGGER access_stays BEFORE DELETE ON access BEGIN SELECT RAISE(ABORT, 'append-only'); END"
        "--;"
        "CREATE TRIGGER access_is_so BEFORE UPDATE ON access BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s};
}
