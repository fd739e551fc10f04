#include "kindtest.h"

#include "deletiondraft.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

// How it is told by reading what became of a ticket: what is believed, and what only looks like it. What this
// has in common with orders is tested with theirs.

namespace {

const QString objectId = u"64db290a7796fe24bfe876a7"_s;

class TicketKindsTest : public SettlingTest
{
protected:
    TicketKindsTest()
        : SettlingTest(sentTicket(ours))
    { }

    using SettlingTest::settled;
    //! What a new ticket comes to when the server lists \a records.
    Settlement settled(const QList<QJsonObject> &records)
    {
        return settled(m_desk.newTicket, {200, listOf(records)});
    }

    [[nodiscard]] QJsonObject by(const QByteArray &contact, int minutes = 1) const
    {
        return at(minutes, {{u"contact"_s, QJsonDocument::fromJson(contact).object()}});
    }
    //! The ticket is about somebody AntCRM does not know.
    void sendTyped(const QString &phone, const QString &email)
    {
        TicketDraft draft = typedTicket();
        draft.contact = {};
        draft.contactName = u"Ánh"_s;
        draft.contactPhone = phone;
        draft.contactEmail = email;
        const auto request = m_desk.newTicket.request(draftWith(contentOf(draft)), ours);
        ASSERT_TRUE(request);
        m_submission.request = *request;
    }
};

QList<QJsonObject> strangers(int count, const QJsonObject &fields)
{
    QList<QJsonObject> records;
    for (int number = 1; number <= count; ++number) {
        QJsonObject record = listedTicket(number, fields);
        record.insert(u"contact"_s, QJsonObject {{u"id"_s, u"64db290a7796fe24bfe87600"_s}});
        records.append(record);
    }
    return records;
}

} // namespace

TEST_F(TicketKindsTest, AreLookedForFromALittleBeforeTheyWereMade)
{
    (void)settled({});
    const QUrlQuery query(QUrl::fromEncoded(m_server.requests().first().target));
    const auto time = [&query](const QString &key) {
        const QString text = query.queryItemValue(key, QUrl::FullyDecoded);
        EXPECT_TRUE(text.endsWith(u'Z') && text.size() == 24) << text.toStdString();
        return QDateTime::fromString(text, Qt::ISODateWithMs);
    };
    EXPECT_EQ(time(u"startDate"_s), m_submission.createdAt.addSecs(-3600));
    EXPECT_GT(time(u"endDate"_s), QDateTime::currentDateTimeUtc());
    EXPECT_FALSE(query.hasQueryItem(u"typeTime"_s)) << "when they were made";
    EXPECT_EQ(query.queryItemValue(u"page"_s), u"1"_s);
    EXPECT_EQ(query.queryItemValue(u"limit"_s), u"20"_s);
}

TEST_F(TicketKindsTest, FoundByOurCodeWhateverElseItSays)
{
    const Settlement found =
        settled({listedTicket(1), listedTicket(2, {{u"ticketIdApiRing"_s, u"RD-OTHER"_s}}),
            {{u"TicketId"_s, u"3609"_s}, {u"ticketIdApiRing"_s, ours}}});
    EXPECT_EQ(found.verdict, Verdict::Found);
    EXPECT_EQ(found.result, u"3609"_s);
    EXPECT_TRUE(found.at.isValid());
}

TEST_F(TicketKindsTest, WithoutCodesFoundByContactTitleAndTime)
{
    const Settlement found = settled({listedTicket(3609, at(1))});
    EXPECT_EQ(found.verdict, Verdict::Found);
    EXPECT_EQ(found.result, u"3609"_s);
    for (const QJsonObject &same : {at(-4), at(64), at(1, {{u"title"_s, u" máy  HỎNG"_s}}),
             by(R"({"_id":"64db290a7796fe24bfe876a7","id":5})"),
             by(R"({"id":"475","customerId":"64db290a7796fe24bfe876a7"})"), at(1, {{u"contact"_s, objectId}}),
             at(1, {{u"summary"_s, u""_s}})})
        EXPECT_EQ(settled({listedTicket(1, same)}).verdict, Verdict::Found)
            << QJsonDocument(same).toJson().constData();
}

