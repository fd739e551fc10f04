#include "tickets.h"

#include "apiring.h"
#include "askedtimes.h"
#include "commoncodec.h"
#include "directory.h"
#include "directoryreading.h"
#include "knownrecords.h"
#include "recordfacets.h"
#include "ticketcodec.h"

#include <QJsonValue>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Kind = DirectoryEntry::Kind;

//! A sync puts page after page: so long at least is between two knownChanged().
constexpr int knownChangedAfter = 300; // ms

int limitOf(const TicketQuery &query)
{
    return std::clamp(query.limit, 1, pageLimit);
}

ApiQuery written(const TicketQuery &query)
{
    ApiQuery out;
    if (!query.number.isEmpty())
        out.append({u"TicketId"_s, query.number});
    if (query.times == TicketQuery::Times::Updated)
        out.append({u"typeTime"_s, u"updatedAt"_s});
    out += askedTimes(query.from, query.to);
    if (query.isDeleted)
        out.append({u"isTicketDeleted"_s, u"true"_s});
    out.append({u"page"_s, QString::number(std::max(query.page, 1))});
    out.append({u"limit"_s, QString::number(limitOf(query))});
    return out;
}

NumberedList ticketList()
{
    const auto isGone = [](const JsonReader &record) {
        const auto ticket = readTicket(JsonReader(record.json()));
        return ticket && ticket->isDeleted;
    };
    return {Kind::Ticket, u"/tickets"_s, "TicketId"_L1, readTicketFacets, isGone};
}

//! Those that have been deleted are shown on request only, and then are asked for.
QList<KnownTicket> readKnown(const QList<DirectoryEntry> &entries)
{
    auto known = knownIn<KnownTicket>(entries, readTicket);
    known.removeIf([](const KnownTicket &one) { return one.ticket.isDeleted; });
    return known;
}

} // namespace

QStringList idsOf(const TicketContact &contact)
{
    QStringList ids {contact.id};
    for (const QString &key : {u"_id"_s, u"customerId"_s, u"leadId"_s})
        ids.append(contact.extra.value(key).toString());
    ids.removeAll(QString());
    return ids;
}

bool isOf(const Ticket &ticket, const Customer &customer)
{
    const QStringList ids = idsOf(ticket.contact);
    const QString code = ticket.contact.extra.value(u"customerIdApiRing"_s).toString();
    return std::ranges::any_of(QStringList {customer.id, customer.customerId, customer.leadId},
               [&ids](const QString &id) { return ids.contains(id); })
        || (!code.isEmpty() && code == customer.code)
        || std::ranges::any_of(ticket.contact.phones,
            [&customer](const CustomerPhone &phone) { return customer.hasPhone(phone.number); })
        || std::ranges::any_of(ticket.contact.emails,
            [&customer](const CustomerEmail &email) { return customer.hasEmail(email.value); });
}

Tickets::Tickets(ApiRing &api, Directory &directory, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_directory(directory)
{
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setInterval(knownChangedAfter);
    timer->callOnTimeout(this, &Tickets::knownChanged);
    connect(&directory, &Directory::attachmentChanged, this, &Tickets::knownReplaced);
    connect(&directory, &Directory::changed, timer, [timer](Kind kind) {
        if (kind == Kind::Ticket && !timer->isActive())
            timer->start();
    });
}

RequestHandle Tickets::find(const TicketQuery &query, QObject *context, Callback<TicketPage> done)
{
    return m_api.get(u"/tickets"_s, written(query), context,
        [this, self = QPointer(this), asked = m_api.connection(), limit = limitOf(query),
            done = std::move(done)](const Result<QJsonValue> &json) {
            if (!json)
                return done(tl::make_unexpected(json.error()));
            const auto records = readRecords(*json);
            auto tickets = records ? readList(*records, readTicket) : tl::make_unexpected(records.error());
            if (!tickets)
                return done(tl::make_unexpected(tickets.error()));
            if (self && asked == m_api.connection()) {
                // Of what is only scrolled past nothing is kept but the values, to be suggested.
                for (const JsonReader &record : *records)
                    learn(readTicketFacets(record), m_directory);
            }
            const bool last = tickets->size() < limit;
            done(TicketPage {*std::move(tickets), last});
        });
}

QList<KnownTicket> Tickets::known(const Customer &customer, int most) const
{
    auto known = readKnown(linkedEntries(m_directory, Kind::Ticket, customer, most));
    known.removeIf([&customer](const KnownTicket &one) { return !isOf(one.ticket, customer); });
    sortByChange(known, &KnownTicket::ticket);
    return known.mid(0, std::max(most, 0));
}

std::optional<KnownTicket> Tickets::known(const QString &number) const
{
    const auto entry = m_directory.find(Kind::Ticket, number);
    const auto known = entry ? readKnown({*entry}) : QList<KnownTicket>();
    return known.isEmpty() ? std::nullopt : std::optional(known.first());
}

QList<KnownTicket> Tickets::search(const QString &text, int most) const
{
    return readKnown(m_directory.search(Kind::Ticket, text, most));
}

void Tickets::refresh(const QString &number, const QString &customer)
{
    Q_EMIT changed(customer);
    if (number.isEmpty())
        return;
    refreshRecord(m_api, m_directory, ticketList(), number, m_refreshes, this,
        [this, customer] { Q_EMIT changed(customer); });
}

void Tickets::readRecent(int most, QObject *context, RecentPart each)
{
    m_directory.readNewest(Kind::Ticket, most, context,
        [each = std::move(each)](const QList<DirectoryEntry> &entries, bool isLast) {
            QList<Ticket> part;
            for (KnownTicket &one : knownIn<KnownTicket>(entries, readTicket))
                part.append(std::move(one.ticket));
            each(part, isLast);
        });
}

QStringList Tickets::slas() const
{
    return m_directory.learned(Learned::Sla);
}

QStringList Tickets::priorities() const
{
    QStringList seen = m_directory.learned(Learned::Priority);
    const QString usual = u"Medium"_s; // the contract's default
    if (!seen.contains(usual, Qt::CaseInsensitive))
        seen.append(usual);
    return seen;
}

QStringList Tickets::statuses() const
{
    return m_directory.learned(Learned::TicketStatus);
}

QStringList Tickets::categories() const
{
    return m_directory.learned(Learned::TicketCategory);
}

QStringList Tickets::groups() const
{
    return m_directory.learned(Learned::TicketGroup);
}

QStringList Tickets::resolutions() const
{
    return m_directory.learned(Learned::TicketResolution);
}

QStringList Tickets::staff() const
{
    return m_directory.learned(Learned::Staff);
}
