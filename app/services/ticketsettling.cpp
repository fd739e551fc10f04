#include "ticketsettling.h"

#include "apiring.h"
#include "askedtimes.h"
#include "commoncodec.h"
#include "newrecordsearch.h"
#include "pagelimit.h"
#include "pagereading.h"
#include "recordsettling.h"
#include "samesummary.h"
#include "textfold.h"
#include "ticketcodec.h"
#include "tickets.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

//! How long before it was sent is asked for: our clock may be ahead, and what the contact had before is worth
//! showing. Short, for only so many pages are read.
constexpr qint64 askedBefore = 3'600; // s

//! For an agent to recognise it by: number, time and title, in no language.
QString factOf(const Ticket &ticket)
{
    constexpr qsizetype mostLetters = 100;
    QStringList parts {u'#' + ticket.number};
    if (ticket.createdAt.isValid())
        parts.append(ticket.createdAt.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s));
    if (const QString title = ticket.title.left(mostLetters).simplified(); !title.isEmpty())
        parts.append(title);
    return parts.join(u" · "_s);
}

//! What a POST says, which has neither number nor id.
Ticket ticketIn(QJsonObject body)
{
    body.insert("_id"_L1, u"new"_s);
    return readTicket(JsonReader(body)).value_or(Ticket());
}

//! \a sent has an id alone. Another kind of id than ours tells nothing of whose it is.
Likeness sameId(const TicketContact &contact, const TicketContact &sent)
{
    const QStringList ids = idsOf(contact);
    if (ids.contains(sent.id))
        return Likeness::Yes;
    const bool isComparable = std::ranges::any_of(
        ids, [&sent](const QString &id) { return isObjectId(id) == isObjectId(sent.id); });
    return isComparable ? Likeness::No : Likeness::Perhaps;
}

bool hasPhone(const TicketContact &contact, const CustomerPhone &phone)
{
    return std::ranges::any_of(contact.phones, [&phone](const CustomerPhone &one) {
        return phone.number.isValid() || one.number.isValid() ? one.number == phone.number
                                                              : one.value.trimmed() == phone.value.trimmed();
    });
}

bool hasEmail(const TicketContact &contact, const CustomerEmail &email)
{
    return std::ranges::any_of(
        contact.emails, [&email](const CustomerEmail &one) { return isSameEmail(one.value, email.value); });
}

Likeness sameContact(const TicketContact &contact, const TicketContact &sent)
{
    if (!sent.id.isEmpty())
        return sameId(contact, sent);
    if (std::ranges::any_of(sent.phones, [&contact](const auto &phone) { return hasPhone(contact, phone); })
        || std::ranges::any_of(
            sent.emails, [&contact](const auto &email) { return hasEmail(contact, email); }))
        return Likeness::Yes;
    const bool isComparable = (!sent.phones.isEmpty() && !contact.phones.isEmpty())
        || (!sent.emails.isEmpty() && !contact.emails.isEmpty())
        || (!contact.name.isEmpty() && foldText(contact.name) != foldText(sent.name));
    return isComparable ? Likeness::No : Likeness::Perhaps;
}

//! Whether it says what was sent, whenever it was made. Where title and contact are the same and the rest is
//! not, it may be another one, or the server keeps it in words of its own: an agent has to look.
Likeness likenessOf(const Ticket &ticket, const Ticket &sent)
{
    if (foldText(ticket.title) != foldText(sent.title))
        return Likeness::No;
    const auto differs = [](const QString &a, const QString &b) {
        return !a.trimmed().isEmpty() && !b.trimmed().isEmpty() && foldText(a) != foldText(b);
    };
    const bool isSummaryOther = !ticket.summary.trimmed().isEmpty() && !sent.summary.trimmed().isEmpty()
        && !isSameSummary(ticket.summary, sent.summary);
    const bool isOther =
        isSummaryOther || differs(ticket.sla, sent.sla) || differs(ticket.priority, sent.priority);
    const Likeness same = sameContact(ticket.contact, sent.contact);
    return isOther && same == Likeness::Yes ? Likeness::Perhaps : same;
}

//! What is known while it is looked for.
struct NewTicketSearch
{
    Ticket sent;
    QString code;
    QDateTime from;
    QDateTime to;
    bool hasSeenAny = false;
    bool isPageFull = false; //!< of the page without times
    QString found;
    QStringList alike;
    QDateTime newest;
    QDateTime last; //!< on the page without times
    bool isNewestFirst = true;
    RequestHandle request;
};

