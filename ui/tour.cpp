// The main job without a display: looks three callers of the demo up in a real window, offscreen, as an agent
// would with the keyboard; prints what the window shows, and leaves a picture of each. Exit 0 when all three
// were seen.

#include "customertabs.h"
#include "deskparts.h"
#include "deskstyle.h"
#include "mainwindow.h"
#include "sessionsecretstore.h"
#include "simulator.h"
#include "theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Stop
{
    const char *what;
    QString typed;
    QString expected; //!< what must come to stand in the window
    QString picture;
};

void print(const QString &text)
{
    std::puts(text.toUtf8().constData());
    std::fflush(stdout);
}

void type(QWidget *field, const QString &text)
{
    const auto press = [field](int key, const QString &character) {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, character);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, character);
        QCoreApplication::sendEvent(field, &down);
        QCoreApplication::sendEvent(field, &up);
    };
    for (const QChar c : text)
        press(0, QString(c));
    press(Qt::Key_Return, u"\r"_s);
}

QStringList shownTexts(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

bool isShown(const QWidget &window, const QString &text)
{
    const QStringList shown = shownTexts(window);
    return std::ranges::any_of(shown, [&text](const QString &one) { return one.contains(text); });
}

//! Until \a text stands in the window, and nothing is being read any more.
bool waitFor(const QWidget &window, const QString &text)
{
    for (const QDeadlineTimer deadline(10'000); !deadline.hasExpired();) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 100);
        if (isShown(window, text) && !isShown(window, u"Reading "_s))
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: ringdesk-tour FOLDER\n", stderr);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(new DeskStyle);
    QApplication::setFont(textFont(QApplication::font(), Metrics::baseFont));
    QApplication::setPalette(themePalette(ThemeChoice::Light, QApplication::palette()));

    SessionSecretStore keychain;
    DeskParts parts(keychain, {}, {}, demoPace());
    parts.language.apply(u"en"_s);

    Simulator demo;
    const auto port = demo.start();
    if (!port) {
        std::fputs("the demo servers could not start\n", stderr);
        return 1;
    }
    MainWindow window(parts.desk([] { return false; }, [](ThemeChoice) {}));
    window.show();
    parts.connection.openDemo(*ServerAddress::parse(u"http://127.0.0.1:%1"_s.arg(*port)), Simulator::demoKey);
    print(
        u"RingDesk, offscreen, on its demo servers with %1 invented customers."_s.arg(demo.customerCount()));

    const QList<Stop> stops = {
        {"a known caller", u"0867 123 456"_s, u"Nguyễn Thị Ánh"_s, u"1-known.png"_s},
        {"a caller whose number is stored as +84…", u"0901 234 567"_s, u"Trần Văn Bình"_s,
            u"2-stored-as-84.png"_s},
        {"an unknown caller", u"0930 000 004"_s, u"Nobody by the number 0930 000 004"_s, u"3-unknown.png"_s},
    };
    auto *field = window.findChild<QLineEdit *>();
    int missed = 0;
    for (const Stop &stop : stops) {
        field->setFocus();
        field->selectAll();
        type(field, stop.typed);
        const bool seen = waitFor(window, stop.expected);
        const QString path = QDir(QString::fromLocal8Bit(argv[1])).filePath(stop.picture);
        const bool kept = window.grab().save(path);
        print(u"\n%1: typed %2, %3"_s.arg(QString::fromLatin1(stop.what), stop.typed,
            seen ? u"saw “%1”"_s.arg(stop.expected) : u"did not see “%1”"_s.arg(stop.expected)));
        for (const QString &text : shownTexts(*window.findChild<CustomerTabs *>()->currentWidget()))
            print(u"    "_s + text);
        print(kept ? u"    picture: "_s + path : u"    the picture could not be written"_s);
        missed += !seen || !kept;
    }
    return missed == 0 ? 0 : 1;
}
