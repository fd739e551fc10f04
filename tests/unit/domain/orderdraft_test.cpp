#include "deletiondraft.h"
#include "orderdraft.h"
#include "pastedlines.h"
#include "productdraft.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Product rice()
{
    return {.id = u"p1"_s,
        .name = u"Nồi cơm điện 1,8L"_s,
        .sku = u"NC-18"_s,
        .code = u"P1"_s,
        .price = Money(890'000),
        .mayEditPrice = true,
        .kind = ProductKind::Product,
        .extra = {}};
}

//! An order that can be sent.
OrderDraft good()
{
    OrderDraft draft;
    draft.name = u"Đơn của Ánh"_s;
    draft.receiverName = u"Nguyễn Thị Ánh"_s;
    draft.receiverPhone = u"0867 123 456"_s;
    draft.lines = {lineOf(rice())};
    return draft;
}

Order full()
{
    Order order;
    order.number = u"3609"_s;
    order.name = u"Đơn thử"_s;
    order.receiverName = u"Tuyen Do"_s;
    order.receiverPhone = u"0867123456"_s;
    order.receiverAddress.city = u"TP. HCM"_s;
    order.receiverAddress.extra = {{u"zone"_s, 7}};
    order.deliveryNote = u"gọi trước"_s;
    order.description = u"mô tả"_s;
    order.staff = {u"a@x.vn"_s, u"b@x.vn"_s};
    order.customer = {u"475"_s, u"Ánh"_s,
        {{u"Work"_s, u"0867123456"_s, PhoneNumber::parse(u"0867123456"), {}}}, u"KH-1"_s, {{u"vip"_s, true}}};
    OrderLine line;
    line.product = u"Combo bò"_s;
    line.quantity = 3;
    line.unitPrice = Money(1'000);
    line.discount = {Discount::Kind::Percent, 1'250};
    line.productCode = u"1"_s;
    line.sku = u"Sku"_s;
    line.note = u"Bò nướng"_s;
    line.extra = {{u"_id"_s, u"l1"_s}};
    order.lines = {line};
    order.shipping = Money(25'000);
    order.stage = u"Mới"_s;
    order.branch = u"Quận 1"_s;
    order.customFields = {{u"Đơn vị"_s, u"Giao nhanh"_s, {{u"id"_s, 3}}}};
    return order;
}

using Problems = QList<OrderProblem>;

} // namespace

TEST(OrderDraft, IsKeptAndReadBackToTheLetter)
{
    OrderDraft draft = editOf(full());
    draft.lines.first().price = u"12a"_s;
    draft.lines.append(LineDraft());
    draft.lines.last().product = u"noi com"_s;
    draft.lines.append(lineOf(rice()));
    EXPECT_EQ(orderDraftOf(contentOf(draft)), draft);
    EXPECT_EQ(orderDraftOf({}), OrderDraft()) << "what an older version did not write is empty";
}

TEST(OrderDraft, OfAnOrderIsThatOrderAgain)
{
    Order expected = full();
    expected.goods = Money(2'625);
    EXPECT_EQ(orderOf(editOf(full())), expected);
}

TEST(OrderDraft, OfACopyIsANewOrderWithoutWhatBelongsToTheOldRecord)
{
    const OrderDraft copy = copyOf(full());
    EXPECT_TRUE(copy.number.isEmpty());
    EXPECT_TRUE(copy.original.isEmpty());
    EXPECT_TRUE(copy.lines.first().extra.isEmpty());
    EXPECT_TRUE(copy.receiverAddress.extra.isEmpty());
    EXPECT_TRUE(copy.customer.extra.isEmpty());
    EXPECT_EQ(copy.lines.first().cataloguePrice, Money(1'000)) << "another price today is pointed out";
    EXPECT_TRUE(problemsOf(copy).isEmpty());
}

TEST(OrderDraft, IsPrefilledFromTheCustomer)
{
    Customer customer;
    customer.customerId = u"475"_s;
    customer.code = u"KH-1"_s;
    customer.name = u"Nguyễn Thị Ánh"_s;
    customer.phones = {{u"Work"_s, u"+84867123456"_s, PhoneNumber::parse(u"+84867123456"), {}}};
    Address address;
    address.city = u"TP. HCM"_s;
    address.extra = {{u"_id"_s, u"a1"_s}};
    customer.addresses = {address};
    const OrderDraft draft = newOrderFor(customer);
    EXPECT_EQ(draft.receiverName, customer.name);
    EXPECT_EQ(draft.receiverPhone, u"0867123456"_s);
    EXPECT_EQ(draft.receiverAddress.city, u"TP. HCM"_s);
    EXPECT_TRUE(draft.receiverAddress.extra.isEmpty());
    EXPECT_EQ(draft.customer.customerId, u"475"_s);
    EXPECT_EQ(draft.customer.code, u"KH-1"_s);
    EXPECT_EQ(draft.customer.phones, customer.phones);
}

TEST(OrderDraft, ThatCanBeSentHasNoProblem)
{
    EXPECT_EQ(problemsOf(good()), Problems());
    OrderDraft draft = good();
    draft.lines.append(LineDraft()); // the empty line at the end
    draft.shipping = u"25.000"_s;
    draft.staff = u"a@x.vn; b@x.vn"_s;
    draft.receiverPhone.clear();
    EXPECT_EQ(problemsOf(draft), Problems());
    EXPECT_EQ(orderOf(draft).lines.size(), 1);
    EXPECT_EQ(orderOf(draft).staff, QStringList({u"a@x.vn"_s, u"b@x.vn"_s}));
}

TEST(OrderDraft, SaysWhatIsMissing)
{
    EXPECT_EQ(problemsOf(OrderDraft()),
        Problems({{OrderField::ReceiverName, OrderFault::Missing, -1},
            {OrderField::Name, OrderFault::Missing, -1}, {OrderField::Lines, OrderFault::Missing, -1}}));
    OrderDraft draft = good();
    draft.receiverName = u"  "_s;
    EXPECT_EQ(problemsOf(draft), Problems({{OrderField::ReceiverName, OrderFault::Missing, -1}}));
}

TEST(OrderDraft, SaysWhatIsWrongInEachCell)
{
    struct Case
    {
        QString LineDraft::*cell;
        QString typed;
        OrderField field;
        OrderFault fault;
    };
    const Case cases[] = {
        {&LineDraft::quantity, u"0"_s, OrderField::Quantity, OrderFault::TooSmall},
        {&LineDraft::quantity, u"-1"_s, OrderField::Quantity, OrderFault::TooSmall},
        {&LineDraft::quantity, u"\u22121"_s, OrderField::Quantity, OrderFault::TooSmall},
        {&LineDraft::quantity, u"1,5"_s, OrderField::Quantity, OrderFault::NoNumber},
        {&LineDraft::quantity, u"hai"_s, OrderField::Quantity, OrderFault::NoNumber},
        {&LineDraft::quantity, QString(), OrderField::Quantity, OrderFault::Missing},
        {&LineDraft::quantity, u"12345678901234567890"_s, OrderField::Quantity, OrderFault::TooLarge},
        {&LineDraft::quantity, u"1000000"_s, OrderField::Quantity, OrderFault::TooLarge},
        {&LineDraft::price, u"12a"_s, OrderField::Price, OrderFault::NoNumber},
        {&LineDraft::price, u"-5"_s, OrderField::Price, OrderFault::NoNumber},
        {&LineDraft::price, QString(), OrderField::Price, OrderFault::Missing},
        {&LineDraft::price, u"12345678901234567890"_s, OrderField::Price, OrderFault::TooLarge},
        {&LineDraft::discount, u"890.001"_s, OrderField::Discount, OrderFault::OverLine},
        {&LineDraft::discount, u"100,01%"_s, OrderField::Discount, OrderFault::OverHundred},
        {&LineDraft::discount, u"ten"_s, OrderField::Discount, OrderFault::NoNumber},
        {&LineDraft::discount, u"-10%"_s, OrderField::Discount, OrderFault::NoNumber},
        {&LineDraft::note, QString(OrderLimits::text + 1, u'x'), OrderField::Text, OrderFault::TooLong},
    };
    for (const Case &one : cases) {
        OrderDraft draft = good();
        draft.lines.first().*one.cell = one.typed;
        EXPECT_EQ(problemsOf(draft), Problems({{one.field, one.fault, 0}}))
            << one.typed.left(30).toStdString();
    }
    for (const QString &fine : {u"890.000"_s, u"100%"_s, u"12,5 %"_s, u"0"_s, QString()}) {
        OrderDraft draft = good();
        draft.lines.first().discount = fine;
        EXPECT_EQ(problemsOf(draft), Problems()) << fine.toStdString();
    }
}

TEST(OrderDraft, TakesNoProductThatWasNotPicked)
{
    OrderDraft draft = good();
    draft.lines.first().isPicked = false;
    EXPECT_EQ(problemsOf(draft), Problems({{OrderField::Product, OrderFault::NotInCatalogue, 0}}));
    draft.lines.first().product.clear();
    draft.lines.first().quantity = u"2"_s;
    EXPECT_EQ(problemsOf(draft), Problems({{OrderField::Product, OrderFault::Missing, 0}}));
}

TEST(OrderDraft, SaysWhatIsWrongInItsFields)
{
    struct Case
    {
        QString OrderDraft::*text;
        QString typed;
        OrderField field;
        OrderFault fault;
    };
    const Case cases[] = {
        {&OrderDraft::receiverPhone, u"không có"_s, OrderField::ReceiverPhone, OrderFault::NoPhone},
        {&OrderDraft::staff, u"a@x.vn, b"_s, OrderField::Staff, OrderFault::NoEmail},
        {&OrderDraft::shipping, u"miễn phí"_s, OrderField::Shipping, OrderFault::NoNumber},
        {&OrderDraft::shipping, u"12345678901234567890"_s, OrderField::Shipping, OrderFault::TooLarge},
        {&OrderDraft::description, QString(OrderLimits::text + 1, u'x'), OrderField::Text,
            OrderFault::TooLong},
    };
    for (const Case &one : cases) {
        OrderDraft draft = good();
        draft.*one.text = one.typed;
        EXPECT_EQ(problemsOf(draft), Problems({{one.field, one.fault, -1}}))
            << one.typed.left(30).toStdString();
    }
    OrderDraft draft = good();
    draft.customFields = {{{}, u"Giao nhanh"_s, {}}};
    EXPECT_EQ(problemsOf(draft), Problems({{OrderField::CustomFields, OrderFault::Missing, -1}}));
}

TEST(OrderDraft, HasAtMostAThousandLinesAndASumThatANumberHolds)
{
    OrderDraft draft = good();
    draft.lines = QList<LineDraft>(OrderLimits::lines + 1, lineOf(rice()));
    EXPECT_EQ(problemsOf(draft), Problems({{OrderField::Lines, OrderFault::TooMany, -1}}));
    draft = good();
    draft.lines.first().quantity = QString::number(OrderLimits::quantity);
    draft.lines.first().price = QString::number(OrderLimits::price);
    EXPECT_EQ(problemsOf(draft), Problems({{OrderField::Lines, OrderFault::TooLarge, -1}}));
}

TEST(OrderDraft, OfAnEditComplainsOfNothingThatWasThereBefore)
{
    Order odd = full();
    odd.receiverName.clear();
    odd.lines.first().isExact = false;
    OrderDraft draft = editOf(odd);
    draft.deliveryNote = u"để ở bảo vệ"_s;
    EXPECT_EQ(problemsOf(draft), Problems());
    draft.lines.first().quantity = u"4"_s;
    EXPECT_EQ(problemsOf(draft), Problems({{OrderField::Product, OrderFault::NotExact, 0}}));
}

TEST(OrderDraft, ReadsADiscountAsItIsTyped)
{
    using Kind = Discount::Kind;
    EXPECT_EQ(parseDiscount({}), Discount());
    EXPECT_EQ(parseDiscount(u"50.000"_s), (Discount {Kind::Cash, 50'000}));
    EXPECT_EQ(parseDiscount(u" 50000đ "_s), (Discount {Kind::Cash, 50'000}));
    EXPECT_EQ(parseDiscount(u"10%"_s), (Discount {Kind::Percent, 1'000}));
    EXPECT_EQ(parseDiscount(u"12,5 %"_s), (Discount {Kind::Percent, 1'250}));
    EXPECT_EQ(parseDiscount(u"12.05%"_s), (Discount {Kind::Percent, 1'205}));
    EXPECT_FALSE(parseDiscount(u"12,505%"_s));
    EXPECT_FALSE(parseDiscount(u"%"_s));
    EXPECT_FALSE(parseDiscount(u"1234567%"_s));
    for (const Discount &one : {Discount {Kind::Cash, 50'000}, Discount {Kind::Percent, 1'000},
             Discount {Kind::Percent, 1'205}, Discount {Kind::Percent, 5}, Discount()})
        EXPECT_EQ(parseDiscount(discountText(one)), one) << discountText(one).toStdString();
}

TEST(PastedLines, AreTheRowsOfASpreadsheet)
{
    const auto lines = linesOfSpreadsheet(u"Sản phẩm\tSố lượng\tĐơn giá\tGiảm\tGhi chú\r\n"
                                          "Nồi cơm điện 1,8L\t2\t890.000\t10%\t\"giao\nsớm\"\r\n"
                                          "\r\n"
                                          "NC-CT\tMÃ-1\t3\r\n"
                                          "Nắp \"\"nồi\"\"\r\n"_s);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines.at(0).product, u"Nồi cơm điện 1,8L"_s);
    EXPECT_EQ(lines.at(0).quantity, u"2"_s);
    EXPECT_EQ(lines.at(0).price, u"890.000"_s);
    EXPECT_EQ(lines.at(0).discount, u"10%"_s);
    EXPECT_EQ(lines.at(0).note, u"giao\nsớm"_s);
    EXPECT_FALSE(lines.at(0).isPicked);
    EXPECT_EQ(lines.at(1).sku, u"MÃ-1"_s);
    EXPECT_EQ(lines.at(1).quantity, u"3"_s);
    EXPECT_EQ(lines.at(2).quantity, u"1"_s);
}

TEST(PastedLines, AreAtMostAThousandAndAreReadBack)
{
    EXPECT_TRUE(linesOfSpreadsheet({}).isEmpty());
    EXPECT_EQ(linesOfSpreadsheet(u"a\t1\n"_s.repeated(5'000)).size(), OrderLimits::lines + 1);
    LineDraft line;
    line.product = u"Bò \"nướng\"\tcay"_s;
    line.sku = u"BO"_s;
    line.quantity = u"3"_s;
    line.price = u"1.000"_s;
    line.discount = u"5 %"_s;
    line.note = u"hai\ndòng"_s;
    EXPECT_EQ(linesOfSpreadsheet(spreadsheetOf({line, line})), QList<LineDraft>({line, line}));
}

TEST(ProductDraft, IsKeptReadBackAndChecked)
{
    ProductDraft draft = editOf(rice());
    draft.price = u"12a"_s;
    EXPECT_EQ(productDraftOf(contentOf(draft)), draft);
    EXPECT_EQ(problemsOf(draft), QList<ProductProblem>({{ProductField::Price, OrderFault::NoNumber}}));
    draft.price = u"12345678901234"_s;
    EXPECT_EQ(problemsOf(draft), QList<ProductProblem>({{ProductField::Price, OrderFault::TooLarge}}));
    EXPECT_EQ(problemsOf(ProductDraft()),
        QList<ProductProblem>(
            {{ProductField::Name, OrderFault::Missing}, {ProductField::Sku, OrderFault::Missing}}));
    draft = editOf(rice());
    draft.code = u"another"_s;
    EXPECT_EQ(productOf(draft).code, u"P1"_s) << "what it is named by cannot be changed";
}

TEST(DeletionDraft, IsKeptAndReadBack)
{
    const DeletionDraft draft {u"3609"_s, u"Đơn thử"_s, u"NC-18"_s};
    EXPECT_EQ(deletionDraftOf(contentOf(draft)), draft);
}