TEST_F(TicketKindsTest, AnotherSlaPriorityOrSummaryLeavesItToTheAgent)
{
    TicketDraft draft = typedTicket();
    draft.sla = u"4h"_s;
    draft.priority = u"High"_s;
    draft.summary = u"<p>a <b>b</b></p>"_s;
    const auto request = m_desk.newTicket.request(draftWith(contentOf(draft)), ours);
    ASSERT_TRUE(request);
    m_submission.request = *request;
    const QJsonObject same {{u"SLA"_s, u" 4H"_s}, {u"priority"_s, QJsonObject {{u"name"_s, u"high"_s}}},
        {u"summary"_s, u"<p>a\n<strong>b</strong></p>"_s}};
    EXPECT_EQ(settled({listedTicket(1, at(1, same))}).verdict, Verdict::Found);
    for (const auto &[key, value] :
        {std::pair(u"SLA"_s, u"8h"_s), {u"priority"_s, u"Low"_s}, {u"summary"_s, u"<p>a b</p>"_s}}) {
        QJsonObject other = same;
        other.insert(key, value);
        EXPECT_EQ(settled({listedTicket(1, at(1, other))}).verdict, Verdict::CannotTell) << key.toStdString();
    }
}

TEST_F(TicketKindsTest, AnEmptyListOfTheHoursAskedForIsNoProofByItself)
{
    const auto verdict = [this](const QList<QJsonObject> &newest) {
        m_server.then({200, "[]"});
        return settled(newest);
    };
    EXPECT_EQ(verdict({}).verdict, Verdict::NotFound);
    ASSERT_EQ(m_server.requests().size(), 2);
    const QUrlQuery query(QUrl::fromEncoded(m_server.requests().last().target));
    EXPECT_FALSE(query.hasQueryItem(u"startDate"_s) || query.hasQueryItem(u"endDate"_s));
    constexpr int day = 24 * 60;
    for (const int minutes : {-3 * day, 3 * day}) {
        EXPECT_EQ(verdict(strangers(20, at(minutes))).verdict,
            minutes > 0 ? Verdict::CannotTell : Verdict::NotFound)
            << "nothing since is a quiet day, something of the day after tomorrow a wrong clock";
        EXPECT_EQ(verdict(strangers(3, at(minutes))).verdict, Verdict::NotFound) << "all there is";
        const Settlement alike = verdict({listedTicket(7, at(minutes))});
        EXPECT_EQ(alike.verdict, Verdict::CannotTell) << minutes;
        EXPECT_EQ(alike.facts.size(), 1);
        EXPECT_EQ(verdict({listedTicket(8, at(minutes, {{u"ticketIdApiRing"_s, ours}}))}).result, u"8"_s);
    }
    EXPECT_EQ(verdict(strangers(20, at(1))).verdict, Verdict::NotFound) << "the clocks agree";
    EXPECT_EQ(verdict(strangers(10, at(-2 * day)) + strangers(10, at(-day))).verdict, Verdict::CannotTell)
        << "the newest are not on the first page";
    m_server.then({200, "[]"}).then({500, "later"});
    EXPECT_FALSE(settle(m_desk.newTicket));
    EXPECT_EQ(settled(strangers(2, at(1))).verdict, Verdict::NotFound);
}

TEST_F(TicketKindsTest, WhatOnlyLooksLikeItIsNotFound)
{
    for (const QJsonObject &other :
        {at(-6), at(66), QJsonObject {{u"createdAt"_s, QJsonValue()}}, at(1, {{u"title"_s, u"Máy hỏng 2"_s}}),
            at(1, {{u"title"_s, u""_s}}), by(R"({"id":"64db290a7796fe24bfe87600"})"),
            by(R"({"id":"475","_id":"64db290a7796fe24bfe87600"})")})
        EXPECT_EQ(settled({listedTicket(1, other)}).verdict, Verdict::NotFound)
            << QJsonDocument(other).toJson().constData();
    // A server that gives codes back would have given ours.
    const QJsonObject coded = listedTicket(2, at(-30, {{u"ticketIdApiRing"_s, u"RD-OTHER"_s}}));
    EXPECT_EQ(settled({listedTicket(1, at(1)), coded}).verdict, Verdict::NotFound);
}

TEST_F(TicketKindsTest, WhatSaysTooLittleIsLeftToTheAgent)
{
    // The title and the time are right, and whose it is cannot be compared.
    for (const QByteArray contact :
        {"{}", R"({"name":"Ánh"})", R"({"id":475})", R"({"phones":["0867123456"]})"}) {
        const Settlement perhaps = settled({listedTicket(5, by(contact))});
        EXPECT_EQ(perhaps.verdict, Verdict::CannotTell) << contact.constData();
        ASSERT_EQ(perhaps.facts.size(), 1);
        EXPECT_TRUE(perhaps.facts.first().startsWith(u"#5 · "_s));
    }
    EXPECT_EQ(settled({listedTicket(5, by("{}")), listedTicket(6, at(1))}).verdict, Verdict::CannotTell);
    EXPECT_EQ(settled({listedTicket(5, by("{}", -20)), listedTicket(6, at(1))}).verdict, Verdict::Found)
        << "of another time";
}

