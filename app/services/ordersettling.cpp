#include "ordersettling.h"

#include "apiring.h"
#include "ordercodec.h"
#include "pagereading.h"
#include "textfold.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Verdict = Settlement::Verdict;

constexpr int mostPages = 10;
constexpr qsizetype mostFacts = 5;
constexpr std::chrono::milliseconds clocks = 5min; // by which ours and the server's may differ
constexpr std::chrono::milliseconds longBefore = 24h; // nothing older can be what was sent

Settlement settlement(Verdict verdict, const QString &result = {}, const QStringList &facts = {})
{
    return {verdict, result, facts, QDateTime::currentDateTimeUtc()};
}

//! For an agent to recognise it by: number, time and sum, in no language.
QString factOf(const Order &order)
{
    QStringList parts {u'#' + order.number};
    if (order.createdAt.isValid())
        parts.append(order.createdAt.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s));
    parts.append(order.toPay().display());
    return parts.join(u" · "_s);
}

QStringList factsOf(QList<Order> orders)
{
    std::ranges::stable_sort(orders, std::ranges::greater(), &Order::createdAt);
    QStringList facts;
    for (const Order &order : orders.first(std::min(orders.size(), mostFacts)))
        facts.append(factOf(order));
    return facts;
}

//! What a POST says, which has neither number nor id.
Order orderIn(QJsonObject body)
{
    body.insert("_id"_L1, u"new"_s);
    return readOrder(JsonReader(body)).value_or(Order());
}

bool isSameLine(const OrderLine &a, const OrderLine &b)
{
    return a.product == b.product && a.quantity == b.quantity && a.unitPrice == b.unitPrice
        && (a.discount == b.discount || (a.discount.amount == 0 && b.discount.amount == 0));
}

//! What is known of an order that was sent, and what the pages said so far.
struct Search
{
    Order sent;
    QString code;
    QDateTime sentAt;

    std::optional<Order> found; //!< by our code
    bool hasCodes = false; //!< the server gives codes back
    QList<Order> alike; //!< receiver, lines and time
    QList<Order> ofReceiver;
    bool isNewestFirst = true;
    bool hasGoneBack = false; //!< one was older than the one before it
    QDateTime last; //!< when the last one was made

    [[nodiscard]] bool isSamePhone(const Order &order) const;
    [[nodiscard]] bool isSameReceiver(const Order &order) const;
    [[nodiscard]] bool isAlike(const Order &order) const;
    void look(const Order &order);
    //! Nothing that follows can be it.
    [[nodiscard]] bool isPast() const;
    [[nodiscard]] Settlement verdict(PagesEnd end) const;
};

bool Search::isSamePhone(const Order &order) const
{
    const auto ours = PhoneNumber::parse(sent.receiverPhone);
    const auto theirs = PhoneNumber::parse(order.receiverPhone);
    return ours.isValid() || theirs.isValid() ? ours == theirs
                                              : sent.receiverPhone.trimmed() == order.receiverPhone.trimmed();
}

bool Search::isSameReceiver(const Order &order) const
{
    return foldText(order.receiverName) == foldText(sent.receiverName)
        && (sent.receiverPhone.isEmpty() || isSamePhone(order)); // what was not said may be filled in
}

bool Search::isAlike(const Order &order) const
{
    return isSameReceiver(order) && order.createdAt.isValid()
        && order.createdAt >= sentAt.addMSecs(-clocks.count())
        && order.createdAt <= QDateTime::currentDateTimeUtc().addMSecs(clocks.count())
        && std::ranges::equal(order.lines, sent.lines, isSameLine);
}

