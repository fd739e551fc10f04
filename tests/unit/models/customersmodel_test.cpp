#include "customersmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTimeZone>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

using Model = CustomersModel;

namespace {

Customer customerOf(int id)
{
    Customer customer;
    customer.customerId = QString::number(id);
    customer.name = u"Khách %1"_s.arg(id);
    return customer;
}

//! Customers \a first to \a last.
QList<Customer> people(int first, int last)
{
    QList<Customer> list;
    for (int id = first; id <= last; ++id)
        list << customerOf(id);
    return list;
}

CustomerPhone phoneOf(const QString &stored)
{
    return {u"Work"_s, stored, PhoneNumber::parse(stored), {}};
}

//! Takes any text for its length.
class Shouting final : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromLatin1(text).toUpper();
    }
    bool isEmpty() const override { return false; }
};

class CustomersModelTest : public testing::Test
{
protected:
    CustomersModelTest()
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

TEST_F(CustomersModelTest, IsEmptyAndCompleteAtFirst)
{
    EXPECT_EQ(m_model.rowCount(), 0);
    EXPECT_EQ(m_model.columnCount(), int(Model::ColumnCount));
    EXPECT_TRUE(m_model.isComplete());
    EXPECT_FALSE(m_model.canFetchMore({}));
    m_model.fetchMore({});
    EXPECT_EQ(m_wanted.count(), 0);
    EXPECT_FALSE(m_model.index(0, 0).isValid());
}

TEST_F(CustomersModelTest, GrowsPageByPageAsItIsAskedTo)
{
    m_model.clear(true);
    EXPECT_FALSE(m_model.isComplete());
    ASSERT_TRUE(m_model.canFetchMore({}));
    m_model.fetchMore({});
    m_model.fetchMore({}); // while the first is under way
    EXPECT_FALSE(m_model.canFetchMore({}));
    ASSERT_EQ(m_wanted.count(), 1);
    EXPECT_EQ(m_wanted.takeFirst().first().toInt(), 1);

    const QSignalSpy inserted(&m_model, &Model::rowsInserted);
    m_model.appendPage(people(1, 20), false);
    EXPECT_EQ(m_model.rowCount(), 20);
    ASSERT_EQ(inserted.count(), 1);
    EXPECT_EQ(inserted.first().at(1).toInt(), 0);
    EXPECT_EQ(inserted.first().at(2).toInt(), 19);

    m_model.fetchMore({});
    ASSERT_EQ(m_wanted.count(), 1);
    EXPECT_EQ(m_wanted.takeFirst().first().toInt(), 2);
    m_model.appendPage(people(21, 25), true);
    EXPECT_EQ(m_model.rowCount(), 25);
    EXPECT_TRUE(m_model.isComplete());
    EXPECT_FALSE(m_model.canFetchMore({}));
    EXPECT_EQ(m_model.customer(24), customerOf(25));

    m_model.clear(true);
    EXPECT_EQ(m_model.rowCount(), 0);
    m_model.fetchMore({});
    EXPECT_EQ(m_wanted.takeFirst().first().toInt(), 1) << "a cleared list begins with page 1";
}

TEST_F(CustomersModelTest, HasNothingBelowARow)
{
    m_model.clear(true);
    m_model.appendPage(people(1, 2), false);
    const QModelIndex row = m_model.index(0, 0);
    EXPECT_EQ(m_model.rowCount(row), 0);
    EXPECT_EQ(m_model.columnCount(row), 0);
    EXPECT_FALSE(m_model.canFetchMore(row));
    m_model.fetchMore(row);
    EXPECT_EQ(m_wanted.count(), 0);
}

TEST_F(CustomersModelTest, RepeatsNobodyWhoMovedToThePageBehind)
{
    m_model.clear(true);
    m_model.appendPage(people(1, 3), false);
    m_model.appendPage(people(3, 5) + people(5, 6), false);
    EXPECT_EQ(names(),
        (QStringList {u"Khách 1"_s, u"Khách 2"_s, u"Khách 3"_s, u"Khách 4"_s, u"Khách 5"_s, u"Khách 6"_s}));

    // A lead and a customer of the same number are two people.
    Customer lead;
    lead.leadId = u"1"_s;
    m_model.appendPage({lead}, true);
    EXPECT_EQ(m_model.rowCount(), 7);
}

TEST_F(CustomersModelTest, KeepsRecordsThatCannotBeToldApart)
{
    Customer nameless;
    m_model.clear(true);
    m_model.appendPage({nameless, nameless}, true);
    EXPECT_EQ(m_model.rowCount(), 2);
}

TEST_F(CustomersModelTest, APageOfNothingNewIsPassedOver)
{
    m_model.clear(true);
    m_model.appendPage(people(1, 20), false);
    m_model.appendPage(people(1, 20), false);
    EXPECT_EQ(m_model.rowCount(), 20);
    ASSERT_TRUE(m_model.canFetchMore({}));
    m_model.fetchMore({});
    EXPECT_EQ(m_wanted.takeFirst().first().toInt(), 3);
    m_model.appendPage(people(21, 40), false);
    EXPECT_EQ(m_model.rowCount(), 40);
    EXPECT_TRUE(m_model.canFetchMore({}));
}

TEST_F(CustomersModelTest, AServerThatAnswersEveryPageAlikeIsNotAskedForEver)
{
    QObject::connect(
        &m_model, &Model::pageWanted, &m_model, [this] { m_model.appendPage(people(1, 20), false); });
    m_model.clear(true);
    int asked = 0;
    for (; m_model.canFetchMore({}) && asked < 100; ++asked)
        m_model.fetchMore({});
    EXPECT_LE(asked, 4);
    EXPECT_TRUE(m_model.isComplete());
    EXPECT_EQ(m_model.rowCount(), 20);
}

TEST_F(CustomersModelTest, AsksAgainForAFailedPageOnlyWhenToldTo)
{
    m_model.clear(true);
    m_model.fetchMore({});
    m_model.appendPage(people(1, 20), false);
    m_model.fetchMore({});
    m_model.pageFailed();
    EXPECT_EQ(m_wanted.count(), 2);
    EXPECT_EQ(m_model.rowCount(), 20);
    EXPECT_FALSE(m_model.isComplete());
    EXPECT_FALSE(m_model.canFetchMore({}));
    m_model.fetchMore({});
    EXPECT_EQ(m_wanted.count(), 2);

    m_model.retry();
    ASSERT_EQ(m_wanted.count(), 3);
    EXPECT_EQ(m_wanted.last().first().toInt(), 2) << "the page that failed, not the one after it";
    m_model.retry(); // twice is once
    EXPECT_EQ(m_wanted.count(), 3);
    m_model.appendPage(people(21, 22), true);
    EXPECT_EQ(m_model.rowCount(), 22);

    m_model.retry();
    EXPECT_EQ(m_wanted.count(), 3) << "there is nothing more to ask for";
}

TEST_F(CustomersModelTest, ShowsWhatIsKnown)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    Customer customer = customerOf(1);
    customer.name = u"Nguyễn Thị Ánh"_s;
    customer.kind = CustomerKind::Company;
    customer.phones = {phoneOf(u"+84867123456"_s), phoneOf(u"101"_s)};
    customer.stage = u"Mới"_s;
    customer.rank = u"Vàng"_s;
    customer.points = 9'007'199'254'740'993; // 2^53 + 1
    customer.addresses.resize(1);
    customer.addresses[0].city = u"Hồ Chí Minh"_s;
    customer.updatedAt = QDateTime(QDate(2024, 3, 5), QTime(7, 8), QTimeZone::systemTimeZone()).toUTC();
    m_model.clear(false);
    m_model.appendPage({customer, customerOf(2)}, true);

