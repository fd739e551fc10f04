#include "orderstore.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString codeOf(const QJsonObject &order)
{
    return order.value(u"opportunityIdApiRing"_s).toString();
}

//! Whom it is made with, in either of the two places.
QJsonObject customerOf(const QJsonObject &order)
{
    const QJsonValue with = order.value(u"dealWith"_s);
    return with.isObject() ? with.toObject() : order.value(u"contacts"_s).toArray().first().toObject();
}

bool matches(const QJsonObject &order, const OrderFilter &filter)
{
    const QJsonObject customer = customerOf(order);
    if (filter.customerId) {
        const QJsonValue id = customer.value(u"customerId"_s);
        if ((id.isDouble() ? QString::number(id.toInteger()) : id.toString()) != *filter.customerId)
            return false;
    }
    if (!filter.phone || order.value(u"receiverPhone"_s) == *filter.phone)
        return true;
    const QJsonArray phones = customer.value(u"phones"_s).toArray();
    return std::ranges::any_of(
        phones, [&](const auto &phone) { return phone.toObject().value(u"value"_s) == *filter.phone; });
}

std::size_t hashOf(const QString &text)
{
    return qHash(text, 0);
}

} // namespace

OrderStore::OrderStore(quint64 seed, int customers)
    : m_demo(seed, customers)
    , m_slots(m_demo.all())
    , m_next(firstNumber + qint64(m_slots.size()))
{
    for (const DemoOrders::Slot &slot : m_slots) {
        if (slot.nth != 0)
            continue;
        for (const QString &phone : m_demo.phones(slot.customer))
            m_byPhone.emplace_back(hashOf(phone), slot.customer);
    }
    std::ranges::sort(m_byPhone);
}

QJsonArray OrderStore::find(const OrderFilter &filter) const
{
    QJsonArray page;
    qint64 toSkip = (filter.page.number - 1) * filter.page.limit;
    if (filter.number || filter.phone || filter.customerId) {
        for (const qint64 number : candidates(filter)) {
            if (page.size() == filter.page.limit)
                break;
            const QJsonObject one = order(number);
            if (matches(one, filter) && toSkip-- <= 0)
                page.append(one);
        }
        return page;
    }
    qint64 number = m_next - 1;
    if (m_removed.isEmpty())
        number -= std::exchange(toSkip, 0);
    for (; number >= firstNumber && page.size() < filter.page.limit; --number) {
        if (isThere(number) && toSkip-- <= 0)
            page.append(order(number));
    }
    return page;
}

std::optional<qint64> OrderStore::find(const QString &number) const
{
    const qint64 parsed = number.toLongLong();
    return isThere(parsed) && QString::number(parsed) == number ? std::optional(parsed) : std::nullopt;
}

std::optional<qint64> OrderStore::withCode(const QString &code) const
{
    if (const auto kept = m_keptCodes.constFind(code); kept != m_keptCodes.constEnd())
        return *kept;
    const qint64 number = code.sliced(std::min<qsizetype>(3, code.size())).toLongLong();
    const bool isIts = isDemo(number) && isThere(number) && !m_kept.contains(number);
    return isIts && m_demo.code(number) == code && !code.isEmpty() ? std::optional(number) : std::nullopt;
}

QJsonObject OrderStore::order(qint64 number) const
{
    const auto kept = m_kept.constFind(number);
    return kept != m_kept.constEnd() ? *kept
                                     : m_demo.order(m_slots[std::size_t(number - firstNumber)], number);
}

QJsonObject OrderStore::demoOrder(qint64 customer, qint64 time) const
{
    std::vector<qint64> numbers;
    addNumbersOf(customer, numbers);
    std::ranges::sort(numbers, std::greater());
    for (const qint64 number : numbers) {
        const DemoOrders::Slot &slot = m_slots[std::size_t(number - firstNumber)];
        if (slot.createdAt < time)
            return m_demo.order(slot, number);
    }
    return {};
}

qint64 OrderStore::add(QJsonObject order)
{
    const qint64 number = m_next++;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    order[u"number"_s] = number;
    order[u"_id"_s] = u"%1"_s.arg(number, 24, 16, QChar(u'0'));
    if (!order.contains(u"createdAt"_s))
        order[u"createdAt"_s] = now.toString(Qt::ISODateWithMs);
    order[u"updatedAt"_s] = now.toMSecsSinceEpoch();
    order[u"status"_s] = u"Đang xử lý"_s;
    order[u"currency"_s] = u"VND"_s;
    order[u"totalPayment"_s] = 0;
    order[u"tags"_s] = QJsonArray();
    m_kept.insert(number, order);
    if (const QString own = codeOf(order); !own.isEmpty())
        m_keptCodes.insert(own, number);
    return number;
}

void OrderStore::edit(qint64 number, const QJsonObject &changes)
{
    QJsonObject edited = order(number);
    m_keptCodes.remove(codeOf(edited));
    for (auto change = changes.begin(); change != changes.end(); ++change)
        edited[change.key()] = change.value();
    // What came in the other of two places is not to contradict it.
    if (changes.contains(u"dealByUsers"_s))
        edited.remove(u"dealBy"_s);
    if (changes.contains(u"dealWith"_s))
        edited.remove(u"contacts"_s);
    edited[u"updatedAt"_s] = QDateTime::currentMSecsSinceEpoch();
    if (const QString own = codeOf(edited); !own.isEmpty())
        m_keptCodes.insert(own, number);
    m_kept.insert(number, edited);
}

void OrderStore::remove(qint64 number)
{
    m_keptCodes.remove(codeOf(order(number)));
    m_kept.remove(number);
    m_removed.insert(number);
}

bool OrderStore::isThere(qint64 number) const
{
    return number >= firstNumber && number < m_next && !m_removed.contains(number);
}

bool OrderStore::isDemo(qint64 number) const
{
    return number >= firstNumber && number < firstNumber + qint64(m_slots.size());
}

std::vector<qint64> OrderStore::candidates(const OrderFilter &filter) const
{
    std::vector<qint64> numbers;
    if (filter.number) {
        if (const auto number = find(*filter.number))
            numbers.push_back(*number);
        return numbers;
    }
    if (filter.customerId) {
        addNumbersOf(filter.customerId->toLongLong(), numbers);
    } else {
        const auto same = std::ranges::equal_range(
            m_byPhone, hashOf(*filter.phone), {}, &std::pair<std::size_t, qint64>::first);
        for (const auto &[hash, customer] : same)
            addNumbersOf(customer, numbers);
    }
    for (auto kept = m_kept.begin(); kept != m_kept.end(); ++kept)
        numbers.push_back(kept.key());
    std::erase_if(numbers, [this](qint64 number) { return !isThere(number); });
    std::ranges::sort(numbers, std::greater());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

void OrderStore::addNumbersOf(qint64 customer, std::vector<qint64> &numbers) const
{
    for (const DemoOrders::Slot &slot : m_demo.of(customer))
        numbers.push_back(firstNumber + (std::ranges::lower_bound(m_slots, slot) - m_slots.begin()));
}
