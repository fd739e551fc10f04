#pragma once

#include "order.h"
#include "pagelimit.h"
#include "requesthandle.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <map>
#include <optional>

class ApiRing;
class Directory;

//! What `GET /opportunities` can be asked for (contract 1); an empty field is not asked.
struct OrderQuery
{
    QString number;
    QString phones; //!< a number as the server may have stored it
    QString customerId;
    int page = 1; //!< from 1
    int limit = pageLimit; //!< 1 to pageLimit

    bool operator==(const OrderQuery &) const = default;
};

struct OrderPage
{
    QList<Order> orders;
    bool last = true; //!< no page follows: it was shorter than the limit
};

//! An order as this desk last read it.
struct KnownOrder
{
    Order order;
    QDateTime readAt; //!< UTC

    bool operator==(const KnownOrder &) const = default;
};

//! The order endpoints of ApiRing, and the orders in the directory.
class Orders final : public QObject
{
    Q_OBJECT

public:
    Orders(ApiRing &api, Directory &directory, QObject *parent = nullptr);

    [[nodiscard]] RequestHandle find(const OrderQuery &query, QObject *context, Callback<OrderPage> done);
    //! A page of \a customer's orders: by their customer id, else by their first number in the national form.
    //! A server that does not know what it was asked by answers with everybody's: of such an answer only what
    //! says itself that it is theirs is given. What is given is taken into the directory.
    [[nodiscard]] RequestHandle ofCustomer(
        const Customer &customer, int page, QObject *context, Callback<OrderPage> done);

    //! At once, from the directory; what changed last comes first.
    [[nodiscard]] QList<KnownOrder> known(const Customer &customer, int most = 50) const;
    [[nodiscard]] std::optional<KnownOrder> known(const QString &number) const;
    //! By name, receiver, number or our code, best first.
    [[nodiscard]] QList<KnownOrder> search(const QString &text, int most = 50) const;

    //! Reads the order \a number again after it was written, takes it into the directory (or out of it, when
    //! it is gone), and tells changed().
    void refresh(const QString &number, const QString &customer);

    //! Values seen, for suggestions, the most frequent first.
    [[nodiscard]] QStringList stages() const;
    [[nodiscard]] QStringList branches() const;
    [[nodiscard]] QStringList staff() const;

    //! See ApiRing::connection().
    [[nodiscard]] int connection() const;

Q_SIGNALS:
    //! An order of this desk was made, changed or deleted, or read anew after that. \a customer:
    //! Customer::key(), may be empty.
    void changed(const QString &customer);

private:
    ApiRing &m_api;
    Directory &m_directory;
    std::map<QString, RequestHandle> m_refreshes; //!< by number
};

//! Whether \a order says itself that it is \a customer's: by one of their ids, or a number of theirs.
[[nodiscard]] bool isOf(const Order &order, const Customer &customer);
