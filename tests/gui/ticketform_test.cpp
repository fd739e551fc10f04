#include "ticketformtest.h"

#include <QJsonArray>
#include <QMimeData>

using namespace TicketFormTesting;

TEST_F(TicketFormTest, IsPrefilledFromTheCustomerAndBeginsWithTheTitle)
{
    EXPECT_EQ(focusName(), u"Ticket title"_s);
    EXPECT_TRUE(desk.shows(u"New ticket"_s));
    EXPECT_TRUE(drafts().isEmpty()) << "nothing was typed";
    for (const char *name : {"SLA", "Priority", "Status", "Category", "Group", "Resolution", "Order"})
        EXPECT_NE(choice(QString::fromLatin1(name)), nullptr) << name;
    EXPECT_EQ(choice(u"Priority"_s)->currentText(), u"Medium"_s);
    EXPECT_NE(desk.find<QAbstractButton>(u"Submit ticket"_s), nullptr);
    // The customer of this server has no object id: what is known of them can be mended.
    EXPECT_EQ(line(u"Contact name"_s)->text(), u"Nguyễn Thị Ánh"_s);
    EXPECT_EQ(line(u"Contact phone"_s)->text(), u"0867123456"_s);
    ASSERT_NE(line(u"Contact email"_s), nullptr);
}

TEST_F(TicketFormTest, AContactWithAnIdIsShownAndNotAskedFor)
{
    TicketDraft draft;
    draft.contact = {u"64db290a7796fe24bfe876a7"_s, u"Nguyễn Thị Ánh"_s,
        {{u"Work"_s, u"0867123456"_s, PhoneNumber::parse(u"0867123456"_s), {}}}, {}, {}};
    form()->setContent(contentOf(draft), 1);
    EXPECT_TRUE(desk.shows(u"Nguyễn Thị Ánh · 0867 123 456"_s));
    EXPECT_EQ(line(u"Contact name"_s), nullptr);
    EXPECT_EQ(form()->content(), contentOf(draft));
}

TEST_F(TicketFormTest, WhatIsMissingIsSaidBesideTheFieldAndNothingIsSent)
{
    desk.type(u"Contact name"_s, {});
    desk.type(u"Contact phone"_s, {});
    EXPECT_FALSE(desk.shows(u"Which SLA?"_s)) << "nobody has tried to send it";
    desk.key(Qt::Key_F9);
    EXPECT_TRUE(desk.shows(u"Not sent. What is it about? A ticket needs a title."_s));
    EXPECT_TRUE(desk.shows(u"Which SLA?"_s));
    EXPECT_TRUE(desk.shows(u"Whom is it about?"_s));
    EXPECT_TRUE(desk.shows(u"How can they be reached?"_s));
    EXPECT_EQ(focusName(), u"Ticket title"_s);
    keys(u"a"_s);
    EXPECT_FALSE(desk.shows(u"Ticket needs a title"_s));
    desk.key(Qt::Key_F9);
    EXPECT_EQ(focusName(), u"SLA"_s) << "the next one";
    keys(u"4h"_s);
    desk.type(u"Contact phone"_s, u"12"_s);
    desk.type(u"Contact email"_s, u"an@example.com"_s);
    desk.type(u"Contact name"_s, u"An"_s);
    desk.key(Qt::Key_F9);
    EXPECT_TRUE(desk.shows(u"This is no phone number."_s));
    EXPECT_EQ(focusName(), u"Contact phone"_s);
    EXPECT_TRUE(posts().isEmpty());
    EXPECT_EQ(draft().title, u"a"_s);
    EXPECT_EQ(draft().sla, u"4h"_s);
}

