#pragma once

#include "apierror.h"
#include "directory.h"
#include "profiles.h"
#include "syncpace.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

class ApiRing;
class Connection;

//! Keeps the directory up to date, politely: one request at a time, with pauses and jitter, none while the
//! agent's own requests run, and fewer when the server has enough (DESIGN 5). A request that is under way
//! when the agent's begins is let finish: to give it up would cost the server the same and bring nothing.
//!
//! It also keeps the directory within the profile's scope and retention. A directory that is in memory alone
//! is never more than `seen`. It reads into the directory only while that is the company's of the connection.
class Sync final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off, //!< the scope is `off`, or there is no company
        Waiting, //!< up to date as of lastComplete(); the next round comes by itself
        Running,
        Paused, //!< by the agent
        BackingOff, //!< the server asked for it, or failed; until resumesAt()
    };

    Sync(ApiRing &api, Connection &connection, Directory &directory, QObject *parent = nullptr);
    //! With another pace, for tests and benches.
    Sync(ApiRing &api, Connection &connection, Directory &directory, const SyncPace::Limits &limits,
        QObject *parent = nullptr);
    ~Sync() override;

    [[nodiscard]] State state() const;
    //! Of the round under way: what is being read, and how many records came.
    [[nodiscard]] int recordsRead() const;
    //! When everything in the scope had last been read; invalid: never.
    [[nodiscard]] QDateTime lastComplete() const;
    //! As of when everything the scope holds of \a kind is here: the beginning of the last reading that left
    //! nothing out. Also without a connection. Invalid: never, or the scope holds none of them.
    [[nodiscard]] QDateTime lastRead(DirectoryEntry::Kind kind) const;
    [[nodiscard]] QDateTime resumesAt() const;
    //! Why it backs off, or why a list was left out; nothing when all is well.
    [[nodiscard]] std::optional<ApiError> problem() const;

    void setPaused(bool paused); //!< stops at once: a request under way is given up
    //! The next round, without waiting for its time; where the server asked to be left alone, after that.
    void startNow();

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};
