#include "orderstatus.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(OrderStatus, AStatusHasTheColourOfWhatItSays)
{
    for (const QString &good : {u"Hoàn tất"_s, u"ĐÃ GIAO"_s, u"Completed"_s, u"Thành công"_s})
        EXPECT_EQ(orderTone(good), Badge::Tone::Good) << good.toStdString();
    for (const QString &bad : {u"Đã hủy"_s, u"Huỷ"_s, u"Cancelled"_s, u"Giao thất bại"_s})
        EXPECT_EQ(orderTone(bad), Badge::Tone::Bad) << bad.toStdString();
    for (const QString &open :
        {u"Đang giao"_s, u"Chưa hoàn tất"_s, u"not delivered"_s, u"Undone"_s, u""_s, u"Mới"_s})
        EXPECT_EQ(orderTone(open), Badge::Tone::Accent) << open.toStdString();
}

TEST(OrderStatus, AnOrderIsCalledByItsNumberElseByItsName)
{
    EXPECT_EQ(orderTitle(u"3609"_s, u"Đơn"_s), u"#3609"_s);
    EXPECT_EQ(orderTitle({}, u"Đơn\nhai"_s), u"Đơn hai"_s);
    EXPECT_EQ(orderTitle({}, u" "_s), u"Order without a number"_s);
    EXPECT_LE(orderTitle(QString(100'000, u'9'), {}).size(), 50);
}
