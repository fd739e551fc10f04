#include "mainwindow.h"

#include "connection.h"
#include "customertabs.h"
#include "icons.h"
#include "keybutton.h"
#include "labels.h"
#include "language.h"
#include "lookup.h"
#include "messagepane.h"
#include "plaintext.h"
#include "profiles.h"
#include "ringingbar.h"
#include "secretwords.h"
#include "sectionlist.h"
#include "settings.h"
#include "settingspage.h"
#include "shortcutspage.h"
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
#include <QSystemTrayIcon>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Desk desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(std::move(desk))
    , m_ringing(new RingingBar(m_desk.lookup))
    , m_top(new TopBar(m_ringing, this))
    , m_sections(new SectionList(this))
    , m_stack(new QStackedWidget(this))
    , m_customers(new CustomerTabs(m_desk.customers, m_desk.lookup, this))
    , m_gate(new MessagePane(this))
    , m_gateFirst(m_gate->addButton(true))
    , m_gateSecond(m_gate->addButton())
    , m_notYet(new MessagePane(this))
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
    layout->addLayout(body, 1);
    layout->addWidget(statusBar);
    setCentralWidget(central);

    m_top->setConnectionsMenu(m_connections);
    connect(m_connections, &QMenu::aboutToShow, this, &MainWindow::fillConnectionsMenu);
    connect(m_top, &TopBar::lookupWanted, this, &MainWindow::lookUpTyped);
    connect(m_top, &TopBar::contentWanted, this, [this] {
        if (m_stack->currentWidget() == m_customers)
            m_customers->focusCurrent();
    });
    connect(m_top, &TopBar::languageWanted, this, &MainWindow::toggleLanguage);
    connect(m_top, &TopBar::settingsWanted, this, [this] { showSettings(m_desk.connection.profile().name); });
    connect(m_ringing, &RingingBar::taken, this, &MainWindow::takeCall);
    connect(m_ringing, &RingingBar::putOffCall, this,
        [this](const CallNotice &call) { m_customers->lookUpBehind(LookupKey::ofPhone(call.number)); });
    connect(m_customers, &CustomerTabs::summaryChanged, this, [this] { say(m_customers->summary()); });
    connect(m_customers, &CustomerTabs::notice, this, &MainWindow::say);
    connect(m_customers, &CustomerTabs::lookupWanted, m_top, &TopBar::focusLookup);
    connect(m_customers, &CustomerTabs::settingsWanted, this,
        [this] { showSettings(m_desk.connection.profile().name); });
    connect(&m_desk.connection, &Connection::switched, this, &MainWindow::connectionSwitched);
    connect(&m_desk.connection, &Connection::changed, this, &MainWindow::connectionChanged);
    connect(&m_desk.language, &Language::changed, m_top, &TopBar::setLanguage);
    connect(m_gateFirst, &QPushButton::clicked, this, [this] {
        if (m_desk.connection.state() == Connection::State::None)
            showSettings({});
        else
            showSettings(m_desk.connection.profile().name);
    });
    connect(m_gateSecond, &QPushButton::clicked, this, [this] {
        if (m_desk.connection.state() != Connection::State::None)
            m_desk.connection.readKeyAgain();
        else if (!m_desk.startDemo())
            say(tr("The demo could not start on this computer."));
    });

    makeActions();
    m_top->setLanguage(m_desk.language.current());
    retranslate();
    connectionChanged();
    m_top->focusLookup();
}

MainWindow::~MainWindow()
{
    // The pages give their requests up while the services they ask are still there.
    m_desk.connection.disconnect(this);
}

QAction *MainWindow::addShortcut(
    const QString &id, const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    auto *action = new QAction(this);
    action->setObjectName(id);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_actions.append(action);
    return action;
}

