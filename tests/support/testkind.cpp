#include "testkind.h"

#include "apiring.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString()
        : value.isDouble()  ? QString::number(value.toInteger())
                            : QString();
}

} // namespace

TestKind::TestKind(ApiRing &api, const QString &name)
    : m_api(api)
    , m_name(name)
{ }

Result<SubmissionRequest> TestKind::request(const Draft &draft, const QString &code) const
{
    const QString text = draft.content.value(u"text"_s).toString();
    if (text.isEmpty())
        return tl::make_unexpected(ApiError {ApiError::Kind::Rejected, 0, {}, u"text"_s});
    SubmissionRequest request;
    request.method = method;
    request.path = path;
    request.body =
        QJsonDocument(QJsonObject {{u"code"_s, code}, {u"text"_s, text}}).toJson(QJsonDocument::Compact);
    return request;
}

QString TestKind::numberIn(const QJsonValue &answer) const
{
    return textOf(answer.toObject().value(u"number"_s));
}

RequestHandle TestKind::settle(const Submission &submission, QObject *context, Callback<Settlement> done)
{
    ++settles;
    return m_api.get(path, {{u"code"_s, submission.code}}, context,
        [code = submission.code, done = std::move(done)](const Result<QJsonValue> &answer) {
            if (!answer)
                return done(tl::make_unexpected(answer.error()));
            Settlement settlement;
            settlement.at = QDateTime::currentDateTimeUtc();
            if (!answer->isArray())
                return done(settlement);
            settlement.verdict = Settlement::Verdict::NotFound;
            const QJsonArray records = answer->toArray();
            for (const QJsonValue record : records) {
                const QJsonObject object = record.toObject();
                const QString number = textOf(object.value(u"number"_s));
                if (textOf(object.value(u"code"_s)) == code) {
                    settlement.verdict = Settlement::Verdict::Found;
                    settlement.result = number;
                }
                settlement.facts.append(u"%1: %2"_s.arg(number, textOf(object.value(u"text"_s))));
            }
            done(settlement);
        });
}