TEST_F(TicketKindsTest, AContactThatWasTypedIsFoundByNumberOrAddress)
{
    const auto verdict = [this](const QByteArray &contact) {
        return settled({listedTicket(1, by(contact))}).verdict;
    };
    sendTyped(u"0867 123 456"_s, u"anh@example.vn"_s);
    EXPECT_EQ(verdict(R"({"id":"new","name":"x","phones":[{"value":"+84867123456"}]})"), Verdict::Found);
    EXPECT_EQ(verdict(R"({"phones":["0912345678"],"emails":["ANH@example.vn "]})"), Verdict::Found);
    EXPECT_EQ(verdict(R"({"name":"Ánh","phones":["0912345678"]})"), Verdict::NotFound);
    EXPECT_EQ(verdict(R"({"name":"Ánh","emails":["an@example.vn"]})"), Verdict::NotFound);
    EXPECT_EQ(verdict(R"({"name":"Bình"})"), Verdict::NotFound);
    EXPECT_EQ(verdict(R"({"id":"new","name":"anh"})"), Verdict::CannotTell);
    EXPECT_EQ(verdict("{}"), Verdict::CannotTell);
    sendTyped({}, u"anh@example.vn"_s);
    EXPECT_EQ(verdict(R"({"emails":[{"value":"anh@example.vn"}]})"), Verdict::Found);
    EXPECT_EQ(verdict(R"({"name":"Ánh","phones":["0912345678"]})"), Verdict::CannotTell)
        << "no number was sent to compare it with";
}

TEST_F(TicketKindsTest, TwoAlikeCannotBeToldApart)
{
    const Settlement two = settled({listedTicket(1, at(1)), listedTicket(2, at(2))});
    EXPECT_EQ(two.verdict, Verdict::CannotTell);
    EXPECT_EQ(two.facts.size(), 2);
    EXPECT_EQ(settled({listedTicket(1, at(1)), listedTicket(1, at(1))}).verdict, Verdict::Found)
        << "one, listed twice";
}

