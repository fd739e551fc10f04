#include "customercodec.h"

#include "commoncodec.h"
#include "wiretime.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

MessengerAccount readMessenger(const JsonReader &reader)
{
    return {reader.text("protocol"_L1), reader.text("value"_L1), reader.extra({"protocol"_L1, "value"_L1})};
}

AdTouch readAdTouch(const JsonReader &reader)
{
    return {reader.text("_id"_L1), reader.text("fb_ads_id"_L1), reader.text("fb_post_id"_L1),
        reader.time("createdAt"_L1),
        reader.extra({"_id"_L1, "fb_ads_id"_L1, "fb_post_id"_L1, "createdAt"_L1})};
}

CustomerKind readKind(const JsonReader &reader, const Customer &customer)
{
    const QString contactType = reader.text("contactType"_L1);
    const bool lead = contactType.isEmpty() ? !customer.leadId.isEmpty() && customer.customerId.isEmpty()
                                            : contactType.compare("lead"_L1, Qt::CaseInsensitive) == 0;
    if (lead)
        return CustomerKind::Lead;
    return reader.integer("type"_L1) == 1 ? CustomerKind::Company : CustomerKind::Person;
}

std::optional<Gender> readGender(const JsonReader &reader)
{
    const auto number = reader.integer("gender"_L1);
    if (!number || *number < 0 || *number > 2)
        return std::nullopt;
    return Gender(*number);
}

std::optional<LeadSource> readLeadSource(const JsonReader &reader)
{
    if (const auto source = reader.object("sourceLead"_L1))
        return LeadSource {source->text("_id"_L1), source->text("code"_L1), source->text("name"_L1)};
    if (const QString name = reader.text("sourceLead"_L1); !name.isEmpty())
        return LeadSource {{}, {}, name};
    return std::nullopt;
}

QJsonObject writeMessenger(const MessengerAccount &messenger)
{
    QJsonObject object = QJsonObject::fromVariantMap(messenger.extra);
    put(object, "protocol"_L1, messenger.protocol);
    put(object, "value"_L1, messenger.value);
    return object;
}

// Numbers of one digit travel as strings (contract 1, and the vendor's tables).
QString genderText(Gender gender)
{
    return QString::number(int(gender));
}

// What POST and PUT have in common: the fields that differ from \a before; a new customer's from an empty
// one.
QJsonObject writeDifferences(const Customer &before, const Customer &after)
{
    QJsonObject object;
    const auto text = [&](QLatin1StringView key, const QString Customer::*field) {
        if (before.*field != after.*field)
            object.insert(key, after.*field);
    };
    const auto list = [&](QLatin1StringView key, const auto Customer::*field, auto write) {
        if (before.*field != after.*field)
            object.insert(key, writeAll(after.*field, write));
    };

    text("name"_L1, &Customer::name);
    if (before.birthDate != after.birthDate)
        object.insert("dateOfBirth"_L1, writeBirthDate(after.birthDate));
    if (before.gender != after.gender)
        object.insert("gender"_L1, genderText(after.gender.value_or(Gender::Other))); // the server's default
    list("addresses"_L1, &Customer::addresses, writeAddress);
    list("phones"_L1, &Customer::phones, writePhone);
    list("emails"_L1, &Customer::emails, writeEmail);
    text("industry"_L1, &Customer::industry);
    list("im"_L1, &Customer::messengers, writeMessenger);
    text("bgInfo"_L1, &Customer::note);
    text("stage"_L1, &Customer::stage);
    if (before.tags != after.tags)
        object.insert("tags"_L1, QJsonArray::fromStringList(after.tags));
    text("sourceContact"_L1, &Customer::source);
    text("responsibleStaff"_L1, &Customer::responsibleStaff);
    list("cusFields"_L1, &Customer::customFields, writeCustomField);
    return object;
}

void putKind(QJsonObject &object, CustomerKind kind)
{
    object.insert("contactType"_L1, kind == CustomerKind::Lead ? u"lead"_s : u"customer"_s);
    object.insert("type"_L1, kind == CustomerKind::Company ? u"1"_s : u"0"_s);
}

} // namespace

