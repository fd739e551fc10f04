#pragma once

#include "requesthandle.h"
#include "serveraddress.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QString>

#include <memory>
#include <optional>

class HttpClient;
class QJsonValue;
struct HttpReply;
struct HttpRequest;
struct SubmissionRequest;

using ApiQuery = QList<QPair<QString, QString>>;

//! One company's ApiRing (contract 1): its address, its key, and how a request to it is written and read.
class ApiRing final : public QObject
{
    Q_OBJECT

public:
    explicit ApiRing(HttpClient &http, QObject *parent = nullptr);

    //! From now on requests go to \a address with \a key; a connection is opened ahead of the first of them.
    void connectTo(const ServerAddress &address, const QByteArray &key);
    //! Forgets the server and the key: every request is then Unauthorized without being sent.
    void disconnectFrom();

    [[nodiscard]] const ServerAddress &address() const { return m_address; }
    //! Another number after every change of server or key: what is asked in steps must not go on elsewhere.
    [[nodiscard]] int connection() const { return m_connected; }

    //! GET \a path; \a done gets the JSON of a success.
    [[nodiscard]] RequestHandle get(
        const QString &path, const ApiQuery &query, QObject *context, Callback<QJsonValue> done);
    //! The same for what nobody waits for: sent once, not counted in agentRequests(), and a failure of it is
    //! not told by answered(), for the agent's own requests may do well at the same time.
    [[nodiscard]] RequestHandle getInBackground(
        const QString &path, const ApiQuery &query, QObject *context, Callback<QJsonValue> done);
    //! How many requests are under way that the agent waits for. One that is being answered still counts, so
    //! that what is asked in steps is not interrupted between two of them.
    [[nodiscard]] int agentRequests() const { return m_agentRequests; }
    //! Sends \a request, at most once whatever happens to it (DESIGN 8, rules 1 and 2); \a done gets the JSON
    //! object of a success. What a failure says of it: see outcomeOf() in writeoutcome.h. Giving the handle
    //! up takes nothing back that has been sent.
    [[nodiscard]] RequestHandle write(
        const SubmissionRequest &request, QObject *context, Callback<QJsonValue> done);
    //! One authenticated read with a key that is not (yet) the one in use.
    [[nodiscard]] RequestHandle check(
        const ServerAddress &address, const QByteArray &key, QObject *context, Callback<void> done);

Q_SIGNALS:
    //! How a request to the server in use, with the key in use, went, after its callback was called; nothing
    //! when it succeeded. Not told of check(), nor of what was not sent for want of a key.
    void answered(const std::optional<ApiError> &failure);
    void agentRequestsChanged();

private:
    struct AgentRequest;
    using Reader = std::function<Result<QJsonValue>(Result<HttpReply>)>;

    //! As long as it is held a request of the agent's is under way.
    [[nodiscard]] std::shared_ptr<AgentRequest> agentRequest();
    [[nodiscard]] Callback<QJsonValue> reporting(Callback<QJsonValue> done);
    RequestHandle exchange(const HttpRequest &request, const QByteArray &key, QObject *context,
        const Reader &read, Callback<QJsonValue> done);

    HttpClient &m_http;
    ServerAddress m_address;
    QByteArray m_key;
    int m_connected = 0; //!< counts changes of server or key
    int m_agentRequests = 0;
};
