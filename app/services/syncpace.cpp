#include "syncpace.h"

#include <algorithm>
#include <cmath>

SyncPace::SyncPace(const Limits &limits, std::function<double()> random)
    : m_limits(limits)
    , m_random(std::move(random))
{ }

SyncPace::Time SyncPace::jittered(Time time, double from, double to) const
{
    return Time(std::llround(double(time.count()) * (from + (to - from) * m_random())));
}

void SyncPace::started(Time now)
{
    m_failures = 0;
    m_calm = Time(0);
    m_next = now + jittered(m_limits.firstWithin, 0, 1);
}

void SyncPace::answered(Time now, Time took)
{
    m_failures = 0;
    m_next = now + std::max(jittered(m_limits.pause, .5, 1.5), took * m_limits.slowness);
}

void SyncPace::failed(Time now, Time atLeast)
{
    constexpr int mostDoublings = 20;
    const auto longest =
        std::min(m_limits.longestBackOff, m_limits.firstBackOff * (1 << std::min(m_failures, mostDoublings)));
    ++m_failures;
    // Those who were told the same time are not to come back together.
    m_next = now + std::max(jittered(longest, .5, 1), atLeast + jittered(atLeast, 0, .25));
}

void SyncPace::roundEnded(Time now)
{
    m_next = std::max(m_next, now + jittered(m_limits.betweenRounds, .75, 1.25));
}

void SyncPace::agentEnded(Time now)
{
    m_calm = now + m_limits.afterAgent;
}

void SyncPace::hurry(Time now)
{
    m_next = now;
}
