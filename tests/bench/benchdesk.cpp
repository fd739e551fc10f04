#include "benchdesk.h"

#include "customertabs.h"
#include "deskstyle.h"
#include "firstframe.h"
#include "simulator.h"
#include "theme.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

BenchDesk::BenchDesk()
{
    QApplication::setStyle(new DeskStyle);
    QApplication::setFont(textFont(QApplication::font(), Metrics::baseFont));
    QApplication::setPalette(themePalette(ThemeChoice::Light, {}));
    m_parts.language.apply(u"vi"_s);
    m_window = std::make_unique<MainWindow>(m_parts.desk([] { return false; }, [](ThemeChoice) {}));
    bool painted = false;
    afterFirstFrame(m_window.get(), [&painted] { painted = true; });
    m_window->show();
    until([&painted] { return painted; }, "the window is not painted");
    for (auto *field : m_window->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == QCoreApplication::translate("TopBar", "Phone lookup"))
            m_field = field;
    }
    if (!m_field)
        fail("no lookup field");
}

BenchDesk::~BenchDesk() = default;

void BenchDesk::open(quint16 port)
{
    m_parts.connection.openDemo(
        *ServerAddress::parse(u"http://127.0.0.1:%1"_s.arg(port)), Simulator::demoKey);
}

void BenchDesk::type(const QString &text)
{
    m_field->setFocus();
    m_field->setText(text);
}

void BenchDesk::pressEnter()
{
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
    QCoreApplication::sendEvent(m_field, &down);
}

void BenchDesk::closeTab()
{
    m_window->findChild<CustomerTabs *>()->closeCurrent();
}

void BenchDesk::until(const std::function<bool()> &condition, const char *what)
{
    const QDeadlineTimer deadline(60s);
    QTimer wake; // so that the deadline is seen
    wake.start(100);
    while (!condition()) {
        if (deadline.hasExpired())
            fail(what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void BenchDesk::untilQuiet(std::chrono::milliseconds quiet)
{
    QEventLoop loop;
    QTimer silence;
    silence.setSingleShot(true);
    silence.setInterval(quiet);
    QObject::connect(&silence, &QTimer::timeout, &loop, &QEventLoop::quit);
    // Whatever wakes the loop up is something to be done, but the timer's own end.
    QObject::connect(
        QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &silence, [&silence] {
            if (silence.remainingTime() > 1)
                silence.start();
        });
    silence.start();
    QTimer::singleShot(60s, &loop, &QEventLoop::quit);
    loop.exec();
}

void BenchDesk::fail(const char *what)
{
    std::fprintf(stderr, "benchmark: %s\n", what);
    std::exit(1);
}
