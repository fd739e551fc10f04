#pragma once

#include "access.h"
#include "order.h"

#include <QFrame>

class KeyButton;
class OrderSums;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QTableView;
class QVBoxLayout;
class SoldLinesModel;

//! One order, for reading: whom it goes to, its lines and sums, and what can be done with it.
class OrderDetails final : public QFrame
{
    Q_OBJECT

public:
    explicit OrderDetails(QWidget *parent = nullptr);

    void setMasked(bool masked);
    void setOrder(const Order &order);
    [[nodiscard]] const Order &order() const { return m_order; }

Q_SIGNALS:
    void editWanted(const Order &order);
    void duplicateWanted(const Order &order);
    void deleteWanted(const Order &order);
    //! \a where: of the screen, below the button.
    void printWanted(const Order &order, const QPoint &where);
    void notice(const QString &text);
    //! The receiver's number was revealed or copied, for the access log; \a what as Access::what.
    void accessed(Access::Action action, const QString &what);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void arrange();
    void sizeTable();
    void fill();
    void fillFacts();
    void fillLines();
    void addPhone(QGridLayout *grid);
    void retranslate();

    Order m_order;
    bool m_masked = false;
    bool m_isWide = false;

    QLabel *m_title;
    KeyButton *m_copy;
    QWidget *m_badges;
    QWidget *m_actions;
    KeyButton *m_edit;
    KeyButton *m_duplicate;
    KeyButton *m_print;
    KeyButton *m_delete;
    QGridLayout *m_header;
    QHBoxLayout *m_middle;
    QScrollArea *m_scroll; //!< of the facts
    QVBoxLayout *m_body;
    QWidget *m_facts = nullptr; //!< made anew for each order
    QWidget *m_goods;
    QTableView *m_table;
    SoldLinesModel *m_lines;
    QLabel *m_more; //!< lines that are not shown
    OrderSums *m_sums;
};
