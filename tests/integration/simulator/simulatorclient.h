#pragma once

#include "simulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <gtest/gtest.h>
#include <httplib.h>

#include <string>

//! What came back; status 0: the connection was closed without a reply.
struct Answer
{
    int status = 0;
    QJsonDocument json;

    [[nodiscard]] QString message() const
    {
        return json.object().value(QStringLiteral("message")).toString();
    }
    [[nodiscard]] QJsonArray list() const { return json.array(); }
};

//! A running simulator and a client of it that is not ours, so that two mistakes cannot agree.
class SimulatorClient final
{
public:
    explicit SimulatorClient(const Simulator::Options &options = {})
        : simulator(options)
        , m_port(simulator.start().value())
        , m_client("127.0.0.1", m_port)
    {
        m_client.set_keep_alive(true);
        m_client.set_url_encode(false); // targets go out as they are given
        m_client.set_tcp_nodelay(true);
        m_client.set_read_timeout(50);
    }

    //! \a target with its query, as it goes out. A body is sent as JSON.
    Answer send(const char *method, const std::string &target, const QByteArray &body = {})
    {
        httplib::Headers headers = goodHeaders();
        if (!body.isNull())
            headers.emplace("Content-Type", "application/json");
        return send(method, target, headers, body);
    }

    Answer send(const char *method, const std::string &target, const httplib::Headers &headers,
        const QByteArray &body = {})
    {
        httplib::Request request;
        request.method = method;
        request.path = target;
        request.headers = headers;
        request.body = body.toStdString();
        const httplib::Result result = m_client.send(request);
        if (!result)
            return {};
        return {result->status, QJsonDocument::fromJson(QByteArray::fromStdString(result->body))};
    }

    Answer get(const QByteArray &query) { return send("GET", ("/contacts?" + query).toStdString()); }
    Answer post(const QByteArray &body) { return send("POST", "/contacts", body); }
    Answer put(const QByteArray &body) { return send("PUT", "/contacts", body); }

    [[nodiscard]] int port() const { return m_port; }

    static httplib::Headers goodHeaders()
    {
        return {{"apikey", Simulator::demoKey}, {"Accept", "application/json"}};
    }

    //! Every record \a query finds, page by page until a short one.
    QJsonArray all(const QByteArray &query = {}) { return all("/contacts", query); }

    QJsonArray all(const std::string &path, const QByteArray &query)
    {
        QJsonArray found;
        for (int page = 1;; ++page) {
            const QByteArray more = "page=" + QByteArray::number(page) + (query.isEmpty() ? "" : "&" + query);
            const Answer answer = send("GET", path + "?" + more.toStdString());
            EXPECT_EQ(answer.status, 200) << answer.message().toStdString();
            for (const QJsonValue &record : answer.list())
                found.append(record);
            if (answer.list().size() < 20)
                return found;
        }
    }

    Simulator simulator;

private:
    quint16 m_port;
    httplib::Client m_client;
};

inline QByteArray percent(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

//! customerId or leadId, whichever there is and however it is written.
inline qint64 idOf(const QJsonObject &record)
{
    const QJsonValue id = record.contains(QStringLiteral("leadId"))
        ? record.value(QStringLiteral("leadId"))
        : record.value(QStringLiteral("customerId"));
    return id.isString() ? id.toString().toLongLong() : id.toInteger();
}
