#include "records.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

Draft fullDraft()
{
    Draft draft;
    draft.id = 5'000'000'000'000'000'001;
    draft.form = u"order"_s;
    draft.version = 3;
    draft.place = {u"phone:+84867123456"_s, u"c475"_s, u"Nguyễn Thị Ánh"_s};
    draft.content = {{u"name"_s, u"Đơn thử"_s}, {u"sum"_s, qint64(9'007'199'254'740'993)},
        {u"lines"_s, QVariantList {QVariantMap {{u"quantity"_s, 2}}, u"x"_s}}, {u"empty"_s, QString()}};
    draft.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    draft.changedAt = draft.createdAt.addSecs(5);
    draft.submission = 9;
    draft.refusal = u"không được"_s;
    draft.wasRejected = true;
    draft.isDiscarded = true;
    return draft;
}

Submission fullSubmission()
{
    Submission submission;
    submission.id = 8;
    submission.kind = u"order"_s;
    submission.code = u"RD-01ARYZ6S41TSV4RRFFQ69G5FAV"_s;
    submission.customer = u"c475"_s;
    submission.title = u"Đơn cho Ánh"_s;
    submission.draft = 7;
    submission.company = u"Ánh Dương"_s;
    submission.server = u"https://gw.example.vn/ant"_s;
    submission.request = {SubmissionRequest::Method::Delete, u"/opportunities"_s, {{u"number"_s, u"36 09"_s}},
        QByteArray("{\"a\":\0}", 7)};
    submission.state = SubmissionState::Unknown;
    submission.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    submission.changedAt = submission.createdAt.addDays(1);
    submission.sends = 2;
    submission.problem = ApiError {ApiError::Kind::Unknown, 502, u"<html>"_s, u"status 502"_s};
    submission.result = u"3609"_s;
    submission.check =
        Settlement {Settlement::Verdict::NotFound, {}, {u"một"_s, u"hai"_s}, submission.createdAt};
    return submission;
}

} // namespace

TEST(Records, GiveBackADraftToTheLastDigit)
{
    EXPECT_EQ(readDraft(writeRecord(fullDraft())), fullDraft());
    Draft empty;
    EXPECT_EQ(readDraft(writeRecord(empty)), empty);
}

TEST(Records, GiveBackASubmission)
{
    EXPECT_EQ(readSubmission(writeRecord(fullSubmission())), fullSubmission());
    Submission empty;
    EXPECT_EQ(readSubmission(writeRecord(empty)), empty);
}

TEST(Records, GiveBackEveryState)
{
    Submission submission = fullSubmission();
    for (const auto state : {SubmissionState::Queued, SubmissionState::Sending, SubmissionState::Done,
             SubmissionState::Rejected, SubmissionState::Unknown}) {
        submission.state = state;
        EXPECT_EQ(readSubmission(writeRecord(submission)), submission);
    }
}

TEST(Records, GiveBackAnAccess)
{
    const Access access {0, QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC), u"lan"_s,
        Access::Action::Exported, u"c475"_s, u"access log"_s};
    EXPECT_EQ(readAccess(writeRecord(access)), access);
}

TEST(Records, WhatIsNoneReadsAsNothing)
{
    const QByteArray draft = writeRecord(fullDraft());
    const QByteArray submission = writeRecord(fullSubmission());
    for (qsizetype i = 0; i < draft.size(); ++i)
        EXPECT_FALSE(readDraft(draft.first(i))) << i;
    for (qsizetype i = 0; i < submission.size(); ++i)
        EXPECT_FALSE(readSubmission(submission.first(i))) << i;
    for (const QByteArray &bytes :
        {QByteArray("\xff\xff"), QByteArray("[]"), QByteArray("\x80"), QByteArray("\xa0")}) {
        EXPECT_FALSE(readDraft(bytes));
        EXPECT_FALSE(readSubmission(bytes));
        EXPECT_FALSE(readAccess(bytes));
    }
}
