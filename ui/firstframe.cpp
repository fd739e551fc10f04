#include "firstframe.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>
#include <QWidget>

#include <chrono>

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(uiLog, "ringdesk.ui", QtWarningMsg)

class FirstFrame final : public QObject
{
public:
    FirstFrame(QWidget *window, std::function<void()> then)
        : QObject(window)
        , m_then(std::move(then))
    {
        window->installEventFilter(this);
        QTimer::singleShot(1s, this, &FirstFrame::finish);
    }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            // The frame goes to the screen before the event loop goes on.
            const auto painted = [this] {
                qCInfo(uiLog, "first frame");
                finish();
            };
            QMetaObject::invokeMethod(this, painted, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void finish()
    {
        if (const auto then = std::exchange(m_then, nullptr))
            then();
    }

    std::function<void()> m_then;
};

} // namespace

void afterFirstFrame(QWidget *window, std::function<void()> then)
{
    new FirstFrame(window, std::move(then)); // the window's child
}
