#include "ticketdraft.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

CustomerPhone phone(const QString &value, const QVariantMap &extra = {})
{
    return {u"Work"_s, value, PhoneNumber::parse(value), extra};
}

//! A ticket that can be sent, for somebody AntCRM does not know.
TicketDraft good()
{
    TicketDraft draft;
    draft.title = u"Máy không lên"_s;
    draft.sla = u"4h"_s;
    draft.contactName = u"Ánh"_s;
    draft.contactPhone = u"0867 123 456"_s;
    return draft;
}

Ticket full()
{
    Ticket ticket;
    ticket.number = u"17464"_s;
    ticket.title = u" [Phone] Thông test"_s;
    ticket.summary = u"<p>a &amp; b\n</p>"_s;
    ticket.sla = u"4h"_s;
    ticket.priority = u"High"_s;
    ticket.status = u"Assigned"_s;
    ticket.category = u"Bảo hành"_s;
    ticket.group = u"Kỹ thuật"_s;
    ticket.resolution = u"Đổi máy"_s;
    ticket.contact = {u"64db290a7796fe24bfe876a7"_s, u"Ánh"_s, {phone(u"0867123456"_s, {{u"_id"_s, u"p"_s}})},
        {{u"Home"_s, u"anh@example.vn"_s, {{u"x"_s, 1}}}}, {{u"vip"_s, true}}};
    ticket.order = {u"3609"_s, u"672a"_s, u"Đơn 1"_s, {{u"stage"_s, u"Mới"_s}}};
    ticket.files = {{u"https://a.vn/1"_s}, {QVariantMap {{u"url"_s, u"https://a.vn/2"_s}, {u"size"_s, 7}}}};
    ticket.customFields = {{u"Mã"_s, u"7"_s, {{u"_id"_s, u"f"_s}}}};
    return ticket;
}

using Problems = QList<TicketProblem>;

//! As a disk gives it back.
QVariantMap stored(const QVariantMap &content)
{
    return QJsonDocument::fromJson(QJsonDocument(QJsonObject::fromVariantMap(content)).toJson())
        .object()
        .toVariantMap();
}

template <typename Change>
Problems changed(TicketDraft draft, Change change)
{
    change(draft);
    return problemsOf(draft);
}

} // namespace

TEST(TicketDraft, ComesBackFromItsContent)
{
    TicketDraft draft = editOf(full());
    draft.contactName = u"n"_s;
    draft.contactPhone = u"p"_s;
    draft.contactEmail = u"e"_s;
    draft.title = u"half of a\tti"_s;
    EXPECT_EQ(ticketDraftOf(contentOf(draft)), draft);
    EXPECT_EQ(ticketDraftOf(stored(contentOf(draft))).title, draft.title);
    EXPECT_EQ(ticketDraftOf(contentOf(TicketDraft())), TicketDraft());
    EXPECT_EQ(ticketDraftOf({}), TicketDraft()) << "with the priority that the contract has by default";
    TicketDraft none;
    none.priority.clear();
    EXPECT_EQ(ticketDraftOf(contentOf(none)).priority, QString()) << "it was emptied";
    EXPECT_EQ(ticketDraftOf({{u"title"_s, QVariantList {1}}, {u"files"_s, 5}, {u"contact"_s, u"x"_s}}),
        TicketDraft());
}

TEST(TicketDraft, IsAboutACustomerByTheirIdWhereItIsKnown)
{
    Customer anh;
    anh.id = u"64db290a7796fe24bfe876a7"_s;
    anh.customerId = u"475"_s;
    anh.name = u"Ánh"_s;
    anh.phones = {phone(u"84867123456"_s, {{u"_id"_s, u"p"_s}}), phone(u"0930000004"_s)};
    anh.emails = {{u"Work"_s, u"anh@example.vn"_s, {}}};
    const TicketDraft draft = newTicketFor(anh);
    EXPECT_EQ(draft.contact.id, anh.id);
    EXPECT_EQ(draft.contact.name, u"Ánh"_s);
    EXPECT_EQ(draft.contact.phones.size(), 2);
    EXPECT_TRUE(draft.contact.phones.first().extra.isEmpty()) << "that is of the customer's record";
    EXPECT_EQ(draft.contact.emails, anh.emails);
    EXPECT_EQ(draft.contactName, QString());
    EXPECT_EQ(draft.contactPhone, QString());
    EXPECT_EQ(draft.priority, u"Medium"_s);
    EXPECT_EQ(ticketOf(draft).contact, draft.contact);

    anh.id.clear(); // the number of a customer is not what a ticket's contact is named by
    const TicketDraft typed = newTicketFor(anh);
    EXPECT_EQ(typed.contact, TicketContact());
    EXPECT_EQ(typed.contactName, u"Ánh"_s);
    EXPECT_EQ(typed.contactPhone, u"0867123456"_s);
    EXPECT_EQ(typed.contactEmail, u"anh@example.vn"_s);
    const TicketContact sent = ticketOf(typed).contact;
    EXPECT_EQ(sent.name, u"Ánh"_s);
    ASSERT_EQ(sent.phones.size(), 1);
    EXPECT_EQ(sent.phones.first().value, u"0867123456"_s);
    EXPECT_EQ(sent.emails.value(0).value, u"anh@example.vn"_s);
    EXPECT_EQ(newTicketFor({}), TicketDraft());
}

