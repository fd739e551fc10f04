#include "orderform.h"

#include "choicefield.h"
#include "customfieldsedit.h"
#include "formfield.h"
#include "keybutton.h"
#include "labels.h"
#include "orderlinesmodel.h"
#include "orderlinestable.h"
#include "orders.h"
#include "orderwords.h"
#include "plaintext.h"
#include "products.h"
#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

OrderForm::OrderForm(Orders &orders, Products &products, QWidget *parent)
    : DraftForm(parent)
    , m_orders(orders)
    , m_products(products)
    , m_model(new OrderLinesModel(this))
    , m_table(new OrderLinesTable(*m_model, products, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(2 * Metrics::grid);
    layout->addWidget(makeReceiver());
    layout->addWidget(makeLines(), 1);
    connect(m_model, &OrderLinesModel::edited, this, &OrderForm::touched);
    connect(m_model, &OrderLinesModel::totalsChanged, this, &OrderForm::showTotals);
    connect(&m_products, &Products::changed, this, &OrderForm::showTotals);
    connect(m_table, &OrderLinesTable::finished, this, [this] { field(u"shipping"_s)->setFocus(); });
    connect(m_table, &OrderLinesTable::notice, m_catalogue, &QLabel::setText);
    retranslate();
    fill();
}

QVariantMap OrderForm::content() const
{
    QVariantMap content = contentOf(m_draft);
    content.insert(u"lines"_s, m_model->content());
    return content;
}

OrderDraft OrderForm::draft() const
{
    OrderDraft whole = m_draft;
    whole.lines = m_model->lines();
    return whole;
}

void OrderForm::setContent(const QVariantMap &content, int)
{
    m_draft = orderDraftOf(content);
    m_isFilling = true;
    m_model->setLines(std::exchange(m_draft.lines, {}));
    fill();
    m_isFilling = false;
    m_table->checkCatalogue();
    showTotals();
}

//! The fields as the draft has them; what stands there already keeps its cursor.
void OrderForm::fill()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    for (const TextField &one : std::as_const(m_texts)) {
        const QString text = one.text ? m_draft.*one.text : m_draft.receiverAddress.*one.part;
        if (one.edit && one.edit->text() != text) {
            one.edit->setText(text);
            one.edit->setCursorPosition(0);
        } else if (one.note && one.note->toPlainText() != text) {
            one.note->setPlainText(text);
        } else if (one.choice && one.choice->currentText() != text) {
            one.choice->setEditText(text);
        }
    }
    m_customFields->setFields(m_draft.customFields);
    m_model->setShipping(Money::parse(m_draft.shipping).value_or(Money()));
    m_isFilling = wasFilling;
}

void OrderForm::touched()
{
    if (m_isFilling)
        return;
    if (m_wasChecked)
        showFaults(problemsOf(draft()));
    Q_EMIT edited();
}

QWidget *OrderForm::firstField() const
{
    return m_table;
}

QWidget *OrderForm::field(const QString &name) const
{
    const auto of = [this](OrderField kind, QString OrderDraft::*text) -> QWidget * {
        for (const TextField &one : m_texts) {
            if (one.kind == kind && one.text == text)
                return one.field->editor();
        }
        return nullptr;
    };
    if (name == "name"_L1)
        return of(OrderField::Name, &OrderDraft::name);
    if (name == "receiverName"_L1)
        return of(OrderField::ReceiverName, &OrderDraft::receiverName);
    if (name == "receiverPhone"_L1)
        return of(OrderField::ReceiverPhone, &OrderDraft::receiverPhone);
    if (name == "staff"_L1)
        return of(OrderField::Staff, &OrderDraft::staff);
    if (name == "shipping"_L1)
        return of(OrderField::Shipping, &OrderDraft::shipping);
    if (name == "customFields"_L1)
        return m_customFields;
    return name == "lines"_L1 ? m_table : nullptr;
}

QString OrderForm::title() const
{
    return tr("%1, %2").arg(shownLine(m_draft.receiverName, 80), m_model->totals().toPay.display());
}

//! What the catalogue says otherwise than the lines do, a text for each.
QStringList OrderForm::marks() const
{
    QStringList marks;
    for (int row = 0; row < m_model->lines().size(); ++row) {
        if (m_model->mark(row) != OrderLinesModel::Mark::None)
            marks.append(m_model->line(row).product + u'\n' + QString::number(int(m_model->mark(row))) + u'\n'
                + m_model->priceNow(row).digits());
    }
    return marks;
}

