#include "directoryrecords.h"

#include "directorypacking.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

using Kind = DirectoryEntry::Kind;

QByteArray termsPlace()
{
    return "record/terms"_ba;
}
QByteArray bodyPlace()
{
    return "record_body/sealed"_ba;
}
QByteArray cursorPlace(const QString &name)
{
    return "directory_cursor/sealed/"_ba + name.toUtf8(); // names are in the clear, and not to be swapped
}
QByteArray learnedPlace()
{
    return "learned/sealed"_ba;
}

QByteArray subject(const char *what, Kind kind)
{
    return QByteArray(what) + '/' + QByteArray::number(int(kind));
}

QVariant updatedColumn(const DirectoryEntry &entry)
{
    return entry.updatedAt.isValid() ? QVariant(entry.updatedAt.toMSecsSinceEpoch()) : QVariant();
}

} // namespace

DirectoryRecords::DirectoryRecords(const QSqlDatabase &database, const Vault &vault)
    : m_vault(vault)
    , m_sql(database)
{ }

QByteArray DirectoryRecords::keyHash(Kind kind, const QString &key) const
{
    return m_vault.fingerprint(subject("key", kind), key);
}

QByteArray DirectoryRecords::phoneHash(Kind kind, const PhoneNumber &phone) const
{
    return m_vault.fingerprint(subject("phone", kind), phone.canonical());
}

QByteArray DirectoryRecords::linkHash(Kind kind, const QString &link) const
{
    return m_vault.fingerprint(subject("link", kind), foldedLink(link));
}

QList<quint32> DirectoryRecords::idsByLink(const QByteArray &hash, int most, int from)
{
    QList<quint32> ids;
    auto *rows = m_sql.run(u"SELECT l.id FROM record_link l JOIN record r ON r.id = l.id WHERE l.hash = ?"
                           " ORDER BY r.updated_at DESC, l.id DESC LIMIT ? OFFSET ?"_s,
        {hash, most, from});
    while (rows && rows->next())
        ids.append(rows->value(0).toUInt());
    return ids;
}

std::optional<quint32> DirectoryRecords::idByKey(const QByteArray &hash)
{
    auto *row = m_sql.run(u"SELECT id FROM record WHERE key = ?"_s, {hash});
    return row && row->next() ? std::optional(row->value(0).toUInt()) : std::nullopt;
}

std::optional<DirectoryEntry> DirectoryRecords::open(quint32 id)
{
    auto *row = m_sql.run(u"SELECT r.kind, r.key, r.read_at, r.terms, b.sealed FROM record r"
                          " JOIN record_body b ON b.id = r.id WHERE r.id = ?"_s,
        {id});
    if (!row || !row->next())
        return std::nullopt;
    const auto body = m_vault.open(bodyPlace(), id, row->value(4).toByteArray());
    const auto terms = m_vault.open(termsPlace(), id, row->value(3).toByteArray());
    if (!body || !terms)
        return std::nullopt;
    auto entry = unpacked(*body);
    // What is not sealed must say the same as what is.
    if (!entry || int(entry->kind) != row->value(0).toInt()
        || keyHash(entry->kind, entry->key) != row->value(1).toByteArray())
        return std::nullopt;
    entry->readAt = QDateTime::fromMSecsSinceEpoch(row->value(2).toLongLong(), Qt::UTC);
    entry->terms = QString::fromUtf8(*terms).split(u'\n', Qt::SkipEmptyParts);
    return entry;
}

bool DirectoryRecords::exists(quint32 id)
{
    auto *row = m_sql.run(u"SELECT 1 FROM record WHERE id = ?"_s, {id});
    return row && row->next();
}

QList<quint32> DirectoryRecords::newest(Kind kind, int most)
{
    QList<quint32> ids;
    auto *rows = m_sql.run(
        u"SELECT id FROM record WHERE kind = ? ORDER BY updated_at DESC LIMIT ?"_s, {int(kind), most});
    while (rows && rows->next())
        ids.append(rows->value(0).toUInt());
    return ids;
}

int DirectoryRecords::count(Kind kind)
{
    auto *row = m_sql.run(u"SELECT n FROM record_count WHERE kind = ?"_s, {int(kind)});
    return row && row->next() ? row->value(0).toInt() : 0;
}

