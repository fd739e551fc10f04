#include "rawclient.h"

#include "simulator.h"

#include <httplib.h>

#include <cstdio>
#include <cstdlib>

class RawClient::Private final
{
public:
    explicit Private(quint16 port)
        : client("127.0.0.1", port)
    {
        client.set_keep_alive(true);
        client.set_tcp_nodelay(true);
        // What Qt sends: the server spends time on compressing.
        client.set_default_headers({{"apikey", Simulator::demoKey}, {"Accept", "application/json"},
            {"Accept-Encoding", "zstd, br, gzip, deflate"}, {"User-Agent", "RingDesk/" RINGDESK_VERSION}});
    }

    Answer get(const std::string &target)
    {
        const auto from = std::chrono::steady_clock::now();
        const auto reply = client.Get(target);
        const auto took = std::chrono::steady_clock::now() - from;
        if (!reply || reply->status != 200) {
            std::fputs("benchmark: the demo servers do not answer\n", stderr);
            std::exit(1);
        }
        return {took, QByteArray::fromStdString(reply->body)};
    }

    httplib::Client client;
};

RawClient::RawClient(quint16 port)
    : d(std::make_unique<Private>(port))
{ }

RawClient::~RawClient() = default;

RawClient::Answer RawClient::byPhone(const QString &national)
{
    return d->get("/contacts?phone=" + national.toStdString() + "&page=1&limit=20");
}

QByteArray RawClient::page(int page)
{
    return d->get("/contacts?page=" + std::to_string(page) + "&limit=20").body;
}
