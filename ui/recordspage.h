#pragma once

#include "sectionpage.h"

class CustomerPicker;
class KeyButton;
class ListPane;
class QBoxLayout;
class QLayout;
class QLineEdit;
class QTimer;
struct Customer;

//! A section with a list of all records of a kind, and above it a field to look for some of them. A new
//! record is somebody's: who that is, is picked in the list's place.
class RecordsPage : public SectionPage
{
    Q_OBJECT

public:
    void setMasked(bool masked) override;
    void reload() final;
    //! A new record: asks for whom it is.
    void startForm(const QString &name) override;

Q_SIGNALS:
    //! The form \a name is to be begun for \a customer.
    void newWanted(const Customer &customer, const QString &name);

protected:
    //! \a form: of FormName, a new record's. See SectionPage for \a tab.
    RecordsPage(const Desk &desk, const char *tab, const char *form, QWidget *parent);

    //! To be called by the derived class's constructor, once. \a list becomes the page's; \a filters stand
    //! behind the field or, where that is not null, in \a below it.
    void build(ListPane *list, const QList<QWidget *> &filters, QLayout *below,
        const std::function<QString()> &title);

    //! Reads the list anew; somebody looks.
    virtual void read() = 0;
    //! Something else is looked for.
    virtual void filterChanged() = 0;
    virtual void retranslate() = 0;

    void showPicker(bool shown);
    void filterNow();
    void filterSoon(); //!< once for all that is typed in a row
    [[nodiscard]] bool isStarted() const { return m_started; } //!< the list was read, when somebody looked
    [[nodiscard]] QWidget *page() const { return m_page; } //!< the parent of what stands on it
    [[nodiscard]] QLineEdit *field() const { return m_text; }
    [[nodiscard]] KeyButton *newButton() const { return m_new; }
    [[nodiscard]] QBoxLayout *whom() const { return m_whomLayout; } //!< of the picker

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    const char *m_form;
    bool m_started = false;

    QWidget *m_page;
    QLineEdit *m_text;
    KeyButton *m_new;
    QWidget *m_whom; //!< in the list's place while it is asked for whom a new record is
    QBoxLayout *m_whomLayout;
    CustomerPicker *m_picker;
    ListPane *m_list = nullptr;
    QTimer *m_typing;
};
