#include "ticketactions.h"

#include "apierror.h"
#include "askline.h"
#include "deletiondraft.h"
#include "deskstyle.h"
#include "forms.h"
#include "keybutton.h"
#include "labels.h"
#include "localstore.h"
#include "plaintext.h"
#include "storagewords.h"
#include "submissions.h"
#include "theme.h"
#include "ticketdraft.h"
#include "tickets.h"
#include "ticketwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostValues = 60; // of a menu; another one can be typed
constexpr int mostNumbers = 5; // of a sentence

QString madeKey(const Ticket &ticket, const QString &what)
{
    return what + u' ' + ticket.number;
}

} // namespace

TicketActions::TicketActions(const Desk &desk, std::function<DraftPlace()> place, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_place(std::move(place))
    , m_stack(new QStackedLayout(this))
    , m_menu(new QMenu(this))
    , m_typing(new AskLine(this))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_actions = makeActions();
    m_typing->setRequired();
    m_question = makeQuestion();
    for (QWidget *page : QList<QWidget *> {m_actions, m_typing, m_question})
        m_stack->addWidget(page);
    connect(m_typing, &AskLine::answered, this, &TicketActions::takeTyped);
    connect(m_typing, &AskLine::closed, this, [this] {
        KeyButton *button = begun(); // who typed here goes on here
        stepBack();
        button->setFocus(Qt::OtherFocusReason);
    });
    // What the server refuses comes back through the outbox; this is what did not even get there.
    connect(&m_desk.submissions, &Submissions::notTaken, this,
        [this](qint64 draft, const std::optional<StorageFault> &fault, const ApiError &error) {
            if (!m_drafts.contains(draft))
                return;
            const QString server = shownLine(error.serverText, 300);
            Q_EMIT notice(fault ? StorageWords::notTaken(*fault)
                    : server.isEmpty()
                    ? tr("A change was not sent: AntCRM does not take the ticket as it is. It is kept as a "
                         "draft.")
                    : server);
        });
    hide();
    retranslate();
}

QWidget *TicketActions::makeActions()
{
    auto *page = new QWidget(this);
    m_count = plainLabel({}, page);
    m_status = new KeyButton(page);
    m_priority = new KeyButton(page);
    m_delete = new KeyButton(page);
    m_delete->setKey(Qt::Key_Delete);
    connect(m_status, &QPushButton::clicked, this, [this] { showMenu(Field::Status); });
    connect(m_priority, &QPushButton::clicked, this, [this] { showMenu(Field::Priority); });
    connect(m_delete, &QPushButton::clicked, this, &TicketActions::remove);
    lineOf(page, {m_count, m_status, m_priority, m_delete})->addStretch(1);
    return page;
}

QWidget *TicketActions::makeQuestion()
{
    auto *page = new QWidget(this);
    m_sentence = plainLabel({}, page);
    m_sentence->setWordWrap(true);
    m_deleteAll = new KeyButton(page);
    m_keep = new KeyButton(page);
    m_keep->setKey(Qt::Key_Escape);
    setPrimary(m_keep);
    connect(m_deleteAll, &QPushButton::clicked, this, &TicketActions::removeAsked);
    connect(m_keep, &QPushButton::clicked, this, &TicketActions::stepBack);
    lineOf(page, {m_sentence, m_deleteAll, m_keep})->setStretchFactor(m_sentence, 1);
    return page;
}

void TicketActions::setTickets(const QList<Ticket> &selected)
{
    const bool isOther = !std::ranges::equal(selected, m_tickets, {}, &Ticket::key, &Ticket::key);
    m_tickets = selected;
    if (isOther && m_stack->currentWidget() == m_question)
        stepBack();
    setVisible(!m_tickets.isEmpty());
    m_count->setText(nameOf(m_tickets));
}

//! Brings one of the three lines to the front; the keyboard stays here where it was here.
void TicketActions::put(QWidget *front)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    KeyButton *button = begun();
    m_stack->setCurrentWidget(front);
    if (front == m_question)
        m_keep->setFocus(Qt::OtherFocusReason);
    else if (front == m_actions && hadFocus)
        button->setFocus(Qt::OtherFocusReason);
}

KeyButton *TicketActions::begun() const
{
    return m_stack->currentWidget() == m_question ? m_delete
        : m_field == Field::Status                ? m_status
                                                  : m_priority;
}

void TicketActions::stepBack()
{
    m_asked.clear();
    put(m_actions);
}

