#include "directory.h"

#include "database.h"
#include "directory_p.h"
#include "directorypacking.h"
#include "textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSearch = 200; // letters

StorageFault notOpen()
{
    return {StorageFault::Kind::Failed, u"no directory"_s};
}

} // namespace

Directory::Directory(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{ }

Directory::~Directory()
{
    if (d->database)
        d->finish();
}

void Directory::attach(Database *database, const Vault *vault, const std::optional<QString> &company)
{
    detach();
    m_company = company;
    m_database = database;
    d->database = database;
    d->vault = std::make_shared<const Vault>(*vault);
    d->loadLearned();
    d->load(0);
    Q_EMIT attachmentChanged();
    allChanged();
}

void Directory::detach()
{
    if (!m_database)
        return;
    d->finish();
    ++d->attached;
    m_database = nullptr;
    d->database = nullptr;
    d->vault.reset();
    d->flush.stop();
    d->index = {};
    d->isLoaded = false;
    d->touched = {};
    d->broken = {};
    d->unreadable = 0;
    d->learned = {};
    Q_EMIT attachmentChanged();
    allChanged();
}

void Directory::allChanged()
{
    for (const auto kind : {DirectoryEntry::Kind::Customer, DirectoryEntry::Kind::Order,
             DirectoryEntry::Kind::Ticket, DirectoryEntry::Kind::Product})
        Q_EMIT changed(kind);
}

bool Directory::isLoaded() const
{
    return d->isLoaded;
}

bool Directory::isInMemory() const
{
    return isOpen() && d->database->isInMemory();
}

void Directory::setScope(DirectoryScope scope)
{
    d->scope = scope;
}

DirectoryScope Directory::scope() const
{
    return d->scope;
}

QList<DirectoryEntry> Directory::findByPhone(
    DirectoryEntry::Kind kind, const PhoneNumber &phone, int most) const
{
    if (!isOpen() || !phone.isValid() || most <= 0)
        return {};
    const DirectoryRecords records(d->database->reader(), *d->vault);
    return d->linked(kind, records.phoneHash(kind, phone), most,
        [&phone](const DirectoryEntry &entry) { return entry.phones.contains(phone); });
}

QList<DirectoryEntry> Directory::findLinked(DirectoryEntry::Kind kind, const QString &link, int most) const
{
    const QString folded = foldedLink(link);
    if (!isOpen() || folded.isEmpty() || most <= 0)
        return {};
    const DirectoryRecords records(d->database->reader(), *d->vault);
    return d->linked(kind, records.linkHash(kind, folded), most,
        [&folded](const DirectoryEntry &entry) { return entry.links.contains(folded); });
}

std::optional<DirectoryEntry> Directory::find(DirectoryEntry::Kind kind, const QString &key) const
{
    if (!isOpen() || key.isEmpty())
        return std::nullopt;
    DirectoryRecords records(d->database->reader(), *d->vault);
    const auto id = records.idByKey(records.keyHash(kind, key));
    if (!id)
        return std::nullopt;
    auto entry = records.open(*id);
    if (entry && entry->kind == kind && entry->key == key)
        return entry;
    d->foundBroken(*id);
    return std::nullopt;
}

QList<DirectoryEntry> Directory::search(DirectoryEntry::Kind kind, const QString &text, int most) const
{
    if (!isOpen() || !d->isLoaded)
        return {};
    const QByteArray wanted = foldText(QStringView(text).left(longestSearch)).toUtf8();
    QList<DirectoryEntry> found;
    DirectoryRecords records(d->database->reader(), *d->vault);
    for (const quint32 id : d->indexOf(kind).find(wanted, most)) {
        auto entry = records.open(id);
        if (entry && entry->kind == kind)
            found.append(*std::move(entry));
        else
            d->foundBroken(id);
    }
    return found;
}

void Directory::readNewest(DirectoryEntry::Kind kind, int most, QObject *context, NewestPart each)
{
    if (!isOpen()) {
        QMetaObject::invokeMethod(
            context, [each = std::move(each)] { each({}, true); }, Qt::QueuedConnection);
        return;
    }
    auto ids = std::make_shared<QList<quint32>>();
    d->run([kind, most, ids](DirectoryRecords &records,
               RecordChanges &) { *ids = records.newest(kind, std::max(most, 0)); },
        [this, kind, ids, context = QPointer<QObject>(context), each = std::move(each)](
            const Stored<void> &, const RecordChanges &) { d->openNewest(kind, *ids, context, each); });
}

int Directory::count(DirectoryEntry::Kind kind) const
{
    return isOpen() ? DirectoryRecords(d->database->reader(), *d->vault).count(kind) : 0;
}

int Directory::unreadable() const
{
    return d->unreadable;
}

void Directory::put(const QList<DirectoryEntry> &entries, QObject *context, Done done,
    const QString &cursorName, const QByteArray &cursor)
{
    putCounted(
        entries, context,
        [done = std::move(done)](const Stored<PutCount> &count) {
            if (done)
                done(count ? Stored<void>() : tl::make_unexpected(count.error()));
        },
        cursorName, cursor);
}

void Directory::putCounted(const QList<DirectoryEntry> &entries, QObject *context, PutDone done,
    const QString &cursorName, const QByteArray &cursor)
{
    if (!isOpen())
        return d->answer(context, std::move(done), Stored<PutCount>(tl::make_unexpected(notOpen())));
    if (d->scope == DirectoryScope::Off)
        return d->answer(
            context, std::move(done), Stored<PutCount>(PutCount {.refused = int(entries.size())}));

    struct Progress
    {
        PutCount count;
        std::optional<StorageFault> fault; // on this thread alone
        bool isBroken = false; // on the writer's
    };
    auto progress = std::make_shared<Progress>();
    for (qsizetype from = 0; from == 0 || from < entries.size(); from += Private::atOnce) {
        const bool isLast = from + Private::atOnce >= entries.size();
        const auto work = [part = entries.mid(from, Private::atOnce), isLast, cursorName, cursor, progress](
                              DirectoryRecords &records, RecordChanges &changes) {
            // The cursor says that all of them are there.
            if (progress->isBroken)
                return;
            records.put(part, changes);
            if (isLast && !cursorName.isEmpty())
                records.setCursor(cursorName, cursor);
            progress->isBroken = !records.outcome();
        };
        d->run(work,
            [progress, isLast, context = QPointer<QObject>(context), done](
                const Stored<void> &outcome, const RecordChanges &changes) {
                progress->count.added += changes.count.added;
                progress->count.changed += changes.count.changed;
                progress->count.unchanged += changes.count.unchanged;
                progress->count.refused += changes.count.refused;
                if (!outcome)
                    progress->fault = outcome.error();
                if (isLast && context && done)
                    done(progress->fault ? Stored<PutCount>(tl::make_unexpected(*progress->fault))
                                         : Stored<PutCount>(progress->count));
            });
    }
}

QByteArray Directory::cursor(const QString &name) const
{
    return isOpen() ? DirectoryRecords(d->database->reader(), *d->vault).cursor(name) : QByteArray();
}

void Directory::setCursor(const QString &name, const QByteArray &cursor, QObject *context, Done done)
{
    if (!isOpen())
        return d->answer(context, std::move(done), Stored<void>(tl::make_unexpected(notOpen())));
    d->run([name, cursor](DirectoryRecords &records, RecordChanges &) { records.setCursor(name, cursor); },
        Private::told(context, std::move(done)));
}

void Directory::remove(DirectoryEntry::Kind kind, const QStringList &keys, QObject *context, Done done)
{
    if (!isOpen())
        return d->answer(context, std::move(done), Stored<void>(tl::make_unexpected(notOpen())));
    d->run([kind, keys](DirectoryRecords &records,
               RecordChanges &changes) { records.removeKeys(kind, keys, changes); },
        Private::told(context, std::move(done)));
}

void Directory::removeOlder(DirectoryEntry::Kind kind, const QDateTime &moment, QObject *context, Done done)
{
    if (!isOpen())
        return d->answer(context, std::move(done), Stored<void>(tl::make_unexpected(notOpen())));
    d->remove(std::make_shared<Private::Removal>(Private::Removal {kind, u"read_at"_s, moment, {}}),
        Private::told(context, std::move(done)));
}

void Directory::removeOutdated(
    DirectoryEntry::Kind kind, const QDateTime &moment, QObject *context, Done done)
{
    if (!isOpen())
        return d->answer(context, std::move(done), Stored<void>(tl::make_unexpected(notOpen())));
    d->remove(std::make_shared<Private::Removal>(Private::Removal {kind, u"updated_at"_s, moment, {}}),
        Private::told(context, std::move(done)));
}

void Directory::clear(QObject *context, Done done)
{
    if (!isOpen())
        return d->answer(context, std::move(done), Stored<void>(tl::make_unexpected(notOpen())));
    d->learned = {};
    d->run([](DirectoryRecords &records, RecordChanges &) { records.clear(); },
        [this, told = Private::told(context, std::move(done))](
            const Stored<void> &outcome, const RecordChanges &changes) {
            if (outcome) {
                d->index = {};
                allChanged();
            }
            told(outcome, changes);
        });
}

void Directory::erasePerson(const QString &customerKey, const QList<PhoneNumber> &phones,
    const QStringList &emails, QObject *context, Done done)
{
    if (!isOpen())
        return d->answer(context, std::move(done), Stored<void>(tl::make_unexpected(notOpen())));
    d->run([customerKey, phones, emails](DirectoryRecords &records,
               RecordChanges &changes) { records.erase(customerKey, phones, emails, changes); },
        Private::told(context, std::move(done)));
}

void Directory::learn(Learned what, const QStringList &values)
{
    if (!isOpen())
        return;
    const bool isWritten = d->scope != DirectoryScope::Off;
    auto &[all, unwritten] = d->learned.at(std::size_t(what));
    for (const QString &value : values) {
        const QString text = value.simplified();
        if (text.isEmpty() || text.size() > longestLearned)
            continue;
        if (!all.contains(text) && all.size() >= mostLearned) {
            const auto least = std::min_element(all.begin(), all.end());
            unwritten.remove(least.key());
            all.erase(least);
        }
        ++all[text];
        if (!isWritten)
            continue;
        ++unwritten[text];
        d->flush.start();
    }
}

QStringList Directory::learned(Learned what) const
{
    const auto &all = d->learned.at(std::size_t(what)).all;
    QStringList values = all.keys();
    std::ranges::sort(values, [&all](const QString &a, const QString &b) {
        const qint64 difference = all.value(a) - all.value(b);
        return difference != 0 ? difference > 0 : a.localeAwareCompare(b) < 0;
    });
    return values;
}