QString OrderForm::objection()
{
    m_table->closeField();
    m_wasChecked = true;
    m_table->setMissingShown(true);
    m_table->checkCatalogue();
    const QList<OrderProblem> problems = problemsOf(draft());
    showFaults(problems);
    if (!problems.isEmpty()) {
        const OrderProblem &first = problems.first();
        if (first.line >= 0) {
            constexpr std::pair<OrderField, int> columns[] = {
                {OrderField::Quantity, OrderLinesModel::QuantityColumn},
                {OrderField::Price, OrderLinesModel::PriceColumn},
                {OrderField::Discount, OrderLinesModel::DiscountColumn},
                {OrderField::Text, OrderLinesModel::NoteColumn}};
            const auto column = std::ranges::find(columns, first.field, &std::pair<OrderField, int>::first);
            m_table->setFocus(Qt::OtherFocusReason);
            m_table->setCurrentIndex(m_model->index(first.line,
                column == std::end(columns) ? int(OrderLinesModel::ProductColumn) : column->second));
            return tr("Not sent. Line %1: %2").arg(first.line + 1).arg(OrderWords::of(first));
        }
        if (first.field == OrderField::Lines) {
            m_table->setFocus(Qt::OtherFocusReason);
        } else {
            for (const TextField &one : std::as_const(m_texts)) {
                if (one.kind == first.field && !one.field->fault().isEmpty()) {
                    one.field->editor()->setFocus(Qt::OtherFocusReason);
                    break;
                }
            }
        }
        return tr("Not sent. %1").arg(OrderWords::of(first));
    }
    OrderDraft bare = draft();
    bare.number.clear();
    if (!m_draft.number.isEmpty() && contentOf(bare) == m_draft.original)
        return tr("Nothing is changed yet.");
    // Two presses as one are one: nobody has read anything between them.
    const bool isHasty = m_objected.isValid() && m_objected.elapsed() < QApplication::doubleClickInterval();
    if (const QStringList now = marks(); now != m_acceptedMarks || (isHasty && !now.isEmpty())) {
        m_acceptedMarks = now;
        m_objected.start();
        if (!now.isEmpty())
            return tr(
                "Not sent yet: %n lines should be looked at, see below them. F9 once more sends them as "
                "they are.",
                nullptr, int(now.size()));
    }
    return {};
}

void OrderForm::showFaults(const QList<OrderProblem> &problems)
{
    for (const TextField &one : std::as_const(m_texts)) {
        QString words;
        for (const OrderProblem &problem : problems) {
            const bool isText = problem.field == OrderField::Text && problem.line < 0 && one.text
                && (m_draft.*one.text).size() > OrderLimits::text;
            if (problem.line < 0 && ((problem.field == one.kind && one.kind != OrderField::Text) || isText))
                words = OrderWords::of(problem);
        }
        one.field->setFault(words);
    }
    const bool isBad = std::ranges::any_of(
        problems, [](const OrderProblem &problem) { return problem.field == OrderField::CustomFields; });
    m_fields->setFault(isBad ? OrderWords::of({OrderField::CustomFields, OrderFault::Missing}) : QString());
}

void OrderForm::takePrices()
{
    m_table->closeField();
    QList<std::pair<int, Product>> products;
    for (int row = 0; row < m_model->lines().size(); ++row) {
        const LineDraft line = m_model->line(row);
        if (m_model->mark(row) != OrderLinesModel::Mark::PriceChanged)
            continue;
        if (const auto product = m_products.ofLine(line.product, line.productCode, line.sku))
            products.append({row, *product});
    }
    m_model->takePrices(products);
    m_table->checkCatalogue();
    showTotals();
    m_table->setFocus(Qt::OtherFocusReason);
}

void OrderForm::showTotals()
{
    const OrderTotals totals = m_model->totals();
    QStringList parts {tr("Goods %1").arg(totals.gross.display())};
    if (totals.discount != Money())
        parts.append(tr("discount −%1").arg(totals.discount.display()));
    if (totals.shipping != Money())
        parts.append(tr("shipping %1").arg(totals.shipping.display()));
    m_parts->setText(parts.join(u" · "_s));
    m_sum->setText(totals.toPay.display());
    m_sum->setAccessibleName(tr("To pay %1").arg(totals.toPay.display()));
    m_takePrices->setVisible(!m_model->isReadOnly() && m_model->hasChangedPrices());
    QString known;
    if (m_products.isReading())
        known = tr("The catalogue is being read: %n entries so far.", nullptr, m_products.count());
    else if (m_products.count() == 0)
        known = tr("This computer does not know the catalogue: prices are not compared.");
    m_catalogue->setText(known);
}

void OrderForm::run(FormKey key)
{
    switch (key) {
    case FormKey::Product:
        return m_table->findProduct();
    case FormKey::Discount:
        return m_table->typeDiscount();
    case FormKey::Customer:
        if (m_model->isReadOnly())
            return;
        m_table->closeField();
        m_receiver->editor()->setFocus(Qt::ShortcutFocusReason);
        return static_cast<QLineEdit *>(m_receiver->editor())->selectAll();
    case FormKey::Submit:
        break;
    }
}

void OrderForm::setReadOnly(bool readOnly)
{
    if (m_model->isReadOnly() == readOnly)
        return; // a field that is being typed in stays open
    for (const TextField &one : std::as_const(m_texts)) {
        if (one.edit)
            one.edit->setReadOnly(readOnly);
        else if (one.note)
            one.note->setReadOnly(readOnly);
        else
            one.choice->setEnabled(!readOnly);
    }
    m_customFields->setEnabled(!readOnly);
    m_table->closeField();
    m_model->setReadOnly(readOnly);
    for (QWidget *button : QList<QWidget *> {m_addLine, m_discount, m_removeLine, m_more})
        button->setEnabled(!readOnly);
    showTotals();
}

void OrderForm::showEvent(QShowEvent *event)
{
    DraftForm::showEvent(event);
    fillChoices();
    if (m_products.count() == 0)
        m_products.readCatalogue(); // nothing when it is being read
}

void OrderForm::fillChoices()
{
    for (const TextField &one : std::as_const(m_texts)) {
        if (!one.choice)
            continue;
        one.choice->setChoices(one.text == &OrderDraft::stage ? m_orders.stages()
                : one.text == &OrderDraft::branch             ? m_orders.branches()
                                                              : m_orders.staff());
    }
}

void OrderForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showTotals();
        if (m_wasChecked)
            showFaults(problemsOf(draft()));
    }
    DraftForm::changeEvent(event);
}
