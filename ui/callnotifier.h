#pragma once

#include <QObject>

class QSystemTrayIcon;
class QWidget;

//! Tells of a call, or of what is as urgent, outside the window, when nobody sees that.
class CallNotifier final : public QObject
{
    Q_OBJECT

public:
    explicit CallNotifier(QWidget *window);

    void notify(const QString &text) { notify(tr("Incoming call"), text); }
    void notify(const QString &title, const QString &text);
    void hide();

Q_SIGNALS:
    void clicked();

private:
    QWidget *m_window;
    QSystemTrayIcon *m_tray = nullptr; //!< made at the first call that nobody sees
};
