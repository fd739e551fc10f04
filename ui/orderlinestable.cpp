#include "orderlinestable.h"

#include "orderlinesdelegate.h"
#include "orderlinesmodel.h"
#include "orderwords.h"
#include "pastedlines.h"
#include "plaintext.h"
#include "products.h"
#include "productsuggestions.h"
#include "tables.h"
#include "theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using Model = OrderLinesModel;

namespace {
constexpr int wordsHeight = 22; // of what is said below a line
}

OrderLinesTable::OrderLinesTable(OrderLinesModel &model, Products &products, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_products(products)
    , m_delegate(new OrderLinesDelegate(this))
{
    setUpTable(this);
    setItemDelegate(m_delegate);
    setModel(&m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    setTabKeyNavigation(false);
    verticalHeader()->show();
    verticalHeader()->setFixedWidth(36);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setMinimumSectionSize(OrderLinesDelegate::lineHeight);
    horizontalHeader()->setSectionsMovable(false);
    constexpr int widths[Model::ColumnCount] = {220, 76, 74, 84, 78, 96, 68};
    for (int column = 0; column < Model::ColumnCount; ++column)
        setColumnWidth(column, widths[column]);
    setFrameShape(QFrame::NoFrame);

    connect(m_delegate, &OrderLinesDelegate::opened, this, &OrderLinesTable::fieldOpened);
    connect(m_delegate, &OrderLinesDelegate::typed, this,
        [this](QLineEdit *, const QModelIndex &index) { fieldTyped(index); });
    connect(m_delegate, &OrderLinesDelegate::entered, this, &OrderLinesTable::fieldEntered);
    connect(m_delegate, &OrderLinesDelegate::stepped, this,
        [this](QLineEdit *, const QModelIndex &index, int by) { fieldStepped(index, by); });
    connect(m_delegate, &OrderLinesDelegate::givenUp, this, &OrderLinesTable::fieldGivenUp);
    connect(m_delegate, &OrderLinesDelegate::closed, this, [this](const QObject *field) {
        if (m_open != field)
            return; // another one has opened, perhaps in the same cell
        m_open = nullptr;
        m_field = nullptr;
        if (m_suggestions)
            m_suggestions->hide();
        m_model.seal();
        const int row = m_at.row();
        m_at = QPersistentModelIndex();
        fitRows(row, row);
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { fitRows(first.row(), last.row()); });
    const auto fitAll = [this] { fitRows(0, m_model.rowCount() - 1); };
    connect(&m_model, &QAbstractItemModel::modelReset, this, fitAll);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, fitAll);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, fitAll);
    connect(&m_products, &Products::changed, this, [this] {
        checkCatalogue();
        if (m_field && m_at.column() == Model::ProductColumn)
            suggest();
    });
    setAccessibleName(tr("Order lines"));
}

OrderLinesTable::~OrderLinesTable()
{
    disconnect(m_delegate, nullptr, this, nullptr); // its fields go with the view
    delete m_suggestions;
}

//! The current line; the last row when there is none.
int OrderLinesTable::rowAtHand() const
{
    return currentIndex().isValid() ? currentIndex().row() : m_model.rowCount() - 1;
}

void OrderLinesTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(m_model.rowCount() - 1, Model::ProductColumn));
    QTableView::focusInEvent(event);
}

void OrderLinesTable::typeAt(int row, int column)
{
    const QModelIndex index = m_model.index(row, column);
    if (m_field && m_at == index && indexWidget(index) == m_field)
        return m_field->setFocus(Qt::OtherFocusReason);
    closeField();
    if (!index.isValid())
        return;
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(index);
    scrollTo(index);
    if (index.flags() & Qt::ItemIsEditable)
        edit(index);
}

void OrderLinesTable::findProduct()
{
    if (m_model.isReadOnly())
        return;
    const auto &lines = m_model.lines();
    const auto begun = std::ranges::find_if(lines, [](const LineDraft &line) { return !line.isPicked; });
    typeAt(begun == lines.end() ? m_model.rowCount() - 1 : int(begun - lines.begin()), Model::ProductColumn);
}

