#include "apiringreply.h"
#include "customercodec.h"

#include <cstdlib>

// Any body: it becomes data or a failure that says why; customers that were read can be written and read
// again.
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
