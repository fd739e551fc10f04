#include "database.h"
#include "killdesk.h"
#include "randomserver.h"
#include "records.h"
#include "servicestest.h"
#include "sql.h"
#include "vault.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SubmissionState;
using Verdict = Settlement::Verdict;

// A desk is killed at random moments while it types and submits to a server that fails at random. What must
// hold afterwards is DESIGN 4: nothing typed is lost, nothing is sent twice, nobody has to wonder which.

namespace {

constexpr auto promised = 500ms; //!< from a keystroke to the disk
constexpr int killsPerTest = 25;

struct Desk
{
    QHash<qint64, Draft> drafts;
    QHash<QString, Submission> submissions; //!< by code
};

//! What is on disk, read without any of the code that mends it at a start.
Desk readFile(const QString &path)
{
    Desk desk;
    Database database(path);
    QObject context;
    bool isRead = false;
    const auto read = [&desk](QSqlDatabase &db) -> Stored<void> {
        const Vault vault(killdeskKey());
        auto drafts = runSql(db, u"SELECT id, sealed FROM draft"_s);
        while (drafts && drafts->next()) {
            const qint64 id = drafts->value(0).toLongLong();
            const auto draft =
                readDraft(vault.open("draft", id, drafts->value(1).toByteArray()).value_or(""));
            EXPECT_TRUE(draft.has_value()) << "a draft that cannot be read";
            desk.drafts.insert(id, draft.value_or(Draft()));
        }
        auto rows = runSql(db, u"SELECT id, sealed FROM submission"_s);
        while (rows && rows->next()) {
            const auto submission = readSubmission(
                vault.open("submission", rows->value(0).toLongLong(), rows->value(1).toByteArray())
                    .value_or(""));
            EXPECT_TRUE(submission.has_value()) << "a submission that cannot be read";
            if (submission)
                desk.submissions.insert(submission->code, *submission);
        }
        EXPECT_TRUE(drafts && rows);
        return {};
    };
    database.open(&context, [](const Stored<Database::Opening> &opening) {
        ASSERT_TRUE(opening.has_value());
        EXPECT_TRUE(opening->setAside.isEmpty()) << "the file was broken";
    });
    database.write(read, &context, [&isRead](const Stored<void> &) { isRead = true; });
    EXPECT_TRUE(becomesTrue([&] { return isRead; }));
    return desk;
}

class KillTest : public testing::TestWithParam<quint32>
{
protected:
    void run(const QString &mode, std::optional<std::chrono::milliseconds> killAfter);
    void take(const QByteArray &line);
    void expectNothingLost(const Desk &desk);
    void expectEachCarriedOnce(const Desk &desk);
    void expectNothingTwice(const Desk &desk);
    void expectAllSettled(const Desk &desk);

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"desk.db"_s);
    QRandomGenerator m_random {GetParam()};
    RandomServer m_server {GetParam()};
    std::chrono::microseconds m_killedAt {0};

    // What the desk said, over all its lives.
    QHash<qint64, QList<std::pair<std::chrono::microseconds, qsizetype>>> m_typed;
    QHash<qint64, std::chrono::microseconds> m_submitted;
    QHash<QString, State> m_states; //!< by code, as the agent saw it last
    QSet<QString> m_takenBack;
    QSet<QString> m_onDisk; //!< codes that were found there, or of which the desk said so
    bool m_isSettled = false;
    int m_keystrokes = 0;
    int m_due = 0; //!< keystrokes of the life that was ended, older than what was promised
    int m_presses = 0;
};

void KillTest::take(const QByteArray &line)
{
    const auto words = QString::fromUtf8(line.trimmed()).split(u' ');
    const auto time = std::chrono::microseconds(words.value(1).toLongLong());
    if (words.at(0) == u"typed") {
        ++m_keystrokes;
        m_typed[words.at(2).toLongLong()].append({time, words.at(3).toLongLong()});
    } else if (words.at(0) == u"submitted") {
        ++m_presses;
        m_submitted[words.at(2).toLongLong()] = time;
    } else if (words.at(0) == u"state") {
        m_states[words.at(1)] = State(words.at(2).toInt());
        m_onDisk.insert(words.at(1));
    } else if (words.at(0) == u"taking-back") {
        m_takenBack.insert(words.at(1));
    } else if (words.at(0) == u"settled") {
        m_isSettled = true;
    } else {
        ADD_FAILURE() << line.toStdString();
    }
}

