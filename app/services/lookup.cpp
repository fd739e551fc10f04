#include "lookup.h"

#include "customers.h"

#include <QPointer>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

std::optional<LookupKey> LookupKey::parse(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.startsWith(u'#')) {
        const QString id = text.mid(1).trimmed();
        if (id.isEmpty() || id.size() > 64 || !std::ranges::all_of(id, [](QChar c) {
                return c.isLetterOrNumber() || c == u'-' || c == u'_';
            }))
            return std::nullopt;
        return LookupKey {Kind::Id, {}, id};
    }
    if (const PhoneNumber number = PhoneNumber::parse(text); number.isValid())
        return ofPhone(number);
    const qsizetype at = text.indexOf(u'@');
    if (at > 0 && at < text.size() - 1 && text.size() <= 254
        && std::ranges::none_of(text, [](QChar c) { return c.isSpace() || c.isNull(); }))
        return LookupKey {Kind::Email, {}, text};
    return std::nullopt;
}

LookupKey LookupKey::ofPhone(const PhoneNumber &number)
{
    return {Kind::Phone, number, {}};
}

QString LookupKey::display(bool masked) const
{
    switch (kind) {
    case Kind::Phone:
        return masked ? phone.masked() : phone.display();
    case Kind::Email:
        return text;
    case Kind::Id:
        return u'#' + text;
    }
    return {};
}

struct Lookup::Search
{
    QPointer<QObject> context;
    std::vector<RequestHandle> requests;
    QList<Customer> found;
    std::optional<ApiError> failure;
    bool more = false;
    int open = 0;
};

Lookup::Lookup(Customers &customers)
    : m_customers(customers)
{ }

void Lookup::ask(const std::shared_ptr<Search> &search, const QList<CustomerQuery> &queries,
    std::function<void()> whenAllAnswered)
{
    search->requests.clear();
    search->open = int(queries.size());
    for (const CustomerQuery &query : queries) {
        search->requests.push_back(m_customers.find(query, search->context,
            // The handle given to the caller owns the search; a request that is under way must not.
            [weak = std::weak_ptr(search), whenAllAnswered](Result<CustomerPage> page) {
                const auto answered = weak.lock();
                if (!answered)
                    return;
                if (page) {
                    answered->found += page->customers;
                    answered->more |= !page->last;
                } else {
                    answered->failure = page.error();
                }
                if (--answered->open == 0)
                    whenAllAnswered();
            }));
    }
}

RequestHandle Lookup::start(const LookupKey &key, QObject *context, Callback<LookupResult> done)
{
    auto search = std::make_shared<Search>();
    search->context = context;

    const auto finish = [weak = std::weak_ptr(search), key, done = std::move(done)] {
        const auto ended = weak.lock();
        if (!ended)
            return;
        LookupResult result;
        result.customers = joinedByKey(ended->found);
        result.complete = !ended->failure && !ended->more;
        if (result.customers.isEmpty() && ended->failure)
            return done(tl::make_unexpected(*ended->failure));
        if (key.kind == LookupKey::Kind::Phone && !result.customers.isEmpty()) {
            // A server that does not know `phone` answers with its first page: those are not the caller.
            const auto carries = [&key](const Customer &customer) { return customer.hasPhone(key.phone); };
            result.certain = std::ranges::any_of(result.customers, carries);
            if (result.certain)
                result.customers.removeIf(
                    [&carries](const Customer &customer) { return !carries(customer); });
        }
        done(std::move(result));
    };

    const auto queryFor = [](auto member, const QString &value) {
        CustomerQuery query;
        query.*member = value;
        return query;
    };

    switch (key.kind) {
    case LookupKey::Kind::Email:
        ask(search, {queryFor(&CustomerQuery::email, key.text)}, finish);
        break;
    case LookupKey::Kind::Id:
        ask(search,
            {queryFor(&CustomerQuery::customerId, key.text), queryFor(&CustomerQuery::leadId, key.text)},
            finish);
        break;
    case LookupKey::Kind::Phone:
        ask(search, {queryFor(&CustomerQuery::phone, key.phone.national())},
            [this, weak = std::weak_ptr(search), key, queryFor, finish] {
                const auto first = weak.lock();
                if (!first)
                    return;
                const QStringList forms = key.phone.otherWrittenForms();
                if (!first->found.isEmpty() || first->failure || forms.isEmpty())
                    return finish();
                QList<CustomerQuery> others;
                for (const QString &form : forms)
                    others.append(queryFor(&CustomerQuery::phone, form));
                ask(first, others, finish);
            });
        break;
    }
    return RequestHandle([search]() mutable { search.reset(); });
}
