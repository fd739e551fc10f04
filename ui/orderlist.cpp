#include "orderlist.h"

#include "agewords.h"
#include "errorwords.h"
#include "keybutton.h"
#include "labels.h"
#include "messagepane.h"
#include "orderdetails.h"
#include "ordersfilter.h"
#include "ordersmodel.h"
#include "plaintext.h"
#include "tables.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OrderList::OrderList(bool newestFirst, Source source, Reread reread, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_reread(std::move(reread))
    , m_model(new OrdersModel(this))
    , m_filter(new OrdersFilter(newestFirst, this))
    , m_stack(new QStackedLayout)
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new QTableView(m_splitter))
    , m_details(new OrderDetails(m_splitter))
    , m_message(new MessagePane(this))
    , m_messageRetry(m_message->addButton(true))
    , m_messageMore(m_message->addButton())
    , m_foot(new QWidget(this))
    , m_state(mutedLabel({}, m_foot))
    , m_more(new KeyButton(m_foot))
    , m_retry(new KeyButton(m_foot))
{
    m_filter->setSourceModel(m_model);
    build();
    connect(m_model, &OrdersModel::pageWanted, this, &OrderList::readPage);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isFilling)
            showCurrent();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_details->setFocus(Qt::OtherFocusReason);
    });
    for (KeyButton *retry : {m_retry, m_messageRetry})
        connect(retry, &QPushButton::clicked, this, &OrderList::retry);
    for (KeyButton *more : {m_more, m_messageMore}) {
        connect(more, &QPushButton::clicked, this, [this] {
            m_filter->readFurther();
            showState();
        });
    }
    connect(m_details, &OrderDetails::editWanted, this, &OrderList::edit);
    connect(m_details, &OrderDetails::duplicateWanted, this, &OrderList::duplicateWanted);
    connect(m_details, &OrderDetails::deleteWanted, this, &OrderList::deleteWanted);
    connect(m_details, &OrderDetails::printWanted, this, &OrderList::printWanted);
    connect(m_details, &OrderDetails::notice, this, &OrderList::notice);
    connect(m_details, &OrderDetails::accessed, this, [this](Access::Action action, const QString &what) {
        Q_EMIT accessed(action, what, m_details->order());
    });
    retranslate();
}

void OrderList::build()
{
    m_table->setModel(m_filter);
    setUpTable(m_table);
    setUpOrderColumns(m_table);
    m_splitter->setHandleWidth(Metrics::grid);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({440, 560}); // shares of what there is
    m_table->setMinimumHeight(3 * Metrics::control);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_splitter);

    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    m_state->setWordWrap(true);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_more);
    foot->addWidget(m_retry);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_foot);
    setFocusProxy(m_table);
}

void OrderList::setMasked(bool masked)
{
    m_model->setMasked(masked);
    m_details->setMasked(masked);
}

void OrderList::setEmptyWords(std::function<QString()> title, std::function<QString()> advice)
{
    m_emptyTitle = std::move(title);
    m_emptyAdvice = std::move(advice);
    showState();
}

QString OrderList::keyAt(int row) const
{
    const QModelIndex index = m_filter->mapToSource(m_filter->index(row, 0));
    return index.isValid() ? m_model->order(index.row()).key() : QString();
}

//! Makes a change to the model in such a way that the order that is selected stays so, in a new version too.
void OrderList::fill(const std::function<void()> &change)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        change();
        if (m_before && m_filter->rowCount() > 0 && !m_before->contains(keyAt(0))) {
            m_current = keyAt(0);
            m_before.reset();
        }
        int row = 0;
        while (row < m_filter->rowCount() && (m_current.isEmpty() || keyAt(row) != m_current))
            ++row;
        if (row < m_filter->rowCount())
            m_table->selectRow(row);
        else if (!m_current.isEmpty() && m_loading)
            m_table->setCurrentIndex({}); // it may be in the page to come
        else if (!m_current.isEmpty() || !m_table->currentIndex().isValid())
            m_table->selectRow(0);
    }
    showCurrent();
    showState();
}

