#include "drafts.h"

#include "database.h"
#include "records.h"
#include "sql.h"
#include "vault.h"

#include <QRandomGenerator>
#include <QSqlDatabase>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray place = "draft";
constexpr auto afterFault = 2s; // until what could not be written is tried again

struct Loaded
{
    QList<Draft> drafts;
    int unreadable = 0;
};

//! Reads them all, and removes what nobody can want any more.
Stored<void> load(QSqlDatabase &database, const Vault &vault, std::chrono::hours expiry, Loaded &loaded)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<qint64> gone;
    auto rows = runSql(database, u"SELECT id, sealed FROM draft"_s);
    if (!rows)
        return tl::make_unexpected(rows.error());
    while (rows->next()) {
        const qint64 id = rows->value(0).toLongLong();
        const auto record = vault.open(place, id, rows->value(1).toByteArray());
        const auto draft = record ? readDraft(*record) : std::nullopt;
        if (!draft || draft->id != id) {
            ++loaded.unreadable; // left where it is: it may be wanted as evidence, or be mended
            continue;
        }
        const bool isExpired = expiry > 0h && draft->submission == 0
            && draft->changedAt < now.addSecs(-std::chrono::seconds(expiry).count());
        if (draft->isDiscarded || isExpired)
            gone.append(id);
        else
            loaded.drafts.append(*draft);
    }
    rows->finish();
    for (const qint64 id : gone) {
        if (auto removed = Drafts::remove(database, id); !removed)
            return removed;
    }
    return {};
}

} // namespace

Drafts::Drafts(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::writeNow);
}

void Drafts::attach(Database *database, const Vault *vault, std::chrono::hours expiry)
{
    m_database = database;
    m_vault = vault;
    for (const Draft &draft : std::as_const(m_drafts))
        m_unwritten.insert(draft.id);
    auto loaded = std::make_shared<Loaded>();
    m_database->write([vault, expiry, loaded](QSqlDatabase &db) { return load(db, *vault, expiry, *loaded); },
        this,
        [this, loaded, attached = m_attached](Stored<void> read) {
            if (attached != m_attached)
                return;
            setFault(read ? std::nullopt : std::optional(read.error()));
            m_unreadable = loaded->unreadable;
            for (const Draft &draft : std::as_const(loaded->drafts)) {
                if (m_drafts.contains(draft.id))
                    continue; // what is here is newer
                m_drafts.insert(draft.id, draft);
                Q_EMIT changed(draft.id);
            }
            Q_EMIT this->loaded();
            writeNow();
        });
}

void Drafts::detach()
{
    m_isWriting = false; // whatever comes of it, this is the last moment to write
    m_unwritten += m_beingWritten;
    m_unwritten -= m_held;
    writeNow();
    ++m_attached;
    m_timer.stop();
    m_database = nullptr;
    m_vault = nullptr;
    m_unwritten.clear();
    m_beingWritten.clear();
    m_held.clear();
    m_isWriting = m_isDue = false;
    m_unreadable = 0;
    setFault({});
    const auto forgotten = std::exchange(m_drafts, {});
    for (const qint64 id : forgotten.keys())
        Q_EMIT dropped(id);
}

void Drafts::release()
{
    m_database = nullptr;
    m_vault = nullptr;
    m_timer.stop();
}

QList<Draft> Drafts::all() const
{
    QList<Draft> drafts;
    for (const Draft &draft : m_drafts) {
        if (!draft.isDiscarded)
            drafts.append(draft);
    }
    std::ranges::sort(drafts, [](const Draft &a, const Draft &b) {
        return a.changedAt != b.changedAt ? a.changedAt > b.changedAt : a.id < b.id;
    });
    return drafts;
}

std::optional<Draft> Drafts::find(qint64 id) const
{
    const auto found = m_drafts.constFind(id);
    return found == m_drafts.cend() ? std::nullopt : std::optional(*found);
}

bool Drafts::isWritten(qint64 id) const
{
    return m_drafts.contains(id) && !m_unwritten.contains(id) && !m_beingWritten.contains(id);
}

qint64 Drafts::add(const QString &form, int version, const DraftPlace &draftPlace, const QVariantMap &content)
{
    Draft draft;
    do {
        draft.id = qint64(QRandomGenerator::system()->generate64() >> 1);
    } while (draft.id == 0 || m_drafts.contains(draft.id));
    draft.form = form;
    draft.version = version;
    draft.place = draftPlace;
    draft.content = content;
    draft.createdAt = draft.changedAt = QDateTime::currentDateTimeUtc();
    m_drafts.insert(draft.id, draft);
    touch(draft.id);
    return draft.id;
}

