#include "mainwindow.h"

#include "banner.h"
#include "callnotifier.h"
#include "companies.h"
#include "connection.h"
#include "customertabs.h"
#include "forms.h"
#include "gatepage.h"
#include "icons.h"
#include "labels.h"
#include "language.h"
#include "localstore.h"
#include "lookup.h"
#include "messagepane.h"
#include "outboxpage.h"
#include "overlays.h"
#include "plaintext.h"
#include "profiles.h"
#include "ringingbar.h"
#include "sectionlist.h"
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
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Desk desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(std::move(desk))
    , m_ringing(new RingingBar(m_desk.lookup))
    , m_top(new TopBar(m_ringing, this))
    , m_sections(new SectionList(this))
    , m_stack(new QStackedWidget(this))
    , m_customers(new CustomerTabs(m_desk, this))
    , m_banner(new Banner(this))
    , m_notices(new StorageNotices(m_desk, *m_banner, this))
    , m_companies(new Companies(
          m_desk,
          [this](std::function<void()> again) {
              m_customers->commitTyping();
              return m_notices->mayLeave(StorageNotices::Leaving::Switching, std::move(again));
          },
          this))
    , m_overlays(new Overlays(m_desk, *m_stack, this))
    , m_gate(new GatePage(m_desk.connection, this))
    , m_notYet(new MessagePane(this))
    , m_notifier(new CallNotifier(this))
    , m_status(mutedLabel({}, this))
    , m_statusRight(mutedLabel({}, this))
    , m_connections(new QMenu(this))
{
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
    connect(m_top, &TopBar::contentWanted, this, [this] {
        if (m_stack->currentWidget() == m_customers)
            m_customers->focusCurrent();
    });
    connect(m_top, &TopBar::languageWanted, m_companies, &Companies::toggleLanguage);
    connect(m_top, &TopBar::settingsWanted, this, [this] { showSettings(m_desk.connection.profile().name); });
    connect(m_notifier, &CallNotifier::clicked, this, &MainWindow::comeForward);
    connect(m_ringing, &RingingBar::taken, this, &MainWindow::takeCall);
    connect(m_ringing, &RingingBar::putOffCall, this,
        [this](const CallNotice &call) { m_customers->lookUpBehind(LookupKey::ofPhone(call.number)); });
    connect(m_customers, &CustomerTabs::summaryChanged, this,
        [this] { m_status->setText(m_customers->summary()); });
    connect(m_customers, &CustomerTabs::notice, m_status, &QLabel::setText);
    connect(m_customers, &CustomerTabs::lookupWanted, m_top, &TopBar::focusLookup);
    connect(m_customers, &CustomerTabs::settingsWanted, this,
        [this] { showSettings(m_desk.connection.profile().name); });
    connect(&m_desk.connection, &Connection::switched, this, &MainWindow::connectionSwitched);
    connect(&m_desk.connection, &Connection::changed, this, &MainWindow::connectionChanged);
    connect(&m_desk.language, &Language::changed, m_top, &TopBar::setLanguage);
    connect(
        m_gate, &GatePage::settingsWanted, this, [this] { showSettings(m_desk.connection.profile().name); });
    connect(m_gate, &GatePage::demoWanted, this, [this] {
        if (!m_desk.startDemo())
            m_status->setText(tr("The demo could not start on this computer."));
    });
    connect(m_overlays, &Overlays::closed, this, &MainWindow::backToSections);
    connect(m_overlays, &Overlays::saved, m_companies, &Companies::saved);
    connect(m_overlays, &Overlays::removed, m_companies, &Companies::removed);
    connect(m_top, &TopBar::outboxWanted, this, &MainWindow::showOutbox);
    connect(m_notices, &StorageNotices::outboxWanted, this, &MainWindow::showOutbox);
    connect(m_customers, &CustomerTabs::draftsShown, this, [this] {
        if (m_outbox && m_outbox->isVisible())
            m_outbox->refresh();
    });
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
    for (QWidget *page : QList<QWidget *> {m_customers, m_gate, m_notYet})
        m_stack->addWidget(page);

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
    body->addWidget(m_stack, 1);
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
    addShortcut(u"refresh"_s, {Qt::Key_F5}, [this] { m_customers->refreshCurrent(); });
    addShortcut(u"close"_s, {Qt::CTRL | Qt::Key_W}, [this] { m_customers->closeCurrent(); });
    addShortcut(u"nexttab"_s, {Qt::CTRL | Qt::Key_Tab}, [this] { m_customers->step(1); });
    addShortcut(u"previoustab"_s,
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab},
        [this] { m_customers->step(-1); });
    addShortcut(u"settings"_s, {Qt::CTRL | Qt::Key_Comma},
        [this] { showSettings(m_desk.connection.profile().name); });
    addShortcut(u"shortcuts"_s, {Qt::Key_F1}, [this] { m_overlays->showShortcuts(m_actions); });
    addShortcut(u"accesslog"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_A}, [this] {
        m_customers->commitTyping();
        m_overlays->showAccessLog();
    });
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
        addShortcut(u"form-"_s + kind.name, {kind.key}, [this, name = kind.name] {
            if (m_stack->currentWidget() == m_customers)
                m_customers->startForm(name);
        });
    }
    ShortcutsPage::restore(m_desk.settings, m_actions);
}

