#include "deskforms.h"

#include "customer.h"
#include "deletionform.h"
#include "forms.h"
#include "orderform.h"
#include "productform.h"
#include "ticketform.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("DeskForms", text);
}

QVariantMap newOrder(const Customer &customer)
{
    OrderDraft draft = newOrderFor(customer);
    const QString name = customer.name.trimmed().left(200);
    draft.name = name.isEmpty() ? words(QT_TRANSLATE_NOOP("DeskForms", "Order by telephone"))
                                : words(QT_TRANSLATE_NOOP("DeskForms", "Order of %1")).arg(name);
    return contentOf(draft);
}

} // namespace

void addForms(Forms &forms, Connection &connection, Orders &orders, Products &products, Tickets &tickets,
    Templates &templates, const Deadlines &deadlines)
{
    const auto order = [&orders, &products](QWidget *parent) -> DraftForm * {
        return new OrderForm(orders, products, parent);
    };
    forms.add({.name = QString::fromLatin1(FormName::order),
        .title = [] { return words(QT_TRANSLATE_NOOP("DeskForms", "New order")); },
        .submitLabel = [] { return words(QT_TRANSLATE_NOOP("DeskForms", "Submit order")); },
        .key = Qt::CTRL | Qt::Key_N,
        .make = order,
        .prefill = newOrder,
        .isWide = true});
    forms.add({.name = QString::fromLatin1(FormName::orderEdit),
        .title = [] { return words(QT_TRANSLATE_NOOP("DeskForms", "Edit order")); },
        .submitLabel = [] { return words(QT_TRANSLATE_NOOP("DeskForms", "Submit order")); },
        .key = {},
        .make = order,
        .isWide = true});
    const auto ticket = [&connection, &tickets, &orders, &templates, &deadlines](
                            QWidget *parent) -> DraftForm * {
        return new TicketForm(connection, tickets, orders, templates, deadlines, parent);
    };
    forms.add({.name = QString::fromLatin1(FormName::ticket),
        .version = TicketForm::version,
        .title = [] { return words(QT_TRANSLATE_NOOP("DeskForms", "New ticket")); },
        .submitLabel = [] { return words(QT_TRANSLATE_NOOP("DeskForms", "Submit ticket")); },
        .key = Qt::CTRL | Qt::Key_T,
        .make = ticket,
        .prefill = [](const Customer &customer) { return contentOf(newTicketFor(customer)); },
        .isWide = true});
    forms.add({.name = QString::fromLatin1(FormName::ticketEdit),
        .version = TicketForm::version,
        .title = [] { return words(QT_TRANSLATE_NOOP("DeskForms", "Edit ticket")); },
        .submitLabel = [] { return words(QT_TRANSLATE_NOOP("DeskForms", "Submit ticket")); },
        .key = {},
        .make = ticket,
        .isWide = true});
    for (const FormKind &kind :
        {deleteOrderForm(), deleteTicketForm(), newProductForm(), editProductForm(), deleteProductForm()})
        forms.add(kind);
}
