#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

//! What an order's line asks of a product.
struct CatalogueEntry
{
    QString name;
    QString sku; //!< wire: code
    QString code; //!< wire: productIdApiRing
    qint64 price = 0; //!< đồng
    bool mayEditPrice = true;
    bool isCombo = false;
};

struct CatalogueItem
{
    CatalogueEntry entry;
    QJsonObject record; //!< as ApiRing answers it, in one of the shapes contract 5 allows
};

//! The products and combos of an invented shop: demoProducts first, then those that \a seed makes.
[[nodiscard]] QList<CatalogueItem> demoCatalogue(quint64 seed);
