#include "formpane.h"

#include "badge.h"
#include "draftform.h"
#include "forms.h"
#include "keybutton.h"
#include "localstore.h"
#include "plaintext.h"
#include "storagewords.h"
#include "submissions.h"
#include "submissionview.h"
#include "timetext.h"

#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FormPane::FormPane(const Desk &desk, const DraftPlace &place, const QString &formName, QWidget *parent)
    : FormFrame(parent)
    , m_desk(desk)
    , m_place(place)
    , m_formName(formName)
    , m_savedSoon(new QTimer(this))
    , m_undoEnds(new QTimer(this))
{
    build();
}

FormPane::FormPane(const Desk &desk, const FormKind &kind, const DraftPlace &place,
    const QVariantMap &content, QWidget *parent)
    : FormPane(desk, place, kind.name, parent)
{
    adopt(kind);
    m_begunWith = content;
    m_isFilling = true;
    if (!content.isEmpty())
        m_form->setContent(content, kind.version);
    m_isFilling = false;
    refresh();
}

FormPane::FormPane(const Desk &desk, const Draft &draft, QWidget *parent)
    : FormPane(desk, draft.place, draft.form, parent)
{
    m_draft = draft.id;
    m_submission = draft.submission;
    if (const FormKind *kind = m_desk.forms.find(draft.form, draft.version)) {
        adopt(*kind);
        m_isFilling = true;
        m_form->setContent(draft.content, draft.version);
        m_isFilling = false;
    }
    refresh();
}

void FormPane::build()
{
    m_savedSoon->setSingleShot(true);
    m_savedSoon->setInterval(400ms); // between two words nothing flickers
    m_undoEnds->setSingleShot(true);
    m_undoEnds->setInterval(2min);
    connect(m_submitButton, &QPushButton::clicked, this, &FormPane::submit);
    connect(m_discardButton, &QPushButton::clicked, this, &FormPane::discard);
    connect(m_undo, &QPushButton::clicked, this, &FormPane::bringBack);
    connect(m_close, &QPushButton::clicked, this, &FormPane::closed);
    connect(m_undoEnds, &QTimer::timeout, this, &FormPane::closed);
    connect(m_savedSoon, &QTimer::timeout, this, [this] {
        m_isSaving = false;
        showSaved();
    });
    Drafts &drafts = m_desk.store.drafts();
    connect(&drafts, &Drafts::changed, this, &FormPane::draftChanged);
    connect(&drafts, &Drafts::dropped, this, [this](qint64 id) {
        if (id == m_draft)
            refreshSoon();
    });
    connect(&drafts, &Drafts::written, this, [this] {
        if (m_isSaving)
            m_savedSoon->start();
        else
            showSaved();
    });
    connect(&drafts, &Drafts::faultChanged, this, &FormPane::showSaved);
    connect(&m_desk.store, &LocalStore::changed, this, &FormPane::showSaved);
    connect(&m_desk.store.outbox(), &Outbox::changed, this, [this](qint64 id) {
        const auto submission = m_desk.store.outbox().find(id);
        if (id == m_submission || (submission && m_draft != 0 && submission->draft == m_draft))
            refreshSoon();
    });
    connect(&m_desk.submissions, &Submissions::notTaken, this,
        [this](qint64 draft, const std::optional<StorageFault> &fault, const ApiError &error) {
            if (draft == m_draft)
                notTaken(fault, error);
        });
    retranslate();
}

void FormPane::adopt(const FormKind &kind)
{
    m_kind = &kind;
    m_form = kind.make(this);
    if (m_form->layout())
        m_form->layout()->setContentsMargins(2 * Metrics::grid, 0, 2 * Metrics::grid, Metrics::grid);
    m_scroll->setWidget(m_form);
    m_form->setAutoFillBackground(false); // read-only it must not change its ground
    connect(m_form, &DraftForm::edited, this, &FormPane::edited);
    setFocusProxy(m_form->firstField());
    putButtonsBehind(*m_form);
    retranslate();
}

QString FormPane::title() const
{
    return m_kind ? m_kind->title() : tr("Draft");
}

bool FormPane::isUnsent() const
{
    return m_draft != 0 && m_stage != Stage::Done && m_stage != Stage::Discarded;
}

void FormPane::setPlace(const DraftPlace &place)
{
    if (!m_place.customer.isEmpty() && m_place.customer != place.customer)
        return;
    m_place = place;
    if (m_draft != 0)
        m_desk.store.drafts().setPlace(m_draft, place);
    retranslate();
}

