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
        "CREATE TRIGGER access_is_so BEFORE UPDATE ON access BEGIN SELECT RAISE(ABORT, 'append-only'); END"
        "--;"
        // The directory. Its bodies have a table of their own, so that reading all terms, as every start
        // does, need not read them; `key`, `digest` and `hash` are fingerprints, times are epoch ms.
        "CREATE TABLE record (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, key BLOB NOT NULL UNIQUE,"
        " digest BLOB NOT NULL, read_at INTEGER NOT NULL, updated_at INTEGER, terms BLOB NOT NULL)"
        "--;"
        "CREATE TABLE record_body (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL)"
        "--;"
        "CREATE TABLE record_link (hash BLOB NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (hash, id)) WITHOUT "
        "ROWID"
        "--;"
        "CREATE INDEX record_link_by_id ON record_link (id)"
        "--;"
        "CREATE TABLE record_count (kind INTEGER PRIMARY KEY, n INTEGER NOT NULL)"
        "--;"
        "CREATE TABLE directory_cursor (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, sealed BLOB NOT "
        "NULL)"
        "--;"
        "CREATE TABLE erased (hash BLOB PRIMARY KEY) WITHOUT ROWID"
        "--;"
        "CREATE TABLE learned (id INTEGER PRIMARY KEY, what INTEGER NOT NULL, hash BLOB NOT NULL UNIQUE,"
        " n INTEGER NOT NULL, sealed BLOB NOT NULL)"_s,
        u"CREATE TABLE form_template (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL)"
        "--;"
        // What changed last of a kind, without reading all of it.
        "CREATE INDEX record_by_time ON record (kind, updated_at)"_s};
}
