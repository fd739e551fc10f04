#pragma once

#include "customer.h"
#include "requesthandle.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class Customers;
struct CustomerQuery;

//! What a customer is looked up by.
struct LookupKey
{
    enum class Kind { Phone, Email, Id };

    Kind kind = Kind::Phone;
    PhoneNumber phone; //!< valid for Kind::Phone
    QString text; //!< the address, or the id, for the others

    //! What an agent types or pastes: a number in any form (a SIP address too), an email address, or `#475`
    //! for a customer or lead id. Nothing when it is none of them.
    [[nodiscard]] static std::optional<LookupKey> parse(const QString &typed);
    [[nodiscard]] static LookupKey ofPhone(const PhoneNumber &number);

    //! Whether \a customer is one who was looked for by this.
    [[nodiscard]] bool isOf(const Customer &customer) const;
    //! For reading, masked when it is a number and \a masked.
    [[nodiscard]] QString display(bool masked) const;
    //! For keeping, as `phone:+84867123456`, `email:…`, `id:475`; fromText() reads it back.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<LookupKey> fromText(const QString &kept);

    bool operator==(const LookupKey &) const = default;
};

//! Who was found. "Nobody" is an answer only when it is complete; a lookup of which a part failed without
//! anybody found is an error.
struct LookupResult
{
    QList<Customer> customers; //!< each person once
    bool certain = true; //!< false: the server returned these, and none of them carries what was asked for
    bool complete = true; //!< false: a part of the lookup failed, or there are more than one page holds
};

//! Finds who a number, an address or an id belongs to. A number is asked for in the national form first; when
//! that finds nobody, in the other written forms at the same time (contract 4).
class Lookup final
{
public:
    explicit Lookup(Customers &customers);

    //! A key that is empty finds nobody, and nobody is asked.
    [[nodiscard]] RequestHandle start(const LookupKey &key, QObject *context, Callback<LookupResult> done);

private:
    struct Search;
    void ask(const std::shared_ptr<Search> &search, const QList<CustomerQuery> &queries,
        std::function<void()> whenAllAnswered);

    Customers &m_customers;
};
