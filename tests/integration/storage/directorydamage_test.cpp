// What lies on disk: that nobody can read it, and that nothing of it can be changed unnoticed.

#include "directorytesting.h"

using namespace Qt::StringLiterals;

namespace {

using Count = Directory::PutCount;

class DirectoryDamageTest : public testing::Test
{
protected:
    DirectoryDamageTest()
    {
        desk.put({anh, binh}, u"customers"_s, "page 7");
        directory().learn(Learned::Sla, {u"Trong ngày"_s, u"Trong ngày"_s});
        directory().learn(Learned::Staff, {u"lan@example.vn"_s});
        desk.put({});
    }

    [[nodiscard]] Directory &directory() { return desk.directory(); }

    //! Changes the file behind the program's back.
    void change(const QString &statement, const QVariantList &values = {})
    {
        ASSERT_TRUE(run(desk.database(), statement, values).has_value()) << qPrintable(statement);
    }

    void expectNobodyIsFound()
    {
        EXPECT_FALSE(directory().find(Kind::Customer, anh.key));
        EXPECT_EQ(keys(directory().findByPhone(Kind::Customer, anh.phones.first())), "");
        EXPECT_EQ(keys(directory().findLinked(Kind::Customer, u"anh@example.vn"_s)), "");
        EXPECT_EQ(keys(directory().search(Kind::Customer, u"nguyen"_s)), "");
    }

    const DirectoryEntry anh = person(475, u"Nguyễn Thị Ánh"_s, u"0867123456"_s, u"anh@example.vn"_s);
    const DirectoryEntry binh = person(476, u"Nguyễn Văn Bình"_s, u"0901234567"_s, u"binh@example.vn"_s);
    DirectoryDesk desk {DirectoryDesk::On::Disk};
};

} // namespace

TEST_F(DirectoryDamageTest, NothingOfACustomerIsReadableInAnyFile)
{
    const auto expectNothingIn = [this](const char *when) {
        const QByteArray bytes = desk.file().bytes();
        ASSERT_GT(bytes.size(), 10'000);
        for (const QString &secret :
            {u"Nguyễn"_s, u"nguyen"_s, u"Ánh"_s, u"anh@"_s, u"example"_s, u"867123456"_s, u"901234567"_s,
                u"customer:475"_s, u"page 7"_s, u"Trong ng"_s, u"lan@"_s, u"customerId"_s}) {
            EXPECT_FALSE(bytes.contains(secret.toUtf8())) << when << ": " << qPrintable(secret);
            EXPECT_FALSE(
                bytes.contains(QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2)))
                << when << ", in UTF-16: " << qPrintable(secret);
        }
    };
    EXPECT_TRUE(desk.file().bytes().contains("customers")) << "the names of cursors are no secret";
    expectNothingIn("while it is open");
    EXPECT_TRUE(desk.wait([&](auto done) { directory().erasePerson(anh.key, {}, {}, &desk, done); }));
    expectNothingIn("after an erasure");
    desk.reopen();
    expectNothingIn("after it was closed");
}

TEST_F(DirectoryDamageTest, EverythingIsThereAfterItWasClosed)
{
    desk.reopen();
    EXPECT_EQ(keys(directory().search(Kind::Customer, u"nguyen thi"_s)), "customer:475");
    EXPECT_EQ(directory().find(Kind::Customer, anh.key)->body, anh.body);
    EXPECT_EQ(directory().cursor(u"customers"_s), "page 7");
    EXPECT_EQ(directory().learned(Learned::Sla), QStringList(u"Trong ngày"_s));
    EXPECT_EQ(directory().learned(Learned::Staff), QStringList(u"lan@example.vn"_s));
    EXPECT_EQ(directory().count(Kind::Customer), 2);
    EXPECT_EQ(desk.put({anh, binh}), Count({.unchanged = 2}));
}

