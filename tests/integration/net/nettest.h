#pragma once

#include "faultserver.h"
#include "httpclient.h"

#include <QEventLoop>

#include <gtest/gtest.h>

#include <optional>
#include <string>

// What the tests of HttpClient share.

using Reply = FaultServer::Reply;
using Kind = ApiError::Kind;
using Method = HttpRequest::Method;

//! Long enough for a loaded machine, where an event is expected; nothing waits for it to pass.
constexpr int kPatience = 20'000;

//! Limits that no healthy exchange with a server of this machine meets, and short pauses before a retry.
[[nodiscard]] HttpLimits testLimits();

[[nodiscard]] ServerAddress addressOf(const FaultServer &server, const QString &prefix = {});
[[nodiscard]] HttpRequest requestTo(const FaultServer &server, Method method = Method::Get,
    const QByteArray &body = {}, const QString &path = QStringLiteral("/contacts"));

//! A callback's outcome, as it comes.
struct Answer
{
    int calls = 0;
    std::optional<Result<HttpReply>> result;

    [[nodiscard]] Callback<HttpReply> callback();
    //! Lets the event loop run until it was called. Not QTest::qWaitFor(), which looks every 10 ms only.
    [[nodiscard]] bool wait();

private:
    QEventLoop m_loop;
};

//! Sends and waits; a callback that never comes is a failure of the test.
[[nodiscard]] Result<HttpReply> exchange(HttpClient &client, const HttpRequest &request);

//! Both threads have come to rest: whatever was on its way to the server or back has arrived.
void settleDown(FaultServer &server);

//! `reply 200` or `error Unknown 503 cut short`.
[[nodiscard]] std::string describe(const Result<HttpReply> &result);
