#include "commoncodec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Address readAddress(const JsonReader &reader)
{
    Address address;
    address.type = reader.text("type"_L1);
    address.houseNumber = reader.name("street"_L1);
    address.streetName = reader.name("streetName"_L1);
    address.ward = reader.name("wards"_L1);
    address.district = reader.name("state"_L1);
    address.city = reader.name("city"_L1);
    address.cityCode = reader.text("cityCode"_L1);
    address.districtCode = reader.text("stateCode"_L1);
    address.wardCode = reader.text("wardsCode"_L1);
    address.zip = reader.text("zip"_L1);
    if (const auto country = reader.object("country"_L1)) {
        address.countryCode = country->text("code"_L1);
        address.countryName = country->text("name"_L1);
        address.countryExtra = country->extra({"code"_L1, "name"_L1});
    } else {
        address.countryName = reader.text("country"_L1);
    }
    address.extra = reader.extra({"type"_L1, "street"_L1, "streetName"_L1, "wards"_L1, "state"_L1, "city"_L1,
        "cityCode"_L1, "stateCode"_L1, "wardsCode"_L1, "zip"_L1, "country"_L1});
    return address;
}

CustomerPhone readPhone(const JsonReader &reader)
{
    const QString value = reader.text("value"_L1);
    return {reader.text("type"_L1), value, PhoneNumber::parse(value), reader.extra({"type"_L1, "value"_L1})};
}

CustomerEmail readEmail(const JsonReader &reader)
{
    return {reader.text("type"_L1), reader.text("value"_L1), reader.extra({"type"_L1, "value"_L1})};
}

CustomField readCustomField(const JsonReader &reader)
{
    return {reader.text("name"_L1), reader.value("value"_L1), reader.extra({"name"_L1, "value"_L1})};
}

QJsonObject writeAddress(const Address &address)
{
    QJsonObject country = QJsonObject::fromVariantMap(address.countryExtra);
    put(country, "code"_L1, address.countryCode);
    put(country, "name"_L1, address.countryName);

    QJsonObject object = QJsonObject::fromVariantMap(address.extra);
    put(object, "type"_L1, address.type);
    put(object, "street"_L1, address.houseNumber);
    put(object, "streetName"_L1, address.streetName);
    put(object, "wards"_L1, address.ward);
    put(object, "state"_L1, address.district);
    put(object, "city"_L1, address.city);
    put(object, "cityCode"_L1, address.cityCode);
    put(object, "stateCode"_L1, address.districtCode);
    put(object, "wardsCode"_L1, address.wardCode);
    put(object, "zip"_L1, address.zip);
    if (!country.isEmpty())
        object.insert("country"_L1, country);
    return object;
}

QJsonObject writePhone(const CustomerPhone &phone)
{
    QJsonObject object = QJsonObject::fromVariantMap(phone.extra);
    put(object, "type"_L1, phone.type);
    // As it is stored; a number that was only ever read, from a call, as it is dialled.
    put(object, "value"_L1, phone.value.isEmpty() ? phone.number.national() : phone.value);
    return object;
}

QJsonObject writeEmail(const CustomerEmail &email)
{
    QJsonObject object = QJsonObject::fromVariantMap(email.extra);
    put(object, "type"_L1, email.type);
    put(object, "value"_L1, email.value);
    return object;
}

QJsonObject writeCustomField(const CustomField &field)
{
    QJsonObject object = QJsonObject::fromVariantMap(field.extra);
    put(object, "name"_L1, field.name);
    object.insert("value"_L1, QJsonValue::fromVariant(field.value));
    return object;
}

QStringList readPeople(const JsonReader &reader, QLatin1StringView key)
{
    QStringList people;
    const auto all = reader.objects(key, "email"_L1);
    for (const JsonReader &one : all) {
        const QString email = one.text("email"_L1);
        if (const QString person = email.isEmpty() ? one.text("name"_L1) : email; !person.isEmpty())
            people << person;
    }
    return people;
}

void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

bool isObjectId(const QString &text)
{
    return text.size() == 24 && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

std::optional<qint64> exactNumber(const QString &text, int decimals)
{
    QStringView number = QStringView(text).trimmed();
    const bool isNegative = number.startsWith(u'-');
    if (isNegative || number.startsWith(u'+'))
        number = number.sliced(1);
    const qsizetype point = number.indexOf(u'.');
    const QStringView whole = point < 0 ? number : number.first(point);
    QStringView fraction = point < 0 ? QStringView() : number.sliced(point + 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (whole.isEmpty() || fraction.size() > decimals)
        return std::nullopt;

    const QString digits = whole.toString() + fraction.toString().leftJustified(decimals, u'0');
    qint64 value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        if (qMulOverflow<qint64>(value, 10, &value)
            || qSubOverflow<qint64>(value, c.unicode() - u'0', &value)) // below 0 there is one number more
            return std::nullopt;
    }
    if (!isNegative && qMulOverflow<qint64>(value, -1, &value))
        return std::nullopt;
    return value;
}
