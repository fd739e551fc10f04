#pragma once

#include "deskservices.h"
#include "draft.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>

class FormStack;

//! The page of a section that has a list, and beside it the forms that were begun from that.
class SectionPage : public QWidget
{
    Q_OBJECT

public:
    //! \a tab: DraftPlace::tab of its forms. It is kept with every draft: it stays as it is.
    SectionPage(const Desk &desk, const QString &tab, QWidget *parent = nullptr);

    virtual void setMasked(bool masked) { (void)masked; }
    //! Reads the list anew, of another company perhaps; when nobody looks, as soon as somebody does.
    virtual void reload() = 0;
    //! Begins the form \a name, if that can be done from here.
    virtual void startForm(const QString &name) { (void)name; }

    void refresh(); //!< reads the list anew, if it is in front
    void startOver(); //!< another company: its forms are closed, and kept as drafts
    void commit(); //!< what an input method still composes goes into its field
    void focusContent(); //!< gives what is in front the keyboard

    //! Shows those of \a drafts that belong here and are not submitted, behind the list; how many those were.
    int restore(const QList<Draft> &drafts);
    //! Brings a draft to the front and gives it the keyboard.
    void showDraft(const Draft &draft);
    [[nodiscard]] bool isOpen(qint64 draft) const;

Q_SIGNALS:
    void notice(const QString &text);
    void changed(); //!< the forms that are open

protected:
    //! To be called once, before the first form.
    void setList(QWidget *list, const std::function<QString()> &title);
    void showListPage(); //!< in front of the forms
    [[nodiscard]] bool isListInFront() const;
    //! See FormStack::start() and startAnother().
    void start(const char *name, const QVariantMap &content = {});
    void startAnother(const char *name, const QString &title, const QVariantMap &content);
    [[nodiscard]] DraftPlace place(const QString &title = {}) const { return {m_tab, {}, title}; }

    const Desk &m_desk;

private:
    const QString m_tab;
    FormStack *m_forms;
    QWidget *m_list = nullptr;
};
