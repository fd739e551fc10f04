#include "productlist.h"

#include "catalogueline.h"
#include "deskstyle.h"
#include "errorwords.h"
#include "flowlayout.h"
#include "keybutton.h"
#include "labels.h"
#include "messagepane.h"
#include "pricelist.h"
#include "productsmodel.h"
#include "tables.h"
#include "theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 200; // nobody reads more; a longer list only makes typing slow

} // namespace

ProductList::ProductList(Products &products, QWidget *parent)
    : QWidget(parent)
    , m_products(products)
    , m_all(new ProductsModel(this))
    , m_found(new ProductsModel(this))
    , m_shown(new QIdentityProxyModel(this))
    , m_prices(new PriceList(products, this))
    , m_connection(products.connection())
    , m_text(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_new(new KeyButton(this))
    , m_edit(new KeyButton(this))
    , m_delete(new KeyButton(this))
    , m_export(new KeyButton(this))
    , m_table(new QTableView(this))
    , m_pane(new MessagePane(m_table->viewport()))
    , m_paneButton(m_pane->addButton(true))
    , m_state(mutedLabel({}, this))
    , m_retry(new KeyButton(this))
    , m_cancel(new KeyButton(this))
{
    build();
    connect(m_text, &QLineEdit::textChanged, this, &ProductList::filterChanged);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProductList::filterChanged);
    connect(m_all, &ProductsModel::pageWanted, this, &ProductList::readPage);
    connect(m_table, &QTableView::activated, this, &ProductList::edit);
    connect(m_new, &QPushButton::clicked, this, &ProductList::newWanted);
    connect(m_edit, &QPushButton::clicked, this, &ProductList::edit);
    connect(m_delete, &QPushButton::clicked, this, &ProductList::remove);
    connect(m_export, &QPushButton::clicked, this, &ProductList::exportPrices);
    connect(m_paneButton, &QPushButton::clicked, this, [this] {
        if (m_paneAction)
            m_paneAction();
    });
    connect(m_retry, &QPushButton::clicked, this, &ProductList::retry);
    connect(m_cancel, &QPushButton::clicked, m_prices, &PriceList::cancel);
    connect(m_prices, &PriceList::progressed, this, &ProductList::showState);
    connect(m_prices, &PriceList::finished, this, &ProductList::notice);
    connect(&m_products, &Products::changed, this, [this] {
        if (isVisible() && isSearching())
            search(currentKey());
        showState();
    });
    retranslate();
}

void ProductList::build()
{
    m_shown->setSourceModel(m_all);
    m_kind->addItem({}, QVariant());
    m_kind->addItem({}, int(ProductKind::Product));
    m_kind->addItem({}, int(ProductKind::Combo));
    m_kind->setMinimumWidth(128);
    m_state->setWordWrap(true);
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(280);
    m_text->installEventFilter(this);
    m_new->setKey(Qt::Key_Insert);
    m_edit->setKey(Qt::Key_Return);
    m_delete->setKey(Qt::Key_Delete);
    setPrimary(m_new);
    const auto key = [](Qt::Key pressed, QWidget *where, Qt::ShortcutContext context) {
        auto *shortcut = new QShortcut(pressed, where);
        shortcut->setContext(context);
        return shortcut;
    };
    connect(key(Qt::Key_Insert, this, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
        &ProductList::newWanted);
    connect(
        key(Qt::Key_Delete, m_table, Qt::WidgetShortcut), &QShortcut::activated, this, &ProductList::remove);

    m_table->setModel(m_shown);
    setUpTable(m_table);
    constexpr int widths[ProductsModel::ColumnCount] = {380, 140, 150, 100, 140, 150};
    for (int column = 0; column < ProductsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    // Over the rows and not beside them: a table that is hidden would lose the keyboard.
    auto *over = new QVBoxLayout(m_table->viewport());
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(m_pane);
    m_pane->setIcon(u"products"_s);

    auto *top = new FlowLayout(Metrics::grid); // on two lines in a small window
    for (QWidget *part : QList<QWidget *> {m_text, m_kind, m_new, m_edit, m_delete, m_export})
        top->addWidget(part);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Metrics::grid);
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_retry);
    bottom->addWidget(m_cancel);
    bottom->addWidget(new CatalogueLine(m_products, this));
    auto *list = new QVBoxLayout(this);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Metrics::grid);
    list->addLayout(top);
    list->addWidget(m_table, 1);
    list->addLayout(bottom);
    setFocusProxy(m_table);
}

