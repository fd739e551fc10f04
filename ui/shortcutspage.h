#pragma once

#include <QList>
#include <QWidget>

class KeyButton;
class QAction;
class QGridLayout;
class QLabel;
class Settings;

//! What each key does, and another key for it if the agent likes. Kept in the settings by the action's object
//! name.
class ShortcutsPage final : public QWidget
{
    Q_OBJECT

public:
    //! Gives the \a actions the keys that were chosen for them earlier.
    static void restore(const Settings &settings, const QList<QAction *> &actions);

    ShortcutsPage(Settings &settings, const QList<QAction *> &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void choose(QAction *action, const QKeySequence &keys);

    Settings &m_settings;
    QList<QAction *> m_actions;
    QWidget *m_page = nullptr;
    QLabel *m_result = nullptr;
};
