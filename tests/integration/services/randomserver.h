#pragma once

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QString>
#include <QTcpServer>

class QTcpSocket;

//! Stores what TestKind posts, and fails at random: before and after storing, in every way that
//! DESIGN 8 knows. It keeps account of what reached it and what it stored.
class RandomServer final : public QObject
{
public:
    explicit RandomServer(quint32 seed);

    [[nodiscard]] quint16 port() const { return m_port; }
    void behave() { m_fails = false; } //!< from now on
    //! Everything that was sent has been read: no connection is left.
    [[nodiscard]] bool isQuiet() const { return m_open == 0 && m_server.isListening(); }

    QHash<QString, int> writes; //!< by code; 0: none
    QHash<QString, QString> stored; //!< code → text
    int unread = 0; //!< cut off before anything was read
    int reads = 0;

private:
    void accept();
    void readFrom(QTcpSocket *socket);
    void post(QTcpSocket *socket, const QByteArray &body);
    void find(QTcpSocket *socket, const QByteArray &target);
    void goAway();
    [[nodiscard]] bool happens(int percent);

    QTcpServer m_server;
    QRandomGenerator m_random;
    quint16 m_port = 0;
    int m_open = 0;
    bool m_fails = true;
};
