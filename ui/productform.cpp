#include "productform.h"

#include "formfield.h"
#include "plaintext.h"
#include "theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 260;
constexpr ProductField allFields[] = {
    ProductField::Name, ProductField::Sku, ProductField::Code, ProductField::Price};

} // namespace

ProductForm::ProductForm(QWidget *parent)
    : DraftForm(parent)
    , m_mayEditPrice(new QCheckBox(this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Metrics::grid);
    grid->setVerticalSpacing(Metrics::grid);
    grid->addWidget(makeField(ProductField::Name), 0, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(makeField(ProductField::Sku), 1, 0, 1, 1, Qt::AlignTop);
    grid->addWidget(makeField(ProductField::Code), 1, 1, 1, 1, Qt::AlignTop);
    grid->addWidget(makeField(ProductField::Price), 2, 0, 1, 1, Qt::AlignTop);
    grid->addWidget(m_mayEditPrice, 3, 0, 1, 2);
    for (const int column : {0, 1})
        grid->setColumnMinimumWidth(column, columnWidth);
    at(ProductField::Price).edit->setAlignment(Qt::AlignRight);
    m_mayEditPrice->setChecked(true);
    setTabOrder(at(ProductField::Price).edit, m_mayEditPrice);
    connect(m_mayEditPrice, &QCheckBox::toggled, this, &ProductForm::edited);

    auto *holder = new QWidget(this);
    holder->setMaximumWidth(2 * columnWidth + 2 * Metrics::grid);
    holder->setLayout(grid);
    grid->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    line->addWidget(holder, 10);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addStretch();
    retranslate();
}

FormField *ProductForm::makeField(ProductField which)
{
    Field &made = at(which);
    made.edit = new QLineEdit;
    made.field = new FormField(made.edit, this);
    connect(made.edit, &QLineEdit::textEdited, this, [this, which] { fieldEdited(which); });
    return made.field;
}

void ProductForm::fieldEdited(ProductField which)
{
    FormField *field = at(which).field;
    if (!field->fault().isEmpty()) {
        // What was found wrong goes as soon as it is right; nothing new is complained of while one types.
        const auto problems = problemsOf(draft());
        const auto found = std::ranges::find(problems, which, &ProductProblem::field);
        field->setFault(found == problems.end() ? QString() : words(*found));
    }
    Q_EMIT edited();
}

ProductDraft ProductForm::draft() const
{
    ProductDraft draft = m_begun;
    draft.name = at(ProductField::Name).edit->text();
    draft.sku = at(ProductField::Sku).edit->text();
    draft.code = at(ProductField::Code).edit->text();
    draft.price = at(ProductField::Price).edit->text();
    draft.mayEditPrice = m_mayEditPrice->isChecked();
    return draft;
}

QVariantMap ProductForm::content() const
{
    return contentOf(draft());
}

void ProductForm::setContent(const QVariantMap &content, int)
{
    const QSignalBlocker quiet(this);
    m_begun = productDraftOf(content);
    const auto fill = [this](ProductField field, const QString &text) {
        QLineEdit *edit = at(field).edit;
        if (edit->text() != text)
            edit->setText(text);
    };
    fill(ProductField::Name, m_begun.name);
    fill(ProductField::Sku, m_begun.sku);
    fill(ProductField::Code, m_begun.code);
    fill(ProductField::Price, m_begun.price);
    m_mayEditPrice->setChecked(m_begun.mayEditPrice);
    at(ProductField::Code).edit->setReadOnly(isEditing());
    showFaults({});
    showHints();
}

QWidget *ProductForm::firstField() const
{
    return at(ProductField::Name).edit;
}

QWidget *ProductForm::field(const QString &name) const
{
    if (name == "name"_L1)
        return at(ProductField::Name).edit;
    if (name == "sku"_L1)
        return at(ProductField::Sku).edit;
    if (name == "code"_L1)
        return at(ProductField::Code).edit;
    return name == "price"_L1 ? at(ProductField::Price).edit : nullptr;
}

QString ProductForm::title() const
{
    const QString name = shownLine(at(ProductField::Name).edit->text().trimmed(), 80);
    const QString sku = shownLine(at(ProductField::Sku).edit->text().trimmed(), 40);
    return sku.isEmpty() ? name : u"%1 (%2)"_s.arg(name, sku);
}

QString ProductForm::objection()
{
    const ProductDraft typed = draft();
    const QList<ProductProblem> problems = problemsOf(typed);
    showFaults(problems);
    if (!problems.isEmpty()) {
        at(problems.first().field).edit->setFocus(Qt::OtherFocusReason);
        const int count = int(problems.size());
        return count == 1
            ? words(problems.first())
            : tr("%n things are missing or wrong; each is named below its field.", nullptr, count);
    }
    ProductDraft bare = typed;
    bare.editedCode.clear();
    bare.original.clear();
    if (isEditing() && contentOf(bare) == typed.original)
        return tr("Nothing is changed yet.");
    return {};
}

QString ProductForm::words(const ProductProblem &problem)
{
    switch (problem.fault) {
    case OrderFault::Missing:
        return problem.field == ProductField::Name ? tr("Enter the product's name.")
                                                   : tr("Enter the product's code.");
    case OrderFault::TooLong:
        return tr("This is too long; shorten it to 500 letters.");
    case OrderFault::TooLarge:
        return tr("This price is too large: at most 999.999.999.999 ₫.");
    default:
        return tr("This is no price in whole đồng, such as 4.520.000.");
    }
}

void ProductForm::showFaults(const QList<ProductProblem> &problems)
{
    for (const ProductField field : allFields) {
        const auto found = std::ranges::find(problems, field, &ProductProblem::field);
        at(field).field->setFault(found == problems.end() ? QString() : words(*found));
    }
}

void ProductForm::showHints()
{
    at(ProductField::Code)
        .field->setHint(isEditing() ? tr("It names the product in AntCRM and cannot be changed.")
                                    : tr("Left empty, RingDesk gives one."));
    at(ProductField::Price).field->setHint(tr("In đồng; left empty, it has none."));
}

void ProductForm::retranslate()
{
    at(ProductField::Name).field->setName(tr("Product name"));
    at(ProductField::Sku).field->setName(tr("Product code"));
    at(ProductField::Code).field->setName(tr("Product id"));
    at(ProductField::Price).field->setName(tr("Price"));
    m_mayEditPrice->setText(tr("The price may be changed in an order"));
    m_mayEditPrice->setAccessibleName(m_mayEditPrice->text());
    QList<ProductProblem> shown = problemsOf(draft());
    shown.removeIf(
        [this](const ProductProblem &problem) { return at(problem.field).field->fault().isEmpty(); });
    showFaults(shown);
    showHints();
}

void ProductForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DraftForm::changeEvent(event);
}

FormKind newProductForm()
{
    return {QString::fromLatin1(FormName::product), 1, [] { return ProductForm::tr("New product"); },
        [] { return ProductForm::tr("Save product"); }, {},
        [](QWidget *parent) { return new ProductForm(parent); }};
}

FormKind editProductForm()
{
    return {QString::fromLatin1(FormName::productEdit), 1, [] { return ProductForm::tr("Edit product"); },
        [] { return ProductForm::tr("Save product"); }, {},
        [](QWidget *parent) { return new ProductForm(parent); }};
}
