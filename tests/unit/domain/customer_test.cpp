#include "customer.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

Customer withIds(const QString &customerId, const QString &leadId, const QString &id, const QString &code)
{
    Customer customer;
    customer.customerId = customerId;
    customer.leadId = leadId;
    customer.id = id;
    customer.code = code;
    return customer;
}

TEST(Address, OneLineInVietnameseOrder)
{
    Address address;
    EXPECT_EQ(address.line(), QString());
    address.city = u"Thành phố Hồ Chí Minh"_s;
    address.countryName = u"Vietnam"_s;
    EXPECT_EQ(address.line(), u"Thành phố Hồ Chí Minh"_s);
    address.streetName = u" Nguyễn Kiệm "_s;
    EXPECT_EQ(address.line(), u"Nguyễn Kiệm, Thành phố Hồ Chí Minh"_s);
    address.houseNumber = u"319"_s;
    address.ward = u"Phường 12"_s;
    address.district = u"Quận Tân Bình"_s;
    EXPECT_EQ(address.line(), u"319 Nguyễn Kiệm, Phường 12, Quận Tân Bình, Thành phố Hồ Chí Minh"_s);
    address.streetName.clear();
    address.ward = u"  "_s;
    EXPECT_EQ(address.line(), u"319, Quận Tân Bình, Thành phố Hồ Chí Minh"_s);
}

TEST(CustomField, TextOfWhateverTheServerKeeps)
{
    const auto text = [](const QVariant &value) { return CustomField {{}, value, {}}.text(); };
    EXPECT_EQ(text(u"Giao nhanh"_s), u"Giao nhanh"_s);
    EXPECT_EQ(text(qint64(9007199254740993)), u"9007199254740993"_s);
    EXPECT_EQ(text(2.5), u"2.5"_s);
    EXPECT_EQ(text(true), u"true"_s);
    EXPECT_EQ(text({}), QString());
    EXPECT_EQ(text(QVariantList {u"a"_s, QVariant(), 7, QVariantMap {{u"name"_s, u"b"_s}}}), u"a, 7, b"_s);
    EXPECT_EQ(text(QVariantMap {{u"value"_s, u"x"_s}}), u"x"_s);
    EXPECT_EQ(text(QVariantMap {{u"other"_s, u"x"_s}}), QString());
}

TEST(Customer, KeyIsTheFirstIdThereIs)
{
    EXPECT_EQ(withIds(u"1"_s, u"2"_s, u"3"_s, u"4"_s).key(), withIds(u"1"_s, {}, {}, {}).key());
    EXPECT_EQ(withIds({}, u"2"_s, u"3"_s, u"4"_s).key(), withIds({}, u"2"_s, {}, {}).key());
    EXPECT_EQ(withIds({}, {}, u"3"_s, u"4"_s).key(), withIds({}, {}, u"3"_s, {}).key());
    // The same digits under different names are different people.
    const QStringList keys {withIds(u"1"_s, {}, {}, {}).key(), withIds({}, u"1"_s, {}, {}).key(),
        withIds({}, {}, u"1"_s, {}).key(), withIds({}, {}, {}, u"1"_s).key()};
    EXPECT_EQ(QSet<QString>(keys.begin(), keys.end()).size(), 4);
    EXPECT_EQ(Customer().key(), QString());
}

TEST(Customer, HasAPhoneHoweverItIsWritten)
{
    Customer customer;
    EXPECT_FALSE(customer.hasPhone(PhoneNumber::parse(u"0393608879"_s)));
    customer.phones << CustomerPhone {{}, u"x"_s, PhoneNumber::parse(u"x"_s), {}};
    customer.phones << CustomerPhone {{}, u"84393608879"_s, PhoneNumber::parse(u"84393608879"_s), {}};
    EXPECT_TRUE(customer.hasPhone(PhoneNumber::parse(u"01693608879"_s)));
    EXPECT_FALSE(customer.hasPhone(PhoneNumber::parse(u"0393608878"_s)));
    EXPECT_FALSE(customer.hasPhone(PhoneNumber())) << "two unreadable numbers are nobody's";
}

TEST(Customer, HasAnAddressHoweverItIsWritten)
{
    Customer customer;
    EXPECT_FALSE(customer.hasEmail(u"anh@example.vn"_s));
    customer.emails = {{{}, u" "_s, {}}, {{}, u" Anh@Example.vn"_s, {}}};
    EXPECT_TRUE(customer.hasEmail(u"anh@example.VN "_s));
    EXPECT_FALSE(customer.hasEmail(u"anh@example.v"_s));
    EXPECT_FALSE(customer.hasEmail(u" "_s)) << "none is nobody's";
}

TEST(Customer, RecordsOfTheSamePersonAreJoined)
{
    Customer first = withIds(u"1"_s, {}, {}, {});
    first.name = u"first"_s;
    Customer again = first;
    again.name = u"again"_s;
    Customer nameless;
    const auto joined = joinedByKey({first, withIds({}, u"1"_s, {}, {}), again, nameless, nameless});
    ASSERT_EQ(joined.size(), 4);
    EXPECT_EQ(joined[0].name, u"first"_s);
    EXPECT_EQ(joined[1].leadId, u"1"_s);
    EXPECT_TRUE(joinedByKey({}).isEmpty());
}

} // namespace
