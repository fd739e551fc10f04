#pragma once

#include "access.h"
#include "customer.h"
#include "deskservices.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class ListPane;
class QLineEdit;

//! A customer's records of one kind: a list of them, and above it a field that filters that.
class CustomerRecords : public QWidget
{
    Q_OBJECT

public:
    void setMasked(bool masked);
    //! The same customer in a new version is not read anew.
    void setCustomer(const Customer &customer);

Q_SIGNALS:
    //! A form of FormName to be begun with \a content.
    void formWanted(const QString &form, const QVariantMap &content);
    void notice(const QString &text);

protected:
    CustomerRecords(const Desk &desk, QWidget *parent);

    //! To be called by the derived class's constructor, once. \a list becomes the pane's; \a beside, of
    //! \a share of the width, stands behind the field, and \a last behind that.
    void build(ListPane *list, QWidget *beside, int share, QWidget *last = nullptr);

    //! Fills the list, as soon as the customer's card is painted.
    virtual void fill() = 0;
    //! It is another one; the list is empty.
    virtual void customerChanged() = 0;
    //! The same customer, of whom something else is known now.
    virtual void customerAmended() { }
    virtual void filterChanged() = 0;
    virtual void retranslate() = 0;

    void fillLater();
    //! Whether records of \a key may be the customer's: whose one is may not be known, and asking once more
    //! is harmless.
    [[nodiscard]] bool mayConcern(const QString &key) const;
    void begin(const char *form, const QVariantMap &content);
    void log(Access::Action action, const QString &what);
    [[nodiscard]] const Customer &customer() const { return m_customer; }
    [[nodiscard]] QLineEdit *field() const { return m_filter; }

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    const Desk &m_desk;
    bool m_isFilled = false; //!< the list, and nothing has changed since

private:
    Customer m_customer;
    QTimer m_later;
    QLineEdit *m_filter;
    ListPane *m_list = nullptr;
};
