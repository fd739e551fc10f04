#include "recordapi.h"

using namespace Qt::StringLiterals;

RecordApi::RecordApi(const QString &idField, Id kind)
    : m_idField(idField)
    , m_kind(kind)
{ }

SimReply RecordApi::answer(const SimRequest &request)
{
    const std::lock_guard lock(m_mutex);
    const QByteArray &method = request.method;
    if (method == "GET")
        return request.hasBody ? refusal(400, u"a GET has no body"_s) : find(request.query);
    if (method != "POST" && method != "PUT" && method != "DELETE")
        return wrongMethod(request, "GET, POST, PUT, DELETE"_ba);
    const auto query = readQuery(request.query, method == "DELETE" ? QStringList {m_idField} : QStringList());
    if (!query)
        return refusal(400, query.error());
    const auto body = readBody(request);
    if (!body)
        return refusal(400, body.error());
    if (!body->isObject())
        return refusal(400, u"the body must be an object"_s);
    if (method == "POST")
        return add(body->object());
    return method == "PUT" ? editOne(body->object()) : removeOne(*query, body->object());
}

int RecordApi::size() const
{
    const std::lock_guard lock(m_mutex);
    return count();
}

SimReply RecordApi::notFound() const
{
    return refusal(404, u"%1 not found"_s.arg(m_idField));
}

SimReply RecordApi::removed()
{
    return answered(QJsonDocument(QJsonObject {{u"success"_s, 1}}));
}

SimReply RecordApi::editOne(QJsonObject body)
{
    const auto id = takeId(body);
    if (!id)
        return refusal(400, id.error());
    return body.isEmpty() ? refusal(400, u"no changed field is given"_s) : edit(*id, body);
}

SimReply RecordApi::removeOne(const Query &query, QJsonObject body)
{
    const auto id = takeId(body);
    if (!id)
        return refusal(400, id.error());
    if (!body.isEmpty())
        return refusal(400, u"unknown field %1"_s.arg(body.keys().constFirst()));
    if (query.value(m_idField) != *id)
        return refusal(400, u"%1 must be the same in the query and in the body"_s.arg(m_idField));
    return remove(*id);
}

Checked<QString> RecordApi::takeId(QJsonObject &body) const
{
    if (!body.contains(m_idField))
        return tl::unexpected(u"%1 is required"_s.arg(m_idField));
    const QJsonValue value = body.take(m_idField);
    if (m_kind == Id::TextOrNumber && value.isDouble() && value.toInteger(-1) >= 0)
        return QString::number(value.toInteger());
    if (!value.toString().isEmpty())
        return value.toString();
    return tl::unexpected(m_kind == Id::Text ? u"%1 must be a string that is not empty"_s.arg(m_idField)
                                             : u"%1 must be a string or a whole number"_s.arg(m_idField));
}
