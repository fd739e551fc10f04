#include "submissionstest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpLimits limitsOfADesk()
{
    auto limits = testLimits();
    limits.idle = 400ms; // silence is among the faults
    return limits;
}

QStringList fieldsAt(const FaultServer &server, const QString &field)
{
    QStringList values;
    for (const auto &request : writesTo(server))
        values << QJsonDocument::fromJson(request.body).object().value(field).toString();
    return values;
}

} // namespace

SubmissionPauses quick()
{
    return {10ms, 20ms, 10ms, 10ms, 20ms, 10ms};
}

SubmissionPauses patient()
{
    return {1h, 1h, 1h, 1h, 1h, 1h};
}

Reply listOf(const QString &code)
{
    return {200, R"([{"code":")" + code.toUtf8() + R"(","number":3609}])"};
}

Reply success(int number)
{
    return {201, R"({"success":true,"number":)" + QByteArray::number(number) + "}"};
}

QList<FaultServer::Request> writesTo(const FaultServer &server)
{
    auto requests = server.requests();
    requests.removeIf([](const auto &request) { return request.method == "GET"; });
    return requests;
}

int readsFrom(const FaultServer &server)
{
    return int(server.requests().size() - writesTo(server).size());
}

QStringList textsAt(const FaultServer &server)
{
    return fieldsAt(server, u"text"_s);
}

QStringList codesAt(const FaultServer &server)
{
    return fieldsAt(server, u"code"_s);
}

SubmissionDesk::SubmissionDesk(const SubmissionPauses &pauses, const QString &file, const QByteArray &dataKey)
    : vault(dataKey)
    , http(limitsOfADesk())
    , path(file)
    , submissions(api, connection, drafts, outbox, nullptr, pauses)
{
    points.goesByItself = false;
    submissions.add(kind);
    submissions.add(points);
    attach();
}

SubmissionDesk::~SubmissionDesk()
{
    detach();
}

void SubmissionDesk::attach()
{
    database = std::make_unique<Database>(path);
    bool isOpen = false;
    database->open(&outbox, [&isOpen](const Stored<Database::Opening> &opening) {
        EXPECT_TRUE(opening.has_value());
        isOpen = true;
    });
    EXPECT_TRUE(becomesTrue([&] { return isOpen; }));
    const QSignalSpy loaded(&outbox, &Outbox::loaded);
    drafts.attach(database.get(), &vault);
    outbox.attach(database.get(), &vault);
    EXPECT_TRUE(becomesTrue([&] { return !loaded.isEmpty(); }));
}

void SubmissionDesk::detach()
{
    outbox.detach();
    drafts.detach();
    database.reset();
}

void SubmissionDesk::use(const FaultServer &server, const QByteArray &key)
{
    connection.openDemo(addressOf(server), key);
}

void SubmissionDesk::open(const QString &company, const FaultServer &server)
{
    Profile profile;
    profile.name = company;
    profile.address = addressOf(server);
    bool isWritten = false;
    secrets.write(profile.apiKeySecret(), "key-of-" + company.toUtf8(), Secrets::Keep::Session, &outbox,
        [&](SecretResult<void>) { isWritten = true; });
    EXPECT_TRUE(becomesTrue([&] { return isWritten; }));
    connection.open(profile);
    EXPECT_TRUE(becomesTrue([&] { return connection.state() == Connection::State::Ready; }));
}

qint64 SubmissionDesk::draft(const QString &text, const QString &customer, const QString &form)
{
    return drafts.add(form, 1, {{}, customer, {}}, {{u"text"_s, text}});
}

qint64 SubmissionDesk::submit(const QString &text, const QString &customer, const QString &form)
{
    const qint64 id = draft(text, customer, form);
    EXPECT_TRUE(submissions.submit(id, text));
    EXPECT_TRUE(becomesTrue([&] { return carrierOf(id) != 0; }));
    return carrierOf(id);
}

qint64 SubmissionDesk::carrierOf(qint64 draft) const
{
    const auto all = outbox.all();
    for (const Submission &submission : all) {
        if (submission.draft == draft)
            return submission.id;
    }
    return 0;
}

Submission SubmissionDesk::at(qint64 id) const
{
    return outbox.find(id).value_or(Submission());
}

bool SubmissionDesk::comesTo(qint64 id, State state)
{
    const bool came = becomesTrue([&] {
        const auto submission = outbox.find(id);
        return submission && submission->state == state;
    });
    EXPECT_TRUE(came) << "it is " << int(at(id).state) << ", and " << int(state) << " was expected";
    return came;
}

bool SubmissionDesk::isTold(qint64 id, Verdict verdict)
{
    return becomesTrue([&] {
        const auto submission = outbox.find(id);
        return submission && submission->check && submission->check->verdict == verdict
            && !submissions.isChecking(id);
    });
}

void SubmissionDesk::settleDown()
{
    // Whatever was to follow from the event loop or the disk follows before this does.
    for (int i = 0; i < 3; ++i) {
        bool isDone = false;
        database->write([](QSqlDatabase &) -> Stored<void> { return {}; }, &outbox,
            [&isDone](const Stored<void> &) { isDone = true; });
        EXPECT_TRUE(becomesTrue([&] { return isDone; }));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

qint64 SubmissionsTest::submitUnknown(SubmissionDesk &desk, bool found, const Reply &fault)
{
    m_server.then(fault);
    m_server.always({200, "[]"});
    // Its code is known before anything of it is sent.
    QObject::connect(&desk.outbox, &Outbox::changed, &desk.outbox, [this, &desk, found](qint64 id) {
        if (found)
            m_server.always(listOf(desk.at(id).code));
    });
    const qint64 id = desk.submit(u"x"_s, u"c1"_s);
    EXPECT_TRUE(becomesTrue(
        [&] { return desk.at(id).state != State::Queued && desk.at(id).state != State::Sending; }));
    return id;
}
