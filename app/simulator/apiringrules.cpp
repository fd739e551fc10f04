#include "apiringrules.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray mediaType(const QByteArray &value)
{
    return value.split(';').constFirst().trimmed().toLower();
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

//! RFC 3986: letters, digits, a few marks, and the rest as %XX of its UTF-8.
Checked<QString> decoded(const QByteArray &raw, const QString &of)
{
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char c = raw.at(i);
        if (c == '+')
            return tl::unexpected(u"%1: a raw + means a space; a plus is sent as %2B"_s.arg(of));
        if (c == '%' && (i + 2 >= raw.size() || !isHex(raw.at(i + 1)) || !isHex(raw.at(i + 2))))
            return tl::unexpected(u"%1: a % must be followed by two hexadecimal digits"_s.arg(of));
        if (c <= ' ' || c > '~')
            return tl::unexpected(u"%1: not percent-encoded"_s.arg(of));
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(QByteArray::fromPercentEncoding(raw));
    if (utf8.hasError())
        return tl::unexpected(u"%1: not UTF-8"_s.arg(of));
    return text;
}

} // namespace

std::optional<SimReply> commonFault(const SimRequest &request, const QByteArray &key)
{
    if (request.headers.value("apikey"_ba) != key)
        return refusal(401, u"Invalid apikey"_s);
    const QList<QByteArray> accepted = request.headers.value("accept"_ba).split(',');
    if (std::ranges::none_of(
            accepted, [](const QByteArray &type) { return mediaType(type) == "application/json"; }))
        return refusal(400, u"Accept must be application/json"_s);
    return std::nullopt;
}

Checked<Query> readQuery(const QByteArray &raw, const QStringList &known)
{
    Query query;
    if (raw.isEmpty())
        return query;
    for (const QByteArray &pair : raw.split('&')) {
        const qsizetype mark = pair.indexOf('=');
        const auto name = decoded(mark < 0 ? pair : pair.first(mark), u"a parameter's name"_s);
        if (!name)
            return tl::unexpected(name.error());
        if (!known.contains(*name))
            return tl::unexpected(u"unknown parameter %1"_s.arg(*name));
        if (query.contains(*name))
            return tl::unexpected(u"%1 is given twice"_s.arg(*name));
        const auto value = decoded(mark < 0 ? QByteArray() : pair.sliced(mark + 1), *name);
        if (!value)
            return tl::unexpected(value.error());
        if (value->isEmpty())
            return tl::unexpected(u"%1 is empty"_s.arg(*name));
        query.insert(*name, *value);
    }
    return query;
}

Checked<QJsonDocument> readBody(const SimRequest &request)
{
    if (!request.hasBody)
        return tl::unexpected(u"the body is missing"_s);
    if (mediaType(request.headers.value("content-type"_ba)) != "application/json")
        return tl::unexpected(u"Content-Type must be application/json"_s);
    QJsonParseError error;
    const QJsonDocument body = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(u"the body is not JSON: %1"_s.arg(error.errorString()));
    return body;
}

std::optional<SimReply> queryFault(const QByteArray &raw)
{
    const auto query = readQuery(raw, {});
    return query ? std::nullopt : std::optional(refusal(400, query.error()));
}

Checked<qint64> numberIn(const Query &query, const QString &name, qint64 absent, qint64 most)
{
    if (!query.contains(name))
        return absent;
    bool good = false;
    const qint64 given = query.value(name).toLongLong(&good);
    if (!good || given < 1 || given > most || QString::number(given) != query.value(name))
        return tl::unexpected(u"%1 must be 1 to %2"_s.arg(name).arg(most));
    return given;
}

Checked<Page> pageIn(const Query &query)
{
    const auto number = numberIn(query, u"page"_s, 1, 1'000'000'000);
    if (!number)
        return tl::unexpected(number.error());
    const auto limit = numberIn(query, u"limit"_s, 20, 20);
    if (!limit)
        return tl::unexpected(limit.error());
    return Page {*number, *limit};
}

Checked<std::optional<bool>> choiceIn(
    const Query &query, const QString &name, QStringView first, QStringView second)
{
    if (!query.contains(name))
        return std::nullopt;
    const QString given = query.value(name);
    if (given != first && given != second)
        return tl::unexpected(u"%1 must be %2 or %3"_s.arg(name, first, second));
    return given == second;
}

SimReply answered(const QJsonDocument &body)
{
    SimReply made;
    made.body = body.toJson(QJsonDocument::Compact);
    return made;
}

SimReply answeredWith(const QJsonArray &found, bool isNamed)
{
    const bool isAlone = isNamed && found.size() == 1;
    return answered(isAlone ? QJsonDocument(found.first().toObject()) : QJsonDocument(found));
}

SimReply unknownPath(const SimRequest &request)
{
    const qsizetype shown = std::min<qsizetype>(request.path.size(), 200);
    return refusal(404, u"unknown path %1"_s.arg(QString::fromUtf8(request.path.first(shown))));
}

SimReply wrongMethod(const SimRequest &request, const QByteArray &allowed)
{
    SimReply wrong = refusal(405,
        u"%1 is not a method of %2"_s.arg(
            QString::fromLatin1(request.method), QString::fromLatin1(request.path)));
    wrong.headers.insert("Allow"_ba, allowed);
    return wrong;
}
