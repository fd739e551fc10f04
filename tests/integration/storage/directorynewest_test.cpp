#include "directorytesting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! What came of reading, and in how many parts.
struct Newest
{
    QList<DirectoryEntry> entries;
    qsizetype largestPart = 0;
    int parts = 0;
    bool isDone = false;

    [[nodiscard]] Directory::NewestPart take()
    {
        return [this](const QList<DirectoryEntry> &part, bool isLast) {
            EXPECT_FALSE(isDone);
            entries += part;
            largestPart = std::max(largestPart, part.size());
            ++parts;
            isDone = isLast;
        };
    }
};

Newest read(Directory &directory, int most)
{
    Newest newest;
    QObject context;
    directory.readNewest(Kind::Ticket, most, &context, newest.take());
    EXPECT_EQ(newest.parts, 0) << "answered before the event loop";
    EXPECT_TRUE(becomesTrue([&newest] { return newest.isDone; }));
    return newest;
}

} // namespace

TEST(DirectoryNewest, GivesWhatTheServerChangedLastInParts)
{
    for (const auto where : {DirectoryDesk::On::Disk, DirectoryDesk::On::Memory}) {
        DirectoryDesk desk(where);
        QList<DirectoryEntry> entries {person(7, u"Ánh"_s)};
        for (int i = 0; i < 250; ++i)
            entries.append(ticket(i, u"customer:7"_s, (i * 37) % 250));
        entries[20].updatedAt = {};
        desk.put(entries);
        const Newest some = read(desk.directory(), 3);
        EXPECT_EQ(keys(some.entries), "27 54 81"); // 249, 248 and 247 days
        EXPECT_EQ(some.parts, 1);
        const Newest all = read(desk.directory(), 1000);
        EXPECT_EQ(all.entries.size(), 250);
        EXPECT_EQ(all.entries.last().key, entries[20].key);
        EXPECT_TRUE(std::ranges::is_sorted(all.entries, std::greater(), &DirectoryEntry::updatedAt));
        EXPECT_LE(all.largestPart, 20);
        EXPECT_TRUE(read(desk.directory(), 0).entries.isEmpty());
        EXPECT_TRUE(read(desk.directory(), -1).entries.isEmpty());
    }
}

TEST(DirectoryNewest, PassesOverWhatDoesNotOpen)
{
    DirectoryDesk desk(DirectoryDesk::On::Disk);
    desk.put({ticket(1, u"a"_s, 1), ticket(2, u"a"_s, 2), ticket(3, u"a"_s, 3)});
    ASSERT_TRUE(run(desk.database(), u"UPDATE record_body SET sealed = x'00' WHERE id = 2"_s));
    EXPECT_EQ(keys(read(desk.directory(), 10).entries), "3 1");
    EXPECT_EQ(desk.directory().unreadable(), 1);
}

TEST(DirectoryNewest, EndsWithWhoeverAsked)
{
    DirectoryDesk desk(DirectoryDesk::On::Disk);
    QList<DirectoryEntry> entries;
    for (int i = 0; i < 100; ++i)
        entries.append(ticket(i, u"a"_s, i));
    desk.put(entries);
    Newest newest;
    auto context = std::make_unique<QObject>();
    desk.directory().readNewest(
        Kind::Ticket, 100, context.get(), [&](const QList<DirectoryEntry> &part, bool isLast) {
            newest.take()(part, isLast);
            context.reset();
        });
    ASSERT_TRUE(becomesTrue([&newest] { return newest.parts == 1; }));
    EXPECT_TRUE(desk.wait(
        [&](const Directory::Done &done) { desk.directory().setCursor(u"settled"_s, "1", &desk, done); }));
    EXPECT_EQ(newest.parts, 1);

    // Of what was asked before a detach() nothing is answered after it; without a directory there is none.
    Newest late;
    desk.directory().readNewest(Kind::Ticket, 100, &desk, late.take());
    desk.directory().detach();
    EXPECT_TRUE(read(desk.directory(), 100).entries.isEmpty());
    EXPECT_EQ(late.parts, 0);
}
