#include "databasetesting.h"
#include "fakekeychain.h"
#include "localstore.h"
#include "profiles.h"
#include "records.h"
#include "secrets.h"
#include "settings.h"
#include "templates.h"
#include "vault.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

QVariantMap note(const QString &text)
{
    return {{u"note"_s, text}};
}

//! A desk that can be left and come back to.
struct Desk
{
    explicit Desk(const QString &path, const Vault &key)
        : vault(key)
        , database(path)
    {
        EXPECT_TRUE(open(database).has_value());
        QSignalSpy read(&templates, &Templates::changed);
        templates.attach(&database, &vault);
        EXPECT_TRUE(becomesTrue([&] { return !read.isEmpty(); }));
    }
    ~Desk() { templates.detach(); }

    QStringList names(const QString &form = u"ticket"_s) const
    {
        QStringList found;
        for (const FormTemplate &one : templates.all(form))
            found.append(one.name);
        return found;
    }

    Vault vault;
    Database database;
    Templates templates;
};

struct TemplatesTest : testing::Test
{
    DatabaseFile file;
    Vault vault {Vault::makeKey()};
};

} // namespace

TEST_F(TemplatesTest, AreThereAgainByName)
{
    QList<FormTemplate> saved;
    {
        Desk desk(file.path, vault);
        EXPECT_TRUE(desk.templates.save(u"ticket"_s, 2, u"  Đổi  hàng "_s, note(u"một"_s)));
        EXPECT_TRUE(desk.templates.save(u"ticket"_s, 2, u"bảo hành"_s, note(u"hai"_s)));
        EXPECT_TRUE(desk.templates.save(u"order"_s, 1, u"Đổi hàng"_s, note(u"ba"_s)));
        saved = desk.templates.all(u"ticket"_s);
        EXPECT_EQ(desk.names(), (QStringList {u"bảo hành"_s, u"Đổi hàng"_s}));
        EXPECT_NE(saved.first().id, 0);
    }
    Desk again(file.path, vault);
    EXPECT_EQ(again.templates.all(u"ticket"_s), saved);
    EXPECT_EQ(again.templates.all(u"order"_s).value(0).content, note(u"ba"_s));
    EXPECT_TRUE(again.templates.all(u"customer"_s).isEmpty());
    EXPECT_EQ(again.templates.unreadable(), 0);
}

TEST_F(TemplatesTest, OfTheSameNameAreReplaced)
{
    Desk desk(file.path, vault);
    EXPECT_TRUE(desk.templates.save(u"ticket"_s, 1, u"Đổi hàng"_s, note(u"một"_s)));
    const qint64 id = desk.templates.all(u"ticket"_s).first().id;
    EXPECT_TRUE(desk.templates.save(u"ticket"_s, 2, u"ĐỔI HÀNG"_s, note(u"hai"_s)));
    const QString decomposed = u"đổi hàng"_s.normalized(QString::NormalizationForm_D);
    EXPECT_TRUE(desk.templates.save(u"ticket"_s, 3, decomposed, note(u"ba"_s)));
    EXPECT_EQ(desk.templates.all(u"ticket"_s),
        (QList {FormTemplate {id, u"ticket"_s, 3, decomposed, note(u"ba"_s)}}));
    EXPECT_EQ(value(desk.database, u"SELECT count(*) FROM form_template"_s).toInt(), 1);
}

TEST_F(TemplatesTest, AreFoundByTheNamesThatWouldReplaceThem)
{
    Desk desk(file.path, vault);
    EXPECT_TRUE(desk.templates.save(u"ticket"_s, 1, u"Đổi  hàng"_s, note(u"một"_s)));
    const FormTemplate saved = desk.templates.all(u"ticket"_s).first();
    for (const QString &name : {u"Đổi hàng"_s, u" ĐỔI \n HÀNG "_s,
             u"đổi hàng"_s.normalized(QString::NormalizationForm_D), u"Đổi\u00a0hàng"_s})
        EXPECT_EQ(desk.templates.find(u"ticket"_s, name), saved) << name.toStdString();
    EXPECT_FALSE(desk.templates.find(u"ticket"_s, u"Doi hang"_s));
    EXPECT_FALSE(desk.templates.find(u"ticket"_s, {}));
    EXPECT_FALSE(desk.templates.find(u"order"_s, u"Đổi hàng"_s));
}

TEST_F(TemplatesTest, WithoutANameOrTooManyAreRefused)
{
    Desk desk(file.path, vault);
    EXPECT_FALSE(desk.templates.save(u"ticket"_s, 1, u" \n "_s, note(u"x"_s)));
    EXPECT_FALSE(desk.templates.save(u"ticket"_s, 1, QString(101, u'n'), note(u"x"_s)));
    EXPECT_FALSE(desk.templates.save(u"ticket"_s, 1, QString(5'000'000, u'n'), note(u"x"_s)));
    for (int i = 0; i < Templates::most; ++i)
        ASSERT_TRUE(desk.templates.save(u"ticket"_s, 1, QString::number(i), note(u"x"_s)));
    EXPECT_FALSE(desk.templates.save(u"ticket"_s, 1, u"one more"_s, note(u"x"_s)));
    EXPECT_TRUE(desk.templates.save(u"ticket"_s, 1, u"7"_s, note(u"another"_s)));
    EXPECT_TRUE(desk.templates.save(u"order"_s, 1, u"one more"_s, note(u"x"_s)));
    EXPECT_EQ(desk.templates.all(u"ticket"_s).size(), Templates::most);
}

