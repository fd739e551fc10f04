#include "outboxpage.h"

#include "deskstyle.h"
#include "draftsmodel.h"
#include "forms.h"
#include "keybutton.h"
#include "labels.h"
#include "localstore.h"
#include "messagepane.h"
#include "outboxmodel.h"
#include "plaintext.h"
#include "submissions.h"
#include "submissionview.h"
#include "tables.h"
#include "theme.h"
#include "timetext.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

OutboxPage::OutboxPage(const Desk &desk, std::function<bool(qint64)> isOpen, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_isOpen(std::move(isOpen))
    , m_model(new OutboxModel(this))
    , m_draftsModel(new DraftsModel(this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new MessagePane(this))
    , m_lists(new QWidget(this))
    , m_note(plainLabel({}, m_lists))
    , m_heading(headingLabel({}, m_lists))
    , m_draftsHeading(headingLabel({}, m_lists))
    , m_table(new QTableView(m_lists))
    , m_draftsTable(new QTableView(m_lists))
    , m_side(new QWidget(m_lists))
    , m_view(new SubmissionView(m_desk.submissions, SubmissionView::Place::Outbox, m_side))
    , m_draftSide(new QWidget(m_side))
    , m_draftTitle(plainLabel({}, m_draftSide))
    , m_draftWords(mutedLabel({}, m_draftSide))
    , m_draftQuote(plainLabel({}, m_draftSide))
    , m_open(new KeyButton(m_draftSide))
    , m_discard(new KeyButton(m_draftSide))
    , m_undoRow(new QWidget(m_lists))
    , m_undoWords(plainLabel({}, m_undoRow))
    , m_undo(new KeyButton(m_undoRow))
    , m_ages(new QTimer(this))
{
    build();
    const auto soon = [this] { refreshSoon(); };
    connect(&m_desk.store.outbox(), &Outbox::changed, this, soon);
    connect(&m_desk.store.outbox(), &Outbox::loaded, this, soon);
    connect(&m_desk.store.drafts(), &Drafts::changed, this, soon);
    connect(&m_desk.store.drafts(), &Drafts::dropped, this, soon);
    connect(&m_desk.store.drafts(), &Drafts::loaded, this, soon);
    connect(&m_desk.store, &LocalStore::changed, this, soon);
    connect(&m_desk.submissions, &Submissions::checkingChanged, this, soon);
    m_ages->setInterval(30s);
    connect(m_ages, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        m_model->retranslate();
        m_draftsModel->retranslate();
    });
    m_ages->start();
    retranslate();
    refresh();
}

void OutboxPage::build()
{
    m_table->setModel(m_model);
    m_draftsTable->setModel(m_draftsModel);
    for (QTableView *table : {m_table, m_draftsTable})
        setUpTable(table);
    setUpStateColumn(m_table);
    constexpr int widths[OutboxModel::ColumnCount] = {112, 232, 104, 150, 80};
    for (int column = 0; column < OutboxModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    constexpr int draftWidths[DraftsModel::ColumnCount] = {180, 236, 110, 160};
    for (int column = 0; column < DraftsModel::ColumnCount; ++column)
        m_draftsTable->setColumnWidth(column, draftWidths[column]);
    for (QLabel *label : {m_note, m_draftTitle, m_draftWords, m_draftQuote})
        label->setWordWrap(true);
    m_note->setContentsMargins(0, 0, 0, Metrics::grid);
    m_draftTitle->setFont(textFont(font(), 16, true));
    m_draftQuote->setFrameShape(QFrame::StyledPanel);
    m_draftQuote->setMargin(Metrics::grid);
    setPrimary(m_open);

    auto *draftButtons = new QHBoxLayout;
    draftButtons->setSpacing(Metrics::grid);
    draftButtons->addWidget(m_open);
    draftButtons->addWidget(m_discard);
    draftButtons->addStretch();
    auto *draft = new QVBoxLayout(m_draftSide);
    draft->setContentsMargins(0, 0, 0, 0);
    draft->setSpacing(Metrics::grid);
    for (QWidget *part : QList<QWidget *> {m_draftTitle, m_draftWords, m_draftQuote})
        draft->addWidget(part);
    draft->addLayout(draftButtons);

    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(2 * Metrics::grid, 2 * Metrics::grid, 2 * Metrics::grid, 2 * Metrics::grid);
    side->addWidget(m_view);
    side->addWidget(m_draftSide);
    side->addStretch();
    m_side->setBackgroundRole(QPalette::Base);
    auto *scroll = new QScrollArea(m_lists);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_side);
    scroll->setFixedWidth(380);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);

    auto *undo = new QHBoxLayout(m_undoRow);
    undo->setContentsMargins(0, 0, 0, 0);
    undo->addWidget(m_undoWords);
    undo->addWidget(m_undo);
    undo->addStretch();
    m_undoRow->hide();
    auto *left = new QVBoxLayout;
    left->setSpacing(Metrics::grid);
    left->addWidget(m_note);
    left->addWidget(m_heading);
    left->addWidget(m_table, 3);
    left->addSpacing(Metrics::grid);
    left->addWidget(m_draftsHeading);
    left->addWidget(m_draftsTable, 2);
    left->addWidget(m_undoRow);
    auto *layout = new QHBoxLayout(m_lists);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addLayout(left, 1);
    layout->addWidget(scroll);
    m_empty->setIcon(u"outbox"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_lists);
    setFocusProxy(m_table);

    // One of the two tables has the selection: what is beside them is about that one.
    const auto alone = [this](QTableView *mine, QTableView *other) {
        connect(mine->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, other](const QModelIndex &current) {
                if (current.isValid())
                    other->setCurrentIndex({});
                showSelected();
            });
    };
    alone(m_table, m_draftsTable);
    alone(m_draftsTable, m_table);
    connect(m_table, &QTableView::activated, this, &OutboxPage::openSelected);
    connect(m_draftsTable, &QTableView::activated, this, &OutboxPage::openSelected);
    connect(m_view, &SubmissionView::draftWanted, this, &OutboxPage::draftWanted);
    connect(m_view, &SubmissionView::notice, this, &OutboxPage::notice);
    connect(m_open, &QPushButton::clicked, this, &OutboxPage::openSelected);
    connect(m_discard, &QPushButton::clicked, this, &OutboxPage::discardDraft);
    connect(m_undo, &QPushButton::clicked, this, &OutboxPage::bringBack);
    addKey(Qt::Key_F8, [this] { m_view->takeBack(); });
    addKey(Qt::Key_Delete, [this] { discardDraft(); });
}

