#include "records.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace {

QCborValue time(const QDateTime &moment)
{
    return moment.isValid() ? QCborValue(moment.toMSecsSinceEpoch()) : QCborValue(nullptr);
}

QDateTime time(const QCborValue &value)
{
    return value.isInteger() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

//! The map that \a record is; nothing when it is none, or ends early or late.
std::optional<QCborMap> mapOf(const QByteArray &record)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(record, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    return value.toMap();
}

//! An enumerator between 0 and \a last; nothing for another number.
template <typename Enum>
std::optional<Enum> oneOf(const QCborValue &value, Enum last)
{
    const qint64 number = value.toInteger(-1);
    return number >= 0 && number <= qint64(last) ? std::optional(Enum(number)) : std::nullopt;
}

QCborArray textList(const QStringList &texts)
{
    return QCborArray::fromStringList(texts);
}

QStringList textList(const QCborValue &value)
{
    QStringList texts;
    for (const QCborValue text : value.toArray())
        texts.append(text.toString());
    return texts;
}

QCborMap written(const ApiError &error)
{
    return {{u"kind"_s, int(error.kind)}, {u"status"_s, error.httpStatus}, {u"server"_s, error.serverText},
        {u"detail"_s, error.detail}};
}

std::optional<ApiError> readError(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    const auto kind = oneOf(map.value(u"kind"_s), ApiError::Kind::Unknown);
    if (!kind)
        return std::nullopt;
    return ApiError {*kind, int(map.value(u"status"_s).toInteger()), map.value(u"server"_s).toString(),
        map.value(u"detail"_s).toString()};
}

QCborMap written(const Settlement &check)
{
    return {{u"verdict"_s, int(check.verdict)}, {u"result"_s, check.result},
        {u"facts"_s, textList(check.facts)}, {u"at"_s, time(check.at)}};
}

std::optional<Settlement> readSettlement(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    const auto verdict = oneOf(map.value(u"verdict"_s), Settlement::Verdict::CannotTell);
    if (!verdict)
        return std::nullopt;
    return Settlement {*verdict, map.value(u"result"_s).toString(), textList(map.value(u"facts"_s)),
        time(map.value(u"at"_s))};
}

QCborMap written(const SubmissionRequest &request)
{
    QCborArray query;
    for (const auto &[key, value] : request.query)
        query.append(QCborArray {key, value});
    return {{u"method"_s, int(request.method)}, {u"path"_s, request.path}, {u"query"_s, query},
        {u"body"_s, request.body}};
}

std::optional<SubmissionRequest> readRequest(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    const auto method = oneOf(map.value(u"method"_s), SubmissionRequest::Method::Delete);
    if (!method)
        return std::nullopt;
    SubmissionRequest request {
        *method, map.value(u"path"_s).toString(), {}, map.value(u"body"_s).toByteArray()};
    for (const QCborValue pair : map.value(u"query"_s).toArray())
        request.query.append({pair.toArray().at(0).toString(), pair.toArray().at(1).toString()});
    return request;
}

} // namespace

QByteArray writeRecord(const Draft &draft)
{
    QCborMap map {{u"form"_s, draft.form}, {u"version"_s, draft.version}, {u"tab"_s, draft.place.tab},
        {u"customer"_s, draft.place.customer}, {u"title"_s, draft.place.title},
        {u"content"_s, QCborMap::fromVariantMap(draft.content)}, {u"created"_s, time(draft.createdAt)},
        {u"changed"_s, time(draft.changedAt)}, {u"submission"_s, draft.submission},
        {u"refusal"_s, draft.refusal}, {u"rejected"_s, draft.wasRejected},
        {u"discarded"_s, draft.isDiscarded}, {u"id"_s, draft.id}};
    return map.toCborValue().toCbor();
}

