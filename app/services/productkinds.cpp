#include "productkinds.h"

#include "apiring.h"
#include "pagereading.h"
#include "productcodec.h"
#include "productdraft.h"
#include "products.h"
#include "recordkinds.h"
#include "recordsettling.h"

#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

using Method = SubmissionRequest::Method;
using Verdict = Settlement::Verdict;

const QString path = u"/products"_s;
constexpr auto codeKey = "productIdApiRing"_L1;

//! Of a product whose SKU is not known all have to be looked through.
constexpr int mostPages = 50;

QString fieldOf(const ProductProblem &problem)
{
    switch (problem.field) {
    case ProductField::Name:
        return u"name"_s;
    case ProductField::Sku:
        return u"sku"_s;
    case ProductField::Code:
        return u"code"_s;
    case ProductField::Price:
        return u"price"_s;
    }
    Q_UNREACHABLE();
}

QString codeIn(const Submission &submission)
{
    return sentNumber(submission, codeKey);
}

//! The SKU that the product has once \a submission has been done; empty when nobody here knows.
QString skuOf(const Submission &submission, const Products &products)
{
    if (const QString sku = sentNumber(submission, "code"_L1); !sku.isEmpty())
        return sku;
    const QString code = codeIn(submission);
    const auto known = products.coded(code);
    for (const Product &product : known) {
        if (product.code == code)
            return product.sku;
    }
    return {};
}

QString factOf(const JsonReader &record)
{
    const auto product = readProduct(JsonReader(record.json()));
    QStringList parts {record.text("code"_L1), record.text(codeKey), record.text("name"_L1)};
    if (product && product->price)
        parts.append(product->price->display());
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

//! What became of \a submission.
struct Wanted
{
    QString sku; //!< what it is asked for by, where it is known
    std::function<bool(const JsonReader &)> isIt; //!< the product that was written
    std::function<bool(const std::optional<JsonReader> &)> isDone;
};

RequestHandle settleProduct(ApiRing &api, const Wanted &wanted, QObject *context, Callback<Settlement> done)
{
    struct Search
    {
        std::optional<JsonReader> found;
        QStringList facts;
        bool isBlind = false; //!< one that may be it or not
    };
    const auto search = std::make_shared<Search>();
    const ApiQuery query = wanted.sku.isEmpty() ? ApiQuery() : ApiQuery {{u"code"_s, wanted.sku}};
    return readPages(
        api, {path, query, mostPages}, context,
        [search, wanted](const QList<JsonReader> &records) {
            constexpr qsizetype mostFacts = 5;
            for (const JsonReader &record : records) {
                search->isBlind = search->isBlind || (wanted.sku.isEmpty() && record.text(codeKey).isEmpty());
                if (wanted.isIt(record))
                    search->found = record;
                if (!wanted.sku.isEmpty() && record.text("code"_L1) == wanted.sku
                    && search->facts.size() < mostFacts)
                    search->facts.append(factOf(record));
            }
            return search->found.has_value();
        },
        [search, wanted, done = std::move(done)](const Result<PagesEnd> &answer) {
            const auto end = missingAsEmpty(answer);
            if (!end)
                return done(tl::make_unexpected(end.error()));
            if (*end == PagesEnd::Limit || (!search->found && search->isBlind))
                return done(settlement(Verdict::CannotTell, {}, search->facts));
            const auto &found = search->found;
            if (wanted.isDone(found))
                return done(settlement(Verdict::Found, found ? found->text("code"_L1) : wanted.sku));
            if (found && search->facts.isEmpty())
                search->facts.append(factOf(*found));
            done(settlement(Verdict::NotFound, {}, search->facts));
        });
}

//! The product that \a submission changes or deletes; one without a code is told by its SKU.
std::function<bool(const JsonReader &)> isItsProduct(const Submission &submission, const QString &sku)
{
    return [code = codeIn(submission), sku](const JsonReader &record) {
        const QString theirs = record.text(codeKey);
        return theirs.isEmpty() ? !sku.isEmpty() && record.text("code"_L1) == sku : theirs == code;
    };
}

//! Whether what \a body changes stands in \a record.
bool holdsProductChanges(const JsonReader &record, const QJsonObject &body)
{
    QJsonObject changed = record.json();
    for (auto field = body.begin(); field != body.end(); ++field) {
        if (field.key() != codeKey)
            changed.insert(field.key(), field.value());
    }
    const auto there = readProduct(JsonReader(record.json()));
    const auto wanted = readProduct(JsonReader(changed));
    return there && wanted && *there == *wanted;
}

} // namespace

