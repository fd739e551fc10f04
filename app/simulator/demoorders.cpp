#include "demoorders.h"

#include "demophones.h"
#include "demoproducts.h"
#include "demorandom.h"
#include "demoshapes.h"
#include "demosubjects.h"
#include "ordertotal.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 openFor = 9 * day;

//! The orders of the demo callers, the same with every seed.
constexpr DemoOrders::Slot callerOrders[] {
    {1'748'833'860'000, 475, 0}, // 2025-06-02
    {1'757'834'100'000, 475, 1},
    {1'768'893'480'000, 475, 2},
    {1'777'539'960'000, 475, 3},
    {1'786'152'540'000, 475, 4},
    {1'794'885'300'000, 475, 5}, // 2026-11-17
    {1'729'483'200'000, 476, 0},
    {1'751'870'520'000, 476, 1},
    {1'793'865'600'000, 476, 2},
    {1'512'022'200'000, 477, 0}, // 2017-11-30
    {1'785'119'400'000, 477, 1},
    {1'761'009'060'000, 478, 0},
    {1'760'609'100'000, 480, 0},
    {1'767'927'900'000, 480, 1},
    {1'711'333'200'000, 483, 0},
    {1'764'555'900'000, 483, 1},
    {1'794'270'600'000, 483, 2},
};

constexpr QStringView kinds[] {
    u"Đơn điện thoại", u"Đơn Zalo", u"Đơn Facebook", u"Đơn quà tặng", u"Đơn đặt lại", u"Đơn tại cửa hàng"};
constexpr QStringView openStages[] {u"Chờ xác nhận", u"Đang đóng gói", u"Đang giao"};
constexpr QStringView branches[] {
    u"Chi nhánh Quận 1", u"Chi nhánh Cầu Giấy", u"Chi nhánh Hải Châu", u"Kho Ninh Kiều"};
constexpr QStringView deliveryNotes[] {u"Gọi trước khi giao 15 phút.", u"Giao giờ hành chính.",
    u"Để ở bảo vệ tòa nhà.", u"Cho xem hàng.\nKhông thử.", u"Giao sau 18 giờ, hẻm xe máy."};
constexpr QStringView descriptions[] {u"Khách gọi lại để đổi màu.", u"Xuất hóa đơn công ty.",
    u"Khách quen, tặng kèm khăn lau.", u"Báo giá qua Zalo trước đó."};
constexpr QStringView lineNotes[] {u"Gói quà", u"Màu trắng", u"Kiểm tra trước khi giao", u"Đổi size nếu hết"};
constexpr QStringView tags[] {u"Giao nhanh", u"Quà tặng", u"Khách sỉ", u"Hàng dễ vỡ"};
constexpr QStringView receivers[] {
    u"Lê Thị Hoa", u"Phan Văn Tài", u"Chị Hạnh (lễ tân)", u"Đỗ Minh Châu", u"Bác Sáu"};
constexpr double percents[] {5, 10, 15, 20, 7.5, 12.5, 33.33};
constexpr qint64 fees[] {0, 0, 15'000, 25'000, 30'000, 45'000};

quint64 streamOf(const DemoOrders::Slot &slot)
{
    return quint64(slot.customer) * 8 + quint64(slot.nth);
}

int generatedCount(DemoRandom &random)
{
    const qsizetype draw = random.below(100);
    return draw < 35 ? 0 : draw < 65 ? 1 : draw < 85 ? 2 : draw < 95 ? 3 : 4;
}

QJsonValue stageShape(const QString &name, DemoRandom &shape)
{
    switch (shape.below(4)) {
    case 0:
        return QJsonObject {{u"name"_s, name}};
    case 1:
        return QJsonObject {{u"_id"_s, DemoShapes::objectId(shape, 1'646'092'800'000)}, {u"name"_s, name}};
    default:
        return name;
    }
}

void addState(QJsonObject &order, bool isOpen, qint64 toPay, DemoRandom &random, DemoRandom &shape)
{
    const bool isDone = !isOpen && random.chance(84);
    const QString open = random.oneOf(openStages).toString();
    order[u"stage"_s] = stageShape(isOpen ? open : isDone ? u"Đã giao"_s : u"Đã hủy"_s, shape);
    order[u"status"_s] = isOpen ? u"Đang xử lý"_s : isDone ? u"Hoàn tất"_s : u"Đã hủy"_s;
    order[u"currency"_s] = u"VND"_s;
    order[u"totalPayment"_s] = DemoShapes::number(isDone ? toPay : 0, shape.chance(20));
}

