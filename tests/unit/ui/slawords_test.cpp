#include "slawords.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using Unit = SlaTime::Unit;

const QDateTime due {QDate(2026, 11, 20), QTime(10, 32), Qt::UTC};

//! What is said \a seconds before it is due; negative: after.
std::string said(qint64 seconds)
{
    const SlaState state = seconds <= 0 ? SlaState::Overdue : SlaState::Running;
    return SlaWords::remaining({due, state}, due.addSecs(-seconds)).toStdString();
}

} // namespace

TEST(SlaWords, SayHowLongItIsToADeadline)
{
    constexpr qint64 hour = 3600;
    EXPECT_EQ(said(2 * hour + 600), "in 2 h 10 min");
    EXPECT_EQ(said(2 * hour + 599), "in 2 h 10 min"); // never less than there is
    EXPECT_EQ(said(2 * hour), "in 2 h");
    EXPECT_EQ(said(60), "in 1 min");
    EXPECT_EQ(said(1), "in 1 min");
    EXPECT_EQ(said(0), "due now");
    EXPECT_EQ(said(-59), "due now");
    EXPECT_EQ(said(-60), "1 min late");
    EXPECT_EQ(said(-35 * 60 - 59), "35 min late");
    EXPECT_EQ(said(-25 * hour), "25 h late");
    EXPECT_EQ(said(48 * hour), "in 48 h");
    EXPECT_EQ(said(48 * hour + 1), "in 2 days");
    EXPECT_EQ(said(-73 * hour), "3 days late");
    EXPECT_EQ(SlaWords::remaining({}, due), QString());
    EXPECT_EQ(SlaWords::remaining({due, SlaState::None}, due), QString());
    // A clock of the year 1970.
    EXPECT_EQ(SlaWords::remaining({due, SlaState::Running}, QDateTime::fromSecsSinceEpoch(0, Qt::UTC)),
        u"in 20777 days"_s);
}

TEST(SlaWords, SayWhenItIs)
{
    const QDateTime now = due.addDays(-1);
    EXPECT_EQ(SlaWords::full({due, SlaState::Running}, now),
        due.toLocalTime().toString(u"dd/MM HH:mm"_s) + u", in 24 h"_s);
    EXPECT_EQ(SlaWords::full({due, SlaState::Soon}, due.addSecs(-120)),
        due.toLocalTime().toString(u"HH:mm"_s) + u", in 2 min"_s);
    EXPECT_EQ(SlaWords::full({}, now), QString());
}

TEST(SlaWords, SayHowLongAnSlaGives)
{
    EXPECT_EQ(SlaWords::length({4, Unit::Hours}), u"4 hours of working time"_s);
    EXPECT_EQ(SlaWords::length({2, Unit::Days}), u"2 working days"_s);
    EXPECT_EQ(SlaWords::length({24, Unit::Hours, true}), u"24 hours around the clock"_s);
    EXPECT_EQ(SlaWords::length({30, Unit::Minutes}), u"30 minutes of working time"_s);
    EXPECT_EQ(SlaWords::length({30, Unit::Minutes, true}), u"30 minutes around the clock"_s);
    EXPECT_EQ(SlaWords::length({3, Unit::Days, true}), u"3 days around the clock"_s);
}
