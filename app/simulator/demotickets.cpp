#include "demotickets.h"

#include "demorandom.h"
#include "demoshapes.h"
#include "demosubjects.h"
#include "demoticketwords.h"
#include "ticketbody.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 lastDay = DemoPeople::lastDay * 1000;

constexpr DemoTickets::Slot sample {1'710'311'060'673, 475, 0}; // 2024-03-13T06:24:20.673Z
constexpr char sampleRecord[] = R"json({
  "SLA": "", "TicketId": 17464, "assignedTo": "thong@example.com", "group": "",
  "category": {"_id": "1", "name": "Bảo hành"}, "resolutionTypeOb": "",
  "contact": {
    "id": "64db290a7796fe24bfe876a7", "name": "Nguyễn Thị Ánh",
    "phones": [{"type": "Work", "value": "0867123456"}]
  },
  "cusFields": [], "deal": {}, "files": [], "priority": "Medium", "status": "Assigned",
  "summary": "<p>test <img src=\"http://127.0.0.1:9/pixel.png\"> <a href=\"file:///etc/passwd\">x</a><script>1</script></p>",
  "title": "[Phone] Thông test", "createdAt": "2024-03-13T06:24:20.673Z", "updatedAt": "2024-03-13T06:24:20.673Z"
})json";

//! What is said of a ticket beside whose it is and when it was.
struct Content
{
    DemoTicketSubject subject;
    QStringView sla;
    QStringView priority;
    QStringView status;
};

//! The tickets of the demo callers, the same with every seed: they show each state of a deadline.
struct CallerTicket
{
    qint64 ago;
    qint32 customer;
    qint32 nth;
    std::size_t subject; // of DemoWords::ticketSubjects
    QStringView sla;
    QStringView priority;
    QStringView status;
};

constexpr CallerTicket callerTickets[] {
    {388 * day, 475, 1, 3, u"SLA 24 giờ", u"Medium", u"Closed"},
    {117 * day + 5 * hour, 475, 2, 6, u"SLA 2 ngày làm việc", u"Low", u"Closed"},
    {8 * day + 2 * hour, 475, 3, 12, u"Chuẩn", u"Low", u"Waiting"},
    {3 * day, 475, 4, 0, u"SLA 4 giờ", u"High", u"In progress"}, // overdue
    {5 * hour, 475, 5, 4, u"SLA 2 ngày làm việc", u"Medium", u"Assigned"}, // running
    {3 * hour + 40 * minute, 475, 6, 8, u"SLA 4 giờ (24/7)", u"Urgent", u"New"}, // due in 20 minutes
    {52 * day, 476, 0, 1, u"SLA 24 giờ", u"Medium", u"Closed"},
    {22 * minute, 476, 1, 9, u"Phản hồi 30 phút", u"Urgent", u"New"},
    {210 * day, 477, 0, 2, u"SLA 2 ngày làm việc", u"Medium", u"Closed"},
    {2 * day + 3 * hour, 478, 0, 10, u"SLA 24 giờ", u"High", u"In progress"},
    {31 * day, 480, 0, 7, u"SLA 24 giờ", u"Low", u"Closed"},
    {50 * minute, 482, 0, 13, u"SLA 24 giờ", u"Medium", u"New"},
    {64 * day, 483, 0, 6, u"SLA 2 ngày làm việc", u"Medium", u"Closed"},
    {7 * hour, 483, 1, 5, u"SLA 24 giờ", u"High", u"Assigned"},
};

constexpr QStringView slas[] {
    u"SLA 4 giờ", u"SLA 24 giờ", u"SLA 24 giờ", u"SLA 2 ngày làm việc", u"Phản hồi 30 phút", u"Chuẩn"};
constexpr QStringView priorities[] {u"Low", u"Medium", u"Medium", u"Medium", u"High", u"Urgent"};
constexpr QStringView newStatuses[] {u"New", u"New", u"Assigned", u"Assigned", u"In progress"};
constexpr QStringView openStatuses[] {u"Assigned", u"In progress", u"In progress", u"Waiting"};
constexpr QStringView closed = u"Closed";
constexpr QStringView channels[] {u"Điện thoại", u"Zalo", u"Facebook", u"Cửa hàng"};

quint64 streamOf(const DemoTickets::Slot &slot)
{
    return quint64(slot.customer) * 16 + quint64(slot.nth);
}

qint64 ageOf(const DemoTickets::Slot &slot)
{
    return lastDay - slot.time;
}

int generatedCount(DemoRandom &random)
{
    const qsizetype draw = random.below(100);
    return draw < 42 ? 0 : draw < 76 ? 1 : draw < 92 ? 2 : 3;
}

