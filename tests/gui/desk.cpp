#include "desk.h"

#include "deskforms.h"
#include "deskstyle.h"
#include "testform.h"
#include "theme.h"

#include <QAccessible>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QInputMethodEvent>
#include <QLabel>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TestDesk::TestDesk(const QString &languageCode, const QString &folder, SecretStore *secretStore, With with)
    : settings(folder)
    , secrets(std::make_unique<Secrets>(secretStore ? *secretStore : keychain))
    , connection(std::make_unique<Connection>(*secrets, api))
    , store(std::make_unique<LocalStore>(*secrets, settings, folder))
    , known(std::make_unique<KnownCustomers>(store->directory()))
    , orders(std::make_unique<Orders>(api, store->directory()))
    , products(std::make_unique<Products>(api, store->directory()))
    , tickets(std::make_unique<Tickets>(api, store->directory()))
    , deadlines(std::make_unique<Deadlines>(plans, *connection, *tickets, nullptr, [this] { return now(); }))
    , kinds(std::make_unique<SubmissionKinds>(api, *connection, *orders, *products, *tickets))
    , submissions(std::make_unique<Submissions>(api, *connection, store->drafts(), store->outbox(), nullptr,
          SubmissionPauses {20ms, 50ms, 10ms, 20ms, 50ms, 20ms}))
    , sync(std::make_unique<Sync>(api, *connection, store->directory(),
          SyncPace::Limits {.firstWithin = 100'000h, .pause = 1ms, .slowness = 1})) // when told alone
    , m_with(with)
{
    QApplication::setStyle(new DeskStyle);
    QApplication::setFont(textFont(QApplication::font(), Metrics::baseFont));
    QApplication::setPalette(themePalette(ThemeChoice::Light, {}));
    language.apply(languageCode);
    if (with == With::OwnForms) {
        kinds->addTo(*submissions);
        addForms(forms, *connection, *orders, *products, *tickets, store->templates(), *deadlines);
    } else {
        submissions->add(kind);
        forms.add(testForm());
    }
    window = std::make_unique<MainWindow>(services());
    window->show();
    window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

TestDesk::~TestDesk()
{
    window.reset();
    language.apply(u"en"_s);
}

bool TestDesk::copyAsAfterCrash(const QString &from, const QString &to)
{
    const QDir source(from);
    for (QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString name = source.relativeFilePath(files.next());
        if (!QDir(to).mkpath(QFileInfo(name).path())
            || !QFile::copy(source.filePath(name), QDir(to).filePath(name)))
            return false;
    }
    return true;
}

void TestDesk::compose(QWidget *field, const QString &unfinished, const QString &finished)
{
    QInputMethodEvent event(unfinished, {});
    event.setCommitString(finished);
    QApplication::sendEvent(field, &event);
}

Desk TestDesk::services()
{
    return {settings, profiles, *secrets, api, *connection, customers, lookup, language, *store, *known,
        *orders, *products, *tickets, plans, *deadlines, *submissions, *sync, forms,
        [this] { return startDemo(); },
        [](ThemeChoice choice) { QApplication::setPalette(themePalette(choice, {})); }};
}

bool TestDesk::startDemo()
{
    const auto port = simulator.start();
    if (!port)
        return false;
    connection->openDemo(*ServerAddress::parse(u"http://127.0.0.1:%1"_s.arg(*port)), Simulator::demoKey);
    return true;
}

void TestDesk::openDemo()
{
    ASSERT_TRUE(startDemo());
}

void TestDesk::open(FaultServer &server, bool masked)
{
    if (m_with == With::TestForm) {
        for (const char *asked : {"customerId", "phones"})
            server.aside(QByteArray("GET /opportunities?") + asked + '=', {200, "[]"});
    }
    const Profile profile {.name = u"Test"_s,
        .address = *ServerAddress::parse(server.url()),
        .language = {},
        .maskNumbers = masked};
    ASSERT_TRUE(profiles.save(profile));
    bool kept = false;
    secrets->write(profile.apiKeySecret(), "test-key", Secrets::Keep::Permanent, window.get(),
        [&kept](SecretResult<void> written) { kept = written.has_value(); });
    ASSERT_TRUE(until([&kept] { return kept; }));
    connection->open(profile);
    ASSERT_TRUE(until([this] { return connection->state() == Connection::State::Ready; }));
    // The list has asked its first page: what a test scripts from here on is for the test.
    ASSERT_TRUE(until([&] { return server.sends() > 0 && !shows(u"Reading customers"_s); }));
}

QString TestDesk::nameOf(const QWidget *widget)
{
    // On Linux Qt gives a combo box its text for a name; the name we set is in a relation.
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    const QAccessibleInterface *interface =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString TestDesk::shown() const
{
    QStringList texts;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts.append(tabs->tabText(i));
        }
    }
    return texts.join(u'\n');
}

bool TestDesk::until(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

bool TestDesk::comesToShow(const QString &text) const
{
    const bool seen = until([&] { return shows(text); });
    EXPECT_TRUE(seen) << "not shown: " << text.toStdString() << "\nbut:\n" << shown().toStdString();
    return seen;
}

void TestDesk::press(const QString &button) const
{
    auto *found = find<QAbstractButton>(button);
    ASSERT_NE(found, nullptr) << "no button " << button.toStdString();
    ASSERT_TRUE(found->isEnabled());
    QTest::mouseClick(found, Qt::LeftButton);
}

void TestDesk::showDetails() const
{
    auto *bar = find<QTabBar>(u"Details and forms"_s);
    ASSERT_NE(bar, nullptr);
    int tab = 0;
    while (tab < bar->count() && bar->tabText(tab) != u"Details"_s)
        ++tab;
    ASSERT_LT(tab, bar->count());
    bar->setCurrentIndex(tab);
}

void TestDesk::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window.get(), key, modifiers);
}

void TestDesk::lookUp(const QString &text) const
{
    key(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), text);
    key(Qt::Key_Return);
}

void TestDesk::type(const QString &name, const QString &text) const
{
    auto *field = find<QLineEdit>(name);
    ASSERT_NE(field, nullptr) << "no field " << name.toStdString();
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    // QTest knows the keys of ASCII alone; the rest comes as an input method gives it.
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; }))
        return QTest::keyClicks(field, text);
    QInputMethodEvent word;
    word.setCommitString(text);
    QApplication::sendEvent(field, &word);
}

QByteArray contactJson(const QByteArray &customerId, const QByteArray &name, const QByteArray &phone)
{
    return R"([{"contactType":"customer","type":0,"customerId":)" + customerId + R"(,"name":")" + name
        + R"(","phones":[{"type":"Work","value":")" + phone + R"("}]}])";
}
