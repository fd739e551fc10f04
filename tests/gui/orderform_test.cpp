#include "orderformtest.h"

using namespace OrderFormTesting;
using Reply = FaultServer::Reply;

TEST_F(OrderFormTest, IsPrefilledFromTheCustomerAndBeginsWithTheFirstProduct)
{
    EXPECT_EQ(QApplication::focusWidget(), table()) << "one types a product at once";
    EXPECT_EQ(desk.find<QLineEdit>(u"Receiver name"_s)->text(), u"Nguyễn Thị Ánh"_s);
    EXPECT_EQ(desk.find<QLineEdit>(u"Receiver phone"_s)->text(), u"0867123456"_s);
    EXPECT_EQ(desk.find<QLineEdit>(u"Order name"_s)->text(), u"Order of Nguyễn Thị Ánh"_s);
    EXPECT_TRUE(drafts().isEmpty()) << "nothing was typed";
    for (const char *name : {"Shipping fee", "Receiver name", "Receiver phone"})
        EXPECT_NE(desk.find<QLineEdit>(QString::fromLatin1(name)), nullptr) << name;
    EXPECT_NE(desk.find<QWidget>(u"Delivery note"_s), nullptr);
    for (const char *name : {"Add line", "Remove line", "Submit order"})
        EXPECT_NE(desk.find<QAbstractButton>(QString::fromLatin1(name)), nullptr) << name;
}

