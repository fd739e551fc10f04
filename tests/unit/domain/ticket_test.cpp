#include "ticket.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(Ticket, KeyIsTheNumberElseTheObjectId)
{
    Ticket ticket;
    EXPECT_EQ(ticket.key(), QString());
    ticket.id = u"64db"_s;
    EXPECT_EQ(ticket.key(), u"object:64db"_s);
    ticket.number = u"17464"_s;
    EXPECT_EQ(ticket.key(), u"17464"_s);
}

TEST(Ticket, WhatEndsAStatusInEitherLanguage)
{
    for (const QString &end : {u"Closed"_s, u" CLOSED "_s, u"close"_s, u"Solved"_s, u"Resolved (by agent)"_s,
             u"Done"_s, u"completed"_s, u"Cancelled"_s, u"canceled"_s, u"Called off"_s, u"CLOSED_BY_SYSTEM"_s,
             u"Rejected"_s, u"Đóng"_s, u"đã đóng"_s, u"ĐÃ ĐÓNG"_s, u"Đã đóng cho khách"_s, u"da dong"_s,
             u"dong"_s, u"Đã giải quyết"_s, u"da giai quyet"_s, u"Đã xử lý"_s, u"Đã xử lý cho khách"_s,
             u"Xử lý xong"_s, u"Hoàn tất"_s, u"Hoàn thành"_s, u"Đã hủy"_s, u"Huỷ"_s, u"Kết thúc"_s,
             u"Từ chối"_s, u"Đã từ chối"_s, u"Đóng phiếu"_s, u"Đã đóng ticket"_s, u"Phiếu đã đóng"_s,
             u"Đã đóng (trùng)"_s, u"Đã xử lý xong"_s, u"Xử lý hoàn tất"_s, u"Đã hoàn thành"_s,
             u"Hoàn tất xử lý"_s, u"Đã xong"_s, u"Hủy bỏ"_s, u"Đã được đóng"_s, u"da huy"_s,
             u"Khách hài lòng - Đã đóng"_s, QString(u"Đóng"_s).normalized(QString::NormalizationForm_D)})
        EXPECT_TRUE(isEndStatus(end)) << end.toStdString();
}

TEST(Ticket, WhatOnlySoundsLikeAnEndIsNone)
{
    for (const QString &open : {u""_s, u" "_s, u"Assigned"_s, u"New"_s, u"Open"_s, u"Not closed"_s,
             u"not yet done"_s, u"Reopened"_s, u"Re-opened after closed"_s, u"Closed, reopened"_s,
             u"Unresolved"_s, u"Pending close"_s, u"Waiting to be closed"_s, u"Cancel requested"_s,
             u"Partially solved"_s, u"incomplete"_s, u"Chưa đóng"_s, u"chua dong"_s, u"Không giải quyết"_s,
             u"Đang xử lý"_s, u"Đang đóng"_s, u"Đang giải quyết"_s, u"Giải quyết"_s, u"Chờ đóng"_s,
             u"cho dong"_s, u"Chờ hủy"_s, u"Sắp đóng"_s, u"Cần đóng"_s, u"Yêu cầu hủy"_s, u"Mở lại"_s,
             u"Đóng rồi mở lại"_s, u"Đã xử lý một phần"_s, u"Đồng ý"_s, u"Đã đồng ý"_s, u"da dong y"_s,
             u"Đồng"_s, u"Hoạt động"_s, u"đã động"_s, u"tự động"_s, u"Đóng gói"_s, u"Đã đóng gói"_s,
             u"Đóng băng"_s, u"Đã đóng tiền"_s, u"Đóng phí"_s, u"Hủy đơn"_s, u"Đã hủy đơn"_s, u"Đơn hủy"_s,
             u"Hoàn thành 50%"_s, u"Hoàn thành: 50%"_s, u"50% done"_s, u"Xử lý xong bước 1"_s,
             u"Đã xử lý bước 1"_s, u"Step 1 done"_s, u"Từ chối nhận hàng"_s, u"Khách từ chối nhận"_s,
             u"dong goi"_s, u"da dong tien"_s, u"disclosed"_s, u"🙂"_s, QString(300, u'x') + u" closed"_s})
        EXPECT_FALSE(isEndStatus(open)) << open.toStdString();
}

TEST(Ticket, AFileIsCalledByItsNameElseItsAddress)
{
    const auto file = [](const QVariant &value) { return TicketFile {value}; };
    const QString url = u"https://files.example.vn/a.pdf"_s;
    EXPECT_EQ(file(url).name(), url);
    EXPECT_EQ(file(url).address(), url);
    EXPECT_EQ(file(17).address(), u"17"_s);
    const auto named = file(QVariantMap {{u"name"_s, u"Ảnh.jpg"_s}, {u"url"_s, url}, {u"size"_s, 7}});
    EXPECT_EQ(named.name(), u"Ảnh.jpg"_s);
    EXPECT_EQ(named.address(), url);
    for (const QString &key : {u"url"_s, u"link"_s, u"href"_s, u"src"_s, u"path"_s, u"value"_s})
        EXPECT_EQ(file(QVariantMap {{key, url}}).name(), url) << key.toStdString();
    EXPECT_EQ(file(QVariantMap {{u"fileName"_s, u"a"_s}}).name(), u"a"_s);
    EXPECT_EQ(file(QVariantMap {{u"name"_s, QVariantMap {{u"vi"_s, 1}}}, {u"url"_s, url}}).name(), url);
    for (const QVariant &nothing :
        {QVariant(), QVariant(QVariantMap {}), QVariant(QVariantMap {{u"id"_s, 7}})}) {
        EXPECT_EQ(file(nothing).name(), QString());
        EXPECT_EQ(file(nothing).address(), QString());
    }
}