void FormPane::focusForm()
{
    if (isEditable())
        m_form->firstField()->setFocus(Qt::OtherFocusReason);
    else if (m_stage == Stage::Discarded)
        m_undo->setFocus(Qt::OtherFocusReason);
    else if (m_close->isVisibleTo(this))
        m_close->setFocus(Qt::OtherFocusReason);
}

void FormPane::commit()
{
    if (isEditable() && m_form->isAncestorOf(window()->focusWidget()))
        QGuiApplication::inputMethod()->commit();
}

void FormPane::edited()
{
    if (m_isFilling || !isEditable())
        return;
    complain({});
    Drafts &drafts = m_desk.store.drafts();
    m_isSaving = true;
    m_savedSoon->stop();
    if (m_draft == 0) {
        m_draft = drafts.add(m_formName, m_kind->version, m_place, m_form->content());
        refresh();
        Q_EMIT changed();
    } else {
        drafts.change(m_draft, m_form->content());
    }
    showSaved();
}

void FormPane::draftChanged(qint64 id)
{
    if (id != m_draft || m_draft == 0)
        return;
    const auto draft = m_desk.store.drafts().find(id);
    if (draft && m_form && !m_isFilling && draft->content != m_form->content()) {
        // Changed from another window of it; what is typed here would have come there first.
        m_isFilling = true;
        m_form->setContent(draft->content, draft->version);
        m_isFilling = false;
    }
    const bool isCarried = draft && draft->submission != 0;
    if (draft
        && (isCarried != (m_stage == Stage::Carried) || draft->isDiscarded != (m_stage == Stage::Discarded)))
        refresh(); // at once: a second press must find the button as it is now
    else
        showSaved();
}

void FormPane::refreshSoon()
{
    // A submission and its draft change one after the other: what is between the two is nobody's business.
    if (std::exchange(m_isRefreshing, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isRefreshing = false;
            refresh();
        },
        Qt::QueuedConnection);
}

std::optional<Submission> FormPane::submissionOf(const Draft &draft) const
{
    if (draft.submission != 0)
        return m_desk.store.outbox().find(draft.submission);
    if (!draft.wasRejected)
        return std::nullopt;
    for (const Submission &submission : m_desk.store.outbox().all()) {
        if (submission.draft == draft.id && submission.state == SubmissionState::Rejected)
            return submission;
    }
    Submission submission; // the outbox keeps one for two weeks, the draft its refusal as long as it lives
    submission.id = -1;
    submission.state = SubmissionState::Rejected;
    submission.problem = ApiError {ApiError::Kind::Rejected, 0, draft.refusal, {}};
    return submission;
}

void FormPane::refresh()
{
    const bool hadFocus = m_form && m_form->isAncestorOf(window()->focusWidget());
    const auto draft = m_draft != 0 ? m_desk.store.drafts().find(m_draft) : std::nullopt;
    std::optional<Submission> submission;
    if (draft) {
        if (draft->submission != 0)
            m_submission = draft->submission;
        submission = submissionOf(*draft);
        m_stage = draft->isDiscarded ? Stage::Discarded
            : draft->submission != 0 ? Stage::Carried
            : m_form                 ? Stage::Editing
                                     : Stage::Foreign;
    } else if (m_draft != 0) {
        submission = m_desk.store.outbox().find(m_submission);
        if (!submission || submission->state != SubmissionState::Done) {
            Q_EMIT closed(); // gone altogether
            return;
        }
        m_stage = Stage::Done;
    }
    showSubmission(submission);

    const bool isEditing = m_stage == Stage::Editing;
    const bool isGone = m_stage == Stage::Discarded || m_stage == Stage::Done;
    if (m_form)
        m_form->setReadOnly(!isEditing);
    m_scroll->setVisible(m_form && m_stage != Stage::Discarded);
    m_aside->setVisible(m_stage == Stage::Discarded || m_stage == Stage::Foreign);
    m_submitButton->setVisible(isEditing || m_stage == Stage::Carried);
    m_submitButton->setEnabled(isEditing);
    m_discardButton->setVisible(isEditing || m_stage == Stage::Foreign);
    m_undo->setVisible(m_stage == Stage::Discarded);
    m_close->setVisible(isGone);
    if (m_stage == Stage::Discarded && !m_undoEnds->isActive())
        m_undoEnds->start();
    if (m_stage != Stage::Discarded)
        m_undoEnds->stop();
    if (m_stage != Stage::Editing)
        complain({});
    m_code->setVisible(m_stage == Stage::Carried && submission);
    if (submission && m_stage == Stage::Carried) {
        // Its beginning is the time and its end tells it from others of the same minute.
        m_code->setText(u"%1…%2"_s.arg(submission->code.left(7), submission->code.right(4)));
        m_code->setToolTip(submission->code.toHtmlEscaped());
        m_code->updateGeometry();
    }
    retranslate();
    // Whoever was typing in it goes on typing in it, or is left with what can be done.
    if (isEditing && m_scroll->hasFocus() && m_lastField)
        m_lastField->setFocus(Qt::OtherFocusReason);
    else if (!isEditing && (hadFocus || m_scroll->hasFocus()))
        focusForm();
    Q_EMIT changed();
}

