#include "productstest.h"

#include <QComboBox>
#include <QDir>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

TEST_F(GuiProducts, FurtherPagesComeWhileScrolling)
{
    openDemo();
    EXPECT_EQ(cell(0, 0), u"Tivi"_s);
    EXPECT_EQ(cell(0, 4), Money(4'520'000).display());
    EXPECT_EQ(cell(0, 5), u"no"_s);
    const int total = desk.simulator.productCount();
    ASSERT_GT(total, 20);
    for (int before = 0; rows() < total; before = rows()) {
        ASSERT_TRUE(TestDesk::until([&] {
            table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
            return rows() > before;
        })) << "stuck at "
            << before;
    }
    EXPECT_TRUE(desk.comesToShow(u"All %1 products."_s.arg(total)));
}

TEST_F(GuiProducts, TheServerIsAskedOnlyWhenSomebodyLooks)
{
    server.always({200, "[]"});
    desk.open(server);
    show();
    ASSERT_TRUE(desk.comesToShow(u"No products"_s));
    products->hide();
    const int asked = server.sends();
    products->reload();
    products->reload();
    QCoreApplication::processEvents();
    EXPECT_EQ(server.sends(), asked);
    products->show();
    EXPECT_TRUE(TestDesk::until([&] { return server.sends() > asked; }));
}

TEST_F(GuiProducts, TheKindIsAskedOfTheServer)
{
    open({200, productsJson(1, 3)});
    auto *kind = products->findChild<QComboBox *>();
    ASSERT_NE(kind, nullptr);
    EXPECT_EQ(TestDesk::nameOf(kind), u"Type"_s);
    server.always({200, R"([{"_id":"c","name":"Combo bò","code":"CB","productIdApiRing":"CB-1"}])"});
    kind->setFocus();
    desk.key(Qt::Key_End);
    ASSERT_TRUE(TestDesk::until([&] { return rows() == 1; }));
    EXPECT_TRUE(server.requests().last().target.contains("type=combo"));
    EXPECT_EQ(cell(0, 3), u"Combo"_s) << "the server need not say it";
}

TEST_F(GuiProducts, TypingFindsAtOnceByNameWithoutAccentsAndByCode)
{
    openDemo();
    desk.type(u"Filter products"_s, u"noi com"_s);
    EXPECT_TRUE(desk.shows(u"The catalogue is not on this computer yet"_s));
    EXPECT_EQ(rows(), 0);
    desk.press(u"Read the catalogue"_s);
    ASSERT_TRUE(TestDesk::until([&] { return rows() == 3 && !desk.products->isReading(); }));
    EXPECT_TRUE(desk.comesToShow(u"3 products of the catalogue match."_s));
    EXPECT_TRUE(desk.shows(u"Catalogue on this computer: "_s));
    int asked = 0;
    table()->selectRow(2);
    desk.products->readCatalogue();
    ASSERT_TRUE(TestDesk::until([&] { return !desk.products->isReading(); }));
    EXPECT_EQ(table()->currentIndex().row(), 2) << "what is chosen stays while the catalogue is read";
    desk.type(u"Filter products"_s, u"noi"_s);
    EXPECT_EQ(table()->currentIndex().row(), 0) << "of what is typed anew it is the best";
    asked = desk.simulator.requestCount();
    desk.type(u"Filter products"_s, u"nc-5"_s);
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(cell(0, 0), u"Nồi chiên không dầu 5L"_s);
    desk.type(u"Filter products"_s, u"khong co gi nhu the"_s);
    EXPECT_TRUE(desk.shows(u"Nothing in the catalogue matches"_s));
    EXPECT_EQ(desk.simulator.requestCount(), asked) << "nothing of it is asked of the server";
    desk.type(u"Filter products"_s, {});
    EXPECT_GE(rows(), 20) << "the list is there again at once";
    EXPECT_EQ(desk.simulator.requestCount(), asked);
}

TEST_F(GuiProducts, AComboIsFoundAmongCombosThoughItsRecordDoesNotSayThatItIsOne)
{
    openDemo();
    desk.press(u"Read catalogue again"_s);
    ASSERT_TRUE(TestDesk::until([&] { return desk.products->count() >= 20 && !desk.products->isReading(); }));
    desk.type(u"Filter products"_s, u"bo"_s);
    ASSERT_GE(rowOf(u"Combo bò"_s), 0);
    EXPECT_EQ(cell(rowOf(u"Combo bò"_s), 3), u"—"_s);
    auto *kind = products->findChild<QComboBox *>();
    kind->setFocus();
    desk.key(Qt::Key_End);
    ASSERT_TRUE(TestDesk::until([&] { return rowOf(u"Combo bò"_s) >= 0; }));
    EXPECT_EQ(cell(rowOf(u"Combo bò"_s), 3), u"Combo"_s);
    for (int row = 0; row < rows(); ++row)
        EXPECT_EQ(cell(row, 3), u"Combo"_s) << cell(row, 0).toStdString();
}

