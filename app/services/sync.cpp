#include "sync_p.h"

#include "apiring.h"
#include "connection.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = DirectoryEntry::Kind;

constexpr qint64 keptForSeconds = 86'400; // between two times that what is too old is removed
constexpr int longestTimer = 3'600'000; // ms; the clock of a sleeping computer stands still

//! In the order in which they are read: what is short goes before what may take days.
constexpr std::array readingOrder {Kind::Product, Kind::Ticket, Kind::Customer, Kind::Order};

QString deskCursor()
{
    return u"desk"_s;
}

} // namespace

Sync::Private::Private(
    Sync *sync, ApiRing &ring, Connection &current, Directory &local, const SyncPace::Limits &limits)
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

QString Sync::Private::cursorName(Kind kind)
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

QDateTime Sync::Private::lastRead(Kind kind) const
{
    if (!isInScope(kind) || !directory.isOpen())
        return {};
    const auto pass = std::ranges::find(passes, kind, &SyncPass::kind);
    if (pass != passes.end())
        return pass->wholeBegan();
    // Nothing is read now. What is here may be of another company, or of a server that was left.
    const DeskState known = DeskState::read(directory.cursor(deskCursor()));
    const Profile &profile = connection.profile();
    const bool isTheirs = known.company == profile.name && known.server == profile.address.text();
    return isTheirs ? SyncPass(kind, directory.cursor(cursorName(kind))).wholeBegan() : QDateTime();
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
        for (const Kind kind : {Kind::Customer, Kind::Order})
            save(cursorName(kind), "{}"_ba);
        removeAll({Kind::Customer, Kind::Order});
    }
    if (rules.scope == DirectoryScope::Off)
        return setState(State::Off);

    desk.company = company;
    desk.server = server;
    if (!isLess)
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

//! Should the program end before they are gone, the next start finds the former scope and begins again.
void Sync::Private::removeAll(const QList<Kind> &kinds)
{
    if (kinds.isEmpty()) {
        desk.scope = int(rules.scope);
        return save(deskCursor(), desk.cursor());
    }
    const auto removed = [this, rest = kinds.mid(1), begun = started](const Stored<void> &outcome) {
        if (outcome && begun == started)
            removeAll(rest);
    };
    directory.removeOlder(kinds.first(), now().addYears(1), q, removed);
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

QDateTime Sync::lastRead(DirectoryEntry::Kind kind) const
{
    return d->lastRead(kind);
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
