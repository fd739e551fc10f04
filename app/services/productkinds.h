#pragma once

#include "submissions.h"

class ApiRing;
class Products;

// What can be submitted of products: `product` (POST), `product-edit` (PUT, changed fields alone) and
// `product-delete` (DELETE, productIdApiRing in query and body). All are settled by reading the product of
// that SKU. Their drafts hold what orderdraft.h writes.

class ProductKindBase : public SubmissionKind
{
public:
    ProductKindBase(ApiRing &api, Products &products);

    [[nodiscard]] QString numberIn(const QJsonValue &answer) const override;
    void refresh(const Submission &submission) override;

protected:
    ApiRing &m_api;
    Products &m_products;
};

class NewProductKind final : public ProductKindBase
{
public:
    using ProductKindBase::ProductKindBase;

    [[nodiscard]] QString name() const override { return QStringLiteral("product"); }
    [[nodiscard]] bool mayGoByItself() const override { return true; }
    [[nodiscard]] Result<SubmissionRequest> request(const Draft &draft, const QString &code) const override;
    [[nodiscard]] RequestHandle settle(
        const Submission &submission, QObject *context, Callback<Settlement> done) override;
};

class EditProductKind final : public ProductKindBase
{
public:
    using ProductKindBase::ProductKindBase;

    [[nodiscard]] QString name() const override { return QStringLiteral("product-edit"); }
    [[nodiscard]] bool mayGoByItself() const override { return true; }
    [[nodiscard]] Result<SubmissionRequest> request(const Draft &draft, const QString &code) const override;
    [[nodiscard]] RequestHandle settle(
        const Submission &submission, QObject *context, Callback<Settlement> done) override;
};

class DeleteProductKind final : public ProductKindBase
{
public:
    using ProductKindBase::ProductKindBase;

    [[nodiscard]] QString name() const override { return QStringLiteral("product-delete"); }
    [[nodiscard]] bool mayGoByItself() const override { return false; }
    [[nodiscard]] Result<SubmissionRequest> request(const Draft &draft, const QString &code) const override;
    [[nodiscard]] RequestHandle settle(
        const Submission &submission, QObject *context, Callback<Settlement> done) override;
};
