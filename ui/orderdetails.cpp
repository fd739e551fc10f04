#include "orderdetails.h"

#include "badge.h"
#include "facts.h"
#include "keybutton.h"
#include "labels.h"
#include "orderstatus.h"
#include "ordersums.h"
#include "phonerow.h"
#include "plaintext.h"
#include "soldlinesmodel.h"
#include "tables.h"
#include "theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 2 * Metrics::grid;
constexpr int wideFrom = 900; // pixels: facts and lines have room side by side
constexpr int factsWidth = 336;
constexpr int mostFacts = 200; // custom fields; a hostile reply may hold a million
constexpr int mostRows = 8; // of the lines that are seen at once in a narrow place; more are scrolled to
constexpr int widest = 132; // of a column beside the products'

} // namespace

OrderDetails::OrderDetails(QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel({}, this))
    , m_copy(new KeyButton(this))
    , m_badges(new QWidget(this))
    , m_actions(new QWidget(this))
    , m_edit(new KeyButton(m_actions))
    , m_duplicate(new KeyButton(m_actions))
    , m_print(new KeyButton(m_actions))
    , m_delete(new KeyButton(m_actions))
    , m_header(new QGridLayout)
    , m_middle(new QHBoxLayout)
    , m_scroll(new QScrollArea(this))
    , m_goods(new QWidget(this))
    , m_table(new QTableView(m_goods))
    , m_lines(new SoldLinesModel(this))
    , m_more(mutedLabel({}, m_goods))
    , m_sums(new OrderSums(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(textFont(font(), Metrics::nameFont, true));
    build();

    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_order); });
    connect(m_duplicate, &QPushButton::clicked, this, [this] { Q_EMIT duplicateWanted(m_order); });
    connect(m_print, &QPushButton::clicked, this,
        [this] { Q_EMIT printWanted(m_order, m_print->mapToGlobal(QPoint(0, m_print->height()))); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteWanted(m_order); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_order.number.left(200));
        Q_EMIT notice(tr("Copied %1.").arg(shownLine(m_order.number, 60)));
    });
    retranslate();
}

