#include "demopeople.h"
#include "demoscenario.h"
#include "simulatorclient.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace {

QStringList phonesOf(const QJsonObject &record)
{
    QStringList phones;
    for (const QJsonValue &phone : record.value(u"phones"_s).toArray())
        phones.append(phone.toObject().value(u"value"_s).toString());
    return phones;
}

//! Digits alone, after the country code or the leading 0.
QString subscriber(const QString &phone)
{
    static const QRegularExpression notDigit(u"[^0-9]"_s);
    static const QRegularExpression before(u"^(0084|840|84(?=[0-9]{9})|0)"_s);
    return QString(phone).remove(notDigit).remove(before);
}

} // namespace

TEST(SimulatorData, PagesEndWithAShortOne)
{
    SimulatorClient client;
    const QJsonArray all = client.all();
    EXPECT_EQ(all.size(), 500);
    EXPECT_EQ(client.simulator.customerCount(), 500);
    EXPECT_TRUE(client.get("page=26").list().isEmpty());
    EXPECT_TRUE(client.get("page=1000000000").list().isEmpty());

    QList<qint64> ids;
    for (const QJsonValue &record : all)
        ids.append(idOf(record.toObject()));
    EXPECT_TRUE(std::ranges::is_sorted(ids, std::greater())) << "newest first";
    EXPECT_EQ(QSet<qint64>(ids.begin(), ids.end()).size(), ids.size());
}

TEST(SimulatorData, ALastPageMayBeShortOrEmpty)
{
    SimulatorClient client({.customers = 45});
    EXPECT_EQ(client.get("page=3").list().size(), 5);
    EXPECT_EQ(client.get("page=9&limit=5").list().size(), 5);
    EXPECT_EQ(client.get("page=10&limit=5").status, 200);
    EXPECT_TRUE(client.get("page=10&limit=5").list().isEmpty());
}

TEST(SimulatorData, TheSameSeedGivesTheSameAnswers)
{
    SimulatorClient first;
    SimulatorClient second;
    SimulatorClient other({.seed = 2});
    const QJsonArray all = first.all();
    EXPECT_TRUE(all == second.all());
    EXPECT_FALSE(all == other.all());
}

TEST(SimulatorData, AFixedRecordIsTheSameOnEveryMachine)
{
    SimulatorClient client;
    const QJsonObject record = client.get("customerId=500").json.object();
    EXPECT_EQ(record.value(u"name"_s).toString().toStdString(), "Nguyễn Ngọc Huy");
    EXPECT_EQ(phonesOf(record).join(u'|').toStdString(), "+84583474515");
    EXPECT_EQ(record.value(u"_id"_s).toString().toStdString(), "6af980d76ba1ebe5d496998a");
}

TEST(SimulatorData, EveryWrittenFormOccurs)
{
    SimulatorClient client({.customers = 100});
    QStringList phones;
    for (const QJsonValue &record : client.all())
        phones += phonesOf(record.toObject());
    const char *forms[] = {"0[35789]\\d{8}", "\\+84[35789]\\d{8}", "84[35789]\\d{8}", "0084[35789]\\d{8}",
        "0\\d{3} \\d{3} \\d{3}", "0\\d{2}\\.\\d{3}\\.\\d{4}", "0\\d{2}-\\d{3}-\\d{4}",
        "\\(0\\d{2}\\) \\d{3}-\\d{4}", "\\+84 \\d{2} \\d{3} \\d{4}", "\\+84 \\(0\\)\\d{2} \\d{3} \\d{4}",
        "0\\d{3}\\x{a0}\\d{3}\\x{a0}\\d{3}", "[35789]\\d{8}", "01(2[0-46-9]|6[2-9]|86|88|99)\\d{7}",
        "\\+841(2|6|8|9)\\d{8}", "1(2|6|8|9)\\d{8}", "02(4|8)\\d{8}|02\\d{2}\\d{7}",
        "\\(02\\d+\\) \\d{4} \\d{3,4}", "842\\d{9}", "2\\d{9}",
        "04\\d{8}|06[123]\\d{7}|0(511|710|650|500)\\d{7}", "1900 \\d{2} \\d{2} \\d{2}",
        "\\+1 415 555 \\d{4}"};
    for (const char *form : forms) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(QLatin1String(form)));
        EXPECT_FALSE(phones.filter(pattern).isEmpty()) << form;
    }
}

TEST(SimulatorData, SomePeopleComeTwiceAndSomeShareANumber)
{
    SimulatorClient client;
    QMultiHash<QString, QJsonObject> byNumber;
    int withTwoPhones = 0;
    for (const QJsonValue &value : client.all()) {
        const QJsonObject record = value.toObject();
        withTwoPhones += phonesOf(record).size() == 2;
        for (const QString &phone : phonesOf(record))
            byNumber.insert(subscriber(phone), record);
    }
    int twins = 0;
    int sharers = 0;
    int writtenTwice = 0;
    for (const QString &number : byNumber.uniqueKeys()) {
        const QList<QJsonObject> records = byNumber.values(number);
        if (records.size() < 2)
            continue;
        const bool sameName =
            records[0].value(u"name"_s).toString().normalized(QString::NormalizationForm_C).toLower()
            == records[1].value(u"name"_s).toString().normalized(QString::NormalizationForm_C).toLower();
        twins += sameName && records[0].value(u"contactType"_s) != records[1].value(u"contactType"_s);
        sharers += !sameName;
        writtenTwice += phonesOf(records[0]).first() != phonesOf(records[1]).first();
    }
    EXPECT_GE(twins, 5);
    EXPECT_GE(sharers, 5);
    EXPECT_GE(writtenTwice, 3);
    EXPECT_GE(withTwoPhones, 30);
}

