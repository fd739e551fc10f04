#include "templatebar.h"

#include "askline.h"
#include "keybutton.h"
#include "labels.h"
#include "plaintext.h"
#include "storagewords.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString onMenu(const QString &name)
{
    return withoutKeys(shownLine(name, 60));
}

} // namespace

TemplateBar::TemplateBar(Templates &templates, const QString &form, int version,
    std::function<QVariantMap()> content, QWidget *parent)
    : QWidget(parent)
    , m_templates(templates)
    , m_form(form)
    , m_version(version)
    , m_content(std::move(content))
    , m_button(new QPushButton(this))
    , m_menu(new QMenu(m_button))
    , m_hint(wrappedLabel({}, this))
    , m_undo(new KeyButton(this))
    , m_ask(new AskLine(this))
{
    // Not setMenu(): a button runs that in an event loop of its own.
    connect(m_button, &QPushButton::clicked, this,
        [this] { m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height()))); });
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::grid);
    line->addWidget(m_hint, 1);
    line->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid);
    layout->addLayout(line);
    layout->addWidget(m_ask);
    connect(&m_templates, &Templates::changed, this, [this] {
        fillMenu();
        if (const auto fault = m_templates.fault(); fault && m_hasWritten)
            showHint(tr("The templates could not be written: %1. They are there until RingDesk ends.")
                         .arg(StorageWords::cause(*fault)),
                !m_undo->isHidden());
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        forget();
        Q_EMIT undone();
    });
    connect(m_ask, &AskLine::typed, this, [this](const QString &name) {
        m_ask->setHint(
            m_templates.find(m_form, name) ? tr("There is one of this name: it is replaced.") : QString());
    });
    connect(m_ask, &AskLine::answered, this, &TemplateBar::save);
    connect(m_ask, &AskLine::closed, this, [this] {
        setHidden(m_hint->text().isEmpty());
        m_button->setFocus(Qt::OtherFocusReason);
    });
    forget();
    retranslate();
}

void TemplateBar::fillMenu()
{
    m_menu->clear();
    const auto all = m_templates.all(m_form);
    for (const FormTemplate &one : all) {
        QAction *action = m_menu->addAction(onMenu(one.name));
        action->setEnabled(one.version <= m_version); // a newer program made it
        connect(action, &QAction::triggered, this, [this, id = one.id] { take(id); });
    }
    if (!all.isEmpty())
        m_menu->addSeparator();
    connect(m_menu->addAction(tr("Save as template …")), &QAction::triggered, this, [this] {
        show();
        m_ask->ask({}, Templates::longestName);
    });
    if (all.isEmpty())
        return;
    QMenu *removal = m_menu->addMenu(tr("Remove template"));
    for (const FormTemplate &one : all) {
        connect(removal->addAction(onMenu(one.name)), &QAction::triggered, this, [this, one] {
            m_hasWritten = true;
            m_templates.remove(one.id);
            showHint(tr("Template “%1” removed.").arg(shownLine(one.name, 60)), false);
        });
    }
}

void TemplateBar::take(qint64 id)
{
    const auto all = m_templates.all(m_form);
    const auto found = std::ranges::find(all, id, &FormTemplate::id);
    if (found == all.end())
        return;
    const FormTemplate one = *found;
    Q_EMIT taken(one.content);
    showHint(tr("Template “%1” taken.").arg(shownLine(one.name, 60)), true);
}

void TemplateBar::save(const QString &name)
{
    if (name.trimmed().isEmpty())
        return m_ask->setHint(tr("What is it to be called?"));
    const bool isThere = m_templates.find(m_form, name).has_value();
    m_hasWritten = true;
    if (!m_templates.save(m_form, m_version, name.trimmed(), m_content()))
        return m_ask->setHint(tr("There are %1 templates already. Remove one first.").arg(Templates::most));
    m_ask->dismiss();
    const QString words = isThere ? tr("Template “%1” replaced.") : tr("Template “%1” saved.");
    showHint(words.arg(shownLine(name.trimmed(), 60)), false);
}

void TemplateBar::showHint(const QString &words, bool canUndo)
{
    m_hint->setText(words);
    m_undo->setVisible(canUndo);
    setHidden(words.isEmpty() && m_ask->isHidden());
}

void TemplateBar::forget()
{
    showHint({}, false);
}

void TemplateBar::setReadOnly(bool readOnly)
{
    m_button->setEnabled(!readOnly);
    m_undo->setEnabled(!readOnly);
    if (readOnly)
        m_ask->dismiss();
}

void TemplateBar::retranslate()
{
    m_button->setText(tr("Templates") + u" ▾"_s);
    m_button->setAccessibleName(tr("Templates"));
    m_undo->setLabel(tr("Undo"));
    m_ask->setWords(tr("Template name"), tr("Save template"));
    fillMenu();
}

void TemplateBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
