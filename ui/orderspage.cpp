#include "orderspage.h"

#include "deletiondraft.h"
#include "filterbox.h"
#include "forms.h"
#include "keybutton.h"
#include "localstore.h"
#include "orderdraft.h"
#include "orderlist.h"
#include "ordersmodel.h"
#include "orderstatus.h"

#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

//! A server that does not know what it was asked by answers with everybody's.
bool covers(const TypedSearch &wanted, const Order &order)
{
    return wanted.isWords()
        || (wanted.number.isEmpty() ? isOf(order, wanted.customer()) : order.number == wanted.number);
}

} // namespace

OrdersPage::OrdersPage(const Desk &desk, QWidget *parent)
    : RecordsPage(desk, tab, FormName::order, parent)
    , m_stage(new FilterBox(page()))
    , m_status(new FilterBox(page()))
    , m_list(new OrderList(
          false,
          [this](int page, QObject *context, Callback<OrderPage> done) {
              return readPage(page, context, std::move(done));
          },
          [this](const QString &number, QObject *context, Callback<OrderPage> done) {
              return m_desk.orders.find({number, {}, {}}, context, std::move(done));
          },
          page()))
{
    m_list->setEmptyWords([] { return tr("No orders"); },
        [] { return tr("New order begins one, as soon as it is known for whom."); });
    build(m_list, {m_stage, m_status}, nullptr, [] { return tr("All orders"); });
    for (FilterBox *box : {m_stage, m_status})
        connect(box, &FilterBox::currentIndexChanged, this, &OrdersPage::filterNow);
    connect(m_list, &OrderList::changed, this, &OrdersPage::listChanged);
    connect(m_list, &OrderList::printWanted, this, &OrdersPage::printWanted);
    connect(m_list, &OrderList::editWanted, this,
        [this](const Order &order) { begin(FormName::orderEdit, order, contentOf(editOf(order))); });
    connect(m_list, &OrderList::duplicateWanted, this,
        [this](const Order &order) { begin(FormName::order, order, contentOf(copyOf(order))); });
    connect(m_list, &OrderList::deleteWanted, this, [this](const Order &order) {
        begin(FormName::orderDelete, order, contentOf(DeletionDraft {order.number, order.name, {}}));
    });
    connect(m_list, &OrderList::accessed, this,
        [this](Access::Action action, const QString &what, const Order &order) {
            Customer customer;
            customer.customerId = order.customer.customerId;
            customer.code = order.customer.code;
            m_desk.store.accessLog().add(action, customer.key(), what);
        });
    connect(&m_desk.orders, &Orders::changed, this, &OrdersPage::reload);
}

void OrdersPage::read()
{
    m_written = 0;
    m_list->reload(known());
    fillChoices();
}

QList<KnownOrder> OrdersPage::known() const
{
    if (!m_wanted.number.isEmpty()) {
        const auto order = m_desk.orders.known(m_wanted.number);
        return order ? QList<KnownOrder> {*order} : QList<KnownOrder>();
    }
    if (m_wanted.phone.isValid())
        return m_desk.orders.known(m_wanted.customer());
    return m_desk.orders.search(field()->text());
}

RequestHandle OrdersPage::readPage(int page, QObject *context, Callback<OrderPage> done)
{
    OrderQuery query;
    query.page = page;
    query.number = m_wanted.number;
    if (m_wanted.phone.isValid())
        query.phones =
            (QStringList {m_wanted.phone.national()} + m_wanted.phone.otherWrittenForms()).at(m_written);
    return m_desk.orders.find(
        query, context, [wanted = m_wanted, done = std::move(done)](Result<OrderPage> read) {
            if (read)
                read->orders.removeIf([&wanted](const Order &order) { return !covers(wanted, order); });
            done(read);
        });
}

void OrdersPage::filterChanged()
{
    const TypedSearch wanted = TypedSearch::parse(field()->text());
    const bool anew = wanted != m_wanted;
    m_wanted = wanted;
    m_list->setWanted(wanted.isWords() ? field()->text() : QString(), m_stage->chosen(), m_status->chosen());
    if (anew)
        reload();
    else
        m_list->setKnown(known());
}

void OrdersPage::listChanged()
{
    const OrdersModel &orders = m_list->model();
    // As with customers: the server compares text, and may have stored the number in another form (contract
    // 4).
    if (m_wanted.phone.isValid() && orders.isComplete() && orders.readCount() == 0
        && m_written < m_wanted.phone.otherWrittenForms().size()) {
        ++m_written;
        return m_list->reload(known());
    }
    fillChoices();
}

void OrdersPage::fillChoices()
{
    QStringList stages = m_desk.orders.stages();
    QStringList statuses;
    const OrdersModel &orders = m_list->model();
    for (int row = 0; row < orders.rowCount(); ++row) {
        stages.append(orders.order(row).stage);
        statuses.append(orders.order(row).status);
    }
    m_stage->setValues(stages);
    m_status->setValues(statuses);
}

void OrdersPage::begin(const char *form, const Order &order, const QVariantMap &content)
{
    startAnother(form, orderTitle(order.number, order.name), content);
}

void OrdersPage::retranslate()
{
    field()->setPlaceholderText(tr("Name, order number or phone number"));
    field()->setAccessibleName(tr("Filter orders"));
    m_stage->setAccessibleName(tr("Stage"));
    m_stage->setAllWords(tr("All stages"));
    m_status->setAccessibleName(tr("Status"));
    m_status->setAllWords(tr("All statuses"));
    newButton()->setLabel(tr("New order"));
}
