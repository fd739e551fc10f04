#include "databasetesting.h"
#include "fakekeychain.h"
#include "ticketdraft.h"
#include "ticketsdesk.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using Reply = FaultServer::Reply;

namespace {

//! What is sent with \a method, a body each.
QList<QJsonObject> sent(const FaultServer &server, const QByteArray &method)
{
    QList<QJsonObject> bodies;
    for (const auto &request : server.requests()) {
        if (request.method == method)
            bodies.append(QJsonDocument::fromJson(request.body).object());
    }
    return bodies;
}

//! The files as they are at this moment are what a crash leaves behind.
void copyFiles(const QTemporaryDir &folder, const QTemporaryDir &after)
{
    const QDir from(folder.path());
    for (QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString name = from.relativeFilePath(files.next());
        ASSERT_TRUE(QDir(after.path()).mkpath(QFileInfo(name).path()));
        ASSERT_TRUE(QFile::copy(from.filePath(name), after.filePath(name))) << name.toStdString();
    }
}

void keys(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

//! Ticket \a number, of a customer of its own.
QByteArray ticketOf(int number, const QByteArray &priority)
{
    const QByteArray n = QByteArray::number(number);
    return ticketJson(number,
        R"(,"contact":{"id":"64db290a7796fe24bfe8760)" + n + R"(","name":"An"},"priority":")" + priority
            + '"');
}

//! A new ticket that can be sent, in the tab of the one customer of \a server.
void typeTicket(TestDesk &desk, FaultServer &server)
{
    server.always({200, contactJson("475", "Nguyễn Thị Ánh", "0867123456")});
    desk.open(server);
    desk.lookUp(u"0867123456"_s);
    ASSERT_TRUE(desk.comesToShow(u"0867 123 456"_s));
    ASSERT_TRUE(TestDesk::until([&] { return desk.api.agentRequests() == 0; }));
    desk.key(Qt::Key_T, Qt::ControlModifier);
    keys(u"Noi com"_s);
    desk.key(Qt::Key_Tab);
    keys(u"Khach g"_s);
    desk.find<QComboBox>(u"SLA"_s)->setFocus();
    keys(u"24h 24/"_s);
}

} // namespace

TEST(TicketFaults, ACrashWhileATicketIsTypedLosesNothingAndItIsSentOnce)
{
    const QTemporaryDir folder;
    const QTemporaryDir after;
    FakeKeychain keychain;
    FaultServer server;
    QVariantMap content;
    {
        TestDesk desk(u"en"_s, folder.path(), &keychain, TestDesk::With::OwnForms);
        typeTicket(desk, server);
        ASSERT_TRUE(TestDesk::until([&] { return desk.store->state() == LocalStore::State::OnDisk; }));
        const auto drafts = desk.store->drafts().all();
        ASSERT_EQ(drafts.size(), 1);
        content = drafts.first().content;
        ASSERT_TRUE(TestDesk::until([&] { return desk.store->drafts().isWritten(drafts.first().id); }));
        copyFiles(folder, after);
    }
    TestDesk next(u"en"_s, after.path(), &keychain, TestDesk::With::OwnForms);
    next.open(server);
    ASSERT_TRUE(next.comesToShow(u"1 draft was restored"_s));
    next.key(Qt::Key_Tab, Qt::ControlModifier);
    ASSERT_TRUE(TestDesk::until([&] { return next.find<QTextEdit>(u"Ticket summary"_s) != nullptr; }));
    ASSERT_TRUE(TestDesk::until([&] { return next.api.agentRequests() == 0; }));
    EXPECT_EQ(next.store->drafts().all().first().content, content);
    EXPECT_EQ(next.find<QLineEdit>(u"Ticket title"_s)->text(), u"Noi com"_s);
    EXPECT_EQ(next.find<QTextEdit>(u"Ticket summary"_s)->toPlainText(), u"Khach g"_s);
    auto *sla = next.find<QComboBox>(u"SLA"_s);
    EXPECT_EQ(sla->currentText(), u"24h 24/"_s);
    sla->setFocus();
    next.key(Qt::Key_End);
    keys(u"7"_s);
    server.then({200, R"({"success":1,"TicketId":17465})"});
    next.key(Qt::Key_F9);
    ASSERT_TRUE(next.comesToShow(u"AntCRM has it, as number 17465"_s));
    const auto posts = sent(server, "POST");
    ASSERT_EQ(posts.size(), 1);
    EXPECT_EQ(posts.first().value("SLA"_L1).toString(), u"24h 24/7"_s);
}

