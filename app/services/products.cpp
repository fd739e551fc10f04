#include "products.h"

#include "apiring.h"
#include "directory.h"
#include "directorypacking.h"
#include "directoryreading.h"
#include "pagereading.h"
#include "productcodec.h"
#include "recordfacets.h"
#include "textfold.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonValue>
#include <QSet>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

using Kind = DirectoryEntry::Kind;

constexpr int mostPages = 10'000; // 200,000 entries; a server that repeats itself is left sooner

int limitOf(const ProductQuery &query)
{
    return std::clamp(query.limit, 1, pageLimit);
}

ApiQuery written(const ProductQuery &query)
{
    ApiQuery out;
    if (!query.code.isEmpty())
        out.append({u"code"_s, query.code});
    if (query.kind)
        out.append({u"type"_s, *query.kind == ProductKind::Combo ? u"combo"_s : u"product"_s});
    out.append({u"page"_s, QString::number(std::max(query.page, 1))});
    out.append({u"limit"_s, QString::number(limitOf(query))});
    return out;
}

QList<Product> read(const QList<DirectoryEntry> &entries)
{
    QList<Product> products;
    products.reserve(entries.size());
    for (const DirectoryEntry &entry : entries) {
        if (auto product = readProduct(JsonReader(QJsonDocument::fromJson(entry.body).object())))
            products.append(*std::move(product));
    }
    return products;
}

bool isCoded(const Product &product, const QString &code)
{
    return product.sku.compare(code, Qt::CaseInsensitive) == 0
        || product.code.compare(code, Qt::CaseInsensitive) == 0;
}

//! As the directory searches it.
QByteArray termsOf(const Product &product)
{
    return inOneLine(foldedTerms({product.name, product.sku, product.code}));
}

} // namespace

//! A reading of the whole catalogue.
struct Products::Reading
{
    QDateTime since = QDateTime::currentDateTimeUtc();
    QSet<QString> keys; //!< of what was read
    int withoutNews = 0; //!< pages in a row that brought nothing new: a server that knows no pages
};

