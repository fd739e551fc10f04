#include "orderlinesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using Model = OrderLinesModel;

namespace {

Product product(const QString &name, qint64 price, bool mayEdit = true)
{
    return {.id = name,
        .name = name,
        .sku = name.toUpper(),
        .code = u"P-"_s + name,
        .price = Money(price),
        .mayEditPrice = mayEdit,
        .kind = ProductKind::Product,
        .extra = {}};
}

class OrderLinesTest : public testing::Test
{
protected:
    bool type(int row, int column, const QString &text)
    {
        return model.setData(model.index(row, column), text);
    }
    [[nodiscard]] QString shown(int row, int column) const
    {
        return model.index(row, column).data().toString();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const LineDraft &line : model.lines())
            names.append(line.product);
        return names;
    }
    void fill()
    {
        model.setLines(
            {lineOf(product(u"a"_s, 100)), lineOf(product(u"b"_s, 200)), lineOf(product(u"c"_s, 300))});
        edits.clear();
    }

    Model model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy edits {&model, &Model::edited};
    QSignalSpy sums {&model, &Model::totalsChanged};
};

} // namespace

TEST_F(OrderLinesTest, BeginWithOneEmptyRowThatBecomesALine)
{
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.lines().isEmpty());
    EXPECT_TRUE(type(0, Model::ProductColumn, u"n"_s));
    EXPECT_TRUE(type(0, Model::ProductColumn, u"no"_s));
    EXPECT_EQ(model.rowCount(), 2);
    ASSERT_EQ(model.lines().size(), 1);
    EXPECT_EQ(model.lines().first().product, u"no"_s);
    EXPECT_FALSE(model.lines().first().isPicked);
    EXPECT_EQ(edits.count(), 2) << "each keystroke is kept";
    model.undo();
    EXPECT_TRUE(model.lines().isEmpty()) << "and what was typed in one cell is one change";
    EXPECT_FALSE(model.canUndo());
}

TEST_F(OrderLinesTest, TakeAPickedProductAndKeepWhatWasTyped)
{
    type(0, Model::QuantityColumn, u"3"_s);
    type(0, Model::NoteColumn, u"giao som"_s);
    model.pick(0, product(u"Tivi"_s, 4'520'000, false));
    const LineDraft line = model.line(0);
    EXPECT_TRUE(line.isPicked);
    EXPECT_EQ(line.sku, u"TIVI"_s);
    EXPECT_EQ(line.quantity, u"3"_s);
    EXPECT_EQ(line.note, u"giao som"_s);
    EXPECT_EQ(line.price, u"4.520.000"_s);
    EXPECT_FALSE(model.flags(model.index(0, Model::PriceColumn)).testFlag(Qt::ItemIsEditable))
        << "the catalogue fixes it";
    EXPECT_FALSE(type(0, Model::PriceColumn, u"1"_s));
    EXPECT_EQ(model.totals().toPay.dong(), 13'560'000);
    // Another name typed over it is no product any more.
    EXPECT_TRUE(type(0, Model::ProductColumn, u"Tiv"_s));
    EXPECT_FALSE(model.line(0).isPicked);
    EXPECT_TRUE(model.line(0).sku.isEmpty());
    EXPECT_TRUE(model.flags(model.index(0, Model::PriceColumn)).testFlag(Qt::ItemIsEditable));
}

TEST_F(OrderLinesTest, KeepThePriceThatCameWithAPastedRowUnlessItIsFixed)
{
    LineDraft pasted;
    pasted.product = u"a"_s;
    pasted.price = u"90"_s;
    model.insert(0, {pasted, pasted});
    model.pick(0, product(u"a"_s, 100));
    model.pick(1, product(u"a"_s, 100, false));
    EXPECT_EQ(model.line(0).price, u"90"_s);
    EXPECT_EQ(model.line(1).price, u"100"_s);
}

