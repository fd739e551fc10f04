#include "formstack.h"
#include "productlist.h"
#include "productstest.h"

#include <QCheckBox>
#include <QLabel>

using namespace Qt::StringLiterals;

TEST_F(GuiProducts, IsMadeWithTheKeyboardAlone)
{
    openDemo();
    const int before = desk.simulator.productCount();
    desk.key(Qt::Key_Insert);
    ASSERT_EQ(focused(), u"Product name"_s);
    typeHere(u"Quat dung moi"_s);
    desk.key(Qt::Key_Tab);
    EXPECT_EQ(focused(), u"Product code"_s);
    typeHere(u"QD-NEW"_s);
    desk.key(Qt::Key_Tab);
    EXPECT_EQ(focused(), u"Product id"_s);
    desk.key(Qt::Key_Tab);
    EXPECT_EQ(focused(), u"Price"_s);
    typeHere(u"1.250.000"_s);
    desk.key(Qt::Key_Tab);
    EXPECT_EQ(focused(), u"The price may be changed in an order"_s);
    desk.key(Qt::Key_Space);
    desk.key(Qt::Key_F9);
    ASSERT_TRUE(desk.comesToShow(u"AntCRM has it"_s));
    EXPECT_EQ(desk.simulator.productCount(), before + 1);
    EXPECT_EQ(desk.store->outbox().all().first().title, u"Quat dung moi (QD-NEW)"_s);
    ASSERT_TRUE(TestDesk::until([&] { return !desk.products->coded(u"QD-NEW"_s).isEmpty(); }));
    const Product made = desk.products->coded(u"QD-NEW"_s).first();
    EXPECT_EQ(made.price, Money(1'250'000));
    EXPECT_FALSE(made.mayEditPrice);
    EXPECT_TRUE(made.code.startsWith(u"RD-"_s)) << made.code.toStdString();
    ASSERT_EQ(focused(), u"Close"_s);
    desk.key(Qt::Key_Return);
    EXPECT_TRUE(TestDesk::until([&] { return table() && rows() >= 20; })) << "back in the list, read anew";
    EXPECT_EQ(QApplication::focusWidget(), table());
}

TEST_F(GuiProducts, IsChangedWithTheKeyboardAlone)
{
    openDemo();
    choose(u"Nồi cơm cao tần"_s);
    desk.key(Qt::Key_Return);
    ASSERT_EQ(focused(), u"Product name"_s);
    EXPECT_TRUE(desk.find<QLineEdit>(u"Product id"_s)->isReadOnly());
    EXPECT_EQ(desk.find<QLineEdit>(u"Price"_s)->text(), u"3.250.000"_s);
    desk.key(Qt::Key_F9);
    EXPECT_TRUE(desk.shows(u"Nothing is changed yet."_s));
    for (int i = 0; i < 3; ++i)
        desk.key(Qt::Key_Tab);
    ASSERT_EQ(focused(), u"Price"_s);
    typeHere(u"3.100.000"_s); // what the keyboard brings to the front is selected
    desk.key(Qt::Key_F9);
    ASSERT_TRUE(desk.comesToShow(u"AntCRM has it"_s));
    ASSERT_EQ(focused(), u"Close"_s);
    desk.key(Qt::Key_Return);
    EXPECT_TRUE(TestDesk::until([&] {
        const int row = rowOf(u"Nồi cơm cao tần"_s);
        return row >= 0 && cell(row, 4) == Money(3'100'000).display();
    })) << "the list shows it";
    EXPECT_EQ(table()->currentIndex().row(), rowOf(u"Nồi cơm cao tần"_s)) << "and is where it was";
}

