#include "listpane.h"

#include "keybutton.h"
#include "labels.h"
#include "messagepane.h"
#include "pagedfilter.h"
#include "pagedmodel.h"
#include "pagelimit.h"
#include "tables.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

//! The keyboard comes to what is its own first in the order in which that becomes its own.
static QWidget *adopted(QWidget *line, QWidget *pane)
{
    if (line)
        line->setParent(pane);
    return line;
}

ListPane::ListPane(QWidget *parent, QWidget *line)
    : QWidget(parent)
    , m_line(adopted(line, this))
    , m_stack(new QStackedLayout)
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new QTableView(m_splitter))
    , m_message(new MessagePane(this))
    , m_messageRetry(m_message->addButton(true))
    , m_messageMore(m_message->addButton())
    , m_foot(new QWidget(this))
    , m_state(mutedLabel({}, m_foot))
    , m_more(new KeyButton(m_foot))
    , m_retry(new KeyButton(m_foot))
{ }

void ListPane::build(PagedModel *model, PagedFilter *filter, QWidget *details, const QString &icon)
{
    m_model = model;
    m_filter = filter;
    m_details = details;
    m_icon = icon;
    m_model->setParent(this);
    m_filter->setParent(this);
    m_filter->setSourceModel(m_model);
    layOut();
    connect(m_model, &PagedModel::pageWanted, this, &ListPane::readPage);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isFilling)
            showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isFilling)
            keepSelection();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_details->setFocus(Qt::OtherFocusReason);
    });
    for (KeyButton *retry : {m_retry, m_messageRetry}) {
        connect(retry, &QPushButton::clicked, this, [this] {
            m_failure.reset();
            m_model->retry();
            showState();
        });
    }
    for (KeyButton *more : {m_more, m_messageMore}) {
        connect(more, &QPushButton::clicked, this, [this] {
            m_filter->readFurther();
            showState();
        });
    }
    retranslate();
}

void ListPane::layOut()
{
    m_splitter->addWidget(m_details);
    m_table->setModel(m_filter);
    setUpTable(m_table);
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
    if (m_line)
        layout->addWidget(m_line);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_foot);
    setFocusProxy(m_table);
}

void ListPane::setEmptyWords(std::function<QString()> title, std::function<QString()> advice)
{
    m_emptyTitle = std::move(title);
    m_emptyAdvice = std::move(advice);
    showState();
}

QString ListPane::keyAt(int row) const
{
    const QModelIndex index = m_filter->mapToSource(m_filter->index(row, 0));
    return index.isValid() ? m_model->key(index.row()) : QString();
}

QList<int> ListPane::selectedRows() const
{
    QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows.append(m_filter->mapToSource(index).row());
    return rows;
}

void ListPane::fill(const std::function<void()> &change)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        change();
        pickNew();
        restoreSelection();
    }
    showCurrent();
    if (!m_loading) // else the others may be in the page to come
        keepSelection();
    else
        selectionShown();
    showState();
}

void ListPane::filter(const std::function<void()> &change)
{
    fill([this, &change] {
        change();
        int row = 0;
        while (row < m_filter->rowCount() && keyAt(row) != m_current)
            ++row;
        if (row < m_filter->rowCount())
            return;
        m_current.clear();
        m_table->setCurrentIndex({}); // which the view has moved to whatever is left
    });
}

void ListPane::pickNew()
{
    if (!m_before || m_filter->rowCount() == 0)
        return;
    const QString newest = keyAt(newestRow());
    if (m_before->contains(newest))
        return;
    m_current = newest;
    m_chosen = {newest};
    m_before.reset();
}

