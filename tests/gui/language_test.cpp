#include "desk.h"

#include <QListWidget>
#include <QSet>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

//! What is the same in both languages: names, data, signs.
bool isData(const QString &text)
{
    static const QSet<QString> same {u"AntCRM"_s, u"Email"_s, u"Base URL"_s, u"Facebook"_s, u"Work"_s,
        u"Home"_s, u"Tiếng Việt"_s, u"English"_s, u"Giao nhanh"_s, u"Khách VIP"_s, u"VIP"_s, u"Vàng"_s,
        u"Website"_s, u"Website (6)"_s, u"KH-00475"_s, u"https://example.com/anh"_s,
        u"64db290a7796fe24bfe876a7"_s, u"New test"_s};
    return same.contains(text) || text.contains(u'@') || text.contains(u"RingDesk"_s)
        || std::ranges::none_of(text, [](QChar c) { return c.isLetter(); })
        || std::ranges::any_of(text, [](QChar c) { return c.unicode() > 0x1e00 && c.unicode() < 0x1f00; });
}

QSet<QString> texts(const TestDesk &desk)
{
    const QStringList lines = desk.shown().split(u'\n', Qt::SkipEmptyParts);
    return {lines.cbegin(), lines.cend()};
}

void switchLanguage(const TestDesk &desk, const QString &button)
{
    desk.press(button);
}

} // namespace

TEST(GuiLanguage, IsSwitchedLiveAndRemembered)
{
    TestDesk desk;
    desk.openDemo();
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"1,250"_s));
    switchLanguage(desk, u"Language"_s);
    ASSERT_TRUE(desk.comesToShow(u"điểm có thể dùng"_s));
    EXPECT_TRUE(desk.shows(u"1.250"_s));
    EXPECT_NE(desk.find<QLineEdit>(u"Tra cứu số điện thoại"_s), nullptr) << "accessible names, too";
    EXPECT_EQ(desk.language.preferred(), u"vi"_s);
    switchLanguage(desk, u"Ngôn ngữ"_s);
    EXPECT_TRUE(desk.comesToShow(u"points to spend"_s));
    EXPECT_EQ(desk.language.preferred(), u"en"_s);
}

TEST(GuiLanguage, NoEnglishIsLeftInTheVietnamese)
{
    const auto walk = [](const QString &code) {
        TestDesk desk(code);
        QList<QSet<QString>> screens;
        screens.append(texts(desk)); // the welcome
        desk.openDemo();
        desk.lookUp(u"0930000004"_s);
        EXPECT_TRUE(TestDesk::until(
            [&] { return desk.shows(u"0930 000 004"_s) && desk.simulator.requestCount() > 3; }));
        screens.append(texts(desk));
        desk.lookUp(u"0867123456"_s);
        EXPECT_TRUE(desk.comesToShow(u"KH-00475"_s));
        screens.append(texts(desk));
        for (int section = 2; section <= 9; ++section) {
            desk.key(Qt::Key(Qt::Key_0 + section), Qt::ControlModifier);
            screens.append(texts(desk));
        }
        desk.key(Qt::Key_Comma, Qt::ControlModifier);
        screens.append(texts(desk));
        desk.key(Qt::Key_F1);
        screens.append(texts(desk));
        QSet<QString> all;
        for (const auto &screen : screens)
            all += screen;
        return all;
    };
    const QSet<QString> english = walk(u"en"_s);
    const QSet<QString> vietnamese = walk(u"vi"_s);
    ASSERT_GT(english.size(), 80);
    for (const QString &text : vietnamese) {
        if (!isData(text)) {
            EXPECT_FALSE(english.contains(text)) << text.toStdString();
        }
    }
}

TEST(GuiLanguage, ALanguageChangeKeepsWhatIsTypedAndWhereOneIs)
{
    TestDesk desk;
    desk.openDemo();
    desk.key(Qt::Key_Comma, Qt::ControlModifier);
    desk.type(u"Connection name"_s, u"Công ty"_s);
    switchLanguage(desk, u"Language"_s);
    ASSERT_TRUE(TestDesk::until([&] { return desk.find<QLineEdit>(u"Tên kết nối"_s) != nullptr; }));
    EXPECT_EQ(desk.find<QLineEdit>(u"Tên kết nối"_s)->text(), u"Công ty"_s);
}
