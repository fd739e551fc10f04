#include "databasetesting.h"
#include "fakekeychain.h"
#include "templatebar.h"
#include "ticketformtest.h"
#include "vault.h"

#include <QInputMethodEvent>
#include <QJsonArray>
#include <QLabel>
#include <QTemporaryDir>
#include <QToolButton>

using namespace TicketFormTesting;

namespace {

//! The keyboard alone, from field to field.
void fillByKeys(const TestDesk &desk)
{
    const auto keys = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    const auto next = [&desk](int count = 1) {
        for (; count > 0; --count)
            desk.key(Qt::Key_Tab);
    };
    keys(u"Noi com khong nong"_s);
    next();
    keys(u"Khach goi "_s);
    desk.key(Qt::Key_B, Qt::ControlModifier);
    keys(u"gap"_s);
    desk.key(Qt::Key_B, Qt::ControlModifier);
    keys(u" & <b>"_s);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    keys(u"mot"_s);
    desk.key(Qt::Key_Return);
    keys(u"hai"_s);
    next(2); // past the buttons
    next(3); // name, number and address are known
    keys(u"24h 24/7"_s);
    next(2);
    keys(u"Assigned"_s);
    next(4);
    keys(u"#1376"_s);
}

} // namespace

class TicketLanguageTest : public testing::TestWithParam<const char *>
{ };

TEST_P(TicketLanguageTest, IsFilledInWithTheKeyboardAloneAndArrivesAsTheContractHasIt)
{
    FaultServer server;
    server.always({200, contactJson("475", "Nguyễn Thị Ánh", "0867123456")});
    TestDesk desk(QString::fromLatin1(GetParam()), {}, nullptr, TestDesk::With::OwnForms);
    desk.open(server);
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"0867 123 456"_s));
    ASSERT_TRUE(TestDesk::until([&] { return desk.api.agentRequests() == 0; }));
    desk.key(Qt::Key_T, Qt::ControlModifier);
    fillByKeys(desk);
    const TicketDraft draft = ticketDraftOf(desk.store->drafts().all().first().content);
    EXPECT_EQ(draft.title, u"Noi com khong nong"_s);
    EXPECT_EQ(
        draft.summary, u"<p>Khach goi <b>gap</b> &amp; &lt;b&gt;</p><ul><li>mot</li><li>hai</li></ul>"_s);
    EXPECT_EQ(draft.sla, u"24h 24/7"_s);
    EXPECT_EQ(draft.priority, u"Medium"_s);
    EXPECT_EQ(draft.status, u"Assigned"_s);
    EXPECT_EQ(draft.order.number, u"1376"_s);

    server.then({200, R"({"success":1,"TicketId":17465})"});
    desk.key(Qt::Key_F9);
    const auto posts = [&server] {
        auto all = server.requests();
        all.removeIf([](const FaultServer::Request &request) { return request.method == "GET"; });
        return all;
    };
    ASSERT_TRUE(TestDesk::until([&] { return posts().size() == 1; }));
    EXPECT_EQ(posts().first().method, "POST");
    EXPECT_EQ(posts().first().target, "/tickets");
    const QJsonObject sent = QJsonDocument::fromJson(posts().first().body).object();
    EXPECT_TRUE(sent["ticketIdApiRing"_L1].toString().startsWith(u"RD-"_s));
    EXPECT_EQ(sent["title"_L1].toString(), draft.title);
    EXPECT_EQ(sent["summary"_L1].toString(), draft.summary);
    EXPECT_EQ(sent["SLA"_L1].toString(), draft.sla);
    EXPECT_EQ(sent["priority"_L1].toString(), u"Medium"_s);
    EXPECT_TRUE(desk.comesToShow(u"17465"_s));
    EXPECT_EQ(posts().size(), 1);
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, TicketLanguageTest, testing::Values("en", "vi"));

