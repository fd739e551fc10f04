#include "contactstore.h"

#include "demorecords.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

DemoPeople::Kind kindOf(const QJsonObject &contact)
{
    if (contact.value(u"contactType"_s).toString() != u"customer")
        return DemoPeople::Kind::Lead;
    const QJsonValue type = contact.value(u"type"_s);
    return type == QJsonValue(1) || type == QJsonValue(u"1"_s) ? DemoPeople::Kind::Company
                                                               : DemoPeople::Kind::Person;
}

qint64 idOf(const QJsonObject &contact)
{
    const QJsonValue id =
        contact.contains(u"leadId"_s) ? contact.value(u"leadId"_s) : contact.value(u"customerId"_s);
    return id.isString() ? id.toString().toLongLong() : id.toInteger();
}

qint64 timeOf(const QJsonValue &value)
{
    if (!value.isString())
        return value.toInteger();
    const QString text = value.toString();
    const QDateTime iso = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (iso.isValid())
        return iso.toMSecsSinceEpoch();
    QDateTime vietnam = QDateTime::fromString(text, u"dd/MM/yyyy HH:mm:ss"_s);
    vietnam.setOffsetFromUtc(7 * 3600);
    return vietnam.toMSecsSinceEpoch();
}

QStringList valuesOf(const QJsonValue &list)
{
    QStringList values;
    const QJsonArray items = list.toArray();
    for (const auto &item : items)
        values.append(item.toObject().value(u"value"_s).toString());
    return values;
}

std::size_t hashOf(const QString &text)
{
    return qHash(text, 0);
}

bool within(qint64 time, const std::optional<qint64> &from, const std::optional<qint64> &before)
{
    return (!from || time >= *from) && (!before || time < *before);
}

} // namespace

ContactStore::ContactStore(quint64 seed, int customers)
    : m_people(seed, customers)
{
    const QList<QJsonObject> callers = demoRecords();
    const qint64 firstCaller = idOf(callers.first());
    const qint64 lastCaller = idOf(callers.last());
    m_entries.reserve(std::size_t(customers));
    m_byPhone.reserve(std::size_t(customers) * 5 / 4);
    m_byEmail.reserve(std::size_t(customers) * 3 / 4);

    const auto generate = [this](qint64 id) {
        m_entries.push_back({id, m_people.createdAt(id), m_people.updatedAt(id), m_people.kind(id)});
        index(id);
    };
    const qint64 generated = std::max(customers - int(callers.size()), 0);
    for (qint64 i = 0; i < std::min(generated, firstCaller - 1); ++i)
        generate(i + 1);
    for (const QJsonObject &caller : callers) {
        const qint64 id = idOf(caller);
        m_kept.insert(id, caller);
        if (const QString own = code(id); !own.isEmpty())
            m_keptCodes.insert(own, id);
        const qint64 created = timeOf(caller.value(u"createdAt"_s));
        const QJsonValue updated = caller.value(u"updatedAt"_s);
        m_entries.push_back({id, created, updated.isUndefined() ? created : timeOf(updated), kindOf(caller)});
        index(id);
    }
    for (qint64 i = firstCaller - 1; i < generated; ++i)
        generate(lastCaller + 1 + i - (firstCaller - 1));
    m_nextId = m_entries.back().id + 1;
}

QJsonArray ContactStore::find(const ContactFilter &filter) const
{
    QJsonArray page;
    qint64 toSkip = (filter.page - 1) * filter.limit;
    const auto take = [&](const Entry &one) {
        if (!matches(one, filter) || toSkip-- > 0)
            return true;
        page.append(contact(one.id));
        return page.size() < filter.limit;
    };
    if (filter.phone || filter.email) {
        const std::vector<qint64> ids = filter.phone ? candidates(m_byPhone, *filter.phone)
                                                     : candidates(m_byEmail, filter.email->toLower());
        for (const qint64 id : ids) {
            if (!take(*entry(id)))
                break;
        }
    } else if (filter.customerId || filter.leadId) {
        const auto id = find(filter.customerId ? ContactId {u"customerId"_s, *filter.customerId}
                                               : ContactId {u"leadId"_s, *filter.leadId});
        if (id)
            take(*entry(*id));
    } else {
        for (auto one = m_entries.rbegin(); one != m_entries.rend(); ++one) {
            if (!take(*one))
                break;
        }
    }
    return page;
}

std::optional<qint64> ContactStore::find(const ContactId &id) const
{
    if (id.field == u"customerIdApiRing") {
        if (const auto kept = m_keptCodes.constFind(id.value); kept != m_keptCodes.constEnd())
            return *kept;
        const qint64 number = id.value.sliced(std::min<qsizetype>(3, id.value.size())).toLongLong();
        return entry(number) != nullptr && code(number) == id.value ? std::optional(number) : std::nullopt;
    }
    const qint64 number = id.value.toLongLong();
    const Entry *found = entry(number);
    if (found == nullptr || QString::number(number) != id.value)
        return std::nullopt;
    return (found->kind == DemoPeople::Kind::Lead) == (id.field == u"leadId") ? std::optional(number)
                                                                              : std::nullopt;
}

