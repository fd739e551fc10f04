#include "servicestest.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

bool becomesTrue(const std::function<bool()> &condition)
{
    // Not QTest::qWaitFor(): it sleeps 10 ms after each round of events, and here one event leads to the
    // next.
    QTimer wakeUp; // for what another thread makes true
    wakeUp.start(10);
    const QDeadlineTimer deadline(patience);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

HttpLimits testLimits()
{
    HttpLimits limits;
    limits.idle = 15s;
    limits.total = 30s;
    limits.retries = 0;
    return limits;
}

ServerAddress addressOf(const FaultServer &server, const QString &prefix)
{
    return ServerAddress::parse(server.url(prefix)).value();
}

QByteArray contacts(const QList<int> &ids, const QString &phone)
{
    QJsonArray list;
    for (const int id : ids)
        list.append(QJsonObject {{u"customerId"_s, id}, {u"name"_s, u"Khách %1"_s.arg(id)},
            {u"phones"_s, QJsonArray {QJsonObject {{u"type"_s, u"Work"_s}, {u"value"_s, phone}}}}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<FaultServer::Request> requestsOf(const FaultServer &server)
{
    auto requests = server.requests();
    requests.removeIf([](const auto &request) { return request.target == "/settle-down"; });
    return requests;
}

QStringList queriesOf(const FaultServer &server)
{
    QStringList queries;
    const auto requests = requestsOf(server);
    for (const auto &request : requests) {
        const qsizetype at = request.target.indexOf('?');
        queries << QString::fromLatin1(at < 0 ? QByteArray() : request.target.sliced(at));
    }
    return queries;
}

void expectWellFormed(const FaultServer &server, const QByteArray &path)
{
    const auto requests = requestsOf(server);
    for (const auto &request : requests) {
        EXPECT_EQ(request.method, "GET");
        EXPECT_EQ(request.target.left(request.target.indexOf('?')), path);
        EXPECT_EQ(request.header("apikey"), "test-key");
        EXPECT_EQ(request.header("Accept"), "application/json");
        EXPECT_TRUE(request.header("Content-Type").isNull());
        EXPECT_TRUE(request.header("Content-Length").isNull());
        EXPECT_TRUE(request.header("Transfer-Encoding").isNull());
        EXPECT_TRUE(request.header("Cookie").isNull());
        EXPECT_TRUE(request.body.isEmpty());
        for (const auto &[name, value] : request.headers)
            EXPECT_TRUE(name.toLower() == "apikey" || !value.contains("test-key")) << name.constData();
        EXPECT_FALSE(request.target.contains("test-key"));
    }
}

QStringList idsOf(const QList<Customer> &customers)
{
    QStringList ids;
    for (const Customer &customer : customers)
        ids << customer.key();
    return ids;
}

void Services::use(const FaultServer &server, const QString &prefix)
{
    api.connectTo(addressOf(server, prefix), "test-key"_ba);
}

void ServicesTest::settleDown()
{
    Services services;
    services.use(m_server);
    m_server.then({200, "[]"});
    Answer<QJsonValue> answer;
    const auto handle = services.api.get(u"/settle-down"_s, {}, &m_context, answer.callback());
    EXPECT_TRUE(answer.wait());
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}
