#include "settings.h"
#include "slaplans.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Unit = SlaTime::Unit;

//! Part by part: of two plans that differ nobody sees where.
void expectSame(const SlaPlan &plan, const SlaPlan &expected, const QString &what = {})
{
    const std::string note = what.toStdString();
    for (std::size_t day = 0; day < 7; ++day)
        EXPECT_EQ(spansText(plan.times.days[day]), spansText(expected.times.days[day])) << note << day;
    EXPECT_EQ(plan.times.holidays, expected.times.holidays) << note;
    EXPECT_EQ(plan.times.timeZone, expected.times.timeZone) << note;
    EXPECT_EQ(plan.lengths.keys(), expected.lengths.keys()) << note;
    EXPECT_EQ(plan.person, expected.person) << note;
    EXPECT_EQ(plan.isWarning, expected.isWarning) << note;
    EXPECT_EQ(plan, expected) << note;
}

SlaPlan full()
{
    SlaPlan plan;
    plan.times.days = {};
    plan.times.days[0] = {{0, 1440}};
    plan.times.days[6] = {{1, 2}, {600, 660}};
    plan.times.holidays = {QDate(2026, 9, 2), QDate(2027, 1, 1)};
    plan.times.timeZone = "Europe/Berlin";
    plan.lengths = {{u"VIP, \"nhanh\"; 4h/8h = [x] \\ %1"_s, SlaTime {2, Unit::Days, true}},
        {u"4h"_s, std::nullopt}, {u"Phản hồi"_s, SlaTime {10'000, Unit::Minutes}}};
    plan.warnBefore = 0min;
    plan.person = u"ánh@example.vn, và, người khác"_s;
    plan.isWarning = false;
    return plan;
}

struct SlaPlansTest : testing::Test
{
    QTemporaryDir folder;

    void writeFile(const QByteArray &contents) const
    {
        QFile file(folder.filePath(u"ringdesk.ini"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(contents);
    }
    [[nodiscard]] SlaPlan read(const QString &profile) const
    {
        Settings settings(folder.path());
        return SlaPlans(settings).of(profile);
    }
};

} // namespace

TEST_F(SlaPlansTest, AnSlaIsKnownHoweverManyBlanksItsNameHas)
{
    SlaPlan plan;
    plan.lengths.insert(u" Bảo hành \n VIP "_s, SlaTime {2, SlaTime::Unit::Days});
    Settings settings(folder.path());
    SlaPlans plans(settings);
    ASSERT_TRUE(plans.save(u"a"_s, plan));
    EXPECT_EQ(plans.of(u"a"_s).lengths.keys(), QStringList(u"Bảo hành VIP"_s));
    for (const QString &name : {u"Bảo hành VIP"_s, u"Bảo hành  VIP\n"_s})
        EXPECT_EQ(plans.of(u"a"_s).lengthOf(name), SlaTime({2, SlaTime::Unit::Days}));
}

TEST_F(SlaPlansTest, AreTheUsualOneUntilSomethingWasSaved)
{
    EXPECT_EQ(read(u"Acme"_s), SlaPlan());
    EXPECT_EQ(SlaPlan().times, WorkingTimes::usual());
    EXPECT_EQ(SlaPlan().warnBefore, 30min);
}

TEST_F(SlaPlansTest, AreKeptForEachProfileWhateverItsName)
{
    const QStringList names {u"Acme"_s, u"acme"_s, u"Ánh/Dương"_s, u"a, b"_s, u"[x]=\\%20;"_s,
        QString(500, u'n'), u"@Variant(x)"_s, u"profile"_s};
    {
        Settings settings(folder.path());
        SlaPlans plans(settings);
        for (qsizetype i = 0; i < names.size(); ++i) {
            SlaPlan plan = full();
            plan.warnBefore = std::chrono::minutes(i);
            EXPECT_TRUE(plans.save(names[i], plan));
            EXPECT_TRUE(plans.save(names[i], plan)); // replaces
        }
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        SlaPlan plan = full();
        plan.warnBefore = std::chrono::minutes(i);
        expectSame(read(names[i]), plan, names[i]);
    }
    Settings settings(folder.path());
    EXPECT_EQ(settings.groupsBelow(u"sla"_s).size(), names.size());
    EXPECT_TRUE(SlaPlans(settings).remove(u"Acme"_s));
    EXPECT_TRUE(SlaPlans(settings).remove(u"nobody"_s));
    EXPECT_EQ(read(u"Acme"_s), SlaPlan());
    EXPECT_EQ(read(u"acme"_s).person, full().person);
}

TEST_F(SlaPlansTest, WhatCannotBeReadIsTheUsual)
{
    writeFile(
        "[sla]\n"
        "1\\profile=Acme\n1\\monday=9-12\n1\\tuesday=12-9\n1\\wednesday=\n1\\thursday=8-12, 13-17\n"
        "1\\holidays=\"2026-09-02 2026-13-40 x 2026-09-x2\"\n1\\timeZone=Nowhere/Atlantis\n"
        "1\\lengths=\"[{\\\"name\\\":\\\"a\\\",\\\"amount\\\":0,\\\"unit\\\":\\\"hours\\\"},"
        "{\\\"name\\\":\\\"b\\\",\\\"amount\\\":4,\\\"unit\\\":\\\"weeks\\\"},7,{},"
        "{\\\"name\\\":\\\"c\\\"},{\\\"name\\\":\\\"d\\\",\\\"amount\\\":1e300,\\\"unit\\\":\\\"days\\\"},"
        "{\\\"name\\\":\\\"e\\\",\\\"amount\\\":4,\\\"unit\\\":\\\"hours\\\"}]\"\n"
        "1\\warnBefore=-5\n1\\warns=maybe\n"
        "2\\warnBefore=10\n" // nobody's
        "3\\profile=Other\n3\\lengths=[{broken\n3\\warnBefore=99999999999999999999\n"
        "3\\holidays=2026-09-02, 2026-09-03\n");
    SlaPlan expected;
    expected.times.days[0] = {{540, 720}};
    expected.times.days[2] = {};
    expected.times.days[3] = {{480, 720}, {780, 1020}};
    expected.times.holidays = {QDate(2026, 9, 2)};
    expected.lengths = {{u"c"_s, std::nullopt}, {u"e"_s, SlaTime {4, Unit::Hours}}};
    expectSame(read(u"Acme"_s), expected);
    SlaPlan other;
    other.times.holidays = {QDate(2026, 9, 2), QDate(2026, 9, 3)};
    expectSame(read(u"Other"_s), other);
    EXPECT_EQ(read(QString()), SlaPlan());
}

TEST_F(SlaPlansTest, AFileThatCannotBeWrittenIsToldAndThePlanHoldsAllTheSame)
{
    writeFile({});
    QFile::remove(folder.filePath(u"ringdesk.ini"_s));
    QDir(folder.path()).mkdir(u"ringdesk.ini"_s); // a folder of that name cannot be written
    Settings settings(folder.path());
    SlaPlans plans(settings);
    EXPECT_FALSE(plans.save(u"Acme"_s, full()));
    expectSame(plans.of(u"Acme"_s), full());
}
