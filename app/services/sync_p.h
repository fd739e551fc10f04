#pragma once

#include "sync.h"

#include "recordlists.h"
#include "requesthandle.h"
#include "syncdesk.h"
#include "syncpass.h"

#include <QElapsedTimer>
#include <QList>
#include <QSet>
#include <QTimer>

//! When and what is asked is decided in sync.cpp; what is done with an answer stands in syncreading.cpp.
class Sync::Private
{
public:
    using Kind = DirectoryEntry::Kind;

    Private(Sync *sync, ApiRing &ring, Connection &current, Directory &local, const SyncPace::Limits &limits);

    [[nodiscard]] static QDateTime now() { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] static QString cursorName(Kind kind);
    [[nodiscard]] SyncPace::Time time() const { return SyncPace::Time(clock.elapsed()); }
    [[nodiscard]] bool isBusy() const { return isAsking || isWriting; }

    void restart();
    void removeAll(const QList<Kind> &kinds);
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
    [[nodiscard]] QDateTime lastRead(Kind kind) const;
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
