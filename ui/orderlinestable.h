#pragma once

#include "product.h"
#include "productsuggestions.h"
#include "requesthandle.h"
#include "result.h"

#include <QPointer>
#include <QTableView>

#include <optional>

class OrderLinesDelegate;
class OrderLinesModel;
class Products;
class QLineEdit;
struct LineDraft;

//! The lines of an order, typed through without a mouse as at a shop till: a product is found as one types,
//! Enter takes it and goes on to the quantity, Enter again to the next line.
class OrderLinesTable final : public QTableView
{
    Q_OBJECT

public:
    OrderLinesTable(OrderLinesModel &model, Products &products, QWidget *parent = nullptr);
    ~OrderLinesTable() override;

    void findProduct(); //!< F3: in the line begun and not picked yet, else in a new one
    void typeDiscount(); //!< F6: of the current line; once more turns đồng into percent and back
    void removeCurrent();
    void duplicateCurrent();
    void moveCurrent(int by);
    void copy();
    void paste();
    void undo();
    void redo();
    //! What is typed in an open field stays, and the field closes.
    void closeField();

    //! Whether what is missing is shown as wrong: after somebody tried to submit.
    void setMissingShown(bool shown);
    //! Puts the keyboard into a cell.
    void typeAt(int row, int column);
    //! Compares every line with the catalogue as it is now.
    void checkCatalogue();

Q_SIGNALS:
    void finished(); //!< Enter in the empty last line: there is nothing more to order
    void notice(const QString &text);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fieldOpened(QLineEdit *field, const QModelIndex &index);
    void fieldTyped(const QModelIndex &index);
    void fieldEntered(QLineEdit *field, const QModelIndex &index);
    void fieldStepped(const QModelIndex &index, int by);
    void fieldGivenUp(QLineEdit *field, const QModelIndex &index);
    void suggest(const QString &words = {});
    void take(int row, const Product &product);
    //! Enter on a text that is no suggestion: a code of the catalogue, or one that only the server knows.
    void takeTyped(int row, const QString &text);
    void coded(int row, const QString &text, const Result<QList<Product>> &found);
    [[nodiscard]] std::optional<Product> pasted(const LineDraft &line) const;
    void fitRows(int first, int last);
    [[nodiscard]] QString wordsBelow(int row) const;
    [[nodiscard]] int rowAtHand() const;

    OrderLinesModel &m_model;
    Products &m_products;
    OrderLinesDelegate *m_delegate;
    QPointer<ProductSuggestions> m_suggestions; //!< of the window; made with the first field
    QPointer<QLineEdit> m_field; //!< the one that is open
    const QObject *m_open = nullptr; //!< the same, until it is gone altogether: to be compared alone
    QPersistentModelIndex m_at; //!< where
    RequestHandle m_asked;
};
