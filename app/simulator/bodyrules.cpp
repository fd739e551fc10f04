#include "bodyrules.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 exact = qint64(1) << 53; // beyond it a JSON number may have lost digits

} // namespace

Fault Body::anything(const QJsonValue &, const QString &)
{
    return {};
}

Fault Body::text(const QJsonValue &value, const QString &name)
{
    return value.isString() ? Fault() : u"%1 must be a string"_s.arg(name);
}

Fault Body::filledText(const QJsonValue &value, const QString &name)
{
    if (!value.isString() || value.toString().trimmed().isEmpty())
        return u"%1 must be a string that is not empty"_s.arg(name);
    return {};
}

Fault Body::mailAddress(const QJsonValue &value, const QString &name)
{
    const QString address = value.toString();
    const bool good = address.count(u'@') == 1 && !address.startsWith(u'@') && !address.endsWith(u'@')
        && std::ranges::none_of(address, [](QChar c) { return c.isSpace(); });
    return good ? Fault() : u"%1 must be an email address"_s.arg(name);
}

Fault Body::truth(const QJsonValue &value, const QString &name)
{
    return value.isBool() ? Fault() : u"%1 must be true or false"_s.arg(name);
}

Check Body::wholeFrom(qint64 least)
{
    return [least](const QJsonValue &value, const QString &name) -> Fault {
        const auto number = whole(value);
        return number && *number >= least ? Fault()
                                          : u"%1 must be a whole number, %2 or more"_s.arg(name).arg(least);
    };
}

Check Body::arrayOf(Check item)
{
    return [item = std::move(item)](const QJsonValue &value, const QString &name) -> Fault {
        if (!value.isArray())
            return u"%1 must be an array"_s.arg(name);
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (Fault fault = item(items.at(i), u"%1[%2]"_s.arg(name).arg(i)))
                return fault;
        }
        return {};
    };
}

Check Body::objectWith(QList<Part> parts)
{
    return [parts = std::move(parts)](const QJsonValue &value, const QString &name) -> Fault {
        if (!value.isObject())
            return u"%1 must be an object"_s.arg(name);
        const QJsonObject object = value.toObject();
        for (const Part &part : parts) {
            const QString path = u"%1.%2"_s.arg(name, part.name);
            if (!object.contains(part.name)) {
                if (part.required)
                    return u"%1 is required"_s.arg(path);
                continue;
            }
            if (Fault fault = part.check(object.value(part.name), path))
                return fault;
        }
        return {};
    };
}

const Check &Body::addressFields()
{
    static const Check address = objectWith({{u"city"_s, text, false}, {u"state"_s, text, false},
        {u"wards"_s, text, false}, {u"streetName"_s, text, false}, {u"street"_s, text, false},
        {u"type"_s, text, false}, {u"zip"_s, text, false},
        {u"country"_s, objectWith({{u"code"_s, text, false}, {u"name"_s, text, false}}), false}});
    return address;
}

const Check &Body::phoneFields()
{
    static const Check phone = objectWith({{u"type"_s, text, false}, {u"value"_s, filledText, true}});
    return phone;
}

const Check &Body::emailFields()
{
    static const Check email = objectWith({{u"type"_s, text, false}, {u"value"_s, mailAddress, true}});
    return email;
}

const Check &Body::customFields()
{
    static const Check fields =
        arrayOf(objectWith({{u"name"_s, filledText, true}, {u"value"_s, anything, true}}));
    return fields;
}

std::optional<qint64> Body::whole(const QJsonValue &value)
{
    const qint64 number = value.toInteger(-1);
    return value.isDouble() && number >= 0 && number <= exact ? std::optional(number) : std::nullopt;
}

Fault Body::check(const QJsonObject &body, const QHash<QString, Check> &fields)
{
    for (auto field = body.begin(); field != body.end(); ++field) {
        const auto check = fields.constFind(field.key());
        if (check == fields.constEnd())
            return u"unknown field %1"_s.arg(field.key());
        if (Fault fault = (*check)(field.value(), field.key()))
            return fault;
    }
    return {};
}
