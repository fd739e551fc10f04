#pragma once

#include "result.h"

#include <functional>
#include <utility>

//! A request under way. Whoever holds the handle holds the request: assigning to the handle, destroying it or
//! cancel() gives the request up, and its callback is then never called. A request that has been answered is
//! past that: its handle does nothing.
class RequestHandle final
{
public:
    RequestHandle() = default;
    //! \a giveUp ends the request; it must do nothing once the request has been answered.
    explicit RequestHandle(std::function<void()> giveUp)
        : m_giveUp(std::move(giveUp))
    { }
    ~RequestHandle() { cancel(); }

    RequestHandle(RequestHandle &&other) noexcept
        : m_giveUp(std::exchange(other.m_giveUp, nullptr))
    { }
    RequestHandle &operator=(RequestHandle &&other) noexcept
    {
        if (this != &other) {
            // The new one is in place before the old one ends: giving up may run code that looks at us.
            auto old = std::exchange(m_giveUp, std::exchange(other.m_giveUp, nullptr));
            if (old)
                old();
        }
        return *this;
    }
    RequestHandle(const RequestHandle &) = delete;
    RequestHandle &operator=(const RequestHandle &) = delete;

    void cancel()
    {
        if (auto giveUp = std::exchange(m_giveUp, nullptr))
            giveUp();
    }

private:
    std::function<void()> m_giveUp;
};
