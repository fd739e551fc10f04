#pragma once

#include "sla.h"

#include <QCoreApplication>

//! Deadlines in words.
class SlaWords final
{
    Q_DECLARE_TR_FUNCTIONS(SlaWords)

public:
    //! `in 2 h 10 min`, `35 min late`; of what is more than two days away in days; empty when there is none.
    [[nodiscard]] static QString remaining(const SlaDeadline &deadline, const QDateTime &now);
    //! `20/11 10:32, in 2 h 10 min`: the local time, and how long it is to it.
    [[nodiscard]] static QString full(const SlaDeadline &deadline, const QDateTime &now);
    //! `4 hours of working time`, `2 working days`, `24 hours around the clock`.
    [[nodiscard]] static QString length(const SlaTime &time);
};
