#include "orderform.h"

#include "choicefield.h"
#include "customfieldsedit.h"
#include "formfield.h"
#include "keybutton.h"
#include "labels.h"
#include "orderlinesmodel.h"
#include "orderlinestable.h"
#include "theme.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

// How the form is laid out, and what its parts are called.

namespace {
constexpr int leftWidth = 296;
constexpr int noteHeight = 56;
} // namespace

FormField *OrderForm::addText(
    QString OrderDraft::*text, OrderField kind, QGridLayout *grid, int row, int column, int span)
{
    auto *edit = new QLineEdit;
    auto *field = new FormField(edit, this);
    if (grid)
        grid->addWidget(field, row, column, 1, span, Qt::AlignTop);
    m_texts.append({field, edit, nullptr, nullptr, text, nullptr, kind});
    connect(edit, &QLineEdit::textEdited, this, [this, text](const QString &typed) {
        m_draft.*text = typed;
        if (text == &OrderDraft::shipping)
            m_model->setShipping(Money::parse(typed).value_or(Money()));
        touched();
    });
    return field;
}

FormField *OrderForm::addPart(QString Address::*part, QGridLayout *grid, int row, int column, int span)
{
    auto *edit = new QLineEdit;
    auto *field = new FormField(edit, this);
    grid->addWidget(field, row, column, 1, span, Qt::AlignTop);
    m_texts.append({field, edit, nullptr, nullptr, nullptr, part, OrderField::Text});
    connect(edit, &QLineEdit::textEdited, this, [this, part](const QString &typed) {
        Address &address = m_draft.receiverAddress;
        address.*part = typed;
        // The codes of another place would go with it.
        if (part == &Address::city || part == &Address::district || part == &Address::ward) {
            address.wardCode.clear();
            address.zip.clear();
        }
        if (part == &Address::city || part == &Address::district)
            address.districtCode.clear();
        if (part == &Address::city)
            address.cityCode.clear();
        touched();
    });
    return field;
}

FormField *OrderForm::addNote(QString OrderDraft::*text, QGridLayout *grid, int row)
{
    auto *note = new QPlainTextEdit;
    note->setTabChangesFocus(true);
    note->setFixedHeight(noteHeight);
    auto *field = new FormField(note, this);
    grid->addWidget(field, row, 0, 1, 4);
    m_texts.append({field, nullptr, note, nullptr, text, nullptr, OrderField::Text});
    connect(note, &QPlainTextEdit::textChanged, this, [this, note, text] {
        if (m_isFilling)
            return;
        m_draft.*text = note->toPlainText();
        touched();
    });
    return field;
}

FormField *OrderForm::addChoice(
    QString OrderDraft::*text, OrderField kind, QGridLayout *grid, int row, int column, int span)
{
    auto *choice = new ChoiceField;
    auto *field = new FormField(choice, this);
    grid->addWidget(field, row, column, 1, span, Qt::AlignTop);
    m_texts.append({field, nullptr, nullptr, choice, text, nullptr, kind});
    connect(choice, &QComboBox::editTextChanged, this, [this, text](const QString &typed) {
        if (m_isFilling)
            return;
        m_draft.*text = typed;
        touched();
    });
    return field;
}

QWidget *OrderForm::makeReceiver()
{
    m_left = new QScrollArea(this);
    m_left->setFrameShape(QFrame::NoFrame);
    m_left->setWidgetResizable(true);
    m_left->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_left->setFocusPolicy(Qt::NoFocus);
    m_left->setFixedWidth(leftWidth);
    m_left->setSizePolicy(
        QSizePolicy::Fixed, QSizePolicy::Ignored); // it scrolls; the form is as high as its pane
    m_left->viewport()->setBackgroundRole(QPalette::Base);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, Metrics::grid, 0);
    grid->setHorizontalSpacing(Metrics::grid);
    grid->setVerticalSpacing(10);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    int row = 0;
    m_receiver = addText(&OrderDraft::receiverName, OrderField::ReceiverName, grid, row++, 0, 4);
    addText(&OrderDraft::receiverPhone, OrderField::ReceiverPhone, grid, row++, 0, 4);
    addPart(&Address::houseNumber, grid, row, 0, 1);
    addPart(&Address::streetName, grid, row++, 1, 3);
    addPart(&Address::ward, grid, row, 0, 2);
    addPart(&Address::district, grid, row++, 2, 2);
    addPart(&Address::city, grid, row++, 0, 4);
    addNote(&OrderDraft::deliveryNote, grid, row++);
    addChoice(&OrderDraft::stage, OrderField::Text, grid, row, 0, 2);
    addChoice(&OrderDraft::branch, OrderField::Text, grid, row++, 2, 2);
    addChoice(&OrderDraft::staff, OrderField::Staff, grid, row++, 0, 4);
    addText(&OrderDraft::name, OrderField::Name, grid, row++, 0, 4);
    addNote(&OrderDraft::description, grid, row++);
    m_customFields = new CustomFieldsEdit;
    m_fields = new FormField(m_customFields, this);
    grid->addWidget(m_fields, row++, 0, 1, 4);
    grid->setRowStretch(row, 1);
    connect(m_customFields, &CustomFieldsEdit::edited, this, [this] {
        m_draft.customFields = m_customFields->fields();
        touched();
    });
    m_left->setWidget(page);
    return m_left;
}

