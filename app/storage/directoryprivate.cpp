#include "directory_p.h"

#include "database.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int loadAtOnce = 2'000; // terms in a job, and in what this thread takes in at once

} // namespace

void Directory::Private::run(Work work, Worked worked)
{
    flush.stop();
    auto changes = std::make_shared<RecordChanges>();
    const auto job = [vault = vault, changes, work = std::move(work), values = takeUnwritten()](
                         QSqlDatabase &writer) -> Stored<void> {
        DirectoryRecords records(writer, *vault);
        records.learn(values);
        if (work)
            work(records, *changes);
        return records.outcome();
    };
    database->write(
        job, q, [this, changes, asked = attached, worked = std::move(worked)](const Stored<void> &outcome) {
            if (asked != attached)
                return;
            if (outcome)
                apply(*changes);
            if (worked)
                worked(outcome, *changes);
        });
}

void Directory::Private::apply(const RecordChanges &changes)
{
    std::array<QSet<quint32>, std::tuple_size_v<decltype(index)>> gone;
    QHash<quint32, qsizetype> last; // where a record is put twice, the second one counts
    for (const auto &[kind, id, terms] : changes.removed) {
        gone.at(std::size_t(kind)).insert(id);
        if (!isLoaded)
            touched.insert(id);
    }
    for (qsizetype i = 0; i < changes.put.size(); ++i) {
        const quint32 id = changes.put[i].id;
        gone.at(std::size_t(changes.put[i].kind)).insert(id);
        last.insert(id, i);
        broken.remove(id);
        if (!isLoaded)
            touched.insert(id);
    }
    for (std::size_t kind = 0; kind < index.size(); ++kind) {
        if (!gone.at(kind).isEmpty())
            index.at(kind).remove(gone.at(kind));
    }
    for (qsizetype i = 0; i < changes.put.size(); ++i) {
        const auto &[kind, id, terms] = changes.put[i];
        if (last.value(id) == i)
            indexOf(kind).add(id, terms);
    }
    unreadable += changes.broken;
    for (std::size_t kind = 0; kind < gone.size(); ++kind) {
        if (!gone.at(kind).isEmpty())
            Q_EMIT q->changed(Kind(kind));
    }
}

void Directory::Private::take(const QList<StoredRecord> &records)
{
    for (const auto &[kind, id, terms] : records) {
        if (!terms.isEmpty() && !touched.contains(id))
            indexOf(kind).add(id, terms);
    }
}

void Directory::Private::load(quint32 after)
{
    auto records = std::make_shared<QList<StoredRecord>>();
    run([records, after](DirectoryRecords &all,
            RecordChanges &changes) { *records = all.termsAfter(after, loadAtOnce, changes); },
        [this, records](const Stored<void> &outcome, const RecordChanges &) {
            take(*records);
            if (outcome && records->size() == loadAtOnce)
                return load(records->last().id);
            isLoaded = true;
            touched = {};
            Q_EMIT q->loaded();
        });
}

void Directory::Private::loadLearned()
{
    auto values = std::make_shared<QList<DirectoryRecords::LearnedValue>>();
    run([values](DirectoryRecords &all, RecordChanges &) { *values = all.learned(); },
        [this, values](const Stored<void> &, const RecordChanges &) {
            for (const auto &[what, value, count] : *values) {
                if (std::size_t(what) < learned.size())
                    learned[std::size_t(what)].all[value] += count;
            }
        });
}

QList<DirectoryRecords::LearnedValue> Directory::Private::takeUnwritten()
{
    QList<DirectoryRecords::LearnedValue> values;
    for (std::size_t what = 0; what < learned.size(); ++what) {
        const auto unwritten = std::exchange(learned[what].unwritten, {});
        for (auto value = unwritten.begin(); value != unwritten.end(); ++value)
            values.append({Learned(what), value.key(), value.value()});
    }
    return values;
}

void Directory::Private::Removal::go(DirectoryRecords &records, RecordChanges &changes, qsizetype most)
{
    if (!isBegun) {
        left = records.before(kind, column, moment);
        isBegun = true;
    }
    records.removeUnchanged(kind, left.mid(0, most), changes);
    left.remove(0, std::min(most, left.size()));
}

void Directory::Private::remove(std::shared_ptr<Removal> removal, Worked worked)
{
    if (!removals.contains(removal))
        removals.append(removal);
    run([removal](
            DirectoryRecords &records, RecordChanges &changes) { removal->go(records, changes, atOnce); },
        [this, removal, worked = std::move(worked)](
            const Stored<void> &outcome, const RecordChanges &changes) {
            if (outcome && !removal->left.isEmpty())
                return remove(removal, worked);
            removals.removeOne(removal);
            if (worked)
                worked(outcome, changes);
        });
}

void Directory::Private::finish()
{
    writeLearned();
    for (const auto &removal : std::exchange(removals, {})) {
        run(
            [removal](DirectoryRecords &records, RecordChanges &changes) {
                removal->go(records, changes, std::numeric_limits<qsizetype>::max());
            },
            {});
    }
}

void Directory::Private::writeLearned()
{
    if (std::ranges::any_of(learned, [](const auto &counts) { return !counts.unwritten.isEmpty(); }))
        run({}, {});
}

void Directory::Private::openNewest(
    Kind kind, const QList<quint32> &ids, QPointer<QObject> context, NewestPart each)
{
    constexpr qsizetype part = 20;
    if (!context)
        return;
    const bool isLast = ids.size() <= part;
    auto entries = std::make_shared<QList<DirectoryEntry>>();
    auto unopened = std::make_shared<QList<quint32>>();
    run(
        [kind, ids = ids.mid(0, part), entries, unopened](DirectoryRecords &records, RecordChanges &) {
            for (const quint32 id : ids) {
                auto entry = records.open(id);
                if (entry && entry->kind == kind)
                    entries->append(*std::move(entry));
                else if (records.exists(id))
                    unopened->append(id);
            }
        },
        [this, kind, isLast, rest = ids.mid(part), context, each, entries, unopened](
            const Stored<void> &, const RecordChanges &) {
            for (const quint32 id : std::as_const(*unopened))
                foundBroken(id);
            if (!context)
                return;
            if (!isLast)
                openNewest(kind, rest, context, each);
            each(*entries, isLast);
        });
}

QList<DirectoryEntry> Directory::Private::linked(
    Kind kind, const QByteArray &hash, int most, const std::function<bool(const DirectoryEntry &)> &carries)
{
    QList<DirectoryEntry> found;
    DirectoryRecords records(database->reader(), *vault);
    for (int from = 0; found.size() < most; from += most) {
        const QList<quint32> ids = records.idsByLink(hash, most, from);
        for (const quint32 id : ids) {
            auto entry = records.open(id);
            if (entry && entry->kind == kind && carries(*entry))
                found.append(*std::move(entry));
            else
                foundBroken(id, hash);
            if (found.size() == most)
                break;
        }
        if (ids.size() < most)
            break;
    }
    return found;
}

void Directory::Private::foundBroken(quint32 id, const QByteArray &hash)
{
    if (broken.contains(id))
        return;
    broken.insert(id);
    ++unreadable;
    run([id, hash](
            DirectoryRecords &records, RecordChanges &changes) { records.removeBroken(id, hash, changes); },
        {});
}
