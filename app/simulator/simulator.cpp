#include "simulator.h"

#include "apiringserver.h"
#include "demorandom.h"
#include "demoscenario.h"
#include "demosubjects.h"
#include "httpserver.h"

#include <QDateTime>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int fewest = int(std::size(demoCallers)) - 1; // all but Nobody
constexpr int most = 1'000'000;

enum class Failure { None, Drop, DropWhenDone, ServerError, Unavailable };
constexpr int failures = 4;

//! What happens to request number \a n. The draw does not depend on the rate: a higher one fails more of the
//! same.
Failure failureOf(quint64 seed, int n, double rate)
{
    DemoRandom random(seed, quint64(n), DemoSubject::Failure);
    if (random.share() >= rate)
        return Failure::None;
    return Failure(1 + random.below(failures));
}

SimReply dropped()
{
    SimReply reply;
    reply.drop = true;
    return reply;
}

SimReply unavailable()
{
    SimReply reply;
    reply.status = 503;
    reply.body = "Service Unavailable";
    reply.contentType = "text/plain";
    reply.headers.insert("Retry-After"_ba, "1"_ba);
    return reply;
}

} // namespace

class Simulator::Private
{
public:
    explicit Private(const Options &wanted)
        : options(wanted)
        , latency(wanted.latency)
        , failRate(wanted.failRate)
    {
        options.customers = std::clamp(options.customers, fewest, most);
    }

    SimReply answer(const SimRequest &request)
    {
        const auto arrived = steady_clock::now();
        const SimReply reply = outcome(request, count(request.method));
        return wait(arrived) ? reply : dropped();
    }

    Requests counted() const
    {
        const std::lock_guard lock(mutex);
        return requests;
    }

    void change(auto &&how)
    {
        {
            const std::lock_guard lock(mutex);
            how();
        }
        changed.notify_all();
    }

    Options options;
    std::unique_ptr<ApiRingServer> apiRing;
    std::unique_ptr<HttpServer> server;

    milliseconds latency;
    double failRate;
    bool stopping = false;

private:
    //! Returns which request it is, from 0.
    int count(const QByteArray &method)
    {
        const std::lock_guard lock(mutex);
        const int before = requests.all();
        int &kind = method == "GET" ? requests.get
            : method == "POST"      ? requests.post
            : method == "PUT"       ? requests.put
            : method == "DELETE"    ? requests.del
                                    : requests.other;
        ++kind;
        return before;
    }

    SimReply outcome(const SimRequest &request, int n)
    {
        double rate = 0;
        {
            const std::lock_guard lock(mutex);
            rate = failRate;
        }
        switch (failureOf(options.seed, n, rate)) {
        case Failure::Drop:
            return dropped();
        case Failure::DropWhenDone:
            std::ignore = apiRing->answer(request);
            return dropped();
        case Failure::ServerError:
            return refusal(500, u"Internal error, please try again later"_s);
        case Failure::Unavailable:
            return unavailable();
        case Failure::None:
            break;
        }
        return apiRing->answer(request);
    }

    //! After the work is done, so that who gives up waiting for a write has made it nevertheless. False:
    //! stopping.
    bool wait(steady_clock::time_point arrived)
    {
        std::unique_lock lock(mutex);
        while (!stopping && steady_clock::now() < arrived + latency)
            changed.wait_until(lock, arrived + latency);
        return !stopping;
    }

    mutable std::mutex mutex;
    std::condition_variable changed;
    Requests requests;
};

Simulator::Simulator()
    : Simulator(Options())
{ }

Simulator::Simulator(const Options &options)
    : d(std::make_unique<Private>(options))
{ }

Simulator::~Simulator()
{
    d->change([this] { d->stopping = true; });
    d->server.reset();
}

tl::expected<quint16, QString> Simulator::start()
{
    const qint64 now = d->options.now.value_or(QDateTime::currentMSecsSinceEpoch());
    d->apiRing = std::make_unique<ApiRingServer>(d->options.key, d->options.seed, d->options.customers, now);
    d->server =
        std::make_unique<HttpServer>([p = d.get()](const SimRequest &request) { return p->answer(request); });
    return d->server->listen(d->options.port);
}

void Simulator::setLatency(milliseconds latency)
{
    d->change([this, latency] { d->latency = latency; });
}

void Simulator::setFailRate(double rate)
{
    d->change([this, rate] { d->failRate = rate; });
}

Simulator::Requests Simulator::requests() const
{
    return d->counted();
}

int Simulator::connectionCount() const
{
    return d->server ? d->server->connectionCount() : 0;
}

int Simulator::customerCount() const
{
    return d->apiRing ? d->apiRing->contacts().size() : 0;
}

int Simulator::orderCount() const
{
    return d->apiRing ? d->apiRing->orders().size() : 0;
}

int Simulator::productCount() const
{
    return d->apiRing ? d->apiRing->products().size() : 0;
}

int Simulator::ticketCount() const
{
    return d->apiRing ? d->apiRing->tickets().size() : 0;
}
