#include "outboxmodel.h"

#include "timetext.h"

#include <QCoreApplication>

QString submissionStateText(SubmissionState state, bool isChecking)
{
    switch (state) {
    case SubmissionState::Queued:
        return QCoreApplication::translate("OutboxModel", "Waiting");
    case SubmissionState::Sending:
        return QCoreApplication::translate("OutboxModel", "Sending");
    case SubmissionState::Done:
        return QCoreApplication::translate("OutboxModel", "Done");
    case SubmissionState::Rejected:
        return QCoreApplication::translate("OutboxModel", "Refused");
    case SubmissionState::Unknown:
        return isChecking ? QCoreApplication::translate("OutboxModel", "Checking")
                          : QCoreApplication::translate("OutboxModel", "Not known");
    }
    return {};
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutboxRow &shown = row(index.row());
    const Submission &submission = shown.submission;
    if (role == StateRole)
        return int(submission.state);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case StateColumn:
        return submissionStateText(submission.state, shown.isChecking);
    case TitleColumn:
        return submission.title.left(200);
    case AgeColumn:
        return ageText(submission.createdAt);
    case CodeColumn:
        return submission.code.left(100);
    case NumberColumn:
        return submission.result.left(100);
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case TitleColumn:
        return tr("What and for whom");
    case AgeColumn:
        return tr("Submitted");
    case CodeColumn:
        return tr("Code");
    case NumberColumn:
        return tr("Number");
    default:
        return {};
    }
}
