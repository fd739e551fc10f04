#include "sync.h"

#include "apiring.h"
#include "connection.h"
#include "directory.h"
#include "recordlists.h"
#include "syncdesk.h"
#include "syncpass.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = DirectoryEntry::Kind;

constexpr int patience = 5; // failures in a row of one list, before the others go on without it
constexpr qint64 brokenListSeconds = 3'600;
constexpr qint64 missingListSeconds = 86'400;
constexpr qint64 keptForSeconds = 86'400; // between two times that what is too old is removed
constexpr int longestTimer = 3'600'000; // ms; the clock of a sleeping computer stands still

//! In the order in which they are read: what is short goes before what may take days.
constexpr std::array readingOrder {Kind::Product, Kind::Ticket, Kind::Customer, Kind::Order};

QString cursorName(Kind kind)
{
    switch (kind) {
    case Kind::Customer:
        return u"customers"_s;
    case Kind::Order:
        return u"orders"_s;
    case Kind::Ticket:
        return u"tickets"_s;
    case Kind::Product:
        return u"products"_s;
    }
    Q_UNREACHABLE();
}

QString deskCursor()
{
    return u"desk"_s;
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

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

class Sync::Private
{
public:
    Private(Sync *sync, ApiRing &ring, Connection &current, Directory &local, const SyncPace::Limits &limits)
        : q(sync)
        , api(ring)
        , connection(current)
        , directory(local)
        , lists(ring, local)
        , pace(limits, [] { return QRandomGenerator::global()->generateDouble(); })
    {
        clock.start();
        timer.setSingleShot(true);
        timer.callOnTimeout(q, [this] { goOn(); });
    }

    [[nodiscard]] SyncPace::Time time() const { return SyncPace::Time(clock.elapsed()); }
    [[nodiscard]] bool isBusy() const { return isAsking || isWriting; }

    void restart();
    void profileChanged();
    void agentChanged();
    void goOn();
    void wait(SyncPace::Time until);
    void tidy();
    void ask(SyncPass &pass);
    void answered(Kind kind, Result<RecordPage> page);
    void took(SyncPass &pass, const RecordPage &page);
    void written(Kind kind, const SyncPass &next, const Stored<void> &outcome);
    void failed(SyncPass &pass, const ApiError &error);
    void roundEnded();
    void save(const QString &name, const QByteArray &cursor);
    void setState(State to);
    [[nodiscard]] SyncPass::Rules wantedRules() const;
    [[nodiscard]] SyncPass *next();
    [[nodiscard]] bool isInScope(Kind kind) const;
    [[nodiscard]] SyncPass &passOf(Kind kind) { return *std::ranges::find(passes, kind, &SyncPass::kind); }

    Sync *const q;
    ApiRing &api;
    Connection &connection;
    Directory &directory;
    RecordLists lists;
    SyncPace pace;
    QElapsedTimer clock;
    QTimer timer;

    State state = State::Off;
    bool isPaused = false;
    SyncPass::Rules rules;
    DeskState desk;
    std::optional<QString> owner; // of the directory as it is attached
    QList<SyncPass> passes; // empty: there is nothing to do here
    RequestHandle request;
    bool isAsking = false;
    bool isWriting = false;
    int started = 0; //!< counts restarts: what was begun before one no longer counts
    SyncPace::Time askedAt {0};
    bool isHurried = false; // the round that somebody asked for is under way
    QSet<Kind> doneInRound;
    bool isInRound = false;
    QSet<QString> formerPage;
    int recordsRead = 0;
    bool wasAgentBusy = false;
    QDateTime resumesAt;
    std::optional<ApiError> problem;
};

SyncPass::Rules Sync::Private::wantedRules() const
{
    const Profile &profile = connection.profile();
    SyncPass::Rules wanted {profile.scope, profile.retentionDays};
    if (wanted.scope == DirectoryScope::All && directory.isInMemory())
        wanted.scope = DirectoryScope::Seen;
    return wanted;
}

bool Sync::Private::isInScope(Kind kind) const
{
    return rules.scope == DirectoryScope::All
        || (rules.scope == DirectoryScope::Seen && (kind == Kind::Product || kind == Kind::Ticket));
}

void Sync::Private::setState(State to)
{
    if (state == to)
        return;
    state = to;
    Q_EMIT q->changed();
}

void Sync::Private::save(const QString &name, const QByteArray &cursor)
{
    directory.setCursor(name, cursor, q, {});
}

//! Another company, another directory, another scope: whatever was going on is over.
void Sync::Private::restart()
{
    ++started;
    request.cancel();
    timer.stop();
    isAsking = false;
    isWriting = false;
    passes.clear();
    doneInRound.clear();
    formerPage.clear();
    isInRound = false;
    isHurried = false;
    recordsRead = 0;
    resumesAt = {};
    problem.reset();
    desk = {};
    rules = wantedRules();
    directory.setScope(rules.scope);
    if (connection.state() != Connection::State::Ready || !directory.isOpen())
        return setState(State::Off);

    const QString company = connection.profile().name;
    const QString server = connection.profile().address.text();
    const QByteArray known = directory.cursor(deskCursor());
    desk = DeskState::read(known);
    // A directory that is still, or already, another company's is left alone; one that was taken for a
    // company a moment ago may not have that in writing yet.
    if (owner.value_or(known.isEmpty() ? company : desk.company) != company
        || directory.company().value_or(company) != company)
        return setState(State::Off);
    owner = company;
    const bool isMoved = !known.isEmpty() && desk.server != server;
    const bool isLess = desk.scope == int(DirectoryScope::All) && rules.scope == DirectoryScope::Seen;
    if (isMoved || (rules.scope == DirectoryScope::Off && !known.isEmpty())) {
        directory.clear(q, {});
        desk = {};
    } else if (isLess) {
        // Who of them was seen is not known any more.
        for (const Kind kind : {Kind::Customer, Kind::Order}) {
            directory.removeOlder(kind, now().addYears(1), q, {});
            save(cursorName(kind), "{}"_ba);
        }
    }
    if (rules.scope == DirectoryScope::Off)
        return setState(State::Off);

    desk.company = company;
    desk.server = server;
    desk.scope = int(rules.scope);
    save(deskCursor(), desk.cursor());
    for (const Kind kind : readingOrder) {
        const bool isFresh = isMoved || (isLess && !isInScope(kind));
        passes.append(SyncPass(kind, isFresh ? QByteArray() : directory.cursor(cursorName(kind))));
    }
    pace.started(time());
    setState(isPaused ? State::Paused : State::Waiting);
    Q_EMIT q->changed();
    goOn();
}

void Sync::Private::profileChanged()
{
    if (wantedRules() != rules || (passes.isEmpty() && connection.state() == Connection::State::Ready))
        restart();
}

void Sync::Private::agentChanged()
{
    const bool isAgentBusy = api.agentRequests() > 0;
    if (wasAgentBusy && !isAgentBusy) {
        pace.agentEnded(time());
        goOn();
    }
    wasAgentBusy = isAgentBusy;
}

SyncPass *Sync::Private::next()
{
    const QDateTime at = now();
    for (SyncPass &pass : passes) {
        if (isInScope(pass.kind()) && !doneInRound.contains(pass.kind()) && pass.isDue(at, isHurried))
            return &pass;
    }
    return nullptr;
}

void Sync::Private::wait(SyncPace::Time until)
{
    timer.start(int(std::clamp<qint64>((until - time()).count(), 0, longestTimer)));
}

//! The one place where it is decided what happens now.
void Sync::Private::goOn()
{
    if (passes.isEmpty() || isPaused || isBusy())
        return;
    if (api.agentRequests() > 0)
        return timer.stop(); // until agentChanged()
    if (time() < pace.next())
        return wait(pace.next());
    tidy();
    SyncPass *pass = next();
    if (!pass)
        return roundEnded();
    if (!isInRound) {
        isInRound = true;
        recordsRead = 0;
    }
    ask(*pass);
    setState(State::Running);
}

void Sync::Private::tidy()
{
    const QDateTime at = now();
    if (desk.tidiedAt.isValid() && desk.tidiedAt <= at && desk.tidiedAt.secsTo(at) < keptForSeconds)
        return;
    desk.tidiedAt = at;
    const QDateTime oldest = at.addDays(-rules.retentionDays);
    if (rules.scope == DirectoryScope::Seen)
        directory.removeOlder(Kind::Customer, oldest, q, {});
    for (const Kind kind : {Kind::Order, Kind::Ticket})
        directory.removeOutdated(kind, oldest, q, {});
    save(deskCursor(), desk.cursor());
}

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
    SyncPass::Page brought {
        page.count, RecordLists::pageLimit, 0, !keys.isEmpty() && keys == formerPage, isOutdated};
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

void Sync::Private::roundEnded()
{
    const bool isWhole = std::ranges::all_of(passes, [this](const SyncPass &pass) {
        return !isInScope(pass.kind()) || pass.doneAt().isValid() || pass.isLeft(now());
    });
    const bool isComplete = isWhole && !doneInRound.isEmpty();
    doneInRound.clear();
    isInRound = false;
    isHurried = false;
    pace.roundEnded(time());
    if (isComplete) {
        desk.completeAt = now();
        save(deskCursor(), desk.cursor());
    }
    setState(State::Waiting);
    if (isComplete)
        Q_EMIT q->changed();
    wait(pace.next());
}

Sync::Sync(ApiRing &api, Connection &connection, Directory &directory, QObject *parent)
    : Sync(api, connection, directory, SyncPace::Limits(), parent)
{ }

Sync::Sync(ApiRing &api, Connection &connection, Directory &directory, const SyncPace::Limits &limits,
    QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, api, connection, directory, limits))
{
    connect(&connection, &Connection::switched, this, [this] { d->restart(); });
    connect(&connection, &Connection::changed, this, [this] { d->profileChanged(); });
    connect(&directory, &Directory::attachmentChanged, this, [this] {
        d->owner.reset();
        d->restart();
    });
    connect(&api, &ApiRing::agentRequestsChanged, this, [this] { d->agentChanged(); });
    d->restart();
}

Sync::~Sync() = default;

Sync::State Sync::state() const
{
    return d->state;
}

int Sync::recordsRead() const
{
    return d->recordsRead;
}

QDateTime Sync::lastComplete() const
{
    return d->desk.completeAt;
}

QDateTime Sync::resumesAt() const
{
    return d->resumesAt;
}

std::optional<ApiError> Sync::problem() const
{
    return d->problem;
}

void Sync::setPaused(bool paused)
{
    if (d->isPaused == paused)
        return;
    d->isPaused = paused;
    if (d->passes.isEmpty())
        return;
    if (paused) {
        d->request.cancel();
        d->isAsking = false;
        d->timer.stop();
        return d->setState(State::Paused);
    }
    d->setState(State::Waiting);
    d->goOn();
}

void Sync::startNow()
{
    using ErrorKind = ApiError::Kind;
    if (d->passes.isEmpty() || d->isPaused)
        return;
    d->isHurried = true;
    const bool wasAskedToWait = d->state == State::BackingOff && d->problem
        && (d->problem->kind == ErrorKind::RateLimited || d->problem->kind == ErrorKind::Server);
    if (!d->isBusy() && !wasAskedToWait)
        d->pace.hurry(d->time());
    d->goOn();
}