void FormPane::showSubmission(const std::optional<Submission> &submission)
{
    if (!submission) {
        if (m_view)
            m_view->hide();
        return;
    }
    if (!m_view) {
        m_view = new SubmissionView(m_desk.submissions, SubmissionView::Place::BesideForm, this);
        m_words->insertWidget(0, m_view);
        connect(m_view, &SubmissionView::notice, this, &FormPane::notice);
    }
    m_view->setSubmission(*submission);
    m_view->setVisible(m_stage != Stage::Discarded);
}

void FormPane::submit()
{
    commit();
    if (!isEditable())
        return;
    complain(m_form->objection());
    if (!m_complaint->text().isEmpty())
        return;
    Drafts &drafts = m_desk.store.drafts();
    if (m_draft == 0) // as it was filled in for the agent, who found nothing to change
        m_draft = drafts.add(m_formName, m_kind->version, m_place, m_form->content());
    else
        drafts.change(m_draft, m_form->content());
    // The keyboard waits here: when it is refused it is where it was.
    m_lastField = isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    if (m_lastField)
        m_scroll->setFocus(Qt::OtherFocusReason);
    m_submitButton->setEnabled(false);
    if (!m_desk.submissions.submit(m_draft, m_form->title()))
        m_submitButton->setEnabled(m_stage == Stage::Editing && !m_desk.submissions.isCarried(m_draft));
}

void FormPane::notTaken(const std::optional<StorageFault> &fault, const ApiError &error)
{
    refresh();
    if (fault)
        return complain(StorageWords::notTaken(*fault));
    const QString server = shownLine(error.serverText, 300);
    complain(server.isEmpty() ? tr("It was not sent: something in the form is missing or wrong.") : server);
    if (QWidget *field = m_form ? m_form->field(error.detail) : nullptr)
        field->setFocus(Qt::OtherFocusReason);
}

void FormPane::run(FormKey key)
{
    if (key == FormKey::Submit)
        submit();
    else if (m_form)
        m_form->run(key);
}

void FormPane::discard()
{
    commit();
    if (m_stage != Stage::Editing && m_stage != Stage::Foreign)
        return;
    if (m_draft == 0) {
        Q_EMIT closed();
        return;
    }
    m_desk.store.drafts().discard(m_draft);
    refresh();
    m_undo->setFocus(Qt::OtherFocusReason);
}

void FormPane::bringBack()
{
    m_desk.store.drafts().bringBack(m_draft);
    refresh();
    focusForm();
}

void FormPane::showSaved()
{
    QString text;
    const auto draft = m_draft != 0 ? m_desk.store.drafts().find(m_draft) : std::nullopt;
    const auto &fault = m_desk.store.drafts().fault();
    if (draft && m_stage == Stage::Editing) {
        if (fault && !m_desk.store.drafts().isWritten(m_draft))
            text = StorageWords::notSaved(*fault);
        else if (m_desk.store.state() == LocalStore::State::InMemory)
            text = tr("Kept in memory, until RingDesk ends");
        else if (m_isSaving || !m_desk.store.drafts().isWritten(m_draft))
            text = tr("Saving …");
        else
            text = tr("Saved %1").arg(momentText(draft->changedAt));
    }
    m_saved->setText(text);
    m_saved->setForegroundRole(fault && draft ? QPalette::BrightText : QPalette::PlaceholderText);
}

void FormPane::retranslate()
{
    FormFrame::retranslate();
    m_title->setText(title());
    m_whose->setText(shownLine(m_place.title, 80));
    setAccessibleName(title());
    m_submitButton->setLabel(m_kind ? m_kind->submitLabel() : tr("Submit"));
    m_aside->setText(
        m_stage == Stage::Foreign ? tr(
            "This draft was made by another version of RingDesk, which knows its form “%1”. It is kept as it "
            "is; open it there.")
                                        .arg(shownLine(m_formName, 60))
                                  : tr("Discarded. It can be brought back until this is closed."));
    showSaved();
}

void FormPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FormFrame::changeEvent(event);
}
