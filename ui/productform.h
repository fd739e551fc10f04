#pragma once

#include "draftform.h"
#include "forms.h"
#include "productdraft.h"

#include <array>

class FormField;
class QCheckBox;
class QLineEdit;

//! A product of the catalogue: a new one, or one that is changed. What is wrong stands below the field it is
//! about.
class ProductForm final : public DraftForm
{
    Q_OBJECT

public:
    explicit ProductForm(QWidget *parent);

    [[nodiscard]] QVariantMap content() const override;
    void setContent(const QVariantMap &content, int version) override;
    [[nodiscard]] QWidget *firstField() const override;
    //! \a name: `name`, `sku`, `code` (ours, the product id), `price`.
    [[nodiscard]] QWidget *field(const QString &name) const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString objection() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr int fieldCount = int(ProductField::Price) + 1;

    struct Field
    {
        FormField *field = nullptr;
        QLineEdit *edit = nullptr; //!< of it
    };

    [[nodiscard]] Field &at(ProductField field) { return m_fields[std::size_t(field)]; }
    [[nodiscard]] const Field &at(ProductField field) const { return m_fields[std::size_t(field)]; }
    [[nodiscard]] FormField *makeField(ProductField field);
    void fieldEdited(ProductField field);
    [[nodiscard]] static QString words(const ProductProblem &problem);
    void showFaults(const QList<ProductProblem> &problems);
    void showHints();
    void retranslate();
    [[nodiscard]] ProductDraft draft() const;
    [[nodiscard]] bool isEditing() const { return !m_begun.editedCode.isEmpty(); }

    std::array<Field, fieldCount> m_fields;
    QCheckBox *m_mayEditPrice;
    ProductDraft m_begun; //!< what is not typed: which product is edited, and what it was
};

//! `New product` and `Edit product`.
[[nodiscard]] FormKind newProductForm();
[[nodiscard]] FormKind editProductForm();
