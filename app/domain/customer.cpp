#include "customer.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What stands for a value when it is read: a named object is its name, a list its parts.
QString textOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QVariantMap: {
        const QVariantMap map = value.toMap();
        return textOf(map.contains(u"name"_s) ? map.value(u"name"_s) : map.value(u"value"_s));
    }
    case QMetaType::QStringList:
    case QMetaType::QVariantList: {
        QStringList parts;
        const QVariantList list = value.toList();
        for (const QVariant &part : list) {
            if (const QString text = textOf(part); !text.isEmpty())
                parts << text;
        }
        return parts.join(u", "_s);
    }
    default:
        return value.toString();
    }
}

} // namespace

QString Address::line() const
{
    QStringList parts;
    for (const QString &part :
        {QString(houseNumber.trimmed() + u' ' + streetName.trimmed()), ward, district, city}) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts << trimmed;
    }
    return parts.join(u", "_s);
}

QString CustomField::text() const
{
    return textOf(value);
}

QString Customer::key() const
{
    if (!customerId.isEmpty())
        return u"customer:"_s + customerId;
    if (!leadId.isEmpty())
        return u"lead:"_s + leadId;
    if (!id.isEmpty())
        return u"object:"_s + id;
    return code.isEmpty() ? QString() : QString(u"code:"_s + code);
}

bool Customer::hasPhone(const PhoneNumber &number) const
{
    return number.isValid() && std::ranges::any_of(phones, [&number](const CustomerPhone &phone) {
        return phone.number == number;
    });
}

bool Customer::hasEmail(const QString &email) const
{
    return std::ranges::any_of(
        emails, [&email](const CustomerEmail &one) { return isSameEmail(one.value, email); });
}

bool isSameEmail(const QString &a, const QString &b)
{
    return !a.trimmed().isEmpty() && a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

QList<Customer> joinedByKey(const QList<Customer> &customers)
{
    QList<Customer> joined;
    QSet<QString> seen;
    for (const Customer &customer : customers) {
        const QString key = customer.key();
        // A record without any id cannot be told to be another one, so it stays.
        if (!key.isEmpty()) {
            if (seen.contains(key))
                continue;
            seen.insert(key);
        }
        joined << customer;
    }
    return joined;
}