void Search::look(const Order &order)
{
    if (!order.code.isEmpty()) {
        hasCodes = true;
        if (order.code == code)
            found = order;
    }
    const auto isListed = [&order](const QList<Order> &list) { // a page may begin with what the last one had
        return std::ranges::any_of(list, [&order](const Order &one) { return one.key() == order.key(); });
    };
    if (isAlike(order) && !isListed(alike))
        alike.append(order);
    const bool isTheirs = isSameReceiver(order) || (!sent.receiverPhone.isEmpty() && isSamePhone(order));
    if (isTheirs && !isListed(ofReceiver))
        ofReceiver.append(order);
    isNewestFirst =
        isNewestFirst && order.createdAt.isValid() && (!last.isValid() || order.createdAt <= last);
    hasGoneBack = hasGoneBack || (last.isValid() && order.createdAt < last);
    last = order.createdAt;
}

bool Search::isPast() const
{
    // Orders of one moment, as an import makes them, do not show which way the list runs.
    return isNewestFirst && hasGoneBack && last.isValid() && last < sentAt.addMSecs(-longBefore.count());
}

Settlement Search::verdict(PagesEnd end) const
{
    if (found)
        return settlement(Verdict::Found, found->number);
    const QStringList facts = factsOf(ofReceiver);
    if (end == PagesEnd::Limit)
        return settlement(Verdict::CannotTell, {}, facts);
    if (hasCodes || alike.isEmpty())
        return settlement(Verdict::NotFound, {}, facts);
    if (alike.size() > 1)
        return settlement(Verdict::CannotTell, {}, factsOf(alike));
    return settlement(Verdict::Found, alike.first().number);
}

//! The orders among which it would be.
ApiQuery whose(const Order &order)
{
    if (!order.customer.customerId.isEmpty())
        return {{u"customerId"_s, order.customer.customerId}};
    QList<PhoneNumber> phones {PhoneNumber::parse(order.receiverPhone)};
    for (const CustomerPhone &phone : order.customer.phones)
        phones.append(phone.number);
    const auto phone = std::ranges::find_if(phones, &PhoneNumber::isValid);
    return phone == phones.end() ? ApiQuery() : ApiQuery {{u"phones"_s, phone->national()}};
}

} // namespace

RequestHandle settleNewOrder(
    ApiRing &api, const Submission &submission, QObject *context, Callback<Settlement> done)
{
    const auto search = std::make_shared<Search>();
    search->sent = orderIn(QJsonDocument::fromJson(submission.request.body).object());
    search->code = submission.code;
    search->sentAt = submission.createdAt;
    return readPages(
        api, {u"/opportunities"_s, whose(search->sent), mostPages}, context,
        [search](const QList<JsonReader> &records) {
            for (const JsonReader &record : records) {
                // A broken one breaks none but itself.
                if (const auto order = readOrder(JsonReader(record.json())))
                    search->look(*order);
            }
            return search->found || search->isPast();
        },
        [search, done = std::move(done)](const Result<PagesEnd> &answer) {
            const auto end = missingAsEmpty(answer);
            done(end ? Result<Settlement>(search->verdict(*end)) : tl::make_unexpected(end.error()));
        });
}

RequestHandle settleOrder(ApiRing &api, const QString &number, QObject *context, Callback<Settlement> done,
    std::function<bool(const std::optional<QJsonObject> &)> isDone)
{
    const auto found = std::make_shared<std::optional<QJsonObject>>();
    return readPages(
        api, {u"/opportunities"_s, {{u"number"_s, number}}, mostPages}, context,
        [number, found](const QList<JsonReader> &records) {
            for (const JsonReader &record : records) {
                if (record.text("number"_L1) == number)
                    *found = record.json();
            }
            return found->has_value();
        },
        [number, found, isDone = std::move(isDone), done = std::move(done)](const Result<PagesEnd> &answer) {
            const auto end = missingAsEmpty(answer);
            if (!end)
                return done(tl::make_unexpected(end.error()));
            if (*end == PagesEnd::Limit)
                return done(settlement(Verdict::CannotTell));
            if (isDone(*found))
                return done(settlement(Verdict::Found, number));
            const auto order = *found ? readOrder(JsonReader(**found)) : Result<Order>();
            const QString fact = *found && order ? factOf(*order) : u"#%1 · 404"_s.arg(number);
            done(settlement(Verdict::NotFound, {}, {fact}));
        });
}