void OrderLinesTable::typeDiscount()
{
    if (m_field && m_at.column() == Model::DiscountColumn) {
        QString text = m_field->text().trimmed();
        text = text.endsWith(u'%') ? text.chopped(1).trimmed() : text.isEmpty() ? u"%"_s : text + u" %"_s;
        m_field->setText(text);
        if (text == "%"_L1)
            m_field->setCursorPosition(0);
        m_field->setModified(true);
        m_model.setData(m_at, text);
        return;
    }
    // After the quantity the cursor is in the next line, which is empty: the one above is meant.
    int row = rowAtHand();
    if (m_model.line(row).isBlank())
        row = std::min(row, int(m_model.lines().size())) - 1;
    if (m_model.isLine(row))
        typeAt(row, Model::DiscountColumn);
}

void OrderLinesTable::closeField()
{
    QLineEdit *field = std::exchange(m_field, nullptr);
    if (!field || indexWidget(m_at) != field)
        return; // the view has closed it
    commitData(field);
    closeEditor(field, QAbstractItemDelegate::NoHint);
}

void OrderLinesTable::removeCurrent()
{
    closeField();
    const int row = rowAtHand();
    if (!m_model.isLine(row) || m_model.isReadOnly())
        return;
    m_model.remove(row);
    setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), Model::ProductColumn));
    Q_EMIT notice(tr("Line %1 removed; Ctrl+Z brings it back.").arg(row + 1));
}

void OrderLinesTable::duplicateCurrent()
{
    closeField();
    const int row = rowAtHand();
    if (!m_model.isLine(row))
        return;
    m_model.duplicate(row);
    checkCatalogue();
    setCurrentIndex(m_model.index(row + 1, Model::QuantityColumn));
}

void OrderLinesTable::moveCurrent(int by)
{
    closeField();
    m_model.move(rowAtHand(), by);
    scrollTo(currentIndex());
}

void OrderLinesTable::undo()
{
    closeField();
    const QModelIndex at = currentIndex();
    m_model.undo();
    checkCatalogue();
    setCurrentIndex(m_model.index(std::min(at.row(), m_model.rowCount() - 1), std::max(0, at.column())));
}

void OrderLinesTable::redo()
{
    closeField();
    const QModelIndex at = currentIndex();
    m_model.redo();
    checkCatalogue();
    setCurrentIndex(m_model.index(std::min(at.row(), m_model.rowCount() - 1), std::max(0, at.column())));
}

void OrderLinesTable::copy()
{
    if (const int row = rowAtHand(); m_model.isLine(row))
        QGuiApplication::clipboard()->setText(spreadsheetOf({m_model.line(row)}));
}

void OrderLinesTable::paste()
{
    closeField();
    QList<LineDraft> lines = linesOfSpreadsheet(QGuiApplication::clipboard()->text());
    if (m_model.isReadOnly() || lines.isEmpty())
        return;
    int unknown = 0;
    int repriced = 0;
    for (LineDraft &line : lines) {
        const auto product = pasted(line);
        if (!product) {
            ++unknown;
            continue;
        }
        const LineDraft taken = Model::picked(line, *product);
        repriced += !line.price.isEmpty() && taken.price != line.price;
        line = taken;
    }
    const int first = std::min(rowAtHand(), int(m_model.lines().size()));
    const auto before = m_model.lines().size();
    m_model.insert(first, lines);
    const int count = int(m_model.lines().size() - before);
    checkCatalogue();
    if (unknown > 0)
        setMissingShown(true);
    setCurrentIndex(m_model.index(std::min(first + count, m_model.rowCount() - 1), Model::ProductColumn));

    QStringList words {tr("%n lines pasted.", nullptr, count)};
    if (unknown > 0)
        words.append(tr("%n are not in the catalogue as they are written.", nullptr, unknown));
    if (repriced > 0)
        words.append(tr("%n have the catalogue's price, which may not be changed.", nullptr, repriced));
    if (count < lines.size())
        words.append(tr("The rest was left out: an order has at most %1 lines.").arg(OrderLimits::lines));
    Q_EMIT notice(words.join(u' '));
}