TEST_F(OrderFormTest, TwentyLinesAreTypedWithTheKeyboardAloneAndArriveAsTheContractHasThem)
{
    struct Typed
    {
        const char *find;
        int article;
    };
    // By the beginning of a name without diacritics, by two words of it, by its code.
    const Typed ways[] = {{"noi com dien", 0}, {"cao tan", 1}, {"nc-nap", 2}, {"gia dinh", 3}};
    const struct
    {
        const char *name;
        const char *sku;
        const char *code;
        qint64 price;
    } articles[] = {{"Nồi cơm điện 1,8L", "NC-18", "P1", 890'000},
        {"Nồi cơm cao tần", "NC-CT", "P2", 3'250'000}, {"Nắp nồi cơm", "NC-NAP", "P3", 120'000},
        {"Combo gia đình 005", "CB005", "P4", 90'000}};

    QJsonArray lines;
    qint64 goods = 0;
    for (int row = 0; row < 20; ++row) {
        const Typed &way = ways[row % 4];
        const auto &article = articles[way.article];
        keys(QString::fromLatin1(way.find));
        enter();
        keys(QString::number(row + 1));
        QJsonObject expected {{u"name"_s, QString::fromUtf8(article.name)}, {u"quantity"_s, row + 1},
            {u"value"_s, article.price}, {u"typeDiscount"_s, 0}, {u"discount"_s, 0},
            {u"productIdApiRing"_s, QString::fromUtf8(article.code)},
            {u"code"_s, QString::fromUtf8(article.sku)}};
        const qint64 gross = article.price * (row + 1);
        qint64 total = gross;
        if (row == 4) { // in đồng
            desk.key(Qt::Key_F6);
            keys(u"50000"_s);
            expected.insert(u"discount"_s, 50'000);
            total -= 50'000;
        } else if (row == 7) { // in percent, turned by the same key
            desk.key(Qt::Key_F6);
            keys(u"12,5"_s);
            desk.key(Qt::Key_F6);
            expected.insert(u"typeDiscount"_s, 1);
            expected.insert(u"discount"_s, 12.5);
            total -= gross / 8;
        }
        enter();
        goods += total;
        lines.append(expected);
    }
    ASSERT_EQ(model()->lines().size(), 20);
    enter(); // in the empty line: there is nothing more
    EXPECT_EQ(focusName(), u"Shipping fee"_s);
    keys(u"25.000"_s);
    desk.key(Qt::Key_F4);
    EXPECT_EQ(focusName(), u"Receiver name"_s);
    keys(u"Anh"_s);
    for (int i = 0; i < 3; ++i)
        desk.key(Qt::Key_Tab);
    EXPECT_EQ(focusName(), u"Street"_s);
    keys(u"Le Loi"_s);
    const QString sum = Money(goods + 25'000).display();
    EXPECT_TRUE(desk.shows(sum));

    server.then({200, R"({"success":1,"number":9457})"});
    desk.key(Qt::Key_F9);
    ASSERT_TRUE(comesToSend(1));
    const auto request = posts().first();
    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(request.target, "/opportunities");
    EXPECT_EQ(request.header("content-type"), "application/json");
    QJsonObject order = sent();
    const QString code = order.take(u"opportunityIdApiRing"_s).toString();
    EXPECT_TRUE(code.startsWith(u"RD-"_s)) << code.toStdString();
    EXPECT_EQ(order.take(u"groupPackage"_s).toArray(), lines);
    EXPECT_EQ(order,
        (QJsonObject {{u"name"_s, u"Order of Nguyễn Thị Ánh"_s}, {u"receiverName"_s, u"Anh"_s},
            {u"receiverPhone"_s, u"0867123456"_s},
            {u"receiverAddressObj"_s, QJsonObject {{u"streetName"_s, u"Le Loi"_s}}},
            {u"dealWith"_s,
                QJsonObject {{u"customerId"_s, u"475"_s}, {u"name"_s, u"Nguyễn Thị Ánh"_s},
                    {u"phones"_s,
                        QJsonArray {QJsonObject {{u"type"_s, u"Work"_s}, {u"value"_s, u"0867123456"_s}}}}}},
            {u"value"_s, goods}, {u"shipping_cost"_s, 25'000}}))
        << QJsonDocument(order).toJson().toStdString();
    EXPECT_TRUE(desk.comesToShow(u"9457"_s));
    EXPECT_EQ(posts().size(), 1);
    EXPECT_TRUE(drafts().isEmpty());
}

TEST_F(OrderFormTest, ScannedCodesAreTakenToTheLetterEvenWhereTheyBeginAnother)
{
    put({{u"893 quà tặng"_s, u"GIFT"_s, u"E0"_s,
             10'000}, // a name that begins with it comes first in a search
        {u"Ấm siêu tốc"_s, u"893"_s, u"E1"_s, 250'000}, {u"Ấm siêu tốc lớn"_s, u"8934"_s, u"E2"_s, 350'000}});
    line(u"893"_s, u"1"_s);
    line(u"8934"_s, u"2"_s);
    ASSERT_EQ(model()->lines().size(), 2);
    EXPECT_EQ(cell(0, Model::ProductColumn), u"Ấm siêu tốc"_s);
    EXPECT_EQ(cell(1, Model::ProductColumn), u"Ấm siêu tốc lớn"_s);
}

TEST_F(OrderFormTest, ACodeThatThisComputerDoesNotKnowIsAskedOfTheServer)
{
    desk.key(Qt::Key_F3);
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_F3); // the same cell once more, before the first field is quite gone
    keys(u"LA-7"_s);
    server.then(
        {200, R"([{"_id":"x","name":"Bếp từ","code":"LA-7","productIdApiRing":"B","value":"900000"}])"});
    enter();
    ASSERT_TRUE(TestDesk::until([this] { return model()->line(0).isPicked; }));
    EXPECT_EQ(cell(0, Model::ProductColumn), u"Bếp từ"_s);
    EXPECT_EQ(cell(0, Model::PriceColumn), u"900.000"_s);
    EXPECT_EQ(focusName(), u"Quantity"_s);
}

TEST_F(OrderFormTest, LinesAreRemovedDuplicatedMovedAndBroughtBackByKeys)
{
    line(u"nc-18"_s, u"1"_s);
    line(u"nc-ct"_s, u"2"_s);
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_Up);
    ASSERT_EQ(QApplication::focusWidget(), table());
    desk.key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(model()->lines().size(), 3);
    desk.key(Qt::Key_Up, Qt::AltModifier);
    desk.key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(cell(0, Model::QuantityColumn), u"2"_s);
    desk.key(Qt::Key_Delete);
    EXPECT_EQ(model()->lines().size(), 2);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(model()->lines().size(), 3);
    desk.key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(model()->lines().size(), 2);
    EXPECT_EQ(draft().lines, model()->lines()) << "and each of it is kept";
}

TEST_F(OrderFormTest, RowsOfASpreadsheetArePasted)
{
    QGuiApplication::clipboard()->setText(
        u"Nồi cơm điện 1,8L\t2\t880.000\t5%\tgiao sớm\nNC-NAP\t3\nKhông có\t1\n"_s);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(model()->lines().size(), 3);
    EXPECT_EQ(cell(0, Model::PriceColumn), u"880.000"_s);
    EXPECT_EQ(cell(0, Model::DiscountColumn), u"5 %"_s);
    EXPECT_EQ(cell(1, Model::ProductColumn), u"Nắp nồi cơm"_s);
    EXPECT_EQ(cell(1, Model::PriceColumn), u"120.000"_s);
    EXPECT_FALSE(model()->line(2).isPicked);
    EXPECT_TRUE(desk.shows(u"1 is not in the catalogue as it is written."_s)) << desk.shown().toStdString();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(model()->lines().isEmpty()) << "a paste is one change";
    QGuiApplication::clipboard()->clear();
}

TEST_F(OrderFormTest, WhatTheCatalogueSaysOtherwiseIsPointedOutBeforeItIsSent)
{
    line(u"nc-18"_s, u"1"_s);
    line(u"nc-nap"_s, u"1"_s);
    put({{u"Nồi cơm điện 1,8L"_s, u"NC-18"_s, u"P1"_s, 990'000}});
    EXPECT_EQ(model()->mark(0), Model::Mark::PriceChanged);
    EXPECT_EQ(model()->mark(1), Model::Mark::None);
    desk.key(Qt::Key_F9);
    EXPECT_TRUE(desk.shows(u"Not sent yet"_s));
    EXPECT_TRUE(posts().isEmpty());
    desk.press(u"Take the catalogue's prices"_s);
    EXPECT_EQ(cell(0, Model::PriceColumn), u"990.000"_s);

    bool isDone = false;
    desk.store->directory().remove(
        DirectoryEntry::Kind::Product, {u"P3"_s}, desk.window.get(), [&](auto) { isDone = true; });
    ASSERT_TRUE(TestDesk::until([&] { return isDone; }));
    desk.key(Qt::Key_F9);
    EXPECT_EQ(model()->mark(1), Model::Mark::Vanished);
    EXPECT_TRUE(desk.shows(u"Not sent yet"_s));
    EXPECT_TRUE(posts().isEmpty());
    desk.key(Qt::Key_F9);
    EXPECT_TRUE(desk.shows(u"Not sent yet"_s)) << "two presses as one are one";
    EXPECT_TRUE(posts().isEmpty());
    // The agent has seen it, and knows better.
    const int interval = QApplication::doubleClickInterval();
    QApplication::setDoubleClickInterval(0);
    server.then({200, R"({"success":1,"number":9457})"});
    desk.key(Qt::Key_F9);
    QApplication::setDoubleClickInterval(interval);
    EXPECT_TRUE(comesToSend(1));
}

TEST_F(OrderFormTest, WhatIsWrongIsSaidBesideItAndNothingIsSent)
{
    struct Case
    {
        int column;
        QString typed;
        QString words;
    };
    line(u"nc-18"_s, u"1"_s);
    const Case cases[] = {{Model::QuantityColumn, u"0"_s, u"The quantity is at least 1."_s},
        {Model::QuantityColumn, u"-1"_s, u"The quantity is at least 1."_s},
        {Model::QuantityColumn, u"12345678901234567890"_s, u"The quantity is too large."_s},
        {Model::PriceColumn, u"12a"_s, u"The price is no amount in đồng."_s},
        {Model::DiscountColumn, u"890001"_s, u"The discount is more than the line."_s},
        {Model::DiscountColumn, u"101%"_s, u"The discount is more than 100 %."_s}};
    for (const Case &one : cases) {
        const QModelIndex index = model()->index(0, one.column);
        const QString before = index.data(Qt::EditRole).toString();
        table()->setFocus();
        table()->setCurrentIndex(index);
        keys(one.typed);
        desk.key(Qt::Key_F9);
        EXPECT_TRUE(desk.shows(u"Not sent. Line 1: "_s + one.words)) << desk.shown().toStdString();
        EXPECT_GT(table()->rowHeight(0), table()->rowHeight(1)) << "the words stand below the line";
        EXPECT_EQ(table()->currentIndex(), index) << "and the keyboard is in the cell";
        EXPECT_TRUE(table()->hasFocus());
        model()->setData(index, before);
    }
    desk.key(Qt::Key_Delete);
    desk.key(Qt::Key_F9);
    EXPECT_TRUE(desk.shows(u"There is no line yet"_s));
    line(u"nc-18"_s, u"1"_s);
    desk.type(u"Receiver name"_s, u" "_s);
    desk.key(Qt::Key_F9);
    EXPECT_TRUE(desk.shows(u"Who receives it? AntCRM takes"_s));
    EXPECT_EQ(focusName(), u"Receiver name"_s);
    keys(u"Anh"_s);
    EXPECT_FALSE(desk.shows(u"Who receives it? AntCRM takes"_s)) << "it goes with its cause";
    EXPECT_TRUE(posts().isEmpty());
}

TEST_F(OrderFormTest, ACallInTheMiddleChangesNothingOfIt)
{
    line(u"nc-18"_s, u"2"_s);
    keys(u"noi c"_s);
    auto *field = QApplication::focusWidget();
    desk.window->announce({PhoneNumber::parse(u"0901234567"), CallNotice::Direction::Inbound, {}});
    EXPECT_EQ(QApplication::focusWidget(), field) << "the ringing never takes the keyboard";
    keys(u"om"_s);
    EXPECT_EQ(draft().lines.last().product, u"noi com"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(TestDesk::until([this] { return table() == nullptr; })) << "the caller's tab is in front";
    desk.key(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(table(), nullptr);
    EXPECT_EQ(model()->line(0).quantity, u"2"_s);
    EXPECT_EQ(model()->line(1).product, u"noi com"_s);
    EXPECT_EQ(drafts().size(), 1);
}

TEST_F(OrderFormTest, AnotherLanguageInTheMiddleChangesNothingOfIt)
{
    line(u"nc-18"_s, u"2"_s);
    keys(u"noi c"_s);
    const OrderDraft before = draft();
    desk.language.apply(u"vi"_s);
    ASSERT_TRUE(TestDesk::until([this] { return desk.find<QTableView>(u"Các dòng hàng"_s) != nullptr; }));
    keys(u"om"_s);
    OrderDraft after = draft();
    EXPECT_EQ(after.lines.last().product, u"noi com"_s);
    after.lines.last().product = u"noi c"_s;
    EXPECT_EQ(after, before);
}

TEST_F(OrderFormTest, ALostConnectionKeepsItAndItsOutcomeIsLookedFor)
{
    line(u"nc-18"_s, u"2"_s);
    server.then(Reply::closeAfterRequest());
    server.always({200, "[]"});
    desk.key(Qt::Key_F9);
    ASSERT_TRUE(comesToSend(1));
    EXPECT_TRUE(desk.comesToShow(u"does not seem to have it"_s)) << desk.shown().toStdString();
    EXPECT_EQ(posts().size(), 1) << "it was looked for by reading alone";
    EXPECT_EQ(draft().lines.first().quantity, u"2"_s);
}