TEST_F(GuiProducts, FromTheFilterDownToTheRowAndOn)
{
    openDemo();
    desk.press(u"Read catalogue again"_s);
    ASSERT_TRUE(TestDesk::until([&] { return desk.products->count() >= 20 && !desk.products->isReading(); }));
    desk.type(u"Filter products"_s, u"cao tan"_s);
    ASSERT_TRUE(TestDesk::until([&] { return rows() == 1; }));
    desk.key(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), table());
    desk.key(Qt::Key_Return);
    ASSERT_TRUE(desk.comesToShow(u"Edit product"_s));
    EXPECT_EQ(focused(), u"Product name"_s);
    EXPECT_EQ(desk.find<QLineEdit>(u"Product name"_s)->text(), u"Nồi cơm cao tần"_s);
}

TEST_F(GuiProducts, WithoutAProductIdItCannotBeChangedHere)
{
    open({200, R"([{"_id":"x","name":"Tivi","code":"T1","value":1}])"});
    ASSERT_EQ(rows(), 1);
    table()->setFocus();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Delete}) {
        notice.clear();
        desk.key(key);
        EXPECT_TRUE(notice.contains(u"no product id"_s));
        EXPECT_NE(table(), nullptr) << "no form was opened";
    }
}

TEST_F(GuiProducts, AFailedPageSaysSoAndIsAskedAgain)
{
    open({500, R"({"message":"no page"})"});
    EXPECT_TRUE(desk.comesToShow(u"AntCRM has a fault of its own (500)."_s));
    EXPECT_TRUE(desk.shows(u"no page"_s));
    server.then({200, productsJson(1, 20)});
    server.always({500, R"({"message":"no second page"})"});
    desk.press(u"Retry"_s);
    ASSERT_TRUE(TestDesk::until([&] { return rows() == 20; }));
    ASSERT_TRUE(TestDesk::until([&] {
        table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
        return desk.shows(u"no second page"_s);
    }));
    EXPECT_EQ(rows(), 20) << "what was read stays";
    server.then({200, productsJson(21, 2)});
    desk.press(u"Retry"_s);
    EXPECT_TRUE(TestDesk::until([&] { return rows() == 22; }));
}

TEST_F(GuiProducts, AReadingOfTheCatalogueThatFailsSaysSo)
{
    open({200, productsJson(1, 2)});
    server.always({500, R"({"message":"broken"})"});
    desk.press(u"Read catalogue again"_s);
    EXPECT_TRUE(desk.comesToShow(u"The catalogue was not read to its end."_s));
    server.always({200, productsJson(1, 2)});
    desk.press(u"Read catalogue again"_s);
    EXPECT_TRUE(desk.comesToShow(u"Catalogue on this computer: 2 entries"_s));
}

TEST_F(GuiProducts, ThePriceListHoldsEveryPageAndNoFormula)
{
    open({200, productsJson(1, 2)});
    server.then({200, productsJson(1, 20)});
    server.then({200, R"j([
        {"_id":"a","name":"=HYPERLINK(\"http://example.invalid\")","code":"+1","productIdApiRing":"@x"},
        {"_id":"b","name":"Tivi \"43\", đen\nmới","code":"T","productIdApiRing":"-2","value":"4520000",
         "canEdit":false,"type":"combo"}])j"});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"prices.csv"_s);
    savePrices(path);
    EXPECT_TRUE(notice.contains(u"22 products are written to prices.csv."_s)) << notice.toStdString();
    const QByteArray file = fileAt(path);
    EXPECT_TRUE(file.startsWith("\xef\xbb\xbf\"Name\",\"Code\",\"Product id\",\"Type\",\"Price\""));
    for (const char *line : {R"("Product 20","SP20","P-20","Product","20000","yes")",
             R"j("'=HYPERLINK(""http://example.invalid"")","'+1","'@x","","","yes")j",
             "\"Tivi \"\"43\"\", đen\nmới\",\"T\",\"'-2\",\"Combo\",\"4520000\",\"no\""})
        EXPECT_TRUE(file.contains(QByteArray("\r\n") + line + "\r\n")) << line << "\nin\n"
                                                                       << file.toStdString();
}

TEST_F(GuiProducts, ThePriceListIsAsTheListIsFiltered)
{
    openDemo();
    desk.press(u"Read catalogue again"_s);
    ASSERT_TRUE(TestDesk::until([&] { return desk.products->count() >= 20 && !desk.products->isReading(); }));
    desk.type(u"Filter products"_s, u"noi com"_s);
    ASSERT_EQ(rows(), 3);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"prices.csv"_s);
    savePrices(path);
    EXPECT_EQ(fileAt(path).count("\r\n"), 4) << fileAt(path).toStdString();
    EXPECT_TRUE(fileAt(path).contains("\"890000\""));
}

TEST_F(GuiProducts, APriceListThatCannotBeReadOrWrittenLeavesNothing)
{
    open({200, productsJson(1, 2)});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"prices.csv"_s);
    server.then({200, productsJson(1, 20)});
    server.always({500, R"({"message":"no"})"});
    savePrices(path);
    EXPECT_TRUE(notice.startsWith(u"The price list was not written."_s)) << notice.toStdString();
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    server.then({200, productsJson(1, 2)});
    savePrices(folder.filePath(u"no/such/folder.csv"_s));
    EXPECT_TRUE(notice.contains(u"could not be written"_s));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    EXPECT_TRUE(desk.find<QAbstractButton>(u"Price list"_s)->isEnabled()) << "it can be tried again";
}