TEST_F(DirectoryDamageTest, ARemovalUnderWayIsDoneBeforeItIsClosed)
{
    QList<DirectoryEntry> entries;
    for (int i = 1'000; i < 2'000; ++i)
        entries.append(person(i, u"Người %1"_s.arg(i)));
    desk.put(entries);
    directory().removeOlder(Kind::Customer, entries.first().readAt.addDays(1), &desk, {});
    desk.reopen();
    EXPECT_EQ(directory().count(Kind::Customer), 0);
}

TEST_F(DirectoryDamageTest, WhatIsLearnedIsCountedOnOverAStart)
{
    directory().learn(Learned::Sla, {u"48h"_s, u"48h"_s});
    desk.reopen();
    directory().learn(Learned::Sla, {u"48h"_s});
    EXPECT_EQ(directory().learned(Learned::Sla), QStringList({u"48h"_s, u"Trong ngày"_s}));
    desk.reopen();
    EXPECT_EQ(directory().learned(Learned::Sla), QStringList({u"48h"_s, u"Trong ngày"_s}));
}

TEST_F(DirectoryDamageTest, ARecordThatWasTamperedWithIsNoticedAndComesBack)
{
    for (const auto &[column, table] :
        {std::pair(u"sealed"_s, u"record_body"_s), {u"terms"_s, u"record"_s}}) {
        for (const auto &[what, statement] : tamperings) {
            SCOPED_TRACE(testing::Message() << qPrintable(table) << ": " << what);
            change(statement.arg(table, column));
            expectNobodyIsFound();
            EXPECT_EQ(directory().unreadable(), 2);
            // They are gone for good, so that the next pass of the sync brings them again.
            EXPECT_TRUE(becomesTrue([this] { return directory().count(Kind::Customer) == 0; }));
            EXPECT_EQ(desk.put({anh, binh}), Count({.added = 2}));
            EXPECT_EQ(keys(directory().search(Kind::Customer, u"nguyen thi"_s)), "customer:475");
            desk.reopen();
            EXPECT_EQ(directory().unreadable(), 0);
        }
    }
}

TEST_F(DirectoryDamageTest, TermsThatWereTamperedWithAreNoticedAtAStart)
{
    for (const auto &[what, statement] : tamperings) {
        SCOPED_TRACE(what);
        change(statement.arg(u"record"_s, u"terms"_s));
        desk.reopen();
        EXPECT_EQ(directory().unreadable(), 2);
        EXPECT_EQ(directory().count(Kind::Customer), 0);
        expectNobodyIsFound();
        EXPECT_EQ(desk.put({anh, binh}), Count({.added = 2}));
        desk.reopen();
    }
}

TEST_F(DirectoryDamageTest, RecordsThatWereSwappedAreNoticed)
{
    for (const auto &[column, table] :
        {std::pair(u"sealed"_s, u"record_body"_s), {u"terms"_s, u"record"_s}}) {
        SCOPED_TRACE(qPrintable(table));
        change(u"CREATE TEMP TABLE former AS SELECT id, %2 AS sealed FROM %1"_s.arg(table, column));
        change(u"UPDATE %1 SET %2 = (SELECT sealed FROM former f WHERE f.id <> %1.id)"_s.arg(table, column));
        change(u"DROP TABLE former"_s);
        expectNobodyIsFound();
        EXPECT_TRUE(becomesTrue([this] { return directory().count(Kind::Customer) == 0; }));
        EXPECT_EQ(desk.put({anh, binh}), Count({.added = 2}));
        desk.reopen();
    }
    // A body in the place of the terms of the same record.
    change(u"UPDATE record SET terms = (SELECT sealed FROM record_body b WHERE b.id = record.id)"_s);
    expectNobodyIsFound();
    EXPECT_EQ(directory().unreadable(), 2);
}

