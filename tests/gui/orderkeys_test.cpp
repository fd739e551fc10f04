#include "orderformtest.h"

using namespace OrderFormTesting;

TEST_F(OrderFormTest, EscTakesBackOnlyWhatWasTypedInTheCell)
{
    keys(u"nc-18"_s);
    enter();
    keys(u"1"_s); // as it stands
    desk.key(Qt::Key_Escape);
    ASSERT_EQ(model()->lines().size(), 1);
    EXPECT_TRUE(model()->line(0).isPicked);
    desk.key(Qt::Key_F3);
    keys(u"noi"_s);
    EXPECT_EQ(model()->lines().size(), 2);
    desk.key(Qt::Key_Escape);
    EXPECT_EQ(model()->lines().size(), 1) << "the line that was begun is gone";
    EXPECT_EQ(model()->line(0).product, u"Nồi cơm điện 1,8L"_s);
}

TEST_F(OrderFormTest, F3TwiceKeepsTheFieldAndItsSuggestions)
{
    desk.key(Qt::Key_F3);
    keys(u"noi com"_s);
    auto *field = QApplication::focusWidget();
    desk.key(Qt::Key_F3);
    EXPECT_EQ(QApplication::focusWidget(), field);
    desk.key(Qt::Key_Down);
    enter();
    EXPECT_EQ(model()->line(0).product, u"Nồi cơm cao tần"_s);
}

TEST_F(OrderFormTest, WhatIsReadMeanwhileDoesNotMoveTheChoice)
{
    keys(u"noi com"_s);
    desk.key(Qt::Key_Down);
    put({{u"Nồi cơm mini"_s, u"NC-MINI"_s, u"P9"_s, 390'000}}); // a page of the catalogue came
    enter();
    EXPECT_EQ(model()->line(0).product, u"Nồi cơm cao tần"_s);
}

TEST_F(OrderFormTest, ALetterOnACellThatCannotBeTypedInBeginsAProduct)
{
    line(u"nc-nap"_s, u"1"_s);
    desk.key(Qt::Key_Escape);
    table()->setCurrentIndex(model()->index(0, Model::PriceColumn)); // the catalogue fixes it
    keys(u"noi"_s);
    EXPECT_EQ(model()->line(0).product, u"Nắp nồi cơm"_s);
    EXPECT_EQ(model()->line(1).product, u"noi"_s);
}

TEST_F(OrderFormTest, ADiscountThatIsPerhapsAPercentageIsPointedOutAndF6MakesItOne)
{
    line(u"nc-18"_s, u"2"_s);
    desk.key(Qt::Key_F6);
    keys(u"10"_s);
    enter();
    desk.key(Qt::Key_F9);
    EXPECT_TRUE(desk.shows(u"Not sent yet"_s));
    EXPECT_TRUE(posts().isEmpty());
    table()->setCurrentIndex(model()->index(0, Model::DiscountColumn));
    desk.key(Qt::Key_F6);
    desk.key(Qt::Key_F6);
    enter();
    EXPECT_EQ(cell(0, Model::DiscountColumn), u"10 %"_s);
    EXPECT_EQ(model()->mark(0), Model::Mark::None);
}

TEST_F(OrderFormTest, AnotherCityIsNotSentWithTheCodesOfTheFirst)
{
    OrderDraft edited = newOrderFor(Customer());
    edited.receiverAddress.city = u"TP. HCM"_s;
    edited.receiverAddress.cityCode = u"79"_s;
    edited.receiverAddress.districtCode = u"766"_s;
    edited.receiverAddress.wardCode = u"26977"_s;
    edited.receiverAddress.zip = u"700000"_s;
    auto *form = desk.window->findChild<DraftForm *>();
    form->setContent(contentOf(edited), 1);
    desk.type(u"City or province"_s, u"Da Nang"_s);
    const Address address = draft().receiverAddress;
    EXPECT_EQ(address.city, u"Da Nang"_s);
    EXPECT_TRUE(address.cityCode.isEmpty() && address.districtCode.isEmpty() && address.wardCode.isEmpty()
        && address.zip.isEmpty());
}

TEST_F(OrderFormTest, TheWheelAndLeavingAFieldWithSuggestionsChangeNothing)
{
    desk.store->directory().learn(Learned::Stage, {u"Mới"_s, u"Đã giao"_s});
    desk.key(Qt::Key_Tab, Qt::ControlModifier); // away, and back: the suggestions are asked for anew
    desk.key(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    auto *stage = desk.find<QComboBox>(u"Stage"_s);
    ASSERT_NE(stage, nullptr);
    ASSERT_EQ(stage->count(), 2);
    QWheelEvent wheel({5, 5}, stage->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(stage, &wheel);
    EXPECT_TRUE(stage->currentText().isEmpty());
    stage->setFocus();
    stage->setEditText(u"mới"_s);
    desk.key(Qt::Key_Tab);
    EXPECT_EQ(stage->currentText(), u"mới"_s);
    EXPECT_EQ(draft().stage, u"mới"_s);
}

TEST_F(OrderFormTest, ItsKeysAreMappedAsTheAgentWants)
{
    auto *action = desk.window->findChild<QAction *>(u"product"_s);
    ASSERT_NE(action, nullptr);
    EXPECT_EQ(action->text(), u"In an order: find a product"_s);
    action->setShortcut(Qt::Key_F12);
    desk.key(Qt::Key_F12);
    EXPECT_EQ(focusName(), u"Product"_s);
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_F3);
    EXPECT_EQ(focusName(), u"Order lines"_s) << "no key of it any more";
}

TEST_F(OrderFormTest, TheSuggestionsGoWithTheirField)
{
    keys(u"noi com"_s);
    ASSERT_NE(desk.find<QListView>(u"Products found"_s), nullptr);
    desk.key(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(TestDesk::until([this] { return desk.find<QListView>(u"Products found"_s) == nullptr; }));
    EXPECT_EQ(draft().lines.first().product, u"noi com"_s);
}
