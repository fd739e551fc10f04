#include "productsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

using Model = ProductsModel;

namespace {

Product productOf(int number)
{
    Product product;
    product.id = u"id-%1"_s.arg(number);
    product.name = u"Sản phẩm %1"_s.arg(number);
    product.sku = u"SP%1"_s.arg(number);
    return product;
}

//! Products \a first to \a last.
QList<Product> products(int first, int last)
{
    QList<Product> list;
    for (int number = first; number <= last; ++number)
        list << productOf(number);
    return list;
}

class ProductsModelTest : public testing::Test
{
protected:
    ProductsModelTest()
    {
        m_tester.setUseFetchMore(false); // the test is who asks for pages
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_model.index(row, column).data().toString();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_model.rowCount(); ++row)
            names << cell(row, Model::NameColumn);
        return names;
    }

    Model m_model;
    QAbstractItemModelTester m_tester {&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy m_wanted {&m_model, &Model::pageWanted};
};

} // namespace

TEST_F(ProductsModelTest, AsksPageAfterPage)
{
    EXPECT_TRUE(m_model.isComplete());
    m_model.fetchMore({});
    EXPECT_EQ(m_wanted.count(), 0) << "nobody wants a list yet";

    m_model.clear(true);
    m_model.fetchMore({});
    m_model.fetchMore({}); // the first one is on its way
    ASSERT_EQ(m_wanted.count(), 1);
    m_model.appendPage(products(1, 20), false);
    m_model.fetchMore({});
    ASSERT_EQ(m_wanted.count(), 2);
    EXPECT_EQ(m_wanted.last().first().toInt(), 2);
    m_model.appendPage(products(21, 23), true);
    EXPECT_EQ(m_model.rowCount(), 23);
    EXPECT_TRUE(m_model.isComplete());
    EXPECT_FALSE(m_model.canFetchMore({}));
}

TEST_F(ProductsModelTest, EveryProductStandsInItOnce)
{
    m_model.clear(true);
    m_model.appendPage(products(1, 3), false);
    m_model.appendPage(products(3, 4) + products(4, 5), false);
    EXPECT_EQ(names(),
        (QStringList {u"Sản phẩm 1"_s, u"Sản phẩm 2"_s, u"Sản phẩm 3"_s, u"Sản phẩm 4"_s, u"Sản phẩm 5"_s}));
    EXPECT_EQ(m_model.rowOf(u"id-4"_s), 3);
    EXPECT_EQ(m_model.rowOf(u"id-9"_s), -1);

    m_model.setProducts(products(7, 8) + products(7, 7));
    EXPECT_EQ(names(), (QStringList {u"Sản phẩm 7"_s, u"Sản phẩm 8"_s}));
    EXPECT_FALSE(m_model.canFetchMore({}));
    m_model.setProducts(products(8, 9));
    EXPECT_EQ(m_model.rowCount(), 2) << "what was there before is forgotten";

    Product nameless;
    m_model.setProducts({nameless, nameless});
    EXPECT_EQ(m_model.rowCount(), 2) << "they cannot be told to be one";
    EXPECT_EQ(m_model.rowOf({}), -1);
}

TEST_F(ProductsModelTest, AServerThatAnswersEveryPageAlikeIsNotAskedForEver)
{
    QObject::connect(
        &m_model, &Model::pageWanted, &m_model, [this] { m_model.appendPage(products(1, 20), false); });
    m_model.clear(true);
    int asked = 0;
    for (; m_model.canFetchMore({}) && asked < 100; ++asked)
        m_model.fetchMore({});
    EXPECT_LE(asked, 4);
    EXPECT_TRUE(m_model.isComplete());
    EXPECT_EQ(m_model.rowCount(), 20);
}

TEST_F(ProductsModelTest, AsksAgainForAFailedPageOnlyWhenToldTo)
{
    m_model.clear(true);
    m_model.fetchMore({});
    m_model.appendPage(products(1, 20), false);
    m_model.fetchMore({});
    m_model.pageFailed();
    m_model.fetchMore({});
    EXPECT_EQ(m_wanted.count(), 2);
    EXPECT_EQ(m_model.rowCount(), 20);
    EXPECT_FALSE(m_model.isComplete());
    m_model.retry();
    ASSERT_EQ(m_wanted.count(), 3);
    EXPECT_EQ(m_wanted.last().first().toInt(), 2) << "the page that failed, not the one after it";
}

TEST_F(ProductsModelTest, ShowsWhatIsKnown)
{
    Product tv;
    tv.name = u"Tivi"_s;
    tv.sku = u"TIVI01"_s;
    tv.code = u"1"_s;
    tv.kind = ProductKind::Product;
    tv.price = Money(4'520'000);
    tv.mayEditPrice = false;
    Product combo;
    combo.name = u"Combo bò"_s;
    combo.kind = ProductKind::Combo;
    Product bare;
    bare.name = u"Quạt"_s;
    m_model.setProducts({tv, combo, bare});

    EXPECT_EQ(cell(0, Model::NameColumn), u"Tivi"_s);
    EXPECT_EQ(cell(0, Model::SkuColumn), u"TIVI01"_s);
    EXPECT_EQ(cell(0, Model::IdColumn), u"1"_s);
    EXPECT_EQ(cell(0, Model::KindColumn), u"Product"_s);
    EXPECT_EQ(cell(0, Model::PriceColumn), Money(4'520'000).display());
    EXPECT_EQ(cell(0, Model::EditableColumn), u"no"_s);
    EXPECT_EQ(cell(1, Model::KindColumn), u"Combo"_s);
    EXPECT_EQ(cell(1, Model::EditableColumn), u"yes"_s);
    EXPECT_EQ(cell(2, Model::KindColumn), u"—"_s) << "not said is not a product";
    EXPECT_EQ(cell(2, Model::PriceColumn), u"—"_s) << "not said is not free of charge";
    const auto alignment = [&](int column) {
        return Qt::Alignment(m_model.index(0, column).data(Qt::TextAlignmentRole).toInt());
    };
    EXPECT_TRUE(alignment(Model::PriceColumn).testFlag(Qt::AlignRight));
    EXPECT_TRUE(alignment(Model::NameColumn).testFlag(Qt::AlignLeft));
    EXPECT_EQ(m_model.headerData(Model::SkuColumn, Qt::Horizontal, Qt::DisplayRole).toString(), u"Code"_s);
}

TEST_F(ProductsModelTest, TheExportHasBareDigitsAndWholeNames)
{
    Product product = productOf(1);
    product.name = QString(800, u'x');
    product.code = u"1"_s;
    product.price = Money(4'520'000);
    product.kind = ProductKind::Combo;
    EXPECT_EQ(Model::exported(product),
        (QStringList {product.name, u"SP1"_s, u"1"_s, u"Combo"_s, u"4520000"_s, u"yes"_s}));
    product.price.reset();
    product.kind.reset();
    EXPECT_EQ(Model::exported(product).mid(3), (QStringList {QString(), QString(), u"yes"_s}));
    EXPECT_EQ(Model::exportedHeaders().size(), int(Model::ColumnCount));
}

TEST_F(ProductsModelTest, AChangeOfLanguageIsTold)
{
    m_model.setProducts(products(1, 2));
    const QSignalSpy headers(&m_model, &Model::headerDataChanged);
    const QSignalSpy cells(&m_model, &Model::dataChanged);
    m_model.retranslate();
    EXPECT_EQ(headers.count(), 1);
    EXPECT_EQ(cells.count(), 1);
}
