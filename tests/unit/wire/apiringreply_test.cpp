#include "apiringreply.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

struct Failure
{
    int status;
    QByteArray body;
    Kind kind;
    QString words;
};

void expectFailure(const Failure &expected)
{
    const auto reply = readApiRingReply(expected.status, expected.body);
    ASSERT_FALSE(reply) << expected.body.left(80).constData();
    EXPECT_EQ(int(reply.error().kind), int(expected.kind)) << expected.body.left(80).constData();
    EXPECT_EQ(reply.error().serverText, expected.words) << expected.body.left(80).constData();
    EXPECT_EQ(reply.error().httpStatus, expected.status);
    EXPECT_FALSE(reply.error().detail.isEmpty());
}

QString detail(const QByteArray &body)
{
    const auto reply = readApiRingReply(200, body);
    return reply ? u"no fault"_s : reply.error().detail;
}

TEST(ApiRingReply, EveryFailureOfTheContract)
{
    QFile file(QStringLiteral(RINGDESK_TEST_DATA "/apiring_failures.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray samples = QJsonDocument::fromJson(file.readAll()).array();
    const QList<std::pair<Kind, QString>> expected {
        {Kind::Unauthorized, u"Invalid apikey"_s},
        {Kind::Rejected, u"name is required"_s},
        {Kind::Rejected, u"Gift out of stock"_s},
        {Kind::Server, u"Internal Server Error"_s},
        {Kind::Server, u"502 Bad Gateway"_s},
        {Kind::Protocol, u"login"_s},
        {Kind::Protocol, {}},
    };
    ASSERT_EQ(samples.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QJsonObject sample = samples.at(i).toObject();
        const QJsonValue body = sample.value("body"_L1);
        expectFailure({int(sample.value("status"_L1).toInteger()),
            body.isObject() ? QJsonDocument(body.toObject()).toJson() : body.toString().toUtf8(),
            expected[i].first, expected[i].second});
    }
}

TEST(ApiRingReply, KindsFollowTheStatus)
{
    const QList<std::pair<int, Kind>> kinds {{401, Kind::Unauthorized}, {403, Kind::Unauthorized},
        {404, Kind::NotFound}, {429, Kind::RateLimited}, {400, Kind::Rejected}, {409, Kind::Rejected},
        {422, Kind::Rejected}, {302, Kind::Rejected}, {500, Kind::Server}, {502, Kind::Server},
        {503, Kind::Server}};
    for (const auto &[status, kind] : kinds) {
        expectFailure({status, R"({"message":"No"})", kind, u"No"_s});
        expectFailure({status, R"({"success":1,"data":[]})", kind, {}}); // the status decides
        expectFailure({status, "", kind, {}});
    }
}

TEST(ApiRingReply, SuccessThatIsThereAndFalseIsARefusal)
{
    for (const char *no : {"false", "0", "\"0\"", "\"false\"", "\"False\""})
        expectFailure({200, QByteArray("{\"success\":") + no + ",\"msg\":\"No\"}", Kind::Rejected, u"No"_s});
    for (const char *yes : {"true", "1", "\"1\"", "\"true\"", "null", "\"\""})
        EXPECT_TRUE(readApiRingReply(200, QByteArray("{\"success\":") + yes + ",\"msg\":\"No\"}")) << yes;
    EXPECT_TRUE(readApiRingReply(201, "{\"leadId\":9457}"));
}

TEST(ApiRingReply, WordsAreTheFirstThereAre)
{
    const QList<std::pair<const char *, QString>> cases {
        {R"({"errors":"d","error":"c","msg":"b","message":"a"})", u"a"_s},
        {R"({"errors":"d","error":"c","msg":"b","message":""})", u"b"_s},
        {R"({"errors":"d","error":"c","message":null})", u"c"_s},
        {R"({"errors":["one","two",3,null]})", u"one; two"_s},
        {R"({"errors":[{"message":"one"},{"msg":"two"}]})", u"one; two"_s},
        {R"({"errors":{"phone":"is not a number","name":["is empty","is short"]}})",
            u"name: is empty; is short; phone: is not a number"_s},
        {R"({"error":{"code":7,"message":"inner"}})", u"inner"_s},
        {R"({"message":"a\nb\u0000c\u001bd"})", u"a bcd"_s},
        {R"({"message":"<b>bold</b>"})", u"<b>bold</b>"_s}, // shown as plain text
        {R"({"name":"Ánh","success":0})", {}}, // a field of a record is not the server's words
        {R"(["one","two"])", u"one; two"_s},
        {"plain\nmore", u"plain"_s},
        {"\r\n  \n second \n", u"second"_s},
        {"<!DOCTYPE html>\n<html>\n<head><title>502 Bad\tGateway</title></head>", u"502 Bad Gateway"_s},
        {"1 < 2", u"1 < 2"_s},
        {R"({"message":"cut)", uR"({"message":"cut)"_s},
    };
    for (const auto &[body, words] : cases)
        expectFailure({400, body, Kind::Rejected, words});

    const QByteArray megabyte(1 << 20, 'x');
    expectFailure({400, megabyte, Kind::Rejected, QString(500, u'x')});
    expectFailure({400, "{\"message\":\"" + megabyte + "\"}", Kind::Rejected, QString(500, u'x')});
    const auto emoji = readApiRingReply(400, "x" + QByteArray("\xF0\x9F\x98\x80").repeated(1000));
    ASSERT_FALSE(emoji);
    EXPECT_EQ(emoji.error().serverText.size(), 499); // no half of a character at the end
}

TEST(ApiRingReply, WhatIsNotJsonIsNamed)
{
    EXPECT_EQ(detail(""), u"the body is empty"_s);
    EXPECT_EQ(detail(" \r\n "), u"the body is empty"_s);
    EXPECT_EQ(detail("<html></html>"), u"a page where JSON was due"_s);
    EXPECT_EQ(detail("Ok"), u"not JSON at byte 1"_s);
    EXPECT_EQ(detail("[1] 2"), u"not JSON at byte 4"_s);
    EXPECT_EQ(detail("null"), u"no fault"_s);
    EXPECT_EQ(detail("\xEF\xBB\xBF[]"), u"no fault"_s);

    const QByteArray whole = R"({"name":"Ánh","ids":[1,2.5,true,null],"o":{"a":"b"}})";
    ASSERT_TRUE(readApiRingReply(200, whole));
    for (qsizetype length = 1; length < whole.size(); ++length) {
        const auto reply = readApiRingReply(200, whole.first(length));
        ASSERT_FALSE(reply) << length;
        EXPECT_EQ(reply.error().kind, Kind::Protocol);
        EXPECT_TRUE(reply.error().detail.startsWith("JSON cut short"_L1))
            << length << qPrintable(reply.error().detail);
    }
}

TEST(ApiRingReply, NestingHasALimit)
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    EXPECT_EQ(detail(nested(1024)), u"no fault"_s);
    EXPECT_EQ(detail(nested(1025)), u"nested deeper than 1024"_s);
    EXPECT_EQ(detail(QByteArray(1 << 20, '[')), u"nested deeper than 1024"_s);
    expectFailure({400, QByteArray("{\"errors\":") + nested(1000) + '}', Kind::Rejected, {}});
}

} // namespace
