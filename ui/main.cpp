#include "commandline.h"
#include "commands.h"
#include "deskparts.h"
#include "deskstyle.h"
#include "endsignals.h"
#include "firstframe.h"
#include "icons.h"
#include "keychainsecretstore.h"
#include "logging.h"
#include "mainwindow.h"
#include "simulator.h"
#include "singleinstance.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QStandardPaths>

#include <chrono>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int say(const QString &text, int code)
{
    std::fputs((u"ringdesk: "_s + text + u'\n').toLocal8Bit().constData(), stderr);
    return code;
}

//! Where settings are kept, and what makes two starts the same program.
QString dataFolder(const CommandLine &line)
{
    if (!line.dataDir.isEmpty())
        return QDir(line.dataDir).absolutePath();
    if (!line.demo)
        return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    // The demo has a folder for its lock alone, and takes it away again.
    const QFileInfo runtime(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    return (runtime.isDir() && runtime.isWritable() ? runtime.filePath() : QDir::tempPath())
        + u"/ringdesk-demo-"_s
        + QString::fromLatin1(QDir::homePath().toUtf8().toBase64(QByteArray::Base64UrlEncoding)).right(24);
}

bool makeDemoFolder(const QString &folder)
{
    // Where there is none for run-time files, Qt would make one for all its programs, and leave it behind.
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder));
    return QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
        || QFileInfo(folder).isDir(); // of another demo that runs, or of one that was killed
}

//! Where calls from outside come together: a second start, macOS, our own command line.
class CallDesk final : public QObject
{
public:
    explicit CallDesk(MainWindow &window)
        : m_window(window)
    { }

    void received(const QString &message)
    {
        if (const auto call = parseCallLink(message))
            m_window.announce(*call);
        else if (message == "open"_L1)
            m_window.comeForward();
    }

    //! macOS hands links over as an event.
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QObject::eventFilter(object, event);
        received(static_cast<QFileOpenEvent *>(event)->url().toString());
        return true;
    }

private:
    MainWindow &m_window;
};

int openWindow(
    const CommandLine &line, const QString &folder, SingleInstance &instance, int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(true);
    QApplication::setWindowIcon(programIcon());
    const QPalette systemPalette = QApplication::palette();
    QApplication::setStyle(new DeskStyle);
    QApplication::setFont(textFont(QApplication::font(), Metrics::baseFont));

    KeychainSecretStore keychain;
    DeskParts parts(
        keychain, line.demo ? QString() : folder, {}, line.demo ? demoPace() : SyncPace::Limits());
    const auto applyTheme = [&systemPalette](ThemeChoice choice) {
        QApplication::setPalette(themePalette(choice, systemPalette));
    };
    applyTheme(
        themeFromCode(line.theme.isEmpty() ? parts.settings.value(u"theme"_s).toString() : line.theme));

    std::optional<Profile> profile;
    if (!line.demo) {
        if (const auto named = profileOf(line, parts.profiles))
            profile = *named;
        else if (!line.profile.isEmpty())
            return say(named.error(), 1);
    }
    parts.language.apply(!line.language.isEmpty()     ? line.language
            : profile && !profile->language.isEmpty() ? profile->language
                                                      : parts.language.preferred());

    std::unique_ptr<Simulator> demo;
    ServerAddress demoAddress;
    const auto startDemo = [&demo, &demoAddress, &parts] {
        if (!demo) {
            auto started = std::make_unique<Simulator>();
            const auto port = started->start();
            if (!port)
                return false;
            demo = std::move(started);
            demoAddress = *ServerAddress::parse(u"http://127.0.0.1:%1"_s.arg(*port));
        }
        parts.connection.openDemo(demoAddress, Simulator::demoKey);
        return true;
    };

    MainWindow window(parts.desk(startDemo, applyTheme));
    CallDesk calls(window);
    application.installEventFilter(&calls);
    QObject::connect(&instance, &SingleInstance::received, &calls, &CallDesk::received);
    const EndSignals endSignals;

    // The window is there first; what it is filled with comes after.
    window.setOpening(line.demo || profile);
    afterFirstFrame(&window, [&] {
        if (line.demo) {
            if (!startDemo())
                say(u"the demo servers could not start"_s, 0);
        } else if (profile) {
            if (!parts.profiles.setCurrent(profile->name))
                say(u"the choice of connection could not be written to disk"_s, 0);
            parts.connection.open(*profile);
        }
        window.setOpening(false);
        if (line.call)
            window.announce(*line.call);
        if (!instance.listen())
            say(u"calls cannot be handed over to this window: no local socket"_s, 0);
    });
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"RingDesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RINGDESK_VERSION));

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto line = CommandLine::parse(arguments);
    if (!line)
        return say(line.error(), 2);
    if (!line->logFile.isEmpty() && !logToFile(line->logFile))
        return say(u"the log file cannot be written"_s, 2);

    switch (line->task) {
    case CommandLine::Task::Version:
        std::printf("RingDesk %s\n", RINGDESK_VERSION);
        return 0;
    case CommandLine::Task::Help: {
        const QCoreApplication application(argc, argv);
        std::fputs(CommandLine::help().toLocal8Bit().constData(), stdout);
        return 0;
    }
    case CommandLine::Task::StoreKey:
    case CommandLine::Task::Check: {
        const QCoreApplication application(argc, argv);
        return runCommand(*line, dataFolder(*line));
    }
    case CommandLine::Task::Open:
        break;
    }

    const QString folder = dataFolder(*line);
    const bool isDemoFolder = line->demo && line->dataDir.isEmpty();
    if (isDemoFolder ? !makeDemoFolder(folder) : !QDir().mkpath(folder))
        return say(u"the data folder cannot be made"_s, 1);
    int code = 0;
    {
        // The first one may still be opening its window, on an old machine just switched on.
        SingleInstance instance(folder, 5s);
        switch (instance.take()) {
        case SingleInstance::Role::First:
            code = openWindow(*line, folder, instance, argc, argv);
            break;
        case SingleInstance::Role::Second: {
            const QCoreApplication application(argc, argv);
            if (!line->profile.isEmpty())
                return say(
                    u"RingDesk is running: close it first, or change the connection in its settings"_s, 1);
            if (!instance.handOver(line->call ? callLink(*line->call) : u"open"_s))
                return say(u"RingDesk is running and does not answer"_s, 1);
            return 0;
        }
        case SingleInstance::Role::Failed:
            return say(u"the data folder cannot be written"_s, 1);
        }
    }
    if (isDemoFolder)
        QDir().rmdir(folder);
    return code;
}
