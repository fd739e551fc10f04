#include "submissionview.h"

#include "badge.h"
#include "deskstyle.h"
#include "errorwords.h"
#include "flowlayout.h"
#include "keybutton.h"
#include "labels.h"
#include "outboxmodel.h"
#include "plaintext.h"
#include "submissions.h"
#include "submissionwords.h"
#include "theme.h"
#include "timetext.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFacts = 12;

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    return label;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

SubmissionView::SubmissionView(Submissions &submissions, Place place, QWidget *parent)
    : QFrame(parent)
    , m_submissions(submissions)
    , m_place(place)
    , m_state(new Badge({}, Badge::Tone::Neutral, this))
    , m_title(wrapped(headingLabel({}, this)))
    , m_what(wrapped(plainLabel({}, this)))
    , m_advice(wrapped(mutedLabel({}, this)))
    , m_busy(new QProgressBar(this))
    , m_problem(wrapped(plainLabel({}, this)))
    , m_quote(wrapped(plainLabel({}, this)))
    , m_check(wrapped(mutedLabel({}, this)))
    , m_facts(wrapped(plainLabel({}, this)))
    , m_when(wrapped(mutedLabel({}, this)))
    , m_copy(new KeyButton(this))
    , m_send(new KeyButton(this))
    , m_again(new KeyButton(this))
    , m_once(new KeyButton(this))
    , m_confirm(new KeyButton(this))
    , m_back(new KeyButton(this))
    , m_open(new KeyButton(this))
{
    auto *bar = static_cast<QProgressBar *>(m_busy);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedHeight(4);
    bar->setMaximumWidth(240);
    m_state->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (QLabel *theirs : {m_quote, m_facts}) {
        theirs->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        theirs->setFrameShape(QFrame::StyledPanel);
        theirs->setMargin(Metrics::grid);
    }
    setPrimary(m_send);

    auto *buttons = new FlowLayout(Metrics::grid);
    for (KeyButton *button : {m_send, m_again, m_once, m_confirm, m_back, m_open, m_copy})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    const int margin = place == Place::BesideForm ? 12 : 0;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Metrics::grid);
    layout->addWidget(m_state, 0, Qt::AlignLeft);
    for (QWidget *part :
        QList<QWidget *> {m_what, m_title, m_busy, m_problem, m_quote, m_advice, m_check, m_facts})
        layout->addWidget(part);
    layout->addLayout(buttons);
    layout->addWidget(m_when);
    if (place == Place::Outbox) {
        m_what->setFont(textFont(font(), 16, true));
        m_title->setFont(textFont(font(), Metrics::baseFont, true));
    }

    connect(m_send, &QPushButton::clicked, this, [this] { act(&Submissions::send); });
    connect(m_once, &QPushButton::clicked, this, [this] { act(&Submissions::send); });
    connect(m_again, &QPushButton::clicked, this, [this] { act(&Submissions::check); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { act(&Submissions::confirmDone); });
    connect(m_back, &QPushButton::clicked, this, [this] { act(&Submissions::takeBack); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT draftWanted(m_submission.draft); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_submission.result.left(200));
        Q_EMIT notice(tr("Copied %1.").arg(shownLine(m_submission.result, 60)));
    });
    connect(&m_submissions, &Submissions::checkingChanged, this, [this](qint64 id) {
        if (id == m_submission.id)
            fill();
    });
}

bool SubmissionView::isChecking() const
{
    return m_submission.state == SubmissionState::Unknown && m_submissions.isChecking(m_submission.id);
}

void SubmissionView::setSubmission(const Submission &submission)
{
    m_submission = submission;
    fill();
}

void SubmissionView::act(void (Submissions::*what)(qint64))
{
    if (m_isPaused)
        return;
    m_isPaused = true;
    QTimer::singleShot(QApplication::doubleClickInterval(), this, [this] { m_isPaused = false; });
    (m_submissions.*what)(m_submission.id);
}

void SubmissionView::send()
{
    if (m_submissions.maySend(m_submission.id))
        act(&Submissions::send);
}

void SubmissionView::check()
{
    if (m_submission.state == SubmissionState::Unknown && !isChecking())
        act(&Submissions::check);
}

void SubmissionView::takeBack()
{
    if (m_submissions.mayTakeBack(m_submission.id))
        act(&Submissions::takeBack);
}

