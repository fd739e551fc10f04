#include "mainwindow.h"

#include "banner.h"
#include "callnotifier.h"
#include "companies.h"
#include "connection.h"
#include "customertabs.h"
#include "deadlinenotices.h"
#include "formkeys.h"
#include "forms.h"
#include "icons.h"
#include "labels.h"
#include "language.h"
#include "localstore.h"
#include "lookup.h"
#include "overlays.h"
#include "plaintext.h"
#include "profiles.h"
#include "ringingbar.h"
#include "sectionlist.h"
#include "sections.h"
#include "shortcutspage.h"
#include "storagenotices.h"
#include "sync.h"
#include "syncwords.h"
#include "theme.h"
#include "topbar.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <tuple>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Desk desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(std::move(desk))
    , m_ringing(new RingingBar(m_desk.lookup))
    , m_top(new TopBar(m_ringing, this))
    , m_sections(new SectionList(this))
    , m_pages(new Sections(m_desk, this))
    , m_banner(new Banner(this))
    , m_notices(new StorageNotices(m_desk, *m_banner, this))
    , m_deadlines(new DeadlineNotices(m_desk, *m_banner, this))
    , m_companies(new Companies(
          m_desk,
          [this](std::function<void()> again) {
              m_pages->commitTyping();
              return m_notices->mayLeave(StorageNotices::Leaving::Switching, std::move(again));
          },
          this))
    , m_overlays(new Overlays(m_desk, *m_pages, this))
    , m_notifier(new CallNotifier(this))
    , m_status(mutedLabel({}, this))
    , m_statusRight(mutedLabel({}, this))
    , m_connections(new QMenu(this))
{
    CustomerTabs &customers = m_pages->customers();
    resize(1280, 800);
    setMinimumSize(900, 560);
    connect(m_sections, &QListWidget::currentRowChanged, this, &MainWindow::showSection);
    // The settings cover a section without leaving it: choosing it again brings it back.
    connect(m_sections, &QListWidget::itemClicked, this, &MainWindow::backToSections);
    connect(m_sections, &QListWidget::itemActivated, this, &MainWindow::backToSections);

    layOut();
    m_top->setConnectionsMenu(m_connections);
    connect(m_connections, &QMenu::aboutToShow, this, [this] { m_companies->fillMenu(*m_connections); });
    connect(m_companies, &Companies::newWanted, this, [this] { showSettings({}); });
    connect(m_companies, &Companies::notice, m_status, &QLabel::setText);
    connect(m_top, &TopBar::lookupWanted, this, &MainWindow::lookUpTyped);
    connect(m_top, &TopBar::contentWanted, m_pages, &Sections::focusCurrent);
    connect(m_top, &TopBar::languageWanted, m_companies, &Companies::toggleLanguage);
    connect(m_top, &TopBar::settingsWanted, this, [this] { showSettings(m_desk.connection.profile().name); });
    connect(m_notifier, &CallNotifier::clicked, this, &MainWindow::comeForward);
    connect(m_deadlines, &DeadlineNotices::noticed, this, [this](const QString &title, const QString &text) {
        if (!isActiveWindow() && !m_ringing->isRinging()) // a call's notice is not to be replaced
            m_notifier->notify(title, text);
    });
    connect(m_deadlines, &DeadlineNotices::ticketWanted, this, [this](const QString &number) {
        m_sections->setCurrentRow(SectionList::tickets);
        backToSections();
        m_pages->showTicket(number);
    });
    connect(m_ringing, &RingingBar::taken, this, &MainWindow::takeCall);
    connect(m_ringing, &RingingBar::putOffCall, this,
        [&customers](const CallNotice &call) { customers.lookUpBehind(LookupKey::ofPhone(call.number)); });
    connect(&customers, &CustomerTabs::summaryChanged, this,
        [this] { m_status->setText(m_pages->customers().summary()); });
    connect(&customers, &CustomerTabs::lookupWanted, m_top, &TopBar::focusLookup);
    connect(m_pages, &Sections::notice, m_status, &QLabel::setText);
    connect(
        m_pages, &Sections::settingsWanted, this, [this] { showSettings(m_desk.connection.profile().name); });
    connect(m_pages, &Sections::draftWanted, this, &MainWindow::showDraft);
    connect(m_pages, &Sections::outboxSeen, m_notices, &StorageNotices::setWaitingSeen);
    connect(m_pages, &Sections::sectionWanted, this, [this](int section) {
        m_sections->setCurrentRow(section);
        backToSections();
    });
    connect(&m_desk.connection, &Connection::switched, this, &MainWindow::connectionSwitched);
    connect(&m_desk.connection, &Connection::changed, this, &MainWindow::connectionChanged);
    connect(&m_desk.language, &Language::changed, m_top, &TopBar::setLanguage);
    connect(m_pages, &Sections::demoWanted, this, [this] {
        if (!m_desk.startDemo())
            m_status->setText(tr("The demo could not start on this computer."));
    });
    connect(m_overlays, &Overlays::closed, this, &MainWindow::backToSections);
    connect(m_overlays, &Overlays::saved, m_companies, &Companies::saved);
    connect(m_overlays, &Overlays::removed, m_companies, &Companies::removed);
    connect(m_top, &TopBar::outboxWanted, this, &MainWindow::showOutbox);
    connect(m_notices, &StorageNotices::outboxWanted, this, &MainWindow::showOutbox);
    // The outbox is read after the drafts, and gives those back whose submission does not open.
    connect(&m_desk.store.outbox(), &Outbox::loaded, this, &MainWindow::restoreDrafts);
    connect(&m_desk.store.outbox(), &Outbox::loaded, this, &MainWindow::countUnsent);
    connect(&m_desk.store.outbox(), &Outbox::changed, this, &MainWindow::countUnsent);
    connect(&m_desk.sync, &Sync::changed, this, &MainWindow::showRight);

    makeActions();
    m_top->setLanguage(m_desk.language.current());
    retranslate();
    connectionChanged();
    m_top->focusLookup();
}

