#include "settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

struct SettingsTest : testing::Test
{
    QTemporaryDir folder;

    QString path(const QString &name) const { return folder.filePath(name); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void create(const QString &path, const QByteArray &contents)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(contents);
    }
};

} // namespace

TEST_F(SettingsTest, KeepsWhatIsWritten)
{
    const QString text = u"Công ty \"Ánh Dương\"; 50% = a/b\\c, @x\n#"_s;
    {
        Settings settings(path(u"new/folder"_s));
        EXPECT_EQ(settings.value(u"a"_s, 7), 7);
        EXPECT_TRUE(settings.setValue(u"a/text"_s, text));
        EXPECT_TRUE(settings.setValues(u"a/b"_s, {{u"one"_s, 1}, {u"two"_s, true}}));
        // On the disk at once, not when the program ends.
        EXPECT_EQ(Settings(path(u"new/folder"_s)).value(u"a/text"_s), text);
        EXPECT_TRUE(contents(path(u"new/folder/ringdesk.ini"_s)).contains("one=1"));
    }
    Settings settings(path(u"new/folder"_s));
    EXPECT_EQ(settings.value(u"a/text"_s), text);
    EXPECT_EQ(settings.value(u"a/b/one"_s).toInt(), 1);
    EXPECT_TRUE(settings.value(u"a/b/two"_s).toBool());
    EXPECT_EQ(settings.groupsBelow(u"a"_s), QStringList {u"b"_s});
    EXPECT_TRUE(settings.remove(u"a/b"_s));
    EXPECT_FALSE(settings.value(u"a/b/one"_s).isValid());
    EXPECT_EQ(Settings(path(u"new/folder"_s)).groupsBelow(u"a"_s), QStringList());
}

TEST_F(SettingsTest, InMemoryBehavesTheSame)
{
    const QDir before = QDir::current();
    Settings settings {QString()};
    EXPECT_TRUE(settings.setValue(u"a/text"_s, u"x"_s));
    EXPECT_TRUE(settings.setValues(u"a/b"_s, {{u"one"_s, 1}, {u"two"_s, 2}}));
    EXPECT_TRUE(settings.setValue(u"a/bc/one"_s, 3));
    EXPECT_TRUE(settings.setValue(u"ab"_s, 4));
    EXPECT_EQ(settings.value(u"a/text"_s), u"x"_s);
    EXPECT_EQ(settings.groupsBelow(u"a"_s), QStringList({u"b"_s, u"bc"_s}));
    EXPECT_TRUE(settings.remove(u"a/b"_s));
    EXPECT_EQ(settings.groupsBelow(u"a"_s), QStringList {u"bc"_s});
    EXPECT_EQ(settings.value(u"ab"_s), 4);
    EXPECT_EQ(settings.value(u"a/b/one"_s, u"none"_s), u"none"_s);
    EXPECT_FALSE(QFile::exists(before.filePath(u"ringdesk.ini"_s)));
}

#ifdef Q_OS_UNIX
TEST_F(SettingsTest, AreTheUsersAlone)
{
    Settings settings(path(u"mine"_s));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (int value = 0; value < 3; ++value) {
        ASSERT_TRUE(settings.setValue(u"a"_s, value));
        EXPECT_FALSE(QFile::permissions(path(u"mine"_s)) & others);
        EXPECT_FALSE(QFile::permissions(path(u"mine/ringdesk.ini"_s)) & others);
    }
    EXPECT_EQ(QDir(path(u"mine"_s)).entryList(QDir::Files | QDir::Hidden), QStringList {u"ringdesk.ini"_s});
}
#endif

TEST_F(SettingsTest, OpenedAndNotWrittenLeaveNothingBehind)
{
    EXPECT_FALSE(Settings(path(u"new"_s)).value(u"a"_s).isValid());
    EXPECT_FALSE(QFile::exists(path(u"new"_s)));
}

TEST_F(SettingsTest, SaysWhenItCouldNotWriteAndHoldsTheValue)
{
    create(path(u"file"_s), "not a folder"_ba);
    Settings settings(path(u"file/folder"_s));
    EXPECT_FALSE(settings.setValue(u"a"_s, u"x"_s));
    EXPECT_EQ(settings.value(u"a"_s), u"x"_s);
    EXPECT_FALSE(settings.setValue(u"b"_s, u"y"_s));
    settings.remove(u"a"_s);
    EXPECT_FALSE(settings.value(u"a"_s).isValid());

    // Once it can, all of it is written.
    QFile::remove(path(u"file"_s));
    EXPECT_TRUE(settings.setValue(u"c"_s, u"z"_s));
    const Settings again(path(u"file/folder"_s));
    EXPECT_FALSE(again.value(u"a"_s).isValid());
    EXPECT_EQ(again.value(u"b"_s), u"y"_s);
    EXPECT_EQ(again.value(u"c"_s), u"z"_s);
}

TEST_F(SettingsTest, SaysWhenTheFileIsAFolder)
{
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"ringdesk.ini/x"_s));
    Settings settings(folder.path());
    EXPECT_FALSE(settings.setValue(u"a"_s, u"x"_s));
    EXPECT_EQ(settings.value(u"a"_s), u"x"_s);
}

// Root may write everywhere: what is expected is what this user's own file would have met.
TEST_F(SettingsTest, SaysWhetherAReadOnlyFolderTookIt)
{
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"fixed"_s));
    ASSERT_TRUE(QFile::setPermissions(path(u"fixed"_s), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QFile file(path(u"fixed/of my own"_s));
    const bool mayWrite = file.open(QIODevice::WriteOnly);
    Settings settings(path(u"fixed"_s));
    EXPECT_EQ(settings.setValue(u"a"_s, u"x"_s), mayWrite);
    EXPECT_EQ(settings.value(u"a"_s), u"x"_s);
    EXPECT_TRUE(QFile::setPermissions(
        path(u"fixed"_s), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

TEST_F(SettingsTest, ADamagedFileIsSetAsideAndWhatItHeldIsUsed)
{
    const QByteArray damaged = "[a]\ntext=x\n[unfinished\nno equals sign\n\x01\xff\xfe"_ba;
    create(path(u"ringdesk.ini"_s), damaged);
    Settings settings(folder.path());
    EXPECT_EQ(settings.value(u"a/text"_s), u"x"_s);
    EXPECT_EQ(contents(path(u"ringdesk.ini.damaged"_s)), damaged);
    EXPECT_TRUE(settings.setValue(u"b"_s, u"y"_s));
    EXPECT_EQ(Settings(folder.path()).value(u"b"_s), u"y"_s);
    EXPECT_EQ(Settings(folder.path()).value(u"a/text"_s), u"x"_s);
}

TEST_F(SettingsTest, AnyBytesAreReadWithoutACrash)
{
    // Not among them: a length of gigabytes in a value of Qt's own types, which we never write.
    for (const QByteArray &bytes : {QByteArray(4096, '\0'), "@Variant(nonsense)"_ba,
             "a=@Variant(nonsense)\nb=@Rect(1 2)\n[%U12]\n=\n"_ba, QByteArray(100'000, '[')}) {
        QTemporaryDir one;
        create(one.filePath(u"ringdesk.ini"_s), bytes);
        Settings settings(one.path());
        EXPECT_FALSE(settings.value(u"none"_s).isValid());
        (void)settings.value(u"a"_s);
        EXPECT_TRUE(settings.setValue(u"text"_s, u"x"_s));
        EXPECT_EQ(Settings(one.path()).value(u"text"_s), u"x"_s);
    }
}
