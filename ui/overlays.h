#pragma once

#include "deskservices.h"

#include <QList>
#include <QObject>

class AccessLogPage;
class QAction;
class QStackedWidget;
class SettingsPage;
class ShortcutsPage;

//! The pages that cover a section for a while: settings, shortcuts, access log. Each is made when it is first
//! wanted.
class Overlays final : public QObject
{
    Q_OBJECT

public:
    //! The pages go into \a stack.
    Overlays(const Desk &desk, QStackedWidget &stack, QObject *parent = nullptr);

    void showSettings(const QString &profile);
    void showShortcuts(const QList<QAction *> &actions);
    void showAccessLog();

Q_SIGNALS:
    void closed();
    void saved(const QString &profile, bool keyChanged);
    void removed(const QString &profile);

private:
    const Desk &m_desk;
    QStackedWidget &m_stack;
    SettingsPage *m_settings = nullptr;
    ShortcutsPage *m_shortcuts = nullptr;
    AccessLogPage *m_accessLog = nullptr;
};
