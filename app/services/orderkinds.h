#pragma once

#include "submissions.h"

class ApiRing;
class Connection;
class Orders;

// What can be submitted of orders. Their drafts hold what orderdraft.h writes; an error names the field as
// OrderForm::field() takes it.

class OrderKindBase : public SubmissionKind
{
public:
    OrderKindBase(ApiRing &api, Orders &orders);

    [[nodiscard]] QString numberIn(const QJsonValue &answer) const override;
    void refresh(const Submission &submission) override;

protected:
    ApiRing &m_api;
    Orders &m_orders;
};

//! `POST /opportunities`, with our code in opportunityIdApiRing. Settled by that code or, where the server
//! does not return it, by receiver, lines and time.
class NewOrderKind final : public OrderKindBase
{
public:
    //! \a connection: its profile says whether `value` is sent or left to the server.
    NewOrderKind(ApiRing &api, const Connection &connection, Orders &orders);

    [[nodiscard]] QString name() const override { return QStringLiteral("order"); }
    [[nodiscard]] bool mayGoByItself() const override { return true; }
    [[nodiscard]] Result<SubmissionRequest> request(const Draft &draft, const QString &code) const override;
    [[nodiscard]] RequestHandle settle(
        const Submission &submission, QObject *context, Callback<Settlement> done) override;

private:
    const Connection &m_connection;
};

//! `PUT /opportunities`: the changed fields alone. Settled by reading the order and comparing those.
class EditOrderKind final : public OrderKindBase
{
public:
    EditOrderKind(ApiRing &api, const Connection &connection, Orders &orders);

    [[nodiscard]] QString name() const override { return QStringLiteral("order-edit"); }
    [[nodiscard]] bool mayGoByItself() const override { return true; }
    [[nodiscard]] Result<SubmissionRequest> request(const Draft &draft, const QString &code) const override;
    [[nodiscard]] RequestHandle settle(
        const Submission &submission, QObject *context, Callback<Settlement> done) override;

private:
    const Connection &m_connection;
};

//! `DELETE /opportunities`, the number in query and body (contract 1). Settled by looking whether it is gone.
class DeleteOrderKind final : public OrderKindBase
{
public:
    using OrderKindBase::OrderKindBase;

    [[nodiscard]] QString name() const override { return QStringLiteral("order-delete"); }
    //! Somebody should be there when something is deleted.
    [[nodiscard]] bool mayGoByItself() const override { return false; }
    [[nodiscard]] Result<SubmissionRequest> request(const Draft &draft, const QString &code) const override;
    [[nodiscard]] RequestHandle settle(
        const Submission &submission, QObject *context, Callback<Settlement> done) override;
};
