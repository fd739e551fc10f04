#pragma once

#include <QStringView>

#include <span>

// What an invented catalogue is made of: a shop for the household and the kitchen.

//! A kind of goods; each of its variants is a product.
struct DemoGoods
{
    QStringView name;
    const char *sku; //!< how its SKUs begin
    QStringView variants[4];
    qint64 cheapest; //!< thousands of đồng
    qint64 dearest;
};

namespace DemoWords {

extern const std::span<const DemoGoods> goods;
extern const std::span<const QStringView> brands;
extern const std::span<const QStringView> combos;

} // namespace DemoWords
