#include "sla.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using Unit = SlaTime::Unit;

struct Case
{
    QString name;
    SlaTime time;
};

std::string textOf(const std::optional<SlaTime> &time)
{
    if (!time)
        return "nothing";
    return std::to_string(time->amount) + " of " + std::to_string(int(time->unit))
        + (time->isAroundTheClock ? " around the clock" : "");
}

void expectTime(const QString &name, const std::optional<SlaTime> &time)
{
    EXPECT_EQ(textOf(slaTimeIn(name)), textOf(time)) << name.left(80).toStdString();
}

TEST(SlaName, HoldsALength)
{
    const QList<Case> cases {
        {u"4h"_s, {4, Unit::Hours}},
        {u"4H"_s, {4, Unit::Hours}},
        {u"SLA 30 phút"_s, {30, Unit::Minutes}},
        {u"SLA 30 PHÚT"_s, {30, Unit::Minutes}},
        {u"SLA 30 phu\u0301t"_s, {30, Unit::Minutes}},
        {u"Trong 2 ngày làm việc"_s, {2, Unit::Days}},
        {u"30p"_s, {30, Unit::Minutes}},
        {u"30 ph"_s, {30, Unit::Minutes}},
        {u"45m"_s, {45, Unit::Minutes}},
        {u"15 min"_s, {15, Unit::Minutes}},
        {u"15 minutes"_s, {15, Unit::Minutes}},
        {u"1 hour"_s, {1, Unit::Hours}},
        {u"8 hrs"_s, {8, Unit::Hours}},
        {u"8 giờ hành chính"_s, {8, Unit::Hours}},
        {u"4 tiếng"_s, {4, Unit::Hours}},
        {u"3 days"_s, {3, Unit::Days}},
        {u"1 day"_s, {1, Unit::Days}},
        {u"3 working days"_s, {3, Unit::Days}},
        {u"3 business days"_s, {3, Unit::Days}},
        {u"2-day SLA"_s, {2, Unit::Days}},
        {u"8 business hours"_s, {8, Unit::Hours}},
        {u"Xử lý ngay 4h"_s, {4, Unit::Hours}},
        {u"P1 - 4h"_s, {4, Unit::Hours}},
        {u"P1-4h"_s, {4, Unit::Hours}},
        {u"P1 (4h)"_s, {4, Unit::Hours}},
        {u"SLA4h"_s, {4, Unit::Hours}},
        {u"SLA_4h_VIP"_s, {4, Unit::Hours}},
        {u"Level 1: 30 min"_s, {30, Unit::Minutes}},
        {u"Nhóm 2, 30 phút"_s, {30, Unit::Minutes}},
        {u"４ｈ"_s, {4, Unit::Hours}},
        {u"10000 h"_s, {10'000, Unit::Hours}},
        {u"8/5 4h"_s, {4, Unit::Hours}},
    };
    for (const auto &[name, time] : cases)
        expectTime(name, time);
}

TEST(SlaName, IsAroundTheClockOnlyWhenItSaysSo)
{
    const QList<Case> cases {
        {u"24 hours 24/7"_s, {24, Unit::Hours, true}},
        {u"24/7 4h"_s, {4, Unit::Hours, true}},
        {u"24/7, 4h"_s, {4, Unit::Hours, true}},
        {u"4h (24/7)"_s, {4, Unit::Hours, true}},
        {u"4h 24x7"_s, {4, Unit::Hours, true}},
        {u"4 giờ, hỗ trợ 24/24"_s, {4, Unit::Hours, true}},
        {u"4 giờ, hỗ trợ 24/24h"_s, {4, Unit::Hours, true}},
        {u"4 giờ, hỗ trợ 24h/24h"_s, {4, Unit::Hours, true}},
        {u"4 giờ cả ngày đêm"_s, {4, Unit::Hours, true}},
        {u"2 ngày đêm"_s, {2, Unit::Days, true}},
        {u"30 minutes around the clock"_s, {30, Unit::Minutes, true}},
        {u"5 calendar days"_s, {5, Unit::Days, true}},
        {u"24 hours"_s, {24, Unit::Hours, false}},
        {u"24h"_s, {24, Unit::Hours, false}},
        {u"7 ngày"_s, {7, Unit::Days, false}},
    };
    for (const auto &[name, time] : cases)
        expectTime(name, time);
    expectTime(u"24/7"_s, {});
    expectTime(u"Hỗ trợ 24/24h"_s, {});
    expectTime(u"2 ngày làm việc 24/7"_s, {});
}

TEST(SlaName, TakesParts)
{
    expectTime(u"1.5h"_s, SlaTime {90, Unit::Minutes});
    expectTime(u"1,5 giờ"_s, SlaTime {90, Unit::Minutes});
    expectTime(u"0.25 h"_s, SlaTime {15, Unit::Minutes});
    expectTime(u"2.0 hours"_s, SlaTime {2, Unit::Hours});
    expectTime(u"1h30"_s, SlaTime {90, Unit::Minutes});
    expectTime(u"1h30p"_s, SlaTime {90, Unit::Minutes});
    expectTime(u"1 giờ 30 phút"_s, SlaTime {90, Unit::Minutes});
    expectTime(u"0,5 ngày 24/7"_s, SlaTime {12, Unit::Hours, true});
    // How long half a working day is nobody says.
    expectTime(u"0.5 ngày"_s, {});
    expectTime(u"0.5 min"_s, {});
    expectTime(u"0.01h"_s, {});
    // A thousand, or one?
    expectTime(u"1.000 phút"_s, {});
    expectTime(u"1,000 minutes"_s, {});
    expectTime(u"v1.2.3h"_s, {});
    expectTime(u"1.2.3h"_s, {});
    expectTime(u" .5h"_s, {});
}

TEST(SlaName, HoldsNoneOrTwoThatDiffer)
{
    for (const QString &name : {u""_s, u" "_s, u"SLA"_s, u"VIP"_s, u"Khẩn cấp"_s, u"4"_s, u"h"_s, u"P4"_s,
             u"Mức 2"_s, u"ngày 4"_s, u"2-4h"_s, u"2 - 4 giờ"_s, u"2–4h"_s, u"2~4h"_s, u"2 đến 4 giờ"_s,
             u"2 to 4 hours"_s, u"2 hoặc 4 giờ"_s, u"2/4h"_s, u"½h"_s, u"4h-8h"_s, u"4h / 30 phút"_s,
             u"Phản hồi 30 phút, xử lý 4 giờ"_s, u"30 phút 4 giờ"_s, u"Phản hồi 30 phút, xử lý 1 tuần"_s,
             u"1 tuần"_s, u"2 months"_s, u"30 giây"_s, u"45s"_s, u"1d4h"_s, u"4h305"_s, u"4:30h"_s,
             u"Trước 17h"_s, u"Trước 17h00"_s, u"before 5 h"_s, u"từ 8h đến 17h"_s, u"1 ngày, 8 giờ"_s,
             u"0h"_s, u"00 phút"_s, u"10001h"_s, u"99999999999999999999h"_s, u"4hx"_s, u"4 hoặc"_s,
             u"<b>4</b>h"_s, u"٤h"_s})
        expectTime(name, {});
    // The same, said twice.
    expectTime(u"4h (4 giờ)"_s, SlaTime {4, Unit::Hours});
    expectTime(u"60 phút (1 giờ)"_s, SlaTime {60, Unit::Minutes});
    expectTime(u"24h (1 ngày) 24/7"_s, SlaTime {24, Unit::Hours, true});
    expectTime(u"24h (1 ngày)"_s, {});
}

TEST(SlaName, IsNoTimeOfDayAndNoProduct)
{
    for (const QString &name : {u"Đến 17h"_s, u"Tới 17h"_s, u"Hạn 17h"_s, u"Hạn: 17h"_s, u"Deadline 17h"_s,
             u"Deadline: 17h"_s, u"until 17h"_s, u"by 17h"_s, u"due 5 hours"_s, u"Sau 17h"_s, u"after 17h"_s,
             u"Mở cửa 8h"_s, u"Đóng cửa 17h"_s, u"Ca 8h"_s, u"Gói 30 ngày"_s, u"Gói cước 30 ngày"_s,
             u"Khách VIP 30 ngày"_s, u"Khách hàng 30 ngày"_s, u"Đổi trả 7 ngày"_s, u"Đổi trả trong 7 ngày"_s,
             u"Bảo hành 30 ngày"_s, u"Dùng thử 14 ngày"_s, u"Warranty 30 days"_s, u"Hẹn 17h"_s, u"Vào 17h"_s})
        expectTime(name, {});
    for (const QString &name : {u"Thời hạn 4h"_s, u"Thời hạn: 4h"_s, u"Hạn xử lý 4h"_s, u"Gọi lại trong 4h"_s,
             u"Gọi lại 4h"_s, u"Phản hồi khách trong 4h"_s, u"Tối đa 4h"_s, u"Trong vòng 4h"_s,
             u"Within 4h"_s, u"Của tôi: mức 1, 4h"_s})
        expectTime(name, SlaTime {4, Unit::Hours});
}

TEST(SlaName, OfAHostileLengthIsNone)
{
    expectTime(u"4h"_s + QString(2'000'000, u'x'), {});
    expectTime(QString(2'000'000, u'9') + u'h', {});
    expectTime(QString(900, u'9') + u'h', {});
    expectTime(u"4h "_s.repeated(300), SlaTime {4, Unit::Hours});
    expectTime(u"24/7 "_s.repeated(200), {});
    expectTime(QString(900, QChar(0xd800)) + u" 4h"_s, SlaTime {4, Unit::Hours});
}

} // namespace