std::optional<Draft> readDraft(const QByteArray &record)
{
    const auto map = mapOf(record);
    if (!map || !map->value(u"content"_s).isMap())
        return std::nullopt;
    Draft draft;
    draft.id = map->value(u"id"_s).toInteger();
    draft.form = map->value(u"form"_s).toString();
    draft.version = int(map->value(u"version"_s).toInteger());
    draft.place = {map->value(u"tab"_s).toString(), map->value(u"customer"_s).toString(),
        map->value(u"title"_s).toString()};
    draft.content = map->value(u"content"_s).toMap().toVariantMap();
    draft.createdAt = time(map->value(u"created"_s));
    draft.changedAt = time(map->value(u"changed"_s));
    draft.submission = map->value(u"submission"_s).toInteger();
    draft.refusal = map->value(u"refusal"_s).toString();
    draft.wasRejected = map->value(u"rejected"_s).toBool();
    draft.isDiscarded = map->value(u"discarded"_s).toBool();
    return draft;
}

QByteArray writeRecord(const Submission &submission)
{
    QCborMap map {{u"id"_s, submission.id}, {u"kind"_s, submission.kind}, {u"code"_s, submission.code},
        {u"customer"_s, submission.customer}, {u"title"_s, submission.title}, {u"draft"_s, submission.draft},
        {u"company"_s, submission.company}, {u"server"_s, submission.server},
        {u"request"_s, written(submission.request)}, {u"state"_s, int(submission.state)},
        {u"created"_s, time(submission.createdAt)}, {u"changed"_s, time(submission.changedAt)},
        {u"sends"_s, submission.sends}, {u"result"_s, submission.result}};
    if (submission.problem)
        map.insert(u"problem"_s, written(*submission.problem));
    if (submission.check)
        map.insert(u"check"_s, written(*submission.check));
    return map.toCborValue().toCbor();
}

std::optional<Submission> readSubmission(const QByteArray &record)
{
    const auto map = mapOf(record);
    if (!map)
        return std::nullopt;
    const auto state = oneOf(map->value(u"state"_s), SubmissionState::Unknown);
    const auto request = readRequest(map->value(u"request"_s));
    if (!state || !request)
        return std::nullopt;
    Submission submission;
    submission.id = map->value(u"id"_s).toInteger();
    submission.kind = map->value(u"kind"_s).toString();
    submission.code = map->value(u"code"_s).toString();
    submission.customer = map->value(u"customer"_s).toString();
    submission.title = map->value(u"title"_s).toString();
    submission.draft = map->value(u"draft"_s).toInteger();
    submission.company = map->value(u"company"_s).toString();
    submission.server = map->value(u"server"_s).toString();
    submission.request = *request;
    submission.state = *state;
    submission.createdAt = time(map->value(u"created"_s));
    submission.changedAt = time(map->value(u"changed"_s));
    submission.sends = int(map->value(u"sends"_s).toInteger());
    submission.result = map->value(u"result"_s).toString();
    submission.problem = readError(map->value(u"problem"_s));
    submission.check = readSettlement(map->value(u"check"_s));
    return submission;
}

QByteArray writeRecord(const Access &access)
{
    return QCborMap {{u"at"_s, time(access.at)}, {u"who"_s, access.who}, {u"action"_s, int(access.action)},
        {u"customer"_s, access.customer}, {u"what"_s, access.what}}
        .toCborValue()
        .toCbor();
}

std::optional<Access> readAccess(const QByteArray &record)
{
    const auto map = mapOf(record);
    const auto action = map ? oneOf(map->value(u"action"_s), Access::Action::Erased) : std::nullopt;
    if (!action)
        return std::nullopt;
    return Access {0, time(map->value(u"at"_s)), map->value(u"who"_s).toString(), *action,
        map->value(u"customer"_s).toString(), map->value(u"what"_s).toString()};
}

QByteArray writeRecord(const FormTemplate &form)
{
    return QCborMap {{u"id"_s, form.id}, {u"form"_s, form.form}, {u"version"_s, form.version},
        {u"name"_s, form.name}, {u"content"_s, QCborMap::fromVariantMap(form.content)}}
        .toCborValue()
        .toCbor();
}

std::optional<FormTemplate> readTemplate(const QByteArray &record)
{
    const auto map = mapOf(record);
    if (!map || !map->value(u"content"_s).isMap() || map->value(u"name"_s).toString().isEmpty())
        return std::nullopt;
    return FormTemplate {map->value(u"id"_s).toInteger(), map->value(u"form"_s).toString(),
        int(map->value(u"version"_s).toInteger()), map->value(u"name"_s).toString(),
        map->value(u"content"_s).toMap().toVariantMap()};
}