Products::Products(ApiRing &api, Directory &directory, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_directory(directory)
{ }

RequestHandle Products::find(const ProductQuery &query, QObject *context, Callback<ProductPage> done)
{
    return m_api.get(u"/products"_s, written(query), context,
        [limit = limitOf(query), kind = query.kind, done = std::move(done)](const Result<QJsonValue> &json) {
            if (!json)
                return done(tl::make_unexpected(json.error()));
            auto products = readProducts(*json);
            if (!products)
                return done(tl::make_unexpected(products.error()));
            const bool last = products->size() < limit;
            if (kind) {
                products->removeIf(
                    [kind](const Product &product) { return product.kind.value_or(*kind) != *kind; });
                for (Product &product : *products)
                    product.kind = kind;
            }
            done(ProductPage {*std::move(products), last});
        });
}

bool Products::isInMemory() const
{
    return !m_directory.isOpen() || m_directory.scope() == DirectoryScope::Off;
}

const QList<Product> &Products::memory() const
{
    static const QList<Product> none;
    return m_memoryOf == m_api.connection() ? m_memory : none; // not another company's
}

QList<Product> Products::search(const QString &text, int most) const
{
    if (!isInMemory())
        return read(m_directory.search(Kind::Product, text, most));

    constexpr qsizetype longest = 200; // letters
    const auto &known = memory();
    QList<Product> found;
    for (const quint32 id : m_index.find(foldText(QStringView(text).left(longest)).toUtf8(), most)) {
        if (id <= quint32(known.size()))
            found.append(known[id - 1]);
    }
    return found;
}

QList<Product> Products::linked(const QString &code) const
{
    if (code.isEmpty())
        return {};
    QList<Product> products;
    const auto take = [&](const QList<Product> &all) {
        std::ranges::copy_if(all, std::back_inserter(products),
            [&code](const Product &product) { return isCoded(product, code); });
    };
    if (isInMemory())
        take(memory());
    else
        take(read(m_directory.findLinked(Kind::Product, u"code:"_s + code)));
    return products;
}

std::optional<Product> Products::ofLine(
    const QString &name, const QString &productCode, const QString &sku) const
{
    constexpr int mostAlike = 2'000;
    const auto named = [&name](const QList<Product> &products) {
        const auto product = std::ranges::find(products, name, &Product::name);
        return product == products.end() ? std::nullopt : std::optional(*product);
    };
    // Two may have the same name: the codes tell which one is meant.
    for (const QString &code : {productCode, sku}) {
        if (auto product = named(linked(code)))
            return product;
    }
    return named(isInMemory() ? memory() : search(name, mostAlike));
}

QList<Product> Products::coded(const QString &code) const
{
    return linked(code.trimmed());
}

int Products::count() const
{
    return isInMemory() ? int(memory().size()) : m_directory.count(Kind::Product);
}

void Products::readCatalogue()
{
    if (isReading() && m_readingOf == m_api.connection())
        return;
    m_page = 1;
    m_readingOf = m_api.connection();
    m_problem.reset();
    const auto reading = std::make_shared<Reading>();
    m_reading = readPages(
        m_api, {u"/products"_s, {}, mostPages}, this,
        [this, reading](const QList<JsonReader> &records) { return takePage(*reading, records); },
        [this, reading](const Result<PagesEnd> &end) { endReading(*reading, end); });
    Q_EMIT changed();
}

bool Products::takePage(Reading &reading, const QList<JsonReader> &records)
{
    const auto before = reading.keys.size();
    for (const JsonReader &record : records) {
        if (const QString key = readProductFacets(record).key; !key.isEmpty())
            reading.keys.insert(key);
    }
    reading.withoutNews = reading.keys.size() > before ? 0 : reading.withoutNews + 1;
    ++m_page;
    take(records);
    return !records.isEmpty() && reading.withoutNews >= 2;
}

void Products::endReading(const Reading &reading, const Result<PagesEnd> &end)
{
    m_page = 0;
    if (!end)
        m_problem = end.error();
    else if (*end != PagesEnd::Last)
        m_problem = ApiError {ApiError::Kind::Protocol, 0, {}, u"the list does not end"_s};
    // What is not in it any more goes, but only when all of it was read.
    if (end && *end == PagesEnd::Last) {
        if (isInMemory()) {
            dropFromMemory(
                [&reading](const Product &product) { return !reading.keys.contains(product.key()); });
        } else {
            m_directory.removeOlder(
                Kind::Product, reading.since, this, [this](const auto &) { Q_EMIT changed(); });
        }
    }
    Q_EMIT changed();
}

void Products::take(const QList<JsonReader> &records)
{
    if (!isInMemory()) {
        QList<DirectoryEntry> entries;
        for (const JsonReader &record : records) {
            if (const auto facets = readProductFacets(record); !facets.key.isEmpty())
                entries.append(directoryEntry(Kind::Product, facets, m_directory));
        }
        m_directory.put(entries, this, [this](const auto &) { Q_EMIT changed(); });
        return;
    }
    if (m_memoryOf != m_api.connection()) {
        m_memory.clear();
        m_index.clear();
    }
    m_memoryOf = m_api.connection();
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < m_memory.size(); ++i)
        places.insert(m_memory[i].key(), i);
    for (const JsonReader &record : records) {
        const auto product = readProduct(JsonReader(record.json())); // a broken one breaks none but itself
        if (!product)
            continue;
        const QString key = product->key();
        if (const auto place = places.constFind(key); place != places.cend()) {
            m_memory[*place] = *product;
            m_index.remove({quint32(*place + 1)});
            m_index.add(quint32(*place + 1), termsOf(*product));
        } else {
            places.insert(key, m_memory.size());
            m_memory.append(*product);
            m_index.add(quint32(m_memory.size()), termsOf(*product));
        }
    }
    Q_EMIT changed();
}

void Products::dropFromMemory(const std::function<bool(const Product &)> &isGone)
{
    if (m_memory.removeIf(isGone) == 0)
        return;
    m_index.clear();
    for (qsizetype i = 0; i < m_memory.size(); ++i)
        m_index.add(quint32(i + 1), termsOf(m_memory[i]));
}

void Products::takeOut(const QStringList &keys)
{
    if (!isInMemory()) {
        m_directory.remove(Kind::Product, keys, this, [this](const auto &) { Q_EMIT changed(); });
        return;
    }
    dropFromMemory([&keys](const Product &product) { return keys.contains(product.key()); });
    Q_EMIT changed();
}

void Products::refresh(const QString &sku, const QString &key)
{
    if (!key.isEmpty())
        takeOut({key});
    if (sku.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    struct Found
    {
        QList<JsonReader> records;
    };
    const auto found = std::make_shared<Found>();
    constexpr int most = 10;
    m_refreshes[sku] = readPages(
        m_api, {u"/products"_s, {{u"code"_s, sku}}, most}, this,
        [sku, found](const QList<JsonReader> &records) {
            for (const JsonReader &record : records) {
                if (record.text("code"_L1) == sku)
                    found->records.append(record);
            }
            return !found->records.isEmpty();
        },
        [this, sku, found](const Result<PagesEnd> &end) {
            m_refreshes.erase(sku);
            if (!found->records.isEmpty())
                return take(found->records);
            if (missingAsEmpty(end) != PagesEnd::Last) {
                Q_EMIT changed();
                return;
            }
            QStringList gone;
            const auto known = coded(sku);
            for (const Product &product : known) {
                if (product.sku == sku)
                    gone.append(product.key());
            }
            takeOut(gone);
        });
}

int Products::connection() const
{
    return m_api.connection();
}