TEST(TicketDraft, AnEditKnowsWhatWasRead)
{
    const TicketDraft edit = editOf(full());
    EXPECT_EQ(edit.number, u"17464"_s);
    TicketDraft original = ticketDraftOf(edit.original);
    EXPECT_EQ(original.number, QString());
    EXPECT_EQ(original.original, QVariantMap());
    original.number = edit.number;
    original.original = edit.original;
    EXPECT_EQ(original, edit);
    EXPECT_TRUE(problemsOf(edit).isEmpty());
    const Ticket ticket = ticketOf(edit);
    EXPECT_EQ(ticket.summary, full().summary) << "to the letter";
    EXPECT_EQ(ticket.contact, full().contact);
    EXPECT_EQ(ticket.order, full().order);
    EXPECT_EQ(ticket.files, full().files);
    EXPECT_EQ(ticket.customFields, full().customFields);
    Ticket named = full();
    named.contact.id.clear();
    EXPECT_EQ(ticketOf(editOf(named)).contact, named.contact)
        << "it cannot be changed, and is not typed anew";
}

TEST(TicketDraft, ATemplateKeepsNothingOfOneCase)
{
    TicketDraft draft = editOf(full());
    draft.contactName = draft.contactPhone = draft.contactEmail = u"x"_s;
    const TicketDraft pattern = templateOf(draft);
    TicketDraft expected;
    expected.title = draft.title;
    expected.summary = draft.summary;
    expected.sla = draft.sla;
    expected.priority = draft.priority;
    expected.status = draft.status;
    expected.category = draft.category;
    expected.group = draft.group;
    expected.resolution = draft.resolution;
    expected.customFields = {{u"Mã"_s, u"7"_s, {}}};
    EXPECT_EQ(pattern, expected);
}

TEST(TicketDraft, ATemplateFillsWhatItSaysAndLeavesTheRest)
{
    TicketDraft typed = good();
    typed.summary = u"<p>typed</p>"_s;
    typed.customFields = {{u"Mã"_s, u"old"_s, {{u"_id"_s, u"f"_s}}}, {u"Màu"_s, u"đỏ"_s, {}}};
    TicketDraft pattern;
    pattern.title = u"Bảo hành"_s;
    pattern.summary = u" "_s;
    pattern.priority = u"High"_s;
    pattern.status = u"New"_s;
    pattern.customFields = {
        {u"Mã"_s, u"new"_s, {}}, {u"Màu"_s, u""_s, {}}, {u""_s, u"x"_s, {}}, {u"Cỡ"_s, u"L"_s, {}}};
    TicketDraft expected = typed;
    expected.priority = u"High"_s;
    expected.status = u"New"_s;
    expected.customFields[0].value = u"new"_s;
    expected.customFields.append({u"Cỡ"_s, u"L"_s, {}});
    EXPECT_EQ(filledWith(typed, pattern), expected);
    EXPECT_EQ(filledWith({}, pattern).title, u"Bảo hành"_s);
    pattern.summary = u"<p>Xin chào</p>"_s;
    EXPECT_EQ(filledWith(typed, pattern).summary, u"<p>typed</p><p>Xin chào</p>"_s) << "nothing typed is lost";
    EXPECT_EQ(filledWith({}, pattern).summary, u"<p>Xin chào</p>"_s);
    TicketDraft empty;
    empty.priority.clear();
    EXPECT_EQ(filledWith(typed, empty), typed);
    const TicketDraft edit = editOf(full());
    EXPECT_EQ(filledWith(edit, pattern).number, edit.number);
    EXPECT_EQ(filledWith(edit, pattern).contact, edit.contact);
}