std::optional<QJsonObject> ContactStore::withObjectId(const QString &objectId) const
{
    const auto kept = std::ranges::find_if(
        m_kept, [&](const QJsonObject &record) { return record.value(u"_id"_s) == objectId; });
    if (kept != m_kept.end())
        return *kept;
    bool isHex = false;
    const qint64 second = objectId.first(std::min<qsizetype>(8, objectId.size())).toLongLong(&isHex, 16);
    // A generated one's begins with when it was made; making all of them to look would take too long.
    for (const Entry &one : m_entries) {
        if (!isHex || one.createdAt / 1000 != second)
            continue;
        if (QJsonObject record = contact(one.id); record.value(u"_id"_s) == objectId)
            return record;
    }
    return std::nullopt;
}

bool ContactStore::isLead(qint64 id) const
{
    const Entry *found = entry(id);
    return found != nullptr && found->kind == DemoPeople::Kind::Lead;
}

qint64 ContactStore::add(QJsonObject contact)
{
    const qint64 id = m_nextId++;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString kind = contact.value(u"contactType"_s).toString(u"lead"_s);
    contact[u"contactType"_s] = kind;
    if (!contact.contains(u"type"_s))
        contact[u"type"_s] = u"0"_s;
    if (!contact.contains(u"gender"_s))
        contact[u"gender"_s] = u"2"_s;
    contact[kind == u"lead" ? u"leadId"_s : u"customerId"_s] = id;
    contact[u"_id"_s] = u"%1"_s.arg(id, 24, 16, QChar(u'0'));
    contact[u"createdAt"_s] = now.toString(Qt::ISODateWithMs);
    contact[u"updatedAt"_s] = now.toMSecsSinceEpoch();
    m_kept.insert(id, contact);
    m_keptCodes.insert(contact.value(u"customerIdApiRing"_s).toString(), id);
    m_entries.push_back({id, now.toMSecsSinceEpoch(), now.toMSecsSinceEpoch(), kindOf(contact)});
    index(id);
    return id;
}

void ContactStore::edit(qint64 id, const QJsonObject &changes)
{
    QJsonObject edited = contact(id);
    for (auto change = changes.begin(); change != changes.end(); ++change)
        edited[change.key()] = change.value();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    edited[u"updatedAt"_s] = now;
    unindex(id);
    m_kept.insert(id, edited);
    index(id);
    m_entries[std::size_t(entry(id) - m_entries.data())].updatedAt = now;
}

void ContactStore::remove(qint64 id)
{
    unindex(id);
    m_keptCodes.remove(code(id));
    m_kept.remove(id);
    m_entries.erase(m_entries.begin() + (entry(id) - m_entries.data()));
}

QJsonObject ContactStore::contact(qint64 id) const
{
    const auto kept = m_kept.constFind(id);
    return kept != m_kept.constEnd() ? *kept : m_people.contact(id);
}

QStringList ContactStore::phones(qint64 id) const
{
    const auto kept = m_kept.constFind(id);
    return kept != m_kept.constEnd() ? valuesOf(kept->value(u"phones"_s)) : m_people.phones(id);
}

QStringList ContactStore::emails(qint64 id) const
{
    QStringList all;
    const auto kept = m_kept.constFind(id);
    if (kept != m_kept.constEnd()) {
        for (const QString &email : valuesOf(kept->value(u"emails"_s)))
            all.append(email.toLower());
    } else if (const QString email = m_people.email(id); !email.isEmpty()) {
        all.append(email);
    }
    return all;
}

QString ContactStore::code(qint64 id) const
{
    const auto kept = m_kept.constFind(id);
    return kept != m_kept.constEnd() ? kept->value(u"customerIdApiRing"_s).toString() : m_people.code(id);
}

const ContactStore::Entry *ContactStore::entry(qint64 id) const
{
    const auto found = std::ranges::lower_bound(m_entries, id, {}, &Entry::id);
    return found != m_entries.end() && found->id == id ? &*found : nullptr;
}

std::vector<qint64> ContactStore::candidates(const Index &index, const QString &text) const
{
    std::vector<qint64> ids;
    const auto [first, last] = index.equal_range(hashOf(text));
    for (auto at = first; at != last; ++at)
        ids.push_back(at->second);
    std::ranges::sort(ids, std::greater());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

bool ContactStore::matches(const Entry &one, const ContactFilter &filter) const
{
    const bool lead = one.kind == DemoPeople::Kind::Lead;
    const bool company = one.kind == DemoPeople::Kind::Company;
    if (filter.lead.value_or(lead) != lead || filter.company.value_or(company) != company)
        return false;
    if ((filter.customerId && (lead || QString::number(one.id) != *filter.customerId))
        || (filter.leadId && (!lead || QString::number(one.id) != *filter.leadId)))
        return false;
    if (!within(one.createdAt, filter.createdFrom, filter.createdBefore)
        || !within(one.updatedAt, filter.updatedFrom, filter.updatedBefore))
        return false;
    return (!filter.phone || phones(one.id).contains(*filter.phone))
        && (!filter.email || emails(one.id).contains(filter.email->toLower()));
}

void ContactStore::index(qint64 id)
{
    for (const QString &phone : phones(id))
        m_byPhone.emplace(hashOf(phone), id);
    for (const QString &email : emails(id))
        m_byEmail.emplace(hashOf(email), id);
}

void ContactStore::unindex(qint64 id)
{
    const auto drop = [id](Index &index, const QString &text) {
        const auto [first, last] = index.equal_range(hashOf(text));
        for (auto at = first; at != last; ++at) {
            if (at->second == id) {
                index.erase(at);
                return;
            }
        }
    };
    for (const QString &phone : phones(id))
        drop(m_byPhone, phone);
    for (const QString &email : emails(id))
        drop(m_byEmail, email);
}
