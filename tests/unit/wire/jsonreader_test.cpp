#include "jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QJsonValue json(const char *text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray("[") + text + ']', &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << text;
    return document.array().at(0);
}

JsonReader reader(const char *text)
{
    return JsonReader(json(text));
}

QString detail(const JsonReader &reader)
{
    return reader.fault() ? reader.fault()->detail : QString();
}

TEST(JsonReader, TextFromStringsAndNumbersWithEveryDigit)
{
    const auto text = [](const char *value) {
        return reader((QByteArray("{\"k\":") + value + '}').constData()).text("k"_L1).toStdString();
    };
    EXPECT_EQ(text("\"475\""), "475");
    EXPECT_EQ(text("475"), "475");
    EXPECT_EQ(text("0"), "0");
    EXPECT_EQ(text("-1"), "-1");
    EXPECT_EQ(text("1"), "1");
    EXPECT_EQ(text("475.0"), "475");
    EXPECT_EQ(text("4.75e2"), "475");
    EXPECT_EQ(text("9007199254740993"), "9007199254740993"); // 2^53 + 1
    EXPECT_EQ(text("9223372036854775807"), "9223372036854775807");
    EXPECT_EQ(text("-9223372036854775808"), "-9223372036854775808");
    EXPECT_EQ(text("2.5"), "2.5");
    EXPECT_EQ(text("\"64db290a7796fe24bfe876a7\""), "64db290a7796fe24bfe876a7");
    for (const char *empty : {"null", "\"\"", "true", "{}", "[]", "[1]", "{\"name\":\"x\"}"})
        EXPECT_EQ(text(empty), "") << empty;
    EXPECT_EQ(reader("{}").text("k"_L1), QString());
}

TEST(JsonReader, NameFromATextOrANamedObject)
{
    const auto r = reader(R"({"a":"Mới","b":{"name":"Mới","_id":1},"c":{"name":{"name":"x"}},"d":[],"e":7})");
    EXPECT_EQ(r.name("a"_L1), u"Mới"_s);
    EXPECT_EQ(r.name("b"_L1), u"Mới"_s);
    EXPECT_EQ(r.name("c"_L1), QString());
    EXPECT_EQ(r.name("d"_L1), QString());
    EXPECT_EQ(r.name("e"_L1), u"7"_s);
}

TEST(JsonReader, FlagsInEveryForm)
{
    const auto flag = [](const char *value) {
        return reader((QByteArray("{\"k\":") + value + '}').constData()).flag("k"_L1);
    };
    for (const char *yes : {"1", "true", "\"1\"", "\"true\"", "\"True\"", "1.0"})
        EXPECT_EQ(flag(yes), std::optional(true)) << yes;
    for (const char *no : {"0", "false", "\"0\"", "\"false\""})
        EXPECT_EQ(flag(no), std::optional(false)) << no;
    for (const char *neither : {"null", "\"\"", "2", "\"yes\"", "[]", "{}", "0.5"})
        EXPECT_EQ(flag(neither), std::nullopt) << neither;
}

TEST(JsonReader, IntegersInEveryForm)
{
    const auto integer = [](const char *value) {
        return reader((QByteArray("{\"k\":") + value + '}').constData()).integer("k"_L1);
    };
    const QList<std::pair<const char *, qint64>> cases {{"1250", 1250}, {"\"1250\"", 1250},
        {"\" 1250 \"", 1250}, {"0", 0}, {"1", 1}, {"-7", -7}, {"9007199254740993", 9007199254740993},
        {"\"9007199254740993\"", 9007199254740993}, {"9223372036854775807", 9223372036854775807},
        {"1250.9", 1250}, {"\"1250.9\"", 1250}, {"-0.5", -1}, {"1e3", 1000}};
    for (const auto &[value, expected] : cases)
        EXPECT_EQ(integer(value), std::optional(expected)) << value;
    for (const char *none : {"null", "\"\"", "\"x\"", "true", "[1]", "{}", "1e19", "-1e300", "\"1e19\"",
             "\"nan\"", "\"inf\"", "9223372036854775808"})
        EXPECT_EQ(integer(none), std::nullopt) << none;
}

TEST(JsonReader, ListsOfTexts)
{
    const auto r = reader(
        R"({"a":["VIP",null,"",7,{"name":"Mới"},[],true],"b":"VIP","c":null,"d":"","e":{"name":"x"}})");
    EXPECT_EQ(r.texts("a"_L1), QStringList({u"VIP"_s, u"7"_s, u"Mới"_s}));
    EXPECT_EQ(r.texts("b"_L1), QStringList(u"VIP"_s));
    EXPECT_TRUE(r.texts("c"_L1).isEmpty());
    EXPECT_TRUE(r.texts("d"_L1).isEmpty());
    EXPECT_EQ(r.texts("e"_L1), QStringList(u"x"_s));
    EXPECT_TRUE(r.texts("none"_L1).isEmpty());
}

