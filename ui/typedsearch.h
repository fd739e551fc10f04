#pragma once

#include "customer.h"
#include "phonenumber.h"

#include <QString>

//! What is typed above a list of records: a record's number, a telephone number, or words.
struct TypedSearch
{
    QString number; //!< 3 to 7 digits, with or without a `#`
    PhoneNumber phone; //!< neither: words, or nothing

    [[nodiscard]] static TypedSearch parse(const QString &typed);
    [[nodiscard]] bool isWords() const { return number.isEmpty() && !phone.isValid(); }
    //! Somebody of whom nothing is known but the telephone number.
    [[nodiscard]] Customer customer() const;

    bool operator==(const TypedSearch &) const = default;
};
