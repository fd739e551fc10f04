#include "listserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

int ListServer::Request::page() const
{
    return query.queryItemValue(u"page"_s).toInt();
}

ListServer::ListServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_received.remove(socket);
                socket->deleteLater();
            });
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port");
}

QString ListServer::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
}

void ListServer::letGo()
{
    isHolding = false;
    for (const auto &reply : std::exchange(m_held, {}))
        reply();
}

void ListServer::forget()
{
    m_asked.clear();
    m_requests.clear();
    m_mostAtOnce = m_underWay;
}

void ListServer::serve(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    for (qsizetype end = received.indexOf("\r\n\r\n"); end >= 0; end = received.indexOf("\r\n\r\n")) {
        const QByteArray head = received.first(end);
        received.remove(0, end + 4);
        read(socket, head);
    }
}

void ListServer::read(QTcpSocket *socket, const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    const QString target = QString::fromLatin1(first.value(1));
    if (first.value(0) != "GET" || !head.contains("\napikey: test-key\r")
        || !head.contains("application/json"))
        m_faults.append(QString::fromLatin1(head));
    Request request {target.section(u'?', 0, 0), QUrlQuery(target.section(u'?', 1))};
    if (request.page() < 1 || request.query.queryItemValue(u"limit"_s) != u"20"_s)
        m_faults.append(target);
    m_asked.append(target);
    m_requests.append(request);
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_underWay);

    const auto reply = [this, request, socket = QPointer<QTcpSocket>(socket)] {
        --m_underWay;
        if (!socket)
            return;
        const Reply said = answer(request);
        socket->write("HTTP/1.1 " + QByteArray::number(said.status)
            + " X\r\nContent-Type: application/json\r\n" + said.headers
            + "Content-Length: " + QByteArray::number(said.body.size()) + "\r\n\r\n" + said.body);
    };
    if (isHolding)
        m_held.append(reply);
    else
        reply();
}

ListServer::Reply ListServer::answer(const Request &request) const
{
    if (instead) {
        if (auto reply = instead(request))
            return *reply;
    }
    if (!lists.contains(request.path))
        return {404, R"({"success": 0, "message": "unknown path"})", {}};
    constexpr int limit = 20;
    QJsonArray page;
    for (const QJsonObject &record : lists.value(request.path).mid((request.page() - 1) * limit, limit))
        page.append(record);
    return {200, QJsonDocument(page).toJson(QJsonDocument::Compact), {}};
}
