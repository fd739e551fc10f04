#include "knowncustomers.h"

#include "database.h"
#include "directory.h"
#include "servicestest.h"
#include "vault.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

class KnownCustomersTest : public ServicesTest
{
protected:
    KnownCustomersTest()
    {
        bool isOpen = false;
        m_database.open(&m_context, [&isOpen](const Stored<Database::Opening> &) { isOpen = true; });
        EXPECT_TRUE(becomesTrue([&isOpen] { return isOpen; }));
        m_directory.attach(&m_database, &m_vault);
        EXPECT_TRUE(becomesTrue([this] { return m_directory.isLoaded(); }));
    }

    //! Everything given to the directory is in it.
    void settle()
    {
        bool isDone = false;
        m_directory.setCursor(
            u"settled"_s, "1", &m_context, [&isDone](const Stored<void> &) { isDone = true; });
        EXPECT_TRUE(becomesTrue([&isDone] { return isDone; }));
    }

    void keep(const QByteArray &json)
    {
        const auto document = QJsonDocument::fromJson(json);
        m_known.keep(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        settle();
    }

    [[nodiscard]] QStringList found(const QString &typed) const
    {
        QStringList all;
        for (const KnownCustomer &known : m_known.find(LookupKey::parse(typed).value()))
            all << known.customer.key();
        return all;
    }

    [[nodiscard]] int kept() const { return m_directory.count(DirectoryEntry::Kind::Customer); }

    const Vault m_vault {Vault::makeKey()};
    Database m_database {QString()};
    Directory m_directory;
    KnownCustomers m_known {m_directory};
    Customers m_customers {m_services.api, &m_known};
};

QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(RINGDESK_TEST_DATA "/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_F(KnownCustomersTest, FindWhomTheyKeptByNumberAddressAndId)
{
    EXPECT_TRUE(found(u"0867123456"_s).isEmpty());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    keep(golden(u"contact_single_object.json"_s));
    EXPECT_EQ(found(u"+84 867 123 456"_s), QStringList(u"customer:475"_s));
    EXPECT_EQ(found(u"#475"_s), QStringList(u"customer:475"_s));
    EXPECT_TRUE(found(u"#47"_s).isEmpty());
    const auto known = m_known.find(LookupKey::parse(u"0867123456"_s).value()).value(0);
    EXPECT_EQ(known.customer.name, u"Nguyễn Thị Ánh"_s);
    EXPECT_EQ(known.customer.code, u"KH-00475"_s);
    EXPECT_GE(known.readAt.addMSecs(1), before);

    keep(
        R"([{"leadId": 7, "name": "Đặng Thu Hà", "emails": [{"value": "Ha@Example.vn"}]}, {"name": "no id"}])");
    EXPECT_EQ(kept(), 2) << "a broken record breaks none but itself";
    EXPECT_EQ(found(u"ha@example.vn"_s), QStringList(u"lead:7"_s));
    EXPECT_EQ(found(u"#7"_s), QStringList(u"lead:7"_s));
    EXPECT_EQ(m_known.search(u"dang ha"_s).value(0).customer.name, u"Đặng Thu Hà"_s);
    EXPECT_EQ(m_known.search(u"ha@ex"_s).size(), 1);
    EXPECT_EQ(m_known.search(u"nguyen"_s, 0).size(), 0);
}

TEST_F(KnownCustomersTest, KeepNothingInTheScopeOff)
{
    m_directory.setScope(DirectoryScope::Off);
    keep(golden(u"contact_single_object.json"_s));
    EXPECT_EQ(kept(), 0);
}

TEST_F(KnownCustomersTest, LearnFromWhomTheyKeep)
{
    keep(R"({"customerId": 1, "stage": "Thân thiết", "responsibleStaff": "lan@example.vn"})");
    EXPECT_EQ(m_directory.learned(Learned::CustomerStage), QStringList(u"Thân thiết"_s));
    EXPECT_EQ(m_directory.learned(Learned::Staff), QStringList(u"lan@example.vn"_s));
}

TEST_F(KnownCustomersTest, AreToldOfWhomALookupFound)
{
    m_server.then({200, contacts({1, 2}, u"+84 867 123 456"_s)});
    CustomerQuery query;
    query.phone = u"0867123456"_s;
    Answer<CustomerPage> answer;
    const auto handle = m_customers.find(query, &m_context, answer.callback());
    EXPECT_EQ(answer.value().customers.size(), 2);
    settle();
    EXPECT_EQ(found(u"0867123456"_s), QStringList({u"customer:2"_s, u"customer:1"_s}));
}

TEST_F(KnownCustomersTest, AreNotToldOfAListThatSomebodyScrollsThrough)
{
    m_server.then({200, contacts({1, 2})});
    Answer<CustomerPage> answer;
    const auto handle = m_customers.find({}, &m_context, answer.callback());
    EXPECT_EQ(answer.value().customers.size(), 2);
    settle();
    EXPECT_EQ(kept(), 0);
}

TEST_F(KnownCustomersTest, AreNotToldOfStrangersThatAServerAnswersWith)
{
    m_server.then({200, contacts({1, 2, 3}, u"0912345678"_s)});
    CustomerQuery query;
    query.phone = u"0867123456"_s;
    Answer<CustomerPage> answer;
    const auto handle = m_customers.find(query, &m_context, answer.callback());
    EXPECT_EQ(answer.value().customers.size(), 3);
    settle();
    EXPECT_EQ(kept(), 0);
}

TEST_F(KnownCustomersTest, AreNotToldOfWhomAnotherCompanyKnows)
{
    m_server.then({200, contacts({1})});
    CustomerQuery query;
    query.phone = u"0867123456"_s;
    Answer<CustomerPage> answer;
    const auto handle = m_customers.find(query, &m_context, answer.callback());
    m_services.api.connectTo(addressOf(m_server), "another-key"_ba);
    EXPECT_EQ(answer.value().customers.size(), 1);
    settle();
    EXPECT_EQ(kept(), 0);
}
