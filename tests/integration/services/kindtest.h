#pragma once

#include "directory.h"
#include "orderdraft.h"
#include "orderkinds.h"
#include "orders.h"
#include "productkinds.h"
#include "products.h"
#include "submissionstest.h"
#include "ticketdraft.h"
#include "ticketkinds.h"
#include "tickets.h"

#include <QJsonObject>

// What the tests of the kinds of orders, products and tickets share.

//! A desk that submits orders, products and tickets; its directory holds nothing, and the catalogue is in
//! memory.
struct KindDesk : SubmissionDesk
{
    explicit KindDesk(const SubmissionPauses &pauses = quick());

    //! Submits a draft of this form, and waits until it is in the outbox; its id there.
    qint64 submitForm(const QString &form, const QVariantMap &content);
    //! Why it is not even queued: ApiError::detail.
    [[nodiscard]] QString refusal(const QString &form, const QVariantMap &content);

    Directory directory;
    Orders orders {api, directory};
    Products products {api, directory};
    Tickets tickets {api, directory};
    NewOrderKind newOrder {api, connection, orders};
    EditOrderKind editOrder {api, connection, orders};
    DeleteOrderKind deleteOrder {api, orders};
    NewProductKind newProduct {api, products};
    EditProductKind editProduct {api, products};
    DeleteProductKind deleteProduct {api, products};
    NewTicketKind newTicket {api, tickets};
    EditTicketKind editTicket {api, tickets};
    DeleteTicketKind deleteTicket {api, tickets};
};

//! A server, a desk on it, and something that was submitted an hour ago of which nobody knows what became.
class SettlingTest : public testing::Test
{
protected:
    static inline const QString ours = QStringLiteral("RD-OURS"); //!< the code of what was submitted

    //! \a body: what was sent.
    explicit SettlingTest(const QByteArray &body);

    Result<Settlement> settle(SubmissionKind &kind);
    //! What it comes to when the server answers so.
    Settlement settled(SubmissionKind &kind, const Reply &reply);
    //! `createdAt`, minutes after it was submitted.
    [[nodiscard]] QJsonObject at(int minutes, const QJsonObject &more = {}) const;

    FaultServer m_server;
    KindDesk m_desk {patient()};
    QObject m_context;
    Submission m_submission;
};

//! A draft as a kind reads it.
[[nodiscard]] Draft draftWith(const QVariantMap &content);

//! An order of two lines for Ánh, as it is typed.
[[nodiscard]] OrderDraft typedOrder();
//! What is sent of it, under \a code.
[[nodiscard]] QByteArray sentOrder(const QString &code);
//! The same as the server lists it under \a number, with \a fields instead of what it says.
[[nodiscard]] QJsonObject listedOrder(int number, const QJsonObject &fields = {});

//! A ticket about somebody whose id is known, as it is typed.
[[nodiscard]] TicketDraft typedTicket();
//! What is sent of it, under \a code.
[[nodiscard]] QByteArray sentTicket(const QString &code);
//! The same as the server lists it under \a number, with \a fields instead of what it says.
[[nodiscard]] QJsonObject listedTicket(int number, const QJsonObject &fields = {});

[[nodiscard]] QByteArray listOf(const QList<QJsonObject> &records);

//! A draft of each kind, what is sent of it, and what the server lists before and after.
struct KindCase
{
    const char *name;
    QString form;
    QVariantMap content;
    QByteArray method;
    QByteArray target;
    QByteArray body; //!< `%1` stands for our code
    QByteArray undone; //!< a list that shows that it was not done
    QByteArray done; //!< and that it was; `%1` stands for our code
    QString result; //!< when it is found
    QByteArray lookedFor; //!< the target of the first page that is read; of a time `*`
};

void PrintTo(const KindCase &kind, std::ostream *out);
[[nodiscard]] const std::vector<KindCase> &kindCases();
