#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <memory>
#include <optional>

//! The demo servers of DESIGN 7, on threads of their own: ApiRing's customers, orders, products and
//! tickets (contract 1), all invented. They read requests strictly, so that a client's mistake shows at once.
//! Every member may be called from any thread.
class Simulator final
{
public:
    //! The key the demo uses; it guards nothing.
    static constexpr const char *demoKey = "ringdesk-demo-key";

    struct Options
    {
        quint16 port = 0; //!< on 127.0.0.1; 0: any free one
        int customers = 500; //!< the demo callers included, which are always there
        QByteArray key = demoKey;
        std::chrono::milliseconds latency {0};
        double failRate = 0; //!< share of requests that fail, 0 to 1
        quint64 seed = 1; //!< of the data and of the failures: the same seed, the same answers
        //! Epoch ms: when the demo takes place, so that some tickets are due soon; the same one, the same
        //! times. Not before 2026-11-18; nothing: when it starts.
        std::optional<qint64> now = {};
    };

    //! Requests that arrived, refused and failed ones included.
    struct Requests
    {
        int get = 0;
        int post = 0;
        int put = 0;
        int del = 0;
        int other = 0;
        [[nodiscard]] int all() const { return get + post + put + del + other; }
    };

    Simulator(); //!< with the default options
    explicit Simulator(const Options &options);
    ~Simulator(); //!< drops open connections and delayed replies, so it need not wait for any client

    Simulator(const Simulator &) = delete;
    Simulator &operator=(const Simulator &) = delete;

    //! Makes the data and listens. Returns the port, or in English why it could not; to be called once.
    [[nodiscard]] tl::expected<quint16, QString> start();

    //! Holds too for the replies that are being delayed.
    void setLatency(std::chrono::milliseconds latency);
    //! \a rate from 0 to 1.
    void setFailRate(double rate);

    [[nodiscard]] Requests requests() const;
    [[nodiscard]] int requestCount() const { return requests().all(); }
    //! Connections accepted since the start, which tells whether a client shares them.
    [[nodiscard]] int connectionCount() const;
    //! Customers and leads there are now.
    [[nodiscard]] int customerCount() const;
    [[nodiscard]] int orderCount() const;
    //! Products and combos there are now.
    [[nodiscard]] int productCount() const;
    //! Tickets there are now, those that were deleted left out.
    [[nodiscard]] int ticketCount() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
