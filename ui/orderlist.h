#pragma once

#include "access.h"
#include "orders.h"

#include <QSet>
#include <QWidget>

#include <functional>
#include <optional>

class KeyButton;
class MessagePane;
class OrderDetails;
class OrdersFilter;
class OrdersModel;
class QLabel;
class QSplitter;
class QStackedLayout;
class QTableView;

//! A list of orders that is read page by page while it is scrolled, below it the order that is selected. What
//! is asked of the server, and what this computer knows, is its owner's affair.
class OrderList final : public QWidget
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

    void setMasked(bool masked);
    //! What is said when there are none; asked for again after a change of language.
    void setEmptyWords(std::function<QString()> title, std::function<QString()> advice);

    //! Forgets what was read, shows \a known at once, and asks for the first page. \a showNew: the newest
    //! order is selected if it is one that was not there before.
    void reload(const QList<KnownOrder> &known, bool showNew = false);
    //! Forgets what was read, and asks nobody.
    void clear();
    //! What this computer knows stands above what was read.
    void setKnown(const QList<KnownOrder> &known);
    void setWanted(const QString &text, const QString &stage, const QString &status);
    void select(const QString &key); //!< Order::key()

    [[nodiscard]] const OrdersModel &model() const { return *m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void changed(); //!< a page was read, or failed
    void editWanted(const Order &order); //!< as the server has it now, where it can be asked
    void duplicateWanted(const Order &order);
    void deleteWanted(const Order &order);
    //! \a where: of the screen, below the button.
    void printWanted(const Order &order, const QPoint &where);
    void notice(const QString &text);
    void accessed(Access::Action action, const QString &what, const Order &order);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fill(const std::function<void()> &change);
    void setCopies(const QList<KnownOrder> &known);
    void edit(const Order &order);
    void readPage(int page);
    void pageRead(const Result<OrderPage> &page);
    void retry();
    void showCurrent();
    void showState();
    void showMessage();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString failureText() const;
    [[nodiscard]] QString ageText() const;
    [[nodiscard]] QString keyAt(int row) const; //!< of the table
    void retranslate();

    Source m_source;
    Reread m_reread;
    RequestHandle m_edit;
    std::function<QString()> m_emptyTitle;
    std::function<QString()> m_emptyAdvice;
    OrdersModel *m_model;
    OrdersFilter *m_filter;
    RequestHandle m_request;
    std::optional<ApiError> m_failure;
    QList<KnownOrder> m_known;
    QString m_current; //!< key of the order that is selected, or is to be once it is there
    std::optional<QSet<QString>> m_before; //!< keys before an order was made
    bool m_loading = false;
    bool m_isFilling = false;

    QStackedLayout *m_stack;
    QSplitter *m_splitter;
    QTableView *m_table;
    OrderDetails *m_details;
    MessagePane *m_message;
    KeyButton *m_messageRetry;
    KeyButton *m_messageMore;
    QWidget *m_foot;
    QLabel *m_state;
    KeyButton *m_more;
    KeyButton *m_retry;
};