void MainWindow::showSection(int section)
{
    if (section == SectionList::customers) {
        const bool isReady = m_desk.connection.state() == Connection::State::Ready;
        m_gate->refresh(m_opening);
        m_stack->setCurrentWidget(isReady ? static_cast<QWidget *>(m_customers) : m_gate);
        return;
    }
    m_customers->commitTyping();
    if (section == SectionList::outbox) {
        if (!m_outbox) {
            m_outbox = new OutboxPage(
                m_desk, [this](qint64 draft) { return m_customers->isOpen(draft); }, this);
            m_stack->addWidget(m_outbox);
            connect(m_outbox, &OutboxPage::draftWanted, this, &MainWindow::showDraft);
            connect(m_outbox, &OutboxPage::notice, m_status, &QLabel::setText);
        }
        m_stack->setCurrentWidget(m_outbox);
        m_notices->setWaitingSeen();
        return;
    }
    m_notYet->setIcon(SectionList::iconName(section));
    m_notYet->setTitle(m_sections->item(section)->text());
    m_notYet->setText(tr("This section is not in this version yet; until it is, use AntCRM for it."));
    m_stack->setCurrentWidget(m_notYet);
}

void MainWindow::backToSections()
{
    showSection(m_sections->currentRow());
}

void MainWindow::showOutbox()
{
    m_sections->setCurrentRow(SectionList::outbox);
    backToSections();
    m_outbox->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showDraft(qint64 id)
{
    const auto draft = m_desk.store.drafts().find(id);
    if (!draft)
        return;
    m_sections->setCurrentRow(SectionList::customers);
    backToSections();
    m_customers->showDraft(*draft);
}

void MainWindow::restoreDrafts()
{
    m_notices->setRestored(m_customers->restore(m_desk.store.drafts().all()));
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
        m_customers->lookUp(*key);
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
    m_customers->lookUp(LookupKey::ofPhone(call.number));
    backToSections();
}

void MainWindow::setOpening(bool opening)
{
    m_opening = opening;
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
    m_customers->commitTyping();
    m_customers->startOver();
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
    m_customers->setMasked(masked);
    const QWidget *shown = m_stack->currentWidget();
    if (shown == m_gate || shown == m_customers)
        backToSections();
}

void MainWindow::showSettings(const QString &profile)
{
    m_customers->commitTyping();
    m_overlays->showSettings(profile);
}

void MainWindow::retranslate()
{
    setWindowTitle(u"RingDesk"_s);
    const QStringList names = m_sections->names();
    const QStringList actions = {tr("Look up a caller"), tr("Take the ringing call"),
        tr("Put the ringing call off"), tr("Read again from the server"), tr("Close the tab"), tr("Next tab"),
        tr("Previous tab"), tr("Settings"), tr("Keyboard shortcuts"), tr("Access log")};
    for (int i = 0; i < m_actions.size(); ++i) {
        const FormKind *form = m_desk.forms.find(m_actions.at(i)->objectName().mid(5));
        m_actions.at(i)->setText(form ? form->title()
                : i < actions.size()  ? actions.at(i)
                                      : names.value(i - int(actions.size())));
    }
    showRight();
    m_notices->refresh();
    m_status->setText(m_customers->summary());
}

void MainWindow::showRight()
{
    const QString program = tr("RingDesk %1 · F1 shows the keys").arg(QStringLiteral(RINGDESK_VERSION));
    const QString sync = SyncWords::brief(m_desk.sync);
    m_statusRight->setText(sync.isEmpty() ? program : sync + u" · "_s + program);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_stack->currentWidget() == m_gate || m_stack->currentWidget() == m_notYet)
            backToSections();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_customers->commitTyping();
    if (!m_notices->mayLeave(StorageNotices::Leaving::Closing, [this] { close(); }))
        return event->ignore();
    m_notifier->hide();
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        QApplication::quit(); // a tray icon alone would keep the program running unseen
}
