#include "draftcontent.h"

#include <QVariantMap>

using namespace Qt::StringLiterals;

QVariantList contentOf(const QList<CustomField> &fields)
{
    QVariantList content;
    for (const CustomField &field : fields)
        content.append(
            QVariantMap {{u"name"_s, field.name}, {u"value"_s, field.value}, {u"extra"_s, field.extra}});
    return content;
}

QList<CustomField> customFieldsOf(const QVariant &content)
{
    QList<CustomField> fields;
    for (const QVariant &one : content.toList()) {
        const QVariantMap field = one.toMap();
        fields.append(
            {field.value(u"name"_s).toString(), field.value(u"value"_s), field.value(u"extra"_s).toMap()});
    }
    return fields;
}

QVariantList contentOf(const QList<CustomerPhone> &phones)
{
    QVariantList content;
    for (const CustomerPhone &phone : phones)
        content.append(
            QVariantMap {{u"type"_s, phone.type}, {u"value"_s, phone.value}, {u"extra"_s, phone.extra}});
    return content;
}

QList<CustomerPhone> phonesOf(const QVariant &content)
{
    QList<CustomerPhone> phones;
    for (const QVariant &one : content.toList()) {
        const QVariantMap phone = one.toMap();
        const QString value = phone.value(u"value"_s).toString();
        phones.append({phone.value(u"type"_s).toString(), value, PhoneNumber::parse(value),
            phone.value(u"extra"_s).toMap()});
    }
    return phones;
}