    EXPECT_EQ(cell(0, Model::NameColumn), u"Nguyễn Thị Ánh"_s);
    EXPECT_EQ(cell(0, Model::PhoneColumn), u"0867 123 456"_s);
    EXPECT_EQ(cell(0, Model::KindColumn), u"Company"_s);
    EXPECT_EQ(cell(0, Model::StageColumn), u"Mới"_s);
    EXPECT_EQ(cell(0, Model::RankColumn), u"Vàng"_s);
    EXPECT_EQ(cell(0, Model::PointsColumn), u"9.007.199.254.740.993"_s);
    EXPECT_EQ(cell(0, Model::PlaceColumn), u"Hồ Chí Minh"_s);
    EXPECT_EQ(cell(0, Model::UpdatedColumn), u"05/03/2024 07:08"_s);
    EXPECT_EQ(m_model.index(0, 0).data(Model::FoldedNameRole).toString(), u"nguyen thi anh"_s);
    for (const int column :
        {Model::PhoneColumn, Model::PointsColumn, Model::PlaceColumn, Model::UpdatedColumn})
        EXPECT_EQ(cell(1, column), QString()) << column;
    QLocale::setDefault(before);
}

TEST_F(CustomersModelTest, MasksNumbersOnDemand)
{
    Customer known = customerOf(1);
    known.phones = {phoneOf(u"0867123456"_s)};
    Customer odd = customerOf(2);
    odd.phones = {phoneOf(u"gọi 0867123456 sau 17h"_s)}; // no number to us, and holds one all the same
    m_model.clear(false);
    m_model.appendPage({known, odd}, true);
    EXPECT_EQ(cell(1, Model::PhoneColumn), u"gọi 0867123456 sau 17h"_s);

    const QSignalSpy changed(&m_model, &Model::dataChanged);
    m_model.setMasked(true);
    m_model.setMasked(true);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().at(0).toModelIndex(), m_model.index(0, Model::PhoneColumn));
    EXPECT_EQ(changed.first().at(1).toModelIndex(), m_model.index(1, Model::PhoneColumn));
    EXPECT_EQ(cell(0, Model::PhoneColumn), u"0867***456"_s);
    EXPECT_EQ(cell(1, Model::PhoneColumn), u"***"_s);

    // In whatever is asked of any cell, also for a screen reader.
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            for (int role = 0; role <= Model::FoldedNameRole; ++role)
                EXPECT_FALSE(
                    m_model.index(row, column).data(role).toString().remove(u' ').contains(u"7123456"_s))
                    << "column " << column << " role " << role;
        }
    }
    m_model.setMasked(false);
    EXPECT_EQ(cell(0, Model::PhoneColumn), u"0867 123 456"_s);
}

