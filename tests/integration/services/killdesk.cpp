#include "killdesk.h"

#include "apiring.h"
#include "connection.h"
#include "database.h"
#include "drafts.h"
#include "httpclient.h"
#include "outbox.h"
#include "secrets.h"
#include "submissions.h"
#include "testkind.h"
#include "vault.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A desk without windows that types, submits, and is killed at any moment. What it has done it says at once:
//
//     typed TIME DRAFT LENGTH     submitted TIME DRAFT     taking-back CODE
//     state CODE STATE            wrong WHAT               settled
//
//     killdesk FILE PORT SEED     types and submits until it is killed
//     killdesk FILE PORT settle   types nothing; ends when every unknown outcome has been looked for

namespace {

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        QCoreApplication::exit(1);
}

HttpLimits limits()
{
    HttpLimits limits;
    limits.idle = 150ms;
    limits.total = 1s;
    limits.retries = 0;
    return limits;
}

class Desk final : public QObject
{
public:
    Desk(const QString &file, const QString &address, quint32 seed)
        : m_vault(killdeskKey())
        , m_database(file)
        , m_random(seed)
        , m_isTyping(seed != 0)
    {
        m_submissions.add(m_kind);
        connect(&m_outbox, &Outbox::changed, this, [this](qint64 id) {
            if (const auto submission = m_outbox.find(id))
                say(u"state %1 %2"_s.arg(submission->code).arg(int(submission->state)));
        });
        connect(&m_submissions, &Submissions::notTaken, this, [] { say(u"wrong not taken"_s); });
        connect(&m_submissions, &Submissions::checkingChanged, this, [this](qint64 id) {
            if (m_submissions.isChecking(id))
                m_looked.insert(id);
        });
        connect(&m_outbox, &Outbox::loaded, this, &Desk::begin);
        m_connection.openDemo(ServerAddress::parse(address).value(), "kill-key");
        m_database.open(this, [this](const Stored<Database::Opening> &opening) {
            if (!opening || !opening->setAside.isEmpty())
                return say(u"wrong file"_s);
            m_drafts.attach(&m_database, &m_vault);
            m_outbox.attach(&m_database, &m_vault);
        });
        m_clock.callOnTimeout(this, [this] { m_isTyping ? type() : endWhenSettled(); });
    }
    ~Desk() override
    {
        m_outbox.detach();
        m_drafts.detach();
    }

private:
    void begin()
    {
        if (m_drafts.unreadable() + m_outbox.unreadable() > 0)
            say(u"wrong unreadable"_s);
        m_submissions.seen();
        m_clock.start(2ms);
    }

    QList<Draft> editable() const
    {
        auto drafts = m_drafts.all();
        drafts.removeIf([this](const Draft &draft) { return m_submissions.isCarried(draft.id); });
        return drafts;
    }

    void type()
    {
        // Some forms are filled in and sent at once, others stay open: only these show what is not saved.
        const auto isQuick = [](const Draft &draft) { return draft.id % 2 == 0; };
        const auto drafts = editable();
        const auto quick = std::ranges::count_if(drafts, isQuick);
        if (quick < 2 || drafts.size() - quick < 2) {
            const quint32 customer = m_random.bounded(5U);
            const QString key = customer == 0 ? QString() : u"c%1"_s.arg(customer);
            const qint64 id = m_drafts.add(u"test"_s, 1, {{}, key, {}}, {});
            say(u"typed %1 %2 0"_s.arg(sharedClock().count()).arg(id));
            return;
        }
        const Draft draft = drafts.at(m_random.bounded(int(drafts.size())));
        const auto length = draft.content.value(u"text"_s).toString().size() + 1;
        m_drafts.change(draft.id, {{u"text"_s, typedText(draft.id, length)}});
        say(u"typed %1 %2 %3"_s.arg(sharedClock().count()).arg(draft.id).arg(length));
        if (m_random.bounded(isQuick(draft) ? 3 : 400) == 0) {
            if (!m_submissions.submit(draft.id, u"x"_s) || !m_submissions.isCarried(draft.id)
                || m_submissions.submit(draft.id, u"a second press"_s))
                say(u"wrong press"_s);
            say(u"submitted %1 %2"_s.arg(sharedClock().count()).arg(draft.id));
        }
        if (m_random.bounded(20) == 0)
            takeOneBack();
    }

    void takeOneBack()
    {
        const auto all = m_outbox.all();
        for (const Submission &submission : all) {
            if (submission.state == SubmissionState::Unknown && m_submissions.mayTakeBack(submission.id)) {
                say(u"taking-back "_s + submission.code);
                m_submissions.takeBack(submission.id);
                return;
            }
        }
    }

    void endWhenSettled()
    {
        const auto all = m_outbox.all();
        for (const Submission &submission : all) {
            const bool isTold = submission.state == SubmissionState::Unknown
                && m_submissions.mayTakeBack(submission.id) && m_looked.contains(submission.id);
            if (submission.isUnsent() && !isTold)
                return;
        }
        say(u"settled"_s);
        QCoreApplication::exit(0);
    }

    Vault m_vault;
    Database m_database;
    QRandomGenerator m_random;
    bool m_isTyping;
    HttpClient m_http {limits()};
    ApiRing m_api {m_http};
    SessionSecretStore m_keychain;
    Secrets m_secrets {m_keychain};
    Connection m_connection {m_secrets, m_api};
    Drafts m_drafts;
    Outbox m_outbox {m_drafts};
    TestKind m_kind {m_api};
    Submissions m_submissions {
        m_api, m_connection, m_drafts, m_outbox, nullptr, {10ms, 40ms, 20ms, 10ms, 40ms, 20ms}};
    QSet<qint64> m_looked; // for what was not found before this start it looks again
    QTimer m_clock;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const Desk desk(arguments.at(1), u"http://127.0.0.1:"_s + arguments.at(2), arguments.at(3).toUInt());
    return QCoreApplication::exec();
}