TEST(TicketDraft, WhatIsMissingIsNamedInTheOrderOfTheForm)
{
    EXPECT_TRUE(problemsOf(good()).isEmpty());
    TicketDraft empty;
    EXPECT_EQ(problemsOf(empty),
        Problems({{TicketField::Title, TicketFault::Missing}, {TicketField::Sla, TicketFault::Missing},
            {TicketField::ContactName, TicketFault::Missing},
            {TicketField::ContactPhone, TicketFault::NoWay}}));
    empty.title = empty.sla = empty.contactName = empty.contactPhone = empty.contactEmail = u" \t\n"_s;
    EXPECT_EQ(problemsOf(empty).size(), 4);
    empty.contact.id = u"64db"_s;
    EXPECT_EQ(problemsOf(empty).size(), 2) << "whom AntCRM knows needs neither name nor number";
}

TEST(TicketDraft, ANewContactNeedsANumberOrAnAddress)
{
    using D = TicketDraft;
    EXPECT_TRUE(changed(good(), [](D &d) {
        d.contactPhone.clear();
        d.contactEmail = u" anh@example.vn "_s;
    }).isEmpty());
    EXPECT_EQ(changed(good(), [](D &d) { d.contactPhone = u"none"_s; }),
        Problems({{TicketField::ContactPhone, TicketFault::NoPhone}}));
    for (const QString &bad : {u"anh"_s, u"@x"_s, u"x@"_s, u"a@b@c"_s, u"a b@c.vn"_s})
        EXPECT_EQ(changed(good(), [&bad](D &d) { d.contactEmail = bad; }),
            Problems({{TicketField::ContactEmail, TicketFault::NoEmail}}))
            << bad.toStdString();
    const Ticket ticket = ticketOf(good());
    EXPECT_EQ(ticket.contact.phones.value(0).value, u"0867123456"_s);
    EXPECT_EQ(ticket.contact.phones.value(0).type, u"Work"_s) << "the only kind that the documents name";
}

TEST(TicketDraft, WhatIsTooLongOrTooManyIsNamed)
{
    using D = TicketDraft;
    const auto only = [](TicketField field, TicketFault fault) { return Problems({{field, fault}}); };
    const auto text = [](qsizetype size) { return QString(size, u'x'); };
    const QString longText = text(TicketLimits::text + 1);
    EXPECT_TRUE(changed(good(), [&](D &d) { d.title = text(TicketLimits::title); }).isEmpty());
    EXPECT_EQ(changed(good(), [&](D &d) { d.title = text(TicketLimits::title + 1); }),
        only(TicketField::Title, TicketFault::TooLong));
    EXPECT_TRUE(changed(good(), [&](D &d) { d.summary = text(TicketLimits::summary); }).isEmpty());
    EXPECT_EQ(changed(good(), [&](D &d) { d.summary = text(2'000'000); }),
        only(TicketField::Summary, TicketFault::TooLong));
    EXPECT_EQ(changed(good(), [&](D &d) { d.sla = longText; }), only(TicketField::Sla, TicketFault::TooLong));
    EXPECT_EQ(changed(good(), [&](D &d) { d.contactName = longText; }),
        only(TicketField::ContactName, TicketFault::TooLong));
    EXPECT_EQ(changed(good(), [&](D &d) { d.contactEmail = longText + u"@x.vn"_s; }),
        only(TicketField::ContactEmail, TicketFault::TooLong));
    const std::pair<QString D::*, TicketField> others[] = {{&D::priority, TicketField::Priority},
        {&D::status, TicketField::Status}, {&D::category, TicketField::Category},
        {&D::group, TicketField::Group}, {&D::resolution, TicketField::Resolution}};
    for (const auto &[part, field] : others)
        EXPECT_EQ(changed(good(), [&, part = part](D &d) { d.*part = longText; }),
            only(field, TicketFault::TooLong));

    const TicketFile file {u"https://a.vn/1"_s};
    EXPECT_TRUE(
        changed(good(), [&](D &d) { d.files = QList<TicketFile>(TicketLimits::files, file); }).isEmpty());
    EXPECT_EQ(changed(good(), [&](D &d) { d.files = QList<TicketFile>(TicketLimits::files + 1, file); }),
        only(TicketField::Files, TicketFault::TooMany));
    EXPECT_EQ(changed(good(), [&](D &d) { d.files = {{longText}}; }),
        only(TicketField::Files, TicketFault::TooLong));
    EXPECT_EQ(changed(good(),
                  [](D &d) {
                      d.customFields = {{u" "_s, u"7"_s, {}}};
                  }),
        only(TicketField::CustomFields, TicketFault::Missing));
    EXPECT_EQ(changed(good(),
                  [&](D &d) {
                      d.customFields = {{u"Mã"_s, longText, {}}};
                  }),
        only(TicketField::CustomFields, TicketFault::TooLong));
    EXPECT_TRUE(changed(good(), [](D &d) { d.customFields = {{{}, {}, {}}}; }).isEmpty()) << "an empty row";
}

