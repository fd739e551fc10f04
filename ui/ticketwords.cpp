#include "ticketwords.h"

#include "plaintext.h"
#include "ticket.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString ticketTitle(const QString &number, const QString &title)
{
    QStringList parts;
    if (!number.isEmpty())
        parts.append(u'#' + shownLine(number, 40));
    if (const QString shown = shownLine(title, 160).trimmed(); !shown.isEmpty())
        parts.append(shown);
    return parts.isEmpty() ? QCoreApplication::translate("TicketWords", "Ticket without a title")
                           : parts.join(u' ');
}

Badge::Tone ticketTone(const QString &status)
{
    return isEndStatus(status) ? Badge::Tone::Good : Badge::Tone::Accent;
}
