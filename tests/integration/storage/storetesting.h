#pragma once

#include "secretstore.h"

#include <QTest>

#include <gtest/gtest.h>

#include <optional>
#include <ostream>

inline void PrintTo(SecretFault fault, std::ostream *out)
{
    constexpr std::array names {"NotFound", "Unavailable", "Locked", "NoAnswer", "Denied", "Failed"};
    *out << names.at(static_cast<size_t>(fault));
}

//! Waits for something to become true; the bound is far beyond what it takes.
template <typename Condition>
[[nodiscard]] bool becomesTrue(Condition condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

//! What a store answered: `value` when it did its work, else `fault`.
struct Answer
{
    std::optional<SecretFault> fault;
    QByteArray value;
    bool isAnswered = false;

    bool operator==(const Answer &) const = default;
};

inline void PrintTo(const Answer &answer, std::ostream *out)
{
    if (!answer.isAnswered)
        *out << "no answer at all";
    else if (answer.fault)
        PrintTo(*answer.fault, out);
    else
        *out << "done, " << answer.value.size() << " bytes";
}

inline Answer done(const QByteArray &value = {})
{
    return {{}, value, true};
}
inline Answer failed(SecretFault fault)
{
    return {fault, {}, true};
}

inline auto noteIn(Answer &answer)
{
    return [&answer](const auto &result) {
        EXPECT_FALSE(answer.isAnswered) << "answered twice";
        answer.isAnswered = true;
        if (!result)
            answer.fault = result.error();
        else if constexpr (requires { QByteArray(*result); })
            answer.value = *result;
    };
}

template <typename Store>
Answer read(Store &store, const QString &name)
{
    QObject context;
    Answer answer;
    store.read(name, &context, noteIn(answer));
    EXPECT_FALSE(answer.isAnswered) << "answered before the event loop";
    EXPECT_TRUE(becomesTrue([&] { return answer.isAnswered; }));
    return answer;
}

inline Answer write(SecretStore &store, const QString &name, const QByteArray &secret)
{
    QObject context;
    Answer answer;
    store.write(name, secret, &context, noteIn(answer));
    EXPECT_FALSE(answer.isAnswered) << "answered before the event loop";
    EXPECT_TRUE(becomesTrue([&] { return answer.isAnswered; }));
    return answer;
}

template <typename Store>
Answer remove(Store &store, const QString &name)
{
    QObject context;
    Answer answer;
    store.remove(name, &context, noteIn(answer));
    EXPECT_FALSE(answer.isAnswered) << "answered before the event loop";
    EXPECT_TRUE(becomesTrue([&] { return answer.isAnswered; }));
    return answer;
}
