#include "callerside.h"

#include "customerdetails.h"
#include "customerorders.h"
#include "customertickets.h"
#include "erasebox.h"
#include "orderslip.h"

#include <QLayout>

CallerSide::CallerSide(const Desk &desk, QWidget *parent)
    : FormStack(desk, parent)
    , m_desk(desk)
    , m_orders(new CustomerOrders(desk, this))
    , m_tickets(new CustomerTickets(
          desk, [this] { return place(); }, this))
    , m_details(new CustomerDetails(this))
    , m_erase(new EraseBox(desk, m_details))
{
    m_details->layout()->addWidget(m_erase);
    connect(m_erase, &EraseBox::notice, this, &CallerSide::notice);
    connect(m_orders, &CustomerOrders::notice, this, &CallerSide::notice);
    connect(m_tickets, &CustomerTickets::notice, this, &CallerSide::notice);
    connect(m_tickets, &CustomerTickets::titleChanged, this, &CallerSide::retitle);
    const auto begin = [this](const QString &form, const QVariantMap &content) {
        startAnother(form, place(), content);
    };
    connect(m_orders, &CustomerOrders::formWanted, this, begin);
    connect(m_tickets, &CustomerTickets::formWanted, this, begin);
    connect(m_orders, &CustomerOrders::printWanted, this, [this](const Order &order, const QPoint &where) {
        if (!m_slip) {
            m_slip = new PrintSlip(m_desk, this);
            connect(m_slip, &PrintSlip::notice, this, &CallerSide::notice);
        }
        m_slip->offer(order, where);
    });
    addPage(m_orders, [] { return tr("Orders"); });
    addPage(m_tickets, [this] { return m_tickets->title(); });
    addPage(m_details, [] { return tr("Details"); });
}

void CallerSide::setCustomer(const Customer &customer)
{
    m_orders->setCustomer(customer);
    m_tickets->setCustomer(customer);
    m_details->setCustomer(customer);
    m_erase->setCustomer(customer);
}

void CallerSide::setMasked(bool masked)
{
    m_orders->setMasked(masked);
    m_tickets->setMasked(masked);
}

void CallerSide::refresh()
{
    m_orders->refresh();
    m_tickets->refresh();
}