TEST_F(OrderLinesTest, AreSummedWithEveryKeystroke)
{
    fill();
    EXPECT_EQ(model.totals().toPay.dong(), 600);
    type(1, Model::QuantityColumn, u"1"_s);
    type(1, Model::QuantityColumn, u"10"_s);
    EXPECT_EQ(model.totals().toPay.dong(), 2'400);
    EXPECT_EQ(shown(1, Model::TotalColumn), u"2.000"_s);
    type(1, Model::DiscountColumn, u"10%"_s);
    EXPECT_EQ(model.totals().goods.dong(), 2'200);
    EXPECT_EQ(model.totals().discount.dong(), 200);
    EXPECT_EQ(shown(1, Model::DiscountColumn), u"10 %"_s);
    model.setShipping(Money(50));
    EXPECT_EQ(model.totals().toPay.dong(), 2'250);
    type(1, Model::QuantityColumn, u"x"_s);
    EXPECT_EQ(model.totals().goods.dong(), 400) << "what cannot be read counts nothing, and says so";
    EXPECT_EQ(
        model.index(1, Model::QuantityColumn).data(Model::FaultRole).toInt(), int(OrderFault::NoNumber));
    EXPECT_EQ(model.index(1, Model::QuantityColumn).data(Qt::EditRole).toString(), u"x"_s);
}

TEST_F(OrderLinesTest, CanBeRemovedDuplicatedMovedAndBroughtBack)
{
    fill();
    model.remove(1);
    EXPECT_EQ(names(), QStringList({u"a"_s, u"c"_s}));
    model.duplicate(0);
    EXPECT_EQ(names(), QStringList({u"a"_s, u"a"_s, u"c"_s}));
    model.move(2, -1);
    EXPECT_EQ(names(), QStringList({u"a"_s, u"c"_s, u"a"_s}));
    model.move(0, -1);
    model.move(2, 1); // there is no line to pass
    EXPECT_EQ(edits.count(), 3);
    model.undo();
    model.undo();
    model.undo();
    EXPECT_EQ(names(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    EXPECT_EQ(model.totals().toPay.dong(), 600);
    model.redo();
    EXPECT_EQ(names(), QStringList({u"a"_s, u"c"_s}));
    type(0, Model::QuantityColumn, u"2"_s);
    EXPECT_FALSE(model.canRedo()) << "a new change ends what could be done again";
}

TEST_F(OrderLinesTest, AreTwoChangesAfterASeal)
{
    fill();
    type(0, Model::QuantityColumn, u"2"_s);
    model.seal();
    type(0, Model::QuantityColumn, u"3"_s);
    model.undo();
    EXPECT_EQ(model.line(0).quantity, u"2"_s);
    model.undo();
    EXPECT_EQ(model.line(0).quantity, u"1"_s);
}

TEST_F(OrderLinesTest, AreAtMostAThousand)
{
    model.setLines(QList<LineDraft>(OrderLimits::lines - 1, lineOf(product(u"a"_s, 1))));
    ASSERT_EQ(model.rowCount(), OrderLimits::lines);
    model.pick(model.rowCount() - 1, product(u"b"_s, 2));
    EXPECT_EQ(model.lines().size(), OrderLimits::lines);
    EXPECT_EQ(model.rowCount(), OrderLimits::lines) << "no room for another";
    model.insert(0, {LineDraft()});
    EXPECT_EQ(model.lines().size(), OrderLimits::lines);
    model.remove(0);
    EXPECT_EQ(model.rowCount(), OrderLimits::lines) << "the empty row is back";
    EXPECT_EQ(model.lines().size(), OrderLimits::lines - 1);
}

TEST_F(OrderLinesTest, CannotBeChangedWhileTheyAreBeingSent)
{
    fill();
    model.setReadOnly(true);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_FALSE(type(0, Model::QuantityColumn, u"9"_s));
    model.remove(0);
    model.duplicate(0);
    model.move(0, 1);
    model.pick(0, product(u"z"_s, 9));
    model.insert(0, {LineDraft()});
    model.undo();
    EXPECT_EQ(names(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    EXPECT_EQ(edits.count(), 0);
    model.setReadOnly(false);
    EXPECT_EQ(model.rowCount(), 4);
}

TEST_F(OrderLinesTest, RememberWhatTheCatalogueSaysOfThemUntilItsPriceIsTaken)
{
    fill();
    model.setFacts(1, {Model::Mark::PriceChanged, Money(250), false, false});
    EXPECT_TRUE(model.hasChangedPrices());
    type(1, Model::QuantityColumn, u"2"_s);
    EXPECT_EQ(model.mark(1), Model::Mark::PriceChanged) << "a quantity changes nothing about it";
    model.takePrices({{1, product(u"b"_s, 250)}});
    EXPECT_EQ(model.line(1).price, u"250"_s);
    EXPECT_EQ(model.line(1).cataloguePrice, Money(250));
    EXPECT_EQ(model.totals().toPay.dong(), 900);
    EXPECT_FALSE(model.hasChangedPrices());
    model.undo();
    EXPECT_EQ(model.line(1).price, u"200"_s);
}

TEST_F(OrderLinesTest, StandInTheDraftAsTheyWereTyped)
{
    fill();
    type(1, Model::PriceColumn, u"12a"_s);
    type(3, Model::ProductColumn, u"noi com"_s);
    OrderDraft draft;
    draft.lines = model.lines();
    EXPECT_EQ(model.content(), contentOf(draft).value(u"lines"_s).toList());
    model.move(0, 2);
    model.remove(0);
    model.duplicate(1);
    draft.lines = model.lines();
    EXPECT_EQ(model.content(), contentOf(draft).value(u"lines"_s).toList());
}

TEST_F(OrderLinesTest, OfAnotherProductAreNotSoldAtThePriceOfTheFirst)
{
    model.pick(0, product(u"a"_s, 100));
    model.seal();
    type(0, Model::ProductColumn, u"b"_s);
    EXPECT_TRUE(model.line(0).price.isEmpty());
    model.pick(0, product(u"b"_s, 250));
    EXPECT_EQ(model.line(0).price, u"250"_s);
    model.undo();
    EXPECT_EQ(model.line(0).price, u"100"_s);
}

TEST_F(OrderLinesTest, GiveUpOnlyWhatWasTypedSinceTheCellWasOpened)
{
    model.pick(0, product(u"a"_s, 100));
    model.seal();
    type(0, Model::QuantityColumn, u"1"_s); // as it stood
    model.giveUp(0, Model::QuantityColumn);
    EXPECT_EQ(model.line(0).product, u"a"_s) << "the pick before it is no part of it";
    type(0, Model::QuantityColumn, u"7"_s);
    model.giveUp(0, Model::PriceColumn);
    EXPECT_EQ(model.line(0).quantity, u"7"_s);
    model.giveUp(0, Model::QuantityColumn);
    EXPECT_EQ(model.line(0).quantity, u"1"_s);
}

TEST_F(OrderLinesTest, OfADuplicateDoNotCarryTheServersId)
{
    LineDraft line = lineOf(product(u"a"_s, 100));
    line.extra = {{u"_id"_s, u"l1"_s}};
    model.setLines({line});
    model.duplicate(0);
    EXPECT_EQ(model.line(0).extra, line.extra);
    EXPECT_TRUE(model.line(1).extra.isEmpty());
}

TEST_F(OrderLinesTest, FollowTheCatalogueInWhatMayBeChangedWithoutBeingEdited)
{
    fill();
    model.setFacts(1, {Model::Mark::None, {}, true, true});
    EXPECT_TRUE(model.index(1, Model::ProductColumn).data(Model::ComboRole).toBool());
    EXPECT_FALSE(type(1, Model::PriceColumn, u"1"_s));
    EXPECT_EQ(edits.count(), 0);
    EXPECT_FALSE(model.line(1).isPriceFixed) << "it is no part of the draft";
}

TEST_F(OrderLinesTest, PointOutADiscountThatWasPerhapsMeantAsAPercentage)
{
    fill();
    type(0, Model::DiscountColumn, u"10"_s);
    EXPECT_EQ(model.mark(0), Model::Mark::SmallDiscount);
    type(0, Model::DiscountColumn, u"10%"_s);
    EXPECT_EQ(model.mark(0), Model::Mark::None);
    type(0, Model::DiscountColumn, u"101"_s);
    EXPECT_EQ(model.mark(0), Model::Mark::None);
}
