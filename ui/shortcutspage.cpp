#include "shortcutspage.h"

#include "keybutton.h"
#include "labels.h"
#include "settings.h"
#include "theme.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr char defaultsProperty[] = "defaultShortcuts";

QString settingsKey(const QAction *action)
{
    return u"shortcuts/"_s + action->objectName();
}

} // namespace

void ShortcutsPage::restore(const Settings &settings, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        action->setProperty(defaultsProperty, QKeySequence::listToString(action->shortcuts()));
        const QString chosen = settings.value(settingsKey(action)).toString();
        if (!chosen.isEmpty())
            action->setShortcuts(QKeySequence::listFromString(chosen));
    }
}

ShortcutsPage::ShortcutsPage(Settings &settings, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_actions(actions)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    m_page = scroll;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    rebuild();
}

void ShortcutsPage::rebuild()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(Metrics::grid);
    static_cast<QScrollArea *>(m_page)->setWidget(page);

    QLabel *title = plainLabel(tr("Keyboard shortcuts"), page);
    title->setFont(textFont(font(), Metrics::nameFont, true));
    layout->addWidget(title);
    layout->addWidget(mutedLabel(
        tr("Press a field and then the keys you like better. Delete brings back the usual ones."), page));
    m_result = plainLabel({}, page);
    m_result->setForegroundRole(QPalette::BrightText);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * Metrics::grid);
    grid->setVerticalSpacing(6);
    for (QAction *action : std::as_const(m_actions)) {
        const int row = grid->rowCount();
        auto *edit = new QKeySequenceEdit(action->shortcuts().value(0), page);
        edit->setAccessibleName(action->text());
        edit->setMaximumWidth(200);
        grid->addWidget(plainLabel(action->text(), page), row, 0);
        grid->addWidget(edit, row, 1);
        connect(edit, &QKeySequenceEdit::editingFinished, this, [this, action, edit] {
            choose(action, edit->keySequence());
            edit->setKeySequence(action->shortcuts().value(0));
        });
    }
    grid->setColumnStretch(2, 1);
    layout->addLayout(grid);
    layout->addWidget(m_result);
    auto *close = new KeyButton(page);
    close->setLabel(tr("Close"));
    close->setKey(Qt::Key_Escape);
    connect(close, &QPushButton::clicked, this, &ShortcutsPage::closed);
    layout->addWidget(close, 0, Qt::AlignLeft);
    layout->addStretch();
}

void ShortcutsPage::choose(QAction *action, const QKeySequence &keys)
{
    if (keys == action->shortcuts().value(0))
        return;
    m_result->setText({});
    if (keys.isEmpty() || keys == QKeySequence(Qt::Key_Delete)) {
        action->setShortcuts(QKeySequence::listFromString(action->property(defaultsProperty).toString()));
        m_settings.remove(settingsKey(action));
    } else {
        for (const QAction *other : std::as_const(m_actions)) {
            if (other != action && other->shortcuts().contains(keys)) {
                m_result->setText(
                    tr("%1 is taken: “%2”.").arg(keys.toString(QKeySequence::NativeText), other->text()));
                return;
            }
        }
        action->setShortcut(keys);
        if (!m_settings.setValue(settingsKey(action), QKeySequence::listToString(action->shortcuts())))
            m_result->setText(tr("The choice holds until RingDesk ends: it could not be written to disk."));
    }
    Q_EMIT changed();
}

void ShortcutsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void ShortcutsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}
