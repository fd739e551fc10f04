#include "apiringreply.h"
#include "customercodec.h"
#include "ordercodec.h"
#include "productcodec.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

// A line that is exact and within what may be sent goes out as it came in.
bool canBeSent(const Order &order)
{
    constexpr qint64 most = OrderLimits::price;
    const auto isWithin = [](qint64 number) { return number >= -most && number <= most; };
    return std::ranges::all_of(order.lines, [&](const OrderLine &line) {
        return line.isExact && isWithin(line.quantity) && isWithin(line.unitPrice.dong())
            && isWithin(line.discount.amount);
    });
}

void checkOrder(const Order &order)
{
    if (!writeOrderChanges(order, order).isEmpty())
        std::abort();
    (void)totalsOf(order.lines, order.shipping);
    if (!canBeSent(order))
        return;
    const QJsonObject written = writeOrder(order);
    QJsonObject stored = written;
    stored.insert("number"_L1, 1);
    const auto again = readOrder(JsonReader(stored));
    if (!again || writeOrder(*again) != written || !holdsChanges(stored, written))
        std::abort();
}

void checkProduct(const Product &product)
{
    if (!writeProductChanges(product, product).isEmpty())
        std::abort();
    QJsonObject written = writeProduct(product);
    written.insert("_id"_L1, 1);
    const auto again = readProduct(JsonReader(written));
    if (!again || again->price != product.price || again->mayEditPrice != product.mayEditPrice)
        std::abort();
}

} // namespace

// Any body: it becomes data or a failure that says why; what was read can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    constexpr int statuses[] = {200, 400, 401, 404, 429, 500};
    const QByteArray body(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const auto reply = readApiRingReply(data[0] < 128 ? 200 : statuses[data[0] % 6], body);
    if (!reply) {
        if (reply.error().detail.isEmpty() || reply.error().serverText.size() > 500)
            std::abort();
        return 0;
    }
    const auto orders = readOrders(*reply);
    if (orders)
        std::ranges::for_each(*orders, checkOrder);
    const auto products = readProducts(*reply);
    if (products)
        std::ranges::for_each(*products, checkProduct);
    const auto customers = readCustomers(*reply);
    if (!customers) {
        if (customers.error().kind != ApiError::Kind::Protocol || customers.error().detail.isEmpty())
            std::abort();
        return 0;
    }
    for (const Customer &customer : *customers) {
        Customer named = customer;
        if (named.code.isEmpty())
            named.code = QStringLiteral("code");
        const QJsonObject written = writeCustomer(named);
        const auto again = readCustomers(written);
        if (!again || again->size() != 1 || writeCustomer(again->first()) != written)
            std::abort();
        const auto unchanged = writeCustomerChanges(customer, customer);
        if (unchanged && !unchanged->isEmpty())
            std::abort();
    }
    return 0;
}