void TicketActions::showMenu(Field field)
{
    const bool isStatus = field == Field::Status;
    KeyButton *button = isStatus ? m_status : m_priority;
    const auto member = isStatus ? &Ticket::status : &Ticket::priority;
    QStringList values = isStatus ? m_desk.tickets.statuses() : m_desk.tickets.priorities();
    for (const QString &value : m_seen ? m_seen(member) : QStringList()) {
        if (values.size() < mostValues && !value.isEmpty() && !values.contains(value))
            values.append(value);
    }
    m_menu->clear();
    m_menu->setAccessibleName(button->accessibleName());
    for (const QString &value : values.mid(0, mostValues)) {
        QAction *action = m_menu->addAction(withoutKeys(shownLine(value, 60)));
        action->setCheckable(true);
        action->setChecked(
            std::ranges::all_of(m_tickets, [&](const Ticket &ticket) { return ticket.*member == value; }));
        // The list goes on below the menu: what it was opened for is what is changed.
        connect(action, &QAction::triggered, this,
            [this, field, value, tickets = m_tickets] { change(tickets, field, value); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(isStatus ? tr("Another status …") : tr("Another priority …")),
        &QAction::triggered, this, [this, field, tickets = m_tickets] { type(tickets, field); });
    m_menu->setActiveAction(m_menu->actions().first());
    m_menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

//! What is selected, so that it is seen what a press is about.
QString TicketActions::nameOf(const QList<Ticket> &tickets)
{
    return tickets.size() == 1 ? shownLine(ticketTitle(tickets.first().number, tickets.first().title), 60)
                               : tr("%n selected", nullptr, int(tickets.size()));
}

void TicketActions::type(const QList<Ticket> &tickets, Field field)
{
    m_asked = tickets;
    const QString before = field == m_field ? m_typing->text() : QString();
    m_field = field;
    retranslate();
    put(m_typing);
    m_typing->ask(before, TicketLimits::text);
}

void TicketActions::takeTyped(const QString &typed)
{
    const QList<Ticket> tickets = m_asked;
    const QString value = typed.simplified();
    m_typing->clear();
    m_typing->dismiss();
    change(tickets, m_field, value);
}

bool TicketActions::mayBeWritten(const Ticket &ticket, LeftOut &leftOut) const
{
    if (ticket.number.isEmpty())
        ++leftOut.numberless;
    else if (ticket.isDeleted)
        ++leftOut.deleted;
    else
        return true;
    return false;
}

//! Whether the same was submitted before and is not given back. That it is done is not to be seen in the list
//! before it has been read anew.
bool TicketActions::isCarried(const Ticket &ticket, const QString &what, const QString &value) const
{
    const auto made = m_made.constFind(madeKey(ticket, what));
    if (made == m_made.cend() || made->value != value || made->ticket != ticket)
        return false;
    return !m_desk.store.drafts().find(made->draft) || m_desk.submissions.isCarried(made->draft);
}

//! The draft to be submitted: the one that holds the same already, refused before, or a new one; 0 when such
//! a one is on its way.
qint64 TicketActions::draftOf(const QString &form, const QVariantMap &content, const DraftPlace &place)
{
    Drafts &drafts = m_desk.store.drafts();
    for (const Draft &draft : drafts.all()) {
        if (draft.form == form && draft.content == content)
            return m_desk.submissions.isCarried(draft.id) ? 0 : draft.id;
    }
    const FormKind *kind = m_desk.forms.find(form);
    return drafts.add(form, kind ? kind->version : 1, place, content);
}

bool TicketActions::submit(const Ticket &ticket, const char *form, const QVariantMap &content,
    const QString &title, const QString &what, const QString &value)
{
    if (isCarried(ticket, what, value))
        return false;
    DraftPlace place = m_place();
    if (place.title.isEmpty())
        place.title = ticketTitle(ticket.number, ticket.title);
    if (place.customer.isEmpty()) { // those of one customer go one after the other
        Customer customer;
        customer.id = ticket.contact.id;
        place.customer = customer.key();
    }
    if (place.customer.isEmpty()) // and those of one ticket
        place.customer = u"ticket:"_s + ticket.number;
    const qint64 draft = draftOf(QString::fromLatin1(form), content, place);
    if (draft == 0)
        return false;
    m_drafts.insert(draft);
    m_made.insert(madeKey(ticket, what), {ticket, value, draft});
    return m_desk.submissions.submit(draft, title);
}

void TicketActions::change(const QList<Ticket> &tickets, Field field, const QString &value)
{
    const bool isStatus = field == Field::Status;
    LeftOut leftOut;
    int changed = 0;
    for (const Ticket &ticket : tickets) {
        if (!mayBeWritten(ticket, leftOut))
            continue;
        if ((isStatus ? ticket.status : ticket.priority) == value) {
            ++leftOut.same;
            continue;
        }
        TicketDraft draft = editOf(ticket);
        (isStatus ? draft.status : draft.priority) = value;
        const QString name = ticketTitle(ticket.number, ticket.title);
        const QString shown = shownLine(value, 60);
        const QString title =
            isStatus ? tr("%1: status %2").arg(name, shown) : tr("%1: priority %2").arg(name, shown);
        if (submit(ticket, FormName::ticketEdit, contentOf(draft), title,
                isStatus ? u"status"_s : u"priority"_s, value))
            ++changed;
        else
            ++leftOut.carried;
    }
    tell({changed > 0 ? tr("%n tickets are being changed.", nullptr, changed) : QString(), words(leftOut)});
}

void TicketActions::remove()
{
    LeftOut leftOut;
    m_asked.clear();
    for (const Ticket &ticket : std::as_const(m_tickets)) {
        if (!mayBeWritten(ticket, leftOut))
            continue;
        if (isCarried(ticket, u"delete"_s, {}))
            ++leftOut.carried;
        else
            m_asked.append(ticket);
    }
    if (m_asked.size() < 2) {
        tell({words(leftOut)});
        if (!m_asked.isEmpty())
            Q_EMIT deleteWanted(m_asked.first());
        return;
    }
    QStringList numbers;
    for (const Ticket &ticket : std::as_const(m_asked).mid(0, mostNumbers))
        numbers.append(u'#' + shownLine(ticket.number, 20));
    if (m_asked.size() > mostNumbers)
        numbers.append(u"…"_s);
    const int count = int(m_asked.size());
    const QString question =
        tr("Delete %n tickets (%1)? They cannot be brought back.", nullptr, count).arg(numbers.join(u", "_s));
    const QString others = words(leftOut);
    m_sentence->setText(others.isEmpty() ? question : question + u' ' + others);
    m_keep->setAccessibleDescription(m_sentence->text());
    m_deleteAll->setLabel(tr("Delete %n tickets", nullptr, count));
    put(m_question);
}

void TicketActions::removeAsked()
{
    if (m_stack->currentWidget() != m_question)
        return;
    LeftOut leftOut;
    int removed = 0;
    for (const Ticket &ticket : std::as_const(m_asked)) {
        const QString title = tr("Delete ticket %1").arg(ticketTitle(ticket.number, ticket.title));
        if (submit(ticket, FormName::ticketDelete, contentOf(DeletionDraft {ticket.number, ticket.title, {}}),
                title, u"delete"_s, {}))
            ++removed;
        else
            ++leftOut.carried;
    }
    stepBack();
    tell({removed > 0 ? tr("%n tickets are being deleted.", nullptr, removed) : QString(), words(leftOut)});
}

QString TicketActions::words(const LeftOut &leftOut) const
{
    QStringList sentences;
    if (leftOut.same > 0)
        sentences.append(tr("%n have that value already.", nullptr, leftOut.same));
    if (leftOut.carried > 0)
        sentences.append(tr("Of %n the same is on its way already.", nullptr, leftOut.carried));
    if (leftOut.deleted > 0)
        sentences.append(tr("%n are deleted already.", nullptr, leftOut.deleted));
    if (leftOut.numberless > 0)
        sentences.append(
            tr("%n have no number: AntCRM cannot be told which they are.", nullptr, leftOut.numberless));
    return sentences.join(u' ');
}

void TicketActions::tell(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    if (!said.isEmpty())
        Q_EMIT notice(said.join(u' '));
}

void TicketActions::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stack->currentWidget() != m_actions)
        return stepBack();
    QWidget::keyPressEvent(event);
}

void TicketActions::retranslate()
{
    m_count->setText(nameOf(m_tickets));
    m_status->setLabel(tr("Change status"));
    m_priority->setLabel(tr("Change priority"));
    m_delete->setLabel(tr("Delete tickets"));
    const QString value = m_field == Field::Status ? tr("New status") : tr("New priority");
    m_typing->setWords(value, tr("Change"), m_asked.isEmpty() ? QString() : nameOf(m_asked));
    m_keep->setLabel(tr("Keep"));
    if (m_stack->currentWidget() == m_question)
        remove(); // asks again, in the other language
}

void TicketActions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
