#pragma once

#include "apiringrules.h"
#include "democatalogue.h"

#include <QJsonArray>

#include <optional>

//! What GET /products asks for; what is not set is not asked.
struct ProductFilter
{
    std::optional<QString> sku; //!< `code`, to the letter
    std::optional<bool> combo; //!< `type`
    Page page;
};

//! The catalogue, oldest first. Not thread-safe.
class ProductStore final
{
public:
    explicit ProductStore(quint64 seed);

    [[nodiscard]] QJsonArray find(const ProductFilter &filter) const;
    //! The place of the one whose productIdApiRing is \a code.
    [[nodiscard]] std::optional<qsizetype> find(const QString &code) const;
    [[nodiscard]] std::optional<CatalogueEntry> entry(const QString &name) const;
    [[nodiscard]] const CatalogueEntry &at(qsizetype place) const { return m_items[place].entry; }
    [[nodiscard]] int size() const { return int(m_items.size()); }

    //! The first of \a body's name, code and productIdApiRing that another than \a place has; empty: none.
    [[nodiscard]] QString taken(const QJsonObject &body, std::optional<qsizetype> place) const;

    // Bodies that were checked:
    void add(const QJsonObject &body);
    void edit(qsizetype place, const QJsonObject &changes);
    void remove(qsizetype place);

private:
    QList<CatalogueItem> m_items;
    qint64 m_added = 0;
};
