#pragma once

#include "simulatorclient.h"

#include <gmock/gmock.h>

#include <ostream>

//! What is sent, and what the refusal must name.
struct Fault
{
    const char *given;
    const char *named;
};

inline void PrintTo(const Fault &fault, std::ostream *out)
{
    *out << fault.given;
}

inline void expectFault(const Answer &answer, const Fault &fault, int status = 400)
{
    EXPECT_EQ(answer.status, status) << fault.given;
    EXPECT_EQ(answer.json.object().value(QStringLiteral("success")).toInt(-1), 0) << fault.given;
    EXPECT_THAT(answer.message().toStdString(), testing::HasSubstr(fault.named)) << fault.given;
}
