#pragma once

#include "httpclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

class WriteBody;

//! One call of HttpClient::send(), over all its attempts, up to its one callback. It deletes itself.
class HttpClient::Exchange final : public QObject
{
public:
    Exchange(Private &client, const HttpRequest &request, QObject *context, Callback<HttpReply> done);
    ~Exchange() override;

    void start();
    void giveUp();

private:
    //! Why an attempt brought no reply.
    enum class Fault { Offline, Tls, Idle, Total, CutShort, NotHttp, Redirect, TooLarge, BadEncoding };

    void attempt();
    void take();
    void attemptEnded();
    //! A write of which nothing was sent, over a connection that never was one: it may go over another.
    [[nodiscard]] bool isStillborn() const;
    [[nodiscard]] int status() const;
    [[nodiscard]] bool isCutShort() const;
    [[nodiscard]] tl::expected<HttpReply, Fault> outcome() const;
    [[nodiscard]] bool wasSent() const;
    [[nodiscard]] Result<HttpReply> readVerdict(const tl::expected<HttpReply, Fault> &outcome) const;
    [[nodiscard]] Result<HttpReply> writeVerdict(const tl::expected<HttpReply, Fault> &outcome) const;
    void settle(const tl::expected<HttpReply, Fault> &outcome);
    void finish(Result<HttpReply> result);
    void dropReply();

    Private &m_client;
    const HttpRequest m_request;
    const bool m_isWrite;
    QPointer<QObject> m_context;
    Callback<HttpReply> m_done;
    QTimer m_total;
    QTimer m_backoff;
    QElapsedTimer m_clock;
    int m_retried = 0;

    // Of the attempt under way.
    QNetworkReply *m_reply = nullptr;
    WriteBody *m_writeBody = nullptr; //!< belongs to the reply; null for a GET
    QByteArray m_received;
};
