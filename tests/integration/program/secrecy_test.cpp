#include "desksession.h"

#include <QDirIterator>
#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const auto key = "S3cret/of+this=desk~7f"_ba; // with signs that encodings change

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! The ways in which \a secret may have been written; base64 at each of its three alignments.
QList<QByteArray> disguisesOf(const QByteArray &secret)
{
    QList<QByteArray> all {secret, secret.toHex(), secret.toHex().toUpper(), secret.toPercentEncoding(),
        secret.toPercentEncoding().toLower()};
    for (const int offset : {0, 1, 2}) {
        const QByteArray whole = secret.sliced(offset, (secret.size() - offset) / 3 * 3);
        all += {whole.toBase64(), whole.toBase64(QByteArray::Base64UrlEncoding)};
    }
    QByteArray wide; // UTF-16, as Qt keeps text
    for (const char c : secret)
        wide += QByteArray(1, c) + '\0';
    all.append(wide);
    return all;
}

void expectAbsent(const QList<QByteArray> &words, const QByteArray &bytes, const QString &where)
{
    for (const QByteArray &word : words) {
        if (bytes.contains(word)) // without the bytes: a test's output is kept
            ADD_FAILURE() << "form " << words.indexOf(word) << " is in " << where.toStdString();
    }
}

//! The forms of 036 7123 456 that a server may have it in, and what agents read.
QList<QByteArray> writtenForms()
{
    return {"367123456", "1667123456", "367 123 456", "36 712 3456", "367.123.456", "367-123-456", "%2B84367",
        "+84367"};
}

//! A day at the desk: a wrong key, then one that finds nobody, somebody, and meets every kind of fault; all
//! of it logged, with every category there is.
class ProgramSecrecy : public testing::Test
{
protected:
    void SetUp() override
    {
        m_session.setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        m_session.setVariable(u"G_MESSAGES_DEBUG"_s, u"all"_s);
        m_server.always({401, R"({"message":"no"})"});
        keep(m_session.run({u"--log"_s, m_log, u"--store-key"_s, u"--profile"_s, u"desk"_s, u"--base-url"_s,
                               m_server.url()},
                 key + '\n'),
            0);
        keep(m_session.run({u"--log"_s, m_log, u"--check"_s}), 1);
        m_server.always({200, "[]"});
        keep(m_session.run({u"--log"_s, m_log, u"--check"_s}), 0);

        m_window.emplace(m_session.start({u"--log"_s, m_log}));
        ASSERT_TRUE(m_session.isUp(*m_window));
        call();
        ASSERT_TRUE(isLookedUp(m_server, u"01667123456"_s)) << "not all written forms were asked for";
        using Reply = FaultServer::Reply;
        for (const Reply &reply : {Reply(401, R"({"message":"no"})"),
                 Reply(400, R"({"message":"refused ?apikey=)" + key + R"(&phone=0367123456"})"),
                 Reply(200, "<html>"), Reply(503, "{}"), Reply::closeAfterRequest(),
                 Reply::redirect(302, m_elsewhere.url(u"/contacts?phone=0367123456"_s)),
                 Reply::redirect(307, m_elsewhere.url()), somebody()}) {
            m_server.always(reply);
            call();
        }
        m_environment = contentOf(u"/proc/%1/environ"_s.arg(m_window->pid()));
        m_commandLine = contentOf(u"/proc/%1/cmdline"_s.arg(m_window->pid()));
        readFiles(); // also what it would remove when it ends
        keep(m_window->terminate(SIGTERM), 0);
        readFiles();
    }

    //! Another call of the same number, handed over and looked up.
    void call()
    {
        const auto sends = m_server.sends();
        keep(m_session.run({u"--log"_s, m_log, u"--call"_s, u"+84367123456"_s, u"--call-id"_s,
                 QString::number(++m_calls)}),
            0);
        EXPECT_TRUE(becomesTrue([&] { return m_server.sends() > sends; }));
    }

    void keep(const Ended &ended, int code)
    {
        EXPECT_EQ(ended.code, code);
        m_said += ended.out + ended.err;
    }

    void readFiles()
    {
        QDirIterator entries(m_session.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next();
            m_files[path] += contentOf(path);
        }
    }

    DeskSession m_session {PrivateKeyring::Service::Unlocked};
    FaultServer m_server;
    FaultServer m_elsewhere;
    QTemporaryDir m_outside;
    QString m_log = m_outside.filePath(u"log"_s);
    std::optional<Program> m_window;
    int m_calls = 0;
    QByteArray m_said;
    QByteArray m_environment;
    QByteArray m_commandLine;
    QMap<QString, QByteArray> m_files; //!< below the home and all other folders of the session
};

} // namespace

TEST_F(ProgramSecrecy, TheKeyIsInTheRequestsHeaderAlone)
{
    const auto forms = disguisesOf(key);
    for (const auto &[path, content] : m_files.asKeyValueRange())
        expectAbsent(forms, content, path);
    expectAbsent(forms, contentOf(m_log), u"the log"_s);
    expectAbsent(forms, m_environment, u"the environment"_s);
    expectAbsent(forms, m_commandLine, u"the command line"_s);
    for (const auto &request : m_server.requests()) {
        EXPECT_EQ(request.header("apikey"), key);
        expectAbsent(forms, request.target, u"a query"_s);
        expectAbsent(forms, request.header("User-Agent") + request.header("Referer"), u"another header"_s);
    }
    // What the server itself says may hold it; nobody else's words do.
    expectAbsent(forms, m_said, u"what was said"_s);

    // The search would have found it.
    EXPECT_TRUE(m_files.value(m_session.dataFolder() + u"/ringdesk.ini"_s).contains("desk"));
    EXPECT_TRUE(std::ranges::any_of(
        m_files.keys(), [](const QString &path) { return path.endsWith(u".keyring"_s); }));
    EXPECT_TRUE(m_environment.contains("HOME="));
    EXPECT_TRUE(m_commandLine.contains("--log"));
}

TEST_F(ProgramSecrecy, NobodyElsesServerIsTold)
{
    EXPECT_EQ(m_elsewhere.connections(), 0);
}

TEST_F(ProgramSecrecy, TheNumberIsNotWrittenDown)
{
    const QByteArray log = contentOf(m_log);
    expectAbsent(writtenForms(), log, u"the log"_s);
    expectAbsent(writtenForms(), m_said, u"what was said"_s);
    for (const auto &[path, content] : m_files.asKeyValueRange())
        expectAbsent(writtenForms(), content, path);
    for (const QByteArray &part : {"?phone"_ba, "phone="_ba, "page="_ba, "limit="_ba, "contactType"_ba})
        EXPECT_FALSE(log.contains(part)) << part.constData();

    // It is a log with much in it.
    EXPECT_TRUE(log.contains(" ringdesk.net GET /contacts status 200"));
    EXPECT_TRUE(log.contains(" ringdesk.net GET /contacts status 302"));
    EXPECT_TRUE(log.contains(" qt."));
}

TEST_F(ProgramSecrecy, TheLogIsTheUsersAlone)
{
    EXPECT_EQ(QFile::permissions(m_log)
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
}
