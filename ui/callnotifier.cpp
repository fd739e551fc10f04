#include "callnotifier.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

CallNotifier::CallNotifier(QWidget *window)
    : QObject(window)
    , m_window(window)
{ }

void CallNotifier::notify(const QString &title, const QString &text)
{
    QApplication::alert(m_window);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(m_window->windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &CallNotifier::clicked);
    }
    m_tray->show();
    // Notification servers may read HTML: a customer's name is not to be any.
    m_tray->showMessage(title, text.toHtmlEscaped(), m_window->windowIcon());
}

void CallNotifier::hide()
{
    if (m_tray)
        m_tray->hide();
}
