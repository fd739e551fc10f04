#include "desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

FaultServer::Reply answerFor(const QByteArray &name)
{
    return {200, contactJson("1", name, "0867123456")};
}

void fillNew(const TestDesk &desk, const QString &name, const QString &url, const QString &key)
{
    desk.type(u"Connection name"_s, name);
    desk.type(u"Base URL"_s, url);
    desk.type(u"API key"_s, key);
}

} // namespace

TEST(GuiSettings, AFirstStartOffersTheDemo)
{
    TestDesk desk;
    ASSERT_TRUE(desk.shows(u"Welcome to RingDesk"_s));
    desk.press(u"Try the demo"_s);
    ASSERT_TRUE(desk.comesToShow(u"Demo data"_s));
    desk.lookUp(u"0867123456"_s);
    EXPECT_TRUE(desk.comesToShow(u"KH-00475"_s));
}

TEST(GuiSettings, AFirstStartOffersAConnection)
{
    TestDesk desk;
    FaultServer server;
    server.always(answerFor("Connected"));
    desk.press(u"Connect to AntCRM"_s);
    fillNew(desk, u"Công ty Một"_s, server.url(), u"key-one"_s);
    desk.press(u"Save"_s);
    ASSERT_TRUE(TestDesk::until([&] { return desk.connection->state() == Connection::State::Ready; }));
    desk.press(u"Close"_s);
    desk.lookUp(u"0867123456"_s);
    EXPECT_TRUE(desk.comesToShow(u"Connected"_s));
    EXPECT_EQ(server.requests().last().header("apikey"), "key-one");
    EXPECT_EQ(desk.profiles.current()->name, u"Công ty Một"_s);
}

TEST(GuiSettings, TestConnectionTellsWhatIsWrong)
{
    TestDesk desk;
    FaultServer server;
    desk.press(u"Connect to AntCRM"_s);
    fillNew(desk, u"C"_s, u"http://example.vn"_s, u"k"_s);
    desk.press(u"Test connection"_s);
    EXPECT_TRUE(desk.shows(u"must begin with https://"_s));
    fillNew(desk, u"C"_s, server.url(), u"k"_s);
    server.then({401, R"({"success":0,"message":"Invalid apikey"})"});
    desk.press(u"Test connection"_s);
    EXPECT_TRUE(desk.comesToShow(u"“Invalid apikey”"_s));
    server.then({200, "[]"});
    desk.press(u"Test connection"_s);
    EXPECT_TRUE(desk.comesToShow(u"The connection works"_s));
    EXPECT_TRUE(desk.profiles.all().isEmpty()) << "a test saves nothing";
}

TEST(GuiSettings, ProfilesAreSwitchedWithoutARestart)
{
    TestDesk desk;
    FaultServer one;
    FaultServer two;
    one.always(answerFor("Of Company One"));
    two.always(answerFor("Of Company Two"));
    desk.press(u"Connect to AntCRM"_s);
    fillNew(desk, u"One"_s, one.url(), u"key-one"_s);
    desk.press(u"Save"_s);
    ASSERT_TRUE(TestDesk::until([&] { return desk.connection->state() == Connection::State::Ready; }));
    desk.press(u"Close"_s);
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"Of Company One"_s));

    desk.key(Qt::Key_Comma, Qt::ControlModifier);
    auto *list = desk.find<QComboBox>(u"Connection"_s);
    ASSERT_NE(list, nullptr);
    list->setFocus();
    desk.key(Qt::Key_End);
    ASSERT_EQ(desk.find<QLineEdit>(u"Connection name"_s)->text(), QString());
    fillNew(desk, u"Two"_s, two.url(), u"key-two"_s);
    desk.press(u"Save"_s);
    ASSERT_TRUE(TestDesk::until([&] {
        return desk.connection->profile().name == u"Two"_s
            && desk.connection->state() == Connection::State::Ready;
    }));
    desk.press(u"Close"_s);
    EXPECT_FALSE(desk.shows(u"Of Company One"_s)) << "the other company's customers are gone";
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"Of Company Two"_s));
    for (const auto &request : two.requests())
        EXPECT_EQ(request.header("apikey"), "key-two");
    for (const auto &request : one.requests())
        EXPECT_EQ(request.header("apikey"), "key-one");
}