void Drafts::change(qint64 id, const QVariantMap &content)
{
    const auto draft = m_drafts.find(id);
    if (draft == m_drafts.end() || draft->submission != 0 || draft->content == content)
        return;
    draft->content = content;
    draft->changedAt = QDateTime::currentDateTimeUtc();
    touch(id);
}

void Drafts::setPlace(qint64 id, const DraftPlace &draftPlace)
{
    const auto draft = m_drafts.find(id);
    if (draft == m_drafts.end() || draft->place == draftPlace)
        return;
    draft->place = draftPlace;
    touch(id);
}

void Drafts::discard(qint64 id)
{
    const auto draft = m_drafts.find(id);
    if (draft == m_drafts.end() || draft->submission != 0 || draft->isDiscarded)
        return;
    draft->isDiscarded = true;
    touch(id);
}

void Drafts::bringBack(qint64 id)
{
    const auto draft = m_drafts.find(id);
    if (draft == m_drafts.end() || !draft->isDiscarded)
        return;
    draft->isDiscarded = false;
    touch(id);
}

void Drafts::touch(qint64 id)
{
    m_unwritten.insert(id);
    // Not started anew by each keystroke: whoever types without a pause would never be saved.
    if (m_database && !m_timer.isActive())
        m_timer.start(patience);
    Q_EMIT changed(id);
}

void Drafts::writeNow()
{
    m_timer.stop();
    if (!m_database || m_unwritten.isEmpty())
        return;
    if (m_isWriting) {
        m_isDue = true; // one at a time: a slow disk is not to be given more and more
        return;
    }
    QList<Draft> drafts;
    const auto due = m_unwritten - m_held;
    if (due.isEmpty())
        return;
    for (const qint64 id : due) {
        if (const auto draft = find(id))
            drafts.append(*draft);
    }
    m_isWriting = true;
    m_beingWritten = due;
    m_unwritten -= due;
    m_database->write(
        [vault = m_vault, drafts](QSqlDatabase &db) -> Stored<void> {
            for (const Draft &draft : drafts) {
                if (auto done = write(db, *vault, draft); !done)
                    return done;
            }
            return {};
        },
        this,
        [this, attached = m_attached](Stored<void> done) {
            if (attached != m_attached)
                return;
            m_isWriting = false;
            const bool isDue = std::exchange(m_isDue, false);
            setFault(done ? std::nullopt : std::optional(done.error()));
            if (!done)
                m_unwritten += m_beingWritten;
            m_beingWritten.clear();
            if (!done) {
                if (m_database)
                    m_timer.start(afterFault);
            } else if (m_unwritten.isEmpty()) {
                Q_EMIT written();
            } else if (isDue) {
                writeNow();
            }
        });
}

void Drafts::hold(qint64 id)
{
    m_held.insert(id);
}

void Drafts::letGo(qint64 id, bool isWritten)
{
    m_held.remove(id);
    if (isWritten)
        m_unwritten.remove(id);
    else if (m_unwritten.contains(id) && m_database && !m_timer.isActive())
        m_timer.start(patience);
}

void Drafts::put(const Draft &draft)
{
    m_drafts.insert(draft.id, draft);
    Q_EMIT changed(draft.id);
}

void Drafts::drop(qint64 id)
{
    m_unwritten.remove(id);
    if (m_drafts.remove(id))
        Q_EMIT dropped(id);
}

Stored<void> Drafts::write(QSqlDatabase &database, const Vault &vault, const Draft &draft)
{
    auto done = runSql(database, u"INSERT OR REPLACE INTO draft (id, sealed) VALUES (?, ?)"_s,
        {draft.id, vault.seal(place, draft.id, writeRecord(draft))});
    return done ? Stored<void>() : tl::make_unexpected(done.error());
}

Stored<void> Drafts::remove(QSqlDatabase &database, qint64 id)
{
    auto done = runSql(database, u"DELETE FROM draft WHERE id = ?"_s, {id});
    return done ? Stored<void>() : tl::make_unexpected(done.error());
}

void Drafts::setFault(const std::optional<StorageFault> &fault)
{
    if (m_fault == fault)
        return;
    m_fault = fault;
    Q_EMIT faultChanged();
}
