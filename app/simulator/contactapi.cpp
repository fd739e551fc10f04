#include "contactapi.h"

#include <QDate>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageLimit = 20;
constexpr qsizetype packageLimit = 100;

SimReply reply(const QJsonDocument &body)
{
    SimReply made;
    made.body = body.toJson(QJsonDocument::Compact);
    return made;
}

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

Checked<qint64> number(const Query &query, const QString &name, qint64 absent, qint64 most)
{
    if (!query.contains(name))
        return absent;
    bool good = false;
    const qint64 given = query.value(name).toLongLong(&good);
    if (!good || given < 1 || given > most || QString::number(given) != query.value(name))
        return tl::unexpected(u"%1 must be 1 to %2"_s.arg(name).arg(most));
    return given;
}

//! One of two words: whether it is the second.
Checked<std::optional<bool>> choice(
    const Query &query, const QString &name, QStringView first, QStringView second)
{
    if (!query.contains(name))
        return std::nullopt;
    const QString given = query.value(name);
    if (given != first && given != second)
        return tl::unexpected(u"%1 must be %2 or %3"_s.arg(name, first, second));
    return given == second;
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
    QString fault;
    const auto set = [&fault](auto &field, auto read) {
        if (read)
            field = *read;
        else if (fault.isEmpty())
            fault = read.error();
    };
    set(filter.lead, choice(*query, u"contactType"_s, u"customer", u"lead"));
    set(filter.company, choice(*query, u"type"_s, u"0", u"1"));
    set(filter.page, number(*query, u"page"_s, 1, 1'000'000'000));
    set(filter.limit, number(*query, u"limit"_s, pageLimit, pageLimit));
    set(filter.createdFrom, day(*query, u"createdAtf"_s, 0));
    set(filter.createdBefore, day(*query, u"createdAtt"_s, 1));
    set(filter.updatedFrom, day(*query, u"updateAtf"_s, 0));
    set(filter.updatedBefore, day(*query, u"updateAtt"_s, 1));
    if (filter.createdFrom && filter.createdBefore && *filter.createdFrom >= *filter.createdBefore)
        fault = u"createdAtf is after createdAtt"_s;
    if (filter.updatedFrom && filter.updatedBefore && *filter.updatedFrom >= *filter.updatedBefore)
        fault = u"updateAtf is after updateAtt"_s;
    if (!fault.isEmpty())
        return tl::unexpected(fault);
    filter.phone = text(*query, u"phone"_s);
    filter.email = text(*query, u"email"_s);
    filter.customerId = text(*query, u"customerId"_s);
    filter.leadId = text(*query, u"leadId"_s);
    return filter;
}

//! Only DELETE repeats something in the query.
std::optional<SimReply> queryFault(const SimRequest &request)
{
    const auto query = readQuery(request.query, {});
    return query ? std::nullopt : std::optional(refusal(400, query.error()));
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

ContactApi::ContactApi(const QByteArray &key, quint64 seed, int customers)
    : m_key(key)
    , m_store(seed, customers)
{ }

SimReply ContactApi::answer(const SimRequest &request)
{
    if (const auto fault = commonFault(request, m_key))
        return *fault;
    const bool package = request.path == "/contacts/package";
    if (!package && request.path != "/contacts")
        return refusal(404,
            u"unknown path %1"_s.arg(
                QString::fromUtf8(request.path.first(std::min<qsizetype>(request.path.size(), 200)))));

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
    SimReply wrong = refusal(405,
        u"%1 is not a method of %2"_s.arg(QString::fromLatin1(method), QString::fromLatin1(request.path)));
    wrong.headers.insert("Allow"_ba, package ? "POST"_ba : "GET, POST, PUT, DELETE"_ba);
    return wrong;
}

int ContactApi::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_store.size();
}

SimReply ContactApi::find(const SimRequest &request) const
{
    if (request.hasBody)
        return refusal(400, u"a GET has no body"_s);
    const auto filter = readFilter(request.query);
    if (!filter)
        return refusal(400, filter.error());
    const QJsonArray page = m_store.find(*filter);
    // The contract has both shapes: a search for one id is answered with the object alone.
    if ((filter->customerId || filter->leadId) && page.size() == 1)
        return reply(QJsonDocument(page.first().toObject()));
    return reply(QJsonDocument(page));
}

SimReply ContactApi::add(const SimRequest &request)
{
    if (const auto fault = queryFault(request))
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
    return reply(QJsonDocument(
        QJsonObject {{u"success"_s, 1}, {m_store.isLead(id) ? u"leadId"_s : u"customerId"_s, id}}));
}

SimReply ContactApi::addPackage(const SimRequest &request)
{
    if (const auto fault = queryFault(request))
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
    return reply(QJsonDocument(answer));
}

SimReply ContactApi::edit(const SimRequest &request)
{
    if (const auto fault = queryFault(request))
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
    return reply(QJsonDocument(
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
    return reply(QJsonDocument(QJsonObject {{u"success"_s, 1}}));
}
