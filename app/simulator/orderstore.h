#pragma once

#include "apiringrules.h"
#include "demoorders.h"

#include <QJsonArray>
#include <QSet>

#include <optional>

//! What GET /opportunities asks for; what is not set is not asked.
struct OrderFilter
{
    std::optional<QString> number;
    std::optional<QString> phone; //!< as stored, to the letter
    std::optional<QString> customerId;
    Page page;
};

//! The orders, newest first. Generated ones are made when they are asked for; what was edited or added is
//! kept. Not thread-safe.
class OrderStore final
{
public:
    OrderStore(quint64 seed, int customers);

    [[nodiscard]] QJsonArray find(const OrderFilter &filter) const;
    [[nodiscard]] std::optional<qint64> find(const QString &number) const;
    //! The order whose opportunityIdApiRing is \a code.
    [[nodiscard]] std::optional<qint64> withCode(const QString &code) const;
    [[nodiscard]] QJsonObject order(qint64 number) const; //!< of one that is there
    //! The last order of \a customer before \a time, in epoch ms, among those there are at the start, as it
    //! was then; empty: none.
    [[nodiscard]] QJsonObject demoOrder(qint64 customer, qint64 time) const;
    [[nodiscard]] int size() const { return int(m_next - firstNumber - m_removed.size()); }

    // Bodies that were checked:
    qint64 add(QJsonObject order); //!< returns its number
    void edit(qint64 number, const QJsonObject &changes);
    void remove(qint64 number);

private:
    static constexpr qint64 firstNumber = 1001;

    [[nodiscard]] bool isThere(qint64 number) const;
    [[nodiscard]] bool isDemo(qint64 number) const;
    [[nodiscard]] std::vector<qint64> candidates(const OrderFilter &filter) const; // newest first
    void addNumbersOf(qint64 customer, std::vector<qint64> &numbers) const;

    DemoOrders m_demo;
    std::vector<DemoOrders::Slot> m_slots; // of the numbers from firstNumber on
    QHash<qint64, QJsonObject> m_kept;
    QHash<QString, qint64> m_keptCodes;
    QSet<qint64> m_removed;
    qint64 m_next;
    std::vector<std::pair<std::size_t, qint64>> m_byPhone; // hash to customer, sorted
};
