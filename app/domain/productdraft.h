#pragma once

#include "orderdraft.h"
#include "product.h"

#include <QList>
#include <QString>
#include <QVariantMap>

//! A product as it is typed in its form.
struct ProductDraft
{
    QString editedCode; //!< Product::code of the one being edited; empty: a new one
    QVariantMap original; //!< of the one being edited: contentOf() as it was read
    QString name;
    QString sku;
    QString code; //!< empty: ours is given when it is submitted
    QString price; //!< đồng; empty: none
    bool mayEditPrice = true;

    bool operator==(const ProductDraft &) const = default;
};

[[nodiscard]] QVariantMap contentOf(const ProductDraft &draft);
[[nodiscard]] ProductDraft productDraftOf(const QVariantMap &content);
[[nodiscard]] ProductDraft editOf(const Product &product);

enum class ProductField { Name, Sku, Code, Price };

struct ProductProblem
{
    ProductField field = ProductField::Name;
    OrderFault fault = OrderFault::Missing;

    bool operator==(const ProductProblem &) const = default;
};
[[nodiscard]] QList<ProductProblem> problemsOf(const ProductDraft &draft);
//! As far as it can be read.
[[nodiscard]] Product productOf(const ProductDraft &draft);