QStringView statusAt(qint64 age, DemoRandom &random)
{
    if (age < day)
        return random.oneOf(newStatuses);
    return random.chance(age < 10 * day ? 65 : 96) ? closed : random.oneOf(openStatuses);
}

Content contentOf(const DemoTickets::Slot &slot, DemoRandom &random)
{
    for (const CallerTicket &one : callerTickets) {
        if (one.customer == slot.customer && one.nth == slot.nth)
            return {DemoWords::ticketSubjects[one.subject], one.sla, one.priority, one.status};
    }
    const DemoTicketSubject &subject = random.oneOf(DemoWords::ticketSubjects);
    const QStringView sla = random.oneOf(slas);
    const QStringView priority = random.oneOf(priorities);
    return {subject, sla, priority, statusAt(ageOf(slot), random)};
}

//! A name, alone or as an object has it.
QJsonValue named(QStringView name, DemoRandom &shape)
{
    const QString text = name.toString();
    switch (shape.below(5)) {
    case 0:
        return QJsonObject {{u"name"_s, text}};
    case 1:
        return QJsonObject {{u"_id"_s, DemoShapes::objectId(shape, 1'646'092'800'000)}, {u"name"_s, text}};
    default:
        return text;
    }
}

QJsonValue file(const DemoTickets::Slot &slot, qsizetype nth, DemoRandom &random, DemoRandom &shape)
{
    const DemoTicketFile &one = random.oneOf(DemoWords::ticketFiles);
    const QString address = u"https://files.example.com/%1/%2-%3.%4"_s.arg(slot.customer)
                                .arg(QLatin1String(one.address))
                                .arg(nth + 1)
                                .arg(QLatin1String(one.ending));
    if (shape.chance(50))
        return address;
    return QJsonObject {{u"name"_s, u"%1 %2.%3"_s.arg(one.name).arg(nth + 1).arg(QLatin1String(one.ending))},
        {u"url"_s, address}};
}

void addFiles(QJsonObject &ticket, const DemoTickets::Slot &slot, DemoRandom &random, DemoRandom &shape)
{
    if (!random.chance(30)) {
        DemoShapes::leaveOut(ticket, u"files"_s, QJsonArray(), shape);
        return;
    }
    QJsonArray files;
    const qsizetype count = 1 + random.below(3);
    for (qsizetype i = 0; i < count; ++i)
        files.append(file(slot, i, random, shape));
    ticket[u"files"_s] = files;
}

void addDeal(QJsonObject &ticket, const QJsonObject &order, DemoRandom &shape)
{
    if (order.isEmpty()) {
        DemoShapes::leaveOut(ticket, u"deal"_s, QJsonObject(), shape);
        return;
    }
    QJsonObject deal {{u"number"_s, order.value(u"number"_s)}};
    if (shape.chance(70))
        deal[u"name"_s] = order.value(u"name"_s);
    if (shape.chance(30))
        deal[u"_id"_s] = order.value(u"_id"_s);
    ticket[u"deal"_s] = deal;
}

void addPeople(QJsonObject &ticket, const Content &content, DemoRandom &random, DemoRandom &shape)
{
    ticket[u"group"_s] = named(content.subject.group, shape);
    const QString person = u"nhanvien%1@example.com"_s.arg(1 + random.below(6));
    if (content.status == u"New" && shape.chance(70))
        DemoShapes::leaveOut(ticket, u"assignedTo"_s, QString(), shape);
    else
        ticket[u"assignedTo"_s] = shape.chance(80) ? QJsonValue(person) : named(person, shape);
}

} // namespace

DemoTickets::DemoTickets(quint64 seed, int customers, qint64 now, OrderBefore orderBefore)
    : m_customers(seed, customers)
    , m_orderBefore(std::move(orderBefore))
    , m_shift(std::max<qint64>(now - lastDay, 0))
{ }

std::vector<DemoTickets::Slot> DemoTickets::all() const
{
    std::vector<Slot> slots {sample};
    slots.reserve(std::size_t(m_customers.highest()));
    for (const CallerTicket &one : callerTickets)
        slots.push_back({lastDay - one.ago, one.customer, one.nth});
    for (qint64 customer = 1; customer <= m_customers.highest(); ++customer) {
        const std::vector<Slot> own = of(customer);
        slots.insert(slots.end(), own.begin(), own.end());
    }
    std::ranges::sort(slots);
    return slots;
}

qint64 DemoTickets::createdAt(const Slot &slot) const
{
    return slot == sample ? sample.time : slot.time + m_shift;
}

