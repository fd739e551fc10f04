#pragma once

#include "customer.h"
#include "pagelimit.h"
#include "requesthandle.h"

#include <QDate>
#include <QList>
#include <QTimer>

#include <functional>
#include <optional>

class ApiRing;
class KnownCustomers;
class QJsonValue;
struct LookupKey;

//! What `GET /contacts` can be asked for (contract 1); an empty field is not asked.
struct CustomerQuery
{
    std::optional<CustomerKind> kind;
    QString phone; //!< as the server may have stored it: it compares text
    QString email;
    QString customerId;
    QString leadId;
    QDate createdFrom; //!< days are inclusive, in the server's time zone
    QDate createdTo;
    QDate updatedFrom;
    QDate updatedTo;
    int page = 1; //!< from 1
    int limit = pageLimit; //!< 1 to pageLimit

    bool operator==(const CustomerQuery &) const = default;
};

struct CustomerPage
{
    QList<Customer> customers;
    bool last = true; //!< no page follows: it was shorter than the limit
};

//! The customer endpoints of ApiRing.
class Customers final
{
public:
    //! \a known is told whom a search by number, address or id found.
    explicit Customers(ApiRing &api, KnownCustomers *known = nullptr);

    [[nodiscard]] RequestHandle find(
        const CustomerQuery &query, QObject *context, Callback<CustomerPage> done);

    //! See ApiRing::connection().
    [[nodiscard]] int connection() const;

private:
    void keepLater(const QJsonValue &json, const LookupKey &wanted, int asked);

    ApiRing &m_api;
    KnownCustomers *m_known;
    QTimer m_later;
    QList<std::function<void()>> m_unkept; //!< for the directory, once they are painted
};