void addCustomer(QJsonObject &order, const QJsonObject &contact, DemoRandom &shape)
{
    const QJsonValue id = contact.value(u"customerId"_s);
    const qint64 number = id.isString() ? id.toString().toLongLong() : id.toInteger();
    QJsonObject with {{u"customerId"_s, DemoShapes::number(number, shape.chance(60))},
        {u"name"_s, contact.value(u"name"_s)}, {u"phones"_s, contact.value(u"phones"_s)},
        {u"customerIdApiRing"_s, contact.value(u"customerIdApiRing"_s)}};
    if (shape.chance(30))
        with[u"_id"_s] = contact.value(u"_id"_s);
    if (shape.chance(10))
        order[u"contacts"_s] = QJsonArray {with};
    else
        order[u"dealWith"_s] = with;
}

void addDetails(QJsonObject &order, DemoRandom &random, DemoRandom &shape)
{
    if (random.chance(45))
        order[u"receiverNote"_s] = random.oneOf(deliveryNotes).toString();
    else
        DemoShapes::leaveOut(order, u"receiverNote"_s, QString(), shape);
    if (random.chance(25))
        order[u"description"_s] = random.oneOf(descriptions).toString();
    else
        DemoShapes::leaveOut(order, u"description"_s, QString(), shape);
    order[u"branch"_s] = random.oneOf(branches).toString();
    const QJsonArray staff {u"nhanvien%1@example.com"_s.arg(1 + random.below(6))};
    if (shape.chance(60))
        order[u"dealByUsers"_s] = staff;
    else
        order[u"dealBy"_s] = QJsonObject {{u"users"_s, staff}, {u"groups"_s, QJsonArray()}};
    if (random.chance(30))
        order[u"tags"_s] = QJsonArray {random.oneOf(tags).toString()};
    else
        DemoShapes::leaveOut(order, u"tags"_s, QJsonArray(), shape);
    if (random.chance(35))
        order[u"cusFields"_s] = QJsonArray {QJsonObject {{u"name"_s, u"Đơn vị vận chuyển"_s},
            {u"value"_s, random.chance(50) ? u"Giao nhanh"_s : u"Viettel Post"_s}}};
    else
        DemoShapes::leaveOut(order, u"cusFields"_s, QJsonArray(), shape);
}

void addDiscount(QJsonObject &line, qint64 gross, DemoRandom &random, DemoRandom &shape)
{
    const qsizetype how = random.below(100);
    const bool asText = shape.chance(20);
    if (how < 60 && shape.chance(50))
        return;
    line[u"typeDiscount"_s] = DemoShapes::number(how >= 80, shape.chance(30));
    if (how < 60) {
        line[u"discount"_s] = DemoShapes::number(0, asText);
    } else if (how < 80) {
        line[u"discount"_s] = DemoShapes::number(gross * (1 + random.below(20)) / 100'000 * 1000, asText);
    } else {
        const double percent = random.oneOf(percents);
        line[u"discount"_s] = asText ? QJsonValue(QString::number(percent)) : QJsonValue(percent);
    }
}

QJsonObject lineOf(const CatalogueItem &item, DemoRandom &random, DemoRandom &shape)
{
    const CatalogueEntry &product = item.entry;
    const qint64 quantity = 1 + std::min(random.below(6), random.below(6));
    const bool isCheaper = random.chance(15) && product.mayEditPrice && product.price >= 100'000;
    const qint64 price = isCheaper ? product.price * 95 / 100'000 * 1000 : product.price;
    QJsonObject line {{u"name"_s, product.name},
        {u"quantity"_s, DemoShapes::number(quantity, shape.chance(20))},
        {u"value"_s, DemoShapes::number(price, shape.chance(20))}, {u"productIdApiRing"_s, product.code},
        {u"code"_s, item.record.value(u"code"_s)}};
    addDiscount(line, quantity * price, random, shape);
    if (random.chance(20))
        line[u"note"_s] = random.oneOf(lineNotes).toString();
    else
        DemoShapes::leaveOut(line, u"note"_s, QString(), shape);
    if (shape.chance(25))
        line[u"unit"_s] = product.isCombo ? u"bộ"_s : u"cái"_s; // the contract does not name it
    return line;
}

} // namespace

DemoOrders::DemoOrders(quint64 seed, int customers)
    : m_seed(seed)
    , m_customers(seed, customers)
    , m_catalogue(demoCatalogue(seed))
{ }

std::vector<DemoOrders::Slot> DemoOrders::all() const
{
    std::vector<Slot> slots(std::begin(callerOrders), std::end(callerOrders));
    slots.reserve(slots.size() + std::size_t(m_customers.highest()));
    for (qint64 customer = 1; customer <= m_customers.highest(); ++customer) {
        if (!m_customers.isGenerated(customer))
            continue;
        const std::vector<Slot> own = of(customer);
        slots.insert(slots.end(), own.begin(), own.end());
    }
    std::ranges::sort(slots);
    return slots;
}

