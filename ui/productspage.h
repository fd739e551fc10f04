#pragma once

#include "sectionpage.h"

class ProductList;
struct Product;

//! The section Products: all of them, read page by page from the server while scrolling, and beside the list
//! the forms in which one is made, changed or deleted. What is typed into the filter is looked for at once in
//! this computer's catalogue, because the server cannot search by name.
class ProductsPage final : public SectionPage
{
    Q_OBJECT

public:
    static constexpr char tab[] = "section:products"; //!< DraftPlace::tab of its forms

    explicit ProductsPage(const Desk &desk, QWidget *parent = nullptr);

    void reload() override;

private:
    void outboxChanged(qint64 submission);

    ProductList *m_list;
    qint64 m_lastWritten = 0;
};
