#include "randomserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray reply(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

const QByteArray page = "<html><body>Sign in</body></html>";

} // namespace

RandomServer::RandomServer(quint32 seed)
    : m_random(seed)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RandomServer::accept);
    if (m_server.listen(QHostAddress::LocalHost))
        m_port = m_server.serverPort();
}

bool RandomServer::happens(int percent)
{
    return m_fails && m_random.bounded(100) < percent;
}

void RandomServer::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        ++m_open;
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
    }
}

void RandomServer::readFrom(QTcpSocket *socket)
{
    if (socket->property("isOver").toBool())
        return;
    if (happens(3)) {
        ++unread;
        socket->abort();
        return;
    }
    QByteArray buffer = socket->property("buffer").toByteArray() + socket->readAll();
    const auto headEnd = buffer.indexOf("\r\n\r\n");
    const QByteArray head = buffer.first(qMax<qsizetype>(0, headEnd));
    const auto lengthAt = head.toLower().indexOf("content-length:");
    const auto length = lengthAt < 0
        ? 0
        : head.mid(lengthAt + 15, head.indexOf('\r', lengthAt) - lengthAt - 15).trimmed().toLongLong();
    if (headEnd < 0 || buffer.size() < headEnd + 4 + length) {
        socket->setProperty("buffer", buffer);
        return;
    }
    socket->setProperty("buffer", QByteArray());
    const auto first = head.first(head.indexOf('\r')).split(' ');
    if (first.at(0) == "POST")
        post(socket, buffer.sliced(headEnd + 4, length));
    else
        find(socket, first.at(1));
    if (m_server.isListening() && happens(4))
        goAway();
}

void RandomServer::goAway()
{
    // Nobody listens for a while: what is pressed meanwhile is queued.
    m_server.close();
    QTimer::singleShot(m_random.bounded(60), this, [this] {
        EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost, m_port)) << "the port was taken meanwhile";
    });
}

void RandomServer::post(QTcpSocket *socket, const QByteArray &body)
{
    const auto object = QJsonDocument::fromJson(body).object();
    const QString code = object.value(u"code"_s).toString();
    ++writes[code];
    const auto store = [&] { stored.insert(code, object.value(u"text"_s).toString()); };
    const QByteArray good =
        reply("201 Created", R"({"success":true,"number":)" + QByteArray::number(stored.size()) + "}");
    const auto answer = [&](const QByteArray &bytes, bool isLast) {
        socket->write(bytes);
        if (isLast) {
            socket->setProperty("isOver", true);
            socket->disconnectFromHost();
        }
    };
    const bool isStored = happens(50);
    switch (m_fails ? m_random.bounded(16) : 0) {
    default: // it works
        store();
        return answer(good, happens(20));
    case 1: // and then silence, and then the end
        if (isStored)
            store();
        socket->setProperty("isOver", true);
        QTimer::singleShot(m_random.bounded(40), socket, [socket] { socket->disconnectFromHost(); });
        return;
    case 2:
        if (isStored)
            store();
        return answer({}, true);
    case 3:
        store();
        return answer(good.chopped(1 + m_random.bounded(good.size() - 1)), true);
    case 4:
        if (isStored)
            store();
        return answer(reply("200 OK", page), false);
    case 5:
        if (isStored)
            store();
        return answer(reply(isStored ? "500 Oops" : "503 Later", "later"), happens(50));
    case 6:
        if (isStored)
            store();
        return answer(reply("302 Found", {}, "Location: /elsewhere\r\n"), false);
    case 7:
        return answer(reply("422 No", R"({"success":false,"message":"no"})"), false);
    case 8:
        return answer(reply("200 OK", R"({"success":false,"message":"no"})"), happens(20));
    }
}

void RandomServer::find(QTcpSocket *socket, const QByteArray &target)
{
    ++reads;
    const QString code =
        QUrlQuery(QString::fromLatin1(target.mid(target.indexOf('?') + 1))).queryItemValue(u"code"_s);
    const QByteArray found =
        QJsonDocument(stored.contains(code) ? QJsonArray {QJsonObject {{u"code"_s, code}}} : QJsonArray())
            .toJson();
    switch (m_fails ? m_random.bounded(12) : 0) {
    default:
        socket->write(reply("200 OK", found));
        return;
    case 1:
        socket->write(reply("500 Oops", "later"));
        return;
    case 2:
        socket->write(reply("200 OK", page));
        return;
    case 3:
        socket->write(reply("200 OK", found).chopped(1));
        break;
    case 4:
        break;
    }
    socket->setProperty("isOver", true);
    socket->disconnectFromHost();
}
