#pragma once

#include "calllink.h"
#include "deskservices.h"
#include "taborder.h"

#include <QMainWindow>

#include <functional>

class Banner;
class CallNotifier;
class Companies;
class DeadlineNotices;
class Overlays;
class QAction;
class QLabel;
class QMenu;
class RingingBar;
class SectionList;
class Sections;
class StorageNotices;
class TopBar;

//! The one window of DESIGN 6: it composes the bar, the sections and their pages, and passes on what one says
//! to another.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Desk desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! A call was announced: it rings in the bar, and in a system notification when the window is not seen.
    void announce(const CallNotice &call);
    //! A connection is about to be opened: until \a opening is false again nobody is asked for one.
    void setOpening(bool opening);
    //! A second start asked for the window.
    void comeForward();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override { return stepFocus(*this, next); }

private:
    void addShortcut(const QString &id, const QList<QKeySequence> &keys, const std::function<void()> &run);
    void makeActions();
    void stepTab(int by);
    void showSection(int section);
    void lookUpTyped(const QString &typed);
    void takeCall(const CallNotice &call);
    void connectionSwitched();
    void connectionChanged();
    void keepFor();
    void restoreDrafts();
    void showDraft(qint64 draft);
    void showOutbox();
    void countUnsent();
    void showRight();
    void layOut();
    void showSettings(const QString &profile);
    void backToSections();
    void retranslate();

    Desk m_desk;
    RingingBar *m_ringing;
    TopBar *m_top;
    SectionList *m_sections;
    Sections *m_pages;
    Banner *m_banner;
    StorageNotices *m_notices;
    DeadlineNotices *m_deadlines;
    Companies *m_companies;
    Overlays *m_overlays;
    CallNotifier *m_notifier;
    QLabel *m_status;
    QLabel *m_statusRight;
    QMenu *m_connections;
    QList<QAction *> m_actions;
};