void MainWindow::layOut()
{
    auto *statusBar = new QWidget(this);
    statusBar->setFixedHeight(28);
    statusBar->setAutoFillBackground(true);
    statusBar->setBackgroundRole(QPalette::Base);
    auto *statusLayout = new QHBoxLayout(statusBar);
    statusLayout->setContentsMargins(12, 0, 12, 0);
    statusLayout->addWidget(m_status, 1);
    statusLayout->addWidget(m_statusRight);

    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, Metrics::grid, 0, Metrics::grid);
    left->addWidget(m_sections);
    body->addLayout(left);
    body->addWidget(m_pages, 1);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_banner);
    layout->addLayout(body, 1);
    layout->addWidget(statusBar);
    setCentralWidget(central);
}

MainWindow::~MainWindow()
{
    // The pages give their requests up while the services they ask are still there.
    m_desk.connection.disconnect(this);
    m_desk.store.drafts().disconnect(this);
    m_desk.store.outbox().disconnect(this);
}

void MainWindow::addShortcut(
    const QString &id, const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    auto *action = new QAction(this);
    action->setObjectName(id);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_actions.append(action);
}

void MainWindow::makeActions()
{
    addShortcut(u"lookup"_s, {Qt::CTRL | Qt::Key_L}, [this] { m_top->focusLookup(); });
    addShortcut(
        u"take"_s, {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, [this] { m_ringing->take(); });
    addShortcut(u"later"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_Return}, [this] { m_ringing->putOff(); });
    addShortcut(u"refresh"_s, {Qt::Key_F5}, [this] { m_pages->refreshCurrent(); });
    addShortcut(u"close"_s, {Qt::CTRL | Qt::Key_W}, [this] {
        if (m_pages->areCustomersShown())
            m_pages->customers().closeCurrent();
    });
    addShortcut(u"nexttab"_s, {Qt::CTRL | Qt::Key_Tab}, [this] { stepTab(1); });
    addShortcut(u"previoustab"_s,
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab},
        [this] { stepTab(-1); });
    addShortcut(u"settings"_s, {Qt::CTRL | Qt::Key_Comma},
        [this] { showSettings(m_desk.connection.profile().name); });
    addShortcut(u"shortcuts"_s, {Qt::Key_F1}, [this] { m_overlays->showShortcuts(m_actions); });
    addShortcut(u"accesslog"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_A}, [this] {
        m_pages->commitTyping();
        m_overlays->showAccessLog();
    });
    for (const auto &[id, key, what] :
        {std::tuple(u"submit"_s, Qt::Key_F9, FormKey::Submit), {u"product"_s, Qt::Key_F3, FormKey::Product},
            {u"customer"_s, Qt::Key_F4, FormKey::Customer}, {u"discount"_s, Qt::Key_F6, FormKey::Discount}}) {
        addShortcut(id, {key}, [what = what] {
            QWidget *at = QApplication::focusWidget();
            while (at && !dynamic_cast<FormKeyTarget *>(at))
                at = at->parentWidget();
            if (auto *target = dynamic_cast<FormKeyTarget *>(at))
                target->run(what);
        });
        m_actions.last()->setAutoRepeat(false); // a key held down sends one thing once
    }
    for (int section = 0; section < m_sections->count(); ++section) {
        addShortcut(
            u"section%1"_s.arg(section + 1), {Qt::CTRL | Qt::Key(Qt::Key_1 + section)}, [this, section] {
                m_sections->setCurrentRow(section);
                backToSections();
            });
    }
    for (const FormKind &kind : m_desk.forms.all()) {
        if (kind.key.isEmpty())
            continue;
        addShortcut(
            u"form-"_s + kind.name, {kind.key}, [this, name = kind.name] { m_pages->startForm(name); });
    }
    ShortcutsPage::restore(m_desk.settings, m_actions);
}

