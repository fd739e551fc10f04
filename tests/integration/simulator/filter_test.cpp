#include "simulatorclient.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayLength = 86'400'000;
constexpr qint64 vietnam = 7 * 3'600'000;

//! Days since 1970 in Vietnam, of a time in any of the shapes of contract 5.
qint64 dayOf(const QJsonValue &time)
{
    qint64 ms = time.toInteger();
    if (time.isString()) {
        const QString text = time.toString();
        bool number = false;
        ms = text.toLongLong(&number);
        if (!number && text.contains(u'T')) {
            ms = QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch();
        } else if (!number) {
            QDateTime local = QDateTime::fromString(text, u"dd/MM/yyyy HH:mm:ss"_s);
            local.setOffsetFromUtc(7 * 3600);
            ms = local.toMSecsSinceEpoch();
        }
    } else if (ms < 100'000'000'000) {
        ms *= 1000;
    }
    return (ms + vietnam) / dayLength;
}

qint64 day(int year, int month, int dayOfMonth)
{
    return QDate(1970, 1, 1).daysTo(QDate(year, month, dayOfMonth));
}

bool isLead(const QJsonObject &record)
{
    return record.value(u"contactType"_s) == u"lead"_s;
}

bool isCompany(const QJsonObject &record)
{
    return record.value(u"type"_s) == QJsonValue(1) || record.value(u"type"_s) == QJsonValue(u"1"_s);
}

//! What \a query finds is exactly what \a wanted picks out of all records.
template <typename Wanted>
void expectFilter(const QByteArray &query, Wanted wanted)
{
    SimulatorClient client;
    QJsonArray expected;
    const QJsonArray everybody = client.all();
    for (const QJsonValue &record : everybody) {
        if (wanted(record.toObject()))
            expected.append(record);
    }
    EXPECT_GT(expected.size(), 0);
    EXPECT_LT(expected.size(), everybody.size());
    EXPECT_TRUE(client.all(query) == expected) << query.toStdString();
}

} // namespace

TEST(SimulatorFilters, ContactType)
{
    expectFilter("contactType=lead", isLead);
    expectFilter("contactType=customer", std::not_fn(isLead));
}

TEST(SimulatorFilters, Type)
{
    expectFilter("type=1", isCompany);
    expectFilter("type=0", std::not_fn(isCompany));
    expectFilter(
        "type=0&contactType=customer", [](const QJsonObject &r) { return !isCompany(r) && !isLead(r); });
}

TEST(SimulatorFilters, DaysAreInclusive)
{
    const auto created = [](const QJsonObject &r) { return dayOf(r.value(u"createdAt"_s)); };
    const auto updated = [](const QJsonObject &r) {
        return dayOf(r.contains(u"updatedAt"_s) ? r.value(u"updatedAt"_s) : r.value(u"createdAt"_s));
    };
    expectFilter(
        "createdAtf=2025-05-30", [&](const QJsonObject &r) { return created(r) >= day(2025, 5, 30); });
    expectFilter(
        "createdAtt=2025-05-30", [&](const QJsonObject &r) { return created(r) <= day(2025, 5, 30); });
    expectFilter("createdAtf=2025-05-30&createdAtt=2025-05-30",
        [&](const QJsonObject &r) { return created(r) == day(2025, 5, 30); });
    // Number 494 was added at 20:29 UTC of the 27th, when it was the 28th in Vietnam.
    expectFilter("createdAtf=2026-10-28&createdAtt=2026-10-28",
        [&](const QJsonObject &r) { return created(r) == day(2026, 10, 28); });
    expectFilter("updateAtf=2026-01-01", [&](const QJsonObject &r) { return updated(r) >= day(2026, 1, 1); });
    expectFilter("updateAtt=2026-01-01", [&](const QJsonObject &r) { return updated(r) <= day(2026, 1, 1); });
}

TEST(SimulatorFilters, PhoneIsComparedToTheLetter)
{
    SimulatorClient client;
    EXPECT_EQ(client.get("phone=84393608879").list().size(), 1) << "the second number of a record";
    EXPECT_TRUE(client.get("phone=0393608879").list().isEmpty());
    EXPECT_EQ(client.get("phone=%2B84901234567").list().size(), 1);
    EXPECT_EQ(client.get("phone=0912345678").list().size(), 2);
    EXPECT_EQ(client.get("phone=0976543210&contactType=lead").list().size(), 1);
    EXPECT_EQ(client.get("phone=0912345678&limit=1&page=2").list().size(), 1);
}

TEST(SimulatorFilters, EmailIgnoresCase)
{
    SimulatorClient client;
    EXPECT_EQ(idOf(client.get("email=Anh.Nguyen%40Example.com").list().first().toObject()), 475);
    EXPECT_TRUE(client.get("email=anh.nguyen%40example.co").list().isEmpty());
}

TEST(SimulatorFilters, OneIdIsAnsweredWithOneObject)
{
    SimulatorClient client;
    EXPECT_TRUE(client.get("customerId=476").json.isObject());
    EXPECT_TRUE(client.get("leadId=481").json.isObject());
    EXPECT_TRUE(client.get("leadId=476").json.isArray()) << "a customer is no lead";
    EXPECT_TRUE(client.get("customerId=481").list().isEmpty());
    EXPECT_TRUE(client.get("customerId=999999").json.isArray());
    EXPECT_TRUE(client.get("customerId=0476").list().isEmpty());
    EXPECT_TRUE(client.get("customerId=abc").list().isEmpty());
    EXPECT_TRUE(client.get("customerId=476&phone=0867123456").list().isEmpty()) << "both must hold";
}
