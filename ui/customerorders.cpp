#include "customerorders.h"

#include "deletiondraft.h"
#include "forms.h"
#include "labels.h"
#include "orderdraft.h"
#include "orderlist.h"
#include "orders.h"
#include "ordersmodel.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <utility>

using namespace Qt::StringLiterals;

CustomerOrders::CustomerOrders(const Desk &desk, QWidget *parent)
    : CustomerRecords(desk, parent)
    , m_sum(mutedLabel({}, this))
    , m_list(new OrderList(
          true,
          [this](int page, QObject *context, Callback<OrderPage> done) {
              return m_desk.orders.ofCustomer(customer(), page, context, std::move(done));
          },
          [this](const QString &number, QObject *context, Callback<OrderPage> done) {
              return m_desk.orders.find({number, {}, {}}, context, std::move(done));
          },
          this))
{
    // Whose they are is on the card beside them; another receiver is in the details.
    for (const int column :
        {OrdersModel::ReceiverColumn, OrdersModel::PhoneColumn, OrdersModel::BranchColumn})
        m_list->table()->hideColumn(column);
    m_list->table()->setColumnWidth(OrdersModel::NameColumn, 184);
    m_list->setEmptyWords([] { return tr("No orders yet"); },
        [] { return tr("New order, on the card, begins the first one."); });

    connect(m_list, &OrderList::changed, this, &CustomerOrders::showSum);
    connect(m_list, &OrderList::printWanted, this, &CustomerOrders::printWanted);
    connect(m_list, &OrderList::editWanted, this,
        [this](const Order &order) { begin(FormName::orderEdit, contentOf(editOf(order))); });
    connect(m_list, &OrderList::duplicateWanted, this,
        [this](const Order &order) { begin(FormName::order, contentOf(copyOf(order))); });
    connect(m_list, &OrderList::deleteWanted, this, [this](const Order &order) {
        begin(FormName::orderDelete, contentOf(DeletionDraft {order.number, order.name, {}}));
    });
    connect(m_list, &OrderList::accessed, this, &CustomerOrders::log);
    connect(&m_desk.orders, &Orders::changed, this, [this](const QString &customer) {
        if (mayConcern(customer))
            reload(true);
    });

    build(m_list, m_sum, 0);
}

void CustomerOrders::customerChanged()
{
    m_showsNew = false;
}

void CustomerOrders::filterChanged()
{
    m_list->setWanted(field()->text(), {}, {});
}

void CustomerOrders::fill()
{
    if (!m_isFilled)
        reload(m_showsNew);
}

void CustomerOrders::refresh()
{
    reload(false);
}

void CustomerOrders::reload(bool showNew)
{
    m_isFilled = isVisible();
    m_showsNew = !m_isFilled && (m_showsNew || showNew);
    if (!m_isFilled)
        return; // nobody looks: the server is asked when somebody does
    m_list->reload(m_desk.orders.known(customer()), showNew);
    showSum();
}

void CustomerOrders::showSum()
{
    const OrdersModel &orders = m_list->model();
    m_sum->setVisible(orders.isComplete() && orders.rowCount() > 0);
    if (!m_sum->isVisibleTo(this))
        return;
    Money sum;
    for (int row = 0; row < orders.rowCount(); ++row)
        sum = sum + orders.order(row).toPay();
    m_sum->setText(tr("%n orders", nullptr, orders.rowCount()) + u" · "_s + sum.display());
}

void CustomerOrders::retranslate()
{
    field()->setPlaceholderText(tr("Filter the list"));
    field()->setAccessibleName(tr("Filter orders"));
    showSum();
}
