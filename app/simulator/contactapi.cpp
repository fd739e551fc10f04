#include "contactapi.h"

#include <QDate>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype packageLimit = 100;

//! The servers are Vietnamese: a day there begins at 17:00 UTC of the day before.
Checked<std::optional<qint64>> day(const Query &query, const QString &name, int addDays)
{
    if (!query.contains(name))
        return std::nullopt;
    const QString given = query.value(name);
    const QDate date = QDate::fromString(given, u"yyyy-MM-dd"_s);
    if (!date.isValid() || given.size() != 10)
        return tl::unexpected(u"%1 must be a date, yyyy-MM-dd"_s.arg(name));
    return date.addDays(addDays).startOfDay(Qt::OffsetFromUTC, 7 * 3600).toMSecsSinceEpoch();
}

std::optional<QString> text(const Query &query, const QString &name)
{
    return query.contains(name) ? std::optional(query.value(name)) : std::nullopt;
}

Checked<ContactFilter> readFilter(const QByteArray &raw)
{
    const auto query = readQuery(raw,
        {u"contactType"_s, u"type"_s, u"phone"_s, u"email"_s, u"customerId"_s, u"leadId"_s, u"page"_s,
            u"limit"_s, u"createdAtf"_s, u"createdAtt"_s, u"updateAtf"_s, u"updateAtt"_s});
    if (!query)
        return tl::unexpected(query.error());
    ContactFilter filter;
    FirstFault fault;
    fault.set(filter.lead, choiceIn(*query, u"contactType"_s, u"customer", u"lead"));
    fault.set(filter.company, choiceIn(*query, u"type"_s, u"0", u"1"));
    Page page;
    fault.set(page, pageIn(*query));
    filter.page = page.number;
    filter.limit = page.limit;
    fault.set(filter.createdFrom, day(*query, u"createdAtf"_s, 0));
    fault.set(filter.createdBefore, day(*query, u"createdAtt"_s, 1));
    fault.set(filter.updatedFrom, day(*query, u"updateAtf"_s, 0));
    fault.set(filter.updatedBefore, day(*query, u"updateAtt"_s, 1));
    if (filter.createdFrom && filter.createdBefore && *filter.createdFrom >= *filter.createdBefore)
        fault.text = u"createdAtf is after createdAtt"_s;
    if (filter.updatedFrom && filter.updatedBefore && *filter.updatedFrom >= *filter.updatedBefore)
        fault.text = u"updateAtf is after updateAtt"_s;
    if (!fault.text.isEmpty())
        return tl::unexpected(fault.text);
    filter.phone = text(*query, u"phone"_s);
    filter.email = text(*query, u"email"_s);
    filter.customerId = text(*query, u"customerId"_s);
    filter.leadId = text(*query, u"leadId"_s);
    return filter;
}

QString taken(const QString &code)
{
    return u"customerIdApiRing already exists: %1"_s.arg(code);
}

QString codeOf(const QJsonObject &contact)
{
    return contact.value(u"customerIdApiRing"_s).toString();
}

} // namespace

ContactApi::ContactApi(quint64 seed, int customers)
    : m_store(seed, customers)
{ }

SimReply ContactApi::answer(const SimRequest &request)
{
    const bool package = request.path == "/contacts/package";
    const QByteArray &method = request.method;
    const std::lock_guard lock(m_mutex);
    if (method == "POST")
        return package ? addPackage(request) : add(request);
    if (method == "GET" && !package)
        return find(request);
    if (method == "PUT" && !package)
        return edit(request);
    if (method == "DELETE" && !package)
        return remove(request);
    return wrongMethod(request, package ? "POST"_ba : "GET, POST, PUT, DELETE"_ba);
}

int ContactApi::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_store.size();
}

std::optional<QJsonObject> ContactApi::withObjectId(const QString &objectId) const
{
    const std::lock_guard lock(m_mutex);
    return m_store.withObjectId(objectId);
}

SimReply ContactApi::find(const SimRequest &request) const
{
    if (request.hasBody)
        return refusal(400, u"a GET has no body"_s);
    const auto filter = readFilter(request.query);
    if (!filter)
        return refusal(400, filter.error());
    return answeredWith(m_store.find(*filter), filter->customerId || filter->leadId);
}

SimReply ContactApi::add(const SimRequest &request)
{
    if (const auto fault = queryFault(request.query))
        return *fault;
    const auto body = readBody(request);
    if (!body)
        return refusal(400, body.error());
    const auto contact =
        readNewContact(body->isObject() ? QJsonValue(body->object()) : QJsonValue(body->array()));
    if (!contact)
        return refusal(400, contact.error());
    if (m_store.find(ContactId {u"customerIdApiRing"_s, codeOf(*contact)}))
        return refusal(400, taken(codeOf(*contact)));
    const qint64 id = m_store.add(*contact);
    return answered(QJsonDocument(
        QJsonObject {{u"success"_s, 1}, {m_store.isLead(id) ? u"leadId"_s : u"customerId"_s, id}}));
}

SimReply ContactApi::addPackage(const SimRequest &request)
{
    if (const auto fault = queryFault(request.query))
        return *fault;
    const auto body = readBody(request);
    if (!body)
        return refusal(400, body.error());
    const QJsonArray items = body->array();
    if (!body->isArray() || items.isEmpty() || items.size() > packageLimit)
        return refusal(400, u"the body must be an array of 1 to %1 contacts"_s.arg(packageLimit));

    QList<QJsonObject> contacts;
    QSet<QString> codes;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto contact = readNewContact(items.at(i));
        const QString which = u"contact %1: "_s.arg(i + 1);
        if (!contact)
            return refusal(400, which + contact.error());
        const QString code = codeOf(*contact);
        if (codes.contains(code) || m_store.find(ContactId {u"customerIdApiRing"_s, code}))
            return refusal(400, which + taken(code));
        codes.insert(code);
        contacts.append(*contact);
    }
    QJsonObject answer {{u"success"_s, 1}};
    for (const QJsonObject &contact : contacts) {
        const qint64 id = m_store.add(contact);
        const QString name = m_store.isLead(id) ? u"leadId"_s : u"customerId"_s;
        QJsonArray ids = answer.value(name).toArray();
        ids.append(id);
        answer[name] = ids;
    }
    return answered(QJsonDocument(answer));
}

SimReply ContactApi::edit(const SimRequest &request)
{
    if (const auto fault = queryFault(request.query))
        return *fault;
    const auto body = readBody(request);
    if (!body)
        return refusal(400, body.error());
    const auto edited = readContactEdit(*body);
    if (!edited)
        return refusal(400, edited.error());
    const auto id = m_store.find(edited->id);
    if (!id)
        return refusal(404, u"%1 not found"_s.arg(edited->id.field));
    m_store.edit(*id, edited->changes);
    return answered(QJsonDocument(
        QJsonObject {{u"success"_s, 1}, {m_store.isLead(*id) ? u"leadId"_s : u"customerId"_s, *id}}));
}

SimReply ContactApi::remove(const SimRequest &request)
{
    const auto query = readQuery(request.query, {u"leadId"_s, u"customerId"_s, u"customerIdApiRing"_s});
    if (!query)
        return refusal(400, query.error());
    const auto body = readBody(request);
    if (!body)
        return refusal(400, body.error());
    const auto removal = readContactRemoval(*query, *body);
    if (!removal)
        return refusal(400, removal.error());
    const auto id = m_store.find(*removal);
    if (!id)
        return refusal(404, u"%1 not found"_s.arg(removal->field));
    m_store.remove(*id);
    return answered(QJsonDocument(QJsonObject {{u"success"_s, 1}}));
}