QByteArray DirectoryRecords::cursor(const QString &name)
{
    auto *row = m_sql.run(u"SELECT id, sealed FROM directory_cursor WHERE name = ?"_s, {name});
    if (!row || !row->next())
        return {};
    // One that does not open is none: what it told is read again.
    return m_vault.open(cursorPlace(name), row->value(0).toLongLong(), row->value(1).toByteArray())
        .value_or(QByteArray());
}

QList<StoredRecord> DirectoryRecords::termsAfter(quint32 id, int most, RecordChanges &changes)
{
    QList<StoredRecord> records;
    QList<StoredRecord> broken;
    auto *rows =
        m_sql.run(u"SELECT id, kind, terms FROM record WHERE id > ? ORDER BY id LIMIT ?"_s, {id, most});
    while (rows && rows->next()) {
        StoredRecord record {Kind(rows->value(1).toInt()), rows->value(0).toUInt(), {}};
        auto terms = m_vault.open(termsPlace(), record.id, rows->value(2).toByteArray());
        if (terms)
            record.terms = inOneLine(*std::move(terms));
        else
            broken.append(record);
        records.append(record);
    }
    for (const StoredRecord &record : broken) {
        remove(record.id, record.kind, changes);
        ++changes.broken;
    }
    return records;
}

quint32 DirectoryRecords::newId()
{
    if (!m_lastId) {
        auto *row = m_sql.run(u"SELECT max(id) FROM record"_s);
        m_lastId = row && row->next() ? row->value(0).toUInt() : 0;
    }
    return ++*m_lastId;
}

bool DirectoryRecords::isErased(const QString &text)
{
    auto *row = m_sql.run(u"SELECT 1 FROM erased WHERE hash = ?"_s, {m_vault.fingerprint("erased"_ba, text)});
    return row && row->next();
}

bool DirectoryRecords::isErased(const DirectoryEntry &entry)
{
    if (!m_anyErased) {
        auto *row = m_sql.run(u"SELECT 1 FROM erased LIMIT 1"_s);
        m_anyErased = row && row->next();
    }
    if (!*m_anyErased || entry.kind == Kind::Product)
        return false;
    QStringList texts = foldedLinks(entry.links) + canonical(entry.phones);
    if (entry.kind == Kind::Customer)
        texts.append(foldedLink(entry.key));
    return std::ranges::any_of(texts, [this](const QString &text) { return isErased(text); });
}

void DirectoryRecords::put(const QList<DirectoryEntry> &entries, RecordChanges &changes)
{
    for (const DirectoryEntry &entry : entries) {
        if (entry.key.isEmpty() || entry.body.size() > Directory::largestBody || isErased(entry))
            ++changes.count.refused;
        else
            putOne(entry, changes);
    }
}

