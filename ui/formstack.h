#pragma once

#include "deskservices.h"
#include "draft.h"

#include <QWidget>

#include <functional>

class FormPane;
class QStackedLayout;
class QTabBar;

//! Pages that are always there, and beside them the forms being filled, one in front of the other.
class FormStack : public QWidget
{
    Q_OBJECT

public:
    explicit FormStack(const Desk &desk, QWidget *parent = nullptr);

    //! \a title: in the language of the program. To be called before the first form.
    void addPage(QWidget *page, const std::function<QString()> &title);
    void retitle() { fillBar(); } //!< a page's title has changed
    //! Whether there are the pages beside the forms.
    void setPagesShown(bool shown);
    //! Brings one of the pages to the front.
    void showPage(QWidget *page);

    //! The form \a name that is open and not submitted yet, else a new one filled with \a content; nothing
    //! when there is no such form.
    void start(const QString &name, const DraftPlace &place, const QVariantMap &content = {});
    //! One more form \a name, filled with \a content; the one that was begun with the same and is not
    //! submitted yet, if there is one.
    void startAnother(const QString &name, const DraftPlace &place, const QVariantMap &content);
    //! Shows a stored draft. \a front: brings it to the front and gives it the keyboard.
    void open(const Draft &draft, bool front);
    void setPlace(const DraftPlace &place);
    //! The last one that was set.
    [[nodiscard]] const DraftPlace &place() const { return m_place; }
    void commit();
    void closeForms(); //!< what is typed in them is kept as drafts

    [[nodiscard]] QList<FormPane *> panes() const;
    [[nodiscard]] bool hasForms() const { return !panes().isEmpty(); }
    [[nodiscard]] bool hasUnsent() const;
    [[nodiscard]] bool isFormInFront() const;
    //! The form in front needs all the room there is.
    [[nodiscard]] bool isWideFormInFront() const;
    void focusFront();

Q_SIGNALS:
    void changed();
    void notice(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(FormPane *pane, bool front);
    void remove(FormPane *pane);
    void bringToFront(QWidget *page);
    void fillBar();
    void showAt(int index);
    [[nodiscard]] int hidden() const;

    const Desk &m_desk;
    QTabBar *m_bar = nullptr; //!< made when there is more than one page
    QStackedLayout *m_stack;
    QList<std::function<QString()>> m_titles; //!< of the pages
    DraftPlace m_place;
    bool m_hasPages = true;
    bool m_isFilling = false;
};