TEST_F(TicketFormTest, TheEditorsKeysAndButtonsWorkOnWhatIsAtTheCursor)
{
    summary()->setFocus();
    desk.key(Qt::Key_I, Qt::ControlModifier);
    EXPECT_TRUE(desk.find<QToolButton>(u"Italics"_s)->isChecked());
    keys(u"a"_s);
    desk.key(Qt::Key_I, Qt::ControlModifier);
    desk.key(Qt::Key_Return);
    desk.press(u"Numbered list"_s);
    keys(u"b"_s);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return); // an empty item ends the list
    keys(u"c"_s);
    EXPECT_EQ(draft().summary, u"<p><i>a</i></p><ol><li>b</li></ol><p>c</p>"_s);
    EXPECT_FALSE(desk.find<QToolButton>(u"Numbered list"_s)->isChecked());
    desk.key(Qt::Key_Up);
    EXPECT_TRUE(desk.find<QToolButton>(u"Numbered list"_s)->isChecked());
    desk.press(u"Bulleted list"_s);
    EXPECT_EQ(draft().summary, u"<p><i>a</i></p><ul><li>b</li></ul><p>c</p>"_s);
    desk.press(u"Bulleted list"_s);
    EXPECT_EQ(draft().summary, u"<p><i>a</i></p><p>b</p><p>c</p>"_s);
    // The buttons are one stop on the way, and the arrow keys go on.
    summary()->setFocus();
    desk.key(Qt::Key_Tab);
    EXPECT_EQ(focusName(), u"Bold"_s);
    desk.key(Qt::Key_Right);
    EXPECT_EQ(focusName(), u"Italics"_s);
    desk.key(Qt::Key_Tab);
    EXPECT_EQ(focusName(), u"Contact name"_s);
}

TEST_F(TicketFormTest, TabGoesThroughAllOfItAndRowsThatAreAddedStandWhereTheyAreSeen)
{
    desk.press(u"Add a file"_s);
    desk.press(u"Add a field"_s);
    ASSERT_TRUE(TestDesk::until([this] { return line(u"Name of custom field 1"_s) != nullptr; }));
    line(u"Ticket title"_s)->setFocus();
    QStringList way;
    while (way.size() < 30 && focusName() != u"Phone lookup"_s) {
        way.append(focusName());
        desk.key(Qt::Key_Tab);
    }
    EXPECT_EQ(way.join(u", "_s),
        u"Ticket title, Ticket summary, Bold, Contact name, Contact phone, Contact email, SLA, Priority, "
        u"Status, "
        "Category, Group, Resolution, Order, Name of custom field 1, Value of custom field 1, Add a field, "
        "File 1, Remove file 1, Add a file, Templates, Discard, Submit ticket"_s)
        << way.join(u", "_s).toStdString();
}