//! The product that a pasted row means: by its name to the letter, else by a code in the place of its name. A
//! name that the catalogue does not have is not made another one by the code beside it.
std::optional<Product> OrderLinesTable::pasted(const LineDraft &line) const
{
    if (const auto product = m_products.ofLine(line.product, {}, line.sku))
        return product;
    const QList<Product> coded = m_products.coded(line.product);
    return coded.size() == 1 ? std::optional(coded.first()) : std::nullopt;
}

void OrderLinesTable::setMissingShown(bool shown)
{
    m_delegate->setMissingShown(shown);
    fitRows(0, m_model.rowCount() - 1);
    viewport()->update();
}

void OrderLinesTable::checkCatalogue()
{
    if (m_products.count() == 0 || m_products.isReading())
        return; // nothing is known of what is not read yet
    for (int row = 0; row < m_model.lines().size(); ++row) {
        const LineDraft line = m_model.line(row);
        if (!line.isPicked)
            continue;
        const auto product = m_products.ofLine(line.product, line.productCode, line.sku);
        Model::CatalogueFacts facts;
        if (!product) {
            facts.mark = Model::Mark::Vanished;
        } else {
            facts.isCombo = product->kind == ProductKind::Combo;
            facts.isPriceFixed = !product->mayEditPrice && product->price;
            if (line.cataloguePrice && product->price && *product->price != *line.cataloguePrice) {
                facts.mark = Model::Mark::PriceChanged;
                facts.price = *product->price;
            }
        }
        m_model.setFacts(row, facts);
    }
}

QString OrderLinesTable::wordsBelow(int row) const
{
    if (!m_model.isLine(row) || (m_field && m_at.row() == row))
        return {};
    const QList<OrderProblem> problems = m_model.problems(row);
    const bool isOnlyBegun = !m_delegate->isMissingShown() && !problems.isEmpty()
        && std::ranges::all_of(problems, [](const OrderProblem &problem) {
               return problem.fault == OrderFault::Missing || problem.fault == OrderFault::NotInCatalogue;
           });
    return isOnlyBegun && m_model.mark(row) == Model::Mark::None ? QString()
                                                                 : OrderWords::ofLine(m_model, row);
}

void OrderLinesTable::fitRows(int first, int last)
{
    for (int row = std::max(first, 0); row <= std::min(last, m_model.rowCount() - 1); ++row) {
        const int height = OrderLinesDelegate::lineHeight + (wordsBelow(row).isEmpty() ? 0 : wordsHeight);
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
}

void OrderLinesTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(textFont(font(), Metrics::baseFont - 1));
    const Colours &c = coloursOf(palette());
    const int first = std::max(0, rowAt(0));
    for (int row = first; m_model.isLine(row); ++row) {
        const int top = rowViewportPosition(row);
        if (top > viewport()->height())
            break;
        const QString words = wordsBelow(row);
        if (words.isEmpty())
            continue;
        const QRect rect(Metrics::grid, top + OrderLinesDelegate::lineHeight - 2,
            viewport()->width() - 2 * Metrics::grid, wordsHeight);
        painter.setPen(m_model.problems(row).isEmpty() ? c.warning : c.bad);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(u"⚠ "_s + words, Qt::ElideRight, rect.width()));
    }
}

void OrderLinesTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && state() != QAbstractItemView::EditingState) {
        const QModelIndex at = currentIndex();
        return at.isValid() ? typeAt(at.row(), at.column()) : findProduct();
    }
    // A letter on a cell that cannot be typed in is the beginning of a product.
    if (isPlain && !event->text().isEmpty() && event->text().at(0).isPrint() && !m_model.isReadOnly()
        && currentIndex().isValid() && !(currentIndex().flags() & Qt::ItemIsEditable)) {
        findProduct();
        if (m_field)
            QCoreApplication::sendEvent(m_field, event);
        return;
    }
    QTableView::keyPressEvent(event);
}

void OrderLinesTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        setAccessibleName(tr("Order lines"));
        fitRows(0, m_model.rowCount() - 1);
    }
    QTableView::changeEvent(event);
}

void OrderLinesTable::resizeEvent(QResizeEvent *event)
{
    // The product takes what the others leave.
    int others = 0;
    for (int column = 1; column < Model::ColumnCount; ++column)
        others += columnWidth(column);
    setColumnWidth(Model::ProductColumn, std::max(160, viewport()->width() - others));
    QTableView::resizeEvent(event);
}
