#pragma once

#include "profiles.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

class ApiRing;
class Connection;
class Directory;

//! Keeps the directory up to date, politely: one request at a time, with pauses and jitter, none while the
//! agent's own requests run, and fewer when the server has enough (DESIGN 5).
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
    ~Sync() override;

    [[nodiscard]] State state() const;
    //! Of the round under way: what is being read, and how many records came.
    [[nodiscard]] int recordsRead() const;
    //! When everything in the scope had last been read; invalid: never.
    [[nodiscard]] QDateTime lastComplete() const;
    [[nodiscard]] QDateTime resumesAt() const;
    [[nodiscard]] std::optional<ApiError> problem() const;

    void setPaused(bool paused); //!< stops at once: a request under way is given up
    void startNow(); //!< the next round, without waiting for its time

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};
