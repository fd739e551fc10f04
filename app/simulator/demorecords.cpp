#include "demorecords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

constexpr char records[] = R"json([
{
  "_id": "64db290a7796fe24bfe876a7", "name": "Nguyễn Thị Ánh", "contactType": "customer", "type": 0,
  "customerId": 475, "customerIdApiRing": "KH-00475", "dateOfBirth": "March 15, 2000", "gender": "1",
  "addresses": [{
    "type": "Work", "street": "319", "streetName": "Nguyễn Kiệm", "wards": "Phường 12",
    "state": "Quận Tân Bình", "city": "Thành phố Hồ Chí Minh", "zip": "", "_id": "64db290a7796fe24bfe876aa",
    "country": {"code": "VN", "name": "Vietnam"}
  }],
  "phones": [
    {"type": "Work", "_id": "64db290a7796fe24bfe876a8", "value": "0867123456"},
    {"type": "Home", "value": "84393608879"}
  ],
  "emails": [{"type": "Work", "_id": "64db290a7796fe24bfe876a9", "value": "anh.nguyen@example.com"}],
  "industry": "Bất động sản", "im": [{"protocol": "Facebook", "value": "https://example.com/anh"}],
  "bgInfo": "Khách VIP", "stage": "Khách hàng mới", "tags": ["Đã liên hệ", "VIP"],
  "sourceContact": "Quảng cáo", "responsibleStaff": "nhanvien1@example.com",
  "cusFields": [{"name": "Đơn vị vận chuyển", "value": "Giao nhanh"}],
  "scoreAvailable": 1250, "scoreRank": 3400, "rankName": "Vàng",
  "createdAt": "2025-05-30T02:11:09.120Z", "updatedAt": 1747391436702, "createdByBot": "",
  "sourceLead": {"_id": "676bba5b4fc70f0b668c8464", "code": "6", "name": "Website"},
  "historiesAds": [{
    "_id": "682713cc7965c52864ea2017", "fb_ads_id": "120226012811620067", "fb_post_id": "811442567679759",
    "createdAt": 1747391436702
  }]
},
{
  "_id": "66a0c1d27796fe24bfe87701", "name": "Trần Văn Bình", "contactType": "customer", "type": "0",
  "customerId": "476", "customerIdApiRing": "KH-00476", "dateOfBirth": "September 2, 1988", "gender": 0,
  "addresses": [{
    "type": "Home", "street": "24/7", "streetName": "Lê Lợi", "wards": "Phường Hải Châu", "state": "",
    "city": "Thành phố Đà Nẵng", "country": {"code": "VN", "name": "Vietnam"}
  }],
  "phones": [{"type": "Mobile", "value": "+84901234567"}],
  "emails": [{"type": "Home", "value": "tran.binh@example.vn"}],
  "industry": "Xây dựng", "im": null, "bgInfo": "Hay gọi buổi tối, xin gọi lại trước 20 giờ.",
  "stage": "Đang chăm sóc", "tags": ["Đã liên hệ", "Bảo hành"], "sourceContact": "Giới thiệu",
  "responsibleStaff": "nhanvien2@example.com",
  "cusFields": [{"name": "Sản phẩm quan tâm", "value": "Máy lọc nước"}],
  "scoreAvailable": "320", "scoreRank": 320, "rankName": "Đồng",
  "createdAt": 1721811410000, "updatedAt": "2026-11-05T08:20:41.000Z"
},
{
  "_id": "59c1f3a07796fe24bfe87702", "name": "Phạm Quốc Cường", "contactType": "customer", "type": 0,
  "customerId": 477, "customerIdApiRing": "KH-00477", "dateOfBirth": "May 1, 1975", "gender": "0",
  "addresses": [{
    "type": "Home", "street": "Số 8, ngõ 15", "streetName": "Trần Hưng Đạo", "wards": "Phường Máy Tơ",
    "state": "Quận Ngô Quyền", "city": "Thành phố Hải Phòng", "country": {"code": "VN", "name": "Vietnam"}
  }],
  "phones": [{"type": "Mobile", "value": "01228123456"}], "emails": [], "industry": "Vận tải",
  "bgInfo": "Khách cũ từ 2017, chưa cập nhật đầu số.", "stage": "Khách hàng thân thiết", "tags": ["Khách cũ"],
  "sourceContact": "Cửa hàng", "responsibleStaff": "nhanvien1@example.com", "cusFields": [],
  "scoreAvailable": 86, "scoreRank": 8600, "rankName": "Kim cương",
  "createdAt": "20/09/2017 10:15:00", "updatedAt": 1785121200000
},
{
  "_id": "67b5a9107796fe24bfe87703", "name": "Hoàng Thị Mai", "contactType": "customer", "type": 0,
  "customerId": 478, "customerIdApiRing": "KH-00478", "dateOfBirth": "December 24, 1992", "gender": 1,
  "addresses": [{
    "type": "Home", "street": "112", "streetName": "Hai Bà Trưng", "wards": "Phường Tân An",
    "state": "Quận Ninh Kiều", "city": "Thành phố Cần Thơ", "country": {"code": "VN", "name": "Vietnam"}
  }],
  "phones": [{"type": "Mobile", "value": "0912345678"}],
  "emails": [{"type": "Work", "value": "mai.hoang@example.com"}], "bgInfo": "Dùng chung số với chồng.",
  "stage": "Khách hàng thân thiết", "tags": ["Thành viên"], "sourceContact": "Zalo",
  "responsibleStaff": "nhanvien3@example.com", "scoreAvailable": 740, "scoreRank": 1740, "rankName": "Bạc",
  "createdAt": "2025-02-19T09:47:12.000Z", "updatedAt": "2026-10-21T01:51:00.000Z"
},
{
  "_id": "67b5a9ff7796fe24bfe87704", "name": "Võ Minh Tuấn", "contactType": "customer", "type": 0,
  "customerId": 479, "customerIdApiRing": "KH-00479", "dateOfBirth": null, "gender": "0",
  "addresses": null,
  "phones": [{"type": "Mobile", "value": "0912345678"}, {"type": "Work", "value": "0292 3822 456"}],
  "emails": [], "stage": "Khách hàng mới", "tags": null, "sourceContact": "Zalo",
  "responsibleStaff": "nhanvien3@example.com", "scoreAvailable": 0, "scoreRank": 0, "rankName": "",
  "createdAt": 1739958651000, "updatedAt": 1739958651000
},
{
  "_id": "68f0c4117796fe24bfe87705", "name": "Bùi Ngọc Lan", "contactType": "customer", "type": 0,
  "customerId": 480, "customerIdApiRing": "KH-00480", "dateOfBirth": "July 8, 1996", "gender": "1",
  "addresses": [{
    "type": "Home", "street": "57B", "streetName": "Nguyễn Huệ", "wards": "Phường Phú Nhuận", "state": "",
    "city": "Thành phố Huế", "country": {"code": "VN", "name": "Vietnam"}
  }],
  "phones": [{"type": "Mobile", "value": "0976543210"}],
  "emails": [{"type": "Home", "value": "lan.bui@example.com"}], "stage": "Khách hàng mới",
  "tags": ["Đã mua"], "sourceContact": "Website", "responsibleStaff": "nhanvien2@example.com",
  "scoreAvailable": 45, "scoreRank": 45, "rankName": "Đồng",
  "createdAt": "2025-10-16T10:06:25.300Z", "updatedAt": "2026-01-09T03:12:00.000Z",
  "sourceLead": {"_id": "676bba5b4fc70f0b668c8464", "code": "6", "name": "Website"}
},
{
  "_id": "68ef8a307796fe24bfe87706", "name": "Bùi Ngọc Lan", "contactType": "lead", "type": "0", "leadId": "481",
  "phones": [{"type": "Mobile", "value": "0976543210"}], "emails": [], "addresses": [], "tags": null,
  "stage": "Đã chuyển đổi", "sourceContact": "Website", "scoreAvailable": null,
  "createdAt": "2025-10-15T11:49:04.000Z", "dateOfBirth": null
},
{
  "_id": "6912e0a47796fe24bfe87707", "name": "Đặng Thu Hà", "contactType": "lead", "type": 0, "leadId": 482,
  "customerIdApiRing": "LD-00482", "gender": "1", "phones": [{"type": "Mobile", "value": "0983456789"}],
  "emails": [{"type": "Work", "value": "thuha.dang@example.vn"}], "addresses": [],
  "bgInfo": "Xin báo giá nồi chiên không dầu.", "stage": "Chưa liên hệ", "tags": ["Tiềm năng"],
  "sourceContact": "Facebook", "responsibleStaff": "nhanvien4@example.com", "createdAt": 1762844836000,
  "updatedAt": 1762844836000, "createdByBot": "Facebook Lead Ads",
  "historiesAds": [{
    "_id": "6912e0a47796fe24bfe87717", "fb_ads_id": "120229917734110067", "fb_post_id": "811442567681120",
    "createdAt": 1762844801000
  }]
},
{
  "_id": "65f1b2c37796fe24bfe87708", "name": "Công ty TNHH Thương mại An Phát", "contactType": "customer",
  "type": "1", "customerId": 483, "customerIdApiRing": "KH-00483",
  "addresses": [{
    "type": "Work", "street": "45", "streetName": "Điện Biên Phủ", "wards": "Phường Đa Kao", "state": "Quận 1",
    "city": "Thành phố Hồ Chí Minh", "country": {"code": "VN", "name": "Vietnam"}
  }],
  "phones": [{"type": "Work", "value": "02873019555"}, {"type": "Mobile", "value": "090.555.1234"}],
  "emails": [{"type": "Work", "value": "lienhe@anphat.example.vn"}], "industry": "Bán lẻ",
  "im": [{"protocol": "Zalo", "value": "https://example.vn/anphat"}],
  "bgInfo": "Xuất hóa đơn trong ngày.", "stage": "Hợp đồng năm", "tags": ["Doanh nghiệp", "Công nợ"],
  "sourceContact": "Hội chợ", "responsibleStaff": "nhanvien1@example.com",
  "cusFields": [{"name": "Mã số thuế", "value": "0300000000"}, {"name": "Người liên hệ", "value": "Chị Hồng"}],
  "scoreAvailable": 12800, "scoreRank": 45200, "rankName": "Kim cương",
  "createdAt": "2024-03-13T04:22:11.000Z", "updatedAt": 1794300000000
}
])json";

} // namespace

QList<QJsonObject> demoRecords()
{
    const QJsonArray all =
        QJsonDocument::fromJson(QByteArray::fromRawData(records, sizeof records - 1)).array();
    QList<QJsonObject> read;
    for (const QJsonValue &record : all)
        read.append(record.toObject());
    return read;
}