//! A list without a ticket says nothing when it is of the wrong hours: our clock may be wrong by any amount.
//! So the newest tickets there are get looked at, whenever they were made.
void lookWithoutTimes(const std::shared_ptr<NewTicketSearch> &search, ApiRing &api, QObject *context,
    const Settlement &none, const Callback<Settlement> &done)
{
    const auto look = [weak = std::weak_ptr(search)](const QList<JsonReader> &records) {
        const auto state = weak.lock();
        if (!state)
            return true;
        state->isPageFull = records.size() >= pageLimit;
        for (const JsonReader &one : records) {
            const auto ticket = readTicket(JsonReader(one.json()));
            if (!ticket)
                continue;
            if (!state->code.isEmpty() && ticket->code == state->code)
                state->found = ticket->number;
            else if (likenessOf(*ticket, state->sent) != Likeness::No)
                state->alike.append(factOf(*ticket));
            const QDateTime at = ticket->createdAt;
            state->isNewestFirst =
                state->isNewestFirst && at.isValid() && (!state->last.isValid() || at <= state->last);
            state->last = at;
            if (at.isValid() && (!state->newest.isValid() || at > state->newest))
                state->newest = at;
        }
        return true;
    };
    search->request = readPages(api, {u"/tickets"_s, {}, 1}, context, look,
        [weak = std::weak_ptr(search), none, done](const Result<PagesEnd> &answer) {
            using Verdict = Settlement::Verdict;
            const auto state = weak.lock();
            if (!state)
                return;
            if (const auto end = missingAsEmpty(answer); !end)
                return done(tl::make_unexpected(end.error()));
            if (!state->found.isEmpty())
                return done(settlement(Verdict::Found, state->found));
            // It was not made when it is neither among all there are nor among the newest. Nothing since it
            // was sent is a quiet day as a rule; something of after tomorrow is a clock that is wrong.
            const bool isClockWrong = state->newest.isValid() && state->newest > state->to;
            const bool isUnclear =
                !state->alike.isEmpty() || (state->isPageFull && (isClockWrong || !state->isNewestFirst));
            done(isUnclear ? settlement(Verdict::CannotTell, {}, state->alike.mid(0, 5)) : none);
        });
}

} // namespace

RequestHandle settleNewTicket(
    ApiRing &api, const Submission &submission, QObject *context, Callback<Settlement> done)
{
    auto search = std::make_shared<NewTicketSearch>();
    search->sent = ticketIn(QJsonDocument::fromJson(submission.request.body).object());
    search->code = submission.code;
    search->from = submission.createdAt.addSecs(-askedBefore);
    // Clocks differ.
    search->to = QDateTime::currentDateTimeUtc().addDays(1);
    const PagedList list {u"/tickets"_s, askedTimes(search->from, search->to), mostSettlingPages};
    // The handle given to the caller owns the search; a request that is under way must not.
    const std::weak_ptr weak(search);
    search->request = settleNew<Ticket>(api, list,
        {submission.code, submission.createdAt,
            [sent = search->sent](const Ticket &ticket) { return likenessOf(ticket, sent); },
            [sent = search->sent, weak](const Ticket &ticket) {
                if (const auto state = weak.lock())
                    state->hasSeenAny = true;
                return sameContact(ticket.contact, sent.contact) == Likeness::Yes;
            },
            factOf},
        readTicket, context, [weak, &api, context, done = std::move(done)](const Result<Settlement> &result) {
            const auto state = weak.lock();
            if (!state)
                return;
            if (!result || state->hasSeenAny || result->verdict != Settlement::Verdict::NotFound)
                return done(result);
            lookWithoutTimes(state, api, context, *result, done);
        });
    return RequestHandle([owned = std::move(search)]() mutable { owned.reset(); });
}

RequestHandle settleTicket(ApiRing &api, const QString &number, QObject *context, Callback<Settlement> done,
    std::function<bool(const std::optional<QJsonObject> &)> isDone)
{
    const auto fact = [](const QJsonObject &record) {
        const auto ticket = readTicket(JsonReader(record));
        return ticket ? factOf(*ticket) : QString();
    };
    return settleWritten(
        api, {u"/tickets"_s, "TicketId"_L1, number, std::move(isDone), fact}, context, std::move(done));
}
