#pragma once

#include "deskservices.h"
#include "draft.h"

#include <QWidget>

class CustomerDetails;
class EraseBox;
struct Customer;
class FormPane;
class QStackedLayout;
class QTabBar;

//! The right side of a customer's tab: the details, and the forms being filled, one in front of the other.
class CallerSide final : public QWidget
{
    Q_OBJECT

public:
    explicit CallerSide(const Desk &desk, QWidget *parent = nullptr);

    void setCustomer(const Customer &customer);
    //! Without a customer there are no details, only the forms.
    void setDetailsShown(bool shown);
    //! The form \a name that is open and not submitted yet, else a new one; nothing when there is no such
    //! form.
    void start(const QString &name, const DraftPlace &place, const QVariantMap &content = {});
    //! Shows a stored draft. \a front: brings it to the front and gives it the keyboard.
    void open(const Draft &draft, bool front);
    void setPlace(const DraftPlace &place);
    void commit();

    [[nodiscard]] QList<FormPane *> panes() const;
    [[nodiscard]] bool hasForms() const { return !panes().isEmpty(); }
    [[nodiscard]] bool hasUnsent() const;
    [[nodiscard]] bool isFormInFront() const;
    void focusFront();

Q_SIGNALS:
    void changed();
    void notice(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(FormPane *pane, bool front);
    void remove(FormPane *pane);
    void bringToFront(FormPane *pane);
    void fillBar();
    void showAt(int index);

    const Desk &m_desk;
    QTabBar *m_bar = nullptr; //!< made with the first form
    QStackedLayout *m_stack;
    CustomerDetails *m_details;
    EraseBox *m_erase;
    bool m_hasDetails = true;
    bool m_isFilling = false;
};