//! Of tabs that nobody sees none is changed.
void MainWindow::stepTab(int by)
{
    if (m_pages->areCustomersShown())
        m_pages->customers().step(by);
}

void MainWindow::showSection(int section)
{
    m_pages->show(section);
}

void MainWindow::backToSections()
{
    showSection(m_sections->currentRow());
}

void MainWindow::showOutbox()
{
    m_sections->setCurrentRow(SectionList::outbox);
    backToSections();
    m_pages->focusOutbox();
}

void MainWindow::showDraft(qint64 id)
{
    const auto draft = m_desk.store.drafts().find(id);
    if (!draft)
        return;
    m_sections->setCurrentRow(Sections::sectionOf(*draft));
    backToSections();
    m_pages->showDraft(*draft);
}

void MainWindow::restoreDrafts()
{
    m_notices->setRestored(m_pages->restore(m_desk.store.drafts().all()));
}

void MainWindow::countUnsent()
{
    const int unsent = m_desk.store.outbox().unsent();
    m_top->setUnsent(unsent);
    m_sections->setCount(SectionList::outbox, unsent);
}

void MainWindow::lookUpTyped(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return m_top->focusLookup();
    const auto key = LookupKey::parse(typed);
    if (!key)
        return m_top->setLookupFault(tr("Not a number, email or #id"));
    m_top->setLookupFault({});
    m_sections->setCurrentRow(SectionList::customers);
    if (m_desk.connection.state() == Connection::State::Ready)
        m_pages->customers().lookUp(*key);
    backToSections();
}

void MainWindow::announce(const CallNotice &call)
{
    m_ringing->ring(call);
    if (!isActiveWindow())
        m_notifier->notify(m_ringing->words());
}

void MainWindow::takeCall(const CallNotice &call)
{
    // What is half typed in an input method goes into its field before the page changes under it.
    QGuiApplication::inputMethod()->commit();
    m_sections->setCurrentRow(SectionList::customers);
    m_pages->customers().lookUp(LookupKey::ofPhone(call.number));
    backToSections();
}

void MainWindow::setOpening(bool opening)
{
    m_pages->setOpening(opening);
    connectionChanged();
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::connectionSwitched()
{
    m_pages->commitTyping();
    m_pages->startOver();
    m_ringing->setReady(m_desk.connection.state() == Connection::State::Ready);
    keepFor();
}

void MainWindow::keepFor()
{
    m_notices->startOver();
    m_companies->openStore();
    // Of the same company with another key it stays open; what was in the tabs goes there again.
    if (m_desk.store.state() == LocalStore::State::OnDisk
        || m_desk.store.state() == LocalStore::State::InMemory)
        restoreDrafts();
}

void MainWindow::connectionChanged()
{
    m_top->setConnection(m_desk.connection);
    const bool masked = m_desk.connection.profile().maskNumbers;
    m_ringing->setMasked(masked);
    if (m_desk.connection.state() != Connection::State::Ready)
        m_ringing->setReady(false);
    m_pages->setMasked(masked);
    if (m_pages->isShown())
        backToSections();
}

void MainWindow::showSettings(const QString &profile)
{
    m_pages->commitTyping();
    m_overlays->showSettings(profile);
}

void MainWindow::retranslate()
{
    setWindowTitle(u"RingDesk"_s);
    const QStringList names = m_sections->names();
    const QStringList actions = {tr("Look up a caller"), tr("Take the ringing call"),
        tr("Put the ringing call off"), tr("Read again from the server"), tr("Close the tab"), tr("Next tab"),
        tr("Previous tab"), tr("Settings"), tr("Keyboard shortcuts"), tr("Access log"), tr("Submit the form"),
        tr("In an order: find a product"), tr("In an order: the receiver"),
        tr("In an order: discount of the line")};
    for (int i = 0; i < m_actions.size(); ++i) {
        const FormKind *form = m_desk.forms.find(m_actions.at(i)->objectName().mid(5));
        m_actions.at(i)->setText(form ? form->title()
                : i < actions.size()  ? actions.at(i)
                                      : names.value(i - int(actions.size())));
    }
    showRight();
    m_notices->refresh();
    m_deadlines->refresh();
    m_status->setText(m_pages->customers().summary());
}

void MainWindow::showRight()
{
    const QString program = tr("RingDesk %1 · F1 shows the keys").arg(QStringLiteral(RINGDESK_VERSION));
    const QString sync = SyncWords::brief(m_desk.sync);
    m_statusRight->setText(sync.isEmpty() ? program : sync + u" · "_s + program);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_pages->commitTyping();
    if (!m_notices->mayLeave(StorageNotices::Leaving::Closing, [this] { close(); }))
        return event->ignore();
    m_notifier->hide();
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        QApplication::quit(); // a tray icon alone would keep the program running unseen
}
