#include "submissions.h"

class Submissions::Private
{
};

Submissions::Submissions(ApiRing &, Connection &, Drafts &, Outbox &, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{ }
Submissions::~Submissions() = default;
void Submissions::add(SubmissionKind &) { }
bool Submissions::submit(qint64, const QString &) { return false; }
bool Submissions::isCarried(qint64) const { return false; }
void Submissions::send(qint64) { }
bool Submissions::maySend(qint64) const { return false; }
void Submissions::check(qint64) { }
bool Submissions::isChecking(qint64) const { return false; }
void Submissions::takeBack(qint64) { }
bool Submissions::mayTakeBack(qint64) const { return false; }
void Submissions::confirmDone(qint64) { }
void Submissions::seen() { }