TEST(GuiSettings, TheKeyOfOneAddressIsNotTriedAtAnother)
{
    TestDesk desk;
    FaultServer one;
    FaultServer thief;
    one.always(answerFor("Of Company One"));
    desk.press(u"Connect to AntCRM"_s);
    fillNew(desk, u"One"_s, one.url(), u"key-one"_s);
    desk.press(u"Save"_s);
    ASSERT_TRUE(TestDesk::until([&] { return desk.connection->state() == Connection::State::Ready; }));
    desk.type(u"Base URL"_s, thief.url());
    desk.press(u"Test connection"_s);
    EXPECT_TRUE(desk.shows(u"enter the key for it"_s));
    desk.press(u"Save"_s);
    EXPECT_TRUE(desk.shows(u"Enter the API key again"_s));
    EXPECT_EQ(thief.sends(), 0);
}

TEST(GuiSettings, RemovingAsksOnceMoreAndTakesTheKeyToo)
{
    TestDesk desk;
    FaultServer server;
    server.always(answerFor("Somebody"));
    desk.open(server);
    desk.key(Qt::Key_Comma, Qt::ControlModifier);
    desk.press(u"Remove"_s);
    ASSERT_EQ(desk.profiles.all().size(), 1);
    desk.press(u"Remove for good"_s);
    EXPECT_TRUE(desk.profiles.all().isEmpty());
    EXPECT_EQ(desk.connection->state(), Connection::State::None);
    std::optional<SecretResult<QByteArray>> left;
    Profile gone;
    gone.name = u"Test"_s;
    desk.keychain.read(
        gone.apiKeySecret(), desk.window.get(), [&left](SecretResult<QByteArray> found) { left = found; });
    ASSERT_TRUE(TestDesk::until([&] { return left.has_value(); }));
    EXPECT_EQ(left->error(), SecretFault::NotFound);
}

TEST(GuiSettings, AChosenThemeIsThereAtOnceAndAtTheNextStart)
{
    const QTemporaryDir folder;
    {
        TestDesk desk(u"en"_s, folder.path());
        desk.press(u"Connect to AntCRM"_s);
        desk.find<QComboBox>(u"Colours"_s)->setFocus();
        desk.key(Qt::Key_End);
        EXPECT_EQ(QApplication::palette().color(QPalette::Window), QColor(0x171b21));
        desk.key(Qt::Key_Up);
        EXPECT_EQ(QApplication::palette().color(QPalette::Window), QColor(0xf4f5f7));
        desk.key(Qt::Key_Down);
    }
    TestDesk desk(u"en"_s, folder.path());
    EXPECT_EQ(desk.settings.value(u"theme"_s).toString(), u"dark"_s);
    desk.press(u"Connect to AntCRM"_s);
    EXPECT_EQ(desk.find<QComboBox>(u"Colours"_s)->currentText(), u"Dark"_s);
}

TEST(GuiSettings, TheKeyIsNeverShown)
{
    TestDesk desk;
    desk.press(u"Connect to AntCRM"_s);
    desk.type(u"API key"_s, u"top-secret"_s);
    const auto *field = desk.find<QLineEdit>(u"API key"_s);
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    EXPECT_FALSE(field->displayText().contains(u"secret"_s));
}

TEST(GuiSettings, ChangingTheMaskKeepsTheTabs)
{
    TestDesk desk;
    FaultServer server;
    server.always(answerFor("Kept Open"));
    desk.open(server);
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"Kept Open"_s));
    desk.key(Qt::Key_Comma, Qt::ControlModifier);
    auto *mask = desk.find<QCheckBox>(u"Mask phone numbers (0867***456)"_s);
    ASSERT_NE(mask, nullptr);
    mask->setFocus();
    desk.key(Qt::Key_Space);
    desk.press(u"Save"_s);
    desk.press(u"Close"_s);
    EXPECT_TRUE(desk.comesToShow(u"0867***456"_s));
    EXPECT_TRUE(desk.shows(u"Kept Open"_s));
}

TEST(GuiSettings, TheWheelScrollsAndChangesNothing)
{
    TestDesk desk;
    desk.openDemo();
    desk.key(Qt::Key_Comma, Qt::ControlModifier);
    int seen = 0;
    for (auto *box : desk.window->findChildren<QComboBox *>()) {
        if (!box->isVisible() || box->count() < 2)
            continue;
        ++seen;
        box->setCurrentIndex(0);
        QWheelEvent turned(box->rect().center(), box->mapToGlobal(box->rect().center()), {}, {0, -120},
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &turned);
        EXPECT_EQ(box->currentIndex(), 0) << TestDesk::nameOf(box).toStdString();
    }
    EXPECT_GE(seen, 3);
}
