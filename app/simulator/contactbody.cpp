#include "contactbody.h"

#include "bodyrules.h"

#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

//! The documents give `type` and `gender` as strings, the samples as both.
Check digitUpTo(int most)
{
    return [most](const QJsonValue &value, const QString &name) -> Fault {
        for (int i = 0; i <= most; ++i) {
            if (value == QJsonValue(i) || value == QJsonValue(QString::number(i)))
                return {};
        }
        return u"%1 must be 0 to %2"_s.arg(name).arg(most);
    };
}

//! `March 15, 2000`; an empty one takes the date away.
Fault birthDate(const QJsonValue &value, const QString &name)
{
    static constexpr std::array<QStringView, 12> months {u"January", u"February", u"March", u"April", u"May",
        u"June", u"July", u"August", u"September", u"October", u"November", u"December"};
    const QString given = value.toString();
    if (value.isString() && given.isEmpty())
        return {};
    const QStringList parts = given.split(u' ');
    if (parts.size() == 3 && parts[1].endsWith(u',') && parts[2].size() == 4) {
        const auto month = std::ranges::find(months, QStringView(parts[0]));
        const QDate date(parts[2].toInt(), int(month - months.begin()) + 1, parts[1].chopped(1).toInt());
        if (month != months.end() && date.isValid())
            return {};
    }
    return u"%1 must be written as March 15, 2000"_s.arg(name);
}

Fault contactType(const QJsonValue &value, const QString &name)
{
    return value == u"lead"_s || value == u"customer"_s ? Fault()
                                                        : u"%1 must be lead or customer"_s.arg(name);
}

//! The fields both POST and PUT take.
const QHash<QString, Check> &writableFields()
{
    static const QHash<QString, Check> fields {
        {u"name"_s, Body::filledText},
        {u"dateOfBirth"_s, birthDate},
        {u"gender"_s, digitUpTo(2)},
        {u"addresses"_s, Body::arrayOf(Body::addressFields())},
        {u"phones"_s, Body::arrayOf(Body::phoneFields())},
        {u"emails"_s, Body::arrayOf(Body::emailFields())},
        {u"industry"_s, Body::text},
        {u"im"_s,
            Body::arrayOf(
                Body::objectWith({{u"protocol"_s, Body::text, true}, {u"value"_s, Body::filledText, true}}))},
        {u"bgInfo"_s, Body::text},
        {u"stage"_s, Body::text},
        {u"tags"_s, Body::arrayOf(Body::filledText)},
        {u"sourceContact"_s, Body::text},
        {u"responsibleStaff"_s, Body::mailAddress},
        {u"cusFields"_s, Body::customFields()},
    };
    return fields;
}

const QHash<QString, Check> &newFields()
{
    static const QHash<QString, Check> fields = [] {
        QHash<QString, Check> all = writableFields();
        all.insert(u"contactType"_s, contactType);
        all.insert(u"type"_s, digitUpTo(1));
        all.insert(u"customerIdApiRing"_s, Body::filledText);
        return all;
    }();
    return fields;
}

const QStringList &idFields()
{
    static const QStringList fields {u"customerId"_s, u"customerIdApiRing"_s, u"leadId"_s};
    return fields;
}

//! Takes the identifier out of \a body.
Checked<ContactId> takeId(QJsonObject &body)
{
    ContactId id;
    for (const QString &field : idFields()) {
        if (!body.contains(field))
            continue;
        if (!id.field.isEmpty())
            return tl::unexpected(u"%1 and %2 are given: one identifier is enough"_s.arg(id.field, field));
        const QJsonValue value = body.take(field);
        id = {field, value.isDouble() ? QString::number(value.toInteger()) : value.toString()};
        if (id.value.isEmpty())
            return tl::unexpected(u"%1 must be a string or a number"_s.arg(field));
    }
    if (id.field.isEmpty())
        return tl::unexpected(u"one of customerId, leadId, customerIdApiRing is required"_s);
    return id;
}

} // namespace

Checked<QJsonObject> readNewContact(const QJsonValue &body)
{
    if (!body.isObject())
        return tl::unexpected(u"the contact must be an object"_s);
    const QJsonObject contact = body.toObject();
    for (const QString &field : {u"name"_s, u"customerIdApiRing"_s}) {
        if (!contact.contains(field))
            return tl::unexpected(u"%1 is required"_s.arg(field));
    }
    if (const Fault fault = Body::check(contact, newFields()))
        return tl::unexpected(*fault);
    return contact;
}

Checked<ContactEdit> readContactEdit(const QJsonDocument &body)
{
    if (!body.isObject())
        return tl::unexpected(u"the body must be an object"_s);
    ContactEdit edit {{}, body.object()};
    const auto id = takeId(edit.changes);
    if (!id)
        return tl::unexpected(id.error());
    edit.id = *id;
    if (edit.changes.isEmpty())
        return tl::unexpected(u"no changed field is given"_s);
    if (const Fault fault = Body::check(edit.changes, writableFields()))
        return tl::unexpected(*fault);
    return edit;
}

Checked<ContactId> readContactRemoval(const Query &query, const QJsonDocument &body)
{
    if (!body.isObject())
        return tl::unexpected(u"the body must be an object"_s);
    QJsonObject rest = body.object();
    auto id = takeId(rest);
    if (!id)
        return tl::unexpected(id.error());
    if (!rest.isEmpty())
        return tl::unexpected(u"unknown field %1"_s.arg(rest.keys().constFirst()));
    if (query.size() != 1 || query.value(id->field) != id->value)
        return tl::unexpected(u"%1 must be the same in the query and in the body"_s.arg(id->field));
    return id;
}
