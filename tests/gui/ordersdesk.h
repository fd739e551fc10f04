#pragma once

#include "customerorders.h"
#include "desk.h"
#include "orders.h"
#include "ordersmodel.h"
#include "orderspage.h"

#include <QLabel>
#include <QTableView>

#include <memory>
#include <optional>

//! An order of customer 7, made on day \a number of the year.
inline QByteArray orderJson(int number, const QByteArray &more = {})
{
    const QByteArray n = QByteArray::number(number);
    const QByteArray at = QDateTime(QDate(2026, 1, 1).addDays(number), QTime(8, 0), Qt::UTC)
                              .toString(Qt::ISODateWithMs)
                              .toLatin1();
    return R"({"number":)" + n + R"(,"name":"Order )" + n + R"(","receiverName":"Lê Thị Kín","createdAt":")"
        + at
        + R"(","dealWith":{"customerId":"7","name":"Lê Thị Kín"},"groupPackage":[{"name":"Nồi cơm","quantity":2,"value":60000,"typeDiscount":0,"discount":0}])"
        + more + '}';
}

inline QByteArray ordersJson(int first, int last)
{
    QByteArrayList list;
    for (int number = last; number >= first; --number)
        list.append(orderJson(number));
    return '[' + list.join(',') + ']';
}

inline Customer customer()
{
    Customer customer;
    customer.customerId = QStringLiteral("7");
    customer.name = QStringLiteral("Lê Thị Kín");
    return customer;
}

//! The pages of orders against a server that misbehaves, each in a window of its own.
class OrdersTest : public testing::Test
{
protected:
    void SetUp() override
    {
        server->always({200, "[]"});
        desk.open(*server);
        ASSERT_TRUE(TestDesk::until([&] { return desk.store->state() == LocalStore::State::InMemory; }));
        services.emplace(
            Desk {desk.settings, desk.profiles, *desk.secrets, desk.api, *desk.connection, desk.customers,
                desk.lookup, desk.language, *desk.store, *desk.known, *desk.orders, *desk.products,
                *desk.submissions, *desk.sync, desk.forms, [] { return false; }, [](ThemeChoice) {}});
    }
    void TearDown() override
    {
        mine.reset();
        page.reset();
    }

    //! The page of a customer's orders, or the section; in a window of its own.
    void openMine()
    {
        mine = std::make_unique<CustomerOrders>(*services);
        shown = mine.get();
        mine->resize(730, 700);
        mine->setCustomer(customer());
        show();
    }
    void openPage()
    {
        page = std::make_unique<OrdersPage>(*services);
        shown = page.get();
        page->resize(1'110, 700);
        show();
    }
    void show() const
    {
        shown->show();
        shown->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(shown));
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

    void goOffline()
    {
        port = server->port();
        server.reset(); // connections are refused
    }
    void comeBack(const FaultServer::Reply &reply)
    {
        server = std::make_unique<FaultServer>(std::nullopt, port);
        server->always(reply);
    }

    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        for (T *widget : shown->findChildren<T *>()) {
            if (widget->isVisible() && TestDesk::nameOf(widget) == name)
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        for (const QWidget *widget : shown->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (label && label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    [[nodiscard]] bool comesToShow(const QString &text) const
    {
        const bool seen = TestDesk::until([&] { return shows(text); });
        EXPECT_TRUE(seen) << text.toStdString();
        return seen;
    }
    void press(const QString &button) const
    {
        auto *found = find<QAbstractButton>(button);
        ASSERT_NE(found, nullptr) << "no button " << button.toStdString();
        ASSERT_TRUE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void type(const QString &name, const QString &text) const
    {
        auto *field = find<QLineEdit>(name);
        ASSERT_NE(field, nullptr) << "no field " << name.toStdString();
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    static void key(Qt::Key key)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    //! The table of orders; null while there is something else in its place.
    [[nodiscard]] QTableView *table() const { return find<QTableView>(QStringLiteral("Orders")); }
    [[nodiscard]] int rows() const { return table() ? table()->model()->rowCount() : 0; }
    [[nodiscard]] QString numbers() const
    {
        QStringList numbers;
        for (int row = 0; row < rows(); ++row)
            numbers << table()->model()->index(row, OrdersModel::NumberColumn).data().toString();
        return numbers.join(QLatin1Char(' '));
    }
    [[nodiscard]] bool comeToBe(const QString &wanted) const
    {
        const bool are = TestDesk::until([&] { return numbers() == wanted; });
        EXPECT_TRUE(are) << numbers().toStdString();
        return are;
    }
    [[nodiscard]] QString selected() const
    {
        if (!table() || !table()->currentIndex().isValid())
            return {};
        return table()->currentIndex().siblingAtColumn(OrdersModel::NumberColumn).data().toString();
    }
    [[nodiscard]] QByteArray asked() const
    {
        const auto requests = server->requests();
        return requests.isEmpty() ? QByteArray() : requests.last().target;
    }

    std::unique_ptr<FaultServer> server = std::make_unique<FaultServer>();
    TestDesk desk {QStringLiteral("en"), {}, nullptr, TestDesk::With::OwnForms};
    std::optional<Desk> services;
    std::unique_ptr<CustomerOrders> mine;
    std::unique_ptr<OrdersPage> page;
    QWidget *shown = nullptr;
    quint16 port = 0;
};
