#include "commandline.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

using Task = CommandLine::Task;
using Direction = CallNotice::Direction;

namespace {

tl::expected<CommandLine, QString> parsed(const QStringList &arguments)
{
    return CommandLine::parse(QStringList {u"ringdesk"_s} + arguments);
}

CommandLine lineOf(const QStringList &arguments)
{
    const auto line = parsed(arguments);
    EXPECT_TRUE(line) << line.error().toStdString();
    return line.value_or(CommandLine());
}

} // namespace

TEST(CommandLine, OpensWhenNothingIsSaid)
{
    const CommandLine line = lineOf({});
    EXPECT_EQ(line.task, Task::Open);
    EXPECT_FALSE(line.demo);
    EXPECT_FALSE(line.call);
    EXPECT_FALSE(line.baseUrl);
    EXPECT_EQ(line.profile + line.language + line.theme + line.dataDir + line.logFile, QString());
}

TEST(CommandLine, ReadsEveryOption)
{
    EXPECT_TRUE(lineOf({u"--demo"_s}).demo);
    EXPECT_EQ(lineOf({u"--version"_s}).task, Task::Version);
    EXPECT_EQ(lineOf({u"--help"_s}).task, Task::Help);
    EXPECT_EQ(lineOf({u"-h"_s}).task, Task::Help);
    EXPECT_EQ(lineOf({u"--store-key"_s}).task, Task::StoreKey);
    EXPECT_EQ(lineOf({u"--check"_s}).task, Task::Check);
    EXPECT_EQ(lineOf({u"--store-key"_s, u"--profile"_s, u"Công ty A"_s}).profile, u"Công ty A"_s);
    EXPECT_EQ(lineOf({u"--check"_s, u"--profile= A "_s}).profile, u"A"_s);
    EXPECT_EQ(lineOf({u"--language"_s, u"vi"_s}).language, u"vi"_s);
    EXPECT_EQ(lineOf({u"--language"_s, u"en"_s}).language, u"en"_s);
    for (const QString &theme : {u"light"_s, u"dark"_s, u"system"_s})
        EXPECT_EQ(lineOf({u"--theme"_s, theme}).theme, theme);
    EXPECT_EQ(lineOf({u"--data-dir"_s, u"/tmp/a b"_s}).dataDir, u"/tmp/a b"_s);
    EXPECT_EQ(lineOf({u"--log"_s, u"x.log"_s}).logFile, u"x.log"_s);
    EXPECT_EQ(lineOf({u"--demo"_s, u"--data-dir"_s, u"d"_s}).dataDir, u"d"_s);

    const CommandLine made =
        lineOf({u"--profile"_s, u"A"_s, u"--base-url"_s, u"https://gw.example.vn/ant/"_s});
    EXPECT_EQ(made.task, Task::Open);
    ASSERT_TRUE(made.baseUrl);
    EXPECT_EQ(made.baseUrl->text(), u"https://gw.example.vn/ant"_s);
}

TEST(CommandLine, AnnouncesACall)
{
    const CommandLine line =
        lineOf({u"--call"_s, u"0867 123 456"_s, u"--direction"_s, u"outbound"_s, u"--call-id"_s, u"a@b.c"_s});
    ASSERT_TRUE(line.call);
    EXPECT_EQ(line.call->number.canonical(), u"+84867123456"_s);
    EXPECT_EQ(line.call->direction, Direction::Outbound);
    EXPECT_EQ(line.call->callId, u"a@b.c"_s);

    // What softphones fill in for what they do not know, and a SIP address for a number.
    EXPECT_TRUE(lineOf({u"--call=0867123456"_s, u"--direction="_s, u"--call-id="_s}).call);
    EXPECT_TRUE(lineOf({u"--call"_s, u"<sip:0867123456@pbx.example.vn>"_s}).call);
    for (const QString &link : {u"tel:+84867123456"_s, u"callto:0867123456"_s,
             u"ringdesk:call?phone=0867123456&direction=outbound"_s})
        EXPECT_TRUE(lineOf({link}).call) << link.toStdString();
    EXPECT_TRUE(lineOf({u"--demo"_s, u"tel:0867123456"_s}).call);
    EXPECT_TRUE(lineOf({u"0867123456"_s}).call);
}

