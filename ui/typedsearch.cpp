#include "typedsearch.h"

#include "lookup.h"

#include <algorithm>

TypedSearch TypedSearch::parse(const QString &typed)
{
    TypedSearch search;
    QString digits = typed.trimmed();
    if (digits.startsWith(u'#'))
        digits = digits.mid(1).trimmed();
    const bool isNumber = digits.size() >= 3 && digits.size() <= 7
        && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isNumber)
        search.number = digits;
    else if (const auto key = LookupKey::parse(typed); key && key->kind == LookupKey::Kind::Phone)
        search.phone = key->phone;
    return search;
}

Customer TypedSearch::customer() const
{
    Customer customer;
    if (phone.isValid())
        customer.phones = {{{}, phone.national(), phone, {}}};
    return customer;
}
