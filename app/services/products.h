#pragma once

#include "directoryindex.h"
#include "pagelimit.h"
#include "product.h"
#include "requesthandle.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>

class ApiRing;
class Directory;
class JsonReader;
enum class PagesEnd;

//! What `GET /products` can be asked for (contract 1); what is not set is not asked.
struct ProductQuery
{
    QString code; //!< SKU
    std::optional<ProductKind> kind;
    int page = 1; //!< from 1
    int limit = pageLimit; //!< 1 to pageLimit

    bool operator==(const ProductQuery &) const = default;
};

struct ProductPage
{
    QList<Product> products; //!< of a query by kind all are of that kind, whether they say so or not
    bool last = true; //!< no page follows: it was shorter than the limit
};

//! The product endpoints of ApiRing, and the catalogue in the directory. Where the directory is `off` the
//! catalogue is kept here, in memory.
class Products final : public QObject
{
    Q_OBJECT

public:
    Products(ApiRing &api, Directory &directory, QObject *parent = nullptr);

    [[nodiscard]] RequestHandle find(const ProductQuery &query, QObject *context, Callback<ProductPage> done);

    // The catalogue, at once.

    //! By name without diacritics, SKU or code, best first.
    [[nodiscard]] QList<Product> search(const QString &text, int most = 20) const;
    //! The one that a line names: by its code or SKU where \a productCode or \a sku is given, and by \a name
    //! to the letter; nothing when there is none.
    [[nodiscard]] std::optional<Product> ofLine(
        const QString &name, const QString &productCode, const QString &sku) const;
    //! Those whose SKU or code is exactly \a code, upper and lower case alike: what a scanner reads.
    [[nodiscard]] QList<Product> coded(const QString &code) const;
    //! Entries; 0: it was never read.
    [[nodiscard]] int count() const;

    //! Reads the whole catalogue, page after page, without the sync's pauses; what is not in it any more
    //! goes. Nothing while it is being read.
    void readCatalogue();
    [[nodiscard]] bool isReading() const { return m_page > 0; }
    //! Why the last reading ended early; nothing when it did not.
    [[nodiscard]] std::optional<ApiError> problem() const { return m_problem; }

    //! Reads the product of this SKU again after it was written, and tells changed(). \a key: Product::key()
    //! of one that was deleted, to be taken out; empty otherwise.
    void refresh(const QString &sku, const QString &key = {});

    //! See ApiRing::connection().
    [[nodiscard]] int connection() const;

Q_SIGNALS:
    void changed(); //!< the catalogue, or isReading()

private:
    struct Reading;

    [[nodiscard]] bool isInMemory() const;
    [[nodiscard]] const QList<Product> &memory() const;
    [[nodiscard]] QList<Product> linked(const QString &code) const;
    bool takePage(Reading &reading, const QList<JsonReader> &records);
    void endReading(const Reading &reading, const Result<PagesEnd> &end);
    void take(const QList<JsonReader> &records);
    void dropFromMemory(const std::function<bool(const Product &)> &isGone);
    void takeOut(const QStringList &keys);

    ApiRing &m_api;
    Directory &m_directory;
    QList<Product> m_memory; //!< where the directory is off
    DirectoryIndex m_index; //!< of m_memory: the place in it, from 1
    int m_memoryOf = 0; //!< the connection that it was read in
    RequestHandle m_reading;
    std::map<QString, RequestHandle> m_refreshes; //!< by SKU
    int m_page = 0; //!< being read; 0: none
    int m_readingOf = 0; //!< the connection that is read in
    std::optional<ApiError> m_problem;
};
