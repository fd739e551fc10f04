#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

class QWidget;

//! Waits for the first time a customer's card is painted.
class CardWatch final : public QObject
{
public:
    CardWatch();
    ~CardWatch() override;

    void start();
    //! Runs the event loop until a card was painted, handed over to the screen, and the loop goes on; returns
    //! the time since start().
    [[nodiscard]] std::chrono::nanoseconds wait();
    [[nodiscard]] QWidget *card() const { return m_card; }
    //! Processor time of the window's thread between the two, which other programs cannot lengthen.
    [[nodiscard]] std::chrono::nanoseconds processorTime() const { return m_worked; }

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QElapsedTimer m_clock;
    QWidget *m_card = nullptr;
    qint64 m_painted = 0;
    std::chrono::nanoseconds m_worked {0};
};

//! The longest time for which the event loop did nothing for anybody: a beat is due every millisecond, and
//! the longest gap between two is what a key press may have waited.
class Heartbeat final
{
public:
    Heartbeat();

    //! Forgets what was before.
    void start();
    [[nodiscard]] std::chrono::nanoseconds longestGap();

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};