void OrderDetails::build()
{
    const auto line = [](QWidget *holder, const QList<QWidget *> &widgets) {
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Metrics::grid);
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        return row;
    };
    line(m_badges, {});
    line(m_actions, {m_edit, m_duplicate, m_print, m_delete});
    auto *name = new QWidget(this);
    line(name, {m_title, m_copy, m_badges})->addStretch();
    m_header->setSpacing(Metrics::grid);
    m_header->setColumnStretch(0, 1);
    m_header->addWidget(name, 0, 0);

    m_table->setModel(m_lines);
    setUpTable(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SoldLinesModel::ProductColumn, QHeaderView::Stretch);
    header->setResizeContentsPrecision(100);
    auto *goods = new QVBoxLayout(m_goods);
    goods->setContentsMargins(0, 0, 0, 0);
    goods->setSpacing(Metrics::grid);
    goods->addWidget(m_table, 100);
    goods->addWidget(m_more);
    goods->addStretch(1);

    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    m_body = new QVBoxLayout(page);
    m_body->setContentsMargins(margin, 0, margin, Metrics::grid);
    m_body->setSpacing(margin);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(page);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_scroll);

    auto *top = new QWidget(this);
    top->setLayout(m_header);
    m_header->setContentsMargins(margin, 12, margin, Metrics::grid);
    m_sums->setContentsMargins(margin, Metrics::grid, margin, Metrics::grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addLayout(m_middle, 1);
    layout->addWidget(m_sums);
    arrange();
    const QList<QWidget *> order {m_copy, m_edit, m_duplicate, m_print, m_delete, m_scroll, m_table};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

//! Side by side the facts and the lines scroll each for itself; in a narrow place the lines come first, and
//! all of it scrolls.
void OrderDetails::arrange()
{
    m_header->addWidget(
        m_actions, m_isWide ? 0 : 1, m_isWide ? 1 : 0, m_isWide ? Qt::AlignRight : Qt::AlignLeft);
    m_middle->removeWidget(m_goods);
    m_body->removeWidget(m_goods);
    if (m_isWide)
        m_middle->addWidget(m_goods, 1);
    else
        m_body->insertWidget(0, m_goods);
    m_goods->setContentsMargins(
        m_isWide ? Metrics::grid : 0, 0, m_isWide ? margin : 0, m_isWide ? Metrics::grid : 0);
    m_scroll->setMinimumWidth(m_isWide ? factsWidth : 0);
    m_scroll->setMaximumWidth(m_isWide ? factsWidth : QWIDGETSIZE_MAX);
    sizeTable();
    if (!m_facts)
        return;
    auto *halves = static_cast<QBoxLayout *>(m_facts->layout());
    halves->setDirection(m_isWide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (const int half : {0, 1})
        halves->setStretch(half, m_isWide ? 0 : 1);
    halves->setStretch(2, m_isWide ? 1 : 0); // what is left below them
}

void OrderDetails::sizeTable()
{
    const auto heightOf = [this](int rows) {
        return m_table->horizontalHeader()->sizeHint().height()
            + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth();
    };
    const int rows = qMax(1, m_lines->rowCount());
    m_table->setMinimumHeight(heightOf(qMin(rows, m_isWide ? 2 : mostRows)));
    m_table->setMaximumHeight(heightOf(m_isWide ? rows : qMin(rows, mostRows)));
}

void OrderDetails::setMasked(bool masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    fillFacts();
}

void OrderDetails::setOrder(const Order &order)
{
    if (m_facts && m_order == order)
        return;
    const bool isSame = m_facts && m_order.key() == order.key();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_order = order;
    fill();
    m_scroll->verticalScrollBar()->setValue(isSame ? scrolled : 0);
}

void OrderDetails::fill()
{
    m_title->setText(orderTitle(m_order.number, m_order.name));
    m_copy->setVisible(!m_order.number.isEmpty());
    setFocusProxy(m_order.number.isEmpty() ? m_duplicate : m_copy); // what Enter does no harm on
    // What the server gave no number for cannot be named to it.
    m_edit->setEnabled(!m_order.number.isEmpty());
    m_delete->setEnabled(!m_order.number.isEmpty());
    qDeleteAll(m_badges->findChildren<Badge *>());
    const auto badge = [this](const QString &text, Badge::Tone tone) {
        if (!text.isEmpty())
            m_badges->layout()->addWidget(new Badge(shownLine(text, 40), tone, m_badges));
    };
    badge(m_order.status, orderTone(m_order.status));
    badge(m_order.stage, Badge::Tone::Neutral);
    fillFacts();
    fillLines();
    m_sums->setOrder(m_order);
}

void OrderDetails::addPhone(QGridLayout *grid)
{
    if (m_order.receiverPhone.isEmpty())
        return;
    const CustomerPhone phone {{}, m_order.receiverPhone, PhoneNumber::parse(m_order.receiverPhone), {}};
    auto *shown = new PhoneRow(phone, m_masked, grid->parentWidget());
    connect(shown, &PhoneRow::copied, this, [this](const QString &number) {
        Q_EMIT accessed(Access::Action::Copied, u"phone number"_s);
        Q_EMIT notice(tr("Copied %1.").arg(number));
    });
    connect(shown, &PhoneRow::revealed, this,
        [this] { Q_EMIT accessed(Access::Action::Revealed, u"phone number"_s); });
    addFact(grid, tr("Phone"), shown);
}

void OrderDetails::fillFacts()
{
    delete m_facts;
    m_facts = new QWidget(m_scroll->widget());
    auto *halves = new QBoxLayout(QBoxLayout::TopToBottom, m_facts);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(margin);
    const auto half = [halves] {
        auto *column = new QVBoxLayout;
        halves->addLayout(column);
        QGridLayout *grid = factsGrid(column);
        column->addStretch(1);
        return grid;
    };
    const Order &o = m_order;
    QGridLayout *to = half();
    addFact(to, tr("Order name"), o.name);
    addFact(to, tr("Receiver"), o.receiverName);
    addPhone(to);
    addFact(to, tr("Address"), o.receiverAddress.line());
    addFact(to, tr("Delivery note"), o.deliveryNote);
    addFact(to, tr("Description"), o.description);
    QGridLayout *by = half();
    addFact(by, tr("Customer"), o.customer.name);
    addFact(by, tr("Branch"), o.branch);
    addFact(by, tr("In charge"), QStringList(o.staff.first(qMin(qsizetype(50), o.staff.size()))).join(u'\n'));
    addFact(by, tr("Tags"), QStringList(o.tags.first(qMin(qsizetype(50), o.tags.size()))).join(u", "_s));
    for (const CustomField &field : o.customFields.first(qMin(qsizetype(mostFacts), o.customFields.size())))
        addFact(by, field.name, field.text());
    addFact(by, tr("Created"), factTime(o.createdAt));
    addFact(by, tr("Updated"), factTime(o.updatedAt));
    addFact(by, tr("Our code"), o.code);
    halves->addStretch();
    m_body->addWidget(m_facts, 1);
    arrange();
    m_facts->show();
}

void OrderDetails::fillLines()
{
    m_lines->setLines(m_order.lines);
    // The names of products need the room.
    for (const int column :
        {SoldLinesModel::CodeColumn, SoldLinesModel::DiscountColumn, SoldLinesModel::NoteColumn})
        m_table->setColumnHidden(column, !m_lines->isUsed(column));
    for (int column = SoldLinesModel::CodeColumn; column < SoldLinesModel::ColumnCount; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), widest));
    }
    sizeTable();
    const int rows = m_lines->rowCount();
    const auto hidden = m_order.lines.size() - rows;
    m_more->setVisible(hidden > 0 || rows == 0);
    if (rows == 0)
        m_more->setText(tr("AntCRM gave no lines for this order."));
    else if (hidden > 0)
        m_more->setText(tr("Shown are the first %1 of %2 lines; the sums are of all of them.")
                            .arg(QLocale().toString(rows), QLocale().toString(m_order.lines.size())));
}

void OrderDetails::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (m_isWide == (width() >= wideFrom))
        return;
    m_isWide = !m_isWide;
    arrange();
}

void OrderDetails::retranslate()
{
    m_scroll->setAccessibleName(tr("Order details"));
    m_table->setAccessibleName(tr("Order lines"));
    m_copy->setLabel(tr("Copy number"));
    m_copy->setAccessibleName(tr("Copy order number")); // a phone number is copied by the other one
    m_edit->setLabel(tr("Edit order"));
    m_duplicate->setLabel(tr("Duplicate"));
    m_print->setLabel(tr("Print"));
    m_delete->setLabel(tr("Delete order"));
    m_lines->retranslate();
}

void OrderDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_facts)
            fill();
    }
    QFrame::changeEvent(event);
}
