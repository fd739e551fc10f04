#include "ordersfilter.h"
#include "ordersmodel.h"
#include "soldlinesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

using Model = OrdersModel;

namespace {

Order orderOf(int number)
{
    Order order;
    order.number = QString::number(number);
    order.name = u"Đơn %1"_s.arg(number);
    return order;
}

//! Orders \a first to \a last.
QList<Order> orders(int first, int last)
{
    QList<Order> list;
    for (int number = first; number <= last; ++number)
        list << orderOf(number);
    return list;
}

class OrdersModelTest : public testing::Test
{
protected:
    OrdersModelTest()
    {
        m_tester.setUseFetchMore(false); // the test is who asks for pages
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_model.index(row, column).data().toString();
    }
    [[nodiscard]] QString numbers() const
    {
        QStringList numbers;
        for (int row = 0; row < m_model.rowCount(); ++row)
            numbers << cell(row, Model::NumberColumn);
        return numbers.join(u' ');
    }
    [[nodiscard]] Model::Origin origin(int row) const
    {
        return Model::Origin(m_model.index(row, 0).data(Model::OriginRole).toInt());
    }

    Model m_model;
    QAbstractItemModelTester m_tester {&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy m_wanted {&m_model, &Model::pageWanted};
};

} // namespace

TEST_F(OrdersModelTest, GrowsPageByPageAsItIsAskedTo)
{
    EXPECT_TRUE(m_model.isComplete());
    m_model.fetchMore({});
    EXPECT_EQ(m_wanted.count(), 0);
    m_model.clear(true);
    m_model.fetchMore({});
    m_model.fetchMore({}); // while the first is under way
    ASSERT_EQ(m_wanted.count(), 1);
    EXPECT_EQ(m_wanted.takeFirst().first().toInt(), 1);
    m_model.appendPage(orders(1, 20), false);
    m_model.fetchMore({});
    EXPECT_EQ(m_wanted.takeFirst().first().toInt(), 2);
    m_model.appendPage(orders(21, 25), true);
    EXPECT_EQ(m_model.readCount(), 25);
    EXPECT_TRUE(m_model.isComplete());
    EXPECT_FALSE(m_model.canFetchMore({}));
    m_model.clear(true);
    m_model.fetchMore({});
    EXPECT_EQ(m_wanted.takeFirst().first().toInt(), 1) << "a cleared list begins with page 1";
}

TEST_F(OrdersModelTest, HoldsEachOrderOnceAndThoseThatCannotBeToldApart)
{
    m_model.clear(true);
    m_model.appendPage(orders(1, 3), false);
    m_model.appendPage(orders(3, 4) + orders(4, 5), false);
    EXPECT_EQ(numbers(), u"1 2 3 4 5"_s);
    Order byId;
    byId.id = u"abc"_s;
    m_model.appendPage({byId, byId, Order(), Order()}, true);
    EXPECT_EQ(m_model.rowCount(), 8);
}

TEST_F(OrdersModelTest, AServerThatAnswersEveryPageAlikeIsNotAskedForEver)
{
    QObject::connect(
        &m_model, &Model::pageWanted, &m_model, [this] { m_model.appendPage(orders(1, 20), false); });
    m_model.clear(true);
    int asked = 0;
    for (; m_model.canFetchMore({}) && asked < 100; ++asked)
        m_model.fetchMore({});
    EXPECT_EQ(asked, 3) << "one page of nothing new may be by chance";
    EXPECT_TRUE(m_model.isComplete());
}

TEST_F(OrdersModelTest, AsksAgainForAFailedPageOnlyWhenToldTo)
{
    m_model.clear(true);
    m_model.fetchMore({});
    m_model.appendPage(orders(1, 20), false);
    m_model.fetchMore({});
    m_model.pageFailed();
    m_model.fetchMore({});
    EXPECT_EQ(m_wanted.count(), 2);
    m_model.retry();
    ASSERT_EQ(m_wanted.count(), 3);
    EXPECT_EQ(m_wanted.last().first().toInt(), 2) << "the page that failed, not the one after it";
}

TEST_F(OrdersModelTest, TheServersTakesThePlaceOfTheCopy)
{
    m_model.clear(true);
    m_model.setKnown(orders(1, 3));
    EXPECT_EQ(m_model.copyCount(), 3);
    const QPersistentModelIndex second = m_model.index(1, 0);
    Order newer = orderOf(2);
    newer.stage = u"Đã giao"_s;
    const QSignalSpy changed(&m_model, &Model::dataChanged);
    m_model.appendPage({orderOf(9), newer}, false);
    EXPECT_EQ(numbers(), u"1 2 3 9"_s);
    EXPECT_EQ(cell(1, Model::StageColumn), u"Đã giao"_s);
    EXPECT_EQ(second.row(), 1) << "what is selected stays so";
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().first().toModelIndex().row(), 1);
    EXPECT_EQ(origin(0), Model::Origin::Known);
    EXPECT_EQ(origin(1), Model::Origin::Server);
    EXPECT_EQ(m_model.readCount(), 2);
    EXPECT_EQ(m_model.copyCount(), 2);
    m_model.appendPage({newer}, true); // once more
    EXPECT_EQ(m_model.rowCount(), 4);
}

