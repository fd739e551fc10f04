#include "watches.h"

#include "benchdesk.h"
#include "customercard.h"

#include <QApplication>
#include <QEvent>

#include <ctime>

namespace {

std::chrono::nanoseconds threadTime()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

CardWatch::CardWatch()
{
    qApp->installEventFilter(this);
}

CardWatch::~CardWatch()
{
    qApp->removeEventFilter(this);
}

void CardWatch::start()
{
    m_card = nullptr;
    m_painted = 0;
    m_worked = -threadTime();
    m_clock.start();
}

std::chrono::nanoseconds CardWatch::wait()
{
    BenchDesk::until([this] { return m_painted > 0; }, "no card is painted");
    return std::chrono::nanoseconds(m_painted);
}

bool CardWatch::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_card) {
        if (auto *card = qobject_cast<CustomerCard *>(object)) {
            m_card = card;
            const auto painted = [this] {
                m_painted = m_clock.nsecsElapsed();
                m_worked += threadTime();
            };
            QMetaObject::invokeMethod(this, painted, Qt::QueuedConnection);
        }
    }
    return false;
}

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    m_timer.callOnTimeout([this] { beat(); });
}

void Heartbeat::start()
{
    m_longest = 0;
    m_since.start();
    m_timer.start();
}

std::chrono::nanoseconds Heartbeat::longestGap()
{
    beat();
    m_timer.stop();
    return std::chrono::nanoseconds(m_longest);
}

void Heartbeat::beat()
{
    m_longest = qMax(m_longest, m_since.nsecsElapsed());
    m_since.start();
}
