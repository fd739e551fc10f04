#pragma once

#include "products.h"

#include <QWidget>

#include <functional>
#include <optional>

class KeyButton;
class MessagePane;
class PriceList;
class ProductsModel;
class QComboBox;
class QIdentityProxyModel;
class QLabel;
class QLineEdit;
class QTableView;

//! All products, read page by page from the server while scrolling. What is typed into the filter is looked
//! for at once in this computer's catalogue, because the server cannot search by name.
class ProductList final : public QWidget
{
    Q_OBJECT

public:
    explicit ProductList(Products &products, QWidget *parent = nullptr);

    //! Reads the list anew, of another company perhaps; when nobody looks, as soon as somebody does.
    void reload();

Q_SIGNALS:
    void newWanted();
    void editWanted(const Product &product);
    void deletionWanted(const Product &product);
    void notice(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void filterChanged();
    void search(const QString &kept = {});
    void readPage(int page);
    void pageRead(const Result<ProductPage> &page);
    void retry();
    void exportPrices();
    void edit() { choose(&ProductList::editWanted); }
    void remove() { choose(&ProductList::deletionWanted); }
    void choose(void (ProductList::*chosen)(const Product &));
    [[nodiscard]] bool isSearching() const;
    [[nodiscard]] const Product *current() const;
    [[nodiscard]] QString currentKey() const; //!< empty when nothing is chosen
    //! Of the copy on this computer, at most \a most; those of another kind than the wanted one left out.
    [[nodiscard]] QList<Product> find(int most) const;
    void showRows(ProductsModel *rows, const QString &key);
    void showState();
    void showPane();
    [[nodiscard]] QString stateWords() const;
    void retranslate();

    Products &m_products;
    ProductsModel *m_all; //!< as the server has them
    ProductsModel *m_found;
    QIdentityProxyModel *m_shown; //!< one of the two
    PriceList *m_prices;
    std::optional<ProductKind> m_wantedKind;
    RequestHandle m_request;
    std::optional<ApiError> m_failure;
    QString m_reselect; //!< Product::key() of what was chosen before the list was read anew
    int m_connection = 0;
    bool m_loading = false;
    bool m_started = false;

    QLineEdit *m_text;
    QComboBox *m_kind;
    KeyButton *m_new;
    KeyButton *m_edit;
    KeyButton *m_delete;
    KeyButton *m_export;
    QTableView *m_table;
    MessagePane *m_pane; //!< in the place of rows when there are none
    KeyButton *m_paneButton;
    std::function<void()> m_paneAction;
    QLabel *m_state;
    KeyButton *m_retry;
    KeyButton *m_cancel;
};