void OutboxPage::run(FormKey key)
{
    if (key == FormKey::Submit)
        m_view->send();
    else if (key == FormKey::Discount)
        m_view->check();
}

void OutboxPage::addKey(Qt::Key key, const std::function<void()> &run)
{
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setAutoRepeat(false); // a key held down must not go through the whole list
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, key, run] {
        if (key == Qt::Key_Delete || selectedSubmission() != 0)
            run();
    });
}

qint64 OutboxPage::selectedSubmission() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->row(index.row()).id() : 0;
}

qint64 OutboxPage::selectedDraft() const
{
    const QModelIndex index = m_draftsTable->currentIndex();
    return index.isValid() ? m_draftsModel->row(index.row()).id() : 0;
}

void OutboxPage::refreshSoon()
{
    if (!isVisible() || std::exchange(m_isRefreshing, true))
        return; // once for all that changes together; and when somebody looks
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isRefreshing = false;
            refresh();
        },
        Qt::QueuedConnection);
}

void OutboxPage::refresh()
{
    QList<OutboxRow> rows;
    for (const Submission &submission : m_desk.store.outbox().all())
        rows.append({submission, m_desk.submissions.isChecking(submission.id)});
    QList<DraftRow> drafts;
    for (const Draft &draft : m_desk.store.drafts().all()) {
        if (draft.submission != 0 || m_isOpen(draft.id))
            continue;
        const FormKind *kind = m_desk.forms.find(draft.form);
        drafts.append({draft, kind ? kind->title() : draft.form,
            m_desk.forms.find(draft.form, draft.version) != nullptr});
    }
    m_model->setRows(rows);
    m_draftsModel->setRows(drafts);

    m_discarded.removeIf([this](qint64 id) {
        const auto draft = m_desk.store.drafts().find(id);
        return !draft || !draft->isDiscarded;
    });
    m_undoRow->setVisible(!m_discarded.isEmpty());
    m_table->setVisible(!rows.isEmpty());
    m_heading->setVisible(!rows.isEmpty());
    m_draftsTable->setVisible(!drafts.isEmpty());
    m_draftsHeading->setVisible(!drafts.isEmpty() || !m_discarded.isEmpty());

    QStringList notes;
    const LocalStore::State state = m_desk.store.state();
    if (m_desk.store.outbox().isInMemory() && state == LocalStore::State::InMemory)
        notes.append(tr("All of this is in memory alone, and lost when RingDesk ends."));
    if (const int unreadable = m_desk.store.unreadable(); unreadable > 0)
        notes.append(tr("%n records could not be opened and are not shown.", nullptr, unreadable));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());

    const bool isEmpty = rows.isEmpty() && drafts.isEmpty() && m_discarded.isEmpty();
    m_empty->setTitle(
        state == LocalStore::State::Opening ? tr("Opening the outbox …") : tr("Nothing is waiting"));
    m_empty->setText(state == LocalStore::State::Closed ? tr("Connect to AntCRM first.")
            : state == LocalStore::State::Opening       ? QString()
                                                        : tr("What you submit is listed here until it is a "
                                                                   "fortnight old, with its number in AntCRM; so are "
                                                                   "drafts whose tab was closed.")
                + (notes.isEmpty() ? QString() : u"\n\n"_s + notes.join(u' ')));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_lists);
    selectFirst();
    showSelected();
}

