#include "endsignals.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace {

constexpr std::array signalsOfTheEnd {SIGTERM, SIGINT, SIGHUP};

// A signal handler is a plain function that may do next to nothing: it can only reach what lies here, and
// write a byte to it (signal-safety(7)).
std::array<int, 2> thePipe {-1, -1};

void tell(int /*signal*/)
{
    const char byte = 0;
    (void)!write(thePipe[1], &byte, 1);
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    if (pipe(thePipe.data()) != 0)
        return;
    for (const int end : thePipe) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(thePipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier] {
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = tell;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    for (const int signal : signalsOfTheEnd) {
        struct sigaction before = {};
        sigaction(signal, &action, &before);
        if (before.sa_handler == SIG_IGN) // started by nohup, or in the background of a shell
            std::signal(signal, SIG_IGN);
    }
}

EndSignals::~EndSignals()
{
    if (thePipe[0] < 0)
        return;
    for (const int signal : signalsOfTheEnd) {
        struct sigaction now = {};
        sigaction(signal, nullptr, &now);
        if (now.sa_handler == tell)
            std::signal(signal, SIG_DFL);
    }
    for (int &end : thePipe)
        close(std::exchange(end, -1));
}
#else
EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{ }

EndSignals::~EndSignals() = default;
#endif
