#include "lookup.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

using Kind = LookupKey::Kind;

namespace {

//! `phone +84…`, `email …`, `id …`, or `none`.
QString read(const QString &typed)
{
    const auto key = LookupKey::parse(typed);
    if (!key)
        return u"none"_s;
    switch (key->kind) {
    case Kind::Phone:
        return u"phone "_s + key->phone.canonical();
    case Kind::Email:
        return u"email "_s + key->text;
    case Kind::Id:
        return u"id "_s + key->text;
    }
    return {};
}

} // namespace

TEST(LookupKey, IsReadFromWhatAnAgentTypesOrPastes)
{
    const QString caller = u"phone +84867123456"_s;
    const std::initializer_list<std::pair<QString, QString>> table {
        {u"0867123456"_s, caller},
        {u"  0867 123 456\n"_s, caller},
        {u"+84 867-123-456"_s, caller},
        {u"(086) 7123.456"_s, caller},
        {u"84867123456"_s, caller},
        {u"867123456"_s, caller},
        {u"tel:+84867123456"_s, caller},
        {u"０８６７１２３４５６"_s, caller},
        {u"\u202A0867123456\u202C"_s, caller},
        {u"sip:0867123456@pbx.example.vn"_s, caller},
        {u"<sip:0867123456@pbx.example.vn>"_s, caller},
        {u"0867123456@10.0.0.5"_s, caller},
        {u"0867123456@pbx"_s, caller},
        {u"01234567890"_s, u"phone +84834567890"_s},
        {u"1900 1234"_s, u"phone 19001234"_s},
        {u"101"_s, u"phone 101"_s},
        {u"+44 20 7946 0958"_s, u"phone +442079460958"_s},

        {u"anh@example.vn"_s, u"email anh@example.vn"_s},
        {u" ánh.nguyen+desk@example.vn "_s, u"email ánh.nguyen+desk@example.vn"_s},
        {u"0867123456@gmail.com"_s, u"email 0867123456@gmail.com"_s}, // a mailbox named after a number
        {u"a@b"_s, u"email a@b"_s},

        {u"#475"_s, u"id 475"_s},
        {u" # 475 "_s, u"id 475"_s},
        {u"#5f1e9c0a2b"_s, u"id 5f1e9c0a2b"_s},
        {u"#KH-001_a"_s, u"id KH-001_a"_s},
        {u"#"_s + QString(64, u'9'), u"id "_s + QString(64, u'9')},
    };
    for (const auto &[typed, key] : table)
        EXPECT_EQ(read(typed), key) << typed.toStdString();
}

TEST(LookupKey, IsNotReadFromAnythingElse)
{
    for (const QString &typed : {
             QString(),
             u" \t\n"_s,
             u"Ánh"_s,
             u"Nguyễn Thị Ánh"_s,
             u"Ánh 3"_s,
             u"12"_s,
             u"+"_s,
             u"12345678901234567890"_s,
             u"0867123456x"_s,
             u"#"_s,
             u"# "_s,
             u"#47 5"_s,
             u"#475&page=2"_s,
             u"##475"_s,
             u"#<b>"_s,
             u"#"_s + QString(65, u'9'),
             u"@"_s,
             u"@example.vn"_s,
             u"anh@"_s,
             u"anh@@example.vn"_s,
             u"a@b@c"_s,
             u"anh nguyen@example.vn"_s,
             u"<anh@example.vn>"_s,
             u"anh@exam\u202Eple.vn"_s,
             u"anh@example.vn\r\napikey:x"_s,
             QString(250, u'a') + u"@b.vn"_s,
             QString(1'000'000, u'1'),
             QString(1'000'000, u'a'),
             QString(1'000'000, u'@'),
             QString(1'000'000, u' '),
             u"#"_s + QString(1'000'000, u'1'),
         })
        EXPECT_EQ(read(typed), u"none"_s) << typed.left(60).toStdString();
    EXPECT_EQ(read(QString(QChar(0))), u"none"_s);
    EXPECT_EQ(read(u"#47"_s + QChar(0) + u"5"_s), u"none"_s);
    EXPECT_EQ(read(u"anh"_s + QChar(0) + u"@example.vn"_s), u"none"_s);
    EXPECT_EQ(read(u"0867"_s + QChar(0) + u"123456"_s), u"none"_s);
}

TEST(LookupKey, IsShownAsItIsAndMaskedWhenItIsANumber)
{
    EXPECT_EQ(LookupKey::parse(u"+84867123456"_s)->display(false), u"0867 123 456"_s);
    EXPECT_EQ(LookupKey::parse(u"+84867123456"_s)->display(true), u"0867***456"_s);
    EXPECT_EQ(LookupKey::parse(u"anh@example.vn"_s)->display(true), u"anh@example.vn"_s);
    EXPECT_EQ(LookupKey::parse(u"#475"_s)->display(true), u"#475"_s);
    EXPECT_EQ(LookupKey::ofPhone(PhoneNumber::parse(u"0867123456")), LookupKey::parse(u"+84 867123456"_s));
}

TEST(LookupKey, TellsWhoCarriesIt)
{
    Customer customer;
    customer.customerId = u"475"_s;
    customer.phones = {{{}, u"867123456"_s, PhoneNumber::parse(u"867123456"), {}}};
    customer.emails = {{{}, u" Anh@Example.vn"_s, {}}};
    const auto carries = [&customer](
                             const QString &typed) { return LookupKey::parse(typed)->isOf(customer); };
    EXPECT_TRUE(carries(u"+84867123456"_s));
    EXPECT_FALSE(carries(u"0867123457"_s));
    EXPECT_TRUE(carries(u"anh@example.vn"_s));
    EXPECT_FALSE(carries(u"binh@example.vn"_s));
    EXPECT_TRUE(carries(u"#475"_s));
    EXPECT_FALSE(carries(u"#47"_s));
    customer.customerId.clear();
    customer.leadId = u"475"_s;
    EXPECT_TRUE(carries(u"#475"_s));
}