void OrderList::showCurrent()
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    if (!index.isValid())
        return;
    m_current = m_model->order(index.row()).key();
    m_details->setOrder(m_model->order(index.row()));
}

void OrderList::select(const QString &key)
{
    m_current = key;
    fill([] {});
}

void OrderList::reload(const QList<KnownOrder> &known, bool showNew)
{
    // Of a list that was never read nobody knows which are new. An order is told of twice, once it is made
    // and once it has been read: what was there before the first time counts.
    if (!showNew) {
        m_before.reset();
    } else if (!m_before && (m_model->readCount() > 0 || m_model->isComplete())) {
        m_before.emplace();
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_before->insert(m_model->order(row).key());
    }
    m_request.cancel();
    m_failure.reset();
    m_loading = true;
    fill([this, &known] {
        m_model->clear(true);
        setCopies(known);
    });
    m_model->fetchMore({});
}

void OrderList::clear()
{
    m_before.reset();
    m_request.cancel();
    m_failure.reset();
    m_loading = false;
    m_known.clear();
    m_current.clear();
    fill([this] { m_model->clear(false); });
}

void OrderList::setKnown(const QList<KnownOrder> &known)
{
    fill([this, &known] { setCopies(known); });
}

void OrderList::setCopies(const QList<KnownOrder> &known)
{
    m_known = known;
    QList<Order> orders;
    for (const KnownOrder &one : known)
        orders.append(one.order);
    m_model->setKnown(orders);
}

void OrderList::setWanted(const QString &text, const QString &stage, const QString &status)
{
    fill([&] { m_filter->setWanted(text, stage, status); });
}

void OrderList::readPage(int page)
{
    m_loading = true;
    m_request = m_source(page, this, [this](Result<OrderPage> read) { pageRead(read); });
    showState();
}

void OrderList::pageRead(const Result<OrderPage> &page)
{
    m_loading = false;
    if (page) {
        fill([this, &page] { m_model->appendPage(page->orders, page->last); });
        m_before.reset();
        // The view asks for more only when rows are inserted or it is scrolled; a page of which the filter
        // let nothing through does neither.
        if (m_filter->rowCount() < Orders::pageLimit)
            QMetaObject::invokeMethod(
                m_filter, [this] { m_filter->fetchMore({}); }, Qt::QueuedConnection);
    } else {
        m_failure = page.error();
        m_model->pageFailed();
        fill([] {});
    }
    Q_EMIT changed();
}

//! Lines go back whole: what others changed since this was read would be undone by an edit of a copy.
void OrderList::edit(const Order &order)
{
    if (order.number.isEmpty()) {
        Q_EMIT editWanted(order);
        return;
    }
    m_edit = m_reread(order.number, this, [this, order](const Result<OrderPage> &page) {
        if (!page) {
            Q_EMIT notice(tr("AntCRM could not be asked: the form has the order as it was read before."));
            Q_EMIT editWanted(order);
            return;
        }
        for (const Order &fresh : page->orders) {
            if (fresh.number == order.number) {
                Q_EMIT editWanted(fresh);
                return;
            }
        }
        Q_EMIT notice(tr("AntCRM has no order %1 any more.").arg(shownLine(order.number, 40)));
    });
}

void OrderList::retry()
{
    m_failure.reset();
    m_model->retry();
    showState();
}