std::vector<DemoOrders::Slot> DemoOrders::of(qint64 customer) const
{
    std::vector<Slot> own;
    std::ranges::copy_if(callerOrders, std::back_inserter(own),
        [customer](const Slot &slot) { return slot.customer == customer; });
    if (!m_customers.isGenerated(customer) || m_customers.people().kind(customer) == DemoPeople::Kind::Lead)
        return own;
    DemoRandom random(m_seed, quint64(customer), DemoSubject::OrderCount);
    const int count = generatedCount(random);
    if (count == 0)
        return own;
    const qint64 first = m_customers.people().createdAt(customer) / 1000;
    DemoRandom times(m_seed, quint64(customer), DemoSubject::OrderTimes);
    for (int nth = 0; nth < count; ++nth) {
        const qint64 after = times.below(std::max<qint64>(DemoPeople::lastDay - first, 1));
        own.push_back({(first + after) * 1000 + times.below(1000), qint32(customer), nth});
    }
    return own;
}

QStringList DemoOrders::phones(qint64 customer) const
{
    QStringList all = m_customers.phones(customer);
    if (m_customers.isGenerated(customer))
        all.append(demoPhone(m_seed, customer, 1, WrittenForm::National));
    return all;
}

QJsonObject DemoOrders::order(const Slot &slot, qint64 number) const
{
    const quint64 seed = m_customers.seedOf(slot.customer);
    DemoRandom shape(seed, streamOf(slot), DemoSubject::OrderShape);
    DemoRandom random(seed, streamOf(slot), DemoSubject::OrderDetails);
    const QJsonObject customer = m_customers.contact(slot.customer);
    const QJsonArray goods = lines(slot);
    const qint64 value = OrderTotal::of(goods).value_or(0);
    const qint64 fee = random.oneOf(fees);
    const qint64 sinceThen = DemoPeople::lastDay * 1000 - slot.createdAt;

    QJsonObject order {{u"_id"_s, DemoShapes::objectId(shape, slot.createdAt)},
        {u"number"_s, DemoShapes::number(number, shape.chance(40))},
        {u"name"_s, u"%1 %2"_s.arg(random.oneOf(kinds)).arg(number)}, {u"groupPackage"_s, goods},
        {u"value"_s, DemoShapes::number(value, shape.chance(30))},
        {u"shipping_cost"_s, DemoShapes::number(fee, shape.chance(20))},
        {u"createdAt"_s, DemoShapes::time(slot.createdAt, shape)},
        {u"updatedAt"_s,
            DemoShapes::time(
                slot.createdAt + random.below(std::clamp<qint64>(sinceThen, 1, 5 * day)), shape)},
        {u"inActive"_s, false}, {u"files"_s, QJsonArray()}};
    if (const QString own = code(number); !own.isEmpty())
        order[u"opportunityIdApiRing"_s] = own;

    const QStringList known = phones(slot.customer);
    const bool isForAnother = m_customers.isGenerated(slot.customer) && random.chance(15);
    order[u"receiverName"_s] =
        isForAnother ? QJsonValue(random.oneOf(receivers).toString()) : customer.value(u"name"_s);
    order[u"receiverPhone"_s] = isForAnother ? known.constLast() : known.constFirst();
    const QJsonArray addresses = customer.value(u"addresses"_s).toArray();
    if (!addresses.isEmpty())
        order[u"receiverAddressObj"_s] = addresses.first();
    else
        DemoShapes::leaveOut(order, u"receiverAddressObj"_s, QJsonObject(), shape);
    addCustomer(order, customer, shape);
    addDetails(order, random, shape);
    addState(order, sinceThen < openFor, value + fee, random, shape);
    return order;
}

QString DemoOrders::code(qint64 number) const
{
    return number % 2 == 0 ? u"DH-%1"_s.arg(number, 6, 10, QChar(u'0')) : QString();
}

QJsonArray DemoOrders::lines(const Slot &slot) const
{
    DemoRandom random(m_customers.seedOf(slot.customer), streamOf(slot), DemoSubject::OrderLines);
    DemoRandom shape(m_customers.seedOf(slot.customer), streamOf(slot), DemoSubject::LineShape);
    // The callers buy what is the same with every seed.
    const qsizetype choice =
        m_customers.isGenerated(slot.customer) ? m_catalogue.size() : qsizetype(demoProducts.size());
    const qsizetype count = 1 + std::min(random.below(5), random.below(5));
    const qsizetype first = random.below(choice);
    QJsonArray all;
    for (qsizetype i = 0; i < count; ++i)
        all.append(lineOf(m_catalogue.at((first + i * 11) % choice), random, shape));
    return all;
}