TEST_F(GuiProducts, ADeletionIsASentenceAndThenDone)
{
    openDemo();
    const int before = desk.simulator.productCount();
    choose(u"Nắp nồi cơm"_s);
    desk.key(Qt::Key_Delete);
    const QString sentence =
        u"The product “Nắp nồi cơm” (NC-NAP) is deleted in AntCRM. It cannot be brought back."_s;
    ASSERT_TRUE(desk.comesToShow(sentence));
    EXPECT_EQ(focused(), sentence) << "a screen reader says it at once";
    EXPECT_EQ(desk.simulator.productCount(), before) << "nothing is sent before it is said";
    desk.key(Qt::Key_F9);
    ASSERT_TRUE(desk.comesToShow(u"AntCRM has it"_s));
    EXPECT_EQ(desk.simulator.productCount(), before - 1);
    desk.key(Qt::Key_Return);
    ASSERT_TRUE(TestDesk::until([&] { return rows() >= 20; }));
    EXPECT_EQ(rowOf(u"Nắp nồi cơm"_s), -1);
}

TEST_F(GuiProducts, WhatIsWrongStandsBesideItsFieldAndNothingIsSent)
{
    open({200, productsJson(1, 2)});
    desk.key(Qt::Key_Insert);
    desk.key(Qt::Key_F9);
    EXPECT_TRUE(desk.shows(u"2 things are missing or wrong"_s)) << desk.shown().toStdString();
    EXPECT_TRUE(desk.shows(u"Enter the product's name."_s));
    EXPECT_TRUE(desk.shows(u"Enter the product's code."_s));
    EXPECT_EQ(focused(), u"Product name"_s);
    EXPECT_EQ(
        desk.find<QLineEdit>(u"Product code"_s)->accessibleDescription(), u"Enter the product's code."_s);

    typeHere(u"Tivi"_s);
    EXPECT_FALSE(desk.shows(u"Enter the product's name."_s)) << "it goes as soon as it is right";
    EXPECT_TRUE(desk.shows(u"Enter the product's code."_s));
    desk.type(u"Product code"_s, u"T1"_s);
    for (const QString &price :
        {u"12a"_s, u"-5"_s, u"1,5"_s, u"99999999999999999999"_s, u"1.000.000.000.000"_s}) {
        desk.type(u"Price"_s, price);
        desk.key(Qt::Key_F9);
        EXPECT_TRUE(desk.shows(u"This is no price"_s) || desk.shows(u"This price is too large"_s))
            << price.toStdString();
        EXPECT_EQ(focused(), u"Price"_s);
        EXPECT_EQ(desk.find<QLineEdit>(u"Price"_s)->text(), price) << "what was typed stays";
    }
    desk.type(u"Product name"_s, QString(501, u'x'));
    desk.type(u"Price"_s, {});
    desk.key(Qt::Key_F9);
    EXPECT_TRUE(desk.shows(u"too long"_s));
    EXPECT_EQ(focused(), u"Product name"_s);
    EXPECT_EQ(writes(), 0);
    EXPECT_TRUE(desk.store->outbox().all().isEmpty());
}

TEST_F(GuiProducts, EveryKeystrokeIsInTheDraft)
{
    open({200, productsJson(1, 2)});
    desk.key(Qt::Key_Insert);
    EXPECT_TRUE(desk.store->drafts().all().isEmpty()) << "nothing was typed yet";
    typeHere(u"Ti"_s);
    ASSERT_EQ(desk.store->drafts().all().size(), 1);
    typeHere(u"vi"_s);
    desk.type(u"Price"_s, u"12a"_s);
    auto *mayEdit = desk.find<QCheckBox>(u"The price may be changed in an order"_s);
    ASSERT_NE(mayEdit, nullptr);
    mayEdit->toggle();
    const Draft draft = desk.store->drafts().all().first();
    EXPECT_EQ(draft.form, u"product"_s);
    EXPECT_EQ(draft.place.tab, u"section:products"_s);
    const ProductDraft kept = productDraftOf(draft.content);
    EXPECT_EQ(kept.name, u"Tivi"_s);
    EXPECT_EQ(kept.price, u"12a"_s);
    EXPECT_FALSE(kept.mayEditPrice);
    EXPECT_TRUE(products->findChild<FormStack *>()->hasUnsent());
}