void OutboxPage::selectFirst()
{
    if (m_table->currentIndex().isValid() || m_draftsTable->currentIndex().isValid())
        return;
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    else if (m_draftsModel->rowCount() > 0)
        m_draftsTable->selectRow(0);
    setFocusProxy(m_model->rowCount() > 0 ? m_table : m_draftsTable);
}

void OutboxPage::showSelected()
{
    const auto submission = m_desk.store.outbox().find(selectedSubmission());
    const auto draft = m_desk.store.drafts().find(selectedDraft());
    m_view->setVisible(submission.has_value());
    m_draftSide->setVisible(!submission && draft);
    if (submission)
        return m_view->setSubmission(*submission);
    if (!draft)
        return;
    const DraftRow &row = m_draftsModel->row(m_draftsTable->currentIndex().row());
    m_draftTitle->setText(shownLine(row.form, 80));
    QStringList words;
    if (!draft->place.title.isEmpty())
        words.append(shownLine(draft->place.title, 120));
    words.append(
        tr("begun %1, last typed %2").arg(momentText(draft->createdAt), momentText(draft->changedAt)));
    if (!row.isReadable)
        words.append(tr("It was made by another version of RingDesk, and is kept as it is: open it there."));
    else if (draft->wasRejected)
        words.append(tr("AntCRM refused it when it was submitted. Open it, mend it, and submit it again."));
    m_draftWords->setText(words.join(u'\n'));
    m_draftQuote->setText(u"“"_s + shownLine(draft->refusal, 500) + u"”"_s);
    m_draftQuote->setVisible(!draft->refusal.isEmpty());
    m_open->setVisible(row.isReadable);
}

void OutboxPage::openSelected()
{
    if (const auto submission = m_desk.store.outbox().find(selectedSubmission())) {
        if (submission->state != SubmissionState::Done && m_desk.store.drafts().find(submission->draft))
            Q_EMIT draftWanted(submission->draft);
    } else if (const auto draft = m_desk.store.drafts().find(selectedDraft());
               draft && m_desk.forms.find(draft->form, draft->version)) {
        Q_EMIT draftWanted(draft->id);
    }
}

void OutboxPage::discardDraft()
{
    const qint64 id = selectedDraft();
    if (id == 0)
        return;
    m_discarded.append(id);
    m_desk.store.drafts().discard(id);
    refresh();
    m_undo->setFocus(Qt::OtherFocusReason);
}

void OutboxPage::bringBack()
{
    if (m_discarded.isEmpty())
        return;
    const qint64 id = m_discarded.takeLast();
    m_desk.store.drafts().bringBack(id);
    refresh();
    if (const int row = m_draftsModel->rowOf(id); row >= 0)
        m_draftsTable->selectRow(row);
    m_draftsTable->setFocus(Qt::OtherFocusReason);
}

void OutboxPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_desk.submissions.seen();
}

void OutboxPage::retranslate()
{
    m_heading->setText(tr("Submitted"));
    m_draftsHeading->setText(tr("Drafts"));
    m_table->setAccessibleName(tr("Outbox"));
    m_draftsTable->setAccessibleName(tr("Drafts"));
    m_open->setLabel(tr("Open the form"));
    m_open->setToolTip(tr("Show it in its customer's tab (Enter)"));
    m_discard->setLabel(tr("Discard"));
    m_discard->setToolTip(tr("Throw it away; it can be brought back for a while (Del)"));
    m_undoWords->setText(tr("Discarded."));
    m_undo->setLabel(tr("Bring it back"));
    m_model->retranslate();
}

void OutboxPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
        m_draftsModel->retranslate();
    }
    QWidget::changeEvent(event);
}
