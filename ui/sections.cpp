#include "sections.h"

#include "connection.h"
#include "customertabs.h"
#include "gatepage.h"
#include "messagepane.h"
#include "orderslip.h"
#include "orderspage.h"
#include "outboxpage.h"
#include "productspage.h"
#include "sectionlist.h"
#include "ticketspage.h"

#include <QEvent>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace {

//! A section with a page of its own.
struct Own
{
    int section;
    const char *tab; //!< DraftPlace::tab of its forms
    SectionPage *(*make)(const Desk &desk, QWidget *parent);
};

template <typename Page>
SectionPage *make(const Desk &desk, QWidget *parent)
{
    return new Page(desk, parent);
}

constexpr Own owns[] {
    {SectionList::orders, OrdersPage::tab, make<OrdersPage>},
    {SectionList::products, ProductsPage::tab, make<ProductsPage>},
    {SectionList::tickets, TicketsPage::tab, make<TicketsPage>},
};

//! Null: it has none.
const Own *ownOf(int section)
{
    const auto *found = std::ranges::find(owns, section, &Own::section);
    return found == std::end(owns) ? nullptr : found;
}

} // namespace

Sections::Sections(const Desk &desk, QWidget *parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_customers(new CustomerTabs(desk, this))
    , m_gate(new GatePage(desk.connection, this))
    , m_notYet(new MessagePane(this))
    , m_slip(new PrintSlip(desk, this))
{
    for (QWidget *page : QList<QWidget *> {m_customers, m_gate, m_notYet})
        addWidget(page);
    connect(m_customers, &CustomerTabs::notice, this, &Sections::notice);
    connect(m_customers, &CustomerTabs::settingsWanted, this, &Sections::settingsWanted);
    connect(m_customers, &CustomerTabs::draftsShown, this, &Sections::draftsShown);
    connect(m_slip, &PrintSlip::notice, this, &Sections::notice);
    connect(m_gate, &GatePage::settingsWanted, this, &Sections::settingsWanted);
    connect(m_gate, &GatePage::demoWanted, this, &Sections::demoWanted);
}

void Sections::show(int section)
{
    if (section != m_section)
        commitTyping();
    m_section = section;
    if (section == SectionList::outbox) {
        setCurrentWidget(outbox());
        Q_EMIT outboxSeen();
        return;
    }
    const bool isOwn = section == SectionList::customers || ownOf(section);
    if (!isOwn) {
        m_notYet->setIcon(SectionList::iconName(section));
        m_notYet->setTitle(SectionList::names().value(section));
        m_notYet->setText(tr("This section is not in this version yet; until it is, use AntCRM for it."));
        return setCurrentWidget(m_notYet);
    }
    if (m_desk.connection.state() != Connection::State::Ready) {
        m_gate->refresh(m_isOpening);
        return setCurrentWidget(m_gate);
    }
    SectionPage *page = own(section);
    setCurrentWidget(page ? static_cast<QWidget *>(page) : m_customers);
}

SectionPage *Sections::own(int section)
{
    const Own *own = ownOf(section);
    if (m_own.contains(section) || !own)
        return m_own.value(section);
    SectionPage *page = own->make(m_desk, this);
    m_own.insert(section, page);
    page->setMasked(m_isMasked);
    addWidget(page);
    connect(page, &SectionPage::notice, this, &Sections::notice);
    connect(page, &SectionPage::changed, this, &Sections::draftsShown);
    if (auto *orders = qobject_cast<OrdersPage *>(page))
        connect(orders, &OrdersPage::printWanted, m_slip, &PrintSlip::offer);
    if (auto *records = qobject_cast<RecordsPage *>(page))
        connect(records, &RecordsPage::newWanted, this, &Sections::startFor);
    return page;
}

void Sections::startFor(const Customer &customer, const QString &form)
{
    Q_EMIT sectionWanted(SectionList::customers);
    m_customers->open(customer);
    m_customers->startForm(form);
}

OutboxPage *Sections::outbox()
{
    if (!m_outbox) {
        m_outbox = new OutboxPage(
            m_desk, [this](qint64 draft) { return isOpen(draft); }, this);
        addWidget(m_outbox);
        connect(m_outbox, &OutboxPage::draftWanted, this, &Sections::draftWanted);
        connect(m_outbox, &OutboxPage::notice, this, &Sections::notice);
    }
    return m_outbox;
}

void Sections::focusOutbox()
{
    outbox()->setFocus(Qt::OtherFocusReason);
}

bool Sections::isShown() const
{
    QWidget *shown = currentWidget();
    return shown == m_customers || shown == m_gate || shown == m_notYet || qobject_cast<SectionPage *>(shown);
}

bool Sections::areCustomersShown() const
{
    return currentWidget() == m_customers;
}

void Sections::setMasked(bool masked)
{
    m_isMasked = masked;
    m_customers->setMasked(masked);
    for (SectionPage *page : std::as_const(m_own))
        page->setMasked(masked);
}

void Sections::commitTyping()
{
    m_customers->commitTyping();
    for (SectionPage *page : std::as_const(m_own))
        page->commit();
}

void Sections::refreshCurrent()
{
    if (auto *page = qobject_cast<SectionPage *>(currentWidget()))
        page->refresh();
    else if (areCustomersShown())
        m_customers->refreshCurrent();
}

void Sections::focusCurrent()
{
    if (auto *page = qobject_cast<SectionPage *>(currentWidget()))
        page->focusContent();
    else if (areCustomersShown())
        m_customers->focusCurrent();
    else
        currentWidget()->setFocus(Qt::OtherFocusReason);
}

void Sections::startForm(const QString &name)
{
    if (auto *page = qobject_cast<SectionPage *>(currentWidget()))
        page->startForm(name);
    else if (areCustomersShown())
        m_customers->startForm(name);
}

void Sections::startOver()
{
    m_customers->startOver();
    for (SectionPage *page : std::as_const(m_own))
        page->startOver();
}

bool Sections::isOpen(qint64 draft) const
{
    return m_customers->isOpen(draft)
        || std::ranges::any_of(m_own, [draft](const SectionPage *page) { return page->isOpen(draft); });
}

int Sections::sectionOf(const Draft &draft)
{
    const auto *found = std::ranges::find_if(
        owns, [&draft](const Own &own) { return draft.place.tab == QLatin1StringView(own.tab); });
    return found == std::end(owns) ? int(SectionList::customers) : found->section;
}

int Sections::restore(const QList<Draft> &drafts)
{
    int restored = m_customers->restore(drafts);
    // A section is made for those that it has to hold.
    QSet<int> holding;
    for (const Draft &draft : drafts)
        holding.insert(sectionOf(draft));
    for (const int section : std::as_const(holding)) {
        if (SectionPage *page = own(section))
            restored += page->restore(drafts);
    }
    return restored;
}

void Sections::showDraft(const Draft &draft)
{
    if (SectionPage *page = own(sectionOf(draft)))
        page->showDraft(draft);
    else
        m_customers->showDraft(draft);
}

void Sections::showTicket(const QString &number)
{
    static_cast<TicketsPage *>(own(SectionList::tickets))->showTicket(number);
}

void Sections::draftsShown()
{
    if (m_outbox && m_outbox->isVisible())
        m_outbox->refresh();
}

void Sections::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && (currentWidget() == m_gate || currentWidget() == m_notYet))
        show(m_section);
    QStackedWidget::changeEvent(event);
}
