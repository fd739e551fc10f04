#include "directory.h"

#include "databasetesting.h"
#include "directorytesting.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

using Count = Directory::PutCount;

class DirectoryTest : public testing::TestWithParam<bool>
{
protected:
    DirectoryDesk desk {GetParam() ? DirectoryDesk::On::Disk : DirectoryDesk::On::Memory};
    Directory &directory = desk.directory();
};

INSTANTIATE_TEST_SUITE_P(OnDiskAndInMemory, DirectoryTest, testing::Bool(),
    [](const auto &one) { return one.param ? "Disk" : "Memory"; });

} // namespace

TEST_P(DirectoryTest, GivesBackWhatWasPut)
{
    const DirectoryEntry anh = person(475, u"Nguyễn Thị Ánh"_s, u"0867123456"_s, u"Anh@Example.vn"_s);
    EXPECT_EQ(desk.put({anh}), Count({.added = 1}));
    const auto found = directory.find(Kind::Customer, anh.key);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->body, anh.body);
    EXPECT_EQ(found->key, anh.key);
    EXPECT_EQ(found->phones, anh.phones);
    EXPECT_EQ(found->updatedAt, anh.updatedAt);
    EXPECT_EQ(found->readAt, anh.readAt);
    EXPECT_EQ(found->terms, QStringList({u"nguyen thi anh"_s, u"475"_s, u"anh@example.vn"_s}));
    EXPECT_EQ(directory.count(Kind::Customer), 1);
    EXPECT_EQ(directory.unreadable(), 0);

    EXPECT_EQ(
        keys(directory.findByPhone(Kind::Customer, PhoneNumber::parse(u"+84 867 123 456"))), "customer:475");
    EXPECT_EQ(keys(directory.findLinked(Kind::Customer, u" ANH@example.vn"_s)), "customer:475");
    EXPECT_EQ(keys(directory.findLinked(Kind::Customer, anh.key)), "customer:475");
    EXPECT_EQ(keys(directory.findByPhone(Kind::Customer, PhoneNumber::parse(u"0867123457"))), "");
    EXPECT_EQ(keys(directory.findByPhone(Kind::Customer, {})), "");
    EXPECT_EQ(keys(directory.findByPhone(Kind::Order, anh.phones.first())), "") << "of another kind";
    EXPECT_EQ(keys(directory.findLinked(Kind::Customer, {})), "");
    EXPECT_FALSE(directory.find(Kind::Order, anh.key));
}

TEST_P(DirectoryTest, TellsNewChangedAndKnownRecordsApart)
{
    DirectoryEntry one = person(1, u"Một"_s);
    const DirectoryEntry two = person(2, u"Hai"_s);
    EXPECT_EQ(desk.put({one, two}), Count({.added = 2}));
    one.readAt = one.readAt.addDays(1);
    EXPECT_EQ(desk.put({one, two}), Count({.unchanged = 2}));
    EXPECT_EQ(directory.find(Kind::Customer, one.key)->readAt, one.readAt) << "its age";
    one.body += ' ';
    EXPECT_EQ(desk.put({one, two, DirectoryEntry()}), Count({.changed = 1, .unchanged = 1, .refused = 1}));
    EXPECT_EQ(directory.find(Kind::Customer, one.key)->body, one.body);
    one.body = QByteArray(Directory::largestBody + 1, 'x');
    EXPECT_EQ(desk.put({one}), Count({.refused = 1}));
    EXPECT_EQ(directory.count(Kind::Customer), 2);
}

TEST_P(DirectoryTest, AnEditedRecordIsFoundByItsNewNumberAndNameAlone)
{
    desk.put({person(1, u"Trần Văn Bình"_s, u"0912345678"_s)});
    desk.put({person(1, u"Lê Thị Hoa"_s, u"0987654321"_s)});
    EXPECT_EQ(keys(directory.findByPhone(Kind::Customer, PhoneNumber::parse(u"0912345678"))), "");
    EXPECT_EQ(keys(directory.findByPhone(Kind::Customer, PhoneNumber::parse(u"0987654321"))), "customer:1");
    EXPECT_EQ(keys(directory.search(Kind::Customer, u"binh"_s)), "");
    EXPECT_EQ(keys(directory.search(Kind::Customer, u"hoa"_s)), "customer:1");
    EXPECT_EQ(directory.unreadable(), 0) << "what led there before was taken for damage";
}

