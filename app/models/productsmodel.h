#pragma once

#include "product.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>
#include <QStringList>

//! Products and combos as a table: the whole list, which grows page by page as the view asks for more, or
//! those that were found. It asks through pageWanted() and knows no server. Every one stands in it once.
class ProductsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        SkuColumn, //!< headed `Code`, as agents call it
        IdColumn, //!< Product::code
        KindColumn,
        PriceColumn,
        EditableColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! Empties the list. With \a paged the view may then ask for page 1 and on; without, the list is
    //! complete.
    void clear(bool paged);
    //! The answer to pageWanted(). Two pages in a row with nothing new end the list.
    void appendPage(const QList<Product> &products, bool last);
    //! The page that was wanted did not come; the view asks for it again only after retry().
    void pageFailed();
    void retry();
    //! In the place of what is there; the list is complete.
    void setProducts(const QList<Product> &products);

    [[nodiscard]] const Product &product(int row) const { return m_products.at(row); }
    //! Of the one with this Product::key(); -1: it is not there.
    [[nodiscard]] int rowOf(const QString &key) const;
    [[nodiscard]] bool isComplete() const { return m_complete; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    //! The words of the headers and cells again, after a change of language.
    void retranslate();

    // A line of the price list that is exported.
    [[nodiscard]] static QStringList exportedHeaders();
    //! Names and codes in full, the price as bare digits, empty when it is not known.
    [[nodiscard]] static QStringList exported(const Product &product);

Q_SIGNALS:
    void pageWanted(int page); //!< from 1

private:
    [[nodiscard]] QList<Product> fresh(const QList<Product> &products);

    QList<Product> m_products;
    QSet<QString> m_keys;
    int m_pagesRead = 0;
    int m_barrenPages = 0; //!< in a row, up to the last one, that brought nothing new
    bool m_complete = true;
    bool m_waiting = false; //!< a page has been asked for
    bool m_failed = false;
};

//! `Product`, `Combo`; `—` when the server did not say.
[[nodiscard]] QString productKindText(const std::optional<ProductKind> &kind);