TEST(CommandLine, WhoeverAsksForHelpGetsIt)
{
    EXPECT_EQ(lineOf({u"--help"_s, u"--call"_s, u"nobody"_s, u"--theme"_s, u"blue"_s}).task, Task::Help);
    EXPECT_EQ(lineOf({u"--version"_s, u"not a link"_s}).task, Task::Version);
}

TEST(CommandLine, SaysInOneLineWhatIsWrong)
{
    const QString call = u"--call"_s;
    const QString number = u"0867123456"_s;
    const QString profile = u"--profile"_s;
    const QString address = u"--base-url"_s;
    for (const QStringList &arguments : std::initializer_list<QStringList> {
             {u"--unknown"_s},
             {u"-x"_s},
             {u"--unknown\nsecond line\x1b[31m"_s},
             {u"--unknown\u2028second line"_s},
             {u"--demo=yes"_s},
             {u"--store-key=SECRET"_s},
             {u"--store-key"_s, u"SECRET"_s},
             {u"--check"_s, u"SECRET"_s},
             {u"--key"_s, u"SECRET"_s},
             {u"--api-key=SECRET"_s},
             {u"--store-key"_s, u"--check"_s},
             {u"--demo"_s, u"--store-key"_s},
             {u"--demo"_s, u"--check"_s},
             {u"--demo"_s, profile, u"A"_s},
             {u"--demo"_s, address, u"https://x.example"_s},
             {profile},
             {profile, u""_s},
             {profile, u" "_s},
             {profile, u"A\nB"_s},
             {profile, u"A"_s, profile, u"B"_s},
             {address, u"https://x.example"_s},
             {profile, u"A"_s, address, u""_s},
             {profile, u"A"_s, address, u"http://x.example"_s},
             {profile, u"A"_s, address, u"https://user:pw@x.example"_s},
             {profile, u"A"_s, address, u"https://x.example/?apikey=SECRET"_s},
             {profile, u"A"_s, address, u"https://x.example"_s, address, u"https://y.example"_s},
             {u"--language"_s, u"fr"_s},
             {u"--language"_s, u""_s},
             {u"--theme"_s, u"blue"_s},
             {u"--data-dir"_s, u""_s},
             {u"--log"_s, u""_s},
             {call},
             {call, u""_s},
             {call, u"anonymous"_s},
             {call, u"12"_s},
             {call, number, call, number},
             {call, number, u"--direction"_s, u"sideways"_s},
             {call, number, u"--call-id"_s, u"a b"_s},
             {call, number, u"tel:0867123456"_s},
             {u"--direction"_s, u"inbound"_s},
             {u"--call-id"_s, u"1"_s},
             {u"tel:0867123456"_s, u"tel:0867123457"_s},
             {u"tel:abc"_s},
             {u"https://x.example/"_s},
             {call, number, u"--check"_s},
             {u"tel:0867123456"_s, u"--store-key"_s},
             {u"tel:0867123456"_s, profile, u"A"_s, address, u"https://x.example"_s},
         }) {
        const auto line = parsed(arguments);
        ASSERT_FALSE(line) << arguments.join(u' ').toStdString();
        const QString text = line.error();
        EXPECT_FALSE(text.trimmed().isEmpty());
        EXPECT_LE(text.size(), 200);
        for (const QChar c : text)
            EXPECT_TRUE(c.isPrint()) << "U+" << std::hex << int(c.unicode()) << " in " << text.toStdString();
        EXPECT_FALSE(text.contains(u"SECRET"_s)) << text.toStdString();
        EXPECT_FALSE(text.contains(number)) << text.toStdString();
    }
}

TEST(CommandLine, NoOptionTakesAKey)
{
    const QString help = CommandLine::help();
    for (const QString &option : {u"--demo"_s, u"--call <PHONE>"_s, u"--direction <DIRECTION>"_s,
             u"--call-id <ID>"_s, u"--profile <NAME>"_s, u"--base-url <URL>"_s, u"--store-key "_s,
             u"--check "_s, u"--language <LANGUAGE>"_s, u"--theme <THEME>"_s, u"--data-dir <DIR>"_s,
             u"--log <FILE>"_s, u"--version"_s, u"--help"_s})
        EXPECT_TRUE(help.contains(option)) << option.toStdString();
    EXPECT_FALSE(help.contains(u"key <"_s, Qt::CaseInsensitive));
    EXPECT_FALSE(help.contains(u"secret"_s, Qt::CaseInsensitive));
}
