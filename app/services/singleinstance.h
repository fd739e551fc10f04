#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>

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

    //! \a folder must exist.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    //! Needs no application object yet.
    [[nodiscard]] Role take();
    //! First: hears from now on what others hand over. False when the system has no local sockets to give.
    [[nodiscard]] bool listen();
    //! Second: gives \a message (one line, at most 1024 characters) to the running one. False when it did not
    //! take it within two seconds.
    [[nodiscard]] bool handOver(const QString &message);

Q_SIGNALS:
    //! First: a second start said this. It comes from outside and is to be checked.
    void received(const QString &message);

private:
    [[nodiscard]] QString serverName() const;
    void accept();
    void readFrom(QLocalSocket *socket);

    QString m_folder;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};