TEST(SimulatorData, RepliesComeInTheShapesTheContractAllows)
{
    SimulatorClient client;
    QSet<QString> seen;
    for (const QJsonValue &value : client.all()) {
        const QJsonObject record = value.toObject();
        for (const auto &key : {u"customerId"_s, u"leadId"_s, u"gender"_s, u"createdAt"_s, u"tags"_s,
                 u"type"_s, u"scoreAvailable"_s, u"emails"_s}) {
            const QJsonValue field = record.value(key);
            seen.insert(key + u' ' + QString::number(field.type()));
            if (field.isArray() && field.toArray().isEmpty())
                seen.insert(key + u" empty"_s);
        }
        for (const auto &key :
            {u"historiesAds"_s, u"sourceLead"_s, u"rankName"_s, u"dateOfBirth"_s, u"cusFields"_s})
            if (record.contains(key))
                seen.insert(key);
        EXPECT_FALSE(record.value(u"name"_s).toString().isEmpty());
    }
    const auto shape = [](const char *key, QJsonValue::Type type) {
        return QLatin1String(key) + u' ' + QString::number(type);
    };
    for (const char *key : {"customerId", "leadId", "gender", "createdAt", "type", "scoreAvailable"}) {
        EXPECT_TRUE(seen.contains(shape(key, QJsonValue::Double))) << key;
        EXPECT_TRUE(seen.contains(shape(key, QJsonValue::String))) << key;
    }
    for (const char *key : {"tags", "emails"}) {
        EXPECT_TRUE(seen.contains(shape(key, QJsonValue::Null))) << key;
        EXPECT_TRUE(seen.contains(shape(key, QJsonValue::Undefined))) << key;
        EXPECT_TRUE(seen.contains(QLatin1String(key) + u" empty"_s)) << key;
    }
    for (const char *key : {"historiesAds", "sourceLead", "rankName", "dateOfBirth", "cusFields"})
        EXPECT_TRUE(seen.contains(QLatin1String(key))) << key;
}

TEST(SimulatorData, EveryGeneratedPhoneIsFoundAsItIsStored)
{
    SimulatorClient client({.customers = 120});
    for (const QJsonValue &record : client.all()) {
        for (const QString &phone : phonesOf(record.toObject()))
            EXPECT_TRUE(client.get("phone=" + percent(phone)).list().contains(record));
    }
}

TEST(SimulatorData, AHundredThousandAreThere)
{
    SimulatorClient client({.customers = 100'000});
    EXPECT_EQ(client.simulator.customerCount(), 100'000);
    EXPECT_EQ(client.get("page=5000").list().size(), 20);
    EXPECT_TRUE(client.get("page=5001").list().isEmpty());
    EXPECT_EQ(client.get("phone=0867123456").list().size(), 1);
    EXPECT_TRUE(client.get("phone=0930000004").list().isEmpty());
    const QJsonObject last = client.get("limit=1").list().first().toObject();
    EXPECT_EQ(idOf(last), 100'000);
    EXPECT_TRUE(client.get("phone=" + percent(phonesOf(last).first())).list().contains(last));
}

TEST(DemoScenario, TheFirstCallerIsTheContractsSample)
{
    QFile sample(QStringLiteral(RINGDESK_TEST_DATA) + u"/contact_single_object.json"_s);
    ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(sample.readAll()).object();
    SimulatorClient client;
    EXPECT_EQ(client.get("customerId=475").json.object(), expected);
}

TEST(DemoScenario, EveryCallerIsStoredAsTheTableSays)
{
    SimulatorClient client({.customers = 1}); // they are always there
    for (const DemoCaller &caller : demoCallers) {
        if (caller.what == DemoCase::Nobody)
            continue;
        const QJsonArray found = client.get("phone=" + percent(caller.stored.toString())).list();
        EXPECT_TRUE(std::ranges::any_of(found, [&](const QJsonValue &record) {
            return idOf(record.toObject()) == caller.id
                && record.toObject().value(u"name"_s) == caller.name.toString();
        })) << caller.id;
        const bool several =
            caller.what == DemoCase::SharedNumber || caller.what == DemoCase::LeadAndCustomer;
        EXPECT_EQ(found.size(), several ? 2 : 1) << caller.id;
    }
    EXPECT_EQ(client.simulator.customerCount(), 9);
}

TEST(DemoScenario, TheNationalFormFindsOnlyWhatIsStoredSo)
{
    SimulatorClient client({.customers = 5000});
    EXPECT_TRUE(client.get("phone=0901234567").list().isEmpty());
    EXPECT_TRUE(client.get("phone=84901234567").list().isEmpty());
    EXPECT_TRUE(client.get("phone=0778123456").list().isEmpty());
    EXPECT_EQ(client.get("phone=01228123456").list().size(), 1);
}

TEST(DemoScenario, NobodyElseHasADemoNumber)
{
    QSet<QString> reserved {u"393608879"_s, u"905551234"_s}; // second numbers of two callers
    for (const DemoCaller &caller : demoCallers) {
        reserved.insert(subscriber(caller.dialled.toString()));
        reserved.insert(subscriber(caller.stored.toString()));
    }
    const DemoPeople people(1, 100'000);
    for (qint64 id = 1; id <= 100'000; ++id) {
        for (const QString &phone : people.phones(id))
            ASSERT_FALSE(reserved.contains(subscriber(phone))) << id;
    }
}
