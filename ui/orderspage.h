#pragma once

#include "customer.h"
#include "deskservices.h"
#include "draft.h"
#include "orders.h"

#include <QWidget>

class CustomerPicker;
class FormStack;
class KeyButton;
class OrderList;
class QComboBox;
class QLineEdit;
class QTimer;

//! The section Orders: all orders, read page by page while scrolling, and beside the list the forms that were
//! begun from it. A number of an order, or of a telephone, is asked of the server; other words, a stage or a
//! status filter what has been read, because the server cannot search by them, and read on a while. What this
//! computer knows comes first, at once, and without a connection too.
class OrdersPage final : public QWidget
{
    Q_OBJECT

public:
    explicit OrdersPage(const Desk &desk, QWidget *parent = nullptr);

    void setMasked(bool masked);
    //! Reads the list anew once somebody looks, of another company perhaps.
    void reload();
    void startOver(); //!< another company: its forms are closed, and kept as drafts
    //! Reads the list anew, if it is in front.
    void refresh();
    void focusContent(); //!< gives the keyboard to the list or the form in front
    void pickCustomer(); //!< asks for whom a new order is
    void commit(); //!< what an input method still composes goes into its form

    //! Shows those of \a drafts that belong here, behind the list.
    int restore(const QList<Draft> &drafts); //!< how many those were
    //! Brings a draft to the front and gives it the keyboard.
    void showDraft(const Draft &draft);
    [[nodiscard]] bool isOpen(qint64 draft) const;
    [[nodiscard]] static bool isOwn(const Draft &draft); //!< its place is here

Q_SIGNALS:
    void notice(const QString &text);
    void changed(); //!< the forms
    //! \a where: of the screen, below the button.
    void printWanted(const Order &order, const QPoint &where);
    void newOrderWanted(const Customer &customer);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    //! What is asked of the server.
    struct Wanted
    {
        QString number; //!< of an order
        PhoneNumber phone; //!< neither: all orders

        [[nodiscard]] static Wanted parse(const QString &typed);
        [[nodiscard]] bool isAll() const { return number.isEmpty() && !phone.isValid(); }
        [[nodiscard]] Customer customer() const;
        [[nodiscard]] bool covers(const Order &order) const;
        bool operator==(const Wanted &) const = default;
    };

    void build();
    [[nodiscard]] RequestHandle readPage(int page, QObject *context, Callback<OrderPage> done);
    [[nodiscard]] QList<KnownOrder> known() const;
    void filterChanged();
    void read();
    void listChanged();
    void fillChoices();
    void startForm(const char *form, const Order &order, const QVariantMap &content);
    void showPicker(bool shown);
    void retranslate();

    const Desk &m_desk;
    Wanted m_wanted;
    qsizetype m_written = 0; //!< which of the ways to write the telephone number is asked for
    bool m_started = false;

    FormStack *m_stack;
    QWidget *m_page;
    QLineEdit *m_text;
    QComboBox *m_stage;
    QComboBox *m_status;
    KeyButton *m_new;
    CustomerPicker *m_picker;
    OrderList *m_list;
    QTimer *m_typing;
};
