#pragma once

#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

//! Durations of one kind.
class Figures final
{
public:
    void add(std::chrono::nanoseconds duration) { m_values.push_back(double(duration.count()) / 1e6); }

    //! Milliseconds, by nearest rank; \a share from 0 to 1.
    [[nodiscard]] double quantile(double share) const
    {
        if (m_values.empty())
            return NAN;
        std::vector<double> sorted = m_values;
        std::ranges::sort(sorted);
        const auto rank = std::size_t(std::ceil(share * double(sorted.size())));
        return sorted.at(std::max<std::size_t>(rank, 1) - 1);
    }

    [[nodiscard]] QJsonObject toJson() const
    {
        return {{QStringLiteral("p50_ms"), rounded(quantile(.5))},
            {QStringLiteral("p99_ms"), rounded(quantile(.99))},
            {QStringLiteral("max_ms"), rounded(quantile(1))}, {QStringLiteral("n"), int(m_values.size())}};
    }

    [[nodiscard]] static double rounded(double value) { return std::round(value * 1000) / 1000; }

private:
    std::vector<double> m_values;
};
