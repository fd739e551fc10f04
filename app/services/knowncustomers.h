#pragma once

#include "customer.h"
#include "lookup.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

class Directory;
class QJsonValue;

//! A customer as this desk last read them.
struct KnownCustomer
{
    Customer customer;
    QDateTime readAt; //!< UTC
};

//! The customers in the directory: what is on the card before the network answers (DESIGN 3, step 1).
class KnownCustomers final
{
public:
    explicit KnownCustomers(Directory &directory);

    //! At once; nobody when the directory is off or does not know them.
    [[nodiscard]] QList<KnownCustomer> find(const LookupKey &key) const;
    //! By name without diacritics, code or email address, best first.
    [[nodiscard]] QList<KnownCustomer> search(const QString &text, int most = 50) const;
    //! Takes in what the server answered to a lookup; \a json as it came, in the forms of readRecords().
    //! Nothing in the scope `off`. This is what "seen" means (DESIGN 5): who was looked up or opened, never a
    //! page of a list that somebody scrolled past.
    void keep(const QJsonValue &json);
    //! Of \a json only those who were looked for: a server that does not know what it was asked by answers
    //! with everybody.
    void keep(const QJsonValue &json, const LookupKey &key);

private:
    void keepThose(const QJsonValue &json, const std::function<bool(const Customer &)> &isWanted);

    Directory &m_directory;
};
