#include "ticketform.h"

#include "choicefield.h"
#include "connection.h"
#include "customfieldsedit.h"
#include "deadlines.h"
#include "filesedit.h"
#include "formfield.h"
#include "forms.h"
#include "lengthlimit.h"
#include "orders.h"
#include "phonerow.h"
#include "plaintext.h"
#include "slawords.h"
#include "summaryedit.h"
#include "summaryhtml.h"
#include "templatebar.h"
#include "theme.h"
#include "ticketproblemwords.h"
#include "tickets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QString TicketDraft::*texts[] = {&TicketDraft::title, &TicketDraft::summary, &TicketDraft::sla,
    &TicketDraft::priority, &TicketDraft::status, &TicketDraft::category, &TicketDraft::group,
    &TicketDraft::resolution};

//! As it stands in the field: its number can be typed over.
QString shownOrder(const TicketOrder &order)
{
    const QString number = shownLine(order.number.trimmed(), 60);
    const QString name = shownLine((order.name.isEmpty() ? order.id : order.name).trimmed(), 120);
    if (number.isEmpty())
        return name;
    return name.isEmpty() ? u'#' + number : u"#%1 · %2"_s.arg(number, name);
}

QString shownOrder(const Order &order)
{
    const QString text = shownOrder(TicketOrder {order.number, order.id, order.name, {}});
    return order.createdAt.isValid()
        ? u"%1 · %2"_s.arg(text, order.createdAt.toLocalTime().toString(u"dd/MM/yyyy"_s))
        : text;
}

} // namespace

TicketForm::TicketForm(Connection &connection, Tickets &tickets, Orders &orders, Templates &templates,
    const Deadlines &deadlines, QWidget *parent)
    : DraftForm(parent)
    , m_connection(connection)
    , m_tickets(tickets)
    , m_orders(orders)
    , m_deadlines(deadlines)
    , m_templates(new TemplateBar(
          templates, QString::fromLatin1(FormName::ticket), version,
          [this] { return contentOf(templateOf(m_draft)); }, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(2 * Metrics::grid);
    layout->addWidget(makeLeft());
    layout->addWidget(makeRight(), 1);
    orderTabs();
    connect(m_templates, &TemplateBar::taken, this, &TicketForm::takeTemplate);
    connect(m_templates, &TemplateBar::undone, this, &TicketForm::undoTemplate);
    connect(&m_connection, &Connection::changed, this, &TicketForm::showContact);
    connect(&m_deadlines, &Deadlines::planChanged, this, &TicketForm::showDeadline);
    connect(&m_deadlines, &Deadlines::ticked, this, &TicketForm::showDeadline);
    retranslate();
    fill();
}

QVariantMap TicketForm::content() const
{
    return contentOf(m_draft);
}

void TicketForm::setContent(const QVariantMap &content, int)
{
    m_draft = ticketDraftOf(content);
    m_givenOrder = m_draft.order;
    m_templates->forget();
    fill();
}

//! The fields as the draft has them; what stands there already keeps its cursor.
void TicketForm::fill()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    for (Field &one : m_fields) {
        one.refused.clear();
        one.limit->setText(one.text ? m_draft.*one.text : shownOrder(m_draft.order));
    }
    m_summaryRefused.clear();
    m_filesRefused.clear();
    m_customRefused.clear();
    m_summary->setHtml(m_draft.summary);
    m_files->setFiles(m_draft.files);
    m_customFields->setFields(m_draft.customFields);
    showContact();
    showDeadline();
    fillOrders();
    showFaults(problems());
    m_isFilling = wasFilling;
}

const TicketForm::Field *TicketForm::fieldOf(QString TicketDraft::*text) const
{
    const auto found = std::ranges::find(m_fields, text, &Field::text);
    return found == m_fields.end() ? nullptr : &*found;
}

