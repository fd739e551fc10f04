#pragma once

#include "orders.h"
#include "recordspage.h"
#include "typedsearch.h"

class FilterBox;
class OrderList;

//! The section Orders: all orders, read page by page while scrolling, and beside the list the forms that were
//! begun from it. A number of an order, or of a telephone, is asked of the server; other words, a stage or a
//! status filter what has been read, because the server cannot search by them, and read on a while. What this
//! computer knows comes first, at once, and without a connection too.
class OrdersPage final : public RecordsPage
{
    Q_OBJECT

public:
    static constexpr char tab[] = "section:orders"; //!< DraftPlace::tab of its forms

    explicit OrdersPage(const Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    //! \a where: of the screen, below the button.
    void printWanted(const Order &order, const QPoint &where);

protected:
    void read() override;
    void filterChanged() override;
    void retranslate() override;

private:
    [[nodiscard]] RequestHandle readPage(int page, QObject *context, Callback<OrderPage> done);
    [[nodiscard]] QList<KnownOrder> known() const;
    void listChanged();
    void fillChoices();
    void begin(const char *form, const Order &order, const QVariantMap &content);

    TypedSearch m_wanted; //!< what is asked of the server
    qsizetype m_written = 0; //!< which of the ways to write the telephone number is asked for

    FilterBox *m_stage;
    FilterBox *m_status;
    OrderList *m_list;
};
