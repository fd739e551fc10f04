#include "logging.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(ourLog, "ringdesk.test", QtWarningMsg)
Q_LOGGING_CATEGORY(theirLog, "qt.network.test")

//! What logToFile() changed, put back.
class Before final
{
public:
    Before()
        : m_handler(qInstallMessageHandler(nullptr))
    {
        qInstallMessageHandler(m_handler);
    }
    ~Before()
    {
        qInstallMessageHandler(m_handler);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(Before)

private:
    QtMessageHandler m_handler;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(Logging, StrikesOutWhatMayBePersonal)
{
    const std::initializer_list<std::pair<QString, QString>> table {
        {u"GET https://x.example/contacts?phone=0867123456&page=1 failed"_s,
            u"GET https://x.example/contacts?… failed"_s},
        {u"\"https://x.example/a?b=c\" refused"_s, u"\"https://x.example/a?…\" refused"_s},
        {u"https://x.example/contacts/0867123456/notes"_s, u"https://x.example/contacts/***/notes"_s},
        {u"calling +84867123456."_s, u"calling ***."_s},
        {u"calling 0867 123 456 now"_s, u"calling *** now"_s},
        {u"calling (+84) 867-123.456 now"_s, u"calling (*** now"_s},
        {u"mail to anh.nguyen@example.vn bounced"_s, u"mail to *** bounced"_s},
        {u"apikey: 5f1e9c"_s, u"apikey: ***"_s},
        {u"header \"apikey\" = \"5f1e9c\""_s, u"header \"apikey\" = \"***\""_s},
        {u"Authorization: Bearer abc.def"_s, u"Authorization: ***"_s},
        {u"access_token=abc&x"_s, u"access_token=***"_s},
        {u"QSslSocket: 3 errors, code 1024, why?"_s, u"QSslSocket: 3 errors, code 1024, why?"_s},
        {QString(), QString()},
    };
    for (const auto &[said, kept] : table)
        EXPECT_EQ(withoutPersonalData(said), kept) << said.toStdString();
}

TEST(Logging, WritesOneLineForEachMessageForTheUserAlone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ringdesk.log"_s);
    {
        const Before before;
        ASSERT_TRUE(logToFile(path));
        qCDebug(ourLog) << "status" << 200;
        qCWarning(theirLog, "%s", "first\nsecond\r\x1b[31m https://x.example/?phone=0867123456 0867123456");
        qWarning("said by nobody in particular of 0867123456");
    }
    const QList<QByteArray> lines = contentOf(path).split('\n');
    ASSERT_EQ(lines.size(), 4) << contentOf(path).constData();
    EXPECT_TRUE(lines[0].contains("D ringdesk.test status 200"));
    EXPECT_TRUE(lines[1].contains("W qt.network.test first second"));
    EXPECT_TRUE(lines[2].contains("W default said by nobody"));
    EXPECT_TRUE(lines[3].isEmpty());
    for (const QByteArray &line : lines) {
        EXPECT_FALSE(line.contains("0867"));
        EXPECT_FALSE(line.contains('\x1b'));
        EXPECT_FALSE(line.contains('\r'));
    }
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(path) & others);
}

TEST(Logging, AddsToWhatIsThereAndLeavesItsPermissions)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shared.log"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("before\n");
    file.close();
    // A device is not to be made the user's own either: think of /dev/null and the administrator.
    ASSERT_TRUE(
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup));
    const Before before;
    ASSERT_TRUE(logToFile(path));
    qCWarning(ourLog) << "after";
    EXPECT_TRUE(contentOf(path).startsWith("before\n"));
    EXPECT_TRUE(contentOf(path).endsWith("after\n"));
    EXPECT_TRUE(QFile::permissions(path) & QFile::WriteGroup);
}

TEST(Logging, SaysWhenTheFileCannotBeWritten)
{
    const QTemporaryDir folder;
    EXPECT_FALSE(logToFile(folder.path()));
    EXPECT_FALSE(logToFile(folder.filePath(u"none/ringdesk.log"_s)));
}
