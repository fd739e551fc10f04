#include "jsonreader.h"

#include "wiretime.h"

#include <QJsonArray>
#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr double integerLimit = 9'223'372'036'854'775'808.0; // 2^63

// Integers through toInteger(), never toDouble() (DESIGN 8, rule 6): 2^53 and beyond would lose digits.
std::optional<qint64> exactInteger(const QJsonValue &value)
{
    const qint64 number = value.toInteger(0);
    if (number == 0 && value.toInteger(1) == 1)
        return std::nullopt;
    return number;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return {};
    if (const auto number = exactInteger(value))
        return QString::number(*number);
    return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
}

QString nameOf(const QJsonValue &value)
{
    // toObject() lives as long as the expression; its value() is a copy.
    return value.isObject() ? textOf(value.toObject().value("name"_L1)) : textOf(value);
}

std::optional<qint64> roundedDown(double number)
{
    const double whole = std::floor(number);
    if (!(whole >= -integerLimit && whole < integerLimit)) // NaN too
        return std::nullopt;
    return qint64(whole);
}

} // namespace

JsonReader::JsonReader(const QJsonValue &value, const QString &path)
    : m_object(value.toObject())
    , m_path(path)
    , m_fault(std::make_shared<QString>())
{
    if (!value.isObject())
        fail(u"not an object"_s);
}

JsonReader::JsonReader(QJsonObject object, QString path, qsizetype index, std::shared_ptr<QString> fault)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_index(index)
    , m_fault(std::move(fault))
{ }

QString JsonReader::path() const
{
    // Put together only when asked for: thousands of records are read without a fault.
    return m_index < 0 ? m_path : QString(m_path % u'[' % QString::number(m_index) % u']');
}

QString JsonReader::text(QLatin1StringView key) const
{
    return textOf(m_object.value(key));
}

QString JsonReader::requiredText(QLatin1StringView key) const
{
    QString text = this->text(key);
    if (text.isEmpty())
        fail(key % " is missing"_L1);
    return text;
}

QString JsonReader::name(QLatin1StringView key) const
{
    return nameOf(m_object.value(key));
}

std::optional<bool> JsonReader::flag(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isBool())
        return value.toBool();
    const QString text = textOf(value).trimmed();
    if (text == "1"_L1 || text.compare("true"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (text == "0"_L1 || text.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

std::optional<qint64> JsonReader::integer(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isDouble()) {
        const auto exact = exactInteger(value);
        return exact ? exact : roundedDown(value.toDouble());
    }
    bool ok = false;
    const QString text = value.toString().trimmed();
    if (const qint64 number = text.toLongLong(&ok); ok)
        return number;
    const double number = text.toDouble(&ok);
    return ok ? roundedDown(number) : std::nullopt;
}

QDateTime JsonReader::time(QLatin1StringView key) const
{
    return readTime(m_object.value(key));
}

QDate JsonReader::birthDate(QLatin1StringView key) const
{
    return readBirthDate(m_object.value(key));
}

QStringList JsonReader::texts(QLatin1StringView key) const
{
    QStringList texts;
    const auto add = [&texts](const QJsonValue &value) {
        if (const QString text = nameOf(value); !text.isEmpty())
            texts << text;
    };
    const QJsonValue value = m_object.value(key);
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue element : list)
            add(element);
    } else {
        add(value);
    }
    return texts;
}

QList<JsonReader> JsonReader::objects(QLatin1StringView key, QLatin1StringView textKey) const
{
    QList<JsonReader> readers;
    QString where;
    const auto add = [&](const QJsonValue &value, qsizetype index) {
        QJsonObject object = value.toObject();
        if (!value.isObject() && !textKey.isEmpty()) {
            if (const QString text = textOf(value); !text.isEmpty())
                object.insert(textKey, text);
        }
        if (object.isEmpty())
            return;
        if (where.isEmpty())
            where = path() % u'.' % key;
        readers << JsonReader(std::move(object), where, index, m_fault);
    };
    const QJsonValue value = m_object.value(key);
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        qsizetype index = 0;
        for (const QJsonValue element : list)
            add(element, index++);
    } else {
        add(value, -1);
    }
    return readers;
}

