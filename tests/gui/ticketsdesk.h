#pragma once

#include "customertickets.h"
#include "listdesk.h"
#include "tickets.h"
#include "ticketsmodel.h"
#include "ticketspage.h"

#include <QComboBox>

//! A ticket of customer 7, made on day \a number of the year; \a more: further fields, each with a comma
//! before it.
inline QByteArray ticketJson(int number, const QByteArray &more = {})
{
    const QByteArray n = QByteArray::number(number);
    const QByteArray at = onDay(number);
    return R"({"TicketId":)" + n + R"(,"title":"Ticket )" + n + R"(","createdAt":")" + at
        + R"(","updatedAt":")" + at
        + R"(","priority":"Medium","contact":{"id":"64db290a7796fe24bfe876a7","name":"Lê Thị Kín"})" + more
        + '}';
}

inline QByteArray ticketsJson(int first, int last)
{
    return listJson(first, last, [](int number) { return ticketJson(number); });
}

inline Customer ticketCustomer()
{
    Customer customer;
    customer.customerId = QStringLiteral("7");
    customer.id = QStringLiteral("64db290a7796fe24bfe876a7");
    customer.name = QStringLiteral("Lê Thị Kín");
    return customer;
}

//! The pages of tickets.
class TicketsTest : public ListTest
{
protected:
    TicketsTest()
        : ListTest(QStringLiteral("Tickets"))
    { }
    void TearDown() override
    {
        mine.reset();
        page.reset();
    }

    //! The page of a customer's tickets, or the section.
    void openMine()
    {
        mine = std::make_unique<CustomerTickets>(*services, [] { return DraftPlace(); });
        mine->setCustomer(ticketCustomer());
        show(*mine, {730, 700});
    }
    void openPage()
    {
        page = std::make_unique<TicketsPage>(*services);
        show(*page, {1'110, 700});
    }
    //! This computer's copy holds the ticket \a json of this number.
    void know(int number, const QByteArray &json)
    {
        server->always({200, json});
        desk.tickets->refresh(QString::number(number), {});
        ASSERT_TRUE(
            TestDesk::until([&] { return desk.tickets->known(QString::number(number)).has_value(); }));
        server->always({200, "[]"});
    }
    void choose(const QString &filter, const QString &value) const
    {
        auto *box = find<QComboBox>(filter);
        ASSERT_NE(box, nullptr) << "no filter " << filter.toStdString();
        const int index = box->findText(value);
        ASSERT_GE(index, 0) << "no " << value.toStdString() << " in " << filter.toStdString();
        box->setCurrentIndex(index);
    }

    std::unique_ptr<CustomerTickets> mine;
    std::unique_ptr<TicketsPage> page;
};
