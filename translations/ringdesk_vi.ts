<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>AccessLogPage</name>
    <message>
        <source>Export the access log</source>
        <translation>Xuất nhật ký truy cập</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng tính (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Đã xuất ra %1.</translation>
    </message>
    <message>
        <source>The file could not be written; is the disk full, or the folder read-only?</source>
        <translation>Không ghi được tệp; ổ đĩa đầy hay thư mục chỉ cho đọc?</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are missing or do not open: somebody or something changed the log outside RingDesk.</source>
        <translation>
            <numerusform>%n mục bị thiếu hoặc không mở được: có ai hoặc cái gì đã sửa nhật ký từ bên ngoài RingDesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest entries are not written yet: %1.</source>
        <translation>Các mục mới nhất chưa được ghi: %1.</translation>
    </message>
    <message>
        <source>The log could not be read: %1.</source>
        <translation>Không đọc được nhật ký: %1.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Đang đọc …</translation>
    </message>
    <message>
        <source>Nothing was revealed, copied, exported or erased yet.</source>
        <translation>Chưa có ai xem, chép, xuất hay xóa gì.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 trong %2 mục</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Nhật ký truy cập</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Read further</source>
        <translation>Đọc tiếp</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Xuất …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Revealing a masked number, copying, exporting and erasing are written down on this computer, and cannot be changed here.</source>
        <translation>Việc xem số bị che, chép, xuất và xóa đều được ghi lại trên máy này và không thể sửa tại đây.</translation>
    </message>
</context>
<context>
    <name>AccessModel</name>
    <message>
        <source>Revealed</source>
        <translation>Đã xem</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã chép</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Đã xuất</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>số điện thoại</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>địa chỉ email</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>khách hàng</translation>
    </message>
    <message>
        <source>access log</source>
        <translation>nhật ký truy cập</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>text on the customer&apos;s page</source>
        <translation>văn bản trên trang khách hàng</translation>
    </message>
</context>
<context>
    <name>AgeWords</name>
    <message>
        <source>As of %1, from this computer; updating …</source>
        <translation>Tính đến %1, từ máy này; đang cập nhật …</translation>
    </message>
    <message>
        <source>As of %1, from this computer; AntCRM cannot be reached.</source>
        <translation>Tính đến %1, từ máy này; không kết nối được AntCRM.</translation>
    </message>
    <message>
        <source>As of %1, from this computer; the update failed.</source>
        <translation>Tính đến %1, từ máy này; cập nhật không thành.</translation>
    </message>
    <message>
        <source>As of %1, from this computer; AntCRM has them no more.</source>
        <translation>Tính đến %1, từ máy này; AntCRM không còn khách này.</translation>
    </message>
    <message>
        <source>As of %1, from this computer.</source>
        <translation>Tính đến %1, từ máy này.</translation>
    </message>
    <message>
        <source>Updating …</source>
        <translation>Đang cập nhật …</translation>
    </message>
    <message>
        <source>As of %1; the update failed.</source>
        <translation>Dữ liệu lúc %1; cập nhật không thành công.</translation>
    </message>
    <message>
        <source>As of %1; AntCRM has them no more.</source>
        <translation>Dữ liệu lúc %1; AntCRM không còn người này nữa.</translation>
    </message>
    <message>
        <source>Read from AntCRM at %1</source>
        <translation>Đọc từ AntCRM lúc %1</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Cất thông báo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Thông báo</translation>
    </message>
</context>
<context>
    <name>CallNotifier</name>
    <message>
        <source>Incoming call</source>
        <translation>Cuộc gọi đến</translation>
    </message>
</context>
<context>
    <name>CallerMessage</name>
    <message>
        <source>Looking up %1 …</source>
        <translation>Đang tra cứu %1 …</translation>
    </message>
    <message>
        <source>Nobody by the number %1</source>
        <translation>Không có ai mang số %1</translation>
    </message>
    <message>
        <source>Nobody by %1</source>
        <translation>Không tìm thấy %1</translation>
    </message>
    <message>
        <source>AntCRM has no customer with this number, in any of the ways it may be written.</source>
        <translation>AntCRM không có khách hàng nào mang số này, dù ghi theo cách nào.</translation>
    </message>
    <message>
        <source>AntCRM has no customer by this.</source>
        <translation>AntCRM không có khách hàng nào như vậy.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Mở cài đặt</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Thêm khách hàng</translation>
    </message>
    <message>
        <source>Not in this version yet; until it is, add the customer in AntCRM.</source>
        <translation>Phiên bản này chưa có; trong lúc chờ, hãy thêm khách hàng trên AntCRM.</translation>
    </message>
    <message>
        <source>Nobody matches %1.</source>
        <translation>Không ai khớp với %1.</translation>
    </message>
    <message>
        <source>Nobody certain for %1.</source>
        <translation>Chưa chắc ai mang %1.</translation>
    </message>
    <message>
        <source>One match for %1.</source>
        <translation>1 kết quả cho %1.</translation>
    </message>
    <message>
        <source>Matches for %1: customers %2, leads %3.</source>
        <translation>Kết quả cho %1: %2 khách hàng, %3 khách tiềm năng.</translation>
    </message>
</context>
<context>
    <name>CallerPage</name>
    <message numerus="yes">
        <source>All %n matches</source>
        <translation>
            <numerusform>Cả %n kết quả</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers match %1. Who is it?</source>
        <translation>
            <numerusform>%n khách hàng khớp với %1. Ai đang gọi?</numerusform>
        </translation>
    </message>
    <message>
        <source>The server returned them, but none of them carries what was asked for: ask before you trust it.</source>
        <translation>Máy chủ trả về những người này, nhưng không ai khớp với điều đã hỏi: hãy hỏi lại trước khi tin.</translation>
    </message>
    <message>
        <source>There may be more: a part of the lookup was not answered, or there are more than one page.</source>
        <translation>Có thể còn người khác: một phần tra cứu chưa được trả lời, hoặc kết quả dài hơn một trang.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(chưa có tên)</translation>
    </message>
    <message>
        <source>Down and Enter choose with the keyboard.</source>
        <translation>Phím ↓ và Enter để chọn bằng bàn phím.</translation>
    </message>
    <message>
        <source>AntCRM has somebody else by %1 now.</source>
        <translation>AntCRM nay có người khác mang %1.</translation>
    </message>
</context>
<context>
    <name>CallerSide</name>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
</context>
<context>
    <name>CatalogueLine</name>
    <message>
        <source>The catalogue is being read: %1 entries</source>
        <translation>Đang đọc danh mục sản phẩm: %1 mục</translation>
    </message>
    <message>
        <source>The catalogue was not read to its end. %1</source>
        <translation>Chưa đọc hết danh mục sản phẩm. %1</translation>
    </message>
    <message>
        <source>The catalogue is not on this computer yet</source>
        <translation>Máy này chưa có danh mục sản phẩm</translation>
    </message>
    <message>
        <source>Catalogue on this computer: %1 entries</source>
        <translation>Danh mục sản phẩm trên máy này: %1 mục</translation>
    </message>
    <message>
        <source>Read catalogue again</source>
        <translation>Đọc lại danh mục</translation>
    </message>
    <message>
        <source>Read all products from AntCRM into this computer&apos;s catalogue</source>
        <translation>Đọc mọi sản phẩm từ AntCRM vào danh mục trên máy này</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Đóng thẻ</translation>
    </message>
</context>
<context>
    <name>Companies</name>
    <message>
        <source>The choice holds until RingDesk ends: it could not be written to disk.</source>
        <translation>Lựa chọn chỉ có hiệu lực đến khi đóng RingDesk: không ghi được vào đĩa.</translation>
    </message>
    <message>
        <source>New connection …</source>
        <translation>Kết nối mới …</translation>
    </message>
    <message>
        <source>What was kept of this connection could not be removed from this computer.</source>
        <translation>Không xóa được dữ liệu của kết nối này khỏi máy.</translation>
    </message>
</context>
<context>
    <name>CustomFieldsEdit</name>
    <message>
        <source>Add a field</source>
        <translation>Thêm trường</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Name of custom field %1</source>
        <translation>Tên trường tùy chỉnh %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Value of custom field %1</source>
        <translation>Giá trị trường tùy chỉnh %1</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>(no name)</source>
        <translation>(chưa có tên)</translation>
    </message>
    <message>
        <source>points to spend</source>
        <translation>điểm có thể dùng</translation>
    </message>
    <message>
        <source>Points not known</source>
        <translation>Chưa rõ số điểm</translation>
    </message>
    <message>
        <source>%1 rank points</source>
        <translation>%1 điểm hạng</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Đã chép %1.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Tạo đơn</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Tạo phiếu</translation>
    </message>
    <message>
        <source>Earn points</source>
        <translation>Tích điểm</translation>
    </message>
    <message>
        <source>Redeem gift</source>
        <translation>Đổi quà</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Sửa khách hàng</translation>
    </message>
    <message>
        <source>Not in this version yet; until it is, do this in AntCRM.</source>
        <translation>Phiên bản này chưa có; trong lúc chờ, hãy làm việc này trên AntCRM.</translation>
    </message>
</context>
<context>
    <name>CustomerDetails</name>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Ngành nghề</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Mạng xã hội</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Trường tùy chỉnh</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>Nguồn gốc</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Became a customer from</source>
        <translation>Chuyển đổi từ nguồn</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Người tạo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Tạo lúc</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Advertisements</source>
        <translation>Quảng cáo</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Không rõ lúc nào</translation>
    </message>
    <message>
        <source>Ad %1, post %2</source>
        <translation>Quảng cáo %1, bài viết %2</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Mã khách hàng</translation>
    </message>
    <message>
        <source>Lead id</source>
        <translation>Mã khách tiềm năng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã riêng</translation>
    </message>
    <message>
        <source>AntCRM record</source>
        <translation>Bản ghi AntCRM</translation>
    </message>
</context>
<context>
    <name>CustomerOrders</name>
    <message>
        <source>No orders yet</source>
        <translation>Chưa có đơn hàng</translation>
    </message>
    <message>
        <source>New order, on the card, begins the first one.</source>
        <translation>Bấm Tạo đơn ở khung khách hàng để lên đơn đầu tiên.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n đơn hàng</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>Lọc đơn hàng</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Asking AntCRM …</source>
        <translation>Đang hỏi AntCRM …</translation>
    </message>
    <message>
        <source>Shown is whom this computer knows; Enter chooses.</source>
        <translation>Đang hiện những khách mà máy này biết; bấm Enter để chọn.</translation>
    </message>
    <message>
        <source>The server returned them, but none of them carries what was asked for: ask before you trust it.</source>
        <translation>Máy chủ trả về những người này, nhưng không ai khớp với điều đã hỏi: hãy hỏi lại trước khi tin.</translation>
    </message>
    <message>
        <source>Enter asks AntCRM for them.</source>
        <translation>Bấm Enter để hỏi AntCRM.</translation>
    </message>
    <message>
        <source>AntCRM has no customer by this.</source>
        <translation>AntCRM không có khách hàng nào như vậy.</translation>
    </message>
    <message>
        <source>Up and Down select, Enter chooses.</source>
        <translation>Phím ↑ ↓ để di chuyển, Enter để chọn.</translation>
    </message>
    <message>
        <source>A name this computer knows; or a number, an email address or #id, which Enter asks AntCRM for.</source>
        <translation>Tên khách mà máy này biết; hoặc số điện thoại, email, #mã rồi bấm Enter để hỏi AntCRM.</translation>
    </message>
    <message>
        <source>This computer knows nobody by that name. Enter their number to ask AntCRM.</source>
        <translation>Máy này không biết khách nào tên như vậy. Hãy nhập số điện thoại để hỏi AntCRM.</translation>
    </message>
    <message>
        <source>For which customer</source>
        <translation>Cho khách hàng nào</translation>
    </message>
    <message>
        <source>Name; or a number, email or #id</source>
        <translation>Tên; hoặc số điện thoại, email, #mã</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Kết quả khớp</translation>
    </message>
</context>
<context>
    <name>CustomerTabs</name>
    <message>
        <source>All customers</source>
        <translation>Tất cả khách hàng</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>Khách hàng đang mở</translation>
    </message>
    <message>
        <source>Look up another caller (Ctrl+L)</source>
        <translation>Tra cứu người gọi khác (Ctrl+L)</translation>
    </message>
    <message>
        <source>Look up another caller</source>
        <translation>Tra cứu người gọi khác</translation>
    </message>
    <message>
        <source>Open a customer first.</source>
        <translation>Hãy mở một khách hàng trước.</translation>
    </message>
    <message>
        <source>“%1” is closed. What is not sent is kept in the Outbox.</source>
        <translation>Đã đóng “%1”. Phần chưa gửi vẫn nằm trong Hộp gửi.</translation>
    </message>
    <message>
        <source>%1: not sent yet</source>
        <translation>%1: chưa gửi</translation>
    </message>
</context>
<context>
    <name>CustomerTickets</name>
    <message>
        <source>No tickets known</source>
        <translation>Chưa biết phiếu nào</translation>
    </message>
    <message>
        <source>Tickets (%1 open, %2 overdue)</source>
        <translation>Phiếu yêu cầu (%1 mở, %2 quá hạn)</translation>
    </message>
    <message>
        <source>Tickets (%1 open)</source>
        <translation>Phiếu yêu cầu (%1 mở)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Phiếu yêu cầu</translation>
    </message>
    <message>
        <source>AntCRM&apos;s tickets, the newest first, looked through for theirs.</source>
        <translation>Dò phiếu của khách này trong các phiếu của AntCRM, mới nhất trước.</translation>
    </message>
    <message>
        <source>As AntCRM had them %1.</source>
        <translation>Theo dữ liệu AntCRM %1.</translation>
    </message>
    <message>
        <source>AntCRM&apos;s tickets have not been read whole yet.</source>
        <translation>Chưa đọc hết phiếu của AntCRM.</translation>
    </message>
    <message>
        <source>By its settings this computer keeps no tickets, and AntCRM cannot be asked for one customer&apos;s. Look in AntCRM goes through its newest ones.</source>
        <translation>Theo cài đặt, máy này không giữ phiếu, và không hỏi được AntCRM phiếu của riêng một khách. Bấm Tìm trên AntCRM để dò các phiếu mới nhất.</translation>
    </message>
    <message>
        <source>This computer knows the tickets of the last 90 days at most. New ticket, on the card, begins one; Look in AntCRM goes through its newest ones.</source>
        <translation>Máy này chỉ biết phiếu trong 90 ngày gần đây. Bấm Tạo phiếu ở khung khách hàng để lập phiếu; bấm Tìm trên AntCRM để dò các phiếu mới nhất.</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Filter tickets</source>
        <translation>Lọc phiếu</translation>
    </message>
    <message>
        <source>Look in AntCRM</source>
        <translation>Tìm trên AntCRM</translation>
    </message>
</context>
<context>
    <name>CustomersModel</name>
    <message>
        <source>Lead</source>
        <translation>Khách tiềm năng</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Tỉnh thành</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cập nhật</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Reading customers …</source>
        <translation>Đang đọc khách hàng …</translation>
    </message>
    <message>
        <source>%1 of all %2 customers have this name.</source>
        <translation>%1 trong tất cả %2 khách hàng có tên này.</translation>
    </message>
    <message>
        <source>%1 of the first %2 customers have this name.</source>
        <translation>%1 trong %2 khách hàng đầu tiên có tên này.</translation>
    </message>
    <message>
        <source>No customers.</source>
        <translation>Không có khách hàng nào.</translation>
    </message>
    <message numerus="yes">
        <source>All %n customers.</source>
        <translation>
            <numerusform>Tất cả %n khách hàng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n customers; scroll for more.</source>
        <translation>
            <numerusform>%n khách hàng đầu tiên; cuộn xuống để xem thêm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name; or a number, email or #id</source>
        <translation>Tên; hoặc số điện thoại, email, #mã</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Lọc khách hàng</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Khách tiềm năng</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Customers table</source>
        <translation>Bảng khách hàng</translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>Tìm tiếp</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message numerus="yes">
        <source>Shown are %n customers this computer knows.</source>
        <translation>
            <numerusform>Đang hiện %n khách hàng mà máy này biết.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message>
        <source>The choice holds until RingDesk ends: it could not be written to disk.</source>
        <translation>Lựa chọn chỉ có hiệu lực đến khi đóng RingDesk: không ghi được vào đĩa.</translation>
    </message>
    <message>
        <source>Every caller is asked of AntCRM; without a connection nobody is known. Drafts are kept all the same.</source>
        <translation>Ai gọi tới cũng phải hỏi AntCRM; mất kết nối thì không biết ai. Bản nháp vẫn được giữ.</translation>
    </message>
    <message>
        <source>Products, customers opened here, and the tickets of the last 90 days: callers who rang before are known at once.</source>
        <translation>Sản phẩm, khách đã mở tại máy này và phiếu trong 90 ngày gần đây: khách từng gọi được nhận ra ngay.</translation>
    </message>
    <message>
        <source>Every customer, order and ticket of the company: all callers are known at once, without a connection too.</source>
        <translation>Mọi khách hàng, đơn và phiếu của công ty: ai gọi cũng được nhận ra ngay, cả khi mất kết nối.</translation>
    </message>
    <message>
        <source>This connection is not in use; nothing of it is being read.</source>
        <translation>Kết nối này không được dùng; không đọc gì từ đó.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Dữ liệu trên máy này</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Danh bạ</translation>
    </message>
    <message>
        <source>Keep the directory</source>
        <translation>Giữ danh bạ</translation>
    </message>
    <message>
        <source>Keep drafts</source>
        <translation>Giữ bản nháp</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Đọc về</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không giữ gì</translation>
    </message>
    <message>
        <source>What this desk has opened</source>
        <translation>Những gì máy này đã mở</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ngày</translation>
    </message>
    <message>
        <source>What was not read again for so long is removed from this computer</source>
        <translation>Những gì không được đọc lại trong thời gian đó sẽ bị xóa khỏi máy</translation>
    </message>
    <message>
        <source>until they are discarded</source>
        <translation>đến khi bị bỏ</translation>
    </message>
    <message>
        <source>A draft nobody touched for so long is removed; for all connections, at once</source>
        <translation>Bản nháp không ai đụng tới trong thời gian đó sẽ bị xóa; áp dụng ngay cho mọi kết nối</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Đọc ngay</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Nhật ký truy cập</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Leave the total of an order to AntCRM</source>
        <translation>Để AntCRM tính tổng tiền đơn hàng</translation>
    </message>
    <message>
        <source>The sum that was quoted is not sent: AntCRM works it out from the prices that it has</source>
        <translation>Không gửi tổng tiền đã báo khách: AntCRM tự tính theo giá bên đó</translation>
    </message>
</context>
<context>
    <name>DeadlineNotices</name>
    <message numerus="yes">
        <source>%n tickets are due, the first, #%1, at %2.</source>
        <translation>
            <numerusform>%n phiếu đến hạn, sớm nhất là #%1, lúc %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket #%1 “%2” was due at %3, %4.</source>
        <translation>Phiếu #%1 “%2” đã đến hạn lúc %3, %4.</translation>
    </message>
    <message>
        <source>Ticket #%1 “%2” is due at %3, %4.</source>
        <translation>Phiếu #%1 “%2” đến hạn lúc %3, %4.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Xem phiếu</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Xem phiếu đầu</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are due</source>
        <translation>
            <numerusform>%n phiếu đến hạn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionForm</name>
    <message>
        <source>Order %1</source>
        <translation>Đơn hàng %1</translation>
    </message>
    <message>
        <source>It is not known what this was to delete.</source>
        <translation>Không rõ cần xóa gì.</translation>
    </message>
    <message>
        <source>Order %1 is deleted in AntCRM.</source>
        <translation>Đơn hàng %1 sẽ bị xóa trên AntCRM.</translation>
    </message>
    <message>
        <source>Order %1 “%2” is deleted in AntCRM.</source>
        <translation>Đơn hàng %1 “%2” sẽ bị xóa trên AntCRM.</translation>
    </message>
    <message>
        <source>The product “%1” is deleted in AntCRM.</source>
        <translation>Sản phẩm “%1” sẽ bị xóa trên AntCRM.</translation>
    </message>
    <message>
        <source>The product “%1” (%2) is deleted in AntCRM.</source>
        <translation>Sản phẩm “%1” (%2) sẽ bị xóa trên AntCRM.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Xóa rồi không lấy lại được.</translation>
    </message>
    <message>
        <source>Delete order</source>
        <translation>Xóa đơn</translation>
    </message>
    <message>
        <source>Delete product</source>
        <translation>Xóa sản phẩm</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Phiếu %1</translation>
    </message>
    <message>
        <source>Ticket %1 is deleted in AntCRM.</source>
        <translation>Phiếu %1 sẽ bị xóa trên AntCRM.</translation>
    </message>
    <message>
        <source>Ticket %1 “%2” is deleted in AntCRM.</source>
        <translation>Phiếu %1 “%2” sẽ bị xóa trên AntCRM.</translation>
    </message>
    <message>
        <source>Delete ticket</source>
        <translation>Xóa phiếu</translation>
    </message>
</context>
<context>
    <name>DeskForms</name>
    <message>
        <source>Order by telephone</source>
        <translation>Đơn qua điện thoại</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Đơn của %1</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Tạo đơn</translation>
    </message>
    <message>
        <source>Submit order</source>
        <translation>Gửi đơn</translation>
    </message>
    <message>
        <source>Edit order</source>
        <translation>Sửa đơn</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Tạo phiếu</translation>
    </message>
    <message>
        <source>Submit ticket</source>
        <translation>Gửi phiếu</translation>
    </message>
    <message>
        <source>Edit ticket</source>
        <translation>Sửa phiếu</translation>
    </message>
</context>
<context>
    <name>DraftsModel</name>
    <message>
        <source>Made by another version</source>
        <translation>Do phiên bản khác tạo</translation>
    </message>
    <message>
        <source>Refused by AntCRM</source>
        <translation>AntCRM đã từ chối</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Cho ai</translation>
    </message>
    <message>
        <source>Last typed</source>
        <translation>Gõ lần cuối</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message>
        <source>It could not be erased: the disk did not take it.</source>
        <translation>Không xóa được: ổ đĩa không nhận.</translation>
    </message>
    <message>
        <source>Erased from this computer. AntCRM still has them.</source>
        <translation>Đã xóa khỏi máy này. AntCRM vẫn còn.</translation>
    </message>
    <message>
        <source>This erases the copy of “%1”, with their orders and tickets, from this computer; AntCRM keeps them, and they are not taken in again.</source>
        <translation>Việc này xóa bản sao của “%1”, cùng đơn hàng và phiếu, khỏi máy này; AntCRM vẫn giữ, và máy này sẽ không lấy về nữa.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts for them stay in the Outbox until you discard them.</source>
        <translation>
            <numerusform>%n bản nháp cho khách này vẫn nằm trong Hộp gửi đến khi bạn bỏ đi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Xóa hẳn</translation>
    </message>
    <message>
        <source>Erase from this computer</source>
        <translation>Xóa khỏi máy này</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>AntCRM cannot be reached.</source>
        <translation>Không kết nối được tới AntCRM.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, then press Retry. What you typed is still here.</source>
        <translation>Hãy kiểm tra dây mạng hoặc Wi-Fi rồi bấm Thử lại. Những gì bạn đã gõ vẫn còn đây.</translation>
    </message>
    <message>
        <source>AntCRM did not answer in time.</source>
        <translation>AntCRM không trả lời kịp.</translation>
    </message>
    <message>
        <source>The server or the network is slow. Press Retry; nothing was changed.</source>
        <translation>Máy chủ hoặc mạng đang chậm. Hãy bấm Thử lại; chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The connection to AntCRM is not secure.</source>
        <translation>Kết nối tới AntCRM không an toàn.</translation>
    </message>
    <message>
        <source>Its certificate was refused, so the API key was not sent. Check this computer&apos;s date and the Base URL in Settings, or tell your supervisor.</source>
        <translation>Chứng chỉ của máy chủ bị từ chối nên khóa API không được gửi đi. Hãy kiểm tra ngày giờ của máy và Base URL trong Cài đặt, hoặc báo giám sát.</translation>
    </message>
    <message>
        <source>AntCRM refused the API key.</source>
        <translation>AntCRM từ chối khóa API.</translation>
    </message>
    <message>
        <source>Enter the right key in Settings, or ask your supervisor for it, then press Retry.</source>
        <translation>Hãy nhập đúng khóa trong Cài đặt, hoặc hỏi giám sát, rồi bấm Thử lại.</translation>
    </message>
    <message>
        <source>AntCRM does not know this address.</source>
        <translation>AntCRM không có địa chỉ này.</translation>
    </message>
    <message>
        <source>Check the Base URL in Settings; it may lack a part.</source>
        <translation>Hãy kiểm tra Base URL trong Cài đặt; có thể còn thiếu một phần.</translation>
    </message>
    <message>
        <source>AntCRM refused the request.</source>
        <translation>AntCRM từ chối yêu cầu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Its own words stand below; press Retry, or tell your supervisor.</source>
        <translation>Chưa có gì bị thay đổi. Lời của máy chủ ở bên dưới; hãy bấm Thử lại hoặc báo giám sát.</translation>
    </message>
    <message>
        <source>AntCRM asks to slow down.</source>
        <translation>AntCRM yêu cầu chậm lại.</translation>
    </message>
    <message>
        <source>Too many requests came from your company. Wait a moment, then press Retry.</source>
        <translation>Công ty bạn gửi quá nhiều yêu cầu. Hãy chờ một lát rồi bấm Thử lại.</translation>
    </message>
    <message>
        <source>AntCRM has a fault of its own (%1).</source>
        <translation>Máy chủ AntCRM gặp lỗi (%1).</translation>
    </message>
    <message>
        <source>Nothing is wrong on this computer. Press Retry; if it stays so, tell your supervisor.</source>
        <translation>Máy này không có lỗi gì. Hãy bấm Thử lại; nếu vẫn vậy, hãy báo giám sát.</translation>
    </message>
    <message>
        <source>The server sends us to another address (%1).</source>
        <translation>Máy chủ chuyển hướng sang địa chỉ khác (%1).</translation>
    </message>
    <message>
        <source>It was not followed, so the API key stays here. Check the Base URL in Settings.</source>
        <translation>RingDesk không đi theo nên khóa API không lọt ra ngoài. Hãy kiểm tra Base URL trong Cài đặt.</translation>
    </message>
    <message>
        <source>AntCRM&apos;s answer could not be read.</source>
        <translation>Không đọc được câu trả lời của AntCRM.</translation>
    </message>
    <message>
        <source>Nothing of it is shown, so nothing wrong is shown. Press Retry; if it stays so, tell your supervisor: %1</source>
        <translation>Không phần nào của nó được hiển thị, nên không có gì bị hiển thị sai. Hãy bấm Thử lại; nếu vẫn vậy, hãy báo giám sát: %1</translation>
    </message>
    <message>
        <source>The request was given up.</source>
        <translation>Yêu cầu đã bị hủy.</translation>
    </message>
    <message>
        <source>Press Retry to ask again.</source>
        <translation>Hãy bấm Thử lại để hỏi lại.</translation>
    </message>
    <message>
        <source>It is not known whether AntCRM did it.</source>
        <translation>Chưa rõ AntCRM đã thực hiện hay chưa.</translation>
    </message>
    <message>
        <source>It was sent, and the answer was lost. Do not send it again before it has been checked.</source>
        <translation>Yêu cầu đã gửi đi nhưng mất câu trả lời. Đừng gửi lại trước khi kiểm tra.</translation>
    </message>
    <message>
        <source>AntCRM&apos;s answer was lost on the way.</source>
        <translation>Câu trả lời của AntCRM bị mất giữa đường.</translation>
    </message>
    <message>
        <source>AntCRM refused it.</source>
        <translation>AntCRM đã từ chối.</translation>
    </message>
    <message>
        <source>AntCRM does not know what it was about.</source>
        <translation>AntCRM không biết đối tượng được nói tới.</translation>
    </message>
</context>
<context>
    <name>FilesEdit</name>
    <message>
        <source>Add a file</source>
        <translation>Thêm tệp</translation>
    </message>
    <message>
        <source>Address, as in https://…</source>
        <translation>Địa chỉ, ví dụ https://…</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Tệp %1</translation>
    </message>
    <message>
        <source>Remove file %1</source>
        <translation>Xóa tệp %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>FormFrame</name>
    <message>
        <source>Send it to AntCRM, once (F9)</source>
        <translation>Gửi tới AntCRM, một lần (F9)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Throw away what is typed; it can be brought back for a while</source>
        <translation>Bỏ những gì đã gõ; còn lấy lại được một lúc</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>It was not sent: something in the form is missing or wrong.</source>
        <translation>Chưa gửi: trong biểu mẫu còn thiếu hoặc sai.</translation>
    </message>
    <message>
        <source>Kept in memory, until RingDesk ends</source>
        <translation>Giữ trong bộ nhớ đến khi đóng RingDesk</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Đang lưu …</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>This draft was made by another version of RingDesk, which knows its form “%1”. It is kept as it is; open it there.</source>
        <translation>Bản nháp này do một phiên bản RingDesk khác tạo, có biểu mẫu “%1”. Nó được giữ nguyên; hãy mở bằng phiên bản đó.</translation>
    </message>
    <message>
        <source>Discarded. It can be brought back until this is closed.</source>
        <translation>Đã bỏ. Còn lấy lại được đến khi đóng.</translation>
    </message>
</context>
<context>
    <name>FormStack</name>
    <message>
        <source>Details and forms</source>
        <translation>Chi tiết và biểu mẫu</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Welcome to RingDesk</source>
        <translation>Chào mừng đến với RingDesk</translation>
    </message>
    <message>
        <source>Connect to your company&apos;s AntCRM with the Base URL and the API key from your supervisor. Or look around first: the demo has invented customers, and needs nothing.</source>
        <translation>Hãy kết nối tới AntCRM của công ty bằng Base URL và khóa API do giám sát cấp. Hoặc xem thử trước: bản dùng thử có khách hàng hư cấu và không cần gì cả.</translation>
    </message>
    <message>
        <source>Connect to AntCRM</source>
        <translation>Kết nối AntCRM</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Dùng thử</translation>
    </message>
    <message>
        <source>Opening the keychain …</source>
        <translation>Đang mở kho khóa …</translation>
    </message>
    <message>
        <source>The API key lies in this computer&apos;s keychain.</source>
        <translation>Khóa API nằm trong kho khóa của máy này.</translation>
    </message>
    <message>
        <source>No API key for “%1”</source>
        <translation>Chưa có khóa API cho “%1”</translation>
    </message>
    <message>
        <source>In Settings you can also enter the key for this session only.</source>
        <translation>Trong Cài đặt, bạn cũng có thể nhập khóa chỉ cho phiên này.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Mở cài đặt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>LengthLimit</name>
    <message>
        <source>Not taken: it would have %1 characters, and %2 fit here. What stood here is untouched.</source>
        <translation>Không nhận: sẽ dài %1 ký tự mà ô này chỉ chứa %2. Nội dung đang có vẫn nguyên.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n more are in this computer&apos;s copy alone.</source>
        <translation>
            <numerusform>%n mục nữa chỉ có trong bản sao trên máy này.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>Tìm tiếp</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The demo could not start on this computer.</source>
        <translation>Không chạy được bản dùng thử trên máy này.</translation>
    </message>
    <message>
        <source>Not a number, email or #id</source>
        <translation>Không phải số, email hay #mã</translation>
    </message>
    <message>
        <source>Look up a caller</source>
        <translation>Tra cứu người gọi</translation>
    </message>
    <message>
        <source>Take the ringing call</source>
        <translation>Mở cuộc gọi đang đổ chuông</translation>
    </message>
    <message>
        <source>Put the ringing call off</source>
        <translation>Để cuộc gọi lại sau</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>Đọc lại từ máy chủ</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Đóng thẻ</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Thẻ kế tiếp</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Thẻ trước</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>RingDesk %1 · F1 shows the keys</source>
        <translation>RingDesk %1 · F1 xem phím tắt</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Nhật ký truy cập</translation>
    </message>
    <message>
        <source>Submit the form</source>
        <translation>Gửi biểu mẫu</translation>
    </message>
    <message>
        <source>In an order: find a product</source>
        <translation>Trong đơn: tìm sản phẩm</translation>
    </message>
    <message>
        <source>In an order: the receiver</source>
        <translation>Trong đơn: người nhận</translation>
    </message>
    <message>
        <source>In an order: discount of the line</source>
        <translation>Trong đơn: giảm giá của dòng</translation>
    </message>
</context>
<context>
    <name>MatchesPane</name>
    <message>
        <source>Matches</source>
        <translation>Kết quả khớp</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Copied %1.</source>
        <translation>Đã chép %1.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Order name</source>
        <translation>Tên đơn</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Ghi chú giao hàng</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Chi nhánh</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Tạo lúc</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Our code</source>
        <translation>Mã riêng</translation>
    </message>
    <message>
        <source>AntCRM gave no lines for this order.</source>
        <translation>AntCRM không gửi dòng hàng nào của đơn này.</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2 lines; the sums are of all of them.</source>
        <translation>Đang hiện %1 dòng đầu trong %2 dòng; tiền tính trên tất cả các dòng.</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Chi tiết đơn hàng</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Các dòng hàng</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Chép số</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Chép số hiệu đơn</translation>
    </message>
    <message>
        <source>Edit order</source>
        <translation>Sửa đơn</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Delete order</source>
        <translation>Xóa đơn</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not sent. Line %1: %2</source>
        <translation>Chưa gửi. Dòng %1: %2</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Chưa gửi. %1</translation>
    </message>
    <message>
        <source>Goods %1</source>
        <translation>Tiền hàng %1</translation>
    </message>
    <message>
        <source>discount −%1</source>
        <translation>giảm giá −%1</translation>
    </message>
    <message>
        <source>shipping %1</source>
        <translation>vận chuyển %1</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <translation>Tổng thanh toán %1</translation>
    </message>
    <message numerus="yes">
        <source>The catalogue is being read: %n entries so far.</source>
        <translation>
            <numerusform>Đang đọc danh mục sản phẩm: đã được %n mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not know the catalogue: prices are not compared.</source>
        <translation>Máy này chưa có danh mục sản phẩm nên không so được giá.</translation>
    </message>
    <message>
        <source>Receiver name</source>
        <translation>Tên người nhận</translation>
    </message>
    <message>
        <source>Receiver phone</source>
        <translation>Số điện thoại người nhận</translation>
    </message>
    <message>
        <source>House no.</source>
        <translation>Số nhà</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Đường</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Phường/Xã</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quận/Huyện</translation>
    </message>
    <message>
        <source>City or province</source>
        <translation>Tỉnh thành</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Ghi chú giao hàng</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Chi nhánh</translation>
    </message>
    <message>
        <source>People in charge</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Order name</source>
        <translation>Tên đơn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Shipping fee</source>
        <translation>Phí vận chuyển</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Trường tùy chỉnh</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Find a product by name or code (F3)</source>
        <translation>Tìm sản phẩm theo tên hoặc mã (F3)</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm giá</translation>
    </message>
    <message>
        <source>Discount of this line; once more turns đồng into percent (F6)</source>
        <translation>Giảm giá dòng này; bấm lần nữa để đổi từ đồng sang phần trăm (F6)</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Xóa dòng</translation>
    </message>
    <message>
        <source>Remove this line (Del)</source>
        <translation>Xóa dòng này (Del)</translation>
    </message>
    <message>
        <source>Take the catalogue&apos;s prices</source>
        <translation>Lấy giá danh mục</translation>
    </message>
    <message>
        <source>More for this line</source>
        <translation>Thao tác khác cho dòng này</translation>
    </message>
    <message>
        <source>Duplicate line</source>
        <translation>Nhân bản dòng</translation>
    </message>
    <message>
        <source>Move line up</source>
        <translation>Chuyển dòng lên</translation>
    </message>
    <message>
        <source>Move line down</source>
        <translation>Chuyển dòng xuống</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet (Ctrl+V)</source>
        <translation>Dán dòng từ bảng tính (Ctrl+V)</translation>
    </message>
    <message>
        <source>Copy line (Ctrl+C)</source>
        <translation>Chép dòng (Ctrl+C)</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Chưa có gì thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %n lines should be looked at, see below them. F9 once more sends them as they are.</source>
        <translation>
            <numerusform>Chưa gửi: có %n dòng cần xem lại, ghi chú ở ngay dưới dòng. Nhấn F9 lần nữa để gửi như đang có.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderLinesModel</name>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã SP</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm giá</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>Thành tiền</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>OrderLinesTable</name>
    <message>
        <source>Order lines</source>
        <translation>Các dòng hàng</translation>
    </message>
    <message>
        <source>Line %1 removed; Ctrl+Z brings it back.</source>
        <translation>Đã xóa dòng %1; bấm Ctrl+Z để lấy lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines pasted.</source>
        <translation>
            <numerusform>Đã dán %n dòng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The catalogue is being read: %n entries so far.</source>
        <translation>
            <numerusform>Đang đọc danh mục sản phẩm: đã được %n mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the catalogue on this computer. Enter asks AntCRM for this code.</source>
        <translation>Danh mục trên máy này không có. Bấm Enter để hỏi AntCRM theo mã này.</translation>
    </message>
    <message>
        <source>AntCRM is asked for the code %1 …</source>
        <translation>Đang hỏi AntCRM mã %1 …</translation>
    </message>
    <message>
        <source>AntCRM has no product of the code %1.</source>
        <translation>AntCRM không có sản phẩm nào mang mã %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not in the catalogue as they are written.</source>
        <translation>
            <numerusform>%n dòng không có trong danh mục đúng như đã ghi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have the catalogue&apos;s price, which may not be changed.</source>
        <translation>
            <numerusform>%n dòng lấy giá theo danh mục vì không được sửa giá.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out: an order has at most %1 lines.</source>
        <translation>Phần còn lại bị bỏ: một đơn có tối đa %1 dòng.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Reading orders …</source>
        <translation>Đang đọc đơn hàng …</translation>
    </message>
    <message>
        <source>No order found</source>
        <translation>Không tìm thấy đơn nào</translation>
    </message>
    <message numerus="yes">
        <source>None of all %n orders is like that.</source>
        <translation>
            <numerusform>Không có đơn nào khớp trong tất cả %n đơn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the first %n orders is like that.</source>
        <translation>
            <numerusform>Không có đơn nào khớp trong %n đơn đầu tiên.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of all %2 orders are like that.</source>
        <translation>%1 trong tất cả %2 đơn khớp với bộ lọc.</translation>
    </message>
    <message>
        <source>%1 of the first %2 orders are like that.</source>
        <translation>%1 trong %2 đơn đầu tiên khớp với bộ lọc.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n orders; reading on …</source>
        <translation>
            <numerusform>%n đơn đầu tiên; đang đọc tiếp …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n orders; scroll for more.</source>
        <translation>
            <numerusform>%n đơn đầu tiên; cuộn xuống để xem thêm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n orders.</source>
        <translation>
            <numerusform>Tất cả %n đơn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>AntCRM could not be asked: the form has the order as it was read before.</source>
        <translation>Không hỏi được AntCRM: biểu mẫu dùng đơn như lần đọc trước.</translation>
    </message>
    <message>
        <source>AntCRM has no order %1 any more.</source>
        <translation>AntCRM không còn đơn %1.</translation>
    </message>
    <message>
        <source>The form for #%1 was not opened, for the list was left.</source>
        <translation>Biểu mẫu sửa #%1 không được mở vì bạn đã rời danh sách.</translation>
    </message>
</context>
<context>
    <name>OrderSlip</name>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Đơn hàng %1</translation>
    </message>
    <message>
        <source>Order slip</source>
        <translation>Phiếu đơn hàng</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Số %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Ghi chú giao hàng</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã SP</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm giá</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Thành tiền</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Tiền hàng</translation>
    </message>
    <message>
        <source>Shipping fee</source>
        <translation>Phí vận chuyển</translation>
    </message>
    <message>
        <source>Sum to pay</source>
        <translation>Tổng thanh toán</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>Đã trả</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Người bán</translation>
    </message>
    <message>
        <source>(signature and full name)</source>
        <translation>(ký, ghi rõ họ tên)</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Order without a number</source>
        <translation>Đơn chưa có số hiệu</translation>
    </message>
</context>
<context>
    <name>OrderSums</name>
    <message>
        <source>Goods %1</source>
        <translation>Tiền hàng %1</translation>
    </message>
    <message>
        <source>discount −%1</source>
        <translation>giảm giá −%1</translation>
    </message>
    <message>
        <source>shipping %1</source>
        <translation>vận chuyển %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>đã trả %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Tổng thanh toán</translation>
    </message>
    <message>
        <source>AntCRM has %1 for the goods; the lines add up to %2.</source>
        <translation>AntCRM ghi tiền hàng %1; cộng các dòng lại là %2.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Who receives it? AntCRM takes no order without a name.</source>
        <translation>Ai nhận hàng? AntCRM không nhận đơn thiếu tên người nhận.</translation>
    </message>
    <message>
        <source>An order needs a name.</source>
        <translation>Hãy đặt tên cho đơn.</translation>
    </message>
    <message>
        <source>There is no line yet: F3 finds a product.</source>
        <translation>Chưa có dòng hàng nào: bấm F3 để tìm sản phẩm.</translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>Sản phẩm nào?</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Số lượng bao nhiêu?</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>Thiếu đơn giá.</translation>
    </message>
    <message>
        <source>A custom field has a value and no name.</source>
        <translation>Một trường tùy chỉnh có giá trị mà chưa có tên.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Chỗ này còn thiếu.</translation>
    </message>
    <message>
        <source>Choose the product from the list: AntCRM takes only names of its catalogue.</source>
        <translation>Hãy chọn sản phẩm trong danh sách: AntCRM chỉ nhận tên có trong danh mục.</translation>
    </message>
    <message>
        <source>The quantity is no whole number.</source>
        <translation>Số lượng phải là số nguyên.</translation>
    </message>
    <message>
        <source>The discount is neither an amount nor a percentage, as in 50.000 or 10 %.</source>
        <translation>Giảm giá phải là số tiền hoặc phần trăm, ví dụ 50.000 hoặc 10 %.</translation>
    </message>
    <message>
        <source>The shipping fee is no amount in đồng.</source>
        <translation>Phí vận chuyển phải là số tiền bằng đồng.</translation>
    </message>
    <message>
        <source>The price is no amount in đồng.</source>
        <translation>Đơn giá phải là số tiền bằng đồng.</translation>
    </message>
    <message>
        <source>The quantity is at least 1.</source>
        <translation>Số lượng ít nhất là 1.</translation>
    </message>
    <message>
        <source>The quantity is too large.</source>
        <translation>Số lượng quá lớn.</translation>
    </message>
    <message>
        <source>The sum is too large.</source>
        <translation>Tổng tiền quá lớn.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Số tiền quá lớn.</translation>
    </message>
    <message>
        <source>The discount is more than the line.</source>
        <translation>Giảm giá nhiều hơn tiền của dòng.</translation>
    </message>
    <message>
        <source>The discount is more than 100 %.</source>
        <translation>Giảm giá quá 100 %.</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>Đây không phải số điện thoại.</translation>
    </message>
    <message>
        <source>People in charge are named by their email addresses.</source>
        <translation>Người phụ trách phải ghi bằng địa chỉ email.</translation>
    </message>
    <message>
        <source>An order has at most %1 lines.</source>
        <translation>Mỗi đơn có nhiều nhất %1 dòng.</translation>
    </message>
    <message>
        <source>This text is too long: at most %1 letters.</source>
        <translation>Nội dung quá dài: nhiều nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>A number of this line has decimals that RingDesk cannot send back. Change the lines in AntCRM.</source>
        <translation>Dòng này có số lẻ thập phân mà RingDesk không gửi lại được. Hãy sửa các dòng hàng trên AntCRM.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s price is %1 now.</source>
        <translation>Giá trong danh mục nay là %1.</translation>
    </message>
    <message>
        <source>combo</source>
        <translation>combo</translation>
    </message>
    <message>
        <source>The catalogue on this computer has no product of this name.</source>
        <translation>Danh mục trên máy này không có sản phẩm tên như vậy.</translation>
    </message>
    <message>
        <source>The discount is %1 đồng: F6 in it makes it a percentage.</source>
        <translation>Giảm giá là %1 đồng: nhấn F6 trong ô để đổi thành phần trăm.</translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <source>Number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Tạo lúc</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Chi nhánh</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Tổng tiền</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>No orders</source>
        <translation>Không có đơn hàng nào</translation>
    </message>
    <message>
        <source>New order begins one, as soon as it is known for whom.</source>
        <translation>Bấm Tạo đơn rồi chọn khách hàng để lên đơn.</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Tất cả đơn hàng</translation>
    </message>
    <message>
        <source>Name, order number or phone number</source>
        <translation>Tên, số hiệu đơn hoặc số điện thoại</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>Lọc đơn hàng</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Mọi giai đoạn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Tạo đơn</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Đang gửi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>What and for whom</source>
        <translation>Nội dung và khách</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã gửi đi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã riêng</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số hiệu</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>All of this is in memory alone, and lost when RingDesk ends.</source>
        <translation>Tất cả chỉ nằm trong bộ nhớ và sẽ mất khi đóng RingDesk.</translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be opened and are not shown.</source>
        <translation>
            <numerusform>%n bản ghi không mở được nên không hiện.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the outbox …</source>
        <translation>Đang mở hộp gửi …</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Không có gì đang chờ</translation>
    </message>
    <message>
        <source>Connect to AntCRM first.</source>
        <translation>Hãy kết nối AntCRM trước.</translation>
    </message>
    <message>
        <source>What you submit is listed here until it is a fortnight old, with its number in AntCRM; so are drafts whose tab was closed.</source>
        <translation>Những gì bạn gửi được liệt kê ở đây trong hai tuần, kèm số hiệu bên AntCRM; cả bản nháp của các thẻ đã đóng.</translation>
    </message>
    <message>
        <source>begun %1, last typed %2</source>
        <translation>bắt đầu %1, gõ lần cuối %2</translation>
    </message>
    <message>
        <source>It was made by another version of RingDesk, and is kept as it is: open it there.</source>
        <translation>Do một phiên bản RingDesk khác tạo và được giữ nguyên: hãy mở bằng phiên bản đó.</translation>
    </message>
    <message>
        <source>AntCRM refused it when it was submitted. Open it, mend it, and submit it again.</source>
        <translation>AntCRM đã từ chối khi gửi. Hãy mở ra, sửa rồi gửi lại.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã gửi đi</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Hộp gửi</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>Mở biểu mẫu</translation>
    </message>
    <message>
        <source>Show it in its customer&apos;s tab (Enter)</source>
        <translation>Hiện trong thẻ của khách (Enter)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Throw it away; it can be brought back for a while (Del)</source>
        <translation>Bỏ đi; còn lấy lại được một lúc (Del)</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Đã bỏ.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Lấy lại</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>Copy number</source>
        <translation>Chép số</translation>
    </message>
    <message>
        <source>Hide number</source>
        <translation>Che số</translation>
    </message>
    <message>
        <source>Reveal number</source>
        <translation>Hiện số</translation>
    </message>
</context>
<context>
    <name>PriceList</name>
    <message>
        <source>Save the price list</source>
        <translation>Lưu bảng giá</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng tính (*.csv)</translation>
    </message>
    <message>
        <source>The price list was not written. %1</source>
        <translation>Chưa ghi được bảng giá. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n products are written to %1.</source>
        <translation>
            <numerusform>Đã ghi %n sản phẩm vào %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written; is the disk full, or the folder read-only?</source>
        <translation>Không ghi được tệp; ổ đĩa đầy hay thư mục chỉ cho đọc?</translation>
    </message>
    <message>
        <source>The price list was not written.</source>
        <translation>Chưa ghi bảng giá.</translation>
    </message>
</context>
<context>
    <name>PrintSlip</name>
    <message>
        <source>Print …</source>
        <translation>In …</translation>
    </message>
    <message>
        <source>Save as PDF (A5) …</source>
        <translation>Lưu PDF (A5) …</translation>
    </message>
    <message>
        <source>Save as PDF (A4) …</source>
        <translation>Lưu PDF (A4) …</translation>
    </message>
    <message>
        <source>Print the order slip</source>
        <translation>In phiếu đơn hàng</translation>
    </message>
    <message>
        <source>The slip was given to the printer.</source>
        <translation>Đã gửi phiếu tới máy in.</translation>
    </message>
    <message>
        <source>The slip could not be printed; is the printer ready?</source>
        <translation>Không in được phiếu; máy in đã sẵn sàng chưa?</translation>
    </message>
    <message>
        <source>Save the order slip</source>
        <translation>Lưu phiếu đơn hàng</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Tài liệu (*.pdf)</translation>
    </message>
    <message>
        <source>The slip is saved as %1.</source>
        <translation>Đã lưu phiếu vào %1.</translation>
    </message>
    <message>
        <source>The file could not be written; is the disk full, or the folder read-only?</source>
        <translation>Không ghi được tệp; ổ đĩa đầy hay thư mục chỉ cho đọc?</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message numerus="yes">
        <source>%n things are missing or wrong; each is named below its field.</source>
        <translation>
            <numerusform>Có %n chỗ thiếu hoặc sai; xem chú thích dưới từng ô.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Enter the product&apos;s name.</source>
        <translation>Hãy nhập tên sản phẩm.</translation>
    </message>
    <message>
        <source>Enter the product&apos;s code.</source>
        <translation>Hãy nhập mã sản phẩm.</translation>
    </message>
    <message>
        <source>This is too long; shorten it to 500 letters.</source>
        <translation>Quá dài; hãy rút còn 500 ký tự.</translation>
    </message>
    <message>
        <source>This price is too large: at most 999.999.999.999 ₫.</source>
        <translation>Giá quá lớn: nhiều nhất 999.999.999.999 ₫.</translation>
    </message>
    <message>
        <source>This is no price in whole đồng, such as 4.520.000.</source>
        <translation>Giá phải là số nguyên tính bằng đồng, ví dụ 4.520.000.</translation>
    </message>
    <message>
        <source>It names the product in AntCRM and cannot be changed.</source>
        <translation>AntCRM nhận ra sản phẩm theo ID này nên không đổi được.</translation>
    </message>
    <message>
        <source>Left empty, RingDesk gives one.</source>
        <translation>Để trống thì RingDesk tự đặt.</translation>
    </message>
    <message>
        <source>In đồng; left empty, it has none.</source>
        <translation>Tính bằng đồng; để trống là chưa có giá.</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Tên sản phẩm</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Mã sản phẩm</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>ID sản phẩm</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>The price may be changed in an order</source>
        <translation>Cho sửa giá khi lên đơn</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Thêm sản phẩm</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Lưu sản phẩm</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>Sửa sản phẩm</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>AntCRM gives no product id for this one; it can be changed only there.</source>
        <translation>AntCRM không cho biết ID của sản phẩm này; chỉ sửa được trên AntCRM.</translation>
    </message>
    <message numerus="yes">
        <source>Reading the price list: %n products so far</source>
        <translation>
            <numerusform>Đang đọc bảng giá: đã được %n sản phẩm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n that match; type more to narrow them down.</source>
        <translation>
            <numerusform>%n kết quả đầu tiên; gõ thêm để thu hẹp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products of the catalogue match.</source>
        <translation>
            <numerusform>%n sản phẩm trong danh mục khớp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n products.</source>
        <translation>
            <numerusform>Tất cả %n sản phẩm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n products; scroll for more.</source>
        <translation>
            <numerusform>%n sản phẩm đầu tiên; cuộn xuống để xem thêm.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue is being read …</source>
        <translation>Đang đọc danh mục sản phẩm …</translation>
    </message>
    <message>
        <source>The catalogue is not on this computer yet</source>
        <translation>Máy này chưa có danh mục sản phẩm</translation>
    </message>
    <message>
        <source>Names are looked for in it. Reading it takes a moment, and only once.</source>
        <translation>Phải có danh mục mới tìm được theo tên. Chỉ đọc một lần, mất một lát.</translation>
    </message>
    <message>
        <source>Read the catalogue</source>
        <translation>Đọc danh mục</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches</source>
        <translation>Danh mục không có sản phẩm nào khớp</translation>
    </message>
    <message>
        <source>Names are found without their accents, codes by any part of them.</source>
        <translation>Tên gõ không dấu cũng tìm được; mã thì gõ phần nào cũng được.</translation>
    </message>
    <message>
        <source>The catalogue on this computer can be searched meanwhile: type above.</source>
        <translation>Trong lúc chờ, vẫn tìm được trong danh mục trên máy này: hãy gõ vào ô bên trên.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>No combos</source>
        <translation>Không có combo nào</translation>
    </message>
    <message>
        <source>No products</source>
        <translation>Không có sản phẩm nào</translation>
    </message>
    <message>
        <source>AntCRM has none yet.</source>
        <translation>AntCRM chưa có mục nào.</translation>
    </message>
    <message>
        <source>Reading products …</source>
        <translation>Đang đọc sản phẩm …</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Tên hoặc mã</translation>
    </message>
    <message>
        <source>Filter products</source>
        <translation>Lọc sản phẩm</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Combos</source>
        <translation>Gói combo</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Thêm sản phẩm</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>Sửa sản phẩm</translation>
    </message>
    <message>
        <source>Delete product</source>
        <translation>Xóa sản phẩm</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Bảng giá</translation>
    </message>
    <message>
        <source>Write what is listed here, with its prices, to a table (CSV)</source>
        <translation>Ghi các sản phẩm đang hiện kèm giá ra bảng tính (CSV)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ProductSuggestions</name>
    <message>
        <source>Products found</source>
        <translation>Sản phẩm tìm thấy</translation>
    </message>
    <message>
        <source>price fixed</source>
        <translation>giá cố định</translation>
    </message>
</context>
<context>
    <name>ProductsModel</name>
    <message>
        <source>Combo</source>
        <translation>Gói combo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã SP</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>ID sản phẩm</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Price may be changed</source>
        <translation>Cho sửa giá</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>All products</source>
        <translation>Tất cả sản phẩm</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Bấm tổ hợp phím</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Cuộn sang phải</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Chép &amp;liên kết</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>RingingBar</name>
    <message>
        <source>Not a customer yet</source>
        <translation>Chưa là khách hàng</translation>
    </message>
    <message numerus="yes">
        <source>%n possible customers</source>
        <translation>
            <numerusform>%n khách hàng có thể</numerusform>
        </translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>đang đổ chuông</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>đang gọi đi</translation>
    </message>
    <message>
        <source>Ringing call</source>
        <translation>Cuộc gọi đang đổ chuông</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open the caller&apos;s page (Ctrl+Enter)</source>
        <translation>Mở trang của người gọi (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Put the caller in a tab of their own, for afterwards</source>
        <translation>Để người gọi vào một thẻ riêng, xem sau</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>No API key is stored for this connection. Enter it in Settings.</source>
        <translation>Chưa lưu khóa API cho kết nối này. Hãy nhập khóa trong Cài đặt.</translation>
    </message>
    <message>
        <source>This computer has no keychain that runs, so keys cannot be stored on it.</source>
        <translation>Máy này không có kho khóa nào đang chạy nên không lưu khóa được.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it (log in again, or open your keyring program), then try again.</source>
        <translation>Kho khóa đang bị khóa. Hãy mở nó (đăng nhập lại, hoặc mở chương trình quản lý khóa) rồi thử lại.</translation>
    </message>
    <message>
        <source>The keychain does not answer. It may be waiting for a password in another window.</source>
        <translation>Kho khóa không trả lời. Có thể nó đang chờ mật khẩu ở một cửa sổ khác.</translation>
    </message>
    <message>
        <source>The keychain refused. Somebody pressed No, or the system forbids it.</source>
        <translation>Kho khóa từ chối. Có người đã bấm Không, hoặc hệ thống không cho phép.</translation>
    </message>
    <message>
        <source>The keychain failed for a reason it does not tell.</source>
        <translation>Kho khóa gặp lỗi mà không nói lý do.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Phiếu yêu cầu</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Khách thân thiết</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Hộp gửi</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Các mục</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>This section is not in this version yet; until it is, use AntCRM for it.</source>
        <translation>Phiên bản này chưa có mục này; trong lúc chờ, hãy dùng AntCRM.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Enter the Base URL, such as https://apiring.antbuddy.com.</source>
        <translation>Hãy nhập Base URL, ví dụ https://apiring.antbuddy.com.</translation>
    </message>
    <message>
        <source>The Base URL is not an address. It looks like https://apiring.antbuddy.com.</source>
        <translation>Base URL không phải là địa chỉ. Nó có dạng https://apiring.antbuddy.com.</translation>
    </message>
    <message>
        <source>The Base URL must begin with https://, so that nobody can read the key on its way.</source>
        <translation>Base URL phải bắt đầu bằng https:// để không ai đọc được khóa trên đường truyền.</translation>
    </message>
    <message>
        <source>The Base URL must not hold a user name or password.</source>
        <translation>Base URL không được chứa tên người dùng hay mật khẩu.</translation>
    </message>
    <message>
        <source>The Base URL must end before “?” or “#”.</source>
        <translation>Base URL phải kết thúc trước dấu “?” hoặc “#”.</translation>
    </message>
    <message>
        <source>New connection …</source>
        <translation>Kết nối mới …</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Đang kiểm tra …</translation>
    </message>
    <message>
        <source>Enter the API key first.</source>
        <translation>Hãy nhập khóa API trước.</translation>
    </message>
    <message>
        <source>The Base URL has changed: enter the key for it.</source>
        <translation>Base URL đã đổi: hãy nhập khóa của địa chỉ này.</translation>
    </message>
    <message>
        <source>The connection works: AntCRM took the key.</source>
        <translation>Kết nối tốt: AntCRM đã nhận khóa.</translation>
    </message>
    <message>
        <source>Give the connection a name, such as the company&apos;s.</source>
        <translation>Hãy đặt tên cho kết nối, ví dụ tên công ty.</translation>
    </message>
    <message>
        <source>There is a connection of this name already.</source>
        <translation>Đã có một kết nối mang tên này.</translation>
    </message>
    <message>
        <source>Enter the API key again: the name or the address has changed.</source>
        <translation>Hãy nhập lại khóa API: tên hoặc địa chỉ đã đổi.</translation>
    </message>
    <message>
        <source>The connection could not be written to disk; is the disk full, or the folder read-only? What you typed is still here.</source>
        <translation>Không ghi được kết nối vào đĩa; đĩa đầy, hay thư mục chỉ đọc? Những gì bạn đã gõ vẫn còn đây.</translation>
    </message>
    <message>
        <source>The former name could not be removed from the list.</source>
        <translation>Không xóa được tên cũ khỏi danh sách.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>Saved. The key is kept until RingDesk ends.</source>
        <translation>Đã lưu. Khóa được giữ đến khi đóng RingDesk.</translation>
    </message>
    <message>
        <source>Saved. The key is in this computer&apos;s keychain.</source>
        <translation>Đã lưu. Khóa nằm trong kho khóa của máy này.</translation>
    </message>
    <message>
        <source>To work now, tick “Keep the key for this session only” and save again.</source>
        <translation>Để làm việc ngay, hãy chọn “Chỉ giữ khóa trong phiên này” rồi lưu lại.</translation>
    </message>
    <message>
        <source>This removes the connection “%1” and its key from this computer. Press again to do it.</source>
        <translation>Thao tác này xóa kết nối “%1” và khóa của nó khỏi máy. Bấm lần nữa để xóa.</translation>
    </message>
    <message>
        <source>The connection could not be removed from the disk.</source>
        <translation>Không xóa được kết nối khỏi đĩa.</translation>
    </message>
    <message>
        <source>The connection is removed, but its key may still be in the keychain: %1</source>
        <translation>Đã xóa kết nối, nhưng khóa có thể vẫn còn trong kho khóa: %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Đã xóa.</translation>
    </message>
    <message>
        <source>Keys are kept in this computer&apos;s keychain, nowhere else.</source>
        <translation>Khóa chỉ được giữ trong kho khóa của máy này.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Connection to AntCRM</source>
        <translation>Kết nối tới AntCRM</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Tên kết nối</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Base URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Khóa API</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>leave empty to keep the stored key</source>
        <translation>để trống để giữ khóa đã lưu</translation>
    </message>
    <message>
        <source>Keep the key for this session only</source>
        <translation>Chỉ giữ khóa trong phiên này</translation>
    </message>
    <message>
        <source>The program&apos;s</source>
        <translation>Theo chương trình</translation>
    </message>
    <message>
        <source>Mask phone numbers (0867***456)</source>
        <translation>Che số điện thoại (0867***456)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Kiểm tra kết nối</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Xóa hẳn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Not saved: look at what is said beside the hours and days.</source>
        <translation>Chưa lưu: hãy xem chú thích ở phần giờ và ngày.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Press a field and then the keys you like better. Delete brings back the usual ones.</source>
        <translation>Chọn một ô rồi bấm tổ hợp phím bạn muốn. Phím Delete khôi phục mặc định.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>%1 is taken: “%2”.</source>
        <translation>%1 đã dùng cho “%2”.</translation>
    </message>
    <message>
        <source>The choice holds until RingDesk ends: it could not be written to disk.</source>
        <translation>Lựa chọn chỉ có hiệu lực đến khi đóng RingDesk: không ghi được vào đĩa.</translation>
    </message>
</context>
<context>
    <name>SlaRows</name>
    <message>
        <source>As its name says</source>
        <translation>Theo tên SLA</translation>
    </message>
    <message>
        <source>As set here</source>
        <translation>Đặt tại đây</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Không có hạn</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>24/7</source>
        <translation>24/7</translation>
    </message>
    <message>
        <source>Around the clock; else working time alone counts</source>
        <translation>Tính 24/7; nếu bỏ chọn thì chỉ tính giờ làm việc</translation>
    </message>
    <message>
        <source>Deadline of %1</source>
        <translation>Hạn của %1</translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation>Thời lượng của %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Đơn vị của %1</translation>
    </message>
    <message>
        <source>%1 around the clock</source>
        <translation>%1 tính 24/7</translation>
    </message>
    <message>
        <source>Name of another SLA</source>
        <translation>Tên SLA khác</translation>
    </message>
    <message>
        <source>another SLA, as AntCRM writes it</source>
        <translation>SLA khác, viết đúng như trong AntCRM</translation>
    </message>
    <message>
        <source>Add SLA</source>
        <translation>Thêm SLA</translation>
    </message>
</context>
<context>
    <name>SlaSettings</name>
    <message>
        <source>These are too many days.</source>
        <translation>Quá nhiều ngày.</translation>
    </message>
    <message>
        <source>“%1” is no date: write 02/09/2026.</source>
        <translation>“%1” không phải là ngày: hãy viết như 02/09/2026.</translation>
    </message>
    <message>
        <source>Write hours such as 08:00-12:00, 13:00-17:30; leave a day off empty.</source>
        <translation>Hãy viết giờ như 08:00-12:00, 13:00-17:30; ngày nghỉ thì để trống.</translation>
    </message>
    <message>
        <source>This time zone is not known: choose one, such as Asia/Ho_Chi_Minh.</source>
        <translation>Không có múi giờ này: hãy chọn một múi giờ, ví dụ Asia/Ho_Chi_Minh.</translation>
    </message>
    <message>
        <source>Deadlines of tickets</source>
        <translation>Hạn xử lý phiếu</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ Nhật</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>nghỉ</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Ngày lễ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Warn before</source>
        <translation>Báo trước</translation>
    </message>
    <message>
        <source>Warn of</source>
        <translation>Báo phiếu của</translation>
    </message>
    <message>
        <source>Warn of tickets that are due</source>
        <translation>Báo khi phiếu đến hạn</translation>
    </message>
    <message>
        <source> min</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>everybody&apos;s tickets</source>
        <translation>mọi người</translation>
    </message>
    <message>
        <source>The SLAs of tickets are listed here once some have been read from AntCRM.</source>
        <translation>SLA của các phiếu sẽ hiện ở đây khi đã đọc được phiếu từ AntCRM.</translation>
    </message>
    <message>
        <source>How long each SLA gives. Working time alone counts, unless it is around the clock.</source>
        <translation>Thời hạn của từng SLA. Chỉ tính giờ làm việc, trừ khi chọn 24/7.</translation>
    </message>
</context>
<context>
    <name>SlaWords</name>
    <message>
        <source>due now</source>
        <translation>đến hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>trễ %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>trễ %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes around the clock</source>
        <translation>
            <numerusform>%n phút, tính 24/7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of working time</source>
        <translation>
            <numerusform>%n phút làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours around the clock</source>
        <translation>
            <numerusform>%n giờ, tính 24/7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours of working time</source>
        <translation>
            <numerusform>%n giờ làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days around the clock</source>
        <translation>
            <numerusform>%n ngày, tính 24/7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n ngày làm việc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoldLinesModel</name>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã SP</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm giá</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>Thành tiền</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>StorageNotices</name>
    <message>
        <source>Try now</source>
        <translation>Thử ngay</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message numerus="yes">
        <source>%n records on this computer could not be opened: somebody or something changed them. They are left where they are; tell your supervisor.</source>
        <translation>
            <numerusform>%n bản ghi trên máy này không mở được: có ai hoặc cái gì đã sửa chúng. Chúng được để nguyên; hãy báo giám sát.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions from before are not settled: look at them.</source>
        <translation>
            <numerusform>%n mục gửi từ trước chưa ngã ngũ: hãy xem lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Mở hộp gửi</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were restored, in the tabs they were typed in.</source>
        <translation>
            <numerusform>Đã khôi phục %n bản nháp, trong đúng thẻ đã gõ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts or submissions are in memory alone and are lost when RingDesk closes.</source>
        <translation>
            <numerusform>%n bản nháp hoặc phiếu gửi chỉ nằm trong bộ nhớ và sẽ mất khi đóng RingDesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Vẫn đóng</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts or submissions are in memory alone and are lost when you change the connection.</source>
        <translation>
            <numerusform>%n bản nháp hoặc phiếu gửi chỉ nằm trong bộ nhớ và sẽ mất khi bạn đổi kết nối.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>Vẫn đổi</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions on this computer could not be opened, so they may have arrived or not: look in AntCRM before you submit their drafts once more.</source>
        <translation>
            <numerusform>%n phiếu gửi trên máy này không mở được, nên có thể đã đến nơi hoặc chưa: hãy xem trong AntCRM trước khi gửi lại bản nháp của chúng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>the disk is full</source>
        <translation>ổ đĩa đã đầy</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>không ghi được vào thư mục</translation>
    </message>
    <message>
        <source>the data file is damaged</source>
        <translation>tệp dữ liệu bị hỏng</translation>
    </message>
    <message>
        <source>the data file is of a newer version</source>
        <translation>tệp dữ liệu thuộc phiên bản mới hơn</translation>
    </message>
    <message>
        <source>the disk failed (%1)</source>
        <translation>ổ đĩa gặp lỗi (%1)</translation>
    </message>
    <message>
        <source>Not saved: %1. What you typed stays here while RingDesk is open.</source>
        <translation>Chưa lưu: %1. Những gì bạn gõ vẫn ở đây chừng nào RingDesk còn mở.</translation>
    </message>
    <message>
        <source>What you type cannot be saved: the disk is full. Free some space and leave RingDesk open; it tries again by itself.</source>
        <translation>Không lưu được những gì bạn gõ: ổ đĩa đã đầy. Hãy dọn bớt chỗ và đừng đóng RingDesk; nó sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>What you type cannot be saved: RingDesk&apos;s folder cannot be written. Leave RingDesk open and tell your supervisor; it tries again by itself.</source>
        <translation>Không lưu được những gì bạn gõ: không ghi được vào thư mục của RingDesk. Đừng đóng RingDesk và hãy báo giám sát; nó sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>What you type cannot be saved: %1. Leave RingDesk open; it tries again by itself.</source>
        <translation>Không lưu được những gì bạn gõ: %1. Đừng đóng RingDesk; nó sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>It was not sent: nothing is sent that could not be written down first, and %1. The form is as it was.</source>
        <translation>Chưa gửi: chưa ghi lại được thì không gửi, mà %1. Biểu mẫu vẫn nguyên như cũ.</translation>
    </message>
    <message>
        <source>The keychain is locked: drafts and the outbox are kept in memory until it is unlocked. Log in again or open your keyring program, then try again.</source>
        <translation>Kho khóa đang bị khóa: bản nháp và hộp gửi được giữ trong bộ nhớ đến khi mở khóa. Hãy đăng nhập lại hoặc mở chương trình quản lý khóa, rồi thử lại.</translation>
    </message>
    <message>
        <source>This computer has no keychain that runs: drafts and the outbox are kept in memory, and are lost when RingDesk ends.</source>
        <translation>Máy này không có kho khóa hoạt động: bản nháp và hộp gửi chỉ nằm trong bộ nhớ và sẽ mất khi đóng RingDesk.</translation>
    </message>
    <message>
        <source>The keychain does not answer: drafts and the outbox are kept in memory until it does. It may be waiting for a password in another window.</source>
        <translation>Kho khóa không trả lời: bản nháp và hộp gửi được giữ trong bộ nhớ đến khi nó trả lời. Có thể nó đang chờ mật khẩu ở cửa sổ khác.</translation>
    </message>
    <message>
        <source>The keychain refused RingDesk its key: drafts and the outbox are kept in memory, and are lost when RingDesk ends.</source>
        <translation>Kho khóa từ chối RingDesk: bản nháp và hộp gửi chỉ nằm trong bộ nhớ và sẽ mất khi đóng RingDesk.</translation>
    </message>
    <message>
        <source>The keychain failed: drafts and the outbox are kept in memory, and are lost when RingDesk ends.</source>
        <translation>Kho khóa gặp lỗi: bản nháp và hộp gửi chỉ nằm trong bộ nhớ và sẽ mất khi đóng RingDesk.</translation>
    </message>
    <message>
        <source>The disk is full: drafts and the outbox are kept in memory. Free some space, then try again.</source>
        <translation>Ổ đĩa đã đầy: bản nháp và hộp gửi được giữ trong bộ nhớ. Hãy dọn bớt chỗ rồi thử lại.</translation>
    </message>
    <message>
        <source>RingDesk&apos;s data folder cannot be written: drafts and the outbox are kept in memory, and are lost when RingDesk ends. Tell your supervisor.</source>
        <translation>Không ghi được vào thư mục dữ liệu của RingDesk: bản nháp và hộp gửi chỉ nằm trong bộ nhớ và sẽ mất khi đóng RingDesk. Hãy báo giám sát.</translation>
    </message>
    <message>
        <source>The data on this computer was made by a newer RingDesk and is left as it is: drafts and the outbox are kept in memory. Start the newer version to see what is in it.</source>
        <translation>Dữ liệu trên máy này do một bản RingDesk mới hơn tạo và được để nguyên: bản nháp và hộp gửi được giữ trong bộ nhớ. Hãy chạy bản mới hơn để xem dữ liệu đó.</translation>
    </message>
    <message>
        <source>The data on this computer cannot be used (%1): drafts and the outbox are kept in memory, and are lost when RingDesk ends.</source>
        <translation>Không dùng được dữ liệu trên máy này (%1): bản nháp và hộp gửi chỉ nằm trong bộ nhớ và sẽ mất khi đóng RingDesk.</translation>
    </message>
    <message>
        <source>This is the demo: nothing you type is kept when RingDesk ends.</source>
        <translation>Đây là bản dùng thử: đóng RingDesk thì những gì bạn gõ không được giữ.</translation>
    </message>
    <message>
        <source>The data file could not be read: it was damaged, or its key is no longer in the keychain. It was set aside as “%1” and a new one begun; drafts that were in it are not shown.</source>
        <translation>Không đọc được tệp dữ liệu: tệp bị hỏng, hoặc khóa của nó không còn trong kho khóa. Tệp được cất riêng với tên “%1” và một tệp mới được tạo; bản nháp trong tệp cũ không hiện.</translation>
    </message>
</context>
<context>
    <name>SubmissionView</name>
    <message>
        <source>Copied %1.</source>
        <translation>Đã chép %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Send it as soon as AntCRM can be reached (F9)</source>
        <translation>Gửi ngay khi kết nối được AntCRM (F9)</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>Gửi lại lần nữa</translation>
    </message>
    <message>
        <source>It was looked for and not found: send it again, under the same code (F9)</source>
        <translation>Đã tìm và không thấy: gửi lại với cùng mã (F9)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Look once more whether AntCRM has it; nothing is sent (F6)</source>
        <translation>Xem lại AntCRM đã có chưa; không gửi gì cả (F6)</translation>
    </message>
    <message>
        <source>It is in AntCRM</source>
        <translation>AntCRM đã có</translation>
    </message>
    <message>
        <source>You have seen it there: it is done</source>
        <translation>Bạn đã thấy nó bên AntCRM: coi như xong</translation>
    </message>
    <message>
        <source>Take back as a draft</source>
        <translation>Rút về bản nháp</translation>
    </message>
    <message>
        <source>It is not sent; the form can be edited again (F8)</source>
        <translation>Không gửi nữa; biểu mẫu sửa được trở lại (F8)</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>Mở biểu mẫu</translation>
    </message>
    <message>
        <source>Show it in its customer&apos;s tab (Enter)</source>
        <translation>Hiện trong thẻ của khách (Enter)</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Chép số</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Gửi đi %1</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>đổi lần cuối %1</translation>
    </message>
    <message numerus="yes">
        <source>sent %n times</source>
        <translation>
            <numerusform>đã gửi %n lần</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubmissionWords</name>
    <message>
        <source>It waits for the connection.</source>
        <translation>Đang chờ kết nối.</translation>
    </message>
    <message>
        <source>Nothing of it has left this computer. Once you have seen it waiting it goes by itself when AntCRM can be reached; points and gifts wait for Send now.</source>
        <translation>Chưa có gì rời khỏi máy này. Khi bạn đã thấy nó đang chờ, nó tự đi lúc kết nối được AntCRM; điểm và quà thì chờ bạn bấm Gửi ngay.</translation>
    </message>
    <message>
        <source>It is being sent to AntCRM …</source>
        <translation>Đang gửi tới AntCRM …</translation>
    </message>
    <message>
        <source>It can be edited again only if AntCRM refuses it.</source>
        <translation>Chỉ sửa lại được nếu AntCRM từ chối.</translation>
    </message>
    <message>
        <source>AntCRM has it.</source>
        <translation>AntCRM đã nhận.</translation>
    </message>
    <message>
        <source>AntCRM has it, as number %1.</source>
        <translation>AntCRM đã nhận, số hiệu %1.</translation>
    </message>
    <message>
        <source>AntCRM refused it.</source>
        <translation>AntCRM đã từ chối.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Mend it and submit it again.</source>
        <translation>Bên đó chưa có gì thay đổi. Hãy sửa rồi gửi lại.</translation>
    </message>
    <message>
        <source>AntCRM did not answer, and does not seem to have it.</source>
        <translation>AntCRM không trả lời, và có vẻ chưa nhận được.</translation>
    </message>
    <message>
        <source>Look at what was found below. If it is not there, send it once more; if it is, say so.</source>
        <translation>Hãy xem những gì tìm thấy bên dưới. Nếu không có, hãy gửi lại lần nữa; nếu có, hãy xác nhận.</translation>
    </message>
    <message>
        <source>AntCRM did not answer, and it could not be found out whether it arrived.</source>
        <translation>AntCRM không trả lời, và chưa rõ đã nhận được chưa.</translation>
    </message>
    <message>
        <source>It is not sent again by itself. Check again in a while, or look for it in AntCRM.</source>
        <translation>Nó không tự gửi lại. Lát nữa hãy kiểm tra lại, hoặc tìm trong AntCRM.</translation>
    </message>
    <message>
        <source>AntCRM did not answer. RingDesk is finding out whether it arrived; it is not sent again.</source>
        <translation>AntCRM không trả lời. RingDesk đang tìm hiểu xem đã tới nơi chưa; không gửi lại.</translation>
    </message>
    <message>
        <source>Found in AntCRM at %1.</source>
        <translation>Đã thấy trong AntCRM lúc %1.</translation>
    </message>
    <message>
        <source>Looked for at %1, and not found.</source>
        <translation>Đã tìm lúc %1 và không thấy.</translation>
    </message>
    <message>
        <source>Looked for at %1, without a certain answer.</source>
        <translation>Đã tìm lúc %1 mà chưa có câu trả lời chắc chắn.</translation>
    </message>
</context>
<context>
    <name>SummaryEdit</name>
    <message>
        <source>Images cannot be put into the summary. Give their address as a file.</source>
        <translation>Không chèn được ảnh vào nội dung. Hãy thêm địa chỉ ảnh vào phần Tệp.</translation>
    </message>
    <message>
        <source>Not pasted: it has %1 characters, and %2 more fit here. It is still on the clipboard.</source>
        <translation>Chưa dán: có %1 ký tự mà ở đây chỉ còn chỗ cho %2. Đoạn đó vẫn còn trong bộ nhớ tạm.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Italics</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Danh sách dấu đầu dòng</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Danh sách đánh số</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>B</source>
        <comment>on the button for bold</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>I</source>
        <comment>on the button for italics</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Link address</source>
        <translation>Địa chỉ liên kết</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Đặt liên kết</translation>
    </message>
    <message>
        <source>A link leads to http, https, mailto or tel, as in https://example.com.</source>
        <translation>Liên kết phải là http, https, mailto hoặc tel, ví dụ https://example.com.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Reading the directory: %1 …</source>
        <translation>Đang đọc danh bạ: %1 …</translation>
    </message>
    <message>
        <source>Directory paused</source>
        <translation>Danh bạ tạm dừng</translation>
    </message>
    <message>
        <source>Directory as of %1</source>
        <translation>Danh bạ lúc %1</translation>
    </message>
    <message>
        <source>All of it was read %1.</source>
        <translation>Đã đọc hết %1.</translation>
    </message>
    <message>
        <source>It has not been read completely yet.</source>
        <translation>Chưa đọc hết lần nào.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>Không đọc gì.</translation>
    </message>
    <message>
        <source>Reading: %1 records so far.</source>
        <translation>Đang đọc: %1 bản ghi.</translation>
    </message>
    <message>
        <source>Paused; Resume goes on where it stopped.</source>
        <translation>Đang tạm dừng; bấm Tiếp tục để đọc tiếp từ chỗ dừng.</translation>
    </message>
    <message>
        <source>Up to date as of %1.</source>
        <translation>Mới nhất lúc %1.</translation>
    </message>
    <message>
        <source>AntCRM could not be read.</source>
        <translation>Không đọc được AntCRM.</translation>
    </message>
    <message>
        <source>It goes on at %1.</source>
        <translation>Sẽ tiếp tục lúc %1.</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <source>The templates could not be written: %1. They are there until RingDesk ends.</source>
        <translation>Không ghi được mẫu: %1. Mẫu còn dùng được đến khi đóng RingDesk.</translation>
    </message>
    <message>
        <source>There is one of this name: it is replaced.</source>
        <translation>Đã có mẫu tên này: mẫu cũ sẽ bị thay.</translation>
    </message>
    <message>
        <source>Save as template …</source>
        <translation>Lưu thành mẫu …</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Xóa mẫu</translation>
    </message>
    <message>
        <source>Template “%1” removed.</source>
        <translation>Đã xóa mẫu “%1”.</translation>
    </message>
    <message>
        <source>Template “%1” taken.</source>
        <translation>Đã dùng mẫu “%1”.</translation>
    </message>
    <message>
        <source>What is it to be called?</source>
        <translation>Đặt tên mẫu là gì?</translation>
    </message>
    <message>
        <source>There are %1 templates already. Remove one first.</source>
        <translation>Đã có %1 mẫu. Hãy xóa bớt một mẫu trước.</translation>
    </message>
    <message>
        <source>Template “%1” replaced.</source>
        <translation>Đã thay mẫu “%1”.</translation>
    </message>
    <message>
        <source>Template “%1” saved.</source>
        <translation>Đã lưu mẫu “%1”.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Tên mẫu</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Lưu mẫu</translation>
    </message>
</context>
<context>
    <name>TicketActions</name>
    <message>
        <source>A change was not sent: AntCRM does not take the ticket as it is. It is kept as a draft.</source>
        <translation>Có thay đổi chưa gửi: AntCRM không nhận phiếu như hiện có. Thay đổi được giữ làm bản nháp.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Đã chọn %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Another status …</source>
        <translation>Trạng thái khác …</translation>
    </message>
    <message>
        <source>Another priority …</source>
        <translation>Mức ưu tiên khác …</translation>
    </message>
    <message>
        <source>%1: status %2</source>
        <translation>%1: trạng thái %2</translation>
    </message>
    <message>
        <source>%1: priority %2</source>
        <translation>%1: mức ưu tiên %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are being changed.</source>
        <translation>
            <numerusform>Đang đổi %n phiếu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tickets (%1)? They cannot be brought back.</source>
        <translation>
            <numerusform>Xóa %n phiếu (%1)? Xóa rồi không lấy lại được.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tickets</source>
        <translation>
            <numerusform>Xóa %n phiếu</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete ticket %1</source>
        <translation>Xóa phiếu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are being deleted.</source>
        <translation>
            <numerusform>Đang xóa %n phiếu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have that value already.</source>
        <translation>
            <numerusform>%n phiếu đã có giá trị đó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the same is on its way already.</source>
        <translation>
            <numerusform>%n phiếu đang được gửi đúng thay đổi đó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are deleted already.</source>
        <translation>
            <numerusform>%n phiếu đã bị xóa từ trước.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no number: AntCRM cannot be told which they are.</source>
        <translation>
            <numerusform>%n phiếu không có số hiệu nên không báo được cho AntCRM là phiếu nào.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Đổi trạng thái</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>Đổi mức ưu tiên</translation>
    </message>
    <message>
        <source>Delete tickets</source>
        <translation>Xóa phiếu</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Trạng thái mới</translation>
    </message>
    <message>
        <source>New priority</source>
        <translation>Mức ưu tiên mới</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
</context>
<context>
    <name>TicketDetails</name>
    <message>
        <source>This computer has no program that opens the link; it can be copied.</source>
        <translation>Máy này không có chương trình nào mở được liên kết; vẫn chép được.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Hạn %1</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Đã chép %1.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Chép địa chỉ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Kết quả xử lý</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Tạo lúc</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Our code</source>
        <translation>Mã riêng</translation>
    </message>
    <message>
        <source>Ticket details</source>
        <translation>Chi tiết phiếu</translation>
    </message>
    <message>
        <source>Ticket summary</source>
        <translation>Nội dung phiếu</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Chép số</translation>
    </message>
    <message>
        <source>Copy ticket number</source>
        <translation>Chép số hiệu phiếu</translation>
    </message>
    <message>
        <source>Edit ticket</source>
        <translation>Sửa phiếu</translation>
    </message>
    <message>
        <source>Delete ticket</source>
        <translation>Xóa phiếu</translation>
    </message>
    <message>
        <source>Images, tables or other things of this summary are not shown here; AntCRM shows them.</source>
        <translation>Ảnh, bảng hoặc phần khác của nội dung không hiện ở đây; hãy xem trên AntCRM.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Mở liên kết</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Chép liên kết</translation>
    </message>
</context>
<context>
    <name>TicketForm</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Chưa gửi. %1</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Images, tables or colours of it are not shown here, and are lost when you change it.</source>
        <translation>Ảnh, bảng hoặc màu của nội dung không hiện ở đây, và sẽ mất nếu bạn sửa nội dung.</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>a time</comment>
        <translation>Hạn %1</translation>
    </message>
    <message>
        <source>No deadline is known for it.</source>
        <translation>Không rõ hạn của SLA này.</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Tên người liên hệ</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Số điện thoại liên hệ</translation>
    </message>
    <message>
        <source>Contact email</source>
        <translation>Email liên hệ</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Mức ưu tiên</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Kết quả xử lý</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Ticket title</source>
        <translation>Tiêu đề phiếu</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Ticket summary</source>
        <translation>Nội dung phiếu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Trường tùy chỉnh</translation>
    </message>
</context>
<context>
    <name>TicketList</name>
    <message>
        <source>AntCRM could not be asked: the form has the ticket as it was read before.</source>
        <translation>Không hỏi được AntCRM: biểu mẫu dùng phiếu như lần đọc trước.</translation>
    </message>
    <message>
        <source>AntCRM has no ticket %1 any more.</source>
        <translation>AntCRM không còn phiếu %1.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Phiếu yêu cầu</translation>
    </message>
    <message>
        <source>Reading tickets …</source>
        <translation>Đang đọc phiếu …</translation>
    </message>
    <message>
        <source>No ticket found</source>
        <translation>Không tìm thấy phiếu nào</translation>
    </message>
    <message numerus="yes">
        <source>None of all %n tickets is like that.</source>
        <translation>
            <numerusform>Không có phiếu nào khớp trong tất cả %n phiếu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the first %n tickets is like that.</source>
        <translation>
            <numerusform>Không có phiếu nào khớp trong %n phiếu đầu tiên.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of all %2 tickets are like that.</source>
        <translation>%1 trong tất cả %2 phiếu khớp với bộ lọc.</translation>
    </message>
    <message>
        <source>%1 of the first %2 tickets are like that.</source>
        <translation>%1 trong %2 phiếu đầu tiên khớp với bộ lọc.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n tickets; reading on …</source>
        <translation>
            <numerusform>%n phiếu đầu tiên; đang đọc tiếp …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n tickets; scroll for more.</source>
        <translation>
            <numerusform>%n phiếu đầu tiên; cuộn xuống để xem thêm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n tickets.</source>
        <translation>
            <numerusform>Tất cả %n phiếu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form for #%1 was not opened, for the list was left.</source>
        <translation>Biểu mẫu sửa #%1 không được mở vì bạn đã rời danh sách.</translation>
    </message>
</context>
<context>
    <name>TicketProblemWords</name>
    <message>
        <source>What is it about? A ticket needs a title.</source>
        <translation>Về việc gì? Phiếu phải có tiêu đề.</translation>
    </message>
    <message>
        <source>Which SLA? AntCRM takes no ticket without one.</source>
        <translation>SLA nào? AntCRM không nhận phiếu thiếu SLA.</translation>
    </message>
    <message>
        <source>Whom is it about? AntCRM takes no ticket without a name.</source>
        <translation>Của ai? AntCRM không nhận phiếu thiếu tên người liên hệ.</translation>
    </message>
    <message>
        <source>A custom field has a value and no name.</source>
        <translation>Một trường tùy chỉnh có giá trị mà chưa có tên.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Chỗ này còn thiếu.</translation>
    </message>
    <message>
        <source>How can they be reached? A number or an email address is needed.</source>
        <translation>Liên hệ bằng cách nào? Cần số điện thoại hoặc email.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Đây không phải số điện thoại.</translation>
    </message>
    <message>
        <source>This is no email address.</source>
        <translation>Đây không phải địa chỉ email.</translation>
    </message>
    <message>
        <source>There are more than %1 files.</source>
        <translation>Có quá %1 tệp.</translation>
    </message>
    <message>
        <source>The title is longer than %1 characters.</source>
        <translation>Tiêu đề dài quá %1 ký tự.</translation>
    </message>
    <message>
        <source>The summary is longer than %1 characters, counted as HTML.</source>
        <translation>Nội dung dài quá %1 ký tự, tính theo HTML.</translation>
    </message>
    <message>
        <source>An address is longer than %1 characters.</source>
        <translation>Có địa chỉ dài quá %1 ký tự.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Dài quá %1 ký tự.</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Ticket without a title</source>
        <translation>Phiếu chưa có tiêu đề</translation>
    </message>
</context>
<context>
    <name>TicketsModel</name>
    <message>
        <source>Number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Mức ưu tiên</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Tạo lúc</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cập nhật</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>No tickets</source>
        <translation>Không có phiếu nào</translation>
    </message>
    <message>
        <source>New ticket begins one, as soon as it is known for whom.</source>
        <translation>Bấm Tạo phiếu rồi chọn khách hàng để lập phiếu.</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Tất cả phiếu</translation>
    </message>
    <message>
        <source>Title, contact, ticket number or phone number</source>
        <translation>Tiêu đề, liên hệ, số hiệu phiếu hoặc số điện thoại</translation>
    </message>
    <message>
        <source>Filter tickets</source>
        <translation>Lọc phiếu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Mức ưu tiên</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>Mọi mức ưu tiên</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Mọi phân loại</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Mọi thời gian</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Từ … đến …</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>created</source>
        <translation>lúc tạo</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>lúc cập nhật</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Tính theo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Deleted ones</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Tạo phiếu</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Không gắn khách hàng</translation>
    </message>
    <message>
        <source>A ticket for somebody AntCRM does not know: name and number are typed in it</source>
        <translation>Phiếu cho người AntCRM chưa biết: tên và số được gõ ngay trong phiếu</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Phụ trách</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n phút trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n giờ trước</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>AntCRM: not connected</source>
        <translation>AntCRM: chưa kết nối</translation>
    </message>
    <message>
        <source>AntCRM: reading the key …</source>
        <translation>AntCRM: đang đọc khóa …</translation>
    </message>
    <message>
        <source>AntCRM: no key</source>
        <translation>AntCRM: chưa có khóa</translation>
    </message>
    <message>
        <source>AntCRM</source>
        <translation>AntCRM</translation>
    </message>
    <message>
        <source>AntCRM: offline</source>
        <translation>AntCRM: mất kết nối</translation>
    </message>
    <message>
        <source>AntCRM: key refused</source>
        <translation>AntCRM: khóa bị từ chối</translation>
    </message>
    <message>
        <source>AntCRM: fault</source>
        <translation>AntCRM: lỗi</translation>
    </message>
    <message>
        <source>Which company this is, and others</source>
        <translation>Đang ở công ty nào, và các công ty khác</translation>
    </message>
    <message>
        <source>Phone number · Ctrl+L</source>
        <translation>Số điện thoại · Ctrl+L</translation>
    </message>
    <message>
        <source>Phone lookup</source>
        <translation>Tra cứu số điện thoại</translation>
    </message>
    <message>
        <source>A phone number in any form, an email address, or #475 for a customer id (Ctrl+L)</source>
        <translation>Số điện thoại viết kiểu nào cũng được, email, hoặc #475 cho mã khách hàng (Ctrl+L)</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Tra cứu</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Tiếng Việt or English</source>
        <translation>Tiếng Việt hoặc English</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent</source>
        <translation>
            <numerusform>%n chưa gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the outbox (Ctrl+9)</source>
        <translation>Mở hộp gửi (Ctrl+9)</translation>
    </message>
</context>
</TS>
