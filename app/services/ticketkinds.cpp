#include "ticketkinds.h"

#include "apiring.h"
#include "recordkinds.h"
#include "ticketcodec.h"
#include "ticketdraft.h"
#include "tickets.h"
#include "ticketsettling.h"

#include <QJsonObject>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace {

using Method = SubmissionRequest::Method;

const QString path = u"/tickets"_s;
constexpr auto numberKey = "TicketId"_L1;

} // namespace

TicketKindBase::TicketKindBase(ApiRing &api, Tickets &tickets)
    : m_api(api)
    , m_tickets(tickets)
{ }

QString TicketKindBase::numberIn(const QJsonValue &answer) const
{
    const QJsonObject object = answer.toObject();
    for (const JsonReader &reader : {JsonReader(object), JsonReader(object.value("data"_L1).toObject())}) {
        for (const QLatin1StringView key : {numberKey, "number"_L1}) {
            if (const QString number = reader.text(key); !number.isEmpty())
                return number;
        }
    }
    return {};
}

void TicketKindBase::refresh(const Submission &submission)
{
    refreshSubmitted(m_tickets, submission, sentNumber(submission, numberKey));
}

Result<SubmissionRequest> NewTicketKind::request(const Draft &draft, const QString &code) const
{
    TicketDraft typed = ticketDraftOf(draft.content);
    typed.number.clear(); // of whatever it was made: this makes a new one
    if (const auto problems = problemsOf(typed); !problems.isEmpty())
        return refused(nameOf(problems.first().field));
    Ticket ticket = ticketOf(typed);
    ticket.code = code;
    return written(Method::Post, path, writeTicket(ticket));
}

RequestHandle NewTicketKind::settle(const Submission &submission, QObject *context, Callback<Settlement> done)
{
    return settleNewTicket(m_api, submission, context, std::move(done));
}

Result<SubmissionRequest> EditTicketKind::request(const Draft &draft, const QString & /*code*/) const
{
    const TicketDraft typed = ticketDraftOf(draft.content);
    if (typed.number.isEmpty())
        return refused(u"number"_s);
    if (const auto problems = problemsOf(typed); !problems.isEmpty())
        return refused(nameOf(problems.first().field));
    if (!isChanged(typed))
        return refused(u"unchanged"_s);
    TicketDraft original = ticketDraftOf(typed.original);
    original.number = typed.number;
    return written(Method::Put, path, writeTicketChanges(ticketOf(original), ticketOf(typed)));
}

RequestHandle EditTicketKind::settle(
    const Submission &submission, QObject *context, Callback<Settlement> done)
{
    return settleTicket(m_api, sentNumber(submission, numberKey), context, std::move(done),
        [body = bodyOf(submission)](const std::optional<QJsonObject> &record) {
            return record && holdsTicketChanges(*record, body);
        });
}

Result<SubmissionRequest> DeleteTicketKind::request(const Draft &draft, const QString & /*code*/) const
{
    return deletionOf(draft, path, numberKey, u"number"_s);
}

RequestHandle DeleteTicketKind::settle(
    const Submission &submission, QObject *context, Callback<Settlement> done)
{
    return settleTicket(m_api, sentNumber(submission, numberKey), context, std::move(done),
        [](const std::optional<QJsonObject> &record) {
            // It may be kept, and say of itself that it is deleted.
            const auto ticket = record ? readTicket(JsonReader(*record)) : Result<Ticket>();
            return !record || (ticket && ticket->isDeleted);
        });
}
