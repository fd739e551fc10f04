#include "apiringreply.h"

#include "jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringBuilder>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 500;
constexpr qsizetype looked = 16'384; // how much of a body that is not JSON is searched for its words
constexpr int deepestWords = 3;

QString presentable(const QString &words)
{
    QString text;
    text.reserve(qMin(words.size(), longestWords));
    for (const QChar c : words) {
        if (text.size() == longestWords)
            break;
        if (c.category() != QChar::Other_Control)
            text += c;
        else if (c.isSpace())
            text += u' ';
    }
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text.trimmed();
}

std::optional<ApiError::Kind> failureOf(int status)
{
    if (status >= 200 && status < 300)
        return std::nullopt;
    switch (status) {
    case 401:
    case 403:
        return ApiError::Kind::Unauthorized;
    case 404:
        return ApiError::Kind::NotFound;
    case 429:
        return ApiError::Kind::RateLimited;
    default:
        return status >= 500 && status < 600 ? ApiError::Kind::Server : ApiError::Kind::Rejected;
    }
}

QString wordsOf(const QJsonValue &value, int depth = 0);

QString wordsOf(const QJsonObject &object, int depth)
{
    for (const auto key : {"message"_L1, "msg"_L1, "error"_L1, "errors"_L1}) {
        if (QString words = wordsOf(object.value(key), depth + 1); !words.isEmpty())
            return words;
    }
    return {};
}

// A text, or the texts in a list or an object; an object's (`{"phone": "is not a number"}`) with their names.
QString wordsOf(const QJsonValue &value, int depth)
{
    if (value.isString())
        return presentable(value.toString());
    if (depth > deepestWords)
        return {};
    QString all;
    const auto add = [&all](const QString &words) {
        if (!words.isEmpty() && all.size() < longestWords)
            all += (all.isEmpty() ? ""_L1 : "; "_L1) % words;
    };
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue element : list)
            add(wordsOf(element, depth + 1));
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        all = wordsOf(object, depth);
        if (all.isEmpty()) {
            for (auto field = object.begin(); field != object.end() && all.size() < longestWords; ++field) {
                if (const QString words = wordsOf(field.value(), depth + 1); !words.isEmpty())
                    add(field.key() % u": " % words);
            }
        }
    }
    return presentable(all);
}

QString withoutTags(QStringView line)
{
    QString text;
    bool inTag = false;
    for (const QChar c : line) {
        if (c == u'<')
            inTag = true;
        else if (c == u'>' && inTag)
            inTag = false;
        else if (!inTag)
            text += c;
    }
    return text;
}

bool isHtml(const QByteArray &body)
{
    return body.trimmed().startsWith('<');
}

// The first line that says something; of a page, what is not a tag.
QString firstLine(const QByteArray &body)
{
    const bool html = isHtml(body.first(qMin(body.size(), looked)));
    const QString text = QString::fromUtf8(body.first(qMin(body.size(), looked)));
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (QString words = presentable(html ? withoutTags(line) : line.toString()); !words.isEmpty())
            return words;
    }
    return {};
}

// Whether something that was opened is not closed at the end; QJsonParseError does not tell.
bool endsOpen(const QByteArray &body)
{
    qsizetype depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '{' || c == '['))
            ++depth;
        else if (!inText && (c == '}' || c == ']'))
            --depth;
    }
    return inText || depth > 0;
}

struct Parsed
{
    QJsonValue value = QJsonValue::Undefined;
    QString fault; // empty when it is JSON
};

Parsed parse(const QByteArray &body)
{
    const QByteArray start = body.first(qMin(body.size(), looked)).trimmed();
    if (start.isEmpty() && body.trimmed().isEmpty())
        return {{}, u"the body is empty"_s};
    if (start == "null" && body.size() <= looked) // QJsonDocument knows arrays and objects alone
        return {QJsonValue::Null, {}};

    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    switch (error.error) {
    case QJsonParseError::NoError:
        return {document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), {}};
    case QJsonParseError::DeepNesting:
        return {{}, u"nested deeper than 1024"_s};
    default:
        break;
    }
    if (start.startsWith('<'))
        return {{}, u"a page where JSON was due"_s};
    if (endsOpen(body))
        return {{}, u"JSON cut short after byte "_s % QString::number(body.size())};
    return {{}, u"not JSON at byte "_s % QString::number(error.offset)};
}

} // namespace

Result<QJsonValue> readApiRingReply(int status, const QByteArray &body)
{
    const Parsed parsed = parse(body);
    const auto failed = [&](ApiError::Kind kind, const QString &detail) {
        // Of a record that came with a failure only the words are words.
        const QString words = !parsed.fault.isEmpty() ? firstLine(body)
            : parsed.value.isObject()                 ? wordsOf(parsed.value.toObject(), 0)
                                                      : wordsOf(parsed.value);
        return tl::unexpected(ApiError {kind, status, words, detail});
    };

    if (const auto kind = failureOf(status))
        return failed(*kind, u"status "_s % QString::number(status));
    if (!parsed.fault.isEmpty())
        return failed(ApiError::Kind::Protocol, parsed.fault);
    if (parsed.value.isObject() && JsonReader(parsed.value).flag("success"_L1) == false)
        return failed(ApiError::Kind::Rejected, u"success is false"_s);
    return parsed.value;
}