ProductKindBase::ProductKindBase(ApiRing &api, Products &products)
    : m_api(api)
    , m_products(products)
{ }

QString ProductKindBase::numberIn(const QJsonValue &answer) const
{
    const QJsonObject object = answer.toObject();
    const QString code = JsonReader(object).text("code"_L1);
    return code.isEmpty() ? JsonReader(object.value("data"_L1).toObject()).text("code"_L1) : code;
}

void ProductKindBase::refresh(const Submission &submission)
{
    const QString sku = skuOf(submission, m_products);
    if (submission.request.method != Method::Delete)
        return m_products.refresh(sku);
    const QString code = codeIn(submission);
    const auto known = m_products.coded(code);
    for (const Product &product : known) {
        if (product.code == code)
            return m_products.refresh(product.sku, product.key());
    }
    m_products.refresh(sku);
}

Result<SubmissionRequest> NewProductKind::request(const Draft &draft, const QString &code) const
{
    const ProductDraft typed = productDraftOf(draft.content);
    if (const auto problems = problemsOf(typed); !problems.isEmpty())
        return refused(fieldOf(problems.first()));
    Product product = productOf(typed);
    if (product.code.isEmpty())
        product.code = code;
    return written(Method::Post, path, writeProduct(product));
}

RequestHandle NewProductKind::settle(
    const Submission &submission, QObject *context, Callback<Settlement> done)
{
    const JsonReader body(bodyOf(submission));
    const QString sku = body.text("code"_L1);
    const QString code = body.text(codeKey);
    const QString name = body.text("name"_L1);
    // A server that does not give our code back is believed by SKU and name.
    const auto isIt = [sku, code, name](const JsonReader &record) {
        const QString theirs = record.text(codeKey);
        return theirs.isEmpty() ? record.text("code"_L1) == sku && record.text("name"_L1) == name
                                : theirs == code;
    };
    return settleProduct(m_api,
        {sku, isIt, [](const std::optional<JsonReader> &found) { return found.has_value(); }}, context,
        std::move(done));
}

Result<SubmissionRequest> EditProductKind::request(const Draft &draft, const QString & /*code*/) const
{
    const ProductDraft typed = productDraftOf(draft.content);
    if (const auto problems = problemsOf(typed); !problems.isEmpty())
        return refused(fieldOf(problems.first()));
    Product before = productOf(productDraftOf(typed.original));
    before.code = typed.editedCode;
    const QJsonObject body = writeProductChanges(before, productOf(typed));
    if (body.isEmpty() || typed.editedCode.isEmpty())
        return refused(u"unchanged"_s);
    return written(Method::Put, path, body);
}

RequestHandle EditProductKind::settle(
    const Submission &submission, QObject *context, Callback<Settlement> done)
{
    const QString sku = skuOf(submission, m_products);
    return settleProduct(m_api,
        {sku, isItsProduct(submission, sku),
            [body = bodyOf(submission)](const std::optional<JsonReader> &found) {
                return found && holdsProductChanges(*found, body);
            }},
        context, std::move(done));
}

Result<SubmissionRequest> DeleteProductKind::request(const Draft &draft, const QString & /*code*/) const
{
    return deletionOf(draft, path, codeKey, u"code"_s);
}

RequestHandle DeleteProductKind::settle(
    const Submission &submission, QObject *context, Callback<Settlement> done)
{
    const QString sku = skuOf(submission, m_products);
    return settleProduct(m_api,
        {sku, isItsProduct(submission, sku), [](const std::optional<JsonReader> &found) { return !found; }},
        context, std::move(done));
}
