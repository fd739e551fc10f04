#include "demowords.h"

namespace {

constexpr DemoName familyTable[] {
    {u"Nguyễn", "nguyen"},
    {u"Nguyễn", "nguyen"},
    {u"Nguyễn", "nguyen"},
    {u"Nguyễn", "nguyen"},
    {u"Nguyễn", "nguyen"},
    {u"Nguyễn", "nguyen"},
    {u"Nguyễn", "nguyen"},
    {u"Nguyễn", "nguyen"},
    {u"Nguyễn", "nguyen"},
    {u"Nguyễn", "nguyen"},
    {u"Nguyễn", "nguyen"},
    {u"Trần", "tran"},
    {u"Trần", "tran"},
    {u"Trần", "tran"},
    {u"Lê", "le"},
    {u"Lê", "le"},
    {u"Lê", "le"},
    {u"Phạm", "pham"},
    {u"Phạm", "pham"},
    {u"Hoàng", "hoang"},
    {u"Huỳnh", "huynh"},
    {u"Phan", "phan"},
    {u"Vũ", "vu"},
    {u"Võ", "vo"},
    {u"Đặng", "dang"},
    {u"Bùi", "bui"},
    {u"Đỗ", "do"},
    {u"Hồ", "ho"},
    {u"Ngô", "ngo"},
    {u"Dương", "duong"},
    {u"Lý", "ly"},
    {u"Đinh", "dinh"},
    {u"Trương", "truong"},
    {u"Mai", "mai"},
};

constexpr DemoName maleMiddleTable[] {
    {u"Văn", "van"},
    {u"Văn", "van"},
    {u"Văn", "van"},
    {u"Đức", "duc"},
    {u"Hữu", "huu"},
    {u"Quang", "quang"},
    {u"Minh", "minh"},
    {u"Công", "cong"},
    {u"Thành", "thanh"},
    {u"Quốc", "quoc"},
    {u"Xuân", "xuan"},
    {u"Ngọc", "ngoc"},
    {u"Anh", "anh"},
    {u"Trọng", "trong"},
    {u"Đình", "dinh"},
    {u"Gia", "gia"},
};

constexpr DemoName maleGivenTable[] {
    {u"Bình", "binh"},
    {u"Hùng", "hung"},
    {u"Dũng", "dung"},
    {u"Sơn", "son"},
    {u"Tuấn", "tuan"},
    {u"Long", "long"},
    {u"Nam", "nam"},
    {u"Khoa", "khoa"},
    {u"Phúc", "phuc"},
    {u"Thắng", "thang"},
    {u"Hải", "hai"},
    {u"Đạt", "dat"},
    {u"Huy", "huy"},
    {u"Khánh", "khanh"},
    {u"Kiên", "kien"},
    {u"Lâm", "lam"},
    {u"Nghĩa", "nghia"},
    {u"Phong", "phong"},
    {u"Quân", "quan"},
    {u"Tâm", "tam"},
    {u"Thịnh", "thinh"},
    {u"Trung", "trung"},
    {u"Việt", "viet"},
    {u"Vinh", "vinh"},
    {u"Đông", "dong"},
};

constexpr DemoName femaleMiddleTable[] {
    {u"Thị", "thi"},
    {u"Thị", "thi"},
    {u"Thị", "thi"},
    {u"Thị", "thi"},
    {u"Ngọc", "ngoc"},
    {u"Thanh", "thanh"},
    {u"Thu", "thu"},
    {u"Minh", "minh"},
    {u"Phương", "phuong"},
    {u"Kim", "kim"},
    {u"Bích", "bich"},
    {u"Mỹ", "my"},
    {u"Hồng", "hong"},
    {u"Khánh", "khanh"},
    {u"Thùy", "thuy"},
};

constexpr DemoName femaleGivenTable[] {
    {u"Ánh", "anh"},
    {u"Lan", "lan"},
    {u"Hương", "huong"},
    {u"Hoa", "hoa"},
    {u"Mai", "mai"},
    {u"Linh", "linh"},
    {u"Trang", "trang"},
    {u"Thảo", "thao"},
    {u"Hà", "ha"},
    {u"Ngân", "ngan"},
    {u"Nhung", "nhung"},
    {u"Yến", "yen"},
    {u"Vy", "vy"},
    {u"Trâm", "tram"},
    {u"Quỳnh", "quynh"},
    {u"Hạnh", "hanh"},
    {u"Hằng", "hang"},
    {u"Loan", "loan"},
    {u"Tuyết", "tuyet"},
    {u"Oanh", "oanh"},
    {u"Châu", "chau"},
    {u"Diệp", "diep"},
    {u"Thúy", "thuy"},
    {u"Uyên", "uyen"},
    {u"Đào", "dao"},
};

constexpr QStringView companyFormTable[] {
    u"Công ty TNHH",
    u"Công ty TNHH Thương mại",
    u"Công ty TNHH Một thành viên",
    u"Công ty Cổ phần",
    u"Công ty CP Dịch vụ",
    u"Doanh nghiệp tư nhân",
    u"Cửa hàng",
    u"Hộ kinh doanh",
};

constexpr DemoName companyNameTable[] {
    {u"Minh Phát", "minhphat"},
    {u"An Khang", "ankhang"},
    {u"Hoàng Gia", "hoanggia"},
    {u"Tân Thành", "tanthanh"},
    {u"Đại Lộc", "dailoc"},
    {u"Phú Quý", "phuquy"},
    {u"Thịnh Vượng", "thinhvuong"},
    {u"Bình Minh", "binhminh"},
    {u"Việt Hưng", "viethung"},
    {u"Sao Mai", "saomai"},
    {u"Hòa Bình Xanh", "hoabinhxanh"},
    {u"Đông Á Mới", "dongamoi"},
    {u"Nam Long Việt", "namlongviet"},
    {u"Trường Sơn", "truongson"},
    {u"Ngọc Linh", "ngoclinh"},
    {u"Thái Dương", "thaiduong"},
};

constexpr DemoPlace placeTable[] {
    {u"Thành phố Hà Nội", u"Quận Cầu Giấy", {u"Phường Dịch Vọng", u"Phường Nghĩa Đô", u"Phường Yên Hòa"},
        "24", "4"},
    {u"Thành phố Hà Nội", u"Quận Đống Đa", {u"Phường Láng Hạ", u"Phường Ô Chợ Dừa", u"Phường Khâm Thiên"},
        "24", "4"},
    {u"Thành phố Hà Nội", u"Quận Hai Bà Trưng", {u"Phường Bạch Mai", u"Phường Vĩnh Tuy", u"Phường Minh Khai"},
        "24", "4"},
    {u"Thành phố Hà Nội", u"", {u"Phường Ba Đình", u"Phường Hoàn Kiếm", u"Phường Hà Đông"}, "24", "4"},
    {u"Thành phố Hồ Chí Minh", u"Quận 1", {u"Phường Bến Nghé", u"Phường Đa Kao", u"Phường Tân Định"}, "28",
        ""},
    {u"Thành phố Hồ Chí Minh", u"Quận Tân Bình", {u"Phường 2", u"Phường 12", u"Phường 15"}, "28", ""},
    {u"Thành phố Hồ Chí Minh", u"Quận Gò Vấp", {u"Phường 3", u"Phường 10", u"Phường 17"}, "28", ""},
    {u"Thành phố Hồ Chí Minh", u"Quận Bình Thạnh", {u"Phường 11", u"Phường 22", u"Phường 25"}, "28", ""},
    {u"Thành phố Hồ Chí Minh", u"Thành phố Thủ Đức",
        {u"Phường Thảo Điền", u"Phường Linh Trung", u"Phường Hiệp Phú"}, "28", ""},
    {u"Thành phố Hồ Chí Minh", u"", {u"Phường Hạnh Thông", u"Phường Sài Gòn", u"Phường Chợ Lớn"}, "28", ""},
    {u"Thành phố Đà Nẵng", u"Quận Hải Châu",
        {u"Phường Thạch Thang", u"Phường Hòa Cường Bắc", u"Phường Bình Hiên"}, "236", "511"},
    {u"Thành phố Đà Nẵng", u"", {u"Phường Hải Châu", u"Phường An Hải", u"Phường Ngũ Hành Sơn"}, "236", "511"},
    {u"Thành phố Hải Phòng", u"Quận Ngô Quyền", {u"Phường Máy Tơ", u"Phường Lạch Tray", u"Phường Cầu Đất"},
        "225", ""},
    {u"Thành phố Cần Thơ", u"Quận Ninh Kiều", {u"Phường Tân An", u"Phường Xuân Khánh", u"Phường An Hòa"},
        "292", "710"},
    {u"Thành phố Huế", u"", {u"Phường Phú Xuân", u"Phường Thuận Hóa", u"Phường Vỹ Dạ"}, "234", ""},
    {u"Tỉnh Đồng Nai", u"Thành phố Biên Hòa",
        {u"Phường Tam Hiệp", u"Phường Quyết Thắng", u"Phường Trảng Dài"}, "251", "61"},
    {u"Tỉnh Bình Dương", u"Thành phố Thủ Dầu Một",
        {u"Phường Phú Cường", u"Phường Hiệp Thành", u"Phường Phú Lợi"}, "274", "650"},
    {u"Tỉnh Khánh Hòa", u"Thành phố Nha Trang", {u"Phường Lộc Thọ", u"Phường Vĩnh Hải", u"Phường Phước Long"},
        "258", ""},
    {u"Tỉnh Lâm Đồng", u"Thành phố Đà Lạt", {u"Phường 1", u"Phường 4", u"Phường 9"}, "263", "63"},
    {u"Tỉnh Nghệ An", u"Thành phố Vinh", {u"Phường Lê Lợi", u"Phường Hưng Bình", u"Phường Quang Trung"},
        "238", ""},
    {u"Tỉnh Thanh Hóa", u"Thành phố Thanh Hóa", {u"Phường Ba Đình", u"Phường Lam Sơn", u"Phường Đông Vệ"},
        "237", ""},
    {u"Tỉnh Quảng Ninh", u"Thành phố Hạ Long", {u"Phường Bãi Cháy", u"Phường Hồng Gai", u"Phường Cao Xanh"},
        "203", ""},
    {u"Tỉnh Đắk Lắk", u"Thành phố Buôn Ma Thuột", {u"Phường Tân Lợi", u"Phường Thắng Lợi", u"Phường Ea Tam"},
        "262", "500"},
    {u"Tỉnh An Giang", u"Thành phố Long Xuyên", {u"Phường Mỹ Bình", u"Phường Mỹ Long", u"Phường Bình Khánh"},
        "296", ""},
    {u"Tỉnh Phú Thọ", u"Thành phố Việt Trì", {u"Phường Gia Cẩm", u"Phường Tiên Cát", u"Phường Nông Trang"},
        "210", ""},
};

constexpr QStringView streetTable[] {
    u"Nguyễn Kiệm",
    u"Lê Lợi",
    u"Trần Hưng Đạo",
    u"Nguyễn Trãi",
    u"Cách Mạng Tháng Tám",
    u"Hai Bà Trưng",
    u"Lý Thường Kiệt",
    u"Điện Biên Phủ",
    u"Quang Trung",
    u"Phan Đình Phùng",
    u"Nguyễn Văn Cừ",
    u"Hoàng Diệu",
    u"Nguyễn Huệ",
    u"Lê Hồng Phong",
    u"Phạm Văn Đồng",
    u"Võ Thị Sáu",
    u"Hùng Vương",
    u"Ngô Quyền",
    u"Nguyễn Thái Học",
    u"Bà Triệu",
    u"Trường Chinh",
    u"Nguyễn Đình Chiểu",
    u"Lê Duẩn",
    u"Tô Hiến Thành",
};

constexpr QStringView stageTable[] {
    u"Khách hàng mới",
    u"Khách hàng mới",
    u"Đang chăm sóc",
    u"Đang tư vấn",
    u"Khách hàng thân thiết",
    u"Chờ phản hồi",
    u"Ngừng liên hệ",
};

constexpr QStringView tagTable[] {
    u"Đã liên hệ",
    u"Chưa liên hệ",
    u"VIP",
    u"Thành viên",
    u"Đã mua",
    u"Bảo hành",
    u"Khách sỉ",
    u"Hẹn gọi lại",
    u"Khiếu nại",
    u"Ưa gọi buổi sáng",
};

constexpr QStringView sourceTable[] {
    u"Quảng cáo",
    u"Website",
    u"Facebook",
    u"Zalo",
    u"Giới thiệu",
    u"Cửa hàng",
    u"Tổng đài",
    u"Hội chợ",
};

constexpr QStringView industryTable[] {
    u"Bất động sản",
    u"Giáo dục",
    u"Bán lẻ",
    u"Y tế",
    u"Vận tải",
    u"Xây dựng",
    u"Nhà hàng",
    u"Công nghệ",
    u"Nông nghiệp",
};

constexpr QStringView noteTable[] {
    u"Khách VIP, gọi sau 17 giờ.",
    u"Giao hàng giờ hành chính, gọi trước 15 phút.",
    u"Đã mua nồi chiên, quan tâm phụ kiện.",
    u"Thích khuyến mãi qua Zalo, không nhận email.",
    u"Địa chỉ trong hẻm, để bảo vệ nhận hộ.",
    u"Từng khiếu nại giao chậm tháng 3, cần chăm sóc kỹ.",
    u"Người nhà nghe máy, hỏi chị Hai.",
    u"Hỏi giá máy lọc nước, hẹn gọi lại đầu tháng.",
    u"Lấy hóa đơn công ty.\nMã số thuế ghi ở trường riêng.",
};

} // namespace

const std::span<const DemoName> DemoWords::families = familyTable;
const std::span<const DemoName> DemoWords::maleMiddles = maleMiddleTable;
const std::span<const DemoName> DemoWords::maleGivens = maleGivenTable;
const std::span<const DemoName> DemoWords::femaleMiddles = femaleMiddleTable;
const std::span<const DemoName> DemoWords::femaleGivens = femaleGivenTable;
const std::span<const QStringView> DemoWords::companyForms = companyFormTable;
const std::span<const DemoName> DemoWords::companyNames = companyNameTable;
const std::span<const DemoPlace> DemoWords::places = placeTable;
const std::span<const QStringView> DemoWords::streets = streetTable;
const std::span<const QStringView> DemoWords::stages = stageTable;
const std::span<const QStringView> DemoWords::tags = tagTable;
const std::span<const QStringView> DemoWords::sources = sourceTable;
const std::span<const QStringView> DemoWords::industries = industryTable;
const std::span<const QStringView> DemoWords::notes = noteTable;