QWidget *OrderForm::makeLines()
{
    auto *right = new QWidget(this);
    m_addLine = new KeyButton(right);
    m_discount = new KeyButton(right);
    m_removeLine = new KeyButton(right);
    m_takePrices = new KeyButton(right);
    m_more = new QToolButton(right);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setText(u"⋯"_s);
    m_more->setFixedSize(Metrics::control, Metrics::control);
    m_addLine->setKey(Qt::Key_F3);
    m_discount->setKey(Qt::Key_F6);
    m_removeLine->setKey(Qt::Key_Delete);
    connect(m_addLine, &QPushButton::clicked, m_table, &OrderLinesTable::findProduct);
    connect(m_discount, &QPushButton::clicked, m_table, &OrderLinesTable::typeDiscount);
    connect(m_removeLine, &QPushButton::clicked, m_table, &OrderLinesTable::removeCurrent);
    connect(m_takePrices, &QPushButton::clicked, this, &OrderForm::takePrices);

    // These belong to the table alone: in a field of it they are the field's.
    auto *menu = new QMenu(m_more);
    const auto action = [&](const QKeySequence &keys, auto run) {
        auto *made = new QAction(m_table);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetShortcut);
        connect(made, &QAction::triggered, m_table, run);
        m_table->addAction(made);
        menu->addAction(made);
        m_actions.append(made);
    };
    action(Qt::Key_Delete, [this] { m_table->removeCurrent(); });
    action(Qt::CTRL | Qt::Key_D, [this] { m_table->duplicateCurrent(); });
    action(Qt::ALT | Qt::Key_Up, [this] { m_table->moveCurrent(-1); });
    action(Qt::ALT | Qt::Key_Down, [this] { m_table->moveCurrent(1); });
    action(Qt::CTRL | Qt::Key_Z, [this] { m_table->undo(); });
    action(Qt::CTRL | Qt::Key_Y, [this] { m_table->redo(); });
    m_actions.last()->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    action({}, [this] { m_table->paste(); }); // its key is the table's own
    action({}, [this] { m_table->copy(); });
    m_more->setMenu(menu);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_catalogue = wrappedLabel({}, right);
    m_catalogue->setForegroundRole(QPalette::PlaceholderText);
    m_parts = mutedLabel({}, right);
    m_parts->setAlignment(Qt::AlignRight);
    m_sum = plainLabel({}, right);
    m_sum->setFont(textFont(font(), Metrics::sumFont, true));
    m_sum->setAlignment(Qt::AlignRight);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(Metrics::grid);
    for (QWidget *button : QList<QWidget *> {m_addLine, m_discount, m_removeLine, m_more, m_takePrices})
        tools->addWidget(button);
    tools->addStretch(1);
    FormField *shipping = addText(&OrderDraft::shipping, OrderField::Shipping, nullptr, 0, 0);
    auto *fee = static_cast<QLineEdit *>(shipping->editor());
    fee->setAlignment(Qt::AlignRight);
    shipping->setMinimumWidth(128);
    shipping->setMaximumWidth(220);
    auto *sums = new QVBoxLayout;
    sums->setSpacing(0);
    sums->addWidget(m_parts);
    sums->addWidget(m_sum);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2 * Metrics::grid);
    foot->addWidget(shipping, 0, Qt::AlignTop);
    foot->addWidget(m_catalogue, 1);
    foot->addLayout(sums);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    m_table->setMinimumHeight(160);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    return right;
}

void OrderForm::retranslate()
{
    // In the order in which they are made.
    const QStringList names = {tr("Receiver name"), tr("Receiver phone"), tr("House no."), tr("Street"),
        tr("Ward"), tr("District"), tr("City or province"), tr("Delivery note"), tr("Stage"), tr("Branch"),
        tr("People in charge"), tr("Order name"), tr("Description"), tr("Shipping fee")};
    Q_ASSERT(names.size() == m_texts.size());
    for (int i = 0; i < m_texts.size(); ++i)
        m_texts.at(i).field->setName(names.at(i));
    m_fields->setName(tr("Custom fields"));
    m_addLine->setLabel(tr("Add line"));
    m_addLine->setToolTip(tr("Find a product by name or code (F3)"));
    m_discount->setLabel(tr("Discount"));
    m_discount->setToolTip(tr("Discount of this line; once more turns đồng into percent (F6)"));
    m_removeLine->setLabel(tr("Remove line"));
    m_removeLine->setToolTip(tr("Remove this line (Del)"));
    m_takePrices->setLabel(tr("Take the catalogue's prices"));
    m_more->setAccessibleName(tr("More for this line"));
    m_more->setToolTip(tr("More for this line"));
    const QStringList actions = {tr("Remove line"), tr("Duplicate line"), tr("Move line up"),
        tr("Move line down"), tr("Undo"), tr("Redo"), tr("Paste rows of a spreadsheet (Ctrl+V)"),
        tr("Copy line (Ctrl+C)")};
    for (int i = 0; i < m_actions.size(); ++i)
        m_actions.at(i)->setText(actions.at(i));
}
