#include "askline.h"

#include "keybutton.h"
#include "labels.h"
#include "plaintext.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

AskLine::AskLine(QWidget *parent)
    : QFrame(parent)
    , m_name(mutedLabel({}, this))
    , m_edit(new QLineEdit(this))
    , m_answer(new KeyButton(this))
    , m_cancel(new KeyButton(this))
    , m_hint(wrappedLabel({}, this))
{
    m_hint->setFont(textFont(font(), Metrics::baseFont - 1));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::grid);
    line->addWidget(m_name);
    line->addWidget(m_edit, 1);
    line->addWidget(m_answer);
    line->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid / 2);
    layout->addLayout(line);
    layout->addWidget(m_hint);
    m_name->setBuddy(m_edit);
    m_edit->installEventFilter(this);
    m_answer->installEventFilter(this);
    m_cancel->installEventFilter(this);
    connect(m_answer, &QPushButton::clicked, this, &AskLine::answer);
    connect(m_cancel, &QPushButton::clicked, this, &AskLine::dismiss);
    connect(m_edit, &QLineEdit::textEdited, this, &AskLine::typed);
    connect(m_edit, &QLineEdit::textChanged, this, &AskLine::showWhetherTaken);
    hide();
}

void AskLine::setRequired()
{
    m_isRequired = true;
    showWhetherTaken();
}

void AskLine::showWhetherTaken()
{
    m_answer->setEnabled(!m_isRequired || !m_edit->text().trimmed().isEmpty());
}

void AskLine::answer()
{
    if (m_answer->isEnabled())
        Q_EMIT answered(m_edit->text());
}

QString AskLine::text() const
{
    return m_edit->text();
}

void AskLine::clear()
{
    m_edit->clear();
}

void AskLine::setWords(const QString &name, const QString &action, const QString &about)
{
    m_name->setText(about.isEmpty() ? name : name + QStringLiteral(" · ") + withoutKeys(about));
    m_edit->setAccessibleName(name);
    m_answer->setLabel(action);
    m_cancel->setLabel(tr("Cancel"));
}

void AskLine::ask(const QString &text, qsizetype longest)
{
    m_edit->setMaxLength(int(longest));
    m_edit->setText(text);
    setHint({});
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void AskLine::setHint(const QString &words)
{
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty());
    m_edit->setAccessibleDescription(words);
}

void AskLine::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

bool AskLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isAnswer = watched == m_edit && (key == Qt::Key_Return || key == Qt::Key_Enter);
    if (key != Qt::Key_Escape && !isAnswer)
        return QFrame::eventFilter(watched, event);
    event->accept(); // of this line alone, whatever the window does with them
    if (event->type() == QEvent::KeyPress) {
        if (isAnswer)
            answer();
        else
            dismiss();
    }
    return true;
}