TEST_F(DirectoryDamageTest, ARecordUnderTheKeyOfAnotherIsNotShown)
{
    change(u"UPDATE record SET key = CASE id WHEN 1 THEN 2 ELSE 1 END"_s);
    change(u"UPDATE record SET key = ?"
           " WHERE id = 2"_s,
        {desk.vault().fingerprint("key/1", anh.key)});
    EXPECT_FALSE(directory().find(Kind::Customer, anh.key));
    EXPECT_EQ(directory().unreadable(), 1);
}

TEST_F(DirectoryDamageTest, ARecordOfAnotherKindIsNotShown)
{
    change(u"UPDATE record SET kind = 2"_s);
    expectNobodyIsFound();
}

TEST_F(DirectoryDamageTest, ALinkThatLeadsToSomebodyElseIsNotFollowed)
{
    change(u"UPDATE OR REPLACE record_link SET id = CASE id WHEN 1 THEN 2 ELSE 1 END"_s);
    EXPECT_EQ(keys(directory().findByPhone(Kind::Customer, anh.phones.first())), "");
    EXPECT_EQ(keys(directory().findLinked(Kind::Customer, u"anh@example.vn"_s)), "");
    EXPECT_GE(directory().unreadable(), 1);
    // The records themselves are whole, and the next pass of the sync mends what leads to them.
    EXPECT_EQ(desk.put({anh, binh}), Count({.unchanged = 2}));
    EXPECT_EQ(keys(directory().findByPhone(Kind::Customer, anh.phones.first())), "customer:475");
    EXPECT_EQ(keys(directory().findLinked(Kind::Customer, u"anh@example.vn"_s)), "customer:475");
}

TEST_F(DirectoryDamageTest, LinksThatAreGoneComeBack)
{
    change(u"DELETE FROM record_link"_s);
    EXPECT_EQ(keys(directory().findByPhone(Kind::Customer, anh.phones.first())), "");
    EXPECT_EQ(desk.put({anh, binh}), Count({.unchanged = 2}));
    EXPECT_EQ(keys(directory().findByPhone(Kind::Customer, anh.phones.first())), "customer:475");
}

TEST_F(DirectoryDamageTest, ABodyThatIsGoneIsNoticed)
{
    change(u"DELETE FROM record_body"_s);
    expectNobodyIsFound();
    EXPECT_TRUE(becomesTrue([this] { return directory().count(Kind::Customer) == 0; }));
    EXPECT_EQ(desk.put({anh, binh}), Count({.added = 2}));
}

TEST_F(DirectoryDamageTest, ACursorThatWasTamperedWithIsNone)
{
    for (const auto &[what, statement] : tamperings) {
        SCOPED_TRACE(what);
        change(statement.arg(u"directory_cursor"_s, u"sealed"_s));
        EXPECT_EQ(directory().cursor(u"customers"_s), QByteArray());
        desk.put({}, u"customers"_s, "page 7");
        EXPECT_EQ(directory().cursor(u"customers"_s), "page 7");
    }
    change(u"UPDATE directory_cursor SET name = 'orders'"_s);
    EXPECT_EQ(directory().cursor(u"orders"_s), QByteArray()) << "another's";
}

TEST_F(DirectoryDamageTest, LearnedValuesThatWereTamperedWithAreForgotten)
{
    for (const auto &[what, statement] : tamperings) {
        SCOPED_TRACE(what);
        change(statement.arg(u"learned"_s, u"sealed"_s));
        desk.reopen();
        EXPECT_TRUE(directory().learned(Learned::Sla).isEmpty());
        EXPECT_TRUE(directory().learned(Learned::Staff).isEmpty());
        EXPECT_EQ(value(desk.database(), u"SELECT count(*) FROM learned"_s).toInt(), 0);
        directory().learn(Learned::Sla, {u"24h"_s});
        desk.put({});
    }
    directory().learn(Learned::Staff, {u"lan@example.vn"_s});
    desk.put({});
    change(u"UPDATE learned SET what = 1 - what"_s);
    desk.reopen();
    EXPECT_TRUE(directory().learned(Learned::TicketCategory).isEmpty()) << "of another kind";
}
