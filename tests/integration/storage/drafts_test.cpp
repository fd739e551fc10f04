#include "databasetesting.h"
#include "drafts.h"
#include "vault.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QVariantMap note(const QString &text)
{
    return {{u"note"_s, text}};
}

//! A desk that can be left and come back to.
struct Desk
{
    explicit Desk(const DatabaseFile &file, const Vault &key, std::chrono::hours expiry = 0h)
        : vault(key)
        , database(file.path)
    {
        EXPECT_TRUE(open(database).has_value());
        QSignalSpy loaded(&drafts, &Drafts::loaded);
        drafts.attach(&database, &vault, expiry);
        EXPECT_TRUE(becomesTrue([&] { return !loaded.isEmpty(); }));
    }
    ~Desk() { drafts.detach(); }

    Vault vault;
    Database database;
    Drafts drafts;
};

struct DraftsTest : testing::Test
{
    DatabaseFile file;
    Vault vault {Vault::makeKey()};
    const DraftPlace place {u"phone:+84867123456"_s, u"c475"_s, u"Nguyễn Thị Ánh"_s};
};

} // namespace

TEST_F(DraftsTest, AreWrittenByThemselvesAndComeBackAsTheyWere)
{
    qint64 id = 0;
    std::optional<Draft> typed;
    {
        Desk desk(file, vault);
        id = desk.drafts.add(u"order"_s, 2, place, note(u"g"_s));
        for (const auto &text : {u"gi"_s, u"gia"_s, u"giao sớm"_s})
            desk.drafts.change(id, note(text));
        EXPECT_FALSE(desk.drafts.isWritten(id));
        ASSERT_TRUE(becomesTrue([&] { return desk.drafts.isWritten(id); }));
        typed = desk.drafts.find(id);
    }
    Desk again(file, vault);
    EXPECT_EQ(again.drafts.all(), QList {*typed});
    EXPECT_EQ(again.drafts.find(id)->content, note(u"giao sớm"_s));
}

TEST_F(DraftsTest, TypingWithoutAPauseDoesNotPutTheWriteOff)
{
    Desk desk(file, vault);
    const qint64 id = desk.drafts.add(u"order"_s, 1, place, note({}));
    // A keystroke at every turn of the event loop: there is never a pause.
    int keys = 0;
    QTimer typing;
    QObject::connect(
        &typing, &QTimer::timeout, [&] { desk.drafts.change(id, note(QString::number(++keys))); });
    typing.start(0);
    QSignalSpy done(&desk.drafts, &Drafts::written);
    const auto rows = [&] {
        auto count = runSql(desk.database.reader(), u"SELECT count(*) FROM draft"_s);
        return count && count->next() && count->value(0).toInt() == 1;
    };
    EXPECT_TRUE(becomesTrue(rows));
}

TEST_F(DraftsTest, TheEndOfTheProgramWritesWhatIsNotWritten)
{
    {
        Desk desk(file, vault);
        desk.drafts.add(u"order"_s, 1, place, note(u"at the last moment"_s));
    }
    Desk again(file, vault);
    ASSERT_EQ(again.drafts.all().size(), 1);
    EXPECT_EQ(again.drafts.all().first().content, note(u"at the last moment"_s));
}

TEST_F(DraftsTest, TheLastKeystrokeWinsWhileAnotherIsBeingWritten)
{
    {
        Desk desk(file, vault);
        const qint64 id = desk.drafts.add(u"order"_s, 1, place, note(u"a"_s));
        desk.drafts.writeNow();
        desk.drafts.change(id, note(u"ab"_s));
        desk.drafts.writeNow();
        desk.drafts.change(id, note(u"abc"_s));
    }
    Desk again(file, vault);
    EXPECT_EQ(again.drafts.all().first().content, note(u"abc"_s));
}

TEST_F(DraftsTest, OnDiskNothingOfThemCanBeRead)
{
    Desk desk(file, vault);
    const qint64 id = desk.drafts.add(u"order"_s, 1, place, note(u"giao sớm cho chị Ánh"_s));
    ASSERT_TRUE(becomesTrue([&] { return desk.drafts.isWritten(id); }));
    const QByteArray bytes = file.bytes();
    EXPECT_FALSE(bytes.isEmpty());
    for (const QByteArray text : {"Ánh", "0867123456", "84867123456", "c475", "giao", "note", "phone:"}) {
        EXPECT_FALSE(bytes.contains(text)) << text.toStdString();
        EXPECT_FALSE(
            bytes.contains(QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(text).utf16()),
                QString::fromUtf8(text).size() * 2)));
    }
}

TEST_F(DraftsTest, DiscardedOnesCanBeBroughtBackUntilTheNextStart)
{
    {
        Desk desk(file, vault);
        const qint64 kept = desk.drafts.add(u"order"_s, 1, place, note(u"kept"_s));
        const qint64 gone = desk.drafts.add(u"order"_s, 1, place, note(u"gone"_s));
        for (const qint64 id : {kept, gone})
            desk.drafts.discard(id);
        EXPECT_TRUE(desk.drafts.all().isEmpty());
        desk.drafts.bringBack(kept);
        ASSERT_EQ(desk.drafts.all().size(), 1);
        EXPECT_EQ(desk.drafts.all().first().content, note(u"kept"_s));
    }
    {
        Desk again(file, vault);
        ASSERT_EQ(again.drafts.all().size(), 1);
        EXPECT_EQ(again.drafts.all().first().content, note(u"kept"_s));
        EXPECT_EQ(value(again.database, u"SELECT count(*) FROM draft"_s).toInt(), 1);
    }
}