void ListPane::restoreSelection()
{
    const QItemSelectionModel *selection = m_table->selectionModel();
    int current = -1;
    QItemSelection chosen;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QString key = keyAt(row);
        if (key.isEmpty())
            continue;
        if (current < 0 && key == m_current)
            current = row;
        if (m_chosen.contains(key))
            chosen.select(m_filter->index(row, 0), m_filter->index(row, m_filter->columnCount() - 1));
    }
    if (current < 0 && m_loading && !m_current.isEmpty())
        return m_table->setCurrentIndex({}); // it may be in the page to come
    if (current < 0) {
        if (m_current.isEmpty() && selection->currentIndex().isValid())
            return; // it cannot be told from others
        current = 0;
    }
    const QModelIndex index = m_filter->index(current, 0);
    if (!index.isValid())
        return;
    // Where what was selected is gone, another record in its place would be what the next press is about.
    if (m_current.isEmpty())
        m_chosen = {keyAt(current)}; // the first one, until somebody chooses
    if (m_current.isEmpty() || m_table->selectionMode() == QAbstractItemView::SingleSelection)
        chosen = QItemSelection(index, m_filter->index(current, m_filter->columnCount() - 1));
    // The view's own way heeds the keys that are held down at the moment.
    m_table->setCurrentIndex(index);
    m_table->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

void ListPane::keepSelection()
{
    m_chosen.clear();
    for (const int row : selectedRows())
        m_chosen.insert(m_model->key(row));
    selectionShown();
}

void ListPane::showCurrent()
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    // What the buttons of the details are about is the current record, or nothing.
    if (!index.isValid() && m_details->isAncestorOf(window()->focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason);
    m_details->setEnabled(index.isValid());
    if (!index.isValid())
        return;
    m_current = m_model->key(index.row());
    showRecord(index.row());
}

void ListPane::select(const QString &key)
{
    m_current = key;
    m_chosen = {key};
    fill([] {});
}

void ListPane::startOver(const std::function<void()> &setCopies, const QDateTime &readAt, bool showNew)
{
    // Of a list that was never read nobody knows which are new. A record is told of twice, once it is made
    // and once it has been read: what was there before the first time counts.
    const bool isSecond = showNew && m_before.has_value();
    if (!showNew) {
        m_before.reset();
    } else if (!m_before && (m_model->readCount() > 0 || m_model->isComplete())) {
        m_before.emplace();
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_before->insert(m_model->key(row));
    }
    m_request.cancel();
    m_failure.reset();
    m_loading = m_isAsked = canAsk();
    m_copiedAt = readAt;
    fill([this, &setCopies] {
        m_model->clear(canAsk());
        setCopies();
    });
    if (canAsk())
        return m_model->fetchMore({});
    if (isSecond)
        m_before.reset();
    Q_EMIT changed();
}

void ListPane::clear()
{
    m_before.reset();
    m_request.cancel();
    m_failure.reset();
    m_loading = m_isAsked = false;
    m_copiedAt = {};
    m_current.clear();
    m_chosen.clear();
    fill([this] { m_model->clear(false); });
}

void ListPane::setCopies(const std::function<void()> &change, const QDateTime &readAt)
{
    m_copiedAt = readAt;
    fill(change);
}

void ListPane::readPage(int page)
{
    m_loading = true;
    m_request = ask(page);
    showState();
}

void ListPane::pageRead(const std::function<void()> &appendPage)
{
    m_loading = false;
    fill(appendPage);
    m_before.reset();
    // The view asks for more only when rows are inserted or it is scrolled; a page of which the filter let
    // nothing through does neither.
    if (m_filter->rowCount() < pageLimit)
        QMetaObject::invokeMethod(
            m_filter, [this] { m_filter->fetchMore({}); }, Qt::QueuedConnection);
    Q_EMIT changed();
}

void ListPane::pageFailed(const ApiError &error)
{
    m_loading = false;
    m_failure = error;
    m_model->pageFailed();
    fill([] {});
    Q_EMIT changed();
}

void ListPane::keyPressEvent(QKeyEvent *event)
{
    const QWidget *focus = window()->focusWidget();
    if (event->key() == Qt::Key_Escape && m_details->isAncestorOf(focus))
        return m_table->setFocus(Qt::OtherFocusReason);
    QWidget::keyPressEvent(event);
}

void ListPane::retranslate()
{
    m_table->setAccessibleName(words(Words::TableName));
    for (KeyButton *more : {m_more, m_messageMore})
        more->setLabel(tr("Search further"));
    for (KeyButton *retry : {m_retry, m_messageRetry})
        retry->setLabel(tr("Retry"));
    m_model->retranslate();
    showState();
}

void ListPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_model)
        retranslate();
    QWidget::changeEvent(event);
}
