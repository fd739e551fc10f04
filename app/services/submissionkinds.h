#pragma once

#include "orderkinds.h"
#include "productkinds.h"
#include "ticketkinds.h"

//! All that can be submitted in this program.
class SubmissionKinds final
{
public:
    //! All of these outlive it.
    SubmissionKinds(
        ApiRing &api, const Connection &connection, Orders &orders, Products &products, Tickets &tickets)
        : m_newOrder(api, connection, orders)
        , m_editOrder(api, connection, orders)
        , m_deleteOrder(api, orders)
        , m_newProduct(api, products)
        , m_editProduct(api, products)
        , m_deleteProduct(api, products)
        , m_newTicket(api, tickets)
        , m_editTicket(api, tickets)
        , m_deleteTicket(api, tickets)
    { }

    //! It must outlive \a submissions.
    void addTo(Submissions &submissions)
    {
        for (SubmissionKind *kind :
            std::initializer_list<SubmissionKind *> {&m_newOrder, &m_editOrder, &m_deleteOrder, &m_newProduct,
                &m_editProduct, &m_deleteProduct, &m_newTicket, &m_editTicket, &m_deleteTicket})
            submissions.add(*kind);
    }

private:
    NewOrderKind m_newOrder;
    EditOrderKind m_editOrder;
    DeleteOrderKind m_deleteOrder;
    NewProductKind m_newProduct;
    EditProductKind m_editProduct;
    DeleteProductKind m_deleteProduct;
    NewTicketKind m_newTicket;
    EditTicketKind m_editTicket;
    DeleteTicketKind m_deleteTicket;
};