TEST_P(DirectoryTest, FindsWhatChangedLastFirstAndNoMoreThanAsked)
{
    QList<DirectoryEntry> tickets;
    for (int i = 0; i < 9; ++i)
        tickets.append(ticket(i, u"customer:1"_s, long(i * 7 % 9)));
    desk.put(tickets);
    EXPECT_EQ(keys(directory.findLinked(Kind::Ticket, u"customer:1"_s, 3)), "5 1 6");
    EXPECT_EQ(directory.findLinked(Kind::Ticket, u"customer:1"_s).size(), 9);
    EXPECT_EQ(keys(directory.findLinked(Kind::Ticket, u"customer:1"_s, 0)), "");
}

TEST_P(DirectoryTest, IsSearchedWithoutDiacriticsBySeveralWordsCodesAndAddresses)
{
    desk.put({person(1, u"Nguyễn Thị Ánh"_s, {}, u"anh.nt@example.vn"_s), person(2, u"Đặng Ánh Nguyệt"_s),
        person(3, u"Hoàng Nguyên Thịnh"_s), person(4, u"Phạm Quốc Cường"_s, {}, u"cuong@anhsang.vn"_s)});
    const auto search = [this](const QString &text, int most = 50) {
        return keys(directory.search(Kind::Customer, text, most));
    };
    EXPECT_EQ(search(u"nguyen thi anh"_s), "customer:1");
    EXPECT_EQ(search(u"NGUYỄN THỊ"_s), "customer:1 customer:3") << "as one piece first";
    EXPECT_EQ(search(u"Nguyễn"_s.normalized(QString::NormalizationForm_D)), "customer:1 customer:3");
    EXPECT_EQ(search(u"anh nguyen"_s), "customer:1") << "in any order, but not Nguyệt";
    EXPECT_EQ(search(u"anh nguye"_s), "customer:2 customer:1");
    EXPECT_EQ(search(u"anh"_s), "customer:1 customer:2 customer:4")
        << "words that begin with it, then the rest";
    EXPECT_EQ(search(u"dang"_s), "customer:2");
    EXPECT_EQ(search(u"đặng"_s), "customer:2");
    EXPECT_EQ(search(u"n"_s), "customer:1 customer:2 customer:3 customer:4");
    EXPECT_EQ(search(u"cuong@ANH"_s), "customer:4");
    EXPECT_EQ(search(u"3"_s), "customer:3") << "the code";
    EXPECT_EQ(search(u"anh"_s, 2), "customer:1 customer:2");
    EXPECT_EQ(search(u"zz"_s), "");
    EXPECT_EQ(search(u" \t"_s), "");
    EXPECT_EQ(search(u"nguyen\nthi"_s), "customer:1 customer:3");
    EXPECT_EQ(keys(directory.search(Kind::Product, u"anh"_s)), "");
}

TEST_P(DirectoryTest, BoundsWhatARecordTakesOfMemory)
{
    DirectoryEntry entry = person(1, QString(1'000'000, u'W'));
    entry.terms.append(u"code7"_s);
    desk.put({entry});
    EXPECT_EQ(keys(directory.search(Kind::Customer, u"ww"_s)), "customer:1");
    EXPECT_EQ(keys(directory.search(Kind::Customer, u"code7"_s)), "customer:1");
    EXPECT_LE(directory.find(Kind::Customer, entry.key)->terms.first().size(), 200);
}