TEST_F(TicketKindsTest, WhatTheContactHasIsToldNewestFirst)
{
    QList<QJsonObject> records = strangers(3, at(0));
    for (int hour = 1; hour <= 7; ++hour)
        records.append(listedTicket(100 + hour, at(-60 * hour, {{u"title"_s, u" Khác\n<b>1</b>"_s}})));
    std::swap(records[3], records[6]); // in no order
    const Settlement none = settled(records);
    EXPECT_EQ(none.verdict, Verdict::NotFound);
    ASSERT_EQ(none.facts.size(), 5);
    const QString time = m_submission.createdAt.addSecs(-3600).toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s);
    EXPECT_EQ(none.facts.first(), u"#101 · %1 · Khác <b>1</b>"_s.arg(time)) << "one line, as it is";
    EXPECT_TRUE(none.facts.last().startsWith(u"#105 "_s));
    EXPECT_TRUE(settled(strangers(3, at(0))).facts.isEmpty());
    EXPECT_LT(
        settled({listedTicket(1, at(-60, {{u"title"_s, QString(5'000, u'x')}}))}).facts.value(0).size(), 200);
}

// It knows neither times nor pages, and lists all there is.
TEST_F(TicketKindsTest, AServerThatIgnoresTheQueryIsReadADayBackOrTenPages)
{
    (void)settled(strangers(10, at(0)) + strangers(10, at(-1441)));
    EXPECT_EQ(m_server.requests().size(), 1) << "newest first";
    m_server.then({200, listOf(strangers(20, at(0)))});
    EXPECT_EQ(settled({listedTicket(3609, at(1))}).verdict, Verdict::Found) << "on the second page";
    m_server.then({200, listOf(strangers(1, at(-5000)) + strangers(19, at(-4000)))});
    EXPECT_EQ(settled({listedTicket(3609, at(1))}).verdict, Verdict::Found) << "oldest first";
    const auto before = m_server.requests().size();
    const QList<QJsonObject> page = strangers(19, at(10)) + QList {listedTicket(7, at(-20))};
    m_server.always({200, listOf(page)});
    const auto result = settle(m_desk.newTicket);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->verdict, Verdict::CannotTell) << "what follows may be it";
    EXPECT_EQ(result->facts.size(), 1) << "once, on however many pages";
    EXPECT_EQ(m_server.requests().size(), before + 10);
}

TEST_F(TicketKindsTest, AFailureOnAnyPageIsNoVerdict)
{
    m_server.then({200, listOf(strangers(20, at(10)))}).then({500, "later"});
    const auto result = settle(m_desk.newTicket);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Kind::Server);
    EXPECT_EQ(settled(m_desk.newTicket, {404, "none in that time"}).verdict, Verdict::NotFound);
    EXPECT_EQ(
        settled({{{u"title"_s, u"no number"_s}}, listedTicket(9, {{u"ticketIdApiRing"_s, ours}})}).verdict,
        Verdict::Found)
        << "a broken record breaks none but itself";
}

TEST_F(TicketKindsTest, AnEditIsFoundByWhatItChanges)
{
    m_submission.request.body =
        R"({"TicketId":"3609","status":"Closed","summary":"<p>Xong &amp; <b>trả</b></p>","SLA":""})";
    const auto edited = [this](const Reply &reply) { return settled(m_desk.editTicket, reply); };
    const QJsonObject done {{u"status"_s, QJsonObject {{u"name"_s, u"Closed"_s}}},
        {u"summary"_s, u"<p class=\"x\">Xong &#38;\n<strong>trả</strong></p>\n"_s}, {u"SLA"_s, QJsonValue()}};
    EXPECT_EQ(edited({200, listOf({listedTicket(1), listedTicket(3609, done)})}).verdict, Verdict::Found);
    EXPECT_EQ(edited({200, listOf({listedTicket(3609, done)})}).result, u"3609"_s);
    QJsonObject half = done;
    half.insert(u"summary"_s, u"<p>Xong &amp; trả</p>"_s);
    const Settlement undone = edited({200, listOf({listedTicket(3609, half)})});
    EXPECT_EQ(undone.verdict, Verdict::NotFound);
    ASSERT_EQ(undone.facts.size(), 1);
    EXPECT_TRUE(
        undone.facts.first().startsWith(u"#3609 · "_s) && undone.facts.first().endsWith(u" · Máy hỏng"_s));
    for (const Reply &gone :
        {Reply(200, "[]"), Reply(404, "{}"), Reply(200, listOf({listedTicket(1, done)}))}) {
        const Settlement none = edited(gone);
        EXPECT_EQ(none.verdict, Verdict::NotFound);
        EXPECT_EQ(none.facts, QStringList(u"#3609 · 404"_s));
    }
    EXPECT_EQ(queriesOf(m_server).first(), u"?TicketId=3609&page=1&limit=20"_s);
}

TEST_F(TicketKindsTest, ADeletionIsFoundByWhatIsNotThereOrSaysSo)
{
    m_submission.request.body = R"({"TicketId":"3609"})";
    const auto verdict = [this](const Reply &reply) { return settled(m_desk.deleteTicket, reply).verdict; };
    EXPECT_EQ(verdict({200, "[]"}), Verdict::Found);
    EXPECT_EQ(verdict({404, "{}"}), Verdict::Found);
    EXPECT_EQ(verdict({200, listOf({listedTicket(1)})}), Verdict::Found);
    EXPECT_EQ(verdict({200, listOf({listedTicket(3609, {{u"isDeleted"_s, true}})})}), Verdict::Found);
    EXPECT_EQ(verdict({200, listOf({listedTicket(3609, {{u"isTicketDeleted"_s, u"1"_s}})})}), Verdict::Found);
    EXPECT_EQ(verdict({200, listOf({listedTicket(3609, {{u"isDeleted"_s, false}})})}), Verdict::NotFound);
    m_server.then({200, listOf(strangers(20, at(0)))});
    EXPECT_EQ(verdict({200, listOf({listedTicket(3609)})}), Verdict::NotFound) << "on the second page";
    m_server.always({200, listOf(strangers(20, at(0)))});
    EXPECT_EQ(verdict({200, listOf(strangers(20, at(0)))}), Verdict::CannotTell)
        << "a server that knows no numbers, and more than ten pages";
}

// Contract 1: the answer to PUT calls it `number`.
TEST_F(TicketKindsTest, TheNumberStandsInTheAnswerInEveryWay)
{
    const auto number = [this](const QByteArray &answer) {
        return m_desk.editTicket.numberIn(QJsonDocument::fromJson(answer).object());
    };
    for (const QByteArray answer : {R"({"success":1,"TicketId":9457})", R"({"success":1,"TicketId":"9457"})",
             R"({"success":1,"number":9457})", R"({"success":1,"number":"9457"})",
             R"({"success":true,"data":{"TicketId":9457}})", R"({"data":{"number":"9457"}})",
             R"({"number":1,"TicketId":9457})", R"({"TicketId":"","number":9457})"})
        EXPECT_EQ(number(answer), u"9457"_s) << answer.constData();
    EXPECT_EQ(number(R"({"TicketId":9007199254740993})"), u"9007199254740993"_s);
    for (const QByteArray none : {"{}", R"({"success":1})", R"({"data":[]})", R"({"TicketId":{}})"})
        EXPECT_EQ(number(none), QString());
    EXPECT_EQ(m_desk.newTicket.numberIn(QJsonValue(7)), QString());
}

TEST_F(TicketKindsTest, WhatCannotBeSentIsRefusedAndItsFieldNamed)
{
    const auto refused = [this](auto &&change) {
        TicketDraft draft = typedTicket();
        draft.contact = {};
        draft.contactName = u"Ánh"_s;
        draft.contactPhone = u"0867123456"_s;
        change(draft);
        return m_desk.refusal(u"ticket"_s, contentOf(draft));
    };
    using D = TicketDraft;
    EXPECT_EQ(refused([](D &d) { d.title = u" "_s; }), u"title"_s);
    EXPECT_EQ(refused([](D &d) { d.summary = QString(2'000'000, u'x'); }), u"summary"_s);
    EXPECT_EQ(refused([](D &d) { d.sla.clear(); }), u"sla"_s);
    EXPECT_EQ(refused([](D &d) { d.priority = QString(5'001, u'x'); }), u"priority"_s);
    EXPECT_EQ(refused([](D &d) { d.resolution = QString(5'001, u'x'); }), u"resolution"_s);
    EXPECT_EQ(refused([](D &d) { d.contactName.clear(); }), u"contactName"_s);
    EXPECT_EQ(refused([](D &d) { d.contactPhone.clear(); }), u"contactPhone"_s);
    EXPECT_EQ(refused([](D &d) { d.contactPhone = u"none"_s; }), u"contactPhone"_s);
    EXPECT_EQ(refused([](D &d) { d.contactEmail = u"none"_s; }), u"contactEmail"_s);
    EXPECT_EQ(refused([](D &d) { d.files = QList<TicketFile>(51, TicketFile {u"a"_s}); }), u"files"_s);
    EXPECT_EQ(refused([](D &d) { d.customFields = {{{}, u"7"_s, {}}}; }), u"customFields"_s);
    EXPECT_EQ(m_desk.refusal(u"ticket-edit"_s, contentOf(typedTicket())), u"number"_s);
    EXPECT_EQ(m_desk.refusal(u"ticket-delete"_s, contentOf(DeletionDraft())), u"number"_s);
    EXPECT_EQ(m_server.sends(), 0);
}

TEST_F(TicketKindsTest, ANewTicketIsSentWholeAndAnEditByWhatWasChanged)
{
    const auto bodyOf = [](const Result<SubmissionRequest> &request) {
        return request ? request->body : request.error().detail.toUtf8();
    };
    EXPECT_EQ(bodyOf(m_desk.newTicket.request(draftWith(contentOf(typedTicket())), ours)), sentTicket(ours));

    Ticket ticket;
    ticket.number = u"3609"_s;
    ticket.title = u" Máy hỏng "_s;
    ticket.summary = u"<P>a & b<script>1</script>"_s;
    ticket.priority = u"High"_s;
    ticket.contact = {objectId, {}, {}, {}, {}};
    const auto body = [&](const TicketDraft &draft) {
        return bodyOf(m_desk.editTicket.request(draftWith(contentOf(draft)), ours));
    };
    TicketDraft draft = editOf(ticket);
    EXPECT_EQ(body(draft), "unchanged");
    draft.title = u"Máy hỏng"_s; // the same, as it would be sent
    EXPECT_EQ(body(draft), "unchanged");
    draft.status = u"Closed"_s;
    EXPECT_EQ(body(draft), R"({"TicketId":"3609","status":"Closed"})") << "what was read goes back untouched";
    draft.summary = u"<p>b</p>"_s;
    EXPECT_EQ(body(draft), R"({"TicketId":"3609","status":"Closed","summary":"<p>b</p>"})");
    draft.title.clear();
    EXPECT_EQ(body(draft), "title");
    // A copy of a ticket that was edited is a new one all the same.
    draft = editOf(ticket);
    EXPECT_EQ(bodyOf(m_desk.newTicket.request(draftWith(contentOf(draft)), ours)), "sla");
    draft.sla = u"4h"_s;
    EXPECT_TRUE(bodyOf(m_desk.newTicket.request(draftWith(contentOf(draft)), ours))
                    .contains(R"("title":"Máy hỏng")"));
}