void TicketForm::fieldEdited(int index)
{
    if (m_isFilling)
        return;
    Field &one = m_fields[index];
    one.refused.clear();
    const QString typed = one.edit->text();
    if (one.text) {
        m_draft.*one.text = typed;
    } else if (const auto known = m_knownOrders.constFind(typed); known != m_knownOrders.cend()) {
        m_draft.order = *known;
    } else {
        QString number = typed.section(u" · "_s, 0, 0).trimmed(); // what is shown behind it is its name
        if (number.startsWith(u'#'))
            number = number.sliced(1).trimmed();
        const auto same = std::ranges::find(m_knownOrders, number, &TicketOrder::number);
        m_draft.order =
            same != m_knownOrders.end() && !number.isEmpty() ? *same : TicketOrder {number, {}, {}, {}};
    }
    if (one.text == &TicketDraft::sla)
        showDeadline();
    if (one.text == &TicketDraft::contactPhone)
        fillOrders();
    touched();
}

void TicketForm::touched()
{
    if (m_isFilling)
        return;
    showFaults(problems());
    Q_EMIT edited();
}

QWidget *TicketForm::firstField() const
{
    return fieldOf(&TicketDraft::title)->edit;
}

QWidget *TicketForm::field(const QString &name) const
{
    if (name == "summary"_L1)
        return m_summary->text();
    if (name == "files"_L1)
        return m_files;
    if (name == "customFields"_L1)
        return m_customFields;
    const auto found =
        std::ranges::find_if(m_fields, [&name](const Field &one) { return nameOf(one.kind) == name; });
    return found == m_fields.end() ? nullptr : found->field->editor();
}

QString TicketForm::title() const
{
    const QString title = shownLine(m_draft.title.trimmed(), 80);
    const QString &contact = isContactFixed() ? m_draft.contact.name : m_draft.contactName;
    const QString name = shownLine(contact.trimmed(), 80);
    return title.isEmpty() || name.isEmpty() ? title + name : tr("%1, %2").arg(title, name);
}

QList<TicketProblem> TicketForm::problems() const
{
    return m_wasChecked ? problemsOf(m_draft) : QList<TicketProblem>();
}

QString TicketForm::objection()
{
    m_wasChecked = true;
    const QList<TicketProblem> found = problems();
    showFaults(found);
    if (!found.isEmpty()) {
        const TicketProblem &first = found.first();
        QWidget *wrong = field(nameOf(first.field));
        if (wrong)
            wrong->setFocus(Qt::OtherFocusReason);
        return tr("Not sent. %1").arg(TicketProblemWords::of(first));
    }
    if (isEdit() && !isChanged(m_draft))
        return tr("Nothing is changed yet.");
    return {};
}

void TicketForm::showFaults(const QList<TicketProblem> &problems)
{
    const auto fault = [&problems](TicketField field, const QString &refused) {
        const auto found = std::ranges::find(problems, field, &TicketProblem::field);
        return refused.isEmpty() && found != problems.end() ? TicketProblemWords::of(*found) : refused;
    };
    for (const Field &one : std::as_const(m_fields))
        one.field->setFault(fault(one.kind, one.refused));
    m_summaryField->setFault(fault(TicketField::Summary, m_summaryRefused));
    m_summaryField->setHint(m_summary->isWhole()
            ? QString()
            : tr("Images, tables or colours of it are not shown here, and are "
                 "lost when you change it."));
    m_filesField->setFault(fault(TicketField::Files, m_filesRefused));
    m_customField->setFault(fault(TicketField::CustomFields, m_customRefused));
}

void TicketForm::takeTemplate(const QVariantMap &content)
{
    m_beforeTemplate = m_draft;
    m_draft = filledWith(m_draft, ticketDraftOf(content));
    if (m_draft.summary != m_beforeTemplate.summary && !m_beforeTemplate.summary.isEmpty())
        m_draft.summary = cleanSummary(m_beforeTemplate.summary).html
            + cleanSummary(ticketDraftOf(content).summary).html; // of which one may be plain text
    m_afterTemplate = m_draft;
    fill();
    touched();
    firstField()->setFocus(Qt::OtherFocusReason);
}

//! What the template put in and nobody has changed since is as it was.
void TicketForm::undoTemplate()
{
    for (const auto text : texts) {
        if (m_draft.*text == m_afterTemplate.*text)
            m_draft.*text = m_beforeTemplate.*text;
    }
    if (m_draft.customFields == m_afterTemplate.customFields)
        m_draft.customFields = m_beforeTemplate.customFields;
    fill();
    touched();
    firstField()->setFocus(Qt::OtherFocusReason);
}

