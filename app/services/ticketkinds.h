#pragma once

#include "submissions.h"

class ApiRing;
class Tickets;

// What can be submitted of tickets. Their drafts hold what ticketdraft.h writes; an error names the field as
// TicketForm::field() takes it.

class TicketKindBase : public SubmissionKind
{
public:
    TicketKindBase(ApiRing &api, Tickets &tickets);

    //! `TicketId`, or `number` (contract 1), alone or below `data`.
    [[nodiscard]] QString numberIn(const QJsonValue &answer) const override;
    void refresh(const Submission &submission) override;

protected:
    ApiRing &m_api;
    Tickets &m_tickets;
};

//! `POST /tickets`, with our code in ticketIdApiRing. Settled by that code or, where the server does not
//! return it, by contact, title and time.
class NewTicketKind final : public TicketKindBase
{
public:
    using TicketKindBase::TicketKindBase;

    [[nodiscard]] QString name() const override { return QStringLiteral("ticket"); }
    [[nodiscard]] bool mayGoByItself() const override { return true; }
    [[nodiscard]] Result<SubmissionRequest> request(const Draft &draft, const QString &code) const override;
    [[nodiscard]] RequestHandle settle(
        const Submission &submission, QObject *context, Callback<Settlement> done) override;
};

//! `PUT /tickets`: the changed fields alone. Settled by reading the ticket and comparing those.
class EditTicketKind final : public TicketKindBase
{
public:
    using TicketKindBase::TicketKindBase;

    [[nodiscard]] QString name() const override { return QStringLiteral("ticket-edit"); }
    [[nodiscard]] bool mayGoByItself() const override { return true; }
    [[nodiscard]] Result<SubmissionRequest> request(const Draft &draft, const QString &code) const override;
    [[nodiscard]] RequestHandle settle(
        const Submission &submission, QObject *context, Callback<Settlement> done) override;
};

//! `DELETE /tickets`, the number in query and body (contract 1). Settled by looking whether it is gone.
class DeleteTicketKind final : public TicketKindBase
{
public:
    using TicketKindBase::TicketKindBase;

    [[nodiscard]] QString name() const override { return QStringLiteral("ticket-delete"); }
    //! Somebody should be there when something is deleted.
    [[nodiscard]] bool mayGoByItself() const override { return false; }
    [[nodiscard]] Result<SubmissionRequest> request(const Draft &draft, const QString &code) const override;
    [[nodiscard]] RequestHandle settle(
        const Submission &submission, QObject *context, Callback<Settlement> done) override;
};