void DirectoryRecords::putOne(const DirectoryEntry &entry, RecordChanges &changes)
{
    const QByteArray key = keyHash(entry.kind, entry.key);
    const QByteArray terms = foldedTerms(entry.terms);
    const QByteArray body = packed(entry);
    const QByteArray digest = m_vault.fingerprint("digest"_ba, QString::fromLatin1(terms + '\0' + body));
    const qint64 readAt =
        (entry.readAt.isValid() ? entry.readAt : QDateTime::currentDateTimeUtc()).toMSecsSinceEpoch();

    auto *known = m_sql.run(u"SELECT id, digest FROM record WHERE key = ?"_s, {key});
    const bool isKnown = known && known->next();
    const quint32 id = isKnown ? known->value(0).toUInt() : newId();
    if (isKnown && known->value(1).toByteArray() == digest) {
        m_sql.run(u"UPDATE record SET read_at = ? WHERE id = ?"_s, {readAt, id});
        putLinks(id, entry); // should they have been lost
        ++changes.count.unchanged;
        return;
    }
    const QByteArray sealedTerms = m_vault.seal(termsPlace(), id, terms);
    const QByteArray sealedBody = m_vault.seal(bodyPlace(), id, body);
    if (isKnown) {
        m_sql.run(
            u"UPDATE record SET kind = ?, digest = ?, read_at = ?, updated_at = ?, terms = ? WHERE id = ?"_s,
            {int(entry.kind), digest, readAt, updatedColumn(entry), sealedTerms, id});
        m_sql.run(u"DELETE FROM record_link WHERE id = ?"_s, {id});
        ++changes.count.changed;
    } else {
        m_sql.run(u"INSERT INTO record (id, kind, key, digest, read_at, updated_at, terms)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {id, int(entry.kind), key, digest, readAt, updatedColumn(entry), sealedTerms});
        addToCount(entry.kind, 1);
        ++changes.count.added;
    }
    m_sql.run(u"INSERT OR REPLACE INTO record_body (id, sealed) VALUES (?, ?)"_s, {id, sealedBody});
    putLinks(id, entry);
    changes.put.append({entry.kind, id, inOneLine(terms)});
}

void DirectoryRecords::putLinks(quint32 id, const DirectoryEntry &entry)
{
    const auto put = [this, id](const QByteArray &hash) {
        m_sql.run(u"INSERT OR IGNORE INTO record_link (hash, id) VALUES (?, ?)"_s, {hash, id});
    };
    for (const PhoneNumber &phone : entry.phones) {
        if (phone.isValid())
            put(phoneHash(entry.kind, phone));
    }
    for (const QString &link : foldedLinks(entry.links))
        put(linkHash(entry.kind, link));
}

void DirectoryRecords::addToCount(Kind kind, int difference)
{
    m_sql.run(
        u"INSERT INTO record_count (kind, n) VALUES (?, ?) ON CONFLICT (kind) DO UPDATE SET n = n + excluded.n"_s,
        {int(kind), difference});
}

void DirectoryRecords::setCursor(const QString &name, const QByteArray &cursor)
{
    auto *known = m_sql.run(u"SELECT id FROM directory_cursor WHERE name = ?"_s, {name});
    qint64 id = 0;
    if (known && known->next()) {
        id = known->value(0).toLongLong();
    } else {
        auto *last = m_sql.run(u"SELECT max(id) FROM directory_cursor"_s);
        id = (last && last->next() ? last->value(0).toLongLong() : 0) + 1;
    }
    m_sql.run(u"INSERT OR REPLACE INTO directory_cursor (id, name, sealed) VALUES (?, ?, ?)"_s,
        {id, name, m_vault.seal(cursorPlace(name), id, cursor)});
}

void DirectoryRecords::remove(quint32 id, Kind kind, RecordChanges &changes)
{
    m_sql.run(u"DELETE FROM record WHERE id = ?"_s, {id});
    m_sql.run(u"DELETE FROM record_body WHERE id = ?"_s, {id});
    m_sql.run(u"DELETE FROM record_link WHERE id = ?"_s, {id});
    addToCount(kind, -1);
    changes.removed.append({kind, id, {}});
}

void DirectoryRecords::removeKeys(Kind kind, const QStringList &keys, RecordChanges &changes)
{
    for (const QString &key : keys) {
        if (const auto id = idByKey(keyHash(kind, key)))
            remove(*id, kind, changes);
    }
}

QList<DirectoryRecords::Seen> DirectoryRecords::before(
    Kind kind, const QString &column, const QDateTime &moment)
{
    Q_ASSERT(column == u"read_at" || column == u"updated_at");
    QList<Seen> found;
    auto *rows = m_sql.run(u"SELECT id, read_at FROM record WHERE kind = ? AND "_s + column + u" < ?"_s,
        {int(kind), moment.toMSecsSinceEpoch()});
    while (rows && rows->next())
        found.append({rows->value(0).toUInt(), rows->value(1).toLongLong()});
    return found;
}

void DirectoryRecords::removeUnchanged(Kind kind, const QList<Seen> &records, RecordChanges &changes)
{
    for (const Seen &record : records) {
        auto *row = m_sql.run(u"SELECT 1 FROM record WHERE id = ? AND kind = ? AND read_at = ?"_s,
            {record.id, int(kind), record.readAt});
        if (row && row->next())
            remove(record.id, kind, changes);
    }
}

void DirectoryRecords::removeBroken(quint32 id, const QByteArray &hash, RecordChanges &changes)
{
    // By now it may have been replaced by one that opens.
    if (!open(id)) {
        auto *row = m_sql.run(u"SELECT kind FROM record WHERE id = ?"_s, {id});
        if (row && row->next())
            remove(id, Kind(row->value(0).toInt()), changes);
    } else if (!hash.isEmpty()) {
        m_sql.run(u"DELETE FROM record_link WHERE hash = ? AND id = ?"_s, {hash, id});
    }
}

void DirectoryRecords::erase(const QString &customerKey, const QList<PhoneNumber> &phones,
    const QStringList &emails, RecordChanges &changes)
{
    QStringList numbers = canonical(phones);
    QStringList texts = foldedLinks(emails + QStringList(customerKey));
    // What the person has besides: orders and tickets may name them by another id.
    if (const auto id = idByKey(keyHash(Kind::Customer, customerKey))) {
        if (const auto customer = open(*id)) {
            numbers += canonical(customer->phones);
            texts += customer->links;
        }
    }
    for (const QString &text : numbers + texts)
        m_sql.run(
            u"INSERT OR IGNORE INTO erased (hash) VALUES (?)"_s, {m_vault.fingerprint("erased"_ba, text)});

    removeKeys(Kind::Customer, {customerKey}, changes);
    for (const Kind kind : {Kind::Customer, Kind::Order, Kind::Ticket}) {
        QList<QByteArray> hashes;
        for (const QString &number : numbers)
            hashes.append(m_vault.fingerprint(subject("phone", kind), number));
        for (const QString &text : texts)
            hashes.append(linkHash(kind, text));
        for (const QByteArray &hash : hashes) {
            for (const quint32 id : idsByLink(hash, std::numeric_limits<int>::max(), 0))
                remove(id, kind, changes);
        }
    }
}

void DirectoryRecords::clear()
{
    for (const QString &table : {u"record"_s, u"record_body"_s, u"record_link"_s, u"record_count"_s,
             u"directory_cursor"_s, u"learned"_s})
        m_sql.run(u"DELETE FROM "_s + table);
}

QList<DirectoryRecords::LearnedValue> DirectoryRecords::learned()
{
    QList<LearnedValue> values;
    QList<qint64> broken;
    auto *rows = m_sql.run(u"SELECT id, what, hash, n, sealed FROM learned"_s);
    while (rows && rows->next()) {
        const qint64 id = rows->value(0).toLongLong();
        const int what = rows->value(1).toInt();
        const auto plain = m_vault.open(learnedPlace(), id, rows->value(4).toByteArray());
        const QString value = QString::fromUtf8(plain.value_or(QByteArray()));
        if (plain
            && m_vault.fingerprint("learned/"_ba + QByteArray::number(what), value)
                == rows->value(2).toByteArray())
            values.append({Learned(what), value, rows->value(3).toLongLong()});
        else
            broken.append(id);
    }
    for (const qint64 id : broken)
        m_sql.run(u"DELETE FROM learned WHERE id = ?"_s, {id});
    return values;
}

void DirectoryRecords::learn(const QList<LearnedValue> &values)
{
    for (const auto &[what, value, count] : values) {
        const QByteArray hash = m_vault.fingerprint("learned/"_ba + QByteArray::number(int(what)), value);
        auto *known = m_sql.run(u"SELECT id FROM learned WHERE hash = ?"_s, {hash});
        if (known && known->next()) {
            m_sql.run(u"UPDATE learned SET n = n + ? WHERE id = ?"_s, {count, known->value(0)});
            continue;
        }
        auto *last = m_sql.run(u"SELECT max(id) FROM learned"_s);
        const qint64 id = (last && last->next() ? last->value(0).toLongLong() : 0) + 1;
        m_sql.run(u"INSERT INTO learned (id, what, hash, n, sealed) VALUES (?, ?, ?, ?, ?)"_s,
            {id, int(what), hash, count, m_vault.seal(learnedPlace(), id, value.toUtf8())});
        m_sql.run(u"DELETE FROM learned WHERE what = ? AND id <> ? AND id NOT IN"
                  " (SELECT id FROM learned WHERE what = ? ORDER BY n DESC, id DESC LIMIT ?)"_s,
            {int(what), id, int(what), Directory::mostLearned});
    }
}
