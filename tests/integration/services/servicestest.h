#pragma once

#include "apiring.h"
#include "customers.h"
#include "faultserver.h"
#include "httpclient.h"
#include "lookup.h"

#include <QEventLoop>
#include <QTimer>

#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <string>

// What the tests of the services share: a server that says what it was told to, and the services on it.

using Reply = FaultServer::Reply;
using Kind = ApiError::Kind;

//! Long enough for a loaded machine, where an event is expected; nothing waits for it to pass.
constexpr int patience = 20'000;

//! Lets the event loop run until \a condition holds.
[[nodiscard]] bool becomesTrue(const std::function<bool()> &condition);

//! Limits that no healthy exchange with a server of this machine meets, and no repeats: each request that is
//! counted is one that a service made.
[[nodiscard]] HttpLimits testLimits();

[[nodiscard]] ServerAddress addressOf(const FaultServer &server, const QString &prefix = {});

//! `[{"customerId": id, "name": …, "phones": […]}]`, and so on for every one of \a ids.
[[nodiscard]] QByteArray contacts(const QList<int> &ids, const QString &phone = QStringLiteral("0867123456"));

//! What was asked of \a server by a test, settleDown() left out.
[[nodiscard]] QList<FaultServer::Request> requestsOf(const FaultServer &server);

//! The queries of it, `?phone=…`, in the order they arrived.
[[nodiscard]] QStringList queriesOf(const FaultServer &server);

//! That every request was written as the contract says: a GET of \a path with the key, and without a body.
void expectWellFormed(const FaultServer &server, const QByteArray &path = "/contacts");

[[nodiscard]] QStringList idsOf(const QList<Customer> &customers);

//! A callback's outcome, as it comes.
template <typename T>
struct Answer
{
    int calls = 0;
    std::optional<Result<T>> result;

    [[nodiscard]] Callback<T> callback()
    {
        return [this](Result<T> outcome) {
            ++calls;
            result = std::move(outcome);
        };
    }
    [[nodiscard]] bool wait()
    {
        return becomesTrue([this] { return calls > 0; });
    }
    //! Waits, and expects an error.
    [[nodiscard]] ApiError error()
    {
        EXPECT_TRUE(wait()) << "no callback";
        if (calls == 1 && !*result)
            return result->error();
        ADD_FAILURE() << "no error";
        return {Kind::Cancelled, -1, {}, {}};
    }
    //! Waits, and expects a value.
    [[nodiscard]] T value()
    {
        EXPECT_TRUE(wait()) << "no callback";
        if (calls == 1 && *result)
            return **result;
        ADD_FAILURE() << "no value: " << (calls == 1 ? result->error().detail.toStdString() : std::string());
        return {};
    }
};

//! The services on one server, as main() puts them together.
struct Services
{
    HttpClient http {testLimits()};
    ApiRing api {http};
    Customers customers {api};
    Lookup lookup {customers};

    //! Goes to \a server with the key `test-key`.
    void use(const FaultServer &server, const QString &prefix = {});
};

class ServicesTest : public testing::Test
{
protected:
    ServicesTest() { m_services.use(m_server); }

    //! Everything on its way to the server or back has arrived. Nothing may be left that the server was told
    //! to say.
    void settleDown();

    FaultServer m_server;
    Services m_services;
    QObject m_context;
};
