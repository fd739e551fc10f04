#include "databasetesting.h"
#include "desk.h"
#include "fakekeychain.h"
#include "orderdraft.h"
#include "orderlinesmodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

//! An order over its whole life in the window, on the demo servers.
class OrderLifeTest : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.openDemo();
        desk.lookUp(u"0867123456"_s);
        ASSERT_TRUE(TestDesk::until([this] { return rows() == 6; })) << "the demo's first customer has six";
        // What a form would read when it is opened.
        desk.products->readCatalogue();
        ASSERT_TRUE(TestDesk::until([this] { return !desk.products->isReading(); }));
    }

    [[nodiscard]] QTableView *orders() const { return desk.find<QTableView>(u"Orders"_s); }
    [[nodiscard]] int rows() const { return orders() ? orders()->model()->rowCount() : 0; }
    [[nodiscard]] QString newest() const
    {
        return orders() ? orders()->model()->index(0, 0).data().toString() : QString();
    }
    static void keys(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    //! The order \a number as the server has it now.
    [[nodiscard]] std::optional<Order> onServer(const QString &number)
    {
        std::optional<Order> order;
        bool isRead = false;
        const auto request =
            desk.orders->find({number, {}, {}}, desk.window.get(), [&](const Result<OrderPage> &page) {
                isRead = true;
                if (page && !page->orders.isEmpty())
                    order = page->orders.first();
            });
        EXPECT_TRUE(TestDesk::until([&] { return isRead; }));
        return order;
    }

    TestDesk desk {u"en"_s, {}, nullptr, TestDesk::With::OwnForms};
};

} // namespace

TEST_F(OrderLifeTest, IsMadeSeenChangedCopiedAndDeletedInTheCustomersTab)
{
    desk.key(Qt::Key_N, Qt::ControlModifier);
    keys(u"nc-18"_s);
    desk.key(Qt::Key_Return);
    keys(u"2"_s);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_F9);
    ASSERT_TRUE(desk.comesToShow(u"AntCRM has it, as number "_s));
    desk.press(u"Close"_s);
    ASSERT_TRUE(TestDesk::until([this] { return rows() == 7; })) << "the list shows it at once";
    const QString number = newest();
    ASSERT_TRUE(desk.comesToShow(u'#' + number)) << "and it is selected";
    const auto made = onServer(number);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->goods, Money(1'780'000));
    EXPECT_TRUE(made->code.startsWith(u"RD-"_s));

    desk.press(u"Edit order"_s);
    ASSERT_TRUE(TestDesk::until([this] {
        return desk.find<QTableView>(u"Order lines"_s) && desk.find<QPlainTextEdit>(u"Delivery note"_s);
    }));
    desk.key(Qt::Key_F9);
    EXPECT_TRUE(desk.shows(u"Nothing is changed yet."_s));
    auto *note = desk.find<QPlainTextEdit>(u"Delivery note"_s);
    ASSERT_NE(note, nullptr);
    note->setFocus();
    keys(u"sau 17 gio"_s);
    desk.key(Qt::Key_F9);
    ASSERT_TRUE(desk.comesToShow(u"AntCRM has it, as number "_s + number));
    auto changed = onServer(number);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->deliveryNote, u"sau 17 gio"_s);
    changed->deliveryNote = made->deliveryNote;
    changed->updatedAt = made->updatedAt;
    EXPECT_EQ(*changed, *made) << "and nothing else";
    desk.press(u"Close"_s);

    desk.press(u"Duplicate"_s);
    auto *lines = desk.find<QTableView>(u"Order lines"_s);
    ASSERT_NE(lines, nullptr);
    EXPECT_EQ(lines->model()->index(0, OrderLinesModel::QuantityColumn).data().toString(), u"2"_s);
    desk.key(Qt::Key_F9);
    ASSERT_TRUE(desk.comesToShow(u"AntCRM has it, as number "_s));
    desk.press(u"Close"_s);
    ASSERT_TRUE(TestDesk::until([this] { return rows() == 8; }));

    const QString copy = newest();
    ASSERT_TRUE(desk.comesToShow(u'#' + copy));
    desk.press(u"Delete order"_s);
    EXPECT_TRUE(desk.shows(u"It cannot be brought back."_s));
    desk.key(Qt::Key_F9);
    ASSERT_TRUE(TestDesk::until([&] { return desk.shows(u"AntCRM has it"_s) || desk.shows(u"Close"_s); }));
    EXPECT_FALSE(onServer(copy));
    desk.press(u"Close"_s);
    EXPECT_TRUE(TestDesk::until([this] { return rows() == 7; }));
}

TEST(OrderCrash, InTheMiddleOfACellLosesNothing)
{
    const QTemporaryDir folder;
    const QTemporaryDir after;
    FakeKeychain keychain;
    FaultServer server;
    server.always({200, contactJson("475", "Nguyễn Thị Ánh", "0867123456")});
    QVariantMap content;
    TestDesk desk(u"en"_s, folder.path(), &keychain, TestDesk::With::OwnForms);
    desk.open(server);
    ASSERT_TRUE(TestDesk::until([&] { return desk.store->state() == LocalStore::State::OnDisk; }));
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"0867 123 456"_s));
    desk.key(Qt::Key_N, Qt::ControlModifier);
    for (const QChar c : u"noi com"_s)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    const auto drafts = desk.store->drafts().all();
    ASSERT_EQ(drafts.size(), 1);
    content = drafts.first().content;
    EXPECT_EQ(orderDraftOf(content).lines.value(0).product, u"noi com"_s) << "the cell is still open";
    ASSERT_TRUE(TestDesk::until([&] { return desk.store->drafts().isWritten(drafts.first().id); }));

    ASSERT_TRUE(TestDesk::copyAsAfterCrash(folder.path(), after.path()));
    TestDesk next(u"en"_s, after.path(), &keychain, TestDesk::With::OwnForms);
    next.open(server);
    ASSERT_TRUE(next.comesToShow(u"1 draft was restored"_s));
    next.key(Qt::Key_Tab, Qt::ControlModifier);
    ASSERT_TRUE(TestDesk::until([&] { return next.find<QTableView>(u"Order lines"_s) != nullptr; }));
    EXPECT_EQ(next.store->drafts().all().first().content, content);
    auto *lines = next.find<QTableView>(u"Order lines"_s);
    EXPECT_EQ(lines->model()->index(0, OrderLinesModel::ProductColumn).data().toString(), u"noi com"_s);
    lines->setFocus();
    lines->setCurrentIndex(lines->model()->index(0, OrderLinesModel::ProductColumn));
    next.key(Qt::Key_Return);
    EXPECT_EQ(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"noi com"_s);
}
