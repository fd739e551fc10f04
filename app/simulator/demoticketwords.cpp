#include "demoticketwords.h"

namespace {

constexpr DemoTicketSubject subjectTable[] {
    {u"Tivi không lên hình sau hai tuần", u"Bảo hành", u"Kỹ thuật",
        u"<p>Tivi có tiếng nhưng <b>không lên hình</b>, đèn nguồn nháy đỏ.</p>"
        u"<ul><li>Đã rút điện 10 phút</li><li>Đã thử ổ cắm khác</li></ul>"
        u"<p>Khách hẹn kỹ thuật đến <b>sau 17 giờ</b>.</p>",
        {u"Đã sửa tại nhà", u"Đã đổi máy mới"}, true},
    {u"Nồi cơm điện không nóng", u"Bảo hành", u"Kỹ thuật",
        u"<p>Nồi bật đèn nhưng không nóng, mua chưa đến ba tháng.</p><p>Phiếu bảo hành: xem ảnh.</p>",
        {u"Đã thay mâm nhiệt", u"Đã đổi máy mới"}, true},
    {u"Nồi chiên báo lỗi E1", u"Bảo hành", u"Kỹ thuật",
        u"<p>Máy báo <b>E1</b> rồi tự tắt sau năm phút.</p>"
        u"<p>Hướng dẫn đã gửi: <a href=\"https://example.com/ho-tro/e1\">cách xử lý lỗi E1</a></p>",
        {u"Đã sửa tại trung tâm", u"Đã hướng dẫn qua điện thoại"}, true},
    {u"Hỏi điểm bảo hành gần nhất", u"Bảo hành", u"Chăm sóc khách hàng",
        u"<p>Khách ở quận Tân Bình, muốn mang máy đến tận nơi. Đã gửi "
        u"<a href=\"https://example.com/bao-hanh\">danh sách trung tâm</a>.</p>",
        {u"Đã tư vấn", u"Đã hẹn ngày"}, false},
    {u"Giao hàng trễ hai ngày", u"Giao hàng", u"Kho vận",
        u"<p>Hẹn giao thứ Hai, đến nay chưa thấy ai gọi.</p>"
        u"<ul><li>Kiểm tra với đơn vị vận chuyển</li><li>Gọi lại cho khách <b>trong hôm nay</b></li></ul>",
        {u"Đã giao", u"Đã hẹn lại ngày giao"}, true},
    {u"Giao thiếu một món", u"Giao hàng", u"Kho vận",
        u"<p>Trong thùng thiếu <b>một nắp nồi</b>, khách có quay lúc mở hàng.</p>",
        {u"Đã giao bù", u"Đã hoàn tiền"}, true},
    {u"Xin xuất hóa đơn công ty", u"Hóa đơn", u"Kế toán",
        u"<p>Xuất hóa đơn cho <b>công ty</b>, gửi bản điện tử qua email:</p>"
        u"<ul><li>Mã số thuế: 0300000000</li><li>Địa chỉ như trên đơn</li></ul>",
        {u"Đã gửi hóa đơn", u"Đã điều chỉnh hóa đơn"}, true},
    {u"Hóa đơn sai tên người mua", u"Hóa đơn", u"Kế toán",
        u"<p>Tên trên hóa đơn thiếu chữ lót, xin điều chỉnh trước cuối tháng.</p>",
        {u"Đã điều chỉnh hóa đơn", u"Đã xuất hóa đơn thay thế"}, true},
    {u"Giao nhầm sản phẩm, cần đổi gấp", u"Đổi trả", u"Chăm sóc khách hàng",
        u"<p>Đặt <b>nồi cao tần</b> nhưng nhận nồi thường. Khách cần dùng vào tối nay.</p>"
        u"<p>Ảnh nhãn thùng khách đã gửi qua Zalo.</p>",
        {u"Đã đổi hàng", u"Đã hoàn tiền"}, true},
    {u"Khách bức xúc vì gọi nhiều lần không ai nghe", u"Tư vấn", u"Chăm sóc khách hàng",
        u"<p>Khách gọi <b>ba lần</b> sáng nay. Cần trưởng nhóm gọi lại và xin lỗi.</p>",
        {u"Đã gọi lại và xin lỗi", u"Đã tặng phiếu mua hàng"}, false},
    {u"Muốn trả hàng vì không vừa ý", u"Đổi trả", u"Chăm sóc khách hàng",
        u"<p>Hàng còn nguyên hộp, chưa cắm điện.</p>"
        u"<ul><li>Nhận lại hàng tại nhà</li><li>Hoàn tiền vào tài khoản</li></ul>",
        {u"Đã hoàn tiền", u"Đã đổi hàng"}, true},
    {u"Hàng trầy xước khi mở thùng", u"Đổi trả", u"Kho vận",
        u"<p>Vỏ máy trầy ở góc phải, thùng bị móp.</p><p>Khách đồng ý giữ lại nếu <b>giảm giá</b>.</p>",
        {u"Đã giảm giá", u"Đã đổi hàng"}, true},
    {u"Tư vấn chọn nồi cho gia đình sáu người", u"Tư vấn", u"Bán hàng",
        u"<p>Khách phân vân giữa nồi cơm điện và cao tần, ngân sách <b>dưới 3 triệu</b>.</p>"
        u"<p>So sánh: <a href=\"https://example.com/so-sanh-noi\">bảng so sánh</a></p>",
        {u"Đã tư vấn", u"Đã lên đơn"}, false},
    {u"Xin báo giá nồi chiên không dầu", u"Tư vấn", u"Bán hàng",
        u"<p>Cần báo giá <b>10 nồi</b> làm quà tặng, có in logo.</p>", {u"Đã gửi báo giá", u"Đã lên đơn"},
        false},
    {u"Hỏi cách dùng điểm tích lũy", u"Tư vấn", u"Chăm sóc khách hàng",
        u"<p>Khách hỏi điểm còn lại đổi được quà gì.</p>", {u"Đã tư vấn", u"Đã đổi quà"}, false},
};

constexpr DemoTicketFile fileTable[] {
    {u"Ảnh lỗi", "anh-loi", "jpg"},
    {u"Ảnh thùng hàng", "anh-thung-hang", "jpg"},
    {u"Video mở hàng", "video-mo-hang", "mp4"},
    {u"Phiếu bảo hành", "phieu-bao-hanh", "pdf"},
    {u"Hóa đơn", "hoa-don", "pdf"},
};

} // namespace

const std::span<const DemoTicketSubject> DemoWords::ticketSubjects = subjectTable;
const std::span<const DemoTicketFile> DemoWords::ticketFiles = fileTable;