TEST_F(OrdersModelTest, WhatIsKnownStandsAboveOnceAndGoesBackToItsPlace)
{
    m_model.clear(true);
    m_model.appendPage(orders(1, 6), false);
    m_model.setKnown({orderOf(5), orderOf(8), orderOf(2), orderOf(8)});
    EXPECT_EQ(numbers(), u"5 8 2 1 3 4 6"_s);
    EXPECT_EQ(m_model.readCount(), 6);
    EXPECT_EQ(m_model.copyCount(), 1);
    m_model.appendPage({orderOf(7), orderOf(8)}, false);
    EXPECT_EQ(numbers(), u"5 8 2 1 3 4 6 7"_s);
    m_model.setKnown({orderOf(6), orderOf(10)});
    EXPECT_EQ(numbers(), u"6 10 1 2 3 4 5 7 8"_s);
    m_model.setKnown({});
    EXPECT_EQ(numbers(), u"1 2 3 4 5 6 7 8"_s) << "as the server has them";
    EXPECT_EQ(m_model.copyCount(), 0);
}

TEST_F(OrdersModelTest, WhatIsKnownNeitherProlongsTheListNorEndsIt)
{
    m_model.clear(true);
    m_model.setKnown(orders(1, 40));
    m_model.appendPage(orders(1, 20), false);
    m_model.appendPage(orders(21, 40), false);
    EXPECT_FALSE(m_model.isComplete());
    EXPECT_EQ(m_model.readCount(), 40);
    EXPECT_EQ(m_model.rowCount(), 40);
}

