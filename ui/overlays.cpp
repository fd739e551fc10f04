#include "overlays.h"

#include "accesslogpage.h"
#include "localstore.h"
#include "settings.h"
#include "settingspage.h"
#include "shortcutspage.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

Overlays::Overlays(const Desk &desk, QStackedWidget &stack, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_stack(stack)
{ }

void Overlays::showSettings(const QString &profile)
{
    if (!m_settings) {
        m_settings = new SettingsPage(m_desk, &m_stack);
        m_stack.addWidget(m_settings);
        connect(m_settings, &SettingsPage::closed, this, &Overlays::closed);
        connect(m_settings, &SettingsPage::saved, this, &Overlays::saved);
        connect(m_settings, &SettingsPage::removed, this, &Overlays::removed);
        connect(m_settings, &SettingsPage::accessLogWanted, this, &Overlays::showAccessLog);
        connect(m_settings, &SettingsPage::themeChosen, this, [this](const QString &code) {
            m_desk.settings.setValue(u"theme"_s, code);
            m_desk.applyTheme(themeFromCode(code));
        });
    }
    m_settings->setTheme(m_desk.settings.value(u"theme"_s).toString());
    m_settings->edit(profile);
    m_stack.setCurrentWidget(m_settings);
    m_settings->setFocus();
}

void Overlays::showShortcuts(const QList<QAction *> &actions)
{
    if (!m_shortcuts) {
        m_shortcuts = new ShortcutsPage(m_desk.settings, actions, &m_stack);
        m_stack.addWidget(m_shortcuts);
        connect(m_shortcuts, &ShortcutsPage::closed, this, &Overlays::closed);
    }
    m_stack.setCurrentWidget(m_shortcuts);
    m_shortcuts->setFocus();
}

void Overlays::showAccessLog()
{
    if (!m_accessLog) {
        m_accessLog = new AccessLogPage(m_desk.store.accessLog(), &m_stack);
        m_stack.addWidget(m_accessLog);
        connect(m_accessLog, &AccessLogPage::closed, this, &Overlays::closed);
        connect(&m_desk.store, &LocalStore::changed, m_accessLog, &AccessLogPage::startOver);
    }
    m_stack.setCurrentWidget(m_accessLog);
    m_accessLog->reload();
    m_accessLog->setFocus();
}
