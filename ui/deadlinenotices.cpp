#include "deadlinenotices.h"

#include "banner.h"
#include "plaintext.h"
#include "slawords.h"
#include "timetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView messageId("deadlines"); // of the banner
constexpr qsizetype longestTitle = 80; // letters; the banner is a line

QString nameOf(const Ticket &ticket)
{
    return ticket.number.isEmpty() ? ticket.id : ticket.number;
}

} // namespace

DeadlineNotices::DeadlineNotices(const Desk &desk, Banner &banner, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_banner(banner)
{
    connect(&m_desk.deadlines, &Deadlines::dueChanged, this, [this] {
        refresh();
        tellOutside();
    });
    connect(&m_desk.deadlines, &Deadlines::ticked, this, &DeadlineNotices::refresh);
    connect(&m_banner, &Banner::putAway, this, [this](const QString &id) {
        if (id == messageId)
            m_desk.deadlines.putAway();
    });
    refresh();
}

QString DeadlineNotices::words(const QList<TicketDue> &due, const QDateTime &now)
{
    if (due.isEmpty())
        return {};
    const TicketDue &first = due.first();
    const QString number = shownLine(nameOf(first.ticket), longestTitle);
    const QString at = momentText(first.deadline.at, now);
    if (due.size() > 1) {
        return tr("%n tickets are due, the first, #%1, at %2.", nullptr, int(due.size())).arg(number, at);
    }
    const QString title = shownLine(first.ticket.title, longestTitle);
    const QString left = SlaWords::remaining(first.deadline, now);
    return now >= first.deadline.at ? tr("Ticket #%1 “%2” was due at %3, %4.").arg(number, title, at, left)
                                    : tr("Ticket #%1 “%2” is due at %3, %4.").arg(number, title, at, left);
}

void DeadlineNotices::refresh()
{
    const auto &due = m_desk.deadlines.due();
    const bool isLate = std::ranges::any_of(
        due, [](const TicketDue &one) { return one.deadline.state == SlaState::Overdue; });
    Banner::Message message {QString(messageId), isLate ? Banner::Tone::Bad : Banner::Tone::Warning,
        words(due, m_desk.deadlines.now()), {}, {}, true};
    if (!due.isEmpty() && !due.first().ticket.number.isEmpty()) { // else AntCRM cannot be asked for it
        message.action = due.size() == 1 ? tr("Show it") : tr("Show the first");
        message.run = [this, number = due.first().ticket.number] { Q_EMIT ticketWanted(number); };
    }
    m_banner.setMessages({message}, Banner::From::Deadlines);
}

void DeadlineNotices::tellOutside()
{
    QSet<QString> told;
    QStringList fresh;
    for (const TicketDue &one : m_desk.deadlines.due()) {
        const QString name = nameOf(one.ticket);
        const QString mark = name + u'\n' + QString::number(one.deadline.at.toMSecsSinceEpoch());
        if (!m_told.contains(mark))
            fresh.append(u'#' + shownLine(name, longestTitle));
        told.insert(mark);
    }
    m_told += told;
    // Of everybody's tickets every desk of the company would be told, over whatever else it is doing.
    if (fresh.isEmpty() || m_desk.deadlines.plan().person.isEmpty())
        return;
    constexpr qsizetype most = 3;
    const QString names = fresh.mid(0, most).join(u", "_s) + (fresh.size() > most ? u" …"_s : QString());
    Q_EMIT noticed(tr("%n tickets are due", nullptr, int(fresh.size())), names);
}
