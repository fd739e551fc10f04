#pragma once

#include "customer.h"
#include "money.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

// The order as the contract (section 1, Order and Line) has it. As with customers, nested values give back
// untouched what the contract does not name.

//! What is taken off a line.
struct Discount
{
    enum class Kind { Cash = 0, Percent = 1 }; //!< as the wire has it (typeDiscount)

    Kind kind = Kind::Cash;
    qint64 amount = 0; //!< đồng, off the line once; or hundredths of a percent: 10 % is 1000

    bool operator==(const Discount &) const = default;
};

struct OrderLine
{
    QString product; //!< wire: name; the catalogue's name of a product or combo, to the letter
    qint64 quantity = 1;
    Money unitPrice; //!< wire: value
    Discount discount;
    QString productCode; //!< wire: productIdApiRing
    QString sku; //!< wire: code
    QString note;
    bool isExact = true; //!< false: a number of it is not one we can send back; such a line is only shown
    QVariantMap extra;

    bool operator==(const OrderLine &) const = default;
};

//! Whom an order is made with (wire: dealWith).
struct OrderCustomer
{
    QString customerId;
    QString name;
    QList<CustomerPhone> phones;
    QString code; //!< wire: customerIdApiRing
    QVariantMap extra;

    bool operator==(const OrderCustomer &) const = default;
};

struct Order
{
    QString number; //!< the server's; empty for a new one
    QString id; //!< wire: _id
    QString code; //!< ours (wire: opportunityIdApiRing)
    QString name;
    QString receiverName;
    QString receiverPhone; //!< as stored
    Address receiverAddress; //!< wire: receiverAddressObj
    QString deliveryNote; //!< wire: receiverNote
    QString description;
    QStringList staff; //!< email addresses (wire: dealByUsers)
    OrderCustomer customer;
    QList<OrderLine> lines; //!< wire: groupPackage
    std::optional<Money> goods; //!< wire: value; nothing: the server works it out, or did not say
    Money shipping; //!< wire: shipping_cost
    QString stage;
    QString branch;
    QList<CustomField> customFields;
    QDateTime createdAt; //!< UTC; invalid when not known

    // read only
    QDateTime updatedAt;
    QString status;
    QString currency;
    std::optional<Money> paid; //!< wire: totalPayment
    QStringList tags;
    QVariantMap extra;

    //! What tells two orders apart: the number, else `object:` and the id; empty when it has neither.
    [[nodiscard]] QString key() const;
    //! What the customer pays as far as the server said: goods (of the lines, where it did not) and shipping.
    [[nodiscard]] Money toPay() const;

    bool operator==(const Order &) const = default;
};

//! A line in whole đồng (contract 1): gross = quantity × price; cash comes off once, a percentage is rounded
//! half up; a line is never below 0. Exact for quantities and prices within OrderLimits; beyond them
//! saturated.
struct LineTotal
{
    Money gross;
    Money discount; //!< what was really taken off: never more than gross
    Money total;

    bool operator==(const LineTotal &) const = default;
};
[[nodiscard]] LineTotal totalOf(const OrderLine &line);

struct OrderTotals
{
    Money gross;
    Money discount;
    Money goods; //!< wire: value
    Money shipping;
    Money toPay;

    bool operator==(const OrderTotals &) const = default;
};
//! Sums beyond 64 bits saturate.
[[nodiscard]] OrderTotals sumOf(const QList<LineTotal> &lines, Money shipping);
[[nodiscard]] OrderTotals totalsOf(const QList<OrderLine> &lines, Money shipping);

//! What may be sent; far beyond any real order, and within what a JSON number holds exactly.
namespace OrderLimits {
inline constexpr qint64 quantity = 999'999;
inline constexpr qint64 price = 999'999'999'999; //!< đồng
inline constexpr qint64 sum = 999'999'999'999'999; //!< đồng, of an order; below 2^53
inline constexpr qsizetype lines = 1'000;
inline constexpr qsizetype text = 5'000; //!< letters of a field
} // namespace OrderLimits
