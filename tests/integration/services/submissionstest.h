#pragma once

#include "connection.h"
#include "database.h"
#include "drafts.h"
#include "outbox.h"
#include "secrets.h"
#include "servicestest.h"
#include "submissions.h"
#include "testkind.h"
#include "vault.h"

#include <QSignalSpy>

#include <memory>

// What the tests of the submissions share: a desk with everything but windows, on a server of theirs.

using State = SubmissionState;
using Verdict = Settlement::Verdict;

//! So short that what comes of itself comes at once.
[[nodiscard]] SubmissionPauses quick();
//! So long that nothing comes of itself within a test.
[[nodiscard]] SubmissionPauses patient();

//! `[{"code": …, "number": 3609}]`: what the test kind reads when it is there.
[[nodiscard]] Reply listOf(const QString &code);
[[nodiscard]] Reply success(int number = 3609);

//! The methods and bodies of what was written, in the order it arrived; reads left out.
[[nodiscard]] QList<FaultServer::Request> writesTo(const FaultServer &server);
[[nodiscard]] int readsFrom(const FaultServer &server);
//! The `text` of each write, in the order they arrived.
[[nodiscard]] QStringList textsAt(const FaultServer &server);
[[nodiscard]] QStringList codesAt(const FaultServer &server);

//! One company's drafts and outbox, and the services on them. Kept in memory, or in \a file.
struct SubmissionDesk
{
    explicit SubmissionDesk(const SubmissionPauses &pauses = quick(), const QString &file = {},
        const QByteArray &dataKey = QByteArray(Vault::keySize, 'k'));
    ~SubmissionDesk();

    //! Opens the database, and waits until what is in it is here.
    void attach();
    void detach();
    //! \a server is this company's from now on.
    void use(const FaultServer &server, const QByteArray &key = "test-key");
    //! The same as an agent does it: a company of this name, whose key is in the keychain.
    void open(const QString &company, const FaultServer &server);

    qint64 draft(
        const QString &text, const QString &customer = {}, const QString &form = QStringLiteral("test"));
    //! Submits a draft of \a text, and waits until it is in the outbox; its id there.
    qint64 submit(
        const QString &text, const QString &customer = {}, const QString &form = QStringLiteral("test"));
    //! The submission that carries \a draft, or carried it; 0: none.
    [[nodiscard]] qint64 carrierOf(qint64 draft) const;
    [[nodiscard]] Submission at(qint64 id) const;
    [[nodiscard]] bool comesTo(qint64 id, State state);
    //! It was looked for, and what was found is told.
    [[nodiscard]] bool isTold(qint64 id, Verdict verdict);
    //! Everything that is under way has ended.
    void settleDown();

    Vault vault;
    HttpClient http;
    ApiRing api {http};
    SessionSecretStore keychain;
    Secrets secrets {keychain};
    Connection connection {secrets, api};
    QString path;
    std::unique_ptr<Database> database;
    Drafts drafts;
    Outbox outbox {drafts};
    TestKind kind {api};
    TestKind points {api, QStringLiteral("points")};
    Submissions submissions;
};

class SubmissionsTest : public testing::Test
{
protected:
    //! Makes \a desk submit something that the server takes (or not) without an answer; where it was looked
    //! for, the server says \a found.
    qint64 submitUnknown(SubmissionDesk &desk, bool found, const Reply &fault = Reply::closeAfterRequest());

    FaultServer m_server;
};