TEST(TicketDraft, OfAnEditOnlyWhatWasChangedIsChecked)
{
    Ticket bad;
    bad.number = u"17464"_s; // as the sample has it: no SLA
    bad.summary = QString(TicketLimits::summary + 1, u'x');
    bad.status = QString(TicketLimits::text + 1, u'x');
    bad.files = QList<TicketFile>(TicketLimits::files + 1, TicketFile {u"a"_s});
    bad.customFields = {{{}, u"7"_s, {}}};
    TicketDraft edit = editOf(bad);
    EXPECT_TRUE(problemsOf(edit).isEmpty());
    edit.title = u"x"_s;
    EXPECT_TRUE(problemsOf(edit).isEmpty());
    edit.files.removeLast();
    edit.files.append({u"b"_s});
    EXPECT_EQ(problemsOf(edit), Problems({{TicketField::Files, TicketFault::TooMany}}));
    TicketDraft cleared = editOf(full());
    cleared.title.clear();
    cleared.sla.clear();
    EXPECT_EQ(problemsOf(cleared),
        Problems({{TicketField::Title, TicketFault::Missing}, {TicketField::Sla, TicketFault::Missing}}));
}

TEST(TicketDraft, EachFieldHasTheNameThatTheContentGivesIt)
{
    const QVariantMap content = contentOf(good());
    QSet<QString> names;
    for (int field = int(TicketField::Title); field <= int(TicketField::CustomFields); ++field) {
        const QString name = nameOf(TicketField(field));
        EXPECT_TRUE(content.contains(name)) << name.toStdString();
        names.insert(name);
    }
    EXPECT_EQ(names.size(), int(TicketField::CustomFields) + 1) << "each a name of its own";
}

TEST(TicketDraft, AnEditIsChangedOnceSomethingElseWouldBeSent)
{
    const TicketDraft edit = editOf(full());
    EXPECT_FALSE(isChanged(edit));
    const auto isChangedBy = [&edit](auto &&change) {
        TicketDraft draft = edit;
        change(draft);
        return isChanged(draft);
    };
    using D = TicketDraft;
    EXPECT_FALSE(isChangedBy([](D &d) { d.title += u" \n"_s; }));
    EXPECT_FALSE(isChangedBy([](D &d) { d.status = u' ' + d.status; }));
    EXPECT_FALSE(isChangedBy([](D &d) { d.customFields.append({u" "_s, u""_s, {}}); })) << "an empty row";
    EXPECT_FALSE(isChangedBy([](D &d) { d.contact.name += u'x'; })) << "it cannot be changed";
    for (const auto text :
        {&D::title, &D::summary, &D::sla, &D::priority, &D::status, &D::category, &D::group, &D::resolution})
        EXPECT_TRUE(isChangedBy([text](D &d) { d.*text += u'x'; }));
    EXPECT_TRUE(isChangedBy([](D &d) { d.order.number += u'1'; }));
    EXPECT_TRUE(isChangedBy([](D &d) { d.files.append({u"https://a.vn/2"_s}); }));
    EXPECT_TRUE(isChangedBy([](D &d) { d.customFields.append({u"Mới"_s, u"1"_s, {}}); }));
}

TEST(TicketDraft, ATicketIsWhatWasTypedWithoutBlanksAround)
{
    TicketDraft draft = good();
    draft.title = u"  Máy  hỏng \n"_s;
    draft.sla = u" 4h "_s;
    draft.priority = u" High"_s;
    draft.customFields = {{u"Mã"_s, u"7"_s, {}}, {u" "_s, {}, {}}, {{}, u"unnamed"_s, {{u"_id"_s, u"f"_s}}}};
    const Ticket ticket = ticketOf(draft);
    EXPECT_EQ(ticket.title, u"Máy  hỏng"_s);
    EXPECT_EQ(ticket.sla, u"4h"_s);
    EXPECT_EQ(ticket.priority, u"High"_s);
    ASSERT_EQ(ticket.customFields.size(), 2) << "the empty row is none; one that came without a name stays";
    EXPECT_EQ(ticket.customFields.last().extra.value(u"_id"_s), u"f"_s);
}
