#pragma once

#include "result.h"

#include <QString>
#include <QUrl>

//! A server's base address, checked: `https`, or `http` for a loopback host alone; no user info, query or
//! fragment (DESIGN 8, rule 7). It may carry a path prefix, which is kept (contract, first page).
class ServerAddress final
{
public:
    enum class Fault { Empty, NotAnAddress, NotSecure, HasUserInfo, HasQuery };

    ServerAddress() = default; //!< no server

    [[nodiscard]] static tl::expected<ServerAddress, Fault> parse(const QString &text);

    [[nodiscard]] bool isNull() const { return m_url.isEmpty(); }
    //! As shown and stored: `https://gw.example.vn/ant`, without a slash at the end.
    [[nodiscard]] QString text() const;
    //! This machine itself: 127.0.0.0/8, ::1, localhost. No proxy is asked for these.
    [[nodiscard]] bool isLoopback() const;
    //! The address of an endpoint: the prefix joined with \a path (`/contacts`), never replaced by it.
    [[nodiscard]] QUrl endpoint(const QString &path) const;

    bool operator==(const ServerAddress &) const = default;

private:
    QUrl m_url;
};