TEST_F(TicketFormTest, ALinkIsAskedForInTheFormAndEndsWhereItEnds)
{
    summary()->setFocus();
    keys(u"see "_s);
    desk.key(Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(focusName(), u"Link address"_s);
    keys(u"javascript:alert(1)"_s);
    desk.key(Qt::Key_Return);
    EXPECT_TRUE(desk.shows(u"A link leads to http, https, mailto or tel"_s));
    EXPECT_EQ(focusName(), u"Link address"_s) << "what was typed is still there";
    desk.type(u"Link address"_s, u"example.com/a"_s);
    desk.key(Qt::Key_Return);
    EXPECT_EQ(focusName(), u"Ticket summary"_s);
    keys(u" now"_s);
    EXPECT_EQ(draft().summary, u"<p>see <a href=\"https://example.com/a\">example.com/a</a> now</p>"_s);
    for (int i = 0; i < 6; ++i)
        desk.key(Qt::Key_Left);
    desk.key(Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(line(u"Link address"_s)->text(), u"https://example.com/a"_s);
    desk.key(Qt::Key_Escape);
    EXPECT_EQ(focusName(), u"Ticket summary"_s);
    desk.key(Qt::Key_K, Qt::ControlModifier);
    desk.type(u"Link address"_s, {});
    desk.key(Qt::Key_Return);
    EXPECT_EQ(draft().summary, u"<p>see example.com/a now</p>"_s);
}

TEST_F(TicketFormTest, AnInputMethodComposesUndisturbed)
{
    summary()->setFocus();
    desk.key(Qt::Key_B, Qt::ControlModifier);
    QInputMethodEvent composing(u"khong"_s, {});
    QApplication::sendEvent(summary(), &composing);
    EXPECT_TRUE(drafts().isEmpty() || draft().summary.isEmpty());
    QInputMethodEvent committed;
    committed.setCommitString(u"không"_s);
    QApplication::sendEvent(summary(), &committed);
    EXPECT_EQ(draft().summary, u"<p><b>không</b></p>"_s);
}

TEST_F(TicketFormTest, FilesAreAddedAndTakenAwayByTheKeyboard)
{
    desk.press(u"Add a file"_s);
    EXPECT_EQ(focusName(), u"File 1"_s);
    EXPECT_TRUE(drafts().isEmpty()) << "an empty row is nothing";
    keys(u"https://a.vn/1.png"_s);
    desk.key(Qt::Key_Return);
    EXPECT_EQ(focusName(), u"File 2"_s);
    keys(u"b"_s);
    EXPECT_EQ(draft().files, (QList<TicketFile> {{u"https://a.vn/1.png"_s}, {u"b"_s}}));
    for (int i = 0; i < 10; ++i)
        desk.key(Qt::Key_Return);
    EXPECT_TRUE(TestDesk::until([this] {
        const QWidget *row = line(u"File 12"_s);
        return row && !row->visibleRegion().isEmpty();
    })) << "the row one types in is seen";
    for (int i = 0; i < 10; ++i)
        desk.key(Qt::Key_Backspace);
    desk.key(Qt::Key_Backspace);
    desk.key(Qt::Key_Backspace); // the row itself
    EXPECT_EQ(focusName(), u"File 1"_s);
    EXPECT_EQ(draft().files, (QList<TicketFile> {{u"https://a.vn/1.png"_s}}));
    put(QString(100'000, u'x'));
    paste();
    EXPECT_EQ(draft().files, (QList<TicketFile> {{u"https://a.vn/1.png"_s}}));
    EXPECT_TRUE(desk.shows(u"Not taken"_s));
    desk.key(Qt::Key_Tab);
    EXPECT_EQ(focusName(), u"Remove file 1"_s);
    desk.key(Qt::Key_Space);
    EXPECT_TRUE(draft().files.isEmpty());
}

TEST_F(TicketFormTest, TheCustomersOrdersAreSuggestedAndAnyNumberCanBeTyped)
{
    const QByteArray order =
        R"({"number":1376,"_id":"o1","name":"Đơn nồi cơm","createdAt":"2026-11-20T05:00:00Z",)"
        R"("dealWith":{"customerId":"475","phones":[{"type":"Work","value":"0867123456"}]}})";
    bool isDone = false;
    server.then({200, '[' + order + ']'});
    Customer customer;
    customer.customerId = u"475"_s;
    const auto reading = desk.orders->ofCustomer(
        customer, 1, desk.window.get(), [&](const Result<OrderPage> &) { isDone = true; });
    ASSERT_TRUE(TestDesk::until([&] { return isDone; }));
    desk.type(u"Contact phone"_s, u"0867123456"_s); // asks again
    QComboBox *field = choice(u"Order"_s);
    ASSERT_TRUE(TestDesk::until([&] {
        desk.type(u"Contact phone"_s, u"0867123456"_s);
        return field->count() == 1;
    }));
    EXPECT_EQ(field->itemText(0), u"#1376 · Đơn nồi cơm · 20/11/2026"_s);
    EXPECT_TRUE(field->currentText().isEmpty());
    field->setFocus();
    desk.key(Qt::Key_Down);
    EXPECT_EQ(draft().order, (TicketOrder {u"1376"_s, u"o1"_s, u"Đơn nồi cơm"_s, {}}));
    field->lineEdit()->selectAll();
    keys(u"#99"_s);
    EXPECT_EQ(draft().order, (TicketOrder {u"99"_s, {}, {}, {}}));
    field->lineEdit()->selectAll();
    desk.key(Qt::Key_Delete);
    EXPECT_TRUE(draft().order.isEmpty());
}

TEST_F(TicketFormTest, ATemplateIsKeptTakenUndoneReplacedAndRemoved)
{
    fillIn();
    summary()->setFocus();
    keys(u"Hoi: "_s);
    ASSERT_NE(entry(u"Save as template …"_s), nullptr);
    entry(u"Save as template …"_s)->trigger();
    EXPECT_EQ(focusName(), u"Template name"_s);
    desk.key(Qt::Key_Return);
    EXPECT_TRUE(desk.shows(u"What is it to be called?"_s));
    keys(u"Bao hanh & sua"_s);
    desk.key(Qt::Key_Return);
    EXPECT_TRUE(desk.shows(u"Template “Bao hanh & sua” saved."_s));
    EXPECT_EQ(focusName(), u"Templates"_s);
    desk.key(Qt::Key_Space);
    EXPECT_NE(qobject_cast<QMenu *>(QApplication::activePopupWidget()), nullptr)
        << "and the keyboard opens it";
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    const auto all = desk.store->templates().all(u"ticket"_s);
    ASSERT_EQ(all.size(), 1);
    EXPECT_TRUE(ticketDraftOf(all.first().content).contactName.isEmpty()) << "of nobody";

    desk.type(u"Ticket title"_s, u"mine"_s);
    choice(u"Category"_s)->setEditText(u"stays"_s);
    choice(u"SLA"_s)->setEditText({});
    entry(u"Bao hanh && sua"_s)->trigger();
    EXPECT_EQ(draft().title, u"mine"_s) << "what was typed stays";
    EXPECT_EQ(draft().sla, u"Trong 4h"_s);
    EXPECT_EQ(draft().category, u"stays"_s) << "the template leaves it empty";
    EXPECT_TRUE(desk.shows(u"Template “Bao hanh & sua” taken."_s));
    choice(u"Group"_s)->setEditText(u"typed since"_s);
    desk.press(u"Undo"_s);
    EXPECT_EQ(draft().sla, QString());
    EXPECT_EQ(draft().title, u"mine"_s);
    EXPECT_EQ(draft().group, u"typed since"_s);
    EXPECT_EQ(line(u"Ticket title"_s)->text(), u"mine"_s);

    entry(u"Save as template …"_s)->trigger();
    keys(u"bao hanh & sua"_s);
    EXPECT_TRUE(desk.shows(u"There is one of this name: it is replaced."_s));
    desk.key(Qt::Key_Return);
    ASSERT_EQ(desk.store->templates().all(u"ticket"_s).size(), 1);
    EXPECT_EQ(ticketDraftOf(desk.store->templates().all(u"ticket"_s).first().content).title, u"mine"_s);
    auto *removal = entry(u"Remove template"_s);
    ASSERT_NE(removal, nullptr);
    removal->menu()->actions().first()->trigger();
    EXPECT_TRUE(desk.store->templates().all(u"ticket"_s).isEmpty());
    EXPECT_EQ(entry(u"Remove template"_s), nullptr);
}

TEST(TicketTemplates, WhatCouldNotBeWrittenIsNotSaidToBeSaved)
{
    const QTemporaryDir folder;
    const Vault vault {Vault::makeKey()};
    Database database(folder.filePath(u"a.db"_s));
    ASSERT_TRUE(open(database));
    Templates templates;
    templates.attach(&database, &vault);
    TemplateBar bar(templates, u"ticket"_s, 1, [] { return QVariantMap {{u"a"_s, QString(100'000, u'x')}}; });
    value(database, u"PRAGMA max_page_count = 1"_s);
    bar.show();
    bar.button()->findChild<QMenu *>()->actions().last()->trigger();
    auto *name = bar.findChild<QLineEdit *>();
    ASSERT_NE(name, nullptr);
    name->setText(u"one"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(TestDesk::until([&] {
        return std::ranges::any_of(bar.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().startsWith(u"The templates could not be written: "_s);
        });
    }));
}

TEST(TicketCrash, InTheMiddleOfTheSummaryLosesNothing)
{
    const QTemporaryDir folder;
    const QTemporaryDir after;
    FakeKeychain keychain;
    FaultServer server;
    server.always({200, contactJson("475", "Nguyễn Thị Ánh", "0867123456")});
    TestDesk desk(u"en"_s, folder.path(), &keychain, TestDesk::With::OwnForms);
    desk.open(server);
    ASSERT_TRUE(TestDesk::until([&] { return desk.store->state() == LocalStore::State::OnDisk; }));
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"0867 123 456"_s));
    ASSERT_TRUE(TestDesk::until([&] { return desk.api.agentRequests() == 0; }));
    desk.key(Qt::Key_T, Qt::ControlModifier);
    fillByKeys(desk);
    desk.press(u"Add a file"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"https://a.v"_s);
    const auto drafts = desk.store->drafts().all();
    ASSERT_EQ(drafts.size(), 1);
    const QVariantMap content = drafts.first().content;
    EXPECT_EQ(ticketDraftOf(content).files.value(0).address(), u"https://a.v"_s);
    ASSERT_TRUE(TestDesk::until([&] { return desk.store->drafts().isWritten(drafts.first().id); }));

    ASSERT_TRUE(TestDesk::copyAsAfterCrash(folder.path(), after.path()));
    TestDesk next(u"en"_s, after.path(), &keychain, TestDesk::With::OwnForms);
    next.open(server);
    ASSERT_TRUE(next.comesToShow(u"1 draft was restored"_s));
    next.key(Qt::Key_Tab, Qt::ControlModifier);
    ASSERT_TRUE(TestDesk::until([&] { return next.find<QTextEdit>(u"Ticket summary"_s) != nullptr; }));
    EXPECT_EQ(next.store->drafts().all().first().content, content);
    const DraftForm *form = next.window->findChild<DraftForm *>();
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->content(), content);
    EXPECT_EQ(next.find<QTextEdit>(u"Ticket summary"_s)->toPlainText(), u"Khach goi gap & <b>\nmot\nhai"_s);
}
