#include "accessmodel.h"
#include "csv.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(AccessModel, GrowsAtItsEndAndNeverShowsMoreThanALine)
{
    AccessModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Access entry {
        2, QDateTime::currentDateTimeUtc(), u"lan"_s, Access::Action::Copied, u"customer:1"_s, u"phone"_s};
    model.append({entry});
    entry.number = 1;
    entry.what = QString(1'000'000, u'x');
    model.append({entry});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, AccessModel::ActionColumn).data().toString(), u"Copied"_s);
    EXPECT_EQ(model.index(0, AccessModel::WhatColumn).data().toString(), u"phone number"_s);
    EXPECT_EQ(model.index(1, AccessModel::WhatColumn).data().toString().size(), 100);
    EXPECT_EQ(model.index(1, 0).data(AccessModel::ActionRole).toInt(), int(Access::Action::Copied));
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(Csv, EveryFieldIsQuotedAndNoneIsAFormula)
{
    EXPECT_EQ(csvLine({u"a"_s, u"b \"c\", d"_s, {}}), "\"a\",\"b \"\"c\"\", d\",\"\"\r\n");
    for (const QString &formula : {u"=1+1"_s, u"+84867"_s, u"-2"_s, u"@SUM(A1)"_s, u"  =cmd|' /C calc'!A0"_s,
             u"\t=1"_s, u"\r=1"_s, u"＝1"_s})
        EXPECT_TRUE(csvLine({formula}).startsWith("\"'")) << formula.toStdString();
    EXPECT_EQ(csvLine({u"Nguyễn = Ánh"_s}), "\"Nguyễn = Ánh\"\r\n");
}
