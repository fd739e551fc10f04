#pragma once

#include "money.h"

#include <QString>
#include <QVariantMap>

#include <optional>

enum class ProductKind { Product, Combo };

//! An entry of the catalogue (contract 1, Product).
struct Product
{
    QString id; //!< wire: _id
    QString name; //!< a line of an order names it to the letter
    QString sku; //!< wire: code
    QString code; //!< the company's own (wire: productIdApiRing); what PUT and DELETE name it by
    std::optional<Money> price; //!< wire: value; nothing: not said, or no whole number
    bool mayEditPrice = true; //!< in an order (wire: canEdit; absent means yes)
    std::optional<ProductKind> kind; //!< wire: type; nothing: the server did not say
    QVariantMap extra;

    //! What tells two apart: the id, else the code, else the SKU.
    [[nodiscard]] QString key() const;
    bool operator==(const Product &) const = default;
};
