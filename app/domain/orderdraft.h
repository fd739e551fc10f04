#pragma once

#include "order.h"
#include "product.h"

#include <QList>
#include <QString>
#include <QVariantMap>

#include <optional>

// An order as an agent types it: texts as they stand, right or wrong, so that a draft keeps every keystroke.

//! A line as it is typed.
struct LineDraft
{
    QString product; //!< the catalogue's name once isPicked; else what is typed so far
    bool isPicked = false; //!< it is a product of the catalogue, or of the order being edited
    QString sku;
    QString productCode;
    QString quantity = QStringLiteral("1");
    QString price; //!< đồng
    QString discount; //!< `50.000`, `10%`, `12,5 %`; empty: none
    QString note;
    bool isCombo = false;
    bool isPriceFixed = false; //!< the catalogue says that its price may not be changed in an order
    std::optional<Money> cataloguePrice; //!< when it was picked; a later one is pointed out before sending
    bool isExact = true; //!< see OrderLine
    QVariantMap extra;

    //! Nothing was typed: the empty line at the end, which is no line of the order.
    [[nodiscard]] bool isBlank() const;
    bool operator==(const LineDraft &) const = default;
};

//! A line for \a product as the catalogue has it.
[[nodiscard]] LineDraft lineOf(const Product &product);

struct OrderDraft
{
    QString number; //!< of the order being edited; empty: a new one
    QVariantMap original; //!< of the order being edited: contentOf() as it was read
    QString name;
    QString receiverName;
    QString receiverPhone;
    Address receiverAddress;
    QString deliveryNote;
    QString description;
    QString stage;
    QString branch;
    QString staff; //!< email addresses, with commas or blanks between
    QList<CustomField> customFields;
    QString shipping; //!< đồng; empty: none
    OrderCustomer customer;
    QList<LineDraft> lines;

    bool operator==(const OrderDraft &) const = default;
};

//! A line as it stands in the content of a Draft, and back.
[[nodiscard]] QVariantMap contentOf(const LineDraft &line);
[[nodiscard]] LineDraft lineDraftOf(const QVariantMap &content);

//! The content of a Draft and back; what it lacks is empty.
[[nodiscard]] QVariantMap contentOf(const OrderDraft &draft);
[[nodiscard]] OrderDraft orderDraftOf(const QVariantMap &content);

//! Prefilled: the receiver, their first address, and whom it is made with.
[[nodiscard]] OrderDraft newOrderFor(const Customer &customer);
//! To change \a order: its lines keep prices and names as they were sold.
[[nodiscard]] OrderDraft editOf(const Order &order);
//! A new order with the same receiver and lines.
[[nodiscard]] OrderDraft copyOf(const Order &order);

//! A discount as it is typed; an empty text is none of it, nothing is what cannot be read. Not checked
//! against the line.
[[nodiscard]] std::optional<Discount> parseDiscount(const QString &typed);
//! `50.000`, `12,5 %`; empty for none. parseDiscount() reads it back.
[[nodiscard]] QString discountText(const Discount &discount);
//! A quantity as it is typed, `1.000` too, negative ones too; nothing for what is no whole number.
[[nodiscard]] std::optional<qint64> parseQuantity(const QString &typed);

enum class OrderField {
    Name,
    ReceiverName,
    ReceiverPhone,
    Staff,
    Shipping,
    CustomFields,
    Lines, //!< all of them together
    Product, // of a line:
    Quantity,
    Price,
    Discount,
    Text, //!< any other text
};

enum class OrderFault {
    Missing,
    NotInCatalogue, //!< it was typed and never picked
    NoNumber,
    TooSmall, //!< a quantity below 1, a negative price
    TooLarge, //!< beyond OrderLimits
    OverLine, //!< a discount of more than the line
    OverHundred, //!< percent
    NoPhone,
    NoEmail,
    TooMany,
    TooLong,
    NotExact, //!< the order has a line that cannot be sent back, so its lines cannot be changed here
};

//! Why an order cannot be sent as it stands.
struct OrderProblem
{
    OrderField field = OrderField::Name;
    OrderFault fault = OrderFault::Missing;
    int line = -1; //!< of OrderDraft::lines, from 0; -1: not a line's

    bool operator==(const OrderProblem &) const = default;
};

//! All of them, in the order of the form; empty: it can be sent. Of an order being edited, only of what was
//! changed.
[[nodiscard]] QList<OrderProblem> problemsOf(const OrderDraft &draft);
//! Of one line alone.
[[nodiscard]] QList<OrderProblem> problemsOf(const LineDraft &line, int row);

//! The line, as far as it can be read: what cannot is 0.
[[nodiscard]] OrderLine orderLineOf(const LineDraft &line);
//! The order, as far as it can be read; blank lines are left out. `goods` is the sum of the lines.
[[nodiscard]] Order orderOf(const OrderDraft &draft);
