#pragma once

#include "simhttp.h"

#include <tl/expected.hpp>

#include <functional>
#include <memory>

//! Plain HTTP on 127.0.0.1, every connection on a thread of its own and kept open until either side ends it.
class HttpServer final
{
public:
    //! Called on many threads at once.
    using Handler = std::function<SimReply(const SimRequest &)>;

    explicit HttpServer(const Handler &handler);
    ~HttpServer(); //!< stops

    //! 0 for any free port. Returns the port, or in English why not; to be called once.
    [[nodiscard]] tl::expected<quint16, QString> listen(quint16 port);
    //! Ends every connection at once and waits for the handlers that run.
    void stop();

    [[nodiscard]] int connectionCount() const; //!< accepted since the start

private:
    class Private;
    std::unique_ptr<Private> d;
};
