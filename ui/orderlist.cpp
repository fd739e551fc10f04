#include "orderlist.h"

#include "orderdetails.h"
#include "ordersfilter.h"
#include "ordersmodel.h"
#include "plaintext.h"
#include "tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<Order> ordersOf(const QList<KnownOrder> &known)
{
    QList<Order> orders;
    for (const KnownOrder &one : known)
        orders.append(one.order);
    return orders;
}

} // namespace

OrderList::OrderList(bool newestFirst, Source source, Reread reread, QWidget *parent)
    : ListPane(parent)
    , m_source(std::move(source))
    , m_reread(std::move(reread))
    , m_orders(new OrdersModel(this))
    , m_filter(new OrdersFilter(newestFirst, this))
    , m_details(new OrderDetails(this))
{
    build(m_orders, m_filter, m_details, u"orders"_s);
    setUpOrderColumns(table());
    connect(m_details, &OrderDetails::editWanted, this, &OrderList::edit);
    connect(m_details, &OrderDetails::duplicateWanted, this, &OrderList::duplicateWanted);
    connect(m_details, &OrderDetails::deleteWanted, this, &OrderList::deleteWanted);
    connect(m_details, &OrderDetails::printWanted, this, &OrderList::printWanted);
    connect(m_details, &OrderDetails::notice, this, &OrderList::notice);
    connect(m_details, &OrderDetails::accessed, this, [this](Access::Action action, const QString &what) {
        Q_EMIT accessed(action, what, m_details->order());
    });
}

void OrderList::setMasked(bool masked)
{
    m_orders->setMasked(masked);
    m_details->setMasked(masked);
}

void OrderList::reload(const QList<KnownOrder> &known, bool showNew)
{
    startOver([&] { m_orders->setKnown(ordersOf(known)); }, oldest(known), showNew);
}

void OrderList::setKnown(const QList<KnownOrder> &known)
{
    setCopies([&] { m_orders->setKnown(ordersOf(known)); }, oldest(known));
}

void OrderList::setWanted(const QString &text, const QString &stage, const QString &status)
{
    filter([&] { m_filter->setWanted(text, stage, status); });
}

RequestHandle OrderList::ask(int page)
{
    return m_source(page, this, [this](const Result<OrderPage> &read) {
        if (read)
            pageRead([&] { m_orders->appendPage(read->orders, read->last); });
        else
            pageFailed(read.error());
    });
}

void OrderList::showRecord(int row)
{
    m_details->setOrder(m_orders->order(row));
}

//! Lines go back whole: what others changed since this was read would be undone by an edit of a copy.
void OrderList::edit(const Order &order)
{
    if (order.number.isEmpty()) {
        Q_EMIT editWanted(order);
        return;
    }
    m_fresh = m_reread(order.number, this, [this, order](const Result<OrderPage> &page) {
        // Somebody went on meanwhile: a form that comes up would take what is being typed elsewhere.
        if (!isVisible()) {
            Q_EMIT notice(tr("The form for #%1 was not opened, for the list was left.")
                              .arg(shownLine(order.number, 40)));
            return;
        }
        const QList<Order> read = page ? page->orders : QList<Order>();
        const auto fresh = std::ranges::find(read, order.number, &Order::number);
        if (fresh != read.end()) {
            Q_EMIT editWanted(*fresh);
            return;
        }
        if (!page || !page->last) { // a full page of others: it was not asked for what it was to be
            Q_EMIT notice(tr("AntCRM could not be asked: the form has the order as it was read before."));
            Q_EMIT editWanted(order);
            return;
        }
        Q_EMIT notice(tr("AntCRM has no order %1 any more.").arg(shownLine(order.number, 40)));
    });
}

QString OrderList::words(Words which, int count, int shown) const
{
    switch (which) {
    case Words::TableName:
        return tr("Orders");
    case Words::Reading:
        return tr("Reading orders …");
    case Words::NoneFound:
        return tr("No order found");
    case Words::NoneOfAll:
        return tr("None of all %n orders is like that.", nullptr, count);
    case Words::NoneOfFirst:
        return tr("None of the first %n orders is like that.", nullptr, count);
    case Words::SomeOfAll:
        return tr("%1 of all %2 orders are like that.").arg(shown).arg(count);
    case Words::SomeOfFirst:
        return tr("%1 of the first %2 orders are like that.").arg(shown).arg(count);
    case Words::ReadingOn:
        return tr("The first %n orders; reading on …", nullptr, count);
    case Words::ScrollOn:
        return tr("The first %n orders; scroll for more.", nullptr, count);
    case Words::All:
        return tr("All %n orders.", nullptr, count);
    }
    return {};
}
