#include "customerorders.h"

#include "deletiondraft.h"
#include "forms.h"
#include "labels.h"
#include "localstore.h"
#include "orderdraft.h"
#include "orderlist.h"
#include "orders.h"
#include "ordersmodel.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

CustomerOrders::CustomerOrders(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_filter(new QLineEdit(this))
    , m_sum(mutedLabel({}, this))
    , m_list(new OrderList(
          true,
          [this](int page, QObject *context, Callback<OrderPage> done) {
              return m_desk.orders.ofCustomer(m_customer, page, context, std::move(done));
          },
          [this](const QString &number, QObject *context, Callback<OrderPage> done) {
              return m_desk.orders.find({number, {}, {}}, context, std::move(done));
          },
          this))
{
    // A timer, not a posted call: the card beside it is painted first.
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    m_later.callOnTimeout(this, [this] {
        if (!m_isRead)
            reload(m_showsNew);
    });
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(260);
    // Whose they are is on the card beside them; another receiver is in the details.
    for (const int column :
        {OrdersModel::ReceiverColumn, OrdersModel::PhoneColumn, OrdersModel::BranchColumn})
        m_list->table()->hideColumn(column);
    m_list->table()->setColumnWidth(OrdersModel::NameColumn, 184);
    m_list->setEmptyWords([] { return tr("No orders yet"); },
        [] { return tr("New order, on the card, begins the first one."); });

    connect(m_filter, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_list->setWanted(text, {}, {}); });
    connect(m_list, &OrderList::changed, this, &CustomerOrders::showSum);
    connect(m_list, &OrderList::notice, this, &CustomerOrders::notice);
    connect(m_list, &OrderList::printWanted, this, &CustomerOrders::printWanted);
    connect(m_list, &OrderList::editWanted, this, [this](const Order &order) {
        Q_EMIT formWanted(QString::fromLatin1(FormName::orderEdit), contentOf(editOf(order)));
    });
    connect(m_list, &OrderList::duplicateWanted, this, [this](const Order &order) {
        Q_EMIT formWanted(QString::fromLatin1(FormName::order), contentOf(copyOf(order)));
    });
    connect(m_list, &OrderList::deleteWanted, this, [this](const Order &order) {
        Q_EMIT formWanted(QString::fromLatin1(FormName::orderDelete),
            contentOf(DeletionDraft {order.number, order.name, {}}));
    });
    connect(m_list, &OrderList::accessed, this, [this](Access::Action action, const QString &what) {
        m_desk.store.accessLog().add(action, m_customer.key(), what);
    });
    connect(&m_desk.orders, &Orders::changed, this, [this](const QString &customer) {
        // Whose an order is may not be known; asking once more is harmless.
        if (customer.isEmpty() || customer == m_customer.key())
            reload(true);
    });

    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addStretch(1);
    top->addWidget(m_sum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Metrics::grid, 0, 0);
    layout->setSpacing(Metrics::grid);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    retranslate();
}

void CustomerOrders::setMasked(bool masked)
{
    m_list->setMasked(masked);
}

void CustomerOrders::setCustomer(const Customer &customer)
{
    const QString key = customer.key();
    const bool isSame = key.isEmpty() ? m_customer == customer : m_customer.key() == key;
    m_customer = customer;
    if (isSame)
        return;
    m_filter->clear();
    m_list->clear();
    m_showsNew = false;
    m_isRead = false;
    m_later.start();
}

void CustomerOrders::refresh()
{
    reload(false);
}

void CustomerOrders::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isRead)
        m_later.start();
}

void CustomerOrders::reload(bool showNew)
{
    m_isRead = isVisible();
    m_showsNew = !m_isRead && (m_showsNew || showNew);
    if (!m_isRead)
        return; // nobody looks: the server is asked when somebody does
    m_list->reload(m_desk.orders.known(m_customer), showNew);
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
    m_filter->setPlaceholderText(tr("Filter the list"));
    m_filter->setAccessibleName(tr("Filter orders"));
    showSum();
}

void CustomerOrders::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