std::optional<JsonReader> JsonReader::object(QLatin1StringView key) const
{
    QJsonObject object = m_object.value(key).toObject();
    if (object.isEmpty())
        return std::nullopt;
    return JsonReader(std::move(object), path() % u'.' % key, -1, m_fault);
}

QVariant JsonReader::value(QLatin1StringView key) const
{
    return m_object.value(key).toVariant();
}

QVariantMap JsonReader::extra(std::initializer_list<QLatin1StringView> known) const
{
    QVariantMap extra;
    for (auto field = m_object.begin(); field != m_object.end(); ++field) {
        const QString key = field.key();
        if (std::ranges::find(known, key) == known.end())
            extra.insert(key, QJsonValue(field.value()).toVariant());
    }
    return extra;
}

void JsonReader::requireOneOf(std::initializer_list<QLatin1StringView> keys) const
{
    QStringList names;
    for (const QLatin1StringView key : keys) {
        if (!text(key).isEmpty())
            return;
        names << key;
    }
    fail(u"none of "_s % names.join(u", "_s) % " is there"_L1);
}

std::optional<ApiError> JsonReader::fault() const
{
    if (m_fault->isEmpty())
        return std::nullopt;
    return ApiError {ApiError::Kind::Protocol, 0, {}, *m_fault};
}

void JsonReader::fail(const QString &what) const
{
    if (m_fault->isEmpty())
        *m_fault = (path().isEmpty() ? u"the reply"_s : path()) % u": " % what;
}

Result<QList<JsonReader>> readRecords(const QJsonValue &value)
{
    constexpr std::array aroundRecords {"data"_L1, "items"_L1, "payload"_L1};
    constexpr std::array besideRecords {
        "success"_L1, "total"_L1, "limit"_L1, "page"_L1, "status_code"_L1, "instance_id"_L1};
    constexpr int deepest = 3; // payload.items, and one more around it

    QJsonValue inner = value;
    QString path;
    for (int depth = 0; depth < deepest && inner.isObject(); ++depth) {
        const QJsonObject object = inner.toObject();
        const auto key = std::ranges::find_if(aroundRecords, [&object](QLatin1StringView name) {
            // A record may have a field of such a name; it also has an id, and lists have none.
            return object.contains(name) && !object.contains("_id"_L1);
        });
        if (key == aroundRecords.end()) {
            const auto keys = object.keys();
            const bool none = std::ranges::all_of(keys, [&besideRecords](const QString &name) {
                return std::ranges::find(besideRecords, name) != besideRecords.end();
            });
            if (none)
                return QList<JsonReader>();
            break;
        }
        inner = object.value(*key);
        path += (path.isEmpty() ? ""_L1 : "."_L1) % *key;
    }

    const auto fault = std::make_shared<QString>();
    QList<JsonReader> records;
    if (inner.isArray()) {
        const QJsonArray list = inner.toArray();
        records.reserve(list.size());
        qsizetype index = 0;
        for (const QJsonValue element : list) {
            records << JsonReader(element.toObject(), path, index++, fault);
            if (!element.isObject())
                records.last().fail(u"not an object"_s);
        }
    } else if (inner.isObject()) {
        records << JsonReader(inner.toObject(), path, -1, fault);
    } else if (!inner.isNull() && !inner.isUndefined() && !(inner.isString() && inner.toString().isEmpty())) {
        *fault = (path.isEmpty() ? u"the reply"_s : path) % u": neither a list nor a record";
    }
    if (!fault->isEmpty())
        return tl::unexpected(ApiError {ApiError::Kind::Protocol, 0, {}, *fault});
    return records;
}
