#include "draftsmodel.h"
#include "outboxmodel.h"
#include "timetext.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

OutboxRow rowOf(qint64 id, SubmissionState state = SubmissionState::Queued)
{
    Submission submission;
    submission.id = id;
    submission.title = u"Order %1"_s.arg(id);
    submission.state = state;
    submission.code = u"RD-%1"_s.arg(id);
    submission.createdAt = QDateTime::currentDateTimeUtc();
    return {submission, false};
}

QList<qint64> ids(const OutboxModel &model)
{
    QList<qint64> out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.append(model.row(row).id());
    return out;
}

} // namespace

TEST(OutboxModel, AnyListLeadsToAnyOtherAndTheSelectionStays)
{
    OutboxModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QItemSelectionModel selection(&model);
    const QList<QList<qint64>> lists {{1, 2, 3}, {3, 1, 2}, {3}, {}, {5, 4, 3, 2, 1}, {2, 3, 6}, {6, 3, 2}};
    for (const QList<qint64> &list : lists) {
        QList<OutboxRow> rows;
        for (const qint64 id : list)
            rows.append(rowOf(id));
        const bool keeps = selection.currentIndex().isValid() && list.contains(3)
            && model.row(selection.currentIndex().row()).id() == 3;
        model.setRows(rows);
        EXPECT_EQ(ids(model), list);
        if (keeps) {
            EXPECT_EQ(model.row(selection.currentIndex().row()).id(), 3);
        }
        if (const int row = model.rowOf(3); row >= 0)
            selection.setCurrentIndex(model.index(row, 0), QItemSelectionModel::SelectCurrent);
    }
}

TEST(OutboxModel, AChangeIsAChangeOfItsRowAlone)
{
    OutboxModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({rowOf(1), rowOf(2)});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    auto rows = QList<OutboxRow> {model.row(0), model.row(1)};
    rows[1].submission.state = SubmissionState::Unknown;
    rows[1].isChecking = true;
    model.setRows(rows);
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.first().first().toModelIndex().row(), 1);
    EXPECT_EQ(model.index(1, OutboxModel::StateColumn).data().toString(), u"Checking"_s);
    EXPECT_EQ(model.index(1, OutboxModel::StateColumn).data(OutboxModel::StateRole).toInt(),
        int(SubmissionState::Unknown));
    EXPECT_EQ(model.index(0, OutboxModel::CodeColumn).data().toString(), u"RD-1"_s);
    EXPECT_EQ(model.index(0, OutboxModel::AgeColumn).data().toString(), u"just now"_s);
    model.setRows(rows);
    EXPECT_EQ(changes.size(), 1) << "the same again is no change";
}

TEST(DraftsModel, SaysWhatCannotBeOpenedHere)
{
    DraftsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Draft draft;
    draft.id = 1;
    draft.place.title = u"Lê"_s + QString(1'000'000, u'x');
    draft.wasRejected = true;
    model.setRows({{draft, u"New order"_s, true}});
    EXPECT_EQ(model.index(0, DraftsModel::NoteColumn).data().toString(), u"Refused by AntCRM"_s);
    EXPECT_EQ(model.index(0, DraftsModel::PlaceColumn).data().toString().size(), 200);
    model.setRows({{draft, u"order"_s, false}});
    EXPECT_EQ(model.index(0, DraftsModel::NoteColumn).data().toString(), u"Made by another version"_s);
}

TEST(TimeText, AgesAndMoments)
{
    const QDateTime now(QDate(2026, 11, 21), QTime(10, 32), QTimeZone::systemTimeZone());
    EXPECT_EQ(ageText({}, now), QString());
    EXPECT_EQ(ageText(now.addSecs(3600), now), u"just now"_s) << "a clock that was set back";
    EXPECT_EQ(ageText(now.addSecs(-59), now), u"just now"_s);
    EXPECT_EQ(ageText(now.addSecs(-5 * 60), now), u"5 min ago"_s);
    EXPECT_EQ(ageText(now.addSecs(-3 * 3600), now), u"3 hours ago"_s);
    EXPECT_EQ(ageText(now.addDays(-2), now), u"2 days ago"_s);
    EXPECT_EQ(momentText(now, now), u"10:32"_s);
    EXPECT_EQ(momentText(now.addDays(-1), now), u"20/11 10:32"_s);
    EXPECT_EQ(momentText(now.addYears(-1), now), u"21/11/2025 10:32"_s);
}