TEST_F(TemplatesTest, ThatWereRemovedStayAway)
{
    {
        Desk desk(file.path, vault);
        EXPECT_TRUE(desk.templates.save(u"ticket"_s, 1, u"a"_s, note(u"x"_s)));
        EXPECT_TRUE(desk.templates.save(u"ticket"_s, 1, u"b"_s, note(u"x"_s)));
        desk.templates.remove(desk.templates.all(u"ticket"_s).first().id);
        desk.templates.remove(12345); // none of ours
        EXPECT_EQ(desk.names(), QStringList {u"b"_s});
    }
    Desk again(file.path, vault);
    EXPECT_EQ(again.names(), QStringList {u"b"_s});
}

TEST_F(TemplatesTest, OnDiskNothingOfThemCanBeRead)
{
    {
        Desk desk(file.path, vault);
        EXPECT_TRUE(desk.templates.save(u"ticket"_s, 1, u"MARKEDNAME"_s, note(u"MARKEDTEXT"_s)));
    }
    for (const QByteArray &marked : {"MARKEDNAME"_ba, "MARKEDTEXT"_ba})
        EXPECT_FALSE(file.bytes().contains(marked));
}

TEST_F(TemplatesTest, EveryTamperingIsNoticedAndTheRowIsLeft)
{
    for (const auto &[what, statement] : tamperings) {
        DatabaseFile tampered;
        {
            Desk desk(tampered.path, vault);
            EXPECT_TRUE(desk.templates.save(u"ticket"_s, 1, u"a"_s, note(u"x"_s)));
            ASSERT_TRUE(run(desk.database, statement.arg(u"form_template"_s, u"sealed"_s)));
        }
        Desk again(tampered.path, vault);
        EXPECT_EQ(again.templates.unreadable(), 1) << what;
        EXPECT_TRUE(again.names().isEmpty());
        EXPECT_TRUE(again.templates.save(u"ticket"_s, 1, u"a"_s, note(u"x"_s)));
        EXPECT_EQ(value(again.database, u"SELECT count(*) FROM form_template"_s).toInt(), 2) << what;
    }
}

TEST_F(TemplatesTest, MovedToAnotherRowDoNotOpen)
{
    {
        Desk desk(file.path, vault);
        EXPECT_TRUE(desk.templates.save(u"ticket"_s, 1, u"a"_s, note(u"x"_s)));
        ASSERT_TRUE(run(desk.database, u"UPDATE form_template SET id = 9"_s));
    }
    Desk again(file.path, vault);
    EXPECT_EQ(again.templates.unreadable(), 1);
}

TEST_F(TemplatesTest, ThoseOfTheTimeWithoutADatabaseGoToItWhenThereIsOne)
{
    {
        Desk desk(file.path, vault);
        EXPECT_TRUE(desk.templates.save(u"ticket"_s, 1, u"kept"_s, note(u"old"_s)));
        EXPECT_TRUE(desk.templates.save(u"ticket"_s, 1, u"Same"_s, note(u"old"_s)));
    }
    {
        Templates templates;
        EXPECT_TRUE(templates.save(u"ticket"_s, 1, u"early"_s, note(u"1"_s)));
        Database memory {QString()};
        ASSERT_TRUE(open(memory));
        templates.attach(&memory, &vault);
        EXPECT_TRUE(templates.save(u"ticket"_s, 1, u"locked"_s, note(u"2"_s)));
        EXPECT_TRUE(templates.save(u"ticket"_s, 1, u"gone"_s, note(u"3"_s)));
        EXPECT_EQ(value(memory, u"SELECT count(*) FROM form_template"_s).toInt(), 3);
        templates.release();
        EXPECT_EQ(templates.all(u"ticket"_s).size(), 3);
        for (const FormTemplate &one : templates.all(u"ticket"_s)) {
            if (one.name == u"gone")
                templates.remove(one.id);
        }
        EXPECT_TRUE(templates.save(u"ticket"_s, 1, u"same"_s, note(u"new"_s)));
        Database database(file.path);
        ASSERT_TRUE(open(database));
        templates.attach(&database, &vault);
        EXPECT_TRUE(becomesTrue([&] { return templates.all(u"ticket"_s).size() == 4; }));
        templates.detach();
        EXPECT_TRUE(templates.all(u"ticket"_s).isEmpty());
    }
    Desk again(file.path, vault);
    EXPECT_EQ(again.names(), (QStringList {u"early"_s, u"kept"_s, u"locked"_s, u"same"_s}));
    EXPECT_EQ(again.templates.all(u"ticket"_s).last().content, note(u"new"_s)); // what was here is newer
}

