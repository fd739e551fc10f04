#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

class QLocalServer;
class QLocalSocket;

//! One RingDesk per folder of data. A lock file decides who is the one (DESIGN 8, rule 11); a local socket,
//! open to this user alone, takes what a second start hands over: `open`, or a call link.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, //!< this is the one
        Second, //!< another one runs
        Failed, //!< the folder cannot be written to
    };

    //! \a folder must exist. \a patience: how long one end waits for the other.
    explicit SingleInstance(const QString &folder,
        std::chrono::milliseconds patience = std::chrono::seconds(2), QObject *parent = nullptr);
    ~SingleInstance() override;

    //! Needs no application object yet.
    [[nodiscard]] Role take();
    //! First: hears from now on what others hand over. False when the system has no local sockets to give.
    [[nodiscard]] bool listen();
    //! Second: gives \a message (one line, at most 1024 characters) to the running one. False when it did not
    //! take it in time.
    [[nodiscard]] bool handOver(const QString &message);
    //! Where the first one listens: a path, on Windows the name of a pipe.
    [[nodiscard]] QString serverName() const;

Q_SIGNALS:
    //! First: a second start said this, once for each. It comes from outside and is to be checked.
    void received(const QString &message);

private:
    [[nodiscard]] bool removeDamagedLock();
    void accept();
    void readFrom(QLocalSocket *socket);

    QString m_folder;
    std::chrono::milliseconds m_patience;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};
