#include "desk.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Reply = FaultServer::Reply;

namespace {

//! Somebody has been looked up before: this computer knows them.
class KnownTest : public testing::Test
{
protected:
    void know(const QByteArray &json, bool masked = false)
    {
        server.always({200, json});
        desk.open(server, masked);
        ASSERT_TRUE(TestDesk::until([&] { return desk.store->state() == LocalStore::State::InMemory; }));
        desk.lookUp(u"0867123456"_s);
        ASSERT_TRUE(TestDesk::until([&] {
            return !desk.known->find(LookupKey::ofPhone(PhoneNumber::parse(u"0867123456"))).isEmpty();
        }));
        desk.key(Qt::Key_W, Qt::ControlModifier);
    }

    FaultServer server;
    TestDesk desk;
};

const QByteArray two = R"([{"customerId":1,"name":"Lê Một","phones":[{"value":"0867123456"}]},
    {"customerId":2,"name":"Lê Hai","phones":[{"value":"0867123456"}]}])";
const QByteArray twoNewer = R"([{"customerId":1,"name":"Lê Một","phones":[{"value":"0867123456"}]},
    {"customerId":2,"name":"Lê Hai Mới","phones":[{"value":"0867123456"}]}])";

} // namespace

TEST_F(KnownTest, TheCardIsThereBeforeTheNetworkAnswersAndIsRefreshedInPlace)
{
    know(contactJson("1", "Lê Thị Kín", "0867123456"));
    server.always(Reply::stall());
    desk.lookUp(u"0867123456"_s);
    EXPECT_TRUE(desk.shows(u"Khách hàng"_s) || desk.shows(u"Customer · 1"_s)) << "at once";
    EXPECT_TRUE(desk.shows(u"from this computer; updating …"_s));
    EXPECT_EQ(desk.window->findChild<QTabWidget *>()->tabText(1), u"Lê Thị Kín"_s);
    auto *copy = desk.find<QAbstractButton>(u"Copy number"_s);
    ASSERT_NE(copy, nullptr);
    copy->setFocus();
    server.always({200, contactJson("1", "Lê Thị Kín Mới", "0867123456")});
    desk.key(Qt::Key_F5);
    ASSERT_TRUE(desk.comesToShow(u"Lê Thị Kín Mới"_s));
    EXPECT_TRUE(desk.shows(u"Read from AntCRM at"_s));
    EXPECT_EQ(QApplication::focusWidget(), desk.find<QAbstractButton>(u"Copy number"_s));
}

TEST_F(KnownTest, OfflineTheCopyStaysWithItsAge)
{
    know(contactJson("1", "Lê Thị Kín", "0867123456"));
    server.always(Reply::closeOnConnection());
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"from this computer; "_s));
    ASSERT_TRUE(TestDesk::until([&] { return !desk.shows(u"updating …"_s); }));
    EXPECT_TRUE(desk.shows(u"from this computer; AntCRM cannot be reached."_s)
        || desk.shows(u"from this computer; the update failed."_s));
    EXPECT_TRUE(desk.shows(u"Lê Thị Kín"_s));
}

TEST_F(KnownTest, SomebodyElseByTheNumberIsShown)
{
    know(contactJson("1", "Lê Thị Kín", "0867123456"));
    server.always({200, contactJson("2", "Trần Văn Bình", "0867123456")});
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"Trần Văn Bình"_s));
    EXPECT_FALSE(desk.shows(u"Lê Thị Kín"_s));
}

TEST_F(KnownTest, SeveralKnownAreAChoiceThatKeepsItsSelection)
{
    know(two);
    server.always(Reply::stall());
    desk.lookUp(u"0867123456"_s);
    auto *matches = desk.find<QTableView>(u"Matches"_s);
    ASSERT_NE(matches, nullptr);
    ASSERT_EQ(matches->model()->rowCount(), 2);
    EXPECT_TRUE(desk.shows(u"from this computer; updating …"_s));
    const auto nameOf = [&] {
        return matches->model()->index(matches->currentIndex().row(), 0).data().toString();
    };
    for (int row = 0; row < 2; ++row) {
        if (matches->model()->index(row, 0).data().toString() == u"Lê Hai"_s)
            matches->selectRow(row);
    }
    ASSERT_EQ(nameOf(), u"Lê Hai"_s);
    server.always({200, twoNewer});
    desk.key(Qt::Key_F5);
    EXPECT_TRUE(TestDesk::until([&] { return nameOf() == u"Lê Hai Mới"_s; })) << desk.shown().toStdString();
    EXPECT_FALSE(desk.shows(u"from this computer"_s));
}

