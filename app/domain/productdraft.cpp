#include "productdraft.h"

using namespace Qt::StringLiterals;

QVariantMap contentOf(const ProductDraft &draft)
{
    QVariantMap content {{u"name"_s, draft.name}, {u"sku"_s, draft.sku}, {u"code"_s, draft.code},
        {u"price"_s, draft.price}, {u"mayEditPrice"_s, draft.mayEditPrice}};
    if (!draft.editedCode.isEmpty()) {
        content.insert(u"editedCode"_s, draft.editedCode);
        content.insert(u"original"_s, draft.original);
    }
    return content;
}

ProductDraft productDraftOf(const QVariantMap &content)
{
    ProductDraft draft;
    draft.editedCode = content.value(u"editedCode"_s).toString();
    draft.original = content.value(u"original"_s).toMap();
    draft.name = content.value(u"name"_s).toString();
    draft.sku = content.value(u"sku"_s).toString();
    draft.code = content.value(u"code"_s).toString();
    draft.price = content.value(u"price"_s).toString();
    draft.mayEditPrice = content.value(u"mayEditPrice"_s, true).toBool();
    return draft;
}

ProductDraft editOf(const Product &product)
{
    ProductDraft draft;
    draft.name = product.name;
    draft.sku = product.sku;
    draft.code = product.code;
    draft.price = product.price ? product.price->digits() : QString();
    draft.mayEditPrice = product.mayEditPrice;
    draft.original = contentOf(draft);
    draft.editedCode = product.code;
    return draft;
}

QList<ProductProblem> problemsOf(const ProductDraft &draft)
{
    constexpr qsizetype longest = 500;
    QList<ProductProblem> problems;
    const auto check = [&](ProductField field, const QString &text, bool isNeeded) {
        if (isNeeded && text.trimmed().isEmpty())
            problems.append({field, OrderFault::Missing});
        else if (text.size() > longest)
            problems.append({field, OrderFault::TooLong});
    };
    check(ProductField::Name, draft.name, true);
    check(ProductField::Sku, draft.sku, true);
    check(ProductField::Code, draft.code, false);
    if (!draft.price.trimmed().isEmpty()) {
        const auto price = Money::parse(draft.price);
        if (!price)
            problems.append({ProductField::Price, OrderFault::NoNumber});
        else if (price->dong() > OrderLimits::price)
            problems.append({ProductField::Price, OrderFault::TooLarge});
    }
    return problems;
}

Product productOf(const ProductDraft &draft)
{
    Product product;
    product.name = draft.name.trimmed();
    product.sku = draft.sku.trimmed();
    product.code = draft.editedCode.isEmpty() ? draft.code.trimmed() : draft.editedCode;
    product.price = Money::parse(draft.price);
    product.mayEditPrice = draft.mayEditPrice;
    return product;
}
