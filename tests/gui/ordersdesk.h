#pragma once

#include "customerorders.h"
#include "listdesk.h"
#include "orders.h"
#include "ordersmodel.h"
#include "orderspage.h"

//! An order of customer 7, made on day \a number of the year.
inline QByteArray orderJson(int number, const QByteArray &more = {})
{
    const QByteArray n = QByteArray::number(number);
    const QByteArray at = onDay(number);
    return R"({"number":)" + n + R"(,"name":"Order )" + n + R"(","receiverName":"Lê Thị Kín","createdAt":")"
        + at
        + R"(","dealWith":{"customerId":"7","name":"Lê Thị Kín"},"groupPackage":[{"name":"Nồi cơm","quantity":2,"value":60000,"typeDiscount":0,"discount":0}])"
        + more + '}';
}

inline QByteArray ordersJson(int first, int last)
{
    return listJson(first, last, [](int number) { return orderJson(number); });
}

inline Customer customer()
{
    Customer customer;
    customer.customerId = QStringLiteral("7");
    customer.name = QStringLiteral("Lê Thị Kín");
    return customer;
}

//! The pages of orders.
class OrdersTest : public ListTest
{
protected:
    OrdersTest()
        : ListTest(QStringLiteral("Orders"))
    { }
    void TearDown() override
    {
        mine.reset();
        page.reset();
    }

    //! The page of a customer's orders, or the section.
    void openMine()
    {
        mine = std::make_unique<CustomerOrders>(*services);
        mine->setCustomer(customer());
        show(*mine, {730, 700});
    }
    void openPage()
    {
        page = std::make_unique<OrdersPage>(*services);
        show(*page, {1'110, 700});
    }
    //! The orders 1 and 2 are in this computer's copy.
    void know()
    {
        server->always({200, ordersJson(1, 2)});
        bool isRead = false;
        const auto reading = desk.orders->ofCustomer(
            customer(), 1, desk.window.get(), [&](const Result<OrderPage> &) { isRead = true; });
        ASSERT_TRUE(TestDesk::until([&] { return isRead && desk.orders->known(customer()).size() == 2; }));
    }

    std::unique_ptr<CustomerOrders> mine;
    std::unique_ptr<OrdersPage> page;
};