TEST_P(DirectoryTest, PutsMoreThanOneTransactionHoldsAndTheCursorWithTheLast)
{
    QList<DirectoryEntry> entries;
    for (int i = 1; i <= 1'001; ++i)
        entries.append(person(i, u"Người %1"_s.arg(i)));
    EXPECT_EQ(desk.put(entries, u"customers"_s, "page 51"), Count({.added = 1'001}));
    EXPECT_EQ(directory.count(Kind::Customer), 1'001);
    EXPECT_EQ(directory.cursor(u"customers"_s), "page 51");
    EXPECT_EQ(directory.cursor(u"orders"_s), QByteArray());
    EXPECT_EQ(desk.put({}, u"customers"_s, "page 52"), Count());
    EXPECT_EQ(directory.cursor(u"customers"_s), "page 52");
    EXPECT_TRUE(desk.wait([&](auto done) { directory.setCursor(u"orders"_s, "1", &desk, done); }));
    EXPECT_EQ(directory.cursor(u"orders"_s), "1");
}

TEST_P(DirectoryTest, RemovingManyLetsOthersHaveTheirTurn)
{
    QList<DirectoryEntry> entries;
    for (int i = 1; i <= 1'001; ++i)
        entries.append(person(i, u"Người %1"_s.arg(i)));
    desk.put(entries);
    bool isRemoved = false;
    directory.removeOlder(Kind::Customer, entries.first().readAt.addDays(1), &desk,
        [&isRemoved](const Stored<void> &done) { isRemoved = done.has_value(); });
    const int left = value(desk.database(), u"SELECT n FROM record_count"_s).toInt();
    EXPECT_GT(left, 500) << "what was asked for meanwhile waited for all of them";
    EXPECT_LT(left, 1'001);
    // Of what comes meanwhile nothing is removed, however old it is and whether it was known or not.
    DirectoryEntry again = person(900, u"Mới"_s);
    again.readAt = again.readAt.addSecs(1);
    desk.put({person(5'000, u"Mới"_s), again});
    ASSERT_TRUE(becomesTrue([&isRemoved] { return isRemoved; }));
    EXPECT_EQ(directory.count(Kind::Customer), 2);
    EXPECT_EQ(directory.search(Kind::Customer, u"moi"_s).size(), 2);
    EXPECT_EQ(keys(directory.search(Kind::Customer, u"nguoi"_s)), "");
}

TEST_P(DirectoryTest, RemovesByKeyByAgeAndEverything)
{
    DirectoryEntry old = person(1, u"Cũ"_s, u"0912345678"_s);
    old.readAt = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    desk.put({old, person(2, u"Mới"_s), ticket(1, u"customer:1"_s, 1), ticket(2, u"customer:1"_s, 5)});
    EXPECT_TRUE(desk.wait([&](auto done) {
        directory.removeOlder(
            Kind::Customer, QDateTime(QDate(2020, 1, 2), QTime(0, 0), Qt::UTC), &desk, done);
    }));
    EXPECT_EQ(directory.count(Kind::Customer), 1);
    EXPECT_EQ(keys(directory.findByPhone(Kind::Customer, old.phones.first())), "");
    EXPECT_EQ(keys(directory.search(Kind::Customer, u"cu"_s)), "");
    EXPECT_TRUE(desk.wait(
        [&](auto done) { directory.removeOutdated(Kind::Ticket, ticket(2, {}, 5).updatedAt, &desk, done); }));
    EXPECT_EQ(keys(directory.findLinked(Kind::Ticket, u"customer:1"_s)), "2");
    EXPECT_TRUE(desk.wait([&](auto done) {
        directory.remove(Kind::Ticket, {u"2"_s, u"none"_s}, &desk, done);
    }));
    EXPECT_EQ(directory.count(Kind::Ticket), 0);

    directory.learn(Learned::Sla, {u"24h"_s});
    desk.put({}, u"customers"_s, "1");
    EXPECT_TRUE(desk.wait([&](auto done) { directory.clear(&desk, done); }));
    EXPECT_EQ(directory.count(Kind::Customer), 0);
    EXPECT_EQ(keys(directory.search(Kind::Customer, u"moi"_s)), "");
    EXPECT_EQ(directory.cursor(u"customers"_s), QByteArray());
    EXPECT_TRUE(directory.learned(Learned::Sla).isEmpty());
    desk.attach();
    EXPECT_TRUE(directory.learned(Learned::Sla).isEmpty()) << "it was gone from memory alone";
}

TEST_P(DirectoryTest, ErasesAPersonWithAllThatIsTheirsAndTakesThemInNoMore)
{
    const DirectoryEntry anh = person(475, u"Nguyễn Thị Ánh"_s, u"0867123456"_s, u"anh@example.vn"_s);
    DirectoryEntry lead = person(9, u"Ánh"_s, u"0867123456"_s);
    lead.key = u"lead:9"_s;
    lead.links = {lead.key};
    const DirectoryEntry binh = person(2, u"Bình"_s, u"0912345678"_s);
    DirectoryEntry byNumber = ticket(1, {}, 1);
    byNumber.phones = anh.phones;
    const DirectoryEntry byKey = ticket(2, anh.key, 2);
    const DirectoryEntry byEmail = ticket(3, u"ANH@example.vn"_s, 3);
    const DirectoryEntry byOtherId = ticket(4, u"object:475"_s, 4);
    DirectoryEntry order = ticket(5, anh.key, 5);
    order.kind = Kind::Order;
    const DirectoryEntry notTheirs = ticket(6, binh.key, 6);
    const QList<DirectoryEntry> all {anh, lead, binh, byNumber, byKey, byEmail, byOtherId, order, notTheirs};
    desk.put(all);

    // The windows know the key; numbers and addresses are the record's own.
    EXPECT_TRUE(desk.wait([&](auto done) { directory.erasePerson(anh.key, {}, {}, &desk, done); }));
    const auto expectGone = [&] {
        EXPECT_EQ(directory.count(Kind::Customer), 1);
        EXPECT_EQ(directory.count(Kind::Order), 0);
        EXPECT_EQ(directory.count(Kind::Ticket), 1);
        EXPECT_TRUE(directory.find(Kind::Ticket, u"6"_s));
        EXPECT_EQ(keys(directory.search(Kind::Customer, u"anh"_s)), "");
    };
    expectGone();
    EXPECT_EQ(desk.put(all), Count({.unchanged = 2, .refused = 7}));
    expectGone();
    EXPECT_TRUE(desk.wait([&](auto done) { directory.clear(&desk, done); }));
    EXPECT_EQ(desk.put({anh}), Count({.refused = 1})) << "forgotten with everything else";
}

TEST_P(DirectoryTest, ErasesSomebodyItHasNoRecordOf)
{
    const DirectoryEntry byNumber = person(1, u"Ánh"_s, u"0867123456"_s);
    const DirectoryEntry byEmail = person(2, u"Ánh"_s, {}, u"anh@example.vn"_s);
    desk.put({byNumber, byEmail, person(3, u"Bình"_s)});
    EXPECT_TRUE(desk.wait([&](auto done) {
        directory.erasePerson({}, {PhoneNumber::parse(u"0867123456")}, {u"Anh@example.vn"_s}, &desk, done);
    }));
    EXPECT_EQ(directory.count(Kind::Customer), 1);
    EXPECT_EQ(desk.put({byNumber, byEmail}), Count({.refused = 2}));
}

TEST_P(DirectoryTest, TakesNothingInWhenItsScopeIsOff)
{
    directory.setScope(DirectoryScope::Off);
    EXPECT_EQ(desk.put({person(1, u"Ánh"_s)}, u"customers"_s, "1"), Count({.refused = 1}));
    EXPECT_EQ(directory.count(Kind::Customer), 0);
    EXPECT_EQ(directory.cursor(u"customers"_s), QByteArray());
}

TEST_P(DirectoryTest, LearnsForAsLongAsItIsOpenWhenItsScopeIsOff)
{
    directory.learn(Learned::Sla, {u"before"_s});
    directory.setScope(DirectoryScope::Off);
    directory.learn(Learned::Sla, {u"24h"_s});
    EXPECT_EQ(directory.learned(Learned::Sla), QStringList({u"24h"_s, u"before"_s}));
    directory.detach();
    EXPECT_TRUE(directory.learned(Learned::Sla).isEmpty());
    desk.attach();
    EXPECT_EQ(directory.learned(Learned::Sla), QStringList(u"before"_s)) << "nothing of it is on disk";
}

TEST_P(DirectoryTest, LearnsTheMostFrequentFirst)
{
    directory.learn(Learned::Sla, {u"24h"_s, u"48h"_s, u" 24h "_s, {}, QString(201, u'x')});
    directory.learn(Learned::Sla, {u"Gấp"_s});
    EXPECT_EQ(directory.learned(Learned::Sla), QStringList({u"24h"_s, u"48h"_s, u"Gấp"_s}));
    EXPECT_TRUE(directory.learned(Learned::Branch).isEmpty());
}

TEST_P(DirectoryTest, LearnsNoMoreThanAFormCanOffer)
{
    directory.learn(Learned::Staff, {u"often"_s, u"often"_s});
    for (int i = 0; i < 2 * Directory::mostLearned; ++i)
        directory.learn(Learned::Staff, {u"v%1"_s.arg(i)});
    EXPECT_EQ(directory.learned(Learned::Staff).size(), Directory::mostLearned);
    EXPECT_EQ(directory.learned(Learned::Staff).first(), u"often"_s);
}

TEST_P(DirectoryTest, AnswersNothingAfterADetach)
{
    int answers = 0;
    directory.put({person(1, u"Ánh"_s)}, &desk, [&](const Stored<void> &) { ++answers; });
    directory.detach();
    EXPECT_FALSE(directory.isOpen());
    EXPECT_EQ(directory.count(Kind::Customer), 0);
    EXPECT_FALSE(directory.find(Kind::Customer, u"customer:1"_s));
    desk.attach();
    EXPECT_EQ(keys(directory.search(Kind::Customer, u"anh"_s)), "customer:1")
        << "it was written nevertheless";
    EXPECT_EQ(answers, 0);
    directory.detach();
    std::optional<Stored<void>> answer;
    directory.put({person(1, u"Ánh"_s)}, &desk, [&](const Stored<void> &done) { answer = done; });
    EXPECT_TRUE(becomesTrue([&] { return answer.has_value(); }));
    EXPECT_FALSE(answer->has_value()) << "there is nowhere to put it";
}

TEST_P(DirectoryTest, IsAttachedAgainAndAgain)
{
    desk.put({person(1, u"Ánh"_s)});
    directory.learn(Learned::Sla, {u"24h"_s});
    for (int i = 0; i < 5; ++i)
        directory.attach(&desk.database(), &desk.vault());
    EXPECT_FALSE(directory.isLoaded());
    EXPECT_EQ(keys(directory.search(Kind::Customer, u"anh"_s)), "") << "not before everything is known";
    EXPECT_EQ(keys(directory.findLinked(Kind::Customer, u"customer:1"_s)), "customer:1") << "this at once";
    EXPECT_TRUE(becomesTrue([&] { return directory.isLoaded(); }));
    EXPECT_EQ(keys(directory.search(Kind::Customer, u"anh"_s)), "customer:1") << "once";
    EXPECT_EQ(directory.learned(Learned::Sla), QStringList(u"24h"_s));
}

TEST_P(DirectoryTest, KnowsWhatIsPutAndRemovedWhileItLoads)
{
    QList<DirectoryEntry> entries;
    for (int i = 1; i <= 4'100; ++i)
        entries.append(person(i, u"Người %1"_s.arg(i)));
    desk.put(entries);
    directory.attach(&desk.database(), &desk.vault());
    directory.put({person(1, u"Xuân"_s), person(4'050, u"Hạ"_s), person(5'000, u"Thu"_s)}, &desk, {});
    directory.remove(Kind::Customer, {u"customer:2"_s, u"customer:4051"_s}, &desk, {});
    EXPECT_TRUE(becomesTrue([&] { return directory.isLoaded(); }));
    const auto search = [this](const QString &text) { return keys(directory.search(Kind::Customer, text)); };
    EXPECT_EQ(search(u"xuan"_s), "customer:1");
    EXPECT_NE(search(u"nguoi 1"_s).substr(0, 11), "customer:1 ") << "by its former name";
    EXPECT_EQ(search(u"ha"_s), "customer:4050");
    EXPECT_EQ(search(u"nguoi 4050"_s), "");
    EXPECT_EQ(search(u"thu"_s), "customer:5000");
    EXPECT_EQ(search(u"nguoi 4051"_s), "");
    EXPECT_EQ(search(u"nguoi 4099"_s), "customer:4099");
    EXPECT_EQ(directory.search(Kind::Customer, u"nguoi"_s, 10'000).size(), 4'100 - 4);
}