TEST_F(TemplatesTest, WhatCouldNotBeWrittenStaysIsToldAndIsTriedWithTheNext)
{
    {
        Desk desk(file.path, vault);
        value(desk.database, u"PRAGMA max_page_count = 1"_s);
        EXPECT_TRUE(desk.templates.save(u"ticket"_s, 1, u"large"_s, note(QString(100'000, u'x'))));
        ASSERT_TRUE(becomesTrue([&] { return desk.templates.fault().has_value(); }));
        EXPECT_EQ(desk.templates.fault()->kind, StorageFault::Kind::Full);
        EXPECT_EQ(desk.names(), QStringList {u"large"_s});
        value(desk.database, u"PRAGMA max_page_count = 1000000"_s);
        EXPECT_TRUE(desk.templates.save(u"ticket"_s, 1, u"small"_s, note(u"x"_s)));
        ASSERT_TRUE(becomesTrue([&] { return !desk.templates.fault(); }));
    }
    Desk again(file.path, vault);
    EXPECT_EQ(again.names(), (QStringList {u"large"_s, u"small"_s}));
}

TEST_F(TemplatesTest, ADatabaseOfBeforeThereWereAnyKeepsAllItHas)
{
    constexpr qint64 draft = 7;
    {
        Database former(file.path, {Database::programMigrations().first()});
        ASSERT_TRUE(open(former));
        ASSERT_TRUE(run(former, u"INSERT INTO draft (id, sealed) VALUES (?, ?)"_s,
            {draft, vault.seal("draft", draft, "kept")}));
        ASSERT_TRUE(run(former,
            u"INSERT INTO record (id, kind, key, digest, read_at, updated_at, terms) "
            "VALUES (1, 3, x'01', x'02', 5, 6, x'03')"_s));
        ASSERT_TRUE(run(former, u"INSERT INTO access (sealed) VALUES (x'00')"_s));
        EXPECT_FALSE(run(former, u"SELECT 1 FROM form_template"_s).has_value());
    }
    Desk desk(file.path, vault);
    EXPECT_TRUE(desk.templates.save(u"ticket"_s, 1, u"a"_s, note(u"x"_s)));
    EXPECT_EQ(value(desk.database, u"SELECT count(*) FROM form_template"_s).toInt(), 1);
    EXPECT_EQ(value(desk.database, u"SELECT count(*) FROM record WHERE updated_at = 6"_s).toInt(), 1);
    EXPECT_EQ(value(desk.database, u"SELECT count(*) FROM access"_s).toInt(), 1);
    EXPECT_EQ(vault.open("draft", draft, value(desk.database, u"SELECT sealed FROM draft"_s).toByteArray()),
        "kept"_ba);
    EXPECT_EQ(value(desk.database, u"PRAGMA user_version"_s).toInt(), 2);
}

TEST(TemplateRecords, GiveBackATemplateAndNothingForWhatIsNone)
{
    const FormTemplate full {5'000'000'000'000'000'001, u"ticket"_s, 3, u"Đổi hàng"_s,
        {{u"title"_s, u"Đổi"_s}, {u"files"_s, QVariantList {u"x"_s}}, {u"empty"_s, QString()}}};
    EXPECT_EQ(readTemplate(writeRecord(full)), full);
    const QByteArray record = writeRecord(full);
    for (qsizetype end = 0; end < record.size(); ++end)
        EXPECT_FALSE(readTemplate(record.first(end))) << end;
    EXPECT_FALSE(readTemplate(writeRecord(FormTemplate())));
    EXPECT_FALSE(readTemplate(writeRecord(Access())));
}

TEST_F(TemplatesTest, BelongToTheirCompany)
{
    FakeKeychain keychain;
    Secrets secrets {keychain};
    Settings settings {QString()};
    Profile acme;
    acme.name = u"Acme"_s;
    Profile other;
    other.name = u"Other"_s;
    LocalStore store(secrets, settings, file.folder.path());
    const auto opens = [&store](const Profile &profile, LocalStore::State state) {
        store.open(profile);
        return becomesTrue([&] { return store.state() == state; });
    };
    const auto names = [&store] { return store.templates().all(u"ticket"_s).size(); };
    ASSERT_TRUE(opens(acme, LocalStore::State::OnDisk));
    EXPECT_TRUE(store.templates().save(u"ticket"_s, 1, u"acme's"_s, note(u"x"_s)));
    ASSERT_TRUE(opens(other, LocalStore::State::OnDisk));
    EXPECT_EQ(names(), 0);
    // Its keychain is locked: what was saved meanwhile goes to disk with the rest.
    keychain.fault = SecretFault::Locked;
    ASSERT_TRUE(opens(acme, LocalStore::State::InMemory));
    EXPECT_EQ(names(), 0);
    EXPECT_TRUE(store.templates().save(u"ticket"_s, 1, u"locked"_s, note(u"x"_s)));
    keychain.fault.reset();
    store.tryAgain();
    EXPECT_TRUE(becomesTrue([&] { return names() == 2; }));
    store.close();
    EXPECT_EQ(names(), 0);
    ASSERT_TRUE(opens(acme, LocalStore::State::OnDisk));
    EXPECT_TRUE(becomesTrue([&] { return names() == 2; }));
}