TEST_F(GuiProducts, DraftsAreOpenedWhereTheyWereTyped)
{
    open({200, productsJson(1, 2)});
    Product product;
    product.name = u"Tivi"_s;
    product.sku = u"T1"_s;
    product.code = u"P-1"_s;
    product.price = Money(5'000);
    ProductDraft edited = editOf(product);
    edited.price = u"6.00"_s;
    Drafts &drafts = desk.store->drafts();
    const qint64 mine =
        drafts.add(u"product-edit"_s, 1, {u"section:products"_s, {}, u"Tivi"_s}, contentOf(edited));
    const qint64 theirs = drafts.add(u"product"_s, 1, {u"phone:+84867123456"_s, {}, u"Kín"_s}, {});
    EXPECT_EQ(products->restore(drafts.all()), 1);
    EXPECT_EQ(products->restore(drafts.all()), 0) << "once is enough";
    EXPECT_TRUE(products->isOpen(mine));
    EXPECT_FALSE(products->isOpen(theirs));
    ASSERT_TRUE(desk.comesToShow(u"Edit product"_s)) << "behind the list";
    EXPECT_EQ(desk.find<QLineEdit>(u"Price"_s), nullptr);
    products->showDraft(*drafts.find(mine));
    ASSERT_NE(desk.find<QLineEdit>(u"Price"_s), nullptr);
    EXPECT_EQ(desk.find<QLineEdit>(u"Price"_s)->text(), u"6.00"_s);
    EXPECT_TRUE(desk.find<QLineEdit>(u"Product id"_s)->isReadOnly());
    desk.type(u"Price"_s, u"7000"_s);
    EXPECT_EQ(productDraftOf(drafts.find(mine)->content).original, edited.original)
        << "what it was is still known";
}

TEST_F(GuiProducts, AnotherCompanySeesNothingOfTheFirst)
{
    openDemo();
    desk.key(Qt::Key_Insert);
    typeHere(u"Tivi cua cong ty cu"_s);
    ASSERT_TRUE(products->findChild<FormStack *>()->hasUnsent());
    products->findChild<FormStack *>()->showPage(products->findChild<ProductList *>());
    products->focusContent();
    choose(u"Tivi"_s);
    desk.key(Qt::Key_Return); // and one in which nothing was typed
    ASSERT_TRUE(desk.shows(u"Edit product"_s));
    server.always({200, "[]"});
    desk.open(server);
    products->startOver();
    EXPECT_FALSE(products->findChild<FormStack *>()->hasUnsent());
    EXPECT_TRUE(TestDesk::until([&] { return products->findChildren<ProductForm *>().isEmpty(); }));
    EXPECT_TRUE(desk.comesToShow(u"No products"_s));
    EXPECT_EQ(rows(), 0);
}

TEST(GuiDeletionForm, AnOrderIsNamedByNumberAndName)
{
    DeletionForm form(DeletionForm::Of::Order, nullptr);
    const QVariantMap content = contentOf(DeletionDraft {u"3609"_s, u"Đơn <b>thử</b>"_s, {}});
    form.setContent(content, 1);
    auto *sentence = qobject_cast<QLabel *>(form.firstField());
    ASSERT_NE(sentence, nullptr);
    EXPECT_EQ(
        sentence->text(), u"Order 3609 “Đơn <b>thử</b>” is deleted in AntCRM. It cannot be brought back."_s);
    EXPECT_EQ(sentence->textFormat(), Qt::PlainText);
    EXPECT_EQ(form.title(), u"Order 3609 “Đơn <b>thử</b>”"_s);
    EXPECT_EQ(form.content(), content);
    EXPECT_TRUE(form.objection().isEmpty());
    form.setContent({}, 1);
    EXPECT_FALSE(form.objection().isEmpty()) << "nothing is deleted that has no number";
}
