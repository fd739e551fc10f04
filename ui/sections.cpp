#include "sections.h"

#include "connection.h"
#include "customertabs.h"
#include "forms.h"
#include "gatepage.h"
#include "messagepane.h"
#include "orderslip.h"
#include "orderspage.h"
#include "outboxpage.h"
#include "productspage.h"
#include "sectionlist.h"

#include <QEvent>

#include <algorithm>

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
    const bool isOwn = section == SectionList::customers || section == SectionList::orders
        || section == SectionList::products;
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
    if (section == SectionList::orders)
        setCurrentWidget(orders());
    else if (section == SectionList::products)
        setCurrentWidget(products());
    else
        setCurrentWidget(m_customers);
}

OrdersPage *Sections::orders()
{
    if (!m_orders) {
        m_orders = new OrdersPage(m_desk, this);
        m_orders->setMasked(m_isMasked);
        addWidget(m_orders);
        connect(m_orders, &OrdersPage::notice, this, &Sections::notice);
        connect(m_orders, &OrdersPage::changed, this, &Sections::draftsShown);
        connect(m_orders, &OrdersPage::printWanted, m_slip, &PrintSlip::offer);
        connect(m_orders, &OrdersPage::newOrderWanted, this, [this](const Customer &customer) {
            Q_EMIT sectionWanted(SectionList::customers);
            m_customers->open(customer);
            m_customers->startForm(QString::fromLatin1(FormName::order));
        });
    }
    return m_orders;
}

ProductsPage *Sections::products()
{
    if (!m_products) {
        m_products = new ProductsPage(m_desk, this);
        addWidget(m_products);
        connect(m_products, &ProductsPage::notice, this, &Sections::notice);
        connect(m_products, &ProductsPage::changed, this, &Sections::draftsShown);
    }
    return m_products;
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
    const QWidget *shown = currentWidget();
    return shown == m_customers || shown == m_gate || shown == m_notYet || (m_orders && shown == m_orders)
        || (m_products && shown == m_products);
}

bool Sections::areCustomersShown() const
{
    return currentWidget() == m_customers;
}

void Sections::setMasked(bool masked)
{
    m_isMasked = masked;
    m_customers->setMasked(masked);
    if (m_orders)
        m_orders->setMasked(masked);
}

void Sections::commitTyping()
{
    m_customers->commitTyping();
    if (m_orders)
        m_orders->commit();
    if (m_products)
        m_products->commit();
}

void Sections::refreshCurrent()
{
    if (m_orders && currentWidget() == m_orders)
        m_orders->refresh();
    else if (m_products && currentWidget() == m_products)
        m_products->refresh();
    else if (areCustomersShown())
        m_customers->refreshCurrent();
}

void Sections::focusCurrent()
{
    if (areCustomersShown())
        m_customers->focusCurrent();
    else if (m_products && currentWidget() == m_products)
        m_products->focusContent();
    else if (m_orders && currentWidget() == m_orders)
        m_orders->focusContent();
    else
        currentWidget()->setFocus(Qt::OtherFocusReason);
}

void Sections::startForm(const QString &name)
{
    if (areCustomersShown())
        m_customers->startForm(name);
    else if (m_orders && currentWidget() == m_orders && name == QLatin1StringView(FormName::order))
        m_orders->pickCustomer();
}

void Sections::startOver()
{
    m_customers->startOver();
    if (m_orders)
        m_orders->startOver();
    if (m_products)
        m_products->startOver();
}

bool Sections::isOpen(qint64 draft) const
{
    return m_customers->isOpen(draft) || (m_orders && m_orders->isOpen(draft))
        || (m_products && m_products->isOpen(draft));
}

int Sections::sectionOf(const Draft &draft)
{
    return OrdersPage::isOwn(draft)  ? SectionList::orders
        : ProductsPage::isOwn(draft) ? SectionList::products
                                     : SectionList::customers;
}

int Sections::restore(const QList<Draft> &drafts)
{
    int restored = m_customers->restore(drafts);
    // A section is made for those that it has to hold.
    const auto holds = [&drafts](int section) {
        return std::ranges::any_of(
            drafts, [section](const Draft &draft) { return sectionOf(draft) == section; });
    };
    if (holds(SectionList::orders))
        restored += orders()->restore(drafts);
    if (holds(SectionList::products))
        restored += products()->restore(drafts);
    return restored;
}

void Sections::showDraft(const Draft &draft)
{
    switch (sectionOf(draft)) {
    case SectionList::orders:
        return orders()->showDraft(draft);
    case SectionList::products:
        return products()->showDraft(draft);
    default:
        return m_customers->showDraft(draft);
    }
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