void MainWindow::makeActions()
{
    addShortcut(u"lookup"_s, {Qt::CTRL | Qt::Key_L}, [this] { m_top->focusLookup(); });
    addShortcut(
        u"take"_s, {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, [this] { m_ringing->take(); });
    addShortcut(u"later"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_Return}, [this] { m_ringing->putOff(); });
    addShortcut(u"refresh"_s, {Qt::Key_F5}, [this] { m_customers->refreshCurrent(); });
    addShortcut(u"close"_s, {Qt::CTRL | Qt::Key_W}, [this] { m_customers->closeCurrent(); });
    const auto step = [this](int by) {
        m_customers->setCurrentIndex(
            (m_customers->currentIndex() + by + m_customers->count()) % m_customers->count());
    };
    addShortcut(u"nexttab"_s, {Qt::CTRL | Qt::Key_Tab}, [step] { step(1); });
    addShortcut(u"previoustab"_s,
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab}, [step] { step(-1); });
    addShortcut(u"settings"_s, {Qt::CTRL | Qt::Key_Comma},
        [this] { showSettings(m_desk.connection.profile().name); });
    addShortcut(u"shortcuts"_s, {Qt::Key_F1}, [this] { showShortcuts(); });
    for (int section = 0; section < m_sections->count(); ++section) {
        addShortcut(
            u"section%1"_s.arg(section + 1), {Qt::CTRL | Qt::Key(Qt::Key_1 + section)}, [this, section] {
                m_sections->setCurrentRow(section);
                backToSections();
            });
    }
    ShortcutsPage::restore(m_desk.settings, m_actions);
}

void MainWindow::showSection(int section)
{
    if (section == SectionList::customers)
        return showCustomersOrGate();
    m_notYet->setIcon(SectionList::iconName(section));
    m_notYet->setTitle(m_sections->item(section)->text());
    m_notYet->setText(tr("This section is not in this version yet; until it is, use AntCRM for it."));
    m_stack->setCurrentWidget(m_notYet);
}

void MainWindow::backToSections()
{
    showSection(m_sections->currentRow());
}

void MainWindow::showCustomersOrGate()
{
    const Connection &connection = m_desk.connection;
    switch (connection.state()) {
    case Connection::State::Ready:
        m_stack->setCurrentWidget(m_customers);
        return;
    case Connection::State::None:
        if (m_opening) {
            m_gate->setIcon({});
            m_gate->setTitle({});
            m_gate->setText({});
            break;
        }
        m_gate->setIcon(u"customers"_s);
        m_gate->setTitle(tr("Welcome to RingDesk"));
        m_gate->setText(
            tr("Connect to your company's AntCRM with the Base URL and the API key from your supervisor. "
               "Or look around first: the demo has invented customers, and needs nothing."));
        m_gateFirst->setLabel(tr("Connect to AntCRM"));
        m_gateSecond->setLabel(tr("Try the demo"));
        break;
    case Connection::State::ReadingKey:
        m_gate->setIcon(u"key"_s);
        m_gate->setTitle(tr("Opening the keychain …"));
        m_gate->setText(tr("The API key lies in this computer's keychain."));
        break;
    case Connection::State::NoKey:
        m_gate->setIcon(u"key"_s);
        m_gate->setTitle(tr("No API key for “%1”").arg(shownLine(connection.profile().name, 60)));
        m_gate->setText(SecretWords::of(connection.keyFault().value_or(SecretFault::Failed)) + u' '
            + tr("In Settings you can also enter the key for this session only."));
        m_gateFirst->setLabel(tr("Open settings"));
        m_gateSecond->setLabel(tr("Try again"));
        break;
    }
    m_gate->setBusy(connection.state() == Connection::State::ReadingKey);
    const bool asks = connection.state() != Connection::State::ReadingKey && !m_opening;
    m_gateFirst->setVisible(asks);
    m_gateSecond->setVisible(asks);
    m_stack->setCurrentWidget(m_gate);
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
        notifyOutside(m_ringing->words());
}

void MainWindow::notifyOutside(const QString &text)
{
    QApplication::alert(this);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &MainWindow::comeForward);
    }
    m_tray->show();
    // Notification servers may read HTML: a customer's name is not to be any.
    m_tray->showMessage(tr("Incoming call"), text.toHtmlEscaped(), windowIcon());
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

void MainWindow::useProfile(const QString &name)
{
    const auto profile = m_desk.profiles.find(name);
    if (!profile)
        return;
    if (!m_desk.profiles.setCurrent(name))
        say(tr("The choice holds until RingDesk ends: it could not be written to disk."));
    if (!profile->language.isEmpty())
        m_desk.language.apply(profile->language);
    m_desk.connection.open(*profile);
}