TEST_F(TicketFormTest, WhatIsTooLongIsNotTakenAndWhatStoodThereStays)
{
    const QString huge(2'000'000, u'x');
    desk.type(u"Ticket title"_s, u"Noi com"_s);
    put(huge);
    paste();
    EXPECT_EQ(line(u"Ticket title"_s)->text(), u"Noi com"_s);
    EXPECT_EQ(draft().title, u"Noi com"_s);
    EXPECT_TRUE(desk.shows(u"Not taken: it would have 2,000,007 characters, and 500 fit here."_s));
    keys(u"!"_s);
    EXPECT_EQ(draft().title, u"Noi com!"_s);
    EXPECT_FALSE(desk.shows(u"Not taken"_s));
    for (const char *name : {"SLA", "Priority", "Status", "Category", "Group", "Resolution", "Order"}) {
        QComboBox *field = choice(QString::fromLatin1(name));
        const QString before = field->currentText();
        field->setFocus();
        desk.key(Qt::Key_End);
        paste();
        EXPECT_EQ(field->currentText(), before) << name;
    }
    for (const char *name : {"Contact name", "Contact phone", "Contact email"}) {
        QLineEdit *field = line(QString::fromLatin1(name));
        const QString before = field->text();
        field->setFocus();
        desk.key(Qt::Key_End);
        paste();
        EXPECT_EQ(field->text(), before) << name;
    }
    const TicketDraft now = draft();
    summary()->setFocus();
    keys(u"mot"_s);
    paste();
    EXPECT_EQ(summary()->toPlainText(), u"mot"_s);
    EXPECT_TRUE(desk.shows(u"Not pasted: it has 2,000,000 characters, and 99,990 more fit here."_s));
    EXPECT_EQ(draft().summary, u"<p>mot</p>"_s);
    desk.press(u"Add a file"_s);
    EXPECT_EQ(now.contactName, draft().contactName);
}

TEST_F(TicketFormTest, ALongerTextOfTheServerIsShownWholeAndMayGetShorter)
{
    Ticket ticket;
    ticket.number = u"17464"_s;
    ticket.title = QString(600, u'x');
    ticket.sla = u"4h"_s;
    form()->setContent(contentOf(editOf(ticket)), 1);
    EXPECT_EQ(line(u"Ticket title"_s)->text(), ticket.title);
    line(u"Ticket title"_s)->setFocus();
    desk.key(Qt::Key_End);
    keys(u"y"_s);
    EXPECT_EQ(line(u"Ticket title"_s)->text(), ticket.title);
    desk.key(Qt::Key_Backspace);
    EXPECT_EQ(line(u"Ticket title"_s)->text().size(), 599);
}

TEST_F(TicketFormTest, TheDeadlineOfItsSlaIsShownAsItIsTyped)
{
    choice(u"SLA"_s)->setFocus();
    keys(u"24h 24/7"_s);
    EXPECT_TRUE(desk.shows(u"Due "_s));
    choice(u"SLA"_s)->setEditText(u"VIP"_s);
    EXPECT_TRUE(desk.shows(u"No deadline is known for it."_s));
    choice(u"SLA"_s)->setEditText({});
    EXPECT_FALSE(desk.shows(u"No deadline is known for it."_s));
}