TEST_F(CustomersModelTest, ChangesItsWordsWithTheLanguage)
{
    m_model.retranslate(); // empty
    m_model.clear(false);
    m_model.appendPage(people(1, 3), true);
    EXPECT_EQ(m_model.headerData(Model::NameColumn, Qt::Horizontal, Qt::DisplayRole).toString(), u"Name"_s);

    Shouting translator;
    QCoreApplication::installTranslator(&translator);
    const QSignalSpy headers(&m_model, &Model::headerDataChanged);
    const QSignalSpy cells(&m_model, &Model::dataChanged);
    m_model.retranslate();
    ASSERT_EQ(headers.count(), 1);
    EXPECT_EQ(headers.first().at(1).toInt(), 0);
    EXPECT_EQ(headers.first().at(2).toInt(), Model::ColumnCount - 1);
    ASSERT_EQ(cells.count(), 1);
    EXPECT_EQ(cells.first().at(1).toModelIndex(), m_model.index(2, Model::ColumnCount - 1));
    EXPECT_EQ(m_model.headerData(Model::NameColumn, Qt::Horizontal, Qt::DisplayRole).toString(), u"NAME"_s);
    EXPECT_EQ(cell(0, Model::KindColumn), u"CUSTOMER"_s);
    QCoreApplication::removeTranslator(&translator);

    for (int column = 0; column < Model::ColumnCount; ++column)
        EXPECT_FALSE(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    EXPECT_FALSE(m_model.headerData(Model::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    EXPECT_FALSE(m_model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

TEST_F(CustomersModelTest, GivesTheViewNoMoreThanALineOfAHugeValue)
{
    const QString huge(1'000'000, u'W');
    Customer customer = customerOf(1);
    customer.name = customer.stage = customer.rank = huge;
    customer.phones = {phoneOf(huge)};
    customer.addresses.resize(1);
    customer.addresses[0].city = huge;
    m_model.clear(false);
    m_model.appendPage({customer}, true);
    for (int column = 0; column < Model::ColumnCount; ++column)
        EXPECT_LE(cell(0, column).size(), 200) << column;
    EXPECT_LE(m_model.index(0, 0).data(Model::FoldedNameRole).toString().size(), 500);
    EXPECT_EQ(m_model.customer(0).name, huge) << "the record itself stays whole";
}

TEST_F(CustomersModelTest, HostileValuesAreText)
{
    const QString html = u"<img src=\"file:///etc/passwd\"> \u202Egnp.exe\u202C "_s + QChar(0) + u"end"_s;
    Customer customer = customerOf(1);
    customer.name = html;
    customer.points = std::numeric_limits<qint64>::min();
    customer.updatedAt = QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max(), Qt::UTC);
    m_model.clear(false);
    m_model.appendPage({customer}, true);
    EXPECT_EQ(cell(0, Model::NameColumn), html);
    for (int column = 0; column < Model::ColumnCount; ++column) {
        // Nothing that a view would take for markup, a picture or a tooltip.
        for (const int role : {Qt::ToolTipRole, Qt::StatusTipRole, Qt::DecorationRole, Qt::EditRole})
            EXPECT_FALSE(m_model.index(0, column).data(role).isValid()) << column << ' ' << role;
    }
}

TEST_F(CustomersModelTest, AnswersNothingForWhatIsNotThere)
{
    m_model.clear(false);
    m_model.appendPage(people(1, 1), true);
    EXPECT_FALSE(m_model.data({}, Qt::DisplayRole).isValid());
    EXPECT_FALSE(m_model.index(1, 0).isValid());
    EXPECT_FALSE(m_model.index(0, Model::ColumnCount).isValid());
    EXPECT_FALSE(m_model.index(-1, 0).isValid());
}

TEST(CustomersModel, WhomThisComputerKnowsStandsAboveAndIsNoPartOfTheList)
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.clear(true);
    model.fetchMore({});
    model.setKnown(people(1, 2));
    model.appendPage(people(2, 4), false);
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.readCount(), 3);
    EXPECT_EQ(model.index(0, 0).data(Model::OriginRole).toInt(), int(Model::Origin::Known));
    EXPECT_EQ(model.index(2, 0).data(Model::OriginRole).toInt(), int(Model::Origin::Double));
    EXPECT_EQ(model.index(3, 0).data(Model::OriginRole).toInt(), int(Model::Origin::Server));
    // Known ones do not make a page barren.
    model.setKnown(people(5, 8));
    model.fetchMore({});
    model.appendPage(people(5, 6), false);
    model.fetchMore({});
    model.appendPage(people(7, 8), false);
    EXPECT_FALSE(model.isComplete());
    EXPECT_EQ(model.readCount(), 7);
    model.setKnown({});
    EXPECT_EQ(model.rowCount(), 7);
    EXPECT_EQ(model.index(0, 0).data().toString(), u"Khách 2"_s);
}
