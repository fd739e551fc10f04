#pragma once

#include <QString>

#include <compare>
#include <optional>

//! A sum in whole đồng. Sums beyond 64 bits are the caller's fault and saturate instead of wrapping.
class Money final
{
public:
    constexpr Money() = default;
    explicit constexpr Money(qint64 dong)
        : m_dong(dong)
    { }

    [[nodiscard]] constexpr qint64 dong() const { return m_dong; }

    //! `4.520.000 ₫`, in both languages (DESIGN 6); the blank is a non-breaking one.
    [[nodiscard]] QString display() const;
    //! `4.520.000`, as it stands in a field. parse() reads it back, unless it is negative.
    [[nodiscard]] QString digits() const;
    //! Reads what an agent types: `4520000`, `4.520.000`, `4,520,000 ₫`, `4 520 000đ`. Nothing for anything
    //! else.
    [[nodiscard]] static std::optional<Money> parse(QStringView text);

    friend Money operator+(Money a, Money b);
    friend Money operator-(Money a, Money b);
    friend Money operator*(Money a, qint64 times);
    constexpr auto operator<=>(const Money &) const = default;

private:
    qint64 m_dong = 0;
};