TEST_F(DraftsTest, ExpireWhenTheSettingSaysSoAndNeverWithoutOne)
{
    Draft old;
    old.id = 5;
    old.form = u"order"_s;
    old.changedAt = QDateTime::currentDateTimeUtc().addSecs(-49 * 3600);
    Draft carried = old;
    carried.id = 6;
    carried.submission = 1;
    {
        Desk desk(file, vault);
        ASSERT_TRUE(run(desk.database, [&](QSqlDatabase &db) { return Drafts::write(db, vault, old); }));
        ASSERT_TRUE(run(desk.database, [&](QSqlDatabase &db) { return Drafts::write(db, vault, carried); }));
    }
    EXPECT_EQ(Desk(file, vault).drafts.all().size(), 2);
    EXPECT_EQ(Desk(file, vault, 50h).drafts.all().size(), 2);
    const Desk expired(file, vault, 48h);
    EXPECT_EQ(expired.drafts.all(), QList {carried}) << "what was submitted is not the expiry's affair";
}

TEST_F(DraftsTest, EveryTamperingIsNoticedAndTheRowIsLeft)
{
    for (const auto &[what, statement] : tamperings) {
        DatabaseFile tampered;
        {
            Desk desk(tampered, vault);
            desk.drafts.add(u"order"_s, 1, place, note(u"x"_s));
        }
        {
            Database database(tampered.path);
            ASSERT_TRUE(open(database));
            ASSERT_TRUE(run(database, statement.arg(u"draft"_s, u"sealed"_s))) << what;
        }
        const Desk desk(tampered, vault);
        EXPECT_EQ(desk.drafts.unreadable(), 1) << what;
        EXPECT_TRUE(desk.drafts.all().isEmpty()) << what;
    }
}

TEST_F(DraftsTest, SwappedRecordsAreNoticed)
{
    {
        Desk desk(file, vault);
        desk.drafts.add(u"order"_s, 1, place, note(u"a"_s));
        desk.drafts.add(u"order"_s, 1, place, note(u"b"_s));
    }
    {
        Database database(file.path);
        ASSERT_TRUE(open(database));
        ASSERT_TRUE(run(database, u"CREATE TEMP TABLE before AS SELECT * FROM draft"_s));
        ASSERT_TRUE(run(database,
            u"UPDATE draft SET sealed = (SELECT sealed FROM before WHERE before.id <> draft.id)"_s));
    }
    const Desk desk(file, vault);
    EXPECT_EQ(desk.drafts.unreadable(), 2);
}

TEST_F(DraftsTest, WhatCouldNotBeWrittenStaysIsToldAndIsTriedAgain)
{
    qint64 id = 0;
    {
        Desk desk(file, vault);
        value(desk.database, u"PRAGMA max_page_count = 1"_s); // no more than there is
        id = desk.drafts.add(u"order"_s, 1, place, note(QString(100'000, u'x')));
        ASSERT_TRUE(becomesTrue([&] { return desk.drafts.fault().has_value(); }));
        EXPECT_EQ(desk.drafts.fault()->kind, StorageFault::Kind::Full);
        EXPECT_FALSE(desk.drafts.isWritten(id));
        EXPECT_EQ(desk.drafts.find(id)->content, note(QString(100'000, u'x')));
        value(desk.database, u"PRAGMA max_page_count = 1000000"_s);
        EXPECT_TRUE(becomesTrue([&] { return desk.drafts.isWritten(id); }));
        EXPECT_FALSE(desk.drafts.fault());
    }
    EXPECT_TRUE(Desk(file, vault).drafts.find(id));
}

TEST_F(DraftsTest, ThoseOfTheTimeWithoutADatabaseGoToItWhenThereIsOne)
{
    {
        Vault key = vault;
        Drafts drafts;
        const qint64 early = drafts.add(u"order"_s, 1, place, note(u"before the keychain answered"_s));
        Database memory {QString()};
        ASSERT_TRUE(open(memory));
        drafts.attach(&memory, &key, 0h);
        ASSERT_TRUE(becomesTrue([&] { return drafts.isWritten(early); }));
        drafts.add(u"order"_s, 1, place, note(u"while it was locked"_s));
        drafts.release();
        Database disk(file.path);
        ASSERT_TRUE(open(disk));
        drafts.attach(&disk, &key, 0h);
        QSignalSpy written(&drafts, &Drafts::written);
        ASSERT_TRUE(becomesTrue([&] { return !written.isEmpty(); }));
        drafts.detach();
        EXPECT_TRUE(drafts.all().isEmpty());
    }
    EXPECT_EQ(Desk(file, vault).drafts.all().size(), 2);
}

TEST_F(DraftsTest, ACarriedOneIsNotEdited)
{
    Desk desk(file, vault);
    const qint64 id = desk.drafts.add(u"order"_s, 1, place, note(u"as sent"_s));
    Draft carried = *desk.drafts.find(id);
    carried.submission = 3;
    desk.drafts.put(carried);
    desk.drafts.change(id, note(u"other"_s));
    desk.drafts.discard(id);
    EXPECT_EQ(desk.drafts.find(id)->content, note(u"as sent"_s));
    EXPECT_FALSE(desk.drafts.find(id)->isDiscarded);
}
