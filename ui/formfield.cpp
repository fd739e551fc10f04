#include "formfield.h"

#include "icons.h"
#include "labels.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int iconSize = 16;
}

FormField::FormField(QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_name(mutedLabel({}, this))
    , m_icon(plainLabel({}, this))
    , m_words(wrappedLabel({}, this))
{
    m_icon->setFixedSize(iconSize, iconSize);
    m_words->setFont(textFont(font(), Metrics::baseFont - 1));
    auto *below = new QHBoxLayout;
    below->setSpacing(Metrics::grid / 2);
    below->addWidget(m_icon, 0, Qt::AlignTop);
    below->addWidget(m_words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid / 2);
    layout->addWidget(m_name);
    layout->addWidget(m_editor);
    layout->addLayout(below);
    m_name->setBuddy(m_editor);
    setFocusProxy(m_editor);
    showWords();
}

void FormField::setName(const QString &name)
{
    m_name->setText(name);
    m_editor->setAccessibleName(name);
}

void FormField::setHint(const QString &words)
{
    m_hint = words;
    showWords();
}

void FormField::setFault(const QString &words)
{
    if (m_fault == words)
        return;
    m_fault = words;
    showWords();
}

void FormField::showWords()
{
    const bool isWrong = !m_fault.isEmpty();
    const QString words = isWrong ? m_fault : m_hint;
    m_words->setText(words);
    m_words->setForegroundRole(isWrong ? QPalette::BrightText : QPalette::PlaceholderText);
    m_words->setVisible(!words.isEmpty());
    m_icon->setVisible(isWrong);
    if (isWrong)
        m_icon->setPixmap(deskPixmap(u"warning"_s, IconInk::Bad, iconSize, this));
    m_editor->setAccessibleDescription(words);
}

void FormField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showWords();
    QWidget::changeEvent(event);
}
