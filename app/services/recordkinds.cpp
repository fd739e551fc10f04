#include "recordkinds.h"

#include "deletiondraft.h"
#include "jsonreader.h"

#include <QJsonDocument>

Result<SubmissionRequest> refused(const QString &field)
{
    return tl::make_unexpected(ApiError {ApiError::Kind::Rejected, 0, {}, field});
}

SubmissionRequest written(SubmissionRequest::Method method, const QString &path, const QJsonObject &body)
{
    return {method, path, {}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Result<SubmissionRequest> deletionOf(
    const Draft &draft, const QString &path, const QString &key, const QString &field)
{
    const QString number = deletionDraftOf(draft.content).number;
    if (number.isEmpty())
        return refused(field);
    auto request = written(SubmissionRequest::Method::Delete, path, {{key, number}});
    request.query = {{key, number}};
    return request;
}

QJsonObject bodyOf(const Submission &submission)
{
    return QJsonDocument::fromJson(submission.request.body).object();
}

QString sentNumber(const Submission &submission, QLatin1StringView key)
{
    return JsonReader(bodyOf(submission)).text(key);
}
