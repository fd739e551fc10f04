#pragma once

#include "access.h"
#include "listpane.h"
#include "orders.h"

#include <functional>

class OrderDetails;
class OrdersFilter;
class OrdersModel;

//! A list of orders that is read page by page while it is scrolled, below it the order that is selected. What
//! is asked of the server, and what this computer knows, is its owner's affair.
class OrderList final : public ListPane
{
    Q_OBJECT

public:
    //! Asks for a page, from 1.
    using Source = std::function<RequestHandle(int page, QObject *context, Callback<OrderPage> done)>;

    //! Asks for one order by its number.
    using Reread =
        std::function<RequestHandle(const QString &number, QObject *context, Callback<OrderPage> done)>;

    //! \a newestFirst: sorted by time, not as the server gives them.
    OrderList(bool newestFirst, Source source, Reread reread, QWidget *parent = nullptr);

    void setMasked(bool masked) override;

    //! Forgets what was read, shows \a known at once, and asks for the first page. \a showNew: the newest
    //! order is selected if it is one that was not there before.
    void reload(const QList<KnownOrder> &known, bool showNew = false);
    //! What this computer knows stands above what was read.
    void setKnown(const QList<KnownOrder> &known);
    void setWanted(const QString &text, const QString &stage, const QString &status);

    [[nodiscard]] const OrdersModel &model() const { return *m_orders; }

Q_SIGNALS:
    void editWanted(const Order &order); //!< as the server has it now, where it can be asked
    void duplicateWanted(const Order &order);
    void deleteWanted(const Order &order);
    //! \a where: of the screen, below the button.
    void printWanted(const Order &order, const QPoint &where);
    void accessed(Access::Action action, const QString &what, const Order &order);

protected:
    [[nodiscard]] RequestHandle ask(int page) override;
    void showRecord(int row) override;
    [[nodiscard]] QString words(Words which, int count, int shown) const override;

private:
    void edit(const Order &order);

    Source m_source;
    Reread m_reread;
    OrdersModel *m_orders;
    OrdersFilter *m_filter;
    OrderDetails *m_details;
};