void KillTest::run(const QString &mode, std::optional<std::chrono::milliseconds> killAfter)
{
    QProcess desk;
    QByteArray last; // a line that is not whole was never said
    bool isEnded = false;
    const auto hear = [&] {
        last += desk.readAllStandardOutput();
        for (auto end = last.indexOf('\n'); end >= 0; end = last.indexOf('\n')) {
            take(last.first(end));
            last.remove(0, end + 1);
        }
    };
    QObject::connect(&desk, &QProcess::readyReadStandardOutput, &desk, hear);
    QObject::connect(&desk, &QProcess::finished, &desk, [&] { isEnded = true; });
    QTimer killer;
    killer.setTimerType(Qt::PreciseTimer);
    killer.setSingleShot(true);
    killer.callOnTimeout([&] {
        m_killedAt = sharedClock();
        ::kill(pid_t(desk.processId()), SIGKILL);
    });
    desk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    desk.start(QStringLiteral(RINGDESK_KILLDESK), {m_file, QString::number(m_server.port()), mode});
    ASSERT_TRUE(desk.waitForStarted());
    if (killAfter)
        killer.start(*killAfter);
    ASSERT_TRUE(becomesTrue([&] { return isEnded && m_server.isQuiet(); }));
    hear();
    EXPECT_EQ(desk.exitStatus(), killAfter ? QProcess::CrashExit : QProcess::NormalExit);
}

void KillTest::expectNothingLost(const Desk &desk)
{
    QHash<qint64, Submission> carriers;
    for (const Submission &submission : desk.submissions)
        carriers.insert(submission.draft, submission);
    // From here on what is on disk counts: the next life goes on from there.
    const auto typed = std::exchange(m_typed, {});
    for (auto each = typed.cbegin(); each != typed.cend(); ++each) {
        const qint64 id = each.key();
        const auto &keystrokes = each.value();
        qsizetype due = -1;
        for (const auto &[time, length] : keystrokes) {
            if (time <= m_killedAt - promised) {
                due = length;
                m_due += time > 0us ? 1 : 0;
            }
        }
        const auto draft = desk.drafts.constFind(id);
        const auto carrier = carriers.constFind(id);
        if (draft == desk.drafts.cend()) {
            EXPECT_TRUE(due < 0 || (carrier != carriers.cend() && carrier->state == State::Done))
                << "a draft of " << due << " keystrokes is gone";
            continue;
        }
        const QString text = draft->content.value(u"text"_s).toString();
        EXPECT_EQ(text, typedText(id, text.size())) << "not what was typed";
        EXPECT_GE(text.size(), due) << "of " << keystrokes.last().second << " keystrokes";
        m_typed.insert(id, {{0us, text.size()}});
    }
    const auto submitted = std::exchange(m_submitted, {});
    for (auto pressed = submitted.cbegin(); pressed != submitted.cend(); ++pressed) {
        const bool isDue = pressed.value() <= m_killedAt - promised;
        EXPECT_TRUE(!isDue || carriers.contains(pressed.key()) || desk.drafts.contains(pressed.key()))
            << "neither submitted nor a draft";
    }
}

void KillTest::expectEachCarriedOnce(const Desk &desk)
{
    for (const Submission &submission : desk.submissions) {
        const auto draft = desk.drafts.constFind(submission.draft);
        const bool isCarried = draft != desk.drafts.cend() && draft->submission == submission.id;
        EXPECT_EQ(isCarried, submission.isUnsent()) << "in state " << int(submission.state);
        if (submission.state == State::Done) {
            EXPECT_TRUE(draft == desk.drafts.cend()) << "a draft of what is done";
        }
        // What the agent saw as its end is its end.
        const auto seen = m_states.value(submission.code, submission.state);
        if (seen == State::Done || seen == State::Rejected) {
            EXPECT_EQ(int(submission.state), int(seen));
        }
    }
    for (const Draft &draft : desk.drafts) {
        const auto carries = [&](const Submission &other) { return other.id == draft.submission; };
        EXPECT_TRUE(draft.submission == 0 || std::ranges::any_of(desk.submissions, carries))
            << "carried by nothing: it could never be edited again";
    }
}

