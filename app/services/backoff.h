#pragma once

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>
#include <utility>

//! Pauses that double up to a longest one, each with up to half of it on top, so that the desks of a company
//! that lost its line together do not come back together.
class Backoff final
{
public:
    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds longest)
        : m_first(first)
        , m_longest(longest)
        , m_next(first)
    { }

    [[nodiscard]] std::chrono::milliseconds next()
    {
        const auto pause = std::exchange(m_next, std::min(m_next * 2, m_longest));
        return pause
            + std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64(pause.count() / 2 + 1)));
    }
    void reset() { m_next = m_first; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_next;
};