TEST_F(TicketFormTest, PastedHtmlIsCleanedAndLoadsNothing)
{
    auto *mime = new QMimeData;
    mime->setHtml(u"<p style='color:red'>Nồi <b>cơm</b><img src='%1/pixel.png'><script>x()</script> "
                  "<a href='javascript:x()'>hỏng</a></p>"_s.arg(server.url()));
    mime->setText(u"Nồi cơm hỏng"_s);
    QGuiApplication::clipboard()->setMimeData(mime);
    const auto before = server.requests().size();
    summary()->setFocus();
    paste();
    EXPECT_EQ(draft().summary, u"<p>Nồi <b>cơm</b> hỏng</p>"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(server.requests().size(), before);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(draft().summary, QString()) << "and can be undone";
}

TEST_F(TicketFormTest, AnImageOnTheClipboardIsRefusedInWords)
{
    QGuiApplication::clipboard()->setImage(QImage(8, 8, QImage::Format_RGB32));
    summary()->setFocus();
    keys(u"a"_s);
    paste();
    EXPECT_TRUE(desk.shows(u"Images cannot be put into the summary."_s));
    EXPECT_EQ(draft().summary, u"<p>a</p>"_s);
    keys(u"b"_s);
    EXPECT_FALSE(desk.shows(u"Images cannot be put into the summary."_s));
}

TEST_F(TicketFormTest, AHostileSummaryThatNobodyTouchesGoesBackToTheLetter)
{
    Ticket ticket;
    ticket.number = u"17464"_s;
    ticket.title = u"[Phone] Thông test"_s;
    ticket.sla = u"4h"_s;
    ticket.summary =
        u"<p>test <img src=\"%1/x.png\"> <a href=\"file:///etc/passwd\">x</a><script>1</script></p>"_s.arg(
            server.url());
    const auto before = server.requests().size();
    const QVariantMap content = contentOf(editOf(ticket));
    form()->setContent(content, 1);
    EXPECT_EQ(summary()->toPlainText(), u"test x"_s);
    EXPECT_EQ(form()->content(), content);
    EXPECT_EQ(form()->objection(), u"Nothing is changed yet."_s);
    EXPECT_TRUE(desk.shows(u"are lost when you change it"_s));
    summary()->setFocus();
    keys(u"y"_s);
    EXPECT_EQ(ticketDraftOf(form()->content()).summary, u"<p>ytest x</p>"_s);
    EXPECT_TRUE(form()->objection().isEmpty());
    desk.key(Qt::Key_Backspace);
    EXPECT_EQ(form()->content(), content) << "it says again what it said";
    QCoreApplication::processEvents();
    EXPECT_EQ(server.requests().size(), before);
}

TEST_F(TicketFormTest, EveryPartGoesThroughTheFormUnchanged)
{
    Ticket ticket;
    ticket.number = u"1"_s;
    ticket.title = u"a"_s;
    ticket.summary = u"<ol><li>x</li></ol>"_s;
    ticket.sla = u"b"_s;
    ticket.priority = u"High"_s;
    ticket.status = u"Assigned"_s;
    ticket.category = u"c"_s;
    ticket.group = u"d"_s;
    ticket.resolution = u"e"_s;
    ticket.contact = {u"f"_s, u"An"_s,
        {{u"Work"_s, u"0867123456"_s, PhoneNumber::parse(u"0867123456"_s), {}}},
        {{u"Work"_s, u"a@b.vn"_s, {}}}, {{u"k"_s, 1}}};
    ticket.order = {u"1376"_s, u"id"_s, u"Đơn"_s, {{u"k"_s, 2}}};
    ticket.files = {{u"https://a.vn/x"_s}, {QVariantMap {{u"name"_s, u"ảnh.png"_s}, {u"size"_s, 3}}}};
    ticket.customFields = {{u"n"_s, u"v"_s, {}}};
    const QVariantMap content = contentOf(editOf(ticket));
    form()->setContent(content, 1);
    EXPECT_EQ(form()->content(), content);
    EXPECT_EQ(choice(u"Order"_s)->currentText(), u"#1376 · Đơn"_s);
    EXPECT_EQ(line(u"File 2"_s)->text(), u"ảnh.png"_s);
    EXPECT_TRUE(line(u"File 2"_s)->isReadOnly());
    EXPECT_EQ(form()->title(), u"a, An"_s);
    EXPECT_EQ(form()->objection(), u"Nothing is changed yet."_s);
    choice(u"Order"_s)->setFocus();
    desk.key(Qt::Key_End);
    keys(u"x"_s);
    EXPECT_EQ(form()->content(), content) << "its number is what counts";
    desk.key(Qt::Key_Home);
    keys(u"9"_s);
    EXPECT_NE(form()->content(), content);
    desk.key(Qt::Key_Backspace);
    desk.key(Qt::Key_End);
    desk.key(Qt::Key_Backspace);
    EXPECT_EQ(form()->content(), content) << "it is the same order again";
    desk.press(u"Remove file 1"_s);
    EXPECT_EQ(ticketDraftOf(form()->content()).files, ticket.files.mid(1));
}

TEST_F(TicketFormTest, IsOnlyForReadingWhileItIsBeingSent)
{
    fillIn();
    form()->setReadOnly(true);
    EXPECT_TRUE(summary()->isReadOnly());
    EXPECT_TRUE(line(u"Ticket title"_s)->isReadOnly());
    for (const char *name : {"SLA", "Order"})
        EXPECT_FALSE(choice(QString::fromLatin1(name))->isEnabled());
    for (const char *name : {"Bold", "Templates", "Add a file"})
        EXPECT_FALSE(desk.find<QAbstractButton>(QString::fromLatin1(name))->isEnabled()) << name;
    form()->setReadOnly(false);
    EXPECT_FALSE(summary()->isReadOnly());
}

TEST_F(TicketFormTest, TheNumberOfTheContactIsMaskedWhereNumbersAre)
{
    Ticket ticket;
    ticket.number = u"17464"_s;
    ticket.contact.name = u"Nguyễn Thị Ánh"_s;
    ticket.contact.phones = {{u"Work"_s, u"0867123456"_s, PhoneNumber::parse(u"0867123456"_s), {}}};
    form()->setContent(contentOf(editOf(ticket)), 1);
    ASSERT_TRUE(desk.shows(u"Nguyễn Thị Ánh · 0867 123 456"_s));
    Profile profile = desk.connection->profile();
    profile.maskNumbers = true;
    desk.connection->amend(profile);
    EXPECT_TRUE(desk.shows(u"Nguyễn Thị Ánh · 0867***456"_s));
    EXPECT_FALSE(desk.shows(u"Nguyễn Thị Ánh · 0867 123 456"_s));
}