void SubmissionView::fill()
{
    const Submission &s = m_submission;
    const bool inOutbox = m_place == Place::Outbox;
    const bool checking = isChecking();
    const SubmissionText text = SubmissionWords::of(s, checking);
    m_state->setText(submissionStateText(s.state, checking));
    m_state->setTone(SubmissionWords::tone(s.state));
    m_state->updateGeometry();
    m_state->setVisible(inOutbox); // beside the form the title says it
    say(m_what, inOutbox ? shownLine(s.title, 200) : QString());
    say(m_title, text.title);
    say(m_advice, text.advice);
    m_busy->setVisible(s.state == SubmissionState::Sending || checking);

    const ErrorText problem = s.problem ? ErrorWords::ofWrite(*s.problem) : ErrorText {};
    const bool isSaid = s.state == SubmissionState::Rejected || s.state == SubmissionState::Done;
    say(m_problem, isSaid ? QString() : problem.title);
    say(m_quote,
        s.state == SubmissionState::Done || problem.server.isEmpty() ? QString()
                                                                     : u"“"_s + problem.server + u"”"_s);
    const bool showCheck = s.check && s.state == SubmissionState::Unknown;
    say(m_check, showCheck ? SubmissionWords::ofCheck(s) : QString());
    QStringList facts;
    if (showCheck) {
        for (const QString &fact : s.check->facts.first(qMin<qsizetype>(mostFacts, s.check->facts.size())))
            facts.append(shownLine(fact, 300));
        if (s.check->facts.size() > mostFacts)
            facts.append(tr("and %n more", nullptr, int(s.check->facts.size()) - mostFacts));
    }
    say(m_facts, facts.join(u'\n'));

    const bool unknown = s.state == SubmissionState::Unknown;
    const bool maySend = m_submissions.maySend(s.id);
    m_send->setVisible(s.state == SubmissionState::Queued && maySend);
    m_once->setVisible(unknown && maySend);
    m_again->setVisible(unknown && !checking);
    m_confirm->setVisible(unknown);
    m_back->setVisible(s.state != SubmissionState::Rejected && m_submissions.mayTakeBack(s.id));
    m_open->setVisible(inOutbox && s.draft != 0 && s.state != SubmissionState::Done);
    m_copy->setVisible(s.state == SubmissionState::Done && !s.result.isEmpty());
    m_send->setLabel(tr("Send now"));
    m_send->setToolTip(tr("Send it as soon as AntCRM can be reached (F9)"));
    m_once->setLabel(tr("Send once more"));
    m_once->setToolTip(tr("It was looked for and not found: send it again, under the same code (F9)"));
    m_again->setLabel(tr("Check again"));
    m_again->setToolTip(tr("Look once more whether AntCRM has it; nothing is sent (F6)"));
    m_confirm->setLabel(tr("It is in AntCRM"));
    m_confirm->setToolTip(tr("You have seen it there: it is done"));
    m_back->setLabel(tr("Take back as a draft"));
    m_back->setToolTip(tr("It is not sent; the form can be edited again (F8)"));
    m_open->setLabel(tr("Open the form"));
    m_open->setToolTip(tr("Show it in its customer's tab (Enter)"));
    m_copy->setLabel(tr("Copy number"));
    if (inOutbox) {
        QStringList when {tr("Submitted %1").arg(momentText(s.createdAt)), s.code};
        if (s.changedAt.isValid() && s.changedAt != s.createdAt)
            when.insert(1, tr("last change %1").arg(momentText(s.changedAt)));
        if (s.sends > 1)
            when.append(tr("sent %n times", nullptr, s.sends));
        say(m_when, when.join(u" · "_s));
    } else {
        say(m_when, {});
    }
    update();
}

void SubmissionView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_submission.id != 0)
        fill();
    QFrame::changeEvent(event);
}

void SubmissionView::paintEvent(QPaintEvent *event)
{
    if (m_place == Place::Outbox)
        return QFrame::paintEvent(event);
    const Colours &c = coloursOf(palette());
    const auto tone = SubmissionWords::tone(m_submission.state);
    const QColor fill = tone == Badge::Tone::Good ? c.goodTint
        : tone == Badge::Tone::Warning            ? c.warningTint
        : tone == Badge::Tone::Bad                ? c.badTint
        : tone == Badge::Tone::Accent             ? c.selection
                                                  : c.neutralTint;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), Metrics::radius, Metrics::radius);
}