TEST(TicketFaults, ACrashBetweenFiveChangesSendsNoneTwice)
{
    const QTemporaryDir folder;
    const QTemporaryDir after;
    FakeKeychain keychain;
    FaultServer server;
    QByteArrayList list;
    for (int number = 5; number >= 1; --number)
        list.append(ticketOf(number, "Medium"));
    server.aside("GET /contacts", {200, "[]"});
    server.aside("GET /tickets?page", {200, '[' + list.join(',') + ']'});
    // As they are afterwards: the first of those that were on their way arrived, the others did not.
    server.aside("GET /tickets?TicketId=5&", {200, ticketOf(5, "High")});
    for (const int number : {1, 2, 3, 4})
        server.aside(
            "GET /tickets?TicketId=" + QByteArray::number(number) + '&', {200, ticketOf(number, "Medium")});
    server.always(Reply::stall());
    {
        TestDesk desk(u"en"_s, folder.path(), &keychain, TestDesk::With::OwnForms);
        const Profile profile {.name = u"Test"_s,
            .address = *ServerAddress::parse(server.url()),
            .language = {},
            .maskNumbers = false};
        ASSERT_TRUE(desk.profiles.save(profile));
        bool isKept = false;
        desk.secrets->write(profile.apiKeySecret(), "test-key", Secrets::Keep::Permanent, desk.window.get(),
            [&](SecretResult<void> written) { isKept = written.has_value(); });
        ASSERT_TRUE(TestDesk::until([&] { return isKept; }));
        desk.connection->open(profile);
        ASSERT_TRUE(TestDesk::until([&] { return desk.store->state() == LocalStore::State::OnDisk; }));
        desk.key(Qt::Key_4, Qt::ControlModifier);
        ASSERT_TRUE(TestDesk::until([&] {
            const auto *table = desk.find<QTableView>(u"Tickets"_s);
            return table && table->model()->rowCount() == 5;
        }));
        desk.find<QTableView>(u"Tickets"_s)->setFocus();
        desk.key(Qt::Key_A, Qt::ControlModifier);
        auto *button = desk.find<QAbstractButton>(u"Change priority"_s);
        ASSERT_NE(button, nullptr);
        button->setFocus();
        desk.key(Qt::Key_Return);
        QCoreApplication::processEvents();
        ASSERT_NE(QApplication::activePopupWidget(), nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Up); // the last one: another one
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        desk.window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(desk.window.get()));
        keys(u"High"_s);
        desk.key(Qt::Key_Return);
        ASSERT_TRUE(TestDesk::until([&] { return sent(server, "PUT").size() == Submissions::atOnce; }));
        ASSERT_EQ(desk.store->outbox().all().size(), 5);
        copyFiles(folder, after);
    }
    server.always({200, R"({"success":1,"number":1})"});
    TestDesk next(u"en"_s, after.path(), &keychain, TestDesk::With::OwnForms);
    const auto states = [&next] {
        QMap<QString, SubmissionState> byNumber;
        for (const Submission &submission : next.store->outbox().all()) {
            const QJsonObject body = QJsonDocument::fromJson(submission.request.body).object();
            byNumber.insert(body.value("TicketId"_L1).toVariant().toString(), submission.state);
        }
        return byNumber;
    };
    const QStringList numbers = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
    next.connection->open(next.profiles.all().first());
    // Those that were on their way are looked for; whoever pressed for the others may be gone.
    ASSERT_TRUE(TestDesk::until([&] { return states().value(u"5"_s) == SubmissionState::Done; }));
    ASSERT_TRUE(TestDesk::until([&] {
        const auto all = next.store->outbox().all();
        return std::ranges::count_if(all, [](const Submission &one) {
            return one.check && one.check->verdict == Settlement::Verdict::NotFound;
        }) == Submissions::atOnce - 1;
    }));
    EXPECT_EQ(states().keys(), numbers);
    EXPECT_EQ(sent(server, "PUT").size(), Submissions::atOnce) << "nothing was sent by itself";
    next.key(Qt::Key_9, Qt::ControlModifier); // now somebody sees what waits
    ASSERT_TRUE(TestDesk::until([&] { return states().values().count(SubmissionState::Done) == 3; }));
    QStringList sentNumbers;
    for (const QJsonObject &body : sent(server, "PUT"))
        sentNumbers.append(body.value("TicketId"_L1).toVariant().toString());
    sentNumbers.sort();
    EXPECT_EQ(sentNumbers, numbers) << "each once";
    EXPECT_EQ(states().values().count(SubmissionState::Unknown), 2)
        << "it is for the agent to send them again";
}

TEST(TicketFaults, WhatTheServerReadBeforeTheConnectionBrokeIsFoundByOurCodeAndNotSentAgain)
{
    FaultServer server;
    TestDesk desk(u"en"_s, {}, nullptr, TestDesk::With::OwnForms);
    typeTicket(desk, server);
    server.then(Reply::closeAfterRequest());
    server.always({500, R"({"message":"not now"})"});
    desk.key(Qt::Key_F9);
    ASSERT_TRUE(TestDesk::until([&] {
        const auto all = desk.store->outbox().all();
        return all.size() == 1 && all.first().state == SubmissionState::Unknown;
    }));
    ASSERT_EQ(sent(server, "POST").size(), 1);
    const QByteArray code = sent(server, "POST").first().value("ticketIdApiRing"_L1).toString().toLatin1();
    ASSERT_TRUE(code.startsWith("RD-"));
    EXPECT_EQ(desk.find<QLineEdit>(u"Ticket title"_s)->text(), u"Noi com"_s) << "it is all still there";
    desk.key(Qt::Key_F9);
    desk.key(Qt::Key_F9);
    server.always({200,
        '[' + ticketJson(9, R"(,"ticketIdApiRing":"RD-ANOTHER")") + ','
            + ticketJson(8, R"(,"ticketIdApiRing":")" + code + '"') + ']'});
    ASSERT_TRUE(
        TestDesk::until([&] { return desk.store->outbox().all().first().state == SubmissionState::Done; }));
    EXPECT_EQ(desk.store->outbox().all().first().result, u"8"_s);
    EXPECT_TRUE(desk.comesToShow(u"AntCRM has it, as number 8"_s));
    EXPECT_EQ(sent(server, "POST").size(), 1);
    EXPECT_TRUE(desk.store->drafts().all().isEmpty());
}
