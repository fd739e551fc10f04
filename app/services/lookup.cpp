#include "lookup.h"

#include "customers.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 64;
constexpr qsizetype longestEmail = 254; // RFC 5321, section 4.5.3.1, less the brackets

bool isEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at < text.size() - 1 && text.size() <= longestEmail && text.count(u'@') == 1
        && std::ranges::all_of(
            text, [](QChar c) { return c.isPrint() && !c.isSpace() && c != u'<' && c != u'>'; });
}

//! Whether what stands behind the @ is a name on the Internet and not the address of a telephone system:
//! `0912345678@gmail.com` is somebody's mailbox, `0912345678@10.0.0.5` and `sip:…` are somebody's number.
bool isMailbox(const QString &text)
{
    const QStringView host = QStringView(text).sliced(text.indexOf(u'@') + 1);
    return isEmail(text) && !text.contains(u':') && host.contains(u'.') && host.back().isLetter();
}

} // namespace

std::optional<LookupKey> LookupKey::parse(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.startsWith(u'#')) {
        const QString id = text.mid(1).trimmed();
        if (id.isEmpty() || id.size() > longestId || !std::ranges::all_of(id, [](QChar c) {
                return c.isLetterOrNumber() || c == u'-' || c == u'_';
            }))
            return std::nullopt;
        return LookupKey {Kind::Id, {}, id};
    }
    const PhoneNumber number = PhoneNumber::parse(text);
    if (number.isValid() && !isMailbox(text))
        return ofPhone(number);
    if (isEmail(text))
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

QString LookupKey::toText() const
{
    switch (kind) {
    case Kind::Phone:
        return u"phone:"_s + phone.canonical();
    case Kind::Email:
        return u"email:"_s + text;
    case Kind::Id:
        return u"id:"_s + text;
    }
    return {};
}

std::optional<LookupKey> LookupKey::fromText(const QString &kept)
{
    const qsizetype colon = kept.indexOf(u':');
    const QStringView kind = QStringView(kept).left(qMax<qsizetype>(0, colon));
    const QString text = kept.mid(colon + 1);
    std::optional<LookupKey> key;
    if (kind == "phone"_L1)
        key = ofPhone(PhoneNumber::parse(text));
    else if (kind == "email"_L1 || kind == "id"_L1)
        key = LookupKey {kind == "email"_L1 ? Kind::Email : Kind::Id, {}, text};
    return key && key->toText() == kept && !text.isEmpty() ? key : std::nullopt;
}

bool LookupKey::isOf(const Customer &customer) const
{
    switch (kind) {
    case Kind::Phone:
        return customer.hasPhone(phone);
    case Kind::Email:
        return customer.hasEmail(text);
    case Kind::Id:
        return customer.customerId == text || customer.leadId == text;
    }
    return false;
}

struct Lookup::Search
{
    QPointer<QObject> context;
    std::vector<RequestHandle> requests;
    QList<Customer> found;
    std::optional<ApiError> failure;
    bool more = false;
    int open = 0;
    int connection = 0; //!< in which it began
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
    search->connection = m_customers.connection();

    const auto finish = [weak = std::weak_ptr(search), key, done = std::move(done)] {
        const auto ended = weak.lock();
        if (!ended)
            return;
        LookupResult result;
        result.customers = joinedByKey(ended->found);
        result.complete = !ended->failure && !ended->more;
        if (result.customers.isEmpty() && ended->failure)
            return done(tl::make_unexpected(*ended->failure));
        // A server that does not know what it was asked by answers with its first page: those are not who
        // was looked for.
        const auto isWanted = [&key](const Customer &customer) { return key.isOf(customer); };
        result.certain = result.customers.isEmpty() || std::ranges::any_of(result.customers, isWanted);
        if (result.certain)
            result.customers.removeIf(std::not_fn(isWanted));
        done(std::move(result));
    };

    if (key.kind == LookupKey::Kind::Phone ? !key.phone.isValid() : key.text.isEmpty()) {
        // A query of nothing would be answered with everybody.
        QTimer::singleShot(0, context, finish);
        return RequestHandle([search]() mutable { search.reset(); });
    }

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
                if (first->connection != m_customers.connection()) {
                    // Another company is not to be told whom this one asked for.
                    first->failure = ApiError {ApiError::Kind::Cancelled, 0, {}, u"connection changed"_s};
                    return finish();
                }
                QList<CustomerQuery> others;
                for (const QString &form : forms)
                    others.append(queryFor(&CustomerQuery::phone, form));
                ask(first, others, finish);
            });
        break;
    }
    return RequestHandle([search]() mutable { search.reset(); });
}
