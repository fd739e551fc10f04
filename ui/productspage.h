#pragma once

#include "deskservices.h"

#include <QWidget>

class FormStack;
class ProductList;
struct Draft;
struct Product;

//! The section Products: all of them, read page by page from the server while scrolling, and beside the list
//! the forms in which one is made, changed or deleted. What is typed into the filter is looked for at once in
//! this computer's catalogue, because the server cannot search by name.
class ProductsPage final : public QWidget
{
    Q_OBJECT

public:
    static constexpr char tab[] = "section:products"; //!< DraftPlace::tab of its forms

    explicit ProductsPage(const Desk &desk, QWidget *parent = nullptr);

    void reload(); //!< reads the list anew
    void startOver(); //!< another company: its forms are closed, and kept as drafts
    void refresh() { reload(); }
    //! What an input method still composes goes into its field.
    void commit();
    //! Opens those of \a drafts that belong here; how many those were.
    int restore(const QList<Draft> &drafts);
    void showDraft(const Draft &draft);
    [[nodiscard]] bool isOpen(qint64 draft) const;
    [[nodiscard]] static bool isOwn(const Draft &draft); //!< its place is here
    [[nodiscard]] bool hasUnsent() const;
    void focusContent(); //!< gives what is in front the keyboard
    void showList(); //!< in front of the forms, with the keyboard

Q_SIGNALS:
    void notice(const QString &text);
    void changed(); //!< the forms that are open

private:
    void outboxChanged(qint64 submission);
    void startForm(const char *name, const Product &product, const QVariantMap &content);

    const Desk &m_desk;
    FormStack *m_forms;
    ProductList *m_list;
    qint64 m_lastWritten = 0;
};
