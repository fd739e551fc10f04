#include "knowncustomers.h"

#include "customercodec.h"
#include "directory.h"
#include "directoryreading.h"
#include "recordfacets.h"

#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = DirectoryEntry::Kind;

QList<KnownCustomer> read(const QList<DirectoryEntry> &entries)
{
    QList<KnownCustomer> known;
    known.reserve(entries.size());
    for (const DirectoryEntry &entry : entries) {
        if (auto customer = readCustomer(JsonReader(QJsonDocument::fromJson(entry.body).object())))
            known.append({*std::move(customer), entry.readAt});
    }
    return known;
}

} // namespace

KnownCustomers::KnownCustomers(Directory &directory)
    : m_directory(directory)
{ }

QList<KnownCustomer> KnownCustomers::find(const LookupKey &key) const
{
    QList<DirectoryEntry> entries;
    switch (key.kind) {
    case LookupKey::Kind::Phone:
        entries = m_directory.findByPhone(Kind::Customer, key.phone);
        break;
    case LookupKey::Kind::Email:
        entries = m_directory.findLinked(Kind::Customer, key.text);
        break;
    case LookupKey::Kind::Id:
        entries = m_directory.findLinked(Kind::Customer, u"customer:"_s + key.text)
            + m_directory.findLinked(Kind::Customer, u"lead:"_s + key.text);
        break;
    }
    auto known = read(entries);
    known.removeIf([&key](const KnownCustomer &one) { return !key.isOf(one.customer); });
    return known;
}

QList<KnownCustomer> KnownCustomers::search(const QString &text, int most) const
{
    return read(m_directory.search(Kind::Customer, text, most));
}

void KnownCustomers::keep(const QJsonValue &json)
{
    keepThose(json, [](const Customer &) { return true; });
}

void KnownCustomers::keep(const QJsonValue &json, const LookupKey &key)
{
    keepThose(json, [&key](const Customer &customer) { return key.isOf(customer); });
}

void KnownCustomers::keepThose(const QJsonValue &json, const std::function<bool(const Customer &)> &isWanted)
{
    const auto records = readRecords(json);
    if (!records || !m_directory.isOpen() || m_directory.scope() == DirectoryScope::Off)
        return;
    QList<DirectoryEntry> entries;
    for (const JsonReader &record : *records) {
        const auto customer = readCustomer(JsonReader(record.json())); // a broken one breaks none but itself
        if (customer && isWanted(*customer))
            entries.append(directoryEntry(Kind::Customer, readCustomerFacets(record), m_directory));
    }
    if (!entries.isEmpty())
        m_directory.put(entries, &m_directory, {});
}