TEST_F(KnownTest, ASearchByNameShowsThemFirstAndOnce)
{
    know(contactJson("1", "Lê Thị Kín", "0867123456"));
    auto *table = desk.find<QTableView>(u"Customers table"_s);
    ASSERT_NE(table, nullptr);
    desk.type(u"Filter customers"_s, u"thi kin"_s);
    ASSERT_TRUE(TestDesk::until([&] { return desk.shows(u"have this name"_s); }));
    EXPECT_EQ(table->model()->rowCount(), 1) << "the server has the same one";
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), u"Lê Thị Kín"_s);
}

TEST_F(KnownTest, WithoutAConnectionTheListShowsWhomThisComputerKnows)
{
    know(contactJson("1", "Lê Thị Kín", "0867123456"));
    server.always(Reply::closeOnConnection());
    desk.type(u"Filter customers"_s, u"kin"_s);
    desk.key(Qt::Key_F5);
    auto *table = desk.find<QTableView>(u"Customers table"_s);
    ASSERT_TRUE(TestDesk::until([&] { return desk.shows(u"this computer knows"_s); }));
    EXPECT_EQ(table->model()->rowCount(), 1);
}

TEST_F(KnownTest, ErasingAsksForASecondPressAndIsWrittenDown)
{
    know(contactJson("1", "Lê Thị Kín", "0867123456"));
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"Read from AntCRM at"_s));
    desk.showDetails();
    desk.press(u"Erase from this computer"_s);
    EXPECT_TRUE(desk.shows(u"This erases the copy of “Lê Thị Kín”"_s));
    EXPECT_FALSE(desk.known->find(LookupKey::ofPhone(PhoneNumber::parse(u"0867123456"))).isEmpty());
    desk.press(u"Keep"_s);
    EXPECT_FALSE(desk.shows(u"This erases"_s));
    desk.press(u"Erase from this computer"_s);
    desk.press(u"Erase for good"_s);
    ASSERT_TRUE(desk.comesToShow(u"Erased from this computer. AntCRM still has them."_s));
    EXPECT_TRUE(desk.known->find(LookupKey::ofPhone(PhoneNumber::parse(u"0867123456"))).isEmpty());
    desk.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *log = desk.find<QTableView>(u"Access log"_s);
    ASSERT_NE(log, nullptr);
    ASSERT_TRUE(TestDesk::until([&] { return log->model()->rowCount() == 1; }));
    EXPECT_EQ(log->model()->index(0, 2).data().toString(), u"Erased"_s);
    EXPECT_EQ(log->model()->index(0, 3).data().toString(), u"customer:1"_s);
}

TEST_F(KnownTest, RevealingAndCopyingIsWrittenDownAndCanBeTakenAwayAsAFile)
{
    know(contactJson("1", "Lê Thị Kín", "0867123456"), true);
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"Read from AntCRM at"_s));
    desk.press(u"Reveal number"_s);
    desk.press(u"Copy number"_s);
    desk.press(u"Hide number"_s);
    desk.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *log = desk.find<QTableView>(u"Access log"_s);
    ASSERT_NE(log, nullptr);
    ASSERT_TRUE(TestDesk::until([&] { return log->model()->rowCount() == 2; }));
    EXPECT_EQ(log->model()->index(0, 2).data().toString(), u"Copied"_s) << "the newest first";
    EXPECT_EQ(log->model()->index(1, 2).data().toString(), u"Revealed"_s);
    EXPECT_EQ(log->model()->index(1, 4).data().toString(), u"phone number"_s);

    const QTemporaryDir folder;
    desk.press(u"Export …"_s);
    auto *dialog = desk.window->findChild<QFileDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->isModal()) << "a call may come in";
    const QString path = folder.filePath(u"log.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    ASSERT_TRUE(desk.comesToShow(u"Exported to log.csv."_s));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf\"Time\",\"Who\",\"Did what\""));
    EXPECT_TRUE(csv.contains("\"Revealed\",\"customer:1\",\"phone number\""));
    EXPECT_TRUE(csv.contains("\"Exported\"")) << "the export is in it";
    EXPECT_FALSE(csv.contains("0867123456"));
    EXPECT_TRUE(TestDesk::until([&] { return log->model()->rowCount() == 3; }));
}