Result<Customer> readCustomer(const JsonReader &reader)
{
    Customer customer;
    customer.id = reader.text("_id"_L1);
    customer.customerId = reader.text("customerId"_L1);
    customer.leadId = reader.text("leadId"_L1);
    customer.code = reader.text("customerIdApiRing"_L1);
    reader.requireOneOf({"customerId"_L1, "leadId"_L1, "_id"_L1, "customerIdApiRing"_L1});
    customer.kind = readKind(reader, customer);
    customer.name = reader.text("name"_L1);
    customer.birthDate = reader.birthDate("dateOfBirth"_L1);
    customer.gender = readGender(reader);
    customer.addresses = readAll(reader.objects("addresses"_L1, "streetName"_L1), readAddress);
    customer.phones = readAll(reader.objects("phones"_L1, "value"_L1), readPhone);
    customer.emails = readAll(reader.objects("emails"_L1, "value"_L1), readEmail);
    customer.industry = reader.name("industry"_L1);
    customer.messengers = readAll(reader.objects("im"_L1, "value"_L1), readMessenger);
    customer.note = reader.text("bgInfo"_L1);
    customer.stage = reader.name("stage"_L1);
    customer.tags = reader.texts("tags"_L1);
    customer.source = reader.name("sourceContact"_L1);
    customer.responsibleStaff = reader.name("responsibleStaff"_L1);
    customer.customFields = readAll(reader.objects("cusFields"_L1), readCustomField);
    customer.points = reader.integer("scoreAvailable"_L1);
    customer.rankPoints = reader.integer("scoreRank"_L1);
    customer.rank = reader.name("rankName"_L1);
    customer.createdAt = reader.time("createdAt"_L1);
    customer.updatedAt = reader.time("updatedAt"_L1);
    customer.createdBy = reader.name("createdByBot"_L1);
    customer.leadSource = readLeadSource(reader);
    customer.adHistory = readAll(reader.objects("historiesAds"_L1), readAdTouch);
    customer.extra = reader.extra({"_id"_L1, "contactType"_L1, "type"_L1, "customerId"_L1, "leadId"_L1,
        "customerIdApiRing"_L1, "name"_L1, "dateOfBirth"_L1, "gender"_L1, "addresses"_L1, "phones"_L1,
        "emails"_L1, "industry"_L1, "im"_L1, "bgInfo"_L1, "stage"_L1, "tags"_L1, "sourceContact"_L1,
        "responsibleStaff"_L1, "cusFields"_L1, "scoreAvailable"_L1, "scoreRank"_L1, "rankName"_L1,
        "createdAt"_L1, "updatedAt"_L1, "createdByBot"_L1, "sourceLead"_L1, "historiesAds"_L1});
    if (auto fault = reader.fault())
        return tl::unexpected(*std::move(fault));
    return customer;
}

Result<QList<Customer>> readCustomers(const QJsonValue &value)
{
    return readList(value, readCustomer);
}

QJsonObject writeCustomer(const Customer &customer)
{
    QJsonObject object = writeDifferences({}, customer);
    object.insert("name"_L1, customer.name); // these two are required, empty or not
    object.insert("customerIdApiRing"_L1, customer.code);
    putKind(object, customer.kind);
    return object;
}

std::optional<QJsonObject> writeCustomerChanges(const Customer &before, const Customer &after)
{
    QLatin1StringView idKey;
    QString id;
    if (!before.customerId.isEmpty()) {
        idKey = "customerId"_L1;
        id = before.customerId;
    } else if (!before.leadId.isEmpty()) {
        idKey = "leadId"_L1;
        id = before.leadId;
    } else if (!before.code.isEmpty()) {
        idKey = "customerIdApiRing"_L1;
        id = before.code;
    } else {
        return std::nullopt;
    }

    QJsonObject object = writeDifferences(before, after);
    if (before.kind != after.kind)
        putKind(object, after.kind);
    if (!object.isEmpty())
        object.insert(idKey, id);
    return object;
}