TEST_F(OrdersModelTest, ShowsAnOrder)
{
    Order order = orderOf(3609);
    order.receiverName = u"Nguyễn Thị Ánh"_s;
    order.receiverPhone = u"+84867123456"_s;
    order.stage = u"Mới"_s;
    order.status = u"Đang giao"_s;
    order.branch = u"Quận 1"_s;
    order.goods = Money(4'495'000);
    order.shipping = Money(25'000);
    order.code = u"RD-01JD"_s;
    order.createdAt = QDateTime(QDate(2024, 3, 5), QTime(7, 8), QTimeZone::systemTimeZone()).toUTC();
    m_model.clear(false);
    m_model.appendPage({order, Order()}, true);
    const QStringList wanted {u"3609"_s, u"05/03/2024 07:08"_s, u"Đơn 3609"_s, u"Nguyễn Thị Ánh"_s,
        u"0867 123 456"_s, u"Mới"_s, u"Đang giao"_s, u"Quận 1"_s, Money(4'520'000).display()};
    for (int column = 0; column < Model::ColumnCount; ++column) {
        EXPECT_EQ(cell(0, column), wanted.at(column)) << column;
        EXPECT_EQ(m_model.index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight,
            column == Model::SumColumn ? int(Qt::AlignRight) : 0);
        EXPECT_FALSE(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    EXPECT_EQ(
        m_model.index(0, 0).data(Model::FoldedRole).toString(), u"don 3609 nguyen thi anh 3609 rd-01jd"_s);
    EXPECT_EQ(cell(1, Model::SumColumn), Money().display());
    EXPECT_FALSE(m_model.headerData(Model::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
}

TEST_F(OrdersModelTest, MasksNumbersOnDemand)
{
    Order known = orderOf(1);
    known.receiverPhone = u"0867123456"_s;
    Order odd = orderOf(2);
    odd.receiverPhone = u"gọi 0867123456 sau 17h"_s; // no number to us, and holds one all the same
    m_model.clear(false);
    m_model.appendPage({known, odd}, true);
    const QSignalSpy changed(&m_model, &Model::dataChanged);
    m_model.setMasked(true);
    m_model.setMasked(true);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(cell(0, Model::PhoneColumn), u"0867***456"_s);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            for (int role = 0; role <= Model::OriginRole; ++role)
                EXPECT_FALSE(
                    m_model.index(row, column).data(role).toString().remove(u' ').contains(u"7123456"_s))
                    << "column " << column << " role " << role;
        }
    }
}

TEST_F(OrdersModelTest, GivesTheViewNoMoreThanALineOfAHugeValueAndNothingItWouldTakeForMarkup)
{
    const QString huge = u"<img src=\"x\">"_s + QString(1'000'000, u'W');
    Order order = orderOf(1);
    order.name = order.receiverName = order.receiverPhone = order.stage = order.status = order.branch =
        order.number = order.code = huge;
    order.goods = Money(std::numeric_limits<qint64>::max());
    order.shipping = Money(std::numeric_limits<qint64>::max());
    order.createdAt = QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max(), Qt::UTC);
    m_model.clear(false);
    m_model.appendPage({order}, true);
    for (int column = 0; column < Model::ColumnCount; ++column) {
        EXPECT_LE(cell(0, column).size(), 200) << column;
        for (const int role : {Qt::ToolTipRole, Qt::StatusTipRole, Qt::DecorationRole, Qt::EditRole})
            EXPECT_FALSE(m_model.index(0, column).data(role).isValid()) << column << ' ' << role;
    }
    EXPECT_LE(m_model.index(0, 0).data(Model::FoldedRole).toString().size(), 1'300);
    EXPECT_EQ(m_model.order(0).name, huge) << "the record itself stays whole";
}

TEST(OrdersFilter, SortsTheNewestFirstAndWhatHasNoTimeByNumberBehind)
{
    Model model;
    OrdersFilter filter(true);
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<Order> page = orders(1, 5);
    page[0].createdAt = QDateTime(QDate(2026, 11, 4), QTime(), Qt::UTC);
    page[1].createdAt = QDateTime(QDate(2026, 11, 3), QTime(), Qt::UTC);
    page[2].createdAt = page[1].createdAt;
    model.clear(true);
    model.appendPage(page, false);
    const auto shown = [&filter] {
        QStringList numbers;
        for (int row = 0; row < filter.rowCount(); ++row)
            numbers << filter.index(row, 0).data().toString();
        return numbers.join(u' ');
    };
    EXPECT_EQ(shown(), u"1 3 2 5 4"_s);
    Order newest = orderOf(6);
    newest.createdAt = QDateTime(QDate(2026, 11, 5), QTime(), Qt::UTC);
    model.appendPage({newest}, true);
    EXPECT_EQ(shown(), u"6 1 3 2 5 4"_s);
}

TEST(OrdersFilter, FindsByWordsStageAndStatusAndReadsOnOnlyAWhile)
{
    Model model;
    OrdersFilter filter(false);
    filter.setSourceModel(&model);
    int asked = 0;
    QObject::connect(&model, &Model::pageWanted, &model, [&](int page) {
        ++asked;
        QList<Order> read = orders(20 * page - 19, 20 * page);
        for (Order &order : read) {
            order.stage = order.number.toInt() % 2 ? u"Mới"_s : u"Xong"_s;
            order.receiverName = order.number.toInt() % 3 ? u"Trần Văn Bình"_s : u"Nguyễn Thị Ánh"_s;
        }
        model.appendPage(read, false);
    });
    model.clear(true);
    for (int i = 0; i < 3 && filter.canFetchMore({}); ++i)
        filter.fetchMore({});
    EXPECT_EQ(filter.rowCount(), 60);
    filter.setWanted(u"ANH thi"_s, {}, {});
    EXPECT_TRUE(filter.isSearching());
    EXPECT_EQ(filter.rowCount(), 20);
    filter.setWanted(u"anh"_s, u"Mới"_s, {});
    EXPECT_EQ(filter.rowCount(), 10);
    filter.setWanted({}, {}, u"no such"_s);
    EXPECT_EQ(filter.rowCount(), 0);
    asked = 0;
    while (filter.canFetchMore({}) && asked < 100)
        filter.fetchMore({});
    EXPECT_EQ(asked, 10) << "200 orders at a time";
    EXPECT_FALSE(filter.mayReadOn());
    filter.readFurther();
    EXPECT_EQ(asked, 11);
    filter.setWanted({}, {}, {});
    EXPECT_FALSE(filter.isSearching());
    EXPECT_EQ(filter.rowCount(), model.rowCount());
}

TEST(SoldLinesModel, ShowsLinesAndTheirTotals)
{
    SoldLinesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    OrderLine combo;
    combo.product = u"Combo gia đình 005"_s;
    combo.sku = u"CB005"_s;
    combo.quantity = 2'000;
    combo.unitPrice = Money(90'000);
    combo.discount = {Discount::Kind::Percent, 1'000};
    OrderLine other;
    other.product = u"Sản phẩm 003"_s;
    other.productCode = u"SP-003"_s;
    other.unitPrice = Money(60'000);
    other.discount = {Discount::Kind::Cash, 5'000};
    model.setLines({combo, other});
    EXPECT_FALSE(model.isUsed(SoldLinesModel::NoteColumn));
    EXPECT_TRUE(model.isUsed(SoldLinesModel::DiscountColumn));
    const auto cells = [&model](int row) {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts << model.index(row, column).data().toString();
        return texts.join(u'|');
    };
    EXPECT_EQ(cells(0),
        u"Combo gia đình 005|CB005|2.000|%1|10 %|%2|"_s.arg(
            Money(90'000).display(), Money(162'000'000).display()));
    EXPECT_EQ(cells(1),
        u"Sản phẩm 003|SP-003|1|%1|%2|%3|"_s.arg(
            Money(60'000).display(), Money(5'000).display(), Money(55'000).display()));
    EXPECT_TRUE(
        model.index(0, SoldLinesModel::TotalColumn).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    other.note = u"gói quà"_s;
    model.setLines({other});
    EXPECT_TRUE(model.isUsed(SoldLinesModel::NoteColumn));
}

TEST(SoldLinesModel, ShowsAThousandLinesOfAHundredThousand)
{
    SoldLinesModel model;
    OrderLine line;
    line.product = QString(100'000, u'W');
    model.setLines(QList<OrderLine>(100'000, line));
    EXPECT_EQ(model.rowCount(), 1'000);
    EXPECT_LE(model.index(0, 0).data().toString().size(), 200);
    model.setLines({});
    EXPECT_EQ(model.rowCount(), 0);
}
