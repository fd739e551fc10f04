#include "erasebox.h"

#include "keybutton.h"
#include "labels.h"
#include "localstore.h"
#include "plaintext.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

EraseBox::EraseBox(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_question(plainLabel({}, this))
    , m_erase(new KeyButton(this))
    , m_keep(new KeyButton(this))
{
    m_question->setWordWrap(true);
    m_question->setForegroundRole(QPalette::BrightText);
    m_erase->setFlat(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::grid);
    buttons->addWidget(m_erase);
    buttons->addWidget(m_keep);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    // The flat button's text stands below the texts above it.
    layout->setContentsMargins(2, 0, 2 * Metrics::grid, Metrics::grid);
    m_question->setIndent(2 * Metrics::grid - 2);
    layout->setSpacing(4);
    layout->addWidget(m_question);
    layout->addLayout(buttons);
    connect(m_erase, &QPushButton::clicked, this, &EraseBox::press);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_asked = false;
        showState();
        m_erase->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_desk.store, &LocalStore::changed, this, &EraseBox::showState);
    showState();
}

void EraseBox::setCustomer(const Customer &customer)
{
    if (m_customer.key() != customer.key())
        m_asked = false;
    m_customer = customer;
    showState();
}

void EraseBox::press()
{
    if (m_asked)
        return erase();
    m_asked = true;
    showState();
}

void EraseBox::erase()
{
    m_asked = false;
    QList<PhoneNumber> phones;
    for (const CustomerPhone &phone : std::as_const(m_customer.phones)) {
        if (phone.number.isValid())
            phones.append(phone.number);
    }
    QStringList emails;
    for (const CustomerEmail &email : std::as_const(m_customer.emails))
        emails.append(email.value);
    // Before it happens: it is not to happen unseen, should this page be closed meanwhile.
    m_desk.store.accessLog().add(Access::Action::Erased, m_customer.key(), QStringLiteral("customer"));
    // What was submitted for them and is settled has served its purpose; what is not is still needed.
    Outbox &outbox = m_desk.store.outbox();
    const auto submissions = outbox.all();
    for (const Submission &submission : submissions) {
        if (submission.customer == m_customer.key() && !submission.isUnsent())
            outbox.remove(submission.id, &outbox, [](const Stored<void> &) {});
    }
    m_desk.store.directory().erasePerson(
        m_customer.key(), phones, emails, this, [this](const Stored<void> &erased) {
            if (!erased)
                return Q_EMIT notice(tr("It could not be erased: the disk did not take it."));
            Q_EMIT notice(tr("Erased from this computer. AntCRM still has them."));
        });
    showState();
}

void EraseBox::showState()
{
    setVisible(!m_customer.key().isEmpty() && m_desk.store.directory().isOpen());
    const auto drafts = m_desk.store.drafts().all();
    const int theirs = int(std::ranges::count_if(
        drafts, [this](const Draft &draft) { return draft.place.customer == m_customer.key(); }));
    QString question = tr("This erases the copy of “%1”, with their orders and tickets, from this computer; "
                          "AntCRM keeps them, and they are not taken in again.")
                           .arg(shownLine(m_customer.name, 80));
    if (theirs > 0)
        question +=
            u' ' + tr("%n drafts for them stay in the Outbox until you discard them.", nullptr, theirs);
    m_question->setText(question);
    m_question->setVisible(m_asked);
    m_keep->setVisible(m_asked);
    m_erase->setFlat(!m_asked);
    m_erase->setLabel(m_asked ? tr("Erase for good") : tr("Erase from this computer"));
    m_keep->setLabel(tr("Keep"));
}

void EraseBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}
