#include "profiles.h"
#include "settings.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

ServerAddress address(const QString &text)
{
    return ServerAddress::parse(text).value();
}

Profile profile(const QString &name)
{
    return {.name = name,
        .address = address(u"https://gw.example.vn/ant"_s),
        .language = u"vi"_s,
        .maskNumbers = true};
}

QStringList names(const Profiles &profiles)
{
    QStringList result;
    for (const Profile &one : profiles.all())
        result.append(one.name);
    return result;
}

struct ProfilesTest : testing::Test
{
    QTemporaryDir folder;
    Settings settings {folder.path()};
    Profiles profiles {settings};

    void writeFile(const QByteArray &contents) const
    {
        QFile file(folder.filePath(u"ringdesk.ini"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(contents);
    }
};

} // namespace

TEST_F(ProfilesTest, AreNoneAtAFirstStart)
{
    EXPECT_TRUE(profiles.all().isEmpty());
    EXPECT_EQ(profiles.current(), std::nullopt);
    EXPECT_EQ(profiles.find(u"a"_s), std::nullopt);
    EXPECT_EQ(profiles.find(QString()), std::nullopt);
    EXPECT_EQ(defaultApiRingAddress().text(), u"https://apiring.antbuddy.com"_s);
}

TEST_F(ProfilesTest, AreKeptAndFoundByExactlyTheirName)
{
    const QStringList hard {u"Công ty Ánh Dương"_s, u"a/b\\c"_s, u"a"_s, u"A"_s, u" a "_s, u"%41, @x; =[y]"_s,
        u"profiles/a/name"_s, u"một\nhai\t\"ba\""_s, u"☎ 東京"_s, u"%1 %2"_s};
    for (const QString &name : hard)
        ASSERT_TRUE(profiles.save(profile(name)));
    Settings again(folder.path());
    const Profiles reread(again);
    for (const QString &name : hard)
        EXPECT_EQ(reread.find(name), profile(name)) << qPrintable(name);
    EXPECT_EQ(reread.all().size(), hard.size());
    EXPECT_EQ(reread.find(u"công ty ánh dương"_s), std::nullopt);
}

TEST_F(ProfilesTest, AreListedByNameUpperAndLowerCaseAlike)
{
    for (const QString &name : {u"b"_s, u"C"_s, u"a"_s, u"B"_s, u"Á"_s})
        ASSERT_TRUE(profiles.save(profile(name)));
    EXPECT_EQ(names(profiles), QStringList({u"a"_s, u"B"_s, u"b"_s, u"C"_s, u"Á"_s}));
}

TEST_F(ProfilesTest, SavingChangesTheOneOfThatName)
{
    ASSERT_TRUE(profiles.save(profile(u"a"_s)));
    Profile changed = profile(u"a"_s);
    changed.address = address(u"http://127.0.0.1:8080"_s);
    changed.language.clear();
    changed.maskNumbers = false;
    ASSERT_TRUE(profiles.save(changed));
    EXPECT_EQ(profiles.all(), QList<Profile> {changed});
    EXPECT_FALSE(profiles.save(profile(QString())));
}

TEST_F(ProfilesTest, RemovingLeavesNoTrace)
{
    ASSERT_TRUE(profiles.save(profile(u"a"_s)));
    ASSERT_TRUE(profiles.save(profile(u"b"_s)));
    EXPECT_TRUE(profiles.remove(u"a"_s));
    EXPECT_TRUE(profiles.remove(u"not there"_s));
    EXPECT_TRUE(profiles.remove(QString()));
    EXPECT_EQ(names(profiles), QStringList {u"b"_s});
    Settings again(folder.path());
    EXPECT_EQ(names(Profiles(again)), QStringList {u"b"_s});
}

TEST_F(ProfilesTest, TheCurrentOneIsRemembered)
{
    EXPECT_FALSE(profiles.setCurrent(u"a"_s));
    ASSERT_TRUE(profiles.save(profile(u"a, b"_s)));
    ASSERT_TRUE(profiles.save(profile(u"c"_s)));
    EXPECT_EQ(profiles.current(), std::nullopt);
    ASSERT_TRUE(profiles.setCurrent(u"a, b"_s));
    Settings again(folder.path());
    EXPECT_EQ(Profiles(again).current(), profile(u"a, b"_s));
}

TEST_F(ProfilesTest, NoneIsCurrentWhenTheCurrentOneWasRemoved)
{
    ASSERT_TRUE(profiles.save(profile(u"a"_s)));
    ASSERT_TRUE(profiles.save(profile(u"b"_s)));
    ASSERT_TRUE(profiles.setCurrent(u"a"_s));
    ASSERT_TRUE(profiles.remove(u"a"_s));
    EXPECT_EQ(profiles.current(), std::nullopt);
    ASSERT_TRUE(profiles.save(profile(u"a"_s)));
    EXPECT_EQ(profiles.current(), std::nullopt) << "in use unasked";
}

TEST_F(ProfilesTest, AnAddressThatIsNotValidIsNoAddress)
{
    for (const QByteArray &bad : {"http://apiring.example.vn"_ba, "https://user@example.vn"_ba, "nonsense"_ba,
             ""_ba, "@Variant(nonsense)"_ba}) {
        writeFile("[profiles]\n1\\name=a\n1\\address="_ba + bad + "\n"_ba);
        Settings edited(folder.path());
        const Profiles reread(edited);
        ASSERT_EQ(reread.all().size(), 1) << bad.constData();
        EXPECT_EQ(reread.all().constFirst().name, u"a"_s);
        EXPECT_TRUE(reread.all().constFirst().address.isNull());
        EXPECT_TRUE(reread.find(u"a"_s)->address.isNull());
    }
}

TEST_F(ProfilesTest, AFileWrittenByHandIsRead)
{
    writeFile("[profile]\ncurrent=Ánh Dương, chi nhánh 2\n[profiles]\n1\\name=Ánh Dương, chi nhánh 2\n"
              "1\\address=https://gw.example.vn/ant\n1\\language=vi\n1\\maskNumbers=true\n"
              "2\\name=Ánh Dương, chi nhánh 2\n3\\address=https://nameless.example.vn\n"_ba);
    Settings edited(folder.path());
    const Profiles reread(edited);
    EXPECT_EQ(reread.all(), QList<Profile> {profile(u"Ánh Dương, chi nhánh 2"_s)});
    EXPECT_EQ(reread.current(), profile(u"Ánh Dương, chi nhánh 2"_s));
}

TEST_F(ProfilesTest, SayWhenTheyCouldNotBeWritten)
{
    QFile file(folder.filePath(u"file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    Settings nowhere(folder.filePath(u"file/folder"_s));
    Profiles unwritten(nowhere);
    EXPECT_FALSE(unwritten.save(profile(u"a"_s)));
    EXPECT_FALSE(unwritten.setCurrent(u"a"_s));
    EXPECT_EQ(unwritten.current(), profile(u"a"_s)) << "holds for this session";
    EXPECT_FALSE(unwritten.remove(u"a"_s));
}

TEST(Profile, HasAKeyNoOtherProfileHas)
{
    const QStringList names {u"a"_s, u"A"_s, u"a/b"_s, u"a\0b"_s, u"a\0c"_s, u"%1"_s};
    QSet<QString> keys;
    for (const QString &name : names) {
        const QString key = profile(name).apiKeySecret();
        EXPECT_EQ(key, profile(name).apiKeySecret());
        keys.insert(key.section(u'\0', 0, 0).toLower()); // all that some keychains look at
    }
    EXPECT_EQ(keys.size(), names.size());
}

TEST_F(ProfilesTest, KeepHowMuchADeskMayHold)
{
    Profile one = profile(u"a"_s);
    EXPECT_EQ(one.scope, DirectoryScope::Seen);
    EXPECT_EQ(one.retentionDays, 90);
    for (const auto scope : {DirectoryScope::Off, DirectoryScope::Seen, DirectoryScope::All}) {
        one.scope = scope;
        one.retentionDays = 1 + 365 * int(scope);
        ASSERT_TRUE(profiles.save(one));
        Settings again(folder.path());
        EXPECT_EQ(Profiles(again).find(u"a"_s), one);
    }
}

TEST_F(ProfilesTest, TakeADirectoryThatNobodyCanHaveMeantForTheDefault)
{
    const auto read = [this](const QByteArray &lines) {
        writeFile("[profiles]\n1\\name=a\n" + lines);
        Settings again(folder.path());
        return Profiles(again).find(u"a"_s).value_or(Profile());
    };
    EXPECT_EQ(read("1\\directory=off\n1\\retentionDays=7\n").scope, DirectoryScope::Off);
    EXPECT_EQ(read("1\\directory=off\n1\\retentionDays=7\n").retentionDays, 7);
    for (const QByteArray &word : {"everything"_ba, "2"_ba, "ALL"_ba, ""_ba})
        EXPECT_EQ(read("1\\directory=" + word + '\n').scope, DirectoryScope::Seen) << word.constData();
    for (const QByteArray &days : {"0"_ba, "-1"_ba, "3651"_ba, "ten"_ba, ""_ba, "99999999999"_ba})
        EXPECT_EQ(read("1\\retentionDays=" + days + '\n').retentionDays, 90) << days.constData();
}