void KillTest::expectNothingTwice(const Desk &desk)
{
    for (const Submission &submission : desk.submissions) {
        m_onDisk.insert(submission.code);
        const QString &code = submission.code;
        const bool isStored = m_server.stored.contains(code);
        const bool isNotFound = submission.state == State::Unknown && submission.check
            && submission.check->verdict == Verdict::NotFound;
        SCOPED_TRACE(testing::Message() << code.toStdString() << " in state " << int(submission.state) << ", "
                                        << m_server.writes.value(code) << " writes");
        if (submission.state == State::Queued) {
            EXPECT_EQ(m_server.writes.value(code), 0);
        }
        if (submission.state == State::Done) {
            EXPECT_TRUE(isStored);
            EXPECT_EQ(submission.request.body,
                QByteArray(R"({"code":")" + code.toUtf8() + R"(","text":")"
                    + m_server.stored.value(code).toUtf8() + R"("})"));
        }
        if (submission.state == State::Rejected || isNotFound) {
            EXPECT_FALSE(isStored);
        }
    }
    for (auto write = m_server.writes.cbegin(); write != m_server.writes.cend(); ++write) {
        EXPECT_EQ(write.value(), 1) << write.key().toStdString() << " was sent more than once";
        if (desk.submissions.contains(write.key()))
            continue;
        // Taken back, or rejected and submitted anew: it was on disk once, and the server does not have it.
        EXPECT_TRUE(m_onDisk.contains(write.key())) << "sent and not on disk";
        EXPECT_FALSE(m_server.stored.contains(write.key())) << "forgotten, and the server has it";
    }
}

void KillTest::expectAllSettled(const Desk &desk)
{
    for (const Submission &submission : desk.submissions) {
        const bool isNotFound = submission.state == State::Unknown && submission.check
            && submission.check->verdict == Verdict::NotFound;
        EXPECT_TRUE(!submission.isUnsent() || isNotFound) << "left in state " << int(submission.state);
        EXPECT_EQ(submission.state == State::Done, m_server.stored.contains(submission.code));
    }
    for (auto stored = m_server.stored.cbegin(); stored != m_server.stored.cend(); ++stored)
        EXPECT_TRUE(desk.submissions.contains(stored.key()));
}

} // namespace

TEST_P(KillTest, NothingTypedIsLostAndNothingIsSentTwice)
{
    RecordProperty("seed", int(GetParam()));
    int unknown = 0;
    for (int life = 1; life <= killsPerTest; ++life) {
        SCOPED_TRACE(testing::Message() << "seed " << GetParam() << ", life " << life);
        // Some die while they start, most while they work, some old enough for every promise to be due.
        const auto age = life % 4 == 0 ? 600 + m_random.bounded(500) : m_random.bounded(300);
        run(QString::number(1 + m_random.bounded(1'000'000)), std::chrono::milliseconds(age));
        const Desk desk = readFile(m_file);
        expectNothingLost(desk);
        expectEachCarriedOnce(desk);
        expectNothingTwice(desk);
        unknown += int(std::ranges::count_if(desk.submissions, [](const Submission &submission) {
            return submission.state == State::Unknown || submission.state == State::Sending;
        }));
        m_states.clear();
        if (HasFailure())
            return;
    }
    EXPECT_GT(m_due, 0) << "nothing was old enough to be expected";
    EXPECT_GT(unknown, 0) << "nothing was left unknown";
    EXPECT_GT(m_server.stored.size(), 0);

    m_server.behave();
    run(u"settle"_s, {});
    EXPECT_TRUE(m_isSettled);
    const Desk desk = readFile(m_file);
    expectEachCarriedOnce(desk);
    expectNothingTwice(desk);
    expectAllSettled(desk);
    std::printf(
        "%d keystrokes, %d of them due, %d presses, %d writes, %d stored, %d times unknown after a kill\n",
        m_keystrokes, m_due, m_presses, int(m_server.writes.size()), int(m_server.stored.size()), unknown);
}

INSTANTIATE_TEST_SUITE_P(Seeds, KillTest, testing::Values(1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U),
    [](const auto &instance) { return "Seed" + std::to_string(instance.param); });
