#include "desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMessageBox>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

//! A customer whose every text is \a text.
QByteArray hostileContact(const QString &text)
{
    const QJsonObject field {{u"name"_s, text}, {u"value"_s, text}};
    const QJsonObject contact {
        {u"customerId"_s, 1},
        {u"name"_s, text},
        {u"phones"_s, QJsonArray {QJsonObject {{u"type"_s, text}, {u"value"_s, u"0867123456"_s}}}},
        {u"emails"_s, QJsonArray {QJsonObject {{u"type"_s, text}, {u"value"_s, text}}}},
        {u"addresses"_s, QJsonArray {QJsonObject {{u"city"_s, text}, {u"street"_s, text}}}},
        {u"tags"_s, QJsonArray {text, text}},
        {u"bgInfo"_s, text},
        {u"stage"_s, text},
        {u"rankName"_s, text},
        {u"industry"_s, text},
        {u"sourceContact"_s, text},
        {u"customerIdApiRing"_s, text},
        {u"cusFields"_s, QJsonArray {field}},
    };
    return QJsonDocument(QJsonArray {contact}).toJson(QJsonDocument::Compact);
}

void expectOnlyHarmlessText(const TestDesk &desk)
{
    for (const QLabel *label : desk.window->findChildren<QLabel *>()) {
        if (!label->pixmap().isNull())
            continue;
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().left(80).toStdString();
        EXPECT_LE(label->text().size(), 4100);
    }
    for (const QTabBar *tabs : desk.window->findChildren<QTabBar *>()) {
        for (int i = 0; i < tabs->count(); ++i) {
            EXPECT_LE(tabs->tabText(i).size(), 120);
            EXPECT_FALSE(tabs->tabToolTip(i).contains(u'<'));
        }
    }
}

} // namespace

struct HostileText
{
    const char *what;
    QString text;
};

void PrintTo(const HostileText &hostile, std::ostream *out)
{
    *out << hostile.what;
}

class GuiHostile : public testing::TestWithParam<HostileText>
{ };

TEST_P(GuiHostile, IsShownAsText)
{
    TestDesk desk;
    FaultServer server;
    server.always({200, hostileContact(GetParam().text)});
    desk.open(server);
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"Read from AntCRM at"_s));
    expectOnlyHarmlessText(desk);
    desk.window->grab(); // painted, too
    desk.key(Qt::Key_Tab, Qt::ControlModifier);
    desk.window->grab();
    desk.window->announce({PhoneNumber::parse(u"0867123456"), CallNotice::Direction::Inbound, {}});
    ASSERT_TRUE(TestDesk::until([&] { return desk.find<QAbstractButton>(u"Open"_s) != nullptr; }));
    desk.window->grab();
}

INSTANTIATE_TEST_SUITE_P(Texts, GuiHostile,
    testing::Values(HostileText {"markup", u"<img src=\"file:///etc/passwd\">"_s},
        HostileText {"a megabyte without a blank", QString(1'000'000, u'W')},
        HostileText {"blanks", QString(300'000, u' ')},
        HostileText {"marks that turn the direction", u"\u202ertl\u202c \u2067\u200f0867"_s},
        HostileText {"a NUL", u"a"_s + QChar(0) + u"b"_s},
        HostileText {"what formats and menus look for", u"<b>&amp;%1 %n &Menu"_s},
        HostileText {"combining marks", QString(200'000, QChar(0x0301))},
        HostileText {"halves of surrogate pairs", QString(QChar(0xd83d)).repeated(1000)},
        HostileText {"line breaks", u"line\nbreak\r\n\ttab\u2028"_s}));

TEST(GuiHostileText, MarkupStaysVisible)
{
    TestDesk desk;
    FaultServer server;
    server.always({200, hostileContact(u"<img src=\"file:///etc/passwd\">"_s)});
    desk.open(server);
    desk.lookUp(u"0867123456"_s);
    EXPECT_TRUE(desk.comesToShow(u"<img src=\"file:///etc/passwd\">"_s));
}

TEST(GuiHostileText, NulIsSeen)
{
    TestDesk desk;
    FaultServer server;
    server.always({200, hostileContact(u"a"_s + QChar(0) + u"b"_s)});
    desk.open(server);
    desk.lookUp(u"0867123456"_s);
    EXPECT_TRUE(desk.comesToShow(u"a␀b"_s));
}
