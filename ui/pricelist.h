#pragma once

#include "products.h"

#include <QObject>
#include <QString>

class ProductsModel;
class QWidget;

//! Writes the catalogue to a CSV file: all of it, read anew page by page from the server, or what a search in
//! this computer's copy finds. The file is there only when all of it is.
class PriceList final : public QObject
{
    Q_OBJECT

public:
    struct Wanted
    {
        QString text; //!< as it is searched for; empty: everything
        std::optional<ProductKind> kind;
        QList<Product> found; //!< what the search found; of no matter where \a text is empty
    };

    explicit PriceList(Products &products, QObject *parent = nullptr);

    //! Asks where to, beside the window and not over it, and then starts.
    void askWhere(const Wanted &wanted, QWidget *beside);
    //! Nothing while one is being written.
    void start(const QString &path, const Wanted &wanted);
    void cancel(); //!< leaves what was in the file before
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] int read() const;

Q_SIGNALS:
    void progressed(); //!< isRunning(), read()
    void finished(const QString &words);

private:
    void readPage(int page);
    void write();
    void end(const QString &words);

    Products &m_products;
    ProductsModel *m_rows;
    RequestHandle m_request;
    QString m_path;
    std::optional<ProductKind> m_kind;
    bool m_isRunning = false;
};