void ProductList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_started)
        reload();
}

void ProductList::reload()
{
    if (m_connection != m_products.connection()) {
        m_connection = m_products.connection();
        m_prices->cancel();
    }
    m_request.cancel();
    m_loading = false;
    m_failure.reset();
    m_started = isVisible();
    if (const QString key = currentKey(); !isSearching() && !key.isEmpty())
        m_reselect = key;
    // When nobody looks, the server is asked when somebody does.
    m_all->clear(m_started);
    m_all->fetchMore({});
    if (isSearching())
        search(currentKey());
    showState();
}

void ProductList::retry()
{
    m_failure.reset();
    m_all->retry();
    showState();
}

bool ProductList::isSearching() const
{
    return !m_text->text().trimmed().isEmpty();
}

void ProductList::filterChanged()
{
    const QVariant kind = m_kind->currentData();
    const auto wanted = kind.isValid() ? std::optional(ProductKind(kind.toInt())) : std::nullopt;
    const bool anew = std::exchange(m_wantedKind, wanted) != wanted;
    if (anew)
        reload();
    if (isSearching())
        search();
    else
        showRows(m_all, {});
    showState();
}

//! What is chosen, when AntCRM says by which id it is changed.
void ProductList::choose(void (ProductList::*chosen)(const Product &))
{
    const Product *product = current();
    if (!product)
        return;
    if (product->code.isEmpty())
        Q_EMIT notice(tr("AntCRM gives no product id for this one; it can be changed only there."));
    else
        Q_EMIT(this->*chosen)(*product);
}

QList<Product> ProductList::find(int most) const
{
    // Of a kind there may be few among many that have the words.
    QList<Product> found = m_products.search(m_text->text(), m_wantedKind ? 3 * most : most);
    if (!m_wantedKind)
        return found;
    for (Product &product : found) {
        // A server that does not say of what kind its products are still lists those of one kind.
        if (!product.kind && m_all->rowOf(product.key()) >= 0)
            product.kind = m_wantedKind;
    }
    found.removeIf([this](const Product &product) { return product.kind != m_wantedKind; });
    return found.mid(0, most);
}

//! Looks anew for what is typed; \a kept: what is chosen, when it stays so.
void ProductList::search(const QString &kept)
{
    m_found->setProducts(find(mostFound));
    showRows(m_found, kept);
}

QString ProductList::currentKey() const
{
    const Product *product = current();
    return product ? product->key() : QString();
}

//! Shows \a rows, with the product \a key chosen, else the first one when none is.
void ProductList::showRows(ProductsModel *rows, const QString &key)
{
    if (m_shown->sourceModel() != rows)
        m_shown->setSourceModel(rows);
    if (const int row = rows->rowOf(key); row >= 0)
        m_table->selectRow(row);
    else if (m_table->currentIndex().row() < 0 && rows->rowCount() > 0)
        m_table->selectRow(0);
}

const Product *ProductList::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 ? nullptr : &static_cast<const ProductsModel *>(m_shown->sourceModel())->product(row);
}

void ProductList::readPage(int page)
{
    m_loading = true;
    ProductQuery query;
    query.kind = m_wantedKind;
    query.page = page;
    m_request = m_products.find(query, this, [this](const Result<ProductPage> &read) { pageRead(read); });
    showState();
}

void ProductList::pageRead(const Result<ProductPage> &page)
{
    m_loading = false;
    if (page) {
        m_all->appendPage(page->products, page->last);
        if (isSearching() && m_wantedKind)
            search(currentKey()); // of what kind its products are is known now
        if (m_shown->sourceModel() == m_all && m_table->currentIndex().row() < 0)
            showRows(m_all, std::exchange(m_reselect, {}));
    } else {
        m_failure = page.error();
        m_all->pageFailed();
    }
    showState();
}