void OrderList::showState()
{
    const bool hasRows = m_filter->rowCount() > 0;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    QWidget *front = hasRows ? static_cast<QWidget *>(m_splitter) : m_message;
    const bool isOther = m_stack->currentWidget() != front;
    m_stack->setCurrentWidget(front);
    setFocusProxy(hasRows ? static_cast<QWidget *>(m_table) : m_message);
    const bool mayLookFurther = !m_loading && !m_failure && !m_model->isComplete() && !m_filter->mayReadOn();
    m_foot->setVisible(hasRows);
    m_state->setText(stateText());
    m_retry->setVisible(m_failure.has_value());
    m_more->setVisible(mayLookFurther);
    m_messageRetry->setVisible(m_failure.has_value());
    m_messageMore->setVisible(mayLookFurther);
    if (!hasRows)
        showMessage();
    // The keyboard stays here, to be in the table again when there is one.
    if (hadFocus && (isOther || !isAncestorOf(window()->focusWidget())))
        (m_failure && !hasRows ? m_messageRetry : focusProxy())->setFocus(Qt::OtherFocusReason);
}

void OrderList::showMessage()
{
    m_message->setBusy(m_loading);
    m_message->setQuote({});
    m_message->setText({});
    m_message->setIcon(u"orders"_s);
    if (m_failure) {
        const ErrorText text = ErrorWords::ofRead(*m_failure);
        m_message->setIcon(m_failure->kind == ApiError::Kind::Offline ? u"offline"_s : u"warning"_s);
        m_message->setTitle(text.title);
        m_message->setText(text.advice);
        m_message->setQuote(text.server);
    } else if (m_loading) {
        m_message->setTitle(tr("Reading orders …"));
    } else if (m_filter->isSearching()) {
        m_message->setIcon(u"search"_s);
        m_message->setTitle(tr("No order found"));
        m_message->setText(m_model->isComplete()
                ? tr("None of all %n orders is like that.", nullptr, m_model->readCount())
                : tr("None of the first %n orders is like that.", nullptr, m_model->readCount()));
    } else {
        m_message->setTitle(m_emptyTitle ? m_emptyTitle() : QString());
        m_message->setText(m_emptyAdvice ? m_emptyAdvice() : QString());
    }
}

QString OrderList::failureText() const
{
    const ErrorText text = ErrorWords::ofRead(*m_failure);
    return text.server.isEmpty() ? text.title : text.title + u" “"_s + text.server + u"”"_s;
}

QString OrderList::ageText() const
{
    AgeWords age;
    for (const KnownOrder &one : m_known) {
        if (!age.readAt.isValid() || one.readAt < age.readAt)
            age.readAt = one.readAt;
    }
    age.isCopy = true;
    age.isUpdating = m_loading;
    age.failure = m_failure;
    return age.text();
}

QString OrderList::stateText() const
{
    const int read = m_model->readCount();
    const int copies = m_model->copyCount();
    if (copies > 0 && read == 0) // nothing but the copy
        return m_failure && m_failure->kind != ApiError::Kind::Offline ? failureText() + u' ' + ageText()
                                                                       : ageText();
    if (m_failure)
        return failureText();
    if (m_filter->isSearching()) {
        return m_model->isComplete()
            ? tr("%1 of all %2 orders are like that.").arg(m_filter->rowCount()).arg(read)
            : tr("%1 of the first %2 orders are like that.").arg(m_filter->rowCount()).arg(read);
    }
    if (!m_model->isComplete())
        return m_loading ? tr("The first %n orders; reading on …", nullptr, read)
                         : tr("The first %n orders; scroll for more.", nullptr, read);
    const QString all = tr("All %n orders.", nullptr, read);
    return copies > 0 ? all + u' ' + tr("%n more are in this computer's copy alone.", nullptr, copies) : all;
}

void OrderList::keyPressEvent(QKeyEvent *event)
{
    const QWidget *focus = window()->focusWidget();
    if (event->key() == Qt::Key_Escape && m_details->isAncestorOf(focus))
        return m_table->setFocus(Qt::OtherFocusReason);
    QWidget::keyPressEvent(event);
}

void OrderList::retranslate()
{
    m_table->setAccessibleName(tr("Orders"));
    for (KeyButton *more : {m_more, m_messageMore})
        more->setLabel(tr("Search further"));
    for (KeyButton *retry : {m_retry, m_messageRetry})
        retry->setLabel(tr("Retry"));
    m_model->retranslate();
    showState();
}

void OrderList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