void TicketForm::showContact()
{
    const bool isFixed = isContactFixed();
    m_contact->setVisible(isFixed);
    for (const Field &one : std::as_const(m_fields)) {
        if (one.kind == TicketField::ContactName || one.kind == TicketField::ContactPhone
            || one.kind == TicketField::ContactEmail)
            one.field->setVisible(!isFixed);
    }
    const TicketContact &contact = m_draft.contact;
    QStringList parts {contact.name.trimmed()};
    for (const CustomerPhone &phone : contact.phones.first(std::min<qsizetype>(2, contact.phones.size())))
        parts.append(phoneText(phone, m_connection.profile().maskNumbers));
    if (contact.phones.isEmpty() && !contact.emails.isEmpty())
        parts.append(contact.emails.first().value);
    parts.removeAll(QString());
    m_contactLine->setText(shownLine(parts.join(u" · "_s), 300));
    m_contactLine->setAccessibleName(m_contactLine->text());
}

void TicketForm::showDeadline()
{
    const Field *sla = fieldOf(&TicketDraft::sla);
    if (!sla)
        return;
    const QString name = m_draft.sla.trimmed();
    QString words;
    if (const auto length = m_deadlines.plan().lengthOf(name); length && !name.isEmpty()) {
        Ticket ticket;
        ticket.sla = name;
        ticket.createdAt = m_deadlines.now();
        const QString full = isEdit() ? QString() : SlaWords::full(m_deadlines.of(ticket), ticket.createdAt);
        words = full.isEmpty() ? SlaWords::length(*length) : tr("Due %1", "a time").arg(full);
    } else if (!name.isEmpty()) {
        words = tr("No deadline is known for it.");
    }
    sla->field->setHint(words);
}

void TicketForm::fillChoices()
{
    const std::pair<QString TicketDraft::*, QStringList> choices[] = {{&TicketDraft::sla, m_tickets.slas()},
        {&TicketDraft::priority, m_tickets.priorities()}, {&TicketDraft::status, m_tickets.statuses()},
        {&TicketDraft::category, m_tickets.categories()}, {&TicketDraft::group, m_tickets.groups()},
        {&TicketDraft::resolution, m_tickets.resolutions()}};
    for (const auto &[text, seen] : choices)
        fieldOf(text)->choice->setChoices(seen);
    fillOrders();
}

//! The orders of whom the ticket is about.
void TicketForm::fillOrders()
{
    const Field *field = fieldOf(nullptr);
    if (!field)
        return;
    Customer customer;
    customer.id = m_draft.contact.id;
    customer.phones = m_draft.contact.phones;
    if (const auto phone = PhoneNumber::parse(m_draft.contactPhone); !isContactFixed() && phone.isValid())
        customer.phones = {{u"Work"_s, phone.national(), phone, {}}};
    m_knownOrders.clear();
    if (!m_givenOrder.isEmpty())
        m_knownOrders.insert(shownOrder(m_givenOrder), m_givenOrder);
    QStringList shown;
    if (!customer.id.isEmpty() || !customer.phones.isEmpty()) {
        for (const KnownOrder &known : m_orders.known(customer)) {
            const QString text = shownOrder(known.order);
            shown.append(text);
            m_knownOrders.insert(text, {known.order.number, known.order.id, known.order.name, {}});
        }
    }
    field->choice->setChoices(shown);
}

void TicketForm::setReadOnly(bool readOnly)
{
    for (const Field &one : std::as_const(m_fields)) {
        if (one.choice)
            one.choice->setEnabled(!readOnly);
        else
            one.edit->setReadOnly(readOnly);
    }
    m_summary->setReadOnly(readOnly);
    m_files->setReadOnly(readOnly);
    m_customFields->setEnabled(!readOnly);
    m_templates->setReadOnly(readOnly);
}

void TicketForm::showEvent(QShowEvent *event)
{
    DraftForm::showEvent(event);
    fillChoices();
}

void TicketForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showDeadline();
        showFaults(problems());
    }
    DraftForm::changeEvent(event);
}