void ProductList::exportPrices()
{
    PriceList::Wanted wanted {m_text->text().trimmed(), m_wantedKind, {}};
    if (isSearching())
        wanted.found = find(qMax(1, m_products.count()));
    m_prices->askWhere(wanted, this);
}

QString ProductList::stateWords() const
{
    const int rows = m_shown->rowCount();
    if (m_prices->isRunning())
        return tr("Reading the price list: %n products so far", nullptr, m_prices->read());
    if (isSearching()) {
        if (rows >= mostFound)
            return tr("The first %n that match; type more to narrow them down.", nullptr, rows);
        return rows > 0 ? tr("%n products of the catalogue match.", nullptr, rows) : QString();
    }
    if (m_failure && rows > 0)
        return ErrorWords::ofRead(*m_failure).line();
    if (rows == 0)
        return {};
    return m_all->isComplete() ? tr("All %n products.", nullptr, rows)
                               : tr("The first %n products; scroll for more.", nullptr, rows);
}

void ProductList::showState()
{
    m_state->setText(stateWords());
    m_retry->setVisible(!isSearching() && m_failure && m_all->rowCount() > 0);
    m_cancel->setVisible(m_prices->isRunning());
    m_export->setEnabled(!m_prices->isRunning());
    for (KeyButton *button : {m_edit, m_delete})
        button->setEnabled(m_shown->rowCount() > 0);
    showPane();
}

//! What stands where there are no rows.
void ProductList::showPane()
{
    m_pane->setVisible(m_shown->rowCount() == 0);
    if (m_shown->rowCount() > 0)
        return;
    const bool hasCatalogue = m_products.count() > 0;
    QString title;
    QString text;
    QString quote;
    QString button;
    bool isBusy = false;
    m_paneAction = {};
    if (isSearching() && m_products.isReading()) {
        title = tr("The catalogue is being read …");
        isBusy = true;
    } else if (isSearching() && !hasCatalogue) {
        title = tr("The catalogue is not on this computer yet");
        text = tr("Names are looked for in it. Reading it takes a moment, and only once.");
        button = tr("Read the catalogue");
        m_paneAction = [this] { m_products.readCatalogue(); };
    } else if (isSearching()) {
        title = tr("Nothing in the catalogue matches");
        text = tr("Names are found without their accents, codes by any part of them.");
    } else if (m_failure) {
        const ErrorText words = ErrorWords::ofRead(*m_failure);
        title = words.title;
        text = words.advice;
        quote = words.server;
        if (hasCatalogue)
            text += u' ' + tr("The catalogue on this computer can be searched meanwhile: type above.");
        button = tr("Retry");
        m_paneAction = [this] { retry(); };
    } else if (m_all->isComplete() && m_started) {
        title = m_wantedKind == ProductKind::Combo ? tr("No combos") : tr("No products");
        text = tr("AntCRM has none yet.");
    } else {
        title = tr("Reading products …");
        isBusy = true;
    }
    m_pane->setTitle(title);
    m_pane->setText(text);
    m_pane->setQuote(quote);
    m_pane->setBusy(isBusy);
    m_paneButton->setLabel(button);
    m_paneButton->setVisible(!button.isEmpty());
}

bool ProductList::eventFilter(QObject *watched, QEvent *event)
{
    // From the filter straight to what it found.
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProductList::retranslate()
{
    m_text->setPlaceholderText(tr("Name or code"));
    m_text->setAccessibleName(tr("Filter products"));
    m_kind->setAccessibleName(tr("Type"));
    m_kind->setItemText(0, tr("All"));
    m_kind->setItemText(1, tr("Products"));
    m_kind->setItemText(2, tr("Combos"));
    m_new->setLabel(tr("New product"));
    m_edit->setLabel(tr("Edit product"));
    m_delete->setLabel(tr("Delete product"));
    m_export->setLabel(tr("Price list"));
    m_export->setToolTip(tr("Write what is listed here, with its prices, to a table (CSV)"));
    m_table->setAccessibleName(tr("Products"));
    m_retry->setLabel(tr("Retry"));
    m_cancel->setLabel(tr("Cancel"));
    m_all->retranslate();
    m_found->retranslate();
    showState();
}

void ProductList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
