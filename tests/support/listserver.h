#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTcpServer>
#include <QUrlQuery>

#include <functional>
#include <optional>

//! ApiRing's lists over plain HTTP, on the thread of the test: pages of what a test puts into them, read as
//! strictly as they are asked for, and every request written down.
class ListServer final : public QObject
{
public:
    struct Reply
    {
        int status = 200;
        QByteArray body;
        QByteArray headers; //!< whole lines, each with its line break
    };
    struct Request
    {
        QString path;
        QUrlQuery query;
        [[nodiscard]] int page() const;
    };

    ListServer();

    [[nodiscard]] QString url() const;

    QHash<QString, QList<QJsonObject>> lists; //!< by path; one that is not there is answered with 404
    //! What a test wants answered otherwise.
    std::function<std::optional<Reply>(const Request &)> instead;
    //! While it holds, requests are taken and not answered.
    bool isHolding = false;
    void letGo(); //!< answers those, and holds no more

    [[nodiscard]] const QStringList &asked() const { return m_asked; } //!< `/contacts?page=1&limit=20`
    [[nodiscard]] QList<Request> requests() const { return m_requests; }
    void forget(); //!< what was asked
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; } //!< requests under way at the same time
    [[nodiscard]] QStringList faults() const { return m_faults; } //!< what broke the contract

private:
    void serve(class QTcpSocket *socket);
    void read(QTcpSocket *socket, const QByteArray &head);
    [[nodiscard]] Reply answer(const Request &request) const;

    QHash<QTcpSocket *, QByteArray> m_received;
    QStringList m_asked;
    QList<Request> m_requests;
    QList<std::function<void()>> m_held;
    QStringList m_faults;
    int m_underWay = 0;
    int m_mostAtOnce = 0;
    QTcpServer m_server; // last: what it has connected ends with it, and is told to the rest
};