void MainWindow::profileSaved(const QString &name, bool keyChanged)
{
    const auto profile = m_desk.profiles.find(name);
    const Connection &connection = m_desk.connection;
    const bool inUse = !connection.isDemo() && connection.state() == Connection::State::Ready && profile
        && profile->name == connection.profile().name && profile->address == connection.profile().address;
    if (!inUse || keyChanged)
        return useProfile(name);
    m_desk.connection.amend(*profile); // the same company: its tabs stay
    if (!profile->language.isEmpty())
        m_desk.language.apply(profile->language);
}

void MainWindow::connectionSwitched()
{
    m_customers->startOver();
    m_ringing->setReady(m_desk.connection.state() == Connection::State::Ready);
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
    if (!m_settingsPage) {
        m_settingsPage = new SettingsPage(m_desk.profiles, m_desk.secrets, m_desk.api, this);
        m_stack->addWidget(m_settingsPage);
        connect(m_settingsPage, &SettingsPage::closed, this, &MainWindow::backToSections);
        connect(m_settingsPage, &SettingsPage::saved, this, &MainWindow::profileSaved);
        connect(m_settingsPage, &SettingsPage::removed, this, [this](const QString &name) {
            if (!m_desk.connection.isDemo() && m_desk.connection.profile().name == name)
                m_desk.connection.close();
        });
        connect(m_settingsPage, &SettingsPage::themeChosen, this, [this](const QString &code) {
            m_desk.settings.setValue(u"theme"_s, code);
            m_desk.applyTheme(themeFromCode(code));
        });
    }
    m_settingsPage->setTheme(m_desk.settings.value(u"theme"_s).toString());
    m_settingsPage->edit(profile);
    m_stack->setCurrentWidget(m_settingsPage);
    m_settingsPage->setFocus();
}

void MainWindow::showShortcuts()
{
    if (!m_shortcutsPage) {
        m_shortcutsPage = new ShortcutsPage(m_desk.settings, m_actions, this);
        m_stack->addWidget(m_shortcutsPage);
        connect(m_shortcutsPage, &ShortcutsPage::closed, this, &MainWindow::backToSections);
    }
    m_stack->setCurrentWidget(m_shortcutsPage);
    m_shortcutsPage->setFocus();
}

void MainWindow::toggleLanguage()
{
    const QString other = m_desk.language.current() == "vi"_L1 ? u"en"_s : u"vi"_s;
    m_desk.language.remember(other);
    m_desk.language.apply(other);
    if (auto profile = m_desk.profiles.find(m_desk.connection.profile().name);
        profile && !profile->language.isEmpty()) {
        profile->language = other;
        if (!m_desk.profiles.save(*profile))
            say(tr("The choice holds until RingDesk ends: it could not be written to disk."));
    }
}

void MainWindow::fillConnectionsMenu()
{
    m_connections->clear();
    const auto all = m_desk.profiles.all();
    for (const Profile &profile : all) {
        QString name = shownLine(profile.name, 60);
        QAction *action = m_connections->addAction(name.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!m_desk.connection.isDemo() && profile.name == m_desk.connection.profile().name);
        connect(action, &QAction::triggered, this, [this, name = profile.name] { useProfile(name); });
    }
    if (!all.isEmpty())
        m_connections->addSeparator();
    QAction *add = m_connections->addAction(tr("New connection …"));
    connect(add, &QAction::triggered, this, [this] { showSettings({}); });
}

void MainWindow::say(const QString &text)
{
    m_status->setText(text);
}

void MainWindow::retranslate()
{
    setWindowTitle(u"RingDesk"_s);
    const QStringList names = m_sections->names();
    const QStringList actions = {tr("Look up a caller"), tr("Take the ringing call"),
        tr("Put the ringing call off"), tr("Read again from the server"), tr("Close the tab"), tr("Next tab"),
        tr("Previous tab"), tr("Settings"), tr("Keyboard shortcuts")};
    for (int i = 0; i < m_actions.size(); ++i)
        m_actions.at(i)->setText(i < actions.size() ? actions.at(i) : names.value(i - int(actions.size())));
    m_statusRight->setText(tr("RingDesk %1 · F1 shows the keys").arg(QStringLiteral(RINGDESK_VERSION)));
    say(m_customers->summary());
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
    if (m_tray)
        m_tray->hide();
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        QApplication::quit(); // a tray icon alone would keep the program running unseen
}