TEST(JsonReader, ListsOfObjects)
{
    const auto r =
        reader(R"({"a":[{"v":1},null,"x",[],{"v":2},{}],"b":{"v":3},"c":null,"d":"","e":"09","f":8,"g":[]})");
    const auto list = r.objects("a"_L1);
    ASSERT_EQ(list.size(), 2);
    EXPECT_EQ(list[0].path(), u".a[0]"_s);
    EXPECT_EQ(list[1].path(), u".a[4]"_s);
    EXPECT_EQ(list[1].text("v"_L1), u"2"_s);
    ASSERT_EQ(r.objects("a"_L1, "v"_L1).size(), 3);
    EXPECT_EQ(r.objects("a"_L1, "v"_L1)[1].text("v"_L1), u"x"_s);
    ASSERT_EQ(r.objects("b"_L1).size(), 1);
    EXPECT_EQ(r.objects("b"_L1)[0].path(), u".b"_s);
    for (const auto none : {"c"_L1, "d"_L1, "e"_L1, "f"_L1, "g"_L1, "none"_L1})
        EXPECT_TRUE(r.objects(none).isEmpty()) << none.data();
    EXPECT_EQ(r.objects("e"_L1, "v"_L1).value(0, r).text("v"_L1), u"09"_s);
    EXPECT_FALSE(r.object("a"_L1));
    EXPECT_FALSE(r.object("none"_L1));
    ASSERT_TRUE(r.object("b"_L1));
    EXPECT_EQ(r.object("b"_L1)->integer("v"_L1), std::optional<qint64>(3));
    EXPECT_FALSE(r.fault());
}

TEST(JsonReader, ExtraKeepsWhatIsNotNamedDigitForDigit)
{
    const auto r = reader(R"({"known":1,"id":9007199254740993,"max":9223372036854775807,"none":null,"f":0.1,
        "deep":{"list":[1,"x",{"n":9007199254740993}],"empty":{},"flag":false}})");
    const QVariantMap extra = r.extra({"known"_L1});
    EXPECT_EQ(extra.keys(), QStringList({u"deep"_s, u"f"_s, u"id"_s, u"max"_s, u"none"_s}));
    EXPECT_EQ(extra.value(u"id"_s).toLongLong(), 9007199254740993);
    const QByteArray back = QJsonDocument(QJsonObject::fromVariantMap(extra)).toJson(QJsonDocument::Compact);
    EXPECT_EQ(back.toStdString(),
        R"({"deep":{"empty":{},"flag":false,"list":[1,"x",{"n":9007199254740993}]},"f":0.1,"id":9007199254740993,)"
        R"("max":9223372036854775807,"none":null})");
}

TEST(JsonReader, RemembersTheFirstFaultAndNamesItsPlace)
{
    const auto r = reader(R"({"name":"","phones":[{"value":""}]})");
    EXPECT_FALSE(r.fault());
    EXPECT_EQ(r.objects("phones"_L1)[0].requiredText("value"_L1), QString());
    EXPECT_EQ(detail(r), u".phones[0]: value is missing"_s);
    EXPECT_EQ(r.requiredText("name"_L1), QString());
    EXPECT_EQ(detail(r), u".phones[0]: value is missing"_s);
    EXPECT_EQ(r.fault()->kind, ApiError::Kind::Protocol);

    const auto other = reader(R"({"number":7})");
    EXPECT_EQ(other.requiredText("number"_L1), u"7"_s);
    other.requireOneOf({"x"_L1, "number"_L1});
    EXPECT_FALSE(other.fault());
    other.requireOneOf({"x"_L1, "y"_L1});
    EXPECT_EQ(detail(other), u"the reply: none of x, y is there"_s);

    EXPECT_EQ(detail(JsonReader(QJsonValue(7), u"[3]"_s)), u"[3]: not an object"_s);
}

TEST(ReadRecords, EveryWrapping)
{
    const QList<std::pair<const char *, QStringList>> cases {
        {"[]", {}},
        {"{}", {}},
        {"null", {}},
        {"\"\"", {}},
        {R"({"success":true})", {}},
        {R"({"success":true,"data":[],"total":0,"limit":20})", {}},
        {R"({"data":null})", {}},
        {R"({"data":{}})", {}},
        {R"({"items":""})", {}},
        {R"([{"_id":1},{"_id":2}])", {u"[0]"_s, u"[1]"_s}},
        {R"({"_id":1,"name":"x"})", {u""_s}},
        {R"({"name":"x"})", {u""_s}},
        {R"({"_id":1,"data":[{"x":1}]})", {u""_s}},
        {R"({"success":1,"data":[{"_id":1}]})", {u"data[0]"_s}},
        {R"({"data":{"_id":1}})", {u"data"_s}},
        {R"({"items":[{"_id":1}]})", {u"items[0]"_s}},
        {R"({"payload":{"items":[{"_id":1}],"total_items":1},"status_code":9999})", {u"payload.items[0]"_s}},
        {R"({"data":{"items":[{"_id":1}]}})", {u"data.items[0]"_s}},
    };
    for (const auto &[text, paths] : cases) {
        const auto records = readRecords(json(text));
        ASSERT_TRUE(records) << text;
        QStringList read;
        for (const JsonReader &record : *records)
            read << record.path();
        EXPECT_EQ(read, paths) << text;
    }
    const QList<std::pair<const char *, QString>> faults {
        {"[1]", u"[0]: not an object"_s},
        {R"([{"_id":1},null])", u"[1]: not an object"_s},
        {R"([[]])", u"[0]: not an object"_s},
        {R"({"data":["x"]})", u"data[0]: not an object"_s},
        {"7", u"the reply: neither a list nor a record"_s},
        {"true", u"the reply: neither a list nor a record"_s},
        {R"({"data":"x"})", u"data: neither a list nor a record"_s},
    };
    for (const auto &[text, fault] : faults) {
        const auto records = readRecords(json(text));
        ASSERT_FALSE(records) << text;
        EXPECT_EQ(records.error().kind, ApiError::Kind::Protocol) << text;
        EXPECT_EQ(records.error().detail, fault) << text;
    }
}

} // namespace
