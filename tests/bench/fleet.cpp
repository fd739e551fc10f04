// What a server sees when a thousand desktops start within a minute: the very pace of the program
// (syncpace.h) under a clock that costs nothing. Every list answers at once; what is counted is when it is
// asked.

#include "syncpace.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <numeric>
#include <queue>
#include <random>
#include <vector>

using namespace std::chrono_literals;
using Time = SyncPace::Time;

namespace {

constexpr Time watched = 3'600s;
constexpr Time answerTakes = 150ms;

struct Desk
{
    SyncPace pace;
    int left; // requests of the first round
};

struct Load
{
    std::vector<int> seconds; // requests in each
    long all = 0;
};

//! \a first: requests of a first round; \a later: of each round after it. \a outage: the server answers 503
//! with this Retry-After until then.
Load simulate(int desks, int first, int later, Time outage = Time(0), Time retryAfter = Time(0))
{
    std::mt19937 engine(1);
    std::uniform_real_distribution<double> chance(0, 1);
    const auto random = [&] { return chance(engine); };
    std::vector<Desk> all;
    using Event = std::pair<Time, int>;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> events;
    for (int i = 0; i < desks; ++i) {
        all.push_back({SyncPace({}, random), first});
        all.back().pace.started(Time(long(60'000 * random())));
        events.push({all.back().pace.next(), i});
    }
    Load load;
    load.seconds.resize(std::size_t(watched / 1s));
    while (!events.empty() && events.top().first < watched) {
        const auto [at, i] = events.top();
        events.pop();
        Desk &desk = all[std::size_t(i)];
        ++load.seconds[std::size_t(at / 1s)];
        ++load.all;
        const Time answered = at + answerTakes;
        if (at < outage) {
            desk.pace.failed(answered, retryAfter);
        } else {
            desk.pace.answered(answered, answerTakes);
            if (--desk.left <= 0) {
                desk.pace.roundEnded(answered);
                desk.left = later;
            }
        }
        events.push({desk.pace.next(), i});
    }
    return load;
}

void print(const char *name, const Load &load, const char *end)
{
    std::printf("  \"%s\": {\"requests\": %ld, \"mean_per_s\": %.1f, \"peak_in_a_second\": %d,\n   "
                "\"per_s_by_minute\": [",
        name, load.all, double(load.all) / double(load.seconds.size()),
        *std::ranges::max_element(load.seconds));
    for (std::size_t minute = 0; minute * 60 < load.seconds.size(); ++minute) {
        const auto from = load.seconds.begin() + long(minute) * 60;
        std::printf("%s%.1f", minute ? ", " : "", double(std::accumulate(from, from + 60, 0L)) / 60);
    }
    std::printf("]}%s\n", end);
}

} // namespace

int main(int argc, char **argv)
{
    const int desks = argc > 1 ? std::atoi(argv[1]) : 1'000;
    // A company of 500 products (25 pages and the end), 2,000 tickets in 90 days, 100,000 customers, as many
    // orders.
    constexpr int seen = 26 + 101;
    constexpr int everything = seen + 5'001 + 5'001;
    std::printf(
        "{\"desks\": %d, \"started_within_s\": 60, \"first_round_requests\": {\"seen\": %d, \"all\": %d},\n",
        desks, seen, everything);
    print("seen", simulate(desks, seen, 1), ",");
    print("all", simulate(desks, everything, 3), ",");
    print("seen_known_already", simulate(desks, 1, 1), ",");
    print("seen_after_ten_minutes_of_503_with_retry_after_60", simulate(desks, seen, 1, 600s, 60s), "}");
    return 0;
}
