#include "sync_p.h"

#include "apiring.h"
#include "pagelimit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 5; // failures in a row of one list, before the others go on without it
constexpr qint64 brokenListSeconds = 3'600;
constexpr qint64 missingListSeconds = 86'400;

//! It says nothing of the list that was asked for: another one would have fared the same.
bool isOfTheConnection(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::RateLimited:
        return true;
    default:
        return false;
    }
}

} // namespace

void Sync::Private::ask(SyncPass &pass)
{
    if (!pass.isUnderWay()) {
        pass.begin(now(), rules);
        formerPage.clear();
    }
    isAsking = true;
    askedAt = time();
    request = lists.read(pass.kind(), pass.page(), pass.since(), q,
        [this, kind = pass.kind(), begun = started, asked = api.connection()](Result<RecordPage> page) {
            if (begun != started)
                return;
            isAsking = false;
            if (asked != api.connection())
                return restart();
            answered(kind, std::move(page));
        });
}

void Sync::Private::answered(Kind kind, Result<RecordPage> page)
{
    SyncPass &pass = passOf(kind);
    if (!page)
        return failed(pass, page.error());
    pace.answered(time(), time() - askedAt);
    resumesAt = {};
    took(pass, *page);
}

void Sync::Private::took(SyncPass &pass, const RecordPage &page)
{
    const QDateTime oldest = now().addDays(-rules.retentionDays);
    const bool isAged = pass.kind() == Kind::Order || pass.kind() == Kind::Ticket;
    QList<DirectoryEntry> entries;
    QSet<QString> keys;
    bool isOutdated = isAged && !page.entries.isEmpty();
    for (DirectoryEntry entry : page.entries) {
        keys.insert(entry.key);
        if (isAged && entry.updatedAt.isValid() && entry.updatedAt < oldest)
            continue;
        isOutdated = false;
        entry.readAt = std::max(entry.readAt, pass.began()); // should the clock have been put back
        entries.append(entry);
    }
    SyncPass::Page brought {page.count, pageLimit, 0, !keys.isEmpty() && keys == formerPage, isOutdated};
    formerPage = keys;

    // Only the directory knows what of it is news, and only orders need to know; the cursor of the others
    // goes with the page. Should the program end between the two, a page of orders is read twice.
    SyncPass next = pass;
    next.took(brought, now());
    const bool isByNews = pass.kind() == Kind::Order && !pass.isFull();
    isWriting = true;
    directory.putCounted(
        entries, q,
        [this, next, brought, isByNews, kind = pass.kind(), begun = started](
            const Stored<Directory::PutCount> &count) mutable {
            if (begun != started)
                return;
            isWriting = false;
            if (!count)
                return written(kind, next, tl::make_unexpected(count.error()));
            if (isByNews) {
                brought.news = count->added + count->changed;
                next = passOf(kind);
                next.took(brought, now());
                save(cursorName(kind), next.cursor());
            }
            recordsRead += brought.count;
            written(kind, next, {});
        },
        isByNews ? QString() : cursorName(pass.kind()), next.cursor());
}

void Sync::Private::written(Kind kind, const SyncPass &next, const Stored<void> &outcome)
{
    if (!outcome) {
        // The disk is full, or the file is broken: the page is asked for again when there is hope.
        pace.failed(time());
        problem = ApiError {ApiError::Kind::Protocol, 0, {}, u"the directory: "_s + outcome.error().detail};
        resumesAt = now().addMSecs((pace.next() - time()).count());
        setState(State::BackingOff);
        Q_EMIT q->changed();
        return goOn();
    }
    const QDateTime began = passOf(kind).began();
    passOf(kind) = next;
    if (!next.isUnderWay()) {
        doneInRound.insert(kind);
        if (next.hasSeenAll())
            directory.removeOlder(kind, began, q, {});
    }
    problem.reset();
    Q_EMIT q->changed();
    goOn();
}

void Sync::Private::failed(SyncPass &pass, const ApiError &error)
{
    problem = error;
    const bool isMissing = error.kind == ApiError::Kind::NotFound;
    if (isMissing || error.kind == ApiError::Kind::Rejected) {
        // This server has no such list, or not for us. The others may well be there.
        pace.answered(time(), time() - askedAt);
        pass.leave(now().addSecs(missingListSeconds));
        if (isMissing)
            problem.reset();
        save(cursorName(pass.kind()), pass.cursor());
        Q_EMIT q->changed();
        return goOn();
    }
    pace.failed(time(), std::chrono::seconds(error.retryAfter));
    if (!isOfTheConnection(error.kind) && pace.failures() >= patience) {
        if (error.kind == ApiError::Kind::Protocol && pace.failures() < 2 * patience)
            pass.skipPage(); // one bad record must not keep all behind it away for ever
        else
            pass.leave(now().addSecs(brokenListSeconds));
        save(cursorName(pass.kind()), pass.cursor());
    }
    resumesAt = now().addMSecs((pace.next() - time()).count());
    setState(State::BackingOff);
    Q_EMIT q->changed();
    goOn();
}
