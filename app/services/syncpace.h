#pragma once

#include <chrono>
#include <functional>

//! When the sync may ask next (DESIGN 5). Decisions alone: time comes in, in milliseconds of any clock that
//! never goes back, and so does chance; the fleet's simulation (tests/bench/fleet.cpp) runs the same ones.
class SyncPace final
{
public:
    using Time = std::chrono::milliseconds;

    struct Limits
    {
        Time firstWithin {300'000}; //!< a desktop's first request: at random within this after its start
        Time pause {8'000}; //!< between two requests, on average; jitter makes half to one and a half of it
        int slowness = 5; //!< a pause is at least so many times what the answer took
        Time afterAgent {2'000}; //!< of silence after the agent's own requests
        Time betweenRounds {900'000}; //!< on average; jitter of a quarter
        Time firstBackOff {30'000}; //!< doubled with each failure; jitter makes half to all of it
        Time longestBackOff {1'800'000};
    };

    //! \a random: from 0 to 1, below 1.
    SyncPace(const Limits &limits, std::function<double()> random);

    //! A program, or another company, has started.
    void started(Time now);
    //! An answer came, \a took after it was asked for.
    void answered(Time now, Time took);
    //! A request failed, or the server asked to be left alone for \a atLeast.
    void failed(Time now, Time atLeast = Time(0));
    //! Everything has been read.
    void roundEnded(Time now);
    void agentEnded(Time now);
    //! Somebody asked for it: no waiting, but for the agent's requests.
    void hurry(Time now);

    [[nodiscard]] Time next() const { return m_next > m_calm ? m_next : m_calm; }
    [[nodiscard]] int failures() const { return m_failures; } //!< in a row

private:
    [[nodiscard]] Time jittered(Time time, double from, double to) const;

    Limits m_limits;
    std::function<double()> m_random;
    Time m_next {0};
    Time m_calm {0};
    int m_failures = 0;
};
