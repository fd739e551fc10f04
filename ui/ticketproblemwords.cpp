#include "ticketproblemwords.h"

#include <QLocale>

QString TicketProblemWords::of(const TicketProblem &problem)
{
    const QLocale locale;
    switch (problem.fault) {
    case TicketFault::Missing:
        switch (problem.field) {
        case TicketField::Title:
            return tr("What is it about? A ticket needs a title.");
        case TicketField::Sla:
            return tr("Which SLA? AntCRM takes no ticket without one.");
        case TicketField::ContactName:
            return tr("Whom is it about? AntCRM takes no ticket without a name.");
        case TicketField::CustomFields:
            return tr("A custom field has a value and no name.");
        default:
            return tr("Something is missing here.");
        }
    case TicketFault::NoWay:
        return tr("How can they be reached? A number or an email address is needed.");
    case TicketFault::NoPhone:
        return tr("This is no phone number.");
    case TicketFault::NoEmail:
        return tr("This is no email address.");
    case TicketFault::TooMany:
        return tr("There are more than %1 files.").arg(TicketLimits::files);
    case TicketFault::TooLong:
        switch (problem.field) {
        case TicketField::Title:
            return tr("The title is longer than %1 characters.").arg(locale.toString(TicketLimits::title));
        case TicketField::Summary:
            return tr("The summary is longer than %1 characters, counted as HTML.")
                .arg(locale.toString(TicketLimits::summary));
        case TicketField::Files:
            return tr("An address is longer than %1 characters.").arg(locale.toString(TicketLimits::text));
        default:
            return tr("This is longer than %1 characters.").arg(locale.toString(TicketLimits::text));
        }
    }
    return {};
}