qint64 DemoTickets::updatedAt(const Slot &slot) const
{
    if (slot == sample)
        return sample.time;
    DemoRandom random(m_customers.seedOf(slot.customer), streamOf(slot), DemoSubject::TicketChanges);
    const qint64 latest = std::min(ageOf(slot), 6 * day);
    return createdAt(slot) + std::min(random.below(latest + 1), random.below(latest + 1));
}

bool DemoTickets::isDeleted(const Slot &slot) const
{
    DemoRandom random(m_customers.seedOf(slot.customer), streamOf(slot), DemoSubject::TicketRemoval);
    return m_customers.isGenerated(slot.customer) && random.chance(3);
}

QJsonObject DemoTickets::ticket(const Slot &slot, qint64 number) const
{
    if (slot == sample)
        return QJsonDocument::fromJson(sampleRecord).object();
    const quint64 seed = m_customers.seedOf(slot.customer);
    DemoRandom shape(seed, streamOf(slot), DemoSubject::TicketShape);
    DemoRandom random(seed, streamOf(slot), DemoSubject::TicketDetails);
    const Content content = contentOf(slot, random);

    QJsonObject ticket {{u"_id"_s, DemoShapes::objectId(shape, createdAt(slot))},
        {u"TicketId"_s, DemoShapes::number(number, shape.chance(40))},
        {u"title"_s, content.subject.title.toString()}, {u"SLA"_s, named(content.sla, shape)},
        {u"priority"_s, named(content.priority, shape)}, {u"status"_s, named(content.status, shape)},
        {u"category"_s, named(content.subject.category, shape)},
        {u"contact"_s, ticketContact(m_customers.contact(slot.customer))},
        {u"createdAt"_s, DemoShapes::time(createdAt(slot), shape)},
        {u"updatedAt"_s, DemoShapes::time(updatedAt(slot), shape)}};
    if (const QString own = code(number); !own.isEmpty())
        ticket[u"ticketIdApiRing"_s] = own;
    if (random.chance(90))
        ticket[u"summary"_s] = content.subject.summary.toString();
    else
        DemoShapes::leaveOut(ticket, u"summary"_s, QString(), shape);
    addPeople(ticket, content, random, shape);
    if (content.status == closed)
        ticket[u"resolutionTypeOb"_s] = named(random.oneOf(content.subject.resolutions), shape);
    else
        DemoShapes::leaveOut(ticket, u"resolutionTypeOb"_s, QString(), shape);
    const bool isAboutOrder = content.subject.isAboutOrder && random.chance(80);
    addDeal(ticket, isAboutOrder ? m_orderBefore(slot.customer, slot.time) : QJsonObject(), shape);
    addFiles(ticket, slot, random, shape);
    if (random.chance(30))
        ticket[u"cusFields"_s] = QJsonArray {
            QJsonObject {{u"name"_s, u"Kênh tiếp nhận"_s}, {u"value"_s, random.oneOf(channels).toString()}}};
    else
        DemoShapes::leaveOut(ticket, u"cusFields"_s, QJsonArray(), shape);
    if (isDeleted(slot) || shape.chance(20))
        ticket[u"isDeleted"_s] = isDeleted(slot);
    return ticket;
}

QString DemoTickets::code(qint64 number) const
{
    const bool hasOne = number != firstNumber && number % 3 == 0;
    return hasOne ? u"PH-%1"_s.arg(number, 6, 10, QChar(u'0')) : QString();
}

qint64 DemoTickets::numberIn(const QString &code)
{
    return code.sliced(std::min<qsizetype>(3, code.size())).toLongLong();
}

std::vector<DemoTickets::Slot> DemoTickets::of(qint64 customer) const
{
    if (!m_customers.isGenerated(customer))
        return {};
    const quint64 seed = m_customers.seedOf(customer);
    DemoRandom random(seed, quint64(customer), DemoSubject::TicketCount);
    if (m_customers.people().kind(customer) == DemoPeople::Kind::Lead && !random.chance(20))
        return {};
    std::vector<Slot> own;
    const int count = generatedCount(random);
    if (count == 0)
        return own;
    // The sample is the first of all.
    const qint64 first = std::max(m_customers.people().createdAt(customer), sample.time + day) / 1000;
    DemoRandom times(seed, quint64(customer), DemoSubject::TicketTimes);
    for (int nth = 0; nth < count; ++nth) {
        const qint64 since = std::max<qint64>(DemoPeople::lastDay - first, 1);
        // Some are always recent, so that there is work to show.
        const bool isRecent = times.chance(8);
        const qint64 age = times.below(isRecent ? std::min(since, 2 * day / 1000) : since);
        own.push_back({lastDay - age * 1000, qint32(customer), nth});
    }
    return own;
}
