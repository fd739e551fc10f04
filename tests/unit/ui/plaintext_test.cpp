#include "plaintext.h"
#include "tables.h"

#include <QStyledItemDelegate>
#include <QTableView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
const QString ellipsis = u"…"_s;
const QString replacement = u"\uFFFD"_s;
const QString grin = u"\U0001F600"_s; // a surrogate pair
} // namespace

TEST(PlainText, LeavesOrdinaryTextAlone)
{
    for (const QString &text : {QString(), u"Nguyễn Thị Ánh"_s, u"Nguyê\u0303n"_s,
             u"<img src=\"file:///x\">"_s, u"a & b"_s, u"عائشة"_s, u"山田 "_s + grin}) {
        EXPECT_EQ(shownLine(text), text);
        EXPECT_EQ(shownText(text), text);
    }
}

TEST(PlainText, IsCutWithAMark)
{
    EXPECT_EQ(shownLine(u"abcd"_s, 4), u"abcd"_s);
    EXPECT_EQ(shownLine(u"abcde"_s, 4), u"abcd"_s + ellipsis);
    EXPECT_EQ(shownLine(u"abc"_s, 0), ellipsis);
    EXPECT_EQ(shownLine({}, 0), QString());
    EXPECT_EQ(shownLine(QString(1'000'000, u'x')), QString(200, u'x') + ellipsis);
    EXPECT_EQ(shownText(QString(1'000'000, u'x')), QString(4000, u'x') + ellipsis);
}

TEST(PlainText, NeverLeavesHalfACharacter)
{
    EXPECT_EQ(shownLine(u"abc"_s + grin, 4), u"abc"_s + ellipsis);
    EXPECT_EQ(shownLine(u"ab"_s + grin, 4), u"ab"_s + grin);
    EXPECT_EQ(shownLine(u"ab"_s + grin + u"c"_s, 4), u"ab"_s + grin + ellipsis);
    EXPECT_EQ(shownLine(grin, 1), ellipsis);
    EXPECT_EQ(shownLine(QString(grin[0])), replacement);
    EXPECT_EQ(shownLine(QString(grin[1]) + u"a"_s), replacement + u"a"_s);
    EXPECT_EQ(shownLine(QString(grin[0]) + grin), replacement + grin);
}

TEST(PlainText, ShowsControlCharactersAsPictures)
{
    EXPECT_EQ(shownLine(u"a"_s + QChar(0) + u"b"_s), u"a␀b"_s);
    EXPECT_EQ(shownLine(u"\u0007\u001B[31m\u007F"_s), u"␇␛[31m␡"_s);
    EXPECT_EQ(shownLine(u"\u009B31m"_s), replacement + u"31m"_s);
    for (char16_t c = 0; c < 0xa0; ++c) {
        for (const QChar shown : shownText(QString(QChar(c))))
            EXPECT_TRUE(shown == u'\n' || shown.category() != QChar::Other_Control) << int(c);
    }
}

TEST(PlainText, KeepsLineBreaksOnlyInText)
{
    const QString text = u"a\nb\u2028c\u2029d\u0085e\tf\rg"_s;
    EXPECT_EQ(shownLine(text), u"a b c d e f g"_s);
    EXPECT_EQ(shownText(text), u"a\nb\nc\nd\ne f g"_s);
}

TEST(PlainText, TakesOutWhatTurnsTheDirectionOfReading)
{
    for (const char16_t mark :
        {0x200e, 0x200f, 0x061c, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069})
        EXPECT_EQ(shownLine(u"a"_s + QChar(mark) + u"b"_s), u"ab"_s) << int(mark);
    EXPECT_EQ(shownLine(QString(1'000'000, QChar(0x202e)) + u"end"_s), u"end"_s);
    EXPECT_EQ(shownLine(QString(300, QChar(0x202e)) + u"abc"_s, 3), u"abc"_s) << "marks do not count";
}

TEST(PlainText, IsWhatTablesShow)
{
    QTableView table;
    setUpTable(&table);
    const auto *delegate = qobject_cast<QStyledItemDelegate *>(table.itemDelegate());
    ASSERT_TRUE(delegate);
    EXPECT_EQ(delegate->displayText(u"a\u202Eb\n"_s + QChar(0), {}), u"ab ␀"_s);
    EXPECT_LE(delegate->displayText(QString(1'000'000, u'x'), {}).size(), 201);
}
