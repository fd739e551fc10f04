#pragma once

#include "formstack.h"

class CustomerDetails;
class CustomerOrders;
class CustomerTickets;
class EraseBox;
class PrintSlip;
struct Customer;

//! The right side of a customer's tab: their orders, their tickets, their details, and the forms being
//! filled, one in front of the other.
class CallerSide final : public FormStack
{
    Q_OBJECT

public:
    explicit CallerSide(const Desk &desk, QWidget *parent = nullptr);

    void setCustomer(const Customer &customer);
    void setMasked(bool masked);
    void refresh(); //!< reads what is in front again

private:
    const Desk &m_desk;
    CustomerOrders *m_orders;
    CustomerTickets *m_tickets;
    CustomerDetails *m_details;
    EraseBox *m_erase;
    PrintSlip *m_slip = nullptr; //!< made when it is first wanted
};
