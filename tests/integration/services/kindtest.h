#pragma once

#include "directory.h"
#include "orderdraft.h"
#include "orderkinds.h"
#include "orders.h"
#include "productkinds.h"
#include "products.h"
#include "submissionstest.h"

#include <QJsonObject>

// What the tests of the kinds of orders and products share.

//! A desk that submits orders and products; its directory holds nothing, and the catalogue is in memory.
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
    NewOrderKind newOrder {api, connection, orders};
    EditOrderKind editOrder {api, connection, orders};
    DeleteOrderKind deleteOrder {api, orders};
    NewProductKind newProduct {api, products};
    EditProductKind editProduct {api, products};
    DeleteProductKind deleteProduct {api, products};
};

//! A draft as a kind reads it.
[[nodiscard]] Draft draftWith(const QVariantMap &content);

//! An order of two lines for Ánh, as it is typed.
[[nodiscard]] OrderDraft typedOrder();
//! What is sent of it, under \a code.
[[nodiscard]] QByteArray sentOrder(const QString &code);
//! The same as the server lists it under \a number, with \a fields instead of what it says.
[[nodiscard]] QJsonObject listedOrder(int number, const QJsonObject &fields = {});
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
    QByteArray lookedFor; //!< the target of the first page that is read
};

void PrintTo(const KindCase &kind, std::ostream *out);
[[nodiscard]] const std::vector<KindCase> &kindCases();
